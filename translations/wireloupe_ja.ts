<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>BehaviorWords</name>
    <message>
        <source>Echo</source>
        <translation>エコー</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>ブロードキャスト</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>シンク</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>サイレント</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>ブラックホール</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Sends every message back to its sender</source>
        <translation>すべてのメッセージを送信者に送り返します</translation>
    </message>
    <message>
        <source>Sends every message to all peers</source>
        <translation>すべてのメッセージをすべてのピアに送ります</translation>
    </message>
    <message>
        <source>Sends every message to all peers in the same room</source>
        <translation>すべてのメッセージを同じルームのすべてのピアに送ります</translation>
    </message>
    <message>
        <source>Sends messages by itself, at a rate</source>
        <translation>指定したレートで自発的にメッセージを送ります</translation>
    </message>
    <message>
        <source>Reads all that comes and never answers, pings aside</source>
        <translation>届いたものはすべて読みますが、ping 以外には応答しません</translation>
    </message>
    <message>
        <source>Reads nothing, so that TCP holds up what a peer sends</source>
        <translation>何も読まないので、ピアの送信は TCP で滞ります</translation>
    </message>
    <message>
        <source>Reads all that comes and answers nothing: no pong, no close</source>
        <translation>届いたものはすべて読みますが、pong も close も含めて何も応答しません</translation>
    </message>
    <message>
        <source>Answers the messages that match a rule</source>
        <translation>ルールに一致するメッセージに応答します</translation>
    </message>
    <message>
        <source>Leads each peer through the states of a script</source>
        <translation>各ピアをスクリプトの状態に沿って進めます</translation>
    </message>
    <message>
        <source>Says what the server of a recorded connection said</source>
        <translation>記録された接続でサーバーが送ったものを送ります</translation>
    </message>
    <message>
        <source>Every other path</source>
        <translation>その他のすべてのパス</translation>
    </message>
    <message>
        <source>“{{” without its “}}”</source>
        <translation>「{{」に対応する「}}」がありません</translation>
    </message>
    <message>
        <source>There is no placeholder, capture or column of that name</source>
        <translation>その名前のプレースホルダー、キャプチャグループ、列はありません</translation>
    </message>
    <message>
        <source>This placeholder has no value here</source>
        <translation>ここには、このプレースホルダーが参照できるものがありません</translation>
    </message>
    <message>
        <source>The placeholder does not take this</source>
        <translation>このプレースホルダーではこの指定を使えません</translation>
    </message>
    <message>
        <source>This is not a JSON path</source>
        <translation>JSON パスではありません</translation>
    </message>
    <message>
        <source>This is not a JSON path, such as $.type=login</source>
        <translation>$.type=login のような JSON パスではありません</translation>
    </message>
    <message>
        <source>Hex digits are expected, two for each byte</source>
        <translation>1 バイトにつき 2 桁の 16 進数が必要です</translation>
    </message>
    <message>
        <source>The first line must name the columns</source>
        <translation>最初の行は列名でなければなりません</translation>
    </message>
    <message>
        <source>A quoted field does not end</source>
        <translation>引用符で囲まれたフィールドが閉じていません</translation>
    </message>
    <message>
        <source>This line is not JSON</source>
        <translation>この行は JSON ではありません</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”</source>
        <translation>JSON パスは「$」で始まります</translation>
    </message>
    <message>
        <source>“.name” or “[0]” is expected here</source>
        <translation>ここには「.name」または「[0]」が必要です</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>The path has too many steps</source>
        <translation>パスの段数が多すぎます</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>このクローズコードは送信できません</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>「%1」と一致</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>%1 で始まる</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>任意のメッセージ</translation>
    </message>
    <message>
        <source>any text message</source>
        <translation>任意のテキストメッセージ</translation>
    </message>
    <message>
        <source>any binary message</source>
        <translation>任意のバイナリメッセージ</translation>
    </message>
    <message>
        <source>closes with %1</source>
        <translation>%1 でクローズ</translation>
    </message>
    <message>
        <source>an empty message</source>
        <translation>空のメッセージ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>正規表現ではありません: %1</translation>
    </message>
    <message>
        <source>A quote inside a field must be doubled, and the field be quoted</source>
        <translation>フィールド内の引用符は二重にし、フィールドを引用符で囲む必要があります</translation>
    </message>
</context>
<context>
    <name>BudgetNews</name>
    <message>
        <source>It was exceeded from %1 to %2.</source>
        <translation>%1 から %2 まで超過していました。</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 から続いています。</translation>
    </message>
</context>
<context>
    <name>BudgetSign</name>
    <message>
        <source>Pings</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未応答</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>遵守</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>%1: %2 under %3 over %4</source>
        <translation>%1: %2 が %3 未満 (期間 %4)</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <translation>%1: %2 %3 / %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 under %3</source>
        <translation>%1: %2 が %3 未満</translation>
    </message>
</context>
<context>
    <name>ConnectionPhases</name>
    <message>
        <source>Redirects</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>準備</translation>
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
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>All that came before the last request: those before it were redirected.</source>
        <translation>最後のリクエストより前のすべてです。それ以前のリクエストはリダイレクトされました。</translation>
    </message>
    <message>
        <source>What the connection needs was made ready here, such as the certificates that TLS trusts.</source>
        <translation>TLS が信頼する証明書など、接続に必要なものをここで準備しました。</translation>
    </message>
    <message>
        <source>The name of the host was resolved to its addresses.</source>
        <translation>ホスト名をアドレスに解決しました。</translation>
    </message>
    <message>
        <source>The TCP connection was made: one round trip to the server, or to the proxy.</source>
        <translation>TCP 接続を確立しました。サーバーまたはプロキシまで 1 往復です。</translation>
    </message>
    <message>
        <source>The proxy was asked for a connection to the server, and made it.</source>
        <translation>プロキシにサーバーへの接続を要求し、確立されました。</translation>
    </message>
    <message>
        <source>TLS was agreed on, and the certificate was checked.</source>
        <translation>TLS をネゴシエートし、証明書を検証しました。</translation>
    </message>
    <message>
        <source>The request was sent, and the response came whole.</source>
        <translation>リクエストを送信し、レスポンスをすべて受信しました。</translation>
    </message>
    <message>
        <source>The connection was open, and the server said nothing yet.</source>
        <translation>接続は開いていましたが、サーバーはまだ何も送っていませんでした。</translation>
    </message>
</context>
<context>
    <name>CountsWords</name>
    <message>
        <source>%1 refused access</source>
        <translation>アクセス拒否 %1 件</translation>
    </message>
    <message>
        <source>%1 refused: too many peers</source>
        <translation>ピア過多による拒否 %1 件</translation>
    </message>
    <message>
        <source>%1 closed: too large</source>
        <translation>サイズ超過によるクローズ %1 件</translation>
    </message>
    <message>
        <source>%1 closed: too fast</source>
        <translation>速度超過によるクローズ %1 件</translation>
    </message>
    <message>
        <source>%1 dropped: too fast</source>
        <translation>速度超過による破棄 %1 件</translation>
    </message>
    <message>
        <source>%1 slowed down</source>
        <translation>減速 %1 件</translation>
    </message>
    <message>
        <source>%1 answered: against the schema</source>
        <translation>スキーマ違反への応答 %1 件</translation>
    </message>
    <message>
        <source>%1 closed: against the schema</source>
        <translation>スキーマ違反によるクローズ %1 件</translation>
    </message>
    <message>
        <source>%1 dead peers dropped</source>
        <translation>応答のないピアの切断 %1 件</translation>
    </message>
    <message>
        <source>%1 closed: reads too slowly</source>
        <translation>読み取り遅延によるクローズ %1 件</translation>
    </message>
    <message>
        <source>%1 oldest unread dropped</source>
        <translation>未読の最古分の破棄 %1 件</translation>
    </message>
    <message>
        <source>%1 newest unread dropped</source>
        <translation>未読の最新分の破棄 %1 件</translation>
    </message>
    <message>
        <source>%1 delayed</source>
        <translation>遅延 %1 件</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>破棄 %1 件</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>複製 %1 件</translation>
    </message>
    <message>
        <source>%1 reordered</source>
        <translation>順序入れ替え %1 件</translation>
    </message>
    <message>
        <source>%1 corrupted</source>
        <translation>破損 %1 件</translation>
    </message>
    <message>
        <source>%1 truncated</source>
        <translation>切り詰め %1 件</translation>
    </message>
    <message>
        <source>%1 stalled</source>
        <translation>停止 %1 件</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>クローズ %1 件</translation>
    </message>
    <message>
        <source>%1 reset</source>
        <translation>リセット %1 件</translation>
    </message>
    <message>
        <source>%1 missed by peers that do not read</source>
        <translation>読み取らないピアの取りこぼし %1 件</translation>
    </message>
    <message>
        <source>%1 left out: too late</source>
        <translation>遅すぎたための省略 %1 件</translation>
    </message>
    <message>
        <source>Guards: %1</source>
        <translation>ガード: %1</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>障害: %1</translation>
    </message>
    <message>
        <source>Streams: %1</source>
        <translation>ストリーム: %1</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>共有 %1 件</translation>
    </message>
    <message>
        <source>%1 heard from others</source>
        <translation>ほかからの受信 %1 件</translation>
    </message>
    <message>
        <source>%1 not shared</source>
        <translation>未共有 %1 件</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否 %1 件</translation>
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
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>順序入れ替え</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>切り詰め</translation>
    </message>
    <message>
        <source>Stall inside a frame</source>
        <translation>フレームの途中で停止</translation>
    </message>
    <message>
        <source>Reset (TCP)</source>
        <translation>リセット (TCP)</translation>
    </message>
    <message>
        <source>Reset after so many</source>
        <translation>指定数の後にリセット</translation>
    </message>
    <message>
        <source>Close after so many</source>
        <translation>指定数の後にクローズ</translation>
    </message>
    <message>
        <source>Throttle to bytes a second</source>
        <translation>毎秒のバイト数に帯域制限</translation>
    </message>
    <message>
        <source>No pong</source>
        <translation>pong なし</translation>
    </message>
    <message>
        <source>There is no fault of that name</source>
        <translation>その名前の障害はありません</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>A probability is from 0% to 100%</source>
        <translation>確率は 0% から 100% までです</translation>
    </message>
    <message>
        <source>A time is a number with ms or s, up to an hour</source>
        <translation>時間は ms または s を付けた数値で、最大 1 時間です</translation>
    </message>
    <message>
        <source>A rate is a number of bytes, with k or M</source>
        <translation>レートはバイト数です。k または M を付けられます</translation>
    </message>
    <message>
        <source>A count is a number above 0</source>
        <translation>件数は 0 より大きい数値です</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>このクローズコードは送信できません</translation>
    </message>
    <message>
        <source>A direction is out, in or both</source>
        <translation>方向は out、in、both のいずれかです</translation>
    </message>
    <message>
        <source>A seed is a whole number</source>
        <translation>シードは整数です</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Text fields</source>
        <translation>テキスト入力欄</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tables and sidebar</source>
        <translation>表とサイドバー</translation>
    </message>
    <message>
        <source>Message box</source>
        <translation>メッセージ欄</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard</source>
        <translation>キーボードフォーカスがある箇所のメニューを開く</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>ペイロードをコピー</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>列を左へ移動</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>列を右へ移動</translation>
    </message>
    <message>
        <source>Move the edge of the column left</source>
        <translation>列の端を左へ移動</translation>
    </message>
    <message>
        <source>Move the edge of the column right</source>
        <translation>列の端を右へ移動</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>行を上に移動</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>行を下に移動</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>前のメッセージ</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>次のメッセージ</translation>
    </message>
    <message>
        <source>Offer what can stand here</source>
        <translation>ここに入力できる候補を表示</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>このピアのハンドシェイクに移動</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>表示を切り替える</translation>
    </message>
</context>
<context>
    <name>FrameDraft</name>
    <message>
        <source>Only right while a message is under way, begun by a frame without FIN (RFC 6455, section 5.4).</source>
        <translation>FIN のないフレームで始まったメッセージの途中でのみ正しいフレームです (RFC 6455 5.4 節)。</translation>
    </message>
    <message>
        <source>Begins a message that a continuation with FIN must end: what is sent in the meantime breaks a rule (RFC 6455, section 5.4).</source>
        <translation>FIN 付きの継続フレームで終える必要のあるメッセージを開始します。それまでに別のものを送ると規則違反になります (RFC 6455 5.4 節)。</translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed: it has to be raw DEFLATE data (RFC 7692, section 6).</source>
        <translation>RSV1 はペイロードが圧縮されていることを示します。ペイロードは生の DEFLATE データでなければなりません (RFC 7692 6 節)。</translation>
    </message>
    <message numerus="yes">
        <source>The length does not fit into %n bit(s): only its low bits are sent.</source>
        <translation>
            <numerusform>長さが %n ビットに収まりません。下位ビットだけが送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The length lies: the other side waits for %1 more bytes, and takes what is sent next for payload.</source>
        <translation>長さが実際と異なります。相手側はあと %1 バイトを待ち、次に送るものをペイロードとみなします。</translation>
    </message>
    <message>
        <source>The length lies: the last %1 bytes are taken for the next frame.</source>
        <translation>長さが実際と異なります。最後の %1 バイトは次のフレームとみなされます。</translation>
    </message>
</context>
<context>
    <name>FrameFields</name>
    <message>
        <source>The last frame of its message</source>
        <translation>メッセージの最後のフレーム</translation>
    </message>
    <message>
        <source>More frames of the message follow</source>
        <translation>このメッセージのフレームがまだ続く</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Continuation: goes on with the message under way</source>
        <translation>Continuation: 進行中のメッセージの続き</translation>
    </message>
    <message>
        <source>Text: a message in UTF-8</source>
        <translation>Text: UTF-8 のメッセージ</translation>
    </message>
    <message>
        <source>Binary: a message of bytes</source>
        <translation>Binary: バイト列のメッセージ</translation>
    </message>
    <message>
        <source>Close: ends the connection</source>
        <translation>Close: 接続を終了する</translation>
    </message>
    <message>
        <source>Ping: asks for a pong with the same payload</source>
        <translation>Ping: 同じペイロードの pong を求める</translation>
    </message>
    <message>
        <source>Pong: answers a ping, or shows that the sender is there</source>
        <translation>Pong: ping への応答、または送信側の生存通知</translation>
    </message>
    <message>
        <source>Reserved: no meaning in RFC 6455</source>
        <translation>予約済み: RFC 6455 では意味を持たない</translation>
    </message>
    <message>
        <source>Reserved, not set</source>
        <translation>予約済み、未設定</translation>
    </message>
    <message>
        <source>permessage-deflate: compressed</source>
        <translation>permessage-deflate: 圧縮あり</translation>
    </message>
    <message>
        <source>Not set: the first frame of this compressed message has it</source>
        <translation>未設定: この圧縮メッセージの最初のフレームに設定されている</translation>
    </message>
    <message>
        <source>Set: needs an extension that gives it a meaning</source>
        <translation>設定あり: 意味を定める拡張が必要</translation>
    </message>
    <message>
        <source>Masked, as a client must</source>
        <translation>マスクあり (クライアントの義務)</translation>
    </message>
    <message>
        <source>Not masked, as a server must</source>
        <translation>マスクなし (サーバーの義務)</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>ペイロード長</translation>
    </message>
    <message>
        <source>Bytes, in 7 bits</source>
        <translation>バイト数、7 ビット</translation>
    </message>
    <message>
        <source>Bytes, in 16 bits after 126</source>
        <translation>バイト数、126 に続く 16 ビット</translation>
    </message>
    <message>
        <source>Bytes, in 64 bits after 127</source>
        <translation>バイト数、127 に続く 64 ビット</translation>
    </message>
    <message>
        <source>%1: longer than needed</source>
        <translation>%1: 必要以上に長い</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>マスキングキー</translation>
    </message>
    <message>
        <source>XORed with the payload</source>
        <translation>ペイロードとの XOR に使用</translation>
    </message>
    <message>
        <source>Masked on the wire</source>
        <translation>回線上ではマスクされている</translation>
    </message>
    <message>
        <source>Cut: the connection ended here</source>
        <translation>途切れ: ここで接続が終了した</translation>
    </message>
    <message>
        <source>Compressed, then masked</source>
        <translation>圧縮後にマスク</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Inflated length</source>
        <translation>展開後の長さ</translation>
    </message>
    <message>
        <source>What the compressed payload holds (RFC 7692, section 7.2.2)</source>
        <translation>圧縮されたペイロードの内容 (RFC 7692 7.2.2 節)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Inflated to compressed</source>
        <translation>展開後と圧縮後の比</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>生成元</translation>
    </message>
    <message>
        <source>Made by hand, not by the protocol engine</source>
        <translation>手動で作成 (プロトコルエンジンによらない)</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>規則違反</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>half</source>
        <translation>半分のみ</translation>
    </message>
    <message>
        <source>A close code takes two bytes</source>
        <translation>クローズコードには 2 バイトが必要です</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>クローズ理由</translation>
    </message>
</context>
<context>
    <name>FrameSpec</name>
    <message>
        <source>No such key. There are op, fin, rsv, mask, len, form, payload, hex, code and raw.</source>
        <translation>そのようなキーはありません。使えるのは op、fin、rsv、mask、len、form、payload、hex、code、raw です。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>This is not a number, or it is out of range.</source>
        <translation>数値ではないか、範囲外です。</translation>
    </message>
    <message>
        <source>This is not hex: two digits for each byte are expected.</source>
        <translation>16 進数ではありません。1 バイトにつき 2 桁が必要です。</translation>
    </message>
    <message>
        <source>This is not an opcode: a name, or 0 to 15.</source>
        <translation>opcode ではありません。名前または 0 から 15 までの値を指定します。</translation>
    </message>
    <message>
        <source>A masking key has 8 hex digits.</source>
        <translation>マスキングキーは 16 進数で 8 桁です。</translation>
    </message>
    <message>
        <source>The form of the length is 7, 16 or 64.</source>
        <translation>長さの形式は 7、16、64 のいずれかです。</translation>
    </message>
    <message>
        <source>The closing quote is missing: does the text end with a backslash?</source>
        <translation>閉じ引用符がありません。テキストがバックスラッシュで終わっていませんか?</translation>
    </message>
    <message>
        <source>No such escape. There are \n, \r, \t, \0, \&quot;, \\ and \x with two hex digits.</source>
        <translation>そのようなエスケープはありません。使えるのは \n、\r、\t、\0、\&quot;、\\ と、\x に 16 進数 2 桁を続けたものです。</translation>
    </message>
    <message>
        <source>Raw bytes take no other key beside them.</source>
        <translation>生バイトはほかの指定と併用できません。</translation>
    </message>
    <message>
        <source>The same key is given twice.</source>
        <translation>同じキーが 2 回指定されています。</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>解釈できません。</translation>
    </message>
    <message>
        <source>Sent as they are, whatever they mean to the other side.</source>
        <translation>相手側での意味にかかわらず、そのまま送信されます。</translation>
    </message>
    <message>
        <source>No bytes yet.</source>
        <translation>まだバイトがありません。</translation>
    </message>
</context>
<context>
    <name>HeaderHint</name>
    <message>
        <source>Host goes out as written here, in place of the address&apos;s own (RFC 9112, section 3.2).</source>
        <translation>Host は、アドレスのものに代えて、ここに書かれたとおりに送信されます (RFC 9112 3.2 節)。</translation>
    </message>
    <message>
        <source>Origin goes out as written here: the page that a browser would name (RFC 6455, section 4.1).</source>
        <translation>Origin は、ここに書かれたとおりに送信されます。ブラウザーが示すはずのページです (RFC 6455 4.1 節)。</translation>
    </message>
    <message>
        <source>This replaces the random key, and the server&apos;s answer is checked against it (RFC 6455, section 4.1).</source>
        <translation>ランダムなキーの代わりに使われ、サーバーの応答はこのキーで検証されます (RFC 6455 4.1 節)。</translation>
    </message>
    <message>
        <source>Servers take no other version than 13 (RFC 6455, section 4.1).</source>
        <translation>サーバーは 13 以外のバージョンを受け付けません (RFC 6455 4.1 節)。</translation>
    </message>
    <message>
        <source>This replaces what is offered under Options, Compression.</source>
        <translation>「オプション」の「圧縮」で提案する内容の代わりに使われます。</translation>
    </message>
    <message>
        <source>This replaces the subprotocols offered below.</source>
        <translation>下で提案するサブプロトコルの代わりに使われます。</translation>
    </message>
    <message>
        <source>This replaces a field that the handshake needs (RFC 6455, section 4.1): expect to be refused.</source>
        <translation>ハンドシェイクに必要なフィールドを置き換えます (RFC 6455 4.1 節)。拒否される可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a header: letters, digits and !#$%&amp;&apos;*+-.^_`|~ are allowed (RFC 9110, section 5.6.2).</source>
        <translation>「%1」はヘッダー名として使えません。使えるのは英字、数字、!#$%&amp;&apos;*+-.^_`|~ です (RFC 9110 5.6.2 節)。</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character, which no header may (RFC 9110, section 5.5).</source>
        <translation>%1 の値に、ヘッダーでは使えない制御文字が含まれています (RFC 9110 5.5 節)。</translation>
    </message>
</context>
<context>
    <name>IdentityFile</name>
    <message>
        <source>the private key is encrypted, and no password was given</source>
        <translation>秘密鍵が暗号化されていますが、パスワードが指定されていません</translation>
    </message>
    <message>
        <source>the password of the private key is wrong (%1)</source>
        <translation>秘密鍵のパスワードが正しくありません (%1)</translation>
    </message>
    <message>
        <source>the private key is damaged (%1)</source>
        <translation>秘密鍵が破損しています (%1)</translation>
    </message>
    <message>
        <source>the file holds no private key in PEM</source>
        <translation>ファイルに PEM の秘密鍵がありません</translation>
    </message>
    <message>
        <source>the file is neither PEM nor PKCS#12 (%1)</source>
        <translation>ファイルは PEM でも PKCS#12 でもありません (%1)</translation>
    </message>
    <message>
        <source>the file is encrypted, and no password was given</source>
        <translation>ファイルが暗号化されていますが、パスワードが指定されていません</translation>
    </message>
    <message>
        <source>the password of the file is wrong, or it is damaged</source>
        <translation>ファイルのパスワードが正しくないか、ファイルが破損しています</translation>
    </message>
    <message>
        <source>the file does not hold both a certificate and its private key</source>
        <translation>ファイルに証明書とその秘密鍵の両方が揃っていません</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>ファイルを読み取れません (%1)</translation>
    </message>
    <message>
        <source>the file holds no certificate</source>
        <translation>ファイルに証明書がありません</translation>
    </message>
    <message>
        <source>the private key belongs to none of the certificates</source>
        <translation>秘密鍵がどの証明書にも対応していません</translation>
    </message>
    <message>
        <source>the private key in %1 belongs to none of the certificates</source>
        <translation>%1 の秘密鍵がどの証明書にも対応していません</translation>
    </message>
    <message>
        <source>private keys other than RSA and EC cannot be used</source>
        <translation>RSA と EC 以外の秘密鍵は使用できません</translation>
    </message>
    <message>
        <source>OpenSSL refuses the certificate (%1)</source>
        <translation>OpenSSL に証明書を拒否されました (%1)</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>line %1, column %2 is not JSON</source>
        <translation>%1 行 %2 列は JSON ではありません</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>%1: this is not a file of &quot;%2&quot;</source>
        <translation>%1: 「%2」のファイルではありません</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>a string is missing</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>a whole number is missing</source>
        <translation>整数が必要です</translation>
    </message>
    <message>
        <source>true or false is missing</source>
        <translation>true または false が必要です</translation>
    </message>
    <message>
        <source>an array is missing</source>
        <translation>配列が必要です</translation>
    </message>
    <message>
        <source>this is none of the words that are known here: %1</source>
        <translation>ここで使える語のいずれでもありません: %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is missing</source>
        <translation>%1 から %2 までの整数が必要です</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is missing</source>
        <translation>%1 から %2 までの数値が必要です</translation>
    </message>
