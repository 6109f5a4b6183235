<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BehaviorWords</name>
    <message>
        <source>Echo</source>
        <translation>回显</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>只收</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>黑洞</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Sends every message back to its sender</source>
        <translation>把每条消息发回给发送者</translation>
    </message>
    <message>
        <source>Sends every message to all peers</source>
        <translation>把每条消息发给所有对端</translation>
    </message>
    <message>
        <source>Sends every message to all peers in the same room</source>
        <translation>把每条消息发给同一房间的所有对端</translation>
    </message>
    <message>
        <source>Sends messages by itself, at a rate</source>
        <translation>按一定速率主动发送消息</translation>
    </message>
    <message>
        <source>Reads all that comes and never answers, pings aside</source>
        <translation>读取收到的一切，除 ping 外从不回复</translation>
    </message>
    <message>
        <source>Reads nothing, so that TCP holds up what a peer sends</source>
        <translation>什么都不读，让 TCP 阻住对端发送的数据</translation>
    </message>
    <message>
        <source>Reads all that comes and answers nothing: no pong, no close</source>
        <translation>读取收到的一切，但一概不回复：没有 pong，也没有 close</translation>
    </message>
    <message>
        <source>Answers the messages that match a rule</source>
        <translation>回复与规则匹配的消息</translation>
    </message>
    <message>
        <source>Leads each peer through the states of a script</source>
        <translation>带领每个对端经历脚本的各个状态</translation>
    </message>
    <message>
        <source>Says what the server of a recorded connection said</source>
        <translation>重现已记录的连接中服务器所说的内容</translation>
    </message>
    <message>
        <source>Every other path</source>
        <translation>其他所有路径</translation>
    </message>
    <message>
        <source>“{{” without its “}}”</source>
        <translation>“{{”缺少对应的“}}”</translation>
    </message>
    <message>
        <source>There is no placeholder, capture or column of that name</source>
        <translation>没有该名称的占位符、捕获组或列</translation>
    </message>
    <message>
        <source>This placeholder has no value here</source>
        <translation>此处没有该占位符可以引用的内容</translation>
    </message>
    <message>
        <source>The placeholder does not take this</source>
        <translation>该占位符不接受此内容</translation>
    </message>
    <message>
        <source>This is not a JSON path</source>
        <translation>这不是 JSON 路径</translation>
    </message>
    <message>
        <source>This is not a JSON path, such as $.type=login</source>
        <translation>这不是 JSON 路径，例如 $.type=login</translation>
    </message>
    <message>
        <source>Hex digits are expected, two for each byte</source>
        <translation>应为十六进制数字，每个字节两位</translation>
    </message>
    <message>
        <source>The first line must name the columns</source>
        <translation>第一行必须给出列名</translation>
    </message>
    <message>
        <source>A quoted field does not end</source>
        <translation>带引号的字段没有结束</translation>
    </message>
    <message>
        <source>This line is not JSON</source>
        <translation>此行不是 JSON</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”</source>
        <translation>JSON 路径以“$”开头</translation>
    </message>
    <message>
        <source>“.name” or “[0]” is expected here</source>
        <translation>此处必须是“.name”或“[0]”</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>The path has too many steps</source>
        <translation>路径的步数过多</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>此关闭码不允许发送</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>等于“%1”</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>以 %1 开头</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>任意消息</translation>
    </message>
    <message>
        <source>any text message</source>
        <translation>任意文本消息</translation>
    </message>
    <message>
        <source>any binary message</source>
        <translation>任意二进制消息</translation>
    </message>
    <message>
        <source>closes with %1</source>
        <translation>以 %1 关闭</translation>
    </message>
    <message>
        <source>an empty message</source>
        <translation>空消息</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1，以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>不是正则表达式：%1</translation>
    </message>
    <message>
        <source>A quote inside a field must be doubled, and the field be quoted</source>
        <translation>字段内的引号必须双写，且整个字段须用引号括起</translation>
    </message>
</context>
<context>
    <name>BudgetNews</name>
    <message>
        <source>It was exceeded from %1 to %2.</source>
        <translation>从 %1 到 %2 曾超出。</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>自 %1 起。</translation>
    </message>
</context>
<context>
    <name>BudgetSign</name>
    <message>
        <source>Pings</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>得到遵守</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>已超出</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1: %2 under %3 over %4</source>
        <translation>%1：%2 低于 %3（时间范围 %4）</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <translation>%1：%2 %3 / %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 under %3</source>
        <translation>%1：%2 低于 %3</translation>
    </message>
</context>
<context>
    <name>ConnectionPhases</name>
    <message>
        <source>Redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>准备</translation>
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
        <translation>代理</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>协议升级</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>All that came before the last request: those before it were redirected.</source>
        <translation>最后一次请求之前的一切：之前的请求均被重定向。</translation>
    </message>
    <message>
        <source>What the connection needs was made ready here, such as the certificates that TLS trusts.</source>
        <translation>在此准备连接所需的内容，例如 TLS 信任的证书。</translation>
    </message>
    <message>
        <source>The name of the host was resolved to its addresses.</source>
        <translation>主机名已解析为地址。</translation>
    </message>
    <message>
        <source>The TCP connection was made: one round trip to the server, or to the proxy.</source>
        <translation>TCP 连接已建立：到服务器或代理的一次往返。</translation>
    </message>
    <message>
        <source>The proxy was asked for a connection to the server, and made it.</source>
        <translation>已请求代理连接服务器，且代理已连上。</translation>
    </message>
    <message>
        <source>TLS was agreed on, and the certificate was checked.</source>
        <translation>TLS 已协商完成，证书已检查。</translation>
    </message>
    <message>
        <source>The request was sent, and the response came whole.</source>
        <translation>请求已发送，响应已完整收到。</translation>
    </message>
    <message>
        <source>The connection was open, and the server said nothing yet.</source>
        <translation>连接已建立，服务器尚未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>CountsWords</name>
    <message>
        <source>%1 refused access</source>
        <translation>拒绝访问 %1</translation>
    </message>
    <message>
        <source>%1 refused: too many peers</source>
        <translation>因对端过多拒绝 %1</translation>
    </message>
    <message>
        <source>%1 closed: too large</source>
        <translation>因过大关闭 %1</translation>
    </message>
    <message>
        <source>%1 closed: too fast</source>
        <translation>因过快关闭 %1</translation>
    </message>
    <message>
        <source>%1 dropped: too fast</source>
        <translation>因过快丢弃 %1</translation>
    </message>
    <message>
        <source>%1 slowed down</source>
        <translation>减速 %1</translation>
    </message>
    <message>
        <source>%1 answered: against the schema</source>
        <translation>因不符合模式回复 %1</translation>
    </message>
    <message>
        <source>%1 closed: against the schema</source>
        <translation>因不符合模式关闭 %1</translation>
    </message>
    <message>
        <source>%1 dead peers dropped</source>
        <translation>断开失活对端 %1</translation>
    </message>
    <message>
        <source>%1 closed: reads too slowly</source>
        <translation>因读取过慢关闭 %1</translation>
    </message>
    <message>
        <source>%1 oldest unread dropped</source>
        <translation>丢弃最旧的未读消息 %1</translation>
    </message>
    <message>
        <source>%1 newest unread dropped</source>
        <translation>丢弃最新的未读消息 %1</translation>
    </message>
    <message>
        <source>%1 delayed</source>
        <translation>延迟 %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>重复 %1</translation>
    </message>
    <message>
        <source>%1 reordered</source>
        <translation>乱序 %1</translation>
    </message>
    <message>
        <source>%1 corrupted</source>
        <translation>损坏 %1</translation>
    </message>
    <message>
        <source>%1 truncated</source>
        <translation>截断 %1</translation>
    </message>
    <message>
        <source>%1 stalled</source>
        <translation>停顿 %1</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>%1 reset</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>%1 missed by peers that do not read</source>
        <translation>因对端不读取而错过 %1</translation>
    </message>
    <message>
        <source>%1 left out: too late</source>
        <translation>因太迟而略过 %1</translation>
    </message>
    <message>
        <source>Guards: %1</source>
        <translation>防护：%1</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>Streams: %1</source>
        <translation>流：%1</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>共享 %1</translation>
    </message>
    <message>
        <source>%1 heard from others</source>
        <translation>从其他服务器收到 %1</translation>
    </message>
    <message>
        <source>%1 not shared</source>
        <translation>未共享 %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation>Redis：%1</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Stall inside a frame</source>
        <translation>在帧中间停顿</translation>
    </message>
    <message>
        <source>Reset (TCP)</source>
        <translation>重置 (TCP)</translation>
    </message>
    <message>
        <source>Reset after so many</source>
        <translation>达到数量后重置</translation>
    </message>
    <message>
        <source>Close after so many</source>
        <translation>达到数量后关闭</translation>
    </message>
    <message>
        <source>Throttle to bytes a second</source>
        <translation>限速到每秒字节数</translation>
    </message>
    <message>
        <source>No pong</source>
        <translation>不回 pong</translation>
    </message>
    <message>
        <source>There is no fault of that name</source>
        <translation>没有该名称的故障</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>A probability is from 0% to 100%</source>
        <translation>概率为 0% 到 100%</translation>
    </message>
    <message>
        <source>A time is a number with ms or s, up to an hour</source>
        <translation>时间为带 ms 或 s 的数字，最长一小时</translation>
    </message>
    <message>
        <source>A rate is a number of bytes, with k or M</source>
        <translation>速率为字节数，可带 k 或 M</translation>
    </message>
    <message>
        <source>A count is a number above 0</source>
        <translation>数量为大于 0 的数字</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>此关闭码不允许发送</translation>
    </message>
    <message>
        <source>A direction is out, in or both</source>
        <translation>方向为 out、in 或 both</translation>
    </message>
    <message>
        <source>A seed is a whole number</source>
        <translation>种子为整数</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Text fields</source>
        <translation>文本框</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables and sidebar</source>
        <translation>表格和侧边栏</translation>
    </message>
    <message>
        <source>Message box</source>
        <translation>消息框</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard</source>
        <translation>打开键盘焦点所在处的菜单</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>复制载荷</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>将列左移</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>将列右移</translation>
    </message>
    <message>
        <source>Move the edge of the column left</source>
        <translation>将列的边缘左移</translation>
    </message>
    <message>
        <source>Move the edge of the column right</source>
        <translation>将列的边缘右移</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>将行上移</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>将行下移</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>上一条消息</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>下一条消息</translation>
    </message>
    <message>
        <source>Offer what can stand here</source>
        <translation>列出此处可输入的内容</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>转到其握手</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>显示或隐藏</translation>
    </message>
</context>
<context>
    <name>FrameDraft</name>
    <message>
        <source>Only right while a message is under way, begun by a frame without FIN (RFC 6455, section 5.4).</source>
        <translation>仅当有消息正在传输、且由不带 FIN 的帧开始时才正确（RFC 6455 第 5.4 节）。</translation>
    </message>
    <message>
        <source>Begins a message that a continuation with FIN must end: what is sent in the meantime breaks a rule (RFC 6455, section 5.4).</source>
        <translation>开始一条消息，必须由带 FIN 的延续帧结束：其间发送的内容会违反规则（RFC 6455 第 5.4 节）。</translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed: it has to be raw DEFLATE data (RFC 7692, section 6).</source>
        <translation>RSV1 表示载荷已压缩：必须是原始 DEFLATE 数据（RFC 7692 第 6 节）。</translation>
    </message>
    <message numerus="yes">
        <source>The length does not fit into %n bit(s): only its low bits are sent.</source>
        <translation>
            <numerusform>长度无法放入 %n 位：只发送其低位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The length lies: the other side waits for %1 more bytes, and takes what is sent next for payload.</source>
        <translation>长度不实：另一端会再等待 %1 个字节，并把接下来发送的内容当作载荷。</translation>
    </message>
    <message>
        <source>The length lies: the last %1 bytes are taken for the next frame.</source>
        <translation>长度不实：最后 %1 个字节会被当作下一帧。</translation>
    </message>
</context>
<context>
    <name>FrameFields</name>
    <message>
        <source>The last frame of its message</source>
        <translation>消息的最后一帧</translation>
    </message>
    <message>
        <source>More frames of the message follow</source>
        <translation>该消息还有后续帧</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Continuation: goes on with the message under way</source>
        <translation>Continuation：延续正在传输的消息</translation>
    </message>
    <message>
        <source>Text: a message in UTF-8</source>
        <translation>Text：UTF-8 消息</translation>
    </message>
    <message>
        <source>Binary: a message of bytes</source>
        <translation>Binary：字节消息</translation>
    </message>
    <message>
        <source>Close: ends the connection</source>
        <translation>Close：结束连接</translation>
    </message>
    <message>
        <source>Ping: asks for a pong with the same payload</source>
        <translation>Ping：要求回复载荷相同的 pong</translation>
    </message>
    <message>
        <source>Pong: answers a ping, or shows that the sender is there</source>
        <translation>Pong：回复 ping，或表明发送者在线</translation>
    </message>
    <message>
        <source>Reserved: no meaning in RFC 6455</source>
        <translation>保留：在 RFC 6455 中没有含义</translation>
    </message>
    <message>
        <source>Reserved, not set</source>
        <translation>保留，未置位</translation>
    </message>
    <message>
        <source>permessage-deflate: compressed</source>
        <translation>permessage-deflate：已压缩</translation>
    </message>
    <message>
        <source>Not set: the first frame of this compressed message has it</source>
        <translation>未置位：由该压缩消息的首帧携带</translation>
    </message>
    <message>
        <source>Set: needs an extension that gives it a meaning</source>
        <translation>已置位：需要由扩展赋予含义</translation>
    </message>
    <message>
        <source>Masked, as a client must</source>
        <translation>已加掩码，客户端必须如此</translation>
    </message>
    <message>
        <source>Not masked, as a server must</source>
        <translation>未加掩码，服务器必须如此</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>载荷长度</translation>
    </message>
    <message>
        <source>Bytes, in 7 bits</source>
        <translation>字节数，用 7 位表示</translation>
    </message>
    <message>
        <source>Bytes, in 16 bits after 126</source>
        <translation>字节数，用 126 之后的 16 位表示</translation>
    </message>
    <message>
        <source>Bytes, in 64 bits after 127</source>
        <translation>字节数，用 127 之后的 64 位表示</translation>
    </message>
    <message>
        <source>%1: longer than needed</source>
        <translation>%1：超出所需长度</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>掩码密钥</translation>
    </message>
    <message>
        <source>XORed with the payload</source>
        <translation>与载荷做异或</translation>
    </message>
    <message>
        <source>Masked on the wire</source>
        <translation>线路上带掩码</translation>
    </message>
    <message>
        <source>Cut: the connection ended here</source>
        <translation>截断：连接在此结束</translation>
    </message>
    <message>
        <source>Compressed, then masked</source>
        <translation>先压缩，后加掩码</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>已压缩</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Inflated length</source>
        <translation>解压后长度</translation>
    </message>
    <message>
        <source>What the compressed payload holds (RFC 7692, section 7.2.2)</source>
        <translation>压缩载荷中的内容（RFC 7692 第 7.2.2 节）</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Inflated to compressed</source>
        <translation>解压后与压缩后之比</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Made by hand, not by the protocol engine</source>
        <translation>手工构造，而非由协议引擎生成</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>违反规则</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>half</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>A close code takes two bytes</source>
        <translation>关闭码需要两个字节</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>关闭原因</translation>
    </message>
</context>
<context>
    <name>FrameSpec</name>
    <message>
        <source>No such key. There are op, fin, rsv, mask, len, form, payload, hex, code and raw.</source>
        <translation>没有这个键。可用的有 op、fin、rsv、mask、len、form、payload、hex、code 和 raw。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>This is not a number, or it is out of range.</source>
        <translation>这不是数字，或超出范围。</translation>
    </message>
    <message>
        <source>This is not hex: two digits for each byte are expected.</source>
        <translation>这不是十六进制：每个字节应有两位数字。</translation>
    </message>
    <message>
        <source>This is not an opcode: a name, or 0 to 15.</source>
        <translation>这不是 opcode：应为名称，或 0 到 15。</translation>
    </message>
    <message>
        <source>A masking key has 8 hex digits.</source>
        <translation>掩码密钥为 8 位十六进制数字。</translation>
    </message>
    <message>
        <source>The form of the length is 7, 16 or 64.</source>
        <translation>长度形式为 7、16 或 64。</translation>
    </message>
    <message>
        <source>The closing quote is missing: does the text end with a backslash?</source>
        <translation>缺少右引号：文本是否以反斜杠结尾？</translation>
    </message>
    <message>
        <source>No such escape. There are \n, \r, \t, \0, \&quot;, \\ and \x with two hex digits.</source>
        <translation>没有这个转义。可用的有 \n、\r、\t、\0、\&quot;、\\ 以及 \x 加两位十六进制数字。</translation>
    </message>
    <message>
        <source>Raw bytes take no other key beside them.</source>
        <translation>原始字节只能单独使用。</translation>
    </message>
    <message>
        <source>The same key is given twice.</source>
        <translation>同一个键出现了两次。</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>无法解读。</translation>
    </message>
    <message>
        <source>Sent as they are, whatever they mean to the other side.</source>
        <translation>按原样发送，不管另一端如何理解。</translation>
    </message>
    <message>
        <source>No bytes yet.</source>
        <translation>尚无字节。</translation>
    </message>
</context>
<context>
    <name>HeaderHint</name>
    <message>
        <source>Host goes out as written here, in place of the address&apos;s own (RFC 9112, section 3.2).</source>
        <translation>Host 按此处所写发送，取代地址自带的主机（RFC 9112 第 3.2 节）。</translation>
    </message>
    <message>
        <source>Origin goes out as written here: the page that a browser would name (RFC 6455, section 4.1).</source>
        <translation>Origin 按此处所写发送：即浏览器会给出的页面（RFC 6455 第 4.1 节）。</translation>
    </message>
    <message>
        <source>This replaces the random key, and the server&apos;s answer is checked against it (RFC 6455, section 4.1).</source>
        <translation>此项取代随机密钥，并据此检查服务器的响应（RFC 6455 第 4.1 节）。</translation>
    </message>
    <message>
        <source>Servers take no other version than 13 (RFC 6455, section 4.1).</source>
        <translation>服务器只接受版本 13（RFC 6455 第 4.1 节）。</translation>
    </message>
    <message>
        <source>This replaces what is offered under Options, Compression.</source>
        <translation>此项取代在“选项”的“压缩”中提供的内容。</translation>
    </message>
    <message>
        <source>This replaces the subprotocols offered below.</source>
        <translation>此项取代下方提供的子协议。</translation>
    </message>
    <message>
        <source>This replaces a field that the handshake needs (RFC 6455, section 4.1): expect to be refused.</source>
        <translation>此项取代握手所需的字段（RFC 6455 第 4.1 节）：预计会被拒绝。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a header: letters, digits and !#$%&amp;&apos;*+-.^_`|~ are allowed (RFC 9110, section 5.6.2).</source>
        <translation>“%1”不是标头名称：只能用字母、数字和 !#$%&amp;&apos;*+-.^_`|~（RFC 9110 第 5.6.2 节）。</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character, which no header may (RFC 9110, section 5.5).</source>
        <translation>%1 的值含有控制字符，任何标头都不允许（RFC 9110 第 5.5 节）。</translation>
    </message>
</context>
<context>
    <name>IdentityFile</name>
    <message>
        <source>the private key is encrypted, and no password was given</source>
        <translation>私钥已加密，但未提供密码</translation>
    </message>
    <message>
        <source>the password of the private key is wrong (%1)</source>
        <translation>私钥的密码错误（%1）</translation>
    </message>
    <message>
        <source>the private key is damaged (%1)</source>
        <translation>私钥已损坏（%1）</translation>
    </message>
    <message>
        <source>the file holds no private key in PEM</source>
        <translation>文件中没有 PEM 格式的私钥</translation>
    </message>
    <message>
        <source>the file is neither PEM nor PKCS#12 (%1)</source>
        <translation>文件既不是 PEM 也不是 PKCS#12（%1）</translation>
    </message>
    <message>
        <source>the file is encrypted, and no password was given</source>
        <translation>文件已加密，但未提供密码</translation>
    </message>
    <message>
        <source>the password of the file is wrong, or it is damaged</source>
        <translation>文件的密码错误，或文件已损坏</translation>
    </message>
    <message>
        <source>the file does not hold both a certificate and its private key</source>
        <translation>文件中没有同时包含证书及其私钥</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>无法读取文件（%1）</translation>
    </message>
    <message>
        <source>the file holds no certificate</source>
        <translation>文件中没有证书</translation>
    </message>
    <message>
        <source>the private key belongs to none of the certificates</source>
        <translation>私钥不属于任何一个证书</translation>
    </message>
    <message>
        <source>the private key in %1 belongs to none of the certificates</source>
        <translation>%1 中的私钥不属于任何一个证书</translation>
    </message>
    <message>
        <source>private keys other than RSA and EC cannot be used</source>
        <translation>无法使用 RSA 和 EC 以外的私钥</translation>
    </message>
    <message>
        <source>OpenSSL refuses the certificate (%1)</source>
        <translation>OpenSSL 拒绝该证书（%1）</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>line %1, column %2 is not JSON</source>
        <translation>第 %1 行第 %2 列不是 JSON</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>%1: this is not a file of &quot;%2&quot;</source>
        <translation>%1：这不是“%2”的文件</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>a string is missing</source>
        <translation>应为字符串</translation>
    </message>
    <message>
        <source>a whole number is missing</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>true or false is missing</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>an array is missing</source>
        <translation>应为数组</translation>
    </message>
    <message>
        <source>this is none of the words that are known here: %1</source>
        <translation>不是此处可用的任何一个词：%1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is missing</source>
        <translation>应为 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is missing</source>
        <translation>应为 %1 到 %2 的数字</translation>
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
        <translation>全部中最快的。</translation>
    </message>
    <message>
        <source>p50 (median)</source>
        <translation>p50（中位数）</translation>
    </message>
    <message>
        <source>Half of all took no longer.</source>
        <translation>一半不超过此用时。</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>9 of 10 took no longer. Said of 10 samples and more.</source>
        <translation>10 个中有 9 个不超过此用时。样本达到 10 个时给出。</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>19 of 20 took no longer. Said of 20 samples and more.</source>
        <translation>20 个中有 19 个不超过此用时。样本达到 20 个时给出。</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 took no longer. Said of 100 samples and more.</source>
        <translation>100 个中有 99 个不超过此用时。样本达到 100 个时给出。</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99.9</translation>
    </message>
    <message>
        <source>999 of 1,000 took no longer. Said of 1,000 samples and more.</source>
        <translation>1,000 个中有 999 个不超过此用时。样本达到 1,000 个时给出。</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>The slowest of all.</source>
        <translation>全部中最慢的。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>The sum of all, divided by their number. A few slow ones move it far.</source>
        <translation>总和除以个数。少数较慢的会使其大幅偏移。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Requests whose reply came after the timeout. They are in none of the durations.</source>
        <translation>回复在超时之后才到的请求。不计入任何用时。</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Requests that no reply came to within the timeout.</source>
        <translation>在超时之前没有收到回复的请求。</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>Messages that fit no request by the rule: replies to something else, or not replies at all.</source>
        <translation>按规则与任何请求都不对应的消息：是对其他内容的回复，或根本不是回复。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Replies to requests that had been answered before.</source>
        <translation>对此前已得到回复的请求的回复。</translation>
    </message>
    <message>
        <source>Without key</source>
        <translation>无键</translation>
    </message>
    <message>
        <source>Messages in which the rule finds nothing, or that are too large to look into.</source>
        <translation>规则在其中找不到内容，或因过大而无法查看的消息。</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>What began before a reconnect, a pause of this program or a jump of its clock and ended behind it, and requests whose connection has ended. No duration can be told.</source>
        <translation>在重新连接、本程序暂停或其时钟跳变之前开始、之后才结束的，以及连接已结束的请求。无法得知用时。</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Requests forgotten before their timeout, because too many waited at a time.</source>
        <translation>因同时等待的过多，在超时之前就不再跟踪的请求。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Requests whose reply may still come.</source>
        <translation>仍可能收到回复的请求。</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>低于零</translation>
    </message>
    <message>
        <source>Messages received before they were sent, if both clocks were the same: the sender&apos;s clock is ahead.</source>
        <translation>假如两个时钟一致，则接收早于发送的消息：发送者的时钟偏快。</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>大致相同</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>更短</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更长</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Durations that were measured.</source>
        <translation>测得的用时的个数。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>By how much one differs from the next of its connection, on average. It does not depend on the offset of two clocks.</source>
        <translation>同一连接中相邻两个值之差的平均值。不受两个时钟之间偏差的影响。</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>So many were measured in a second, on average.</source>
        <translation>平均每秒测得的个数。</translation>
    </message>
    <message>
        <source>%1 (of all)</source>
        <translation>%1（全部）</translation>
    </message>
    <message>
        <source>Counted over the whole capture.</source>
        <translation>按整个捕获计数。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>LatencyWords</name>
    <message>
        <source>Pings</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>From a ping to the pong with its payload.</source>
        <translation>从 ping 到带有其载荷的 pong。</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 pongs came within %2, the slowest took %3.</source>
        <translation>中位数 %1；100 个 pong 中有 99 个在 %2 内到达，最慢的用了 %3。</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 pongs came within %2, the slowest took %3.</source>
        <translation>中位数 %1；10 个 pong 中有 9 个在 %2 内到达，最慢的用了 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pong(s) in %1.</source>
        <translation>
            <numerusform>%1 内有 %Ln 个 pong。</numerusform>
        </translation>
    </message>
    <message>
        <source>No ping has been answered in this time.</source>
        <translation>这段时间内没有 ping 得到回复。</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>From a request that was sent to its reply.</source>
        <translation>从发送的请求到其回复。</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 replies came within %2, the slowest took %3.</source>
        <translation>中位数 %1；100 条回复中有 99 条在 %2 内到达，最慢的用了 %3。</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 replies came within %2, the slowest took %3.</source>
        <translation>中位数 %1；10 条回复中有 9 条在 %2 内到达，最慢的用了 %3。</translation>
    </message>
    <message>
        <source>No request has been answered in this time.</source>
        <translation>这段时间内没有请求得到回复。</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>单程</translation>
    </message>
    <message>
        <source>From the time stamp inside a message to its receipt.</source>
        <translation>从消息中的时间戳到其接收。</translation>
    </message>
    <message>
        <source>Median %1 on the way; 99 of 100 messages came within %2, the slowest took %3.</source>
        <translation>途中用时的中位数 %1；100 条消息中有 99 条在 %2 内到达，最慢的用了 %3。</translation>
    </message>
    <message>
        <source>Median %1 on the way; 9 of 10 messages came within %2, the slowest took %3.</source>
        <translation>途中用时的中位数 %1；10 条消息中有 9 条在 %2 内到达，最慢的用了 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with a time stamp in %1.</source>
        <translation>
            <numerusform>%1 内有 %Ln 条带时间戳的消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>No message with a time stamp has come in this time.</source>
        <translation>这段时间内没有收到带时间戳的消息。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>From one received message to the next.</source>
        <translation>从收到的一条消息到下一条。</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 99 of 100 gaps are no longer than %2, the longest is %3.</source>
        <translation>两条消息之间的中位数 %1；100 个间隔中有 99 个不超过 %2，最长的为 %3。</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 9 of 10 gaps are no longer than %2, the longest is %3.</source>
        <translation>两条消息之间的中位数 %1；10 个间隔中有 9 个不超过 %2，最长的为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in %1.</source>
        <translation>
            <numerusform>%1 内有 %Ln 个间隔。</numerusform>
        </translation>
    </message>
    <message>
        <source>No two messages have come in this time.</source>
        <translation>这段时间内收到的消息不足两条。</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>请求处理</translation>
    </message>
    <message>
        <source>From a request that was received to the reply that was sent.</source>
        <translation>从收到的请求到发出的回复。</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 requests were replied to within %2, the slowest took %3.</source>
        <translation>中位数 %1；100 个请求中有 99 个在 %2 内得到回复，最慢的用了 %3。</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 requests were replied to within %2, the slowest took %3.</source>
        <translation>中位数 %1；10 个请求中有 9 个在 %2 内得到回复，最慢的用了 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) replied to in %1.</source>
        <translation>
            <numerusform>%1 内回复了 %Ln 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has been replied to in this time.</source>
        <translation>这段时间内没有回复任何请求。</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>无应答 %1</translation>
    </message>
    <message>
        <source>%1 answered too late</source>
        <translation>回复过迟 %1</translation>
    </message>
    <message>
        <source>%1 interrupted</source>
        <translation>中断 %1</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>放弃 %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Median %1; from %2 to %3.</source>
        <translation>中位数 %1；从 %2 到 %3。</translation>
    </message>
    <message>
        <source>The only one took %1.</source>
        <translation>唯一的值为 %1。</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>未测量：%1。</translation>
    </message>
    <message>
        <source>Not measured, in the whole capture: %1.</source>
        <translation>整个捕获中未测量：%1。</translation>
    </message>
    <message>
        <source>The offset of the sender&apos;s clock is unknown, and is in every number: only their differences, and the jitter, can be relied on.</source>
        <translation>发送者的时钟偏差未知，并包含在每个数值中：只有数值之间的差异和抖动可以采信。</translation>
    </message>
    <message>
        <source>%1 is faster than %2: %3.</source>
        <translation>%1 比 %2 快：%3。</translation>
    </message>
    <message>
        <source>%1 is slower than %2: %3.</source>
        <translation>%1 比 %2 慢：%3。</translation>
    </message>
    <message>
        <source>%1 is faster than %2 in the median, but slower at p99: %3.</source>
        <translation>%1 的中位数比 %2 快，但 p99 更慢：%3。</translation>
    </message>
    <message>
        <source>%1 is slower than %2 in the median, but faster at p99: %3.</source>
        <translation>%1 的中位数比 %2 慢，但 p99 更快：%3。</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2: %3.</source>
        <translation>%1 与 %2 大致同样快：%3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2: %3.</source>
        <translation>%1 的间隔比 %2 短：%3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2: %3.</source>
        <translation>%1 的间隔比 %2 长：%3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2 in the median, but longer at p99: %3.</source>
        <translation>%1 的间隔中位数比 %2 短，但 p99 更长：%3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2 in the median, but shorter at p99: %3.</source>
        <translation>%1 的间隔中位数比 %2 长，但 p99 更短：%3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2: %3.</source>
        <translation>%1 的间隔与 %2 大致同样长：%3。</translation>
    </message>
    <message>
        <source>%1 %2 against %3 (%4)</source>
        <translation>%1 %2 对 %3（%4）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Jitter %1.</source>
        <translation>抖动 %1。</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>the longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>the slowest</source>
        <translation>最慢</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(s) in %1.</source>
        <translation>
            <numerusform>%1 内有 %Ln 条回复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but faster at p99: %3.</source>
        <translation>%1 的中位数与 %2 大致同样快，但 p99 更快：%3。</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but slower at p99: %3.</source>
        <translation>%1 的中位数与 %2 大致同样快，但 p99 更慢：%3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but shorter at p99: %3.</source>
        <translation>%1 的间隔中位数与 %2 大致同样长，但 p99 更短：%3。</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but longer at p99: %3.</source>
        <translation>%1 的间隔中位数与 %2 大致同样长，但 p99 更长：%3。</translation>
    </message>
