<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>FrameFields</name>
    <message>
        <source>The last frame of its message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More frames of the message follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuation: goes on with the message under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: a message in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary: a message of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: ends the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping: asks for a pong with the same payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pong: answers a ping, or shows that the sender is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved: no meaning in RFC 6455</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved, not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: compressed (permessage-deflate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: needs an extension that gives it a meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked, as a client must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not masked, as a server must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes, in 7 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes, in 16 bits after 126</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes, in 64 bits after 127</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: longer than needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XORed with the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut: the connection ended here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A close code takes two bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>No ping has been answered in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message has come back in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ping(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln echo(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Median %1, 99 % under %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>The connection ended inside this frame: only its beginning came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload in the capture file has been changed or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageDraft</name>
    <message>
        <source>Valid JSON · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last byte needs a second digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: not a hex digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a message: at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not UTF-8: it can be sent as binary only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A close frame without a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary: no text. All its bytes are under Hex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is here, and is shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload of a control frame, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fragment of a message, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not JSON, so it is shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid UTF-8: � stands for what is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are shown. Save… writes all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui</name>
    <message>
        <source>Fields of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the frame on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping interval in seconds, 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echoes, or pings where there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the graph shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AboutDialog</name>
    <message>
        <source>About Wireloupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireloupe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1 and QCustomPlot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AddressBar</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers, subprotocols and options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the handshake settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureExport</name>
    <message>
        <source>An export is still being written. Wait for it, or cancel it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureFiles</name>
    <message>
        <source>Captures (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a Wireloupe capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer Wireloupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture could not be saved as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturePane</name>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc in the filter box shows all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every handshake, frame and event appears here as it crosses the wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export writes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureTab</name>
    <message>
        <source>The file ends inside a record: its last %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CloseForm</name>
    <message>
        <source>Close code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code may not be sent. Those that may: 1000 to 1003, 1007 to 1014, 3000 to 4999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long: at most 123 fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Commands</name>
    <message>
        <source>Go to row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the row, 1 to %L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Composer</name>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload, may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload of the ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a ping with a payload of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the connection with a code and a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it although it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 65 6c 6c 6f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message. Ctrl+Return sends it, Alt+Up brings back the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no peer is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionTab</name>
    <message>
        <source>No capture can be recorded: %1. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · RTT %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionTreeModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DetailPane</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload, made readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its payload, its bytes and every bit of its frame header are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is no frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handshake is HTTP: its heads are under Handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of the connection, %1 s after the start. It is not traffic: nothing crossed the wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No handshake was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None came before this row on its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DisconnectDialog</name>
    <message>
        <source>Disconnect a peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines: one object a row, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passes the &amp;filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passes the &amp;filter: no filter is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;selected: nothing is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileDraft</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterBar</name>
    <message>
        <source>“%1” needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” is no key. The keys are dir: and op:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, dir:in, op:text, -op:ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words must occur in the payload. dir:in or dir:out, op:text, op:binary, op:ping, op:close, op:control, op:handshake, op:state and so on. A leading - excludes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogModel</name>
    <message>
        <source>Time since the row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogView</name>
    <message>
        <source>Frame log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest row (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, go to the newest row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeSettings</name>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphql-transport-ws, mqtt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to the server in this order, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the round-trip time; 0 sends no pings of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up connecting after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a ping every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeView</name>
    <message>
        <source>Header fields of the handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no response)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyLegend</name>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyPanel</name>
    <message>
        <source>While connected, a ping is sent every %1 and its round trip drawn here. So is that of every message that comes back as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round trip of every message that comes back as it was sent is drawn here. Pings are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round trips yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyPlot</name>
    <message>
        <source>Graph of round-trip times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyTable</name>
    <message>
        <source>Figures of the round-trip times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Wireloupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>server %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PayloadView</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PeersModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames in/out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in/out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PeersPanel</name>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers appear here as soon as they connect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SavedConnections</name>
    <message>
        <source>The saved connections could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved connections could not be read: %1. The file was set aside as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved connections could not be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSettings</name>
    <message>
        <source>not to the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server does with a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends every message back to its sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends every message to all peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefix, such as “Echo: ”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put before every text message that is echoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of this computer that the server listens on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTab</name>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a tab to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address. Write one of this computer, such as 192.168.1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every computer that can reach this one can connect to the server. There is no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server :%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a shortcut and press the new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the log, End goes back to the newest row. In the message box, Alt+Up brings back what was sent before. Shortcuts can be changed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsTable</name>
    <message>
        <source>Actions and their shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Sidebar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the saved connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New saved connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local server: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that you save appear here, in folders if you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabArea</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextPage</name>
    <message>
        <source>Formatting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WelcomePage</name>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a local echo server and connect to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click to live frames: everything you send comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a tab and connect to any ws:// or wss:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through frames that were recorded and saved before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Workbench</name>
    <message>
        <source>No capture can be recorded: %1. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Connecting to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped listening on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the URL of a WebSocket server, which begins with ws:// or wss://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of a WebSocket server begins with ws:// or wss://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was found for %1. Check the name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was found for the name. Check the name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not connect to %1: connection refused. Is the server running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not connect: connection refused. Is the server running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to %1. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to the server. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1. Check the certificate and the host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake failed. Check the certificate and the host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to %1 is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this machine. Try 127.0.0.1, which only this machine can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an address of this machine. Try 127.0.0.1, which only this machine can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended inside a frame (1006). What had come of it is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer did not answer in time. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the name took too long. Check the name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, and whether a firewall is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake was not finished in time. Does this port speak TLS? If not, use ws://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening handshake was not finished in time. Does this port speak WebSocket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing handshake was not finished in time; the connection was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer ended the connection during the TLS handshake. Does this port speak TLS? If not, use ws://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer ended the connection during the opening handshake. Does this port speak WebSocket, and is it wss://?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer ended the connection without a closing handshake (1006). It may have crashed, or a proxy in between may have cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the URL in the Location field of the response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for credentials: add an Authorization header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many requests: wait a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is at the server, or at a proxy before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response in the log may say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the upgrade with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening handshake failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer broke the protocol. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Try another, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer closes the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was cleared meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reserved bit is set, but no extension was agreed on that uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opcode is reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sent a frame without a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a masked frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length is not in its shortest form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest bit of the 64-bit length is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control frame is fragmented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control frame has more than 125 bytes of payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A continuation came with no message to continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new message began before the fragments of the last one had ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A close frame holds half a close code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A close frame holds a close code that may not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason in a close frame is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame is larger than the limit that is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is larger than the limit that is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message has more fragments than the limit that is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame came after the close frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not HTTP. Does the other side speak WebSocket on this port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP head is larger than the limit that is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method of the request is not GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP version is not 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no Host field, or more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;Upgrade: websocket&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;Connection: Upgrade&quot; is missing. A proxy may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no Sec-WebSocket-Key field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is not the base64 of 16 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version is not 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer with status 101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has no Sec-WebSocket-Accept field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept does not match the key that was sent. A cache may have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chose an extension that was not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has a body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection has done its work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server shuts down, or the browser left the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side broke the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message of a type that is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the close frame had no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended without a close frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message that does not fit its type, such as text that is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message against the rules of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message larger than is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not agree to an extension that the client needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something went wrong inside the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service restarts; connect again in a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service is overloaded; connect again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gateway got a bad answer from the server behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered by a library or framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the application&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (RFC 6455, section %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture started at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out: frames %1, bytes on the wire %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In:  frames %1, bytes on the wire %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved 0x%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1 of %2 bytes] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[damaged in the file] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is open, with the subprotocol %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client connects from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer ended the connection without a close frame of its own (1006).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was dropped on request, without a closing handshake (1006).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was dropped on request, before the closing handshake was finished (1006).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