</context>
<context>
    <name>LatencyFigureWords</name>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>The fastest of all.</source>
        <translation>すべての中で最も速い値です。</translation>
    </message>
    <message>
        <source>p50 (median)</source>
        <translation>p50 (中央値)</translation>
    </message>
    <message>
        <source>Half of all took no longer.</source>
        <translation>全体の半分はこの時間以内でした。</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>9 of 10 took no longer. Said of 10 samples and more.</source>
        <translation>10 件中 9 件はこの時間以内でした。10 サンプル以上で表示します。</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>19 of 20 took no longer. Said of 20 samples and more.</source>
        <translation>20 件中 19 件はこの時間以内でした。20 サンプル以上で表示します。</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 took no longer. Said of 100 samples and more.</source>
        <translation>100 件中 99 件はこの時間以内でした。100 サンプル以上で表示します。</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99.9</translation>
    </message>
    <message>
        <source>999 of 1,000 took no longer. Said of 1,000 samples and more.</source>
        <translation>1,000 件中 999 件はこの時間以内でした。1,000 サンプル以上で表示します。</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>The slowest of all.</source>
        <translation>すべての中で最も遅い値です。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>The sum of all, divided by their number. A few slow ones move it far.</source>
        <translation>すべての合計を件数で割った値です。少数の遅いものによって大きく変わります。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅着</translation>
    </message>
    <message>
        <source>Requests whose reply came after the timeout. They are in none of the durations.</source>
        <translation>タイムアウト後に応答が届いたリクエストです。どの所要時間にも含まれません。</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未応答</translation>
    </message>
    <message>
        <source>Requests that no reply came to within the timeout.</source>
        <translation>タイムアウトまでに応答が届かなかったリクエストです。</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>対応なし</translation>
    </message>
    <message>
        <source>Messages that fit no request by the rule: replies to something else, or not replies at all.</source>
        <translation>ルールに照らしてどのリクエストにも対応しないメッセージです。別のものへの応答か、応答ではないものです。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Replies to requests that had been answered before.</source>
        <translation>すでに応答のあったリクエストへの応答です。</translation>
    </message>
    <message>
        <source>Without key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Messages in which the rule finds nothing, or that are too large to look into.</source>
        <translation>ルールで何も見つからないメッセージ、または大きすぎて調べられないメッセージです。</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>What began before a reconnect, a pause of this program or a jump of its clock and ended behind it, and requests whose connection has ended. No duration can be told.</source>
        <translation>再接続、このプログラムの停止、時計の変更のいずれかより前に始まり、その後に終わったものと、接続が終了したリクエストです。所要時間はわかりません。</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>Requests forgotten before their timeout, because too many waited at a time.</source>
        <translation>同時に待機しているものが多すぎたため、タイムアウト前に追跡をやめたリクエストです。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Requests whose reply may still come.</source>
        <translation>これから応答が届く可能性のあるリクエストです。</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>0 未満</translation>
    </message>
    <message>
        <source>Messages received before they were sent, if both clocks were the same: the sender&apos;s clock is ahead.</source>
        <translation>両方の時計が合っているとすると、送信より前に受信したことになるメッセージです。送信側の時計が進んでいます。</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>ほぼ同じ</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>短い</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>遅い</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>長い</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Durations that were measured.</source>
        <translation>測定された所要時間の件数です。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>By how much one differs from the next of its connection, on average. It does not depend on the offset of two clocks.</source>
        <translation>同じ接続の前後の値との差の平均です。2 つの時計のずれには左右されません。</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>So many were measured in a second, on average.</source>
        <translation>1 秒あたりに測定された平均の件数です。</translation>
    </message>
    <message>
        <source>%1 (of all)</source>
        <translation>%1 (全体)</translation>
    </message>
    <message>
        <source>Counted over the whole capture.</source>
        <translation>キャプチャ全体で数えています。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>LatencyWords</name>
    <message>
        <source>Pings</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>From a ping to the pong with its payload.</source>
        <translation>ping から、同じペイロードの pong まで。</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 pongs came within %2, the slowest took %3.</source>
        <translation>中央値 %1。pong 100 件中 99 件は %2 以内に届き、最も遅いものは %3 でした。</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 pongs came within %2, the slowest took %3.</source>
        <translation>中央値 %1。pong 10 件中 9 件は %2 以内に届き、最も遅いものは %3 でした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pong(s) in %1.</source>
        <translation>
            <numerusform>%1 で pong %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No ping has been answered in this time.</source>
        <translation>この時間内に応答のあった ping はありません。</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>From a request that was sent to its reply.</source>
        <translation>送信したリクエストから、その応答まで。</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 replies came within %2, the slowest took %3.</source>
        <translation>中央値 %1。応答 100 件中 99 件は %2 以内に届き、最も遅いものは %3 でした。</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 replies came within %2, the slowest took %3.</source>
        <translation>中央値 %1。応答 10 件中 9 件は %2 以内に届き、最も遅いものは %3 でした。</translation>
    </message>
    <message>
        <source>No request has been answered in this time.</source>
        <translation>この時間内に応答のあったリクエストはありません。</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>片道</translation>
    </message>
    <message>
        <source>From the time stamp inside a message to its receipt.</source>
        <translation>メッセージ内のタイムスタンプから、その受信まで。</translation>
    </message>
    <message>
        <source>Median %1 on the way; 99 of 100 messages came within %2, the slowest took %3.</source>
        <translation>片道の中央値 %1。メッセージ 100 件中 99 件は %2 以内に届き、最も遅いものは %3 でした。</translation>
    </message>
    <message>
        <source>Median %1 on the way; 9 of 10 messages came within %2, the slowest took %3.</source>
        <translation>片道の中央値 %1。メッセージ 10 件中 9 件は %2 以内に届き、最も遅いものは %3 でした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with a time stamp in %1.</source>
        <translation>
            <numerusform>%1 でタイムスタンプ付きのメッセージ %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No message with a time stamp has come in this time.</source>
        <translation>この時間内に届いたタイムスタンプ付きのメッセージはありません。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>From one received message to the next.</source>
        <translation>受信したメッセージから、次に受信したメッセージまで。</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 99 of 100 gaps are no longer than %2, the longest is %3.</source>
        <translation>メッセージ間の中央値 %1。間隔 100 件中 99 件は %2 以内で、最も長いものは %3 です。</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 9 of 10 gaps are no longer than %2, the longest is %3.</source>
        <translation>メッセージ間の中央値 %1。間隔 10 件中 9 件は %2 以内で、最も長いものは %3 です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in %1.</source>
        <translation>
            <numerusform>%1 で間隔 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No two messages have come in this time.</source>
        <translation>この時間内に届いたメッセージは 2 件未満です。</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>応答処理</translation>
    </message>
    <message>
        <source>From a request that was received to the reply that was sent.</source>
        <translation>受信したリクエストから、送信した応答まで。</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 requests were replied to within %2, the slowest took %3.</source>
        <translation>中央値 %1。リクエスト 100 件中 99 件には %2 以内に応答し、最も遅いものは %3 でした。</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 requests were replied to within %2, the slowest took %3.</source>
        <translation>中央値 %1。リクエスト 10 件中 9 件には %2 以内に応答し、最も遅いものは %3 でした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) replied to in %1.</source>
        <translation>
            <numerusform>%1 で応答したリクエスト %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has been replied to in this time.</source>
        <translation>この時間内に応答したリクエストはありません。</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>未応答 %1 件</translation>
    </message>
    <message>
        <source>%1 answered too late</source>
        <translation>遅すぎた応答 %1 件</translation>
    </message>
    <message>
        <source>%1 interrupted</source>
        <translation>中断 %1 件</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>打ち切り %1 件</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Median %1; from %2 to %3.</source>
        <translation>中央値 %1、%2 から %3 まで。</translation>
    </message>
    <message>
        <source>The only one took %1.</source>
        <translation>唯一の値は %1 です。</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>未測定: %1。</translation>
    </message>
    <message>
        <source>Not measured, in the whole capture: %1.</source>
        <translation>キャプチャ全体での未測定: %1。</translation>
    </message>
    <message>
        <source>The offset of the sender&apos;s clock is unknown, and is in every number: only their differences, and the jitter, can be relied on.</source>
        <translation>送信側の時計のずれは不明で、すべての数値に含まれています。信頼できるのは数値どうしの差とジッターだけです。</translation>
    </message>
    <message>
        <source>%1 is faster than %2: %3.</source>
        <translation>%1 は %2 より速いです: %3。</translation>
    </message>
    <message>
        <source>%1 is slower than %2: %3.</source>
        <translation>%1 は %2 より遅いです: %3。</translation>
    </message>
    <message>
        <source>%1 is faster than %2 in the median, but slower at p99: %3.</source>
        <translation>%1 は %2 より中央値では速く、p99 では遅いです: %3。</translation>
    </message>
    <message>
        <source>%1 is slower than %2 in the median, but faster at p99: %3.</source>
        <translation>%1 は %2 より中央値では遅く、p99 では速いです: %3。</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2: %3.</source>
        <translation>%1 は %2 とほぼ同じ速さです: %3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2: %3.</source>
        <translation>%1 の間隔は %2 より短いです: %3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2: %3.</source>
        <translation>%1 の間隔は %2 より長いです: %3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2 in the median, but longer at p99: %3.</source>
        <translation>%1 の間隔は %2 より中央値では短く、p99 では長いです: %3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2 in the median, but shorter at p99: %3.</source>
        <translation>%1 の間隔は %2 より中央値では長く、p99 では短いです: %3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2: %3.</source>
        <translation>%1 の間隔は %2 とほぼ同じ長さです: %3。</translation>
    </message>
    <message>
        <source>%1 %2 against %3 (%4)</source>
        <translation>%1 %2 対 %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Jitter %1.</source>
        <translation>ジッター %1。</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>the longest</source>
        <translation>最も長い値</translation>
    </message>
    <message>
        <source>the slowest</source>
        <translation>最も遅い値</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(s) in %1.</source>
        <translation>
            <numerusform>%1 で応答 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but faster at p99: %3.</source>
        <translation>%1 は %2 と中央値ではほぼ同じ速さで、p99 では速いです: %3。</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but slower at p99: %3.</source>
        <translation>%1 は %2 と中央値ではほぼ同じ速さで、p99 では遅いです: %3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but shorter at p99: %3.</source>
        <translation>%1 の間隔は %2 と中央値ではほぼ同じ長さで、p99 では短いです: %3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but longer at p99: %3.</source>
        <translation>%1 の間隔は %2 と中央値ではほぼ同じ長さで、p99 では長いです: %3。</translation>
    </message>
</context>
<context>
    <name>LinkNotes</name>
    <message>
        <source>Certificate: %1</source>
        <translation>証明書: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>pongs muted</source>
        <translation>pong 停止中</translation>
    </message>
    <message>
        <source>Pings of the server are not answered. Connection &gt; Mute pongs ends that.</source>
        <translation>サーバーの ping に応答していません。「接続」メニューの「pong を返さない」で解除できます。</translation>
    </message>
    <message>
        <source>The certificate was not verified.</source>
        <translation>証明書は検証されませんでした。</translation>
    </message>
    <message>
        <source>You trust this certificate, in spite of:</source>
        <translation>次の問題がありますが、この証明書を信頼しています:</translation>
    </message>
    <message>
        <source>The certificate was verified.</source>
        <translation>証明書は検証されました。</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>プロトコル: %1</translation>
    </message>
    <message>
        <source>Cipher: %1</source>
        <translation>暗号スイート: %1</translation>
    </message>
    <message>
        <source>ALPN: %1</source>
        <translation>ALPN: %1</translation>
    </message>
    <message>
        <source>Server name (SNI): %1</source>
        <translation>サーバー名 (SNI): %1</translation>
    </message>
    <message>
        <source>reset after each message</source>
        <translation>メッセージごとにリセット</translation>
    </message>
    <message>
        <source>kept across messages</source>
        <translation>メッセージをまたいで保持</translation>
    </message>
    <message>
        <source>Messages are compressed: permessage-deflate (RFC 7692).</source>
        <translation>メッセージは圧縮されます: permessage-deflate (RFC 7692)。</translation>
    </message>
    <message>
        <source>%1 of messages crossed the wire as %2.</source>
        <translation>%1 のメッセージが、回線上では %2 でした。</translation>
    </message>
    <message>
        <source>Server&apos;s window: %1 bits, %2</source>
        <translation>サーバーのウィンドウ: %1 ビット、%2</translation>
    </message>
    <message>
        <source>Our window: %1 bits, %2</source>
        <translation>こちらのウィンドウ: %1 ビット、%2</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Compressed: %1 bytes on the wire, %2 inflated (%3)</source>
        <translation>圧縮: 回線上 %1 バイト、展開後 %2 バイト (%3)</translation>
    </message>
    <message>
        <source>The connection ended inside this frame: only its beginning came.</source>
        <translation>このフレームの途中で接続が終了しました。届いたのは先頭部分だけです。</translation>
    </message>
    <message>
        <source>The payload in the capture file has been changed or damaged.</source>
        <translation>キャプチャファイル内のペイロードが変更されているか、破損しています。</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>注入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>In</source>
        <translation>受信</translation>
    </message>
</context>
<context>
    <name>MessageDraft</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid JSON · %1</source>
        <translation>有効な JSON · %1</translation>
    </message>
    <message>
        <source>Empty is not JSON</source>
        <translation>空の内容は JSON ではありません</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON</source>
        <translation>%1 行 %2 列: JSON ではありません</translation>
    </message>
    <message>
        <source>The last byte needs a second digit</source>
        <translation>最後のバイトに 2 桁目がありません</translation>
    </message>
    <message>
        <source>Line %1, column %2: not a hex digit</source>
        <translation>%1 行 %2 列: 16 進数の数字ではありません</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>送信するファイルを選択</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file</source>
        <translation>これはファイルではなく、フォルダーまたはデバイスです</translation>
    </message>
    <message>
        <source>%1 is too large for a message: at most %2</source>
        <translation>%1 はメッセージとして大きすぎます (最大 %2)</translation>
    </message>
    <message>
        <source>Not UTF-8: it can be sent as binary only</source>
        <translation>UTF-8 ではないため、バイナリとしてのみ送信できます</translation>
    </message>
</context>
<context>
    <name>ModeBox</name>
    <message>
        <source>What the server does with a message</source>
        <translation>サーバーがメッセージをどう扱うか</translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>A close frame without a code.</source>
        <translation>コードのない close フレームです。</translation>
    </message>
    <message>
        <source>Only the beginning is here, and is shown as text.</source>
        <translation>先頭部分しかないため、テキストとして表示しています。</translation>
    </message>
    <message>
        <source>The payload of a control frame, as text.</source>
        <translation>制御フレームのペイロードをテキストとして表示しています。</translation>
    </message>
    <message>
        <source>A fragment of a message, as text.</source>
        <translation>メッセージのフラグメントをテキストとして表示しています。</translation>
    </message>
    <message>
        <source>Not JSON, so it is shown as text.</source>
        <translation>JSON ではないため、テキストとして表示しています。</translation>
    </message>
    <message>
        <source>Only the beginning is here, as far as it goes.</source>
        <translation>先頭部分だけがあり、その範囲を表示しています。</translation>
    </message>
    <message>
        <source>A fragment of a message: JSON as far as it goes.</source>
        <translation>メッセージのフラグメントです。読める範囲の JSON を表示しています。</translation>
    </message>
    <message>
        <source>JSON that ends too early, in line %L1, column %L2.</source>
        <translation>%L1 行 %L2 列で途切れている JSON です。</translation>
    </message>
    <message>
        <source>No JSON from line %L1, column %L2 on. The rest is under Text.</source>
        <translation>%L1 行 %L2 列以降は JSON ではありません。残りは「テキスト」に表示されます。</translation>
    </message>
    <message>
        <source>Binary: no text. All its bytes are under Hex.</source>
        <translation>バイナリのため、テキストはありません。すべてのバイトは「Hex」に表示されます。</translation>
    </message>
    <message>
        <source>Bytes made by hand, sent as they are. They are not a frame.</source>
        <translation>手動で作成したバイト列で、そのまま送信されました。フレームではありません。</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>ペイロードは空です。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are shown.</source>
        <translation>
            <numerusform>最初の %Ln 行だけを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid %1 from byte %L2 on: � stands for what is no text.</source>
        <translation>バイト %L2 以降は有効な %1 ではありません。� はテキストにならない部分を表します。</translation>
    </message>
    <message>
        <source>Binary, read as %1: that is what its bytes look like.</source>
        <translation>バイナリです。バイトの並びから %1 として読み取っています。</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>リモートホストが接続を閉じました</translation>
    </message>