</context>
<context>
    <name>LinkNotes</name>
    <message>
        <source>Certificate: %1</source>
        <translation>证书：%1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>pongs muted</source>
        <translation>pong 已停发</translation>
    </message>
    <message>
        <source>Pings of the server are not answered. Connection &gt; Mute pongs ends that.</source>
        <translation>不回复服务器的 ping。用“连接”菜单中的“停发 pong”可恢复。</translation>
    </message>
    <message>
        <source>The certificate was not verified.</source>
        <translation>证书未经验证。</translation>
    </message>
    <message>
        <source>You trust this certificate, in spite of:</source>
        <translation>已信任此证书，尽管存在以下问题：</translation>
    </message>
    <message>
        <source>The certificate was verified.</source>
        <translation>证书已通过验证。</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>协议：%1</translation>
    </message>
    <message>
        <source>Cipher: %1</source>
        <translation>密码套件：%1</translation>
    </message>
    <message>
        <source>ALPN: %1</source>
        <translation>ALPN：%1</translation>
    </message>
    <message>
        <source>Server name (SNI): %1</source>
        <translation>服务器名称 (SNI)：%1</translation>
    </message>
    <message>
        <source>reset after each message</source>
        <translation>每条消息后重置</translation>
    </message>
    <message>
        <source>kept across messages</source>
        <translation>跨消息保留</translation>
    </message>
    <message>
        <source>Messages are compressed: permessage-deflate (RFC 7692).</source>
        <translation>消息经过压缩：permessage-deflate (RFC 7692)。</translation>
    </message>
    <message>
        <source>%1 of messages crossed the wire as %2.</source>
        <translation>%1 的消息在线路上为 %2。</translation>
    </message>
    <message>
        <source>Server&apos;s window: %1 bits, %2</source>
        <translation>服务器窗口：%1 位，%2</translation>
    </message>
    <message>
        <source>Our window: %1 bits, %2</source>
        <translation>本端窗口：%1 位，%2</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Compressed: %1 bytes on the wire, %2 inflated (%3)</source>
        <translation>已压缩：线路上 %1 字节，解压后 %2（%3）</translation>
    </message>
    <message>
        <source>The connection ended inside this frame: only its beginning came.</source>
        <translation>连接在此帧中间结束：只收到了开头。</translation>
    </message>
    <message>
        <source>The payload in the capture file has been changed or damaged.</source>
        <translation>捕获文件中的载荷已被更改或损坏。</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>注入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
</context>
<context>
    <name>MessageDraft</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid JSON · %1</source>
        <translation>有效的 JSON · %1</translation>
    </message>
    <message>
        <source>Empty is not JSON</source>
        <translation>空内容不是 JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON</source>
        <translation>第 %1 行第 %2 列：不是 JSON</translation>
    </message>
    <message>
        <source>The last byte needs a second digit</source>
        <translation>最后一个字节还缺一位数字</translation>
    </message>
    <message>
        <source>Line %1, column %2: not a hex digit</source>
        <translation>第 %1 行第 %2 列：不是十六进制数字</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>选择要发送的文件</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file</source>
        <translation>这是文件夹或设备，不是文件</translation>
    </message>
    <message>
        <source>%1 is too large for a message: at most %2</source>
        <translation>%1 作为消息过大：最多 %2</translation>
    </message>
    <message>
        <source>Not UTF-8: it can be sent as binary only</source>
        <translation>不是 UTF-8：只能作为二进制发送</translation>
    </message>
</context>
<context>
    <name>ModeBox</name>
    <message>
        <source>What the server does with a message</source>
        <translation>服务器如何处理消息</translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>A close frame without a code.</source>
        <translation>不带关闭码的 close 帧。</translation>
    </message>
    <message>
        <source>Only the beginning is here, and is shown as text.</source>
        <translation>只有开头部分，以文本显示。</translation>
    </message>
    <message>
        <source>The payload of a control frame, as text.</source>
        <translation>控制帧的载荷，以文本显示。</translation>
    </message>
    <message>
        <source>A fragment of a message, as text.</source>
        <translation>消息的一个分片，以文本显示。</translation>
    </message>
    <message>
        <source>Not JSON, so it is shown as text.</source>
        <translation>不是 JSON，因此以文本显示。</translation>
    </message>
    <message>
        <source>Only the beginning is here, as far as it goes.</source>
        <translation>只有开头部分，显示到此为止。</translation>
    </message>
    <message>
        <source>A fragment of a message: JSON as far as it goes.</source>
        <translation>消息的一个分片：显示可解析的 JSON 部分。</translation>
    </message>
    <message>
        <source>JSON that ends too early, in line %L1, column %L2.</source>
        <translation>JSON 提前结束，位于第 %L1 行第 %L2 列。</translation>
    </message>
    <message>
        <source>No JSON from line %L1, column %L2 on. The rest is under Text.</source>
        <translation>从第 %L1 行第 %L2 列起不是 JSON。其余内容见“文本”。</translation>
    </message>
    <message>
        <source>Binary: no text. All its bytes are under Hex.</source>
        <translation>二进制：没有文本。所有字节见“十六进制”。</translation>
    </message>
    <message>
        <source>Bytes made by hand, sent as they are. They are not a frame.</source>
        <translation>手工构造的字节，按原样发送。它们不是帧。</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>载荷为空。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are shown.</source>
        <translation>
            <numerusform>只显示前 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid %1 from byte %L2 on: � stands for what is no text.</source>
        <translation>从字节 %L2 起不是有效的 %1：� 代表无法解读为文本的内容。</translation>
    </message>
    <message>
        <source>Binary, read as %1: that is what its bytes look like.</source>
        <translation>二进制，按 %1 解读：其字节看起来如此。</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>远程主机关闭了连接</translation>
    </message>
