<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>BehaviorWords</name>
    <message>
        <source>Echo</source>
        <translation>صدى</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>بث</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>غرف</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>دفق</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>مصبّ</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>ثقب أسود</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>Sends every message back to its sender</source>
        <translation>يعيد كل رسالة إلى مرسلها</translation>
    </message>
    <message>
        <source>Sends every message to all peers</source>
        <translation>يرسل كل رسالة إلى جميع النظراء</translation>
    </message>
    <message>
        <source>Sends every message to all peers in the same room</source>
        <translation>يرسل كل رسالة إلى جميع النظراء في الغرفة نفسها</translation>
    </message>
    <message>
        <source>Sends messages by itself, at a rate</source>
        <translation>يرسل رسائل من تلقاء نفسه بمعدل محدد</translation>
    </message>
    <message>
        <source>Reads all that comes and never answers, pings aside</source>
        <translation>يقرأ كل ما يصل ولا يرد أبدًا، إلا على ping</translation>
    </message>
    <message>
        <source>Reads nothing, so that TCP holds up what a peer sends</source>
        <translation>لا يقرأ شيئًا، فيحتجز TCP ما يرسله النظير</translation>
    </message>
    <message>
        <source>Reads all that comes and answers nothing: no pong, no close</source>
        <translation>يقرأ كل ما يصل ولا يرد على شيء: لا pong ولا إغلاق</translation>
    </message>
    <message>
        <source>Answers the messages that match a rule</source>
        <translation>يرد على الرسائل التي تطابق قاعدة</translation>
    </message>
    <message>
        <source>Leads each peer through the states of a script</source>
        <translation>ينقل كل نظير بين حالات نص برمجي</translation>
    </message>
    <message>
        <source>Says what the server of a recorded connection said</source>
        <translation>يقول ما قاله الخادم في اتصال مسجَّل</translation>
    </message>
    <message>
        <source>Every other path</source>
        <translation>كل مسار آخر</translation>
    </message>
    <message>
        <source>“{{” without its “}}”</source>
        <translation>«{{» بلا «}}» المقابلة</translation>
    </message>
    <message>
        <source>There is no placeholder, capture or column of that name</source>
        <translation>لا يوجد عنصر نائب أو مجموعة أو عمود بهذا الاسم</translation>
    </message>
    <message>
        <source>This placeholder has no value here</source>
        <translation>لا يوجد هنا ما يشير إليه هذا العنصر النائب</translation>
    </message>
    <message>
        <source>The placeholder does not take this</source>
        <translation>لا يقبل العنصر النائب هذا</translation>
    </message>
    <message>
        <source>This is not a JSON path</source>
        <translation>ليس هذا مسار JSON</translation>
    </message>
    <message>
        <source>This is not a JSON path, such as $.type=login</source>
        <translation>يجب أن يكون هذا مسار JSON: $.type=login مثلًا</translation>
    </message>
    <message>
        <source>Hex digits are expected, two for each byte</source>
        <translation>المتوقع أرقام ست عشرية، رقمان لكل بايت</translation>
    </message>
    <message>
        <source>The first line must name the columns</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة</translation>
    </message>
    <message>
        <source>A quoted field does not end</source>
        <translation>حقل بين علامتي اقتباس لا ينتهي</translation>
    </message>
    <message>
        <source>This line is not JSON</source>
        <translation>هذا السطر ليس JSON</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”</source>
        <translation>يبدأ مسار JSON بـ «$»</translation>
    </message>
    <message>
        <source>“.name” or “[0]” is expected here</source>
        <translation>يجب أن تأتي هنا نقطة ثم اسم، أو «[0]»</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>علامات الاقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>تنقص قيمة</translation>
    </message>
    <message>
        <source>The path has too many steps</source>
        <translation>خطوات المسار كثيرة جدًا</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>لا يجوز إرسال رمز الإغلاق هذا</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>هي «%1»</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>تحتوي «%1»</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>تبدأ بـ %1</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>أي رسالة</translation>
    </message>
    <message>
        <source>any text message</source>
        <translation>أي رسالة نصية</translation>
    </message>
    <message>
        <source>any binary message</source>
        <translation>أي رسالة ثنائية</translation>
    </message>
    <message>
        <source>closes with %1</source>
        <translation>يغلق بالرمز %1</translation>
    </message>
    <message>
        <source>an empty message</source>
        <translation>رسالة فارغة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1، وواحد آخر</numerusform>
            <numerusform>%1، واثنان آخران</numerusform>
            <numerusform>%1، و%n أخرى</numerusform>
            <numerusform>%1، و%n أخرى</numerusform>
            <numerusform>%1، و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>ليس تعبيرًا نمطيًا: %1</translation>
    </message>
    <message>
        <source>A quote inside a field must be doubled, and the field be quoted</source>
        <translation>يجب مضاعفة علامة الاقتباس داخل الحقل، ووضع الحقل بين علامتي اقتباس</translation>
    </message>
</context>
<context>
    <name>BudgetNews</name>
    <message>
        <source>It was exceeded from %1 to %2.</source>
        <translation>جرى تجاوزها من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
</context>
<context>
    <name>BudgetSign</name>
    <message>
        <source>Pings</source>
        <translation>رسائل ping</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُراعاة</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>جرى تجاوزها</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروفة بعد</translation>
    </message>
    <message>
        <source>%1: %2 under %3 over %4</source>
        <translation>%1: %2 أقل من %3 خلال %4</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <translation>%1: %2 %3 من %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 under %3</source>
        <translation>%1: %2 أقل من %3</translation>
    </message>
</context>
<context>
    <name>ConnectionPhases</name>
    <message>
        <source>Redirects</source>
        <translation>عمليات إعادة التوجيه</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>الترقية</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>الإطار الأول</translation>
    </message>
    <message>
        <source>All that came before the last request: those before it were redirected.</source>
        <translation>كل ما سبق الطلب الأخير: أُعيد توجيه الطلبات التي قبله.</translation>
    </message>
    <message>
        <source>What the connection needs was made ready here, such as the certificates that TLS trusts.</source>
        <translation>هنا جُهِّز ما يحتاج إليه الاتصال، مثل الشهادات التي يثق بها TLS.</translation>
    </message>
    <message>
        <source>The name of the host was resolved to its addresses.</source>
        <translation>تُرجم اسم المضيف إلى عناوينه.</translation>
    </message>
    <message>
        <source>The TCP connection was made: one round trip to the server, or to the proxy.</source>
        <translation>أُنشئ اتصال TCP: ذهاب وإياب واحد إلى الخادم أو إلى الوسيط.</translation>
    </message>
    <message>
        <source>The proxy was asked for a connection to the server, and made it.</source>
        <translation>طُلب من الوسيط اتصال بالخادم، فأنشأه.</translation>
    </message>
    <message>
        <source>TLS was agreed on, and the certificate was checked.</source>
        <translation>اتُّفق على TLS، وفُحصت الشهادة.</translation>
    </message>
    <message>
        <source>The request was sent, and the response came whole.</source>
        <translation>أُرسل الطلب، ووصلت الاستجابة كاملة.</translation>
    </message>
    <message>
        <source>The connection was open, and the server said nothing yet.</source>
        <translation>كان الاتصال مفتوحًا، ولم يقل الخادم شيئًا بعد.</translation>
    </message>
</context>
<context>
    <name>CountsWords</name>
    <message>
        <source>%1 refused access</source>
        <translation>%1 ممنوعة من الدخول</translation>
    </message>
    <message>
        <source>%1 refused: too many peers</source>
        <translation>%1 مرفوضة: نظراء أكثر من اللازم</translation>
    </message>
    <message>
        <source>%1 closed: too large</source>
        <translation>%1 مغلقة: كبيرة جدًا</translation>
    </message>
    <message>
        <source>%1 closed: too fast</source>
        <translation>%1 مغلقة: سريعة جدًا</translation>
    </message>
    <message>
        <source>%1 dropped: too fast</source>
        <translation>%1 مُسقطة: سريعة جدًا</translation>
    </message>
    <message>
        <source>%1 slowed down</source>
        <translation>%1 أُبطئت</translation>
    </message>
    <message>
        <source>%1 answered: against the schema</source>
        <translation>%1 رُدّ عليها: مخالفة للمخطط</translation>
    </message>
    <message>
        <source>%1 closed: against the schema</source>
        <translation>%1 مغلقة: مخالفة للمخطط</translation>
    </message>
    <message>
        <source>%1 dead peers dropped</source>
        <translation>%1 من النظراء الموتى أُسقطوا</translation>
    </message>
    <message>
        <source>%1 closed: reads too slowly</source>
        <translation>%1 مغلقة: تقرأ ببطء شديد</translation>
    </message>
    <message>
        <source>%1 oldest unread dropped</source>
        <translation>%1 من أقدم غير المقروء أُسقطت</translation>
    </message>
    <message>
        <source>%1 newest unread dropped</source>
        <translation>%1 من أحدث غير المقروء أُسقطت</translation>
    </message>
    <message>
        <source>%1 delayed</source>
        <translation>%1 مؤخَّرة</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 مُسقطة</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>%1 مكرَّرة</translation>
    </message>
    <message>
        <source>%1 reordered</source>
        <translation>%1 معاد ترتيبها</translation>
    </message>
    <message>
        <source>%1 corrupted</source>
        <translation>%1 مُفسدة</translation>
    </message>
    <message>
        <source>%1 truncated</source>
        <translation>%1 مبتورة</translation>
    </message>
    <message>
        <source>%1 stalled</source>
        <translation>%1 معلَّقة</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 مغلقة</translation>
    </message>
    <message>
        <source>%1 reset</source>
        <translation>%1 أُعيد ضبطها</translation>
    </message>
    <message>
        <source>%1 missed by peers that do not read</source>
        <translation>%1 فاتت نظراء لا يقرؤون</translation>
    </message>
    <message>
        <source>%1 left out: too late</source>
        <translation>%1 تُركت: متأخرة جدًا</translation>
    </message>
    <message>
        <source>Guards: %1</source>
        <translation>ضوابط الحماية: %1</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>الأعطال: %1</translation>
    </message>
    <message>
        <source>Streams: %1</source>
        <translation>الدفوق: %1</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>%1 مشتركة</translation>
    </message>
    <message>
        <source>%1 heard from others</source>
        <translation>%1 وردت من آخرين</translation>
    </message>
    <message>
        <source>%1 not shared</source>
        <translation>%1 غير مشتركة</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 مرفوضة</translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation>Redis: %1</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Latency</source>
        <translation>زمن الوصول</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>تغيير الترتيب</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>إفساد</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>بتر</translation>
    </message>
    <message>
        <source>Stall inside a frame</source>
        <translation>تعليق داخل إطار</translation>
    </message>
    <message>
        <source>Reset (TCP)</source>
        <translation>إعادة ضبط (TCP)</translation>
    </message>
    <message>
        <source>Reset after so many</source>
        <translation>إعادة ضبط بعد عدد</translation>
    </message>
    <message>
        <source>Close after so many</source>
        <translation>إغلاق بعد عدد</translation>
    </message>
    <message>
        <source>Throttle to bytes a second</source>
        <translation>تقييد بعدد بايتات في الثانية</translation>
    </message>
    <message>
        <source>No pong</source>
        <translation>بلا pong</translation>
    </message>
    <message>
        <source>There is no fault of that name</source>
        <translation>لا يوجد عطل بهذا الاسم</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>تنقص قيمة</translation>
    </message>
    <message>
        <source>A probability is from 0% to 100%</source>
        <translation>الاحتمال من 0% إلى 100%</translation>
    </message>
    <message>
        <source>A time is a number with ms or s, up to an hour</source>
        <translation>الزمن رقم مع ms أو s، لا يزيد على ساعة</translation>
    </message>
    <message>
        <source>A rate is a number of bytes, with k or M</source>
        <translation>المعدل عدد من البايتات، مع k أو M</translation>
    </message>
    <message>
        <source>A count is a number above 0</source>
        <translation>العدد رقم أكبر من 0</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>لا يجوز إرسال رمز الإغلاق هذا</translation>
    </message>
    <message>
        <source>A direction is out, in or both</source>
        <translation>الاتجاه out أو in أو both</translation>
    </message>
    <message>
        <source>A seed is a whole number</source>
        <translation>البذرة عدد صحيح</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Text fields</source>
        <translation>حقول النص</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Tables and sidebar</source>
        <translation>الجداول والشريط الجانبي</translation>
    </message>
    <message>
        <source>Message box</source>
        <translation>مربع الرسالة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات السر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard</source>
        <translation>فتح قائمة العنصر النشط</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>نسخ الحمولة</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>نقل العمود إلى اليسار</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>نقل العمود إلى اليمين</translation>
    </message>
    <message>
        <source>Move the edge of the column left</source>
        <translation>نقل حافة العمود إلى اليسار</translation>
    </message>
    <message>
        <source>Move the edge of the column right</source>
        <translation>نقل حافة العمود إلى اليمين</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>نقل الصف إلى أعلى</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>نقل الصف إلى أسفل</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>الرسالة اللاحقة</translation>
    </message>
    <message>
        <source>Offer what can stand here</source>
        <translation>عرض ما يصلح هنا</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>الانتقال إلى مصافحته</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>إظهار أو إخفاء</translation>
    </message>
</context>
<context>
    <name>FrameDraft</name>
    <message>
        <source>Only right while a message is under way, begun by a frame without FIN (RFC 6455, section 5.4).</source>
        <translation>لا يصح إلا أثناء رسالة جارية بدأها إطار بلا FIN (RFC 6455، القسم 5.4).</translation>
    </message>
    <message>
        <source>Begins a message that a continuation with FIN must end: what is sent in the meantime breaks a rule (RFC 6455, section 5.4).</source>
        <translation>يبدأ رسالة يجب أن تنهيها تتمة تحمل FIN: ما يُرسل في الأثناء يخالف قاعدة (RFC 6455، القسم 5.4).</translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed: it has to be raw DEFLATE data (RFC 7692, section 6).</source>
        <translation>يقول RSV1 إن الحمولة مضغوطة: يجب أن تكون بيانات DEFLATE خام (RFC 7692، القسم 6).</translation>
    </message>
    <message numerus="yes">
        <source>The length does not fit into %n bit(s): only its low bits are sent.</source>
        <translation>
            <numerusform>لا يتسع %n بت للطول: لا تُرسل إلا بتاته الدنيا.</numerusform>
            <numerusform>لا يتسع بت واحد للطول: لا يُرسل إلا بته الأدنى.</numerusform>
            <numerusform>لا يتسع بتّان للطول: لا تُرسل إلا بتاته الدنيا.</numerusform>
            <numerusform>لا تتسع %n بتات للطول: لا تُرسل إلا بتاته الدنيا.</numerusform>
            <numerusform>لا يتسع %n بتًا للطول: لا تُرسل إلا بتاته الدنيا.</numerusform>
            <numerusform>لا يتسع %n بت للطول: لا تُرسل إلا بتاته الدنيا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The length lies: the other side waits for %1 more bytes, and takes what is sent next for payload.</source>
        <translation>الطول كاذب: ينتظر الطرف الآخر %1 بايت أخرى، ويعدّ ما يُرسل بعد ذلك من الحمولة.</translation>
    </message>
    <message>
        <source>The length lies: the last %1 bytes are taken for the next frame.</source>
        <translation>الطول كاذب: تُعدّ آخر %1 بايت من الإطار التالي.</translation>
    </message>
</context>
<context>
    <name>FrameFields</name>
    <message>
        <source>The last frame of its message</source>
        <translation>آخر إطار في رسالته</translation>
    </message>
    <message>
        <source>More frames of the message follow</source>
        <translation>تتبعه إطارات أخرى من الرسالة</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Continuation: goes on with the message under way</source>
        <translation>Continuation: يتابع الرسالة الجارية</translation>
    </message>
    <message>
        <source>Text: a message in UTF-8</source>
        <translation>Text: رسالة بترميز UTF-8</translation>
    </message>
    <message>
        <source>Binary: a message of bytes</source>
        <translation>Binary: رسالة من البايتات</translation>
    </message>
    <message>
        <source>Close: ends the connection</source>
        <translation>Close: ينهي الاتصال</translation>
    </message>
    <message>
        <source>Ping: asks for a pong with the same payload</source>
        <translation>Ping: يطلب pong بالحمولة نفسها</translation>
    </message>
    <message>
        <source>Pong: answers a ping, or shows that the sender is there</source>
        <translation>Pong: يرد على ping، أو يبيّن أن المرسل موجود</translation>
    </message>
    <message>
        <source>Reserved: no meaning in RFC 6455</source>
        <translation>محجوز: لا معنى له في RFC 6455</translation>
    </message>
    <message>
        <source>Reserved, not set</source>
        <translation>محجوز، غير مضبوط</translation>
    </message>
    <message>
        <source>permessage-deflate: compressed</source>
        <translation>permessage-deflate: مضغوط</translation>
    </message>
    <message>
        <source>Not set: the first frame of this compressed message has it</source>
        <translation>غير مضبوط: يحمله الإطار الأول من هذه الرسالة المضغوطة</translation>
    </message>
    <message>
        <source>Set: needs an extension that gives it a meaning</source>
        <translation>مضبوط: يحتاج إلى امتداد يعطيه معنى</translation>
    </message>
    <message>
        <source>Masked, as a client must</source>
        <translation>مقنَّع، كما يجب على العميل</translation>
    </message>
    <message>
        <source>Not masked, as a server must</source>
        <translation>غير مقنَّع، كما يجب على الخادم</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>طول الحمولة</translation>
    </message>
    <message>
        <source>Bytes, in 7 bits</source>
        <translation>بالبايت، في 7 بتات</translation>
    </message>
    <message>
        <source>Bytes, in 16 bits after 126</source>
        <translation>بالبايت، في 16 بتًا بعد 126</translation>
    </message>
    <message>
        <source>Bytes, in 64 bits after 127</source>
        <translation>بالبايت، في 64 بتًا بعد 127</translation>
    </message>
    <message>
        <source>%1: longer than needed</source>
        <translation>%1: أطول من اللازم</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>مفتاح التقنيع</translation>
    </message>
    <message>
        <source>XORed with the payload</source>
        <translation>تُطبَّق عليه XOR مع الحمولة</translation>
    </message>
    <message>
        <source>Masked on the wire</source>
        <translation>مقنَّع على الشبكة</translation>
    </message>
    <message>
        <source>Cut: the connection ended here</source>
        <translation>مبتور: هنا انتهى الاتصال</translation>
    </message>
    <message>
        <source>Compressed, then masked</source>
        <translation>مضغوطة ثم مقنَّعة</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Inflated length</source>
        <translation>الطول بعد فك الضغط</translation>
    </message>
    <message>
        <source>What the compressed payload holds (RFC 7692, section 7.2.2)</source>
        <translation>ما تحمله الحمولة المضغوطة (RFC 7692، القسم 7.2.2)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Inflated to compressed</source>
        <translation>بعد فك الضغط إلى المضغوط</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Made by hand, not by the protocol engine</source>
        <translation>صُنع يدويًا، لا بمحرك البروتوكول</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>يخالف قاعدة</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>رمز الإغلاق</translation>
    </message>
    <message>
        <source>half</source>
        <translation>نصف</translation>
    </message>
    <message>
        <source>A close code takes two bytes</source>
        <translation>رمز الإغلاق يشغل بايتين</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>سبب الإغلاق</translation>
    </message>
</context>
<context>
    <name>FrameSpec</name>
    <message>
        <source>No such key. There are op, fin, rsv, mask, len, form, payload, hex, code and raw.</source>
        <translation>لا يوجد مفتاح كهذا. المفاتيح هي op وfin وrsv وmask وlen وform وpayload وhex وcode وraw.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>تنقص قيمة.</translation>
    </message>
    <message>
        <source>This is not a number, or it is out of range.</source>
        <translation>ليس هذا رقمًا، أو أنه خارج النطاق.</translation>
    </message>
    <message>
        <source>This is not hex: two digits for each byte are expected.</source>
        <translation>ليس هذا ستًّا عشريًا: المتوقع رقمان لكل بايت.</translation>
    </message>
    <message>
        <source>This is not an opcode: a name, or 0 to 15.</source>
        <translation>ليس هذا opcode: اسم، أو رقم من 0 إلى 15.</translation>
    </message>
    <message>
        <source>A masking key has 8 hex digits.</source>
        <translation>لمفتاح التقنيع 8 أرقام ست عشرية.</translation>
    </message>
    <message>
        <source>The form of the length is 7, 16 or 64.</source>
        <translation>صيغة الطول هي 7 أو 16 أو 64.</translation>
    </message>
    <message>
        <source>The closing quote is missing: does the text end with a backslash?</source>
        <translation>تنقص علامة الاقتباس الختامية: هل ينتهي النص بشرطة مائلة عكسية؟</translation>
    </message>
    <message>
        <source>No such escape. There are \n, \r, \t, \0, \&quot;, \\ and \x with two hex digits.</source>
        <translation>لا يوجد تسلسل هروب كهذا. المتاح ‎\n‎ و‎\r‎ و‎\t‎ و‎\0‎ و‎\&quot;‎ و‎\\‎ و‎\x‎ مع رقمين ست عشريين.</translation>
    </message>
    <message>
        <source>Raw bytes take no other key beside them.</source>
        <translation>البايتات الخام تأتي وحدها.</translation>
    </message>
    <message>
        <source>The same key is given twice.</source>
        <translation>المفتاح نفسه مكرر مرتين.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>لا يمكن قراءة هذا.</translation>
    </message>
    <message>
        <source>Sent as they are, whatever they mean to the other side.</source>
        <translation>تُرسل كما هي، أيًا كان معناها لدى الطرف الآخر.</translation>
    </message>
    <message>
        <source>No bytes yet.</source>
        <translation>لا بايتات بعد.</translation>
    </message>
</context>
<context>
    <name>HeaderHint</name>
    <message>
        <source>Host goes out as written here, in place of the address&apos;s own (RFC 9112, section 3.2).</source>
        <translation>تُرسل Host كما هي مكتوبة هنا، بدل المأخوذة من العنوان (RFC 9112، القسم 3.2).</translation>
    </message>
    <message>
        <source>Origin goes out as written here: the page that a browser would name (RFC 6455, section 4.1).</source>
        <translation>تُرسل Origin كما هي مكتوبة هنا: الصفحة التي كان المتصفح سيسميها (RFC 6455، القسم 4.1).</translation>
    </message>
    <message>
        <source>This replaces the random key, and the server&apos;s answer is checked against it (RFC 6455, section 4.1).</source>
        <translation>يحل هذا محل المفتاح العشوائي، ويُتحقق من رد الخادم بناءً عليه (RFC 6455، القسم 4.1).</translation>
    </message>
    <message>
        <source>Servers take no other version than 13 (RFC 6455, section 4.1).</source>
        <translation>لا تقبل الخوادم أي إصدار سوى 13 (RFC 6455، القسم 4.1).</translation>
    </message>
    <message>
        <source>This replaces what is offered under Options, Compression.</source>
        <translation>يحل هذا محل ما يُعرض في «الخيارات»، «الضغط».</translation>
    </message>
    <message>
        <source>This replaces the subprotocols offered below.</source>
        <translation>يحل هذا محل البروتوكولات الفرعية المعروضة أدناه.</translation>
    </message>
    <message>
        <source>This replaces a field that the handshake needs (RFC 6455, section 4.1): expect to be refused.</source>
        <translation>يحل هذا محل حقل تحتاج إليه المصافحة (RFC 6455، القسم 4.1): توقّع الرفض.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a header: letters, digits and !#$%&amp;&apos;*+-.^_`|~ are allowed (RFC 9110, section 5.6.2).</source>
        <translation>ليس «%1» اسم ترويسة: المسموح حروف وأرقام والرموز !#$%&amp;&apos;*+-.^_`|~ (RFC 9110، القسم 5.6.2).</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character, which no header may (RFC 9110, section 5.5).</source>
        <translation>تحتوي قيمة %1 محرف تحكم، وهو ما لا يجوز في أي ترويسة (RFC 9110، القسم 5.5).</translation>
    </message>