</context>
<context>
    <name>RedisUrl</name>
    <message>
        <source>it names no host</source>
        <translation>ホストの指定がありません</translation>
    </message>
    <message>
        <source>0 is not a port</source>
        <translation>0 はポートではありません</translation>
    </message>
    <message>
        <source>it has a query</source>
        <translation>クエリが含まれています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a database</source>
        <translation>「%1」はデータベースの番号ではありません</translation>
    </message>
    <message>
        <source>the path of a socket begins with &quot;/&quot;, as in unix:///run/redis/redis.sock</source>
        <translation>ソケットのパスは、unix:///run/redis/redis.sock のように「/」で始まります</translation>
    </message>
    <message>
        <source>the path of a socket has up to %1 bytes</source>
        <translation>ソケットのパスは最大 %1 バイトです</translation>
    </message>
    <message>
        <source>its query is not a database, as in &quot;?db=1&quot;</source>
        <translation>クエリが、「?db=1」のようなデータベースの指定ではありません</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported; a tunnel can lead redis:// or unix:// to it</source>
        <translation>Redis への TLS (rediss://) はサポートされていません。redis:// または unix:// をトンネル経由でつなげることができます</translation>
    </message>
    <message>
        <source>it cannot be read; what is special in a user or a password is percent-encoded</source>
        <translation>解釈できません。ユーザーまたはパスワードの特殊文字はパーセントエンコードします</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or unix://</source>
        <translation>redis:// または unix:// で始まっていません</translation>
    </message>
    <message>
        <source>it has a fragment; &quot;#&quot; in a password is written %23</source>
        <translation>フラグメントが含まれています。パスワード内の「#」は %23 と書きます</translation>
    </message>
    <message>
        <source>it names a user but no password</source>
        <translation>ユーザーの指定はありますが、パスワードがありません</translation>
    </message>
</context>
<context>
    <name>RowLayouts</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 個のメンバー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln 個の要素</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>リクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 answered</source>
        <translation>応答あり %L1 件</translation>
    </message>
    <message>
        <source>%L1 late</source>
        <translation>遅着 %L1 件</translation>
    </message>
    <message>
        <source>%L1 unmatched</source>
        <translation>対応なし %L1 件</translation>
    </message>
    <message>
        <source>%L1 without a value to compare</source>
        <translation>比較する値なし %L1 件</translation>
    </message>
    <message>
        <source>What it finds is shown here once it can be used.</source>
        <translation>ルールが使える状態になると、見つかったものがここに表示されます。</translation>
    </message>
    <message>
        <source>No message has been recorded yet. What is found among the newest is shown here as they come.</source>
        <translation>メッセージはまだ記録されていません。届きしだい、最新のメッセージから見つかったものがここに表示されます。</translation>
    </message>
    <message>
        <source>no requests are looked for</source>
        <translation>リクエストは検出対象外</translation>
    </message>
    <message>
        <source>%L1 with a time of sending</source>
        <translation>送信時刻あり %L1 件</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln message(s): %1.</source>
        <translation>
            <numerusform>直近のメッセージ %Ln 件中: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 and %2: %3</source>
        <translation>行 %1 と %2: %3</translation>
    </message>
    <message>
        <source>Replies are not looked for.</source>
        <translation>応答は検出していません。</translation>
    </message>
    <message>
        <source>A message that comes back as it was sent counts as a reply.</source>
        <translation>送信したまま戻ってきたメッセージを応答とみなします。</translation>
    </message>
    <message>
        <source>Each message that is received counts as the reply to the one sent before.</source>
        <translation>受信した各メッセージを、その前に送信したメッセージへの応答とみなします。</translation>
    </message>
    <message>
        <source>Messages with the same value count as request and reply: %1.</source>
        <translation>同じ値を持つメッセージをリクエストと応答とみなします: %1。</translation>
    </message>
</context>
<context>
    <name>SavedFolders</name>
    <message>
        <source>Top level</source>
        <translation>最上位</translation>
    </message>
</context>
<context>
    <name>ScriptFaults</name>
    <message>
        <source>(at character %1)</source>
        <translation>(%1 文字目)</translation>
    </message>
    <message>
        <source>{{ is not closed by }}; for braces that stand for themselves write {{{{</source>
        <translation>{{ が }} で閉じられていません。波かっこ自体は {{{{ と書きます</translation>
    </message>
    <message>
        <source>there is no such placeholder</source>
        <translation>そのようなプレースホルダーはありません</translation>
    </message>
    <message>
        <source>this placeholder says nothing here</source>
        <translation>ここには、このプレースホルダーが参照できるものがありません</translation>
    </message>
    <message>
        <source>this placeholder does not take that argument</source>
        <translation>このプレースホルダーではこの引数を使えません</translation>
    </message>
    <message>
        <source>this is not a JSON path</source>
        <translation>JSON パスではありません</translation>
    </message>
    <message>
        <source>regular expression: %1</source>
        <translation>正規表現: %1</translation>
    </message>
    <message>
        <source>pairs of hex digits are missing</source>
        <translation>1 バイトにつき 2 桁の 16 進数が必要です</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>このクローズコードは送信できません</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>状態「%1」はありません</translation>
    </message>
    <message>
        <source>there is a state of this name before</source>
        <translation>この名前の状態はすでにあります</translation>
    </message>
</context>
<context>
    <name>ServerCodecs</name>
    <message>
        <source>a string is missing</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>there is no such fault</source>
        <translation>そのような障害はありません</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>a probability is from 0 to 1, or from 0% to 100%</source>
        <translation>確率は 0 から 1 まで、または 0% から 100% までです</translation>
    </message>
    <message>
        <source>a time is a whole number with ms or s, up to an hour</source>
        <translation>時間は ms または s を付けた整数で、最大 1 時間です</translation>
    </message>
    <message>
        <source>a rate is a whole number above 0, with k or M</source>
        <translation>レートは 0 より大きい整数です。k または M を付けられます</translation>
    </message>
    <message>
        <source>a number of messages above 0 is missing behind @</source>
        <translation>@ の後に 0 より大きいメッセージ数が必要です</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>このクローズコードは送信できません</translation>
    </message>
    <message>
        <source>a direction is out, in or both</source>
        <translation>方向は out、in、both のいずれかです</translation>
    </message>
    <message>
        <source>a seed is a whole number</source>
        <translation>シードは整数です</translation>
    </message>
    <message>
        <source>an IP address is missing</source>
        <translation>IP アドレスが必要です</translation>
    </message>
    <message>
        <source>a JSON Schema is missing: an object, true or false</source>
        <translation>JSON Schema が必要です: オブジェクト、true、false のいずれか</translation>
    </message>
</context>
<context>
    <name>ServerFaults</name>
    <message>
        <source>this is not a JSON path (at character %1)</source>
        <translation>JSON パスではありません (%1 文字目)</translation>
    </message>
    <message>
        <source>a capture is missing</source>
        <translation>キャプチャがありません</translation>
    </message>
    <message>
        <source>a state is missing</source>
        <translation>状態がありません</translation>
    </message>
    <message>
        <source>a path that begins with / is missing</source>
        <translation>/ で始まるパスが必要です</translation>
    </message>
    <message>
        <source>there is a route for this path before</source>
        <translation>このパスのルートはすでにあります</translation>
    </message>
    <message>
        <source>a token is missing</source>
        <translation>HTTP のトークンが必要です</translation>
    </message>
    <message>
        <source>a control character cannot stand in a header</source>
        <translation>ヘッダーに制御文字は使えません</translation>
    </message>
</context>
<context>
    <name>ServerFile</name>
    <message>
        <source>this is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>this is too large for the file of a server</source>
        <translation>サーバーのファイルとして大きすぎます</translation>
    </message>
    <message>
        <source>the token of peers</source>
        <translation>ピアのトークン</translation>
    </message>
    <message>
        <source>user and password of peers</source>
        <translation>ピアのユーザーとパスワード</translation>
    </message>
    <message>
        <source>the password of the private key</source>
        <translation>秘密鍵のパスワード</translation>
    </message>
    <message>
        <source>user and password of Redis</source>
        <translation>Redis のユーザーとパスワード</translation>
    </message>
</context>
<context>
    <name>ServerReferences</name>
    <message>
        <source>this is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>this is larger than %1 MiB</source>
        <translation>%1 MiB を超えています</translation>
    </message>
    <message>
        <source>the names of the columns are missing</source>
        <translation>列名がありません</translation>
    </message>
    <message>
        <source>this quoted field does not end</source>
        <translation>引用符で囲まれたフィールドが閉じていません</translation>
    </message>
    <message>
        <source>a quote in a field must be doubled, and the field be quoted</source>
        <translation>フィールド内の引用符は二重にし、フィールドを引用符で囲む必要があります</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>行が含まれていません</translation>
    </message>
    <message>
        <source>there is no schema in it</source>
        <translation>スキーマが含まれていません</translation>
    </message>
    <message>
        <source>this is not a Wireloupe capture</source>
        <translation>Wireloupe のキャプチャではありません</translation>
    </message>
    <message>
        <source>this capture was written by a newer version of Wireloupe</source>
        <translation>このキャプチャは、より新しいバージョンの Wireloupe で書き込まれています</translation>
    </message>
    <message>
        <source>connection %1 is too large to be replayed</source>
        <translation>接続 %1 は大きすぎて再生できません</translation>
    </message>
    <message>
        <source>nothing was said in connection %1</source>
        <translation>接続 %1 では何も送られていません</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>クローズ中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>クローズ済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <translation>再接続待ち</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>起動失敗</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Write the full path of the folder.</source>
        <translation>フォルダーの完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>このフォルダーは存在しません。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>これはフォルダーではなく、ファイルです。</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>このフォルダーには書き込めません。</translation>
    </message>
    <message>
        <source>Logs are kept in the usual folder for now, not in “%1”. %2</source>
        <translation>ログは当面、「%1」ではなく通常のフォルダーに保管されます。%2</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>保存済みの接続</translation>
    </message>
    <message>
        <source>Without passwords and tokens</source>
        <translation>パスワードとトークンを除く</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>パスワードとトークン</translation>
    </message>
    <message>
        <source>Only you can read them, but they are not encrypted</source>
        <translation>自分だけが読めますが、暗号化されていません</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みのフィルター</translation>
    </message>
    <message>
        <source>Authority of the local server</source>
        <translation>ローカルサーバーの認証局</translation>
    </message>
    <message>
        <source>The key and certificate behind its TLS</source>
        <translation>サーバーの TLS の基になる鍵と証明書</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What this dialog changes, layout and open tabs</source>
        <translation>このダイアログで変更した内容、レイアウト、開いているタブ</translation>
    </message>
</context>
<context>
    <name>TlsAuthority</name>
    <message>
        <source>%1. Move the folder away to have a new authority made, which clients must then be told to trust</source>
        <translation>%1。フォルダーを別の場所に移すと、新しい認証局が作成されます。その後、クライアントに新しい認証局を信頼させる必要があります</translation>
    </message>
    <message>
        <source>No folder has been set for the certificate authority</source>
        <translation>認証局のフォルダーが設定されていません</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be made</source>
        <translation>認証局のフォルダーを作成できません</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is damaged (%1)</source>
        <translation>認証局の秘密鍵が破損しています (%1)</translation>
    </message>
    <message>
        <source>the certificate authority is damaged (%1)</source>
        <translation>認証局が破損しています (%1)</translation>
    </message>
    <message>
        <source>the certificate authority does not belong to the private key beside it</source>
        <translation>認証局が、同じ場所にある秘密鍵に対応していません</translation>
    </message>
    <message>
        <source>the certificate is not that of a certificate authority</source>
        <translation>認証局の証明書ではありません</translation>
    </message>
    <message>
        <source>the certificate authority has expired</source>
        <translation>認証局は期限が切れています</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be written to</source>
        <translation>認証局のフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>another process holds the certificate authority</source>
        <translation>ほかのプロセスが認証局を使用しています</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is missing</source>
        <translation>認証局の秘密鍵がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>「%1」はホスト名でも IP アドレスでもありません</translation>
    </message>
    <message>
        <source>no certificate could be signed (%1)</source>
        <translation>証明書に署名できませんでした (%1)</translation>
    </message>
</context>
<context>
    <name>TlsFile</name>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>too large for a certificate or key</source>
        <translation>証明書または鍵として大きすぎます</translation>
    </message>
</context>
<context>
    <name>TreeFile</name>
    <message>
        <source>the connections that they belong to could not be read</source>
        <translation>対応する接続を読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>TreeReader</name>
    <message>
        <source>neither folder nor connection</source>
        <translation>フォルダーでも接続でもありません</translation>
    </message>
</context>
<context>
    <name>TrustHint</name>
    <message>
        <source>Settings &gt; Privacy &amp; Security &gt; View Certificates &gt; Authorities &gt; Import: %1</source>
        <translation>設定 &gt; プライバシー &amp; セキュリティ &gt; 証明書を表示 &gt; 認証局証明書 &gt; インポート: %1</translation>
    </message>
    <message>
        <source>chrome://certificate-manager &gt; Custom &gt; Trusted Certificates &gt; Import: %1</source>
        <translation>chrome://certificate-manager &gt; カスタム &gt; 信頼できる証明書 &gt; インポート: %1</translation>
    </message>
</context>
<context>
    <name>TrustedCertificates</name>
    <message>
        <source>this is not a SHA-256 in hexadecimal digits</source>
        <translation>16 進数の SHA-256 ではありません</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AboutDialog</name>
    <message>
        <source>About Wireloupe</source>
        <translation>Wireloupe について</translation>
    </message>
    <message>
        <source>Wireloupe %1</source>
        <translation>Wireloupe %1</translation>
    </message>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1 and QCustomPlot.</source>
        <translation>すべての WebSocket フレームを、回線を流れたとおりに表示します。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。いかなる保証もありません。

Qt %1 と QCustomPlot を使用して作成されています。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Actions</name>
    <message>
        <source>&amp;New connection</source>
        <translation>新しい接続(&amp;N)</translation>
    </message>
    <message>
        <source>Open a tab for a new connection</source>
        <translation>新しい接続のタブを開く</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open captures and other logs, each in a tab</source>
        <translation>キャプチャやその他のログを、それぞれタブで開く</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Make a capture of a HAR, JSON Lines or pcapng file</source>
        <translation>HAR、JSON Lines、pcapng ファイルからキャプチャを作成する</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>キャプチャを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save everything recorded in this tab to a file</source>
        <translation>このタブで記録したすべてをファイルに保存する</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the log in a format that other tools read</source>
        <translation>ほかのツールで読める形式でログを書き出す</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>このタブを閉じる</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Put back what was deleted last: marks of this log, or what was in the sidebar</source>
        <translation>最後に削除したもの (このログのマークまたはサイドバーの項目) を元に戻す</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>選択した行をテキストとしてコピーする</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the selected rows as JSON</source>
        <translation>選択した行を JSON としてコピーする</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>16 進数としてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the payload of the selected rows as hex</source>
        <translation>選択した行のペイロードを 16 進数としてコピーする</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>2 つの行を比較(&amp;O)</translation>
    </message>
    <message>
        <source>Show what differs in the payloads of the two selected rows</source>
        <translation>選択した 2 行のペイロードの違いを表示する</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>検索(&amp;I)…</translation>
    </message>
    <message>
        <source>Look for a text in the log, or in the payload that is shown</source>
        <translation>ログまたは表示中のペイロードからテキストを探す</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>次の一致に移動する</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>前の一致に移動する</translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>ログを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Write a filter for the log</source>
        <translation>ログのフィルターを入力する</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a row by its number, or to a time</source>
        <translation>行番号または時刻を指定して移動する</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the selected rows, or take their marks away</source>
        <translation>選択した行にマークを付ける、または外す</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>メモを付けてマーク(&amp;T)…</translation>
    </message>
    <message>
        <source>Mark this row and write a note to it</source>
        <translation>この行にマークを付け、メモを書く</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>次のマーク(&amp;K)</translation>
    </message>
    <message>
        <source>Go to the next marked row</source>
        <translation>次のマークした行に移動する</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>前のマーク(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the previous marked row</source>
        <translation>前のマークした行に移動する</translation>
    </message>
    <message>
        <source>Marked ro&amp;ws…</source>
        <translation>マークした行(&amp;W)…</translation>
    </message>
    <message>
        <source>List the marked rows, to go to one</source>
        <translation>マークした行を一覧表示し、そこから移動する</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示を切り替える</translation>
    </message>
    <message>
        <source>&amp;Map of the log</source>
        <translation>ログのマップ(&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide the map beside the scroll bar</source>
        <translation>スクロールバーの横のマップの表示を切り替える</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>次のタブ(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>次のタブに移動する</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>前のタブ(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>前のタブに移動する</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>キーボードフォーカスを次のペインに移す</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>キーボードフォーカスを前のペインに移す</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Connect to the address of this tab</source>
        <translation>このタブのアドレスに接続する</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Close the connection of this tab</source>
        <translation>このタブの接続を閉じる</translation>
    </message>
    <message>
        <source>&amp;Reconnect automatically</source>
        <translation>自動的に再接続(&amp;R)</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed</source>
        <translation>開いていた接続が失敗したときに接続し直す</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>ハーフクローズ(&amp;H)</translation>
    </message>
    <message>
        <source>End our direction of the TCP connection without a close frame; what the server still says is read</source>
        <translation>close フレームを送らずに TCP 接続のこちら側の方向を閉じる (サーバーが送るものは引き続き読む)</translation>
    </message>
    <message>
        <source>&amp;Mute pongs</source>
        <translation>pong を返さない(&amp;M)</translation>
    </message>
    <message>
        <source>Leave pings of the server unanswered, until this is switched off or the next connection</source>
        <translation>オフにするか次に接続するまで、サーバーの ping に応答しない</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the address of this tab</source>
        <translation>このタブのアドレス欄に移動する</translation>
    </message>
    <message>
        <source>&amp;Send message</source>
        <translation>メッセージを送信(&amp;S)</translation>
    </message>
    <message>
        <source>Send what is in the message box</source>
        <translation>メッセージ欄の内容を送信する</translation>
    </message>
    <message>
        <source>&amp;Build frame…</source>
        <translation>フレームを作成(&amp;B)…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>正しいフレームも不正なフレームも手動で作成する</translation>
    </message>
    <message>
        <source>&amp;Paste connection</source>
        <translation>接続を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Open a tab for the address, or the command line of curl, websocat or wscat, on the clipboard</source>
        <translation>クリップボードにあるアドレス、または curl、websocat、wscat のコマンドラインをタブで開く</translation>
    </message>
    <message>
        <source>Sa&amp;ve connection…</source>
        <translation>接続を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>この接続をサイドバーに保存する</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新しいフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Create a folder in the sidebar</source>
        <translation>サイドバーにフォルダーを作成する</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>ローカルサーバーを表示する</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>サーバーを起動(&amp;T)</translation>
    </message>
    <message>
        <source>Start the local server with its settings</source>
        <translation>ローカルサーバーを現在の設定で起動する</translation>
    </message>
    <message>
        <source>Sto&amp;p server</source>
        <translation>サーバーを停止(&amp;P)</translation>
    </message>
    <message>
        <source>Disconnect all peers and stop the local server</source>
        <translation>すべてのピアを切断し、ローカルサーバーを停止する</translation>
    </message>
    <message>
        <source>Start local &amp;echo server and connect</source>
        <translation>ローカルエコーサーバーを起動して接続(&amp;E)</translation>
    </message>
    <message>
        <source>Start a local echo server and connect a tab to it</source>
        <translation>ローカルエコーサーバーを起動し、タブをそれに接続する</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追従(&amp;F)</translation>
    </message>
    <message>
        <source>Keep the newest row in sight</source>
        <translation>最新の行を常に表示する</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop the view; recording goes on</source>
        <translation>表示を止める (記録は続く)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>Forget everything recorded in this tab</source>
        <translation>このタブで記録したすべてを破棄する</translation>
    </message>
    <message>
        <source>S&amp;ummary…</source>
        <translation>概要(&amp;U)…</translation>
    </message>
    <message>
        <source>Count what the log holds: frames, rates, close codes, violations</source>
        <translation>ログの内容を集計する: フレーム、レート、クローズコード、違反</translation>
    </message>
    <message>
        <source>Transport &amp;lab</source>
        <translation>トランスポートラボ(&amp;L)</translation>
    </message>
    <message>
        <source>Compare WebSocket, Server-Sent Events and polling side by side</source>
        <translation>WebSocket、Server-Sent Events、ポーリングを並べて比較する</translation>
    </message>
    <message>
        <source>&amp;Compare latencies</source>
        <translation>レイテンシを比較(&amp;C)</translation>
    </message>
    <message>
        <source>Lay the latencies of tabs and saved captures over each other</source>
        <translation>タブと保存したキャプチャのレイテンシを重ねて表示する</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Appearance, keyboard shortcuts and trusted certificates</source>
        <translation>外観、キーボードショートカット、信頼する証明書</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>Open the guide at the page on what you are doing</source>
        <translation>現在の作業を説明している箇所でガイドを開く</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Show every action and its shortcut</source>
        <translation>すべての操作とそのショートカットを表示する</translation>
    </message>
    <message>
        <source>&amp;About Wireloupe</source>
        <translation>Wireloupe について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, license and libraries</source>
        <translation>バージョン、ライセンス、ライブラリ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>キャプチャ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Move tab &amp;left</source>
        <translation>タブを左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move this tab one place to the left</source>
        <translation>このタブを 1 つ左へ移動する</translation>
    </message>
    <message>
        <source>Move tab &amp;right</source>
        <translation>タブを右へ移動(&amp;R)</translation>
    </message>
    <message>
        <source>Move this tab one place to the right</source>
        <translation>このタブを 1 つ右へ移動する</translation>
    </message>
    <message>
        <source>Make pane lar&amp;ger</source>
        <translation>ペインを大きくする(&amp;G)</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard outwards</source>
        <translation>キーボードフォーカスがあるペインの端を外側へ移動する</translation>
    </message>
    <message>
        <source>Make pane sm&amp;aller</source>
        <translation>ペインを小さくする(&amp;A)</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard inwards</source>
        <translation>キーボードフォーカスがあるペインの端を内側へ移動する</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AddressBar</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>この接続をサイドバーに保存する</translation>
    </message>
    <message>
        <source>Headers, query, authentication, TLS, proxy and options</source>
        <translation>ヘッダー、クエリ、認証、TLS、プロキシ、オプション</translation>
    </message>
    <message>
        <source>Show the handshake settings</source>
        <translation>ハンドシェイクの設定を表示する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AppearancePane</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>look, display, view</source>
        <translation>見た目、表示、画面</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Colors and language</source>
        <translation>色と言語</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>The colors of the window</source>
        <translation>ウィンドウの色</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, contrast</source>
        <translation>ダークモード、ライトモード、夜間、コントラスト</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Of the words, numbers and dates in the window</source>
        <translation>ウィンドウ内の文字、数値、日付の言語</translation>
    </message>
    <message>
        <source>translation, locale</source>
        <translation>翻訳、ロケール、地域</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>アニメーション(&amp;A)</translation>
    </message>
    <message>
        <source>Menus that slide open, tabs that glide, the caret that blinks</source>
        <translation>メニューが開く動き、タブが滑る動き、カーソルの点滅</translation>
    </message>
    <message>
        <source>reduced motion, movement, blinking, vestibular</source>
        <translation>視差効果、動きを減らす、移動、点滅、前庭障害</translation>
    </message>
    <message>
        <source>Never move things</source>
        <translation>アニメーションを使わない</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AuthPage</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing is added to the request. Headers of your own still are.</source>
        <translation>リクエストには何も追加されません。自分で設定したヘッダーは送信されます。</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sent as the header “Authorization: Basic …” (RFC 7617).</source>
        <translation>ヘッダー「Authorization: Basic …」として送信されます (RFC 7617)。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Sent as the header “Authorization: Bearer …” (RFC 6750, section 2.1).</source>
        <translation>ヘッダー「Authorization: Bearer …」として送信されます (RFC 6750 2.1 節)。</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>ヘッダーの API キー</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Sent as a header of this name.</source>
        <translation>この名前のヘッダーとして送信されます。</translation>
    </message>
    <message>
        <source>API key in the query</source>
        <translation>クエリの API キー</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Added to the query of the address when connecting. Servers and proxies often log addresses.</source>
        <translation>接続時にアドレスのクエリに追加されます。サーバーやプロキシは、アドレスをログに残すことがよくあります。</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Sent as a text message as soon as the connection is open, and again after each reconnect.</source>
        <translation>接続が開くとすぐにテキストメッセージとして送信されます。再接続のたびにも送信されます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Auth (%1)</source>
        <translation>認証 (%1)</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>With ws:// it can be read on the way: use wss://.</source>
        <translation>ws:// では途中で読み取られる可能性があります。wss:// を使ってください。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BroadcastForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>送信者には送らない</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetsEditor</name>
    <message>
        <source>Latency budgets</source>
        <translation>レイテンシバジェット</translation>
    </message>
    <message>
        <source>What latencies are to stay under. The tab shows whether they do, and says so when that changes.</source>
        <translation>レイテンシが下回るべき値です。守られているかどうかがタブに表示され、変化すると通知されます。</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキスト形式</translation>
    </message>
    <message>
        <source>The budget as text</source>
        <translation>テキスト形式のバジェット</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>測定対象</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>統計値</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Over how long</source>
        <translation>維持する期間</translation>
    </message>
    <message>
        <source>under</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>over</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureExport</name>
    <message>
        <source>An export is still being written. Wait for it, or cancel it below.</source>
        <translation>エクスポートがまだ続いています。完了を待つか、下のボタンでキャンセルしてください。</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>%1 にエクスポート中</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln 行を %1 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureFiles</name>
    <message>
        <source>Captures (*.%1)</source>
        <translation>キャプチャ (*.%1)</translation>
    </message>
    <message>
        <source>HAR, JSON Lines, pcapng (%1)</source>
        <translation>HAR、JSON Lines、pcapng (%1)</translation>
    </message>
    <message>
        <source>Captures and logs (%1)</source>
        <translation>キャプチャとログ (%1)</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>ログをインポート</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>キャプチャを保存</translation>
    </message>
    <message>
        <source>%1 repaired</source>
        <translation>%1 修復済み</translation>
    </message>
    <message>
        <source>Save what is sound</source>
        <translation>正常な部分を保存</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>A capture is still being saved. Wait for it, or cancel it below.</source>
        <translation>キャプチャの保存がまだ続いています。完了を待つか、下のボタンでキャンセルしてください。</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 を保存中</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>保存をキャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>The capture could not be saved as %1: %2.</source>
        <translation>キャプチャを %1 として保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>Capture saved as %1.</source>
        <translation>キャプチャを %1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureOpener</name>
    <message>
        <source>it is not a Wireloupe capture: no record of one is in it</source>
        <translation>Wireloupe のキャプチャではありません (キャプチャのレコードが 1 つもありません)</translation>
    </message>
    <message>
        <source>it was written by a newer Wireloupe; update this one, or export the capture there as JSON Lines</source>
        <translation>より新しい Wireloupe で書き込まれたキャプチャです。この Wireloupe を更新するか、元の環境で JSON Lines としてエクスポートしてください</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is not a Wireloupe capture, nor HAR, JSON Lines or pcapng</source>
        <translation>Wireloupe のキャプチャでも、HAR、JSON Lines、pcapng でもありません</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 をインポート中</translation>
    </message>
    <message>
        <source>%1 was imported only as far as it is sound. %2</source>
        <translation>%1 は、正常な部分だけをインポートしました。%2</translation>
    </message>
    <message>
        <source>%1 could not be imported. %2</source>
        <translation>%1 をインポートできませんでした。%2</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 を開けませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturePane</name>
    <message numerus="yes">
        <source>%Ln of these rows have been dropped from the log.</source>
        <translation>
            <numerusform>これらの行のうち %Ln 行は、ログから破棄されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln of these rows.</source>
        <translation>
            <numerusform>これらの行のうち %Ln 行は、フィルターで非表示になっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows are behind the paused view.</source>
        <translation>
            <numerusform>これらの行のうち %Ln 行は、一時停止中の表示より後にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>比較する 2 つの行を選択してください。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>フィルターに一致する行がありません</translation>
    </message>
    <message>
        <source>Esc in the filter box shows all rows.</source>
        <translation>フィルター欄で Esc キーを押すと、すべての行が表示されます。</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>まだ何も記録されていません</translation>
    </message>
    <message>
        <source>Every handshake, frame and event appears here as it crosses the wire.</source>
        <translation>ハンドシェイク、フレーム、イベントは、回線を流れるとすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export writes all.</source>
        <translation>%2 行のうち最初の %1 行をコピーしました。エクスポートではすべて書き出せます。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture is empty</source>
        <translation>このキャプチャは空です</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureShelf</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Not saved: %1, %2</source>
        <translation>未保存: %1、%2</translation>
    </message>
    <message>
        <source>Recovered: %1, %2</source>
        <translation>復旧: %1、%2</translation>
    </message>
    <message>
        <source>Recorded from %1</source>
        <translation>記録開始: %1</translation>
    </message>
    <message>
        <source>Closed without being saved; kept for some days.</source>
        <translation>保存せずに閉じられました。数日間保管されます。</translation>
    </message>
    <message>
        <source>Wireloupe ended before it was saved or closed.</source>
        <translation>保存または閉じる前に Wireloupe が終了しました。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>このファイルはもう存在しません。</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>サーバー :%1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturesSection</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Captures: recent, not saved, recovered</source>
        <translation>キャプチャ: 最近使用、未保存、復旧</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>一覧から削除(&amp;L)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>Verification found</source>
        <translation>検証結果</translation>
    </message>
    <message>
        <source>If you trust it, this one certificate is taken for %1 from now on, whatever is wrong with it. Compare the fingerprint with what the server&apos;s owner says. The settings list what you trust, and take it back.</source>
        <translation>信頼すると、問題の内容にかかわらず、今後 %1 に対してこの証明書だけが受け入れられます。フィンガープリントを、サーバーの所有者が示すものと照合してください。信頼した証明書は設定に一覧表示され、そこで取り消せます。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>読み取れません。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>対象の名前</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>
(by itself: self-signed)</source>
        <translation>
(自身による発行: 自己署名)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1
to %2</source>
        <translation>%1
～ %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust for %1</source>
        <translation>%1 に対して信頼</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateView</name>
    <message>
        <source>Chain of certificates</source>
        <translation>証明書チェーン</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Fields of the certificate</source>
        <translation>証明書のフィールド</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy certificate as &amp;PEM</source>
        <translation>証明書を PEM としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>%1 · %2 · ALPN: %3 · server name (SNI): %4</source>
        <translation>%1 · %2 · ALPN: %3 · サーバー名 (SNI): %4</translation>
    </message>
    <message>
        <source>no protocol agreed</source>
        <translation>合意したプロトコルなし</translation>
    </message>
    <message>
        <source>no cipher</source>
        <translation>暗号スイートなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>送信なし</translation>
    </message>
    <message>
        <source>Verification was off for this connection.</source>
        <translation>この接続では検証がオフでした。</translation>
    </message>
    <message>
        <source>Verification was off for this connection. It found: %1</source>
        <translation>この接続では検証がオフでした。検証結果: %1</translation>
    </message>
    <message>
        <source>Accepted because you trust this certificate: %1</source>
        <translation>この証明書を信頼しているため受け入れました: %1</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>受け入れませんでした: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>The peer sent none.</source>
        <translation>接続相手は証明書を送信しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) earlier</source>
        <translation>
            <numerusform>%n 日前に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet valid: %n day(s) too early</source>
        <translation>
            <numerusform>まだ有効ではない: 有効期間開始の %n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid, %n day(s) left</source>
        <translation>
            <numerusform>有効、残り %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n byte(s) are not a certificate that can be read.</source>
        <translation>
            <numerusform>この %n バイトは、読み取れる証明書ではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>itself: %1</source>
        <translation>自身: %1</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>代替名</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>代替名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>種類不明</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CloseForm</name>
    <message>
        <source>Close code</source>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>クローズ理由</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>This code may not be sent. Those that may: 1000 to 1003, 1007 to 1014, 3000 to 4999.</source>
        <translation>このコードは送信できません。送信できるのは 1000 ～ 1003、1007 ～ 1014、3000 ～ 4999 です。</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long: at most 123 fit.</source>
        <translation>
            <numerusform>理由が %n バイト長すぎます。最大 123 バイトです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CodeField</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (%2 文字目)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ColumnMover</name>
    <message>
        <source>Move “%1” &amp;left</source>
        <translation>「%1」を左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move “%1” &amp;right</source>
        <translation>「%1」を右へ移動(&amp;R)</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>「%1」を狭くする(&amp;N)</translation>
    </message>
    <message>
        <source>Make “%1” &amp;wider</source>
        <translation>「%1」を広くする(&amp;W)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareAdd</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an open tab or a saved capture</source>
        <translation>開いているタブまたは保存したキャプチャを追加</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln can be compared</source>
        <translation>
            <numerusform>比較できるのは %Ln 個までです</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>開いているタブ</translation>
    </message>
    <message>
        <source>No other tab has latencies</source>
        <translation>レイテンシのあるタブはほかにありません</translation>
    </message>
    <message>
        <source>Saved captures</source>
        <translation>保存したキャプチャ</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Compare captures</source>
        <translation>キャプチャを比較</translation>
    </message>
    <message>
        <source>Captures (*.wlcap)</source>
        <translation>キャプチャ (*.wlcap)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareChip</name>
    <message>
        <source>What all have</source>
        <translation>すべてに共通するもの</translation>
    </message>
    <message>
        <source>Take it out of the comparison</source>
        <translation>比較から外す</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>What is compared of %1</source>
        <translation>%1 の比較対象</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>開いていません</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>クローズ済み</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>記録なし</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareWindow</name>
    <message>
        <source>Compare as</source>
        <translation>比較方法</translation>
    </message>
    <message>
        <source>Ignore the order of &amp;keys</source>
        <translation>キーの順序を無視する(&amp;K)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Rows %L1 and %L2</source>
        <translation>%L1 行と %L2 行</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Members and values; white space does not count</source>
        <translation>メンバーと値を比較 (空白は無視)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>行ごとに比較</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Byte by byte, at the same offset</source>
        <translation>同じオフセットでバイトごとに比較</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>順序の違い</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>違いはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln 件の違い</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 are compared</source>
        <translation>最初の %1 だけを比較しています</translation>
    </message>
    <message>
        <source>they differ by much: changes may be shown larger than they are</source>
        <translation>大きく異なるため、変更が実際より大きく表示されることがあります</translation>
    </message>
    <message>
        <source>the list of members is not complete</source>
        <translation>メンバーの一覧は完全ではありません</translation>
    </message>
    <message>
        <source>Row %L1 · %2 · %3</source>
        <translation>%L1 行 · %2 · %3</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>行 %L1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparedLatency</name>
    <message>
        <source>%1 is not a Wireloupe capture.</source>
        <translation>%1 は Wireloupe のキャプチャではありません。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 を開けませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparisonPicture</name>
    <message>
        <source>before %1 s</source>
        <translation>%1 秒より前</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>%1 秒より後</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Composer</name>
    <message>
        <source>no peer is connected</source>
        <translation>接続中のピアがありません</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 で入力</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>送信するメッセージ</translation>
    </message>
    <message>
        <source>Payload, may be empty</source>
        <translation>ペイロード (空でも可)</translation>
    </message>
    <message>
        <source>Payload of the ping</source>
        <translation>ping のペイロード</translation>
    </message>
    <message>
        <source>Send ping</source>
        <translation>ping を送信</translation>
    </message>
    <message>
        <source>Ping…</source>
        <translation>ping…</translation>
    </message>
    <message>
        <source>Send a ping with a payload of your own</source>
        <translation>任意のペイロードで ping を送信する</translation>
    </message>
    <message>
        <source>Build frame…</source>
        <translation>フレームを作成…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>正しいフレームも不正なフレームも手動で作成する</translation>
    </message>
    <message>
        <source>Send close</source>
        <translation>close を送信</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>close…</translation>
    </message>
    <message>
        <source>Close the connection with a code and a reason</source>
        <translation>コードと理由を指定して接続を閉じる</translation>
    </message>
    <message>
        <source>Send it although it is not JSON</source>
        <translation>JSON ではないが送信する</translation>
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
        <translation>送信できません: %1</translation>
    </message>
    <message numerus="yes">
        <source>The payload is %n byte(s) too long: at most 125 fit.</source>
        <translation>
            <numerusform>ペイロードが %n バイト長すぎます。最大 125 バイトです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a message. Alt+Up brings back the last one.</source>
        <translation>メッセージを入力してください。Alt+↑ で直前のメッセージを呼び戻します。</translation>
    </message>
    <message>
        <source>Write a message. %1 sends it, Alt+Up brings back the last one.</source>
        <translation>メッセージを入力してください。%1 で送信、Alt+↑ で直前のメッセージを呼び戻します。</translation>
    </message>
    <message>
        <source>the file was not sent: %1</source>
        <translation>ファイルは送信されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompressionGroup</name>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>permessage-deflate を提案する</translation>
    </message>
    <message>
        <source>Server forgets after each message</source>
        <translation>サーバーはメッセージごとに状態を破棄</translation>
    </message>
    <message>
        <source>We forget after each message</source>
        <translation>クライアントはメッセージごとに状態を破棄</translation>
    </message>
    <message>
        <source>server_max_window_bits: the server&apos;s window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.1)</source>
        <translation>server_max_window_bits: サーバーのウィンドウは 2 のこの値乗バイトです (RFC 7692 7.1.2.1 節)</translation>
    </message>
    <message>
        <source>client_max_window_bits: our window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.2)</source>
        <translation>client_max_window_bits: こちらのウィンドウは 2 のこの値乗バイトです (RFC 7692 7.1.2.2 節)</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 は高速、9 は最小サイズ</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>これより短いメッセージは圧縮せずに送信されます</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>メッセージを圧縮するかどうかはサーバーが決めます (RFC 7692)</translation>
    </message>
    <message>
        <source>server_no_context_takeover: each message of the server is compressed on its own (RFC 7692, section 7.1.1.1)</source>
        <translation>server_no_context_takeover: サーバーの各メッセージを単独で圧縮します (RFC 7692 7.1.1.1 節)</translation>
    </message>
    <message>
        <source>client_no_context_takeover: each message of ours is compressed on its own (RFC 7692, section 7.1.1.2)</source>
        <translation>client_no_context_takeover: こちらの各メッセージを単独で圧縮します (RFC 7692 7.1.1.2 節)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>すべての長さ</translation>
    </message>
    <message>
        <source>Server&apos;s window, bits</source>
        <translation>サーバーのウィンドウ (ビット)</translation>
    </message>
    <message>
        <source>Our window, bits</source>
        <translation>こちらのウィンドウ (ビット)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>圧縮する最小サイズ</translation>
    </message>
    <message>
        <source>Compression: offered</source>
        <translation>圧縮: 提案する</translation>
    </message>
    <message>
        <source>Compression: not offered</source>
        <translation>圧縮: 提案しない</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionMover</name>
    <message>
        <source>Move up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下に移動</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>フォルダーに移動(&amp;M)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionNotices</name>
    <message>
        <source>Ignored, because it means nothing here: %1</source>
        <translation>ここでは意味を持たないため無視されました: %1</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The certificate is trusted until the program ends: %1.</source>
        <translation>証明書はプログラムが終了するまで信頼されます: %1。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionTab</name>
    <message>
        <source>open %1</source>
        <translation>接続時間 %1</translation>
    </message>
    <message>
        <source> · RTT %1</source>
        <translation> · RTT %1</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
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
        <translation>%1 (コピー)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConversationForm</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>States of the conversation</source>
        <translation>会話の状態</translation>
    </message>
    <message>
        <source>&amp;Starts in</source>
        <translation>開始状態(&amp;S)</translation>
    </message>
    <message>
        <source>The state that a peer starts in</source>
        <translation>ピアが開始する状態</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>最初の状態</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DetailPane</name>
    <message>
        <source>Save payload…</source>
        <translation>ペイロードを保存…</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>ペイロードを保存</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>ハンドシェイク</translation>
    </message>
    <message>
        <source>Views of the selected row</source>
        <translation>選択した行のビュー</translation>
    </message>
    <message>
        <source>Payload, made readable</source>
        <translation>読みやすく整形したペイロード</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>テキストとしてのペイロード</translation>
    </message>
    <message>
        <source>Showing %1 of %2.</source>
        <translation>%2 のうち %1 を表示しています。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Select a row</source>
        <translation>行を選択してください</translation>
    </message>
    <message>
        <source>Its payload, its bytes and every bit of its frame header are shown here.</source>
        <translation>ペイロード、バイト列、フレームヘッダーの全ビットがここに表示されます。</translation>
    </message>
    <message>
        <source>The handshake is HTTP: its heads are under Handshake.</source>
        <translation>ハンドシェイクは HTTP です。ヘッダー部は「ハンドシェイク」に表示されます。</translation>
    </message>
    <message>
        <source>Bytes made by hand that are not a frame. They are under Hex, as they were sent.</source>
        <translation>手動で作成した、フレームではないバイト列です。送信されたとおりに「Hex」に表示されます。</translation>
    </message>
    <message>
        <source>This row is not a frame</source>
        <translation>この行はフレームではありません</translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation>このイベントは読み取れません</translation>
    </message>
    <message>
        <source>An event of the connection, %1 s after the start. It is not traffic: nothing crossed the wire.</source>
        <translation>開始から %1 秒後の接続イベントです。通信ではなく、回線には何も流れていません。</translation>
    </message>
    <message>
        <source>No handshake was recorded</source>
        <translation>ハンドシェイクは記録されていません</translation>
    </message>
    <message>
        <source>None came before this row on its connection.</source>
        <translation>この接続では、この行より前にハンドシェイクがありません。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DiffView</name>
    <message>
        <source>Differences, side by side</source>
        <translation>相違点を並べて表示</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <translation>同一: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1: %2、%3: %4</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DisconnectDialog</name>
    <message>
        <source>Disconnect peer</source>
        <translation>ピアを切断</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::EchoForm</name>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none; text messages only</source>
        <translation>なし (テキストメッセージのみ)</translation>
    </message>
    <message>
        <source>Up to as much later, evenly spread; the order of messages is kept</source>
        <translation>最大でこの値だけ均等な分布で遅らせます。メッセージの順序は保たれます</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ExportDialog</name>
    <message>
        <source>Export log</source>
        <translation>ログをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything: %1</source>
        <translation>すべて(&amp;E): %1</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: %1</source>
        <translation>フィルターに一致する行(&amp;F): %1</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: no filter is set</source>
        <translation>フィルターに一致する行(&amp;F): フィルター未設定</translation>
    </message>
    <message>
        <source>What is &amp;selected: %1</source>
        <translation>選択した行(&amp;S): %1</translation>
    </message>
    <message>
        <source>What is &amp;marked: %1</source>
        <translation>マークした行(&amp;M): %1</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>The handshakes and events of the same connections come along.</source>
        <translation>同じ接続のハンドシェイクとイベントも含まれます。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>The file %1 already exists.</source>
        <translation>ファイル %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Write the name of a file.</source>
        <translation>ファイル名を入力してください。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileDraft</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>as binary</source>
        <translation>バイナリとして</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>テキストとして</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>またはここにファイルをドロップ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>送信するファイルを選択</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>このファイルは存在しません。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはファイルではなく、フォルダーです。</translation>
    </message>
    <message>
        <source>There is no permission to read this file.</source>
        <translation>このファイルを読み取る権限がありません。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterBar</name>
    <message>
        <source>Saved and earlier filters</source>
        <translation>保存したフィルターと以前のフィルター</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>フィルターの構文</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation>%1、検索中…</translation>
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
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter: words, /regex/, dir:in, op:text, -op:ping, json:$.type=chat</source>
        <translation>フィルター: 語句、/正規表現/、dir:in、op:text、-op:ping、json:$.type=chat</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterHelp</name>
    <message>
        <source>both texts, without regard to case</source>
        <translation>両方のテキスト (大文字と小文字を区別しない)</translation>
    </message>
    <message>
        <source>a regular expression; i: without regard to case</source>
        <translation>正規表現 (i: 大文字と小文字を区別しない)</translation>
    </message>
    <message>
        <source>not</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>either; a space is “and”</source>
        <translation>いずれか。空白は「かつ」を意味する</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>かっこ</translation>
    </message>
    <message>
        <source>direction: in, out</source>
        <translation>方向: in、out</translation>
    </message>
    <message>
        <source>type: text, binary, continuation, ping, pong, close, control, handshake, state, note, bytes</source>
        <translation>種類: text、binary、continuation、ping、pong、close、control、handshake、state、note、bytes</translation>
    </message>
    <message>
        <source>bytes of payload, inflated where it was compressed; also 100, &lt;=2M, 1k..4k, 1Ki</source>
        <translation>ペイロードのバイト数 (圧縮されている場合は展開後)。100、&lt;=2M、1k..4k、1Ki も可</translation>
    </message>
    <message>
        <source>seconds since the start; also &gt;1m, 1.5h, and the clock: 14:05..14:10</source>
        <translation>開始からの秒数。&gt;1m、1.5h、時刻の 14:05..14:10 も可</translation>
    </message>
    <message>
        <source>connections; also 1..3</source>
        <translation>接続。1..3 も可</translation>
    </message>
    <message>
        <source>close frames and events with this code</source>
        <translation>このコードを持つ close フレームとイベント</translation>
    </message>
    <message>
        <source>also marked, injected, compressed, altered, dropped, partial, damaged, masked, fin, rsv1, rsv2, rsv3</source>
        <translation>marked、injected、compressed、altered、dropped、partial、damaged、masked、fin、rsv1、rsv2、rsv3 も可</translation>
    </message>
    <message>
        <source>a value in a JSON payload; also != &lt; &lt;= &gt; &gt;=, and ~ for “contains”</source>
        <translation>JSON ペイロード内の値。!= &lt; &lt;= &gt; &gt;= のほか、「含む」を表す ~ も可</translation>
    </message>
    <message>
        <source>there is such a value; [*] any, .. at any depth</source>
        <translation>そのような値が存在する。[*] は任意の要素、.. は任意の深さ</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>フィルターの構文</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what can stand at the cursor, ↑ brings back earlier filters. A term with a colon, a bracket or “or” in it is looked for in quotes.</source>
        <translation>Ctrl+Space でカーソル位置に入力できる候補を表示し、↑ で以前のフィルターを呼び戻します。コロン、かっこ、「or」を含む語句は引用符で囲んで検索します。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterMenu</name>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>フィルターの名前を変更</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>名前を「%1」に変更しました</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>以前の使用</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Earlier filters are forgotten</source>
        <translation>以前のフィルターを消去しました</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>「%1」として保存しました</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterNameDialog</name>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>A filter “%1” already exists.</source>
        <translation>フィルター「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FindBar</name>
    <message>
        <source>Text or /regular expression/</source>
        <translation>テキストまたは /正規表現/</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別する</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>前の一致 (Shift+Return)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>次の一致 (Return)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the log, this payload</comment>
        <translation>%1内を検索</translation>
    </message>
    <message>
        <source>%1 · from the end again</source>
        <translation>%1 · 末尾に戻って検索</translation>
    </message>
    <message>
        <source>%1 · from the top again</source>
        <translation>%1 · 先頭に戻って検索</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 件の一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>正規表現ではありません: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FolderField</name>
    <message>
        <source>Create folder</source>
        <translation>フォルダーを作成</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Create the missing folder</source>
        <translation>存在しないフォルダーを作成</translation>
    </message>
    <message>
        <source>The folder could not be created: nothing can be written to the one that it would be in.</source>
        <translation>フォルダーを作成できませんでした。親フォルダーに書き込めません。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameBuilder</name>
    <message>
        <source>Send frame</source>
        <translation>フレームを送信</translation>
    </message>
    <message>
        <source>Build frame</source>
        <translation>フレームを作成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The log marks it as injected.</source>
        <translation>ログには注入されたフレームとして記録されます。</translation>
    </message>
    <message>
        <source>It can be sent when the connection is open.</source>
        <translation>接続が開いているときに送信できます。</translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln byte(s).</source>
        <translation>
            <numerusform>%Ln バイトを送信しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameFieldsView</name>
    <message>
        <source>Fields of the frame</source>
        <translation>フレームのフィールド</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Bytes of the frame on the wire</source>
        <translation>回線上のフレームのバイト列</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameForm</name>
    <message>
        <source>reserved</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>生バイト</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>作成するもの</translation>
    </message>
    <message>
        <source>&amp;Opcode</source>
        <translation>Opcode(&amp;O)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>The last frame of its message</source>
        <translation>メッセージの最後のフレーム</translation>
    </message>
    <message>
        <source>Says of a message that it is compressed, where permessage-deflate is in use</source>
        <translation>permessage-deflate の使用時に、メッセージが圧縮されていることを示します</translation>
    </message>
    <message>
        <source>Random key</source>
        <translation>ランダムなキー</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>次のキー</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>マスキングキー</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>That of the payload</source>
        <translation>ペイロードの長さ</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>次の数値</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>宣言する長さ</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>the shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 ビット</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 ビット</translation>
    </message>
    <message>
        <source>Length &amp;form</source>
        <translation>長さの形式(&amp;F)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Put before the payload, in two bytes</source>
        <translation>ペイロードの前に 2 バイトで置かれます</translation>
    </message>
    <message>
        <source>&amp;Close code</source>
        <translation>クローズコード(&amp;C)</translation>
    </message>
    <message>
        <source>Text with escapes (\n, \xFF)</source>
        <translation>エスケープを使えるテキスト (\n、\xFF)</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>ペイロード(&amp;P)</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Raw bytes in hexadecimal</source>
        <translation>16 進数の生バイト</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogModel</name>
    <message>
        <source>%1, %2</source>
        <comment>number of a row, that it is marked</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>マーク付き</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>マーク付き: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>直前の行からの時間</translation>
    </message>
    <message>
        <source>Bytes of payload on the wire, and inflated where it was compressed</source>
        <translation>回線上のペイロードのバイト数 (圧縮されている場合は展開後のバイト数も)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogView</name>
    <message>
        <source>Frame log</source>
        <translation>フレームログ</translation>
    </message>
    <message>
        <source>Go to the newest row (End)</source>
        <translation>最新の行に移動 (End)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation>ペイロードをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>16 進数としてコピー(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新着 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>一時停止中 · %1</translation>
    </message>
    <message>
        <source>%1, go to the newest row</source>
        <translation>%1、最新の行に移動</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FramePreview</name>
    <message>
        <source>Bytes that will be sent</source>
        <translation>送信されるバイト列</translation>
    </message>
    <message>
        <source>What is wrong with the frame</source>
        <translation>フレームの問題点</translation>
    </message>
    <message>
        <source>The frame for --raw-frame</source>
        <translation>--raw-frame 用のフレーム</translation>
    </message>
    <message>
        <source>For wireloupe connect --raw-frame</source>
        <translation>wireloupe connect --raw-frame 用</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>この行をコピー</translation>
    </message>
    <message>
        <source>Copy the line for --raw-frame</source>
        <translation>--raw-frame 用の行をコピー</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>回線上のバイト列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as they are</source>
        <translation>%1、そのまま</translation>
    </message>
    <message>
        <source>%1: header %2, then masking key %3, then masked payload %4</source>
        <translation>%1: ヘッダー %2、マスキングキー %3、マスクされたペイロード %4</translation>
    </message>
    <message>
        <source>%1: header %2, then payload %3, not masked</source>
        <translation>%1: ヘッダー %2、マスクされていないペイロード %3</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>Good to know before it is sent</source>
        <translation>送信前の注意点</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>コマンドライン</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::GoToBar</name>
    <message>
        <source>Row, 12.5 s or 14:05:03</source>
        <translation>行番号、12.5 s、または 14:05:03</translation>
    </message>
    <message>
        <source>Row or time to go to</source>
        <translation>移動先の行または時刻</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>No row is there yet.</source>
        <translation>まだ行がありません。</translation>
    </message>
    <message>
        <source>Rows before %1 have been dropped by the limit.</source>
        <translation>%1 より前の行は、上限により破棄されました。</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>最後の行は %1 です。</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>フィルターに一致する行がありません。</translation>
    </message>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>行 %1 はフィルターに一致しません。</translation>
    </message>
    <message>
        <source>Neither a row nor a time. Write 42, 12.5 s or 14:05:03.</source>
        <translation>行でも時刻でもありません。42、12.5 s、14:05:03 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeSettings</name>
    <message>
        <source>Handshake settings</source>
        <translation>ハンドシェイクの設定</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeView</name>
    <message>
        <source>Views of the handshake</source>
        <translation>ハンドシェイクのビュー</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>リクエストとレスポンス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Where the time went until the connection was open</source>
        <translation>接続が開くまでの時間の内訳</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>What TLS came to, and the certificates of the server</source>
        <translation>TLS のネゴシエーション結果とサーバーの証明書</translation>
    </message>
    <message>
        <source>Header fields of the handshake</source>
        <translation>ハンドシェイクのヘッダーフィールド</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Handshake as it was sent</source>
        <translation>送信されたままのハンドシェイク</translation>
    </message>
    <message>
        <source>No times were recorded</source>
        <translation>時間は記録されていません</translation>
    </message>
    <message>
        <source>The capture does not hold how long the phases of this connection took.</source>
        <translation>このキャプチャには、この接続の各段階の所要時間が含まれていません。</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>TLS なし</translation>
    </message>
    <message>
        <source>This connection is not encrypted: there is no certificate.</source>
        <translation>この接続は暗号化されていないため、証明書はありません。</translation>
    </message>
    <message>
        <source>The connection did not come so far that anything was encrypted: there is no certificate.</source>
        <translation>接続が暗号化の段階まで進まなかったため、証明書はありません。</translation>
    </message>
    <message>
        <source>TLS is not known</source>
        <translation>TLS の情報なし</translation>
    </message>
    <message>
        <source>The capture does not hold how this connection began.</source>
        <translation>このキャプチャには、この接続の開始時の記録が含まれていません。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>(no response)</source>
        <translation>(レスポンスなし)</translation>
    </message>
    <message>
        <source>Interim response</source>
        <translation>中間レスポンス</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation>ヘッダーを追加…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersPage</name>
    <message>
        <source>Headers of the request</source>
        <translation>リクエストのヘッダー</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>サブプロトコル (コンマ区切り)</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>なし (例: graphql-transport-ws, mqtt)</translation>
    </message>
    <message>
        <source>Offered to the server in this order, separated by commas (RFC 6455, section 1.9)</source>
        <translation>この順序でサーバーに提案されます。コンマで区切ります (RFC 6455 1.9 節)</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>サブプロトコル</translation>
    </message>
    <message>
        <source>Headers (%L1)</source>
        <translation>ヘッダー (%L1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>ガイドの目次</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHits</name>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHitsModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Beginning of the guide</source>
        <translation>ガイドの先頭</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>ガイドを閉じる</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – ユーザーガイド</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Try other words, or the beginning of one.</source>
        <translation>別の語句か、語句の先頭部分を試してください。</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>このリンクの移動先: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexPage</name>
    <message>
        <source>Form of the bytes</source>
        <translation>バイトの形式</translation>
    </message>
    <message>
        <source>What the compressed payload holds</source>
        <translation>圧縮されたペイロードの内容</translation>
    </message>
    <message>
        <source>The compressed payload, unmasked</source>
        <translation>マスクを外した、圧縮されたままのペイロード</translation>
    </message>
    <message>
        <source>The selected bytes as numbers</source>
        <translation>選択したバイトの数値表現</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>オフセットに移動</translation>
    </message>
    <message>
        <source>Go to an offset: 1024, 0x400 (G)</source>
        <translation>オフセットに移動: 1024、0x400 (G)</translation>
    </message>
    <message>
        <source>Inflated · %1</source>
        <translation>展開後 · %1</translation>
    </message>
    <message>
        <source>Wire · %1</source>
        <translation>回線 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1、%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>LE %1 BE %2</source>
        <translation>LE %1 BE %2</translation>
    </message>
    <message>
        <source>&amp;Go to offset…</source>
        <translation>オフセットに移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Save selection…</source>
        <translation>選択範囲を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>There is no such byte</source>
        <translation>そのようなバイトはありません</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>16 進数のバイト列</translation>
    </message>
    <message>
        <source>&amp;Copy as hex</source>
        <translation>16 進数としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy with &amp;offsets</source>
        <translation>オフセット付きでコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <translation>Base64 としてコピー(&amp;B)</translation>
    </message>
    <message>
        <source>Copy as C a&amp;rray</source>
        <translation>C の配列としてコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as &amp;Python bytes</source>
        <translation>Python の bytes としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>these bytes: text or hex</source>
        <translation>検索するバイト: テキストまたは 16 進数</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>バイトなし</translation>
    </message>
    <message>
        <source>Byte %L1: %2, as text %3</source>
        <translation>バイト %L1: %2、テキストでは %3</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::KeysEdit</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace takes them away.</source>
        <translation>新しいキーを押してください。Backspace で削除できます。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabBars</name>
    <message>
        <source>Bytes on the wire for each delivered message</source>
        <translation>配信されたメッセージ 1 件あたりの回線上のバイト数</translation>
    </message>
    <message>
        <source>In both directions, heads of HTTP and framing included; without TLS, TCP and IP</source>
        <translation>両方向の合計。HTTP のヘッダー部とフレーミングを含み、TLS、TCP、IP は含みません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bytes for a message</source>
        <translation>メッセージ 1 件のバイト数</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabEndpoints</name>
    <message>
        <source>A JSON path to the moment of sending in a message. Without one, latencies count from the transport that is first with a message</source>
        <translation>メッセージ内の送信時刻を示す JSON パス。指定しない場合、レイテンシは、メッセージを最初に届けたトランスポートを基準に計算されます</translation>
    </message>
    <message>
        <source>none; for example $.sent</source>
        <translation>なし (例: $.sent)</translation>
    </message>
    <message>
        <source>A JSON path to a number that grows by 1 from message to message: it tells what was missed</source>
        <translation>メッセージごとに 1 ずつ増える数値を示す JSON パス。取りこぼしがわかります</translation>
    </message>
    <message>
        <source>none; for example $.seq</source>
        <translation>なし (例: $.seq)</translation>
    </message>
    <message>
        <source>none; for example %1</source>
        <translation>なし (例: %1)</translation>
    </message>
    <message>
        <source>Without an address, this transport takes no part</source>
        <translation>アドレスがないと、このトランスポートは参加しません</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>1970 年からの秒数</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>1970 年からのミリ秒数</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>1970 年からのマイクロ秒数</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>1970 年からのナノ秒数</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>nanoseconds of this computer: {{now:mono}}</source>
        <translation>このマシンのナノ秒: {{now:mono}}</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>which is in</source>
        <translation>その単位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabForm</name>
    <message>
        <source>My own endpoints</source>
        <translation>自分のエンドポイント</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> 件/秒</translation>
    </message>
    <message>
        <source>Messages that the server sends</source>
        <translation>サーバーが送信するメッセージ</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source>How long a message is, about: there are numbers in it</source>
        <translation>メッセージのおおよその長さ。中に数値が含まれます</translation>
    </message>
    <message>
        <source>From one short poll to the next</source>
        <translation>ショートポーリングの間隔</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>停止するまで</translation>
    </message>
    <message>
        <source>How long the run takes; 0 goes on until it is stopped</source>
        <translation>実行時間。0 の場合は停止するまで続きます</translation>
    </message>
    <message>
        <source>In place of a server that is started on this computer for the run</source>
        <translation>実行のためにこのコンピューターで起動するサーバーの代わりに使います</translation>
    </message>
    <message>
        <source>Show or hide the endpoints</source>
        <translation>エンドポイントの表示を切り替える</translation>
    </message>
    <message>
        <source>Show the endpoints</source>
        <translation>エンドポイントを表示</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>of</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>ポーリング間隔</translation>
    </message>
    <message>
        <source>for</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>メッセージのサイズ</translation>
    </message>
    <message>
        <source>Duration of the run</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>My own endpoints (%L1)</source>
        <translation>自分のエンドポイント (%L1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>until you stop it</source>
        <translation>停止するまで</translation>
    </message>
    <message>
        <source>for %L1 s</source>
        <translation>%L1 秒間</translation>
    </message>
    <message>
        <source>Start takes in the messages of your endpoints by all transports that have an address, side by side, %1. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>「開始」を押すと、アドレスのあるすべてのトランスポートを並べて、エンドポイントのメッセージを%1受信します。それぞれの遅れと、メッセージ 1 件あたりのリクエスト数とバイト数がわかります。</translation>
    </message>
    <message>
        <source>Start lets a server on this computer send %1 messages a second of about %2 %3, and takes them in by all four transports side by side. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>「開始」を押すと、このコンピューターのサーバーが約 %2 のメッセージを毎秒 %1 件、%3送信し、それを 4 つのトランスポートすべてで並べて受信します。それぞれの遅れと、メッセージ 1 件あたりのリクエスト数とバイト数がわかります。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabPlot</name>
    <message>
        <source>Graph of latencies over time</source>
        <translation>レイテンシの推移グラフ</translation>
    </message>
    <message>
        <source>Its figures stand in the table below, and what they say in the summary.</source>
        <translation>数値は下の表に、その解釈は概要にあります。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabResults</name>
    <message>
        <source>Here they count from the fastest message of all.</source>
        <translation>ここでは、すべての中で最も速いメッセージを基準にしています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Latency of each message, from sending to receipt</source>
        <translation>送信から受信までの各メッセージのレイテンシ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>概要をコピー</translation>
    </message>
    <message>
        <source>Export the figures as CSV…</source>
        <translation>数値を CSV としてエクスポート…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTab</name>
    <message>
        <source>The same messages by WebSocket, Server-Sent Events, long polling and short polling, side by side.</source>
        <translation>同じメッセージを WebSocket、Server-Sent Events、ロングポーリング、ショートポーリングで並べて比較します。</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>%1 後に終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Do you need WebSockets here?</source>
        <translation>ここに WebSocket は必要ですか?</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>数値をエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>数値を %1 に保存しました。</translation>
    </message>
    <message>
        <source>The figures could not be written to %1: %2.</source>
        <translation>数値を %1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Transport lab: running</source>
        <translation>トランスポートラボ: 実行中</translation>
    </message>
    <message>
        <source>Transport lab</source>
        <translation>トランスポートラボ</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTable</name>
    <message>
        <source>takes no part</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>again in %L1 s: %2</source>
        <translation>%L1 秒後に再試行: %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Figures of each transport</source>
        <translation>トランスポートごとの数値</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>取りこぼし</translation>
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
        <translation>最大</translation>
    </message>
    <message>
        <source>Requests
per msg.</source>
        <translation>リクエスト
/メッセージ</translation>
    </message>
    <message>
        <source>Bytes in
per msg.</source>
        <translation>受信バイト
/メッセージ</translation>
    </message>
    <message>
        <source>Bytes out
per msg.</source>
        <translation>送信バイト
/メッセージ</translation>
    </message>
    <message>
        <source>By the numbers of the messages, where they have any</source>
        <translation>メッセージに番号がある場合、その番号による</translation>
    </message>
    <message>
        <source>Half of the messages were as fast, or faster</source>
        <translation>半数のメッセージはこの時間以内</translation>
    </message>
    <message>
        <source>99 of 100 messages were as fast, or faster</source>
        <translation>100 件中 99 件のメッセージはこの時間以内</translation>
    </message>
    <message>
        <source>HTTP requests for each delivered message; a WebSocket needs one altogether</source>
        <translation>配信されたメッセージ 1 件あたりの HTTP リクエスト数。WebSocket は全体で 1 回だけです</translation>
    </message>
    <message>
        <source>From the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>サーバーから。HTTP のヘッダー部とフレーミングを含み、TLS、TCP、IP は含みません</translation>
    </message>
    <message>
        <source>To the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>サーバーへ。HTTP のヘッダー部とフレーミングを含み、TLS、TCP、IP は含みません</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCompareTab</name>
    <message>
        <source>Lay over each other</source>
        <translation>重ねて表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>時刻を基準に</translation>
    </message>
    <message>
        <source>from the beginning of each</source>
        <translation>それぞれの開始を基準に</translation>
    </message>
    <message>
        <source>before and after a moment</source>
        <translation>ある時点の前後で</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The moment, in seconds since the capture&apos;s start</source>
        <translation>時点 (キャプチャ開始からの秒数)</translation>
    </message>
    <message>
        <source>Which one is faster?</source>
        <translation>どれが速いですか?</translation>
    </message>
    <message>
        <source>Add two or more: tabs that are open, as they go on, and saved captures. Or one, to compare it before a moment and after it.</source>
        <translation>2 つ以上追加してください。開いているタブ (進行中のまま) と、保存したキャプチャを追加できます。1 つだけ追加して、ある時点の前後を比較することもできます。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>What has been added is still being read, or nothing has been measured in it.</source>
        <translation>追加したものはまだ読み込み中か、その中で何も測定されていません。</translation>
    </message>
    <message>
        <source>Compare latencies</source>
        <translation>レイテンシを比較</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %Ln capture(s)</source>
        <translation>
            <numerusform>%Ln 個のキャプチャの比較</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCurvePlot</name>
    <message>
        <source>Curve of percentiles</source>
        <translation>パーセンタイル曲線</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>この時間内には何も測定されていません。</translation>
    </message>
    <message>
        <source>too few samples</source>
        <translation>サンプル不足</translation>
    </message>
    <message>
        <source>The fastest:</source>
        <translation>最も速い値:</translation>
    </message>
    <message>
        <source>%1 took no longer than:</source>
        <translation>%1 がこの時間以内:</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyExport</name>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>PNG 画像(&amp;P)…</translation>
    </message>
    <message>
        <source>Picture (S&amp;VG)…</source>
        <translation>SVG 画像(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Samples (CSV)…</source>
        <translation>サンプル (CSV)(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Figures over time (CSV)…</source>
        <translation>数値の推移 (CSV)(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>概要をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>サンプルをエクスポート</translation>
    </message>
    <message>
        <source>Export figures over time</source>
        <translation>数値の推移をエクスポート</translation>
    </message>
    <message>
        <source>Only %1 of %2 samples are still kept one by one; figures over time are of all.</source>
        <translation>個別に残っているサンプルは %2 件中 %1 件だけです。数値の推移はすべてのサンプルに基づきます。</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>概要をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresTable</name>
    <message>
        <source>Figures of latencies</source>
        <translation>レイテンシの数値</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyHistogramPlot</name>
    <message>
        <source>Histogram of durations</source>
        <translation>所要時間のヒストグラム</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>この時間内には何も測定されていません。</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
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
        <translation>表示中。クリックで非表示</translation>
    </message>
    <message>
        <source>Hidden; click to show</source>
        <translation>非表示。クリックで表示</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMarkWords</name>
    <message>
        <source>The wall clock was set back by %1.</source>
        <translation>システム時計が %1 戻されました。</translation>
    </message>
    <message>
        <source>The wall clock was set forward by %1.</source>
        <translation>システム時計が %1 進められました。</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>時計の変更</translation>
    </message>
    <message>
        <source>Recording gap</source>
        <translation>記録の欠落</translation>
    </message>
    <message>
        <source>Rows dropped</source>
        <translation>行の破棄</translation>
    </message>
    <message>
        <source>The connection was lost, and open again %1 later.</source>
        <translation>接続が失われ、%1 後に再び開きました。</translation>
    </message>
    <message>
        <source>The program did not run for %1, or the computer slept.</source>
        <translation>プログラムが %1 の間動作していなかったか、マシンがスリープしていました。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing: they could not be written.</source>
        <translation>
            <numerusform>%n 行が欠落しています。書き込めませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had been dropped by the capture&apos;s limit before they were looked at.</source>
        <translation>
            <numerusform>%n 行が、調べる前にキャプチャの上限により破棄されていました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMisses</name>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>未応答 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>遅着 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>中断 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyOptions</name>
    <message>
        <source>What is shown, how it is measured, and what to do with it</source>
        <translation>表示内容、測定方法、利用方法</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示する時間</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>直近 10 分</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>最新に追従</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Lines and histogram of</source>
        <translation>線とヒストグラムの対象</translation>
    </message>
    <message>
        <source>How replies are found…</source>
        <translation>応答の検出方法…</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>バジェット…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>ウィンドウで開く</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Latency options, time shown: %1</source>
        <translation>レイテンシのオプション、表示する時間: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>まだ何も測定されていません</translation>
    </message>
    <message>
        <source>What there is most of</source>
        <translation>最も多いもの</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyPanel</name>
    <message>
        <source>What was asked and has no place in the graph. Click for all counts.</source>
        <translation>リクエストのうち、グラフに表せないものです。クリックするとすべての件数を表示します。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>While connected, a ping is sent every %1, and the time to its pong is drawn here.</source>
        <translation>接続中は %1 ごとに ping を送信し、pong が届くまでの時間をここに描画します。</translation>
    </message>
    <message>
        <source>Pings are off: set how often one is sent, above.</source>
        <translation>ping はオフです。送信する間隔を上で設定してください。</translation>
    </message>
    <message>
        <source>No latencies yet</source>
        <translation>レイテンシはまだありません</translation>
    </message>
    <message>
        <source>Measuring: %1 of %2 rows</source>
        <translation>測定中: %2 行中 %1 行</translation>
    </message>
    <message>
        <source>Latency: %1</source>
        <translation>レイテンシ: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyReadout</name>
    <message numerus="yes">
        <source>p50 %1, p99 %2 of %n</source>
        <translation>
            <numerusform>p50 %1、p99 %2 (%n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1/s, sent %2/s</source>
        <translation>受信 %1/秒、送信 %2/秒</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyRulesDialog</name>
    <message>
        <source>How latencies are measured</source>
        <translation>レイテンシの測定方法</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>バジェット</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyRulesForm</name>
    <message>
        <source>Messages say when they were &amp;sent</source>
        <translation>メッセージに送信時刻が含まれる(&amp;S)</translation>
    </message>
    <message>
        <source>Count as late after</source>
        <translation>遅着とみなす時間</translation>
    </message>
    <message>
        <source>What this finds</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>JSON path in the request</source>
        <translation>リクエスト内の JSON パス</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>JSON path in the reply</source>
        <translation>応答内の JSON パス</translation>
    </message>
    <message>
        <source>Regular expression with one group</source>
        <translation>グループが 1 つの正規表現</translation>
    </message>
    <message>
        <source>JSON path to the moment of sending</source>
        <translation>送信時刻を示す JSON パス</translation>
    </message>
    <message>
        <source>Unit of the moment of sending</source>
        <translation>送信時刻の単位</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>1970 年からの秒数</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>1970 年からのミリ秒数</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>1970 年からのマイクロ秒数</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>1970 年からのナノ秒数</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>A reply belongs to a request when</source>
        <translation>応答をリクエストに対応付ける条件</translation>
    </message>
    <message>
        <source>it &amp;repeats the request</source>
        <translation>リクエストと同じ内容である(&amp;R)</translation>
    </message>
    <message>
        <source>it comes next, in &amp;order</source>
        <translation>順番どおり次に届く(&amp;O)</translation>
    </message>
    <message>
        <source>both carry the same value at a &amp;JSON path</source>
        <translation>両方の JSON パスの値が同じである(&amp;J)</translation>
    </message>
    <message>
        <source>a regular &amp;expression with one group matches the same text in both</source>
        <translation>グループが 1 つの正規表現が、両方で同じテキストに一致する(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;never: there are no requests and replies</source>
        <translation>なし: リクエストと応答はない(&amp;N)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>at</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>in</source>
        <translation>受信</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyTimePlot</name>
    <message>
        <source>in</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Graph of latencies over time</source>
        <translation>レイテンシの推移グラフ</translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) in sight.</source>
        <translation>
            <numerusform>表示範囲に中断が %n 回あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyViews</name>
    <message>
        <source>Views of the latency</source>
        <translation>レイテンシのビュー</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時間推移</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogArea</name>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>行 %1 はフィルターに一致しません。</translation>
    </message>
    <message>
        <source>Note for row %1</source>
        <translation>行 %1 のメモ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Only from here on</source>
        <translation>ここ以降のみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Only these: %1</source>
        <translation>これらのみ(&amp;O): %1</translation>
    </message>
    <message>
        <source>Only &amp;up to here</source>
        <translation>ここまでのみ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>ペイロードを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove ma&amp;rk</source>
        <translation>マークを外す(&amp;R)</translation>
    </message>
    <message>
        <source>Ma&amp;rk</source>
        <translation>マーク(&amp;R)</translation>
    </message>
    <message>
        <source>Edit no&amp;te…</source>
        <translation>メモを編集(&amp;T)…</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>メモを付けてマーク(&amp;T)…</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Not these: %1</source>
        <translation>これらを除外(&amp;N): %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>2 つの行を比較(&amp;M)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogFinder</name>
    <message>
        <source>the log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogMarks</name>
    <message>
        <source>Up to %L1 rows can be marked at once.</source>
        <translation>一度にマークできるのは %L1 行までです。</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>マークした行はありません。</translation>
    </message>
    <message>
        <source>No marked row passes the filter.</source>
        <translation>マークした行の中に、フィルターに一致する行はありません。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogSettingsPage</name>
    <message>
        <source>Logs that are being recorded</source>
        <translation>記録中のログ</translation>
    </message>
    <message>
        <source>Each tab keeps as much as this; its oldest rows go first, and the status line says how many. What has been saved is not touched.</source>
        <translation>各タブはこの量まで保持します。古い行から破棄され、その行数がステータス行に表示されます。保存済みのものには影響しません。</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>期間(&amp;A)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Logs closed without being saved</source>
        <translation>保存せずに閉じたログ</translation>
    </message>
    <message>
        <source>They are kept for a while and can be opened again from the sidebar. What a crash has left stays until you delete it.</source>
        <translation>しばらく保管され、サイドバーから再び開けます。異常終了で残ったものは、削除するまで保管されます。</translation>
    </message>
    <message>
        <source>All &amp;together</source>
        <translation>合計(&amp;T)</translation>
    </message>
    <message>
        <source>keep none</source>
        <translation>保管しない</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日数(&amp;D)</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>recording, captures, history, memory, disk</source>
        <translation>記録、キャプチャ、履歴、メモリ、ディスク</translation>
    </message>
    <message>
        <source>megabytes, disk space, limit</source>
        <translation>メガバイト、ディスク容量、上限、制限</translation>
    </message>
    <message>
        <source>frames, number, limit</source>
        <translation>フレーム、件数、上限、制限</translation>
    </message>
    <message>
        <source>minutes, time, limit</source>
        <translation>分、時間、上限、制限</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>time, how long, limit</source>
        <translation>時間、保管期間、上限、制限</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MainWindow</name>
    <message>
        <source>The trusted certificates could not be read: %1.</source>
        <translation>信頼する証明書を読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message numerus="yes">
        <source>Wireloupe ended unexpectedly. %Ln capture(s) were kept.</source>
        <translation>
            <numerusform>Wireloupe が予期せず終了しました。%Ln 個のキャプチャが保管されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 – Wireloupe</source>
        <translation>%1 – Wireloupe</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n 個のピア</numerusform>
        </translation>
    </message>
    <message>
        <source>Server %1 · %2</source>
        <translation>サーバー %1 · %2</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way has ended.</source>
        <translation>実行中の処理が終わりしだい、言語が切り替わります。</translation>
    </message>
    <message>
        <source>What you save or set now is lost when the window is closed: %1 cannot be written to. Check the owner and the permissions of the folder.</source>
        <translation>いま保存または設定した内容は、ウィンドウを閉じると失われます。%1 に書き込めません。フォルダーの所有者とアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MarksModel</name>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 秒</translation>
    </message>
    <message>
        <source>%1 · %2 s · %3</source>
        <translation>%1 · %2 秒 · %3</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MarksPopup</name>
    <message>
        <source>Marked rows</source>
        <translation>マークした行</translation>
    </message>
    <message>
        <source>No row is marked. Mark in the Edit menu marks those that are selected.</source>
        <translation>マークした行はありません。「編集」メニューの「マーク」で、選択した行にマークを付けられます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked row(s). Del takes a mark away.</source>
        <translation>
            <numerusform>マークした行が %Ln 行あります。Del キーでマークを外せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MiniMap</name>
    <message>
        <source>Map of the log</source>
        <translation>ログのマップ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln 件のエラー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 件の警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln close frame(s)</source>
        <translation>
            <numerusform>%Ln 件の close フレーム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln 件のマーク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 件の一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 to %2, from %3 s on</source>
        <translation>%1 ～ %2 行、%3 秒以降</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>connections, server, defaults, limits, timeouts</source>
        <translation>接続、サーバー、既定値、上限、制限、タイムアウト</translation>
    </message>
    <message>
        <source>Each new connection begins with these, and has its own from then on. Those that are there keep what they have.</source>
        <translation>新しい接続は最初にこれらの設定を使い、以後は接続ごとに独自の設定を持ちます。既存の接続の設定は変わりません。</translation>
    </message>
    <message>
        <source>New connections: %1</source>
        <translation>新しい接続: %1</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>permessage-deflate を提案する</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>メッセージを圧縮するかどうかはサーバーが決めます (RFC 7692)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 は高速、9 は最小サイズ</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>圧縮する最小サイズ</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>これより短いメッセージは圧縮せずに送信されます</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>すべての長さ</translation>
    </message>
    <message>
        <source>Proxy and headers</source>
        <translation>プロキシとヘッダー</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>A proxy of its own is set with the connection</source>
        <translation>独自のプロキシは接続ごとに設定します</translation>
    </message>
    <message>
        <source>HTTP, SOCKS</source>
        <translation>HTTP、SOCKS</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>User-Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Is the first of its headers</source>
        <translation>接続のヘッダーの先頭になります</translation>
    </message>
    <message>
        <source>header, browser, identification</source>
        <translation>ヘッダー、ブラウザー、識別</translation>
    </message>
    <message>
        <source>no such header</source>
        <translation>このヘッダーなし</translation>
    </message>
    <message>
        <source>New local server</source>
        <translation>新しいローカルサーバー</translation>
    </message>
    <message>
        <source>A local server that is open, or was at the last start, keeps what it has.</source>
        <translation>開いているローカルサーバーと、前回の起動時に開いていたローカルサーバーの設定は変わりません。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 では空いている任意のポートを使います</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>待ち受け、リッスン</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>接続できる相手</translation>
    </message>
    <message>
        <source>Other computers reach a server that listens on all addresses</source>
        <translation>すべてのアドレスで待ち受けるサーバーには、ほかのコンピューターから到達できます</translation>
    </message>
    <message>
        <source>address, listen, localhost, exposed</source>
        <translation>アドレス、待ち受け、localhost、公開</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>メッセージのサイズ</translation>
    </message>
    <message>
        <source>A larger one ends the connection with 1009</source>
        <translation>これより大きいと、1009 で接続を終了します</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限、制限</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>One more is answered with status 503</source>
        <translation>これを超えると、ステータス 503 で応答します</translation>
    </message>
    <message>
        <source>limit, connections</source>
        <translation>上限、制限、接続</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>ハンドシェイクの制限時間</translation>
    </message>
    <message>
        <source>A client that takes longer is dropped</source>
        <translation>これより時間のかかるクライアントは切断されます</translation>
    </message>
    <message>
        <source>limit, timeout</source>
        <translation>上限、制限、タイムアウト</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NotePopup</name>
    <message>
        <source>What is it about this row?</source>
        <translation>この行についてのメモ</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OpeningTab</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionGroup</name>
    <message>
        <source>Connect within</source>
        <translation>接続の制限時間</translation>
    </message>
    <message>
        <source>From looking up the name to the end of the opening handshake</source>
        <translation>名前の検索から開始ハンドシェイクの終わりまで</translation>
    </message>
    <message>
        <source>Close within</source>
        <translation>クローズの制限時間</translation>
    </message>
    <message>
        <source>How long to wait for the server&apos;s half of the closing handshake (RFC 6455, section 7)</source>
        <translation>終了ハンドシェイクでサーバー側の応答を待つ時間 (RFC 6455 7 節)</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>ping 間隔</translation>
    </message>
    <message>
        <source>Measures the round-trip time (RFC 6455, section 5.5.2)</source>
        <translation>往復時間を測定します (RFC 6455 5.5.2 節)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pong within</source>
        <translation>pong の制限時間</translation>
    </message>
    <message>
        <source>A ping that is not answered for this long fails the connection</source>
        <translation>この時間内に ping への応答がないと、接続は失敗とみなされます</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>最大受信サイズ</translation>
    </message>
    <message>
        <source>A larger message of the server, inflated, ends the connection with 1009</source>
        <translation>サーバーからのメッセージが展開後にこれより大きいと、1009 で接続を終了します</translation>
    </message>
    <message>
        <source>Fragments of</source>
        <translation>フラグメントのサイズ</translation>
    </message>
    <message>
        <source>Longer messages of ours go out in fragments of this size (RFC 6455, section 5.4)</source>
        <translation>こちらの長いメッセージは、このサイズのフラグメントに分けて送信されます (RFC 6455 5.4 節)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>分割しない</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>How many 3xx answers are followed, but not from wss to ws. Credentials, the client certificate, the first message and most headers set here are not taken along to another origin.</source>
        <translation>3xx レスポンスを何回までたどるかを指定します (wss から ws へはたどりません)。認証情報、クライアント証明書、最初のメッセージ、ここで設定したヘッダーの大半は、別のオリジンには送られません。</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>たどらない</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>最初の待ち時間</translation>
    </message>
    <message>
        <source>Doubles with each attempt; a random part of it, up to a half, is taken away</source>
        <translation>試行ごとに 2 倍になります。そこから最大で半分までのランダムな量が差し引かれます</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最長の待ち時間</translation>
    </message>
    <message>
        <source>Pauses do not grow beyond this</source>
        <translation>待ち時間はこれより長くなりません</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>In a row, before it is given up</source>
        <translation>あきらめるまでの連続回数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Reconnect automatically</source>
        <translation>自動的に再接続する</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed (RFC 6455, section 7.2.3)</source>
        <translation>開いていた接続が失敗したときに接続し直します (RFC 6455 7.2.3 節)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PairTable</name>
    <message>
        <source>Move up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下に移動</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>ドラッグして順序を変更</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathBox</name>
    <message>
        <source>The path that these settings are for</source>
        <translation>これらの設定が適用されるパス</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>すべてのパス</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathView</name>
    <message>
        <source>Open the folder of “%1”</source>
        <translation>「%1」のフォルダーを開く</translation>
    </message>
    <message>
        <source>Copy the path of “%1”</source>
        <translation>「%1」のパスをコピー</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PayloadSaver</name>
    <message>
        <source>message-%1</source>
        <translation>メッセージ-%1</translation>
    </message>
    <message>
        <source>payload-%1</source>
        <translation>ペイロード-%1</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>メッセージを保存</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>ペイロードを保存</translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation>選択範囲を保存</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Save &amp;payload…</source>
        <translation>ペイロードを保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as on the &amp;wire, compressed…</source>
        <translation>回線上のまま圧縮状態で保存(&amp;W)…</translation>
    </message>
    <message>
        <source>Save the whole &amp;message…</source>
        <translation>メッセージ全体を保存(&amp;M)…</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 を %2 に書き込みました。</translation>
    </message>
    <message>
        <source>Some fragments of the message are not in the capture.</source>
        <translation>メッセージのフラグメントの一部がキャプチャにありません。</translation>
    </message>
    <message>
        <source>The capture is damaged here: the bytes do not match their checksum.</source>
        <translation>キャプチャのこの部分が破損しています。バイト列がチェックサムと一致しません。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 を保存中</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>保存をキャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>The row cannot be read from the log any more. No file was written.</source>
        <translation>この行はもうログから読み取れません。ファイルは書き込まれませんでした。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PeersModel</name>
    <message numerus="yes">
        <source>HTTP, waiting: %n</source>
        <translation>
            <numerusform>HTTP、待機中: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the payload that compression has kept off the wire</source>
        <translation>圧縮によって回線に流さずに済んだペイロードの割合</translation>
    </message>
    <message>
        <source>From the last ping of the heartbeat to its pong</source>
        <translation>最後のハートビートの ping から pong までの時間</translation>
    </message>
    <message>
        <source>Bytes that wait for the peer to read them</source>
        <translation>ピアに読み取られるのを待っているバイト数</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>接続開始</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>サブプロトコル</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Frames in/out</source>
        <translation>フレーム 受信/送信</translation>
    </message>
    <message>
        <source>Bytes in/out</source>
        <translation>バイト 受信/送信</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>フレーム/秒</translation>
    </message>
    <message>
        <source>Bytes/s</source>
        <translation>バイト/秒</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>滞留</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>節約</translation>
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
        <translation>ピア</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>切断…</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>ピアを絞り込む</translation>
    </message>
    <message>
        <source>Words of number, address, path, subprotocol, extension or TLS</source>
        <translation>番号、アドレス、パス、サブプロトコル、拡張、TLS に含まれる語句</translation>
    </message>
    <message>
        <source>Send it a message</source>
        <translation>このピアにメッセージを送信</translation>
    </message>
    <message>
        <source>Show only its frames</source>
        <translation>このピアのフレームだけを表示</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>このピアのハンドシェイクに移動</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>このピアのアドレスをコピー</translation>
    </message>
    <message>
        <source>Disconnect it…</source>
        <translation>このピアを切断…</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n 個のピア</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is connected</source>
        <translation>接続中のピアはありません</translation>
    </message>
    <message>
        <source>Peers appear here as soon as they connect.</source>
        <translation>ピアは接続するとすぐにここに表示されます。</translation>
    </message>
    <message>
        <source>No peer has these words</source>
        <translation>これらの語句に一致するピアはありません</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PingField</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Ping interval in seconds, 0 for none</source>
        <translation>ping の間隔 (秒)、0 で送信なし</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>ping 間隔</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PlainPage</name>
    <message>
        <source>Encoding of the text</source>
        <translation>テキストのエンコーディング</translation>
    </message>
    <message>
        <source>How the bytes are read as text</source>
        <translation>バイト列をテキストとして読む方法</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1 として</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1、そのまま</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PrettyPage</name>
    <message>
        <source>Path of the value at the cursor</source>
        <translation>カーソル位置の値のパス</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>この値で絞り込む</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Filter by &amp;this value</source>
        <translation>この値で絞り込む(&amp;T)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ProxyPage</name>
    <message>
        <source>Follow the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>What the system&apos;s settings, or variables such as https_proxy, say for the address.</source>
        <translation>システムの設定、または https_proxy などの変数が、このアドレスに対して定めるプロキシを使います。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Straight to the server, whatever the system says.</source>
        <translation>システムの設定にかかわらず、サーバーに直接接続します。</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Asked for a tunnel by CONNECT (RFC 9110, section 9.3.6), for ws:// as for wss://.</source>
        <translation>ws:// でも wss:// でも、CONNECT でトンネルを要求します (RFC 9110 9.3.6 節)。</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>The proxy looks up the server&apos;s name (RFC 1928).</source>
        <translation>サーバーの名前はプロキシが解決します (RFC 1928)。</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>0: the usual one</source>
        <translation>0: 通常のポート</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Proxy (%1)</source>
        <translation>プロキシ (%1)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QueryModel</name>
    <message>
        <source>As sent: %1</source>
        <translation>送信される形: %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add a parameter…</source>
        <translation>パラメーターを追加…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QueryPage</name>
    <message>
        <source>Parameters of the query</source>
        <translation>クエリのパラメーター</translation>
    </message>
    <message>
        <source>The query as it is sent</source>
        <translation>送信されるままのクエリ</translation>
    </message>
    <message>
        <source>the query as it is sent, without the ?</source>
        <translation>送信されるままのクエリ (? を除く)</translation>
    </message>
    <message>
        <source>What stands in the address behind the “?” (RFC 3986, section 3.4). Only what must be is percent-encoded; “+” stays as it is.</source>
        <translation>アドレスの「?」より後ろの部分です (RFC 3986 3.4 節)。必要なものだけがパーセントエンコードされ、「+」はそのまま残ります。</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>送信される形</translation>
    </message>
    <message>
        <source>Query (%L1)</source>
        <translation>クエリ (%L1)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QuickBehavior</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 個のルール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n 個の状態</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1 of a capture</source>
        <translation>キャプチャの接続 %1</translation>
    </message>
    <message>
        <source>no capture yet</source>
        <translation>キャプチャ未選択</translation>
    </message>
    <message>
        <source>Not to the sender</source>
        <translation>送信者には送らない</translation>
    </message>
    <message>
        <source>prefix, such as “Echo: ”</source>
        <translation>プレフィックス (例: 「Echo: 」)</translation>
    </message>
    <message>
        <source>Put before every text message that is echoed</source>
        <translation>エコーされる各テキストメッセージの前に付けられます</translation>
    </message>
    <message>
        <source>Where a peer names its room</source>
        <translation>ピアがルームを指定する場所</translation>
    </message>
    <message>
        <source>All options of the behavior, and other behaviors by path</source>
        <translation>動作のすべてのオプションと、パスごとのほかの動作</translation>
    </message>
    <message>
        <source>Edit the behavior</source>
        <translation>動作を編集</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QuietForm</name>
    <message>
        <source>%1. There is nothing to set.</source>
        <translation>%1。設定する項目はありません。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RateField</name>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Unit of how often</source>
        <translation>頻度の単位</translation>
    </message>
    <message>
        <source>ms apart</source>
        <translation>ms 間隔</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>件/秒</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>件/分</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RateGraph</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>in</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>one bar: %1</source>
        <translation>棒 1 本: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReconnectBanner</name>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Connect without waiting any longer</source>
        <translation>これ以上待たずに接続する</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>切断したままにする</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 in %3</source>
        <translation>%3 後に試行 (%1 / %2 回目)</translation>
    </message>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>%2 後に %1 回目の試行</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplayForm</name>
    <message>
        <source>Capture to replay</source>
        <translation>再生するキャプチャ</translation>
    </message>
    <message>
        <source>Captures (*.wlcap);;All files (*)</source>
        <translation>キャプチャ (*.wlcap);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>As in the column of the log and in the filter conn:2</source>
        <translation>ログの列やフィルター conn:2 と同じ番号です</translation>
    </message>
    <message>
        <source>at the times that it had</source>
        <translation>記録どおりの時刻に</translation>
    </message>
    <message>
        <source>by turn, with the pauses that it had</source>
        <translation>順番に、記録どおりの間隔で</translation>
    </message>
    <message>
        <source>by turn, at once</source>
        <translation>順番に、すぐに</translation>
    </message>
    <message>
        <source>By turn: what followed the n-th message of the client comes when the peer has sent its n-th</source>
        <translation>順番に: クライアントの n 番目のメッセージに続いたものを、ピアが n 番目のメッセージを送ったときに送ります</translation>
    </message>
    <message>
        <source>closes, if it did in the capture</source>
        <translation>キャプチャで閉じていれば閉じる</translation>
    </message>
    <message>
        <source>begins again</source>
        <translation>最初から繰り返す</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Messages come</source>
        <translation>メッセージの送信</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>At the end it</source>
        <translation>終わりに達したら</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Captures that were used lately</source>
        <translation>最近使用したキャプチャ</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>最近使用したキャプチャ</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the tab “%1”</source>
        <translation>タブ「%1」</translation>
    </message>
    <message>
        <source>No capture was used lately</source>
        <translation>最近使用したキャプチャはありません</translation>
    </message>
    <message>
        <source>This is not a capture.</source>
        <translation>これはキャプチャではありません。</translation>
    </message>
    <message>
        <source>No messages of connection %1 are in this capture.</source>
        <translation>このキャプチャには、接続 %1 のメッセージがありません。</translation>
    </message>
    <message>
        <source>Reading the capture…</source>
        <translation>キャプチャを読み込み中…</translation>
    </message>
    <message>
        <source>Choose a capture: until then nothing is said.</source>
        <translation>キャプチャを選択してください。それまでは何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server</source>
        <translation>
            <numerusform>サーバーのメッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; what comes after 256 MiB is left out</source>
        <translation>%1 (256 MiB より後は省略)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RepliesEditor</name>
    <message>
        <source>Replies, in their order</source>
        <translation>応答 (順番どおり)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplyForm</name>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Kind of the reply</source>
        <translation>応答の種類</translation>
    </message>
    <message>
        <source>to the sender</source>
        <translation>送信者へ</translation>
    </message>
    <message>
        <source>to all</source>
        <translation>全員へ</translation>
    </message>
    <message>
        <source>Who gets the reply</source>
        <translation>応答を受け取る相手</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>Delay of the reply</source>
        <translation>応答の遅延</translation>
    </message>
    <message>
        <source>Since the reply before it, or since what caused the first</source>
        <translation>直前の応答から。最初の応答の場合は、そのきっかけからの時間</translation>
    </message>
    <message>
        <source>Content of the reply</source>
        <translation>応答の内容</translation>
    </message>
    <message>
        <source>Placeholders: {{message}}, {{json:$.id}}, {{0}}, {{1}}, {{name}}, {{counter}}, {{uuid}}, {{now}}, {{peer}}</source>
        <translation>プレースホルダー: {{message}}、{{json:$.id}}、{{0}}、{{1}}、{{name}}、{{counter}}、{{uuid}}、{{now}}、{{peer}}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>hex digits, such as 0a 0b {{message}}</source>
        <translation>16 進数 (例: 0a 0b {{message}})</translation>
    </message>
    <message>
        <source>what is sent</source>
        <translation>送信する内容</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RoomsForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>送信者には送らない</translation>
    </message>
    <message>
        <source>ws://host/chat?room=1 is room 1 where this is “room”</source>
        <translation>ここが「room」の場合、ws://host/chat?room=1 はルーム 1 です</translation>
    </message>
    <message>
        <source>A text message with a value there moves its sender to the room of that name, and goes to nobody</source>
        <translation>この位置に値があるテキストメッセージは、送信者をその名前のルームに移し、誰にも送られません</translation>
    </message>
    <message>
        <source>The room is</source>
        <translation>ルームの決め方</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>JSON path</source>
        <translation>JSON パス</translation>
    </message>
    <message>
        <source>the path of the request</source>
        <translation>リクエストのパス</translation>
    </message>
    <message>
        <source>a parameter of its query</source>
        <translation>クエリのパラメーター</translation>
    </message>
    <message>
        <source>a field of a message</source>
        <translation>メッセージのフィールド</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RowList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下に移動</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RuleForm</name>
    <message>
        <source>any case</source>
        <translation>大文字と小文字を区別しない</translation>
    </message>
    <message>
        <source>only the first time</source>
        <translation>最初の 1 回のみ</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>次の状態</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>応答(&amp;R)</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>任意のメッセージ</translation>
    </message>
    <message>
        <source>The message is</source>
        <translation>メッセージが次と一致</translation>
    </message>
    <message>
        <source>It contains</source>
        <translation>次を含む</translation>
    </message>
    <message>
        <source>It matches the regex</source>
        <translation>正規表現に一致</translation>
    </message>
    <message>
        <source>It has at the JSON path</source>
        <translation>JSON パスの値を持つ</translation>
    </message>
    <message>
        <source>It begins with the bytes</source>
        <translation>次のバイト列で始まる</translation>
    </message>
    <message>
        <source>What the message must be</source>
        <translation>メッセージが満たすべき条件</translation>
    </message>
    <message>
        <source>text or binary</source>
        <translation>テキストまたはバイナリ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>For each peer; later it is as if the rule were not there</source>
        <translation>ピアごとに適用されます。2 回目以降は、このルールがないものとして扱われます</translation>
    </message>
    <message>
        <source>Pattern of the rule</source>
        <translation>ルールのパターン</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesEditor</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>次の状態</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>ルール (順番どおり)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>最初のルールだけでなく、一致するすべてのルールが応答する</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SaveConnectionDialog</name>
    <message>
        <source>Save connection</source>
        <translation>接続を保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SavedConnections</name>
    <message>
        <source>The saved connections could not be read: %1.</source>
        <translation>保存済みの接続を読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>The passwords of the saved connections could not be read: %1.</source>
        <translation>保存済みの接続のパスワードを読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>The file was set aside as %1.</source>
        <translation>このファイルは %1 として退避しました。</translation>
    </message>
    <message>
        <source>Kept when the connection is saved: in %1, a file that only you can read, but not encrypted. Keep that file out of version control.</source>
        <translation>接続を保存すると %1 に保管されます。自分だけが読めるファイルですが、暗号化されていません。このファイルはバージョン管理に含めないでください。</translation>
    </message>
    <message>
        <source>The change is not saved: %1 could not be read, nor set aside, and is left as it is.</source>
        <translation>変更は保存されていません。%1 は読み取りも退避もできなかったため、そのまま残してあります。</translation>
    </message>
    <message>
        <source>The saved connections could not be written to %1: %2.</source>
        <translation>保存済みの接続を %1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The change is not saved: something else has written to %1 meanwhile.</source>
        <translation>変更は保存されていません。その間に %1 がほかから書き換えられました。</translation>
    </message>
    <message>
        <source>Something else has changed the saved connections meanwhile. What it wrote was set aside as %1.</source>
        <translation>その間に、保存済みの接続がほかから変更されました。書き込まれた内容は %1 として退避しました。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SecretText</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>隠された %n 文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SendTarget</name>
    <message>
        <source>Who gets the message</source>
        <translation>メッセージを受け取る相手</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>すべてのピア</translation>
    </message>
    <message>
        <source>Peer %1 (gone)</source>
        <translation>ピア %1 (切断済み)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerAccessPage</name>
    <message>
        <source>All that is set must hold. Token, user and password are kept until the program ends, not saved.</source>
        <translation>設定した条件はすべて満たす必要があります。トークン、ユーザー、パスワードはプログラムの終了まで保持され、保存されません。</translation>
    </message>
    <message>
        <source>any; for example /chat, /events</source>
        <translation>すべて (例: /chat, /events)</translation>
    </message>
    <message>
        <source>Separated by commas; the query does not count. Others get status 404</source>
        <translation>コンマ区切り。クエリは対象外です。それ以外にはステータス 404 を返します</translation>
    </message>
    <message>
        <source>any; for example https://app.example</source>
        <translation>すべて (例: https://app.example)</translation>
    </message>
    <message>
        <source>Separated by commas. Others, and clients without Origin, get status 403</source>
        <translation>コンマ区切り。それ以外と Origin のないクライアントにはステータス 403 を返します</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>others: status 404</source>
        <translation>その他: ステータス 404</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>オリジン</translation>
    </message>
    <message>
        <source>others: status 403</source>
        <translation>その他: ステータス 403</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>要求しない</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>トークンの場所</translation>
    </message>
    <message>
        <source>in the header Authorization: Bearer</source>
        <translation>ヘッダー Authorization: Bearer</translation>
    </message>
    <message>
        <source>in the query, as ?token=</source>
        <translation>クエリの ?token=</translation>
    </message>
    <message>
        <source>as the first message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>Without it for 10 s, or with another: close code 1008</source>
        <translation>10 秒以内に届かないか異なる場合: クローズコード 1008</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>User (Basic)</source>
        <translation>ユーザー (Basic)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>others: status 401; by the first message: 1008</source>
        <translation>その他: ステータス 401、最初のメッセージの場合は 1008</translation>
    </message>
    <message>
        <source>Access (%1)</source>
        <translation>アクセス (%1)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerBehaviorPage</name>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Behavior</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Paths and what the server does there; the first that fits counts</source>
        <translation>パスと、そこでのサーバーの動作。最初に一致したものが使われます</translation>
    </message>
    <message>
        <source>Without the query. “/chat/*” stands for /chat and all below it</source>
        <translation>クエリは除きます。「/chat/*」は /chat とその下のすべてを表します</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>パス(&amp;P)</translation>
    </message>
    <message>
        <source>Path of the route</source>
        <translation>ルートのパス</translation>
    </message>
    <message>
        <source>Behavior (%L1)</source>
        <translation>動作 (%L1)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDeflatePage</name>
    <message>
        <source>Accept permessage-deflate where a client offers it</source>
        <translation>クライアントが提案した場合に permessage-deflate を受け入れる</translation>
    </message>
    <message>
        <source>Every message of the server is compressed anew: less memory, larger messages (RFC 7692, section 7.1.1.1)</source>
        <translation>サーバーの各メッセージを単独で圧縮します。メモリは減りますが、メッセージは大きくなります (RFC 7692 7.1.1.1 節)</translation>
    </message>
    <message>
        <source>Asks the same of the client (RFC 7692, section 7.1.1.2)</source>
        <translation>クライアントにも同じことを求めます (RFC 7692 7.1.1.2 節)</translation>
    </message>
    <message>
        <source>How far back the server refers, as a power of two (RFC 7692, section 7.1.2.1)</source>
        <translation>サーバーがどこまでさかのぼって参照するか (2 の累乗) (RFC 7692 7.1.2.1 節)</translation>
    </message>
    <message>
        <source>Asked of a client that can be asked for it (RFC 7692, section 7.1.2.2)</source>
        <translation>対応しているクライアントに求めます (RFC 7692 7.1.2.2 節)</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 は高速、9 は最小サイズ</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source>Shorter messages are sent as they are</source>
        <translation>これより短いメッセージはそのまま送信されます</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>圧縮する最小サイズ</translation>
    </message>
    <message>
        <source>Compression (on)</source>
        <translation>圧縮 (オン)</translation>
    </message>
    <message>
        <source>Compression (off)</source>
        <translation>圧縮 (オフ)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDetails</name>
    <message>
        <source>Settings of the server</source>
        <translation>サーバーの設定</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerFaultsPage</name>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Faults; probability and amount are written in place</source>
        <translation>障害。確率と量は表の中で直接入力します</translation>
    </message>
    <message>
        <source>what the server sends</source>
        <translation>サーバーの送信</translation>
    </message>
    <message>
        <source>what it receives</source>
        <translation>サーバーの受信</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Which messages latency and drop are for</source>
        <translation>レイテンシと破棄の対象となるメッセージ</translation>
    </message>
    <message>
        <source>Of latency and drop; all else is done to what is sent</source>
        <translation>レイテンシと破棄の対象です。ほかの障害はすべて送信に対して適用されます</translation>
    </message>
    <message>
        <source>The same seed gives the same faults again</source>
        <translation>同じシードでは同じ障害が再現されます</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>&amp;Latency and drop for</source>
        <translation>レイテンシと破棄の対象(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>シード(&amp;E)</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>同じ内容のテキスト</translation>
    </message>
    <message>
        <source>Copy for the command line</source>
        <translation>コマンドライン用にコピー</translation>
    </message>
    <message>
        <source>Faults (%L1)</source>
        <translation>障害 (%L1)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerGuardsPage</name>
    <message>
        <source>any number</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>those of a second</source>
        <translation>1 秒分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A JSON Schema (draft 7) that every message of a peer must fulfill</source>
        <translation>ピアのすべてのメッセージが満たすべき JSON Schema (draft 7)</translation>
    </message>
    <message>
        <source>answered with what is wrong</source>
        <translation>問題点を応答する</translation>
    </message>
    <message>
        <source>closed with 1008</source>
        <translation>1008 でクローズする</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Others are</source>
        <translation>不適合の場合</translation>
    </message>
    <message>
        <source>closed with 1013</source>
        <translation>1013 でクローズする</translation>
    </message>
    <message>
        <source>the oldest message is dropped</source>
        <translation>最も古いメッセージを破棄する</translation>
    </message>
    <message>
        <source>the newest message is dropped</source>
        <translation>最も新しいメッセージを破棄する</translation>
    </message>
    <message>
        <source>Bytes that may wait for a peer that does not read them</source>
        <translation>読み取らないピアのために待機できるバイト数</translation>
    </message>
    <message>
        <source>Unread up to</source>
        <translation>未読の上限</translation>
    </message>
    <message>
        <source>more:</source>
        <translation>超過時:</translation>
    </message>
    <message>
        <source>Without any byte from a peer for so long after a ping, it is dropped</source>
        <translation>ping の後、この時間内にピアから 1 バイトも届かなければ切断します</translation>
    </message>
    <message>
        <source>A ping every</source>
        <translation>ping 間隔</translation>
    </message>
    <message>
        <source>dead after</source>
        <translation>無応答とみなすまで</translation>
    </message>
    <message>
        <source>messages are dropped</source>
        <translation>メッセージを破棄する</translation>
    </message>
    <message>
        <source>the peer is slowed down</source>
        <translation>ピアを減速させる</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>毎秒のメッセージ数</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>一度に</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>毎秒のバイト数</translation>
    </message>
    <message>
        <source>Faster peers:</source>
        <translation>速すぎる場合:</translation>
    </message>
    <message>
        <source>How much may come at once after a quiet time</source>
        <translation>通信のない時間の後に一度に届いてよい量</translation>
    </message>
    <message>
        <source>Guards (%L1)</source>
        <translation>ガード (%L1)</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>ガード</translation>
    </message>
    <message>
        <source>Rates, what may stay unread and pings take effect when the server starts: stop it to change them. A schema takes effect at once.</source>
        <translation>レート、未読の上限、ping はサーバーの起動時に有効になります。変更するにはサーバーを停止してください。スキーマはすぐに有効になります。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerHeadersPage</name>
    <message>
        <source>Headers added to the response</source>
        <translation>レスポンスに追加するヘッダー</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>サブプロトコル (コンマ区切り)</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>なし (例: graphql-transport-ws, mqtt)</translation>
    </message>
    <message>
        <source>The first of these that the client offers is chosen (RFC 6455, section 4.2.2)</source>
        <translation>このうち、クライアントが提案する最初のものが選ばれます (RFC 6455 4.2.2 節)</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>サブプロトコル</translation>
    </message>
    <message>
        <source>Response (%L1)</source>
        <translation>レスポンス (%L1)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerLimitsPage</name>
    <message>
        <source>Size of a message</source>
        <translation>メッセージのサイズ</translation>
    </message>
    <message>
        <source>more: close code 1009</source>
        <translation>超過: クローズコード 1009</translation>
    </message>
    <message>
        <source>Over all its fragments, and inflated where it is compressed</source>
        <translation>すべてのフラグメントの合計で、圧縮されている場合は展開後のサイズ</translation>
    </message>
    <message>
        <source>Fragments of a message</source>
        <translation>メッセージのフラグメント数</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>one more: status 503</source>
        <translation>超過: ステータス 503</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>ハンドシェイクの制限時間</translation>
    </message>
    <message>
        <source>longer: the connection is dropped</source>
        <translation>超過: 接続を切断</translation>
    </message>
    <message>
        <source>Limits (%1)</source>
        <translation>制限 (%1)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerPage</name>
    <message>
        <source>This takes effect when the server starts: stop it to change it.</source>
        <translation>サーバーの起動時に有効になります。変更するにはサーバーを停止してください。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSettings</name>
    <message>
        <source>Who can connect</source>
        <translation>接続できる相手</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>このコンピューターのみ (127.0.0.1)</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>その他のアドレス</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>待ち受けるアドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Behavior, faults, TLS, compression, access, response headers, limits and guards</source>
        <translation>動作、障害、TLS、圧縮、アクセス、レスポンスヘッダー、制限、ガード</translation>
    </message>
    <message>
        <source>Show the settings of the server</source>
        <translation>サーバーの設定を表示する</translation>
    </message>
    <message>
        <source>Stop the server to change this</source>
        <translation>変更するにはサーバーを停止してください</translation>
    </message>
    <message>
        <source>The addresses of this computer that the server listens on</source>
        <translation>サーバーが待ち受ける、このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 では空いている任意のポートを使います</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSharingPage</name>
    <message>
        <source>none; for example redis://localhost:6379</source>
        <translation>なし (例: redis://localhost:6379)</translation>
    </message>
    <message>
        <source>none, or that of the URL</source>
        <translation>なし、または URL 内のもの</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>What peers say by broadcast and in rooms reaches the peers of all servers on the same channel, here and on other computers.</source>
        <translation>ピアがブロードキャストやルームで送ったメッセージは、ここやほかのコンピューターで同じチャンネルを使うすべてのサーバーのピアに届きます。</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Sharing (on)</source>
        <translation>共有 (オン)</translation>
    </message>
    <message>
        <source>Connecting to Redis…</source>
        <translation>Redis に接続中…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTab</name>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>送信先(&amp;T)</translation>
    </message>
    <message>
        <source>These settings cannot be applied, so nothing has changed: %1.</source>
        <translation>設定した内容を適用できないため、何も変更されていません: %1。</translation>
    </message>
    <message>
        <source>This is not an address. Write one of this computer, such as 192.168.1.2.</source>
        <translation>アドレスではありません。192.168.1.2 のような、このコンピューターのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>代わりにポート %1 を使う</translation>
    </message>
    <message>
        <source>Nobody can connect to the server: its user has no password yet.</source>
        <translation>ユーザーのパスワードがまだないため、誰もサーバーに接続できません。</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can connect to the server. There is no password.</source>
        <translation>このコンピューターに到達できるすべてのコンピューターが、サーバーに接続できます。パスワードはありません。</translation>
    </message>
    <message>
        <source>The handshake of this peer is not in the log any more.</source>
        <translation>このピアのハンドシェイクは、もうログにありません。</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>サーバー :%1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the chosen peer has gone</source>
        <translation>選択したピアは切断済みです</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTlsPage</name>
    <message>
        <source>Speak TLS: wss:// in place of ws://</source>
        <translation>TLS を使う (ws:// の代わりに wss://)</translation>
    </message>
    <message>
        <source>A certificate made here, signed by an authority of our own</source>
        <translation>ここで作成し、独自の認証局で署名した証明書</translation>
    </message>
    <message>
        <source>My own certificate</source>
        <translation>自分の証明書</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.p12 *.pfx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>鍵 (*.pem *.key);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>このコンピューターのもの</translation>
    </message>
    <message>
        <source>Names and addresses that the certificate is good for, separated by commas</source>
        <translation>証明書が有効な名前とアドレス (コンマ区切り)</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>PEM with its chain, or PKCS#12</source>
        <translation>チェーン付きの PEM、または PKCS#12</translation>
    </message>
    <message>
        <source>PEM; empty: in the same file</source>
        <translation>PEM。空の場合は同じファイル内の鍵</translation>
    </message>
    <message>
        <source>until the program ends; not saved</source>
        <translation>プログラムの終了まで保持 (保存されません)</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>鍵のパスワード</translation>
    </message>
    <message>
        <source>Clients must trust this authority:</source>
        <translation>クライアントがこの認証局を信頼する必要があります:</translation>
    </message>
    <message>
        <source>Copy CA path</source>
        <translation>CA のパスをコピー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Client that is to trust the server</source>
        <translation>サーバーを信頼させるクライアント</translation>
    </message>
    <message>
        <source>How the client learns to trust the server</source>
        <translation>クライアントにサーバーを信頼させる方法</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>この行をコピー</translation>
    </message>
    <message>
        <source>TLS (on)</source>
        <translation>TLS (オン)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>made when the server starts for the first time</source>
        <translation>サーバーの初回起動時に作成</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTransportPage</name>
    <message>
        <source>Also over HTTP: Server-Sent Events and polling</source>
        <translation>HTTP でも提供する: Server-Sent Events とポーリング</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Qt&apos;s classes</source>
        <translation>Qt のクラス</translation>
    </message>
    <message>
        <source>Our own endpoint</source>
        <translation>独自のエンドポイント</translation>
    </message>
    <message>
        <source>What a client sees is the same with each; they differ in speed and memory</source>
        <translation>クライアントから見える内容はどれも同じで、速度とメモリが異なります</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>With several, what several peers say at the same time reaches each peer in an order of its own</source>
        <translation>複数の場合、複数のピアが同時に送ったものは、ピアごとに異なる順序で届きます</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Our own is the faster one. Qt&apos;s classes take over where it cannot serve, as over TLS.</source>
        <translation>独自のエンドポイントのほうが高速です。TLS など、それで対応できない場合は Qt のクラスを使います。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>On the same port and under the same paths as WebSockets</source>
        <translation>WebSocket と同じポート、同じパスで提供します</translation>
    </message>
    <message>
        <source>Of each path, for clients that poll or come back</source>
        <translation>パスごとの数。ポーリングまたは再接続するクライアントのためのものです</translation>
    </message>
    <message>
        <source>Kept messages</source>
        <translation>保持するメッセージ</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Clients GET a path with Accept: text/event-stream, or poll it with the parameter “after”, and POST what they have to say.</source>
        <translation>クライアントは、Accept: text/event-stream を付けてパスを GET するか、パラメーター「after」を付けてポーリングし、送るものは POST します。</translation>
    </message>
    <message>
        <source>Kept bytes</source>
        <translation>保持するバイト数</translation>
    </message>
    <message>
        <source>Transport (HTTP too)</source>
        <translation>トランスポート (HTTP も)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Over HTTP too, one thread serves all</source>
        <translation>HTTP でも提供する場合は、1 つのスレッドがすべてを処理します</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerUrlRow</name>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the address of the server</source>
        <translation>サーバーのアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the path of the certificate that clients must trust; the TLS settings say how</source>
        <translation>クライアントが信頼する必要のある証明書のパスをコピーします。方法は TLS の設定にあります</translation>
    </message>
    <message>
        <source>CA path</source>
        <translation>CA のパス</translation>
    </message>
    <message>
        <source>Connect a tab to it</source>
        <translation>タブをこのサーバーに接続</translation>
    </message>
    <message>
        <source>A client of this server for browsers, Node.js, Python, curl and others, to copy</source>
        <translation>コピーして使える、ブラウザー、Node.js、Python、curl などのためのこのサーバーのクライアント</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>クライアントのコード</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>待ち受け中のアドレス</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingRow</name>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>「%1」を「%2」に戻す</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reset page</source>
        <translation>ページをリセット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Ctrl+F leads here, Return to what was found</source>
        <translation>Ctrl+F でここに移動し、Return で見つかった項目に移動します</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Reset the page “%1”</source>
        <translation>「%1」ページをリセット</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln 件の設定が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>見つかりません。別の語や、より短い語を試してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of this page were reset.</source>
        <translation>
            <numerusform>このページの %Ln 件の設定を初期状態に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsPane</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>In the log, End goes back to the newest row. In the message box, Alt+Up brings back what was sent before. Shortcuts can be changed in the settings.</source>
        <translation>ログでは、End で最新の行に戻ります。メッセージ欄では、Alt+↑ で以前に送信した内容を呼び戻します。ショートカットは設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>These keys cannot be changed</source>
        <translation>これらのキーは変更できません</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsPane</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys, key bindings</source>
        <translation>キーボード、キー、ホットキー、キー割り当て</translation>
    </message>
    <message>
        <source>No action has this name or these keys.</source>
        <translation>この名前またはキーの操作はありません。</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>名前またはキーで絞り込み</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>操作を絞り込む</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;or</source>
        <translation>または(&amp;O)</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace takes them away.</source>
        <translation>欄で新しいキーを押してください。Backspace で削除できます。</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>「%1」のキー</translation>
    </message>
    <message>
        <source>Other keys of “%1”</source>
        <translation>「%1」の別のキー</translation>
    </message>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>「%1」を「%2」に戻す</translation>
    </message>
    <message>
        <source>%1 alone is needed to write and to move. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 だけでは割り当てられません。入力や移動に必要なキーです。Ctrl か Alt を加えるか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 はすでに「%2」に割り当てられています。</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>「%1」に割り当てる</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsTable</name>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作とそのショートカット</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Sidebar</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the saved connections</source>
        <translation>保存済みの接続を検索</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>保存済みの接続</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New saved connection</source>
        <translation>新しい保存済みの接続</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>ローカルサーバーを表示する</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Local server: %1 %2</source>
        <translation>ローカルサーバー: %1 %2</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>新しい接続(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新しいフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open without connecting</source>
        <translation>接続せずに開く(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものがありません。</translation>
    </message>
    <message>
        <source>Connections that you save appear here, in folders if you like.</source>
        <translation>保存した接続がここに表示されます。フォルダーに分けることもできます。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SnippetPopup</name>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation>クライアントのコード</translation>
    </message>
    <message>
        <source>With the secrets of this server, ready to run.</source>
        <translation>このサーバーのシークレットを含み、そのまま実行できます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StateForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>最初のルールだけでなく、一致するすべてのルールが応答する</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>状態の名前</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機時間</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>次の状態</translation>
    </message>
    <message>
        <source>none: closes with 1008</source>
        <translation>なし: 1008 でクローズ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>挨拶</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待機</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>送信 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln oldest row(s) dropped</source>
        <translation>
            <numerusform>古い %Ln 行を破棄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) missing</source>
        <translation>
            <numerusform>%Ln 行が欠落</numerusform>
        </translation>
    </message>
    <message>
        <source>reading the file: %1 %</source>
        <translation>ファイルを読み込み中: %1 %</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoragePane</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>files, folders, paths, disk, backup</source>
        <translation>ファイル、フォルダー、パス、ディスク、バックアップ</translation>
    </message>
    <message>
        <source>Logs that nobody has saved</source>
        <translation>保存されていないログ</translation>
    </message>
    <message>
        <source>cache, recording, captures, location</source>
        <translation>キャッシュ、記録、キャプチャ、場所</translation>
    </message>
    <message>
        <source>Folder of logs</source>
        <translation>ログのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Logs that are being recorded, and those closed without being saved</source>
        <translation>記録中のログと、保存せずに閉じたログ</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>現在使用中</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>The next start takes the other folder. Logs of this one stay where they are: save those that you want to keep in sight.</source>
        <translation>もう一方のフォルダーは次回の起動から使われます。現在のフォルダーのログはそのまま残ります。引き続き表示したいログは保存してください。</translation>
    </message>
    <message>
        <source>Files that Wireloupe keeps</source>
        <translation>Wireloupe が保持するファイル</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoreNotices</name>
    <message>
        <source>Recording is paused, because %1 cannot be written: %2. Connections go on, and what comes waits in memory. Make room there; recording goes on by itself.</source>
        <translation>%1 に書き込めないため、記録を一時停止しています: %2。接続は続いており、届いたものはメモリで待機しています。空き領域を確保すると、記録は自動的に再開されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be kept so far.</source>
        <translation>
            <numerusform>これまでに %Ln 行を保持できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording goes on. %Ln row(s) could not be kept meanwhile; the log says where they are missing.</source>
        <translation>
            <numerusform>記録を再開しました。その間に %Ln 行を保持できませんでした。欠落した箇所はログに示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This log is kept in memory only: its newest %1, until the tab is closed.</source>
        <translation>このログはメモリにのみ保持されます。対象は最新の %1 で、タブを閉じるまでです。</translation>
    </message>
    <message>
        <source>This log is kept in memory only, its newest %1, until the tab is closed, because no file can be written in %2: %3.</source>
        <translation>%2 にファイルを書き込めないため、このログはメモリにのみ保持されます。対象は最新の %1 で、タブを閉じるまでです: %3。</translation>
    </message>
    <message>
        <source>All that is sound can be saved as a capture of its own.</source>
        <translation>正常な部分はすべて、別のキャプチャとして保存できます。</translation>
    </message>
    <message>
        <source>This file is being recorded into elsewhere: rows that came after it was opened are not shown.</source>
        <translation>このファイルは別の場所で記録中です。開いた後に追加された行は表示されません。</translation>
    </message>
    <message>
        <source>Marks cannot be written to this file: they go when the tab is closed, unless the capture is saved as another file.</source>
        <translation>このファイルにはマークを書き込めません。キャプチャを別のファイルとして保存しない限り、タブを閉じるとマークは失われます。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>新しいファイルに修復…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Rows of the file that are known</source>
        <translation>ファイルの既知の行</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StreamForm</name>
    <message>
        <source>Rows of a stream</source>
        <translation>ストリームの行</translation>
    </message>
    <message>
        <source>Rows (*.csv *.jsonl *.ndjson *.txt);;All files (*)</source>
        <translation>行データ (*.csv *.jsonl *.ndjson *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All peers hear the same message</source>
        <translation>すべてのピアに同じメッセージを送る</translation>
    </message>
    <message>
        <source>Begin again after the last row</source>
        <translation>最後の行の後、最初から繰り返す</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>バイナリメッセージ</translation>
    </message>
    <message>
        <source>empty: each row as it stands</source>
        <translation>空の場合は各行をそのまま送信</translation>
    </message>
    <message>
        <source>Placeholders: {{counter start=1 step=1}}, {{walk start=100 step=1 decimals=2}}, {{random min=0 max=100}}, {{uuid}}, {{now}}, {{now:ms}}, {{peer}}, {{row}}, {{row.NAME}}</source>
        <translation>プレースホルダー: {{counter start=1 step=1}}、{{walk start=100 step=1 decimals=2}}、{{random min=0 max=100}}、{{uuid}}、{{now}}、{{now:ms}}、{{peer}}、{{row}}、{{row.NAME}}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>テキスト行</translation>
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
        <translation>行の形式</translation>
    </message>
    <message>
        <source>none; a file whose rows are sent one after another</source>
        <translation>なし (行を順に送信するファイル)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>First ones</source>
        <translation>先頭部分</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>行のファイル</translation>
    </message>
    <message>
        <source>Otherwise each peer has a stream of its own from when it comes</source>
        <translation>オフの場合、各ピアは接続時から専用のストリームを受け取ります</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>A peer that has more to read misses messages until it has less</source>
        <translation>未読がこれより多いピアは、減るまでメッセージを取りこぼします</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>With the same one, a stream says the same again, times aside</source>
        <translation>シードが同じであれば、時刻を除いて同じ内容のストリームになります</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>1 件のメッセージ</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>終了まで</translation>
    </message>
    <message>
        <source>Backlog up to</source>
        <translation>滞留の上限</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SummaryDialog</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>再集計(&amp;A)</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>%1 の概要</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>集計の進行状況</translation>
    </message>
    <message>
        <source>Frames per second over time</source>
        <translation>毎秒のフレーム数の推移</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>The log may have grown since</source>
        <translation>その後、ログが増えている可能性があります</translation>
    </message>
    <message>
        <source>Counting… %p %</source>
        <translation>集計中… %p %</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabArea</name>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextPage</name>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>this payload</source>
        <translation>このペイロード</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展開(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>すべて折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>すべて展開(&amp;N)</translation>
    </message>
    <message>
        <source>Unfold to &amp;level</source>
        <translation>指定したレベルまで展開(&amp;L)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TimeView</name>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>開始までの時間</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>%1, then failed</source>
        <translation>%1、その後失敗</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>When, as a bar</source>
        <translation>時間（バー）</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TlsPage</name>
    <message>
        <source>Certificates of authorities</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM ファイル (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Certificate of this client</source>
        <translation>このクライアントの証明書</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 files (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>PEM または PKCS#12 ファイル (*.pem *.crt *.cer *.p12 *.pfx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Private key of this client</source>
        <translation>このクライアントの秘密鍵</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.key);;All files (*)</source>
        <translation>PEM ファイル (*.pem *.key);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Used for wss:// addresses; this one is ws://, without TLS.</source>
        <translation>wss:// のアドレスで使われます。現在のアドレスは ws:// で、TLS を使いません。</translation>
    </message>
    <message>
        <source>the system&apos;s authorities only</source>
        <translation>システムの認証局のみ</translation>
    </message>
    <message>
        <source>Authorities in this PEM file are trusted beside the system&apos;s</source>
        <translation>システムの認証局に加えて、この PEM ファイルの認証局を信頼します</translation>
    </message>
    <message>
        <source>the host of the address</source>
        <translation>アドレスのホスト</translation>
    </message>
    <message>
        <source>The name that is asked for (SNI, RFC 6066, section 3) and that the certificate must be for</source>
        <translation>要求する名前 (SNI、RFC 6066 3 節)。証明書もこの名前に対するものでなければなりません</translation>
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
        <translation>受け入れる最も古いバージョン。TLS 1.2 より前のバージョンは決して受け入れません (RFC 8996)</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Extra CA</source>
        <translation>追加の CA</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最小バージョン</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Shown to servers that ask for one: PEM, or PKCS#12 with its key</source>
        <translation>証明書を要求するサーバーに提示します。PEM、または鍵を含む PKCS#12</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>証明書のファイル内</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>このクライアント</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS (changed)</source>
        <translation>TLS (変更あり)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TrustedModel</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>証明書の対象</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>信頼した日時</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TrustedPage</name>
    <message>
        <source>&amp;Revoke</source>
        <translation>信頼を取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>Certificates of this host and port are verified again, from the next connection</source>
        <translation>このホストとポートの証明書は、次の接続から再び検証されます</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>信頼している証明書</translation>
    </message>
    <message>
        <source>This could not be written, and is undone with the next start: %1.</source>
        <translation>書き込めなかったため、次回の起動時に元に戻ります: %1。</translation>
    </message>
    <message>
        <source>There are none. Where a certificate fails, the connection offers to trust it.</source>
        <translation>ありません。証明書の検証に失敗すると、その接続で信頼するかどうかを選べます。</translation>
    </message>
    <message>
        <source>Taken for this host and port alone, whatever is wrong with them.</source>
        <translation>問題の内容にかかわらず、このホストとポートに対してのみ受け入れます。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>trust, TLS, wss, security, fingerprint</source>
        <translation>信頼、TLS、wss、セキュリティ、フィンガープリント</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TryLine</name>
    <message>
        <source>closes with %1 %2</source>
        <translation>%1 %2 でクローズ</translation>
    </message>
    <message>
        <source>binary: %1</source>
        <translation>バイナリ: %1</translation>
    </message>
    <message>
        <source>%1 (after %L2 ms)</source>
        <translation>%1 (%L2 ms 後)</translation>
    </message>
    <message>
        <source>a message, to see how it would be answered</source>
        <translation>応答を確かめるメッセージ</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>A message to try</source>
        <translation>試すメッセージ</translation>
    </message>
    <message>
        <source>Nothing would be answered.</source>
        <translation>何も応答しません。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::UnexpectedForm</name>
    <message>
        <source>is ignored</source>
        <translation>無視する</translation>
    </message>
    <message>
        <source>is echoed</source>
        <translation>エコーする</translation>
    </message>
    <message>
        <source>gets a reply</source>
        <translation>応答を返す</translation>
    </message>
    <message>
        <source>closes with 1008</source>
        <translation>1008 でクローズする</translation>
    </message>
    <message>
        <source>&amp;What matches nothing</source>
        <translation>どれにも一致しない場合(&amp;W)</translation>
    </message>
    <message>
        <source>What becomes of a message that matches nothing</source>
        <translation>どれにも一致しないメッセージの扱い</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WelcomePage</name>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.</source>
        <translation>すべての WebSocket フレームを、回線を流れたとおりに表示します。</translation>
    </message>
    <message>
        <source>Start a local echo server and connect to it</source>
        <translation>ローカルエコーサーバーを起動して接続</translation>
    </message>
    <message>
        <source>One click to live frames: everything you send comes back.</source>
        <translation>ワンクリックで実際のフレームを確認できます。送信したものはすべて戻ってきます。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Open a tab and connect to any ws:// or wss:// address.</source>
        <translation>タブを開き、任意の ws:// または wss:// アドレスに接続します。</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>Look through frames that were recorded and saved before.</source>
        <translation>以前に記録して保存したフレームを調べます。</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>保存済みの接続</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WindowCloser</name>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Workbench</name>
    <message>
        <source>There is no connection on the clipboard: neither a WebSocket address nor a command line of curl, websocat or wscat.</source>
        <translation>クリップボードに接続がありません。WebSocket のアドレスでも、curl、websocat、wscat のコマンドラインでもありません。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Another program is writing the file.</source>
        <translation>別のプログラムがこのファイルに書き込んでいます。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>“%1” compares: what is wanted is the path alone.</source>
        <translation>「%1」は比較です。パスだけを指定してください。</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in “$.id”.</source>
        <translation>JSON パスは、「$.id」のように「$」で始まります。</translation>
    </message>
    <message>
        <source>“%1” is not a JSON path, such as “$.data[0].id”.</source>
        <translation>「%1」は JSON パスではありません。「$.data[0].id」のように書きます。</translation>
    </message>
    <message>
        <source>The regular expression is missing.</source>
        <translation>正規表現がありません。</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>正規表現が無効です: %1。</translation>
    </message>
    <message>
        <source>The regular expression has to have one group in parentheses: what it matches is compared.</source>
        <translation>正規表現には、かっこで囲んだグループが 1 つ必要です。グループに一致した部分が比較されます。</translation>
    </message>
    <message>
        <source>The time that a reply may take is between 1 ms and 1 h.</source>
        <translation>応答を待つ時間は 1 ms から 1 h までです。</translation>
    </message>
    <message>
        <source>“%1” is not a rule for replies. There are none, payload, order, json:PATH, json:PATH=PATH and regex:PATTERN.</source>
        <translation>「%1」は応答のルールではありません。使えるのは none、payload、order、json:PATH、json:PATH=PATH、regex:PATTERN です。</translation>
    </message>
    <message>
        <source>“%1” is not a rule for time stamps. There are s:PATH, ms:PATH, us:PATH, ns:PATH and iso:PATH.</source>
        <translation>「%1」はタイムスタンプのルールではありません。使えるのは s:PATH、ms:PATH、us:PATH、ns:PATH、iso:PATH です。</translation>
    </message>
    <message>
        <source>The disk does not respond</source>
        <translation>ディスクが応答しません</translation>
    </message>
    <message>
        <source>The file could not be shortened</source>
        <translation>ファイルを切り詰められませんでした</translation>
    </message>
    <message>
        <source>A latency budget begins with p50, p90, p95, p99, p99.9 or max: p99&lt;50ms/10s.</source>
        <translation>レイテンシバジェットは p50、p90、p95、p99、p99.9、max のいずれかで始まります: p99&lt;50ms/10s。</translation>
    </message>
    <message>
        <source>A &lt; is missing here: p99&lt;50ms/10s.</source>
        <translation>ここに &lt; がありません: p99&lt;50ms/10s。</translation>
    </message>
    <message>
        <source>The limit is a time from 1us to 1h.</source>
        <translation>上限は 1us から 1h までの時間です。</translation>
    </message>
    <message>
        <source>A / is missing here, and the time over which it is held: p99&lt;50ms/10s.</source>
        <translation>ここに / と、維持する期間がありません: p99&lt;50ms/10s。</translation>
    </message>
    <message>
        <source>A budget is held over a time from 100ms to 24h.</source>
        <translation>バジェットを維持する期間は 100ms から 24h までです。</translation>
    </message>
    <message>
        <source>Nothing may follow a latency budget.</source>
        <translation>レイテンシバジェットの後には何も書けません。</translation>
    </message>
    <message>
        <source>%1 falls to requests without an answer</source>
        <translation>%1 は応答のないリクエストに該当</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1; answers: %2</source>
        <translation>%1、応答: %2</translation>
    </message>
    <message>
        <source>%1; answers: %2, unanswered: %3</source>
        <translation>%1、応答: %2、未応答: %3</translation>
    </message>
    <message>
        <source>The latency budget %1 is kept: %2.</source>
        <translation>レイテンシバジェット %1 は守られています: %2。</translation>
    </message>
    <message>
        <source>The latency budget %1 is exceeded: %2.</source>
        <translation>レイテンシバジェット %1 を超過しています: %2。</translation>
    </message>
    <message>
        <source>Nothing can be said of the latency budget %1: %2.</source>
        <translation>レイテンシバジェット %1 については判断できません: %2。</translation>
    </message>
    <message>
        <source>The latency budget %1 was exceeded; times: %2, in all for %3. At worst, at %4 s: %5.</source>
        <translation>レイテンシバジェット %1 を超過しました。回数: %2、合計時間: %3。最も悪かったのは %4 秒の時点: %5。</translation>
    </message>
    <message>
        <source>Frames in</source>
        <translation>受信フレーム</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>受信バイト</translation>
    </message>
    <message>
        <source>Frames out</source>
        <translation>送信フレーム</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>送信バイト</translation>
    </message>
    <message>
        <source>Frames by opcode</source>
        <translation>opcode 別のフレーム</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>From (s)</source>
        <translation>開始 (秒)</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>終了 (秒)</translation>
    </message>
    <message>
        <source>Further connections, with fewer bytes: %1</source>
        <translation>バイト数のより少ないその他の接続: %1</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>In</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Further codes: %1</source>
        <translation>その他のコード: %1</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>dropped before them by the limit: %1</source>
        <translation>それより前に上限により破棄: %1</translation>
    </message>
    <message>
        <source>could not be recorded: %1</source>
        <translation>記録できず: %1</translation>
    </message>
    <message>
        <source>marked: %1</source>
        <translation>マーク付き: %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>handshakes done: %1</source>
        <translation>完了したハンドシェイク: %1</translation>
    </message>
    <message>
        <source>refused or redirected: %1</source>
        <translation>拒否またはリダイレクト: %1</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % more</source>
        <translation>フレーム: %1。%2 が回線上では %3 (%4 % 増)</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % saved</source>
        <translation>フレーム: %1。%2 が回線上では %3 (%4 % 減)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>%1 frames/s on average; most within %2 from %3 s on: %4 frames/s</source>
        <translation>平均 %1 フレーム/秒、最多は %3 秒からの %2 で %4 フレーム/秒</translation>
    </message>
    <message>
        <source>%1 is not the URL of a WebSocket server, which begins with ws:// or wss://.</source>
        <translation>%1 は WebSocket サーバーの URL ではありません。URL は ws:// または wss:// で始まります。</translation>
    </message>
    <message>
        <source>The URL of a WebSocket server begins with ws:// or wss://.</source>
        <translation>WebSocket サーバーの URL は ws:// または wss:// で始まります。</translation>
    </message>
    <message>
        <source>No address was found for %1. Check the name and the network.</source>
        <translation>%1 のアドレスが見つかりませんでした。名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>No address was found for the name. Check the name and the network.</source>
        <translation>この名前のアドレスが見つかりませんでした。名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Could not connect to %1: connection refused. Is the server running?</source>
        <translation>%1 に接続できませんでした。接続が拒否されました。サーバーは動作していますか?</translation>
    </message>
    <message>
        <source>Could not connect: connection refused. Is the server running?</source>
        <translation>接続できませんでした。接続が拒否されました。サーバーは動作していますか?</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the address and the network.</source>
        <translation>%1 への経路がありません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the address and the network.</source>
        <translation>サーバーへの経路がありません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>TLS ハンドシェイクに失敗しました: %1。このポートは TLS と、ここで許可されているバージョンおよび暗号に対応していますか?</translation>
    </message>
    <message>
        <source>The TLS handshake failed. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>TLS ハンドシェイクに失敗しました。このポートは TLS と、ここで許可されているバージョンおよび暗号に対応していますか?</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>%1 へのアクセスが拒否されました。1024 未満のポートには特別な権限が必要です。より大きい番号を試してください。</translation>
    </message>
    <message>
        <source>Access is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>アクセスが拒否されました。1024 未満のポートには特別な権限が必要です。より大きい番号を試してください。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>%1 はこのマシンのアドレスではありません。このマシンからのみ到達できる 127.0.0.1 を試してください。</translation>
    </message>
    <message>
        <source>That is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>このマシンのアドレスではありません。このマシンからのみ到達できる 127.0.0.1 を試してください。</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <translation>接続に失敗しました: %1。</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>接続に失敗しました。</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say: %1.</source>
        <translation>サーバーが障害の設定に従って接続を終了しました: %1。</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say.</source>
        <translation>サーバーが障害の設定に従って接続を終了しました。</translation>
    </message>
    <message>
        <source>Redis refuses: %1. Check the user, the password and what they allow.</source>
        <translation>Redis に拒否されました: %1。ユーザー、パスワード、その権限を確認してください。</translation>
    </message>
    <message>
        <source>Redis refuses. Check the user, the password and what they allow.</source>
        <translation>Redis に拒否されました。ユーザー、パスワード、その権限を確認してください。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Redis server. Check host and port.</source>
        <translation>%1 で応答しているものは Redis ではないようです。ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>What answers is not a Redis server. Check host and port.</source>
        <translation>応答しているものは Redis ではないようです。ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to: %1. Change its settings.</source>
        <translation>サーバーは設定どおりに動作できません: %1。サーバーの設定を変更してください。</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to. Change its settings.</source>
        <translation>サーバーは設定どおりに動作できません。サーバーの設定を変更してください。</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say: %1.</source>
        <translation>サーバーのガードに従ってクライアントを拒否しました: %1。</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say.</source>
        <translation>サーバーのガードに従ってクライアントを拒否しました。</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used: %1. Check the file, its format and its password.</source>
        <translation>こちら側の証明書または鍵を使用できません: %1。ファイルとその形式、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used. Check the file, its format and its password.</source>
        <translation>こちら側の証明書または鍵を使用できません。ファイルとその形式、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS: %1. Try ws:// in place of wss://, or another port.</source>
        <translation>このポートで応答しているものは TLS に対応していません: %1。wss:// の代わりに ws:// を使うか、別のポートを試してください。</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS. Try ws:// in place of wss://, or another port.</source>
        <translation>このポートで応答しているものは TLS に対応していません。wss:// の代わりに ws:// を使うか、別のポートを試してください。</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS: %1. Try wss:// in place of ws://.</source>
        <translation>このポートで応答しているものは TLS を使っています: %1。ws:// の代わりに wss:// を試してください。</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS. Try wss:// in place of ws://.</source>
        <translation>このポートで応答しているものは TLS を使っています。ws:// の代わりに wss:// を試してください。</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP: %1. Check the port: another service may listen on it.</source>
        <translation>このポートで応答しているものは HTTP に対応していません: %1。ポートを確認してください。別のサービスが待ち受けている可能性があります。</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP. Check the port: another service may listen on it.</source>
        <translation>このポートで応答しているものは HTTP に対応していません。ポートを確認してください。別のサービスが待ち受けている可能性があります。</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common: %1. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>サーバーとこちら側に共通する TLS のバージョンがありません: %1。サーバーで TLS 1.2 または 1.3 を有効にするか、ここでより低い最小バージョンを指定してください。</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>サーバーとこちら側に共通する TLS のバージョンがありません。サーバーで TLS 1.2 または 1.3 を有効にするか、ここでより低い最小バージョンを指定してください。</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>プロキシ %1 に到達できません。アドレスとポート、動作しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>プロキシに到達できません。アドレスとポート、動作しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for credentials, or does not take those that were sent. Check the user and password for the proxy.</source>
        <translation>プロキシ %1 が認証情報を要求しているか、送信された認証情報を受け付けません。プロキシのユーザーとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The proxy asks for credentials, or does not take those that were sent. Check the user and password for it.</source>
        <translation>プロキシが認証情報を要求しているか、送信された認証情報を受け付けません。プロキシのユーザーとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>%1 で応答しているものは、選択した種類のプロキシではありません。プロキシの種類 (HTTP または SOCKS5) とポートを確認してください。</translation>
    </message>
    <message>
        <source>What answers is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>応答しているものは、選択した種類のプロキシではありません。プロキシの種類 (HTTP または SOCKS5) とポートを確認してください。</translation>
    </message>
    <message>
        <source>There were too many redirects, the last one to %1. Use that URL, or allow more of them.</source>
        <translation>リダイレクトが多すぎます。最後のリダイレクト先は %1 です。その URL を使うか、リダイレクトの上限を増やしてください。</translation>
    </message>
    <message>
        <source>There were too many redirects. Use the last URL in the log, or allow more of them.</source>
        <translation>リダイレクトが多すぎます。ログにある最後の URL を使うか、リダイレクトの上限を増やしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired: %1. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>サーバーの証明書は期限が切れています: %1。サーバーで証明書を更新するか、このマシンの時計を確認するか、この証明書だけを信頼してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>サーバーの証明書は期限が切れています。サーバーで証明書を更新するか、このマシンの時計を確認するか、この証明書だけを信頼してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: %1. Check the clocks of the server and of this computer.</source>
        <translation>サーバーの証明書はまだ有効になっていません: %1。サーバーとこのマシンの時計を確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check the clocks of the server and of this computer.</source>
        <translation>サーバーの証明書はまだ有効になっていません。サーバーとこのマシンの時計を確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host: %1. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>サーバーの証明書は別のホストのものです: %1。URL のホストを確認するか、証明書に対応するサーバー名 (SNI) を設定してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>サーバーの証明書は別のホストのものです。URL のホストを確認するか、証明書に対応するサーバー名 (SNI) を設定してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed, so no authority vouches for it: %1. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>サーバーの証明書は自己署名されており、保証する認証局がありません: %1。自分の証明書であれば、CA ファイルに指定するか、この証明書だけを信頼してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed: no authority vouches for it. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>サーバーの証明書は自己署名されており、保証する認証局がありません。自分の証明書であれば、CA ファイルに指定するか、この証明書だけを信頼してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here: %1. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>サーバーの証明書は、ここでは認識されていない認証局が発行したものです: %1。自分の認証局であれば、その CA ファイルを指定するか、この証明書だけを信頼してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>サーバーの証明書は、ここでは認識されていない認証局が発行したものです。自分の認証局であれば、その CA ファイルを指定するか、この証明書だけを信頼してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on: %1. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>サーバーの証明書は弱すぎて信頼できません: %1。より長い鍵 (RSA 2048 または P-256) と新しい署名 (SHA-256) を使った証明書がサーバーに必要です。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>サーバーの証明書は弱すぎて信頼できません。より長い鍵 (RSA 2048 または P-256) と新しい署名 (SHA-256) を使った証明書がサーバーに必要です。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it: %1. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>サーバーの証明書は、発行した認証局によって失効しています: %1。鍵が他人の手に渡っている可能性があります。サーバーには新しい証明書が必要です。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>サーバーの証明書は、発行した認証局によって失効しています。鍵が他人の手に渡っている可能性があります。サーバーには新しい証明書が必要です。</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken: %1. The server has to send the intermediate certificates, too.</source>
        <translation>サーバーの証明書から認証局までのチェーンが途切れています: %1。サーバーは中間証明書も送信する必要があります。</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken. The server has to send the intermediate certificates, too.</source>
        <translation>サーバーの証明書から認証局までのチェーンが途切れています。サーバーは中間証明書も送信する必要があります。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted: %1. Look at the certificate, or choose to trust this one.</source>
        <translation>サーバーの証明書を受け入れられません: %1。証明書を確認するか、この証明書だけを信頼してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted. Look at the certificate, or choose to trust this one.</source>
        <translation>サーバーの証明書を受け入れられません。証明書を確認するか、この証明書だけを信頼してください。</translation>
    </message>
    <message>
        <source>An ordinary web server answers here: check the path, and that WebSocket is switched on for it.</source>
        <translation>通常の Web サーバーが応答しています。パスと、そこで WebSocket が有効になっているかを確認してください。</translation>
    </message>
    <message>
        <source>Try the URL in the Location field of the response, or let redirects be followed.</source>
        <translation>レスポンスの Location フィールドの URL を試すか、リダイレクトをたどるように設定してください。</translation>
    </message>
    <message>
        <source>It did not understand the request: see whether a proxy in between drops the Upgrade and Connection fields.</source>
        <translation>サーバーがリクエストを解釈できませんでした。途中のプロキシが Upgrade と Connection のフィールドを取り除いていないか確認してください。</translation>
    </message>
    <message>
        <source>It asks for credentials: add them (Basic, Bearer or an API key), and see WWW-Authenticate in the response.</source>
        <translation>サーバーが認証情報を要求しています。認証情報 (Basic、Bearer、または API キー) を追加し、レスポンスの WWW-Authenticate を確認してください。</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation>認証情報と Origin ヘッダーを確認してください。</translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation>URL のパスを確認してください。</translation>
    </message>
    <message>
        <source>This path takes no GET: check the path of the URL.</source>
        <translation>このパスは GET を受け付けません。URL のパスを確認してください。</translation>
    </message>
    <message>
        <source>A proxy asks for credentials: set its user and password.</source>
        <translation>プロキシが認証情報を要求しています。ユーザーとパスワードを設定してください。</translation>
    </message>
    <message>
        <source>It wants another protocol or version: see the Upgrade and Sec-WebSocket-Version fields of the response.</source>
        <translation>サーバーが別のプロトコルまたはバージョンを求めています。レスポンスの Upgrade と Sec-WebSocket-Version のフィールドを確認してください。</translation>
    </message>
    <message>
        <source>There were too many requests: wait a while, and see Retry-After in the response.</source>
        <translation>リクエストが多すぎます。しばらく待ち、レスポンスの Retry-After を確認してください。</translation>
    </message>
    <message>
        <source>A proxy answers, but the server behind it does not: check that server.</source>
        <translation>プロキシは応答していますが、その背後のサーバーが応答していません。そのサーバーを確認してください。</translation>
    </message>
    <message>
        <source>The fault is at the server, or at a proxy before it: look into its log.</source>
        <translation>問題はサーバー、またはその手前のプロキシにあります。そのログを調べてください。</translation>
    </message>
    <message>
        <source>The response in the log may say why.</source>
        <translation>ログのレスポンスに理由が示されている可能性があります。</translation>
    </message>
    <message>
        <source>general failure</source>
        <translation>一般的な障害</translation>
    </message>
    <message>
        <source>not allowed by its rules</source>
        <translation>規則で許可されていません</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>ホストに到達できません</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>time to live expired</source>
        <translation>TTL の期限が切れました</translation>
    </message>
    <message>
        <source>command not supported</source>
        <translation>サポートされていないコマンドです</translation>
    </message>
    <message>
        <source>address type not supported</source>
        <translation>サポートされていないアドレスの種類です</translation>
    </message>
    <message>
        <source>The peer broke the protocol. %1</source>
        <translation>接続相手がプロトコルに違反しました。%1</translation>
    </message>
    <message>
        <source>The server refused the upgrade with status %1.</source>
        <translation>サーバーがアップグレードをステータス %1 で拒否しました。</translation>
    </message>
    <message>
        <source>The opening handshake failed. %1</source>
        <translation>開始ハンドシェイクに失敗しました。%1</translation>
    </message>
    <message>
        <source>What came: %1.</source>
        <translation>受信内容: %1。</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>The proxy would not connect to the server: %1. Does it allow this host and port?</source>
        <translation>プロキシがサーバーに接続しませんでした: %1。プロキシはこのホストとポートを許可していますか?</translation>
    </message>
    <message>
        <source>The proxy %1 would not connect to the server: %2. Does it allow this host and port?</source>
        <translation>プロキシ %1 がサーバーに接続しませんでした: %2。プロキシはこのホストとポートを許可していますか?</translation>
    </message>
    <message>
        <source>No pong came within %1 of a ping (1006). The peer hangs, or the network is cut.</source>
        <translation>ping から %1 以内に pong が届きませんでした (1006)。接続相手が停止しているか、ネットワークが切れています。</translation>
    </message>
    <message>
        <source>The client was turned away with status %1</source>
        <translation>クライアントをステータス %1 で拒否しました</translation>
    </message>
    <message>
        <source>The connection ended inside a frame (1006). What had come of it is in the log.</source>
        <translation>フレームの途中で接続が終了しました (1006)。それまでに届いた分はログにあります。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Try another, or 0 for any free one.</source>
        <translation>ポート %1 はほかのプログラムが使用しています。別のポート、または空いている任意のポートを表す 0 を試してください。</translation>
    </message>
    <message>
        <source>A client was turned away: the limit of %1 at once is reached. It can be raised in the server&apos;s settings.</source>
        <translation>クライアントを拒否しました。同時接続数の上限 %1 に達しています。上限はサーバーの設定で引き上げられます。</translation>
    </message>
    <message>
        <source>The head of the file is damaged: where its records begin had to be searched.</source>
        <translation>ファイルの先頭が破損しているため、レコードの開始位置を検索しました。</translation>
    </message>
    <message>
        <source>The file is damaged at byte %1: what is there is not a record.</source>
        <translation>ファイルのバイト %1 が破損しています。そこにあるものはレコードではありません。</translation>
    </message>
    <message>
        <source>The file ends inside a record, at byte %1.</source>
        <translation>ファイルがバイト %1 のレコードの途中で終わっています。</translation>
    </message>
    <message>
        <source>The file cannot be read at byte %1: %2.</source>
        <translation>ファイルのバイト %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 in between and %2 at its end were left out.</source>
        <translation>途中の %1 と末尾の %2 を除外しました。</translation>
    </message>
    <message>
        <source>%1 were left out; what follows is sound.</source>
        <translation>%1 を除外しました。その後は正常です。</translation>
    </message>
    <message>
        <source>%1 at its end were left out.</source>
        <translation>末尾の %1 を除外しました。</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>プロキシ %1 が時間内に応答しませんでした。アドレスとポート、サーバーに到達できるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>プロキシが時間内に応答しませんでした。アドレスとポート、サーバーに到達できるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>プロキシ %1 が接続をリセットしました。プロキシの種類 (HTTP または SOCKS5) とポートを確認してください。</translation>
    </message>
    <message>
        <source>The proxy reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>プロキシが接続をリセットしました。プロキシの種類 (HTTP または SOCKS5) とポートを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>プロキシ %1 が接続を終了しました。プロキシの種類 (HTTP または SOCKS5) とポートを確認してください。</translation>
    </message>
    <message>
        <source>The proxy ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>プロキシが接続を終了しました。プロキシの種類 (HTTP または SOCKS5) とポートを確認してください。</translation>
    </message>
    <message>
        <source>No address was found for the proxy %1. Check its name and the network.</source>
        <translation>プロキシ %1 のアドレスが見つかりませんでした。名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>No address was found for the proxy. Check its name and the network.</source>
        <translation>プロキシのアドレスが見つかりませんでした。名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Could not connect to the proxy %1: connection refused. Is it running?</source>
        <translation>プロキシ %1 に接続できませんでした。接続が拒否されました。プロキシは動作していますか?</translation>
    </message>
    <message>
        <source>Could not connect to the proxy: connection refused. Is it running?</source>
        <translation>プロキシに接続できませんでした。接続が拒否されました。プロキシは動作していますか?</translation>
    </message>
    <message>
        <source>There is no route to the proxy %1. Check its address and the network.</source>
        <translation>プロキシ %1 への経路がありません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>There is no route to the proxy. Check its address and the network.</source>
        <translation>プロキシへの経路がありません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy failed: %1.</source>
        <translation>プロキシでエラーが発生しました: %1。</translation>
    </message>
    <message>
        <source>The proxy failed.</source>
        <translation>プロキシでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The peer did not answer in time. Check the network.</source>
        <translation>接続相手が時間内に応答しませんでした。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Looking up the name took too long. Check the name and the network.</source>
        <translation>名前の検索に時間がかかりすぎました。名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, and whether a firewall is in between.</source>
        <translation>サーバーが時間内に応答しませんでした。アドレスと、途中にファイアウォールがないかを確認してください。</translation>
    </message>
    <message>
        <source>The TLS handshake was not finished in time. Does this port speak TLS? If not, use ws://.</source>
        <translation>TLS ハンドシェイクが時間内に完了しませんでした。このポートは TLS に対応していますか? 対応していない場合は ws:// を使ってください。</translation>
    </message>
    <message>
        <source>The opening handshake was not finished in time. Does this port speak WebSocket?</source>
        <translation>開始ハンドシェイクが時間内に完了しませんでした。このポートは WebSocket に対応していますか?</translation>
    </message>
    <message>
        <source>The closing handshake was not finished in time; the connection was dropped (1006).</source>
        <translation>終了ハンドシェイクが時間内に完了しなかったため、接続を切断しました (1006)。</translation>
    </message>
    <message>
        <source>The peer ended the connection without a closing handshake (1006). It may have crashed, or a proxy in between may have cut it.</source>
        <translation>接続相手が終了ハンドシェイクなしに接続を終了しました (1006)。クラッシュしたか、途中のプロキシが切断した可能性があります。</translation>
    </message>
    <message>
        <source>The peer ended the connection at once. Is this the right port?</source>
        <translation>接続相手がすぐに接続を終了しました。ポートは正しいですか?</translation>
    </message>
    <message>
        <source>The peer ended the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>接続相手が TLS ハンドシェイク中に、理由を示さずに接続を終了しました。サーバーの場合は、ポートが TLS に対応していない (ws:// を使ってください)、ポートが間違っている、この TLS バージョンを拒否している、サーバー名 (SNI) またはクライアント証明書を求めている、などが考えられます。クライアントの場合は、証明書を信頼していないことが考えられます。</translation>
    </message>
    <message>
        <source>The peer ended the connection without a close frame of its own (1006).</source>
        <translation>接続相手が自身の close フレームを送らずに接続を終了しました (1006)。</translation>
    </message>
    <message>
        <source>The peer reset the connection, without a closing handshake (1006). It may have crashed, or a proxy or firewall in between may have cut it.</source>
        <translation>接続相手が終了ハンドシェイクなしに接続をリセットしました (1006)。クラッシュしたか、途中のプロキシまたはファイアウォールが切断した可能性があります。</translation>
    </message>
    <message>
        <source>The peer reset the connection at once. Is this the right port?</source>
        <translation>接続相手がすぐに接続をリセットしました。ポートは正しいですか?</translation>
    </message>
    <message>
        <source>The peer reset the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>接続相手が TLS ハンドシェイク中に、理由を示さずに接続をリセットしました。サーバーの場合は、ポートが TLS に対応していない (ws:// を使ってください)、ポートが間違っている、この TLS バージョンを拒否している、サーバー名 (SNI) またはクライアント証明書を求めている、などが考えられます。クライアントの場合は、証明書を信頼していないことが考えられます。</translation>
    </message>
    <message>
        <source>The peer reset the connection before it sent a close frame of its own (1006).</source>
        <translation>接続相手が自身の close フレームを送る前に接続をリセットしました (1006)。</translation>
    </message>
    <message>
        <source>The connection was dropped on request, without a closing handshake (1006).</source>
        <translation>要求に応じて、終了ハンドシェイクなしに接続を切断しました (1006)。</translation>
    </message>
    <message>
        <source>The connection was dropped on request, before the closing handshake was finished (1006).</source>
        <translation>要求に応じて、終了ハンドシェイクが完了する前に接続を切断しました (1006)。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>%1 に接続しています。</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>接続しています。</translation>
    </message>
    <message>
        <source>The connection is open, with the subprotocol %1.</source>
        <translation>接続が開きました。サブプロトコルは %1 です。</translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation>接続が開きました。</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>%1 で待ち受けています。</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>待ち受けています。</translation>
    </message>
    <message>
        <source>Messages are shared with other servers through %1.</source>
        <translation>メッセージを %1 経由でほかのサーバーと共有しています。</translation>
    </message>
    <message>
        <source>Messages are shared with other servers.</source>
        <translation>メッセージをほかのサーバーと共有しています。</translation>
    </message>
    <message>
        <source>Stopped listening on %1.</source>
        <translation>%1 での待ち受けを停止しました。</translation>
    </message>
    <message>
        <source>Stopped listening.</source>
        <translation>待ち受けを停止しました。</translation>
    </message>
    <message>
        <source>A client connects from %1.</source>
        <translation>%1 からクライアントが接続しています。</translation>
    </message>
    <message>
        <source>A client connects.</source>
        <translation>クライアントが接続しています。</translation>
    </message>
    <message>
        <source>no close code (1005)</source>
        <translation>クローズコードなし (1005)</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1、理由: %2</translation>
    </message>
    <message>
        <source>Our direction of the TCP connection is ended; what the peer still says is read.</source>
        <translation>TCP 接続のこちら側の方向を終了しました。接続相手が送るものは引き続き読み取ります。</translation>
    </message>
    <message>
        <source>The peer closes the connection</source>
        <translation>接続相手が接続を閉じます</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>接続を閉じています</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>接続は閉じられました。</translation>
    </message>
    <message>
        <source>The connection ended without a close frame (1006).</source>
        <translation>close フレームなしに接続が終了しました (1006)。</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>クローズ: %1。</translation>
    </message>
    <message>
        <source>Redirected with status %1.</source>
        <translation>ステータス %1 でリダイレクトされました。</translation>
    </message>
    <message>
        <source>Redirected with status %1 to %2.</source>
        <translation>ステータス %1 で %2 にリダイレクトされました。</translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <translation>%1 後に次の試行を行います。</translation>
    </message>
    <message>
        <source>Next attempt (%1) in %2.</source>
        <translation>%2 後に次の試行 (%1) を行います。</translation>
    </message>
    <message>
        <source>Rows missing here: %1.</source>
        <translation>ここで欠落している行: %1。</translation>
    </message>
    <message>
        <source>Rows missing here: %1, from %2 s to %3 s. The file of the capture could not be written: %4.</source>
        <translation>ここで欠落している行: %1 (%2 秒から %3 秒まで)。キャプチャのファイルに書き込めませんでした: %4。</translation>
    </message>
    <message>
        <source>Wireloupe did not get to its connections for %1: it was stopped, or the computer was too busy. Times measured across this say nothing about the peer.</source>
        <translation>Wireloupe は %1 の間、接続を処理できませんでした。停止していたか、マシンの負荷が高すぎました。この間をまたいで測定した時間は、接続相手の状態を表しません。</translation>
    </message>
    <message>
        <source>The computer slept for %1. Times measured across this say nothing about the peer.</source>
        <translation>マシンが %1 の間スリープしていました。この間をまたいで測定した時間は、接続相手の状態を表しません。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>このマシンの時計が %1 戻されました。</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <translation>このマシンの時計が %1 進められました。</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server: %1.</source>
        <translation>Redis の URL ではありません: %1。</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server.</source>
        <translation>Redis の URL ではありません。</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is Redis running?</source>
        <translation>%1 から応答がありません。Redis は動作していますか?</translation>
    </message>
    <message>
        <source>Nobody answers. Is Redis running?</source>
        <translation>応答がありません。Redis は動作していますか?</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>%1 の Redis が時間内に応答しませんでした。アドレスと、Redis が停止していないか、途中にファイアウォールがないかを確認してください。</translation>
    </message>
    <message>
        <source>Redis did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>Redis が時間内に応答しませんでした。アドレスと、Redis が停止していないか、途中にファイアウォールがないかを確認してください。</translation>
    </message>
    <message>
        <source>Redis at %1 reset the connection. It may have crashed.</source>
        <translation>%1 の Redis が接続をリセットしました。クラッシュした可能性があります。</translation>
    </message>
    <message>
        <source>Redis reset the connection. It may have crashed.</source>
        <translation>Redis が接続をリセットしました。クラッシュした可能性があります。</translation>
    </message>
    <message>
        <source>Redis at %1 ended the connection.</source>
        <translation>%1 の Redis が接続を終了しました。</translation>
    </message>
    <message>
        <source>Redis ended the connection.</source>
        <translation>Redis が接続を終了しました。</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Check the rights of the socket.</source>
        <translation>%1 へのアクセスが拒否されました。ソケットの権限を確認してください。</translation>
    </message>
    <message>
        <source>Access is denied. Check the rights of the socket.</source>
        <translation>アクセスが拒否されました。ソケットの権限を確認してください。</translation>
    </message>
    <message>
        <source>The connection to Redis failed: %1.</source>
        <translation>Redis への接続に失敗しました: %1。</translation>
    </message>
    <message>
        <source>The connection to Redis failed.</source>
        <translation>Redis への接続に失敗しました。</translation>
    </message>
    <message>
        <source>What is said here reaches the peers of this server alone.</source>
        <translation>ここで送られたものは、このサーバーのピアにのみ届きます。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」ではありませんか?</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使えるもの: %1。</translation>
    </message>
    <message>
        <source>%1 has no value “%2”.</source>
        <translation>%1 に値「%2」はありません。</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>%1 には %2 のような値が必要です。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>「%1」は終わりが始まりより前になっています。</translation>
    </message>
    <message>
        <source>“%1” is not a value for %2. Write it as in %3.</source>
        <translation>%2 は「%1」を解釈できません。%3 のように書いてください。</translation>
    </message>
    <message>
        <source>There is nothing between these brackets. To look for brackets, put them into quotes.</source>
        <translation>このかっこの中には何もありません。かっこ自体を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>このかっこは閉じられていません。</translation>
    </message>
    <message>
        <source>This bracket closes none. To look for a bracket, put it into quotes.</source>
        <translation>このかっこに対応する開きかっこがありません。かっこ自体を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here.</source>
        <translation>かっこの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in json:$.type=chat.</source>
        <translation>JSON パスは、json:$.type=chat のように「$」で始まります。</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>この引用符は閉じられていません。</translation>
    </message>
    <message>
        <source>There is no value after “%1”.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>This JSON path has too many steps.</source>
        <translation>この JSON パスは段数が多すぎます。</translation>
    </message>
    <message>
        <source>The JSON path goes on here with .name, [&apos;name&apos;], [0], [*] or ..name, or with a comparison.</source>
        <translation>ここで JSON パスに続けられるのは、.name、[&apos;name&apos;]、[0]、[*]、..name、または比較です。</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>type of the row</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation>ペイロードのバイト数</translation>
    </message>
    <message>
        <source>seconds since the start, or the clock</source>
        <translation>開始からの秒数、または時刻</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>close code</source>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>what is special about a frame</source>
        <translation>フレームの特徴</translation>
    </message>
    <message>
        <source>value in a JSON payload</source>
        <translation>JSON ペイロード内の値</translation>
    </message>
    <message>
        <source>“%1:” is not a key.</source>
        <translation>「%1:」というキーはありません。</translation>
    </message>
    <message>
        <source>“or” stands between two terms. To look for the word, put it into quotes.</source>
        <translation>「or」は 2 つの項の間に置きます。この語自体を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a flag of a regular expression. There are i, m and s.</source>
        <translation>「%1」は正規表現のフラグではありません。使えるのは i、m、s です。</translation>
    </message>
    <message>
        <source>One object a row, for programs. Nothing is left out: it can be imported again.</source>
        <translation>1 行につき 1 オブジェクトの、プログラム向けの形式です。何も省かれず、再びインポートできます。</translation>
    </message>
    <message>
        <source>A table of all rows, for spreadsheets.</source>
        <translation>すべての行の表です。表計算ソフト向けです。</translation>
    </message>
    <message>
        <source>Aligned columns, for people.</source>
        <translation>列を揃えた、人が読むための形式です。</translation>
    </message>
    <message>
        <source>Handshakes and messages as browsers write them, for their developer tools.</source>
        <translation>ブラウザーが書き出す形のハンドシェイクとメッセージです。ブラウザーの開発ツール向けです。</translation>
    </message>
    <message>
        <source>Packets with TCP made up around the real bytes, for Wireshark.</source>
        <translation>実際のバイト列を擬似的な TCP で包んだパケットです。Wireshark 向けです。</translation>
    </message>
    <message>
        <source>A database, for questions in SQL.</source>
        <translation>SQL で検索できるデータベースです。</translation>
    </message>
    <message>
        <source>The JSON breaks at byte %1.</source>
        <translation>JSON がバイト %1 で壊れています。</translation>
    </message>
    <message>
        <source>This is JSON, but not a HAR file.</source>
        <translation>JSON ですが、HAR ファイルではありません。</translation>
    </message>
    <message>
        <source>TCP connections without WebSocket were left out: %1.</source>
        <translation>WebSocket ではない TCP 接続を除外しました: %1。</translation>
    </message>
    <message>
        <source>Connections of which packets are missing were read up to there: %1.</source>
        <translation>パケットが欠落している接続は、その手前まで読み取りました: %1。</translation>
    </message>
    <message>
        <source>There is no WebSocket connection in this file.</source>
        <translation>このファイルに WebSocket 接続はありません。</translation>
    </message>
    <message>
        <source>This is none of the formats that can be imported: HAR, JSON Lines, pcapng.</source>
        <translation>インポートできる形式 (HAR、JSON Lines、pcapng) ではありません。</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>行が長すぎます</translation>
    </message>
    <message>
        <source>this is not a JSON object (at character %1)</source>
        <translation>JSON オブジェクトではありません (%1 文字目)</translation>
    </message>
    <message>
        <source>this is not a row of a log: “%1” is missing or not known</source>
        <translation>ログの行ではありません。「%1」がないか、認識できません</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1 行: %2。</translation>
    </message>
    <message>
        <source>This is not a pcapng file.</source>
        <translation>pcapng ファイルではありません。</translation>
    </message>
    <message>
        <source>The file ends inside the block at byte %1.</source>
        <translation>ファイルがバイト %1 のブロックの途中で終わっています。</translation>
    </message>
    <message>
        <source>The block at byte %1 cannot be what it says.</source>
        <translation>バイト %1 のブロックの内容が、その宣言と矛盾しています。</translation>
    </message>
    <message>
        <source>The block at byte %1 is too large.</source>
        <translation>バイト %1 のブロックが大きすぎます。</translation>
    </message>
    <message>
        <source>A reserved bit is set, but no extension was agreed on that uses it</source>
        <translation>予約ビットが設定されていますが、それを使う拡張は合意されていません</translation>
    </message>
    <message>
        <source>The opcode is reserved</source>
        <translation>この opcode は予約されています</translation>
    </message>
    <message>
        <source>The client sent a frame without a mask</source>
        <translation>クライアントがマスクなしのフレームを送信しました</translation>
    </message>
    <message>
        <source>The server sent a masked frame</source>
        <translation>サーバーがマスクしたフレームを送信しました</translation>
    </message>
    <message>
        <source>The length is not in its shortest form</source>
        <translation>長さが最短の形式になっていません</translation>
    </message>
    <message>
        <source>The highest bit of the 64-bit length is set</source>
        <translation>64 ビットの長さの最上位ビットが設定されています</translation>
    </message>
    <message>
        <source>A control frame is fragmented</source>
        <translation>制御フレームが分割されています</translation>
    </message>
    <message>
        <source>A control frame has more than 125 bytes of payload</source>
        <translation>制御フレームのペイロードが 125 バイトを超えています</translation>
    </message>
    <message>
        <source>A continuation came with no message to continue</source>
        <translation>続けるべきメッセージがないのに継続フレームが届きました</translation>
    </message>
    <message>
        <source>A new message began before the fragments of the last one had ended</source>
        <translation>直前のメッセージのフラグメントが終わる前に、新しいメッセージが始まりました</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8</source>
        <translation>テキストメッセージが有効な UTF-8 ではありません</translation>
    </message>
    <message>
        <source>A close frame holds half a close code</source>
        <translation>close フレームにクローズコードが半分しかありません</translation>
    </message>
    <message>
        <source>A close frame holds a close code that may not be sent</source>
        <translation>close フレームに、送信してはならないクローズコードが含まれています</translation>
    </message>
    <message>
        <source>The reason in a close frame is not valid UTF-8</source>
        <translation>close フレームの理由が有効な UTF-8 ではありません</translation>
    </message>
    <message>
        <source>A frame is larger than the limit that is set</source>
        <translation>フレームが設定された上限を超えています</translation>
    </message>
    <message>
        <source>A message is larger than the limit that is set</source>
        <translation>メッセージが設定された上限を超えています</translation>
    </message>
    <message>
        <source>A message has more fragments than the limit that is set</source>
        <translation>メッセージのフラグメント数が設定された上限を超えています</translation>
    </message>
    <message>
        <source>A frame came after the close frame</source>
        <translation>close フレームの後にフレームが届きました</translation>
    </message>
    <message>
        <source>A compressed message cannot be inflated</source>
        <translation>圧縮されたメッセージを展開できません</translation>
    </message>
    <message>
        <source>More messages came in a second than the limit that is set</source>
        <translation>1 秒間に届いたメッセージの数が設定された上限を超えています</translation>
    </message>
    <message>
        <source>This is not HTTP. Does the other side speak WebSocket on this port?</source>
        <translation>HTTP ではありません。相手側はこのポートで WebSocket に対応していますか?</translation>
    </message>
    <message>
        <source>The HTTP head is larger than the limit that is set. Are there too many cookies, or is this another service?</source>
        <translation>HTTP ヘッダー部が設定された上限を超えています。Cookie が多すぎるか、別のサービスではありませんか?</translation>
    </message>
    <message>
        <source>The method of the request is not GET, as WebSocket asks for.</source>
        <translation>リクエストのメソッドが、WebSocket で必要な GET ではありません。</translation>
    </message>
    <message>
        <source>The HTTP version is not 1.1. An old proxy in between may have lowered it.</source>
        <translation>HTTP のバージョンが 1.1 ではありません。途中の古いプロキシが下げた可能性があります。</translation>
    </message>
    <message>
        <source>The request has no Host field, or more than one. Exactly one is needed.</source>
        <translation>リクエストに Host フィールドがないか、複数あります。必ず 1 つだけ必要です。</translation>
    </message>
    <message>
        <source>The field “Upgrade: websocket” is missing. A proxy may have removed it, or an ordinary web server or browser page is on the other side.</source>
        <translation>フィールド「Upgrade: websocket」がありません。プロキシが取り除いたか、相手側が通常の Web サーバーまたはブラウザーのページである可能性があります。</translation>
    </message>
    <message>
        <source>The field “Connection: Upgrade” is missing. A proxy may have removed it.</source>
        <translation>フィールド「Connection: Upgrade」がありません。プロキシが取り除いた可能性があります。</translation>
    </message>
    <message>
        <source>The request has no Sec-WebSocket-Key field. Only a WebSocket client sends one.</source>
        <translation>リクエストに Sec-WebSocket-Key フィールドがありません。このフィールドを送るのは WebSocket クライアントだけです。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is not the base64 of 16 bytes. The client has to make 16 random ones.</source>
        <translation>Sec-WebSocket-Key が 16 バイトの Base64 ではありません。クライアントはランダムな 16 バイトを生成する必要があります。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version is not 13. The client speaks a draft of WebSocket: update it.</source>
        <translation>Sec-WebSocket-Version が 13 ではありません。クライアントが WebSocket のドラフト版を使っています。クライアントを更新してください。</translation>
    </message>
    <message>
        <source>The server did not answer with status 101. Does it speak WebSocket at this path?</source>
        <translation>サーバーがステータス 101 で応答しませんでした。このパスで WebSocket に対応していますか?</translation>
    </message>
    <message>
        <source>The response has no Sec-WebSocket-Accept field. What answered is not a WebSocket server, or a proxy removed the field.</source>
        <translation>レスポンスに Sec-WebSocket-Accept フィールドがありません。応答したのが WebSocket サーバーではないか、プロキシがこのフィールドを取り除いています。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept does not match the key that was sent. A cache may have answered with an old response, or a server that does not speak WebSocket repeats what it got.</source>
        <translation>Sec-WebSocket-Accept が送信したキーと一致しません。キャッシュが古いレスポンスを返したか、WebSocket に対応していないサーバーが受け取った内容をそのまま返している可能性があります。</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered. Offer it, or correct the server.</source>
        <translation>サーバーが、提案されていないサブプロトコルを選びました。それを提案するか、サーバーを修正してください。</translation>
    </message>
    <message>
        <source>The server chose an extension that was not offered. Offer it, or correct the server or the proxy before it.</source>
        <translation>サーバーが、提案されていない拡張を選びました。それを提案するか、サーバーまたはその手前のプロキシを修正してください。</translation>
    </message>
    <message>
        <source>The request has a body. One that asks for WebSocket has none.</source>
        <translation>リクエストに本文があります。WebSocket を要求するリクエストに本文はありません。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions cannot be read. Compare the field in the log with RFC 6455, section 9.1.</source>
        <translation>Sec-WebSocket-Extensions を解釈できません。ログのフィールドを RFC 6455 9.1 節と照らし合わせてください。</translation>
    </message>
    <message>
        <source>The server answered permessage-deflate with parameters that were not offered, or that are out of range. Connect without compression to go on, and correct the server.</source>
        <translation>サーバーが permessage-deflate に対し、提案されていないか範囲外のパラメーターで応答しました。先に進むには圧縮なしで接続し、サーバーを修正してください。</translation>
    </message>
    <message>
        <source>The server accepted the same extension twice. Correct the server, or a proxy that repeats the field.</source>
        <translation>サーバーが同じ拡張を 2 回受け入れました。サーバー、またはこのフィールドを重複させるプロキシを修正してください。</translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols that were offered. Check their names, and which ones the server knows.</source>
        <translation>サーバーが、提案されたサブプロトコルをどれも選びませんでした。それらの名前と、サーバーが対応しているものを確認してください。</translation>
    </message>
    <message>
        <source>the connection has done its work</source>
        <translation>接続が目的を果たした</translation>
    </message>
    <message>
        <source>the server shuts down, or the browser left the page</source>
        <translation>サーバーが終了するか、ブラウザーがページを離れた</translation>
    </message>
    <message>
        <source>the other side broke the protocol</source>
        <translation>相手側がプロトコルに違反した</translation>
    </message>
    <message>
        <source>a message of a type that is not accepted</source>
        <translation>受け入れられない種類のメッセージ</translation>
    </message>
    <message>
        <source>the close frame had no code</source>
        <translation>close フレームにコードがなかった</translation>
    </message>
    <message>
        <source>the connection ended without a close frame</source>
        <translation>close フレームなしに接続が終了した</translation>
    </message>
    <message>
        <source>a message that does not fit its type, such as text that is not UTF-8</source>
        <translation>UTF-8 でないテキストなど、種類に合わないメッセージ</translation>
    </message>
    <message>
        <source>a message against the rules of the service</source>
        <translation>サービスの規則に反するメッセージ</translation>
    </message>
    <message>
        <source>a message larger than is accepted</source>
        <translation>受け入れ可能なサイズを超えるメッセージ</translation>
    </message>
    <message>
        <source>the server did not agree to an extension that the client needs</source>
        <translation>クライアントに必要な拡張にサーバーが同意しなかった</translation>
    </message>
    <message>
        <source>something went wrong inside the server</source>
        <translation>サーバー内部で問題が発生した</translation>
    </message>
    <message>
        <source>the service restarts; connect again in a while</source>
        <translation>サービスが再起動する (しばらくしてから再接続)</translation>
    </message>
    <message>
        <source>the service is overloaded; connect again later</source>
        <translation>サービスが過負荷 (後で再接続)</translation>
    </message>
    <message>
        <source>a gateway got a bad answer from the server behind it</source>
        <translation>ゲートウェイが背後のサーバーから不正な応答を受け取った</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>TLS ハンドシェイクに失敗した</translation>
    </message>
    <message>
        <source>registered by a library or framework</source>
        <translation>ライブラリまたはフレームワークが登録したもの</translation>
    </message>
    <message>
        <source>the application&apos;s own</source>
        <translation>アプリケーション独自のもの</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>使用してはならない</translation>
    </message>
    <message>
        <source>%1 (RFC %2, section %3).</source>
        <translation>%1 (RFC %2 %3 節)。</translation>
    </message>
    <message>
        <source>Capture started at %1</source>
        <translation>キャプチャ開始: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>マーク付き</translation>
    </message>
    <message>
        <source>Out: frames %1, bytes on the wire %2</source>
        <translation>送信: フレーム %1、回線上のバイト %2</translation>
    </message>
    <message>
        <source>In:  frames %1, bytes on the wire %2</source>
        <translation>受信: フレーム %1、回線上のバイト %2</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>certificate of %1 valid until %2</source>
        <translation>%1 の証明書、有効期限 %2</translation>
    </message>
    <message>
        <source>Not verified: anybody could be on the other end. Use this for tests only.</source>
        <translation>未検証: 接続先が誰であるか保証されません。テストでのみ使用してください。</translation>
    </message>
    <message>
        <source>You chose to trust this certificate in spite of: %1.</source>
        <translation>次の問題がありますが、この証明書を信頼しています: %1。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>クローズ中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Not sharing</source>
        <translation>共有なし</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>処理の停滞</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>時計の変更</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>No close code (1005)</source>
        <translation>クローズコードなし (1005)</translation>
    </message>
    <message>
        <source>(a code that must not be sent)</source>
        <translation>(送信してはならないコード)</translation>
    </message>
    <message>
        <source>[less than %1 bytes, compressed] </source>
        <translation>[%1 バイト未満、圧縮] </translation>
    </message>
    <message>
        <source>[%1 of %2 bytes] </source>
        <translation>[%2 バイト中 %1 バイト] </translation>
    </message>
    <message>
        <source>An event that this version does not know.</source>
        <translation>このバージョンでは認識できないイベントです。</translation>
    </message>
    <message>
        <source>Reserved 0x%1</source>
        <translation>予約 0x%1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>[damaged in the file] </source>
        <translation>[ファイル内で破損] </translation>
    </message>
    <message>
        <source>injected</source>
        <translation>注入</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>The server refused the request: %1. Credentials may be missing: add a header for them.</source>
        <translation>サーバーがリクエストを拒否しました: %1。認証情報が不足している可能性があります。そのためのヘッダーを追加してください。</translation>
    </message>
    <message>
        <source>The server answered %1. Check the path: is this transport offered there?</source>
        <translation>サーバーが %1 と応答しました。パスを確認してください。このトランスポートはそこで提供されていますか?</translation>
    </message>
    <message>
        <source>The server answered %1 in place of messages.</source>
        <translation>サーバーがメッセージの代わりに %1 と応答しました。</translation>
    </message>
    <message>
        <source>The server answered without saying what it sends (no Content-Type). Check the path: is this transport offered there?</source>
        <translation>サーバーの応答に、送信内容の種類 (Content-Type) が示されていません。パスを確認してください。このトランスポートはそこで提供されていますか?</translation>
    </message>
    <message>
        <source>The server answered with %1, which carries no messages. Check the path: is this transport offered there?</source>
        <translation>サーバーが、メッセージを運ばない %1 で応答しました。パスを確認してください。このトランスポートはそこで提供されていますか?</translation>
    </message>
    <message>
        <source>The connection ended in the midst of an answer.</source>
        <translation>応答の途中で接続が終了しました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer breaks the rules of HTTP about where a body ends. A proxy in between may be the cause.</source>
        <translation>サーバーの応答が、本文の終わりに関する HTTP の規則に違反しています。途中のプロキシが原因の可能性があります。</translation>
    </message>
    <message>
        <source>Too few messages came to compare the transports: let it run longer, or with a WebSocket and another transport.</source>
        <translation>届いたメッセージが少なすぎて、トランスポートを比較できません。より長く実行するか、WebSocket と別のトランスポートを組み合わせて実行してください。</translation>
    </message>
    <message>
        <source>These messages do not need a WebSocket: %1 would do.</source>
        <translation>これらのメッセージに WebSocket は必要ありません。%1 で十分です。</translation>
    </message>
    <message>
        <source>A WebSocket pays off here: no other transport comes close to it.</source>
        <translation>ここでは WebSocket に価値があります。ほかのトランスポートは遠く及びません。</translation>
    </message>
    <message>
        <source>as fast at the median, within 1 ms</source>
        <translation>中央値は 1 ms 以内の差で同じ速さ</translation>
    </message>
    <message>
        <source>%1 faster at the median</source>
        <translation>中央値で %1 速い</translation>
    </message>
    <message>
        <source>%1 slower at the median</source>
        <translation>中央値で %1 遅い</translation>
    </message>
    <message>
        <source>less than 0.01 requests per message</source>
        <translation>メッセージあたりのリクエストは 0.01 未満</translation>
    </message>
    <message>
        <source>%1 requests per message</source>
        <translation>メッセージあたり %1 リクエスト</translation>
    </message>
    <message>
        <source>%1 the bytes</source>
        <translation>バイト数は %1</translation>
    </message>
    <message>
        <source>%1 against WebSocket: %2.</source>
        <translation>WebSocket に対する %1: %2。</translation>
    </message>
    <message>
        <source>The messages are stamped by a clock whose offset is not known: compare latencies, do not take them as they are.</source>
        <translation>メッセージのタイムスタンプの基準となる時計は、ずれの大きさがわかりません。レイテンシは相互の比較にのみ使い、そのままの値として扱わないでください。</translation>
    </message>
    <message>
        <source>Latencies count from whichever transport delivered the same message first.</source>
        <translation>レイテンシは、同じメッセージを最初に届けたトランスポートを基準に計算されます。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 は失敗しました。</translation>
    </message>
    <message>
        <source>This is about messages to the client: whoever often sends the other way pays a request for each without a WebSocket.</source>
        <translation>これはクライアントへのメッセージについての結果です。逆方向に頻繁に送信する場合、WebSocket でなければ、その都度リクエストが必要です。</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>ロングポーリング</translation>
    </message>
    <message>
        <source>Short polling</source>
        <translation>ショートポーリング</translation>
    </message>
    <message>
        <source>The server redirects to %1, which is not followed here. Use that URL.</source>
        <translation>サーバーが %1 にリダイレクトしていますが、ここではたどりません。その URL を使ってください。</translation>
    </message>
    <message>
        <source>What answers breaks the rules of HTTP. Check the port: another service may listen on it.</source>
        <translation>応答しているものが HTTP の規則に違反しています。ポートを確認してください。別のサービスが待ち受けている可能性があります。</translation>
    </message>
    <message>
        <source>The answer is not a list of messages: %1</source>
        <translation>応答がメッセージのリストではありません: %1</translation>
    </message>
    <message>
        <source>The server did not answer within %1.</source>
        <translation>サーバーが %1 以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server ended the connection in place of an answer.</source>
        <translation>サーバーが応答せずに接続を終了しました。</translation>
    </message>
    <message>
        <source>The server reset the connection in place of an answer.</source>
        <translation>サーバーが応答せずに接続をリセットしました。</translation>
    </message>
    <message>
        <source>The server sent more in one piece than the %1 bytes that are taken.</source>
        <translation>サーバーが一度に、受け入れ可能な %1 バイトを超えて送信しました。</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>サーバーがイベントストリームを終了しました。</translation>
    </message>
    <message>
        <source>The server has no events, and asks not to be asked again (204).</source>
        <translation>サーバーにイベントがなく、再要求しないよう求めています (204)。</translation>
    </message>
    <message>
        <source>The rate must be from 0.1 to 10,000 messages a second.</source>
        <translation>レートは毎秒 0.1 から 10,000 メッセージまでの範囲で指定してください。</translation>
    </message>
    <message>
        <source>The size of a message must be from 64 bytes to 1 MiB.</source>
        <translation>メッセージのサイズは 64 バイトから 1 MiB までの範囲で指定してください。</translation>
    </message>
    <message>
        <source>The interval of short polling must be from 10 ms to 1 h.</source>
        <translation>ショートポーリングの間隔は 10 ms から 1 h までの範囲で指定してください。</translation>
    </message>
    <message>
        <source>A long poll may wait from 1 s to 60 s.</source>
        <translation>ロングポーリングの待ち時間は 1 s から 60 s までの範囲で指定してください。</translation>
    </message>
    <message>
        <source>The duration must not be negative.</source>
        <translation>実行時間に負の値は指定できません。</translation>
    </message>
    <message>
        <source>No transport takes part: choose one, and give it a URL where others have one.</source>
        <translation>参加するトランスポートがありません。1 つ選択し、ほかのトランスポートに URL がある場合は、それにも URL を指定してください。</translation>
    </message>
    <message>
        <source>The path of the time stamp is not a JSON path such as $.sent.</source>
        <translation>タイムスタンプのパスが、$.sent のような JSON パスではありません。</translation>
    </message>
    <message>
        <source>The path of the sequence number is not a JSON path such as $.seq.</source>
        <translation>連番のパスが、$.seq のような JSON パスではありません。</translation>
    </message>
    <message>
        <source>The path of the messages is not a JSON path such as $.messages.</source>
        <translation>メッセージのパスが、$.messages のような JSON パスではありません。</translation>
    </message>
    <message>
        <source>The path of the cursor is not a JSON path such as $.last.</source>
        <translation>カーソルのパスが、$.last のような JSON パスではありません。</translation>
    </message>
    <message>
        <source>the log was cleared meanwhile</source>
        <translation>その間にログがクリアされました</translation>
    </message>
    <message>
        <source>Before the colon, ping or reply is expected.</source>
        <translation>コロンの前には ping または reply が必要です。</translation>
    </message>
    <message>
        <source>A time is expected here, in us, ms, s, m or h: 50ms.</source>
        <translation>ここには us、ms、s、m、h のいずれかの単位の時間が必要です: 50ms。</translation>
    </message>
    <message>
        <source>The time over which it is held is expected here, in ms, s, m or h: 10s.</source>
        <translation>ここには維持する期間が ms、s、m、h のいずれかの単位で必要です: 10s。</translation>
    </message>
    <message>
        <source>Reconnecting was given up; attempts: %1. Connect again when the server is back.</source>
        <translation>再接続を断念しました (試行回数: %1)。サーバーが復旧したら接続し直してください。</translation>
    </message>
    <message>
        <source>%1 names no host. Write its name or address behind ws:// or wss://, as in ws://localhost:9001/chat.</source>
        <translation>%1 にはホストの指定がありません。ws:// または wss:// の後に名前かアドレスを入力してください (例: ws://localhost:9001/chat)。</translation>
    </message>
    <message>
        <source>%1 has a port that there cannot be. Ports are numbers from 1 to 65535.</source>
        <translation>%1 のポートは存在しえない番号です。ポートは 1 から 65535 までの数です。</translation>
    </message>
    <message>
        <source>%1 has a fragment, which the URL of a WebSocket server cannot have (RFC 6455, section 3). Leave out # and what follows it.</source>
        <translation>%1 にはフラグメントがあります。WebSocket サーバーの URL はフラグメントを持てません (RFC 6455 3 節)。# とそれ以降を取り除いてください。</translation>
    </message>
    <message>
        <source>%1 is not a valid URL. Look for a space, or another character that has to be percent-encoded.</source>
        <translation>%1 は有効な URL ではありません。空白など、パーセントエンコードが必要な文字がないか確認してください。</translation>
    </message>
    <message>
        <source>The peer ended the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>接続相手が開始ハンドシェイク中に接続を終了しました。このポートは WebSocket に対応していますか? また、ws:// と wss:// のどちらですか?</translation>
    </message>
    <message>
        <source>The peer reset the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>接続相手が開始ハンドシェイク中に接続をリセットしました。このポートは WebSocket に対応していますか? また、ws:// と wss:// のどちらですか?</translation>
    </message>
    <message>
        <source>The URL for %1 cannot be connected to. Write one such as ws://localhost:9001/feed; wss://, http:// and https:// are taken too.</source>
        <translation>%1 の URL には接続できません。ws://localhost:9001/feed のように入力してください。wss://、http://、https:// も使えます。</translation>
    </message>
</context>
</TS>