</context>
<context>
    <name>RedisUrl</name>
    <message>
        <source>it names no host</source>
        <translation>未指定主机</translation>
    </message>
    <message>
        <source>0 is not a port</source>
        <translation>0 不是端口</translation>
    </message>
    <message>
        <source>it has a query</source>
        <translation>含有查询串</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a database</source>
        <translation>“%1”不是数据库的编号</translation>
    </message>
    <message>
        <source>the path of a socket begins with &quot;/&quot;, as in unix:///run/redis/redis.sock</source>
        <translation>套接字的路径以“/”开头，例如 unix:///run/redis/redis.sock</translation>
    </message>
    <message>
        <source>the path of a socket has up to %1 bytes</source>
        <translation>套接字的路径最多 %1 个字节</translation>
    </message>
    <message>
        <source>its query is not a database, as in &quot;?db=1&quot;</source>
        <translation>其查询串不是数据库，例如“?db=1”</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported; a tunnel can lead redis:// or unix:// to it</source>
        <translation>不支持到 Redis 的 TLS (rediss://)；可用隧道将 redis:// 或 unix:// 引到该处</translation>
    </message>
    <message>
        <source>it cannot be read; what is special in a user or a password is percent-encoded</source>
        <translation>无法解读；用户或密码中的特殊字符须用百分号编码</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or unix://</source>
        <translation>不以 redis:// 或 unix:// 开头</translation>
    </message>
    <message>
        <source>it has a fragment; &quot;#&quot; in a password is written %23</source>
        <translation>含有片段；密码中的“#”写作 %23</translation>
    </message>
    <message>
        <source>it names a user but no password</source>
        <translation>指定了用户，但没有密码</translation>
    </message>
</context>
<context>
    <name>RowLayouts</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln 个元素</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 answered</source>
        <translation>已回复 %L1</translation>
    </message>
    <message>
        <source>%L1 late</source>
        <translation>迟到 %L1</translation>
    </message>
    <message>
        <source>%L1 unmatched</source>
        <translation>未匹配 %L1</translation>
    </message>
    <message>
        <source>%L1 without a value to compare</source>
        <translation>无可比较的值 %L1</translation>
    </message>
    <message>
        <source>What it finds is shown here once it can be used.</source>
        <translation>规则可用后，此处会显示其找到的内容。</translation>
    </message>
    <message>
        <source>No message has been recorded yet. What is found among the newest is shown here as they come.</source>
        <translation>尚未记录消息。随着消息到来，此处会显示在最新消息中找到的内容。</translation>
    </message>
    <message>
        <source>no requests are looked for</source>
        <translation>不查找请求</translation>
    </message>
    <message>
        <source>%L1 with a time of sending</source>
        <translation>带发送时刻 %L1</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln message(s): %1.</source>
        <translation>
            <numerusform>最近 %Ln 条消息中：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 and %2: %3</source>
        <translation>第 %1 行和第 %2 行：%3</translation>
    </message>
    <message>
        <source>Replies are not looked for.</source>
        <translation>不查找回复。</translation>
    </message>
    <message>
        <source>A message that comes back as it was sent counts as a reply.</source>
        <translation>原样返回的消息视为回复。</translation>
    </message>
    <message>
        <source>Each message that is received counts as the reply to the one sent before.</source>
        <translation>收到的每条消息视为对之前发送的那条消息的回复。</translation>
    </message>
    <message>
        <source>Messages with the same value count as request and reply: %1.</source>
        <translation>具有相同值的消息视为请求和回复：%1。</translation>
    </message>
</context>
<context>
    <name>SavedFolders</name>
    <message>
        <source>Top level</source>
        <translation>顶层</translation>
    </message>
</context>
<context>
    <name>ScriptFaults</name>
    <message>
        <source>(at character %1)</source>
        <translation>（第 %1 个字符处）</translation>
    </message>
    <message>
        <source>{{ is not closed by }}; for braces that stand for themselves write {{{{</source>
        <translation>{{ 没有用 }} 闭合；要表示花括号本身，请写 {{{{</translation>
    </message>
    <message>
        <source>there is no such placeholder</source>
        <translation>没有这个占位符</translation>
    </message>
    <message>
        <source>this placeholder says nothing here</source>
        <translation>此处没有该占位符可以引用的内容</translation>
    </message>
    <message>
        <source>this placeholder does not take that argument</source>
        <translation>该占位符不接受此参数</translation>
    </message>
    <message>
        <source>this is not a JSON path</source>
        <translation>这不是 JSON 路径</translation>
    </message>
    <message>
        <source>regular expression: %1</source>
        <translation>正则表达式：%1</translation>
    </message>
    <message>
        <source>pairs of hex digits are missing</source>
        <translation>应为十六进制数字，每个字节两位</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>此关闭码不允许发送</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>没有状态“%1”</translation>
    </message>
    <message>
        <source>there is a state of this name before</source>
        <translation>前面已有同名的状态</translation>
    </message>
</context>
<context>
    <name>ServerCodecs</name>
    <message>
        <source>a string is missing</source>
        <translation>应为字符串</translation>
    </message>
    <message>
        <source>there is no such fault</source>
        <translation>没有这个故障</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>a probability is from 0 to 1, or from 0% to 100%</source>
        <translation>概率为 0 到 1，或 0% 到 100%</translation>
    </message>
    <message>
        <source>a time is a whole number with ms or s, up to an hour</source>
        <translation>时间为带 ms 或 s 的整数，最长一小时</translation>
    </message>
    <message>
        <source>a rate is a whole number above 0, with k or M</source>
        <translation>速率为大于 0 的整数，可带 k 或 M</translation>
    </message>
    <message>
        <source>a number of messages above 0 is missing behind @</source>
        <translation>@ 后应为大于 0 的消息数</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>此关闭码不允许发送</translation>
    </message>
    <message>
        <source>a direction is out, in or both</source>
        <translation>方向为 out、in 或 both</translation>
    </message>
    <message>
        <source>a seed is a whole number</source>
        <translation>种子为整数</translation>
    </message>
    <message>
        <source>an IP address is missing</source>
        <translation>应为 IP 地址</translation>
    </message>
    <message>
        <source>a JSON Schema is missing: an object, true or false</source>
        <translation>应为 JSON Schema：对象、true 或 false</translation>
    </message>
</context>
<context>
    <name>ServerFaults</name>
    <message>
        <source>this is not a JSON path (at character %1)</source>
        <translation>这不是 JSON 路径（第 %1 个字符处）</translation>
    </message>
    <message>
        <source>a capture is missing</source>
        <translation>缺少捕获</translation>
    </message>
    <message>
        <source>a state is missing</source>
        <translation>缺少状态</translation>
    </message>
    <message>
        <source>a path that begins with / is missing</source>
        <translation>应为以 / 开头的路径</translation>
    </message>
    <message>
        <source>there is a route for this path before</source>
        <translation>前面已有此路径的路由</translation>
    </message>
    <message>
        <source>a token is missing</source>
        <translation>应为 HTTP 令牌</translation>
    </message>
    <message>
        <source>a control character cannot stand in a header</source>
        <translation>标头中不允许有控制字符</translation>
    </message>
</context>
<context>
    <name>ServerFile</name>
    <message>
        <source>this is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>this is too large for the file of a server</source>
        <translation>作为服务器的文件过大</translation>
    </message>
    <message>
        <source>the token of peers</source>
        <translation>对端的令牌</translation>
    </message>
    <message>
        <source>user and password of peers</source>
        <translation>对端的用户和密码</translation>
    </message>
    <message>
        <source>the password of the private key</source>
        <translation>私钥的密码</translation>
    </message>
    <message>
        <source>user and password of Redis</source>
        <translation>Redis 的用户和密码</translation>
    </message>
</context>
<context>
    <name>ServerReferences</name>
    <message>
        <source>this is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>this is larger than %1 MiB</source>
        <translation>超过 %1 MiB</translation>
    </message>
    <message>
        <source>the names of the columns are missing</source>
        <translation>缺少列名</translation>
    </message>
    <message>
        <source>this quoted field does not end</source>
        <translation>带引号的字段没有结束</translation>
    </message>
    <message>
        <source>a quote in a field must be doubled, and the field be quoted</source>
        <translation>字段内的引号必须双写，且整个字段须用引号括起</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>其中没有行</translation>
    </message>
    <message>
        <source>there is no schema in it</source>
        <translation>其中没有模式</translation>
    </message>
    <message>
        <source>this is not a Wireloupe capture</source>
        <translation>这不是 Wireloupe 捕获文件</translation>
    </message>
    <message>
        <source>this capture was written by a newer version of Wireloupe</source>
        <translation>此捕获由更新版本的 Wireloupe 写入</translation>
    </message>
    <message>
        <source>connection %1 is too large to be replayed</source>
        <translation>连接 %1 过大，无法回放</translation>
    </message>
    <message>
        <source>nothing was said in connection %1</source>
        <translation>连接 %1 中没有发送过任何内容</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <translation>等待重新连接</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>无法启动</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Write the full path of the folder.</source>
        <translation>请填写文件夹的完整路径。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>无法写入此文件夹。</translation>
    </message>
    <message>
        <source>Logs are kept in the usual folder for now, not in “%1”. %2</source>
        <translation>日志暂时存放在默认文件夹中，而不是“%1”。%2</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>Without passwords and tokens</source>
        <translation>不含密码和令牌</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>密码和令牌</translation>
    </message>
    <message>
        <source>Only you can read them, but they are not encrypted</source>
        <translation>仅当前用户可见，但未加密</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的过滤器</translation>
    </message>
    <message>
        <source>Authority of the local server</source>
        <translation>本地服务器的证书颁发机构</translation>
    </message>
    <message>
        <source>The key and certificate behind its TLS</source>
        <translation>其 TLS 所依据的密钥和证书</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What this dialog changes, layout and open tabs</source>
        <translation>此对话框更改的内容、布局和打开的标签页</translation>
    </message>
</context>
<context>
    <name>TlsAuthority</name>
    <message>
        <source>%1. Move the folder away to have a new authority made, which clients must then be told to trust</source>
        <translation>%1。将该文件夹移走即可生成新的证书颁发机构，之后须让客户端信任它</translation>
    </message>
    <message>
        <source>No folder has been set for the certificate authority</source>
        <translation>未设置证书颁发机构的文件夹</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be made</source>
        <translation>无法创建证书颁发机构的文件夹</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is damaged (%1)</source>
        <translation>证书颁发机构的私钥已损坏（%1）</translation>
    </message>
    <message>
        <source>the certificate authority is damaged (%1)</source>
        <translation>证书颁发机构已损坏（%1）</translation>
    </message>
    <message>
        <source>the certificate authority does not belong to the private key beside it</source>
        <translation>证书颁发机构与其旁边的私钥不匹配</translation>
    </message>
    <message>
        <source>the certificate is not that of a certificate authority</source>
        <translation>该证书不是证书颁发机构的证书</translation>
    </message>
    <message>
        <source>the certificate authority has expired</source>
        <translation>证书颁发机构已过期</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be written to</source>
        <translation>无法写入证书颁发机构的文件夹</translation>
    </message>
    <message>
        <source>another process holds the certificate authority</source>
        <translation>另一个进程正在占用证书颁发机构</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is missing</source>
        <translation>缺少证书颁发机构的私钥</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>“%1”既不是主机名也不是 IP 地址</translation>
    </message>
    <message>
        <source>no certificate could be signed (%1)</source>
        <translation>无法签名证书（%1）</translation>
    </message>
</context>
<context>
    <name>TlsFile</name>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>too large for a certificate or key</source>
        <translation>作为证书或密钥过大</translation>
    </message>
</context>
<context>
    <name>TreeFile</name>
    <message>
        <source>the connections that they belong to could not be read</source>
        <translation>无法读取它们所属的连接</translation>
    </message>
</context>
<context>
    <name>TreeReader</name>
    <message>
        <source>neither folder nor connection</source>
        <translation>既不是文件夹也不是连接</translation>
    </message>
</context>
<context>
    <name>TrustHint</name>
    <message>
        <source>Settings &gt; Privacy &amp; Security &gt; View Certificates &gt; Authorities &gt; Import: %1</source>
        <translation>设置 &gt; 隐私 &amp; 安全 &gt; 查看证书 &gt; 证书颁发机构 &gt; 导入：%1</translation>
    </message>
    <message>
        <source>chrome://certificate-manager &gt; Custom &gt; Trusted Certificates &gt; Import: %1</source>
        <translation>chrome://certificate-manager &gt; 自定义 &gt; 受信任的证书 &gt; 导入：%1</translation>
    </message>
</context>
<context>
    <name>TrustedCertificates</name>
    <message>
        <source>this is not a SHA-256 in hexadecimal digits</source>
        <translation>这不是十六进制的 SHA-256</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AboutDialog</name>
    <message>
        <source>About Wireloupe</source>
        <translation>关于 Wireloupe</translation>
    </message>
    <message>
        <source>Wireloupe %1</source>
        <translation>Wireloupe %1</translation>
    </message>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1 and QCustomPlot.</source>
        <translation>如实呈现线路上传输的每一个 WebSocket 帧。

自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。不提供任何担保。

使用 Qt %1 和 QCustomPlot 构建。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Actions</name>
    <message>
        <source>&amp;New connection</source>
        <translation>新建连接(&amp;N)</translation>
    </message>
    <message>
        <source>Open a tab for a new connection</source>
        <translation>为新连接打开标签页</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open captures and other logs, each in a tab</source>
        <translation>打开捕获文件和其他日志，各占一个标签页</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Make a capture of a HAR, JSON Lines or pcapng file</source>
        <translation>将 HAR、JSON Lines 或 pcapng 文件转换为捕获</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>保存捕获(&amp;S)…</translation>
    </message>
    <message>
        <source>Save everything recorded in this tab to a file</source>
        <translation>将此标签页中记录的全部内容保存到文件</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the log in a format that other tools read</source>
        <translation>以其他工具可读取的格式写出日志</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>关闭此标签页</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>Put back what was deleted last: marks of this log, or what was in the sidebar</source>
        <translation>恢复最近删除的内容：此日志的标记，或侧边栏中的条目</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>将选中的行复制为文本</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the selected rows as JSON</source>
        <translation>将选中的行复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>复制为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the payload of the selected rows as hex</source>
        <translation>将选中行的载荷复制为十六进制</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>比较两行(&amp;O)</translation>
    </message>
    <message>
        <source>Show what differs in the payloads of the two selected rows</source>
        <translation>显示选中两行的载荷有何不同</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Look for a text in the log, or in the payload that is shown</source>
        <translation>在日志或当前显示的载荷中查找文本</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>转到下一个匹配项</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>转到上一个匹配项</translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>过滤日志(&amp;F)</translation>
    </message>
    <message>
        <source>Write a filter for the log</source>
        <translation>编写日志的过滤器</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a row by its number, or to a time</source>
        <translation>按行号或时间转到某一行</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the selected rows, or take their marks away</source>
        <translation>标记选中的行，或取消其标记</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>标记并添加备注(&amp;T)…</translation>
    </message>
    <message>
        <source>Mark this row and write a note to it</source>
        <translation>标记此行并为其写备注</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>下一个标记(&amp;K)</translation>
    </message>
    <message>
        <source>Go to the next marked row</source>
        <translation>转到下一个标记的行</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>上一个标记(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the previous marked row</source>
        <translation>转到上一个标记的行</translation>
    </message>
    <message>
        <source>Marked ro&amp;ws…</source>
        <translation>标记的行(&amp;W)…</translation>
    </message>
    <message>
        <source>List the marked rows, to go to one</source>
        <translation>列出标记的行，以便转到其中一行</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>&amp;Map of the log</source>
        <translation>日志缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide the map beside the scroll bar</source>
        <translation>显示或隐藏滚动条旁的缩略图</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>转到下一个标签页</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>转到上一个标签页</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>将键盘焦点移到下一个窗格</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>将键盘焦点移到上一个窗格</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connect to the address of this tab</source>
        <translation>连接到此标签页的地址</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Close the connection of this tab</source>
        <translation>关闭此标签页的连接</translation>
    </message>
    <message>
        <source>&amp;Reconnect automatically</source>
        <translation>自动重新连接(&amp;R)</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed</source>
        <translation>已建立的连接发生故障时重新连接</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>半关闭(&amp;H)</translation>
    </message>
    <message>
        <source>End our direction of the TCP connection without a close frame; what the server still says is read</source>
        <translation>结束本端方向的 TCP 连接而不发送 close 帧；仍读取服务器后续的内容</translation>
    </message>
    <message>
        <source>&amp;Mute pongs</source>
        <translation>停发 pong(&amp;M)</translation>
    </message>
    <message>
        <source>Leave pings of the server unanswered, until this is switched off or the next connection</source>
        <translation>不回复服务器的 ping，直到关闭此项或下次连接</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the address of this tab</source>
        <translation>转到此标签页的地址</translation>
    </message>
    <message>
        <source>&amp;Send message</source>
        <translation>发送消息(&amp;S)</translation>
    </message>
    <message>
        <source>Send what is in the message box</source>
        <translation>发送消息框中的内容</translation>
    </message>
    <message>
        <source>&amp;Build frame…</source>
        <translation>构造帧(&amp;B)…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>手工构造一个帧，正确的或错误的</translation>
    </message>
    <message>
        <source>&amp;Paste connection</source>
        <translation>粘贴连接(&amp;P)</translation>
    </message>
    <message>
        <source>Open a tab for the address, or the command line of curl, websocat or wscat, on the clipboard</source>
        <translation>为剪贴板中的地址，或 curl、websocat、wscat 命令行打开标签页</translation>
    </message>
    <message>
        <source>Sa&amp;ve connection…</source>
        <translation>保存连接(&amp;V)…</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>将此连接保留在侧边栏中</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Create a folder in the sidebar</source>
        <translation>在侧边栏中新建文件夹</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>显示本地服务器</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>启动服务器(&amp;T)</translation>
    </message>
    <message>
        <source>Start the local server with its settings</source>
        <translation>按设置启动本地服务器</translation>
    </message>
    <message>
        <source>Sto&amp;p server</source>
        <translation>停止服务器(&amp;P)</translation>
    </message>
    <message>
        <source>Disconnect all peers and stop the local server</source>
        <translation>断开所有对端并停止本地服务器</translation>
    </message>
    <message>
        <source>Start local &amp;echo server and connect</source>
        <translation>启动本地回显服务器并连接(&amp;E)</translation>
    </message>
    <message>
        <source>Start a local echo server and connect a tab to it</source>
        <translation>启动本地回显服务器，并用一个标签页连接它</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Keep the newest row in sight</source>
        <translation>使最新的行保持可见</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stop the view; recording goes on</source>
        <translation>停止刷新视图；记录继续进行</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Forget everything recorded in this tab</source>
        <translation>丢弃此标签页中记录的全部内容</translation>
    </message>
    <message>
        <source>S&amp;ummary…</source>
        <translation>摘要(&amp;U)…</translation>
    </message>
    <message>
        <source>Count what the log holds: frames, rates, close codes, violations</source>
        <translation>统计日志内容：帧、速率、关闭码、违规</translation>
    </message>
    <message>
        <source>Transport &amp;lab</source>
        <translation>传输实验室(&amp;L)</translation>
    </message>
    <message>
        <source>Compare WebSocket, Server-Sent Events and polling side by side</source>
        <translation>并排比较 WebSocket、Server-Sent Events 和轮询</translation>
    </message>
    <message>
        <source>&amp;Compare latencies</source>
        <translation>比较延迟(&amp;C)</translation>
    </message>
    <message>
        <source>Lay the latencies of tabs and saved captures over each other</source>
        <translation>将标签页和已保存的捕获的延迟叠加显示</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Appearance, keyboard shortcuts and trusted certificates</source>
        <translation>外观、键盘快捷键和受信任的证书</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>Open the guide at the page on what you are doing</source>
        <translation>打开指南中说明当前操作的部分</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show every action and its shortcut</source>
        <translation>显示所有操作及其快捷键</translation>
    </message>
    <message>
        <source>&amp;About Wireloupe</source>
        <translation>关于 Wireloupe(&amp;A)</translation>
    </message>
    <message>
        <source>Version, license and libraries</source>
        <translation>版本、许可证和库</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>捕获(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Move tab &amp;left</source>
        <translation>将标签页左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move this tab one place to the left</source>
        <translation>将此标签页左移一位</translation>
    </message>
    <message>
        <source>Move tab &amp;right</source>
        <translation>将标签页右移(&amp;R)</translation>
    </message>
    <message>
        <source>Move this tab one place to the right</source>
        <translation>将此标签页右移一位</translation>
    </message>
    <message>
        <source>Make pane lar&amp;ger</source>
        <translation>放大窗格(&amp;G)</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard outwards</source>
        <translation>将键盘焦点所在窗格的边缘向外移动</translation>
    </message>
    <message>
        <source>Make pane sm&amp;aller</source>
        <translation>缩小窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard inwards</source>
        <translation>将键盘焦点所在窗格的边缘向内移动</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AddressBar</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>将此连接保留在侧边栏中</translation>
    </message>
    <message>
        <source>Headers, query, authentication, TLS, proxy and options</source>
        <translation>标头、查询串、认证、TLS、代理和选项</translation>
    </message>
    <message>
        <source>Show the handshake settings</source>
        <translation>显示握手设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AppearancePane</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>look, display, view</source>
        <translation>界面、显示、视图</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Colors and language</source>
        <translation>颜色和语言</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>The colors of the window</source>
        <translation>窗口的颜色</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, contrast</source>
        <translation>深色模式、浅色模式、暗色、夜间、对比度</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Of the words, numbers and dates in the window</source>
        <translation>窗口中文字、数字和日期的语言</translation>
    </message>
    <message>
        <source>translation, locale</source>
        <translation>翻译、区域</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>动画(&amp;A)</translation>
    </message>
    <message>
        <source>Menus that slide open, tabs that glide, the caret that blinks</source>
        <translation>滑动展开的菜单、滑动的标签页、闪烁的光标</translation>
    </message>
    <message>
        <source>reduced motion, movement, blinking, vestibular</source>
        <translation>减弱动态效果、移动、闪烁、前庭</translation>
    </message>
    <message>
        <source>Never move things</source>
        <translation>不使用动画</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AuthPage</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing is added to the request. Headers of your own still are.</source>
        <translation>不向请求添加任何内容。自定义的标头仍会发送。</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sent as the header “Authorization: Basic …” (RFC 7617).</source>
        <translation>以标头“Authorization: Basic …”发送 (RFC 7617)。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Sent as the header “Authorization: Bearer …” (RFC 6750, section 2.1).</source>
        <translation>以标头“Authorization: Bearer …”发送（RFC 6750 第 2.1 节）。</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>标头中的 API 密钥</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Sent as a header of this name.</source>
        <translation>以此名称的标头发送。</translation>
    </message>
    <message>
        <source>API key in the query</source>
        <translation>查询串中的 API 密钥</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Added to the query of the address when connecting. Servers and proxies often log addresses.</source>
        <translation>连接时添加到地址的查询串中。服务器和代理常会把地址记入日志。</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>首条消息</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Sent as a text message as soon as the connection is open, and again after each reconnect.</source>
        <translation>连接建立后立即作为文本消息发送，每次重新连接后也会再次发送。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Auth (%1)</source>
        <translation>认证（%1）</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>With ws:// it can be read on the way: use wss://.</source>
        <translation>使用 ws:// 时途中可被读取：请使用 wss://。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BroadcastForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>不发给发送者</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetsEditor</name>
    <message>
        <source>Latency budgets</source>
        <translation>延迟预算</translation>
    </message>
    <message>
        <source>What latencies are to stay under. The tab shows whether they do, and says so when that changes.</source>
        <translation>延迟应低于的值。标签页会显示是否做到，并在发生变化时提示。</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>文本形式</translation>
    </message>
    <message>
        <source>The budget as text</source>
        <translation>文本形式的预算</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>测量的内容</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计量</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Over how long</source>
        <translation>评估的时间范围</translation>
    </message>
    <message>
        <source>under</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>over</source>
        <translation>时间范围</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureExport</name>
    <message>
        <source>An export is still being written. Wait for it, or cancel it below.</source>
        <translation>仍有导出正在写入。请等待其完成，或在下方取消。</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>导出已取消。未写入任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 行写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureFiles</name>
    <message>
        <source>Captures (*.%1)</source>
        <translation>捕获文件 (*.%1)</translation>
    </message>
    <message>
        <source>HAR, JSON Lines, pcapng (%1)</source>
        <translation>HAR、JSON Lines、pcapng (%1)</translation>
    </message>
    <message>
        <source>Captures and logs (%1)</source>
        <translation>捕获文件和日志 (%1)</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>打开捕获文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>导入日志</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>保存捕获</translation>
    </message>
    <message>
        <source>%1 repaired</source>
        <translation>%1（已修复）</translation>
    </message>
    <message>
        <source>Save what is sound</source>
        <translation>保存完好的部分</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>A capture is still being saved. Wait for it, or cancel it below.</source>
        <translation>仍有捕获正在保存。请等待其完成，或在下方取消。</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>保存已取消。未写入任何文件。</translation>
    </message>
    <message>
        <source>The capture could not be saved as %1: %2.</source>
        <translation>无法将捕获保存为 %1：%2。</translation>
    </message>
    <message>
        <source>Capture saved as %1.</source>
        <translation>捕获已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureOpener</name>
    <message>
        <source>it is not a Wireloupe capture: no record of one is in it</source>
        <translation>它不是 Wireloupe 捕获文件：其中没有任何捕获记录</translation>
    </message>
    <message>
        <source>it was written by a newer Wireloupe; update this one, or export the capture there as JSON Lines</source>
        <translation>它由更新版本的 Wireloupe 写入；请更新本程序，或在那边将捕获导出为 JSON Lines</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>it is not a Wireloupe capture, nor HAR, JSON Lines or pcapng</source>
        <translation>它既不是 Wireloupe 捕获文件，也不是 HAR、JSON Lines 或 pcapng</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>%1 was imported only as far as it is sound. %2</source>
        <translation>%1 只导入了完好的部分。%2</translation>
    </message>
    <message>
        <source>%1 could not be imported. %2</source>
        <translation>无法导入 %1。%2</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturePane</name>
    <message numerus="yes">
        <source>%Ln of these rows have been dropped from the log.</source>
        <translation>
            <numerusform>这些行中有 %Ln 行已从日志中丢弃。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln of these rows.</source>
        <translation>
            <numerusform>过滤器隐藏了这些行中的 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows are behind the paused view.</source>
        <translation>
            <numerusform>这些行中有 %Ln 行在已暂停的视图之后。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>请选择两行进行比较。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>没有行符合过滤器</translation>
    </message>
    <message>
        <source>Esc in the filter box shows all rows.</source>
        <translation>在过滤框中按 Esc 显示所有行。</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Every handshake, frame and event appears here as it crosses the wire.</source>
        <translation>每次握手、每个帧和事件在线路上传输时都会显示在这里。</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export writes all.</source>
        <translation>已复制 %2 行中的前 %1 行。导出可写出全部。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture is empty</source>
        <translation>此捕获为空</translation>
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
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Not saved: %1, %2</source>
        <translation>未保存：%1，%2</translation>
    </message>
    <message>
        <source>Recovered: %1, %2</source>
        <translation>已恢复：%1，%2</translation>
    </message>
    <message>
        <source>Recorded from %1</source>
        <translation>记录开始于 %1</translation>
    </message>
    <message>
        <source>Closed without being saved; kept for some days.</source>
        <translation>未保存即关闭；会保留几天。</translation>
    </message>
    <message>
        <source>Wireloupe ended before it was saved or closed.</source>
        <translation>在保存或关闭之前 Wireloupe 已终止。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>服务器 :%1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturesSection</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Captures: recent, not saved, recovered</source>
        <translation>捕获：最近使用的、未保存的、已恢复的</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>从列表中移除(&amp;L)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 的证书</translation>
    </message>
    <message>
        <source>Verification found</source>
        <translation>验证发现</translation>
    </message>
    <message>
        <source>If you trust it, this one certificate is taken for %1 from now on, whatever is wrong with it. Compare the fingerprint with what the server&apos;s owner says. The settings list what you trust, and take it back.</source>
        <translation>一旦信任，从现在起 %1 的这一个证书将被接受，无论它有什么问题。请将指纹与服务器所有者提供的进行核对。设置中会列出信任的证书，也可在那里撤销。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>适用名称</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>
(by itself: self-signed)</source>
        <translation>
（由其自身颁发：自签名）</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1
to %2</source>
        <translation>%1
至 %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust for %1</source>
        <translation>为 %1 信任此证书</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateView</name>
    <message>
        <source>Chain of certificates</source>
        <translation>证书链</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Fields of the certificate</source>
        <translation>证书字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy certificate as &amp;PEM</source>
        <translation>将证书复制为 PEM(&amp;P)</translation>
    </message>
    <message>
        <source>%1 · %2 · ALPN: %3 · server name (SNI): %4</source>
        <translation>%1 · %2 · ALPN：%3 · 服务器名称 (SNI)：%4</translation>
    </message>
    <message>
        <source>no protocol agreed</source>
        <translation>未协商协议</translation>
    </message>
    <message>
        <source>no cipher</source>
        <translation>无密码套件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Verification was off for this connection.</source>
        <translation>此连接已关闭验证。</translation>
    </message>
    <message>
        <source>Verification was off for this connection. It found: %1</source>
        <translation>此连接已关闭验证。验证结果：%1</translation>
    </message>
    <message>
        <source>Accepted because you trust this certificate: %1</source>
        <translation>因已信任此证书而接受：%1</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>未接受：%1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>The peer sent none.</source>
        <translation>对端未发送证书。</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) earlier</source>
        <translation>
            <numerusform>已于 %n 天前过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet valid: %n day(s) too early</source>
        <translation>
            <numerusform>尚未生效：早了 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid, %n day(s) left</source>
        <translation>
            <numerusform>有效，剩余 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n byte(s) are not a certificate that can be read.</source>
        <translation>
            <numerusform>这 %n 个字节不是可读取的证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>itself: %1</source>
        <translation>自身：%1</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>备用名称</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>备用名称</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CloseForm</name>
    <message>
        <source>Close code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>This code may not be sent. Those that may: 1000 to 1003, 1007 to 1014, 3000 to 4999.</source>
        <translation>此关闭码不允许发送。允许的有：1000 到 1003、1007 到 1014、3000 到 4999。</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long: at most 123 fit.</source>
        <translation>
            <numerusform>原因超长 %n 个字节：最多 123 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CodeField</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1（第 %2 个字符处）</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ColumnMover</name>
    <message>
        <source>Move “%1” &amp;left</source>
        <translation>将“%1”左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move “%1” &amp;right</source>
        <translation>将“%1”右移(&amp;R)</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>将“%1”变窄(&amp;N)</translation>
    </message>
    <message>
        <source>Make “%1” &amp;wider</source>
        <translation>将“%1”变宽(&amp;W)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareAdd</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add an open tab or a saved capture</source>
        <translation>添加打开的标签页或已保存的捕获</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln can be compared</source>
        <translation>
            <numerusform>最多可比较 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>打开的标签页</translation>
    </message>
    <message>
        <source>No other tab has latencies</source>
        <translation>其他标签页都没有延迟</translation>
    </message>
    <message>
        <source>Saved captures</source>
        <translation>已保存的捕获</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Compare captures</source>
        <translation>比较捕获</translation>
    </message>
    <message>
        <source>Captures (*.wlcap)</source>
        <translation>捕获文件 (*.wlcap)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareChip</name>
    <message>
        <source>What all have</source>
        <translation>全部共有的内容</translation>
    </message>
    <message>
        <source>Take it out of the comparison</source>
        <translation>从比较中移除</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>What is compared of %1</source>
        <translation>%1 中用于比较的内容</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>无记录</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareWindow</name>
    <message>
        <source>Compare as</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Ignore the order of &amp;keys</source>
        <translation>忽略键的顺序(&amp;K)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Rows %L1 and %L2</source>
        <translation>第 %L1 行和第 %L2 行</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Members and values; white space does not count</source>
        <translation>成员和值；空白不计</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Byte by byte, at the same offset</source>
        <translation>逐字节，按相同偏移</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>顺序不同</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 are compared</source>
        <translation>只比较前 %1</translation>
    </message>
    <message>
        <source>they differ by much: changes may be shown larger than they are</source>
        <translation>两者差异很大：显示的更改可能比实际的大</translation>
    </message>
    <message>
        <source>the list of members is not complete</source>
        <translation>成员列表不完整</translation>
    </message>
    <message>
        <source>Row %L1 · %2 · %3</source>
        <translation>第 %L1 行 · %2 · %3</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>第 %L1 行</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparedLatency</name>
    <message>
        <source>%1 is not a Wireloupe capture.</source>
        <translation>%1 不是 Wireloupe 捕获文件。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparisonPicture</name>
    <message>
        <source>before %1 s</source>
        <translation>%1 s 之前</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>%1 s 之后</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Composer</name>
    <message>
        <source>no peer is connected</source>
        <translation>没有已连接的对端</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>以 %1 编写</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>要发送的消息</translation>
    </message>
    <message>
        <source>Payload, may be empty</source>
        <translation>载荷，可为空</translation>
    </message>
    <message>
        <source>Payload of the ping</source>
        <translation>ping 的载荷</translation>
    </message>
    <message>
        <source>Send ping</source>
        <translation>发送 ping</translation>
    </message>
    <message>
        <source>Ping…</source>
        <translation>Ping…</translation>
    </message>
    <message>
        <source>Send a ping with a payload of your own</source>
        <translation>发送带自定义载荷的 ping</translation>
    </message>
    <message>
        <source>Build frame…</source>
        <translation>构造帧…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>手工构造一个帧，正确的或错误的</translation>
    </message>
    <message>
        <source>Send close</source>
        <translation>发送 close</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Close the connection with a code and a reason</source>
        <translation>以关闭码和原因关闭连接</translation>
    </message>
    <message>
        <source>Send it although it is not JSON</source>
        <translation>尽管不是 JSON 仍然发送</translation>
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
        <translation>无法发送：%1</translation>
    </message>
    <message numerus="yes">
        <source>The payload is %n byte(s) too long: at most 125 fit.</source>
        <translation>
            <numerusform>载荷超长 %n 个字节：最多 125 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a message. Alt+Up brings back the last one.</source>
        <translation>编写消息。Alt+↑ 取回上一条。</translation>
    </message>
    <message>
        <source>Write a message. %1 sends it, Alt+Up brings back the last one.</source>
        <translation>编写消息。%1 发送，Alt+↑ 取回上一条。</translation>
    </message>
    <message>
        <source>the file was not sent: %1</source>
        <translation>文件未发送：%1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompressionGroup</name>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>提供 permessage-deflate</translation>
    </message>
    <message>
        <source>Server forgets after each message</source>
        <translation>服务器在每条消息后清除上下文</translation>
    </message>
    <message>
        <source>We forget after each message</source>
        <translation>本端在每条消息后清除上下文</translation>
    </message>
    <message>
        <source>server_max_window_bits: the server&apos;s window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.1)</source>
        <translation>server_max_window_bits：服务器窗口为 2 的此数次方个字节（RFC 7692 第 7.1.2.1 节）</translation>
    </message>
    <message>
        <source>client_max_window_bits: our window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.2)</source>
        <translation>client_max_window_bits：本端窗口为 2 的此数次方个字节（RFC 7692 第 7.1.2.2 节）</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 最快，9 最小</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>更短的消息不压缩直接发送</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>是否压缩消息由服务器决定 (RFC 7692)</translation>
    </message>
    <message>
        <source>server_no_context_takeover: each message of the server is compressed on its own (RFC 7692, section 7.1.1.1)</source>
        <translation>server_no_context_takeover：服务器的每条消息单独压缩（RFC 7692 第 7.1.1.1 节）</translation>
    </message>
    <message>
        <source>client_no_context_takeover: each message of ours is compressed on its own (RFC 7692, section 7.1.1.2)</source>
        <translation>client_no_context_takeover：本端的每条消息单独压缩（RFC 7692 第 7.1.1.2 节）</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>任意长度</translation>
    </message>
    <message>
        <source>Server&apos;s window, bits</source>
        <translation>服务器窗口（位）</translation>
    </message>
    <message>
        <source>Our window, bits</source>
        <translation>本端窗口（位）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>压缩起始大小</translation>
    </message>
    <message>
        <source>Compression: offered</source>
        <translation>压缩：提供</translation>
    </message>
    <message>
        <source>Compression: not offered</source>
        <translation>压缩：不提供</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionMover</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>移到文件夹(&amp;M)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionNotices</name>
    <message>
        <source>Ignored, because it means nothing here: %1</source>
        <translation>已忽略，因为在此没有意义：%1</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>显示证书…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The certificate is trusted until the program ends: %1.</source>
        <translation>在程序结束前信任该证书：%1。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionTab</name>
    <message>
        <source>open %1</source>
        <translation>已连接 %1</translation>
    </message>
    <message>
        <source> · RTT %1</source>
        <translation> · RTT %1</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionTreeModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConversationForm</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>States of the conversation</source>
        <translation>对话的状态</translation>
    </message>
    <message>
        <source>&amp;Starts in</source>
        <translation>起始状态(&amp;S)</translation>
    </message>
    <message>
        <source>The state that a peer starts in</source>
        <translation>对端的起始状态</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>第一个</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DetailPane</name>
    <message>
        <source>Save payload…</source>
        <translation>保存载荷…</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>保存载荷</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Views of the selected row</source>
        <translation>选中行的视图</translation>
    </message>
    <message>
        <source>Payload, made readable</source>
        <translation>载荷，以易读方式显示</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>载荷，以文本显示</translation>
    </message>
    <message>
        <source>Showing %1 of %2.</source>
        <translation>显示 %2 中的 %1。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Select a row</source>
        <translation>选择一行</translation>
    </message>
    <message>
        <source>Its payload, its bytes and every bit of its frame header are shown here.</source>
        <translation>此处显示其载荷、字节以及帧头的每一位。</translation>
    </message>
    <message>
        <source>The handshake is HTTP: its heads are under Handshake.</source>
        <translation>握手是 HTTP：其头部见“握手”。</translation>
    </message>
    <message>
        <source>Bytes made by hand that are not a frame. They are under Hex, as they were sent.</source>
        <translation>手工构造的字节，不是帧。可在“十六进制”中按发送时的原样查看。</translation>
    </message>
    <message>
        <source>This row is not a frame</source>
        <translation>此行不是帧</translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation>无法读取此事件</translation>
    </message>
    <message>
        <source>An event of the connection, %1 s after the start. It is not traffic: nothing crossed the wire.</source>
        <translation>连接的一个事件，在开始后 %1 s。它不是流量：线路上没有传输任何内容。</translation>
    </message>
    <message>
        <source>No handshake was recorded</source>
        <translation>未记录握手</translation>
    </message>
    <message>
        <source>None came before this row on its connection.</source>
        <translation>在其连接上，此行之前没有握手。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DiffView</name>
    <message>
        <source>Differences, side by side</source>
        <translation>差异，并排显示</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <translation>相同：%1</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1：%2。%3：%4</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DisconnectDialog</name>
    <message>
        <source>Disconnect peer</source>
        <translation>断开一个对端</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::EchoForm</name>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none; text messages only</source>
        <translation>无；仅限文本消息</translation>
    </message>
    <message>
        <source>Up to as much later, evenly spread; the order of messages is kept</source>
        <translation>最多再晚这么久，均匀分布；消息顺序不变</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延时</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ExportDialog</name>
    <message>
        <source>Export log</source>
        <translation>导出日志</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything: %1</source>
        <translation>全部：%1(&amp;E)</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: %1</source>
        <translation>符合过滤器的：%1(&amp;F)</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: no filter is set</source>
        <translation>符合过滤器的：未设置过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>What is &amp;selected: %1</source>
        <translation>选中的：%1(&amp;S)</translation>
    </message>
    <message>
        <source>What is &amp;marked: %1</source>
        <translation>标记的：%1(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>The handshakes and events of the same connections come along.</source>
        <translation>同一连接的握手和事件会一并导出。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>The file %1 already exists.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Write the name of a file.</source>
        <translation>请填写文件名。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileDraft</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>as binary</source>
        <translation>作为二进制</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>作为文本</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>消息的类型</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>或将文件拖放到此处</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>选择要发送的文件</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>There is no permission to read this file.</source>
        <translation>没有读取此文件的权限。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterBar</name>
    <message>
        <source>Saved and earlier filters</source>
        <translation>已保存的和以前的过滤器</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>过滤器的语法</translation>
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
        <translation>%1，正在搜索…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterChoicesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a choice and its meaning</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Filter: words, /regex/, dir:in, op:text, -op:ping, json:$.type=chat</source>
        <translation>过滤器：单词、/正则/、dir:in、op:text、-op:ping、json:$.type=chat</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterHelp</name>
    <message>
        <source>both texts, without regard to case</source>
        <translation>两段文本都包含，不区分大小写</translation>
    </message>
    <message>
        <source>a regular expression; i: without regard to case</source>
        <translation>正则表达式；i：不区分大小写</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>either; a space is “and”</source>
        <translation>任一；空格表示“与”</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>括号</translation>
    </message>
    <message>
        <source>direction: in, out</source>
        <translation>方向：in、out</translation>
    </message>
    <message>
        <source>type: text, binary, continuation, ping, pong, close, control, handshake, state, note, bytes</source>
        <translation>类型：text、binary、continuation、ping、pong、close、control、handshake、state、note、bytes</translation>
    </message>
    <message>
        <source>bytes of payload, inflated where it was compressed; also 100, &lt;=2M, 1k..4k, 1Ki</source>
        <translation>载荷字节数，压缩的按解压后计；也可写 100、&lt;=2M、1k..4k、1Ki</translation>
    </message>
    <message>
        <source>seconds since the start; also &gt;1m, 1.5h, and the clock: 14:05..14:10</source>
        <translation>自开始起的秒数；也可写 &gt;1m、1.5h，以及时刻：14:05..14:10</translation>
    </message>
    <message>
        <source>connections; also 1..3</source>
        <translation>连接；也可写 1..3</translation>
    </message>
    <message>
        <source>close frames and events with this code</source>
        <translation>带有此关闭码的 close 帧和事件</translation>
    </message>
    <message>
        <source>also marked, injected, compressed, altered, dropped, partial, damaged, masked, fin, rsv1, rsv2, rsv3</source>
        <translation>也可写 marked、injected、compressed、altered、dropped、partial、damaged、masked、fin、rsv1、rsv2、rsv3</translation>
    </message>
    <message>
        <source>a value in a JSON payload; also != &lt; &lt;= &gt; &gt;=, and ~ for “contains”</source>
        <translation>JSON 载荷中的值；也可用 != &lt; &lt;= &gt; &gt;=，以及 ~ 表示“包含”</translation>
    </message>
    <message>
        <source>there is such a value; [*] any, .. at any depth</source>
        <translation>存在这样的值；[*] 表示任一元素，.. 表示任意深度</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>过滤器的语法</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what can stand at the cursor, ↑ brings back earlier filters. A term with a colon, a bracket or “or” in it is looked for in quotes.</source>
        <translation>Ctrl+空格列出光标处可输入的内容，↑ 取回以前的过滤器。含有冒号、括号或“or”的词要放在引号中查找。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterMenu</name>
    <message>
        <source>Save this filter…</source>
        <translation>保存此过滤器…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>重命名过滤器</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>已重命名为“%1”</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>以前用过</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Earlier filters are forgotten</source>
        <translation>以前的过滤器已清除</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存过滤器</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>已保存为“%1”</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterNameDialog</name>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>A filter “%1” already exists.</source>
        <translation>过滤器“%1”已存在。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FindBar</name>
    <message>
        <source>Text or /regular expression/</source>
        <translation>文本或 /正则表达式/</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>上一个匹配项（Shift+回车）</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>下一个匹配项（回车）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the log, this payload</comment>
        <translation>在%1中查找</translation>
    </message>
    <message>
        <source>%1 · from the end again</source>
        <translation>%1 · 已从末尾继续</translation>
    </message>
    <message>
        <source>%1 · from the top again</source>
        <translation>%1 · 已从开头继续</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>不是正则表达式：%1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FolderField</name>
    <message>
        <source>Create folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Create the missing folder</source>
        <translation>创建缺失的文件夹</translation>
    </message>
    <message>
        <source>The folder could not be created: nothing can be written to the one that it would be in.</source>
        <translation>无法创建文件夹：上级文件夹无法写入。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameBuilder</name>
    <message>
        <source>Send frame</source>
        <translation>发送帧</translation>
    </message>
    <message>
        <source>Build frame</source>
        <translation>构造帧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The log marks it as injected.</source>
        <translation>日志中会将其标为注入。</translation>
    </message>
    <message>
        <source>It can be sent when the connection is open.</source>
        <translation>连接建立后才能发送。</translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln byte(s).</source>
        <translation>
            <numerusform>已发送 %Ln 字节。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameFieldsView</name>
    <message>
        <source>Fields of the frame</source>
        <translation>帧的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Bytes of the frame on the wire</source>
        <translation>帧在线路上的字节</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameForm</name>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>原始字节</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>构造内容</translation>
    </message>
    <message>
        <source>&amp;Opcode</source>
        <translation>Opcode(&amp;O)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>The last frame of its message</source>
        <translation>消息的最后一帧</translation>
    </message>
    <message>
        <source>Says of a message that it is compressed, where permessage-deflate is in use</source>
        <translation>在使用 permessage-deflate 时，表示消息已压缩</translation>
    </message>
    <message>
        <source>Random key</source>
        <translation>随机密钥</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>无掩码</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>此密钥</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>掩码密钥</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>掩码(&amp;M)</translation>
    </message>
    <message>
        <source>That of the payload</source>
        <translation>载荷的实际长度</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>此数值</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>声明的长度</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source>the shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 位</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 位</translation>
    </message>
    <message>
        <source>Length &amp;form</source>
        <translation>长度形式(&amp;F)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Put before the payload, in two bytes</source>
        <translation>置于载荷之前，占两个字节</translation>
    </message>
    <message>
        <source>&amp;Close code</source>
        <translation>关闭码(&amp;C)</translation>
    </message>
    <message>
        <source>Text with escapes (\n, \xFF)</source>
        <translation>带转义的文本 (\n、\xFF)</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>载荷(&amp;P)</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Raw bytes in hexadecimal</source>
        <translation>十六进制的原始字节</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogModel</name>
    <message>
        <source>%1, %2</source>
        <comment>number of a row, that it is marked</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>已标记：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>距上一行的时间</translation>
    </message>
    <message>
        <source>Bytes of payload on the wire, and inflated where it was compressed</source>
        <translation>载荷在线路上的字节数，压缩的另给出解压后的字节数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
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
        <translation>帧日志</translation>
    </message>
    <message>
        <source>Go to the newest row (End)</source>
        <translation>转到最新的行 (End)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation>复制载荷(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>复制为十六进制(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 条新行</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>已暂停 · %1</translation>
    </message>
    <message>
        <source>%1, go to the newest row</source>
        <translation>%1，转到最新的行</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FramePreview</name>
    <message>
        <source>Bytes that will be sent</source>
        <translation>将要发送的字节</translation>
    </message>
    <message>
        <source>What is wrong with the frame</source>
        <translation>帧的问题</translation>
    </message>
    <message>
        <source>The frame for --raw-frame</source>
        <translation>用于 --raw-frame 的帧</translation>
    </message>
    <message>
        <source>For wireloupe connect --raw-frame</source>
        <translation>用于 wireloupe connect --raw-frame</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制此行</translation>
    </message>
    <message>
        <source>Copy the line for --raw-frame</source>
        <translation>复制用于 --raw-frame 的行</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>线路上的字节</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as they are</source>
        <translation>%1，按原样</translation>
    </message>
    <message>
        <source>%1: header %2, then masking key %3, then masked payload %4</source>
        <translation>%1：帧头 %2，然后是掩码密钥 %3，然后是带掩码的载荷 %4</translation>
    </message>
    <message>
        <source>%1: header %2, then payload %3, not masked</source>
        <translation>%1：帧头 %2，然后是载荷 %3，不带掩码</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Good to know before it is sent</source>
        <translation>发送前须知</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>命令行</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::GoToBar</name>
    <message>
        <source>Row, 12.5 s or 14:05:03</source>
        <translation>行号、12.5 s 或 14:05:03</translation>
    </message>
    <message>
        <source>Row or time to go to</source>
        <translation>要转到的行或时间</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>No row is there yet.</source>
        <translation>还没有任何行。</translation>
    </message>
    <message>
        <source>Rows before %1 have been dropped by the limit.</source>
        <translation>%1 之前的行因限制已被丢弃。</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>最后一行是 %1。</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>没有行符合过滤器。</translation>
    </message>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>第 %1 行不符合过滤器。</translation>
    </message>
    <message>
        <source>Neither a row nor a time. Write 42, 12.5 s or 14:05:03.</source>
        <translation>既不是行号也不是时间。请填写 42、12.5 s 或 14:05:03 这样的内容。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeSettings</name>
    <message>
        <source>Handshake settings</source>
        <translation>握手设置</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeView</name>
    <message>
        <source>Views of the handshake</source>
        <translation>握手的视图</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>请求和响应</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where the time went until the connection was open</source>
        <translation>连接建立之前时间花在何处</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>What TLS came to, and the certificates of the server</source>
        <translation>TLS 的协商结果，以及服务器的证书</translation>
    </message>
    <message>
        <source>Header fields of the handshake</source>
        <translation>握手的标头字段</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Handshake as it was sent</source>
        <translation>发送时的握手原文</translation>
    </message>
    <message>
        <source>No times were recorded</source>
        <translation>未记录时间</translation>
    </message>
    <message>
        <source>The capture does not hold how long the phases of this connection took.</source>
        <translation>捕获中没有此连接各阶段的用时。</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>没有 TLS</translation>
    </message>
    <message>
        <source>This connection is not encrypted: there is no certificate.</source>
        <translation>此连接未加密：没有证书。</translation>
    </message>
    <message>
        <source>The connection did not come so far that anything was encrypted: there is no certificate.</source>
        <translation>此连接未进行到加密的阶段：没有证书。</translation>
    </message>
    <message>
        <source>TLS is not known</source>
        <translation>TLS 情况未知</translation>
    </message>
    <message>
        <source>The capture does not hold how this connection began.</source>
        <translation>捕获中没有此连接的开头。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>(no response)</source>
        <translation>（无响应）</translation>
    </message>
    <message>
        <source>Interim response</source>
        <translation>临时响应</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未见</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation>添加标头…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersPage</name>
    <message>
        <source>Headers of the request</source>
        <translation>请求标头</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>子协议，以逗号分隔</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>无；例如 graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>Offered to the server in this order, separated by commas (RFC 6455, section 1.9)</source>
        <translation>按此顺序提供给服务器，以逗号分隔（RFC 6455 第 1.9 节）</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Headers (%L1)</source>
        <translation>标头 (%L1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHits</name>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHitsModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Beginning of the guide</source>
        <translation>指南开头</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>关闭指南</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – 用户指南</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Try other words, or the beginning of one.</source>
        <translation>请尝试其他词语，或词语的开头部分。</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>此链接指向 %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexPage</name>
    <message>
        <source>Form of the bytes</source>
        <translation>字节的形式</translation>
    </message>
    <message>
        <source>What the compressed payload holds</source>
        <translation>压缩载荷中的内容</translation>
    </message>
    <message>
        <source>The compressed payload, unmasked</source>
        <translation>去除掩码后的压缩载荷</translation>
    </message>
    <message>
        <source>The selected bytes as numbers</source>
        <translation>选中字节对应的数值</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>转到偏移</translation>
    </message>
    <message>
        <source>Go to an offset: 1024, 0x400 (G)</source>
        <translation>转到偏移：1024、0x400 (G)</translation>
    </message>
    <message>
        <source>Inflated · %1</source>
        <translation>解压后 · %1</translation>
    </message>
    <message>
        <source>Wire · %1</source>
        <translation>线路 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1，%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>LE %1 BE %2</source>
        <translation>LE %1 BE %2</translation>
    </message>
    <message>
        <source>&amp;Go to offset…</source>
        <translation>转到偏移(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Save selection…</source>
        <translation>保存选区(&amp;S)…</translation>
    </message>
    <message>
        <source>There is no such byte</source>
        <translation>没有这个字节</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>十六进制字节</translation>
    </message>
    <message>
        <source>&amp;Copy as hex</source>
        <translation>复制为十六进制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy with &amp;offsets</source>
        <translation>连同偏移复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <translation>复制为 base64(&amp;B)</translation>
    </message>
    <message>
        <source>Copy as C a&amp;rray</source>
        <translation>复制为 C 数组(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as &amp;Python bytes</source>
        <translation>复制为 Python bytes(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>these bytes: text or hex</source>
        <translation>这些字节：文本或十六进制</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>无字节</translation>
    </message>
    <message>
        <source>Byte %L1: %2, as text %3</source>
        <translation>字节 %L1：%2，文本为 %3</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::KeysEdit</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace takes them away.</source>
        <translation>请按下新的按键。按退格键可清除。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabBars</name>
    <message>
        <source>Bytes on the wire for each delivered message</source>
        <translation>每条送达消息在线路上的字节数</translation>
    </message>
    <message>
        <source>In both directions, heads of HTTP and framing included; without TLS, TCP and IP</source>
        <translation>双向，包括 HTTP 头部和分帧；不包括 TLS、TCP 和 IP</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Bytes for a message</source>
        <translation>每条消息的字节数</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabEndpoints</name>
    <message>
        <source>A JSON path to the moment of sending in a message. Without one, latencies count from the transport that is first with a message</source>
        <translation>指向消息中发送时刻的 JSON 路径。若没有，延迟从最先送达该消息的传输方式算起</translation>
    </message>
    <message>
        <source>none; for example $.sent</source>
        <translation>无；例如 $.sent</translation>
    </message>
    <message>
        <source>A JSON path to a number that grows by 1 from message to message: it tells what was missed</source>
        <translation>指向逐条加 1 的数字的 JSON 路径：据此得知错过了什么</translation>
    </message>
    <message>
        <source>none; for example $.seq</source>
        <translation>无；例如 $.seq</translation>
    </message>
    <message>
        <source>none; for example %1</source>
        <translation>无；例如 %1</translation>
    </message>
    <message>
        <source>Without an address, this transport takes no part</source>
        <translation>没有地址，此传输方式不参与</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>自 1970 年起的毫秒数</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>自 1970 年起的微秒数</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>自 1970 年起的纳秒数</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>nanoseconds of this computer: {{now:mono}}</source>
        <translation>本机的纳秒数：{{now:mono}}</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>which is in</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabForm</name>
    <message>
        <source>My own endpoints</source>
        <translation>自己的端点</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> 条/秒</translation>
    </message>
    <message>
        <source>Messages that the server sends</source>
        <translation>服务器发送的消息</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>How long a message is, about: there are numbers in it</source>
        <translation>每条消息的大致长度：其中含有数字</translation>
    </message>
    <message>
        <source>From one short poll to the next</source>
        <translation>两次 short polling 之间的间隔</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>直到停止</translation>
    </message>
    <message>
        <source>How long the run takes; 0 goes on until it is stopped</source>
        <translation>运行多长时间；0 表示一直运行到停止为止</translation>
    </message>
    <message>
        <source>In place of a server that is started on this computer for the run</source>
        <translation>取代为运行而在本机启动的服务器</translation>
    </message>
    <message>
        <source>Show or hide the endpoints</source>
        <translation>显示或隐藏端点</translation>
    </message>
    <message>
        <source>Show the endpoints</source>
        <translation>显示端点</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>of</source>
        <translation>每条</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>轮询间隔</translation>
    </message>
    <message>
        <source>for</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>Duration of the run</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>My own endpoints (%L1)</source>
        <translation>自己的端点 (%L1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>until you stop it</source>
        <translation>直到手动停止</translation>
    </message>
    <message>
        <source>for %L1 s</source>
        <translation>持续 %L1 s</translation>
    </message>
    <message>
        <source>Start takes in the messages of your endpoints by all transports that have an address, side by side, %1. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>点按“启动”后，将通过所有填有地址的传输方式并行接收自己的端点的消息，%1。可以看到每种方式有多迟，以及每条消息耗费多少请求和字节。</translation>
    </message>
    <message>
        <source>Start lets a server on this computer send %1 messages a second of about %2 %3, and takes them in by all four transports side by side. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>点按“启动”后，本机上的一个服务器每秒发送 %1 条约 %2 的消息（%3），并通过全部四种传输方式并行接收。可以看到每种方式有多迟，以及每条消息耗费多少请求和字节。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabPlot</name>
    <message>
        <source>Graph of latencies over time</source>
        <translation>延迟随时间变化的图表</translation>
    </message>
    <message>
        <source>Its figures stand in the table below, and what they say in the summary.</source>
        <translation>其数据见下方表格，结论见摘要。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabResults</name>
    <message>
        <source>Here they count from the fastest message of all.</source>
        <translation>此处从所有消息中最快的一条算起。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Latency of each message, from sending to receipt</source>
        <translation>每条消息从发送到接收的延迟</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Export the figures as CSV…</source>
        <translation>将数据导出为 CSV…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTab</name>
    <message>
        <source>The same messages by WebSocket, Server-Sent Events, long polling and short polling, side by side.</source>
        <translation>同样的消息通过 WebSocket、Server-Sent Events、long polling 和 short polling 并行传输。</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>在 %1 后结束</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Do you need WebSockets here?</source>
        <translation>这里需要 WebSocket 吗？</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>数据已写入 %1。</translation>
    </message>
    <message>
        <source>The figures could not be written to %1: %2.</source>
        <translation>无法将数据写入 %1：%2。</translation>
    </message>
    <message>
        <source>Transport lab: running</source>
        <translation>传输实验室：正在运行</translation>
    </message>
    <message>
        <source>Transport lab</source>
        <translation>传输实验室</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTable</name>
    <message>
        <source>takes no part</source>
        <translation>不参与</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>again in %L1 s: %2</source>
        <translation>%L1 s 后重试：%2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Figures of each transport</source>
        <translation>各传输方式的数据</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已错过</translation>
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
        <translation>请求数
每条消息</translation>
    </message>
    <message>
        <source>Bytes in
per msg.</source>
        <translation>接收字节
每条消息</translation>
    </message>
    <message>
        <source>Bytes out
per msg.</source>
        <translation>发送字节
每条消息</translation>
    </message>
    <message>
        <source>By the numbers of the messages, where they have any</source>
        <translation>根据消息的序号（如果有）</translation>
    </message>
    <message>
        <source>Half of the messages were as fast, or faster</source>
        <translation>半数消息达到或快于此值</translation>
    </message>
    <message>
        <source>99 of 100 messages were as fast, or faster</source>
        <translation>100 条消息中有 99 条达到或快于此值</translation>
    </message>
    <message>
        <source>HTTP requests for each delivered message; a WebSocket needs one altogether</source>
        <translation>每条送达消息的 HTTP 请求数；WebSocket 总共只需一个</translation>
    </message>
    <message>
        <source>From the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>来自服务器，包括 HTTP 头部和分帧；不包括 TLS、TCP 和 IP</translation>
    </message>
    <message>
        <source>To the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>发往服务器，包括 HTTP 头部和分帧；不包括 TLS、TCP 和 IP</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCompareTab</name>
    <message>
        <source>Lay over each other</source>
        <translation>叠加方式</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>按时钟</translation>
    </message>
    <message>
        <source>from the beginning of each</source>
        <translation>从各自的开头起</translation>
    </message>
    <message>
        <source>before and after a moment</source>
        <translation>某一时刻的前后</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The moment, in seconds since the capture&apos;s start</source>
        <translation>时刻，自捕获开始起的秒数</translation>
    </message>
    <message>
        <source>Which one is faster?</source>
        <translation>哪个更快？</translation>
    </message>
    <message>
        <source>Add two or more: tabs that are open, as they go on, and saved captures. Or one, to compare it before a moment and after it.</source>
        <translation>添加两个或更多：正在运行的打开的标签页，以及已保存的捕获。也可只添加一个，比较某一时刻前后的情况。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>What has been added is still being read, or nothing has been measured in it.</source>
        <translation>添加的内容仍在读取中，或其中没有测得任何数据。</translation>
    </message>
    <message>
        <source>Compare latencies</source>
        <translation>比较延迟</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %Ln capture(s)</source>
        <translation>
            <numerusform>%Ln 个捕获的比较</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCurvePlot</name>
    <message>
        <source>Curve of percentiles</source>
        <translation>百分位数曲线</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>这段时间内没有测得任何数据。</translation>
    </message>
    <message>
        <source>too few samples</source>
        <translation>样本过少</translation>
    </message>
    <message>
        <source>The fastest:</source>
        <translation>最快的：</translation>
    </message>
    <message>
        <source>%1 took no longer than:</source>
        <translation>%1 的用时不超过：</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyExport</name>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>PNG 图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Picture (S&amp;VG)…</source>
        <translation>SVG 图片(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Samples (CSV)…</source>
        <translation>样本 (CSV)(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Figures over time (CSV)…</source>
        <translation>随时间变化的数据 (CSV)(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>复制摘要(&amp;C)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>导出样本</translation>
    </message>
    <message>
        <source>Export figures over time</source>
        <translation>导出随时间变化的数据</translation>
    </message>
    <message>
        <source>Only %1 of %2 samples are still kept one by one; figures over time are of all.</source>
        <translation>%2 个样本中只有 %1 个仍逐个保留；随时间变化的数据基于全部样本。</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>摘要已复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresTable</name>
    <message>
        <source>Figures of latencies</source>
        <translation>延迟数据</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyHistogramPlot</name>
    <message>
        <source>Histogram of durations</source>
        <translation>用时直方图</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>这段时间内没有测得任何数据。</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyLegend</name>
    <message>
        <source>Shown; click to hide</source>
        <translation>已显示；单击可隐藏</translation>
    </message>
    <message>
        <source>Hidden; click to show</source>
        <translation>已隐藏；单击可显示</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMarkWords</name>
    <message>
        <source>The wall clock was set back by %1.</source>
        <translation>系统时钟被调慢了 %1。</translation>
    </message>
    <message>
        <source>The wall clock was set forward by %1.</source>
        <translation>系统时钟被调快了 %1。</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>已重新连接</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>时钟调整</translation>
    </message>
    <message>
        <source>Recording gap</source>
        <translation>记录缺口</translation>
    </message>
    <message>
        <source>Rows dropped</source>
        <translation>行已丢弃</translation>
    </message>
    <message>
        <source>The connection was lost, and open again %1 later.</source>
        <translation>连接曾断开，%1 后重新建立。</translation>
    </message>
    <message>
        <source>The program did not run for %1, or the computer slept.</source>
        <translation>程序有 %1 未运行，或计算机处于睡眠状态。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing: they could not be written.</source>
        <translation>
            <numerusform>缺失 %n 行：未能写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had been dropped by the capture&apos;s limit before they were looked at.</source>
        <translation>
            <numerusform>%n 行在被查看之前已因捕获的限制被丢弃。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMisses</name>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>无应答 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>迟到 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>中断 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyOptions</name>
    <message>
        <source>What is shown, how it is measured, and what to do with it</source>
        <translation>显示的内容、测量的方式以及可进行的操作</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间范围</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>最近 10 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>跟随最新内容</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Lines and histogram of</source>
        <translation>折线和直方图的对象</translation>
    </message>
    <message>
        <source>How replies are found…</source>
        <translation>如何查找回复…</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>预算…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>在窗口中打开</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Latency options, time shown: %1</source>
        <translation>延迟选项，显示的时间范围：%1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚未测得任何数据</translation>
    </message>
    <message>
        <source>What there is most of</source>
        <translation>数量最多的</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyPanel</name>
    <message>
        <source>What was asked and has no place in the graph. Click for all counts.</source>
        <translation>已请求但无法在图表中表示的内容。单击可查看全部计数。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>While connected, a ping is sent every %1, and the time to its pong is drawn here.</source>
        <translation>连接期间，每隔 %1 发送一次 ping，并在此绘制到其 pong 的时间。</translation>
    </message>
    <message>
        <source>Pings are off: set how often one is sent, above.</source>
        <translation>ping 已关闭：请在上方设置发送间隔。</translation>
    </message>
    <message>
        <source>No latencies yet</source>
        <translation>尚无延迟数据</translation>
    </message>
    <message>
        <source>Measuring: %1 of %2 rows</source>
        <translation>正在测量：%1 / %2 行</translation>
    </message>
    <message>
        <source>Latency: %1</source>
        <translation>延迟：%1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyReadout</name>
    <message numerus="yes">
        <source>p50 %1, p99 %2 of %n</source>
        <translation>
            <numerusform>p50 %1，p99 %2（共 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1/s, sent %2/s</source>
        <translation>接收 %1/s，发送 %2/s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyRulesDialog</name>
    <message>
        <source>How latencies are measured</source>
        <translation>如何测量延迟</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyRulesForm</name>
    <message>
        <source>Messages say when they were &amp;sent</source>
        <translation>消息带有发送时刻(&amp;S)</translation>
    </message>
    <message>
        <source>Count as late after</source>
        <translation>超过此时间视为迟到</translation>
    </message>
    <message>
        <source>What this finds</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>JSON path in the request</source>
        <translation>请求中的 JSON 路径</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>JSON path in the reply</source>
        <translation>回复中的 JSON 路径</translation>
    </message>
    <message>
        <source>Regular expression with one group</source>
        <translation>有一个分组的正则表达式</translation>
    </message>
    <message>
        <source>JSON path to the moment of sending</source>
        <translation>指向发送时刻的 JSON 路径</translation>
    </message>
    <message>
        <source>Unit of the moment of sending</source>
        <translation>发送时刻的单位</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>自 1970 年起的毫秒数</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>自 1970 年起的微秒数</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>自 1970 年起的纳秒数</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>A reply belongs to a request when</source>
        <translation>回复属于某个请求的条件</translation>
    </message>
    <message>
        <source>it &amp;repeats the request</source>
        <translation>与请求相同(&amp;R)</translation>
    </message>
    <message>
        <source>it comes next, in &amp;order</source>
        <translation>按顺序紧随其后(&amp;O)</translation>
    </message>
    <message>
        <source>both carry the same value at a &amp;JSON path</source>
        <translation>两者在 JSON 路径处有相同的值(&amp;J)</translation>
    </message>
    <message>
        <source>a regular &amp;expression with one group matches the same text in both</source>
        <translation>有一个分组的正则表达式在两者中匹配相同的文本(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;never: there are no requests and replies</source>
        <translation>从不：没有请求和回复(&amp;N)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>at</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>in</source>
        <translation>接收</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyTimePlot</name>
    <message>
        <source>in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Graph of latencies over time</source>
        <translation>延迟随时间变化的图表</translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) in sight.</source>
        <translation>
            <numerusform>可见范围内有 %n 次中断。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyViews</name>
    <message>
        <source>Views of the latency</source>
        <translation>延迟的视图</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogArea</name>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>第 %1 行不符合过滤器。</translation>
    </message>
    <message>
        <source>Note for row %1</source>
        <translation>第 %1 行的备注</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Only from here on</source>
        <translation>仅从此处起(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Only these: %1</source>
        <translation>仅这些：%1(&amp;O)</translation>
    </message>
    <message>
        <source>Only &amp;up to here</source>
        <translation>仅到此处为止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>保存载荷(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove ma&amp;rk</source>
        <translation>取消标记(&amp;R)</translation>
    </message>
    <message>
        <source>Ma&amp;rk</source>
        <translation>标记(&amp;R)</translation>
    </message>
    <message>
        <source>Edit no&amp;te…</source>
        <translation>编辑备注(&amp;T)…</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>标记并添加备注(&amp;T)…</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Not these: %1</source>
        <translation>排除这些：%1(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>比较两行(&amp;M)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogFinder</name>
    <message>
        <source>the log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogMarks</name>
    <message>
        <source>Up to %L1 rows can be marked at once.</source>
        <translation>一次最多可标记 %L1 行。</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>没有标记的行。</translation>
    </message>
    <message>
        <source>No marked row passes the filter.</source>
        <translation>没有标记的行符合过滤器。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogSettingsPage</name>
    <message>
        <source>Logs that are being recorded</source>
        <translation>正在记录的日志</translation>
    </message>
    <message>
        <source>Each tab keeps as much as this; its oldest rows go first, and the status line says how many. What has been saved is not touched.</source>
        <translation>每个标签页最多保留这么多；最旧的行最先丢弃，状态栏会显示丢弃了多少。已保存的内容不受影响。</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>时长(&amp;A)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Logs closed without being saved</source>
        <translation>未保存即关闭的日志</translation>
    </message>
    <message>
        <source>They are kept for a while and can be opened again from the sidebar. What a crash has left stays until you delete it.</source>
        <translation>它们会保留一段时间，可从侧边栏重新打开。崩溃后留下的内容会一直保留，直到手动删除。</translation>
    </message>
    <message>
        <source>All &amp;together</source>
        <translation>全部合计(&amp;T)</translation>
    </message>
    <message>
        <source>keep none</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>天数(&amp;D)</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>recording, captures, history, memory, disk</source>
        <translation>记录、捕获、历史、内存、磁盘</translation>
    </message>
    <message>
        <source>megabytes, disk space, limit</source>
        <translation>兆字节、磁盘空间、限制</translation>
    </message>
    <message>
        <source>frames, number, limit</source>
        <translation>帧、数量、限制</translation>
    </message>
    <message>
        <source>minutes, time, limit</source>
        <translation>分钟、时间、限制</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>time, how long, limit</source>
        <translation>时间、多久、限制</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MainWindow</name>
    <message>
        <source>The trusted certificates could not be read: %1.</source>
        <translation>无法读取受信任的证书：%1。</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message numerus="yes">
        <source>Wireloupe ended unexpectedly. %Ln capture(s) were kept.</source>
        <translation>
            <numerusform>Wireloupe 意外终止。已保留 %Ln 个捕获。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 – Wireloupe</source>
        <translation>%1 – Wireloupe</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n 个对端</numerusform>
        </translation>
    </message>
    <message>
        <source>Server %1 · %2</source>
        <translation>服务器 %1 · %2</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way has ended.</source>
        <translation>正在进行的操作结束后，语言就会切换。</translation>
    </message>
    <message>
        <source>What you save or set now is lost when the window is closed: %1 cannot be written to. Check the owner and the permissions of the folder.</source>
        <translation>现在保存或设置的内容会在关闭窗口时丢失：%1 无法写入。请检查该文件夹的所有者和权限。</translation>
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
        <translation>标记的行</translation>
    </message>
    <message>
        <source>No row is marked. Mark in the Edit menu marks those that are selected.</source>
        <translation>没有标记的行。“编辑”菜单中的“标记”可标记选中的行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked row(s). Del takes a mark away.</source>
        <translation>
            <numerusform>%Ln 个标记的行。按 Del 取消标记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MiniMap</name>
    <message>
        <source>Map of the log</source>
        <translation>日志缩略图</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln close frame(s)</source>
        <translation>
            <numerusform>%Ln 个 close 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln 个标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 to %2, from %3 s on</source>
        <translation>第 %1 行到第 %2 行，从 %3 s 起</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>connections, server, defaults, limits, timeouts</source>
        <translation>连接、服务器、默认值、限制、超时</translation>
    </message>
    <message>
        <source>Each new connection begins with these, and has its own from then on. Those that are there keep what they have.</source>
        <translation>每个新连接都从这些设置开始，此后各自独立。已有的连接保持原有设置。</translation>
    </message>
    <message>
        <source>New connections: %1</source>
        <translation>新连接：%1</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>提供 permessage-deflate</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>是否压缩消息由服务器决定 (RFC 7692)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 最快，9 最小</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>压缩起始大小</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>更短的消息不压缩直接发送</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>任意长度</translation>
    </message>
    <message>
        <source>Proxy and headers</source>
        <translation>代理和标头</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>A proxy of its own is set with the connection</source>
        <translation>单独的代理在连接中设置</translation>
    </message>
    <message>
        <source>HTTP, SOCKS</source>
        <translation>HTTP、SOCKS</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>User-Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Is the first of its headers</source>
        <translation>作为连接的第一个标头</translation>
    </message>
    <message>
        <source>header, browser, identification</source>
        <translation>标头、浏览器、标识</translation>
    </message>
    <message>
        <source>no such header</source>
        <translation>无此标头</translation>
    </message>
    <message>
        <source>New local server</source>
        <translation>新的本地服务器</translation>
    </message>
    <message>
        <source>A local server that is open, or was at the last start, keeps what it has.</source>
        <translation>已打开或上次启动时打开的本地服务器保持原有设置。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 表示使用任意空闲端口</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>监听、侦听</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>谁可以连接</translation>
    </message>
    <message>
        <source>Other computers reach a server that listens on all addresses</source>
        <translation>监听所有地址的服务器可被其他计算机访问</translation>
    </message>
    <message>
        <source>address, listen, localhost, exposed</source>
        <translation>地址、监听、localhost、暴露</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>A larger one ends the connection with 1009</source>
        <translation>更大的消息会以 1009 结束连接</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>One more is answered with status 503</source>
        <translation>再多一个则以状态 503 响应</translation>
    </message>
    <message>
        <source>limit, connections</source>
        <translation>限制、连接</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>数量不限</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>握手时限</translation>
    </message>
    <message>
        <source>A client that takes longer is dropped</source>
        <translation>用时更长的客户端会被断开</translation>
    </message>
    <message>
        <source>limit, timeout</source>
        <translation>限制、超时</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NotePopup</name>
    <message>
        <source>What is it about this row?</source>
        <translation>关于此行要记下什么？</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OpeningTab</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionGroup</name>
    <message>
        <source>Connect within</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>From looking up the name to the end of the opening handshake</source>
        <translation>从解析名称到开启握手结束</translation>
    </message>
    <message>
        <source>Close within</source>
        <translation>关闭时限</translation>
    </message>
    <message>
        <source>How long to wait for the server&apos;s half of the closing handshake (RFC 6455, section 7)</source>
        <translation>等待服务器完成其那一半关闭握手的时间（RFC 6455 第 7 节）</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping 间隔</translation>
    </message>
    <message>
        <source>Measures the round-trip time (RFC 6455, section 5.5.2)</source>
        <translation>测量往返时间（RFC 6455 第 5.5.2 节）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Pong within</source>
        <translation>Pong 时限</translation>
    </message>
    <message>
        <source>A ping that is not answered for this long fails the connection</source>
        <translation>ping 超过此时间未得到回复，连接即失败</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>最多接收</translation>
    </message>
    <message>
        <source>A larger message of the server, inflated, ends the connection with 1009</source>
        <translation>服务器的消息解压后若更大，则以 1009 结束连接</translation>
    </message>
    <message>
        <source>Fragments of</source>
        <translation>分片大小</translation>
    </message>
    <message>
        <source>Longer messages of ours go out in fragments of this size (RFC 6455, section 5.4)</source>
        <translation>本端更长的消息按此大小分片发送（RFC 6455 第 5.4 节）</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>不分片</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>How many 3xx answers are followed, but not from wss to ws. Credentials, the client certificate, the first message and most headers set here are not taken along to another origin.</source>
        <translation>跟随多少次 3xx 响应，但不会从 wss 跟随到 ws。凭据、客户端证书、首条消息以及在此设置的大多数标头不会带到其他源。</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>不跟随</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>首次等待</translation>
    </message>
    <message>
        <source>Doubles with each attempt; a random part of it, up to a half, is taken away</source>
        <translation>每次尝试后加倍；再随机减去一部分，最多一半</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Pauses do not grow beyond this</source>
        <translation>等待时间不会超过此值</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>In a row, before it is given up</source>
        <translation>连续尝试多少次后放弃</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Reconnect automatically</source>
        <translation>自动重新连接</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed (RFC 6455, section 7.2.3)</source>
        <translation>已建立的连接发生故障时重新连接（RFC 6455 第 7.2.3 节）</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PairTable</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>拖动以更改顺序</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathBox</name>
    <message>
        <source>The path that these settings are for</source>
        <translation>这些设置适用的路径</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>所有路径</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathView</name>
    <message>
        <source>Open the folder of “%1”</source>
        <translation>打开“%1”所在的文件夹</translation>
    </message>
    <message>
        <source>Copy the path of “%1”</source>
        <translation>复制“%1”的路径</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PayloadSaver</name>
    <message>
        <source>message-%1</source>
        <translation>消息-%1</translation>
    </message>
    <message>
        <source>payload-%1</source>
        <translation>载荷-%1</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>保存消息</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>保存载荷</translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation>保存选区</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Save &amp;payload…</source>
        <translation>保存载荷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as on the &amp;wire, compressed…</source>
        <translation>按线路上的压缩形式保存(&amp;W)…</translation>
    </message>
    <message>
        <source>Save the whole &amp;message…</source>
        <translation>保存整条消息(&amp;M)…</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>已将 %1 写入 %2。</translation>
    </message>
    <message>
        <source>Some fragments of the message are not in the capture.</source>
        <translation>消息的部分分片不在捕获中。</translation>
    </message>
    <message>
        <source>The capture is damaged here: the bytes do not match their checksum.</source>
        <translation>捕获在此处已损坏：字节与校验和不符。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>保存已取消。未写入任何文件。</translation>
    </message>
    <message>
        <source>The row cannot be read from the log any more. No file was written.</source>
        <translation>无法再从日志读取此行。未写入任何文件。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PeersModel</name>
    <message numerus="yes">
        <source>HTTP, waiting: %n</source>
        <translation>
            <numerusform>HTTP，等待中：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the payload that compression has kept off the wire</source>
        <translation>压缩为线路省下的载荷比例</translation>
    </message>
    <message>
        <source>From the last ping of the heartbeat to its pong</source>
        <translation>从心跳的最近一次 ping 到其 pong</translation>
    </message>
    <message>
        <source>Bytes that wait for the peer to read them</source>
        <translation>等待对端读取的字节</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>连接于</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Frames in/out</source>
        <translation>帧 收/发</translation>
    </message>
    <message>
        <source>Bytes in/out</source>
        <translation>字节 收/发</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Bytes/s</source>
        <translation>字节/秒</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
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
        <translation>对端</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>断开连接…</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>过滤对端</translation>
    </message>
    <message>
        <source>Words of number, address, path, subprotocol, extension or TLS</source>
        <translation>编号、地址、路径、子协议、扩展或 TLS 中的词</translation>
    </message>
    <message>
        <source>Send it a message</source>
        <translation>向其发送消息</translation>
    </message>
    <message>
        <source>Show only its frames</source>
        <translation>只显示其帧</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>转到其握手</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>复制其地址</translation>
    </message>
    <message>
        <source>Disconnect it…</source>
        <translation>断开连接…</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n 个对端</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is connected</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>Peers appear here as soon as they connect.</source>
        <translation>对端一连接就会显示在这里。</translation>
    </message>
    <message>
        <source>No peer has these words</source>
        <translation>没有对端包含这些词</translation>
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
        <translation>关</translation>
    </message>
    <message>
        <source>Ping interval in seconds, 0 for none</source>
        <translation>ping 间隔秒数，0 表示不发送</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping 间隔</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PlainPage</name>
    <message>
        <source>Encoding of the text</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>How the bytes are read as text</source>
        <translation>如何将字节解读为文本</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>作为 %1</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1，按原样</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PrettyPage</name>
    <message>
        <source>Path of the value at the cursor</source>
        <translation>光标处值的路径</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>按此值过滤</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Filter by &amp;this value</source>
        <translation>按此值过滤(&amp;T)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ProxyPage</name>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>What the system&apos;s settings, or variables such as https_proxy, say for the address.</source>
        <translation>系统设置或 https_proxy 之类的变量为该地址指定的代理。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Straight to the server, whatever the system says.</source>
        <translation>直接连接服务器，不管系统如何设置。</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Asked for a tunnel by CONNECT (RFC 9110, section 9.3.6), for ws:// as for wss://.</source>
        <translation>通过 CONNECT 请求建立隧道（RFC 9110 第 9.3.6 节），ws:// 和 wss:// 皆如此。</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>The proxy looks up the server&apos;s name (RFC 1928).</source>
        <translation>由代理解析服务器的名称 (RFC 1928)。</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>0: the usual one</source>
        <translation>0：常用端口</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Proxy (%1)</source>
        <translation>代理（%1）</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QueryModel</name>
    <message>
        <source>As sent: %1</source>
        <translation>发送内容：%1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add a parameter…</source>
        <translation>添加参数…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QueryPage</name>
    <message>
        <source>Parameters of the query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>The query as it is sent</source>
        <translation>发送时的查询串</translation>
    </message>
    <message>
        <source>the query as it is sent, without the ?</source>
        <translation>发送时的查询串，不含 ?</translation>
    </message>
    <message>
        <source>What stands in the address behind the “?” (RFC 3986, section 3.4). Only what must be is percent-encoded; “+” stays as it is.</source>
        <translation>地址中“?”之后的内容（RFC 3986 第 3.4 节）。只对必须编码的字符做百分号编码；“+”保持不变。</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>Query (%L1)</source>
        <translation>查询串 (%L1)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询串</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QuickBehavior</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n 个状态</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1 of a capture</source>
        <translation>捕获的连接 %1</translation>
    </message>
    <message>
        <source>no capture yet</source>
        <translation>尚无捕获</translation>
    </message>
    <message>
        <source>Not to the sender</source>
        <translation>不发给发送者</translation>
    </message>
    <message>
        <source>prefix, such as “Echo: ”</source>
        <translation>前缀，例如“Echo: ”</translation>
    </message>
    <message>
        <source>Put before every text message that is echoed</source>
        <translation>置于每条回显的文本消息之前</translation>
    </message>
    <message>
        <source>Where a peer names its room</source>
        <translation>对端在何处指定其房间</translation>
    </message>
    <message>
        <source>All options of the behavior, and other behaviors by path</source>
        <translation>该行为的全部选项，以及按路径设置的其他行为</translation>
    </message>
    <message>
        <source>Edit the behavior</source>
        <translation>编辑行为</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QuietForm</name>
    <message>
        <source>%1. There is nothing to set.</source>
        <translation>%1。没有可设置的内容。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RateField</name>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Unit of how often</source>
        <translation>频率的单位</translation>
    </message>
    <message>
        <source>ms apart</source>
        <translation>ms 一次</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>次/秒</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>次/分钟</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RateGraph</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>one bar: %1</source>
        <translation>每条柱：%1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReconnectBanner</name>
    <message>
        <source>Now</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Connect without waiting any longer</source>
        <translation>不再等待，直接连接</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>保持断开</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 in %3</source>
        <translation>第 %1 次尝试（共 %2 次），%3 后</translation>
    </message>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>第 %1 次尝试，%2 后</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplayForm</name>
    <message>
        <source>Capture to replay</source>
        <translation>要回放的捕获</translation>
    </message>
    <message>
        <source>Captures (*.wlcap);;All files (*)</source>
        <translation>捕获文件 (*.wlcap);;所有文件 (*)</translation>
    </message>
    <message>
        <source>As in the column of the log and in the filter conn:2</source>
        <translation>与日志中的列和过滤器 conn:2 中的相同</translation>
    </message>
    <message>
        <source>at the times that it had</source>
        <translation>按原有的时间</translation>
    </message>
    <message>
        <source>by turn, with the pauses that it had</source>
        <translation>轮流，按原有的间隔</translation>
    </message>
    <message>
        <source>by turn, at once</source>
        <translation>轮流，立即</translation>
    </message>
    <message>
        <source>By turn: what followed the n-th message of the client comes when the peer has sent its n-th</source>
        <translation>轮流：客户端第 n 条消息之后的内容，在对端发出其第 n 条消息后到来</translation>
    </message>
    <message>
        <source>closes, if it did in the capture</source>
        <translation>关闭，若捕获中如此</translation>
    </message>
    <message>
        <source>begins again</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Messages come</source>
        <translation>消息时机</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>At the end it</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Captures that were used lately</source>
        <translation>最近用过的捕获</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>最近的捕获</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>the tab “%1”</source>
        <translation>标签页“%1”</translation>
    </message>
    <message>
        <source>No capture was used lately</source>
        <translation>最近没有用过捕获</translation>
    </message>
    <message>
        <source>This is not a capture.</source>
        <translation>这不是捕获文件。</translation>
    </message>
    <message>
        <source>No messages of connection %1 are in this capture.</source>
        <translation>此捕获中没有连接 %1 的消息。</translation>
    </message>
    <message>
        <source>Reading the capture…</source>
        <translation>正在读取捕获…</translation>
    </message>
    <message>
        <source>Choose a capture: until then nothing is said.</source>
        <translation>请选择捕获：在此之前不会发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server</source>
        <translation>
            <numerusform>服务器的 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; what comes after 256 MiB is left out</source>
        <translation>%1；256 MiB 之后的内容已略去</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RepliesEditor</name>
    <message>
        <source>Replies, in their order</source>
        <translation>回复，按顺序</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplyForm</name>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Kind of the reply</source>
        <translation>回复的类型</translation>
    </message>
    <message>
        <source>to the sender</source>
        <translation>发给发送者</translation>
    </message>
    <message>
        <source>to all</source>
        <translation>发给所有对端</translation>
    </message>
    <message>
        <source>Who gets the reply</source>
        <translation>谁收到回复</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Delay of the reply</source>
        <translation>回复的延时</translation>
    </message>
    <message>
        <source>Since the reply before it, or since what caused the first</source>
        <translation>自前一条回复起；首条回复则自其起因起</translation>
    </message>
    <message>
        <source>Content of the reply</source>
        <translation>回复的内容</translation>
    </message>
    <message>
        <source>Placeholders: {{message}}, {{json:$.id}}, {{0}}, {{1}}, {{name}}, {{counter}}, {{uuid}}, {{now}}, {{peer}}</source>
        <translation>占位符：{{message}}、{{json:$.id}}、{{0}}、{{1}}、{{name}}、{{counter}}、{{uuid}}、{{now}}、{{peer}}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>hex digits, such as 0a 0b {{message}}</source>
        <translation>十六进制数字，例如 0a 0b {{message}}</translation>
    </message>
    <message>
        <source>what is sent</source>
        <translation>要发送的内容</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RoomsForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>不发给发送者</translation>
    </message>
    <message>
        <source>ws://host/chat?room=1 is room 1 where this is “room”</source>
        <translation>此处为“room”时，ws://host/chat?room=1 即房间 1</translation>
    </message>
    <message>
        <source>A text message with a value there moves its sender to the room of that name, and goes to nobody</source>
        <translation>在该处有值的文本消息会将其发送者移到该名称的房间，且不发给任何人</translation>
    </message>
    <message>
        <source>The room is</source>
        <translation>房间取自</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>JSON path</source>
        <translation>JSON 路径</translation>
    </message>
    <message>
        <source>the path of the request</source>
        <translation>请求的路径</translation>
    </message>
    <message>
        <source>a parameter of its query</source>
        <translation>查询串的一个参数</translation>
    </message>
    <message>
        <source>a field of a message</source>
        <translation>消息的一个字段</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RowList</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RuleForm</name>
    <message>
        <source>any case</source>
        <translation>不区分大小写</translation>
    </message>
    <message>
        <source>only the first time</source>
        <translation>仅第一次</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>随后的状态</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>任意消息</translation>
    </message>
    <message>
        <source>The message is</source>
        <translation>消息等于</translation>
    </message>
    <message>
        <source>It contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>It matches the regex</source>
        <translation>匹配正则表达式</translation>
    </message>
    <message>
        <source>It has at the JSON path</source>
        <translation>在 JSON 路径处有</translation>
    </message>
    <message>
        <source>It begins with the bytes</source>
        <translation>以这些字节开头</translation>
    </message>
    <message>
        <source>What the message must be</source>
        <translation>消息须满足的条件</translation>
    </message>
    <message>
        <source>text or binary</source>
        <translation>文本或二进制</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>消息的类型</translation>
    </message>
    <message>
        <source>For each peer; later it is as if the rule were not there</source>
        <translation>对每个对端而言；之后就如同没有此规则</translation>
    </message>
    <message>
        <source>Pattern of the rule</source>
        <translation>规则的模式</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesEditor</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>随后的状态</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>规则，按顺序</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>所有匹配的规则都回复，而非仅第一条</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SaveConnectionDialog</name>
    <message>
        <source>Save connection</source>
        <translation>保存连接</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SavedConnections</name>
    <message>
        <source>The saved connections could not be read: %1.</source>
        <translation>无法读取已保存的连接：%1。</translation>
    </message>
    <message>
        <source>The passwords of the saved connections could not be read: %1.</source>
        <translation>无法读取已保存连接的密码：%1。</translation>
    </message>
    <message>
        <source>The file was set aside as %1.</source>
        <translation>该文件已另存为 %1。</translation>
    </message>
    <message>
        <source>Kept when the connection is saved: in %1, a file that only you can read, but not encrypted. Keep that file out of version control.</source>
        <translation>保存连接时一并保存：在 %1 中，该文件仅当前用户可见，但未加密。请勿将该文件纳入版本控制。</translation>
    </message>
    <message>
        <source>The change is not saved: %1 could not be read, nor set aside, and is left as it is.</source>
        <translation>更改未保存：%1 既无法读取，也无法移到一旁，已保持原样。</translation>
    </message>
    <message>
        <source>The saved connections could not be written to %1: %2.</source>
        <translation>无法将已保存的连接写入 %1：%2。</translation>
    </message>
    <message>
        <source>The change is not saved: something else has written to %1 meanwhile.</source>
        <translation>更改未保存：%1 在此期间已被其他程序写入。</translation>
    </message>
    <message>
        <source>Something else has changed the saved connections meanwhile. What it wrote was set aside as %1.</source>
        <translation>已保存的连接在此期间被其他程序更改。其写入的内容已另存为 %1。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SecretText</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>%n 个隐藏字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SendTarget</name>
    <message>
        <source>Who gets the message</source>
        <translation>谁收到消息</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>所有对端</translation>
    </message>
    <message>
        <source>Peer %1 (gone)</source>
        <translation>对端 %1（已断开）</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerAccessPage</name>
    <message>
        <source>All that is set must hold. Token, user and password are kept until the program ends, not saved.</source>
        <translation>所有已设置的条件都必须满足。令牌、用户和密码保留到程序结束，不会保存。</translation>
    </message>
    <message>
        <source>any; for example /chat, /events</source>
        <translation>任意；例如 /chat, /events</translation>
    </message>
    <message>
        <source>Separated by commas; the query does not count. Others get status 404</source>
        <translation>以逗号分隔；查询串不计。其他路径得到状态 404</translation>
    </message>
    <message>
        <source>any; for example https://app.example</source>
        <translation>任意；例如 https://app.example</translation>
    </message>
    <message>
        <source>Separated by commas. Others, and clients without Origin, get status 403</source>
        <translation>以逗号分隔。其他来源以及没有 Origin 的客户端得到状态 403</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>others: status 404</source>
        <translation>其他：状态 404</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>others: status 403</source>
        <translation>其他：状态 403</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>令牌所在位置</translation>
    </message>
    <message>
        <source>in the header Authorization: Bearer</source>
        <translation>在标头 Authorization: Bearer 中</translation>
    </message>
    <message>
        <source>in the query, as ?token=</source>
        <translation>在查询串中，以 ?token= 给出</translation>
    </message>
    <message>
        <source>as the first message</source>
        <translation>作为首条消息</translation>
    </message>
    <message>
        <source>Without it for 10 s, or with another: close code 1008</source>
        <translation>10 s 内没有令牌，或令牌不符：关闭码 1008</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>User (Basic)</source>
        <translation>用户 (Basic)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>others: status 401; by the first message: 1008</source>
        <translation>其他：状态 401；通过首条消息时：1008</translation>
    </message>
    <message>
        <source>Access (%1)</source>
        <translation>访问（%1）</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerBehaviorPage</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Behavior</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Paths and what the server does there; the first that fits counts</source>
        <translation>路径以及服务器在该处的行为；以第一个匹配的为准</translation>
    </message>
    <message>
        <source>Without the query. “/chat/*” stands for /chat and all below it</source>
        <translation>不含查询串。“/chat/*”表示 /chat 及其下所有路径</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>路径(&amp;P)</translation>
    </message>
    <message>
        <source>Path of the route</source>
        <translation>路由的路径</translation>
    </message>
    <message>
        <source>Behavior (%L1)</source>
        <translation>行为 (%L1)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDeflatePage</name>
    <message>
        <source>Accept permessage-deflate where a client offers it</source>
        <translation>客户端提供 permessage-deflate 时接受</translation>
    </message>
    <message>
        <source>Every message of the server is compressed anew: less memory, larger messages (RFC 7692, section 7.1.1.1)</source>
        <translation>服务器的每条消息重新压缩：占用内存更少，消息更大（RFC 7692 第 7.1.1.1 节）</translation>
    </message>
    <message>
        <source>Asks the same of the client (RFC 7692, section 7.1.1.2)</source>
        <translation>对客户端提出同样的要求（RFC 7692 第 7.1.1.2 节）</translation>
    </message>
    <message>
        <source>How far back the server refers, as a power of two (RFC 7692, section 7.1.2.1)</source>
        <translation>服务器向前引用的范围，为 2 的次方数（RFC 7692 第 7.1.2.1 节）</translation>
    </message>
    <message>
        <source>Asked of a client that can be asked for it (RFC 7692, section 7.1.2.2)</source>
        <translation>对支持此要求的客户端提出（RFC 7692 第 7.1.2.2 节）</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 最快，9 最小</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Shorter messages are sent as they are</source>
        <translation>更短的消息按原样发送</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>压缩起始大小</translation>
    </message>
    <message>
        <source>Compression (on)</source>
        <translation>压缩（开）</translation>
    </message>
    <message>
        <source>Compression (off)</source>
        <translation>压缩（关）</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDetails</name>
    <message>
        <source>Settings of the server</source>
        <translation>服务器的设置</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerFaultsPage</name>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Faults; probability and amount are written in place</source>
        <translation>故障；概率和量可直接在表中填写</translation>
    </message>
    <message>
        <source>what the server sends</source>
        <translation>服务器发送的内容</translation>
    </message>
    <message>
        <source>what it receives</source>
        <translation>服务器接收的内容</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Which messages latency and drop are for</source>
        <translation>延迟和丢弃作用于哪些消息</translation>
    </message>
    <message>
        <source>Of latency and drop; all else is done to what is sent</source>
        <translation>仅限延迟和丢弃；其他故障都作用于发送的内容</translation>
    </message>
    <message>
        <source>The same seed gives the same faults again</source>
        <translation>相同的种子会再次产生相同的故障</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>&amp;Latency and drop for</source>
        <translation>延迟和丢弃作用于(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>以文本表示同样的内容</translation>
    </message>
    <message>
        <source>Copy for the command line</source>
        <translation>复制为命令行参数</translation>
    </message>
    <message>
        <source>Faults (%L1)</source>
        <translation>故障 (%L1)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerGuardsPage</name>
    <message>
        <source>any number</source>
        <translation>数量不限</translation>
    </message>
    <message>
        <source>those of a second</source>
        <translation>一秒的量</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>A JSON Schema (draft 7) that every message of a peer must fulfill</source>
        <translation>对端的每条消息都必须符合的 JSON Schema（草案 7）</translation>
    </message>
    <message>
        <source>answered with what is wrong</source>
        <translation>以错误说明回复</translation>
    </message>
    <message>
        <source>closed with 1008</source>
        <translation>以 1008 关闭</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Others are</source>
        <translation>不符合时</translation>
    </message>
    <message>
        <source>closed with 1013</source>
        <translation>以 1013 关闭</translation>
    </message>
    <message>
        <source>the oldest message is dropped</source>
        <translation>丢弃最旧的消息</translation>
    </message>
    <message>
        <source>the newest message is dropped</source>
        <translation>丢弃最新的消息</translation>
    </message>
    <message>
        <source>Bytes that may wait for a peer that does not read them</source>
        <translation>对端不读取时可为其积压的字节数</translation>
    </message>
    <message>
        <source>Unread up to</source>
        <translation>未读上限</translation>
    </message>
    <message>
        <source>more:</source>
        <translation>超出时：</translation>
    </message>
    <message>
        <source>Without any byte from a peer for so long after a ping, it is dropped</source>
        <translation>对端在 ping 之后这么长时间内没有任何字节到来，即断开</translation>
    </message>
    <message>
        <source>A ping every</source>
        <translation>Ping 间隔</translation>
    </message>
    <message>
        <source>dead after</source>
        <translation>失活时限</translation>
    </message>
    <message>
        <source>messages are dropped</source>
        <translation>丢弃消息</translation>
    </message>
    <message>
        <source>the peer is slowed down</source>
        <translation>使对端减速</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>一次最多</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>每秒字节数</translation>
    </message>
    <message>
        <source>Faster peers:</source>
        <translation>超速时：</translation>
    </message>
    <message>
        <source>How much may come at once after a quiet time</source>
        <translation>静默一段时间后可一次性到来的量</translation>
    </message>
    <message>
        <source>Guards (%L1)</source>
        <translation>防护 (%L1)</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Rates, what may stay unread and pings take effect when the server starts: stop it to change them. A schema takes effect at once.</source>
        <translation>速率、未读上限和 ping 在服务器启动时生效：要更改请先停止服务器。模式立即生效。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerHeadersPage</name>
    <message>
        <source>Headers added to the response</source>
        <translation>添加到响应的标头</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>子协议，以逗号分隔</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>无；例如 graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>The first of these that the client offers is chosen (RFC 6455, section 4.2.2)</source>
        <translation>选用其中第一个由客户端提供的（RFC 6455 第 4.2.2 节）</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Response (%L1)</source>
        <translation>响应 (%L1)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerLimitsPage</name>
    <message>
        <source>Size of a message</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>more: close code 1009</source>
        <translation>超出：关闭码 1009</translation>
    </message>
    <message>
        <source>Over all its fragments, and inflated where it is compressed</source>
        <translation>所有分片合计，压缩的按解压后计</translation>
    </message>
    <message>
        <source>Fragments of a message</source>
        <translation>一条消息的分片数</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>one more: status 503</source>
        <translation>再多一个：状态 503</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>数量不限</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>握手时限</translation>
    </message>
    <message>
        <source>longer: the connection is dropped</source>
        <translation>超时：断开连接</translation>
    </message>
    <message>
        <source>Limits (%1)</source>
        <translation>限制（%1）</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerPage</name>
    <message>
        <source>This takes effect when the server starts: stop it to change it.</source>
        <translation>在服务器启动时生效：要更改请先停止服务器。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSettings</name>
    <message>
        <source>Who can connect</source>
        <translation>谁可以连接</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>仅本机 (127.0.0.1)</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Behavior, faults, TLS, compression, access, response headers, limits and guards</source>
        <translation>行为、故障、TLS、压缩、访问、响应标头、限制和防护</translation>
    </message>
    <message>
        <source>Show the settings of the server</source>
        <translation>显示服务器的设置</translation>
    </message>
    <message>
        <source>Stop the server to change this</source>
        <translation>要更改请先停止服务器</translation>
    </message>
    <message>
        <source>The addresses of this computer that the server listens on</source>
        <translation>服务器监听的本机地址</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 表示使用任意空闲端口</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSharingPage</name>
    <message>
        <source>none; for example redis://localhost:6379</source>
        <translation>无；例如 redis://localhost:6379</translation>
    </message>
    <message>
        <source>none, or that of the URL</source>
        <translation>无，或使用 URL 中的</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>What peers say by broadcast and in rooms reaches the peers of all servers on the same channel, here and on other computers.</source>
        <translation>对端通过广播和在房间中所说的内容，会到达同一频道上所有服务器的对端，无论在本机还是其他计算机上。</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Sharing (on)</source>
        <translation>共享（开）</translation>
    </message>
    <message>
        <source>Connecting to Redis…</source>
        <translation>正在连接 Redis…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTab</name>
    <message>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>发送给(&amp;T)</translation>
    </message>
    <message>
        <source>These settings cannot be applied, so nothing has changed: %1.</source>
        <translation>无法应用这些设置，因此没有任何更改：%1。</translation>
    </message>
    <message>
        <source>This is not an address. Write one of this computer, such as 192.168.1.2.</source>
        <translation>这不是地址。请填写本机的地址，例如 192.168.1.2。</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>改用端口 %1</translation>
    </message>
    <message>
        <source>Nobody can connect to the server: its user has no password yet.</source>
        <translation>没有人能连接到服务器：其用户尚无密码。</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can connect to the server. There is no password.</source>
        <translation>能访问本机的每台计算机都可以连接到此服务器。没有密码。</translation>
    </message>
    <message>
        <source>The handshake of this peer is not in the log any more.</source>
        <translation>此对端的握手已不在日志中。</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>服务器 :%1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the chosen peer has gone</source>
        <translation>所选的对端已断开</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTlsPage</name>
    <message>
        <source>Speak TLS: wss:// in place of ws://</source>
        <translation>使用 TLS：以 wss:// 取代 ws://</translation>
    </message>
    <message>
        <source>A certificate made here, signed by an authority of our own</source>
        <translation>在此生成的证书，由自有的证书颁发机构签名</translation>
    </message>
    <message>
        <source>My own certificate</source>
        <translation>自己的证书</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>密钥 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>本机的名称和地址</translation>
    </message>
    <message>
        <source>Names and addresses that the certificate is good for, separated by commas</source>
        <translation>证书适用的名称和地址，以逗号分隔</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>PEM with its chain, or PKCS#12</source>
        <translation>带证书链的 PEM，或 PKCS#12</translation>
    </message>
    <message>
        <source>PEM; empty: in the same file</source>
        <translation>PEM；留空：在同一文件中</translation>
    </message>
    <message>
        <source>until the program ends; not saved</source>
        <translation>保留到程序结束；不保存</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>密钥的密码</translation>
    </message>
    <message>
        <source>Clients must trust this authority:</source>
        <translation>客户端必须信任此证书颁发机构：</translation>
    </message>
    <message>
        <source>Copy CA path</source>
        <translation>复制 CA 路径</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Client that is to trust the server</source>
        <translation>要信任此服务器的客户端</translation>
    </message>
    <message>
        <source>How the client learns to trust the server</source>
        <translation>如何让客户端信任此服务器</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制此行</translation>
    </message>
    <message>
        <source>TLS (on)</source>
        <translation>TLS（开）</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>made when the server starts for the first time</source>
        <translation>在服务器首次启动时生成</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTransportPage</name>
    <message>
        <source>Also over HTTP: Server-Sent Events and polling</source>
        <translation>同时通过 HTTP 提供：Server-Sent Events 和轮询</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Qt&apos;s classes</source>
        <translation>Qt 的类</translation>
    </message>
    <message>
        <source>Our own endpoint</source>
        <translation>内置端点</translation>
    </message>
    <message>
        <source>What a client sees is the same with each; they differ in speed and memory</source>
        <translation>客户端所见完全相同；差别在于速度和内存</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>With several, what several peers say at the same time reaches each peer in an order of its own</source>
        <translation>使用多个线程时，多个对端同时所说的内容到达每个对端的顺序各不相同</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Our own is the faster one. Qt&apos;s classes take over where it cannot serve, as over TLS.</source>
        <translation>内置端点更快。在它无法提供服务之处（例如 TLS）由 Qt 的类接替。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>On the same port and under the same paths as WebSockets</source>
        <translation>与 WebSocket 使用相同的端口和路径</translation>
    </message>
    <message>
        <source>Of each path, for clients that poll or come back</source>
        <translation>按路径计，供轮询或重新连接的客户端使用</translation>
    </message>
    <message>
        <source>Kept messages</source>
        <translation>保留的消息</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Clients GET a path with Accept: text/event-stream, or poll it with the parameter “after”, and POST what they have to say.</source>
        <translation>客户端以 Accept: text/event-stream 对路径发出 GET，或带参数“after”轮询该路径，要发送的内容则用 POST 提交。</translation>
    </message>
    <message>
        <source>Kept bytes</source>
        <translation>保留的字节</translation>
    </message>
    <message>
        <source>Transport (HTTP too)</source>
        <translation>传输方式（含 HTTP）</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>Over HTTP too, one thread serves all</source>
        <translation>同时通过 HTTP 提供时，由一个线程处理全部</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerUrlRow</name>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the address of the server</source>
        <translation>复制服务器的地址</translation>
    </message>
    <message>
        <source>Copy the path of the certificate that clients must trust; the TLS settings say how</source>
        <translation>复制客户端必须信任的证书的路径；做法见 TLS 设置</translation>
    </message>
    <message>
        <source>CA path</source>
        <translation>CA 路径</translation>
    </message>
    <message>
        <source>Connect a tab to it</source>
        <translation>用一个标签页连接它</translation>
    </message>
    <message>
        <source>A client of this server for browsers, Node.js, Python, curl and others, to copy</source>
        <translation>此服务器的客户端代码，供浏览器、Node.js、Python、curl 等使用，可直接复制</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>客户端代码</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>监听于</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingRow</name>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>将“%1”重置为“%2”</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reset page</source>
        <translation>重置页面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Ctrl+F leads here, Return to what was found</source>
        <translation>Ctrl+F 转到此处，回车转到找到的内容</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Reset the page “%1”</source>
        <translation>重置页面“%1”</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1（%L2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>找到 %Ln 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>未找到任何内容。可尝试其他词或更短的词。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of this page were reset.</source>
        <translation>
            <numerusform>此页的 %Ln 项设置已恢复为初始值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsPane</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In the log, End goes back to the newest row. In the message box, Alt+Up brings back what was sent before. Shortcuts can be changed in the settings.</source>
        <translation>在日志中，End 可回到最新的行。在消息框中，Alt+↑ 可取回之前发送的内容。快捷键可在设置中更改。</translation>
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
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>These keys cannot be changed</source>
        <translation>这些键无法更改</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsPane</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys, key bindings</source>
        <translation>键盘、按键、热键、按键绑定</translation>
    </message>
    <message>
        <source>No action has this name or these keys.</source>
        <translation>没有此名称或按键的操作。</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>按名称或按键过滤</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>过滤操作</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;or</source>
        <translation>或(&amp;O)</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace takes them away.</source>
        <translation>请在输入框中按下新的按键。按退格键可清除。</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>Other keys of “%1”</source>
        <translation>“%1”的其他按键</translation>
    </message>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>将“%1”重置为“%2”</translation>
    </message>
    <message>
        <source>%1 alone is needed to write and to move. Add Ctrl or Alt, or take a function key.</source>
        <translation>单独的 %1 要用于输入和移动。请加上 Ctrl 或 Alt，或使用功能键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>用于“%1”</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsTable</name>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快捷键</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Sidebar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the saved connections</source>
        <translation>搜索已保存的连接</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New saved connection</source>
        <translation>新建已保存的连接</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>显示本地服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Local server: %1 %2</source>
        <translation>本地服务器：%1 %2</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>新建连接(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open without connecting</source>
        <translation>打开但不连接(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Connections that you save appear here, in folders if you like.</source>
        <translation>保存的连接会显示在这里，也可放入文件夹。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SnippetPopup</name>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation>客户端的代码</translation>
    </message>
    <message>
        <source>With the secrets of this server, ready to run.</source>
        <translation>包含此服务器的机密，可直接运行。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StateForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>所有匹配的规则都回复，而非仅第一条</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>不限时长</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>状态的名称</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待时长</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>随后的状态</translation>
    </message>
    <message>
        <source>none: closes with 1008</source>
        <translation>无：以 1008 关闭</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>收 %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>发 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln oldest row(s) dropped</source>
        <translation>
            <numerusform>已丢弃最旧的 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) missing</source>
        <translation>
            <numerusform>缺失 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>reading the file: %1 %</source>
        <translation>正在读取文件：%1 %</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoragePane</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>files, folders, paths, disk, backup</source>
        <translation>文件、文件夹、路径、磁盘、备份</translation>
    </message>
    <message>
        <source>Logs that nobody has saved</source>
        <translation>未保存的日志</translation>
    </message>
    <message>
        <source>cache, recording, captures, location</source>
        <translation>缓存、记录、捕获、位置</translation>
    </message>
    <message>
        <source>Folder of logs</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Logs that are being recorded, and those closed without being saved</source>
        <translation>正在记录的日志，以及未保存即关闭的日志</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>当前使用</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The next start takes the other folder. Logs of this one stay where they are: save those that you want to keep in sight.</source>
        <translation>下次启动时将使用另一个文件夹。当前文件夹中的日志留在原处：请保存想要继续看到的日志。</translation>
    </message>
    <message>
        <source>Files that Wireloupe keeps</source>
        <translation>Wireloupe 保存的文件</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoreNotices</name>
    <message>
        <source>Recording is paused, because %1 cannot be written: %2. Connections go on, and what comes waits in memory. Make room there; recording goes on by itself.</source>
        <translation>记录已暂停，因为无法写入 %1：%2。连接继续进行，到来的内容在内存中等待。请在那里腾出空间；记录会自动继续。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be kept so far.</source>
        <translation>
            <numerusform>目前有 %Ln 行未能保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording goes on. %Ln row(s) could not be kept meanwhile; the log says where they are missing.</source>
        <translation>
            <numerusform>记录已继续。其间有 %Ln 行未能保留；日志中标明了缺失之处。</numerusform>
        </translation>
    </message>
    <message>
        <source>This log is kept in memory only: its newest %1, until the tab is closed.</source>
        <translation>此日志仅保存在内存中：最新的 %1，直到关闭标签页。</translation>
    </message>
    <message>
        <source>This log is kept in memory only, its newest %1, until the tab is closed, because no file can be written in %2: %3.</source>
        <translation>此日志仅保存在内存中（最新的 %1），直到关闭标签页，因为无法在 %2 中写入文件：%3。</translation>
    </message>
    <message>
        <source>All that is sound can be saved as a capture of its own.</source>
        <translation>所有完好的内容可另存为单独的捕获。</translation>
    </message>
    <message>
        <source>This file is being recorded into elsewhere: rows that came after it was opened are not shown.</source>
        <translation>此文件正在别处被写入记录：打开之后到来的行不会显示。</translation>
    </message>
    <message>
        <source>Marks cannot be written to this file: they go when the tab is closed, unless the capture is saved as another file.</source>
        <translation>标记无法写入此文件：关闭标签页后标记即丢失，除非将捕获另存为其他文件。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>修复到新文件…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Rows of the file that are known</source>
        <translation>文件中已知的行</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StreamForm</name>
    <message>
        <source>Rows of a stream</source>
        <translation>流的行</translation>
    </message>
    <message>
        <source>Rows (*.csv *.jsonl *.ndjson *.txt);;All files (*)</source>
        <translation>行 (*.csv *.jsonl *.ndjson *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>All peers hear the same message</source>
        <translation>所有对端收到相同的消息</translation>
    </message>
    <message>
        <source>Begin again after the last row</source>
        <translation>最后一行之后从头开始</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>二进制消息</translation>
    </message>
    <message>
        <source>empty: each row as it stands</source>
        <translation>留空：每行按原样</translation>
    </message>
    <message>
        <source>Placeholders: {{counter start=1 step=1}}, {{walk start=100 step=1 decimals=2}}, {{random min=0 max=100}}, {{uuid}}, {{now}}, {{now:ms}}, {{peer}}, {{row}}, {{row.NAME}}</source>
        <translation>占位符：{{counter start=1 step=1}}、{{walk start=100 step=1 decimals=2}}、{{random min=0 max=100}}、{{uuid}}、{{now}}、{{now:ms}}、{{peer}}、{{row}}、{{row.NAME}}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>文本行</translation>
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
        <translation>行的格式</translation>
    </message>
    <message>
        <source>none; a file whose rows are sent one after another</source>
        <translation>无；可选一个文件，逐行发送其内容</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>First ones</source>
        <translation>最初几行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>行文件</translation>
    </message>
    <message>
        <source>Otherwise each peer has a stream of its own from when it comes</source>
        <translation>否则每个对端从到来起各有自己的流</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>不限时长</translation>
    </message>
    <message>
        <source>A peer that has more to read misses messages until it has less</source>
        <translation>对端待读取的内容超过此值时会错过消息，直到降到此值以下</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>With the same one, a stream says the same again, times aside</source>
        <translation>种子相同时，除时间外，流会再次产生同样的内容</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>单条消息</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Backlog up to</source>
        <translation>积压上限</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
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
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>重新统计(&amp;A)</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>%1 的摘要</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>统计进度</translation>
    </message>
    <message>
        <source>Frames per second over time</source>
        <translation>每秒帧数随时间的变化</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The log may have grown since</source>
        <translation>日志此后可能已增长</translation>
    </message>
    <message>
        <source>Counting… %p %</source>
        <translation>正在统计… %p %</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabArea</name>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
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
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>this payload</source>
        <translation>此载荷</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折叠(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展开(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>全部折叠(&amp;O)</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>全部展开(&amp;N)</translation>
    </message>
    <message>
        <source>Unfold to &amp;level</source>
        <translation>展开到层级(&amp;L)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TimeView</name>
    <message>
        <source>Where the time went</source>
        <translation>时间花在何处</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1, then failed</source>
        <translation>%1，随后失败</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>When, as a bar</source>
        <translation>时间（条形）</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TlsPage</name>
    <message>
        <source>Certificates of authorities</source>
        <translation>证书颁发机构的证书</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificate of this client</source>
        <translation>此客户端的证书</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 files (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>PEM 或 PKCS#12 文件 (*.pem *.crt *.cer *.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Private key of this client</source>
        <translation>此客户端的私钥</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Used for wss:// addresses; this one is ws://, without TLS.</source>
        <translation>用于 wss:// 地址；当前地址为 ws://，不使用 TLS。</translation>
    </message>
    <message>
        <source>the system&apos;s authorities only</source>
        <translation>仅系统的证书颁发机构</translation>
    </message>
    <message>
        <source>Authorities in this PEM file are trusted beside the system&apos;s</source>
        <translation>除系统的以外，还信任此 PEM 文件中的证书颁发机构</translation>
    </message>
    <message>
        <source>the host of the address</source>
        <translation>地址中的主机</translation>
    </message>
    <message>
        <source>The name that is asked for (SNI, RFC 6066, section 3) and that the certificate must be for</source>
        <translation>请求的名称（SNI，RFC 6066 第 3 节），证书必须适用于该名称</translation>
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
        <translation>可接受的最旧版本；TLS 1.2 之前的版本一律不接受 (RFC 8996)</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Extra CA</source>
        <translation>附加 CA</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低版本</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Shown to servers that ask for one: PEM, or PKCS#12 with its key</source>
        <translation>在服务器要求时出示：PEM，或带密钥的 PKCS#12</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>在证书文件中</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>此客户端</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS (changed)</source>
        <translation>TLS（已更改）</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TrustedModel</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>证书所属</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>信任起始时间</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TrustedPage</name>
    <message>
        <source>&amp;Revoke</source>
        <translation>撤销信任(&amp;R)</translation>
    </message>
    <message>
        <source>Certificates of this host and port are verified again, from the next connection</source>
        <translation>从下次连接起，将重新验证此主机和端口的证书</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>信任的证书</translation>
    </message>
    <message>
        <source>This could not be written, and is undone with the next start: %1.</source>
        <translation>此更改无法写入，下次启动后将失效：%1。</translation>
    </message>
    <message>
        <source>There are none. Where a certificate fails, the connection offers to trust it.</source>
        <translation>没有。证书未通过验证时，连接会提供信任它的选项。</translation>
    </message>
    <message>
        <source>Taken for this host and port alone, whatever is wrong with them.</source>
        <translation>仅对此主机和端口接受，无论证书有什么问题。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>trust, TLS, wss, security, fingerprint</source>
        <translation>信任、TLS、wss、安全、指纹</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TryLine</name>
    <message>
        <source>closes with %1 %2</source>
        <translation>以 %1 %2 关闭</translation>
    </message>
    <message>
        <source>binary: %1</source>
        <translation>二进制：%1</translation>
    </message>
    <message>
        <source>%1 (after %L2 ms)</source>
        <translation>%1（%L2 ms 后）</translation>
    </message>
    <message>
        <source>a message, to see how it would be answered</source>
        <translation>输入一条消息，查看会得到什么回复</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>试用(&amp;T)</translation>
    </message>
    <message>
        <source>A message to try</source>
        <translation>试用消息</translation>
    </message>
    <message>
        <source>Nothing would be answered.</source>
        <translation>不会有任何回复。</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::UnexpectedForm</name>
    <message>
        <source>is ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>is echoed</source>
        <translation>回显</translation>
    </message>
    <message>
        <source>gets a reply</source>
        <translation>给出回复</translation>
    </message>
    <message>
        <source>closes with 1008</source>
        <translation>以 1008 关闭</translation>
    </message>
    <message>
        <source>&amp;What matches nothing</source>
        <translation>无匹配的消息(&amp;W)</translation>
    </message>
    <message>
        <source>What becomes of a message that matches nothing</source>
        <translation>如何处理没有匹配的消息</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WelcomePage</name>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.</source>
        <translation>如实呈现线路上传输的每一个 WebSocket 帧。</translation>
    </message>
    <message>
        <source>Start a local echo server and connect to it</source>
        <translation>启动本地回显服务器并连接</translation>
    </message>
    <message>
        <source>One click to live frames: everything you send comes back.</source>
        <translation>单击即可看到实时的帧：发送的一切都会返回。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Open a tab and connect to any ws:// or wss:// address.</source>
        <translation>打开标签页，连接到任意 ws:// 或 wss:// 地址。</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>打开捕获文件</translation>
    </message>
    <message>
        <source>Look through frames that were recorded and saved before.</source>
        <translation>查看以前记录并保存的帧。</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>已保存的连接</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WindowCloser</name>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Workbench</name>
    <message>
        <source>There is no connection on the clipboard: neither a WebSocket address nor a command line of curl, websocat or wscat.</source>
        <translation>剪贴板中没有连接：既没有 WebSocket 地址，也没有 curl、websocat 或 wscat 的命令行。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Another program is writing the file.</source>
        <translation>另一个程序正在写入该文件。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>“%1” compares: what is wanted is the path alone.</source>
        <translation>“%1”是比较式：这里只需要路径。</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in “$.id”.</source>
        <translation>JSON 路径以“$”开头，如“$.id”。</translation>
    </message>
    <message>
        <source>“%1” is not a JSON path, such as “$.data[0].id”.</source>
        <translation>“%1”不是 JSON 路径。“$.data[0].id”才是。</translation>
    </message>
    <message>
        <source>The regular expression is missing.</source>
        <translation>缺少正则表达式。</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>正则表达式无效：%1。</translation>
    </message>
    <message>
        <source>The regular expression has to have one group in parentheses: what it matches is compared.</source>
        <translation>正则表达式必须有一个括号分组：其匹配的内容用于比较。</translation>
    </message>
    <message>
        <source>The time that a reply may take is between 1 ms and 1 h.</source>
        <translation>回复可用的时间为 1 ms 到 1 h。</translation>
    </message>
    <message>
        <source>“%1” is not a rule for replies. There are none, payload, order, json:PATH, json:PATH=PATH and regex:PATTERN.</source>
        <translation>“%1”不是回复规则。可用的有 none、payload、order、json:PATH、json:PATH=PATH 和 regex:PATTERN。</translation>
    </message>
    <message>
        <source>“%1” is not a rule for time stamps. There are s:PATH, ms:PATH, us:PATH, ns:PATH and iso:PATH.</source>
        <translation>“%1”不是时间戳规则。可用的有 s:PATH、ms:PATH、us:PATH、ns:PATH 和 iso:PATH。</translation>
    </message>
    <message>
        <source>The disk does not respond</source>
        <translation>磁盘没有响应</translation>
    </message>
    <message>
        <source>The file could not be shortened</source>
        <translation>无法截断文件</translation>
    </message>
    <message>
        <source>A latency budget begins with p50, p90, p95, p99, p99.9 or max: p99&lt;50ms/10s.</source>
        <translation>延迟预算以 p50、p90、p95、p99、p99.9 或 max 开头：p99&lt;50ms/10s。</translation>
    </message>
    <message>
        <source>A &lt; is missing here: p99&lt;50ms/10s.</source>
        <translation>此处缺少 &lt;：p99&lt;50ms/10s。</translation>
    </message>
    <message>
        <source>The limit is a time from 1us to 1h.</source>
        <translation>限值为 1us 到 1h 的时间。</translation>
    </message>
    <message>
        <source>A / is missing here, and the time over which it is held: p99&lt;50ms/10s.</source>
        <translation>此处缺少 / 以及评估的时间范围：p99&lt;50ms/10s。</translation>
    </message>
    <message>
        <source>A budget is held over a time from 100ms to 24h.</source>
        <translation>预算的评估时间范围为 100ms 到 24h。</translation>
    </message>
    <message>
        <source>Nothing may follow a latency budget.</source>
        <translation>延迟预算之后不应再有内容。</translation>
    </message>
    <message>
        <source>%1 falls to requests without an answer</source>
        <translation>%1 落在没有应答的请求上</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>%1; answers: %2</source>
        <translation>%1；应答：%2</translation>
    </message>
    <message>
        <source>%1; answers: %2, unanswered: %3</source>
        <translation>%1；应答：%2，无应答：%3</translation>
    </message>
    <message>
        <source>The latency budget %1 is kept: %2.</source>
        <translation>延迟预算 %1 得到遵守：%2。</translation>
    </message>
    <message>
        <source>The latency budget %1 is exceeded: %2.</source>
        <translation>延迟预算 %1 已超出：%2。</translation>
    </message>
    <message>
        <source>Nothing can be said of the latency budget %1: %2.</source>
        <translation>无法判断延迟预算 %1：%2。</translation>
    </message>
    <message>
        <source>The latency budget %1 was exceeded; times: %2, in all for %3. At worst, at %4 s: %5.</source>
        <translation>延迟预算 %1 曾被超出；次数：%2，合计 %3。最差在 %4 s 处：%5。</translation>
    </message>
    <message>
        <source>Frames in</source>
        <translation>接收帧</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>接收字节</translation>
    </message>
    <message>
        <source>Frames out</source>
        <translation>发送帧</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>发送字节</translation>
    </message>
    <message>
        <source>Frames by opcode</source>
        <translation>按 opcode 统计的帧</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>From (s)</source>
        <translation>从 (s)</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>到 (s)</translation>
    </message>
    <message>
        <source>Further connections, with fewer bytes: %1</source>
        <translation>字节较少的其他连接：%1</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Further codes: %1</source>
        <translation>其他关闭码：%1</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>dropped before them by the limit: %1</source>
        <translation>此前因限制丢弃：%1</translation>
    </message>
    <message>
        <source>could not be recorded: %1</source>
        <translation>未能记录：%1</translation>
    </message>
    <message>
        <source>marked: %1</source>
        <translation>已标记：%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>handshakes done: %1</source>
        <translation>已完成的握手：%1</translation>
    </message>
    <message>
        <source>refused or redirected: %1</source>
        <translation>被拒绝或重定向：%1</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % more</source>
        <translation>帧：%1；%2 在线路上为 %3，多 %4 %</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % saved</source>
        <translation>帧：%1；%2 在线路上为 %3，节省 %4 %</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>已压缩</translation>
    </message>
    <message>
        <source>%1 frames/s on average; most within %2 from %3 s on: %4 frames/s</source>
        <translation>平均 %1 帧/秒；自 %3 s 起的 %2 内最高：%4 帧/秒</translation>
    </message>
    <message>
        <source>%1 is not the URL of a WebSocket server, which begins with ws:// or wss://.</source>
        <translation>%1 不是 WebSocket 服务器的 URL，这类 URL 以 ws:// 或 wss:// 开头。</translation>
    </message>
    <message>
        <source>The URL of a WebSocket server begins with ws:// or wss://.</source>
        <translation>WebSocket 服务器的 URL 以 ws:// 或 wss:// 开头。</translation>
    </message>
    <message>
        <source>No address was found for %1. Check the name and the network.</source>
        <translation>未找到 %1 的地址。请检查名称和网络。</translation>
    </message>
    <message>
        <source>No address was found for the name. Check the name and the network.</source>
        <translation>未找到该名称的地址。请检查名称和网络。</translation>
    </message>
    <message>
        <source>Could not connect to %1: connection refused. Is the server running?</source>
        <translation>无法连接到 %1：连接被拒绝。服务器是否在运行？</translation>
    </message>
    <message>
        <source>Could not connect: connection refused. Is the server running?</source>
        <translation>无法连接：连接被拒绝。服务器是否在运行？</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the address and the network.</source>
        <translation>无法到达 %1。请检查地址和网络。</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the address and the network.</source>
        <translation>无法到达服务器。请检查地址和网络。</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>TLS 握手失败：%1。此端口是否使用 TLS，且版本和密码套件是此处允许的？</translation>
    </message>
    <message>
        <source>The TLS handshake failed. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>TLS 握手失败。此端口是否使用 TLS，且版本和密码套件是此处允许的？</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>访问 %1 被拒绝。1024 以下的端口需要特殊权限：请尝试更大的端口号。</translation>
    </message>
    <message>
        <source>Access is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>访问被拒绝。1024 以下的端口需要特殊权限：请尝试更大的端口号。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>%1 不是本机的地址。请尝试 127.0.0.1，该地址只有本机能访问。</translation>
    </message>
    <message>
        <source>That is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>这不是本机的地址。请尝试 127.0.0.1，该地址只有本机能访问。</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <translation>连接失败：%1。</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>连接失败。</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say: %1.</source>
        <translation>服务器已按其故障设置结束连接：%1。</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say.</source>
        <translation>服务器已按其故障设置结束连接。</translation>
    </message>
    <message>
        <source>Redis refuses: %1. Check the user, the password and what they allow.</source>
        <translation>Redis 拒绝：%1。请检查用户、密码及其权限。</translation>
    </message>
    <message>
        <source>Redis refuses. Check the user, the password and what they allow.</source>
        <translation>Redis 拒绝。请检查用户、密码及其权限。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Redis server. Check host and port.</source>
        <translation>%1 上的应答方不是 Redis。请检查主机和端口。</translation>
    </message>
    <message>
        <source>What answers is not a Redis server. Check host and port.</source>
        <translation>应答方不是 Redis。请检查主机和端口。</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to: %1. Change its settings.</source>
        <translation>服务器无法按设置运行：%1。请更改其设置。</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to. Change its settings.</source>
        <translation>服务器无法按设置运行。请更改其设置。</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say: %1.</source>
        <translation>客户端已按服务器的防护设置被拒绝：%1。</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say.</source>
        <translation>客户端已按服务器的防护设置被拒绝。</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used: %1. Check the file, its format and its password.</source>
        <translation>本端的证书或密钥无法使用：%1。请检查文件、其格式和密码。</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used. Check the file, its format and its password.</source>
        <translation>本端的证书或密钥无法使用。请检查文件、其格式和密码。</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS: %1. Try ws:// in place of wss://, or another port.</source>
        <translation>此端口上的应答方不使用 TLS：%1。请尝试以 ws:// 取代 wss://，或换一个端口。</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS. Try ws:// in place of wss://, or another port.</source>
        <translation>此端口上的应答方不使用 TLS。请尝试以 ws:// 取代 wss://，或换一个端口。</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS: %1. Try wss:// in place of ws://.</source>
        <translation>此端口上的应答方使用 TLS：%1。请尝试以 wss:// 取代 ws://。</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS. Try wss:// in place of ws://.</source>
        <translation>此端口上的应答方使用 TLS。请尝试以 wss:// 取代 ws://。</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP: %1. Check the port: another service may listen on it.</source>
        <translation>此端口上的应答方不使用 HTTP：%1。请检查端口：可能是其他服务在监听。</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP. Check the port: another service may listen on it.</source>
        <translation>此端口上的应答方不使用 HTTP。请检查端口：可能是其他服务在监听。</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common: %1. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>服务器与本端没有共同的 TLS 版本：%1。请让服务器提供 TLS 1.2 或 1.3，或在此处要求更低的最低版本。</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>服务器与本端没有共同的 TLS 版本。请让服务器提供 TLS 1.2 或 1.3，或在此处要求更低的最低版本。</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>无法到达代理 %1。请检查其地址和端口，以及它是否在运行。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>无法到达代理。请检查其地址和端口，以及它是否在运行。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for credentials, or does not take those that were sent. Check the user and password for the proxy.</source>
        <translation>代理 %1 要求凭据，或不接受所发送的凭据。请检查代理的用户和密码。</translation>
    </message>
    <message>
        <source>The proxy asks for credentials, or does not take those that were sent. Check the user and password for it.</source>
        <translation>代理要求凭据，或不接受所发送的凭据。请检查其用户和密码。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>%1 上的应答方不是所选类型的代理。请检查代理的类型（HTTP 或 SOCKS5）及其端口。</translation>
    </message>
    <message>
        <source>What answers is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>应答方不是所选类型的代理。请检查代理的类型（HTTP 或 SOCKS5）及其端口。</translation>
    </message>
    <message>
        <source>There were too many redirects, the last one to %1. Use that URL, or allow more of them.</source>
        <translation>重定向次数过多，最后一次到 %1。请使用该 URL，或允许更多次重定向。</translation>
    </message>
    <message>
        <source>There were too many redirects. Use the last URL in the log, or allow more of them.</source>
        <translation>重定向次数过多。请使用日志中的最后一个 URL，或允许更多次重定向。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired: %1. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>服务器的证书已过期：%1。请在服务器上续期，检查本机的时钟，或选择信任这一个证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>服务器的证书已过期。请在服务器上续期，检查本机的时钟，或选择信任这一个证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: %1. Check the clocks of the server and of this computer.</source>
        <translation>服务器的证书尚未生效：%1。请检查服务器和本机的时钟。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check the clocks of the server and of this computer.</source>
        <translation>服务器的证书尚未生效。请检查服务器和本机的时钟。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host: %1. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>服务器的证书属于其他主机：%1。请检查 URL 中的主机，或设置证书所适用的服务器名称 (SNI)。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>服务器的证书属于其他主机。请检查 URL 中的主机，或设置证书所适用的服务器名称 (SNI)。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed, so no authority vouches for it: %1. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>服务器的证书是自签名的，没有证书颁发机构为其担保：%1。如果是自己的证书，请将其指定为 CA 文件，或选择信任这一个证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed: no authority vouches for it. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>服务器的证书是自签名的：没有证书颁发机构为其担保。如果是自己的证书，请将其指定为 CA 文件，或选择信任这一个证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here: %1. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>服务器的证书来自此处未知的证书颁发机构：%1。如果是自己的机构，请指定其 CA 文件，或选择信任这一个证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>服务器的证书来自此处未知的证书颁发机构。如果是自己的机构，请指定其 CA 文件，或选择信任这一个证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on: %1. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>服务器的证书强度太弱，不可靠：%1。服务器需要密钥更长（RSA 2048 或 P-256）且签名更新 (SHA-256) 的证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>服务器的证书强度太弱，不可靠。服务器需要密钥更长（RSA 2048 或 P-256）且签名更新 (SHA-256) 的证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it: %1. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>服务器的证书已被颁发机构吊销：%1。其密钥可能已落入他人之手：服务器需要新的证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>服务器的证书已被颁发机构吊销。其密钥可能已落入他人之手：服务器需要新的证书。</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken: %1. The server has to send the intermediate certificates, too.</source>
        <translation>从服务器证书到证书颁发机构的证书链不完整：%1。服务器还必须发送中间证书。</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken. The server has to send the intermediate certificates, too.</source>
        <translation>从服务器证书到证书颁发机构的证书链不完整。服务器还必须发送中间证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted: %1. Look at the certificate, or choose to trust this one.</source>
        <translation>无法接受服务器的证书：%1。请查看该证书，或选择信任它。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted. Look at the certificate, or choose to trust this one.</source>
        <translation>无法接受服务器的证书。请查看该证书，或选择信任它。</translation>
    </message>
    <message>
        <source>An ordinary web server answers here: check the path, and that WebSocket is switched on for it.</source>
        <translation>此处应答的是普通 Web 服务器：请检查路径，以及是否已为其启用 WebSocket。</translation>
    </message>
    <message>
        <source>Try the URL in the Location field of the response, or let redirects be followed.</source>
        <translation>请尝试响应的 Location 字段中的 URL，或允许跟随重定向。</translation>
    </message>
    <message>
        <source>It did not understand the request: see whether a proxy in between drops the Upgrade and Connection fields.</source>
        <translation>它不理解该请求：请查看中间的代理是否移除了 Upgrade 和 Connection 字段。</translation>
    </message>
    <message>
        <source>It asks for credentials: add them (Basic, Bearer or an API key), and see WWW-Authenticate in the response.</source>
        <translation>它要求凭据：请添加凭据（Basic、Bearer 或 API 密钥），并查看响应中的 WWW-Authenticate。</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation>请检查凭据和 Origin 标头。</translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation>请检查 URL 的路径。</translation>
    </message>
    <message>
        <source>This path takes no GET: check the path of the URL.</source>
        <translation>此路径不接受 GET：请检查 URL 的路径。</translation>
    </message>
    <message>
        <source>A proxy asks for credentials: set its user and password.</source>
        <translation>代理要求凭据：请设置其用户和密码。</translation>
    </message>
    <message>
        <source>It wants another protocol or version: see the Upgrade and Sec-WebSocket-Version fields of the response.</source>
        <translation>它要求其他协议或版本：请查看响应的 Upgrade 和 Sec-WebSocket-Version 字段。</translation>
    </message>
    <message>
        <source>There were too many requests: wait a while, and see Retry-After in the response.</source>
        <translation>请求过多：请稍候，并查看响应中的 Retry-After。</translation>
    </message>
    <message>
        <source>A proxy answers, but the server behind it does not: check that server.</source>
        <translation>代理有应答，但其后的服务器没有：请检查该服务器。</translation>
    </message>
    <message>
        <source>The fault is at the server, or at a proxy before it: look into its log.</source>
        <translation>问题出在服务器或其前面的代理：请查看其日志。</translation>
    </message>
    <message>
        <source>The response in the log may say why.</source>
        <translation>日志中的响应可能说明了原因。</translation>
    </message>
    <message>
        <source>general failure</source>
        <translation>一般性故障</translation>
    </message>
    <message>
        <source>not allowed by its rules</source>
        <translation>其规则不允许</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>time to live expired</source>
        <translation>生存时间 (TTL) 已过期</translation>
    </message>
    <message>
        <source>command not supported</source>
        <translation>不支持的命令</translation>
    </message>
    <message>
        <source>address type not supported</source>
        <translation>不支持的地址类型</translation>
    </message>
    <message>
        <source>The peer broke the protocol. %1</source>
        <translation>对端违反了协议。%1</translation>
    </message>
    <message>
        <source>The server refused the upgrade with status %1.</source>
        <translation>服务器以状态 %1 拒绝了协议升级。</translation>
    </message>
    <message>
        <source>The opening handshake failed. %1</source>
        <translation>开启握手失败。%1</translation>
    </message>
    <message>
        <source>What came: %1.</source>
        <translation>收到的内容：%1。</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>The proxy would not connect to the server: %1. Does it allow this host and port?</source>
        <translation>代理未连接到服务器：%1。它是否允许此主机和端口？</translation>
    </message>
    <message>
        <source>The proxy %1 would not connect to the server: %2. Does it allow this host and port?</source>
        <translation>代理 %1 未连接到服务器：%2。它是否允许此主机和端口？</translation>
    </message>
    <message>
        <source>No pong came within %1 of a ping (1006). The peer hangs, or the network is cut.</source>
        <translation>ping 之后 %1 内没有收到 pong (1006)。对端已停止响应，或网络已中断。</translation>
    </message>
    <message>
        <source>The client was turned away with status %1</source>
        <translation>客户端被拒绝，状态为 %1</translation>
    </message>
    <message>
        <source>The connection ended inside a frame (1006). What had come of it is in the log.</source>
        <translation>连接在帧中间结束 (1006)。已收到的部分在日志中。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Try another, or 0 for any free one.</source>
        <translation>端口 %1 已被其他程序占用。请尝试其他端口，或用 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>A client was turned away: the limit of %1 at once is reached. It can be raised in the server&apos;s settings.</source>
        <translation>客户端被拒绝：已达到同时 %1 个的限制。可在服务器的设置中提高。</translation>
    </message>
    <message>
        <source>The head of the file is damaged: where its records begin had to be searched.</source>
        <translation>文件头已损坏：需要搜索才能找到记录的起点。</translation>
    </message>
    <message>
        <source>The file is damaged at byte %1: what is there is not a record.</source>
        <translation>文件在字节 %1 处损坏：该处不是记录。</translation>
    </message>
    <message>
        <source>The file ends inside a record, at byte %1.</source>
        <translation>文件在记录中间结束，位于字节 %1。</translation>
    </message>
    <message>
        <source>The file cannot be read at byte %1: %2.</source>
        <translation>无法读取文件的字节 %1 处：%2。</translation>
    </message>
    <message>
        <source>%1 in between and %2 at its end were left out.</source>
        <translation>已略去中间的 %1 和末尾的 %2。</translation>
    </message>
    <message>
        <source>%1 were left out; what follows is sound.</source>
        <translation>已略去 %1；其后的内容完好。</translation>
    </message>
    <message>
        <source>%1 at its end were left out.</source>
        <translation>已略去末尾的 %1。</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>代理 %1 未及时响应。请检查其地址和端口，以及它能否到达服务器。</translation>
    </message>
    <message>
        <source>The proxy did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>代理未及时响应。请检查其地址和端口，以及它能否到达服务器。</translation>
    </message>
    <message>
        <source>The proxy %1 reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>代理 %1 重置了连接。请检查代理的类型（HTTP 或 SOCKS5）及其端口。</translation>
    </message>
    <message>
        <source>The proxy reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>代理重置了连接。请检查代理的类型（HTTP 或 SOCKS5）及其端口。</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>代理 %1 结束了连接。请检查代理的类型（HTTP 或 SOCKS5）及其端口。</translation>
    </message>
    <message>
        <source>The proxy ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>代理结束了连接。请检查代理的类型（HTTP 或 SOCKS5）及其端口。</translation>
    </message>
    <message>
        <source>No address was found for the proxy %1. Check its name and the network.</source>
        <translation>未找到代理 %1 的地址。请检查其名称和网络。</translation>
    </message>
    <message>
        <source>No address was found for the proxy. Check its name and the network.</source>
        <translation>未找到代理的地址。请检查其名称和网络。</translation>
    </message>
    <message>
        <source>Could not connect to the proxy %1: connection refused. Is it running?</source>
        <translation>无法连接到代理 %1：连接被拒绝。它是否在运行？</translation>
    </message>
    <message>
        <source>Could not connect to the proxy: connection refused. Is it running?</source>
        <translation>无法连接到代理：连接被拒绝。它是否在运行？</translation>
    </message>
    <message>
        <source>There is no route to the proxy %1. Check its address and the network.</source>
        <translation>无法到达代理 %1。请检查其地址和网络。</translation>
    </message>
    <message>
        <source>There is no route to the proxy. Check its address and the network.</source>
        <translation>无法到达代理。请检查其地址和网络。</translation>
    </message>
    <message>
        <source>The proxy failed: %1.</source>
        <translation>代理失败：%1。</translation>
    </message>
    <message>
        <source>The proxy failed.</source>
        <translation>代理失败。</translation>
    </message>
    <message>
        <source>The peer did not answer in time. Check the network.</source>
        <translation>对端未及时响应。请检查网络。</translation>
    </message>
    <message>
        <source>Looking up the name took too long. Check the name and the network.</source>
        <translation>解析名称用时过长。请检查名称和网络。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, and whether a firewall is in between.</source>
        <translation>服务器未及时响应。请检查地址，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>The TLS handshake was not finished in time. Does this port speak TLS? If not, use ws://.</source>
        <translation>TLS 握手未及时完成。此端口是否使用 TLS？如果不是，请使用 ws://。</translation>
    </message>
    <message>
        <source>The opening handshake was not finished in time. Does this port speak WebSocket?</source>
        <translation>开启握手未及时完成。此端口是否使用 WebSocket？</translation>
    </message>
    <message>
        <source>The closing handshake was not finished in time; the connection was dropped (1006).</source>
        <translation>关闭握手未及时完成；连接已断开 (1006)。</translation>
    </message>
    <message>
        <source>The peer ended the connection without a closing handshake (1006). It may have crashed, or a proxy in between may have cut it.</source>
        <translation>对端未经关闭握手就结束了连接 (1006)。它可能已崩溃，或被中间的代理切断。</translation>
    </message>
    <message>
        <source>The peer ended the connection at once. Is this the right port?</source>
        <translation>对端立即结束了连接。端口是否正确？</translation>
    </message>
    <message>
        <source>The peer ended the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>对端在 TLS 握手期间结束了连接，且未说明原因。服务器在以下情况会如此：端口不使用 TLS（此时请使用 ws://）或端口有误，拒绝此 TLS 版本，或要求服务器名称 (SNI) 或客户端证书；客户端则在不信任证书时如此。</translation>
    </message>
    <message>
        <source>The peer ended the connection without a close frame of its own (1006).</source>
        <translation>对端未发送自己的 close 帧就结束了连接 (1006)。</translation>
    </message>
    <message>
        <source>The peer reset the connection, without a closing handshake (1006). It may have crashed, or a proxy or firewall in between may have cut it.</source>
        <translation>对端未经关闭握手就重置了连接 (1006)。它可能已崩溃，或被中间的代理或防火墙切断。</translation>
    </message>
    <message>
        <source>The peer reset the connection at once. Is this the right port?</source>
        <translation>对端立即重置了连接。端口是否正确？</translation>
    </message>
    <message>
        <source>The peer reset the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>对端在 TLS 握手期间重置了连接，且未说明原因。服务器在以下情况会如此：端口不使用 TLS（此时请使用 ws://）或端口有误，拒绝此 TLS 版本，或要求服务器名称 (SNI) 或客户端证书；客户端则在不信任证书时如此。</translation>
    </message>
    <message>
        <source>The peer reset the connection before it sent a close frame of its own (1006).</source>
        <translation>对端未发送自己的 close 帧就重置了连接 (1006)。</translation>
    </message>
    <message>
        <source>The connection was dropped on request, without a closing handshake (1006).</source>
        <translation>已按请求断开连接，未经关闭握手 (1006)。</translation>
    </message>
    <message>
        <source>The connection was dropped on request, before the closing handshake was finished (1006).</source>
        <translation>已按请求断开连接，关闭握手尚未完成 (1006)。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>正在连接 %1。</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>正在连接。</translation>
    </message>
    <message>
        <source>The connection is open, with the subprotocol %1.</source>
        <translation>连接已建立，子协议为 %1。</translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation>连接已建立。</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>正在监听 %1。</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>正在监听。</translation>
    </message>
    <message>
        <source>Messages are shared with other servers through %1.</source>
        <translation>消息通过 %1 与其他服务器共享。</translation>
    </message>
    <message>
        <source>Messages are shared with other servers.</source>
        <translation>消息与其他服务器共享。</translation>
    </message>
    <message>
        <source>Stopped listening on %1.</source>
        <translation>已停止监听 %1。</translation>
    </message>
    <message>
        <source>Stopped listening.</source>
        <translation>已停止监听。</translation>
    </message>
    <message>
        <source>A client connects from %1.</source>
        <translation>客户端从 %1 连接。</translation>
    </message>
    <message>
        <source>A client connects.</source>
        <translation>客户端连接。</translation>
    </message>
    <message>
        <source>no close code (1005)</source>
        <translation>无关闭码 (1005)</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1，原因：%2</translation>
    </message>
    <message>
        <source>Our direction of the TCP connection is ended; what the peer still says is read.</source>
        <translation>本端方向的 TCP 连接已结束；仍读取对端后续的内容。</translation>
    </message>
    <message>
        <source>The peer closes the connection</source>
        <translation>对端关闭连接</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>正在关闭连接</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The connection ended without a close frame (1006).</source>
        <translation>连接结束时没有 close 帧 (1006)。</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>已关闭：%1。</translation>
    </message>
    <message>
        <source>Redirected with status %1.</source>
        <translation>已重定向，状态为 %1。</translation>
    </message>
    <message>
        <source>Redirected with status %1 to %2.</source>
        <translation>已重定向到 %2，状态为 %1。</translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <translation>%1 后进行下次尝试。</translation>
    </message>
    <message>
        <source>Next attempt (%1) in %2.</source>
        <translation>%2 后进行下次尝试（%1）。</translation>
    </message>
    <message>
        <source>Rows missing here: %1.</source>
        <translation>此处缺失的行：%1。</translation>
    </message>
    <message>
        <source>Rows missing here: %1, from %2 s to %3 s. The file of the capture could not be written: %4.</source>
        <translation>此处缺失的行：%1，从 %2 s 到 %3 s。无法写入捕获文件：%4。</translation>
    </message>
    <message>
        <source>Wireloupe did not get to its connections for %1: it was stopped, or the computer was too busy. Times measured across this say nothing about the peer.</source>
        <translation>Wireloupe 有 %1 未能处理其连接：它被暂停，或本机过于繁忙。跨越这段时间测得的时间不能说明对端的情况。</translation>
    </message>
    <message>
        <source>The computer slept for %1. Times measured across this say nothing about the peer.</source>
        <translation>本机休眠了 %1。跨越这段时间测得的时间不能说明对端的情况。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>本机的时钟被调慢了 %1。</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <translation>本机的时钟被调快了 %1。</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server: %1.</source>
        <translation>这不是 Redis 的 URL：%1。</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server.</source>
        <translation>这不是 Redis 的 URL。</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is Redis running?</source>
        <translation>%1 上没有应答。Redis 是否在运行？</translation>
    </message>
    <message>
        <source>Nobody answers. Is Redis running?</source>
        <translation>没有应答。Redis 是否在运行？</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>%1 上的 Redis 未及时响应。请检查地址，以及它是否卡住或中间有防火墙。</translation>
    </message>
    <message>
        <source>Redis did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>Redis 未及时响应。请检查地址，以及它是否卡住或中间有防火墙。</translation>
    </message>
    <message>
        <source>Redis at %1 reset the connection. It may have crashed.</source>
        <translation>%1 上的 Redis 重置了连接。它可能已崩溃。</translation>
    </message>
    <message>
        <source>Redis reset the connection. It may have crashed.</source>
        <translation>Redis 重置了连接。它可能已崩溃。</translation>
    </message>
    <message>
        <source>Redis at %1 ended the connection.</source>
        <translation>%1 上的 Redis 结束了连接。</translation>
    </message>
    <message>
        <source>Redis ended the connection.</source>
        <translation>Redis 结束了连接。</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Check the rights of the socket.</source>
        <translation>访问 %1 被拒绝。请检查套接字的权限。</translation>
    </message>
    <message>
        <source>Access is denied. Check the rights of the socket.</source>
        <translation>访问被拒绝。请检查套接字的权限。</translation>
    </message>
    <message>
        <source>The connection to Redis failed: %1.</source>
        <translation>与 Redis 的连接失败：%1。</translation>
    </message>
    <message>
        <source>The connection to Redis failed.</source>
        <translation>与 Redis 的连接失败。</translation>
    </message>
    <message>
        <source>What is said here reaches the peers of this server alone.</source>
        <translation>此处所说的内容只会到达此服务器的对端。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是否想输入“%1”？</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>%1 has no value “%2”.</source>
        <translation>%1 没有值“%2”。</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>%1 需要一个值，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”的终点在起点之前。</translation>
    </message>
    <message>
        <source>“%1” is not a value for %2. Write it as in %3.</source>
        <translation>%2 无法理解“%1”。请按 %3 的形式书写。</translation>
    </message>
    <message>
        <source>There is nothing between these brackets. To look for brackets, put them into quotes.</source>
        <translation>括号之间没有内容。要查找括号，请将其放在引号中。</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>此括号没有闭合。</translation>
    </message>
    <message>
        <source>This bracket closes none. To look for a bracket, put it into quotes.</source>
        <translation>此括号没有对应的左括号。要查找括号，请将其放在引号中。</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here.</source>
        <translation>括号嵌套过多。</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in json:$.type=chat.</source>
        <translation>JSON 路径以“$”开头，如 json:$.type=chat。</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>此引号没有闭合。</translation>
    </message>
    <message>
        <source>There is no value after “%1”.</source>
        <translation>“%1”之后没有值。</translation>
    </message>
    <message>
        <source>This JSON path has too many steps.</source>
        <translation>此 JSON 路径的步数过多。</translation>
    </message>
    <message>
        <source>The JSON path goes on here with .name, [&apos;name&apos;], [0], [*] or ..name, or with a comparison.</source>
        <translation>JSON 路径在此处应接 .name、[&apos;name&apos;]、[0]、[*] 或 ..name，或接比较运算。</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>type of the row</source>
        <translation>行的类型</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation>载荷的字节数</translation>
    </message>
    <message>
        <source>seconds since the start, or the clock</source>
        <translation>自开始起的秒数，或时刻</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>close code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>what is special about a frame</source>
        <translation>帧的特殊之处</translation>
    </message>
    <message>
        <source>value in a JSON payload</source>
        <translation>JSON 载荷中的值</translation>
    </message>
    <message>
        <source>“%1:” is not a key.</source>
        <translation>“%1:”不是键。</translation>
    </message>
    <message>
        <source>“or” stands between two terms. To look for the word, put it into quotes.</source>
        <translation>“or”应位于两个词项之间。要查找该词，请将其放在引号中。</translation>
    </message>
    <message>
        <source>“%1” is not a flag of a regular expression. There are i, m and s.</source>
        <translation>“%1”不是正则表达式的标志。可用的有 i、m 和 s。</translation>
    </message>
    <message>
        <source>One object a row, for programs. Nothing is left out: it can be imported again.</source>
        <translation>每行一个对象，供程序使用。没有任何遗漏：可以重新导入。</translation>
    </message>
    <message>
        <source>A table of all rows, for spreadsheets.</source>
        <translation>所有行的表格，供电子表格使用。</translation>
    </message>
    <message>
        <source>Aligned columns, for people.</source>
        <translation>对齐的列，供人阅读。</translation>
    </message>
    <message>
        <source>Handshakes and messages as browsers write them, for their developer tools.</source>
        <translation>按浏览器的写法记录握手和消息，供其开发者工具使用。</translation>
    </message>
    <message>
        <source>Packets with TCP made up around the real bytes, for Wireshark.</source>
        <translation>在真实字节外虚构 TCP 的数据包，供 Wireshark 使用。</translation>
    </message>
    <message>
        <source>A database, for questions in SQL.</source>
        <translation>数据库，供 SQL 查询使用。</translation>
    </message>
    <message>
        <source>The JSON breaks at byte %1.</source>
        <translation>JSON 在字节 %1 处出错。</translation>
    </message>
    <message>
        <source>This is JSON, but not a HAR file.</source>
        <translation>这是 JSON，但不是 HAR 文件。</translation>
    </message>
    <message>
        <source>TCP connections without WebSocket were left out: %1.</source>
        <translation>已略去不是 WebSocket 的 TCP 连接：%1。</translation>
    </message>
    <message>
        <source>Connections of which packets are missing were read up to there: %1.</source>
        <translation>缺少数据包的连接只读取到缺失处为止：%1。</translation>
    </message>
    <message>
        <source>There is no WebSocket connection in this file.</source>
        <translation>此文件中没有 WebSocket 连接。</translation>
    </message>
    <message>
        <source>This is none of the formats that can be imported: HAR, JSON Lines, pcapng.</source>
        <translation>这不是可导入的格式：HAR、JSON Lines、pcapng。</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>该行过长</translation>
    </message>
    <message>
        <source>this is not a JSON object (at character %1)</source>
        <translation>这不是 JSON 对象（第 %1 个字符处）</translation>
    </message>
    <message>
        <source>this is not a row of a log: “%1” is missing or not known</source>
        <translation>这不是日志的行：“%1”缺失或未知</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>This is not a pcapng file.</source>
        <translation>这不是 pcapng 文件。</translation>
    </message>
    <message>
        <source>The file ends inside the block at byte %1.</source>
        <translation>文件在字节 %1 处的块中间结束。</translation>
    </message>
    <message>
        <source>The block at byte %1 cannot be what it says.</source>
        <translation>字节 %1 处的块与其声明不符。</translation>
    </message>
    <message>
        <source>The block at byte %1 is too large.</source>
        <translation>字节 %1 处的块过大。</translation>
    </message>
    <message>
        <source>A reserved bit is set, but no extension was agreed on that uses it</source>
        <translation>保留位已置位，但未协商使用该位的扩展</translation>
    </message>
    <message>
        <source>The opcode is reserved</source>
        <translation>该 opcode 是保留的</translation>
    </message>
    <message>
        <source>The client sent a frame without a mask</source>
        <translation>客户端发送了不带掩码的帧</translation>
    </message>
    <message>
        <source>The server sent a masked frame</source>
        <translation>服务器发送了带掩码的帧</translation>
    </message>
    <message>
        <source>The length is not in its shortest form</source>
        <translation>长度未采用最短形式</translation>
    </message>
    <message>
        <source>The highest bit of the 64-bit length is set</source>
        <translation>64 位长度的最高位已置位</translation>
    </message>
    <message>
        <source>A control frame is fragmented</source>
        <translation>控制帧被分片</translation>
    </message>
    <message>
        <source>A control frame has more than 125 bytes of payload</source>
        <translation>控制帧的载荷超过 125 字节</translation>
    </message>
    <message>
        <source>A continuation came with no message to continue</source>
        <translation>收到延续帧，但没有可延续的消息</translation>
    </message>
    <message>
        <source>A new message began before the fragments of the last one had ended</source>
        <translation>上一条消息的分片尚未结束，新消息就开始了</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8</source>
        <translation>文本消息不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>A close frame holds half a close code</source>
        <translation>close 帧中只有半个关闭码</translation>
    </message>
    <message>
        <source>A close frame holds a close code that may not be sent</source>
        <translation>close 帧中含有不允许发送的关闭码</translation>
    </message>
    <message>
        <source>The reason in a close frame is not valid UTF-8</source>
        <translation>close 帧中的原因不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>A frame is larger than the limit that is set</source>
        <translation>帧超过了设置的限制</translation>
    </message>
    <message>
        <source>A message is larger than the limit that is set</source>
        <translation>消息超过了设置的限制</translation>
    </message>
    <message>
        <source>A message has more fragments than the limit that is set</source>
        <translation>消息的分片数超过了设置的限制</translation>
    </message>
    <message>
        <source>A frame came after the close frame</source>
        <translation>在 close 帧之后又收到帧</translation>
    </message>
    <message>
        <source>A compressed message cannot be inflated</source>
        <translation>压缩的消息无法解压</translation>
    </message>
    <message>
        <source>More messages came in a second than the limit that is set</source>
        <translation>一秒内收到的消息数超过了设置的限制</translation>
    </message>
    <message>
        <source>This is not HTTP. Does the other side speak WebSocket on this port?</source>
        <translation>这不是 HTTP。另一端在此端口上是否使用 WebSocket？</translation>
    </message>
    <message>
        <source>The HTTP head is larger than the limit that is set. Are there too many cookies, or is this another service?</source>
        <translation>HTTP 头部超过了设置的限制。是 cookie 过多，还是这是其他服务？</translation>
    </message>
    <message>
        <source>The method of the request is not GET, as WebSocket asks for.</source>
        <translation>请求方法不是 WebSocket 所要求的 GET。</translation>
    </message>
    <message>
        <source>The HTTP version is not 1.1. An old proxy in between may have lowered it.</source>
        <translation>HTTP 版本不是 1.1。可能是中间的旧代理降低了版本。</translation>
    </message>
    <message>
        <source>The request has no Host field, or more than one. Exactly one is needed.</source>
        <translation>请求没有 Host 字段，或有多个。必须恰好有一个。</translation>
    </message>
    <message>
        <source>The field “Upgrade: websocket” is missing. A proxy may have removed it, or an ordinary web server or browser page is on the other side.</source>
        <translation>缺少字段“Upgrade: websocket”。可能是代理将其移除了，或另一端是普通 Web 服务器或浏览器页面。</translation>
    </message>
    <message>
        <source>The field “Connection: Upgrade” is missing. A proxy may have removed it.</source>
        <translation>缺少字段“Connection: Upgrade”。可能是代理将其移除了。</translation>
    </message>
    <message>
        <source>The request has no Sec-WebSocket-Key field. Only a WebSocket client sends one.</source>
        <translation>请求没有 Sec-WebSocket-Key 字段。只有 WebSocket 客户端才会发送该字段。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is not the base64 of 16 bytes. The client has to make 16 random ones.</source>
        <translation>Sec-WebSocket-Key 不是 16 个字节的 base64。客户端必须生成 16 个随机字节。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version is not 13. The client speaks a draft of WebSocket: update it.</source>
        <translation>Sec-WebSocket-Version 不是 13。客户端使用的是 WebSocket 的草案版本：请更新客户端。</translation>
    </message>
    <message>
        <source>The server did not answer with status 101. Does it speak WebSocket at this path?</source>
        <translation>服务器未以状态 101 响应。它在此路径上是否使用 WebSocket？</translation>
    </message>
    <message>
        <source>The response has no Sec-WebSocket-Accept field. What answered is not a WebSocket server, or a proxy removed the field.</source>
        <translation>响应没有 Sec-WebSocket-Accept 字段。应答方不是 WebSocket 服务器，或代理移除了该字段。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept does not match the key that was sent. A cache may have answered with an old response, or a server that does not speak WebSocket repeats what it got.</source>
        <translation>Sec-WebSocket-Accept 与发送的密钥不符。可能是缓存返回了旧响应，或不支持 WebSocket 的服务器重复了它收到的内容。</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered. Offer it, or correct the server.</source>
        <translation>服务器选择了未提供的子协议。请提供该子协议，或更正服务器。</translation>
    </message>
    <message>
        <source>The server chose an extension that was not offered. Offer it, or correct the server or the proxy before it.</source>
        <translation>服务器选择了未提供的扩展。请提供该扩展，或更正服务器或其前面的代理。</translation>
    </message>
    <message>
        <source>The request has a body. One that asks for WebSocket has none.</source>
        <translation>请求带有正文。WebSocket 请求没有正文。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions cannot be read. Compare the field in the log with RFC 6455, section 9.1.</source>
        <translation>无法解读 Sec-WebSocket-Extensions。请将日志中的该字段与 RFC 6455 第 9.1 节对照。</translation>
    </message>
    <message>
        <source>The server answered permessage-deflate with parameters that were not offered, or that are out of range. Connect without compression to go on, and correct the server.</source>
        <translation>服务器以未提供或超出范围的参数回应了 permessage-deflate。要继续请不使用压缩进行连接，并更正服务器。</translation>
    </message>
    <message>
        <source>The server accepted the same extension twice. Correct the server, or a proxy that repeats the field.</source>
        <translation>服务器两次接受了同一扩展。请更正服务器，或重复该字段的代理。</translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols that were offered. Check their names, and which ones the server knows.</source>
        <translation>服务器未选择所提供的任何子协议。请检查其名称，以及服务器支持哪些。</translation>
    </message>
    <message>
        <source>the connection has done its work</source>
        <translation>连接已完成其任务</translation>
    </message>
    <message>
        <source>the server shuts down, or the browser left the page</source>
        <translation>服务器正在关闭，或浏览器离开了页面</translation>
    </message>
    <message>
        <source>the other side broke the protocol</source>
        <translation>另一端违反了协议</translation>
    </message>
    <message>
        <source>a message of a type that is not accepted</source>
        <translation>消息的类型不被接受</translation>
    </message>
    <message>
        <source>the close frame had no code</source>
        <translation>close 帧没有关闭码</translation>
    </message>
    <message>
        <source>the connection ended without a close frame</source>
        <translation>连接结束时没有 close 帧</translation>
    </message>
    <message>
        <source>a message that does not fit its type, such as text that is not UTF-8</source>
        <translation>消息与其类型不符，例如文本不是 UTF-8</translation>
    </message>
    <message>
        <source>a message against the rules of the service</source>
        <translation>消息违反了服务的规则</translation>
    </message>
    <message>
        <source>a message larger than is accepted</source>
        <translation>消息超过可接受的大小</translation>
    </message>
    <message>
        <source>the server did not agree to an extension that the client needs</source>
        <translation>服务器未同意客户端所需的扩展</translation>
    </message>
    <message>
        <source>something went wrong inside the server</source>
        <translation>服务器内部出错</translation>
    </message>
    <message>
        <source>the service restarts; connect again in a while</source>
        <translation>服务正在重启；请稍后重新连接</translation>
    </message>
    <message>
        <source>the service is overloaded; connect again later</source>
        <translation>服务过载；请稍后再连接</translation>
    </message>
    <message>
        <source>a gateway got a bad answer from the server behind it</source>
        <translation>网关从后面的服务器收到了错误的响应</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>registered by a library or framework</source>
        <translation>由库或框架注册</translation>
    </message>
    <message>
        <source>the application&apos;s own</source>
        <translation>由应用程序自定义</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>不得使用</translation>
    </message>
    <message>
        <source>%1 (RFC %2, section %3).</source>
        <translation>%1（RFC %2 第 %3 节）。</translation>
    </message>
    <message>
        <source>Capture started at %1</source>
        <translation>捕获开始于 %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Out: frames %1, bytes on the wire %2</source>
        <translation>发送：帧 %1，线路字节 %2</translation>
    </message>
    <message>
        <source>In:  frames %1, bytes on the wire %2</source>
        <translation>接收：帧 %1，线路字节 %2</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>%1 的证书</translation>
    </message>
    <message>
        <source>certificate of %1 valid until %2</source>
        <translation>%1 的证书，有效期至 %2</translation>
    </message>
    <message>
        <source>Not verified: anybody could be on the other end. Use this for tests only.</source>
        <translation>未验证：另一端可能是任何人。仅用于测试。</translation>
    </message>
    <message>
        <source>You chose to trust this certificate in spite of: %1.</source>
        <translation>已选择信任此证书，尽管：%1。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>已重定向</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Not sharing</source>
        <translation>未共享</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>时钟调整</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No close code (1005)</source>
        <translation>无关闭码 (1005)</translation>
    </message>
    <message>
        <source>(a code that must not be sent)</source>
        <translation>（不得发送的关闭码）</translation>
    </message>
    <message>
        <source>[less than %1 bytes, compressed] </source>
        <translation>[不足 %1 字节，已压缩] </translation>
    </message>
    <message>
        <source>[%1 of %2 bytes] </source>
        <translation>[%1 / %2 字节] </translation>
    </message>
    <message>
        <source>An event that this version does not know.</source>
        <translation>此版本不认识的事件。</translation>
    </message>
    <message>
        <source>Reserved 0x%1</source>
        <translation>保留 0x%1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>[damaged in the file] </source>
        <translation>[文件中已损坏] </translation>
    </message>
    <message>
        <source>injected</source>
        <translation>注入</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>已压缩</translation>
    </message>
    <message>
        <source>The server refused the request: %1. Credentials may be missing: add a header for them.</source>
        <translation>服务器拒绝了请求：%1。可能缺少凭据：请为其添加标头。</translation>
    </message>
    <message>
        <source>The server answered %1. Check the path: is this transport offered there?</source>
        <translation>服务器响应了 %1。请检查路径：该处是否提供此传输方式？</translation>
    </message>
    <message>
        <source>The server answered %1 in place of messages.</source>
        <translation>服务器响应了 %1，而不是消息。</translation>
    </message>
    <message>
        <source>The server answered without saying what it sends (no Content-Type). Check the path: is this transport offered there?</source>
        <translation>服务器响应时未说明发送的内容类型（没有 Content-Type）。请检查路径：该处是否提供此传输方式？</translation>
    </message>
    <message>
        <source>The server answered with %1, which carries no messages. Check the path: is this transport offered there?</source>
        <translation>服务器以 %1 响应，其中不含消息。请检查路径：该处是否提供此传输方式？</translation>
    </message>
    <message>
        <source>The connection ended in the midst of an answer.</source>
        <translation>连接在响应中途结束。</translation>
    </message>
    <message>
        <source>The server&apos;s answer breaks the rules of HTTP about where a body ends. A proxy in between may be the cause.</source>
        <translation>服务器的响应违反了 HTTP 关于正文结束位置的规则。原因可能是中间的代理。</translation>
    </message>
    <message>
        <source>Too few messages came to compare the transports: let it run longer, or with a WebSocket and another transport.</source>
        <translation>收到的消息太少，无法比较传输方式：请运行更长时间，或同时使用 WebSocket 和另一种传输方式。</translation>
    </message>
    <message>
        <source>These messages do not need a WebSocket: %1 would do.</source>
        <translation>这些消息不需要 WebSocket：用 %1 即可。</translation>
    </message>
    <message>
        <source>A WebSocket pays off here: no other transport comes close to it.</source>
        <translation>WebSocket 在此物有所值：没有其他传输方式能与之接近。</translation>
    </message>
    <message>
        <source>as fast at the median, within 1 ms</source>
        <translation>中位数同样快，相差在 1 ms 以内</translation>
    </message>
    <message>
        <source>%1 faster at the median</source>
        <translation>中位数快 %1</translation>
    </message>
    <message>
        <source>%1 slower at the median</source>
        <translation>中位数慢 %1</translation>
    </message>
    <message>
        <source>less than 0.01 requests per message</source>
        <translation>每条消息不到 0.01 个请求</translation>
    </message>
    <message>
        <source>%1 requests per message</source>
        <translation>每条消息 %1 个请求</translation>
    </message>
    <message>
        <source>%1 the bytes</source>
        <translation>字节数为其 %1</translation>
    </message>
    <message>
        <source>%1 against WebSocket: %2.</source>
        <translation>%1 与 WebSocket 相比：%2。</translation>
    </message>
    <message>
        <source>The messages are stamped by a clock whose offset is not known: compare latencies, do not take them as they are.</source>
        <translation>消息的时间戳来自偏差未知的时钟：延迟可用于比较，不可直接采信。</translation>
    </message>
    <message>
        <source>Latencies count from whichever transport delivered the same message first.</source>
        <translation>延迟从最先送达同一消息的传输方式算起。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 失败。</translation>
    </message>
    <message>
        <source>This is about messages to the client: whoever often sends the other way pays a request for each without a WebSocket.</source>
        <translation>这里说的是发往客户端的消息：若经常反向发送，没有 WebSocket 时每条都要耗费一个请求。</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Long polling</translation>
    </message>
    <message>
        <source>Short polling</source>
        <translation>Short polling</translation>
    </message>
    <message>
        <source>The server redirects to %1, which is not followed here. Use that URL.</source>
        <translation>服务器重定向到 %1，此处不会跟随。请使用该 URL。</translation>
    </message>
    <message>
        <source>What answers breaks the rules of HTTP. Check the port: another service may listen on it.</source>
        <translation>应答方违反了 HTTP 的规则。请检查端口：可能是其他服务在监听。</translation>
    </message>
    <message>
        <source>The answer is not a list of messages: %1</source>
        <translation>响应不是消息列表：%1</translation>
    </message>
    <message>
        <source>The server did not answer within %1.</source>
        <translation>服务器在 %1 内未响应。</translation>
    </message>
    <message>
        <source>The server ended the connection in place of an answer.</source>
        <translation>服务器没有响应而是结束了连接。</translation>
    </message>
    <message>
        <source>The server reset the connection in place of an answer.</source>
        <translation>服务器没有响应而是重置了连接。</translation>
    </message>
    <message>
        <source>The server sent more in one piece than the %1 bytes that are taken.</source>
        <translation>服务器单次发送的内容超过了可接受的 %1 字节。</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>服务器结束了事件流。</translation>
    </message>
    <message>
        <source>The server has no events, and asks not to be asked again (204).</source>
        <translation>服务器没有事件，并要求不再询问 (204)。</translation>
    </message>
    <message>
        <source>The rate must be from 0.1 to 10,000 messages a second.</source>
        <translation>速率必须为每秒 0.1 到 10,000 条消息。</translation>
    </message>
    <message>
        <source>The size of a message must be from 64 bytes to 1 MiB.</source>
        <translation>消息大小必须为 64 字节到 1 MiB。</translation>
    </message>
    <message>
        <source>The interval of short polling must be from 10 ms to 1 h.</source>
        <translation>short polling 的间隔必须为 10 ms 到 1 h。</translation>
    </message>
    <message>
        <source>A long poll may wait from 1 s to 60 s.</source>
        <translation>一次 long polling 可等待 1 s 到 60 s。</translation>
    </message>
    <message>
        <source>The duration must not be negative.</source>
        <translation>时长不得为负。</translation>
    </message>
    <message>
        <source>No transport takes part: choose one, and give it a URL where others have one.</source>
        <translation>没有传输方式参与：请选择一种，并在其他方式有 URL 之处为其填写 URL。</translation>
    </message>
    <message>
        <source>The path of the time stamp is not a JSON path such as $.sent.</source>
        <translation>时间戳的路径不是 $.sent 这样的 JSON 路径。</translation>
    </message>
    <message>
        <source>The path of the sequence number is not a JSON path such as $.seq.</source>
        <translation>序号的路径不是 $.seq 这样的 JSON 路径。</translation>
    </message>
    <message>
        <source>The path of the messages is not a JSON path such as $.messages.</source>
        <translation>消息的路径不是 $.messages 这样的 JSON 路径。</translation>
    </message>
    <message>
        <source>The path of the cursor is not a JSON path such as $.last.</source>
        <translation>游标的路径不是 $.last 这样的 JSON 路径。</translation>
    </message>
    <message>
        <source>the log was cleared meanwhile</source>
        <translation>日志在此期间已被清空</translation>
    </message>
    <message>
        <source>Before the colon, ping or reply is expected.</source>
        <translation>冒号之前应为 ping 或 reply。</translation>
    </message>
    <message>
        <source>A time is expected here, in us, ms, s, m or h: 50ms.</source>
        <translation>此处应为时间，单位为 us、ms、s、m 或 h：50ms。</translation>
    </message>
    <message>
        <source>The time over which it is held is expected here, in ms, s, m or h: 10s.</source>
        <translation>此处应为评估的时间范围，单位为 ms、s、m 或 h：10s。</translation>
    </message>
    <message>
        <source>Reconnecting was given up; attempts: %1. Connect again when the server is back.</source>
        <translation>已放弃重新连接，尝试次数：%1。请在服务器恢复后重新连接。</translation>
    </message>
    <message>
        <source>%1 names no host. Write its name or address behind ws:// or wss://, as in ws://localhost:9001/chat.</source>
        <translation>%1 未指定主机。请在 ws:// 或 wss:// 之后写上主机名或地址，例如 ws://localhost:9001/chat。</translation>
    </message>
    <message>
        <source>%1 has a port that there cannot be. Ports are numbers from 1 to 65535.</source>
        <translation>%1 的端口不可能存在。端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>%1 has a fragment, which the URL of a WebSocket server cannot have (RFC 6455, section 3). Leave out # and what follows it.</source>
        <translation>%1 含有片段，而 WebSocket 服务器的 URL 不能有片段（RFC 6455 第 3 节）。请去掉 # 及其后的内容。</translation>
    </message>
    <message>
        <source>%1 is not a valid URL. Look for a space, or another character that has to be percent-encoded.</source>
        <translation>%1 不是有效的 URL。请检查是否有空格或其他须用百分号编码的字符。</translation>
    </message>
    <message>
        <source>The peer ended the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>对端在开启握手期间结束了连接。此端口是否使用 WebSocket，是 ws:// 还是 wss://？</translation>
    </message>
    <message>
        <source>The peer reset the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>对端在开启握手期间重置了连接。此端口是否使用 WebSocket，是 ws:// 还是 wss://？</translation>
    </message>
    <message>
        <source>The URL for %1 cannot be connected to. Write one such as ws://localhost:9001/feed; wss://, http:// and https:// are taken too.</source>
        <translation>无法连接到 %1 的 URL。请写成 ws://localhost:9001/feed 这样的形式；也接受 wss://、http:// 和 https://。</translation>
    </message>
</context>
</TS>