</context>
<context>
    <name>IdentityFile</name>
    <message>
        <source>the private key is encrypted, and no password was given</source>
        <translation>المفتاح الخاص معمّى، ولم تُعطَ كلمة سر</translation>
    </message>
    <message>
        <source>the password of the private key is wrong (%1)</source>
        <translation>كلمة سر المفتاح الخاص خاطئة (%1)</translation>
    </message>
    <message>
        <source>the private key is damaged (%1)</source>
        <translation>المفتاح الخاص تالف (%1)</translation>
    </message>
    <message>
        <source>the file holds no private key in PEM</source>
        <translation>لا يحتوي الملف مفتاحًا خاصًا بتنسيق PEM</translation>
    </message>
    <message>
        <source>the file is neither PEM nor PKCS#12 (%1)</source>
        <translation>الملف ليس PEM ولا PKCS#12 (%1)</translation>
    </message>
    <message>
        <source>the file is encrypted, and no password was given</source>
        <translation>الملف معمّى، ولم تُعطَ كلمة سر</translation>
    </message>
    <message>
        <source>the password of the file is wrong, or it is damaged</source>
        <translation>كلمة سر الملف خاطئة، أو الملف تالف</translation>
    </message>
    <message>
        <source>the file does not hold both a certificate and its private key</source>
        <translation>لا يحتوي الملف شهادة ومفتاحها الخاص معًا</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>لا يمكن قراءة الملف (%1)</translation>
    </message>
    <message>
        <source>the file holds no certificate</source>
        <translation>لا يحتوي الملف أي شهادة</translation>
    </message>
    <message>
        <source>the private key belongs to none of the certificates</source>
        <translation>المفتاح الخاص لا يخص أيًا من الشهادات</translation>
    </message>
    <message>
        <source>the private key in %1 belongs to none of the certificates</source>
        <translation>المفتاح الخاص في %1 لا يخص أيًا من الشهادات</translation>
    </message>
    <message>
        <source>private keys other than RSA and EC cannot be used</source>
        <translation>لا يمكن استخدام مفاتيح خاصة غير RSA وEC</translation>
    </message>
    <message>
        <source>OpenSSL refuses the certificate (%1)</source>
        <translation>يرفض OpenSSL الشهادة (%1)</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>line %1, column %2 is not JSON</source>
        <translation>السطر %1، العمود %2: ليس JSON</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>التداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>ينقص كائن</translation>
    </message>
    <message>
        <source>%1: this is not a file of &quot;%2&quot;</source>
        <translation>%1: ليس هذا ملف «%2»</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>a string is missing</source>
        <translation>تنقص سلسلة نصية</translation>
    </message>
    <message>
        <source>a whole number is missing</source>
        <translation>ينقص عدد صحيح</translation>
    </message>
    <message>
        <source>true or false is missing</source>
        <translation>تنقص true أو false</translation>
    </message>
    <message>
        <source>an array is missing</source>
        <translation>تنقص مصفوفة</translation>
    </message>
    <message>
        <source>this is none of the words that are known here: %1</source>
        <translation>ليست هذه من الكلمات المعروفة هنا: %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is missing</source>
        <translation>ينقص عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is missing</source>
        <translation>ينقص عدد من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>LatencyFigureWords</name>
    <message>
        <source>Min</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>The fastest of all.</source>
        <translation>الأسرع على الإطلاق.</translation>
    </message>
    <message>
        <source>p50 (median)</source>
        <translation>p50 (الوسيط الإحصائي)</translation>
    </message>
    <message>
        <source>Half of all took no longer.</source>
        <translation>استغرق نصفها هذا القدر أو أقل.</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>9 of 10 took no longer. Said of 10 samples and more.</source>
        <translation>استغرق 9 من كل 10 هذا القدر أو أقل. يُذكر ابتداءً من 10 قياسات.</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>19 of 20 took no longer. Said of 20 samples and more.</source>
        <translation>استغرق 19 من كل 20 هذا القدر أو أقل. يُذكر ابتداءً من 20 قياسًا.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 took no longer. Said of 100 samples and more.</source>
        <translation>استغرق 99 من كل 100 هذا القدر أو أقل. يُذكر ابتداءً من 100 قياس.</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99.9</translation>
    </message>
    <message>
        <source>999 of 1,000 took no longer. Said of 1,000 samples and more.</source>
        <translation>استغرق 999 من كل 1,000 هذا القدر أو أقل. يُذكر ابتداءً من 1,000 قياس.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>The slowest of all.</source>
        <translation>الأبطأ على الإطلاق.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>The sum of all, divided by their number. A few slow ones move it far.</source>
        <translation>مجموعها كلها مقسومًا على عددها. تكفي قلة بطيئة لتغييره كثيرًا.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Requests whose reply came after the timeout. They are in none of the durations.</source>
        <translation>طلبات وصل ردها بعد انقضاء المهلة. لا تدخل في أي من المدد.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>Requests that no reply came to within the timeout.</source>
        <translation>طلبات لم يصل إليها رد خلال المهلة.</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>بلا طلب مطابق</translation>
    </message>
    <message>
        <source>Messages that fit no request by the rule: replies to something else, or not replies at all.</source>
        <translation>رسائل لا توافق أي طلب بحسب القاعدة: ردود على شيء آخر، أو ليست ردودًا أصلًا.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Replies to requests that had been answered before.</source>
        <translation>ردود على طلبات سبق الرد عليها.</translation>
    </message>
    <message>
        <source>Without key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Messages in which the rule finds nothing, or that are too large to look into.</source>
        <translation>رسائل لا تعثر فيها القاعدة على شيء، أو أكبر من أن يُبحث فيها.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>منقطعة</translation>
    </message>
    <message>
        <source>What began before a reconnect, a pause of this program or a jump of its clock and ended behind it, and requests whose connection has ended. No duration can be told.</source>
        <translation>ما بدأ قبل إعادة اتصال أو توقف لهذا البرنامج أو قفزة في ساعته وانتهى بعد ذلك، وطلبات انتهى اتصالها. لا يمكن تحديد مدة لها.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>متخلى عنها</translation>
    </message>
    <message>
        <source>Requests forgotten before their timeout, because too many waited at a time.</source>
        <translation>طلبات نُسيت قبل انقضاء مهلتها لكثرة ما كان ينتظر في آن واحد.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Requests whose reply may still come.</source>
        <translation>طلبات ما زال وصول ردها ممكنًا.</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>دون الصفر</translation>
    </message>
    <message>
        <source>Messages received before they were sent, if both clocks were the same: the sender&apos;s clock is ahead.</source>
        <translation>رسائل تكون قد استُلمت قبل إرسالها لو كانت الساعتان متطابقتين: ساعة المرسل متقدمة.</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>متساوٍ تقريبًا</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Durations that were measured.</source>
        <translation>المدد المقيسة.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>التذبذب</translation>
    </message>
    <message>
        <source>By how much one differs from the next of its connection, on average. It does not depend on the offset of two clocks.</source>
        <translation>مقدار اختلاف كل مدة عن التالية في الاتصال نفسه، في المتوسط. لا يتأثر بالفارق بين ساعتين.</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>‎%1/min</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>‎%1/s</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>So many were measured in a second, on average.</source>
        <translation>عدد ما قيس منها في الثانية، في المتوسط.</translation>
    </message>
    <message>
        <source>%1 (of all)</source>
        <translation>%1 (إجمالًا)</translation>
    </message>
    <message>
        <source>Counted over the whole capture.</source>
        <translation>محسوبة على الالتقاط كله.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>LatencyWords</name>
    <message>
        <source>Pings</source>
        <translation>رسائل ping</translation>
    </message>
    <message>
        <source>From a ping to the pong with its payload.</source>
        <translation>من رسالة ping إلى رسالة pong التي تحمل حمولتها.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 pongs came within %2, the slowest took %3.</source>
        <translation>الوسيط الإحصائي %1؛ وصلت 99 من كل 100 رسالة pong خلال %2، واستغرقت أبطؤها %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 pongs came within %2, the slowest took %3.</source>
        <translation>الوسيط الإحصائي %1؛ وصلت 9 من كل 10 رسائل pong خلال %2، واستغرقت أبطؤها %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pong(s) in %1.</source>
        <translation>
            <numerusform>لا رسائل pong خلال %1.</numerusform>
            <numerusform>رسالة pong واحدة خلال %1.</numerusform>
            <numerusform>رسالتا pong خلال %1.</numerusform>
            <numerusform>%Ln رسائل pong خلال %1.</numerusform>
            <numerusform>%Ln رسالة pong خلال %1.</numerusform>
            <numerusform>%Ln رسالة pong خلال %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ping has been answered in this time.</source>
        <translation>لم يُرد على أي ping في هذا الزمن.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>From a request that was sent to its reply.</source>
        <translation>من طلب مرسل إلى الرد عليه.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 replies came within %2, the slowest took %3.</source>
        <translation>الوسيط الإحصائي %1؛ وصل 99 من كل 100 رد خلال %2، واستغرق أبطؤها %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 replies came within %2, the slowest took %3.</source>
        <translation>الوسيط الإحصائي %1؛ وصلت 9 من كل 10 ردود خلال %2، واستغرق أبطؤها %3.</translation>
    </message>
    <message>
        <source>No request has been answered in this time.</source>
        <translation>لم يُرد على أي طلب في هذا الزمن.</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>اتجاه واحد</translation>
    </message>
    <message>
        <source>From the time stamp inside a message to its receipt.</source>
        <translation>من الطابع الزمني داخل الرسالة إلى استلامها.</translation>
    </message>
    <message>
        <source>Median %1 on the way; 99 of 100 messages came within %2, the slowest took %3.</source>
        <translation>الوسيط الإحصائي %1 في الطريق؛ وصلت 99 من كل 100 رسالة خلال %2، واستغرقت أبطؤها %3.</translation>
    </message>
    <message>
        <source>Median %1 on the way; 9 of 10 messages came within %2, the slowest took %3.</source>
        <translation>الوسيط الإحصائي %1 في الطريق؛ وصلت 9 من كل 10 رسائل خلال %2، واستغرقت أبطؤها %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with a time stamp in %1.</source>
        <translation>
            <numerusform>لا رسائل بطابع زمني خلال %1.</numerusform>
            <numerusform>رسالة واحدة بطابع زمني خلال %1.</numerusform>
            <numerusform>رسالتان بطابع زمني خلال %1.</numerusform>
            <numerusform>%Ln رسائل بطابع زمني خلال %1.</numerusform>
            <numerusform>%Ln رسالة بطابع زمني خلال %1.</numerusform>
            <numerusform>%Ln رسالة بطابع زمني خلال %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message with a time stamp has come in this time.</source>
        <translation>لم تصل أي رسالة بطابع زمني في هذا الزمن.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفواصل</translation>
    </message>
    <message>
        <source>From one received message to the next.</source>
        <translation>من رسالة مستلمة إلى التي تليها.</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 99 of 100 gaps are no longer than %2, the longest is %3.</source>
        <translation>الوسيط الإحصائي %1 بين كل رسالتين؛ لا يزيد 99 من كل 100 فاصل على %2، وأطولها %3.</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 9 of 10 gaps are no longer than %2, the longest is %3.</source>
        <translation>الوسيط الإحصائي %1 بين كل رسالتين؛ لا تزيد 9 من كل 10 فواصل على %2، وأطولها %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in %1.</source>
        <translation>
            <numerusform>لا فواصل خلال %1.</numerusform>
            <numerusform>فاصل واحد خلال %1.</numerusform>
            <numerusform>فاصلان خلال %1.</numerusform>
            <numerusform>%Ln فواصل خلال %1.</numerusform>
            <numerusform>%Ln فاصلًا خلال %1.</numerusform>
            <numerusform>%Ln فاصل خلال %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two messages have come in this time.</source>
        <translation>لم تصل رسالتان في هذا الزمن.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>الطلبات الملبّاة</translation>
    </message>
    <message>
        <source>From a request that was received to the reply that was sent.</source>
        <translation>من طلب مستلم إلى الرد المرسل عليه.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 requests were replied to within %2, the slowest took %3.</source>
        <translation>الوسيط الإحصائي %1؛ أُرسل الرد على 99 من كل 100 طلب خلال %2، واستغرق أبطؤها %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 requests were replied to within %2, the slowest took %3.</source>
        <translation>الوسيط الإحصائي %1؛ أُرسل الرد على 9 من كل 10 طلبات خلال %2، واستغرق أبطؤها %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) replied to in %1.</source>
        <translation>
            <numerusform>لم يُرسل رد على أي طلب خلال %1.</numerusform>
            <numerusform>أُرسل الرد على طلب واحد خلال %1.</numerusform>
            <numerusform>أُرسل الرد على طلبين خلال %1.</numerusform>
            <numerusform>أُرسل الرد على %Ln طلبات خلال %1.</numerusform>
            <numerusform>أُرسل الرد على %Ln طلبًا خلال %1.</numerusform>
            <numerusform>أُرسل الرد على %Ln طلب خلال %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has been replied to in this time.</source>
        <translation>لم يُرسل رد على أي طلب في هذا الزمن.</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 بلا رد</translation>
    </message>
    <message>
        <source>%1 answered too late</source>
        <translation>%1 برد متأخر</translation>
    </message>
    <message>
        <source>%1 interrupted</source>
        <translation>%1 منقطعة</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 متخلى عنها</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Median %1; from %2 to %3.</source>
        <translation>الوسيط الإحصائي %1؛ من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The only one took %1.</source>
        <translation>القيمة الوحيدة: %1.</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>ما لم يُقس: %1.</translation>
    </message>
    <message>
        <source>Not measured, in the whole capture: %1.</source>
        <translation>ما لم يُقس في الالتقاط كله: %1.</translation>
    </message>
    <message>
        <source>The offset of the sender&apos;s clock is unknown, and is in every number: only their differences, and the jitter, can be relied on.</source>
        <translation>فارق ساعة المرسل غير معروف، وهو داخل في كل رقم: لا يُعتمد إلا على الفروق بين الأرقام وعلى التذبذب.</translation>
    </message>
    <message>
        <source>%1 is faster than %2: %3.</source>
        <translation>%1 أسرع من %2: %3.</translation>
    </message>
    <message>
        <source>%1 is slower than %2: %3.</source>
        <translation>%1 أبطأ من %2: %3.</translation>
    </message>
    <message>
        <source>%1 is faster than %2 in the median, but slower at p99: %3.</source>
        <translation>%1 أسرع من %2 عند الوسيط الإحصائي، لكن أبطأ عند p99: %3.</translation>
    </message>
    <message>
        <source>%1 is slower than %2 in the median, but faster at p99: %3.</source>
        <translation>%1 أبطأ من %2 عند الوسيط الإحصائي، لكن أسرع عند p99: %3.</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2: %3.</source>
        <translation>سرعة %1 تقارب سرعة %2: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2: %3.</source>
        <translation>فواصل %1 أقصر من فواصل %2: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2: %3.</source>
        <translation>فواصل %1 أطول من فواصل %2: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2 in the median, but longer at p99: %3.</source>
        <translation>فواصل %1 أقصر من فواصل %2 عند الوسيط الإحصائي، لكن أطول عند p99: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2 in the median, but shorter at p99: %3.</source>
        <translation>فواصل %1 أطول من فواصل %2 عند الوسيط الإحصائي، لكن أقصر عند p99: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2: %3.</source>
        <translation>طول فواصل %1 يقارب طول فواصل %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2 against %3 (%4)</source>
        <translation>%1 %2 مقابل %3 ‏(%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Jitter %1.</source>
        <translation>التذبذب %1.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط الإحصائي</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>the longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>the slowest</source>
        <translation>الأبطأ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(s) in %1.</source>
        <translation>
            <numerusform>لا ردود خلال %1.</numerusform>
            <numerusform>رد واحد خلال %1.</numerusform>
            <numerusform>ردان خلال %1.</numerusform>
            <numerusform>%Ln ردود خلال %1.</numerusform>
            <numerusform>%Ln ردًا خلال %1.</numerusform>
            <numerusform>%Ln رد خلال %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but faster at p99: %3.</source>
        <translation>%1 بسرعة %2 تقريبًا عند الوسيط الإحصائي، لكن أسرع عند p99: %3.</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but slower at p99: %3.</source>
        <translation>%1 بسرعة %2 تقريبًا عند الوسيط الإحصائي، لكن أبطأ عند p99: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but shorter at p99: %3.</source>
        <translation>فواصل %1 بطول فواصل %2 تقريبًا عند الوسيط الإحصائي، لكن أقصر عند p99: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but longer at p99: %3.</source>
        <translation>فواصل %1 بطول فواصل %2 تقريبًا عند الوسيط الإحصائي، لكن أطول عند p99: %3.</translation>
    </message>
</context>
<context>
    <name>LinkNotes</name>
    <message>
        <source>Certificate: %1</source>
        <translation>الشهادة: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>pongs muted</source>
        <translation>ردود pong مكتومة</translation>
    </message>
    <message>
        <source>Pings of the server are not answered. Connection &gt; Mute pongs ends that.</source>
        <translation>لا يُرد على رسائل ping من الخادم. ينهي ذلك «الاتصال &gt; كتم ردود pong».</translation>
    </message>
    <message>
        <source>The certificate was not verified.</source>
        <translation>لم يُتحقق من الشهادة.</translation>
    </message>
    <message>
        <source>You trust this certificate, in spite of:</source>
        <translation>أنت تثق بهذه الشهادة رغم:</translation>
    </message>
    <message>
        <source>The certificate was verified.</source>
        <translation>جرى التحقق من الشهادة.</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>البروتوكول: %1</translation>
    </message>
    <message>
        <source>Cipher: %1</source>
        <translation>التعمية: %1</translation>
    </message>
    <message>
        <source>ALPN: %1</source>
        <translation>ALPN: %1</translation>
    </message>
    <message>
        <source>Server name (SNI): %1</source>
        <translation>اسم الخادم (SNI): %1</translation>
    </message>
    <message>
        <source>reset after each message</source>
        <translation>يُصفَّر بعد كل رسالة</translation>
    </message>
    <message>
        <source>kept across messages</source>
        <translation>يُحفظ عبر الرسائل</translation>
    </message>
    <message>
        <source>Messages are compressed: permessage-deflate (RFC 7692).</source>
        <translation>الرسائل مضغوطة: permessage-deflate (RFC 7692).</translation>
    </message>
    <message>
        <source>%1 of messages crossed the wire as %2.</source>
        <translation>رسائل حجمها %1 عبرت الشبكة بحجم %2.</translation>
    </message>
    <message>
        <source>Server&apos;s window: %1 bits, %2</source>
        <translation>نافذة الخادم: %1 بت، %2</translation>
    </message>
    <message>
        <source>Our window: %1 bits, %2</source>
        <translation>نافذتنا: %1 بت، %2</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Compressed: %1 bytes on the wire, %2 inflated (%3)</source>
        <translation>مضغوط: %1 بايت على الشبكة، %2 بعد فك الضغط (%3)</translation>
    </message>
    <message>
        <source>The connection ended inside this frame: only its beginning came.</source>
        <translation>انتهى الاتصال داخل هذا الإطار: لم تصل إلا بدايته.</translation>
    </message>
    <message>
        <source>The payload in the capture file has been changed or damaged.</source>
        <translation>غُيّرت الحمولة في ملف الالتقاط أو تلفت.</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>محقون</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
</context>
<context>
    <name>MessageDraft</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid JSON · %1</source>
        <translation>JSON صالح · %1</translation>
    </message>
    <message>
        <source>Empty is not JSON</source>
        <translation>الفارغ ليس JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON</source>
        <translation>السطر %1، العمود %2: ليس JSON</translation>
    </message>
    <message>
        <source>The last byte needs a second digit</source>
        <translation>يحتاج البايت الأخير إلى رقم ثانٍ</translation>
    </message>
    <message>
        <source>Line %1, column %2: not a hex digit</source>
        <translation>السطر %1، العمود %2: ليس رقمًا ست عشريًا</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>اختيار ملف لإرساله</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file</source>
        <translation>هذا مجلد أو جهاز، وليس ملفًا</translation>
    </message>
    <message>
        <source>%1 is too large for a message: at most %2</source>
        <translation>%1 أكبر من أن يكون رسالة: الحد الأقصى %2</translation>
    </message>
    <message>
        <source>Not UTF-8: it can be sent as binary only</source>
        <translation>ليس UTF-8: لا يمكن إرساله إلا ثنائيًا</translation>
    </message>
</context>
<context>
    <name>ModeBox</name>
    <message>
        <source>What the server does with a message</source>
        <translation>ما يفعله الخادم بالرسالة</translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>A close frame without a code.</source>
        <translation>إطار إغلاق بلا رمز.</translation>
    </message>
    <message>
        <source>Only the beginning is here, and is shown as text.</source>
        <translation>ليس هنا إلا البداية، وهي معروضة كنص.</translation>
    </message>
    <message>
        <source>The payload of a control frame, as text.</source>
        <translation>حمولة إطار تحكم، كنص.</translation>
    </message>
    <message>
        <source>A fragment of a message, as text.</source>
        <translation>جزء من رسالة، كنص.</translation>
    </message>
    <message>
        <source>Not JSON, so it is shown as text.</source>
        <translation>ليست JSON، لذا تُعرض كنص.</translation>
    </message>
    <message>
        <source>Only the beginning is here, as far as it goes.</source>
        <translation>ليس هنا إلا البداية، بقدر ما تصل إليه.</translation>
    </message>
    <message>
        <source>A fragment of a message: JSON as far as it goes.</source>
        <translation>جزء من رسالة: JSON بقدر ما يصل إليه.</translation>
    </message>
    <message>
        <source>JSON that ends too early, in line %L1, column %L2.</source>
        <translation>JSON ينتهي قبل أوانه، في السطر %L1، العمود %L2.</translation>
    </message>
    <message>
        <source>No JSON from line %L1, column %L2 on. The rest is under Text.</source>
        <translation>لا JSON ابتداءً من السطر %L1، العمود %L2. الباقي في «نص».</translation>
    </message>
    <message>
        <source>Binary: no text. All its bytes are under Hex.</source>
        <translation>ثنائية: لا نص. كل بايتاتها في «ست عشري».</translation>
    </message>
    <message>
        <source>Bytes made by hand, sent as they are. They are not a frame.</source>
        <translation>بايتات صُنعت يدويًا وأُرسلت كما هي. ليست إطارًا.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>الحمولة فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are shown.</source>
        <translation>
            <numerusform>لا تُعرض أي صفوف.</numerusform>
            <numerusform>لا يُعرض إلا الصف الأول.</numerusform>
            <numerusform>لا يُعرض إلا أول صفين.</numerusform>
            <numerusform>لا تُعرض إلا أول %Ln صفوف.</numerusform>
            <numerusform>لا يُعرض إلا أول %Ln صفًا.</numerusform>
            <numerusform>لا يُعرض إلا أول %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid %1 from byte %L2 on: � stands for what is no text.</source>
        <translation>ليس %1 صالحًا ابتداءً من البايت %L2: تحل � محل ما ليس نصًا.</translation>
    </message>
    <message>
        <source>Binary, read as %1: that is what its bytes look like.</source>
        <translation>ثنائي، مقروء كأنه %1: هذا ما تبدو عليه بايتاته.</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>أغلق المضيف البعيد الاتصال</translation>
    </message>
</context>
<context>
    <name>RedisUrl</name>
    <message>
        <source>it names no host</source>
        <translation>لا يسمّي مضيفًا</translation>
    </message>
    <message>
        <source>0 is not a port</source>
        <translation>0 ليس منفذًا</translation>
    </message>
    <message>
        <source>it has a query</source>
        <translation>فيه استعلام</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a database</source>
        <translation>«%1» ليس رقم قاعدة بيانات</translation>
    </message>
    <message>
        <source>the path of a socket begins with &quot;/&quot;, as in unix:///run/redis/redis.sock</source>
        <translation>يبدأ مسار المقبس بـ «/»، كما في ‎unix:///run/redis/redis.sock‎</translation>
    </message>
    <message>
        <source>the path of a socket has up to %1 bytes</source>
        <translation>لا يزيد مسار المقبس على %1 بايت</translation>
    </message>
    <message>
        <source>its query is not a database, as in &quot;?db=1&quot;</source>
        <translation>لا يحدد استعلامه قاعدة بيانات كما في «‎?db=1‎»</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported; a tunnel can lead redis:// or unix:// to it</source>
        <translation>TLS مع Redis (‎rediss://‎) غير مدعوم؛ يمكن لنفق أن يوصل إليه ‎redis://‎ أو ‎unix://‎</translation>
    </message>
    <message>
        <source>it cannot be read; what is special in a user or a password is percent-encoded</source>
        <translation>لا يمكن قراءته؛ تُكتب المحارف الخاصة في المستخدم أو كلمة السر بالترميز المئوي (percent-encoding)</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or unix://</source>
        <translation>لا يبدأ بـ ‎redis://‎ أو ‎unix://‎</translation>
    </message>
    <message>
        <source>it has a fragment; &quot;#&quot; in a password is written %23</source>
        <translation>فيه جزء (fragment)؛ تُكتب «#» في كلمة السر ‎%23‎</translation>
    </message>
    <message>
        <source>it names a user but no password</source>
        <translation>يسمّي مستخدمًا بلا كلمة سر</translation>
    </message>
</context>
<context>
    <name>RowLayouts</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 answered</source>
        <translation>رُدّ على %L1</translation>
    </message>
    <message>
        <source>%L1 late</source>
        <translation>%L1 متأخرة</translation>
    </message>
    <message>
        <source>%L1 unmatched</source>
        <translation>%L1 بلا طلب مطابق</translation>
    </message>
    <message>
        <source>%L1 without a value to compare</source>
        <translation>%L1 بلا قيمة للمقارنة</translation>
    </message>
    <message>
        <source>What it finds is shown here once it can be used.</source>
        <translation>يظهر هنا ما تعثر عليه القاعدة حين تصبح صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>No message has been recorded yet. What is found among the newest is shown here as they come.</source>
        <translation>لم تُسجل أي رسالة بعد. يظهر هنا ما يُعثر عليه في أحدث الرسائل عند وصولها.</translation>
    </message>
    <message>
        <source>no requests are looked for</source>
        <translation>لا يُبحث عن طلبات</translation>
    </message>
    <message>
        <source>%L1 with a time of sending</source>
        <translation>%L1 تحمل لحظة الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln message(s): %1.</source>
        <translation>
            <numerusform>بلا رسائل أخيرة: %1.</numerusform>
            <numerusform>من الرسالة الأخيرة: %1.</numerusform>
            <numerusform>من آخر رسالتين: %1.</numerusform>
            <numerusform>من آخر %Ln رسائل: %1.</numerusform>
            <numerusform>من آخر %Ln رسالة: %1.</numerusform>
            <numerusform>من آخر %Ln رسالة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 and %2: %3</source>
        <translation>الصفان %1 و%2: %3</translation>
    </message>
    <message>
        <source>Replies are not looked for.</source>
        <translation>لا يُبحث عن الردود.</translation>
    </message>
    <message>
        <source>A message that comes back as it was sent counts as a reply.</source>
        <translation>كل رسالة تعود كما أُرسلت تُعد ردًا.</translation>
    </message>
    <message>
        <source>Each message that is received counts as the reply to the one sent before.</source>
        <translation>كل رسالة تُستلم تُعد ردًا على الرسالة المرسلة قبلها.</translation>
    </message>
    <message>
        <source>Messages with the same value count as request and reply: %1.</source>
        <translation>الرسائل التي تحمل القيمة نفسها تُعد طلبًا وردًا: %1.</translation>
    </message>
</context>
<context>
    <name>SavedFolders</name>
    <message>
        <source>Top level</source>
        <translation>المستوى الأعلى</translation>
    </message>
</context>
<context>
    <name>ScriptFaults</name>
    <message>
        <source>(at character %1)</source>
        <translation>(عند المحرف %1)</translation>
    </message>
    <message>
        <source>{{ is not closed by }}; for braces that stand for themselves write {{{{</source>
        <translation>لا تُغلق «‎{{‎» بـ «‎}}‎»؛ للأقواس المقصودة بذاتها اكتب «‎{{{{‎»</translation>
    </message>
    <message>
        <source>there is no such placeholder</source>
        <translation>لا يوجد عنصر نائب كهذا</translation>
    </message>
    <message>
        <source>this placeholder says nothing here</source>
        <translation>لا يوجد هنا ما يشير إليه هذا العنصر النائب</translation>
    </message>
    <message>
        <source>this placeholder does not take that argument</source>
        <translation>لا يقبل هذا العنصر النائب ذلك المعامل</translation>
    </message>
    <message>
        <source>this is not a JSON path</source>
        <translation>ليس هذا مسار JSON</translation>
    </message>
    <message>
        <source>regular expression: %1</source>
        <translation>التعبير النمطي: %1</translation>
    </message>
    <message>
        <source>pairs of hex digits are missing</source>
        <translation>تنقص أزواج من الأرقام الست عشرية</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>لا يجوز إرسال رمز الإغلاق هذا</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>لا توجد حالة «%1»</translation>
    </message>
    <message>
        <source>there is a state of this name before</source>
        <translation>توجد قبلها حالة بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>ServerCodecs</name>
    <message>
        <source>a string is missing</source>
        <translation>تنقص سلسلة نصية</translation>
    </message>
    <message>
        <source>there is no such fault</source>
        <translation>لا يوجد عطل كهذا</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>تنقص قيمة</translation>
    </message>
    <message>
        <source>a probability is from 0 to 1, or from 0% to 100%</source>
        <translation>الاحتمال من 0 إلى 1، أو من 0% إلى 100%</translation>
    </message>
    <message>
        <source>a time is a whole number with ms or s, up to an hour</source>
        <translation>الزمن عدد صحيح مع ms أو s، لا يزيد على ساعة</translation>
    </message>
    <message>
        <source>a rate is a whole number above 0, with k or M</source>
        <translation>المعدل عدد صحيح أكبر من 0، مع k أو M</translation>
    </message>
    <message>
        <source>a number of messages above 0 is missing behind @</source>
        <translation>ينقص بعد @ عدد رسائل أكبر من 0</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>لا يجوز إرسال رمز الإغلاق هذا</translation>
    </message>
    <message>
        <source>a direction is out, in or both</source>
        <translation>الاتجاه out أو in أو both</translation>
    </message>
    <message>
        <source>a seed is a whole number</source>
        <translation>البذرة عدد صحيح</translation>
    </message>
    <message>
        <source>an IP address is missing</source>
        <translation>ينقص عنوان IP</translation>
    </message>
    <message>
        <source>a JSON Schema is missing: an object, true or false</source>
        <translation>ينقص مخطط JSON (JSON Schema): كائن أو true أو false</translation>
    </message>
</context>
<context>
    <name>ServerFaults</name>
    <message>
        <source>this is not a JSON path (at character %1)</source>
        <translation>ليس هذا مسار JSON (عند المحرف %1)</translation>
    </message>
    <message>
        <source>a capture is missing</source>
        <translation>ينقص التقاط</translation>
    </message>
    <message>
        <source>a state is missing</source>
        <translation>تنقص حالة</translation>
    </message>
    <message>
        <source>a path that begins with / is missing</source>
        <translation>ينقص مسار يبدأ بـ «/»</translation>
    </message>
    <message>
        <source>there is a route for this path before</source>
        <translation>يوجد قبله مدخل لهذا المسار</translation>
    </message>
    <message>
        <source>a token is missing</source>
        <translation>ينقص رمز (token)</translation>
    </message>
    <message>
        <source>a control character cannot stand in a header</source>
        <translation>لا يجوز محرف تحكم في ترويسة</translation>
    </message>
</context>
<context>
    <name>ServerFile</name>
    <message>
        <source>this is not a file</source>
        <translation>ليس هذا ملفًا</translation>
    </message>
    <message>
        <source>this is too large for the file of a server</source>
        <translation>هذا أكبر من أن يكون ملف خادم</translation>
    </message>
    <message>
        <source>the token of peers</source>
        <translation>الرمز المميز للنظراء</translation>
    </message>
    <message>
        <source>user and password of peers</source>
        <translation>المستخدم وكلمة السر للنظراء</translation>
    </message>
    <message>
        <source>the password of the private key</source>
        <translation>كلمة سر المفتاح الخاص</translation>
    </message>
    <message>
        <source>user and password of Redis</source>
        <translation>المستخدم وكلمة السر لـ Redis</translation>
    </message>
</context>
<context>
    <name>ServerReferences</name>
    <message>
        <source>this is not a file</source>
        <translation>ليس هذا ملفًا</translation>
    </message>
    <message>
        <source>this is larger than %1 MiB</source>
        <translation>هذا أكبر من %1 MiB</translation>
    </message>
    <message>
        <source>the names of the columns are missing</source>
        <translation>تنقص أسماء الأعمدة</translation>
    </message>
    <message>
        <source>this quoted field does not end</source>
        <translation>هذا الحقل بين علامتي اقتباس لا ينتهي</translation>
    </message>
    <message>
        <source>a quote in a field must be doubled, and the field be quoted</source>
        <translation>يجب مضاعفة علامة الاقتباس داخل الحقل، ووضع الحقل بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>ليس هذا JSON</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>لا صف فيه</translation>
    </message>
    <message>
        <source>there is no schema in it</source>
        <translation>لا مخطط فيه</translation>
    </message>
    <message>
        <source>this is not a Wireloupe capture</source>
        <translation>ليس هذا التقاطًا من Wireloupe</translation>
    </message>
    <message>
        <source>this capture was written by a newer version of Wireloupe</source>
        <translation>هذا الالتقاط كتبه إصدار أحدث من Wireloupe</translation>
    </message>
    <message>
        <source>connection %1 is too large to be replayed</source>
        <translation>الاتصال %1 أكبر من أن يُعاد تشغيله</translation>
    </message>
    <message>
        <source>nothing was said in connection %1</source>
        <translation>لم يُقل شيء في الاتصال %1</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>جارٍ الإغلاق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <translation>ينتظر إعادة الاتصال</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>جارٍ التشغيل</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>تعذر التشغيل</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Write the full path of the folder.</source>
        <translation>اكتب المسار الكامل للمجلد.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد هذا المجلد.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>هذا ملف، وليس مجلدًا.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>لا تمكن الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Logs are kept in the usual folder for now, not in “%1”. %2</source>
        <translation>يُحتفظ بالسجلات حاليًا في المجلد المعتاد، لا في «%1». %2</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>Without passwords and tokens</source>
        <translation>دون كلمات السر والرموز المميزة</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>كلمات السر والرموز المميزة</translation>
    </message>
    <message>
        <source>Only you can read them, but they are not encrypted</source>
        <translation>لك وحدك، لكنها غير معمّاة</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>المرشحات المحفوظة</translation>
    </message>
    <message>
        <source>Authority of the local server</source>
        <translation>سلطة التصديق للخادم المحلي</translation>
    </message>
    <message>
        <source>The key and certificate behind its TLS</source>
        <translation>المفتاح والشهادة اللذان يقوم عليهما TLS فيه</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What this dialog changes, layout and open tabs</source>
        <translation>ما يغيّره مربع الحوار هذا، والتخطيط والألسنة المفتوحة</translation>
    </message>
</context>
<context>
    <name>TlsAuthority</name>
    <message>
        <source>%1. Move the folder away to have a new authority made, which clients must then be told to trust</source>
        <translation>%1. انقل المجلد إلى مكان آخر كي تُصنع سلطة جديدة، ثم يجب جعل العملاء يثقون بها</translation>
    </message>
    <message>
        <source>No folder has been set for the certificate authority</source>
        <translation>لم يُضبط مجلد لسلطة التصديق</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be made</source>
        <translation>لا يمكن إنشاء مجلد سلطة التصديق</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is damaged (%1)</source>
        <translation>المفتاح الخاص لسلطة التصديق تالف (%1)</translation>
    </message>
    <message>
        <source>the certificate authority is damaged (%1)</source>
        <translation>سلطة التصديق تالفة (%1)</translation>
    </message>
    <message>
        <source>the certificate authority does not belong to the private key beside it</source>
        <translation>سلطة التصديق لا تخص المفتاح الخاص المجاور لها</translation>
    </message>
    <message>
        <source>the certificate is not that of a certificate authority</source>
        <translation>الشهادة ليست شهادة سلطة تصديق</translation>
    </message>
    <message>
        <source>the certificate authority has expired</source>
        <translation>انتهت صلاحية سلطة التصديق</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be written to</source>
        <translation>لا تمكن الكتابة في مجلد سلطة التصديق</translation>
    </message>
    <message>
        <source>another process holds the certificate authority</source>
        <translation>عملية أخرى تحجز سلطة التصديق</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is missing</source>
        <translation>المفتاح الخاص لسلطة التصديق مفقود</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>«%1» ليس اسم مضيف ولا عنوان IP</translation>
    </message>
    <message>
        <source>no certificate could be signed (%1)</source>
        <translation>تعذر توقيع أي شهادة (%1)</translation>
    </message>
</context>
<context>
    <name>TlsFile</name>
    <message>
        <source>not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>too large for a certificate or key</source>
        <translation>أكبر من أن يكون شهادة أو مفتاحًا</translation>
    </message>
</context>
<context>
    <name>TreeFile</name>
    <message>
        <source>the connections that they belong to could not be read</source>
        <translation>تعذرت قراءة الاتصالات التي تخصها</translation>
    </message>
</context>
<context>
    <name>TreeReader</name>
    <message>
        <source>neither folder nor connection</source>
        <translation>ليس مجلدًا ولا اتصالًا</translation>
    </message>
</context>
<context>
    <name>TrustHint</name>
    <message>
        <source>Settings &gt; Privacy &amp; Security &gt; View Certificates &gt; Authorities &gt; Import: %1</source>
        <translation>الإعدادات &gt; الخصوصية &amp; الأمان &gt; عرض الشهادات &gt; السلطات &gt; استيراد: %1</translation>
    </message>
    <message>
        <source>chrome://certificate-manager &gt; Custom &gt; Trusted Certificates &gt; Import: %1</source>
        <translation>افتح chrome://certificate-manager، ثم مخصص &gt; الشهادات الموثوقة &gt; استيراد: %1</translation>
    </message>
</context>
<context>
    <name>TrustedCertificates</name>
    <message>
        <source>this is not a SHA-256 in hexadecimal digits</source>
        <translation>ليس هذا SHA-256 بأرقام ست عشرية</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AboutDialog</name>
    <message>
        <source>About Wireloupe</source>
        <translation>عن Wireloupe</translation>
    </message>
    <message>
        <source>Wireloupe %1</source>
        <translation>Wireloupe %1</translation>
    </message>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1 and QCustomPlot.</source>
        <translation>شاهد كل إطار WebSocket كما عبر الشبكة تمامًا.

برنامج حر برخصة جنو العمومية (GNU GPL)، الإصدار 3 أو أي إصدار أحدث. يأتي بلا أي ضمان.

بُني بواسطة Qt %1 وQCustomPlot.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Actions</name>
    <message>
        <source>&amp;New connection</source>
        <translation>اتصال &amp;جديد</translation>
    </message>
    <message>
        <source>Open a tab for a new connection</source>
        <translation>فتح لسان لاتصال جديد</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open captures and other logs, each in a tab</source>
        <translation>فتح الالتقاطات والسجلات الأخرى، كل منها في لسان</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Make a capture of a HAR, JSON Lines or pcapng file</source>
        <translation>إنشاء التقاط من ملف HAR أو JSON Lines أو pcapng</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>&amp;حفظ الالتقاط…</translation>
    </message>
    <message>
        <source>Save everything recorded in this tab to a file</source>
        <translation>حفظ كل ما سُجل في هذا اللسان في ملف</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Write the log in a format that other tools read</source>
        <translation>كتابة السجل بتنسيق تقرؤه أدوات أخرى</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>إ&amp;غلاق اللسان</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>إغلاق هذا اللسان</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;تراجع عن الحذف</translation>
    </message>
    <message>
        <source>Put back what was deleted last: marks of this log, or what was in the sidebar</source>
        <translation>استعادة آخر ما حُذف: علامات هذا السجل، أو ما كان في الشريط الجانبي</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>نسخ الصفوف المحددة كنص</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ ب&amp;صيغة JSON</translation>
    </message>
    <message>
        <source>Copy the selected rows as JSON</source>
        <translation>نسخ الصفوف المحددة بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>نسخ &amp;ست عشري</translation>
    </message>
    <message>
        <source>Copy the payload of the selected rows as hex</source>
        <translation>نسخ حمولة الصفوف المحددة بالنظام الست عشري</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>مقا&amp;رنة صفين</translation>
    </message>
    <message>
        <source>Show what differs in the payloads of the two selected rows</source>
        <translation>إظهار ما يختلف بين حمولتي الصفين المحددين</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Look for a text in the log, or in the payload that is shown</source>
        <translation>البحث عن نص في السجل، أو في الحمولة المعروضة</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>البحث عن التا&amp;لي</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>الانتقال إلى النتيجة التالية</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن الساب&amp;ق</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>الانتقال إلى النتيجة السابقة</translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>ترشيح الس&amp;جل</translation>
    </message>
    <message>
        <source>Write a filter for the log</source>
        <translation>كتابة مرشح للسجل</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>الانتقال &amp;إلى…</translation>
    </message>
    <message>
        <source>Go to a row by its number, or to a time</source>
        <translation>الانتقال إلى صف برقمه، أو إلى وقت</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>ت&amp;عليم</translation>
    </message>
    <message>
        <source>Mark the selected rows, or take their marks away</source>
        <translation>تعليم الصفوف المحددة، أو إزالة علاماتها</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>تعليم مع &amp;ملاحظة…</translation>
    </message>
    <message>
        <source>Mark this row and write a note to it</source>
        <translation>تعليم هذا الصف وكتابة ملاحظة له</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>العلامة التال&amp;ية</translation>
    </message>
    <message>
        <source>Go to the next marked row</source>
        <translation>الانتقال إلى الصف المعلَّم التالي</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>العلامة السابق&amp;ة</translation>
    </message>
    <message>
        <source>Go to the previous marked row</source>
        <translation>الانتقال إلى الصف المعلَّم السابق</translation>
    </message>
    <message>
        <source>Marked ro&amp;ws…</source>
        <translation>الص&amp;فوف المعلَّمة…</translation>
    </message>
    <message>
        <source>List the marked rows, to go to one</source>
        <translation>سرد الصفوف المعلَّمة للانتقال إلى أحدها</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>ال&amp;شريط الجانبي</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>&amp;Map of the log</source>
        <translation>&amp;خريطة السجل</translation>
    </message>
    <message>
        <source>Show or hide the map beside the scroll bar</source>
        <translation>إظهار الخريطة بجوار شريط التمرير أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>اللسان ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>الانتقال إلى اللسان التالي</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>اللسان ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>الانتقال إلى اللسان السابق</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>اللوح التا&amp;لي</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>نقل لوحة المفاتيح إلى اللوح التالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>اللوح الساب&amp;ق</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>نقل لوحة المفاتيح إلى اللوح السابق</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>Connect to the address of this tab</source>
        <translation>الاتصال بعنوان هذا اللسان</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>Close the connection of this tab</source>
        <translation>إغلاق اتصال هذا اللسان</translation>
    </message>
    <message>
        <source>&amp;Reconnect automatically</source>
        <translation>إعا&amp;دة الاتصال تلقائيًا</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed</source>
        <translation>الاتصال مجددًا عند فشل اتصال كان مفتوحًا</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>إغلاق &amp;نصفي</translation>
    </message>
    <message>
        <source>End our direction of the TCP connection without a close frame; what the server still says is read</source>
        <translation>إنهاء اتجاهنا من اتصال TCP بلا إطار إغلاق؛ يُقرأ ما يقوله الخادم بعد ذلك</translation>
    </message>
    <message>
        <source>&amp;Mute pongs</source>
        <translation>&amp;كتم ردود pong</translation>
    </message>
    <message>
        <source>Leave pings of the server unanswered, until this is switched off or the next connection</source>
        <translation>ترك رسائل ping من الخادم بلا رد، حتى يُعطَّل هذا الخيار أو يبدأ الاتصال التالي</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Go to the address of this tab</source>
        <translation>الانتقال إلى عنوان هذا اللسان</translation>
    </message>
    <message>
        <source>&amp;Send message</source>
        <translation>إ&amp;رسال الرسالة</translation>
    </message>
    <message>
        <source>Send what is in the message box</source>
        <translation>إرسال ما في مربع الرسالة</translation>
    </message>
    <message>
        <source>&amp;Build frame…</source>
        <translation>&amp;بناء إطار…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>صنع إطار يدويًا، صحيحًا كان أم خاطئًا</translation>
    </message>
    <message>
        <source>&amp;Paste connection</source>
        <translation>&amp;لصق اتصال</translation>
    </message>
    <message>
        <source>Open a tab for the address, or the command line of curl, websocat or wscat, on the clipboard</source>
        <translation>فتح لسان للعنوان، أو لسطر أوامر curl أو websocat أو wscat، الموجود في الحافظة</translation>
    </message>
    <message>
        <source>Sa&amp;ve connection…</source>
        <translation>&amp;حفظ الاتصال…</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>الاحتفاظ بهذا الاتصال في الشريط الجانبي</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>&amp;مجلد جديد</translation>
    </message>
    <message>
        <source>Create a folder in the sidebar</source>
        <translation>إنشاء مجلد في الشريط الجانبي</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>إظهار الخادم المحلي</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>&amp;تشغيل الخادم</translation>
    </message>
    <message>
        <source>Start the local server with its settings</source>
        <translation>تشغيل الخادم المحلي بإعداداته</translation>
    </message>
    <message>
        <source>Sto&amp;p server</source>
        <translation>إ&amp;يقاف الخادم</translation>
    </message>
    <message>
        <source>Disconnect all peers and stop the local server</source>
        <translation>قطع اتصال جميع النظراء وإيقاف الخادم المحلي</translation>
    </message>
    <message>
        <source>Start local &amp;echo server and connect</source>
        <translation>تشغيل خادم &amp;صدى محلي والاتصال به</translation>
    </message>
    <message>
        <source>Start a local echo server and connect a tab to it</source>
        <translation>تشغيل خادم صدى محلي وربط لسان به</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Keep the newest row in sight</source>
        <translation>إبقاء أحدث صف ظاهرًا</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤ&amp;قت</translation>
    </message>
    <message>
        <source>Stop the view; recording goes on</source>
        <translation>إيقاف العرض؛ يستمر التسجيل</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>Forget everything recorded in this tab</source>
        <translation>نسيان كل ما سُجل في هذا اللسان</translation>
    </message>
    <message>
        <source>S&amp;ummary…</source>
        <translation>م&amp;لخص…</translation>
    </message>
    <message>
        <source>Count what the log holds: frames, rates, close codes, violations</source>
        <translation>إحصاء ما في السجل: الإطارات والمعدلات ورموز الإغلاق والمخالفات</translation>
    </message>
    <message>
        <source>Transport &amp;lab</source>
        <translation>مختبر ال&amp;نقل</translation>
    </message>
    <message>
        <source>Compare WebSocket, Server-Sent Events and polling side by side</source>
        <translation>مقارنة WebSocket وServer-Sent Events والاستقصاء (polling) جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Compare latencies</source>
        <translation>مقارنة أ&amp;زمنة الوصول</translation>
    </message>
    <message>
        <source>Lay the latencies of tabs and saved captures over each other</source>
        <translation>عرض أزمنة وصول الألسنة والالتقاطات المحفوظة بعضها فوق بعض</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Appearance, keyboard shortcuts and trusted certificates</source>
        <translation>المظهر واختصارات لوحة المفاتيح والشهادات الموثوقة</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;دليل المستخدم</translation>
    </message>
    <message>
        <source>Open the guide at the page on what you are doing</source>
        <translation>فتح الدليل حيث يشرح ما تعمل عليه</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show every action and its shortcut</source>
        <translation>إظهار كل إجراء واختصاره</translation>
    </message>
    <message>
        <source>&amp;About Wireloupe</source>
        <translation>&amp;عن Wireloupe</translation>
    </message>
    <message>
        <source>Version, license and libraries</source>
        <translation>الإصدار والرخصة والمكتبات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>الات&amp;صال</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>الالت&amp;قاط</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>الأ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Move tab &amp;left</source>
        <translation>نقل اللسان إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Move this tab one place to the left</source>
        <translation>نقل هذا اللسان موضعًا واحدًا إلى اليسار</translation>
    </message>
    <message>
        <source>Move tab &amp;right</source>
        <translation>نقل اللسان إلى الي&amp;مين</translation>
    </message>
    <message>
        <source>Move this tab one place to the right</source>
        <translation>نقل هذا اللسان موضعًا واحدًا إلى اليمين</translation>
    </message>
    <message>
        <source>Make pane lar&amp;ger</source>
        <translation>ت&amp;كبير اللوح</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard outwards</source>
        <translation>نقل حافة اللوح النشط إلى الخارج</translation>
    </message>
    <message>
        <source>Make pane sm&amp;aller</source>
        <translation>ت&amp;صغير اللوح</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard inwards</source>
        <translation>نقل حافة اللوح النشط إلى الداخل</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AddressBar</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>الاحتفاظ بهذا الاتصال في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Headers, query, authentication, TLS, proxy and options</source>
        <translation>الترويسات والاستعلام والمصادقة وTLS والوسيط والخيارات</translation>
    </message>
    <message>
        <source>Show the handshake settings</source>
        <translation>إظهار إعدادات المصافحة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AppearancePane</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>look, display, view</source>
        <translation>الشكل، العرض، الشاشة</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Colors and language</source>
        <translation>الألوان واللغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>The colors of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, contrast</source>
        <translation>الوضع الداكن، الوضع الفاتح، ليل، تباين</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Of the words, numbers and dates in the window</source>
        <translation>لغة الكلمات والأرقام والتواريخ في النافذة</translation>
    </message>
    <message>
        <source>translation, locale</source>
        <translation>ترجمة، إعدادات محلية</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>تأثيرات ال&amp;حركة</translation>
    </message>
    <message>
        <source>Menus that slide open, tabs that glide, the caret that blinks</source>
        <translation>قوائم تنزلق عند فتحها، وألسنة تنساب، ومؤشر كتابة يومض</translation>
    </message>
    <message>
        <source>reduced motion, movement, blinking, vestibular</source>
        <translation>تقليل الحركة، تحرك، وميض، دهليزي</translation>
    </message>
    <message>
        <source>Never move things</source>
        <translation>بلا حركة أبدًا</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AuthPage</name>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Nothing is added to the request. Headers of your own still are.</source>
        <translation>لا يُضاف شيء إلى الطلب. تبقى الترويسات التي تضيفها بنفسك.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Sent as the header “Authorization: Basic …” (RFC 7617).</source>
        <translation>تُرسل في الترويسة «Authorization: Basic …» (RFC 7617).</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز Bearer</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Sent as the header “Authorization: Bearer …” (RFC 6750, section 2.1).</source>
        <translation>يُرسل في الترويسة «Authorization: Bearer …» (RFC 6750، القسم 2.1).</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>مفتاح API في ترويسة</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Sent as a header of this name.</source>
        <translation>يُرسل في ترويسة بهذا الاسم.</translation>
    </message>
    <message>
        <source>API key in the query</source>
        <translation>مفتاح API في الاستعلام</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المُعامل</translation>
    </message>
    <message>
        <source>Added to the query of the address when connecting. Servers and proxies often log addresses.</source>
        <translation>يُضاف إلى استعلام العنوان عند الاتصال. كثيرًا ما تسجل الخوادم والوسطاء العناوين.</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>الرسالة الأولى</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Sent as a text message as soon as the connection is open, and again after each reconnect.</source>
        <translation>تُرسل رسالةً نصية حالما يُفتح الاتصال، ومرة أخرى بعد كل إعادة اتصال.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Auth (%1)</source>
        <translation>المصادقة (%1)</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>With ws:// it can be read on the way: use wss://.</source>
        <translation>مع ‎ws://‎ يمكن قراءته في الطريق: استخدم ‎wss://‎.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BroadcastForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>ليس إلى المرسل</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetsEditor</name>
    <message>
        <source>Latency budgets</source>
        <translation>ميزانيات زمن الوصول</translation>
    </message>
    <message>
        <source>What latencies are to stay under. The tab shows whether they do, and says so when that changes.</source>
        <translation>ما ينبغي أن تبقى أزمنة الوصول دونه. يبيّن اللسان هل تبقى دونه، وينبّه عند تغيّر ذلك.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>The budget as text</source>
        <translation>الميزانية كنص</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>رسائل ping</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>ما يُقاس</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>المقياس الإحصائي</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Over how long</source>
        <translation>المدة المعتبرة</translation>
    </message>
    <message>
        <source>under</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>over</source>
        <translation>خلال</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureExport</name>
    <message>
        <source>An export is still being written. Wait for it, or cancel it below.</source>
        <translation>ما زال تصدير قيد الكتابة. انتظر انتهاءه، أو ألغه في الأسفل.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>جارٍ التصدير إلى %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>أُلغي التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي صف في %1.</numerusform>
            <numerusform>كُتب صف واحد في %1.</numerusform>
            <numerusform>كُتب صفان في %1.</numerusform>
            <numerusform>كُتبت %Ln صفوف في %1.</numerusform>
            <numerusform>كُتب %Ln صفًا في %1.</numerusform>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureFiles</name>
    <message>
        <source>Captures (*.%1)</source>
        <translation>الالتقاطات ‎(*.%1)</translation>
    </message>
    <message>
        <source>HAR, JSON Lines, pcapng (%1)</source>
        <translation>HAR وJSON Lines وpcapng (%1)</translation>
    </message>
    <message>
        <source>Captures and logs (%1)</source>
        <translation>الالتقاطات والسجلات ‎(%1)</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>فتح التقاطات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>استيراد سجلات</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>حفظ الالتقاط</translation>
    </message>
    <message>
        <source>%1 repaired</source>
        <translation>%1 بعد الإصلاح</translation>
    </message>
    <message>
        <source>Save what is sound</source>
        <translation>حفظ السليم</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>A capture is still being saved. Wait for it, or cancel it below.</source>
        <translation>ما زال التقاط قيد الحفظ. انتظر انتهاءه، أو ألغه في الأسفل.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>جارٍ حفظ %1</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>أُلغي الحفظ. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The capture could not be saved as %1: %2.</source>
        <translation>تعذر حفظ الالتقاط باسم %1: %2.</translation>
    </message>
    <message>
        <source>Capture saved as %1.</source>
        <translation>حُفظ الالتقاط باسم %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureOpener</name>
    <message>
        <source>it is not a Wireloupe capture: no record of one is in it</source>
        <translation>ليس التقاطًا من Wireloupe: لا يحتوي أي قيد من قيوده</translation>
    </message>
    <message>
        <source>it was written by a newer Wireloupe; update this one, or export the capture there as JSON Lines</source>
        <translation>كتبه إصدار أحدث من Wireloupe؛ حدّث هذا الإصدار، أو صدّر الالتقاط هناك بتنسيق JSON Lines</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>جارٍ فتح %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is not a Wireloupe capture, nor HAR, JSON Lines or pcapng</source>
        <translation>ليس التقاطًا من Wireloupe، ولا HAR أو JSON Lines أو pcapng</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>جارٍ استيراد %1</translation>
    </message>
    <message>
        <source>%1 was imported only as far as it is sound. %2</source>
        <translation>لم يُستورد من %1 إلا ما هو سليم. %2</translation>
    </message>
    <message>
        <source>%1 could not be imported. %2</source>
        <translation>تعذر استيراد %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>تعذر فتح %1: %2.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturePane</name>
    <message numerus="yes">
        <source>%Ln of these rows have been dropped from the log.</source>
        <translation>
            <numerusform>لم يُسقط من السجل أي من هذه الصفوف.</numerusform>
            <numerusform>أُسقط من السجل أحد هذه الصفوف.</numerusform>
            <numerusform>أُسقط من السجل اثنان من هذه الصفوف.</numerusform>
            <numerusform>أُسقط من السجل %Ln من هذه الصفوف.</numerusform>
            <numerusform>أُسقط من السجل %Ln من هذه الصفوف.</numerusform>
            <numerusform>أُسقط من السجل %Ln من هذه الصفوف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln of these rows.</source>
        <translation>
            <numerusform>لا يخفي المرشح أيًا من هذه الصفوف.</numerusform>
            <numerusform>يخفي المرشح أحد هذه الصفوف.</numerusform>
            <numerusform>يخفي المرشح اثنين من هذه الصفوف.</numerusform>
            <numerusform>يخفي المرشح %Ln من هذه الصفوف.</numerusform>
            <numerusform>يخفي المرشح %Ln من هذه الصفوف.</numerusform>
            <numerusform>يخفي المرشح %Ln من هذه الصفوف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows are behind the paused view.</source>
        <translation>
            <numerusform>لا يقع أي من هذه الصفوف بعد العرض المتوقف مؤقتًا.</numerusform>
            <numerusform>يقع أحد هذه الصفوف بعد العرض المتوقف مؤقتًا.</numerusform>
            <numerusform>يقع اثنان من هذه الصفوف بعد العرض المتوقف مؤقتًا.</numerusform>
            <numerusform>يقع %Ln من هذه الصفوف بعد العرض المتوقف مؤقتًا.</numerusform>
            <numerusform>يقع %Ln من هذه الصفوف بعد العرض المتوقف مؤقتًا.</numerusform>
            <numerusform>يقع %Ln من هذه الصفوف بعد العرض المتوقف مؤقتًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>حدد صفين للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>لا صف يجتاز المرشح</translation>
    </message>
    <message>
        <source>Esc in the filter box shows all rows.</source>
        <translation>يُظهر Esc في مربع المرشح كل الصفوف.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>لم يُسجل شيء بعد</translation>
    </message>
    <message>
        <source>Every handshake, frame and event appears here as it crosses the wire.</source>
        <translation>تظهر هنا كل مصافحة وكل إطار وكل حدث لحظة عبوره الشبكة.</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export writes all.</source>
        <translation>نُسخ أول %1 من %2 صف. يكتب التصدير الكل.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت %Ln صفوف</numerusform>
            <numerusform>نُسخ %Ln صفًا</numerusform>
            <numerusform>نُسخ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture is empty</source>
        <translation>هذا الالتقاط فارغ</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureShelf</name>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>مسترَد</translation>
    </message>
    <message>
        <source>Not saved: %1, %2</source>
        <translation>غير محفوظ: %1، %2</translation>
    </message>
    <message>
        <source>Recovered: %1, %2</source>
        <translation>مسترَد: %1، %2</translation>
    </message>
    <message>
        <source>Recorded from %1</source>
        <translation>مسجَّل منذ %1</translation>
    </message>
    <message>
        <source>Closed without being saved; kept for some days.</source>
        <translation>أُغلق دون حفظ؛ يُحتفظ به بضعة أيام.</translation>
    </message>
    <message>
        <source>Wireloupe ended before it was saved or closed.</source>
        <translation>انتهى Wireloupe قبل حفظه أو إغلاقه.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (مفقود)</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>لم يعد هذا الملف موجودًا.</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>خادم المنفذ %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturesSection</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حف&amp;ظ باسم…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>الالتقاطات</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Captures: recent, not saved, recovered</source>
        <translation>الالتقاطات: الأخيرة وغير المحفوظة والمسترَدة</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>إزالة من ال&amp;قائمة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>شهادة %1</translation>
    </message>
    <message>
        <source>Verification found</source>
        <translation>نتيجة التحقق</translation>
    </message>
    <message>
        <source>If you trust it, this one certificate is taken for %1 from now on, whatever is wrong with it. Compare the fingerprint with what the server&apos;s owner says. The settings list what you trust, and take it back.</source>
        <translation>إذا وثقت بها، فستُقبل هذه الشهادة وحدها لـ %1 من الآن فصاعدًا، مهما كان فيها من خلل. قارن البصمة بما يقوله مالك الخادم. تسرد الإعدادات ما تثق به، ومنها يمكن سحب الثقة.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة لـ</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>للأسماء</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>
(by itself: self-signed)</source>
        <translation>
(عن نفسها: موقَّعة ذاتيًا)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>%1
to %2</source>
        <translation>%1
إلى %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust for %1</source>
        <translation>الثقة لـ %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateView</name>
    <message>
        <source>Chain of certificates</source>
        <translation>سلسلة الشهادات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Fields of the certificate</source>
        <translation>حقول الشهادة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy certificate as &amp;PEM</source>
        <translation>نسخ الشهادة ب&amp;صيغة PEM</translation>
    </message>
    <message>
        <source>%1 · %2 · ALPN: %3 · server name (SNI): %4</source>
        <translation>%1 · %2 · ALPN: %3 · اسم الخادم (SNI): %4</translation>
    </message>
    <message>
        <source>no protocol agreed</source>
        <translation>لم يُتفق على بروتوكول</translation>
    </message>
    <message>
        <source>no cipher</source>
        <translation>بلا تعمية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Verification was off for this connection.</source>
        <translation>كان التحقق معطلًا لهذا الاتصال.</translation>
    </message>
    <message>
        <source>Verification was off for this connection. It found: %1</source>
        <translation>كان التحقق معطلًا لهذا الاتصال. نتيجته: %1</translation>
    </message>
    <message>
        <source>Accepted because you trust this certificate: %1</source>
        <translation>مقبولة لأنك تثق بهذه الشهادة: %1</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>غير مقبولة: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>The peer sent none.</source>
        <translation>لم يرسل النظير أي شهادة.</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) earlier</source>
        <translation>
            <numerusform>انتهت في اليوم نفسه</numerusform>
            <numerusform>انتهت قبل يوم واحد</numerusform>
            <numerusform>انتهت قبل يومين</numerusform>
            <numerusform>انتهت قبل %n أيام</numerusform>
            <numerusform>انتهت قبل %n يومًا</numerusform>
            <numerusform>انتهت قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet valid: %n day(s) too early</source>
        <translation>
            <numerusform>غير صالحة بعد: أبكر بأقل من يوم</numerusform>
            <numerusform>غير صالحة بعد: أبكر بيوم واحد</numerusform>
            <numerusform>غير صالحة بعد: أبكر بيومين</numerusform>
            <numerusform>غير صالحة بعد: أبكر بـ %n أيام</numerusform>
            <numerusform>غير صالحة بعد: أبكر بـ %n يومًا</numerusform>
            <numerusform>غير صالحة بعد: أبكر بـ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid, %n day(s) left</source>
        <translation>
            <numerusform>صالحة، بقي أقل من يوم</numerusform>
            <numerusform>صالحة، بقي يوم واحد</numerusform>
            <numerusform>صالحة، بقي يومان</numerusform>
            <numerusform>صالحة، بقيت %n أيام</numerusform>
            <numerusform>صالحة، بقي %n يومًا</numerusform>
            <numerusform>صالحة، بقي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n byte(s) are not a certificate that can be read.</source>
        <translation>
            <numerusform>لا توجد بايتات، فلا شهادة يمكن قراءتها.</numerusform>
            <numerusform>هذا البايت ليس شهادة يمكن قراءتها.</numerusform>
            <numerusform>هذان البايتان ليسا شهادة يمكن قراءتها.</numerusform>
            <numerusform>هذه البايتات، وعددها %n، ليست شهادة يمكن قراءتها.</numerusform>
            <numerusform>هذه البايتات، وعددها %n، ليست شهادة يمكن قراءتها.</numerusform>
            <numerusform>هذه البايتات، وعددها %n، ليست شهادة يمكن قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدر</translation>
    </message>
    <message>
        <source>itself: %1</source>
        <translation>نفسها: %1</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>الاسم البديل</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>الأسماء البديلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>من نوع غير معروف</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CloseForm</name>
    <message>
        <source>Close code</source>
        <translation>رمز الإغلاق</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>سبب الإغلاق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>This code may not be sent. Those that may: 1000 to 1003, 1007 to 1014, 3000 to 4999.</source>
        <translation>لا يجوز إرسال هذا الرمز. المسموح: من 1000 إلى 1003، ومن 1007 إلى 1014، ومن 3000 إلى 4999.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long: at most 123 fit.</source>
        <translation>
            <numerusform>السبب ليس أطول من اللازم: يتسع المكان لـ 123 بايت كحد أقصى.</numerusform>
            <numerusform>السبب أطول من اللازم ببايت واحد: يتسع المكان لـ 123 بايت كحد أقصى.</numerusform>
            <numerusform>السبب أطول من اللازم ببايتين: يتسع المكان لـ 123 بايت كحد أقصى.</numerusform>
            <numerusform>السبب أطول من اللازم بـ %n بايتات: يتسع المكان لـ 123 بايت كحد أقصى.</numerusform>
            <numerusform>السبب أطول من اللازم بـ %n بايتًا: يتسع المكان لـ 123 بايت كحد أقصى.</numerusform>
            <numerusform>السبب أطول من اللازم بـ %n بايت: يتسع المكان لـ 123 بايت كحد أقصى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CodeField</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (عند المحرف %2)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ColumnMover</name>
    <message>
        <source>Move “%1” &amp;left</source>
        <translation>نقل «%1» إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Move “%1” &amp;right</source>
        <translation>نقل «%1» إلى الي&amp;مين</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>ت&amp;ضييق «%1»</translation>
    </message>
    <message>
        <source>Make “%1” &amp;wider</source>
        <translation>تو&amp;سيع «%1»</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareAdd</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add an open tab or a saved capture</source>
        <translation>إضافة لسان مفتوح أو التقاط محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln can be compared</source>
        <translation>
            <numerusform>لا يمكن مقارنة أي شيء</numerusform>
            <numerusform>لا يمكن مقارنة أكثر من واحد</numerusform>
            <numerusform>لا يمكن مقارنة أكثر من اثنين</numerusform>
            <numerusform>لا يمكن مقارنة أكثر من %Ln</numerusform>
            <numerusform>لا يمكن مقارنة أكثر من %Ln</numerusform>
            <numerusform>لا يمكن مقارنة أكثر من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>الألسنة المفتوحة</translation>
    </message>
    <message>
        <source>No other tab has latencies</source>
        <translation>لا أزمنة وصول في أي لسان آخر</translation>
    </message>
    <message>
        <source>Saved captures</source>
        <translation>الالتقاطات المحفوظة</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Compare captures</source>
        <translation>مقارنة الالتقاطات</translation>
    </message>
    <message>
        <source>Captures (*.wlcap)</source>
        <translation>الالتقاطات ‎(*.wlcap)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareChip</name>
    <message>
        <source>What all have</source>
        <translation>ما هو متوفر فيها كلها</translation>
    </message>
    <message>
        <source>Take it out of the comparison</source>
        <translation>إخراجه من المقارنة</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>إخراج %1</translation>
    </message>
    <message>
        <source>What is compared of %1</source>
        <translation>ما يُقارن من %1</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>غير مفتوح</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>لا يمكن فتحه</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>لم يُسجل شيء</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareWindow</name>
    <message>
        <source>Compare as</source>
        <translation>المقارنة باعتبارهما</translation>
    </message>
    <message>
        <source>Ignore the order of &amp;keys</source>
        <translation>تجاهل ترتيب الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Rows %L1 and %L2</source>
        <translation>الصفان %L1 و%L2</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Members and values; white space does not count</source>
        <translation>الأعضاء والقيم؛ لا يُعتد بالمسافات البيضاء</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>سطرًا بسطر</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Byte by byte, at the same offset</source>
        <translation>بايتًا ببايت، عند الإزاحة نفسها</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>ترتيب مختلف</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا اختلاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%Ln اختلافات</numerusform>
            <numerusform>%Ln اختلافًا</numerusform>
            <numerusform>%Ln اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 are compared</source>
        <translation>لا يُقارن إلا أول %1</translation>
    </message>
    <message>
        <source>they differ by much: changes may be shown larger than they are</source>
        <translation>الاختلاف كبير: قد تظهر التغييرات أكبر مما هي عليه</translation>
    </message>
    <message>
        <source>the list of members is not complete</source>
        <translation>قائمة الأعضاء غير كاملة</translation>
    </message>
    <message>
        <source>Row %L1 · %2 · %3</source>
        <translation>الصف %L1 · %2 · %3</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>الصف %L1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparedLatency</name>
    <message>
        <source>%1 is not a Wireloupe capture.</source>
        <translation>ليس %1 التقاطًا من Wireloupe.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>تعذر فتح %1: %2.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparisonPicture</name>
    <message>
        <source>before %1 s</source>
        <translation>قبل %1 s</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>بعد %1 s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Composer</name>
    <message>
        <source>no peer is connected</source>
        <translation>لا نظير متصل</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>الرسالة المراد إرسالها</translation>
    </message>
    <message>
        <source>Payload, may be empty</source>
        <translation>الحمولة، ويجوز أن تكون فارغة</translation>
    </message>
    <message>
        <source>Payload of the ping</source>
        <translation>حمولة ping</translation>
    </message>
    <message>
        <source>Send ping</source>
        <translation>إرسال ping</translation>
    </message>
    <message>
        <source>Ping…</source>
        <translation>إرسال ping…</translation>
    </message>
    <message>
        <source>Send a ping with a payload of your own</source>
        <translation>إرسال ping بحمولة من عندك</translation>
    </message>
    <message>
        <source>Build frame…</source>
        <translation>بناء إطار…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>صنع إطار يدويًا، صحيحًا كان أم خاطئًا</translation>
    </message>
    <message>
        <source>Send close</source>
        <translation>إرسال Close</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <source>Close the connection with a code and a reason</source>
        <translation>إغلاق الاتصال برمز وسبب</translation>
    </message>
    <message>
        <source>Send it although it is not JSON</source>
        <translation>إرسالها مع أنها ليست JSON</translation>
    </message>
    <message>
        <source>48 65 6c 6c 6f</source>
        <translation>48 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <translation>لا يمكن الإرسال: %1</translation>
    </message>
    <message numerus="yes">
        <source>The payload is %n byte(s) too long: at most 125 fit.</source>
        <translation>
            <numerusform>الحمولة ليست أطول من اللازم: يتسع المكان لـ 125 بايت كحد أقصى.</numerusform>
            <numerusform>الحمولة أطول من اللازم ببايت واحد: يتسع المكان لـ 125 بايت كحد أقصى.</numerusform>
            <numerusform>الحمولة أطول من اللازم ببايتين: يتسع المكان لـ 125 بايت كحد أقصى.</numerusform>
            <numerusform>الحمولة أطول من اللازم بـ %n بايتات: يتسع المكان لـ 125 بايت كحد أقصى.</numerusform>
            <numerusform>الحمولة أطول من اللازم بـ %n بايتًا: يتسع المكان لـ 125 بايت كحد أقصى.</numerusform>
            <numerusform>الحمولة أطول من اللازم بـ %n بايت: يتسع المكان لـ 125 بايت كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a message. Alt+Up brings back the last one.</source>
        <translation>اكتب رسالة. يستعيد Alt+Up الرسالة الأخيرة.</translation>
    </message>
    <message>
        <source>Write a message. %1 sends it, Alt+Up brings back the last one.</source>
        <translation>اكتب رسالة. يرسلها %1، ويستعيد Alt+Up الرسالة الأخيرة.</translation>
    </message>
    <message>
        <source>the file was not sent: %1</source>
        <translation>لم يُرسل الملف: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompressionGroup</name>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>عرض permessage-deflate</translation>
    </message>
    <message>
        <source>Server forgets after each message</source>
        <translation>ينسى الخادم بعد كل رسالة</translation>
    </message>
    <message>
        <source>We forget after each message</source>
        <translation>ننسى نحن بعد كل رسالة</translation>
    </message>
    <message>
        <source>server_max_window_bits: the server&apos;s window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.1)</source>
        <translation>server_max_window_bits: نافذة الخادم 2 مرفوعة إلى هذا الأس من البايتات (RFC 7692، القسم 7.1.2.1)</translation>
    </message>
    <message>
        <source>client_max_window_bits: our window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.2)</source>
        <translation>client_max_window_bits: نافذتنا 2 مرفوعة إلى هذا الأس من البايتات (RFC 7692، القسم 7.1.2.2)</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 سريع، 9 صغير</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>تُرسل الرسائل الأقصر دون ضغط</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>الخادم هو من يقرر ضغط الرسائل (RFC 7692)</translation>
    </message>
    <message>
        <source>server_no_context_takeover: each message of the server is compressed on its own (RFC 7692, section 7.1.1.1)</source>
        <translation>server_no_context_takeover: تُضغط كل رسالة من الخادم على حدة (RFC 7692، القسم 7.1.1.1)</translation>
    </message>
    <message>
        <source>client_no_context_takeover: each message of ours is compressed on its own (RFC 7692, section 7.1.1.2)</source>
        <translation>client_no_context_takeover: تُضغط كل رسالة من رسائلنا على حدة (RFC 7692، القسم 7.1.1.2)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>أي طول</translation>
    </message>
    <message>
        <source>Server&apos;s window, bits</source>
        <translation>نافذة الخادم، بالبت</translation>
    </message>
    <message>
        <source>Our window, bits</source>
        <translation>نافذتنا، بالبت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>الضغط ابتداءً من</translation>
    </message>
    <message>
        <source>Compression: offered</source>
        <translation>الضغط: معروض</translation>
    </message>
    <message>
        <source>Compression: not offered</source>
        <translation>الضغط: غير معروض</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionMover</name>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>&amp;نقل إلى مجلد</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionNotices</name>
    <message>
        <source>Ignored, because it means nothing here: %1</source>
        <translation>تم تجاهله لأنه لا معنى له هنا: %1</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>إظهار الشهادة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The certificate is trusted until the program ends: %1.</source>
        <translation>الشهادة موثوقة حتى ينتهي البرنامج: %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionTab</name>
    <message>
        <source>open %1</source>
        <translation>مفتوح %1</translation>
    </message>
    <message>
        <source> · RTT %1</source>
        <translation> · RTT %1</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionTreeModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConversationForm</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>States of the conversation</source>
        <translation>حالات المحادثة</translation>
    </message>
    <message>
        <source>&amp;Starts in</source>
        <translation>&amp;تبدأ في</translation>
    </message>
    <message>
        <source>The state that a peer starts in</source>
        <translation>الحالة التي يبدأ فيها النظير</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>الأولى</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DetailPane</name>
    <message>
        <source>Save payload…</source>
        <translation>حفظ الحمولة…</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>حفظ الحمولة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>منسَّق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>المصافحة</translation>
    </message>
    <message>
        <source>Views of the selected row</source>
        <translation>طرق عرض الصف المحدد</translation>
    </message>
    <message>
        <source>Payload, made readable</source>
        <translation>الحمولة بصيغة مقروءة</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>الحمولة كنص</translation>
    </message>
    <message>
        <source>Showing %1 of %2.</source>
        <translation>المعروض %1 من %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Select a row</source>
        <translation>حدد صفًا</translation>
    </message>
    <message>
        <source>Its payload, its bytes and every bit of its frame header are shown here.</source>
        <translation>تظهر هنا حمولته وبايتاته وكل بت في ترويسة إطاره.</translation>
    </message>
    <message>
        <source>The handshake is HTTP: its heads are under Handshake.</source>
        <translation>المصافحة بروتوكول HTTP: رأساها في «المصافحة».</translation>
    </message>
    <message>
        <source>Bytes made by hand that are not a frame. They are under Hex, as they were sent.</source>
        <translation>بايتات صُنعت يدويًا وليست إطارًا. هي في «ست عشري» كما أُرسلت.</translation>
    </message>
    <message>
        <source>This row is not a frame</source>
        <translation>هذا الصف ليس إطارًا</translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation>لا يمكن قراءة هذا الحدث</translation>
    </message>
    <message>
        <source>An event of the connection, %1 s after the start. It is not traffic: nothing crossed the wire.</source>
        <translation>حدث في الاتصال، بعد %1 s من البداية. ليس حركة بيانات: لم يعبر الشبكة شيء.</translation>
    </message>
    <message>
        <source>No handshake was recorded</source>
        <translation>لم تُسجل أي مصافحة</translation>
    </message>
    <message>
        <source>None came before this row on its connection.</source>
        <translation>لم تسبق هذا الصف أي مصافحة في اتصاله.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DiffView</name>
    <message>
        <source>Differences, side by side</source>
        <translation>الاختلافات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <translation>المتطابق: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1: %2. %3: %4</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DisconnectDialog</name>
    <message>
        <source>Disconnect peer</source>
        <translation>قطع اتصال نظير</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::EchoForm</name>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>none; text messages only</source>
        <translation>بلا؛ للرسائل النصية فقط</translation>
    </message>
    <message>
        <source>Up to as much later, evenly spread; the order of messages is kept</source>
        <translation>حتى هذا القدر من التأخر، موزعًا بانتظام؛ يُحفظ ترتيب الرسائل</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>التذبذب</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ExportDialog</name>
    <message>
        <source>Export log</source>
        <translation>تصدير السجل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything: %1</source>
        <translation>ال&amp;كل: %1</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: %1</source>
        <translation>ما يجتاز المر&amp;شح: %1</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: no filter is set</source>
        <translation>ما يجتاز المر&amp;شح: لا مرشح</translation>
    </message>
    <message>
        <source>What is &amp;selected: %1</source>
        <translation>ال&amp;محدد: %1</translation>
    </message>
    <message>
        <source>What is &amp;marked: %1</source>
        <translation>الم&amp;علَّم: %1</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>الت&amp;نسيق</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>الم&amp;لف</translation>
    </message>
    <message>
        <source>The handshakes and events of the same connections come along.</source>
        <translation>ترافقها مصافحات الاتصالات نفسها وأحداثها.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>The file %1 already exists.</source>
        <translation>الملف %1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Write the name of a file.</source>
        <translation>اكتب اسم ملف.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileDraft</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>as binary</source>
        <translation>كثنائي</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>أو أفلت ملفًا هنا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>اختيار ملف لإرساله</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد هذا الملف.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد، وليس ملفًا.</translation>
    </message>
    <message>
        <source>There is no permission to read this file.</source>
        <translation>لا يوجد إذن بقراءة هذا الملف.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterBar</name>
    <message>
        <source>Saved and earlier filters</source>
        <translation>المرشحات المحفوظة والسابقة</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>لغة المرشح</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation>%1، جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterChoicesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a choice and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Filter: words, /regex/, dir:in, op:text, -op:ping, json:$.type=chat</source>
        <translation>المرشح: كلمات، ‎/regex/‎، dir:in، op:text، ‎-op:ping‎، json:$.type=chat</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterHelp</name>
    <message>
        <source>both texts, without regard to case</source>
        <translation>النصان معًا، دون مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>a regular expression; i: without regard to case</source>
        <translation>تعبير نمطي؛ i: دون مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>not</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>either; a space is “and”</source>
        <translation>أحدهما؛ والمسافة تعني «و»</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>أقواس</translation>
    </message>
    <message>
        <source>direction: in, out</source>
        <translation>الاتجاه: in، out</translation>
    </message>
    <message>
        <source>type: text, binary, continuation, ping, pong, close, control, handshake, state, note, bytes</source>
        <translation>النوع: text، binary، continuation، ping، pong، close، control، handshake، state، note، bytes</translation>
    </message>
    <message>
        <source>bytes of payload, inflated where it was compressed; also 100, &lt;=2M, 1k..4k, 1Ki</source>
        <translation>بايتات الحمولة، بعد فك الضغط إن كانت مضغوطة؛ وكذلك 100، ‎&lt;=2M‎، 1k..4k، 1Ki</translation>
    </message>
    <message>
        <source>seconds since the start; also &gt;1m, 1.5h, and the clock: 14:05..14:10</source>
        <translation>الثواني منذ البداية؛ وكذلك ‎&gt;1m‎، 1.5h، والساعة: 14:05..14:10</translation>
    </message>
    <message>
        <source>connections; also 1..3</source>
        <translation>الاتصالات؛ وكذلك 1..3</translation>
    </message>
    <message>
        <source>close frames and events with this code</source>
        <translation>إطارات الإغلاق والأحداث بهذا الرمز</translation>
    </message>
    <message>
        <source>also marked, injected, compressed, altered, dropped, partial, damaged, masked, fin, rsv1, rsv2, rsv3</source>
        <translation>وكذلك marked، injected، compressed، altered، dropped، partial، damaged، masked، fin، rsv1، rsv2، rsv3</translation>
    </message>
    <message>
        <source>a value in a JSON payload; also != &lt; &lt;= &gt; &gt;=, and ~ for “contains”</source>
        <translation>قيمة في حمولة JSON؛ وكذلك ‎!= &lt; &lt;= &gt; &gt;=‎، و ~ بمعنى «يحتوي»</translation>
    </message>
    <message>
        <source>there is such a value; [*] any, .. at any depth</source>
        <translation>توجد قيمة كهذه؛ [*] أي عنصر، .. أي عمق</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>لغة المرشح</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what can stand at the cursor, ↑ brings back earlier filters. A term with a colon, a bracket or “or” in it is looked for in quotes.</source>
        <translation>يعرض Ctrl+Space ما يمكن أن يكون عند المؤشر، ويستعيد ↑ المرشحات السابقة. يُبحث عن المصطلح الذي فيه نقطتان أو قوس أو «or» بوضعه بين علامتي اقتباس.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterMenu</name>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ هذا المرشح…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>تغيير اسم المرشح</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>غُيّر الاسم إلى «%1»</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>المستخدمة سابقًا</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>نسيان الكل</translation>
    </message>
    <message>
        <source>Earlier filters are forgotten</source>
        <translation>نُسيت المرشحات السابقة</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ المرشح</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>حُفظ باسم «%1»</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterNameDialog</name>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>A filter “%1” already exists.</source>
        <translation>يوجد مرشح «%1» بالفعل.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FindBar</name>
    <message>
        <source>Text or /regular expression/</source>
        <translation>نص أو /تعبير نمطي/</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>النتيجة السابقة (Shift+Return)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>النتيجة التالية (Return)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the log, this payload</comment>
        <translation>البحث في %1</translation>
    </message>
    <message>
        <source>%1 · from the end again</source>
        <translation>%1 · من النهاية مجددًا</translation>
    </message>
    <message>
        <source>%1 · from the top again</source>
        <translation>%1 · من البداية مجددًا</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>ليس تعبيرًا نمطيًا: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FolderField</name>
    <message>
        <source>Create folder</source>
        <translation>إنشاء المجلد</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Create the missing folder</source>
        <translation>إنشاء المجلد الناقص</translation>
    </message>
    <message>
        <source>The folder could not be created: nothing can be written to the one that it would be in.</source>
        <translation>تعذر إنشاء المجلد: لا تمكن الكتابة في المجلد الذي سيحويه.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameBuilder</name>
    <message>
        <source>Send frame</source>
        <translation>إرسال الإطار</translation>
    </message>
    <message>
        <source>Build frame</source>
        <translation>بناء إطار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The log marks it as injected.</source>
        <translation>يعلّمه السجل بأنه محقون.</translation>
    </message>
    <message>
        <source>It can be sent when the connection is open.</source>
        <translation>يمكن إرساله عندما يكون الاتصال مفتوحًا.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln byte(s).</source>
        <translation>
            <numerusform>لم تُرسل بايتات.</numerusform>
            <numerusform>أُرسل بايت واحد.</numerusform>
            <numerusform>أُرسل بايتان.</numerusform>
            <numerusform>أُرسلت %Ln بايتات.</numerusform>
            <numerusform>أُرسل %Ln بايتًا.</numerusform>
            <numerusform>أُرسل %Ln بايت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameFieldsView</name>
    <message>
        <source>Fields of the frame</source>
        <translation>حقول الإطار</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>البتات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Bytes of the frame on the wire</source>
        <translation>بايتات الإطار على الشبكة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameForm</name>
    <message>
        <source>reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>بايتات خام</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>ما يُبنى</translation>
    </message>
    <message>
        <source>&amp;Opcode</source>
        <translation>&amp;رمز العملية (opcode)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>البتات</translation>
    </message>
    <message>
        <source>The last frame of its message</source>
        <translation>آخر إطار في رسالته</translation>
    </message>
    <message>
        <source>Says of a message that it is compressed, where permessage-deflate is in use</source>
        <translation>يقول عن الرسالة إنها مضغوطة، حيث يُستخدم permessage-deflate</translation>
    </message>
    <message>
        <source>Random key</source>
        <translation>مفتاح عشوائي</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>بلا قناع</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>هذا المفتاح</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>مفتاح التقنيع</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>ال&amp;قناع</translation>
    </message>
    <message>
        <source>That of the payload</source>
        <translation>طول الحمولة</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>هذا العدد</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>الطول المعلن</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>ال&amp;طول</translation>
    </message>
    <message>
        <source>the shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 بتات</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 بتًا</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 بتًا</translation>
    </message>
    <message>
        <source>Length &amp;form</source>
        <translation>&amp;صيغة الطول</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Put before the payload, in two bytes</source>
        <translation>يوضع قبل الحمولة، في بايتين</translation>
    </message>
    <message>
        <source>&amp;Close code</source>
        <translation>رمز الإ&amp;غلاق</translation>
    </message>
    <message>
        <source>Text with escapes (\n, \xFF)</source>
        <translation>نص بتسلسلات هروب (‎\n‎، ‎\xFF‎)</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>ال&amp;حمولة</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Raw bytes in hexadecimal</source>
        <translation>بايتات خام بالنظام الست عشري</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogModel</name>
    <message>
        <source>%1, %2</source>
        <comment>number of a row, that it is marked</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>معلَّم: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>الزمن منذ الصف السابق</translation>
    </message>
    <message>
        <source>Bytes of payload on the wire, and inflated where it was compressed</source>
        <translation>بايتات الحمولة على الشبكة، وبعد فك الضغط إن كانت مضغوطة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogView</name>
    <message>
        <source>Frame log</source>
        <translation>سجل الإطارات</translation>
    </message>
    <message>
        <source>Go to the newest row (End)</source>
        <translation>الانتقال إلى أحدث صف (End)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation>نسخ ال&amp;حمولة</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ ب&amp;صيغة JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>نسخ &amp;ست عشري</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>صف جديد واحد</numerusform>
            <numerusform>صفان جديدان</numerusform>
            <numerusform>%Ln صفوف جديدة</numerusform>
            <numerusform>%Ln صفًا جديدًا</numerusform>
            <numerusform>%Ln صف جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>متوقف مؤقتًا · %1</translation>
    </message>
    <message>
        <source>%1, go to the newest row</source>
        <translation>%1، الانتقال إلى أحدث صف</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FramePreview</name>
    <message>
        <source>Bytes that will be sent</source>
        <translation>البايتات التي ستُرسل</translation>
    </message>
    <message>
        <source>What is wrong with the frame</source>
        <translation>الخطأ في الإطار</translation>
    </message>
    <message>
        <source>The frame for --raw-frame</source>
        <translation>الإطار للأمر wireloupe connect --raw-frame</translation>
    </message>
    <message>
        <source>For wireloupe connect --raw-frame</source>
        <translation>للأمر wireloupe connect --raw-frame</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>نسخ السطر</translation>
    </message>
    <message>
        <source>Copy the line for --raw-frame</source>
        <translation>نسخ السطر للأمر wireloupe connect --raw-frame</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>البايتات على الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as they are</source>
        <translation>%1، كما هي</translation>
    </message>
    <message>
        <source>%1: header %2, then masking key %3, then masked payload %4</source>
        <translation>%1: ترويسة %2، ثم مفتاح التقنيع %3، ثم حمولة مقنَّعة %4</translation>
    </message>
    <message>
        <source>%1: header %2, then payload %3, not masked</source>
        <translation>%1: ترويسة %2، ثم حمولة %3 غير مقنَّعة</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>لا خطأ فيه</translation>
    </message>
    <message>
        <source>Good to know before it is sent</source>
        <translation>ما يجدر معرفته قبل إرساله</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>في سطر الأوامر</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::GoToBar</name>
    <message>
        <source>Row, 12.5 s or 14:05:03</source>
        <translation>صف، أو 12.5 s أو 14:05:03</translation>
    </message>
    <message>
        <source>Row or time to go to</source>
        <translation>الصف أو الوقت المراد الانتقال إليه</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>No row is there yet.</source>
        <translation>لا توجد صفوف بعد.</translation>
    </message>
    <message>
        <source>Rows before %1 have been dropped by the limit.</source>
        <translation>الصفوف قبل %1 أسقطها الحد.</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>الصف الأخير هو %1.</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>لا صف يجتاز المرشح.</translation>
    </message>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>لا يجتاز الصف %1 المرشح.</translation>
    </message>
    <message>
        <source>Neither a row nor a time. Write 42, 12.5 s or 14:05:03.</source>
        <translation>ليس صفًا ولا وقتًا. اكتب 42 أو ‎12.5 s‎ أو 14:05:03.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeSettings</name>
    <message>
        <source>Handshake settings</source>
        <translation>إعدادات المصافحة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeView</name>
    <message>
        <source>Views of the handshake</source>
        <translation>طرق عرض المصافحة</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>الطلب والاستجابة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Where the time went until the connection was open</source>
        <translation>فيمَ مضى الوقت حتى فُتح الاتصال</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>What TLS came to, and the certificates of the server</source>
        <translation>ما انتهى إليه TLS، وشهادات الخادم</translation>
    </message>
    <message>
        <source>Header fields of the handshake</source>
        <translation>حقول ترويسات المصافحة</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Handshake as it was sent</source>
        <translation>المصافحة كما أُرسلت</translation>
    </message>
    <message>
        <source>No times were recorded</source>
        <translation>لم تُسجل أي أزمنة</translation>
    </message>
    <message>
        <source>The capture does not hold how long the phases of this connection took.</source>
        <translation>لا يحتوي الالتقاط مدة مراحل هذا الاتصال.</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>بلا TLS</translation>
    </message>
    <message>
        <source>This connection is not encrypted: there is no certificate.</source>
        <translation>هذا الاتصال غير معمّى: لا توجد شهادة.</translation>
    </message>
    <message>
        <source>The connection did not come so far that anything was encrypted: there is no certificate.</source>
        <translation>لم يبلغ الاتصال مرحلة تعمية أي شيء: لا توجد شهادة.</translation>
    </message>
    <message>
        <source>TLS is not known</source>
        <translation>TLS غير معروف</translation>
    </message>
    <message>
        <source>The capture does not hold how this connection began.</source>
        <translation>لا يحتوي الالتقاط كيفية بدء هذا الاتصال.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>(no response)</source>
        <translation>(لا استجابة)</translation>
    </message>
    <message>
        <source>Interim response</source>
        <translation>استجابة مؤقتة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم تُشاهد</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation>إضافة ترويسة…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersPage</name>
    <message>
        <source>Headers of the request</source>
        <translation>ترويسات الطلب</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>البروتوكولات الفرعية مفصولة بفواصل (,)</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>بلا؛ مثلًا graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>Offered to the server in this order, separated by commas (RFC 6455, section 1.9)</source>
        <translation>تُعرض على الخادم بهذا الترتيب، مفصولة بفواصل (,) (RFC 6455، القسم 1.9)</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>البروتوكولات الفرعية</translation>
    </message>
    <message>
        <source>Headers (%L1)</source>
        <translation>الترويسات (%L1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>محتويات الدليل</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHits</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHitsModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1، في %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Beginning of the guide</source>
        <translation>بداية الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>إغلاق الدليل</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – دليل المستخدم</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Try other words, or the beginning of one.</source>
        <translation>جرّب كلمات أخرى، أو بداية كلمة.</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>يقود هذا الرابط إلى %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexPage</name>
    <message>
        <source>Form of the bytes</source>
        <translation>صيغة البايتات</translation>
    </message>
    <message>
        <source>What the compressed payload holds</source>
        <translation>ما تحمله الحمولة المضغوطة</translation>
    </message>
    <message>
        <source>The compressed payload, unmasked</source>
        <translation>الحمولة المضغوطة بلا قناع</translation>
    </message>
    <message>
        <source>The selected bytes as numbers</source>
        <translation>البايتات المحددة كأرقام</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>الانتقال إلى إزاحة</translation>
    </message>
    <message>
        <source>Go to an offset: 1024, 0x400 (G)</source>
        <translation>الانتقال إلى إزاحة: 1024، 0x400 (G)</translation>
    </message>
    <message>
        <source>Inflated · %1</source>
        <translation>بعد فك الضغط · %1</translation>
    </message>
    <message>
        <source>Wire · %1</source>
        <translation>على الشبكة · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1، لا بايتات</numerusform>
            <numerusform>%1، بايت واحد</numerusform>
            <numerusform>%1، بايتان</numerusform>
            <numerusform>%1، %Ln بايتات</numerusform>
            <numerusform>%1، %Ln بايتًا</numerusform>
            <numerusform>%1، %Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>LE %1 BE %2</source>
        <translation>LE %1 BE %2</translation>
    </message>
    <message>
        <source>&amp;Go to offset…</source>
        <translation>الانت&amp;قال إلى إزاحة…</translation>
    </message>
    <message>
        <source>&amp;Save selection…</source>
        <translation>&amp;حفظ التحديد…</translation>
    </message>
    <message>
        <source>There is no such byte</source>
        <translation>لا يوجد بايت كهذا</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>البايتات بالنظام الست عشري</translation>
    </message>
    <message>
        <source>&amp;Copy as hex</source>
        <translation>نسخ &amp;ست عشري</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>Copy with &amp;offsets</source>
        <translation>نسخ مع الإ&amp;زاحات</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <translation>نسخ ب&amp;صيغة base64</translation>
    </message>
    <message>
        <source>Copy as C a&amp;rray</source>
        <translation>نسخ كمصفو&amp;فة C</translation>
    </message>
    <message>
        <source>Copy as &amp;Python bytes</source>
        <translation>نسخ ك&amp;بايتات Python</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>these bytes: text or hex</source>
        <translation>هذه البايتات: نصًا أو بالست عشري</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>لا بايتات</translation>
    </message>
    <message>
        <source>Byte %L1: %2, as text %3</source>
        <translation>البايت %L1: %2، نصه %3</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::KeysEdit</name>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace takes them away.</source>
        <translation>اضغط المفاتيح الجديدة. يزيلها Backspace.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabBars</name>
    <message>
        <source>Bytes on the wire for each delivered message</source>
        <translation>البايتات على الشبكة لكل رسالة مسلَّمة</translation>
    </message>
    <message>
        <source>In both directions, heads of HTTP and framing included; without TLS, TCP and IP</source>
        <translation>في الاتجاهين، مع رؤوس HTTP والتأطير؛ دون TLS وTCP وIP</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bytes for a message</source>
        <translation>بايتات لكل رسالة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabEndpoints</name>
    <message>
        <source>A JSON path to the moment of sending in a message. Without one, latencies count from the transport that is first with a message</source>
        <translation>مسار JSON إلى لحظة الإرسال في الرسالة. من دونه يُحسب زمن الوصول من أول وسيلة نقل تسلّم الرسالة</translation>
    </message>
    <message>
        <source>none; for example $.sent</source>
        <translation>بلا؛ مثال JSON: $.sent</translation>
    </message>
    <message>
        <source>A JSON path to a number that grows by 1 from message to message: it tells what was missed</source>
        <translation>مسار JSON إلى رقم يزيد بمقدار 1 من رسالة إلى أخرى: به يُعرف ما فات</translation>
    </message>
    <message>
        <source>none; for example $.seq</source>
        <translation>بلا؛ مثال JSON: $.seq</translation>
    </message>
    <message>
        <source>none; for example %1</source>
        <translation>بلا؛ مثلًا %1</translation>
    </message>
    <message>
        <source>Without an address, this transport takes no part</source>
        <translation>لا تشارك وسيلة النقل هذه ما لم يكن لها عنوان</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>مللي ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>ميكرو ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>نانو ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>nanoseconds of this computer: {{now:mono}}</source>
        <translation>نانو ثوانٍ لهذا الجهاز: {{now:mono}}</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>الطابع الزمني</translation>
    </message>
    <message>
        <source>which is in</source>
        <translation>ووحدته</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabForm</name>
    <message>
        <source>My own endpoints</source>
        <translation>نقاط النهاية الخاصة بي</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> في الثانية</translation>
    </message>
    <message>
        <source>Messages that the server sends</source>
        <translation>الرسائل التي يرسلها الخادم</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> بايت</translation>
    </message>
    <message>
        <source>How long a message is, about: there are numbers in it</source>
        <translation>طول الرسالة التقريبي: ففيها أرقام</translation>
    </message>
    <message>
        <source>From one short poll to the next</source>
        <translation>من استقصاء قصير إلى التالي</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>حتى الإيقاف</translation>
    </message>
    <message>
        <source>How long the run takes; 0 goes on until it is stopped</source>
        <translation>مدة التشغيل؛ 0 يعني الاستمرار حتى الإيقاف</translation>
    </message>
    <message>
        <source>In place of a server that is started on this computer for the run</source>
        <translation>بدل خادم يُشغَّل على هذا الحاسوب لهذا الاختبار</translation>
    </message>
    <message>
        <source>Show or hide the endpoints</source>
        <translation>إظهار نقاط النهاية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the endpoints</source>
        <translation>إظهار نقاط النهاية</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>of</source>
        <translation>بحجم</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>الاستقصاء كل</translation>
    </message>
    <message>
        <source>for</source>
        <translation>لمدة</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>حجم الرسالة</translation>
    </message>
    <message>
        <source>Duration of the run</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>My own endpoints (%L1)</source>
        <translation>نقاط النهاية الخاصة بي (%L1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>until you stop it</source>
        <translation>حتى توقفه</translation>
    </message>
    <message>
        <source>for %L1 s</source>
        <translation>لمدة %L1 s</translation>
    </message>
    <message>
        <source>Start takes in the messages of your endpoints by all transports that have an address, side by side, %1. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>يستقبل «تشغيل» رسائل نقاط النهاية الخاصة بك عبر كل وسائل النقل التي لها عنوان، جنبًا إلى جنب، %1. سترى مقدار تأخر كل منها، وما تكلفه الرسالة من طلبات وبايتات.</translation>
    </message>
    <message>
        <source>Start lets a server on this computer send %1 messages a second of about %2 %3, and takes them in by all four transports side by side. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>يجعل «تشغيل» خادمًا على هذا الحاسوب يرسل %1 رسالة في الثانية بحجم نحو %2 %3، ويستقبلها عبر وسائل النقل الأربع جميعًا جنبًا إلى جنب. سترى مقدار تأخر كل منها، وما تكلفه الرسالة من طلبات وبايتات.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabPlot</name>
    <message>
        <source>Graph of latencies over time</source>
        <translation>رسم أزمنة الوصول بمرور الوقت</translation>
    </message>
    <message>
        <source>Its figures stand in the table below, and what they say in the summary.</source>
        <translation>أرقامه في الجدول أدناه، وما تدل عليه في الملخص.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabResults</name>
    <message>
        <source>Here they count from the fastest message of all.</source>
        <translation>تُحسب هنا من أسرع رسالة على الإطلاق.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Latency of each message, from sending to receipt</source>
        <translation>زمن وصول كل رسالة، من إرسالها إلى استلامها</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>نسخ الملخص</translation>
    </message>
    <message>
        <source>Export the figures as CSV…</source>
        <translation>تصدير الأرقام بصيغة CSV…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTab</name>
    <message>
        <source>The same messages by WebSocket, Server-Sent Events, long polling and short polling, side by side.</source>
        <translation>الرسائل نفسها عبر WebSocket وServer-Sent Events والاستقصاء الطويل والاستقصاء القصير، جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>انتهى بعد %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Do you need WebSockets here?</source>
        <translation>هل تحتاج إلى WebSocket هنا؟</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>كُتبت الأرقام في %1.</translation>
    </message>
    <message>
        <source>The figures could not be written to %1: %2.</source>
        <translation>تعذرت كتابة الأرقام في %1: %2.</translation>
    </message>
    <message>
        <source>Transport lab: running</source>
        <translation>مختبر النقل: قيد التشغيل</translation>
    </message>
    <message>
        <source>Transport lab</source>
        <translation>مختبر النقل</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTable</name>
    <message>
        <source>takes no part</source>
        <translation>لا تشارك</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>again in %L1 s: %2</source>
        <translation>مجددًا بعد %L1 s: %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>فشلت: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Figures of each transport</source>
        <translation>أرقام كل وسيلة نقل</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>وسيلة النقل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>المسلَّمة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الفائتة</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Requests
per msg.</source>
        <translation>طلبات
لكل رسالة</translation>
    </message>
    <message>
        <source>Bytes in
per msg.</source>
        <translation>بايتات واردة
لكل رسالة</translation>
    </message>
    <message>
        <source>Bytes out
per msg.</source>
        <translation>بايتات صادرة
لكل رسالة</translation>
    </message>
    <message>
        <source>By the numbers of the messages, where they have any</source>
        <translation>وفق أرقام الرسائل، حيث تكون لها أرقام</translation>
    </message>
    <message>
        <source>Half of the messages were as fast, or faster</source>
        <translation>نصف الرسائل كانت بهذه السرعة أو أسرع</translation>
    </message>
    <message>
        <source>99 of 100 messages were as fast, or faster</source>
        <translation>99 من كل 100 رسالة كانت بهذه السرعة أو أسرع</translation>
    </message>
    <message>
        <source>HTTP requests for each delivered message; a WebSocket needs one altogether</source>
        <translation>طلبات HTTP لكل رسالة مسلَّمة؛ يحتاج WebSocket إلى طلب واحد إجمالًا</translation>
    </message>
    <message>
        <source>From the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>من الخادم، مع رؤوس HTTP والتأطير؛ دون TLS وTCP وIP</translation>
    </message>
    <message>
        <source>To the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>إلى الخادم، مع رؤوس HTTP والتأطير؛ دون TLS وTCP وIP</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCompareTab</name>
    <message>
        <source>Lay over each other</source>
        <translation>وضع بعضها فوق بعض</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>from the beginning of each</source>
        <translation>من بداية كل منها</translation>
    </message>
    <message>
        <source>before and after a moment</source>
        <translation>قبل لحظة وبعدها</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The moment, in seconds since the capture&apos;s start</source>
        <translation>اللحظة، بالثواني منذ بداية الالتقاط</translation>
    </message>
    <message>
        <source>Which one is faster?</source>
        <translation>أيها أسرع؟</translation>
    </message>
    <message>
        <source>Add two or more: tabs that are open, as they go on, and saved captures. Or one, to compare it before a moment and after it.</source>
        <translation>أضف اثنين أو أكثر: ألسنة مفتوحة وهي مستمرة، والتقاطات محفوظة. أو واحدًا، لمقارنته قبل لحظة وبعدها.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>What has been added is still being read, or nothing has been measured in it.</source>
        <translation>ما أُضيف ما زال قيد القراءة، أو لم يُقس فيه شيء.</translation>
    </message>
    <message>
        <source>Compare latencies</source>
        <translation>مقارنة أزمنة الوصول</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %Ln capture(s)</source>
        <translation>
            <numerusform>مقارنة بلا التقاطات</numerusform>
            <numerusform>مقارنة التقاط واحد</numerusform>
            <numerusform>مقارنة التقاطين</numerusform>
            <numerusform>مقارنة %Ln التقاطات</numerusform>
            <numerusform>مقارنة %Ln التقاطًا</numerusform>
            <numerusform>مقارنة %Ln التقاط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCurvePlot</name>
    <message>
        <source>Curve of percentiles</source>
        <translation>منحنى المئينات</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>لم يُقس شيء في هذا الزمن.</translation>
    </message>
    <message>
        <source>too few samples</source>
        <translation>القياسات أقل من اللازم</translation>
    </message>
    <message>
        <source>The fastest:</source>
        <translation>الأسرع:</translation>
    </message>
    <message>
        <source>%1 took no longer than:</source>
        <translation>لم يستغرق %1 منها أكثر من:</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyExport</name>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>&amp;صورة (PNG)…</translation>
    </message>
    <message>
        <source>Picture (S&amp;VG)…</source>
        <translation>صو&amp;رة (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Samples (CSV)…</source>
        <translation>ال&amp;قياسات (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Figures over time (CSV)…</source>
        <translation>الأرقام ب&amp;مرور الوقت (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>&amp;نسخ الملخص</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>صور SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>تصدير القياسات</translation>
    </message>
    <message>
        <source>Export figures over time</source>
        <translation>تصدير الأرقام بمرور الوقت</translation>
    </message>
    <message>
        <source>Only %1 of %2 samples are still kept one by one; figures over time are of all.</source>
        <translation>لم يعد يُحتفظ إلا بـ %1 من أصل %2 من القياسات، كل منها على حدة؛ أما الأرقام بمرور الوقت فتشملها جميعًا.</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>الملخص في الحافظة.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>المقياس</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresTable</name>
    <message>
        <source>Figures of latencies</source>
        <translation>أرقام أزمنة الوصول</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyHistogramPlot</name>
    <message>
        <source>Histogram of durations</source>
        <translation>المدرج التكراري للمدد</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>لم يُقس شيء في هذا الزمن.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyLegend</name>
    <message>
        <source>Shown; click to hide</source>
        <translation>معروض؛ النقر يخفيه</translation>
    </message>
    <message>
        <source>Hidden; click to show</source>
        <translation>مخفي؛ النقر يعرضه</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMarkWords</name>
    <message>
        <source>The wall clock was set back by %1.</source>
        <translation>أُخِّرت ساعة الجهاز بمقدار %1.</translation>
    </message>
    <message>
        <source>The wall clock was set forward by %1.</source>
        <translation>قُدِّمت ساعة الجهاز بمقدار %1.</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>أُعيد الاتصال</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>ضُبطت الساعة</translation>
    </message>
    <message>
        <source>Recording gap</source>
        <translation>فجوة في التسجيل</translation>
    </message>
    <message>
        <source>Rows dropped</source>
        <translation>صفوف مُسقطة</translation>
    </message>
    <message>
        <source>The connection was lost, and open again %1 later.</source>
        <translation>فُقد الاتصال، ثم عاد مفتوحًا بعد %1.</translation>
    </message>
    <message>
        <source>The program did not run for %1, or the computer slept.</source>
        <translation>لم يعمل البرنامج مدة %1، أو نام الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing: they could not be written.</source>
        <translation>
            <numerusform>لا صفوف مفقودة.</numerusform>
            <numerusform>صف واحد مفقود: تعذرت كتابته.</numerusform>
            <numerusform>صفان مفقودان: تعذرت كتابتهما.</numerusform>
            <numerusform>%n صفوف مفقودة: تعذرت كتابتها.</numerusform>
            <numerusform>%n صفًا مفقودًا: تعذرت كتابتها.</numerusform>
            <numerusform>%n صف مفقود: تعذرت كتابتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had been dropped by the capture&apos;s limit before they were looked at.</source>
        <translation>
            <numerusform>لم يُسقط حد الالتقاط أي صف قبل فحصه.</numerusform>
            <numerusform>أسقط حد الالتقاط صفًا واحدًا قبل فحصه.</numerusform>
            <numerusform>أسقط حد الالتقاط صفين قبل فحصهما.</numerusform>
            <numerusform>أسقط حد الالتقاط %n صفوف قبل فحصها.</numerusform>
            <numerusform>أسقط حد الالتقاط %n صفًا قبل فحصها.</numerusform>
            <numerusform>أسقط حد الالتقاط %n صف قبل فحصها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMisses</name>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>لا شيء بلا رد</numerusform>
            <numerusform>واحد بلا رد</numerusform>
            <numerusform>اثنان بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>لا شيء متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>لا شيء منقطع</numerusform>
            <numerusform>واحد منقطع</numerusform>
            <numerusform>اثنان منقطعان</numerusform>
            <numerusform>%Ln منقطعة</numerusform>
            <numerusform>%Ln منقطعة</numerusform>
            <numerusform>%Ln منقطعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyOptions</name>
    <message>
        <source>What is shown, how it is measured, and what to do with it</source>
        <translation>ما يُعرض، وكيف يُقاس، وما يمكن فعله به</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>الزمن المعروض</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>آخر 10 دقائق</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>متابعة ما يصل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Lines and histogram of</source>
        <translation>خطوط ومدرج تكراري لـ</translation>
    </message>
    <message>
        <source>How replies are found…</source>
        <translation>كيفية العثور على الردود…</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>الميزانيات…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>فتح في نافذة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Latency options, time shown: %1</source>
        <translation>خيارات زمن الوصول، الزمن المعروض: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>لم يُقس شيء بعد</translation>
    </message>
    <message>
        <source>What there is most of</source>
        <translation>الأكثر عددًا</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyPanel</name>
    <message>
        <source>What was asked and has no place in the graph. Click for all counts.</source>
        <translation>ما طُلب ولا مكان له في الرسم. انقر لعرض كل الأعداد.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>While connected, a ping is sent every %1, and the time to its pong is drawn here.</source>
        <translation>أثناء الاتصال، يُرسل ping كل %1، ويُرسم هنا الزمن حتى وصول رد pong عليه.</translation>
    </message>
    <message>
        <source>Pings are off: set how often one is sent, above.</source>
        <translation>رسائل ping معطلة: اضبط معدل إرسالها في الأعلى.</translation>
    </message>
    <message>
        <source>No latencies yet</source>
        <translation>لا أزمنة وصول بعد</translation>
    </message>
    <message>
        <source>Measuring: %1 of %2 rows</source>
        <translation>جارٍ القياس: %1 من %2 من الصفوف</translation>
    </message>
    <message>
        <source>Latency: %1</source>
        <translation>زمن الوصول: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyReadout</name>
    <message numerus="yes">
        <source>p50 %1, p99 %2 of %n</source>
        <translation>
            <numerusform>p50 %1، p99 %2، العدد: %n</numerusform>
            <numerusform>p50 %1، p99 %2، العدد: %n</numerusform>
            <numerusform>p50 %1، p99 %2، العدد: %n</numerusform>
            <numerusform>p50 %1، p99 %2، العدد: %n</numerusform>
            <numerusform>p50 %1، p99 %2، العدد: %n</numerusform>
            <numerusform>p50 %1، p99 %2، العدد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1/s, sent %2/s</source>
        <translation>المستلم ‎%1/s‎، المرسل ‎%2/s‎</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyRulesDialog</name>
    <message>
        <source>How latencies are measured</source>
        <translation>كيفية قياس أزمنة الوصول</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>الميزانيات</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyRulesForm</name>
    <message>
        <source>Messages say when they were &amp;sent</source>
        <translation>تذكر الرسائل لحظة إر&amp;سالها</translation>
    </message>
    <message>
        <source>Count as late after</source>
        <translation>تُعد متأخرة بعد</translation>
    </message>
    <message>
        <source>What this finds</source>
        <translation>ما يُعثر عليه بذلك</translation>
    </message>
    <message>
        <source>JSON path in the request</source>
        <translation>مسار JSON في الطلب</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>المسار نفسه</translation>
    </message>
    <message>
        <source>JSON path in the reply</source>
        <translation>مسار JSON في الرد</translation>
    </message>
    <message>
        <source>Regular expression with one group</source>
        <translation>تعبير نمطي ذو مجموعة واحدة</translation>
    </message>
    <message>
        <source>JSON path to the moment of sending</source>
        <translation>مسار JSON إلى لحظة الإرسال</translation>
    </message>
    <message>
        <source>Unit of the moment of sending</source>
        <translation>وحدة لحظة الإرسال</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>مللي ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>ميكرو ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>نانو ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>A reply belongs to a request when</source>
        <translation>يخص الرد طلبًا عندما</translation>
    </message>
    <message>
        <source>it &amp;repeats the request</source>
        <translation>&amp;يكرر الطلب</translation>
    </message>
    <message>
        <source>it comes next, in &amp;order</source>
        <translation>يأتي تاليًا، بال&amp;ترتيب</translation>
    </message>
    <message>
        <source>both carry the same value at a &amp;JSON path</source>
        <translation>يحمل كلاهما ال&amp;قيمة نفسها عند مسار JSON</translation>
    </message>
    <message>
        <source>a regular &amp;expression with one group matches the same text in both</source>
        <translation>يطابق ت&amp;عبير نمطي ذو مجموعة واحدة النص نفسه في كليهما</translation>
    </message>
    <message>
        <source>&amp;never: there are no requests and replies</source>
        <translation>أ&amp;بدًا: لا طلبات ولا ردود</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>at</source>
        <translation>عند</translation>
    </message>
    <message>
        <source>in</source>
        <translation>وارد</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyTimePlot</name>
    <message>
        <source>in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Graph of latencies over time</source>
        <translation>رسم أزمنة الوصول بمرور الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) in sight.</source>
        <translation>
            <numerusform>لا انقطاعات ظاهرة.</numerusform>
            <numerusform>انقطاع واحد ظاهر.</numerusform>
            <numerusform>انقطاعان ظاهران.</numerusform>
            <numerusform>%n انقطاعات ظاهرة.</numerusform>
            <numerusform>%n انقطاعًا ظاهرًا.</numerusform>
            <numerusform>%n انقطاع ظاهر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyViews</name>
    <message>
        <source>Views of the latency</source>
        <translation>طرق عرض زمن الوصول</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>بمرور الوقت</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>المدرج التكراري</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>المئينات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogArea</name>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>لا يجتاز الصف %1 المرشح.</translation>
    </message>
    <message>
        <source>Note for row %1</source>
        <translation>ملاحظة للصف %1</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Only from here on</source>
        <translation>من هنا &amp;فصاعدًا فقط</translation>
    </message>
    <message>
        <source>&amp;Only these: %1</source>
        <translation>هذه ف&amp;قط: %1</translation>
    </message>
    <message>
        <source>Only &amp;up to here</source>
        <translation>حتى &amp;هنا فقط</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>حف&amp;ظ الحمولة…</translation>
    </message>
    <message>
        <source>Remove ma&amp;rk</source>
        <translation>إزالة ال&amp;علامة</translation>
    </message>
    <message>
        <source>Ma&amp;rk</source>
        <translation>ت&amp;عليم</translation>
    </message>
    <message>
        <source>Edit no&amp;te…</source>
        <translation>تحرير ال&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>تعليم مع &amp;ملاحظة…</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>ا&amp;لأعمدة</translation>
    </message>
    <message>
        <source>&amp;Not these: %1</source>
        <translation>ما ع&amp;دا هذه: %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>مقا&amp;رنة صفين</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogFinder</name>
    <message>
        <source>the log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogMarks</name>
    <message>
        <source>Up to %L1 rows can be marked at once.</source>
        <translation>يمكن تعليم %L1 صف كحد أقصى دفعة واحدة.</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>لا صف معلَّم.</translation>
    </message>
    <message>
        <source>No marked row passes the filter.</source>
        <translation>لا صف معلَّم يجتاز المرشح.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogSettingsPage</name>
    <message>
        <source>Logs that are being recorded</source>
        <translation>السجلات الجاري تسجيلها</translation>
    </message>
    <message>
        <source>Each tab keeps as much as this; its oldest rows go first, and the status line says how many. What has been saved is not touched.</source>
        <translation>يحتفظ كل لسان بهذا القدر؛ تُزال أقدم صفوفه أولًا، ويبيّن شريط الحالة عددها. لا يُمَس ما حُفظ.</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>ال&amp;صفوف</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>ال&amp;عمر</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Logs closed without being saved</source>
        <translation>السجلات المغلقة دون حفظ</translation>
    </message>
    <message>
        <source>They are kept for a while and can be opened again from the sidebar. What a crash has left stays until you delete it.</source>
        <translation>يُحتفظ بها مدة ويمكن فتحها مجددًا من الشريط الجانبي. ما يخلّفه الانهيار يبقى إلى أن تحذفه.</translation>
    </message>
    <message>
        <source>All &amp;together</source>
        <translation>ال&amp;مجموع</translation>
    </message>
    <message>
        <source>keep none</source>
        <translation>عدم الاحتفاظ بأي منها</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>الأ&amp;يام</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>recording, captures, history, memory, disk</source>
        <translation>تسجيل، التقاطات، محفوظات، ذاكرة، قرص</translation>
    </message>
    <message>
        <source>megabytes, disk space, limit</source>
        <translation>ميغابايت، مساحة القرص، حد</translation>
    </message>
    <message>
        <source>frames, number, limit</source>
        <translation>إطارات، عدد، حد</translation>
    </message>
    <message>
        <source>minutes, time, limit</source>
        <translation>دقائق، زمن، حد</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>time, how long, limit</source>
        <translation>زمن، مدة، حد</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MainWindow</name>
    <message>
        <source>The trusted certificates could not be read: %1.</source>
        <translation>تعذرت قراءة الشهادات الموثوقة: %1.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message numerus="yes">
        <source>Wireloupe ended unexpectedly. %Ln capture(s) were kept.</source>
        <translation>
            <numerusform>انتهى Wireloupe على نحو غير متوقع. لم يُحتفظ بأي التقاط.</numerusform>
            <numerusform>انتهى Wireloupe على نحو غير متوقع. احتُفظ بالتقاط واحد.</numerusform>
            <numerusform>انتهى Wireloupe على نحو غير متوقع. احتُفظ بالتقاطين.</numerusform>
            <numerusform>انتهى Wireloupe على نحو غير متوقع. احتُفظ بـ %Ln التقاطات.</numerusform>
            <numerusform>انتهى Wireloupe على نحو غير متوقع. احتُفظ بـ %Ln التقاطًا.</numerusform>
            <numerusform>انتهى Wireloupe على نحو غير متوقع. احتُفظ بـ %Ln التقاط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>%1 – Wireloupe</source>
        <translation>%1 – Wireloupe</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>لا نظراء</numerusform>
            <numerusform>نظير واحد</numerusform>
            <numerusform>نظيران</numerusform>
            <numerusform>%n نظراء</numerusform>
            <numerusform>%n نظيرًا</numerusform>
            <numerusform>%n نظير</numerusform>
        </translation>
    </message>
    <message>
        <source>Server %1 · %2</source>
        <translation>الخادم %1 · %2</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way has ended.</source>
        <translation>تتغير اللغة حالما ينتهي ما هو جارٍ.</translation>
    </message>
    <message>
        <source>What you save or set now is lost when the window is closed: %1 cannot be written to. Check the owner and the permissions of the folder.</source>
        <translation>ما تحفظه أو تضبطه الآن يضيع عند إغلاق النافذة: لا تمكن الكتابة في %1. تحقق من مالك المجلد وأذوناته.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MarksModel</name>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 s</translation>
    </message>
    <message>
        <source>%1 · %2 s · %3</source>
        <translation>%1 · %2 s · %3</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MarksPopup</name>
    <message>
        <source>Marked rows</source>
        <translation>الصفوف المعلَّمة</translation>
    </message>
    <message>
        <source>No row is marked. Mark in the Edit menu marks those that are selected.</source>
        <translation>لا صف معلَّم. يعلّم «تعليم» في قائمة «تحرير» الصفوف المحددة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked row(s). Del takes a mark away.</source>
        <translation>
            <numerusform>لا صفوف معلَّمة.</numerusform>
            <numerusform>صف معلَّم واحد. يزيل Del العلامة.</numerusform>
            <numerusform>صفان معلَّمان. يزيل Del العلامة.</numerusform>
            <numerusform>%Ln صفوف معلَّمة. يزيل Del العلامة.</numerusform>
            <numerusform>%Ln صفًا معلَّمًا. يزيل Del العلامة.</numerusform>
            <numerusform>%Ln صف معلَّم. يزيل Del العلامة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MiniMap</name>
    <message>
        <source>Map of the log</source>
        <translation>خريطة السجل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln close frame(s)</source>
        <translation>
            <numerusform>لا إطارات إغلاق</numerusform>
            <numerusform>إطار إغلاق واحد</numerusform>
            <numerusform>إطارا إغلاق</numerusform>
            <numerusform>%Ln إطارات إغلاق</numerusform>
            <numerusform>%Ln إطار إغلاق</numerusform>
            <numerusform>%Ln إطار إغلاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%Ln علامات</numerusform>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>%Ln علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 to %2, from %3 s on</source>
        <translation>الصفوف من %1 إلى %2، ابتداءً من %3 s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>connections, server, defaults, limits, timeouts</source>
        <translation>اتصالات، خادم، قيم افتراضية، حدود، مهلات</translation>
    </message>
    <message>
        <source>Each new connection begins with these, and has its own from then on. Those that are there keep what they have.</source>
        <translation>يبدأ كل اتصال جديد بهذه الإعدادات، ثم تكون له إعداداته الخاصة. أما الاتصالات الموجودة فتحتفظ بما لديها.</translation>
    </message>
    <message>
        <source>New connections: %1</source>
        <translation>الاتصالات الجديدة: %1</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>عرض permessage-deflate</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>الخادم هو من يقرر ضغط الرسائل (RFC 7692)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 سريع، 9 صغير</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>الضغط ابتداءً من</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>تُرسل الرسائل الأقصر دون ضغط</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>أي طول</translation>
    </message>
    <message>
        <source>Proxy and headers</source>
        <translation>الوسيط والترويسات</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>A proxy of its own is set with the connection</source>
        <translation>يُضبط الوسيط الخاص باتصال مع ذلك الاتصال</translation>
    </message>
    <message>
        <source>HTTP, SOCKS</source>
        <translation>HTTP، SOCKS</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>User-Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Is the first of its headers</source>
        <translation>تكون أولى ترويسات الاتصال</translation>
    </message>
    <message>
        <source>header, browser, identification</source>
        <translation>ترويسة، متصفح، تعريف</translation>
    </message>
    <message>
        <source>no such header</source>
        <translation>بلا هذه الترويسة</translation>
    </message>
    <message>
        <source>New local server</source>
        <translation>خادم محلي جديد</translation>
    </message>
    <message>
        <source>A local server that is open, or was at the last start, keeps what it has.</source>
        <translation>يحتفظ الخادم المحلي المفتوح، أو الذي كان مفتوحًا عند آخر بدء تشغيل، بما لديه.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 يعني أي منفذ حر</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي منفذ</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>من يمكنه الاتصال</translation>
    </message>
    <message>
        <source>Other computers reach a server that listens on all addresses</source>
        <translation>تصل الحواسيب الأخرى إلى خادم يستمع على كل العناوين</translation>
    </message>
    <message>
        <source>address, listen, localhost, exposed</source>
        <translation>عنوان، استماع، localhost، مكشوف</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>كل العناوين</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>حجم الرسالة</translation>
    </message>
    <message>
        <source>A larger one ends the connection with 1009</source>
        <translation>الرسالة الأكبر تنهي الاتصال بالرمز 1009</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>حد</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>One more is answered with status 503</source>
        <translation>يُرد على نظير إضافي بالحالة 503</translation>
    </message>
    <message>
        <source>limit, connections</source>
        <translation>حد، اتصالات</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>مهلة المصافحة</translation>
    </message>
    <message>
        <source>A client that takes longer is dropped</source>
        <translation>العميل الذي يستغرق أطول يُسقط</translation>
    </message>
    <message>
        <source>limit, timeout</source>
        <translation>حد، مهلة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NotePopup</name>
    <message>
        <source>What is it about this row?</source>
        <translation>ما شأن هذا الصف؟</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OpeningTab</name>
    <message>
        <source>Opening %1</source>
        <translation>جارٍ فتح %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionGroup</name>
    <message>
        <source>Connect within</source>
        <translation>الاتصال خلال</translation>
    </message>
    <message>
        <source>From looking up the name to the end of the opening handshake</source>
        <translation>من البحث عن الاسم حتى نهاية المصافحة الافتتاحية</translation>
    </message>
    <message>
        <source>Close within</source>
        <translation>الإغلاق خلال</translation>
    </message>
    <message>
        <source>How long to wait for the server&apos;s half of the closing handshake (RFC 6455, section 7)</source>
        <translation>مدة انتظار نصيب الخادم من المصافحة الختامية (RFC 6455، القسم 7)</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>إرسال ping كل</translation>
    </message>
    <message>
        <source>Measures the round-trip time (RFC 6455, section 5.5.2)</source>
        <translation>يقيس زمن الذهاب والإياب (RFC 6455، القسم 5.5.2)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Pong within</source>
        <translation>وصول pong خلال</translation>
    </message>
    <message>
        <source>A ping that is not answered for this long fails the connection</source>
        <translation>إذا بقي ping بلا رد هذه المدة، فشل الاتصال</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>قبول حتى</translation>
    </message>
    <message>
        <source>A larger message of the server, inflated, ends the connection with 1009</source>
        <translation>الرسالة الأكبر من الخادم، بعد فك ضغطها، تنهي الاتصال بالرمز 1009</translation>
    </message>
    <message>
        <source>Fragments of</source>
        <translation>أجزاء بحجم</translation>
    </message>
    <message>
        <source>Longer messages of ours go out in fragments of this size (RFC 6455, section 5.4)</source>
        <translation>تُرسل رسائلنا الأطول أجزاءً بهذا الحجم (RFC 6455، القسم 5.4)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>بلا تجزئة</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>عمليات إعادة التوجيه</translation>
    </message>
    <message>
        <source>How many 3xx answers are followed, but not from wss to ws. Credentials, the client certificate, the first message and most headers set here are not taken along to another origin.</source>
        <translation>عدد ردود 3xx التي تُتبع، لكن ليس من wss إلى ws. لا تُنقل بيانات الاعتماد وشهادة العميل والرسالة الأولى ومعظم الترويسات المضبوطة هنا إلى مصدر (origin) آخر.</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>لا تُتبع</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>المهلة الأولى</translation>
    </message>
    <message>
        <source>Doubles with each attempt; a random part of it, up to a half, is taken away</source>
        <translation>تتضاعف مع كل محاولة؛ ويُنقص منها قدر عشوائي لا يزيد على النصف</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>أطول مهلة</translation>
    </message>
    <message>
        <source>Pauses do not grow beyond this</source>
        <translation>لا تزيد المهل على هذا</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>In a row, before it is given up</source>
        <translation>على التوالي، قبل التخلي عنها</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأزمنة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Reconnect automatically</source>
        <translation>إعادة الاتصال تلقائيًا</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed (RFC 6455, section 7.2.3)</source>
        <translation>الاتصال مجددًا عند فشل اتصال كان مفتوحًا (RFC 6455، القسم 7.2.3)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PairTable</name>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>اسحب لتغيير الترتيب</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathBox</name>
    <message>
        <source>The path that these settings are for</source>
        <translation>المسار الذي تخصه هذه الإعدادات</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>كل مسار</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathView</name>
    <message>
        <source>Open the folder of “%1”</source>
        <translation>فتح مجلد «%1»</translation>
    </message>
    <message>
        <source>Copy the path of “%1”</source>
        <translation>نسخ مسار «%1»</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PayloadSaver</name>
    <message>
        <source>message-%1</source>
        <translation>رسالة-%1</translation>
    </message>
    <message>
        <source>payload-%1</source>
        <translation>حمولة-%1</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>حفظ الرسالة</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>حفظ الحمولة</translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation>حفظ التحديد</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Save &amp;payload…</source>
        <translation>حفظ ال&amp;حمولة…</translation>
    </message>
    <message>
        <source>Save as on the &amp;wire, compressed…</source>
        <translation>الحفظ كما على ال&amp;شبكة، مضغوطًا…</translation>
    </message>
    <message>
        <source>Save the whole &amp;message…</source>
        <translation>حفظ ال&amp;رسالة كاملة…</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>كُتب %1 في %2.</translation>
    </message>
    <message>
        <source>Some fragments of the message are not in the capture.</source>
        <translation>بعض أجزاء الرسالة ليست في الالتقاط.</translation>
    </message>
    <message>
        <source>The capture is damaged here: the bytes do not match their checksum.</source>
        <translation>الالتقاط تالف هنا: لا تطابق البايتات مجموعها الاختباري.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>جارٍ حفظ %1</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>أُلغي الحفظ. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The row cannot be read from the log any more. No file was written.</source>
        <translation>لم يعد بالإمكان قراءة الصف من السجل. لم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PeersModel</name>
    <message numerus="yes">
        <source>HTTP, waiting: %n</source>
        <translation>
            <numerusform>لا HTTP في الانتظار</numerusform>
            <numerusform>HTTP، في الانتظار: %n</numerusform>
            <numerusform>HTTP، في الانتظار: %n</numerusform>
            <numerusform>HTTP، في الانتظار: %n</numerusform>
            <numerusform>HTTP، في الانتظار: %n</numerusform>
            <numerusform>HTTP، في الانتظار: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the payload that compression has kept off the wire</source>
        <translation>قسط الحمولة الذي وفّره الضغط من الشبكة</translation>
    </message>
    <message>
        <source>From the last ping of the heartbeat to its pong</source>
        <translation>من آخر ping في النبضات إلى pong المقابل له</translation>
    </message>
    <message>
        <source>Bytes that wait for the peer to read them</source>
        <translation>البايتات التي تنتظر أن يقرأها النظير</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>البروتوكول الفرعي</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>الامتداد</translation>
    </message>
    <message>
        <source>Frames in/out</source>
        <translation>الإطارات وارد/صادر</translation>
    </message>
    <message>
        <source>Bytes in/out</source>
        <translation>البايتات وارد/صادر</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>إطار/ث</translation>
    </message>
    <message>
        <source>Bytes/s</source>
        <translation>بايت/ث</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>المتراكم</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الوصول</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>الموفَّر</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PeersPanel</name>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>قطع الاتصال…</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>ترشيح النظراء</translation>
    </message>
    <message>
        <source>Words of number, address, path, subprotocol, extension or TLS</source>
        <translation>كلمات من الرقم أو العنوان أو المسار أو البروتوكول الفرعي أو الامتداد أو TLS</translation>
    </message>
    <message>
        <source>Send it a message</source>
        <translation>إرسال رسالة إليه</translation>
    </message>
    <message>
        <source>Show only its frames</source>
        <translation>إظهار إطاراته فقط</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>الانتقال إلى مصافحته</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>نسخ عنوانه</translation>
    </message>
    <message>
        <source>Disconnect it…</source>
        <translation>قطع اتصاله…</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>لا نظراء</numerusform>
            <numerusform>نظير واحد</numerusform>
            <numerusform>نظيران</numerusform>
            <numerusform>%n نظراء</numerusform>
            <numerusform>%n نظيرًا</numerusform>
            <numerusform>%n نظير</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is connected</source>
        <translation>لا أحد متصل</translation>
    </message>
    <message>
        <source>Peers appear here as soon as they connect.</source>
        <translation>يظهر النظراء هنا حالما يتصلون.</translation>
    </message>
    <message>
        <source>No peer has these words</source>
        <translation>لا نظير بهذه الكلمات</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PingField</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>Ping interval in seconds, 0 for none</source>
        <translation>الفاصل بين رسائل ping بالثواني، 0 يعني بلا</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>إرسال ping كل</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PlainPage</name>
    <message>
        <source>Encoding of the text</source>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <source>How the bytes are read as text</source>
        <translation>كيفية قراءة البايتات كنص</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>كـ %1</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1 كما هو</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PrettyPage</name>
    <message>
        <source>Path of the value at the cursor</source>
        <translation>مسار القيمة عند المؤشر</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>الترشيح بهذه القيمة</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>نسخ الم&amp;سار</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>نسخ ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Filter by &amp;this value</source>
        <translation>الترشيح ب&amp;هذه القيمة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ProxyPage</name>
    <message>
        <source>Follow the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>What the system&apos;s settings, or variables such as https_proxy, say for the address.</source>
        <translation>ما تقوله إعدادات النظام، أو متغيرات مثل https_proxy، عن العنوان.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Straight to the server, whatever the system says.</source>
        <translation>مباشرة إلى الخادم، مهما قال النظام.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Asked for a tunnel by CONNECT (RFC 9110, section 9.3.6), for ws:// as for wss://.</source>
        <translation>يُطلب منه نفق بالأمر CONNECT (RFC 9110، القسم 9.3.6)، لـ ‎ws://‎ كما لـ ‎wss://‎.</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>The proxy looks up the server&apos;s name (RFC 1928).</source>
        <translation>يبحث الوسيط عن اسم الخادم (RFC 1928).</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>مضيف الوسيط</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>منفذ الوسيط</translation>
    </message>
    <message>
        <source>0: the usual one</source>
        <translation>0: المعتاد</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Proxy (%1)</source>
        <translation>الوسيط (%1)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QueryModel</name>
    <message>
        <source>As sent: %1</source>
        <translation>كما يُرسل: %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المُعامل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add a parameter…</source>
        <translation>إضافة معامل…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QueryPage</name>
    <message>
        <source>Parameters of the query</source>
        <translation>معاملات الاستعلام</translation>
    </message>
    <message>
        <source>The query as it is sent</source>
        <translation>الاستعلام كما يُرسل</translation>
    </message>
    <message>
        <source>the query as it is sent, without the ?</source>
        <translation>الاستعلام كما يُرسل، دون ?</translation>
    </message>
    <message>
        <source>What stands in the address behind the “?” (RFC 3986, section 3.4). Only what must be is percent-encoded; “+” stays as it is.</source>
        <translation>ما يلي «?» في العنوان (RFC 3986، القسم 3.4). لا يُرمَّز بعلامة المئوية إلا ما يجب ترميزه؛ وتبقى «+» كما هي.</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>كما يُرسل</translation>
    </message>
    <message>
        <source>Query (%L1)</source>
        <translation>الاستعلام (%L1)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QuickBehavior</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%n قواعد</numerusform>
            <numerusform>%n قاعدة</numerusform>
            <numerusform>%n قاعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1 of a capture</source>
        <translation>الاتصال %1 من التقاط</translation>
    </message>
    <message>
        <source>no capture yet</source>
        <translation>لا التقاط بعد</translation>
    </message>
    <message>
        <source>Not to the sender</source>
        <translation>ليس إلى المرسل</translation>
    </message>
    <message>
        <source>prefix, such as “Echo: ”</source>
        <translation>البادئة، مثل «صدى: »</translation>
    </message>
    <message>
        <source>Put before every text message that is echoed</source>
        <translation>توضع قبل كل رسالة نصية تُعاد</translation>
    </message>
    <message>
        <source>Where a peer names its room</source>
        <translation>أين يسمّي النظير غرفته</translation>
    </message>
    <message>
        <source>All options of the behavior, and other behaviors by path</source>
        <translation>كل خيارات السلوك، وسلوكيات أخرى حسب المسار</translation>
    </message>
    <message>
        <source>Edit the behavior</source>
        <translation>تحرير السلوك</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QuietForm</name>
    <message>
        <source>%1. There is nothing to set.</source>
        <translation>%1. لا يوجد ما يُضبط.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RateField</name>
    <message>
        <source>How often</source>
        <translation>مقدار التكرار</translation>
    </message>
    <message>
        <source>Unit of how often</source>
        <translation>وحدة مقدار التكرار</translation>
    </message>
    <message>
        <source>ms apart</source>
        <translation>ms بين كل اثنتين</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>في الثانية</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>في الدقيقة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RateGraph</name>
    <message>
        <source>%1/s</source>
        <translation>‎%1/s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>one bar: %1</source>
        <translation>العمود الواحد: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReconnectBanner</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Connect without waiting any longer</source>
        <translation>الاتصال دون مزيد من الانتظار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>البقاء غير متصل</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 in %3</source>
        <translation>المحاولة %1 من %2 بعد %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>المحاولة %1 بعد %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplayForm</name>
    <message>
        <source>Capture to replay</source>
        <translation>الالتقاط المراد تشغيله</translation>
    </message>
    <message>
        <source>Captures (*.wlcap);;All files (*)</source>
        <translation>التقاطات Wireloupe (*.wlcap);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>As in the column of the log and in the filter conn:2</source>
        <translation>كما في عمود السجل وفي المرشح conn:2</translation>
    </message>
    <message>
        <source>at the times that it had</source>
        <translation>في أوقاتها المسجلة</translation>
    </message>
    <message>
        <source>by turn, with the pauses that it had</source>
        <translation>بالتناوب، بفتراتها المسجلة</translation>
    </message>
    <message>
        <source>by turn, at once</source>
        <translation>بالتناوب، فورًا</translation>
    </message>
    <message>
        <source>By turn: what followed the n-th message of the client comes when the peer has sent its n-th</source>
        <translation>بالتناوب: يأتي ما تلا رسالة العميل رقم n عندما يرسل النظير رسالته رقم n</translation>
    </message>
    <message>
        <source>closes, if it did in the capture</source>
        <translation>يُغلق، إن كان قد أُغلق في الالتقاط</translation>
    </message>
    <message>
        <source>begins again</source>
        <translation>يبدأ من جديد</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>الالتقاط</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Messages come</source>
        <translation>تأتي الرسائل</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>At the end it</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Captures that were used lately</source>
        <translation>الالتقاطات المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>أحدث الالتقاطات</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>the tab “%1”</source>
        <translation>اللسان «%1»</translation>
    </message>
    <message>
        <source>No capture was used lately</source>
        <translation>لم يُستخدم أي التقاط مؤخرًا</translation>
    </message>
    <message>
        <source>This is not a capture.</source>
        <translation>ليس هذا التقاطًا.</translation>
    </message>
    <message>
        <source>No messages of connection %1 are in this capture.</source>
        <translation>لا توجد رسائل من الاتصال %1 في هذا الالتقاط.</translation>
    </message>
    <message>
        <source>Reading the capture…</source>
        <translation>جارٍ قراءة الالتقاط…</translation>
    </message>
    <message>
        <source>Choose a capture: until then nothing is said.</source>
        <translation>اختر التقاطًا: حتى ذلك الحين لا يُقال شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server</source>
        <translation>
            <numerusform>لا رسائل من الخادم</numerusform>
            <numerusform>رسالة واحدة من الخادم</numerusform>
            <numerusform>رسالتان من الخادم</numerusform>
            <numerusform>%n رسائل من الخادم</numerusform>
            <numerusform>%n رسالة من الخادم</numerusform>
            <numerusform>%n رسالة من الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; what comes after 256 MiB is left out</source>
        <translation>%1؛ يُترك ما بعد 256 MiB</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RepliesEditor</name>
    <message>
        <source>Replies, in their order</source>
        <translation>الردود، بترتيبها</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplyForm</name>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>ثنائي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Kind of the reply</source>
        <translation>نوع الرد</translation>
    </message>
    <message>
        <source>to the sender</source>
        <translation>إلى المرسل</translation>
    </message>
    <message>
        <source>to all</source>
        <translation>إلى الجميع</translation>
    </message>
    <message>
        <source>Who gets the reply</source>
        <translation>من يتلقى الرد</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>رمز الإغلاق</translation>
    </message>
    <message>
        <source>Delay of the reply</source>
        <translation>تأخير الرد</translation>
    </message>
    <message>
        <source>Since the reply before it, or since what caused the first</source>
        <translation>منذ الرد السابق له، أو منذ ما سبّب الأول</translation>
    </message>
    <message>
        <source>Content of the reply</source>
        <translation>محتوى الرد</translation>
    </message>
    <message>
        <source>Placeholders: {{message}}, {{json:$.id}}, {{0}}, {{1}}, {{name}}, {{counter}}, {{uuid}}, {{now}}, {{peer}}</source>
        <translation>العناصر النائبة: {{message}}، {{json:$.id}}، {{0}}، {{1}}، {{name}}، {{counter}}، {{uuid}}، {{now}}، {{peer}}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>hex digits, such as 0a 0b {{message}}</source>
        <translation>أرقام ست عشرية، مثل 0a 0b {{message}}</translation>
    </message>
    <message>
        <source>what is sent</source>
        <translation>ما يُرسل</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RoomsForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>ليس إلى المرسل</translation>
    </message>
    <message>
        <source>ws://host/chat?room=1 is room 1 where this is “room”</source>
        <translation>العنوان ws://host/chat?room=1 هو الغرفة 1 حيث يكون هذا «room»</translation>
    </message>
    <message>
        <source>A text message with a value there moves its sender to the room of that name, and goes to nobody</source>
        <translation>الرسالة النصية التي فيها قيمة هناك تنقل مرسلها إلى الغرفة بذلك الاسم، ولا تصل إلى أحد</translation>
    </message>
    <message>
        <source>The room is</source>
        <translation>الغرفة هي</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المُعامل</translation>
    </message>
    <message>
        <source>JSON path</source>
        <translation>مسار JSON</translation>
    </message>
    <message>
        <source>the path of the request</source>
        <translation>مسار الطلب</translation>
    </message>
    <message>
        <source>a parameter of its query</source>
        <translation>معامل في استعلامه</translation>
    </message>
    <message>
        <source>a field of a message</source>
        <translation>حقل في رسالة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RowList</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RuleForm</name>
    <message>
        <source>any case</source>
        <translation>أي حالة أحرف</translation>
    </message>
    <message>
        <source>only the first time</source>
        <translation>المرة الأولى فقط</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>الحالة بعدها</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>ال&amp;ردود</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>أي رسالة</translation>
    </message>
    <message>
        <source>The message is</source>
        <translation>الرسالة هي</translation>
    </message>
    <message>
        <source>It contains</source>
        <translation>تحتوي</translation>
    </message>
    <message>
        <source>It matches the regex</source>
        <translation>تطابق التعبير النمطي</translation>
    </message>
    <message>
        <source>It has at the JSON path</source>
        <translation>فيها عند مسار JSON</translation>
    </message>
    <message>
        <source>It begins with the bytes</source>
        <translation>تبدأ بالبايتات</translation>
    </message>
    <message>
        <source>What the message must be</source>
        <translation>ما يجب أن تكون عليه الرسالة</translation>
    </message>
    <message>
        <source>text or binary</source>
        <translation>نصية أو ثنائية</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نصية</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>ثنائية</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>For each peer; later it is as if the rule were not there</source>
        <translation>لكل نظير؛ وبعدها كأن القاعدة غير موجودة</translation>
    </message>
    <message>
        <source>Pattern of the rule</source>
        <translation>نمط القاعدة</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>تبقى كما هي</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesEditor</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>الحالة بعدها</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>القواعد، بترتيبها</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>ترد كل القواعد المطابقة، لا الأولى وحدها</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SaveConnectionDialog</name>
    <message>
        <source>Save connection</source>
        <translation>حفظ الاتصال</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SavedConnections</name>
    <message>
        <source>The saved connections could not be read: %1.</source>
        <translation>تعذرت قراءة الاتصالات المحفوظة: %1.</translation>
    </message>
    <message>
        <source>The passwords of the saved connections could not be read: %1.</source>
        <translation>تعذرت قراءة كلمات سر الاتصالات المحفوظة: %1.</translation>
    </message>
    <message>
        <source>The file was set aside as %1.</source>
        <translation>نُحّي الملف جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>Kept when the connection is saved: in %1, a file that only you can read, but not encrypted. Keep that file out of version control.</source>
        <translation>يُحتفظ بها عند حفظ الاتصال: في %1، وهو ملف لك وحدك لكنه غير معمّى. أبقِ هذا الملف خارج نظام إدارة الإصدارات.</translation>
    </message>
    <message>
        <source>The change is not saved: %1 could not be read, nor set aside, and is left as it is.</source>
        <translation>لم يُحفظ التغيير: تعذرت قراءة %1 وتعذرت تنحيته جانبًا، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>The saved connections could not be written to %1: %2.</source>
        <translation>تعذرت كتابة الاتصالات المحفوظة في %1: %2.</translation>
    </message>
    <message>
        <source>The change is not saved: something else has written to %1 meanwhile.</source>
        <translation>لم يُحفظ التغيير: كتبت جهة أخرى في %1 في الأثناء.</translation>
    </message>
    <message>
        <source>Something else has changed the saved connections meanwhile. What it wrote was set aside as %1.</source>
        <translation>غيّرت جهة أخرى الاتصالات المحفوظة في الأثناء. نُحّي ما كتبته جانبًا باسم %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SecretText</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>لا محارف مخفية</numerusform>
            <numerusform>محرف مخفي واحد</numerusform>
            <numerusform>محرفان مخفيان</numerusform>
            <numerusform>%n محارف مخفية</numerusform>
            <numerusform>%n محرفًا مخفيًا</numerusform>
            <numerusform>%n محرف مخفي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SendTarget</name>
    <message>
        <source>Who gets the message</source>
        <translation>من يتلقى الرسالة</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>جميع النظراء</translation>
    </message>
    <message>
        <source>Peer %1 (gone)</source>
        <translation>النظير %1 (غادر)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerAccessPage</name>
    <message>
        <source>All that is set must hold. Token, user and password are kept until the program ends, not saved.</source>
        <translation>يجب أن يتحقق كل ما ضُبط. يُحتفظ بالرمز المميز والمستخدم وكلمة السر حتى ينتهي البرنامج، ولا تُحفظ.</translation>
    </message>
    <message>
        <source>any; for example /chat, /events</source>
        <translation>أي مسار في URL: /chat, /events مثلًا</translation>
    </message>
    <message>
        <source>Separated by commas; the query does not count. Others get status 404</source>
        <translation>مفصولة بفواصل (,)؛ لا يُعتد بالاستعلام. غيرها يتلقى الحالة 404</translation>
    </message>
    <message>
        <source>any; for example https://app.example</source>
        <translation>أي مصدر؛ مثلًا https://app.example</translation>
    </message>
    <message>
        <source>Separated by commas. Others, and clients without Origin, get status 403</source>
        <translation>مفصولة بفواصل (,). غيرها، والعملاء الذين لا يرسلون Origin، يتلقون الحالة 403</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>others: status 404</source>
        <translation>غيرها: الحالة 404</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>المصادر (Origin)</translation>
    </message>
    <message>
        <source>others: status 403</source>
        <translation>غيرها: الحالة 403</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>موضع الرمز المميز</translation>
    </message>
    <message>
        <source>in the header Authorization: Bearer</source>
        <translation>في الترويسة Authorization: Bearer</translation>
    </message>
    <message>
        <source>in the query, as ?token=</source>
        <translation>في الاستعلام، بالمعامل token</translation>
    </message>
    <message>
        <source>as the first message</source>
        <translation>كأول رسالة</translation>
    </message>
    <message>
        <source>Without it for 10 s, or with another: close code 1008</source>
        <translation>من دونه 10 s، أو مع غيره: رمز الإغلاق 1008</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>User (Basic)</source>
        <translation>المستخدم (Basic)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>others: status 401; by the first message: 1008</source>
        <translation>غيرها: الحالة 401؛ عند أول رسالة: 1008</translation>
    </message>
    <message>
        <source>Access (%1)</source>
        <translation>الوصول (%1)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerBehaviorPage</name>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Behavior</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>Paths and what the server does there; the first that fits counts</source>
        <translation>المسارات وما يفعله الخادم فيها؛ يُؤخذ بأول مسار مناسب</translation>
    </message>
    <message>
        <source>Without the query. “/chat/*” stands for /chat and all below it</source>
        <translation>دون الاستعلام. «‎/chat/*‎» يعني ‎/chat‎ وكل ما تحته</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>الم&amp;سار</translation>
    </message>
    <message>
        <source>Path of the route</source>
        <translation>مسار المدخل</translation>
    </message>
    <message>
        <source>Behavior (%L1)</source>
        <translation>السلوك (%L1)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDeflatePage</name>
    <message>
        <source>Accept permessage-deflate where a client offers it</source>
        <translation>قبول permessage-deflate حيث يعرضه العميل</translation>
    </message>
    <message>
        <source>Every message of the server is compressed anew: less memory, larger messages (RFC 7692, section 7.1.1.1)</source>
        <translation>تُضغط كل رسالة من الخادم من جديد: ذاكرة أقل، ورسائل أكبر (RFC 7692، القسم 7.1.1.1)</translation>
    </message>
    <message>
        <source>Asks the same of the client (RFC 7692, section 7.1.1.2)</source>
        <translation>يطلب الشيء نفسه من العميل (RFC 7692، القسم 7.1.1.2)</translation>
    </message>
    <message>
        <source>How far back the server refers, as a power of two (RFC 7692, section 7.1.2.1)</source>
        <translation>مدى رجوع الخادم إلى الوراء، كقوة للعدد اثنين (RFC 7692، القسم 7.1.2.1)</translation>
    </message>
    <message>
        <source>Asked of a client that can be asked for it (RFC 7692, section 7.1.2.2)</source>
        <translation>يُطلب من العميل الذي يقبل أن يُطلب منه (RFC 7692، القسم 7.1.2.2)</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 سريع، 9 صغير</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> بايت</translation>
    </message>
    <message>
        <source>Shorter messages are sent as they are</source>
        <translation>تُرسل الرسائل الأقصر كما هي</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>الضغط ابتداءً من</translation>
    </message>
    <message>
        <source>Compression (on)</source>
        <translation>الضغط (مفعّل)</translation>
    </message>
    <message>
        <source>Compression (off)</source>
        <translation>الضغط (معطل)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDetails</name>
    <message>
        <source>Settings of the server</source>
        <translation>إعدادات الخادم</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerFaultsPage</name>
    <message>
        <source>Fault</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Faults; probability and amount are written in place</source>
        <translation>الأعطال؛ يُكتب الاحتمال والمقدار في مكانهما</translation>
    </message>
    <message>
        <source>what the server sends</source>
        <translation>ما يرسله الخادم</translation>
    </message>
    <message>
        <source>what it receives</source>
        <translation>ما يستقبله</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Which messages latency and drop are for</source>
        <translation>الرسائل التي ينطبق عليها زمن الوصول والإسقاط</translation>
    </message>
    <message>
        <source>Of latency and drop; all else is done to what is sent</source>
        <translation>لزمن الوصول والإسقاط؛ وكل ما سواهما يُطبَّق على ما يُرسل</translation>
    </message>
    <message>
        <source>The same seed gives the same faults again</source>
        <translation>البذرة نفسها تعطي الأعطال نفسها مجددًا</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>&amp;Latency and drop for</source>
        <translation>&amp;زمن الوصول والإسقاط لـ</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>ال&amp;بذرة</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>الشيء نفسه كنص</translation>
    </message>
    <message>
        <source>Copy for the command line</source>
        <translation>نسخ لسطر الأوامر</translation>
    </message>
    <message>
        <source>Faults (%L1)</source>
        <translation>الأعطال (%L1)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>الأعطال</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerGuardsPage</name>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>those of a second</source>
        <translation>عدد الثانية الواحدة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>A JSON Schema (draft 7) that every message of a peer must fulfill</source>
        <translation>مخطط JSON (JSON Schema draft 7) يجب أن تستوفيه كل رسالة من نظير</translation>
    </message>
    <message>
        <source>answered with what is wrong</source>
        <translation>يُرد عليها ببيان الخطأ</translation>
    </message>
    <message>
        <source>closed with 1008</source>
        <translation>تُغلق بالرمز 1008</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Others are</source>
        <translation>ما عداها</translation>
    </message>
    <message>
        <source>closed with 1013</source>
        <translation>يُغلق بالرمز 1013</translation>
    </message>
    <message>
        <source>the oldest message is dropped</source>
        <translation>تُسقط أقدم رسالة</translation>
    </message>
    <message>
        <source>the newest message is dropped</source>
        <translation>تُسقط أحدث رسالة</translation>
    </message>
    <message>
        <source>Bytes that may wait for a peer that does not read them</source>
        <translation>البايتات التي يجوز أن تنتظر نظيرًا لا يقرؤها</translation>
    </message>
    <message>
        <source>Unread up to</source>
        <translation>غير المقروء حتى</translation>
    </message>
    <message>
        <source>more:</source>
        <translation>أكثر:</translation>
    </message>
    <message>
        <source>Without any byte from a peer for so long after a ping, it is dropped</source>
        <translation>إذا لم يصل أي بايت من نظير هذه المدة بعد ping، يُسقط</translation>
    </message>
    <message>
        <source>A ping every</source>
        <translation>إرسال ping كل</translation>
    </message>
    <message>
        <source>dead after</source>
        <translation>ميت بعد</translation>
    </message>
    <message>
        <source>messages are dropped</source>
        <translation>تُسقط الرسائل</translation>
    </message>
    <message>
        <source>the peer is slowed down</source>
        <translation>يُبطَّأ النظير</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>الرسائل في الثانية</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>البايتات في الثانية</translation>
    </message>
    <message>
        <source>Faster peers:</source>
        <translation>النظراء الأسرع:</translation>
    </message>
    <message>
        <source>How much may come at once after a quiet time</source>
        <translation>ما يجوز أن يأتي دفعة واحدة بعد هدوء</translation>
    </message>
    <message>
        <source>Guards (%L1)</source>
        <translation>ضوابط الحماية (%L1)</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>ضوابط الحماية</translation>
    </message>
    <message>
        <source>Rates, what may stay unread and pings take effect when the server starts: stop it to change them. A schema takes effect at once.</source>
        <translation>تسري المعدلات وما يجوز أن يبقى غير مقروء ورسائل ping عند بدء تشغيل الخادم: أوقفه لتغييرها. أما المخطط فيسري فورًا.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerHeadersPage</name>
    <message>
        <source>Headers added to the response</source>
        <translation>الترويسات المضافة إلى الاستجابة</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>البروتوكولات الفرعية مفصولة بفواصل (,)</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>بلا؛ مثلًا graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>The first of these that the client offers is chosen (RFC 6455, section 4.2.2)</source>
        <translation>يُختار أول ما يعرضه العميل من هذه (RFC 6455، القسم 4.2.2)</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>البروتوكولات الفرعية</translation>
    </message>
    <message>
        <source>Response (%L1)</source>
        <translation>الاستجابة (%L1)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerLimitsPage</name>
    <message>
        <source>Size of a message</source>
        <translation>حجم الرسالة</translation>
    </message>
    <message>
        <source>more: close code 1009</source>
        <translation>أكثر: رمز الإغلاق 1009</translation>
    </message>
    <message>
        <source>Over all its fragments, and inflated where it is compressed</source>
        <translation>لكل أجزائها مجتمعة، وبعد فك ضغطها إن كانت مضغوطة</translation>
    </message>
    <message>
        <source>Fragments of a message</source>
        <translation>أجزاء الرسالة</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>one more: status 503</source>
        <translation>نظير إضافي: الحالة 503</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>مهلة المصافحة</translation>
    </message>
    <message>
        <source>longer: the connection is dropped</source>
        <translation>أطول: يُسقط الاتصال</translation>
    </message>
    <message>
        <source>Limits (%1)</source>
        <translation>الحدود (%1)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerPage</name>
    <message>
        <source>This takes effect when the server starts: stop it to change it.</source>
        <translation>يسري هذا عند بدء تشغيل الخادم: أوقفه لتغييره.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSettings</name>
    <message>
        <source>Who can connect</source>
        <translation>من يمكنه الاتصال</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>هذا الحاسوب فقط (127.0.0.1)</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>كل العناوين</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>العنوان الذي يُستمع عليه</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي منفذ</translation>
    </message>
    <message>
        <source>Behavior, faults, TLS, compression, access, response headers, limits and guards</source>
        <translation>السلوك والأعطال وTLS والضغط والوصول وترويسات الاستجابة والحدود وضوابط الحماية</translation>
    </message>
    <message>
        <source>Show the settings of the server</source>
        <translation>إظهار إعدادات الخادم</translation>
    </message>
    <message>
        <source>Stop the server to change this</source>
        <translation>أوقف الخادم لتغيير هذا</translation>
    </message>
    <message>
        <source>The addresses of this computer that the server listens on</source>
        <translation>عناوين هذا الحاسوب التي يستمع عليها الخادم</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 يعني أي منفذ حر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSharingPage</name>
    <message>
        <source>none; for example redis://localhost:6379</source>
        <translation>بلا؛ مثلًا redis://localhost:6379</translation>
    </message>
    <message>
        <source>none, or that of the URL</source>
        <translation>بلا، أو المذكورة في العنوان URL</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>What peers say by broadcast and in rooms reaches the peers of all servers on the same channel, here and on other computers.</source>
        <translation>ما يقوله النظراء بالبث وفي الغرف يصل إلى نظراء كل الخوادم على القناة نفسها، هنا وعلى حواسيب أخرى.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Sharing (on)</source>
        <translation>المشاركة (مفعّلة)</translation>
    </message>
    <message>
        <source>Connecting to Redis…</source>
        <translation>جارٍ الاتصال بـ Redis…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTab</name>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الوصول</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>الإرسال إ&amp;لى</translation>
    </message>
    <message>
        <source>These settings cannot be applied, so nothing has changed: %1.</source>
        <translation>لا يمكن تطبيق هذه الإعدادات، فلم يتغير شيء: %1.</translation>
    </message>
    <message>
        <source>This is not an address. Write one of this computer, such as 192.168.1.2.</source>
        <translation>ليس هذا عنوانًا. اكتب أحد عناوين هذا الحاسوب، مثل 192.168.1.2.</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>استخدام المنفذ %1 بدلًا منه</translation>
    </message>
    <message>
        <source>Nobody can connect to the server: its user has no password yet.</source>
        <translation>لا يمكن لأحد الاتصال بالخادم: ليس لمستخدمه كلمة سر بعد.</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can connect to the server. There is no password.</source>
        <translation>يمكن لأي حاسوب يصل إلى هذا الحاسوب أن يتصل بالخادم. لا توجد كلمة سر.</translation>
    </message>
    <message>
        <source>The handshake of this peer is not in the log any more.</source>
        <translation>لم تعد مصافحة هذا النظير في السجل.</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>خادم المنفذ %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the chosen peer has gone</source>
        <translation>غادر النظير المختار</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTlsPage</name>
    <message>
        <source>Speak TLS: wss:// in place of ws://</source>
        <translation>استخدام TLS: ‎wss://‎ بدل ‎ws://‎</translation>
    </message>
    <message>
        <source>A certificate made here, signed by an authority of our own</source>
        <translation>شهادة تُصنع هنا، توقّعها سلطة خاصة بنا</translation>
    </message>
    <message>
        <source>My own certificate</source>
        <translation>شهادتي الخاصة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)</source>
        <translation>شهادات TLS (*.pem *.crt *.p12 *.pfx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>مفاتيح TLS (*.pem *.key);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>أسماء هذا الحاسوب وعناوينه</translation>
    </message>
    <message>
        <source>Names and addresses that the certificate is good for, separated by commas</source>
        <translation>الأسماء والعناوين التي تصلح لها الشهادة، مفصولة بفواصل (,)</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>أسماء المضيف</translation>
    </message>
    <message>
        <source>PEM with its chain, or PKCS#12</source>
        <translation>PEM مع سلسلتها، أو PKCS#12</translation>
    </message>
    <message>
        <source>PEM; empty: in the same file</source>
        <translation>PEM؛ فارغ: في الملف نفسه</translation>
    </message>
    <message>
        <source>until the program ends; not saved</source>
        <translation>حتى ينتهي البرنامج؛ لا تُحفظ</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>كلمة سر المفتاح</translation>
    </message>
    <message>
        <source>Clients must trust this authority:</source>
        <translation>يجب أن يثق العملاء بهذه السلطة:</translation>
    </message>
    <message>
        <source>Copy CA path</source>
        <translation>نسخ مسار CA</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Client that is to trust the server</source>
        <translation>العميل الذي عليه أن يثق بالخادم</translation>
    </message>
    <message>
        <source>How the client learns to trust the server</source>
        <translation>كيف يثق العميل بالخادم</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>نسخ السطر</translation>
    </message>
    <message>
        <source>TLS (on)</source>
        <translation>TLS (مفعّل)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>made when the server starts for the first time</source>
        <translation>تُصنع عند أول تشغيل للخادم</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTransportPage</name>
    <message>
        <source>Also over HTTP: Server-Sent Events and polling</source>
        <translation>عبر HTTP أيضًا: Server-Sent Events والاستقصاء</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Qt&apos;s classes</source>
        <translation>أصناف Qt</translation>
    </message>
    <message>
        <source>Our own endpoint</source>
        <translation>نقطة النهاية الخاصة بنا</translation>
    </message>
    <message>
        <source>What a client sees is the same with each; they differ in speed and memory</source>
        <translation>ما يراه العميل واحد معها جميعًا؛ تختلف في السرعة والذاكرة</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>With several, what several peers say at the same time reaches each peer in an order of its own</source>
        <translation>مع تعدد الخيوط، ما يقوله عدة نظراء في الوقت نفسه يصل إلى كل نظير بترتيب خاص به</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Our own is the faster one. Qt&apos;s classes take over where it cannot serve, as over TLS.</source>
        <translation>محركنا هو الأسرع. تحل أصناف Qt محله حيث لا يصلح، كما مع TLS.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>On the same port and under the same paths as WebSockets</source>
        <translation>على المنفذ نفسه وتحت المسارات نفسها مع WebSocket</translation>
    </message>
    <message>
        <source>Of each path, for clients that poll or come back</source>
        <translation>من كل مسار، للعملاء الذين يستقصون أو يعودون</translation>
    </message>
    <message>
        <source>Kept messages</source>
        <translation>الرسائل المحتفَظ بها</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>بحد أقصى</translation>
    </message>
    <message>
        <source>Clients GET a path with Accept: text/event-stream, or poll it with the parameter “after”, and POST what they have to say.</source>
        <translation>يطلب العملاء مسارًا بـ GET مع Accept: text/event-stream، أو يستقصونه بالمعامل «after»، ويرسلون ما لديهم بـ POST.</translation>
    </message>
    <message>
        <source>Kept bytes</source>
        <translation>البايتات المحتفَظ بها</translation>
    </message>
    <message>
        <source>Transport (HTTP too)</source>
        <translation>وسيلة النقل (HTTP أيضًا)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>وسيلة النقل</translation>
    </message>
    <message>
        <source>Over HTTP too, one thread serves all</source>
        <translation>مع HTTP أيضًا، يخدم خيط واحد الجميع</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerUrlRow</name>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy the address of the server</source>
        <translation>نسخ عنوان الخادم</translation>
    </message>
    <message>
        <source>Copy the path of the certificate that clients must trust; the TLS settings say how</source>
        <translation>نسخ مسار الشهادة التي يجب أن يثق بها العملاء؛ توضح إعدادات TLS كيفية ذلك</translation>
    </message>
    <message>
        <source>CA path</source>
        <translation>مسار CA</translation>
    </message>
    <message>
        <source>Connect a tab to it</source>
        <translation>ربط لسان به</translation>
    </message>
    <message>
        <source>A client of this server for browsers, Node.js, Python, curl and others, to copy</source>
        <translation>عميل لهذا الخادم، للمتصفحات وNode.js وPython وcurl وغيرها، للنسخ</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>شيفرة العميل</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>يستمع على</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingRow</name>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>إعادة «%1» إلى «%2»</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Reset page</source>
        <translation>إعادة ضبط الصفحة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Ctrl+F leads here, Return to what was found</source>
        <translation>ينقل Ctrl+F إلى هنا، وينقل Return إلى ما عُثر عليه</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Reset the page “%1”</source>
        <translation>إعادة ضبط الصفحة «%1»</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي إعداد</numerusform>
            <numerusform>عُثر على إعداد واحد</numerusform>
            <numerusform>عُثر على إعدادين</numerusform>
            <numerusform>عُثر على %Ln إعدادات</numerusform>
            <numerusform>عُثر على %Ln إعدادًا</numerusform>
            <numerusform>عُثر على %Ln إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>لم يُعثر على شيء. قد تفيد كلمة أخرى أو كلمة أقصر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of this page were reset.</source>
        <translation>
            <numerusform>لم يُعَد أي إعداد في هذه الصفحة إلى أصله.</numerusform>
            <numerusform>أُعيد إعداد واحد في هذه الصفحة إلى أصله.</numerusform>
            <numerusform>أُعيد إعدادان في هذه الصفحة إلى أصلهما.</numerusform>
            <numerusform>أُعيدت %Ln إعدادات في هذه الصفحة إلى أصلها.</numerusform>
            <numerusform>أُعيد %Ln إعدادًا في هذه الصفحة إلى أصله.</numerusform>
            <numerusform>أُعيد %Ln إعداد في هذه الصفحة إلى أصله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsPane</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطل</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>In the log, End goes back to the newest row. In the message box, Alt+Up brings back what was sent before. Shortcuts can be changed in the settings.</source>
        <translation>في السجل، يعود End إلى أحدث صف. وفي مربع الرسالة، يستعيد Alt+Up ما أُرسل سابقًا. يمكن تغيير الاختصارات في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>These keys cannot be changed</source>
        <translation>لا يمكن تغيير هذه المفاتيح</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsPane</name>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys, key bindings</source>
        <translation>لوحة المفاتيح، مفاتيح، مفاتيح سريعة، ربط المفاتيح</translation>
    </message>
    <message>
        <source>No action has this name or these keys.</source>
        <translation>لا إجراء بهذا الاسم أو بهذه المفاتيح.</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>الترشيح بالاسم أو بالمفاتيح</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>ترشيح الإجراءات</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;or</source>
        <translation>أ&amp;و</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace takes them away.</source>
        <translation>اضغط المفاتيح الجديدة في أحد الحقلين. يزيلها Backspace.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>مفاتيح «%1»</translation>
    </message>
    <message>
        <source>Other keys of “%1”</source>
        <translation>مفاتيح أخرى لـ «%1»</translation>
    </message>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>إعادة «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>%1 alone is needed to write and to move. Add Ctrl or Alt, or take a function key.</source>
        <translation>المفتاح %1 وحده لازم للكتابة والتنقل. أضف Ctrl أو Alt، أو استخدم مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>الاختصار %1 مستخدم بالفعل لـ «%2».</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>استخدامه لـ «%1»</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsTable</name>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Sidebar</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the saved connections</source>
        <translation>البحث في الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>إنشاء ن&amp;سخة</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New saved connection</source>
        <translation>اتصال محفوظ جديد</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>إظهار الخادم المحلي</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Local server: %1 %2</source>
        <translation>الخادم المحلي: %1 %2</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>تغ&amp;يير الاسم</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>اتصال &amp;جديد</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>&amp;مجلد جديد</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;Open without connecting</source>
        <translation>&amp;فتح دون اتصال</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>لا نتائج مطابقة.</translation>
    </message>
    <message>
        <source>Connections that you save appear here, in folders if you like.</source>
        <translation>تظهر هنا الاتصالات التي تحفظها، في مجلدات إن أردت.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SnippetPopup</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation>شيفرة العميل</translation>
    </message>
    <message>
        <source>With the secrets of this server, ready to run.</source>
        <translation>مع أسرار هذا الخادم، جاهزة للتشغيل.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StateForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>ترد كل القواعد المطابقة، لا الأولى وحدها</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>اسم الحالة</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>الحالة بعدها</translation>
    </message>
    <message>
        <source>none: closes with 1008</source>
        <translation>بلا: يُغلق بالرمز 1008</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>لا إطارات</numerusform>
            <numerusform>إطار واحد</numerusform>
            <numerusform>إطاران</numerusform>
            <numerusform>%Ln إطارات</numerusform>
            <numerusform>%Ln إطارًا</numerusform>
            <numerusform>%Ln إطار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 وارد</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 صادر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln oldest row(s) dropped</source>
        <translation>
            <numerusform>لم يُسقط أي صف</numerusform>
            <numerusform>أُسقط أقدم صف</numerusform>
            <numerusform>أُسقط أقدم صفين</numerusform>
            <numerusform>أُسقطت أقدم %Ln صفوف</numerusform>
            <numerusform>أُسقط أقدم %Ln صفًا</numerusform>
            <numerusform>أُسقط أقدم %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) missing</source>
        <translation>
            <numerusform>لا صفوف مفقودة</numerusform>
            <numerusform>صف مفقود واحد</numerusform>
            <numerusform>صفان مفقودان</numerusform>
            <numerusform>%Ln صفوف مفقودة</numerusform>
            <numerusform>%Ln صفًا مفقودًا</numerusform>
            <numerusform>%Ln صف مفقود</numerusform>
        </translation>
    </message>
    <message>
        <source>reading the file: %1 %</source>
        <translation>قراءة الملف: %1 %</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoragePane</name>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>files, folders, paths, disk, backup</source>
        <translation>ملفات، مجلدات، مسارات، قرص، نسخ احتياطي</translation>
    </message>
    <message>
        <source>Logs that nobody has saved</source>
        <translation>سجلات لم يحفظها أحد</translation>
    </message>
    <message>
        <source>cache, recording, captures, location</source>
        <translation>ذاكرة مؤقتة، تسجيل، التقاطات، موقع</translation>
    </message>
    <message>
        <source>Folder of logs</source>
        <translation>مجلد السجلات</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Logs that are being recorded, and those closed without being saved</source>
        <translation>السجلات الجاري تسجيلها، والسجلات المغلقة دون حفظ</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>المستخدم الآن</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>The next start takes the other folder. Logs of this one stay where they are: save those that you want to keep in sight.</source>
        <translation>يُستخدم المجلد الآخر عند بدء التشغيل التالي. تبقى سجلات هذا المجلد في مكانها: احفظ منها ما تريد إبقاءه ظاهرًا.</translation>
    </message>
    <message>
        <source>Files that Wireloupe keeps</source>
        <translation>الملفات التي يحتفظ بها Wireloupe</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoreNotices</name>
    <message>
        <source>Recording is paused, because %1 cannot be written: %2. Connections go on, and what comes waits in memory. Make room there; recording goes on by itself.</source>
        <translation>التسجيل متوقف مؤقتًا لتعذر كتابة %1: %2. تستمر الاتصالات، وما يصل ينتظر في الذاكرة. أفرغ مساحة هناك؛ يستأنف التسجيل من تلقاء نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be kept so far.</source>
        <translation>
            <numerusform>لم يتعذر حفظ أي صف حتى الآن.</numerusform>
            <numerusform>تعذر حفظ صف واحد حتى الآن.</numerusform>
            <numerusform>تعذر حفظ صفين حتى الآن.</numerusform>
            <numerusform>تعذر حفظ %Ln صفوف حتى الآن.</numerusform>
            <numerusform>تعذر حفظ %Ln صفًا حتى الآن.</numerusform>
            <numerusform>تعذر حفظ %Ln صف حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording goes on. %Ln row(s) could not be kept meanwhile; the log says where they are missing.</source>
        <translation>
            <numerusform>استؤنف التسجيل. لم يتعذر حفظ أي صف في الأثناء.</numerusform>
            <numerusform>استؤنف التسجيل. تعذر حفظ صف واحد في الأثناء؛ يبيّن السجل موضع النقص.</numerusform>
            <numerusform>استؤنف التسجيل. تعذر حفظ صفين في الأثناء؛ يبيّن السجل موضع النقص.</numerusform>
            <numerusform>استؤنف التسجيل. تعذر حفظ %Ln صفوف في الأثناء؛ يبيّن السجل موضع النقص.</numerusform>
            <numerusform>استؤنف التسجيل. تعذر حفظ %Ln صفًا في الأثناء؛ يبيّن السجل موضع النقص.</numerusform>
            <numerusform>استؤنف التسجيل. تعذر حفظ %Ln صف في الأثناء؛ يبيّن السجل موضع النقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>This log is kept in memory only: its newest %1, until the tab is closed.</source>
        <translation>يُحتفظ بهذا السجل في الذاكرة فقط: أحدث %1 منه، حتى يُغلق اللسان.</translation>
    </message>
    <message>
        <source>This log is kept in memory only, its newest %1, until the tab is closed, because no file can be written in %2: %3.</source>
        <translation>يُحتفظ بهذا السجل في الذاكرة فقط، أحدث %1 منه، حتى يُغلق اللسان، لتعذر كتابة أي ملف في %2: %3.</translation>
    </message>
    <message>
        <source>All that is sound can be saved as a capture of its own.</source>
        <translation>يمكن حفظ كل ما هو سليم في التقاط مستقل.</translation>
    </message>
    <message>
        <source>This file is being recorded into elsewhere: rows that came after it was opened are not shown.</source>
        <translation>يُسجَّل في هذا الملف من مكان آخر: لا تظهر الصفوف التي وصلت بعد فتحه.</translation>
    </message>
    <message>
        <source>Marks cannot be written to this file: they go when the tab is closed, unless the capture is saved as another file.</source>
        <translation>لا يمكن كتابة العلامات في هذا الملف: تزول عند إغلاق اللسان، ما لم يُحفظ الالتقاط في ملف آخر.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>إصلاح في ملف جديد…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة مجددًا</translation>
    </message>
    <message>
        <source>Rows of the file that are known</source>
        <translation>صفوف الملف المعروفة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StreamForm</name>
    <message>
        <source>Rows of a stream</source>
        <translation>صفوف الدفق</translation>
    </message>
    <message>
        <source>Rows (*.csv *.jsonl *.ndjson *.txt);;All files (*)</source>
        <translation>صفوف نصية وJSON Lines وCSV (*.csv *.jsonl *.ndjson *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>All peers hear the same message</source>
        <translation>يسمع جميع النظراء الرسالة نفسها</translation>
    </message>
    <message>
        <source>Begin again after the last row</source>
        <translation>البدء من جديد بعد الصف الأخير</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>رسائل ثنائية</translation>
    </message>
    <message>
        <source>empty: each row as it stands</source>
        <translation>فارغ: كل صف كما هو</translation>
    </message>
    <message>
        <source>Placeholders: {{counter start=1 step=1}}, {{walk start=100 step=1 decimals=2}}, {{random min=0 max=100}}, {{uuid}}, {{now}}, {{now:ms}}, {{peer}}, {{row}}, {{row.NAME}}</source>
        <translation>العناصر النائبة: {{counter start=1 step=1}}، {{walk start=100 step=1 decimals=2}}، {{random min=0 max=100}}، {{uuid}}، {{now}}، {{now:ms}}، {{peer}}، {{row}}، {{row.NAME}}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>أسطر</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Format of the rows</source>
        <translation>تنسيق الصفوف</translation>
    </message>
    <message>
        <source>none; a file whose rows are sent one after another</source>
        <translation>بلا؛ ملف تُرسل صفوفه واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>First ones</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>ملف الصفوف</translation>
    </message>
    <message>
        <source>Otherwise each peer has a stream of its own from when it comes</source>
        <translation>وإلا فلكل نظير دفق خاص به منذ قدومه</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>A peer that has more to read misses messages until it has less</source>
        <translation>النظير الذي لديه أكثر من هذا لقراءته تفوته رسائل حتى يقل ما لديه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>With the same one, a stream says the same again, times aside</source>
        <translation>بالبذرة نفسها يقول الدفق الشيء نفسه مجددًا، عدا الأوقات</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>ينتهي بعد</translation>
    </message>
    <message>
        <source>Backlog up to</source>
        <translation>المتراكم حتى</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SummaryDialog</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>الإحصاء م&amp;جددًا</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>ملخص %1</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>تقدم الإحصاء</translation>
    </message>
    <message>
        <source>Frames per second over time</source>
        <translation>الإطارات في الثانية بمرور الوقت</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>The log may have grown since</source>
        <translation>ربما كبر السجل منذئذ</translation>
    </message>
    <message>
        <source>Counting… %p %</source>
        <translation>جارٍ الإحصاء… %p %</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabArea</name>
    <message>
        <source>Tabs</source>
        <translation>الألسنة</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextPage</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>this payload</source>
        <translation>هذه الحمولة</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>الت&amp;فاف الأسطر</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;طي</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>إل&amp;غاء الطي</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>ط&amp;ي الكل</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>إ&amp;لغاء طي الكل</translation>
    </message>
    <message>
        <source>Unfold to &amp;level</source>
        <translation>إلغاء الطي حتى ال&amp;مستوى</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TimeView</name>
    <message>
        <source>Where the time went</source>
        <translation>فيمَ مضى الوقت</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>بدأت بعد</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>%1, then failed</source>
        <translation>%1، ثم فشل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>When, as a bar</source>
        <translation>الوقت، كشريط</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TlsPage</name>
    <message>
        <source>Certificates of authorities</source>
        <translation>شهادات السلطات</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>ملفات PEM (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Certificate of this client</source>
        <translation>شهادة هذا العميل</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 files (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>ملفات PEM أو PKCS#12 (*.pem *.crt *.cer *.p12 *.pfx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Private key of this client</source>
        <translation>المفتاح الخاص لهذا العميل</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.key);;All files (*)</source>
        <translation>ملفات PEM (*.pem *.key);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Used for wss:// addresses; this one is ws://, without TLS.</source>
        <translation>يُستخدم لعناوين ‎wss://‎؛ أما هذا فهو ‎ws://‎ بلا TLS.</translation>
    </message>
    <message>
        <source>the system&apos;s authorities only</source>
        <translation>سلطات النظام فقط</translation>
    </message>
    <message>
        <source>Authorities in this PEM file are trusted beside the system&apos;s</source>
        <translation>تكون السلطات في ملف PEM هذا موثوقة إلى جانب سلطات النظام</translation>
    </message>
    <message>
        <source>the host of the address</source>
        <translation>مضيف العنوان</translation>
    </message>
    <message>
        <source>The name that is asked for (SNI, RFC 6066, section 3) and that the certificate must be for</source>
        <translation>الاسم المطلوب (SNI، RFC 6066، القسم 3) والذي يجب أن تكون الشهادة له</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>The oldest version that is accepted; anything before TLS 1.2 never is (RFC 8996)</source>
        <translation>أقدم إصدار مقبول؛ ولا يُقبل أبدًا ما قبل TLS 1.2 (RFC 8996)</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Extra CA</source>
        <translation>سلطة CA إضافية</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Shown to servers that ask for one: PEM, or PKCS#12 with its key</source>
        <translation>تُعرض على الخوادم التي تطلب شهادة: PEM، أو PKCS#12 مع مفتاحها</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>في ملف الشهادة</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>هذا العميل</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS (changed)</source>
        <translation>TLS (معدَّل)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TrustedModel</name>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>موثوقة منذ</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TrustedPage</name>
    <message>
        <source>&amp;Revoke</source>
        <translation>إ&amp;بطال الثقة</translation>
    </message>
    <message>
        <source>Certificates of this host and port are verified again, from the next connection</source>
        <translation>يُتحقق مجددًا من شهادات هذا المضيف والمنفذ، ابتداءً من الاتصال التالي</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>الشهادات التي تثق بها</translation>
    </message>
    <message>
        <source>This could not be written, and is undone with the next start: %1.</source>
        <translation>تعذرت كتابة هذا، ويُلغى عند بدء التشغيل التالي: %1.</translation>
    </message>
    <message>
        <source>There are none. Where a certificate fails, the connection offers to trust it.</source>
        <translation>لا توجد أي شهادات. عندما تفشل شهادة، يعرض الاتصال الوثوق بها.</translation>
    </message>
    <message>
        <source>Taken for this host and port alone, whatever is wrong with them.</source>
        <translation>تُقبل لهذا المضيف والمنفذ وحدهما، مهما كان فيها من خلل.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>trust, TLS, wss, security, fingerprint</source>
        <translation>ثقة، TLS، wss، أمان، بصمة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TryLine</name>
    <message>
        <source>closes with %1 %2</source>
        <translation>يُغلق بالرمز %1 %2</translation>
    </message>
    <message>
        <source>binary: %1</source>
        <translation>ثنائي: %1</translation>
    </message>
    <message>
        <source>%1 (after %L2 ms)</source>
        <translation>%1 (بعد %L2 ms)</translation>
    </message>
    <message>
        <source>a message, to see how it would be answered</source>
        <translation>رسالة، لمعرفة ما سيكون الرد عليها</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;تجربة</translation>
    </message>
    <message>
        <source>A message to try</source>
        <translation>رسالة للتجربة</translation>
    </message>
    <message>
        <source>Nothing would be answered.</source>
        <translation>لن يكون هناك رد.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::UnexpectedForm</name>
    <message>
        <source>is ignored</source>
        <translation>تُتجاهل</translation>
    </message>
    <message>
        <source>is echoed</source>
        <translation>تُعاد كالصدى</translation>
    </message>
    <message>
        <source>gets a reply</source>
        <translation>يُرد عليها</translation>
    </message>
    <message>
        <source>closes with 1008</source>
        <translation>يُغلق الاتصال بالرمز 1008</translation>
    </message>
    <message>
        <source>&amp;What matches nothing</source>
        <translation>&amp;ما لا يطابق شيئًا</translation>
    </message>
    <message>
        <source>What becomes of a message that matches nothing</source>
        <translation>مصير الرسالة التي لا تطابق شيئًا</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WelcomePage</name>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.</source>
        <translation>شاهد كل إطار WebSocket كما عبر الشبكة تمامًا.</translation>
    </message>
    <message>
        <source>Start a local echo server and connect to it</source>
        <translation>تشغيل خادم صدى محلي والاتصال به</translation>
    </message>
    <message>
        <source>One click to live frames: everything you send comes back.</source>
        <translation>نقرة واحدة إلى إطارات حية: كل ما ترسله يعود.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Open a tab and connect to any ws:// or wss:// address.</source>
        <translation>افتح لسانًا واتصل بأي عنوان ‎ws://‎ أو ‎wss://‎.</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>فتح التقاط</translation>
    </message>
    <message>
        <source>Look through frames that were recorded and saved before.</source>
        <translation>تصفح إطارات سُجلت وحُفظت سابقًا.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WindowCloser</name>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Workbench</name>
    <message>
        <source>There is no connection on the clipboard: neither a WebSocket address nor a command line of curl, websocat or wscat.</source>
        <translation>لا يوجد اتصال في الحافظة: لا عنوان WebSocket ولا سطر أوامر curl أو websocat أو wscat.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Another program is writing the file.</source>
        <translation>برنامج آخر يكتب في الملف.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>“%1” compares: what is wanted is the path alone.</source>
        <translation>فيه «%1» مقارنة: المطلوب هو المسار وحده.</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in “$.id”.</source>
        <translation>يجب أن يبدأ بالعلامة «$» كل مسار JSON: $.id مثلًا.</translation>
    </message>
    <message>
        <source>“%1” is not a JSON path, such as “$.data[0].id”.</source>
        <translation>ليس «%1» مسارًا صالحًا. هذا مسار JSON: $.data[0].id.</translation>
    </message>
    <message>
        <source>The regular expression is missing.</source>
        <translation>التعبير النمطي مفقود.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>التعبير النمطي غير صالح: %1.</translation>
    </message>
    <message>
        <source>The regular expression has to have one group in parentheses: what it matches is compared.</source>
        <translation>يجب أن تكون في التعبير النمطي مجموعة واحدة بين قوسين: يُقارن ما تطابقه.</translation>
    </message>
    <message>
        <source>The time that a reply may take is between 1 ms and 1 h.</source>
        <translation>المدة التي قد يستغرقها الرد بين 1 ms و 1 h.</translation>
    </message>
    <message>
        <source>“%1” is not a rule for replies. There are none, payload, order, json:PATH, json:PATH=PATH and regex:PATTERN.</source>
        <translation>ليس «%1» قاعدة للردود. القواعد هي none وpayload وorder وjson:PATH وjson:PATH=PATH وregex:PATTERN.</translation>
    </message>
    <message>
        <source>“%1” is not a rule for time stamps. There are s:PATH, ms:PATH, us:PATH, ns:PATH and iso:PATH.</source>
        <translation>ليس «%1» قاعدة للطوابع الزمنية. القواعد هي s:PATH وms:PATH وus:PATH وns:PATH وiso:PATH.</translation>
    </message>
    <message>
        <source>The disk does not respond</source>
        <translation>القرص لا يستجيب</translation>
    </message>
    <message>
        <source>The file could not be shortened</source>
        <translation>تعذر قص الملف</translation>
    </message>
    <message>
        <source>A latency budget begins with p50, p90, p95, p99, p99.9 or max: p99&lt;50ms/10s.</source>
        <translation>تبدأ ميزانية زمن الوصول بـ p50 أو p90 أو p95 أو p99 أو p99.9 أو max: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>A &lt; is missing here: p99&lt;50ms/10s.</source>
        <translation>تنقص هنا علامة «أصغر من»: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>The limit is a time from 1us to 1h.</source>
        <translation>الحد زمن من 1us إلى 1h.</translation>
    </message>
    <message>
        <source>A / is missing here, and the time over which it is held: p99&lt;50ms/10s.</source>
        <translation>تنقص هنا علامة / ثم المدة التي تُراعى خلالها: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>A budget is held over a time from 100ms to 24h.</source>
        <translation>تُراعى الميزانية خلال مدة من 100ms إلى 24h.</translation>
    </message>
    <message>
        <source>Nothing may follow a latency budget.</source>
        <translation>لا يأتي شيء بعد ميزانية زمن الوصول.</translation>
    </message>
    <message>
        <source>%1 falls to requests without an answer</source>
        <translation>يقع %1 على طلبات بلا رد</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 هو %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>لا ردود</translation>
    </message>
    <message>
        <source>%1; answers: %2</source>
        <translation>%1؛ الردود: %2</translation>
    </message>
    <message>
        <source>%1; answers: %2, unanswered: %3</source>
        <translation>%1؛ الردود: %2، بلا رد: %3</translation>
    </message>
    <message>
        <source>The latency budget %1 is kept: %2.</source>
        <translation>روعيت ميزانية زمن الوصول %1: %2.</translation>
    </message>
    <message>
        <source>The latency budget %1 is exceeded: %2.</source>
        <translation>جرى تجاوز ميزانية زمن الوصول %1: %2.</translation>
    </message>
    <message>
        <source>Nothing can be said of the latency budget %1: %2.</source>
        <translation>لا يمكن قول شيء عن ميزانية زمن الوصول %1: %2.</translation>
    </message>
    <message>
        <source>The latency budget %1 was exceeded; times: %2, in all for %3. At worst, at %4 s: %5.</source>
        <translation>جرى تجاوز ميزانية زمن الوصول %1؛ عدد المرات: %2، بمدة إجمالية %3. في أسوأ الأحوال، عند %4 s: %5.</translation>
    </message>
    <message>
        <source>Frames in</source>
        <translation>الإطارات الواردة</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>البايتات الواردة</translation>
    </message>
    <message>
        <source>Frames out</source>
        <translation>الإطارات الصادرة</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>البايتات الصادرة</translation>
    </message>
    <message>
        <source>Frames by opcode</source>
        <translation>الإطارات حسب opcode</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>From (s)</source>
        <translation>من (s)</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>إلى (s)</translation>
    </message>
    <message>
        <source>Further connections, with fewer bytes: %1</source>
        <translation>اتصالات أخرى ببايتات أقل: %1</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>رموز الإغلاق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Further codes: %1</source>
        <translation>رموز أخرى: %1</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>dropped before them by the limit: %1</source>
        <translation>أسقطها الحد قبلها: %1</translation>
    </message>
    <message>
        <source>could not be recorded: %1</source>
        <translation>تعذر تسجيلها: %1</translation>
    </message>
    <message>
        <source>marked: %1</source>
        <translation>معلَّمة: %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>handshakes done: %1</source>
        <translation>مصافحات ناجحة: %1</translation>
    </message>
    <message>
        <source>refused or redirected: %1</source>
        <translation>مرفوضة أو معاد توجيهها: %1</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % more</source>
        <translation>الإطارات: %1؛ عبرت %2 الشبكة بحجم %3، بزيادة %4 %</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % saved</source>
        <translation>الإطارات: %1؛ عبرت %2 الشبكة بحجم %3، بتوفير %4 %</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>التلف</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>%1 frames/s on average; most within %2 from %3 s on: %4 frames/s</source>
        <translation>%1 إطار/ث في المتوسط؛ الذروة خلال %2 ابتداءً من %3 s: %4 إطار/ث</translation>
    </message>
    <message>
        <source>%1 is not the URL of a WebSocket server, which begins with ws:// or wss://.</source>
        <translation>ليس %1 عنوان URL لخادم WebSocket، الذي يبدأ بـ ‎ws://‎ أو ‎wss://‎.</translation>
    </message>
    <message>
        <source>The URL of a WebSocket server begins with ws:// or wss://.</source>
        <translation>يبدأ عنوان URL لخادم WebSocket بـ ‎ws://‎ أو ‎wss://‎.</translation>
    </message>
    <message>
        <source>No address was found for %1. Check the name and the network.</source>
        <translation>لم يُعثر على عنوان لـ %1. تحقق من الاسم والشبكة.</translation>
    </message>
    <message>
        <source>No address was found for the name. Check the name and the network.</source>
        <translation>لم يُعثر على عنوان للاسم. تحقق من الاسم والشبكة.</translation>
    </message>
    <message>
        <source>Could not connect to %1: connection refused. Is the server running?</source>
        <translation>تعذر الاتصال بـ %1: رُفض الاتصال. هل الخادم قيد التشغيل؟</translation>
    </message>
    <message>
        <source>Could not connect: connection refused. Is the server running?</source>
        <translation>تعذر الاتصال: رُفض الاتصال. هل الخادم قيد التشغيل؟</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the address and the network.</source>
        <translation>لا طريق إلى %1. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the address and the network.</source>
        <translation>لا طريق إلى الخادم. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>فشلت مصافحة TLS: %1. هل يستخدم هذا المنفذ TLS، بإصدار وتعمية مسموح بهما هنا؟</translation>
    </message>
    <message>
        <source>The TLS handshake failed. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>فشلت مصافحة TLS. هل يستخدم هذا المنفذ TLS، بإصدار وتعمية مسموح بهما هنا؟</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>الوصول إلى %1 مرفوض. تحتاج المنافذ الأدنى من 1024 إلى صلاحيات خاصة: جرّب منفذًا أعلى.</translation>
    </message>
    <message>
        <source>Access is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>الوصول مرفوض. تحتاج المنافذ الأدنى من 1024 إلى صلاحيات خاصة: جرّب منفذًا أعلى.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>ليس %1 عنوانًا لهذا الجهاز. جرّب 127.0.0.1 الذي لا يصل إليه إلا هذا الجهاز.</translation>
    </message>
    <message>
        <source>That is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>ليس ذلك عنوانًا لهذا الجهاز. جرّب 127.0.0.1 الذي لا يصل إليه إلا هذا الجهاز.</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <translation>فشل الاتصال: %1.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>فشل الاتصال.</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say: %1.</source>
        <translation>أنهى الخادم الاتصال بمقتضى إعدادات الأعطال فيه: %1.</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say.</source>
        <translation>أنهى الخادم الاتصال بمقتضى إعدادات الأعطال فيه.</translation>
    </message>
    <message>
        <source>Redis refuses: %1. Check the user, the password and what they allow.</source>
        <translation>يرفض Redis: %1. تحقق من المستخدم وكلمة السر وما يسمحان به.</translation>
    </message>
    <message>
        <source>Redis refuses. Check the user, the password and what they allow.</source>
        <translation>يرفض Redis. تحقق من المستخدم وكلمة السر وما يسمحان به.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Redis server. Check host and port.</source>
        <translation>ما يرد عند %1 لا يتحدث بلغة Redis. تحقق من المضيف والمنفذ.</translation>
    </message>
    <message>
        <source>What answers is not a Redis server. Check host and port.</source>
        <translation>ما يرد لا يتحدث بلغة Redis. تحقق من المضيف والمنفذ.</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to: %1. Change its settings.</source>
        <translation>لا يستطيع الخادم تنفيذ ما ضُبط عليه: %1. غيّر إعداداته.</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to. Change its settings.</source>
        <translation>لا يستطيع الخادم تنفيذ ما ضُبط عليه. غيّر إعداداته.</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say: %1.</source>
        <translation>رُدّ العميل بمقتضى ضوابط حماية الخادم: %1.</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say.</source>
        <translation>رُدّ العميل بمقتضى ضوابط حماية الخادم.</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used: %1. Check the file, its format and its password.</source>
        <translation>لا يمكن استخدام شهادة أو مفتاح من هذا الجانب: %1. تحقق من الملف وتنسيقه وكلمة سره.</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used. Check the file, its format and its password.</source>
        <translation>لا يمكن استخدام شهادة أو مفتاح من هذا الجانب. تحقق من الملف وتنسيقه وكلمة سره.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS: %1. Try ws:// in place of wss://, or another port.</source>
        <translation>ما يرد على هذا المنفذ لا يستخدم TLS: %1. جرّب ‎ws://‎ بدل ‎wss://‎، أو منفذًا آخر.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS. Try ws:// in place of wss://, or another port.</source>
        <translation>ما يرد على هذا المنفذ لا يستخدم TLS. جرّب ‎ws://‎ بدل ‎wss://‎، أو منفذًا آخر.</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS: %1. Try wss:// in place of ws://.</source>
        <translation>ما يرد على هذا المنفذ يستخدم TLS: %1. جرّب ‎wss://‎ بدل ‎ws://‎.</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS. Try wss:// in place of ws://.</source>
        <translation>ما يرد على هذا المنفذ يستخدم TLS. جرّب ‎wss://‎ بدل ‎ws://‎.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP: %1. Check the port: another service may listen on it.</source>
        <translation>ما يرد على هذا المنفذ لا يستخدم HTTP: %1. تحقق من المنفذ: ربما تستمع عليه خدمة أخرى.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP. Check the port: another service may listen on it.</source>
        <translation>ما يرد على هذا المنفذ لا يستخدم HTTP. تحقق من المنفذ: ربما تستمع عليه خدمة أخرى.</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common: %1. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>لا إصدار TLS مشتركًا بين الخادم وهذا الجانب: %1. اجعل الخادم يعرض TLS 1.2 أو 1.3، أو اطلب هنا حدًا أدنى أقدم للإصدار.</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>لا إصدار TLS مشتركًا بين الخادم وهذا الجانب. اجعل الخادم يعرض TLS 1.2 أو 1.3، أو اطلب هنا حدًا أدنى أقدم للإصدار.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>لا يمكن الوصول إلى الوسيط %1. تحقق من عنوانه ومنفذه، ومن أنه قيد التشغيل.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>لا يمكن الوصول إلى الوسيط. تحقق من عنوانه ومنفذه، ومن أنه قيد التشغيل.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for credentials, or does not take those that were sent. Check the user and password for the proxy.</source>
        <translation>يطلب الوسيط %1 بيانات اعتماد، أو لا يقبل ما أُرسل منها. تحقق من المستخدم وكلمة السر الخاصين بالوسيط.</translation>
    </message>
    <message>
        <source>The proxy asks for credentials, or does not take those that were sent. Check the user and password for it.</source>
        <translation>يطلب الوسيط بيانات اعتماد، أو لا يقبل ما أُرسل منها. تحقق من المستخدم وكلمة السر الخاصين به.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>ما يرد عند %1 ليس وسيطًا من النوع المختار. تحقق من نوع الوسيط (HTTP أو SOCKS5) ومن منفذه.</translation>
    </message>
    <message>
        <source>What answers is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>ما يرد ليس وسيطًا من النوع المختار. تحقق من نوع الوسيط (HTTP أو SOCKS5) ومن منفذه.</translation>
    </message>
    <message>
        <source>There were too many redirects, the last one to %1. Use that URL, or allow more of them.</source>
        <translation>عمليات إعادة التوجيه أكثر من اللازم، آخرها إلى %1. استخدم عنوان URL هذا، أو اسمح بالمزيد منها.</translation>
    </message>
    <message>
        <source>There were too many redirects. Use the last URL in the log, or allow more of them.</source>
        <translation>عمليات إعادة التوجيه أكثر من اللازم. استخدم آخر عنوان URL في السجل، أو اسمح بالمزيد منها.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired: %1. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>انتهت صلاحية شهادة الخادم: %1. جدّدها في الخادم، أو تحقق من ساعة هذا الجهاز، أو اختر الثقة بهذه الشهادة وحدها.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>انتهت صلاحية شهادة الخادم. جدّدها في الخادم، أو تحقق من ساعة هذا الجهاز، أو اختر الثقة بهذه الشهادة وحدها.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: %1. Check the clocks of the server and of this computer.</source>
        <translation>شهادة الخادم غير صالحة بعد: %1. تحقق من ساعتي الخادم وهذا الجهاز.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check the clocks of the server and of this computer.</source>
        <translation>شهادة الخادم غير صالحة بعد. تحقق من ساعتي الخادم وهذا الجهاز.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host: %1. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>شهادة الخادم لمضيف آخر: %1. تحقق من المضيف في عنوان URL، أو اضبط اسم الخادم (SNI) الذي صدرت له الشهادة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>شهادة الخادم لمضيف آخر. تحقق من المضيف في عنوان URL، أو اضبط اسم الخادم (SNI) الذي صدرت له الشهادة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed, so no authority vouches for it: %1. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>شهادة الخادم موقَّعة ذاتيًا، فلا سلطة تضمنها: %1. إن كانت لك، فحددها بوصفها ملف CA، أو اختر الثقة بهذه الشهادة وحدها.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed: no authority vouches for it. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>شهادة الخادم موقَّعة ذاتيًا: لا سلطة تضمنها. إن كانت لك، فحددها بوصفها ملف CA، أو اختر الثقة بهذه الشهادة وحدها.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here: %1. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>شهادة الخادم صادرة عن سلطة غير معروفة هنا: %1. إن كانت لك، فحدد ملف CA الخاص بها، أو اختر الثقة بهذه الشهادة وحدها.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>شهادة الخادم صادرة عن سلطة غير معروفة هنا. إن كانت لك، فحدد ملف CA الخاص بها، أو اختر الثقة بهذه الشهادة وحدها.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on: %1. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>شهادة الخادم أضعف من أن يُعتمد عليها: %1. يحتاج الخادم إلى شهادة بمفتاح أطول (RSA 2048، أو P-256) وتوقيع أحدث (SHA-256).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>شهادة الخادم أضعف من أن يُعتمد عليها. يحتاج الخادم إلى شهادة بمفتاح أطول (RSA 2048، أو P-256) وتوقيع أحدث (SHA-256).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it: %1. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>أبطلت السلطةُ المُصدرة شهادةَ الخادم: %1. ربما وقع مفتاحها في أيدٍ غير أمينة: يحتاج الخادم إلى شهادة جديدة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>أبطلت السلطةُ المُصدرة شهادةَ الخادم. ربما وقع مفتاحها في أيدٍ غير أمينة: يحتاج الخادم إلى شهادة جديدة.</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken: %1. The server has to send the intermediate certificates, too.</source>
        <translation>السلسلة من شهادة الخادم إلى سلطة منقطعة: %1. على الخادم أن يرسل الشهادات الوسيطة أيضًا.</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken. The server has to send the intermediate certificates, too.</source>
        <translation>السلسلة من شهادة الخادم إلى سلطة منقطعة. على الخادم أن يرسل الشهادات الوسيطة أيضًا.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted: %1. Look at the certificate, or choose to trust this one.</source>
        <translation>لا يمكن قبول شهادة الخادم: %1. انظر في الشهادة، أو اختر الثقة بها وحدها.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted. Look at the certificate, or choose to trust this one.</source>
        <translation>لا يمكن قبول شهادة الخادم. انظر في الشهادة، أو اختر الثقة بها وحدها.</translation>
    </message>
    <message>
        <source>An ordinary web server answers here: check the path, and that WebSocket is switched on for it.</source>
        <translation>يرد هنا خادم ويب عادي: تحقق من المسار، ومن أن WebSocket مفعّل له.</translation>
    </message>
    <message>
        <source>Try the URL in the Location field of the response, or let redirects be followed.</source>
        <translation>جرّب عنوان URL في الحقل Location من الاستجابة، أو اسمح باتباع إعادة التوجيه.</translation>
    </message>
    <message>
        <source>It did not understand the request: see whether a proxy in between drops the Upgrade and Connection fields.</source>
        <translation>لم يفهم الطلب: انظر هل يُسقط وسيط في الطريق الحقلين Upgrade وConnection.</translation>
    </message>
    <message>
        <source>It asks for credentials: add them (Basic, Bearer or an API key), and see WWW-Authenticate in the response.</source>
        <translation>يطلب بيانات اعتماد: أضفها (Basic أو Bearer أو مفتاح API)، وانظر WWW-Authenticate في الاستجابة.</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation>تحقق من بيانات الاعتماد ومن الترويسة Origin.</translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation>تحقق من المسار في عنوان URL.</translation>
    </message>
    <message>
        <source>This path takes no GET: check the path of the URL.</source>
        <translation>لا يقبل هذا المسار GET: تحقق من المسار في عنوان URL.</translation>
    </message>
    <message>
        <source>A proxy asks for credentials: set its user and password.</source>
        <translation>يطلب وسيط بيانات اعتماد: اضبط مستخدمه وكلمة سره.</translation>
    </message>
    <message>
        <source>It wants another protocol or version: see the Upgrade and Sec-WebSocket-Version fields of the response.</source>
        <translation>يريد بروتوكولًا أو إصدارًا آخر: انظر الحقلين Upgrade وSec-WebSocket-Version في الاستجابة.</translation>
    </message>
    <message>
        <source>There were too many requests: wait a while, and see Retry-After in the response.</source>
        <translation>الطلبات أكثر من اللازم: انتظر قليلًا، وانظر Retry-After في الاستجابة.</translation>
    </message>
    <message>
        <source>A proxy answers, but the server behind it does not: check that server.</source>
        <translation>يرد وسيط، لكن الخادم الذي خلفه لا يرد: تحقق من ذلك الخادم.</translation>
    </message>
    <message>
        <source>The fault is at the server, or at a proxy before it: look into its log.</source>
        <translation>الخطأ في الخادم، أو في وسيط أمامه: انظر في سجله.</translation>
    </message>
    <message>
        <source>The response in the log may say why.</source>
        <translation>قد تبيّن الاستجابة في السجل السبب.</translation>
    </message>
    <message>
        <source>general failure</source>
        <translation>فشل عام</translation>
    </message>
    <message>
        <source>not allowed by its rules</source>
        <translation>غير مسموح بحسب قواعده</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>تعذر الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>تعذر الوصول إلى المضيف</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>time to live expired</source>
        <translation>انتهى عمر الحزمة (TTL)</translation>
    </message>
    <message>
        <source>command not supported</source>
        <translation>الأمر غير مدعوم</translation>
    </message>
    <message>
        <source>address type not supported</source>
        <translation>نوع العنوان غير مدعوم</translation>
    </message>
    <message>
        <source>The peer broke the protocol. %1</source>
        <translation>خالف النظير البروتوكول. %1</translation>
    </message>
    <message>
        <source>The server refused the upgrade with status %1.</source>
        <translation>رفض الخادم الترقية بالحالة %1.</translation>
    </message>
    <message>
        <source>The opening handshake failed. %1</source>
        <translation>فشلت المصافحة الافتتاحية. %1</translation>
    </message>
    <message>
        <source>What came: %1.</source>
        <translation>ما وصل: %1.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>The proxy would not connect to the server: %1. Does it allow this host and port?</source>
        <translation>لم يُجرِ الوسيط الاتصال بالخادم: %1. هل يسمح بهذا المضيف والمنفذ؟</translation>
    </message>
    <message>
        <source>The proxy %1 would not connect to the server: %2. Does it allow this host and port?</source>
        <translation>لم يُجرِ الوسيط %1 الاتصال بالخادم: %2. هل يسمح بهذا المضيف والمنفذ؟</translation>
    </message>
    <message>
        <source>No pong came within %1 of a ping (1006). The peer hangs, or the network is cut.</source>
        <translation>لم يصل pong خلال %1 من إرسال ping (1006). النظير لا يستجيب، أو الشبكة مقطوعة.</translation>
    </message>
    <message>
        <source>The client was turned away with status %1</source>
        <translation>رُدّ العميل بالحالة %1</translation>
    </message>
    <message>
        <source>The connection ended inside a frame (1006). What had come of it is in the log.</source>
        <translation>انتهى الاتصال داخل إطار (1006). ما وصل منه موجود في السجل.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Try another, or 0 for any free one.</source>
        <translation>المنفذ %1 يشغله برنامج آخر. جرّب منفذًا آخر، أو 0 لأي منفذ حر.</translation>
    </message>
    <message>
        <source>A client was turned away: the limit of %1 at once is reached. It can be raised in the server&apos;s settings.</source>
        <translation>رُدّ عميل: بلغ عدد المتصلين معًا الحد %1. يمكن رفعه في إعدادات الخادم.</translation>
    </message>
    <message>
        <source>The head of the file is damaged: where its records begin had to be searched.</source>
        <translation>رأس الملف تالف: لزم البحث عن بداية قيوده.</translation>
    </message>
    <message>
        <source>The file is damaged at byte %1: what is there is not a record.</source>
        <translation>الملف تالف عند البايت %1: ما يقع هناك ليس قيدًا.</translation>
    </message>
    <message>
        <source>The file ends inside a record, at byte %1.</source>
        <translation>ينتهي الملف داخل قيد، عند البايت %1.</translation>
    </message>
    <message>
        <source>The file cannot be read at byte %1: %2.</source>
        <translation>لا يمكن قراءة الملف عند البايت %1: %2.</translation>
    </message>
    <message>
        <source>%1 in between and %2 at its end were left out.</source>
        <translation>تُرك %1 في الوسط و%2 في نهايته.</translation>
    </message>
    <message>
        <source>%1 were left out; what follows is sound.</source>
        <translation>تُرك %1؛ وما يليه سليم.</translation>
    </message>
    <message>
        <source>%1 at its end were left out.</source>
        <translation>تُرك %1 في نهايته.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>لم يرد الوسيط %1 في الوقت المحدد. تحقق من عنوانه ومنفذه، ومن أنه يستطيع الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>لم يرد الوسيط في الوقت المحدد. تحقق من عنوانه ومنفذه، ومن أنه يستطيع الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The proxy %1 reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>أعاد الوسيط %1 ضبط الاتصال. تحقق من نوع الوسيط (HTTP أو SOCKS5) ومن منفذه.</translation>
    </message>
    <message>
        <source>The proxy reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>أعاد الوسيط ضبط الاتصال. تحقق من نوع الوسيط (HTTP أو SOCKS5) ومن منفذه.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>أنهى الوسيط %1 الاتصال. تحقق من نوع الوسيط (HTTP أو SOCKS5) ومن منفذه.</translation>
    </message>
    <message>
        <source>The proxy ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>أنهى الوسيط الاتصال. تحقق من نوع الوسيط (HTTP أو SOCKS5) ومن منفذه.</translation>
    </message>
    <message>
        <source>No address was found for the proxy %1. Check its name and the network.</source>
        <translation>لم يُعثر على عنوان للوسيط %1. تحقق من اسمه ومن الشبكة.</translation>
    </message>
    <message>
        <source>No address was found for the proxy. Check its name and the network.</source>
        <translation>لم يُعثر على عنوان للوسيط. تحقق من اسمه ومن الشبكة.</translation>
    </message>
    <message>
        <source>Could not connect to the proxy %1: connection refused. Is it running?</source>
        <translation>تعذر الاتصال بالوسيط %1: رُفض الاتصال. هل هو قيد التشغيل؟</translation>
    </message>
    <message>
        <source>Could not connect to the proxy: connection refused. Is it running?</source>
        <translation>تعذر الاتصال بالوسيط: رُفض الاتصال. هل هو قيد التشغيل؟</translation>
    </message>
    <message>
        <source>There is no route to the proxy %1. Check its address and the network.</source>
        <translation>لا طريق إلى الوسيط %1. تحقق من عنوانه ومن الشبكة.</translation>
    </message>
    <message>
        <source>There is no route to the proxy. Check its address and the network.</source>
        <translation>لا طريق إلى الوسيط. تحقق من عنوانه ومن الشبكة.</translation>
    </message>
    <message>
        <source>The proxy failed: %1.</source>
        <translation>فشل الوسيط: %1.</translation>
    </message>
    <message>
        <source>The proxy failed.</source>
        <translation>فشل الوسيط.</translation>
    </message>
    <message>
        <source>The peer did not answer in time. Check the network.</source>
        <translation>لم يرد النظير في الوقت المحدد. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>Looking up the name took too long. Check the name and the network.</source>
        <translation>استغرق البحث عن الاسم وقتًا أطول من اللازم. تحقق من الاسم والشبكة.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, and whether a firewall is in between.</source>
        <translation>لم يرد الخادم في الوقت المحدد. تحقق من العنوان، ومن وجود جدار حماية في الطريق.</translation>
    </message>
    <message>
        <source>The TLS handshake was not finished in time. Does this port speak TLS? If not, use ws://.</source>
        <translation>لم تكتمل مصافحة TLS في الوقت المحدد. هل يستخدم هذا المنفذ TLS؟ إن لم يكن كذلك، فاستخدم ‎ws://‎.</translation>
    </message>
    <message>
        <source>The opening handshake was not finished in time. Does this port speak WebSocket?</source>
        <translation>لم تكتمل المصافحة الافتتاحية في الوقت المحدد. هل يستخدم هذا المنفذ WebSocket؟</translation>
    </message>
    <message>
        <source>The closing handshake was not finished in time; the connection was dropped (1006).</source>
        <translation>لم تكتمل المصافحة الختامية في الوقت المحدد؛ أُسقط الاتصال (1006).</translation>
    </message>
    <message>
        <source>The peer ended the connection without a closing handshake (1006). It may have crashed, or a proxy in between may have cut it.</source>
        <translation>أنهى النظير الاتصال دون مصافحة ختامية (1006). ربما انهار، أو ربما قطعه وسيط في الطريق.</translation>
    </message>
    <message>
        <source>The peer ended the connection at once. Is this the right port?</source>
        <translation>أنهى النظير الاتصال فورًا. هل هذا هو المنفذ الصحيح؟</translation>
    </message>
    <message>
        <source>The peer ended the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>أنهى النظير الاتصال أثناء مصافحة TLS ولم يبيّن السبب. تفعل الخوادم ذلك على منفذ لا يستخدم TLS (عندئذ استخدم ‎ws://‎) أو ليس المنفذ الصحيح، أو حيث ترفض هذا الإصدار من TLS أو تريد اسم خادم (SNI) أو شهادة عميل؛ ويفعله العملاء حيث لا يثقون بالشهادة.</translation>
    </message>
    <message>
        <source>The peer ended the connection without a close frame of its own (1006).</source>
        <translation>أنهى النظير الاتصال دون إطار إغلاق من جانبه (1006).</translation>
    </message>
    <message>
        <source>The peer reset the connection, without a closing handshake (1006). It may have crashed, or a proxy or firewall in between may have cut it.</source>
        <translation>أعاد النظير ضبط الاتصال دون مصافحة ختامية (1006). ربما انهار، أو ربما قطعه وسيط أو جدار حماية في الطريق.</translation>
    </message>
    <message>
        <source>The peer reset the connection at once. Is this the right port?</source>
        <translation>أعاد النظير ضبط الاتصال فورًا. هل هذا هو المنفذ الصحيح؟</translation>
    </message>
    <message>
        <source>The peer reset the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>أعاد النظير ضبط الاتصال أثناء مصافحة TLS ولم يبيّن السبب. تفعل الخوادم ذلك على منفذ لا يستخدم TLS (عندئذ استخدم ‎ws://‎) أو ليس المنفذ الصحيح، أو حيث ترفض هذا الإصدار من TLS أو تريد اسم خادم (SNI) أو شهادة عميل؛ ويفعله العملاء حيث لا يثقون بالشهادة.</translation>
    </message>
    <message>
        <source>The peer reset the connection before it sent a close frame of its own (1006).</source>
        <translation>أعاد النظير ضبط الاتصال قبل أن يرسل إطار إغلاق من جانبه (1006).</translation>
    </message>
    <message>
        <source>The connection was dropped on request, without a closing handshake (1006).</source>
        <translation>أُسقط الاتصال عند الطلب، دون مصافحة ختامية (1006).</translation>
    </message>
    <message>
        <source>The connection was dropped on request, before the closing handshake was finished (1006).</source>
        <translation>أُسقط الاتصال عند الطلب، قبل اكتمال المصافحة الختامية (1006).</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>جارٍ الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>جارٍ الاتصال.</translation>
    </message>
    <message>
        <source>The connection is open, with the subprotocol %1.</source>
        <translation>الاتصال مفتوح، بالبروتوكول الفرعي %1.</translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation>الاتصال مفتوح.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>جارٍ الاستماع على %1.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>جارٍ الاستماع.</translation>
    </message>
    <message>
        <source>Messages are shared with other servers through %1.</source>
        <translation>تُشارك الرسائل مع خوادم أخرى عبر %1.</translation>
    </message>
    <message>
        <source>Messages are shared with other servers.</source>
        <translation>تُشارك الرسائل مع خوادم أخرى.</translation>
    </message>
    <message>
        <source>Stopped listening on %1.</source>
        <translation>توقف الاستماع على %1.</translation>
    </message>
    <message>
        <source>Stopped listening.</source>
        <translation>توقف الاستماع.</translation>
    </message>
    <message>
        <source>A client connects from %1.</source>
        <translation>يتصل عميل من %1.</translation>
    </message>
    <message>
        <source>A client connects.</source>
        <translation>يتصل عميل.</translation>
    </message>
    <message>
        <source>no close code (1005)</source>
        <translation>بلا رمز إغلاق (1005)</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1، السبب: %2</translation>
    </message>
    <message>
        <source>Our direction of the TCP connection is ended; what the peer still says is read.</source>
        <translation>أُنهي اتجاهنا من اتصال TCP؛ يُقرأ ما يقوله النظير بعد ذلك.</translation>
    </message>
    <message>
        <source>The peer closes the connection</source>
        <translation>يغلق النظير الاتصال</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>جارٍ إغلاق الاتصال</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>الاتصال مغلق.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame (1006).</source>
        <translation>انتهى الاتصال بلا إطار إغلاق (1006).</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>مغلق: %1.</translation>
    </message>
    <message>
        <source>Redirected with status %1.</source>
        <translation>أُعيد التوجيه بالحالة %1.</translation>
    </message>
    <message>
        <source>Redirected with status %1 to %2.</source>
        <translation>أُعيد التوجيه بالحالة %1 إلى %2.</translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <translation>المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>Next attempt (%1) in %2.</source>
        <translation>المحاولة التالية (%1) بعد %2.</translation>
    </message>
    <message>
        <source>Rows missing here: %1.</source>
        <translation>الصفوف المفقودة هنا: %1.</translation>
    </message>
    <message>
        <source>Rows missing here: %1, from %2 s to %3 s. The file of the capture could not be written: %4.</source>
        <translation>الصفوف المفقودة هنا: %1، من %2 s إلى %3 s. تعذرت كتابة ملف الالتقاط: %4.</translation>
    </message>
    <message>
        <source>Wireloupe did not get to its connections for %1: it was stopped, or the computer was too busy. Times measured across this say nothing about the peer.</source>
        <translation>لم يتمكن Wireloupe من خدمة اتصالاته مدة %1: فقد أُوقف، أو كان الجهاز مشغولًا جدًا. الأزمنة المقيسة عبر هذه المدة لا تدل على شيء بشأن النظير.</translation>
    </message>
    <message>
        <source>The computer slept for %1. Times measured across this say nothing about the peer.</source>
        <translation>نام الجهاز مدة %1. الأزمنة المقيسة عبر هذه المدة لا تدل على شيء بشأن النظير.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>أُخِّرت ساعة هذا الجهاز بمقدار %1.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <translation>قُدِّمت ساعة هذا الجهاز بمقدار %1.</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server: %1.</source>
        <translation>ليس هذا عنوان URL لخادم Redis: %1.</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server.</source>
        <translation>ليس هذا عنوان URL لخادم Redis.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is Redis running?</source>
        <translation>لا أحد يرد عند %1. هل Redis قيد التشغيل؟</translation>
    </message>
    <message>
        <source>Nobody answers. Is Redis running?</source>
        <translation>لا أحد يرد. هل Redis قيد التشغيل؟</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>لم يرد Redis عند %1 في الوقت المحدد. تحقق من العنوان، ومن أنه غير معلَّق، ومن وجود جدار حماية في الطريق.</translation>
    </message>
    <message>
        <source>Redis did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>لم يرد Redis في الوقت المحدد. تحقق من العنوان، ومن أنه غير معلَّق، ومن وجود جدار حماية في الطريق.</translation>
    </message>
    <message>
        <source>Redis at %1 reset the connection. It may have crashed.</source>
        <translation>أعاد Redis عند %1 ضبط الاتصال. ربما انهار.</translation>
    </message>
    <message>
        <source>Redis reset the connection. It may have crashed.</source>
        <translation>أعاد Redis ضبط الاتصال. ربما انهار.</translation>
    </message>
    <message>
        <source>Redis at %1 ended the connection.</source>
        <translation>أنهى Redis عند %1 الاتصال.</translation>
    </message>
    <message>
        <source>Redis ended the connection.</source>
        <translation>أنهى Redis الاتصال.</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Check the rights of the socket.</source>
        <translation>الوصول إلى %1 مرفوض. تحقق من صلاحيات المقبس.</translation>
    </message>
    <message>
        <source>Access is denied. Check the rights of the socket.</source>
        <translation>الوصول مرفوض. تحقق من صلاحيات المقبس.</translation>
    </message>
    <message>
        <source>The connection to Redis failed: %1.</source>
        <translation>فشل الاتصال بـ Redis: %1.</translation>
    </message>
    <message>
        <source>The connection to Redis failed.</source>
        <translation>فشل الاتصال بـ Redis.</translation>
    </message>
    <message>
        <source>What is said here reaches the peers of this server alone.</source>
        <translation>ما يُقال هنا يصل إلى نظراء هذا الخادم وحده.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>المتاح: %1.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”.</source>
        <translation>ليس لـ %1 القيمة «%2».</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>يحتاج %1 إلى قيمة، مثل %2.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>ينتهي «%1» قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>“%1” is not a value for %2. Write it as in %3.</source>
        <translation>لا يفهم %2 «%1». اكتبه كما في %3.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets. To look for brackets, put them into quotes.</source>
        <translation>لا شيء بين هذين القوسين. للبحث عن الأقواس، ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <source>This bracket closes none. To look for a bracket, put it into quotes.</source>
        <translation>لا يغلق هذا القوس شيئًا. للبحث عن قوس، ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here.</source>
        <translation>الأقواس المتداخلة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in json:$.type=chat.</source>
        <translation>يبدأ مسار JSON بـ «$»، كما في json:$.type=chat.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>علامة الاقتباس هذه غير مغلقة.</translation>
    </message>
    <message>
        <source>There is no value after “%1”.</source>
        <translation>لا توجد قيمة بعد «%1».</translation>
    </message>
    <message>
        <source>This JSON path has too many steps.</source>
        <translation>خطوات مسار JSON هذا كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The JSON path goes on here with .name, [&apos;name&apos;], [0], [*] or ..name, or with a comparison.</source>
        <translation>هنا يتابع مسار JSON: .name, [&apos;name&apos;], [0], [*], ..name أو مقارنة.</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>type of the row</source>
        <translation>نوع الصف</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation>بايتات الحمولة</translation>
    </message>
    <message>
        <source>seconds since the start, or the clock</source>
        <translation>الثواني منذ البداية، أو الساعة</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>close code</source>
        <translation>رمز الإغلاق</translation>
    </message>
    <message>
        <source>what is special about a frame</source>
        <translation>ما يميز الإطار</translation>
    </message>
    <message>
        <source>value in a JSON payload</source>
        <translation>قيمة في حمولة JSON</translation>
    </message>
    <message>
        <source>“%1:” is not a key.</source>
        <translation>ليس «%1:‎» مفتاحًا.</translation>
    </message>
    <message>
        <source>“or” stands between two terms. To look for the word, put it into quotes.</source>
        <translation>تقع «or» بين مصطلحين. للبحث عن الكلمة، ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“%1” is not a flag of a regular expression. There are i, m and s.</source>
        <translation>ليس «%1» راية لتعبير نمطي. الرايات هي i وm وs.</translation>
    </message>
    <message>
        <source>One object a row, for programs. Nothing is left out: it can be imported again.</source>
        <translation>كائن واحد لكل صف، للبرامج. لا يُترك شيء: يمكن استيراده مجددًا.</translation>
    </message>
    <message>
        <source>A table of all rows, for spreadsheets.</source>
        <translation>جدول بكل الصفوف، لبرامج الجداول.</translation>
    </message>
    <message>
        <source>Aligned columns, for people.</source>
        <translation>أعمدة مصفوفة، للقراءة البشرية.</translation>
    </message>
    <message>
        <source>Handshakes and messages as browsers write them, for their developer tools.</source>
        <translation>المصافحات والرسائل كما تكتبها المتصفحات، لأدوات المطورين فيها.</translation>
    </message>
    <message>
        <source>Packets with TCP made up around the real bytes, for Wireshark.</source>
        <translation>حزم بها TCP مصطنع حول البايتات الحقيقية، لبرنامج Wireshark.</translation>
    </message>
    <message>
        <source>A database, for questions in SQL.</source>
        <translation>قاعدة بيانات، لاستعلامات SQL.</translation>
    </message>
    <message>
        <source>The JSON breaks at byte %1.</source>
        <translation>ينكسر JSON عند البايت %1.</translation>
    </message>
    <message>
        <source>This is JSON, but not a HAR file.</source>
        <translation>هذا JSON، لكنه ليس ملف HAR.</translation>
    </message>
    <message>
        <source>TCP connections without WebSocket were left out: %1.</source>
        <translation>اتصالات TCP التي تُركت لأنها ليست WebSocket: %1.</translation>
    </message>
    <message>
        <source>Connections of which packets are missing were read up to there: %1.</source>
        <translation>الاتصالات التي تنقصها حزم فقُرئت حتى موضع النقص: %1.</translation>
    </message>
    <message>
        <source>There is no WebSocket connection in this file.</source>
        <translation>لا يوجد اتصال WebSocket في هذا الملف.</translation>
    </message>
    <message>
        <source>This is none of the formats that can be imported: HAR, JSON Lines, pcapng.</source>
        <translation>ليس هذا من التنسيقات التي يمكن استيرادها: HAR وJSON Lines وpcapng.</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>السطر طويل جدًا</translation>
    </message>
    <message>
        <source>this is not a JSON object (at character %1)</source>
        <translation>ليس هذا كائن JSON (عند المحرف %1)</translation>
    </message>
    <message>
        <source>this is not a row of a log: “%1” is missing or not known</source>
        <translation>ليس هذا صفًا من سجل: «%1» مفقود أو غير معروف</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>السطر %1: %2.</translation>
    </message>
    <message>
        <source>This is not a pcapng file.</source>
        <translation>ليس هذا ملف pcapng.</translation>
    </message>
    <message>
        <source>The file ends inside the block at byte %1.</source>
        <translation>ينتهي الملف داخل الكتلة عند البايت %1.</translation>
    </message>
    <message>
        <source>The block at byte %1 cannot be what it says.</source>
        <translation>لا يمكن أن تكون الكتلة عند البايت %1 ما تدعيه.</translation>
    </message>
    <message>
        <source>The block at byte %1 is too large.</source>
        <translation>الكتلة عند البايت %1 كبيرة جدًا.</translation>
    </message>
    <message>
        <source>A reserved bit is set, but no extension was agreed on that uses it</source>
        <translation>بت محجوز مضبوط، ولم يُتفق على أي امتداد يستخدمه</translation>
    </message>
    <message>
        <source>The opcode is reserved</source>
        <translation>opcode محجوز</translation>
    </message>
    <message>
        <source>The client sent a frame without a mask</source>
        <translation>أرسل العميل إطارًا بلا قناع</translation>
    </message>
    <message>
        <source>The server sent a masked frame</source>
        <translation>أرسل الخادم إطارًا مقنَّعًا</translation>
    </message>
    <message>
        <source>The length is not in its shortest form</source>
        <translation>الطول ليس بأقصر صيغة له</translation>
    </message>
    <message>
        <source>The highest bit of the 64-bit length is set</source>
        <translation>البت الأعلى في الطول ذي 64 بتًا مضبوط</translation>
    </message>
    <message>
        <source>A control frame is fragmented</source>
        <translation>إطار تحكم مجزَّأ</translation>
    </message>
    <message>
        <source>A control frame has more than 125 bytes of payload</source>
        <translation>حمولة إطار تحكم أكثر من 125 بايت</translation>
    </message>
    <message>
        <source>A continuation came with no message to continue</source>
        <translation>جاءت تتمة دون رسالة تتابعها</translation>
    </message>
    <message>
        <source>A new message began before the fragments of the last one had ended</source>
        <translation>بدأت رسالة جديدة قبل انتهاء أجزاء الرسالة السابقة</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8</source>
        <translation>رسالة نصية ليست UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>A close frame holds half a close code</source>
        <translation>إطار إغلاق يحمل نصف رمز إغلاق</translation>
    </message>
    <message>
        <source>A close frame holds a close code that may not be sent</source>
        <translation>إطار إغلاق يحمل رمز إغلاق لا يجوز إرساله</translation>
    </message>
    <message>
        <source>The reason in a close frame is not valid UTF-8</source>
        <translation>السبب في إطار إغلاق ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>A frame is larger than the limit that is set</source>
        <translation>إطار أكبر من الحد المضبوط</translation>
    </message>
    <message>
        <source>A message is larger than the limit that is set</source>
        <translation>رسالة أكبر من الحد المضبوط</translation>
    </message>
    <message>
        <source>A message has more fragments than the limit that is set</source>
        <translation>أجزاء رسالة أكثر من الحد المضبوط</translation>
    </message>
    <message>
        <source>A frame came after the close frame</source>
        <translation>جاء إطار بعد إطار الإغلاق</translation>
    </message>
    <message>
        <source>A compressed message cannot be inflated</source>
        <translation>لا يمكن فك ضغط رسالة مضغوطة</translation>
    </message>
    <message>
        <source>More messages came in a second than the limit that is set</source>
        <translation>وصل في ثانية عدد رسائل أكبر من الحد المضبوط</translation>
    </message>
    <message>
        <source>This is not HTTP. Does the other side speak WebSocket on this port?</source>
        <translation>ليس هذا HTTP. هل يستخدم الطرف الآخر WebSocket على هذا المنفذ؟</translation>
    </message>
    <message>
        <source>The HTTP head is larger than the limit that is set. Are there too many cookies, or is this another service?</source>
        <translation>رأس HTTP أكبر من الحد المضبوط. هل ملفات تعريف الارتباط أكثر من اللازم، أم هذه خدمة أخرى؟</translation>
    </message>
    <message>
        <source>The method of the request is not GET, as WebSocket asks for.</source>
        <translation>طريقة الطلب ليست GET كما يتطلب WebSocket.</translation>
    </message>
    <message>
        <source>The HTTP version is not 1.1. An old proxy in between may have lowered it.</source>
        <translation>إصدار HTTP ليس 1.1. ربما خفّضه وسيط قديم في الطريق.</translation>
    </message>
    <message>
        <source>The request has no Host field, or more than one. Exactly one is needed.</source>
        <translation>ليس في الطلب حقل Host، أو فيه أكثر من واحد. المطلوب واحد بالضبط.</translation>
    </message>
    <message>
        <source>The field “Upgrade: websocket” is missing. A proxy may have removed it, or an ordinary web server or browser page is on the other side.</source>
        <translation>الحقل «Upgrade: websocket» مفقود. ربما أزاله وسيط، أو على الطرف الآخر خادم ويب عادي أو صفحة متصفح.</translation>
    </message>
    <message>
        <source>The field “Connection: Upgrade” is missing. A proxy may have removed it.</source>
        <translation>الحقل «Connection: Upgrade» مفقود. ربما أزاله وسيط.</translation>
    </message>
    <message>
        <source>The request has no Sec-WebSocket-Key field. Only a WebSocket client sends one.</source>
        <translation>ليس في الطلب حقل Sec-WebSocket-Key. لا يرسله إلا عميل WebSocket.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is not the base64 of 16 bytes. The client has to make 16 random ones.</source>
        <translation>قيمة Sec-WebSocket-Key ليست base64 لـ 16 بايت. على العميل أن يولّد 16 بايتًا عشوائيًا.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version is not 13. The client speaks a draft of WebSocket: update it.</source>
        <translation>قيمة Sec-WebSocket-Version ليست 13. يستخدم العميل مسودة من WebSocket: حدّثه.</translation>
    </message>
    <message>
        <source>The server did not answer with status 101. Does it speak WebSocket at this path?</source>
        <translation>لم يرد الخادم بالحالة 101. هل يستخدم WebSocket عند هذا المسار؟</translation>
    </message>
    <message>
        <source>The response has no Sec-WebSocket-Accept field. What answered is not a WebSocket server, or a proxy removed the field.</source>
        <translation>ليس في الاستجابة حقل Sec-WebSocket-Accept. ما رد ليس خادم WebSocket، أو أزال وسيط الحقل.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept does not match the key that was sent. A cache may have answered with an old response, or a server that does not speak WebSocket repeats what it got.</source>
        <translation>لا تطابق قيمة Sec-WebSocket-Accept المفتاح المرسل. ربما ردت ذاكرة تخزين مؤقت باستجابة قديمة، أو خادم لا يستخدم WebSocket ويكرر ما يصله.</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered. Offer it, or correct the server.</source>
        <translation>اختار الخادم بروتوكولًا فرعيًا لم يُعرض. اعرضه، أو صحّح الخادم.</translation>
    </message>
    <message>
        <source>The server chose an extension that was not offered. Offer it, or correct the server or the proxy before it.</source>
        <translation>اختار الخادم امتدادًا لم يُعرض. اعرضه، أو صحّح الخادم أو الوسيط الذي أمامه.</translation>
    </message>
    <message>
        <source>The request has a body. One that asks for WebSocket has none.</source>
        <translation>للطلب متن. والطلب الذي يطلب WebSocket بلا متن.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions cannot be read. Compare the field in the log with RFC 6455, section 9.1.</source>
        <translation>لا يمكن قراءة Sec-WebSocket-Extensions. قارن الحقل في السجل بـ RFC 6455، القسم 9.1.</translation>
    </message>
    <message>
        <source>The server answered permessage-deflate with parameters that were not offered, or that are out of range. Connect without compression to go on, and correct the server.</source>
        <translation>رد الخادم على permessage-deflate بمعاملات لم تُعرض، أو خارج النطاق. اتصل بلا ضغط للمتابعة، وصحّح الخادم.</translation>
    </message>
    <message>
        <source>The server accepted the same extension twice. Correct the server, or a proxy that repeats the field.</source>
        <translation>قبل الخادم الامتداد نفسه مرتين. صحّح الخادم، أو وسيطًا يكرر الحقل.</translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols that were offered. Check their names, and which ones the server knows.</source>
        <translation>لم يختر الخادم أيًا من البروتوكولات الفرعية المعروضة. تحقق من أسمائها، ومما يعرفه الخادم منها.</translation>
    </message>
    <message>
        <source>the connection has done its work</source>
        <translation>أدى الاتصال مهمته</translation>
    </message>
    <message>
        <source>the server shuts down, or the browser left the page</source>
        <translation>الخادم يتوقف عن العمل، أو غادر المتصفح الصفحة</translation>
    </message>
    <message>
        <source>the other side broke the protocol</source>
        <translation>خالف الطرف الآخر البروتوكول</translation>
    </message>
    <message>
        <source>a message of a type that is not accepted</source>
        <translation>رسالة من نوع غير مقبول</translation>
    </message>
    <message>
        <source>the close frame had no code</source>
        <translation>لم يكن في إطار الإغلاق رمز</translation>
    </message>
    <message>
        <source>the connection ended without a close frame</source>
        <translation>انتهى الاتصال بلا إطار إغلاق</translation>
    </message>
    <message>
        <source>a message that does not fit its type, such as text that is not UTF-8</source>
        <translation>رسالة لا تناسب نوعها، مثل نص ليس UTF-8</translation>
    </message>
    <message>
        <source>a message against the rules of the service</source>
        <translation>رسالة مخالفة لقواعد الخدمة</translation>
    </message>
    <message>
        <source>a message larger than is accepted</source>
        <translation>رسالة أكبر من المقبول</translation>
    </message>
    <message>
        <source>the server did not agree to an extension that the client needs</source>
        <translation>لم يوافق الخادم على امتداد يحتاج إليه العميل</translation>
    </message>
    <message>
        <source>something went wrong inside the server</source>
        <translation>حدث خطأ داخل الخادم</translation>
    </message>
    <message>
        <source>the service restarts; connect again in a while</source>
        <translation>الخدمة تعيد التشغيل؛ اتصل مجددًا بعد قليل</translation>
    </message>
    <message>
        <source>the service is overloaded; connect again later</source>
        <translation>الخدمة مثقلة بالحمل؛ اتصل مجددًا لاحقًا</translation>
    </message>
    <message>
        <source>a gateway got a bad answer from the server behind it</source>
        <translation>تلقت بوابة ردًا سيئًا من الخادم الذي خلفها</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>فشلت مصافحة TLS</translation>
    </message>
    <message>
        <source>registered by a library or framework</source>
        <translation>سجّلته مكتبة أو إطار عمل</translation>
    </message>
    <message>
        <source>the application&apos;s own</source>
        <translation>خاص بالتطبيق</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>لا يُستخدم</translation>
    </message>
    <message>
        <source>%1 (RFC %2, section %3).</source>
        <translation>%1 (RFC %2، القسم %3).</translation>
    </message>
    <message>
        <source>Capture started at %1</source>
        <translation>بدأ الالتقاط في %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>Out: frames %1, bytes on the wire %2</source>
        <translation>صادر: الإطارات %1، البايتات على الشبكة %2</translation>
    </message>
    <message>
        <source>In:  frames %1, bytes on the wire %2</source>
        <translation>وارد: الإطارات %1، البايتات على الشبكة %2</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>شهادة %1</translation>
    </message>
    <message>
        <source>certificate of %1 valid until %2</source>
        <translation>شهادة %1 صالحة حتى %2</translation>
    </message>
    <message>
        <source>Not verified: anybody could be on the other end. Use this for tests only.</source>
        <translation>دون تحقق: قد يكون أي أحد على الطرف الآخر. استخدم هذا للاختبار فقط.</translation>
    </message>
    <message>
        <source>You chose to trust this certificate in spite of: %1.</source>
        <translation>اخترت الثقة بهذه الشهادة رغم: %1.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>جارٍ الإغلاق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>أُعيد التوجيه</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Not sharing</source>
        <translation>لا مشاركة</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>سكون</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>ضُبطت الساعة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>No close code (1005)</source>
        <translation>بلا رمز إغلاق (1005)</translation>
    </message>
    <message>
        <source>(a code that must not be sent)</source>
        <translation>(رمز لا يجوز إرساله)</translation>
    </message>
    <message>
        <source>[less than %1 bytes, compressed] </source>
        <translation>[أقل من %1 بايت، مضغوطة] </translation>
    </message>
    <message>
        <source>[%1 of %2 bytes] </source>
        <translation>[%1 من %2 بايت] </translation>
    </message>
    <message>
        <source>An event that this version does not know.</source>
        <translation>حدث لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>Reserved 0x%1</source>
        <translation>محجوز 0x%1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>[damaged in the file] </source>
        <translation>[تالف في الملف] </translation>
    </message>
    <message>
        <source>injected</source>
        <translation>محقون</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>مُسقط</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>The server refused the request: %1. Credentials may be missing: add a header for them.</source>
        <translation>رفض الخادم الطلب: %1. ربما تنقص بيانات الاعتماد: أضف ترويسة لها.</translation>
    </message>
    <message>
        <source>The server answered %1. Check the path: is this transport offered there?</source>
        <translation>رد الخادم بـ %1. تحقق من المسار: هل وسيلة النقل هذه متاحة هناك؟</translation>
    </message>
    <message>
        <source>The server answered %1 in place of messages.</source>
        <translation>رد الخادم بـ %1 بدل الرسائل.</translation>
    </message>
    <message>
        <source>The server answered without saying what it sends (no Content-Type). Check the path: is this transport offered there?</source>
        <translation>رد الخادم دون أن يذكر ما يرسله (لا Content-Type). تحقق من المسار: هل وسيلة النقل هذه متاحة هناك؟</translation>
    </message>
    <message>
        <source>The server answered with %1, which carries no messages. Check the path: is this transport offered there?</source>
        <translation>رد الخادم بـ %1 الذي لا يحمل رسائل. تحقق من المسار: هل وسيلة النقل هذه متاحة هناك؟</translation>
    </message>
    <message>
        <source>The connection ended in the midst of an answer.</source>
        <translation>انتهى الاتصال في منتصف رد.</translation>
    </message>
    <message>
        <source>The server&apos;s answer breaks the rules of HTTP about where a body ends. A proxy in between may be the cause.</source>
        <translation>يخالف رد الخادم قواعد HTTP بشأن نهاية المتن. ربما كان السبب وسيطًا في الطريق.</translation>
    </message>
    <message>
        <source>Too few messages came to compare the transports: let it run longer, or with a WebSocket and another transport.</source>
        <translation>الرسائل التي وصلت أقل من أن تُقارن بها وسائل النقل: اترك الاختبار يعمل مدة أطول، أو شغّله مع WebSocket ووسيلة نقل أخرى.</translation>
    </message>
    <message>
        <source>These messages do not need a WebSocket: %1 would do.</source>
        <translation>لا تحتاج هذه الرسائل إلى WebSocket: يكفي %1.</translation>
    </message>
    <message>
        <source>A WebSocket pays off here: no other transport comes close to it.</source>
        <translation>يستحق WebSocket الاستخدام هنا: لا تقترب منه أي وسيلة نقل أخرى.</translation>
    </message>
    <message>
        <source>as fast at the median, within 1 ms</source>
        <translation>بالسرعة نفسها عند الوسيط الإحصائي، بفارق لا يزيد على 1 ms</translation>
    </message>
    <message>
        <source>%1 faster at the median</source>
        <translation>أسرع بمقدار %1 عند الوسيط الإحصائي</translation>
    </message>
    <message>
        <source>%1 slower at the median</source>
        <translation>أبطأ بمقدار %1 عند الوسيط الإحصائي</translation>
    </message>
    <message>
        <source>less than 0.01 requests per message</source>
        <translation>أقل من 0.01 طلب لكل رسالة</translation>
    </message>
    <message>
        <source>%1 requests per message</source>
        <translation>%1 طلب لكل رسالة</translation>
    </message>
    <message>
        <source>%1 the bytes</source>
        <translation>البايتات %1</translation>
    </message>
    <message>
        <source>%1 against WebSocket: %2.</source>
        <translation>%1 مقابل WebSocket: %2.</translation>
    </message>
    <message>
        <source>The messages are stamped by a clock whose offset is not known: compare latencies, do not take them as they are.</source>
        <translation>تختم الرسائلَ ساعةٌ لا يُعرف فارقها: قارن أزمنة الوصول، ولا تأخذها كما هي.</translation>
    </message>
    <message>
        <source>Latencies count from whichever transport delivered the same message first.</source>
        <translation>تُحسب أزمنة الوصول من وسيلة النقل التي سلّمت الرسالة نفسها أولًا.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>فشل %1.</translation>
    </message>
    <message>
        <source>This is about messages to the client: whoever often sends the other way pays a request for each without a WebSocket.</source>
        <translation>يتعلق هذا بالرسائل إلى العميل: من يرسل كثيرًا في الاتجاه الآخر يدفع طلبًا لكل رسالة من دون WebSocket.</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>الاستقصاء الطويل</translation>
    </message>
    <message>
        <source>Short polling</source>
        <translation>الاستقصاء القصير</translation>
    </message>
    <message>
        <source>The server redirects to %1, which is not followed here. Use that URL.</source>
        <translation>يعيد الخادم التوجيه إلى %1، ولا يُتبع ذلك هنا. استخدم عنوان URL هذا.</translation>
    </message>
    <message>
        <source>What answers breaks the rules of HTTP. Check the port: another service may listen on it.</source>
        <translation>ما يرد يخالف قواعد HTTP. تحقق من المنفذ: ربما تستمع عليه خدمة أخرى.</translation>
    </message>
    <message>
        <source>The answer is not a list of messages: %1</source>
        <translation>الرد ليس قائمة رسائل: %1</translation>
    </message>
    <message>
        <source>The server did not answer within %1.</source>
        <translation>لم يرد الخادم خلال %1.</translation>
    </message>
    <message>
        <source>The server ended the connection in place of an answer.</source>
        <translation>أنهى الخادم الاتصال بدل الرد.</translation>
    </message>
    <message>
        <source>The server reset the connection in place of an answer.</source>
        <translation>أعاد الخادم ضبط الاتصال بدل الرد.</translation>
    </message>
    <message>
        <source>The server sent more in one piece than the %1 bytes that are taken.</source>
        <translation>أرسل الخادم في قطعة واحدة أكثر من %1 بايت، وهو الحد المقبول.</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>أنهى الخادم دفق الأحداث.</translation>
    </message>
    <message>
        <source>The server has no events, and asks not to be asked again (204).</source>
        <translation>ليس لدى الخادم أحداث، ويطلب ألا يُسأل مجددًا (204).</translation>
    </message>
    <message>
        <source>The rate must be from 0.1 to 10,000 messages a second.</source>
        <translation>يجب أن يكون المعدل من 0.1 إلى 10,000 رسالة في الثانية.</translation>
    </message>
    <message>
        <source>The size of a message must be from 64 bytes to 1 MiB.</source>
        <translation>يجب أن يكون حجم الرسالة من 64 بايت إلى 1 MiB.</translation>
    </message>
    <message>
        <source>The interval of short polling must be from 10 ms to 1 h.</source>
        <translation>يجب أن يكون الفاصل في الاستقصاء القصير من 10 ms إلى 1 h.</translation>
    </message>
    <message>
        <source>A long poll may wait from 1 s to 60 s.</source>
        <translation>يجوز أن ينتظر الاستقصاء الطويل من 1 s إلى 60 s.</translation>
    </message>
    <message>
        <source>The duration must not be negative.</source>
        <translation>يجب ألا تكون المدة سالبة.</translation>
    </message>
    <message>
        <source>No transport takes part: choose one, and give it a URL where others have one.</source>
        <translation>لا تشارك أي وسيلة نقل: اختر واحدة، وأعطها عنوان URL حيث يكون لغيرها عنوان.</translation>
    </message>
    <message>
        <source>The path of the time stamp is not a JSON path such as $.sent.</source>
        <translation>يجب أن يكون مسار الطابع الزمني مسار JSON: $.sent مثلًا.</translation>
    </message>
    <message>
        <source>The path of the sequence number is not a JSON path such as $.seq.</source>
        <translation>يجب أن يكون مسار الرقم التسلسلي مسار JSON: $.seq مثلًا.</translation>
    </message>
    <message>
        <source>The path of the messages is not a JSON path such as $.messages.</source>
        <translation>يجب أن يكون مسار الرسائل مسار JSON: $.messages مثلًا.</translation>
    </message>
    <message>
        <source>The path of the cursor is not a JSON path such as $.last.</source>
        <translation>يجب أن يكون مسار المؤشر مسار JSON: $.last مثلًا.</translation>
    </message>
    <message>
        <source>the log was cleared meanwhile</source>
        <translation>مُسح السجل في الأثناء</translation>
    </message>
    <message>
        <source>Before the colon, ping or reply is expected.</source>
        <translation>يُتوقع قبل النقطتين ping أو reply.</translation>
    </message>
    <message>
        <source>A time is expected here, in us, ms, s, m or h: 50ms.</source>
        <translation>يُتوقع هنا زمن، بوحدة us أو ms أو s أو m أو h: 50ms.</translation>
    </message>
    <message>
        <source>The time over which it is held is expected here, in ms, s, m or h: 10s.</source>
        <translation>تُتوقع هنا المدة التي تُراعى خلالها، بوحدة ms أو s أو m أو h: 10s.</translation>
    </message>
    <message>
        <source>Reconnecting was given up; attempts: %1. Connect again when the server is back.</source>
        <translation>جرى التخلي عن إعادة الاتصال؛ عدد المحاولات: %1. اتصل مجددًا عندما يعود الخادم.</translation>
    </message>
    <message>
        <source>%1 names no host. Write its name or address behind ws:// or wss://, as in ws://localhost:9001/chat.</source>
        <translation>لا يسمّي %1 مضيفًا. اكتب اسمه أو عنوانه بعد ‎ws://‎ أو ‎wss://‎، كما في ‎ws://localhost:9001/chat‎.</translation>
    </message>
    <message>
        <source>%1 has a port that there cannot be. Ports are numbers from 1 to 65535.</source>
        <translation>في %1 منفذ لا يمكن أن يوجد. المنافذ أعداد من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>%1 has a fragment, which the URL of a WebSocket server cannot have (RFC 6455, section 3). Leave out # and what follows it.</source>
        <translation>في %1 جزء (fragment) لا يمكن أن يكون في عنوان URL لخادم WebSocket ‏(RFC 6455، القسم 3). احذف # وما بعده.</translation>
    </message>
    <message>
        <source>%1 is not a valid URL. Look for a space, or another character that has to be percent-encoded.</source>
        <translation>‏%1 ليس عنوان URL صالحًا. ابحث عن مسافة أو محرف آخر يجب كتابته بالترميز المئوي (percent-encoding).</translation>
    </message>
    <message>
        <source>The peer ended the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>أنهى النظير الاتصال أثناء المصافحة الافتتاحية. هل يستخدم هذا المنفذ WebSocket، وهل هو ‎ws://‎ أم ‎wss://‎؟</translation>
    </message>
    <message>
        <source>The peer reset the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>أعاد النظير ضبط الاتصال أثناء المصافحة الافتتاحية. هل يستخدم هذا المنفذ WebSocket، وهل هو ‎ws://‎ أم ‎wss://‎؟</translation>
    </message>
    <message>
        <source>The URL for %1 cannot be connected to. Write one such as ws://localhost:9001/feed; wss://, http:// and https:// are taken too.</source>
        <translation>لا يمكن الاتصال بعنوان URL الخاص بـ %1. اكتب عنوانًا مثل ‎ws://localhost:9001/feed‎؛ وتُقبل أيضًا ‎wss://‎ و‎http://‎ و‎https://‎.</translation>
    </message>
</context>
</TS>
