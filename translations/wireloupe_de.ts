<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BehaviorWords</name>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Rundruf</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>Senke</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>Schwarzes Loch</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Sends every message back to its sender</source>
        <translation>Schickt jede Nachricht an ihren Absender zurück</translation>
    </message>
    <message>
        <source>Sends every message to all peers</source>
        <translation>Schickt jede Nachricht an alle Gegenstellen</translation>
    </message>
    <message>
        <source>Sends every message to all peers in the same room</source>
        <translation>Schickt jede Nachricht an alle Gegenstellen im selben Raum</translation>
    </message>
    <message>
        <source>Sends messages by itself, at a rate</source>
        <translation>Schickt von sich aus Nachrichten, in einem Takt</translation>
    </message>
    <message>
        <source>Reads all that comes and never answers, pings aside</source>
        <translation>Liest alles, was kommt, und antwortet nie, außer auf Pings</translation>
    </message>
    <message>
        <source>Reads nothing, so that TCP holds up what a peer sends</source>
        <translation>Liest nichts, sodass TCP aufhält, was eine Gegenstelle sendet</translation>
    </message>
    <message>
        <source>Reads all that comes and answers nothing: no pong, no close</source>
        <translation>Liest alles, was kommt, und antwortet auf nichts: kein Pong, kein Close</translation>
    </message>
    <message>
        <source>Answers the messages that match a rule</source>
        <translation>Beantwortet die Nachrichten, auf die eine Regel passt</translation>
    </message>
    <message>
        <source>Leads each peer through the states of a script</source>
        <translation>Führt jede Gegenstelle durch die Zustände eines Drehbuchs</translation>
    </message>
    <message>
        <source>Says what the server of a recorded connection said</source>
        <translation>Sagt, was der Server einer aufgezeichneten Verbindung sagte</translation>
    </message>
    <message>
        <source>Every other path</source>
        <translation>Jeder andere Pfad</translation>
    </message>
    <message>
        <source>“{{” without its “}}”</source>
        <translation>„{{“ ohne „}}“</translation>
    </message>
    <message>
        <source>There is no placeholder, capture or column of that name</source>
        <translation>Es gibt keinen Platzhalter, keine Gruppe und keine Spalte dieses Namens</translation>
    </message>
    <message>
        <source>This placeholder has no value here</source>
        <translation>Hier gibt es nichts, wovon dieser Platzhalter sprechen könnte</translation>
    </message>
    <message>
        <source>The placeholder does not take this</source>
        <translation>Das nimmt der Platzhalter nicht</translation>
    </message>
    <message>
        <source>This is not a JSON path</source>
        <translation>Das ist kein JSON-Pfad</translation>
    </message>
    <message>
        <source>This is not a JSON path, such as $.type=login</source>
        <translation>Das ist kein JSON-Pfad wie $.type=login</translation>
    </message>
    <message>
        <source>Hex digits are expected, two for each byte</source>
        <translation>Erwartet werden Hexziffern, zwei für jedes Byte</translation>
    </message>
    <message>
        <source>The first line must name the columns</source>
        <translation>Die erste Zeile muss die Spalten nennen</translation>
    </message>
    <message>
        <source>A quoted field does not end</source>
        <translation>Ein Feld in Anführungszeichen endet nicht</translation>
    </message>
    <message>
        <source>This line is not JSON</source>
        <translation>Diese Zeile ist kein JSON</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”</source>
        <translation>Ein JSON-Pfad beginnt mit „$“</translation>
    </message>
    <message>
        <source>“.name” or “[0]” is expected here</source>
        <translation>Hier muss „.name“ oder „[0]“ stehen</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>Die Anführungszeichen sind nicht geschlossen</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Ein Wert fehlt</translation>
    </message>
    <message>
        <source>The path has too many steps</source>
        <translation>Der Pfad hat zu viele Schritte</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>Dieser Close-Code darf nicht gesendet werden</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>ist „%1“</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>beginnt mit %1</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>jede Nachricht</translation>
    </message>
    <message>
        <source>any text message</source>
        <translation>jede Textnachricht</translation>
    </message>
    <message>
        <source>any binary message</source>
        <translation>jede Binärnachricht</translation>
    </message>
    <message>
        <source>closes with %1</source>
        <translation>schließt mit %1</translation>
    </message>
    <message>
        <source>an empty message</source>
        <translation>eine leere Nachricht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>A quote inside a field must be doubled, and the field be quoted</source>
        <translation>Ein Anführungszeichen in einem Feld muss verdoppelt werden und das Feld in Anführungszeichen stehen</translation>
    </message>
</context>
<context>
    <name>BudgetNews</name>
    <message>
        <source>It was exceeded from %1 to %2.</source>
        <translation>Es war überschritten von %1 bis %2.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
</context>
<context>
    <name>BudgetSign</name>
    <message>
        <source>Pings</source>
        <translation>Pings</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>überschritten</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2 under %3 over %4</source>
        <translation>%1: %2 unter %3 über %4</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <translation>%1: %2 %3 von %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 under %3</source>
        <translation>%1: %2 unter %3</translation>
    </message>
</context>
<context>
    <name>ConnectionPhases</name>
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
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erster Frame</translation>
    </message>
    <message>
        <source>The name of the host was resolved to its addresses.</source>
        <translation>Der Hostname wurde in seine Adressen aufgelöst.</translation>
    </message>
    <message>
        <source>The TCP connection was made: one round trip to the server, or to the proxy.</source>
        <translation>Die TCP-Verbindung wurde aufgebaut: ein Umlauf zum Server oder zum Proxy.</translation>
    </message>
    <message>
        <source>The proxy was asked for a connection to the server, and made it.</source>
        <translation>Der Proxy wurde um eine Verbindung zum Server gebeten und hat sie aufgebaut.</translation>
    </message>
    <message>
        <source>TLS was agreed on, and the certificate was checked.</source>
        <translation>TLS wurde ausgehandelt, und das Zertifikat wurde geprüft.</translation>
    </message>
    <message>
        <source>The request was sent, and the response came whole.</source>
        <translation>Die Anfrage wurde gesendet, und die Antwort kam vollständig an.</translation>
    </message>
    <message>
        <source>The connection was open, and the server said nothing yet.</source>
        <translation>Die Verbindung war offen, und der Server sagte noch nichts.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>All that came before the last request: those before it were redirected.</source>
        <translation>Alles, was vor der letzten Anfrage kam: Die Anfragen davor wurden weitergeleitet.</translation>
    </message>
    <message>
        <source>What the connection needs was made ready here, such as the certificates that TLS trusts.</source>
        <translation>Hier wurde vorbereitet, was die Verbindung braucht, etwa die Zertifikate, denen TLS vertraut.</translation>
    </message>
</context>
<context>
    <name>CountsWords</name>
    <message>
        <source>%1 refused access</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 refused: too many peers</source>
        <translation>%1 abgewiesen: zu viele Gegenstellen</translation>
    </message>
    <message>
        <source>%1 closed: too large</source>
        <translation>%1 geschlossen: zu groß</translation>
    </message>
    <message>
        <source>%1 closed: too fast</source>
        <translation>%1 geschlossen: zu schnell</translation>
    </message>
    <message>
        <source>%1 dropped: too fast</source>
        <translation>%1 verworfen: zu schnell</translation>
    </message>
    <message>
        <source>%1 slowed down</source>
        <translation>%1 gebremst</translation>
    </message>
    <message>
        <source>%1 answered: against the schema</source>
        <translation>%1 beantwortet: gegen das Schema</translation>
    </message>
    <message>
        <source>%1 closed: against the schema</source>
        <translation>%1 geschlossen: gegen das Schema</translation>
    </message>
    <message>
        <source>%1 dead peers dropped</source>
        <translation>%1 tote Gegenstellen getrennt</translation>
    </message>
    <message>
        <source>%1 closed: reads too slowly</source>
        <translation>%1 geschlossen: liest zu langsam</translation>
    </message>
    <message>
        <source>%1 oldest unread dropped</source>
        <translation>%1 älteste ungelesene verworfen</translation>
    </message>
    <message>
        <source>%1 newest unread dropped</source>
        <translation>%1 neueste ungelesene verworfen</translation>
    </message>
    <message>
        <source>%1 delayed</source>
        <translation>%1 verzögert</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>%1 verdoppelt</translation>
    </message>
    <message>
        <source>%1 reordered</source>
        <translation>%1 umgeordnet</translation>
    </message>
    <message>
        <source>%1 corrupted</source>
        <translation>%1 verfälscht</translation>
    </message>
    <message>
        <source>%1 truncated</source>
        <translation>%1 gekürzt</translation>
    </message>
    <message>
        <source>%1 stalled</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 geschlossen</translation>
    </message>
    <message>
        <source>%1 reset</source>
        <translation>%1 zurückgesetzt</translation>
    </message>
    <message>
        <source>Guards: %1</source>
        <translation>Wächter: %1</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>Störungen: %1</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>%1 geteilt</translation>
    </message>
    <message>
        <source>%1 heard from others</source>
        <translation>%1 von anderen gehört</translation>
    </message>
    <message>
        <source>%1 not shared</source>
        <translation>%1 nicht geteilt</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation>Redis: %1</translation>
    </message>
    <message>
        <source>%1 missed by peers that do not read</source>
        <translation>%1 verpasst von Gegenstellen, die nicht lesen</translation>
    </message>
    <message>
        <source>%1 left out: too late</source>
        <translation>%1 ausgelassen: zu spät</translation>
    </message>
    <message>
        <source>Streams: %1</source>
        <translation>Ströme: %1</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Umordnen</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Verfälschen</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Stall inside a frame</source>
        <translation>Mitten im Frame anhalten</translation>
    </message>
    <message>
        <source>Reset (TCP)</source>
        <translation>Zurücksetzen (TCP)</translation>
    </message>
    <message>
        <source>Reset after so many</source>
        <translation>Zurücksetzen nach so vielen</translation>
    </message>
    <message>
        <source>Close after so many</source>
        <translation>Schließen nach so vielen</translation>
    </message>
    <message>
        <source>Throttle to bytes a second</source>
        <translation>Auf Bytes je Sekunde drosseln</translation>
    </message>
    <message>
        <source>No pong</source>
        <translation>Kein Pong</translation>
    </message>
    <message>
        <source>There is no fault of that name</source>
        <translation>Es gibt keine Störung dieses Namens</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Ein Wert fehlt</translation>
    </message>
    <message>
        <source>A probability is from 0% to 100%</source>
        <translation>Eine Wahrscheinlichkeit geht von 0% bis 100%</translation>
    </message>
    <message>
        <source>A time is a number with ms or s, up to an hour</source>
        <translation>Eine Zeit ist eine Zahl mit ms oder s, bis zu einer Stunde</translation>
    </message>
    <message>
        <source>A rate is a number of bytes, with k or M</source>
        <translation>Eine Rate ist eine Zahl von Bytes, mit k oder M</translation>
    </message>
    <message>
        <source>A count is a number above 0</source>
        <translation>Eine Anzahl ist eine Zahl über 0</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>Dieser Close-Code darf nicht gesendet werden</translation>
    </message>
    <message>
        <source>A direction is out, in or both</source>
        <translation>Eine Richtung ist out, in oder both</translation>
    </message>
    <message>
        <source>A seed is a whole number</source>
        <translation>Ein Startwert ist eine ganze Zahl</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Text fields</source>
        <translation>Textfelder</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables and sidebar</source>
        <translation>Tabellen und Seitenleiste</translation>
    </message>
    <message>
        <source>Message box</source>
        <translation>Nachrichtenfeld</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Gegenstellen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard</source>
        <translation>Menü dessen öffnen, worauf die Tastatur gerichtet ist</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Spalte nach links schieben</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Spalte nach rechts schieben</translation>
    </message>
    <message>
        <source>Move the edge of the column left</source>
        <translation>Rand der Spalte nach links schieben</translation>
    </message>
    <message>
        <source>Move the edge of the column right</source>
        <translation>Rand der Spalte nach rechts schieben</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>Zeile nach oben schieben</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>Zeile nach unten schieben</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Frühere Nachricht</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Spätere Nachricht</translation>
    </message>
    <message>
        <source>Offer what can stand here</source>
        <translation>Anbieten, was hier stehen kann</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>Zu ihrem Handshake</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>FrameDraft</name>
    <message>
        <source>Only right while a message is under way, begun by a frame without FIN (RFC 6455, section 5.4).</source>
        <translation>Nur richtig, solange eine Nachricht läuft, die ein Frame ohne FIN begonnen hat (RFC 6455, Abschnitt 5.4).</translation>
    </message>
    <message>
        <source>Begins a message that a continuation with FIN must end: what is sent in the meantime breaks a rule (RFC 6455, section 5.4).</source>
        <translation>Beginnt eine Nachricht, die eine Fortsetzung mit FIN beenden muss: Was bis dahin gesendet wird, verletzt eine Regel (RFC 6455, Abschnitt 5.4).</translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed: it has to be raw DEFLATE data (RFC 7692, section 6).</source>
        <translation>RSV1 besagt, dass die Nutzdaten komprimiert sind: Sie müssen rohe DEFLATE-Daten sein (RFC 7692, Abschnitt 6).</translation>
    </message>
    <message numerus="yes">
        <source>The length does not fit into %n bit(s): only its low bits are sent.</source>
        <translation>
            <numerusform>Die Länge passt nicht in %n Bit: Nur ihre niedrigen Bits werden gesendet.</numerusform>
            <numerusform>Die Länge passt nicht in %n Bit: Nur ihre niedrigen Bits werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The length lies: the other side waits for %1 more bytes, and takes what is sent next for payload.</source>
        <translation>Die Länge ist falsch: Die andere Seite wartet auf %1 weitere Bytes und hält das danach Gesendete für Nutzdaten.</translation>
    </message>
    <message>
        <source>The length lies: the last %1 bytes are taken for the next frame.</source>
        <translation>Die Länge ist falsch: Die letzten %1 Bytes werden für den nächsten Frame gehalten.</translation>
    </message>
</context>
<context>
    <name>FrameFields</name>
    <message>
        <source>The last frame of its message</source>
        <translation>Letzter Frame seiner Nachricht</translation>
    </message>
    <message>
        <source>More frames of the message follow</source>
        <translation>Weitere Frames der Nachricht folgen</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Continuation: goes on with the message under way</source>
        <translation>Continuation: setzt die laufende Nachricht fort</translation>
    </message>
    <message>
        <source>Text: a message in UTF-8</source>
        <translation>Text: eine Nachricht in UTF-8</translation>
    </message>
    <message>
        <source>Binary: a message of bytes</source>
        <translation>Binary: eine Nachricht aus Bytes</translation>
    </message>
    <message>
        <source>Close: ends the connection</source>
        <translation>Close: beendet die Verbindung</translation>
    </message>
    <message>
        <source>Ping: asks for a pong with the same payload</source>
        <translation>Ping: verlangt einen Pong mit denselben Nutzdaten</translation>
    </message>
    <message>
        <source>Pong: answers a ping, or shows that the sender is there</source>
        <translation>Pong: beantwortet einen Ping oder zeigt, dass der Absender da ist</translation>
    </message>
    <message>
        <source>Reserved: no meaning in RFC 6455</source>
        <translation>Reserviert: ohne Bedeutung in RFC 6455</translation>
    </message>
    <message>
        <source>Reserved, not set</source>
        <translation>Reserviert, nicht gesetzt</translation>
    </message>
    <message>
        <source>Set: needs an extension that gives it a meaning</source>
        <translation>Gesetzt: braucht eine Erweiterung, die ihm eine Bedeutung gibt</translation>
    </message>
    <message>
        <source>Masked, as a client must</source>
        <translation>Maskiert, wie es ein Client muss</translation>
    </message>
    <message>
        <source>Not masked, as a server must</source>
        <translation>Nicht maskiert, wie es ein Server muss</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>Länge der Nutzdaten</translation>
    </message>
    <message>
        <source>Bytes, in 7 bits</source>
        <translation>Bytes, in 7 Bit</translation>
    </message>
    <message>
        <source>Bytes, in 16 bits after 126</source>
        <translation>Bytes, in 16 Bit nach 126</translation>
    </message>
    <message>
        <source>Bytes, in 64 bits after 127</source>
        <translation>Bytes, in 64 Bit nach 127</translation>
    </message>
    <message>
        <source>%1: longer than needed</source>
        <translation>%1: länger als nötig</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Maskierungsschlüssel</translation>
    </message>
    <message>
        <source>XORed with the payload</source>
        <translation>Per XOR mit den Nutzdaten verknüpft</translation>
    </message>
    <message>
        <source>Masked on the wire</source>
        <translation>Auf der Leitung maskiert</translation>
    </message>
    <message>
        <source>Cut: the connection ended here</source>
        <translation>Abgeschnitten: Hier endete die Verbindung</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Schließcode</translation>
    </message>
    <message>
        <source>half</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>A close code takes two bytes</source>
        <translation>Ein Schließcode braucht zwei Bytes</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Schließgrund</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>permessage-deflate: compressed</source>
        <translation>permessage-deflate: komprimiert</translation>
    </message>
    <message>
        <source>Not set: the first frame of this compressed message has it</source>
        <translation>Nicht gesetzt: Der erste Frame dieser komprimierten Nachricht trägt es</translation>
    </message>
    <message>
        <source>Compressed, then masked</source>
        <translation>Komprimiert, dann maskiert</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Inflated length</source>
        <translation>Entpackte Länge</translation>
    </message>
    <message>
        <source>What the compressed payload holds (RFC 7692, section 7.2.2)</source>
        <translation>Was die komprimierten Nutzdaten enthalten (RFC 7692, Abschnitt 7.2.2)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Inflated to compressed</source>
        <translation>Entpackt zu komprimiert</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Made by hand, not by the protocol engine</source>
        <translation>Von Hand gemacht, nicht von der Protokoll-Engine</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>Verletzt eine Regel</translation>
    </message>
</context>
<context>
    <name>FrameSpec</name>
    <message>
        <source>No such key. There are op, fin, rsv, mask, len, form, payload, hex, code and raw.</source>
        <translation>Diesen Schlüssel gibt es nicht. Es gibt op, fin, rsv, mask, len, form, payload, hex, code und raw.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>This is not a number, or it is out of range.</source>
        <translation>Das ist keine Zahl, oder sie ist außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>This is not hex: two digits for each byte are expected.</source>
        <translation>Das ist kein Hex: Erwartet werden zwei Ziffern je Byte.</translation>
    </message>
    <message>
        <source>This is not an opcode: a name, or 0 to 15.</source>
        <translation>Das ist kein Opcode: ein Name oder 0 bis 15.</translation>
    </message>
    <message>
        <source>A masking key has 8 hex digits.</source>
        <translation>Ein Maskierungsschlüssel hat 8 Hex-Ziffern.</translation>
    </message>
    <message>
        <source>The form of the length is 7, 16 or 64.</source>
        <translation>Die Form der Länge ist 7, 16 oder 64.</translation>
    </message>
    <message>
        <source>The closing quote is missing: does the text end with a backslash?</source>
        <translation>Das schließende Anführungszeichen fehlt: Endet der Text mit einem Backslash?</translation>
    </message>
    <message>
        <source>No such escape. There are \n, \r, \t, \0, \&quot;, \\ and \x with two hex digits.</source>
        <translation>Diese Escape-Sequenz gibt es nicht. Es gibt \n, \r, \t, \0, \&quot;, \\ und \x mit zwei Hex-Ziffern.</translation>
    </message>
    <message>
        <source>Raw bytes take no other key beside them.</source>
        <translation>Rohe Bytes stehen allein.</translation>
    </message>
    <message>
        <source>The same key is given twice.</source>
        <translation>Derselbe Schlüssel steht zweimal da.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Das ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Sent as they are, whatever they mean to the other side.</source>
        <translation>Werden unverändert gesendet, was auch immer sie der anderen Seite bedeuten.</translation>
    </message>
    <message>
        <source>No bytes yet.</source>
        <translation>Noch keine Bytes.</translation>
    </message>
</context>
<context>
    <name>HeaderHint</name>
    <message>
        <source>Host goes out as written here, in place of the address&apos;s own (RFC 9112, section 3.2).</source>
        <translation>Host wird so gesendet, wie es hier steht, anstelle des Hosts der Adresse (RFC 9112, Abschnitt 3.2).</translation>
    </message>
    <message>
        <source>Origin goes out as written here: the page that a browser would name (RFC 6455, section 4.1).</source>
        <translation>Origin wird so gesendet, wie es hier steht: die Seite, die ein Browser nennen würde (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>This replaces the random key, and the server&apos;s answer is checked against it (RFC 6455, section 4.1).</source>
        <translation>Dies ersetzt den zufälligen Schlüssel, und die Antwort des Servers wird damit geprüft (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>Servers take no other version than 13 (RFC 6455, section 4.1).</source>
        <translation>Server nehmen keine andere Version als 13 an (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>This replaces what is offered under Options, Compression.</source>
        <translation>Dies ersetzt, was unter „Optionen, Komprimierung“ angeboten wird.</translation>
    </message>
    <message>
        <source>This replaces the subprotocols offered below.</source>
        <translation>Dies ersetzt die unten angebotenen Subprotokolle.</translation>
    </message>
    <message>
        <source>This replaces a field that the handshake needs (RFC 6455, section 4.1): expect to be refused.</source>
        <translation>Dies ersetzt ein Feld, das der Handshake braucht (RFC 6455, Abschnitt 4.1): Mit einer Ablehnung ist zu rechnen.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a header: letters, digits and !#$%&amp;&apos;*+-.^_`|~ are allowed (RFC 9110, section 5.6.2).</source>
        <translation>„%1“ ist kein Header-Name: Erlaubt sind Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, Abschnitt 5.6.2).</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character, which no header may (RFC 9110, section 5.5).</source>
        <translation>Der Wert von %1 enthält ein Steuerzeichen, das in keinem Header stehen darf (RFC 9110, Abschnitt 5.5).</translation>
    </message>
</context>
<context>
    <name>IdentityFile</name>
    <message>
        <source>the private key is encrypted, and no password was given</source>
        <translation>der private Schlüssel ist verschlüsselt, und es wurde kein Passwort angegeben</translation>
    </message>
    <message>
        <source>the password of the private key is wrong (%1)</source>
        <translation>das Passwort des privaten Schlüssels ist falsch (%1)</translation>
    </message>
    <message>
        <source>the private key is damaged (%1)</source>
        <translation>der private Schlüssel ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>the file holds no private key in PEM</source>
        <translation>die Datei enthält keinen privaten Schlüssel in PEM</translation>
    </message>
    <message>
        <source>the file is neither PEM nor PKCS#12 (%1)</source>
        <translation>die Datei ist weder PEM noch PKCS#12 (%1)</translation>
    </message>
    <message>
        <source>the file is encrypted, and no password was given</source>
        <translation>die Datei ist verschlüsselt, und es wurde kein Passwort angegeben</translation>
    </message>
    <message>
        <source>the password of the file is wrong, or it is damaged</source>
        <translation>das Passwort der Datei ist falsch, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>the file does not hold both a certificate and its private key</source>
        <translation>die Datei enthält nicht beides, ein Zertifikat und seinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>die Datei kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>the file holds no certificate</source>
        <translation>die Datei enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>the private key belongs to none of the certificates</source>
        <translation>der private Schlüssel gehört zu keinem der Zertifikate</translation>
    </message>
    <message>
        <source>the private key in %1 belongs to none of the certificates</source>
        <translation>der private Schlüssel in %1 gehört zu keinem der Zertifikate</translation>
    </message>
    <message>
        <source>private keys other than RSA and EC cannot be used</source>
        <translation>andere private Schlüssel als RSA und EC sind nicht verwendbar</translation>
    </message>
    <message>
        <source>OpenSSL refuses the certificate (%1)</source>
        <translation>OpenSSL weist das Zertifikat ab (%1)</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>line %1, column %2 is not JSON</source>
        <translation>Zeile %1, Spalte %2 ist kein JSON</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>ein Objekt fehlt</translation>
    </message>
    <message>
        <source>%1: this is not a file of &quot;%2&quot;</source>
        <translation>%1: das ist keine Datei von „%2“</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>a string is missing</source>
        <translation>eine Zeichenkette fehlt</translation>
    </message>
    <message>
        <source>a whole number is missing</source>
        <translation>eine ganze Zahl fehlt</translation>
    </message>
    <message>
        <source>true or false is missing</source>
        <translation>true oder false fehlt</translation>
    </message>
    <message>
        <source>an array is missing</source>
        <translation>ein Array fehlt</translation>
    </message>
    <message>
        <source>this is none of the words that are known here: %1</source>
        <translation>das ist keines der hier bekannten Wörter: %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is missing</source>
        <translation>eine ganze Zahl von %1 bis %2 fehlt</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is missing</source>
        <translation>eine Zahl von %1 bis %2 fehlt</translation>
    </message>
</context>
<context>
    <name>LatencyFigureWords</name>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>The fastest of all.</source>
        <translation>Das schnellste von allen.</translation>
    </message>
    <message>
        <source>p50 (median)</source>
        <translation>p50 (Median)</translation>
    </message>
    <message>
        <source>Half of all took no longer.</source>
        <translation>Die Hälfte von allen dauerte nicht länger.</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>9 of 10 took no longer. Said of 10 samples and more.</source>
        <translation>9 von 10 dauerten nicht länger. Ab 10 Messungen angegeben.</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>19 of 20 took no longer. Said of 20 samples and more.</source>
        <translation>19 von 20 dauerten nicht länger. Ab 20 Messungen angegeben.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 took no longer. Said of 100 samples and more.</source>
        <translation>99 von 100 dauerten nicht länger. Ab 100 Messungen angegeben.</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99,9</translation>
    </message>
    <message>
        <source>999 of 1,000 took no longer. Said of 1,000 samples and more.</source>
        <translation>999 von 1.000 dauerten nicht länger. Ab 1.000 Messungen angegeben.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>The slowest of all.</source>
        <translation>Das langsamste von allen.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>The sum of all, divided by their number. A few slow ones move it far.</source>
        <translation>Die Summe von allen, geteilt durch ihre Zahl. Wenige langsame verschieben es weit.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Requests whose reply came after the timeout. They are in none of the durations.</source>
        <translation>Anfragen, deren Antwort nach der Frist kam. Sie sind in keiner der Dauern enthalten.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Requests that no reply came to within the timeout.</source>
        <translation>Anfragen, auf die innerhalb der Frist keine Antwort kam.</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Ohne Anfrage</translation>
    </message>
    <message>
        <source>Messages that fit no request by the rule: replies to something else, or not replies at all.</source>
        <translation>Nachrichten, die nach der Regel zu keiner Anfrage passen: Antworten auf anderes oder gar keine.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Replies to requests that had been answered before.</source>
        <translation>Antworten auf Anfragen, die schon beantwortet waren.</translation>
    </message>
    <message>
        <source>Without key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>Messages in which the rule finds nothing, or that are too large to look into.</source>
        <translation>Nachrichten, in denen die Regel nichts findet oder die zu groß zum Nachsehen sind.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>What began before a reconnect, a pause of this program or a jump of its clock and ended behind it, and requests whose connection has ended. No duration can be told.</source>
        <translation>Was vor einer neuen Verbindung, einer Pause dieses Programms oder einem Sprung seiner Uhr begann und dahinter endete, und Anfragen, deren Verbindung geendet hat. Eine Dauer ist nicht zu sagen.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Requests forgotten before their timeout, because too many waited at a time.</source>
        <translation>Anfragen, die vor ihrer Frist vergessen wurden, weil zu viele auf einmal warteten.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Requests whose reply may still come.</source>
        <translation>Anfragen, deren Antwort noch kommen kann.</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Messages received before they were sent, if both clocks were the same: the sender&apos;s clock is ahead.</source>
        <translation>Nachrichten, die vor ihrem Senden empfangen wären, wenn beide Uhren gleich gingen: Die des Senders geht vor.</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>kürzer</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Durations that were measured.</source>
        <translation>Dauern, die gemessen wurden.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>By how much one differs from the next of its connection, on average. It does not depend on the offset of two clocks.</source>
        <translation>Um wie viel sich eine von der nächsten ihrer Verbindung unterscheidet, im Mittel. Es hängt nicht vom Versatz zweier Uhren ab.</translation>
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
        <translation>Rate</translation>
    </message>
    <message>
        <source>So many were measured in a second, on average.</source>
        <translation>So viele wurden im Mittel in einer Sekunde gemessen.</translation>
    </message>
    <message>
        <source>%1 (of all)</source>
        <translation>%1 (von allen)</translation>
    </message>
    <message>
        <source>Counted over the whole capture.</source>
        <translation>Über den ganzen Mitschnitt gezählt.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>LatencyWords</name>
    <message>
        <source>Pings</source>
        <translation>Pings</translation>
    </message>
    <message>
        <source>From a ping to the pong with its payload.</source>
        <translation>Von einem Ping bis zum Pong mit seinem Inhalt.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 pongs came within %2, the slowest took %3.</source>
        <translation>Median %1; 99 von 100 Pongs kamen innerhalb von %2, das langsamste brauchte %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 pongs came within %2, the slowest took %3.</source>
        <translation>Median %1; 9 von 10 Pongs kamen innerhalb von %2, das langsamste brauchte %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pong(s) in %1.</source>
        <translation>
            <numerusform>%Ln Pong in %1.</numerusform>
            <numerusform>%Ln Pongs in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ping has been answered in this time.</source>
        <translation>In dieser Zeit wurde kein Ping beantwortet.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>From a request that was sent to its reply.</source>
        <translation>Von einer gesendeten Anfrage bis zu ihrer Antwort.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 replies came within %2, the slowest took %3.</source>
        <translation>Median %1; 99 von 100 Antworten kamen innerhalb von %2, die langsamste brauchte %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 replies came within %2, the slowest took %3.</source>
        <translation>Median %1; 9 von 10 Antworten kamen innerhalb von %2, die langsamste brauchte %3.</translation>
    </message>
    <message>
        <source>No request has been answered in this time.</source>
        <translation>In dieser Zeit wurde keine Anfrage beantwortet.</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Ein Weg</translation>
    </message>
    <message>
        <source>From the time stamp inside a message to its receipt.</source>
        <translation>Vom Zeitstempel in einer Nachricht bis zu ihrem Empfang.</translation>
    </message>
    <message>
        <source>Median %1 on the way; 99 of 100 messages came within %2, the slowest took %3.</source>
        <translation>Median %1 unterwegs; 99 von 100 Nachrichten kamen innerhalb von %2, die langsamste brauchte %3.</translation>
    </message>
    <message>
        <source>Median %1 on the way; 9 of 10 messages came within %2, the slowest took %3.</source>
        <translation>Median %1 unterwegs; 9 von 10 Nachrichten kamen innerhalb von %2, die langsamste brauchte %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with a time stamp in %1.</source>
        <translation>
            <numerusform>%Ln Nachricht mit Zeitstempel in %1.</numerusform>
            <numerusform>%Ln Nachrichten mit Zeitstempel in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message with a time stamp has come in this time.</source>
        <translation>In dieser Zeit kam keine Nachricht mit Zeitstempel.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>From one received message to the next.</source>
        <translation>Von einer empfangenen Nachricht bis zur nächsten.</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 99 of 100 gaps are no longer than %2, the longest is %3.</source>
        <translation>Median %1 zwischen zwei Nachrichten; 99 von 100 Abständen sind nicht länger als %2, der längste ist %3.</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 9 of 10 gaps are no longer than %2, the longest is %3.</source>
        <translation>Median %1 zwischen zwei Nachrichten; 9 von 10 Abständen sind nicht länger als %2, der längste ist %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in %1.</source>
        <translation>
            <numerusform>%Ln Abstand in %1.</numerusform>
            <numerusform>%Ln Abstände in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two messages have come in this time.</source>
        <translation>In dieser Zeit kamen keine zwei Nachrichten.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>From a request that was received to the reply that was sent.</source>
        <translation>Von einer empfangenen Anfrage bis zur gesendeten Antwort.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 requests were replied to within %2, the slowest took %3.</source>
        <translation>Median %1; 99 von 100 Anfragen wurden innerhalb von %2 beantwortet, die langsamste brauchte %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 requests were replied to within %2, the slowest took %3.</source>
        <translation>Median %1; 9 von 10 Anfragen wurden innerhalb von %2 beantwortet, die langsamste brauchte %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) replied to in %1.</source>
        <translation>
            <numerusform>%Ln beantwortete Anfrage in %1.</numerusform>
            <numerusform>%Ln beantwortete Anfragen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has been replied to in this time.</source>
        <translation>In dieser Zeit wurde keine Anfrage beantwortet.</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message>
        <source>%1 answered too late</source>
        <translation>%1 zu spät beantwortet</translation>
    </message>
    <message>
        <source>%1 interrupted</source>
        <translation>%1 unterbrochen</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 aufgegeben</translation>
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
        <translation>Median %1; von %2 bis %3.</translation>
    </message>
    <message>
        <source>The only one took %1.</source>
        <translation>Der einzige Wert: %1.</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Nicht gemessen: %1.</translation>
    </message>
    <message>
        <source>Not measured, in the whole capture: %1.</source>
        <translation>Nicht gemessen, im ganzen Mitschnitt: %1.</translation>
    </message>
    <message>
        <source>The offset of the sender&apos;s clock is unknown, and is in every number: only their differences, and the jitter, can be relied on.</source>
        <translation>Der Versatz der Uhr des Senders ist unbekannt und steckt in jeder Zahl: Nur auf ihre Unterschiede und den Jitter ist Verlass.</translation>
    </message>
    <message>
        <source>%1 is faster than %2: %3.</source>
        <translation>%1 ist schneller als %2: %3.</translation>
    </message>
    <message>
        <source>%1 is slower than %2: %3.</source>
        <translation>%1 ist langsamer als %2: %3.</translation>
    </message>
    <message>
        <source>%1 is faster than %2 in the median, but slower at p99: %3.</source>
        <translation>%1 ist im Median schneller als %2, aber bei p99 langsamer: %3.</translation>
    </message>
    <message>
        <source>%1 is slower than %2 in the median, but faster at p99: %3.</source>
        <translation>%1 ist im Median langsamer als %2, aber bei p99 schneller: %3.</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2: %3.</source>
        <translation>%1 ist etwa so schnell wie %2: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2: %3.</source>
        <translation>Die Abstände von %1 sind kürzer als die von %2: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2: %3.</source>
        <translation>Die Abstände von %1 sind länger als die von %2: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2 in the median, but longer at p99: %3.</source>
        <translation>Die Abstände von %1 sind im Median kürzer als die von %2, aber bei p99 länger: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2 in the median, but shorter at p99: %3.</source>
        <translation>Die Abstände von %1 sind im Median länger als die von %2, aber bei p99 kürzer: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2: %3.</source>
        <translation>Die Abstände von %1 sind etwa so lang wie die von %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2 against %3 (%4)</source>
        <translation>%1 %2 gegen %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Jitter %1.</source>
        <translation>Jitter %1.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>the longest</source>
        <translation>der längste</translation>
    </message>
    <message>
        <source>the slowest</source>
        <translation>der langsamste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(s) in %1.</source>
        <translation>
            <numerusform>%Ln Antwort in %1.</numerusform>
            <numerusform>%Ln Antworten in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but faster at p99: %3.</source>
        <translation>%1 ist im Median etwa so schnell wie %2, aber bei p99 schneller: %3.</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but slower at p99: %3.</source>
        <translation>%1 ist im Median etwa so schnell wie %2, aber bei p99 langsamer: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but shorter at p99: %3.</source>
        <translation>Die Abstände von %1 sind im Median etwa so lang wie die von %2, aber bei p99 kürzer: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but longer at p99: %3.</source>
        <translation>Die Abstände von %1 sind im Median etwa so lang wie die von %2, aber bei p99 länger: %3.</translation>
    </message>
</context>
<context>
    <name>LinkNotes</name>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>pongs muted</source>
        <translation>Pongs stumm</translation>
    </message>
    <message>
        <source>Pings of the server are not answered. Connection &gt; Mute pongs ends that.</source>
        <translation>Pings des Servers werden nicht beantwortet. „Verbindung &gt; Pongs stummschalten“ beendet das.</translation>
    </message>
    <message>
        <source>The certificate was not verified.</source>
        <translation>Das Zertifikat wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>You trust this certificate, in spite of:</source>
        <translation>Diesem Zertifikat wird vertraut, trotz:</translation>
    </message>
    <message>
        <source>The certificate was verified.</source>
        <translation>Das Zertifikat wurde erfolgreich geprüft.</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Cipher: %1</source>
        <translation>Cipher-Suite: %1</translation>
    </message>
    <message>
        <source>ALPN: %1</source>
        <translation>ALPN: %1</translation>
    </message>
    <message>
        <source>Server name (SNI): %1</source>
        <translation>Servername (SNI): %1</translation>
    </message>
    <message>
        <source>reset after each message</source>
        <translation>nach jeder Nachricht zurückgesetzt</translation>
    </message>
    <message>
        <source>kept across messages</source>
        <translation>über Nachrichten hinweg behalten</translation>
    </message>
    <message>
        <source>Messages are compressed: permessage-deflate (RFC 7692).</source>
        <translation>Nachrichten werden komprimiert: permessage-deflate (RFC 7692).</translation>
    </message>
    <message>
        <source>%1 of messages crossed the wire as %2.</source>
        <translation>%1 an Nachrichten gingen als %2 über die Leitung.</translation>
    </message>
    <message>
        <source>Server&apos;s window: %1 bits, %2</source>
        <translation>Fenster des Servers: %1 Bit, %2</translation>
    </message>
    <message>
        <source>Our window: %1 bits, %2</source>
        <translation>Eigenes Fenster: %1 Bit, %2</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>The connection ended inside this frame: only its beginning came.</source>
        <translation>Die Verbindung endete in diesem Frame: Nur sein Anfang kam an.</translation>
    </message>
    <message>
        <source>The payload in the capture file has been changed or damaged.</source>
        <translation>Die Nutzdaten in der Aufzeichnungsdatei wurden verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Compressed: %1 bytes on the wire, %2 inflated (%3)</source>
        <translation>Komprimiert: %1 Bytes auf der Leitung, %2 entpackt (%3)</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>injiziert</translation>
    </message>
</context>
<context>
    <name>MessageDraft</name>
    <message>
        <source>Valid JSON · %1</source>
        <translation>Gültiges JSON · %1</translation>
    </message>
    <message>
        <source>Empty is not JSON</source>
        <translation>Leer ist kein JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON</source>
        <translation>Zeile %1, Spalte %2: kein JSON</translation>
    </message>
    <message>
        <source>The last byte needs a second digit</source>
        <translation>Dem letzten Byte fehlt die zweite Ziffer</translation>
    </message>
    <message>
        <source>Line %1, column %2: not a hex digit</source>
        <translation>Zeile %1, Spalte %2: keine Hex-Ziffer</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>Datei zum Senden wählen</translation>
    </message>
    <message>
        <source>%1 is too large for a message: at most %2</source>
        <translation>%1 ist zu groß für eine Nachricht: höchstens %2</translation>
    </message>
    <message>
        <source>Not UTF-8: it can be sent as binary only</source>
        <translation>Kein UTF-8: kann nur binär gesendet werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei</translation>
    </message>
</context>
<context>
    <name>ModeBox</name>
    <message>
        <source>What the server does with a message</source>
        <translation>Was der Server mit einer Nachricht tut</translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>A close frame without a code.</source>
        <translation>Ein Close-Frame ohne Code.</translation>
    </message>
    <message>
        <source>Binary: no text. All its bytes are under Hex.</source>
        <translation>Binär: kein Text. Alle Bytes stehen unter „Hex“.</translation>
    </message>
    <message>
        <source>Only the beginning is here, and is shown as text.</source>
        <translation>Nur der Anfang ist vorhanden; er wird als Text angezeigt.</translation>
    </message>
    <message>
        <source>The payload of a control frame, as text.</source>
        <translation>Die Nutzdaten eines Control-Frames, als Text.</translation>
    </message>
    <message>
        <source>A fragment of a message, as text.</source>
        <translation>Ein Fragment einer Nachricht, als Text.</translation>
    </message>
    <message>
        <source>Not JSON, so it is shown as text.</source>
        <translation>Kein JSON, daher als Text angezeigt.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>Die Nutzdaten sind leer.</translation>
    </message>
    <message>
        <source>Bytes made by hand, sent as they are. They are not a frame.</source>
        <translation>Von Hand gemachte Bytes, unverändert gesendet. Sie sind kein Frame.</translation>
    </message>
    <message>
        <source>Only the beginning is here, as far as it goes.</source>
        <translation>Nur der Anfang ist da, so weit er reicht.</translation>
    </message>
    <message>
        <source>A fragment of a message: JSON as far as it goes.</source>
        <translation>Ein Fragment einer Nachricht: JSON, so weit es reicht.</translation>
    </message>
    <message>
        <source>JSON that ends too early, in line %L1, column %L2.</source>
        <translation>JSON, das zu früh endet, in Zeile %L1, Spalte %L2.</translation>
    </message>
    <message>
        <source>No JSON from line %L1, column %L2 on. The rest is under Text.</source>
        <translation>Kein JSON ab Zeile %L1, Spalte %L2. Der Rest steht unter Text.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are shown.</source>
        <translation>
            <numerusform>Nur die erste Zeile wird gezeigt.</numerusform>
            <numerusform>Nur die ersten %Ln Zeilen werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid %1 from byte %L2 on: � stands for what is no text.</source>
        <translation>Kein gültiges %1 ab Byte %L2: � steht für das, was kein Text ist.</translation>
    </message>
    <message>
        <source>Binary, read as %1: that is what its bytes look like.</source>
        <translation>Binär, als %1 gelesen: So sehen die Bytes aus.</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
</context>
<context>
    <name>RedisUrl</name>
    <message>
        <source>it names no host</source>
        <translation>sie nennt keinen Host</translation>
    </message>
    <message>
        <source>0 is not a port</source>
        <translation>0 ist kein Port</translation>
    </message>
    <message>
        <source>it has a query</source>
        <translation>sie hat eine Query</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a database</source>
        <translation>„%1“ ist nicht die Nummer einer Datenbank</translation>
    </message>
    <message>
        <source>the path of a socket begins with &quot;/&quot;, as in unix:///run/redis/redis.sock</source>
        <translation>der Pfad eines Sockets beginnt mit „/“, wie in unix:///run/redis/redis.sock</translation>
    </message>
    <message>
        <source>the path of a socket has up to %1 bytes</source>
        <translation>der Pfad eines Sockets hat höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>its query is not a database, as in &quot;?db=1&quot;</source>
        <translation>ihre Query ist keine Datenbank wie in „?db=1“</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported; a tunnel can lead redis:// or unix:// to it</source>
        <translation>TLS zu Redis (rediss://) wird nicht unterstützt; ein Tunnel kann redis:// oder unix:// dorthin führen</translation>
    </message>
    <message>
        <source>it cannot be read; what is special in a user or a password is percent-encoded</source>
        <translation>sie kann nicht gelesen werden; Sonderzeichen in Benutzer oder Passwort werden prozentkodiert</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or unix://</source>
        <translation>sie beginnt nicht mit redis:// oder unix://</translation>
    </message>
    <message>
        <source>it has a fragment; &quot;#&quot; in a password is written %23</source>
        <translation>sie hat ein Fragment; „#“ in einem Passwort wird %23 geschrieben</translation>
    </message>
    <message>
        <source>it names a user but no password</source>
        <translation>sie nennt einen Benutzer, aber kein Passwort</translation>
    </message>
</context>
<context>
    <name>RowLayouts</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 answered</source>
        <translation>%L1 beantwortet</translation>
    </message>
    <message>
        <source>%L1 late</source>
        <translation>%L1 verspätet</translation>
    </message>
    <message>
        <source>%L1 unmatched</source>
        <translation>%L1 ohne Anfrage</translation>
    </message>
    <message>
        <source>%L1 without a value to compare</source>
        <translation>%L1 ohne Wert zum Vergleichen</translation>
    </message>
    <message>
        <source>What it finds is shown here once it can be used.</source>
        <translation>Was sie findet, steht hier, sobald sie brauchbar ist.</translation>
    </message>
    <message>
        <source>No message has been recorded yet. What is found among the newest is shown here as they come.</source>
        <translation>Noch ist keine Nachricht aufgezeichnet. Was unter den neuesten gefunden wird, steht hier, sobald sie kommen.</translation>
    </message>
    <message>
        <source>no requests are looked for</source>
        <translation>nach Anfragen wird nicht gesucht</translation>
    </message>
    <message>
        <source>%L1 with a time of sending</source>
        <translation>%L1 mit Zeitpunkt des Sendens</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln message(s): %1.</source>
        <translation>
            <numerusform>Von der letzten %Ln Nachricht: %1.</numerusform>
            <numerusform>Von den letzten %Ln Nachrichten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 and %2: %3</source>
        <translation>Zeilen %1 und %2: %3</translation>
    </message>
    <message>
        <source>Replies are not looked for.</source>
        <translation>Nach Antworten wird nicht gesucht.</translation>
    </message>
    <message>
        <source>A message that comes back as it was sent counts as a reply.</source>
        <translation>Eine Nachricht, die zurückkommt, wie sie gesendet wurde, zählt als Antwort.</translation>
    </message>
    <message>
        <source>Each message that is received counts as the reply to the one sent before.</source>
        <translation>Jede empfangene Nachricht zählt als Antwort auf die zuvor gesendete.</translation>
    </message>
    <message>
        <source>Messages with the same value count as request and reply: %1.</source>
        <translation>Nachrichten mit demselben Wert zählen als Anfrage und Antwort: %1.</translation>
    </message>
</context>
<context>
    <name>SavedFolders</name>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene</translation>
    </message>
</context>
<context>
    <name>ScriptFaults</name>
    <message>
        <source>(at character %1)</source>
        <translation>(bei Zeichen %1)</translation>
    </message>
    <message>
        <source>{{ is not closed by }}; for braces that stand for themselves write {{{{</source>
        <translation>{{ wird nicht durch }} geschlossen; für Klammern, die für sich selbst stehen, {{{{ schreiben</translation>
    </message>
    <message>
        <source>there is no such placeholder</source>
        <translation>diesen Platzhalter gibt es nicht</translation>
    </message>
    <message>
        <source>this placeholder says nothing here</source>
        <translation>dieser Platzhalter hat hier keinen Wert</translation>
    </message>
    <message>
        <source>this placeholder does not take that argument</source>
        <translation>dieser Platzhalter nimmt dieses Argument nicht</translation>
    </message>
    <message>
        <source>this is not a JSON path</source>
        <translation>das ist kein JSON-Pfad</translation>
    </message>
    <message>
        <source>regular expression: %1</source>
        <translation>regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>pairs of hex digits are missing</source>
        <translation>Paare von Hexziffern fehlen</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>dieser Close-Code darf nicht gesendet werden</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>es gibt keinen Zustand „%1“</translation>
    </message>
    <message>
        <source>there is a state of this name before</source>
        <translation>davor gibt es schon einen Zustand dieses Namens</translation>
    </message>
</context>
<context>
    <name>ServerCodecs</name>
    <message>
        <source>a string is missing</source>
        <translation>eine Zeichenkette fehlt</translation>
    </message>
    <message>
        <source>there is no such fault</source>
        <translation>diese Störung gibt es nicht</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a probability is from 0 to 1, or from 0% to 100%</source>
        <translation>eine Wahrscheinlichkeit geht von 0 bis 1 oder von 0% bis 100%</translation>
    </message>
    <message>
        <source>a time is a whole number with ms or s, up to an hour</source>
        <translation>eine Zeit ist eine ganze Zahl mit ms oder s, bis zu einer Stunde</translation>
    </message>
    <message>
        <source>a rate is a whole number above 0, with k or M</source>
        <translation>eine Rate ist eine ganze Zahl über 0, mit k oder M</translation>
    </message>
    <message>
        <source>a number of messages above 0 is missing behind @</source>
        <translation>hinter @ fehlt eine Anzahl von Nachrichten über 0</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>dieser Close-Code darf nicht gesendet werden</translation>
    </message>
    <message>
        <source>a direction is out, in or both</source>
        <translation>eine Richtung ist out, in oder both</translation>
    </message>
    <message>
        <source>a seed is a whole number</source>
        <translation>ein Startwert ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>an IP address is missing</source>
        <translation>eine IP-Adresse fehlt</translation>
    </message>
    <message>
        <source>a JSON Schema is missing: an object, true or false</source>
        <translation>ein JSON Schema fehlt: ein Objekt, true oder false</translation>
    </message>
</context>
<context>
    <name>ServerFaults</name>
    <message>
        <source>this is not a JSON path (at character %1)</source>
        <translation>das ist kein JSON-Pfad (bei Zeichen %1)</translation>
    </message>
    <message>
        <source>a capture is missing</source>
        <translation>eine Aufzeichnung fehlt</translation>
    </message>
    <message>
        <source>a state is missing</source>
        <translation>ein Zustand fehlt</translation>
    </message>
    <message>
        <source>a path that begins with / is missing</source>
        <translation>ein Pfad, der mit / beginnt, fehlt</translation>
    </message>
    <message>
        <source>there is a route for this path before</source>
        <translation>davor gibt es schon eine Route für diesen Pfad</translation>
    </message>
    <message>
        <source>a token is missing</source>
        <translation>ein Token fehlt</translation>
    </message>
    <message>
        <source>a control character cannot stand in a header</source>
        <translation>ein Steuerzeichen kann nicht in einem Header stehen</translation>
    </message>
</context>
<context>
    <name>ServerFile</name>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>this is too large for the file of a server</source>
        <translation>das ist zu groß für die Datei eines Servers</translation>
    </message>
    <message>
        <source>the token of peers</source>
        <translation>das Token der Gegenstellen</translation>
    </message>
    <message>
        <source>user and password of peers</source>
        <translation>Benutzer und Passwort der Gegenstellen</translation>
    </message>
    <message>
        <source>the password of the private key</source>
        <translation>das Passwort des privaten Schlüssels</translation>
    </message>
    <message>
        <source>user and password of Redis</source>
        <translation>Benutzer und Passwort von Redis</translation>
    </message>
</context>
<context>
    <name>ServerReferences</name>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>this is larger than %1 MiB</source>
        <translation>das ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>the names of the columns are missing</source>
        <translation>die Namen der Spalten fehlen</translation>
    </message>
    <message>
        <source>this quoted field does not end</source>
        <translation>dieses Feld in Anführungszeichen endet nicht</translation>
    </message>
    <message>
        <source>a quote in a field must be doubled, and the field be quoted</source>
        <translation>ein Anführungszeichen in einem Feld muss verdoppelt werden und das Feld in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>es ist keine Zeile darin</translation>
    </message>
    <message>
        <source>there is no schema in it</source>
        <translation>es ist kein Schema darin</translation>
    </message>
    <message>
        <source>this is not a Wireloupe capture</source>
        <translation>das ist keine Wireloupe-Aufzeichnung</translation>
    </message>
    <message>
        <source>this capture was written by a newer version of Wireloupe</source>
        <translation>diese Aufzeichnung wurde von einer neueren Version von Wireloupe geschrieben</translation>
    </message>
    <message>
        <source>connection %1 is too large to be replayed</source>
        <translation>Verbindung %1 ist zu groß für die Wiedergabe</translation>
    </message>
    <message>
        <source>nothing was said in connection %1</source>
        <translation>in Verbindung %1 wurde nichts gesagt</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>Start fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <translation>wartet auf Neuverbindung</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Write the full path of the folder.</source>
        <translation>Den vollständigen Pfad des Ordners angeben.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Logs are kept in the usual folder for now, not in “%1”. %2</source>
        <translation>Protokolle liegen vorerst im üblichen Ordner, nicht in „%1“. %2</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Without passwords and tokens</source>
        <translation>Ohne Passwörter und Token</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Passwörter und Token</translation>
    </message>
    <message>
        <source>Only you can read them, but they are not encrypted</source>
        <translation>Nur für das eigene Benutzerkonto lesbar, aber nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Authority of the local server</source>
        <translation>Zertifizierungsstelle des lokalen Servers</translation>
    </message>
    <message>
        <source>The key and certificate behind its TLS</source>
        <translation>Schlüssel und Zertifikat, auf denen sein TLS beruht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What this dialog changes, layout and open tabs</source>
        <translation>Was dieser Dialog ändert, Anordnung und offene Tabs</translation>
    </message>
</context>
<context>
    <name>TlsAuthority</name>
    <message>
        <source>%1. Move the folder away to have a new authority made, which clients must then be told to trust</source>
        <translation>%1. Verschieben Sie den Ordner, damit eine neue Zertifizierungsstelle erstellt wird, der Clients dann erst vertrauen müssen</translation>
    </message>
    <message>
        <source>No folder has been set for the certificate authority</source>
        <translation>Für die Zertifizierungsstelle wurde kein Ordner festgelegt</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be made</source>
        <translation>der Ordner der Zertifizierungsstelle kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is damaged (%1)</source>
        <translation>der private Schlüssel der Zertifizierungsstelle ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>the certificate authority is damaged (%1)</source>
        <translation>die Zertifizierungsstelle ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>the certificate authority does not belong to the private key beside it</source>
        <translation>die Zertifizierungsstelle gehört nicht zum privaten Schlüssel daneben</translation>
    </message>
    <message>
        <source>the certificate is not that of a certificate authority</source>
        <translation>das Zertifikat ist nicht das einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the certificate authority has expired</source>
        <translation>die Zertifizierungsstelle ist abgelaufen</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be written to</source>
        <translation>in den Ordner der Zertifizierungsstelle lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>another process holds the certificate authority</source>
        <translation>ein anderer Prozess hat die Zertifizierungsstelle gesperrt</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is missing</source>
        <translation>der private Schlüssel der Zertifizierungsstelle fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>„%1“ ist weder ein Hostname noch eine IP-Adresse</translation>
    </message>
    <message>
        <source>no certificate could be signed (%1)</source>
        <translation>es konnte kein Zertifikat signiert werden (%1)</translation>
    </message>
</context>
<context>
    <name>TlsFile</name>
    <message>
        <source>not a regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>too large for a certificate or key</source>
        <translation>zu groß für ein Zertifikat oder einen Schlüssel</translation>
    </message>
</context>
<context>
    <name>TreeFile</name>
    <message>
        <source>the connections that they belong to could not be read</source>
        <translation>die Verbindungen, zu denen sie gehören, konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>TreeReader</name>
    <message>
        <source>neither folder nor connection</source>
        <translation>weder Ordner noch Verbindung</translation>
    </message>
</context>
<context>
    <name>TrustHint</name>
    <message>
        <source>Settings &gt; Privacy &amp; Security &gt; View Certificates &gt; Authorities &gt; Import: %1</source>
        <translation>Einstellungen &gt; Datenschutz &amp; Sicherheit &gt; Zertifikate anzeigen &gt; Zertifizierungsstellen &gt; Importieren: %1</translation>
    </message>
    <message>
        <source>chrome://certificate-manager &gt; Custom &gt; Trusted Certificates &gt; Import: %1</source>
        <translation>chrome://certificate-manager &gt; Benutzerdefiniert &gt; Vertrauenswürdige Zertifikate &gt; Importieren: %1</translation>
    </message>
</context>
<context>
    <name>TrustedCertificates</name>
    <message>
        <source>this is not a SHA-256 in hexadecimal digits</source>
        <translation>das ist kein SHA-256 in Hexziffern</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AboutDialog</name>
    <message>
        <source>About Wireloupe</source>
        <translation>Über Wireloupe</translation>
    </message>
    <message>
        <source>Wireloupe %1</source>
        <translation>Wireloupe %1</translation>
    </message>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1 and QCustomPlot.</source>
        <translation>Jeden WebSocket-Frame genau so sehen, wie er über die Leitung ging.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.

Erstellt mit Qt %1 und QCustomPlot.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Actions</name>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Neue Verbindung</translation>
    </message>
    <message>
        <source>Open a tab for a new connection</source>
        <translation>Tab für eine neue Verbindung öffnen</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>Aufzeichnung &amp;speichern…</translation>
    </message>
    <message>
        <source>Save everything recorded in this tab to a file</source>
        <translation>Alles in diesem Tab Aufgezeichnete in einer Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Ausgewählte Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as JSON</source>
        <translation>Ausgewählte Zeilen als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy the payload of the selected rows as hex</source>
        <translation>Nutzdaten der ausgewählten Zeilen als Hex kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>Log &amp;filtern</translation>
    </message>
    <message>
        <source>Write a filter for the log</source>
        <translation>Filter für das Log schreiben</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>Zum nächsten Tab gehen</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Vorheriger Tab</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>Zum vorherigen Tab gehen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Tastatur auf den nächsten Bereich richten</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vorheriger Be&amp;reich</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>Tastatur auf den vorherigen Bereich richten</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connect to the address of this tab</source>
        <translation>Mit der Adresse dieses Tabs verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>Close the connection of this tab</source>
        <translation>Verbindung dieses Tabs schließen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Go to the address of this tab</source>
        <translation>Zur Adresse dieses Tabs gehen</translation>
    </message>
    <message>
        <source>&amp;Send message</source>
        <translation>Nachricht &amp;senden</translation>
    </message>
    <message>
        <source>Send what is in the message box</source>
        <translation>Inhalt des Nachrichtenfelds senden</translation>
    </message>
    <message>
        <source>Sa&amp;ve connection…</source>
        <translation>Verbindung s&amp;peichern…</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>Diese Verbindung in der Seitenleiste behalten</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>Create a folder in the sidebar</source>
        <translation>Ordner in der Seitenleiste anlegen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>Lokalen Server anzeigen</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>Server s&amp;tarten</translation>
    </message>
    <message>
        <source>Start the local server with its settings</source>
        <translation>Lokalen Server mit seinen Einstellungen starten</translation>
    </message>
    <message>
        <source>Sto&amp;p server</source>
        <translation>Server sto&amp;ppen</translation>
    </message>
    <message>
        <source>Disconnect all peers and stop the local server</source>
        <translation>Alle Gegenstellen trennen und den lokalen Server stoppen</translation>
    </message>
    <message>
        <source>Start local &amp;echo server and connect</source>
        <translation>Lokalen &amp;Echo-Server starten und verbinden</translation>
    </message>
    <message>
        <source>Start a local echo server and connect a tab to it</source>
        <translation>Lokalen Echo-Server starten und einen Tab damit verbinden</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Keep the newest row in sight</source>
        <translation>Neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Stop the view; recording goes on</source>
        <translation>Ansicht anhalten; die Aufzeichnung läuft weiter</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Forget everything recorded in this tab</source>
        <translation>Alles in diesem Tab Aufgezeichnete verwerfen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show every action and its shortcut</source>
        <translation>Alle Aktionen und ihre Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>&amp;About Wireloupe</source>
        <translation>Ü&amp;ber Wireloupe</translation>
    </message>
    <message>
        <source>Version, license and libraries</source>
        <translation>Version, Lizenz und Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>A&amp;ufzeichnung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Reconnect automatically</source>
        <translation>Automatisch neu ver&amp;binden</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed</source>
        <translation>Erneut verbinden, wenn eine offene Verbindung abgebrochen ist</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>&amp;Halb schließen</translation>
    </message>
    <message>
        <source>End our direction of the TCP connection without a close frame; what the server still says is read</source>
        <translation>Eigene Richtung der TCP-Verbindung ohne Close-Frame beenden; was der Server noch sagt, wird gelesen</translation>
    </message>
    <message>
        <source>&amp;Mute pongs</source>
        <translation>Pongs stu&amp;mmschalten</translation>
    </message>
    <message>
        <source>Leave pings of the server unanswered, until this is switched off or the next connection</source>
        <translation>Pings des Servers nicht beantworten, bis dies ausgeschaltet oder neu verbunden wird</translation>
    </message>
    <message>
        <source>&amp;Build frame…</source>
        <translation>&amp;Frame bauen…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>Frame von Hand bauen, richtig oder falsch</translation>
    </message>
    <message>
        <source>&amp;Paste connection</source>
        <translation>Verbindung e&amp;infügen</translation>
    </message>
    <message>
        <source>Open a tab for the address, or the command line of curl, websocat or wscat, on the clipboard</source>
        <translation>Tab für die Adresse oder die Befehlszeile von curl, websocat oder wscat in der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Appearance, keyboard shortcuts and trusted certificates</source>
        <translation>Erscheinungsbild, Tastenkürzel und vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open captures and other logs, each in a tab</source>
        <translation>Aufzeichnungen und andere Protokolle öffnen, jede in einem Tab</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Make a capture of a HAR, JSON Lines or pcapng file</source>
        <translation>Aus einer HAR-, JSON-Lines- oder pcapng-Datei eine Aufzeichnung machen</translation>
    </message>
    <message>
        <source>Write the log in a format that other tools read</source>
        <translation>Das Protokoll in einem Format schreiben, das andere Werkzeuge lesen</translation>
    </message>
    <message>
        <source>Put back what was deleted last: marks of this log, or what was in the sidebar</source>
        <translation>Zurückholen, was zuletzt gelöscht wurde: Markierungen dieses Protokolls oder Einträge der Seitenleiste</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>Zwei Zeilen &amp;vergleichen</translation>
    </message>
    <message>
        <source>Show what differs in the payloads of the two selected rows</source>
        <translation>Zeigen, worin sich die Nutzdaten der beiden ausgewählten Zeilen unterscheiden</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Look for a text in the log, or in the payload that is shown</source>
        <translation>Einen Text im Protokoll oder in den gezeigten Nutzdaten suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Weitersuche&amp;n</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts &amp;suchen</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>Zum vorigen Treffer gehen</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Go to a row by its number, or to a time</source>
        <translation>Zu einer Zeile nach ihrer Nummer oder zu einer Zeit gehen</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Mark the selected rows, or take their marks away</source>
        <translation>Die ausgewählten Zeilen markieren oder ihre Markierung wegnehmen</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>Mit Noti&amp;z markieren…</translation>
    </message>
    <message>
        <source>Mark this row and write a note to it</source>
        <translation>Diese Zeile markieren und eine Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>Nä&amp;chste Markierung</translation>
    </message>
    <message>
        <source>Go to the next marked row</source>
        <translation>Zur nächsten markierten Zeile gehen</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>V&amp;orige Markierung</translation>
    </message>
    <message>
        <source>Go to the previous marked row</source>
        <translation>Zur vorigen markierten Zeile gehen</translation>
    </message>
    <message>
        <source>Marked ro&amp;ws…</source>
        <translation>Mark&amp;ierte Zeilen…</translation>
    </message>
    <message>
        <source>List the marked rows, to go to one</source>
        <translation>Die markierten Zeilen auflisten, um zu einer zu gehen</translation>
    </message>
    <message>
        <source>&amp;Map of the log</source>
        <translation>&amp;Karte des Protokolls</translation>
    </message>
    <message>
        <source>Show or hide the map beside the scroll bar</source>
        <translation>Die Karte neben der Bildlaufleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>S&amp;ummary…</source>
        <translation>&amp;Zusammenfassung…</translation>
    </message>
    <message>
        <source>Count what the log holds: frames, rates, close codes, violations</source>
        <translation>Zählen, was das Protokoll enthält: Frames, Raten, Close-Codes, Verstöße</translation>
    </message>
    <message>
        <source>Transport &amp;lab</source>
        <translation>&amp;Transportlabor</translation>
    </message>
    <message>
        <source>Compare WebSocket, Server-Sent Events and polling side by side</source>
        <translation>WebSocket, Server-Sent Events und Polling nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare latencies</source>
        <translation>Latenzen &amp;vergleichen</translation>
    </message>
    <message>
        <source>Lay the latencies of tabs and saved captures over each other</source>
        <translation>Die Latenzen von Tabs und gespeicherten Mitschnitten übereinanderlegen</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Open the guide at the page on what you are doing</source>
        <translation>Das Handbuch dort öffnen, wo es erklärt, was gerade bearbeitet wird</translation>
    </message>
    <message>
        <source>Move tab &amp;left</source>
        <translation>Tab nach &amp;links schieben</translation>
    </message>
    <message>
        <source>Move this tab one place to the left</source>
        <translation>Diesen Tab um einen Platz nach links schieben</translation>
    </message>
    <message>
        <source>Move tab &amp;right</source>
        <translation>Tab nach rec&amp;hts schieben</translation>
    </message>
    <message>
        <source>Move this tab one place to the right</source>
        <translation>Diesen Tab um einen Platz nach rechts schieben</translation>
    </message>
    <message>
        <source>Make pane lar&amp;ger</source>
        <translation>Bereich ver&amp;größern</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard outwards</source>
        <translation>Rand des Bereichs, auf den die Tastatur gerichtet ist, nach außen schieben</translation>
    </message>
    <message>
        <source>Make pane sm&amp;aller</source>
        <translation>Bereich v&amp;erkleinern</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard inwards</source>
        <translation>Rand des Bereichs, auf den die Tastatur gerichtet ist, nach innen schieben</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AddressBar</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>Diese Verbindung in der Seitenleiste behalten</translation>
    </message>
    <message>
        <source>Show the handshake settings</source>
        <translation>Handshake-Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Headers, query, authentication, TLS, proxy and options</source>
        <translation>Header, Query, Authentifizierung, TLS, Proxy und Optionen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AppearancePane</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>look, display, view</source>
        <translation>Aussehen, Darstellung, Anzeige, Ansicht</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Colors and language</source>
        <translation>Farben und Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>The colors of the window</source>
        <translation>Die Farben des Fensters</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, contrast</source>
        <translation>dunkler Modus, heller Modus, Dunkelmodus, Design, Theme, Nacht, Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Of the words, numbers and dates in the window</source>
        <translation>Für Wörter, Zahlen und Datumsangaben im Fenster</translation>
    </message>
    <message>
        <source>translation, locale</source>
        <translation>Übersetzung, Gebietsschema, Locale</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>&amp;Animationen</translation>
    </message>
    <message>
        <source>Menus that slide open, tabs that glide, the caret that blinks</source>
        <translation>Menüs, die aufgleiten, Tabs, die gleiten, der Cursor, der blinkt</translation>
    </message>
    <message>
        <source>reduced motion, movement, blinking, vestibular</source>
        <translation>reduzierte Bewegung, weniger Bewegung, Blinken, vestibulär</translation>
    </message>
    <message>
        <source>Never move things</source>
        <translation>Nie etwas bewegen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AuthPage</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing is added to the request. Headers of your own still are.</source>
        <translation>Der Anfrage wird nichts hinzugefügt. Eigene Header bleiben.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sent as the header “Authorization: Basic …” (RFC 7617).</source>
        <translation>Wird als Header „Authorization: Basic …“ gesendet (RFC 7617).</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sent as the header “Authorization: Bearer …” (RFC 6750, section 2.1).</source>
        <translation>Wird als Header „Authorization: Bearer …“ gesendet (RFC 6750, Abschnitt 2.1).</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>API-Schlüssel in einem Header</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Sent as a header of this name.</source>
        <translation>Wird als Header dieses Namens gesendet.</translation>
    </message>
    <message>
        <source>API key in the query</source>
        <translation>API-Schlüssel in der Query</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Added to the query of the address when connecting. Servers and proxies often log addresses.</source>
        <translation>Wird beim Verbinden an die Query der Adresse angehängt. Server und Proxys protokollieren Adressen oft.</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Sent as a text message as soon as the connection is open, and again after each reconnect.</source>
        <translation>Wird als Textnachricht gesendet, sobald die Verbindung offen ist, und nach jeder Neuverbindung erneut.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Auth (%1)</source>
        <translation>Auth (%1)</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>With ws:// it can be read on the way: use wss://.</source>
        <translation>Mit ws:// ist es unterwegs lesbar: wss:// verwenden.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BroadcastForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>Nicht an den Absender</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetsEditor</name>
    <message>
        <source>Latency budgets</source>
        <translation>Latenzbudgets</translation>
    </message>
    <message>
        <source>What latencies are to stay under. The tab shows whether they do, and says so when that changes.</source>
        <translation>Worunter Latenzen bleiben sollen. Der Tab zeigt, ob sie es tun, und sagt es, wenn sich das ändert.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>The budget as text</source>
        <translation>Das Budget als Text</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Pings</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Over how long</source>
        <translation>Über wie lange</translation>
    </message>
    <message>
        <source>under</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureExport</name>
    <message>
        <source>An export is still being written. Wait for it, or cancel it below.</source>
        <translation>Ein Export läuft noch. Bitte warten oder ihn unten abbrechen.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureFiles</name>
    <message>
        <source>Captures (*.%1)</source>
        <translation>Aufzeichnungen (*.%1)</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Capture saved as %1.</source>
        <translation>Aufzeichnung als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The capture could not be saved as %1: %2.</source>
        <translation>Die Aufzeichnung konnte nicht als %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>HAR, JSON Lines, pcapng (%1)</source>
        <translation>HAR, JSON Lines, pcapng (%1)</translation>
    </message>
    <message>
        <source>Captures and logs (%1)</source>
        <translation>Aufzeichnungen und Protokolle (%1)</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>Aufzeichnungen öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>Protokolle importieren</translation>
    </message>
    <message>
        <source>%1 repaired</source>
        <translation>%1 repariert</translation>
    </message>
    <message>
        <source>Save what is sound</source>
        <translation>Speichern, was heil ist</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>A capture is still being saved. Wait for it, or cancel it below.</source>
        <translation>Eine Aufzeichnung wird noch gespeichert. Warten Sie darauf oder brechen Sie es unten ab.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>Das Speichern wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureOpener</name>
    <message>
        <source>it is not a Wireloupe capture: no record of one is in it</source>
        <translation>sie ist keine Wireloupe-Aufzeichnung: Kein Datensatz einer solchen ist darin</translation>
    </message>
    <message>
        <source>it was written by a newer Wireloupe; update this one, or export the capture there as JSON Lines</source>
        <translation>sie wurde von einem neueren Wireloupe geschrieben; aktualisieren Sie dieses, oder exportieren Sie die Aufzeichnung dort als JSON Lines</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sie ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a Wireloupe capture, nor HAR, JSON Lines or pcapng</source>
        <translation>sie ist weder eine Wireloupe-Aufzeichnung noch HAR, JSON Lines oder pcapng</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>%1 was imported only as far as it is sound. %2</source>
        <translation>%1 wurde nur so weit importiert, wie die Datei heil ist. %2</translation>
    </message>
    <message>
        <source>%1 could not be imported. %2</source>
        <translation>%1 konnte nicht importiert werden. %2</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturePane</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message>
        <source>Esc in the filter box shows all rows.</source>
        <translation>Esc im Filterfeld zeigt alle Zeilen.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Every handshake, frame and event appears here as it crosses the wire.</source>
        <translation>Jeder Handshake, jeder Frame und jedes Ereignis erscheint hier, sobald es über die Leitung geht.</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export writes all.</source>
        <translation>Die ersten %1 von %2 Zeilen kopiert. Ein Export schreibt alle.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Wählen Sie zwei Zeilen aus, um sie zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows have been dropped from the log.</source>
        <translation>
            <numerusform>%Ln dieser Zeilen ist nicht mehr im Protokoll.</numerusform>
            <numerusform>%Ln dieser Zeilen sind nicht mehr im Protokoll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln of these rows.</source>
        <translation>
            <numerusform>Der Filter verbirgt %Ln dieser Zeilen.</numerusform>
            <numerusform>Der Filter verbirgt %Ln dieser Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows are behind the paused view.</source>
        <translation>
            <numerusform>%Ln dieser Zeilen liegt hinter der angehaltenen Ansicht.</numerusform>
            <numerusform>%Ln dieser Zeilen liegen hinter der angehaltenen Ansicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture is empty</source>
        <translation>Diese Aufzeichnung ist leer</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureShelf</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>Not saved: %1, %2</source>
        <translation>Nicht gespeichert: %1, %2</translation>
    </message>
    <message>
        <source>Recovered: %1, %2</source>
        <translation>Wiederhergestellt: %1, %2</translation>
    </message>
    <message>
        <source>Recorded from %1</source>
        <translation>Aufgezeichnet ab %1</translation>
    </message>
    <message>
        <source>Closed without being saved; kept for some days.</source>
        <translation>Geschlossen, ohne gespeichert zu sein; wird einige Tage aufgehoben.</translation>
    </message>
    <message>
        <source>Wireloupe ended before it was saved or closed.</source>
        <translation>Wireloupe endete, bevor sie gespeichert oder geschlossen wurde.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>Server :%1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturesSection</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Captures: recent, not saved, recovered</source>
        <translation>Aufzeichnungen: zuletzt benutzte, nicht gespeicherte, wiederhergestellte</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>Verification found</source>
        <translation>Die Prüfung ergab</translation>
    </message>
    <message>
        <source>If you trust it, this one certificate is taken for %1 from now on, whatever is wrong with it. Compare the fingerprint with what the server&apos;s owner says. The settings list what you trust, and take it back.</source>
        <translation>Wird ihm vertraut, so wird ab jetzt genau dieses eine Zertifikat für %1 akzeptiert, was auch immer daran nicht stimmt. Den Fingerabdruck mit der Angabe des Serverbetreibers vergleichen. Die Einstellungen listen auf, welchen Zertifikaten vertraut wird, und nehmen es zurück.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Es ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Für die Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>
(by itself: self-signed)</source>
        <translation>
(von sich selbst: selbstsigniert)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1
to %2</source>
        <translation>%1
bis %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust for %1</source>
        <translation>Für %1 vertrauen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateView</name>
    <message>
        <source>Chain of certificates</source>
        <translation>Zertifikatskette</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Fields of the certificate</source>
        <translation>Felder des Zertifikats</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy certificate as &amp;PEM</source>
        <translation>Zertifikat als &amp;PEM kopieren</translation>
    </message>
    <message>
        <source>%1 · %2 · ALPN: %3 · server name (SNI): %4</source>
        <translation>%1 · %2 · ALPN: %3 · Servername (SNI): %4</translation>
    </message>
    <message>
        <source>no protocol agreed</source>
        <translation>kein Protokoll vereinbart</translation>
    </message>
    <message>
        <source>no cipher</source>
        <translation>keine Cipher-Suite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>keiner gesendet</translation>
    </message>
    <message>
        <source>Verification was off for this connection.</source>
        <translation>Die Prüfung war für diese Verbindung ausgeschaltet.</translation>
    </message>
    <message>
        <source>Verification was off for this connection. It found: %1</source>
        <translation>Die Prüfung war für diese Verbindung ausgeschaltet. Sie ergab: %1</translation>
    </message>
    <message>
        <source>Accepted because you trust this certificate: %1</source>
        <translation>Akzeptiert, weil diesem Zertifikat vertraut wird: %1</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Nicht akzeptiert: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>The peer sent none.</source>
        <translation>Die Gegenstelle hat keins gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) earlier</source>
        <translation>
            <numerusform>%n Tag zuvor abgelaufen</numerusform>
            <numerusform>%n Tage zuvor abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet valid: %n day(s) too early</source>
        <translation>
            <numerusform>noch nicht gültig: %n Tag zu früh</numerusform>
            <numerusform>noch nicht gültig: %n Tage zu früh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid, %n day(s) left</source>
        <translation>
            <numerusform>gültig, noch %n Tag</numerusform>
            <numerusform>gültig, noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n byte(s) are not a certificate that can be read.</source>
        <translation>
            <numerusform>%n Byte: kein lesbares Zertifikat.</numerusform>
            <numerusform>Diese %n Bytes sind kein lesbares Zertifikat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>itself: %1</source>
        <translation>selbst: %1</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Alternativer Name</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternative Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>unbekannter Art</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CloseForm</name>
    <message>
        <source>Close code</source>
        <translation>Schließcode</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Schließgrund</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>This code may not be sent. Those that may: 1000 to 1003, 1007 to 1014, 3000 to 4999.</source>
        <translation>Dieser Code darf nicht gesendet werden. Erlaubt sind: 1000 bis 1003, 1007 bis 1014, 3000 bis 4999.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long: at most 123 fit.</source>
        <translation>
            <numerusform>Der Grund ist %n Byte zu lang: Höchstens 123 passen.</numerusform>
            <numerusform>Der Grund ist %n Bytes zu lang: Höchstens 123 passen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CodeField</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (bei Zeichen %2)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ColumnMover</name>
    <message>
        <source>Move “%1” &amp;left</source>
        <translation>„%1“ nach &amp;links schieben</translation>
    </message>
    <message>
        <source>Move “%1” &amp;right</source>
        <translation>„%1“ nach &amp;rechts schieben</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>„%1“ &amp;schmaler machen</translation>
    </message>
    <message>
        <source>Make “%1” &amp;wider</source>
        <translation>„%1“ &amp;breiter machen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareAdd</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an open tab or a saved capture</source>
        <translation>Einen offenen Tab oder einen gespeicherten Mitschnitt hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln can be compared</source>
        <translation>
            <numerusform>Mehr als %Ln ist nicht zu vergleichen</numerusform>
            <numerusform>Mehr als %Ln sind nicht zu vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>Offene Tabs</translation>
    </message>
    <message>
        <source>No other tab has latencies</source>
        <translation>Kein anderer Tab hat Latenzen</translation>
    </message>
    <message>
        <source>Saved captures</source>
        <translation>Gespeicherte Mitschnitte</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Compare captures</source>
        <translation>Mitschnitte vergleichen</translation>
    </message>
    <message>
        <source>Captures (*.wlcap)</source>
        <translation>Mitschnitte (*.wlcap)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareChip</name>
    <message>
        <source>What all have</source>
        <translation>Was alle haben</translation>
    </message>
    <message>
        <source>Take it out of the comparison</source>
        <translation>Aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>What is compared of %1</source>
        <translation>Was von %1 verglichen wird</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht offen</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>nicht zu öffnen</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareWindow</name>
    <message>
        <source>Compare as</source>
        <translation>Vergleichen als</translation>
    </message>
    <message>
        <source>Ignore the order of &amp;keys</source>
        <translation>&amp;Reihenfolge der Schlüssel nicht beachten</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Rows %L1 and %L2</source>
        <translation>Zeilen %L1 und %L2</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Members and values; white space does not count</source>
        <translation>Mitglieder und Werte; Leerraum zählt nicht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Byte by byte, at the same offset</source>
        <translation>Byte für Byte, an derselben Stelle</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Andere Reihenfolge</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 are compared</source>
        <translation>nur die ersten %1 werden verglichen</translation>
    </message>
    <message>
        <source>they differ by much: changes may be shown larger than they are</source>
        <translation>sie unterscheiden sich stark: Änderungen können größer erscheinen, als sie sind</translation>
    </message>
    <message>
        <source>the list of members is not complete</source>
        <translation>die Liste der Mitglieder ist nicht vollständig</translation>
    </message>
    <message>
        <source>Row %L1 · %2 · %3</source>
        <translation>Zeile %L1 · %2 · %3</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Zeile %L1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparedLatency</name>
    <message>
        <source>%1 is not a Wireloupe capture.</source>
        <translation>%1 ist kein Mitschnitt von Wireloupe.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparisonPicture</name>
    <message>
        <source>before %1 s</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>nach %1 s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Composer</name>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
        <translation>Datei</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Nachricht als %1</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Zu sendende Nachricht</translation>
    </message>
    <message>
        <source>Payload, may be empty</source>
        <translation>Nutzdaten, dürfen leer sein</translation>
    </message>
    <message>
        <source>Payload of the ping</source>
        <translation>Nutzdaten des Pings</translation>
    </message>
    <message>
        <source>Send ping</source>
        <translation>Ping senden</translation>
    </message>
    <message>
        <source>Ping…</source>
        <translation>Ping…</translation>
    </message>
    <message>
        <source>Send a ping with a payload of your own</source>
        <translation>Ping mit eigenen Nutzdaten senden</translation>
    </message>
    <message>
        <source>Send close</source>
        <translation>Close senden</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Close the connection with a code and a reason</source>
        <translation>Verbindung mit Code und Grund schließen</translation>
    </message>
    <message>
        <source>Send it although it is not JSON</source>
        <translation>Senden, obwohl es kein JSON ist</translation>
    </message>
    <message>
        <source>48 65 6c 6c 6f</source>
        <translation>48 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>no peer is connected</source>
        <translation>keine Gegenstelle verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <translation>Senden nicht möglich: %1</translation>
    </message>
    <message>
        <source>Build frame…</source>
        <translation>Frame bauen…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>Frame von Hand bauen, richtig oder falsch</translation>
    </message>
    <message numerus="yes">
        <source>The payload is %n byte(s) too long: at most 125 fit.</source>
        <translation>
            <numerusform>Die Nutzdaten sind %n Byte zu lang: Höchstens 125 passen hinein.</numerusform>
            <numerusform>Die Nutzdaten sind %n Bytes zu lang: Höchstens 125 passen hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a message. Alt+Up brings back the last one.</source>
        <translation>Nachricht schreiben. Alt+Hoch holt die letzte zurück.</translation>
    </message>
    <message>
        <source>Write a message. %1 sends it, Alt+Up brings back the last one.</source>
        <translation>Nachricht schreiben. %1 sendet sie, Alt+Hoch holt die letzte zurück.</translation>
    </message>
    <message>
        <source>the file was not sent: %1</source>
        <translation>die Datei wurde nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompressionGroup</name>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>permessage-deflate anbieten</translation>
    </message>
    <message>
        <source>Server forgets after each message</source>
        <translation>Server vergisst nach jeder Nachricht</translation>
    </message>
    <message>
        <source>We forget after each message</source>
        <translation>Client vergisst nach jeder Nachricht</translation>
    </message>
    <message>
        <source>server_max_window_bits: the server&apos;s window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.1)</source>
        <translation>server_max_window_bits: Das Fenster des Servers hat 2 hoch so viele Bytes (RFC 7692, Abschnitt 7.1.2.1)</translation>
    </message>
    <message>
        <source>client_max_window_bits: our window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.2)</source>
        <translation>client_max_window_bits: Das eigene Fenster hat 2 hoch so viele Bytes (RFC 7692, Abschnitt 7.1.2.2)</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 ist schnell, 9 ist klein</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>Kürzere Nachrichten werden unkomprimiert gesendet</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>Der Server entscheidet, ob Nachrichten komprimiert werden (RFC 7692)</translation>
    </message>
    <message>
        <source>server_no_context_takeover: each message of the server is compressed on its own (RFC 7692, section 7.1.1.1)</source>
        <translation>server_no_context_takeover: Jede Nachricht des Servers wird für sich komprimiert (RFC 7692, Abschnitt 7.1.1.1)</translation>
    </message>
    <message>
        <source>client_no_context_takeover: each message of ours is compressed on its own (RFC 7692, section 7.1.1.2)</source>
        <translation>client_no_context_takeover: Jede eigene Nachricht wird für sich komprimiert (RFC 7692, Abschnitt 7.1.1.2)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>jede Länge</translation>
    </message>
    <message>
        <source>Server&apos;s window, bits</source>
        <translation>Fenster des Servers, Bits</translation>
    </message>
    <message>
        <source>Our window, bits</source>
        <translation>Eigenes Fenster, Bits</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Komprimieren ab</translation>
    </message>
    <message>
        <source>Compression: offered</source>
        <translation>Komprimierung: angeboten</translation>
    </message>
    <message>
        <source>Compression: not offered</source>
        <translation>Komprimierung: nicht angeboten</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionMover</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>&amp;In Ordner verschieben</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionNotices</name>
    <message>
        <source>Ignored, because it means nothing here: %1</source>
        <translation>Ignoriert, da hier ohne Bedeutung: %1</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Zertifikat anzeigen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The certificate is trusted until the program ends: %1.</source>
        <translation>Dem Zertifikat wird bis zum Ende des Programms vertraut: %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionTab</name>
    <message>
        <source>open %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source> · RTT %1</source>
        <translation> · RTT %1</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
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
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConversationForm</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>States of the conversation</source>
        <translation>Zustände des Gesprächs</translation>
    </message>
    <message>
        <source>&amp;Starts in</source>
        <translation>&amp;Beginnt in</translation>
    </message>
    <message>
        <source>The state that a peer starts in</source>
        <translation>Der Zustand, in dem eine Gegenstelle beginnt</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>dem ersten</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DetailPane</name>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Views of the selected row</source>
        <translation>Ansichten der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Payload, made readable</source>
        <translation>Nutzdaten, lesbar aufbereitet</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>Nutzdaten als Text</translation>
    </message>
    <message>
        <source>Select a row</source>
        <translation>Zeile auswählen</translation>
    </message>
    <message>
        <source>Its payload, its bytes and every bit of its frame header are shown here.</source>
        <translation>Hier erscheinen ihre Nutzdaten, ihre Bytes und jedes Bit ihres Frame-Headers.</translation>
    </message>
    <message>
        <source>This row is not a frame</source>
        <translation>Diese Zeile ist kein Frame</translation>
    </message>
    <message>
        <source>The handshake is HTTP: its heads are under Handshake.</source>
        <translation>Der Handshake ist HTTP: Seine Header stehen unter „Handshake“.</translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation>Dieses Ereignis ist nicht lesbar</translation>
    </message>
    <message>
        <source>An event of the connection, %1 s after the start. It is not traffic: nothing crossed the wire.</source>
        <translation>Ein Ereignis der Verbindung, %1 s nach dem Start. Es ist kein Datenverkehr: Nichts ging über die Leitung.</translation>
    </message>
    <message>
        <source>No handshake was recorded</source>
        <translation>Kein Handshake aufgezeichnet</translation>
    </message>
    <message>
        <source>None came before this row on its connection.</source>
        <translation>Vor dieser Zeile gab es auf ihrer Verbindung keinen.</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Nutzdaten speichern</translation>
    </message>
    <message>
        <source>Bytes made by hand that are not a frame. They are under Hex, as they were sent.</source>
        <translation>Von Hand gemachte Bytes, die kein Frame sind. Sie stehen unter „Hex“, wie sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>Nutzdaten speichern…</translation>
    </message>
    <message>
        <source>Showing %1 of %2.</source>
        <translation>%1 von %2 werden gezeigt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DiffView</name>
    <message>
        <source>Differences, side by side</source>
        <translation>Unterschiede, nebeneinander</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <translation>Gleich: %1</translation>
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
        <translation>Gegenstelle trennen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::EchoForm</name>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none; text messages only</source>
        <translation>keines; nur Textnachrichten</translation>
    </message>
    <message>
        <source>Up to as much later, evenly spread; the order of messages is kept</source>
        <translation>Bis zu so viel später, gleichmäßig verteilt; die Reihenfolge der Nachrichten bleibt</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ExportDialog</name>
    <message>
        <source>Export log</source>
        <translation>Log exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything: %1</source>
        <translation>A&amp;lles: %1</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: %1</source>
        <translation>Ge&amp;filterte: %1</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: no filter is set</source>
        <translation>Ge&amp;filterte: kein Filter gesetzt</translation>
    </message>
    <message>
        <source>What is &amp;selected: %1</source>
        <translation>Aus&amp;gewählte: %1</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>What is &amp;marked: %1</source>
        <translation>Was &amp;markiert ist: %1</translation>
    </message>
    <message>
        <source>The handshakes and events of the same connections come along.</source>
        <translation>Die Handshakes und Ereignisse derselben Verbindungen kommen mit.</translation>
    </message>
    <message>
        <source>The file %1 already exists.</source>
        <translation>Die Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Write the name of a file.</source>
        <translation>Einen Dateinamen angeben.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileDraft</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>as binary</source>
        <translation>als Binärdaten</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>oder eine Datei hier ablegen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>Datei zum Senden wählen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>There is no permission to read this file.</source>
        <translation>Die Berechtigung, diese Datei zu lesen, fehlt.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation>%1, Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>Gespeicherte und frühere Filter</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>Die Sprache des Filters</translation>
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
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: words, /regex/, dir:in, op:text, -op:ping, json:$.type=chat</source>
        <translation>Filter: Wörter, /Regex/, dir:in, op:text, -op:ping, json:$.type=chat</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterHelp</name>
    <message>
        <source>both texts, without regard to case</source>
        <translation>beide Texte, ohne Rücksicht auf Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>a regular expression; i: without regard to case</source>
        <translation>ein regulärer Ausdruck; i: ohne Rücksicht auf Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>either; a space is “and”</source>
        <translation>eines von beiden; ein Leerzeichen ist „und“</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>Klammern</translation>
    </message>
    <message>
        <source>direction: in, out</source>
        <translation>Richtung: in, out</translation>
    </message>
    <message>
        <source>type: text, binary, continuation, ping, pong, close, control, handshake, state, note, bytes</source>
        <translation>Typ: text, binary, continuation, ping, pong, close, control, handshake, state, note, bytes</translation>
    </message>
    <message>
        <source>bytes of payload, inflated where it was compressed; also 100, &lt;=2M, 1k..4k, 1Ki</source>
        <translation>Bytes der Nutzdaten, entpackt, wo sie komprimiert waren; auch 100, &lt;=2M, 1k..4k, 1Ki</translation>
    </message>
    <message>
        <source>seconds since the start; also &gt;1m, 1.5h, and the clock: 14:05..14:10</source>
        <translation>Sekunden seit dem Start; auch &gt;1m, 1.5h und die Uhrzeit: 14:05..14:10</translation>
    </message>
    <message>
        <source>connections; also 1..3</source>
        <translation>Verbindungen; auch 1..3</translation>
    </message>
    <message>
        <source>close frames and events with this code</source>
        <translation>Close-Frames und Ereignisse mit diesem Code</translation>
    </message>
    <message>
        <source>also marked, injected, compressed, altered, dropped, partial, damaged, masked, fin, rsv1, rsv2, rsv3</source>
        <translation>auch marked, injected, compressed, altered, dropped, partial, damaged, masked, fin, rsv1, rsv2, rsv3</translation>
    </message>
    <message>
        <source>a value in a JSON payload; also != &lt; &lt;= &gt; &gt;=, and ~ for “contains”</source>
        <translation>ein Wert in JSON-Nutzdaten; auch != &lt; &lt;= &gt; &gt;= und ~ für „enthält“</translation>
    </message>
    <message>
        <source>there is such a value; [*] any, .. at any depth</source>
        <translation>es gibt einen solchen Wert; [*] irgendeiner, .. in jeder Tiefe</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>Die Sprache des Filters</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what can stand at the cursor, ↑ brings back earlier filters. A term with a colon, a bracket or “or” in it is looked for in quotes.</source>
        <translation>Strg+Leertaste bietet an, was am Cursor stehen kann, ↑ holt frühere Filter zurück. Nach einem Text mit Doppelpunkt, Klammer oder „or“ sucht man in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterMenu</name>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Den Filter umbenennen</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>Umbenannt in „%1“</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Früher benutzt</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Earlier filters are forgotten</source>
        <translation>Frühere Filter sind vergessen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Den Filter speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Als „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterNameDialog</name>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>A filter “%1” already exists.</source>
        <translation>Einen Filter „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FindBar</name>
    <message>
        <source>Text or /regular expression/</source>
        <translation>Text oder /regulärer Ausdruck/</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the log, this payload</comment>
        <translation>Suchen in %1</translation>
    </message>
    <message>
        <source>%1 · from the end again</source>
        <translation>%1 · wieder vom Ende</translation>
    </message>
    <message>
        <source>%1 · from the top again</source>
        <translation>%1 · wieder von vorn</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FolderField</name>
    <message>
        <source>Create folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Create the missing folder</source>
        <translation>Den fehlenden Ordner anlegen</translation>
    </message>
    <message>
        <source>The folder could not be created: nothing can be written to the one that it would be in.</source>
        <translation>Der Ordner konnte nicht angelegt werden: In den, der ihn enthalten würde, lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameBuilder</name>
    <message>
        <source>Send frame</source>
        <translation>Frame senden</translation>
    </message>
    <message>
        <source>Build frame</source>
        <translation>Frame bauen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The log marks it as injected.</source>
        <translation>Das Log kennzeichnet es als injiziert.</translation>
    </message>
    <message>
        <source>It can be sent when the connection is open.</source>
        <translation>Senden ist möglich, sobald die Verbindung offen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln byte(s).</source>
        <translation>
            <numerusform>%Ln Byte gesendet.</numerusform>
            <numerusform>%Ln Bytes gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameFieldsView</name>
    <message>
        <source>Fields of the frame</source>
        <translation>Felder des Frames</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Bytes of the frame on the wire</source>
        <translation>Bytes des Frames auf der Leitung</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameForm</name>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Rohe Bytes</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Was gebaut wird</translation>
    </message>
    <message>
        <source>&amp;Opcode</source>
        <translation>&amp;Opcode</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>The last frame of its message</source>
        <translation>Letzter Frame seiner Nachricht</translation>
    </message>
    <message>
        <source>Says of a message that it is compressed, where permessage-deflate is in use</source>
        <translation>Kennzeichnet eine Nachricht als komprimiert, wo permessage-deflate in Gebrauch ist</translation>
    </message>
    <message>
        <source>Random key</source>
        <translation>Zufälliger Schlüssel</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>Keine Maske</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>Dieser Schlüssel</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Maskierungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>That of the payload</source>
        <translation>Die der Nutzdaten</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Diese Zahl</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>Angegebene Länge</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>the shortest</source>
        <translation>die kürzeste</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 Bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 Bit</translation>
    </message>
    <message>
        <source>Length &amp;form</source>
        <translation>Längen&amp;form</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Put before the payload, in two bytes</source>
        <translation>Steht vor den Nutzdaten, in zwei Bytes</translation>
    </message>
    <message>
        <source>&amp;Close code</source>
        <translation>S&amp;chließcode</translation>
    </message>
    <message>
        <source>Text with escapes (\n, \xFF)</source>
        <translation>Text mit Escape-Sequenzen (\n, \xFF)</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Nutzdaten</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Raw bytes in hexadecimal</source>
        <translation>Rohe Bytes hexadezimal</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogModel</name>
    <message>
        <source>Time since the row above</source>
        <translation>Zeit seit der Zeile darüber</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Verb.</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Richt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Bytes of payload on the wire, and inflated where it was compressed</source>
        <translation>Bytes der Nutzdaten auf der Leitung, und entpackt, wo sie komprimiert waren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a row, that it is marked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogView</name>
    <message>
        <source>Frame log</source>
        <translation>Frame-Log</translation>
    </message>
    <message>
        <source>Go to the newest row (End)</source>
        <translation>Zur neuesten Zeile (Ende)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation>&amp;Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Pausiert · %1</translation>
    </message>
    <message>
        <source>%1, go to the newest row</source>
        <translation>%1, zur neuesten Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neue</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FramePreview</name>
    <message>
        <source>Bytes that will be sent</source>
        <translation>Bytes, die gesendet werden</translation>
    </message>
    <message>
        <source>What is wrong with the frame</source>
        <translation>Was an dem Frame nicht stimmt</translation>
    </message>
    <message>
        <source>The frame for --raw-frame</source>
        <translation>Der Frame für --raw-frame</translation>
    </message>
    <message>
        <source>For wireloupe connect --raw-frame</source>
        <translation>Für wireloupe connect --raw-frame</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the line for --raw-frame</source>
        <translation>Zeile für --raw-frame kopieren</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Bytes auf der Leitung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as they are</source>
        <translation>%1, unverändert</translation>
    </message>
    <message>
        <source>%1: header %2, then masking key %3, then masked payload %4</source>
        <translation>%1: Header %2, dann Maskierungsschlüssel %3, dann maskierte Nutzdaten %4</translation>
    </message>
    <message>
        <source>%1: header %2, then payload %3, not masked</source>
        <translation>%1: Header %2, dann Nutzdaten %3, nicht maskiert</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>Good to know before it is sent</source>
        <translation>Vor dem Senden zu beachten</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>Auf der Befehlszeile</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::GoToBar</name>
    <message>
        <source>Row, 12.5 s or 14:05:03</source>
        <translation>Zeile, 12.5 s oder 14:05:03</translation>
    </message>
    <message>
        <source>Row or time to go to</source>
        <translation>Zeile oder Zeit, zu der es gehen soll</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>No row is there yet.</source>
        <translation>Es gibt noch keine Zeile.</translation>
    </message>
    <message>
        <source>Rows before %1 have been dropped by the limit.</source>
        <translation>Zeilen vor %1 hat die Grenze verworfen.</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>Die letzte Zeile ist %1.</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>Keine Zeile kommt durch den Filter.</translation>
    </message>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>Zeile %1 kommt nicht durch den Filter.</translation>
    </message>
    <message>
        <source>Neither a row nor a time. Write 42, 12.5 s or 14:05:03.</source>
        <translation>Weder eine Zeile noch eine Zeit. Möglich ist 42, 12.5 s oder 14:05:03.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeSettings</name>
    <message>
        <source>Handshake settings</source>
        <translation>Handshake-Einstellungen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeView</name>
    <message>
        <source>Header fields of the handshake</source>
        <translation>Header-Felder des Handshakes</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Handshake as it was sent</source>
        <translation>Handshake, wie er gesendet wurde</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>(no response)</source>
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Views of the handshake</source>
        <translation>Ansichten des Handshakes</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Where the time went until the connection was open</source>
        <translation>Wofür die Zeit verging, bis die Verbindung offen war</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>What TLS came to, and the certificates of the server</source>
        <translation>Was TLS ergab, und die Zertifikate des Servers</translation>
    </message>
    <message>
        <source>No times were recorded</source>
        <translation>Keine Zeiten aufgezeichnet</translation>
    </message>
    <message>
        <source>The capture does not hold how long the phases of this connection took.</source>
        <translation>Die Aufzeichnung enthält nicht, wie lange die Phasen dieser Verbindung dauerten.</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>Kein TLS</translation>
    </message>
    <message>
        <source>This connection is not encrypted: there is no certificate.</source>
        <translation>Diese Verbindung ist nicht verschlüsselt: Es gibt kein Zertifikat.</translation>
    </message>
    <message>
        <source>The connection did not come so far that anything was encrypted: there is no certificate.</source>
        <translation>Die Verbindung kam nicht so weit, dass etwas verschlüsselt wurde: Es gibt kein Zertifikat.</translation>
    </message>
    <message>
        <source>TLS is not known</source>
        <translation>TLS ist nicht bekannt</translation>
    </message>
    <message>
        <source>The capture does not hold how this connection began.</source>
        <translation>Die Aufzeichnung enthält nicht, wie diese Verbindung begann.</translation>
    </message>
    <message>
        <source>Interim response</source>
        <translation>Vorläufige Antwort</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation>Header hinzufügen…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersPage</name>
    <message>
        <source>Headers of the request</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>Subprotokolle, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>keine; z. B. graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>Offered to the server in this order, separated by commas (RFC 6455, section 1.9)</source>
        <translation>Dem Server in dieser Reihenfolge angeboten, durch Kommas getrennt (RFC 6455, Abschnitt 1.9)</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotokolle</translation>
    </message>
    <message>
        <source>Headers (%L1)</source>
        <translation>Header (%L1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHits</name>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHitsModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Beginning of the guide</source>
        <translation>Anfang des Handbuchs</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Das Handbuch schließen</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – Handbuch</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try other words, or the beginning of one.</source>
        <translation>Andere Wörter versuchen, oder den Anfang eines Wortes.</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>Dieser Verweis führt zu %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexPage</name>
    <message>
        <source>Form of the bytes</source>
        <translation>Form der Bytes</translation>
    </message>
    <message>
        <source>What the compressed payload holds</source>
        <translation>Was die komprimierten Nutzdaten enthalten</translation>
    </message>
    <message>
        <source>The compressed payload, unmasked</source>
        <translation>Die komprimierten Nutzdaten, ohne Maske</translation>
    </message>
    <message>
        <source>Inflated · %1</source>
        <translation>Entpackt · %1</translation>
    </message>
    <message>
        <source>Wire · %1</source>
        <translation>Leitung · %1</translation>
    </message>
    <message>
        <source>The selected bytes as numbers</source>
        <translation>Die ausgewählten Bytes als Zahlen</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>Zu einem Offset gehen</translation>
    </message>
    <message>
        <source>Go to an offset: 1024, 0x400 (G)</source>
        <translation>Zu einem Offset gehen: 1024, 0x400 (G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1, %Ln Byte</numerusform>
            <numerusform>%1, %Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>LE %1 BE %2</source>
        <translation>LE %1 BE %2</translation>
    </message>
    <message>
        <source>&amp;Go to offset…</source>
        <translation>&amp;Gehe zu Offset…</translation>
    </message>
    <message>
        <source>&amp;Save selection…</source>
        <translation>Auswahl &amp;speichern…</translation>
    </message>
    <message>
        <source>There is no such byte</source>
        <translation>Dieses Byte gibt es nicht</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes hexadezimal</translation>
    </message>
    <message>
        <source>&amp;Copy as hex</source>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;offsets</source>
        <translation>Mit &amp;Offsets kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <translation>Als &amp;Base64 kopieren</translation>
    </message>
    <message>
        <source>Copy as C a&amp;rray</source>
        <translation>Als &amp;C-Array kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Python bytes</source>
        <translation>Als &amp;Python-Bytes kopieren</translation>
    </message>
    <message>
        <source>these bytes: text or hex</source>
        <translation>diese Bytes: Text oder Hex</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Keine Bytes</translation>
    </message>
    <message>
        <source>Byte %L1: %2, as text %3</source>
        <translation>Byte %L1: %2, als Text %3</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::KeysEdit</name>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace takes them away.</source>
        <translation>Die neuen Tasten drücken. Die Rücktaste nimmt sie weg.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabBars</name>
    <message>
        <source>Bytes on the wire for each delivered message</source>
        <translation>Bytes auf der Leitung für jede zugestellte Nachricht</translation>
    </message>
    <message>
        <source>In both directions, heads of HTTP and framing included; without TLS, TCP and IP</source>
        <translation>In beiden Richtungen, mit den Köpfen von HTTP und der Rahmung; ohne TLS, TCP und IP</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bytes for a message</source>
        <translation>Bytes für eine Nachricht</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabEndpoints</name>
    <message>
        <source>A JSON path to the moment of sending in a message. Without one, latencies count from the transport that is first with a message</source>
        <translation>Ein JSON-Pfad zum Zeitpunkt des Sendens in einer Nachricht. Ohne ihn zählen Latenzen ab dem Transport, der eine Nachricht als erster bringt</translation>
    </message>
    <message>
        <source>none; for example $.sent</source>
        <translation>keiner; zum Beispiel $.sent</translation>
    </message>
    <message>
        <source>A JSON path to a number that grows by 1 from message to message: it tells what was missed</source>
        <translation>Ein JSON-Pfad zu einer Zahl, die von Nachricht zu Nachricht um 1 wächst: Sie verrät, was verpasst wurde</translation>
    </message>
    <message>
        <source>none; for example $.seq</source>
        <translation>keiner; zum Beispiel $.seq</translation>
    </message>
    <message>
        <source>none; for example %1</source>
        <translation>keine; zum Beispiel %1</translation>
    </message>
    <message>
        <source>Without an address, this transport takes no part</source>
        <translation>Ohne Adresse nimmt dieser Transport nicht teil</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>Mikrosekunden seit 1970</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>Nanosekunden seit 1970</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>nanoseconds of this computer: {{now:mono}}</source>
        <translation>Nanosekunden dieses Rechners: {{now:mono}}</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>which is in</source>
        <translation>er zählt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabForm</name>
    <message>
        <source>My own endpoints</source>
        <translation>Eigene Endpunkte</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>Messages that the server sends</source>
        <translation>Nachrichten, die der Server sendet</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>How long a message is, about: there are numbers in it</source>
        <translation>Wie lang eine Nachricht ungefähr ist: Es stehen Zahlen darin</translation>
    </message>
    <message>
        <source>From one short poll to the next</source>
        <translation>Von einer kurzen Abfrage zur nächsten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>bis zum Stopp</translation>
    </message>
    <message>
        <source>How long the run takes; 0 goes on until it is stopped</source>
        <translation>Wie lange der Lauf dauert; 0 läuft, bis er gestoppt wird</translation>
    </message>
    <message>
        <source>In place of a server that is started on this computer for the run</source>
        <translation>Anstelle eines Servers, der für den Lauf auf diesem Rechner gestartet wird</translation>
    </message>
    <message>
        <source>Show or hide the endpoints</source>
        <translation>Die Endpunkte zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show the endpoints</source>
        <translation>Die Endpunkte zeigen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>of</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>Abfragen alle</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>Größe einer Nachricht</translation>
    </message>
    <message>
        <source>Duration of the run</source>
        <translation>Dauer des Laufs</translation>
    </message>
    <message>
        <source>My own endpoints (%L1)</source>
        <translation>Eigene Endpunkte (%L1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>until you stop it</source>
        <translation>bis Sie ihn stoppen</translation>
    </message>
    <message>
        <source>for %L1 s</source>
        <translation>%L1 s lang</translation>
    </message>
    <message>
        <source>Start takes in the messages of your endpoints by all transports that have an address, side by side, %1. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>„Starten“ empfängt die Nachrichten Ihrer Endpunkte über alle Transporte, die eine Adresse haben, nebeneinander, %1. Sie sehen, wie spät jeder ist und was eine Nachricht an Anfragen und Bytes kostet.</translation>
    </message>
    <message>
        <source>Start lets a server on this computer send %1 messages a second of about %2 %3, and takes them in by all four transports side by side. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>„Starten“ lässt einen Server auf diesem Rechner %1 Nachrichten je Sekunde von etwa %2 %3 senden und empfängt sie über alle vier Transporte nebeneinander. Sie sehen, wie spät jeder ist und was eine Nachricht an Anfragen und Bytes kostet.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabPlot</name>
    <message>
        <source>Graph of latencies over time</source>
        <translation>Kurve der Latenzen über die Zeit</translation>
    </message>
    <message>
        <source>Its figures stand in the table below, and what they say in the summary.</source>
        <translation>Seine Zahlen stehen in der Tabelle darunter, und was sie sagen, in der Zusammenfassung.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabResults</name>
    <message>
        <source>Here they count from the fastest message of all.</source>
        <translation>Hier zählen sie ab der schnellsten Nachricht von allen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Latency of each message, from sending to receipt</source>
        <translation>Latenz jeder Nachricht, vom Senden bis zum Empfang</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Die Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Export the figures as CSV…</source>
        <translation>Die Zahlen als CSV exportieren …</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTab</name>
    <message>
        <source>The same messages by WebSocket, Server-Sent Events, long polling and short polling, side by side.</source>
        <translation>Dieselben Nachrichten über WebSocket, Server-Sent Events, langes und kurzes Polling, nebeneinander.</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>beendet nach %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Do you need WebSockets here?</source>
        <translation>Brauchen Sie hier WebSockets?</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>Die Zahlen wurden in %1 geschrieben.</translation>
    </message>
    <message>
        <source>The figures could not be written to %1: %2.</source>
        <translation>Die Zahlen konnten nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Transport lab: running</source>
        <translation>Transportlabor: läuft</translation>
    </message>
    <message>
        <source>Transport lab</source>
        <translation>Transportlabor</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTable</name>
    <message>
        <source>takes no part</source>
        <translation>nimmt nicht teil</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet …</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>again in %L1 s: %2</source>
        <translation>wieder in %L1 s: %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Figures of each transport</source>
        <translation>Zahlen jedes Transports</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
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
        <translation>Max</translation>
    </message>
    <message>
        <source>Requests
per msg.</source>
        <translation>Anfragen
je Nachr.</translation>
    </message>
    <message>
        <source>Bytes in
per msg.</source>
        <translation>Bytes ein
je Nachr.</translation>
    </message>
    <message>
        <source>Bytes out
per msg.</source>
        <translation>Bytes aus
je Nachr.</translation>
    </message>
    <message>
        <source>By the numbers of the messages, where they have any</source>
        <translation>Nach den Nummern der Nachrichten, wo sie welche haben</translation>
    </message>
    <message>
        <source>Half of the messages were as fast, or faster</source>
        <translation>Die Hälfte der Nachrichten war so schnell oder schneller</translation>
    </message>
    <message>
        <source>99 of 100 messages were as fast, or faster</source>
        <translation>99 von 100 Nachrichten waren so schnell oder schneller</translation>
    </message>
    <message>
        <source>HTTP requests for each delivered message; a WebSocket needs one altogether</source>
        <translation>HTTP-Anfragen für jede zugestellte Nachricht; ein WebSocket braucht insgesamt eine</translation>
    </message>
    <message>
        <source>From the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>Vom Server, mit den Köpfen von HTTP und der Rahmung; ohne TLS, TCP und IP</translation>
    </message>
    <message>
        <source>To the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>Zum Server, mit den Köpfen von HTTP und der Rahmung; ohne TLS, TCP und IP</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCompareTab</name>
    <message>
        <source>Lay over each other</source>
        <translation>Übereinanderlegen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>nach der Uhr</translation>
    </message>
    <message>
        <source>from the beginning of each</source>
        <translation>ab dem Beginn von jedem</translation>
    </message>
    <message>
        <source>before and after a moment</source>
        <translation>vor und nach einem Zeitpunkt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The moment, in seconds since the capture&apos;s start</source>
        <translation>Der Zeitpunkt, in Sekunden seit Beginn des Mitschnitts</translation>
    </message>
    <message>
        <source>Which one is faster?</source>
        <translation>Was ist schneller?</translation>
    </message>
    <message>
        <source>Add two or more: tabs that are open, as they go on, and saved captures. Or one, to compare it before a moment and after it.</source>
        <translation>Zwei oder mehr hinzufügen: offene Tabs, während sie weiterlaufen, und gespeicherte Mitschnitte. Oder einen, um ihn vor und nach einem Zeitpunkt zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>What has been added is still being read, or nothing has been measured in it.</source>
        <translation>Was hinzugefügt wurde, wird noch gelesen, oder es wurde nichts darin gemessen.</translation>
    </message>
    <message>
        <source>Compare latencies</source>
        <translation>Latenzen vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %Ln capture(s)</source>
        <translation>
            <numerusform>Vergleich von %Ln Mitschnitt</numerusform>
            <numerusform>Vergleich von %Ln Mitschnitten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCurvePlot</name>
    <message>
        <source>Curve of percentiles</source>
        <translation>Kurve der Perzentile</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>too few samples</source>
        <translation>zu wenige Messungen</translation>
    </message>
    <message>
        <source>The fastest:</source>
        <translation>Das schnellste:</translation>
    </message>
    <message>
        <source>%1 took no longer than:</source>
        <translation>%1 dauerten nicht länger als:</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyExport</name>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>Bild (&amp;PNG)…</translation>
    </message>
    <message>
        <source>Picture (S&amp;VG)…</source>
        <translation>Bild (S&amp;VG)…</translation>
    </message>
    <message>
        <source>&amp;Samples (CSV)…</source>
        <translation>&amp;Messungen (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Figures over time (CSV)…</source>
        <translation>Zahlen über die &amp;Zeit (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>Zusammenfassung &amp;kopieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>Messungen exportieren</translation>
    </message>
    <message>
        <source>Export figures over time</source>
        <translation>Zahlen über die Zeit exportieren</translation>
    </message>
    <message>
        <source>Only %1 of %2 samples are still kept one by one; figures over time are of all.</source>
        <translation>Nur %1 von %2 Messungen sind noch einzeln da; Zahlen über die Zeit sind von allen.</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>Die Zusammenfassung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresTable</name>
    <message>
        <source>Figures of latencies</source>
        <translation>Zahlen der Latenzen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyHistogramPlot</name>
    <message>
        <source>Histogram of durations</source>
        <translation>Histogramm der Dauern</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
        <translation>Gezeigt; Klick verbirgt</translation>
    </message>
    <message>
        <source>Hidden; click to show</source>
        <translation>Verborgen; Klick zeigt</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMarkWords</name>
    <message>
        <source>The wall clock was set back by %1.</source>
        <translation>Die Uhr wurde um %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>The wall clock was set forward by %1.</source>
        <translation>Die Uhr wurde um %1 vorgestellt.</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Neu verbunden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>Recording gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Rows dropped</source>
        <translation>Zeilen verworfen</translation>
    </message>
    <message>
        <source>The connection was lost, and open again %1 later.</source>
        <translation>Die Verbindung ging verloren und war %1 später wieder offen.</translation>
    </message>
    <message>
        <source>The program did not run for %1, or the computer slept.</source>
        <translation>Das Programm lief %1 lang nicht, oder der Rechner schlief.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing: they could not be written.</source>
        <translation>
            <numerusform>%n Zeile fehlt: Sie konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n Zeilen fehlen: Sie konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had been dropped by the capture&apos;s limit before they were looked at.</source>
        <translation>
            <numerusform>%n Zeile war von der Grenze des Mitschnitts verworfen, bevor sie angesehen wurde.</numerusform>
            <numerusform>%n Zeilen waren von der Grenze des Mitschnitts verworfen, bevor sie angesehen wurden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMisses</name>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>%Ln unbeantwortet</numerusform>
            <numerusform>%Ln unbeantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln verspätet</numerusform>
            <numerusform>%Ln verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln unterbrochen</numerusform>
            <numerusform>%Ln unterbrochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyOptions</name>
    <message>
        <source>What is shown, how it is measured, and what to do with it</source>
        <translation>Was gezeigt wird, wie es gemessen wird und was damit zu tun ist</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Letzte 10 Minuten</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>Dem Neuen folgen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Lines and histogram of</source>
        <translation>Linien und Histogramm von</translation>
    </message>
    <message>
        <source>How replies are found…</source>
        <translation>Wie Antworten gefunden werden…</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>Budgets…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In einem Fenster öffnen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Latency options, time shown: %1</source>
        <translation>Optionen der Latenz, gezeigte Zeit: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>What there is most of</source>
        <translation>Wovon es am meisten gibt</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyPanel</name>
    <message>
        <source>What was asked and has no place in the graph. Click for all counts.</source>
        <translation>Was gefragt wurde und keinen Platz im Graphen hat. Ein Klick zeigt alle Zahlen.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>While connected, a ping is sent every %1, and the time to its pong is drawn here.</source>
        <translation>Solange die Verbindung steht, wird alle %1 ein Ping gesendet und die Zeit bis zum Pong hier gezeichnet.</translation>
    </message>
    <message>
        <source>Pings are off: set how often one is sent, above.</source>
        <translation>Pings sind aus: Oben ist einzustellen, wie oft einer gesendet wird.</translation>
    </message>
    <message>
        <source>No latencies yet</source>
        <translation>Noch keine Latenzen</translation>
    </message>
    <message>
        <source>Measuring: %1 of %2 rows</source>
        <translation>Wird gemessen: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Latency: %1</source>
        <translation>Latenz: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyReadout</name>
    <message numerus="yes">
        <source>p50 %1, p99 %2 of %n</source>
        <translation>
            <numerusform>p50 %1, p99 %2 von %n</numerusform>
            <numerusform>p50 %1, p99 %2 von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1/s, sent %2/s</source>
        <translation>empfangen %1/s, gesendet %2/s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyRulesDialog</name>
    <message>
        <source>How latencies are measured</source>
        <translation>Wie Latenzen gemessen werden</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyRulesForm</name>
    <message>
        <source>Messages say when they were &amp;sent</source>
        <translation>Nachrichten sagen, wann sie &amp;gesendet wurden</translation>
    </message>
    <message>
        <source>Count as late after</source>
        <translation>Verspätet nach</translation>
    </message>
    <message>
        <source>What this finds</source>
        <translation>Was das findet</translation>
    </message>
    <message>
        <source>JSON path in the request</source>
        <translation>JSON-Pfad in der Anfrage</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>derselbe</translation>
    </message>
    <message>
        <source>JSON path in the reply</source>
        <translation>JSON-Pfad in der Antwort</translation>
    </message>
    <message>
        <source>Regular expression with one group</source>
        <translation>Regulärer Ausdruck mit einer Gruppe</translation>
    </message>
    <message>
        <source>JSON path to the moment of sending</source>
        <translation>JSON-Pfad zum Zeitpunkt des Sendens</translation>
    </message>
    <message>
        <source>Unit of the moment of sending</source>
        <translation>Einheit des Zeitpunkts des Sendens</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>Mikrosekunden seit 1970</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>Nanosekunden seit 1970</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>A reply belongs to a request when</source>
        <translation>Eine Antwort gehört zu einer Anfrage, wenn</translation>
    </message>
    <message>
        <source>it &amp;repeats the request</source>
        <translation>sie die Anfrage &amp;wiederholt</translation>
    </message>
    <message>
        <source>it comes next, in &amp;order</source>
        <translation>sie als nächste kommt, der &amp;Reihe nach</translation>
    </message>
    <message>
        <source>both carry the same value at a &amp;JSON path</source>
        <translation>beide denselben Wert an einem &amp;JSON-Pfad tragen</translation>
    </message>
    <message>
        <source>a regular &amp;expression with one group matches the same text in both</source>
        <translation>ein regulärer &amp;Ausdruck mit einer Gruppe in beiden denselben Text trifft</translation>
    </message>
    <message>
        <source>&amp;never: there are no requests and replies</source>
        <translation>&amp;nie: Es gibt keine Anfragen und Antworten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>at</source>
        <translation>an</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyTimePlot</name>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Graph of latencies over time</source>
        <translation>Graph der Latenzen über die Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) in sight.</source>
        <translation>
            <numerusform>%n Unterbrechung in Sicht.</numerusform>
            <numerusform>%n Unterbrechungen in Sicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyViews</name>
    <message>
        <source>Views of the latency</source>
        <translation>Ansichten der Latenz</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogArea</name>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>Zeile %1 kommt nicht durch den Filter.</translation>
    </message>
    <message>
        <source>Note for row %1</source>
        <translation>Notiz zu Zeile %1</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Only from here on</source>
        <translation>Erst ab h&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Only these: %1</source>
        <translation>N&amp;ur diese: %1</translation>
    </message>
    <message>
        <source>Only &amp;up to here</source>
        <translation>Nur &amp;bis hier</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>Nutzdaten &amp;speichern…</translation>
    </message>
    <message>
        <source>Remove ma&amp;rk</source>
        <translation>Ma&amp;rkierung entfernen</translation>
    </message>
    <message>
        <source>Ma&amp;rk</source>
        <translation>Ma&amp;rkieren</translation>
    </message>
    <message>
        <source>Edit no&amp;te…</source>
        <translation>Noti&amp;z bearbeiten…</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>Mit Noti&amp;z markieren…</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Not these: %1</source>
        <translation>Diese ni&amp;cht: %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>Zwei Zeilen &amp;vergleichen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogFinder</name>
    <message>
        <source>the log</source>
        <translation>das Protokoll</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogMarks</name>
    <message>
        <source>Up to %L1 rows can be marked at once.</source>
        <translation>Auf einmal lassen sich höchstens %L1 Zeilen markieren.</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>Keine Zeile ist markiert.</translation>
    </message>
    <message>
        <source>No marked row passes the filter.</source>
        <translation>Keine markierte Zeile kommt durch den Filter.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogSettingsPage</name>
    <message>
        <source>Logs that are being recorded</source>
        <translation>Protokolle, die gerade aufgezeichnet werden</translation>
    </message>
    <message>
        <source>Each tab keeps as much as this; its oldest rows go first, and the status line says how many. What has been saved is not touched.</source>
        <translation>Jeder Tab behält so viel; seine ältesten Zeilen gehen zuerst, und die Statuszeile sagt, wie viele. Gespeichertes bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Alter</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Logs closed without being saved</source>
        <translation>Protokolle, die ungespeichert geschlossen wurden</translation>
    </message>
    <message>
        <source>They are kept for a while and can be opened again from the sidebar. What a crash has left stays until you delete it.</source>
        <translation>Sie werden eine Weile aufgehoben und lassen sich aus der Seitenleiste wieder öffnen. Was ein Absturz hinterlassen hat, bleibt, bis Sie es löschen.</translation>
    </message>
    <message>
        <source>All &amp;together</source>
        <translation>Alle &amp;zusammen</translation>
    </message>
    <message>
        <source>keep none</source>
        <translation>keine aufheben</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>recording, captures, history, memory, disk</source>
        <translation>Aufzeichnung, Mitschnitte, Verlauf, Speicher, Festplatte</translation>
    </message>
    <message>
        <source>megabytes, disk space, limit</source>
        <translation>Megabyte, Speicherplatz, Grenze, Limit</translation>
    </message>
    <message>
        <source>frames, number, limit</source>
        <translation>Frames, Anzahl, Grenze, Limit</translation>
    </message>
    <message>
        <source>minutes, time, limit</source>
        <translation>Minuten, Zeit, Grenze, Limit</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>time, how long, limit</source>
        <translation>Zeit, wie lange, Grenze, Limit</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>%1 – Wireloupe</source>
        <translation>%1 – Wireloupe</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n Gegenstelle</numerusform>
            <numerusform>%n Gegenstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Server %1 · %2</source>
        <translation>Server %1 · %2</translation>
    </message>
    <message>
        <source>The trusted certificates could not be read: %1.</source>
        <translation>Die vertrauenswürdigen Zertifikate konnten nicht gelesen werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wireloupe ended unexpectedly. %Ln capture(s) were kept.</source>
        <translation>
            <numerusform>Wireloupe wurde unerwartet beendet. %Ln Aufzeichnung wurde aufgehoben.</numerusform>
            <numerusform>Wireloupe wurde unerwartet beendet. %Ln Aufzeichnungen wurden aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way has ended.</source>
        <translation>Die Sprache wechselt, sobald beendet ist, was gerade läuft.</translation>
    </message>
    <message>
        <source>What you save or set now is lost when the window is closed: %1 cannot be written to. Check the owner and the permissions of the folder.</source>
        <translation>Was jetzt gespeichert oder eingestellt wird, geht beim Schließen des Fensters verloren: In %1 lässt sich nicht schreiben. Eigentümer und Zugriffsrechte des Ordners prüfen.</translation>
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
        <translation>Markierte Zeilen</translation>
    </message>
    <message>
        <source>No row is marked. Mark in the Edit menu marks those that are selected.</source>
        <translation>Keine Zeile ist markiert. „Markieren“ im Menü Bearbeiten markiert die ausgewählten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked row(s). Del takes a mark away.</source>
        <translation>
            <numerusform>%Ln markierte Zeile. Entf nimmt die Markierung weg.</numerusform>
            <numerusform>%Ln markierte Zeilen. Entf nimmt eine Markierung weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MiniMap</name>
    <message>
        <source>Map of the log</source>
        <translation>Karte des Protokolls</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln close frame(s)</source>
        <translation>
            <numerusform>%Ln Close-Frame</numerusform>
            <numerusform>%Ln Close-Frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 to %2, from %3 s on</source>
        <translation>Zeilen %1 bis %2, ab %3 s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>connections, server, defaults, limits, timeouts</source>
        <translation>Verbindungen, Server, Vorgaben, Grenzen, Limits, Fristen, Timeouts</translation>
    </message>
    <message>
        <source>Each new connection begins with these, and has its own from then on. Those that are there keep what they have.</source>
        <translation>Jede neue Verbindung beginnt mit diesen Werten und hat von da an eigene. Vorhandene behalten die ihren.</translation>
    </message>
    <message>
        <source>New connections: %1</source>
        <translation>Neue Verbindungen: %1</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>permessage-deflate anbieten</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>Der Server entscheidet, ob Nachrichten komprimiert werden (RFC 7692)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 ist schnell, 9 ist klein</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Komprimieren ab</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>Kürzere Nachrichten werden unkomprimiert gesendet</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>jede Länge</translation>
    </message>
    <message>
        <source>Proxy and headers</source>
        <translation>Proxy und Header</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy of its own is set with the connection</source>
        <translation>Ein eigener Proxy wird bei der Verbindung eingestellt</translation>
    </message>
    <message>
        <source>HTTP, SOCKS</source>
        <translation>HTTP, SOCKS</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>User-Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Is the first of its headers</source>
        <translation>Steht als erster unter den Headern der Verbindung</translation>
    </message>
    <message>
        <source>header, browser, identification</source>
        <translation>Header, Browser, Kennung, Identifikation</translation>
    </message>
    <message>
        <source>no such header</source>
        <translation>ohne diesen Header</translation>
    </message>
    <message>
        <source>New local server</source>
        <translation>Neuer lokaler Server</translation>
    </message>
    <message>
        <source>A local server that is open, or was at the last start, keeps what it has.</source>
        <translation>Ein lokaler Server, der offen ist oder es beim letzten Start war, behält seine Werte.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 nimmt einen beliebigen freien Port</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>lauschen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Wer sich verbinden kann</translation>
    </message>
    <message>
        <source>Other computers reach a server that listens on all addresses</source>
        <translation>Einen Server, der auf allen Adressen lauscht, erreichen auch andere Computer</translation>
    </message>
    <message>
        <source>address, listen, localhost, exposed</source>
        <translation>Adresse, lauschen, localhost, erreichbar</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Alle Adressen</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>Größe einer Nachricht</translation>
    </message>
    <message>
        <source>A larger one ends the connection with 1009</source>
        <translation>Eine größere beendet die Verbindung mit 1009</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze, Limit</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Gegenstellen</translation>
    </message>
    <message>
        <source>One more is answered with status 503</source>
        <translation>Eine mehr wird mit Status 503 beantwortet</translation>
    </message>
    <message>
        <source>limit, connections</source>
        <translation>Grenze, Limit, Verbindungen</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>Zeit für den Handshake</translation>
    </message>
    <message>
        <source>A client that takes longer is dropped</source>
        <translation>Ein Client, der länger braucht, wird getrennt</translation>
    </message>
    <message>
        <source>limit, timeout</source>
        <translation>Grenze, Limit, Frist, Timeout</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NotePopup</name>
    <message>
        <source>What is it about this row?</source>
        <translation>Was ist mit dieser Zeile?</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OpeningTab</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionGroup</name>
    <message>
        <source>Connect within</source>
        <translation>Verbinden binnen</translation>
    </message>
    <message>
        <source>From looking up the name to the end of the opening handshake</source>
        <translation>Von der Namensauflösung bis zum Ende des Opening-Handshakes</translation>
    </message>
    <message>
        <source>Close within</source>
        <translation>Schließen binnen</translation>
    </message>
    <message>
        <source>How long to wait for the server&apos;s half of the closing handshake (RFC 6455, section 7)</source>
        <translation>Wie lange auf die Hälfte des Servers am Closing-Handshake gewartet wird (RFC 6455, Abschnitt 7)</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping alle</translation>
    </message>
    <message>
        <source>Measures the round-trip time (RFC 6455, section 5.5.2)</source>
        <translation>Misst die Umlaufzeit (RFC 6455, Abschnitt 5.5.2)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Pong within</source>
        <translation>Pong binnen</translation>
    </message>
    <message>
        <source>A ping that is not answered for this long fails the connection</source>
        <translation>Ein Ping, der so lange unbeantwortet bleibt, lässt die Verbindung fehlschlagen</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>Höchstens annehmen</translation>
    </message>
    <message>
        <source>A larger message of the server, inflated, ends the connection with 1009</source>
        <translation>Eine entpackt größere Nachricht des Servers beendet die Verbindung mit 1009</translation>
    </message>
    <message>
        <source>Fragments of</source>
        <translation>Fragmente von</translation>
    </message>
    <message>
        <source>Longer messages of ours go out in fragments of this size (RFC 6455, section 5.4)</source>
        <translation>Längere eigene Nachrichten werden in Fragmenten dieser Größe gesendet (RFC 6455, Abschnitt 5.4)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>nicht zerteilt</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Erste Pause</translation>
    </message>
    <message>
        <source>Doubles with each attempt; a random part of it, up to a half, is taken away</source>
        <translation>Verdoppelt sich mit jedem Versuch; ein zufälliger Teil davon, bis zur Hälfte, wird abgezogen</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>Pauses do not grow beyond this</source>
        <translation>Darüber hinaus wachsen die Pausen nicht</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>In a row, before it is given up</source>
        <translation>In Folge, bevor aufgegeben wird</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Reconnect automatically</source>
        <translation>Automatisch neu verbinden</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed (RFC 6455, section 7.2.3)</source>
        <translation>Erneut verbinden, wenn eine offene Verbindung fehlgeschlagen ist (RFC 6455, Abschnitt 7.2.3)</translation>
    </message>
    <message>
        <source>How many 3xx answers are followed, but not from wss to ws. Credentials, the client certificate, the first message and most headers set here are not taken along to another origin.</source>
        <translation>Wie vielen 3xx-Antworten gefolgt wird, aber nicht von wss zu ws. Zugangsdaten, das Client-Zertifikat, die erste Nachricht und die meisten hier gesetzten Header gehen nicht mit zu einem anderen Ursprung.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PairTable</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>Ziehen, um die Reihenfolge zu ändern</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathBox</name>
    <message>
        <source>The path that these settings are for</source>
        <translation>Der Pfad, für den diese Einstellungen gelten</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>Jeder Pfad</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathView</name>
    <message>
        <source>Open the folder of “%1”</source>
        <translation>Ordner von „%1“ öffnen</translation>
    </message>
    <message>
        <source>Copy the path of “%1”</source>
        <translation>Pfad von „%1“ kopieren</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PayloadSaver</name>
    <message>
        <source>message-%1</source>
        <translation>nachricht-%1</translation>
    </message>
    <message>
        <source>payload-%1</source>
        <translation>nutzdaten-%1</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Nutzdaten speichern</translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>auswahl</translation>
    </message>
    <message>
        <source>Save &amp;payload…</source>
        <translation>&amp;Nutzdaten speichern…</translation>
    </message>
    <message>
        <source>Save as on the &amp;wire, compressed…</source>
        <translation>Wie auf der &amp;Leitung speichern, komprimiert…</translation>
    </message>
    <message>
        <source>Save the whole &amp;message…</source>
        <translation>Die ganze Na&amp;chricht speichern…</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>Some fragments of the message are not in the capture.</source>
        <translation>Einige Fragmente der Nachricht sind nicht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>The capture is damaged here: the bytes do not match their checksum.</source>
        <translation>Die Aufzeichnung ist hier beschädigt: Die Bytes passen nicht zu ihrer Prüfsumme.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>Das Speichern wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The row cannot be read from the log any more. No file was written.</source>
        <translation>Die Zeile kann nicht mehr aus dem Protokoll gelesen werden. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PeersModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Frames in/out</source>
        <translation>Frames ein/aus</translation>
    </message>
    <message>
        <source>Bytes in/out</source>
        <translation>Bytes ein/aus</translation>
    </message>
    <message>
        <source>Part of the payload that compression has kept off the wire</source>
        <translation>Teil der Nutzdaten, den die Komprimierung der Leitung erspart hat</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>From the last ping of the heartbeat to its pong</source>
        <translation>Vom letzten Ping des Herzschlags bis zu seinem Pong</translation>
    </message>
    <message>
        <source>Bytes that wait for the peer to read them</source>
        <translation>Bytes, die darauf warten, dass die Gegenstelle sie liest</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Frames/s</translation>
    </message>
    <message>
        <source>Bytes/s</source>
        <translation>Bytes/s</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message numerus="yes">
        <source>HTTP, waiting: %n</source>
        <translation>
            <numerusform>HTTP, wartet: %n</numerusform>
            <numerusform>HTTP, warten: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PeersPanel</name>
    <message>
        <source>Peers</source>
        <translation>Gegenstellen</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n Gegenstelle</numerusform>
            <numerusform>%n Gegenstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is connected</source>
        <translation>Niemand ist verbunden</translation>
    </message>
    <message>
        <source>Peers appear here as soon as they connect.</source>
        <translation>Gegenstellen erscheinen hier, sobald sie sich verbinden.</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Words of number, address, path, subprotocol, extension or TLS</source>
        <translation>Wörter aus Nummer, Adresse, Pfad, Subprotokoll, Erweiterung oder TLS</translation>
    </message>
    <message>
        <source>Send it a message</source>
        <translation>Nachricht an sie senden</translation>
    </message>
    <message>
        <source>Show only its frames</source>
        <translation>Nur ihre Frames zeigen</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>Zu ihrem Handshake</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Ihre Adresse kopieren</translation>
    </message>
    <message>
        <source>Disconnect it…</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>No peer has these words</source>
        <translation>Keine Gegenstelle hat diese Wörter</translation>
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
        <translation>aus</translation>
    </message>
    <message>
        <source>Ping interval in seconds, 0 for none</source>
        <translation>Abstand der Pings in Sekunden, 0 für keine</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping alle</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PlainPage</name>
    <message>
        <source>Encoding of the text</source>
        <translation>Kodierung des Textes</translation>
    </message>
    <message>
        <source>How the bytes are read as text</source>
        <translation>Wie die Bytes als Text gelesen werden</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1, wie es ist</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PrettyPage</name>
    <message>
        <source>Path of the value at the cursor</source>
        <translation>Pfad des Wertes am Cursor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Filter by &amp;this value</source>
        <translation>Nach &amp;diesem Wert filtern</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ProxyPage</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>What the system&apos;s settings, or variables such as https_proxy, say for the address.</source>
        <translation>Was die Einstellungen des Systems oder Variablen wie https_proxy für die Adresse vorgeben.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Straight to the server, whatever the system says.</source>
        <translation>Direkt zum Server, was auch immer das System vorgibt.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Asked for a tunnel by CONNECT (RFC 9110, section 9.3.6), for ws:// as for wss://.</source>
        <translation>Wird per CONNECT um einen Tunnel gebeten (RFC 9110, Abschnitt 9.3.6), für ws:// wie für wss://.</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>The proxy looks up the server&apos;s name (RFC 1928).</source>
        <translation>Der Proxy löst den Namen des Servers auf (RFC 1928).</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>0: the usual one</source>
        <translation>0: der übliche</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Proxy (%1)</source>
        <translation>Proxy (%1)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QueryModel</name>
    <message>
        <source>As sent: %1</source>
        <translation>Wie gesendet: %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add a parameter…</source>
        <translation>Parameter hinzufügen…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QueryPage</name>
    <message>
        <source>Parameters of the query</source>
        <translation>Parameter der Query</translation>
    </message>
    <message>
        <source>The query as it is sent</source>
        <translation>Die Abfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>the query as it is sent, without the ?</source>
        <translation>die Query, wie sie gesendet wird, ohne das ?</translation>
    </message>
    <message>
        <source>What stands in the address behind the “?” (RFC 3986, section 3.4). Only what must be is percent-encoded; “+” stays as it is.</source>
        <translation>Was in der Adresse hinter dem „?“ steht (RFC 3986, Abschnitt 3.4). Prozentkodiert wird nur, was es sein muss; „+“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Query (%L1)</source>
        <translation>Query (%L1)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QuickBehavior</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n Zustand</numerusform>
            <numerusform>%n Zustände</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1 of a capture</source>
        <translation>Verbindung %1 einer Aufzeichnung</translation>
    </message>
    <message>
        <source>no capture yet</source>
        <translation>noch keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Not to the sender</source>
        <translation>Nicht an den Absender</translation>
    </message>
    <message>
        <source>prefix, such as “Echo: ”</source>
        <translation>Präfix, etwa „Echo: “</translation>
    </message>
    <message>
        <source>Put before every text message that is echoed</source>
        <translation>Steht vor jeder Textnachricht, die zurückgeschickt wird</translation>
    </message>
    <message>
        <source>Where a peer names its room</source>
        <translation>Wo eine Gegenstelle ihren Raum nennt</translation>
    </message>
    <message>
        <source>All options of the behavior, and other behaviors by path</source>
        <translation>Alle Einstellungen des Verhaltens, und anderes Verhalten je Pfad</translation>
    </message>
    <message>
        <source>Edit the behavior</source>
        <translation>Verhalten bearbeiten</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QuietForm</name>
    <message>
        <source>%1. There is nothing to set.</source>
        <translation>%1. Es gibt nichts einzustellen.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RateField</name>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Unit of how often</source>
        <translation>Einheit, wie oft</translation>
    </message>
    <message>
        <source>ms apart</source>
        <translation>ms Abstand</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>je Minute</translation>
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
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>one bar: %1</source>
        <translation>ein Balken: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReconnectBanner</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Connect without waiting any longer</source>
        <translation>Verbinden, ohne länger zu warten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Getrennt bleiben</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 in %3</source>
        <translation>Versuch %1 von %2 in %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>Versuch %1 in %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplayForm</name>
    <message>
        <source>Capture to replay</source>
        <translation>Aufzeichnung zur Wiedergabe</translation>
    </message>
    <message>
        <source>Captures (*.wlcap);;All files (*)</source>
        <translation>Aufzeichnungen (*.wlcap);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As in the column of the log and in the filter conn:2</source>
        <translation>Wie in der Spalte des Protokolls und im Filter conn:2</translation>
    </message>
    <message>
        <source>at the times that it had</source>
        <translation>zu den Zeiten, die sie hatten</translation>
    </message>
    <message>
        <source>by turn, with the pauses that it had</source>
        <translation>der Reihe nach, mit den Pausen, die sie hatten</translation>
    </message>
    <message>
        <source>by turn, at once</source>
        <translation>der Reihe nach, sofort</translation>
    </message>
    <message>
        <source>By turn: what followed the n-th message of the client comes when the peer has sent its n-th</source>
        <translation>Der Reihe nach: was auf die n-te Nachricht des Clients folgte, kommt, wenn die Gegenstelle ihre n-te gesendet hat</translation>
    </message>
    <message>
        <source>closes, if it did in the capture</source>
        <translation>wird geschlossen, wenn es in der Aufzeichnung so war</translation>
    </message>
    <message>
        <source>begins again</source>
        <translation>beginnt es von vorn</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Messages come</source>
        <translation>Nachrichten kommen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>At the end it</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>the tab “%1”</source>
        <translation>der Tab „%1“</translation>
    </message>
    <message>
        <source>This is not a capture.</source>
        <translation>Das ist keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>No messages of connection %1 are in this capture.</source>
        <translation>Von Verbindung %1 sind keine Nachrichten in dieser Aufzeichnung.</translation>
    </message>
    <message>
        <source>Reading the capture…</source>
        <translation>Die Aufzeichnung wird gelesen …</translation>
    </message>
    <message>
        <source>Choose a capture: until then nothing is said.</source>
        <translation>Wählen Sie eine Aufzeichnung: bis dahin wird nichts gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server</source>
        <translation>
            <numerusform>%n Nachricht des Servers</numerusform>
            <numerusform>%n Nachrichten des Servers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; what comes after 256 MiB is left out</source>
        <translation>%1; was nach 256 MiB kommt, bleibt weg</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Captures that were used lately</source>
        <translation>Zuletzt benutzte Aufzeichnungen</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>Zuletzt benutzte Aufzeichnungen</translation>
    </message>
    <message>
        <source>No capture was used lately</source>
        <translation>Zuletzt wurde keine Aufzeichnung benutzt</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RepliesEditor</name>
    <message>
        <source>Replies, in their order</source>
        <translation>Antworten, der Reihe nach</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplyForm</name>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kind of the reply</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>to the sender</source>
        <translation>an den Absender</translation>
    </message>
    <message>
        <source>to all</source>
        <translation>an alle</translation>
    </message>
    <message>
        <source>Who gets the reply</source>
        <translation>Wer die Antwort bekommt</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>Delay of the reply</source>
        <translation>Verzögerung der Antwort</translation>
    </message>
    <message>
        <source>Since the reply before it, or since what caused the first</source>
        <translation>Seit der Antwort davor, bei der ersten seit ihrem Anlass</translation>
    </message>
    <message>
        <source>Content of the reply</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Placeholders: {{message}}, {{json:$.id}}, {{0}}, {{1}}, {{name}}, {{counter}}, {{uuid}}, {{now}}, {{peer}}</source>
        <translation>Platzhalter: {{message}}, {{json:$.id}}, {{0}}, {{1}}, {{name}}, {{counter}}, {{uuid}}, {{now}}, {{peer}}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>hex digits, such as 0a 0b {{message}}</source>
        <translation>Hexziffern wie 0a 0b {{message}}</translation>
    </message>
    <message>
        <source>what is sent</source>
        <translation>was gesendet wird</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RoomsForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>Nicht an den Absender</translation>
    </message>
    <message>
        <source>ws://host/chat?room=1 is room 1 where this is “room”</source>
        <translation>ws://host/chat?room=1 ist Raum 1, wenn hier „room“ steht</translation>
    </message>
    <message>
        <source>A text message with a value there moves its sender to the room of that name, and goes to nobody</source>
        <translation>Eine Textnachricht mit einem Wert an dieser Stelle bringt ihren Absender in den Raum dieses Namens und geht an niemanden</translation>
    </message>
    <message>
        <source>The room is</source>
        <translation>Der Raum ist</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>JSON path</source>
        <translation>JSON-Pfad</translation>
    </message>
    <message>
        <source>the path of the request</source>
        <translation>der Pfad der Anfrage</translation>
    </message>
    <message>
        <source>a parameter of its query</source>
        <translation>ein Parameter ihrer Query</translation>
    </message>
    <message>
        <source>a field of a message</source>
        <translation>ein Feld einer Nachricht</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RowList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RuleForm</name>
    <message>
        <source>any case</source>
        <translation>Groß und klein gleich</translation>
    </message>
    <message>
        <source>only the first time</source>
        <translation>nur beim ersten Mal</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>Danach Zustand</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Jede Nachricht</translation>
    </message>
    <message>
        <source>The message is</source>
        <translation>Die Nachricht ist</translation>
    </message>
    <message>
        <source>It contains</source>
        <translation>Sie enthält</translation>
    </message>
    <message>
        <source>It matches the regex</source>
        <translation>Auf sie passt der Ausdruck</translation>
    </message>
    <message>
        <source>It has at the JSON path</source>
        <translation>Sie hat am JSON-Pfad</translation>
    </message>
    <message>
        <source>It begins with the bytes</source>
        <translation>Sie beginnt mit den Bytes</translation>
    </message>
    <message>
        <source>What the message must be</source>
        <translation>Was die Nachricht sein muss</translation>
    </message>
    <message>
        <source>text or binary</source>
        <translation>Text oder binär</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>For each peer; later it is as if the rule were not there</source>
        <translation>Für jede Gegenstelle; danach ist es, als gäbe es die Regel nicht</translation>
    </message>
    <message>
        <source>Pattern of the rule</source>
        <translation>Muster der Regel</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie er ist</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesEditor</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>Danach Zustand</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Regeln, der Reihe nach</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>Alle passenden Regeln antworten, nicht nur die erste</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SaveConnectionDialog</name>
    <message>
        <source>Save connection</source>
        <translation>Verbindung speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SavedConnections</name>
    <message>
        <source>The saved connections could not be read: %1.</source>
        <translation>Die gespeicherten Verbindungen konnten nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The saved connections could not be written to %1: %2.</source>
        <translation>Die gespeicherten Verbindungen konnten nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The passwords of the saved connections could not be read: %1.</source>
        <translation>Die Passwörter der gespeicherten Verbindungen konnten nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file was set aside as %1.</source>
        <translation>Die Datei wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The change is not saved: %1 could not be read, nor set aside, and is left as it is.</source>
        <translation>Die Änderung ist nicht gespeichert: %1 konnte weder gelesen noch beiseitegelegt werden und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Kept when the connection is saved: in %1, a file that only you can read, but not encrypted. Keep that file out of version control.</source>
        <translation>Wird mit der Verbindung gespeichert: in %1, einer Datei nur für Sie, aber unverschlüsselt. Halten Sie diese Datei aus der Versionsverwaltung heraus.</translation>
    </message>
    <message>
        <source>The change is not saved: something else has written to %1 meanwhile.</source>
        <translation>Die Änderung ist nicht gespeichert: Etwas anderes hat inzwischen nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Something else has changed the saved connections meanwhile. What it wrote was set aside as %1.</source>
        <translation>Etwas anderes hat inzwischen die gespeicherten Verbindungen geändert. Was es geschrieben hat, wurde als %1 beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SecretText</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>%n verborgenes Zeichen</numerusform>
            <numerusform>%n verborgene Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SendTarget</name>
    <message>
        <source>Who gets the message</source>
        <translation>Wer die Nachricht bekommt</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>Alle Gegenstellen</translation>
    </message>
    <message>
        <source>Peer %1 (gone)</source>
        <translation>Gegenstelle %1 (nicht mehr da)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerAccessPage</name>
    <message>
        <source>any; for example /chat, /events</source>
        <translation>beliebig; z. B. /chat, /events</translation>
    </message>
    <message>
        <source>Separated by commas; the query does not count. Others get status 404</source>
        <translation>Durch Kommas getrennt; die Query zählt nicht. Andere erhalten Status 404</translation>
    </message>
    <message>
        <source>any; for example https://app.example</source>
        <translation>beliebig; https://app.example</translation>
    </message>
    <message>
        <source>Separated by commas. Others, and clients without Origin, get status 403</source>
        <translation>Durch Kommas getrennt. Andere, und Clients ohne Origin, erhalten Status 403</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>others: status 404</source>
        <translation>andere: Status 404</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origins</translation>
    </message>
    <message>
        <source>others: status 403</source>
        <translation>andere: Status 403</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>Wo das Token steht</translation>
    </message>
    <message>
        <source>in the header Authorization: Bearer</source>
        <translation>im Header Authorization: Bearer</translation>
    </message>
    <message>
        <source>in the query, as ?token=</source>
        <translation>in der Query, als ?token=</translation>
    </message>
    <message>
        <source>as the first message</source>
        <translation>als erste Nachricht</translation>
    </message>
    <message>
        <source>Without it for 10 s, or with another: close code 1008</source>
        <translation>10 s lang ohne Token oder mit einem anderen: Schließcode 1008</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User (Basic)</source>
        <translation>Benutzer (Basic)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>others: status 401; by the first message: 1008</source>
        <translation>andere: Status 401; durch die erste Nachricht: 1008</translation>
    </message>
    <message>
        <source>Access (%1)</source>
        <translation>Zugang (%1)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>All that is set must hold. Token, user and password are kept until the program ends, not saved.</source>
        <translation>Alles, was gesetzt ist, muss zutreffen. Token, Benutzer und Passwort gelten bis zum Programmende und werden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerBehaviorPage</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Behavior</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Paths and what the server does there; the first that fits counts</source>
        <translation>Pfade und was der Server dort tut; der erste, der passt, gilt</translation>
    </message>
    <message>
        <source>Without the query. “/chat/*” stands for /chat and all below it</source>
        <translation>Ohne die Query. „/chat/*“ steht für /chat und alles darunter</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>Path of the route</source>
        <translation>Pfad der Route</translation>
    </message>
    <message>
        <source>Behavior (%L1)</source>
        <translation>Verhalten (%L1)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDeflatePage</name>
    <message>
        <source>Accept permessage-deflate where a client offers it</source>
        <translation>permessage-deflate annehmen, wo ein Client es anbietet</translation>
    </message>
    <message>
        <source>Every message of the server is compressed anew: less memory, larger messages (RFC 7692, section 7.1.1.1)</source>
        <translation>Jede Nachricht des Servers wird für sich komprimiert: weniger Speicher, größere Nachrichten (RFC 7692, Abschnitt 7.1.1.1)</translation>
    </message>
    <message>
        <source>Asks the same of the client (RFC 7692, section 7.1.1.2)</source>
        <translation>Verlangt dasselbe vom Client (RFC 7692, Abschnitt 7.1.1.2)</translation>
    </message>
    <message>
        <source>How far back the server refers, as a power of two (RFC 7692, section 7.1.2.1)</source>
        <translation>Wie weit zurück der Server verweist, als Zweierpotenz (RFC 7692, Abschnitt 7.1.2.1)</translation>
    </message>
    <message>
        <source>Asked of a client that can be asked for it (RFC 7692, section 7.1.2.2)</source>
        <translation>Von einem Client verlangt, von dem es verlangt werden kann (RFC 7692, Abschnitt 7.1.2.2)</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 ist schnell, 9 ist klein</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>Shorter messages are sent as they are</source>
        <translation>Kürzere Nachrichten werden unverändert gesendet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Komprimieren ab</translation>
    </message>
    <message>
        <source>Compression (on)</source>
        <translation>Komprimierung (ein)</translation>
    </message>
    <message>
        <source>Compression (off)</source>
        <translation>Komprimierung (aus)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDetails</name>
    <message>
        <source>Settings of the server</source>
        <translation>Einstellungen des Servers</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerFaultsPage</name>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Faults; probability and amount are written in place</source>
        <translation>Störungen; Wahrscheinlichkeit und Maß werden direkt eingetragen</translation>
    </message>
    <message>
        <source>what the server sends</source>
        <translation>was der Server sendet</translation>
    </message>
    <message>
        <source>what it receives</source>
        <translation>was er empfängt</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>Which messages latency and drop are for</source>
        <translation>Für welche Nachrichten Latenz und Verwerfen gelten</translation>
    </message>
    <message>
        <source>Of latency and drop; all else is done to what is sent</source>
        <translation>Bei Latenz und Verwerfen; alles andere trifft, was gesendet wird</translation>
    </message>
    <message>
        <source>The same seed gives the same faults again</source>
        <translation>Derselbe Startwert gibt wieder dieselben Störungen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>&amp;Latency and drop for</source>
        <translation>&amp;Latenz und Verwerfen für</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>Dasselbe als Text</translation>
    </message>
    <message>
        <source>Copy for the command line</source>
        <translation>Für die Kommandozeile kopieren</translation>
    </message>
    <message>
        <source>Faults (%L1)</source>
        <translation>Störungen (%L1)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerGuardsPage</name>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>those of a second</source>
        <translation>die einer Sekunde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>A JSON Schema (draft 7) that every message of a peer must fulfill</source>
        <translation>Ein JSON Schema (Entwurf 7), dem jede Nachricht einer Gegenstelle genügen muss</translation>
    </message>
    <message>
        <source>answered with what is wrong</source>
        <translation>mit dem Fehler beantwortet</translation>
    </message>
    <message>
        <source>closed with 1008</source>
        <translation>mit 1008 geschlossen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Others are</source>
        <translation>Andere werden</translation>
    </message>
    <message>
        <source>closed with 1013</source>
        <translation>mit 1013 geschlossen</translation>
    </message>
    <message>
        <source>the oldest message is dropped</source>
        <translation>die älteste Nachricht wird verworfen</translation>
    </message>
    <message>
        <source>the newest message is dropped</source>
        <translation>die neueste Nachricht wird verworfen</translation>
    </message>
    <message>
        <source>Bytes that may wait for a peer that does not read them</source>
        <translation>Bytes, die auf eine Gegenstelle warten dürfen, die sie nicht liest</translation>
    </message>
    <message>
        <source>Unread up to</source>
        <translation>Ungelesen bis</translation>
    </message>
    <message>
        <source>more:</source>
        <translation>mehr:</translation>
    </message>
    <message>
        <source>Without any byte from a peer for so long after a ping, it is dropped</source>
        <translation>Kommt nach einem Ping so lange kein Byte von einer Gegenstelle, wird sie getrennt</translation>
    </message>
    <message>
        <source>A ping every</source>
        <translation>Ein Ping alle</translation>
    </message>
    <message>
        <source>dead after</source>
        <translation>tot nach</translation>
    </message>
    <message>
        <source>messages are dropped</source>
        <translation>Nachrichten werden verworfen</translation>
    </message>
    <message>
        <source>the peer is slowed down</source>
        <translation>die Gegenstelle wird gebremst</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>auf einmal</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes je Sekunde</translation>
    </message>
    <message>
        <source>Faster peers:</source>
        <translation>Schnellere Gegenstellen:</translation>
    </message>
    <message>
        <source>How much may come at once after a quiet time</source>
        <translation>Wie viel nach einer ruhigen Zeit auf einmal kommen darf</translation>
    </message>
    <message>
        <source>Guards (%L1)</source>
        <translation>Wächter (%L1)</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>Rates, what may stay unread and pings take effect when the server starts: stop it to change them. A schema takes effect at once.</source>
        <translation>Raten, was ungelesen bleiben darf und Pings gelten ab dem Start des Servers: Stoppen Sie ihn, um sie zu ändern. Ein Schema gilt sofort.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerHeadersPage</name>
    <message>
        <source>Headers added to the response</source>
        <translation>Der Antwort hinzugefügte Header</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>Subprotokolle, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>keine; z. B. graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>The first of these that the client offers is chosen (RFC 6455, section 4.2.2)</source>
        <translation>Gewählt wird das erste davon, das der Client anbietet (RFC 6455, Abschnitt 4.2.2)</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotokolle</translation>
    </message>
    <message>
        <source>Response (%L1)</source>
        <translation>Antwort (%L1)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerLimitsPage</name>
    <message>
        <source>Size of a message</source>
        <translation>Größe einer Nachricht</translation>
    </message>
    <message>
        <source>more: close code 1009</source>
        <translation>mehr: Schließcode 1009</translation>
    </message>
    <message>
        <source>Over all its fragments, and inflated where it is compressed</source>
        <translation>Über alle ihre Fragmente, und entpackt, wo sie komprimiert ist</translation>
    </message>
    <message>
        <source>Fragments of a message</source>
        <translation>Fragmente einer Nachricht</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Gegenstellen</translation>
    </message>
    <message>
        <source>one more: status 503</source>
        <translation>eine mehr: Status 503</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>Zeit für den Handshake</translation>
    </message>
    <message>
        <source>longer: the connection is dropped</source>
        <translation>länger: Die Verbindung wird abgebrochen</translation>
    </message>
    <message>
        <source>Limits (%1)</source>
        <translation>Grenzen (%1)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerPage</name>
    <message>
        <source>This takes effect when the server starts: stop it to change it.</source>
        <translation>Das gilt ab dem Start des Servers: Stoppen Sie ihn, um es zu ändern.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSettings</name>
    <message>
        <source>Who can connect</source>
        <translation>Wer sich verbinden kann</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>Nur dieser Computer (127.0.0.1)</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Alle Adressen</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse, auf der gelauscht wird</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 nimmt einen beliebigen freien Port</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The addresses of this computer that the server listens on</source>
        <translation>Die Adressen dieses Computers, auf denen der Server lauscht</translation>
    </message>
    <message>
        <source>Show the settings of the server</source>
        <translation>Einstellungen des Servers anzeigen</translation>
    </message>
    <message>
        <source>Behavior, faults, TLS, compression, access, response headers, limits and guards</source>
        <translation>Verhalten, Störungen, TLS, Kompression, Zugang, Antwort-Header, Grenzen und Wächter</translation>
    </message>
    <message>
        <source>Stop the server to change this</source>
        <translation>Zum Ändern den Server stoppen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSharingPage</name>
    <message>
        <source>none; for example redis://localhost:6379</source>
        <translation>keine; zum Beispiel redis://localhost:6379</translation>
    </message>
    <message>
        <source>none, or that of the URL</source>
        <translation>keines, oder das der URL</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>What peers say by broadcast and in rooms reaches the peers of all servers on the same channel, here and on other computers.</source>
        <translation>Was Gegenstellen per Rundruf und in Räumen sagen, erreicht die Gegenstellen aller Server auf demselben Kanal, hier und auf anderen Rechnern.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Sharing (on)</source>
        <translation>Teilen (an)</translation>
    </message>
    <message>
        <source>Connecting to Redis…</source>
        <translation>Verbinden mit Redis …</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTab</name>
    <message>
        <source>Send &amp;to</source>
        <translation>Senden &amp;an</translation>
    </message>
    <message>
        <source>This is not an address. Write one of this computer, such as 192.168.1.2.</source>
        <translation>Das ist keine Adresse. Nötig ist eine dieses Computers, z. B. 192.168.1.2.</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>Stattdessen Port %1 verwenden</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can connect to the server. There is no password.</source>
        <translation>Jeder Computer, der diesen erreicht, kann sich mit dem Server verbinden. Es gibt kein Passwort.</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>Server :%1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody can connect to the server: its user has no password yet.</source>
        <translation>Niemand kann sich mit dem Server verbinden: Sein Benutzer hat noch kein Passwort.</translation>
    </message>
    <message>
        <source>These settings cannot be applied, so nothing has changed: %1.</source>
        <translation>Diese Einstellungen lassen sich nicht anwenden, darum hat sich nichts geändert: %1.</translation>
    </message>
    <message>
        <source>The handshake of this peer is not in the log any more.</source>
        <translation>Der Handshake dieser Gegenstelle ist nicht mehr im Protokoll.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Gegenstellen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>the chosen peer has gone</source>
        <translation>die gewählte Gegenstelle ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTlsPage</name>
    <message>
        <source>Speak TLS: wss:// in place of ws://</source>
        <translation>TLS sprechen: wss:// statt ws://</translation>
    </message>
    <message>
        <source>A certificate made here, signed by an authority of our own</source>
        <translation>Hier erstelltes Zertifikat, von einer eigenen Zertifizierungsstelle signiert</translation>
    </message>
    <message>
        <source>My own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>die dieses Computers</translation>
    </message>
    <message>
        <source>Names and addresses that the certificate is good for, separated by commas</source>
        <translation>Namen und Adressen, für die das Zertifikat gilt, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>PEM with its chain, or PKCS#12</source>
        <translation>PEM mit Kette oder PKCS#12</translation>
    </message>
    <message>
        <source>PEM; empty: in the same file</source>
        <translation>PEM; leer: in derselben Datei</translation>
    </message>
    <message>
        <source>until the program ends; not saved</source>
        <translation>bis zum Ende des Programms; nicht gespeichert</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Clients must trust this authority:</source>
        <translation>Clients müssen dieser Zertifizierungsstelle vertrauen:</translation>
    </message>
    <message>
        <source>Copy CA path</source>
        <translation>CA-Pfad kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Client that is to trust the server</source>
        <translation>Client, der dem Server vertrauen soll</translation>
    </message>
    <message>
        <source>How the client learns to trust the server</source>
        <translation>Wie der Client dem Server vertrauen lernt</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>TLS (on)</source>
        <translation>TLS (ein)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>made when the server starts for the first time</source>
        <translation>wird beim ersten Start des Servers erstellt</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTransportPage</name>
    <message>
        <source>Also over HTTP: Server-Sent Events and polling</source>
        <translation>Auch über HTTP: Server-Sent Events und Polling</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Qt&apos;s classes</source>
        <translation>Klassen von Qt</translation>
    </message>
    <message>
        <source>Our own endpoint</source>
        <translation>Eigener Endpunkt</translation>
    </message>
    <message>
        <source>What a client sees is the same with each; they differ in speed and memory</source>
        <translation>Was ein Client sieht, ist bei jedem dasselbe; sie unterscheiden sich in Tempo und Speicher</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>With several, what several peers say at the same time reaches each peer in an order of its own</source>
        <translation>Mit mehreren erreicht das, was mehrere Gegenstellen gleichzeitig sagen, jede Gegenstelle in einer eigenen Reihenfolge</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Our own is the faster one. Qt&apos;s classes take over where it cannot serve, as over TLS.</source>
        <translation>Der eigene ist der schnellere. Die Klassen von Qt übernehmen, wo er nicht bedienen kann, etwa über TLS.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>On the same port and under the same paths as WebSockets</source>
        <translation>Auf demselben Port und unter denselben Pfaden wie WebSockets</translation>
    </message>
    <message>
        <source>Of each path, for clients that poll or come back</source>
        <translation>Je Pfad, für Clients, die abfragen oder wiederkommen</translation>
    </message>
    <message>
        <source>Kept messages</source>
        <translation>Behaltene Nachrichten</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Clients GET a path with Accept: text/event-stream, or poll it with the parameter “after”, and POST what they have to say.</source>
        <translation>Clients holen einen Pfad per GET mit Accept: text/event-stream oder fragen ihn mit dem Parameter „after“ ab, und schicken per POST, was sie zu sagen haben.</translation>
    </message>
    <message>
        <source>Kept bytes</source>
        <translation>Behaltene Bytes</translation>
    </message>
    <message>
        <source>Transport (HTTP too)</source>
        <translation>Transport (auch HTTP)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Over HTTP too, one thread serves all</source>
        <translation>Geht es auch über HTTP, bedient ein Thread alle</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerUrlRow</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the server</source>
        <translation>Adresse des Servers kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the certificate that clients must trust; the TLS settings say how</source>
        <translation>Pfad des Zertifikats kopieren, dem Clients vertrauen müssen; die TLS-Einstellungen sagen, wie</translation>
    </message>
    <message>
        <source>CA path</source>
        <translation>CA-Pfad</translation>
    </message>
    <message>
        <source>Connect a tab to it</source>
        <translation>Tab damit verbinden</translation>
    </message>
    <message>
        <source>A client of this server for browsers, Node.js, Python, curl and others, to copy</source>
        <translation>Ein Client dieses Servers für Browser, Node.js, Python, curl und andere, zum Kopieren</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Client-Code</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>Lauscht auf</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingRow</name>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>„%1“ auf %2 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset page</source>
        <translation>Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F leads here, Return to what was found</source>
        <translation>Strg+F führt hierher, Eingabe zum Gefundenen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Reset the page “%1”</source>
        <translation>Die Seite „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln Einstellung gefunden</numerusform>
            <numerusform>%Ln Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>Nichts gefunden. Vielleicht hilft ein anderes Wort oder ein kürzeres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of this page were reset.</source>
        <translation>
            <numerusform>%Ln Einstellung dieser Seite hat wieder ihren ursprünglichen Wert.</numerusform>
            <numerusform>%Ln Einstellungen dieser Seite haben wieder ihre ursprünglichen Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsPane</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In the log, End goes back to the newest row. In the message box, Alt+Up brings back what was sent before. Shortcuts can be changed in the settings.</source>
        <translation>Im Log führt Ende zurück zur neuesten Zeile. Im Nachrichtenfeld holt Alt+Hoch zurück, was zuvor gesendet wurde. Die Tastenkürzel lassen sich in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>These keys cannot be changed</source>
        <translation>Diese Tasten lassen sich nicht ändern</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsPane</name>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys, key bindings</source>
        <translation>Tastatur, Tasten, Tastenkombinationen, Hotkeys, Tastenbelegung</translation>
    </message>
    <message>
        <source>No action has this name or these keys.</source>
        <translation>Keine Aktion heißt so oder hat solche Tasten.</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Nach Name oder Tasten filtern</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;or</source>
        <translation>&amp;oder</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace takes them away.</source>
        <translation>In einem Feld die neuen Tasten drücken. Die Rücktaste nimmt sie weg.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Tasten von „%1“</translation>
    </message>
    <message>
        <source>Other keys of “%1”</source>
        <translation>Weitere Tasten von „%1“</translation>
    </message>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>„%1“ auf %2 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 alone is needed to write and to move. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 allein wird zum Schreiben und Bewegen gebraucht. Strg oder Alt hinzunehmen oder eine Funktionstaste wählen.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>Für „%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsTable</name>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the saved connections</source>
        <translation>Gespeicherte Verbindungen durchsuchen</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New saved connection</source>
        <translation>Neue gespeicherte Verbindung</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>Lokalen Server anzeigen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Local server: %1 %2</source>
        <translation>Lokaler Server: %1 %2</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Neue Verbindung</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Connections that you save appear here, in folders if you like.</source>
        <translation>Gespeicherte Verbindungen erscheinen hier, auf Wunsch in Ordnern.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Open without connecting</source>
        <translation>&amp;Öffnen, ohne zu verbinden</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SnippetPopup</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation>Code des Clients</translation>
    </message>
    <message>
        <source>With the secrets of this server, ready to run.</source>
        <translation>Mit den Geheimnissen dieses Servers, fertig zum Ausführen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StateForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>Alle passenden Regeln antworten, nicht nur die erste</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>Name des Zustands</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>Danach Zustand</translation>
    </message>
    <message>
        <source>none: closes with 1008</source>
        <translation>keiner: schließt mit 1008</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln Frame</numerusform>
            <numerusform>%Ln Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 ein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 aus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln oldest row(s) dropped</source>
        <translation>
            <numerusform>%Ln älteste Zeile verworfen</numerusform>
            <numerusform>%Ln älteste Zeilen verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) missing</source>
        <translation>
            <numerusform>%Ln Zeile fehlt</numerusform>
            <numerusform>%Ln Zeilen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>reading the file: %1 %</source>
        <translation>Datei wird gelesen: %1 %</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoragePane</name>
    <message>
        <source>Storage</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>files, folders, paths, disk, backup</source>
        <translation>Dateien, Ordner, Pfade, Festplatte, Sicherung, Backup</translation>
    </message>
    <message>
        <source>Logs that nobody has saved</source>
        <translation>Protokolle, die niemand gespeichert hat</translation>
    </message>
    <message>
        <source>cache, recording, captures, location</source>
        <translation>Cache, Aufzeichnung, Mitschnitte, Speicherort</translation>
    </message>
    <message>
        <source>Folder of logs</source>
        <translation>Ordner der Protokolle</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Logs that are being recorded, and those closed without being saved</source>
        <translation>Protokolle, die gerade aufgezeichnet werden, und ungespeichert geschlossene</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Derzeit verwendet</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>The next start takes the other folder. Logs of this one stay where they are: save those that you want to keep in sight.</source>
        <translation>Der nächste Start nimmt den anderen Ordner. Protokolle in diesem bleiben, wo sie sind: Speichern, was im Blick bleiben soll.</translation>
    </message>
    <message>
        <source>Files that Wireloupe keeps</source>
        <translation>Dateien, die Wireloupe anlegt</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoreNotices</name>
    <message>
        <source>Recording is paused, because %1 cannot be written: %2. Connections go on, and what comes waits in memory. Make room there; recording goes on by itself.</source>
        <translation>Die Aufzeichnung ruht, weil %1 nicht geschrieben werden kann: %2. Verbindungen laufen weiter, und was kommt, wartet im Speicher. Schaffen Sie dort Platz; die Aufzeichnung geht dann von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be kept so far.</source>
        <translation>
            <numerusform>Bisher konnte %Ln Zeile nicht behalten werden.</numerusform>
            <numerusform>Bisher konnten %Ln Zeilen nicht behalten werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording goes on. %Ln row(s) could not be kept meanwhile; the log says where they are missing.</source>
        <translation>
            <numerusform>Die Aufzeichnung geht weiter. %Ln Zeile konnte inzwischen nicht behalten werden; das Protokoll sagt, wo sie fehlt.</numerusform>
            <numerusform>Die Aufzeichnung geht weiter. %Ln Zeilen konnten inzwischen nicht behalten werden; das Protokoll sagt, wo sie fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This log is kept in memory only: its newest %1, until the tab is closed.</source>
        <translation>Dieses Protokoll wird nur im Speicher gehalten: die neuesten %1, bis der Tab geschlossen wird.</translation>
    </message>
    <message>
        <source>This log is kept in memory only, its newest %1, until the tab is closed, because no file can be written in %2: %3.</source>
        <translation>Dieses Protokoll wird nur im Speicher gehalten, die neuesten %1, bis der Tab geschlossen wird, weil in %2 keine Datei geschrieben werden kann: %3.</translation>
    </message>
    <message>
        <source>All that is sound can be saved as a capture of its own.</source>
        <translation>Alles, was heil ist, lässt sich als eigene Aufzeichnung speichern.</translation>
    </message>
    <message>
        <source>This file is being recorded into elsewhere: rows that came after it was opened are not shown.</source>
        <translation>In diese Datei wird anderswo aufgezeichnet: Zeilen, die nach dem Öffnen kamen, werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Marks cannot be written to this file: they go when the tab is closed, unless the capture is saved as another file.</source>
        <translation>Markierungen lassen sich nicht in diese Datei schreiben: Sie gehen mit dem Schließen des Tabs verloren, es sei denn, die Aufzeichnung wird als andere Datei gespeichert.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>In eine neue Datei reparieren…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Rows of the file that are known</source>
        <translation>Bekannte Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StreamForm</name>
    <message>
        <source>Rows of a stream</source>
        <translation>Zeilen eines Stroms</translation>
    </message>
    <message>
        <source>Rows (*.csv *.jsonl *.ndjson *.txt);;All files (*)</source>
        <translation>Zeilen (*.csv *.jsonl *.ndjson *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>empty: each row as it stands</source>
        <translation>leer: jede Zeile, wie sie steht</translation>
    </message>
    <message>
        <source>Placeholders: {{counter start=1 step=1}}, {{walk start=100 step=1 decimals=2}}, {{random min=0 max=100}}, {{uuid}}, {{now}}, {{now:ms}}, {{peer}}, {{row}}, {{row.NAME}}</source>
        <translation>Platzhalter: {{counter start=1 step=1}}, {{walk start=100 step=1 decimals=2}}, {{random min=0 max=100}}, {{uuid}}, {{now}}, {{now:ms}}, {{peer}}, {{row}}, {{row.NAME}}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
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
        <translation>Format der Zeilen</translation>
    </message>
    <message>
        <source>none; a file whose rows are sent one after another</source>
        <translation>keine; eine Datei, deren Zeilen nacheinander gesendet werden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>First ones</source>
        <translation>Die ersten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>Datei mit Zeilen</translation>
    </message>
    <message>
        <source>Otherwise each peer has a stream of its own from when it comes</source>
        <translation>Sonst hat jede Gegenstelle ihren eigenen Strom, ab ihrem Kommen</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>A peer that has more to read misses messages until it has less</source>
        <translation>Eine Gegenstelle, die mehr zu lesen hat, verpasst Nachrichten, bis es weniger ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>With the same one, a stream says the same again, times aside</source>
        <translation>Mit demselben sagt ein Strom wieder dasselbe, von Zeiten abgesehen</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Endet nach</translation>
    </message>
    <message>
        <source>Backlog up to</source>
        <translation>Rückstand bis</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>All peers hear the same message</source>
        <translation>Alle Gegenstellen hören dieselbe Nachricht</translation>
    </message>
    <message>
        <source>Begin again after the last row</source>
        <translation>Nach der letzten Zeile von vorn beginnen</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Binärnachrichten</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SummaryDialog</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>&amp;Neu zählen</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>Zusammenfassung von %1</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>Fortschritt des Zählens</translation>
    </message>
    <message>
        <source>Frames per second over time</source>
        <translation>Frames je Sekunde im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The log may have grown since</source>
        <translation>Das Protokoll kann seitdem gewachsen sein</translation>
    </message>
    <message>
        <source>Counting… %p %</source>
        <translation>Wird gezählt… %p %</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabArea</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextPage</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>this payload</source>
        <translation>diese Nutzdaten</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Falten</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Entfalten</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>Alles fa&amp;lten</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Alles en&amp;tfalten</translation>
    </message>
    <message>
        <source>Unfold to &amp;level</source>
        <translation>Entfalten &amp;bis Ebene</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TimeView</name>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>Beginn nach</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>%1, then failed</source>
        <translation>%1, dann fehlgeschlagen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>When, as a bar</source>
        <translation>Wann, als Balken</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TlsPage</name>
    <message>
        <source>Certificates of authorities</source>
        <translation>Zertifikate von Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificate of this client</source>
        <translation>Zertifikat dieses Clients</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 files (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>PEM- oder PKCS#12-Dateien (*.pem *.crt *.cer *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Private key of this client</source>
        <translation>Privater Schlüssel dieses Clients</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Used for wss:// addresses; this one is ws://, without TLS.</source>
        <translation>Wird für wss://-Adressen verwendet; diese ist ws://, ohne TLS.</translation>
    </message>
    <message>
        <source>the system&apos;s authorities only</source>
        <translation>nur die CAs des Systems</translation>
    </message>
    <message>
        <source>Authorities in this PEM file are trusted beside the system&apos;s</source>
        <translation>Den Zertifizierungsstellen in dieser PEM-Datei wird neben denen des Systems vertraut</translation>
    </message>
    <message>
        <source>the host of the address</source>
        <translation>der Host der Adresse</translation>
    </message>
    <message>
        <source>The name that is asked for (SNI, RFC 6066, section 3) and that the certificate must be for</source>
        <translation>Der Name, nach dem gefragt wird (SNI, RFC 6066, Abschnitt 3) und für den das Zertifikat gelten muss</translation>
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
        <translation>Die älteste Version, die akzeptiert wird; ältere als TLS 1.2 werden es nie (RFC 8996)</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Extra CA</source>
        <translation>Zusätzliche CA</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Shown to servers that ask for one: PEM, or PKCS#12 with its key</source>
        <translation>Wird Servern gezeigt, die eines verlangen: PEM, oder PKCS#12 mit Schlüssel</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>in der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Dieser Client</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS (changed)</source>
        <translation>TLS (geändert)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TrustedModel</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>Vertraut seit</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TrustedPage</name>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Certificates of this host and port are verified again, from the next connection</source>
        <translation>Zertifikate dieses Hosts und Ports werden ab der nächsten Verbindung wieder geprüft</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>Zertifikate, denen vertraut wird</translation>
    </message>
    <message>
        <source>This could not be written, and is undone with the next start: %1.</source>
        <translation>Dies konnte nicht geschrieben werden und gilt nach dem nächsten Start nicht mehr: %1.</translation>
    </message>
    <message>
        <source>There are none. Where a certificate fails, the connection offers to trust it.</source>
        <translation>Es gibt keine. Wo ein Zertifikat die Prüfung nicht besteht, bietet die Verbindung an, ihm zu vertrauen.</translation>
    </message>
    <message>
        <source>Taken for this host and port alone, whatever is wrong with them.</source>
        <translation>Nur für diesen Host und Port akzeptiert, was auch immer daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>trust, TLS, wss, security, fingerprint</source>
        <translation>vertrauen, TLS, wss, Sicherheit, Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TryLine</name>
    <message>
        <source>closes with %1 %2</source>
        <translation>schließt mit %1 %2</translation>
    </message>
    <message>
        <source>binary: %1</source>
        <translation>binär: %1</translation>
    </message>
    <message>
        <source>%1 (after %L2 ms)</source>
        <translation>%1 (nach %L2 ms)</translation>
    </message>
    <message>
        <source>a message, to see how it would be answered</source>
        <translation>eine Nachricht, um zu sehen, was geantwortet würde</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probe</translation>
    </message>
    <message>
        <source>A message to try</source>
        <translation>Eine Nachricht zur Probe</translation>
    </message>
    <message>
        <source>Nothing would be answered.</source>
        <translation>Es würde nichts geantwortet.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::UnexpectedForm</name>
    <message>
        <source>is ignored</source>
        <translation>wird übergangen</translation>
    </message>
    <message>
        <source>is echoed</source>
        <translation>wird zurückgeschickt</translation>
    </message>
    <message>
        <source>gets a reply</source>
        <translation>bekommt eine Antwort</translation>
    </message>
    <message>
        <source>closes with 1008</source>
        <translation>schließt mit 1008</translation>
    </message>
    <message>
        <source>&amp;What matches nothing</source>
        <translation>&amp;Was zu nichts passt</translation>
    </message>
    <message>
        <source>What becomes of a message that matches nothing</source>
        <translation>Was aus einer Nachricht wird, die zu nichts passt</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WelcomePage</name>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.</source>
        <translation>Jeden WebSocket-Frame genau so sehen, wie er über die Leitung ging.</translation>
    </message>
    <message>
        <source>Start a local echo server and connect to it</source>
        <translation>Lokalen Echo-Server starten und damit verbinden</translation>
    </message>
    <message>
        <source>One click to live frames: everything you send comes back.</source>
        <translation>Mit einem Klick zu echten Frames: Alles, was Sie senden, kommt zurück.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Open a tab and connect to any ws:// or wss:// address.</source>
        <translation>Einen Tab öffnen und mit einer beliebigen ws://- oder wss://-Adresse verbinden.</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Look through frames that were recorded and saved before.</source>
        <translation>Früher aufgezeichnete und gespeicherte Frames durchsehen.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WindowCloser</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Workbench</name>
    <message>
        <source>There is no connection on the clipboard: neither a WebSocket address nor a command line of curl, websocat or wscat.</source>
        <translation>In der Zwischenablage ist keine Verbindung: weder eine WebSocket-Adresse noch eine Befehlszeile von curl, websocat oder wscat.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Connecting to %1.</source>
        <translation>Verbindung zu %1 wird aufgebaut.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Verbindung wird aufgebaut.</translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation>Die Verbindung ist offen.</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <translation>Die Verbindung ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>Lauscht auf %1.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>Lauscht.</translation>
    </message>
    <message>
        <source>Stopped listening on %1.</source>
        <translation>Lauscht nicht mehr auf %1.</translation>
    </message>
    <message>
        <source>Stopped listening.</source>
        <translation>Lauscht nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is not the URL of a WebSocket server, which begins with ws:// or wss://.</source>
        <translation>%1 ist nicht die URL eines WebSocket-Servers; sie beginnt mit ws:// oder wss://.</translation>
    </message>
    <message>
        <source>The URL of a WebSocket server begins with ws:// or wss://.</source>
        <translation>Die URL eines WebSocket-Servers beginnt mit ws:// oder wss://.</translation>
    </message>
    <message>
        <source>No address was found for %1. Check the name and the network.</source>
        <translation>Zu %1 wurde keine Adresse gefunden. Namen und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>No address was found for the name. Check the name and the network.</source>
        <translation>Zu dem Namen wurde keine Adresse gefunden. Namen und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Could not connect to %1: connection refused. Is the server running?</source>
        <translation>Keine Verbindung zu %1: Verbindung abgelehnt. Läuft der Server?</translation>
    </message>
    <message>
        <source>Could not connect: connection refused. Is the server running?</source>
        <translation>Keine Verbindung: Verbindung abgelehnt. Läuft der Server?</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the address and the network.</source>
        <translation>Es gibt keinen Weg zu %1. Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the address and the network.</source>
        <translation>Es gibt keinen Weg zum Server. Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>Der Zugriff auf %1 wurde verweigert. Ports unter 1024 brauchen besondere Rechte: einen höheren versuchen.</translation>
    </message>
    <message>
        <source>Access is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>Der Zugriff wurde verweigert. Ports unter 1024 brauchen besondere Rechte: einen höheren versuchen.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>%1 ist keine Adresse dieses Computers. 127.0.0.1 versuchen; diese erreicht nur dieser Computer.</translation>
    </message>
    <message>
        <source>That is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>Das ist keine Adresse dieses Computers. 127.0.0.1 versuchen; diese erreicht nur dieser Computer.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The connection ended inside a frame (1006). What had come of it is in the log.</source>
        <translation>Die Verbindung endete mitten in einem Frame (1006). Was davon ankam, steht im Log.</translation>
    </message>
    <message>
        <source>The peer did not answer in time. Check the network.</source>
        <translation>Die Gegenstelle hat nicht rechtzeitig geantwortet. Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Looking up the name took too long. Check the name and the network.</source>
        <translation>Die Namensauflösung hat zu lange gedauert. Namen und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, and whether a firewall is in between.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Prüfen, ob die Adresse stimmt und ob eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>The TLS handshake was not finished in time. Does this port speak TLS? If not, use ws://.</source>
        <translation>Der TLS-Handshake wurde nicht rechtzeitig abgeschlossen. Spricht dieser Port TLS? Falls nicht, ws:// verwenden.</translation>
    </message>
    <message>
        <source>The opening handshake was not finished in time. Does this port speak WebSocket?</source>
        <translation>Der Opening-Handshake wurde nicht rechtzeitig abgeschlossen. Spricht dieser Port WebSocket?</translation>
    </message>
    <message>
        <source>The peer ended the connection without a closing handshake (1006). It may have crashed, or a proxy in between may have cut it.</source>
        <translation>Die Gegenstelle hat die Verbindung ohne Closing-Handshake beendet (1006). Vielleicht ist sie abgestürzt, oder ein Proxy dazwischen hat die Verbindung gekappt.</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation>Zugangsdaten und Origin-Header prüfen.</translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation>Den Pfad der URL prüfen.</translation>
    </message>
    <message>
        <source>The response in the log may say why.</source>
        <translation>Die Antwort im Log nennt vielleicht den Grund.</translation>
    </message>
    <message>
        <source>The server refused the upgrade with status %1.</source>
        <translation>Der Server hat das Upgrade mit Status %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The opening handshake failed. %1</source>
        <translation>Der Opening-Handshake ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>The peer broke the protocol. %1</source>
        <translation>Die Gegenstelle hat das Protokoll verletzt. %1</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Try another, or 0 for any free one.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Einen anderen versuchen, oder 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1, Grund: %2</translation>
    </message>
    <message>
        <source>The peer closes the connection</source>
        <translation>Die Gegenstelle schließt die Verbindung</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>Verbindung wird geschlossen</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>Geschlossen: %1.</translation>
    </message>
    <message>
        <source>A reserved bit is set, but no extension was agreed on that uses it</source>
        <translation>Ein reserviertes Bit ist gesetzt, aber keine Erweiterung vereinbart, die es nutzt</translation>
    </message>
    <message>
        <source>The opcode is reserved</source>
        <translation>Der Opcode ist reserviert</translation>
    </message>
    <message>
        <source>The client sent a frame without a mask</source>
        <translation>Der Client hat einen Frame ohne Maske gesendet</translation>
    </message>
    <message>
        <source>The server sent a masked frame</source>
        <translation>Der Server hat einen maskierten Frame gesendet</translation>
    </message>
    <message>
        <source>The length is not in its shortest form</source>
        <translation>Die Länge hat nicht ihre kürzeste Form</translation>
    </message>
    <message>
        <source>The highest bit of the 64-bit length is set</source>
        <translation>Das höchste Bit der 64-Bit-Länge ist gesetzt</translation>
    </message>
    <message>
        <source>A control frame is fragmented</source>
        <translation>Ein Control-Frame ist fragmentiert</translation>
    </message>
    <message>
        <source>A control frame has more than 125 bytes of payload</source>
        <translation>Ein Control-Frame hat mehr als 125 Bytes Nutzdaten</translation>
    </message>
    <message>
        <source>A continuation came with no message to continue</source>
        <translation>Es kam eine Fortsetzung ohne Nachricht, die fortzusetzen wäre</translation>
    </message>
    <message>
        <source>A new message began before the fragments of the last one had ended</source>
        <translation>Eine neue Nachricht begann, bevor die Fragmente der letzten zu Ende waren</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8</source>
        <translation>Eine Textnachricht ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>A close frame holds half a close code</source>
        <translation>Ein Close-Frame enthält einen halben Schließcode</translation>
    </message>
    <message>
        <source>A close frame holds a close code that may not be sent</source>
        <translation>Ein Close-Frame enthält einen Schließcode, der nicht gesendet werden darf</translation>
    </message>
    <message>
        <source>The reason in a close frame is not valid UTF-8</source>
        <translation>Der Grund in einem Close-Frame ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>A frame is larger than the limit that is set</source>
        <translation>Ein Frame ist größer als die eingestellte Grenze</translation>
    </message>
    <message>
        <source>A message is larger than the limit that is set</source>
        <translation>Eine Nachricht ist größer als die eingestellte Grenze</translation>
    </message>
    <message>
        <source>A message has more fragments than the limit that is set</source>
        <translation>Eine Nachricht hat mehr Fragmente, als die eingestellte Grenze erlaubt</translation>
    </message>
    <message>
        <source>A frame came after the close frame</source>
        <translation>Nach dem Close-Frame kam noch ein Frame</translation>
    </message>
    <message>
        <source>This is not HTTP. Does the other side speak WebSocket on this port?</source>
        <translation>Das ist kein HTTP. Spricht die andere Seite auf diesem Port WebSocket?</translation>
    </message>
    <message>
        <source>The field “Connection: Upgrade” is missing. A proxy may have removed it.</source>
        <translation>Das Feld „Connection: Upgrade“ fehlt. Vielleicht hat es ein Proxy entfernt.</translation>
    </message>
    <message>
        <source>the connection has done its work</source>
        <translation>die Verbindung hat ihren Zweck erfüllt</translation>
    </message>
    <message>
        <source>the server shuts down, or the browser left the page</source>
        <translation>der Server fährt herunter, oder der Browser hat die Seite verlassen</translation>
    </message>
    <message>
        <source>the other side broke the protocol</source>
        <translation>die andere Seite hat das Protokoll verletzt</translation>
    </message>
    <message>
        <source>a message of a type that is not accepted</source>
        <translation>eine Nachricht einer Art, die nicht angenommen wird</translation>
    </message>
    <message>
        <source>the close frame had no code</source>
        <translation>der Close-Frame hatte keinen Code</translation>
    </message>
    <message>
        <source>the connection ended without a close frame</source>
        <translation>die Verbindung endete ohne Close-Frame</translation>
    </message>
    <message>
        <source>a message that does not fit its type, such as text that is not UTF-8</source>
        <translation>eine Nachricht, die nicht zu ihrem Typ passt, z. B. Text, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>a message against the rules of the service</source>
        <translation>eine Nachricht, die gegen die Regeln des Dienstes verstößt</translation>
    </message>
    <message>
        <source>a message larger than is accepted</source>
        <translation>eine Nachricht, die größer ist als zugelassen</translation>
    </message>
    <message>
        <source>the server did not agree to an extension that the client needs</source>
        <translation>der Server hat einer Erweiterung, die der Client braucht, nicht zugestimmt</translation>
    </message>
    <message>
        <source>something went wrong inside the server</source>
        <translation>im Server ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>the service restarts; connect again in a while</source>
        <translation>der Dienst startet neu; in einer Weile wieder verbinden</translation>
    </message>
    <message>
        <source>the service is overloaded; connect again later</source>
        <translation>der Dienst ist überlastet; später wieder verbinden</translation>
    </message>
    <message>
        <source>a gateway got a bad answer from the server behind it</source>
        <translation>ein Gateway bekam vom Server dahinter eine ungültige Antwort</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>der TLS-Handshake ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>registered by a library or framework</source>
        <translation>von einer Bibliothek oder einem Framework registriert</translation>
    </message>
    <message>
        <source>the application&apos;s own</source>
        <translation>anwendungseigen</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>nicht zu verwenden</translation>
    </message>
    <message>
        <source>Capture started at %1</source>
        <translation>Aufzeichnung begonnen: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Out: frames %1, bytes on the wire %2</source>
        <translation>Ausgehend: Frames %1, Bytes auf der Leitung %2</translation>
    </message>
    <message>
        <source>In:  frames %1, bytes on the wire %2</source>
        <translation>Eingehend: Frames %1, Bytes auf der Leitung %2</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Reserved 0x%1</source>
        <translation>Reserv. 0x%1</translation>
    </message>
    <message>
        <source>[%1 of %2 bytes] </source>
        <translation>[%1 von %2 Bytes] </translation>
    </message>
    <message>
        <source>An event that this version does not know.</source>
        <translation>Ein Ereignis, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>[damaged in the file] </source>
        <translation>[in der Datei beschädigt] </translation>
    </message>
    <message>
        <source>The connection is open, with the subprotocol %1.</source>
        <translation>Die Verbindung ist offen, mit dem Subprotokoll %1.</translation>
    </message>
    <message>
        <source>A client connects from %1.</source>
        <translation>Ein Client verbindet sich von %1.</translation>
    </message>
    <message>
        <source>A client connects.</source>
        <translation>Ein Client verbindet sich.</translation>
    </message>
    <message>
        <source>The peer ended the connection without a close frame of its own (1006).</source>
        <translation>Die Gegenstelle hat die Verbindung ohne eigenen Close-Frame beendet (1006).</translation>
    </message>
    <message>
        <source>The connection was dropped on request, without a closing handshake (1006).</source>
        <translation>Die Verbindung wurde auf Wunsch abgebrochen, ohne Closing-Handshake (1006).</translation>
    </message>
    <message>
        <source>The connection was dropped on request, before the closing handshake was finished (1006).</source>
        <translation>Die Verbindung wurde auf Wunsch abgebrochen, bevor der Closing-Handshake abgeschlossen war (1006).</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen: %1. Spricht dieser Port TLS, und zwar mit einer Version und Cipher-Suite, die hier erlaubt sind?</translation>
    </message>
    <message>
        <source>The TLS handshake failed. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen. Spricht dieser Port TLS, und zwar mit einer Version und Cipher-Suite, die hier erlaubt sind?</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used: %1. Check the file, its format and its password.</source>
        <translation>Ein Zertifikat oder Schlüssel dieser Seite ist nicht verwendbar: %1. Datei, Format und Passwort prüfen.</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used. Check the file, its format and its password.</source>
        <translation>Ein Zertifikat oder Schlüssel dieser Seite ist nicht verwendbar. Datei, Format und Passwort prüfen.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS: %1. Try ws:// in place of wss://, or another port.</source>
        <translation>Was auf diesem Port antwortet, spricht kein TLS: %1. ws:// statt wss:// versuchen, oder einen anderen Port.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS. Try ws:// in place of wss://, or another port.</source>
        <translation>Was auf diesem Port antwortet, spricht kein TLS. ws:// statt wss:// versuchen, oder einen anderen Port.</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS: %1. Try wss:// in place of ws://.</source>
        <translation>Was auf diesem Port antwortet, spricht TLS: %1. wss:// statt ws:// versuchen.</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS. Try wss:// in place of ws://.</source>
        <translation>Was auf diesem Port antwortet, spricht TLS. wss:// statt ws:// versuchen.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP: %1. Check the port: another service may listen on it.</source>
        <translation>Was auf diesem Port antwortet, spricht kein HTTP: %1. Den Port prüfen: Vielleicht lauscht dort ein anderer Dienst.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP. Check the port: another service may listen on it.</source>
        <translation>Was auf diesem Port antwortet, spricht kein HTTP. Den Port prüfen: Vielleicht lauscht dort ein anderer Dienst.</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common: %1. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>Der Server und diese Seite haben keine TLS-Version gemeinsam: %1. Den Server TLS 1.2 oder 1.3 anbieten lassen oder hier eine niedrigere Mindestversion verlangen.</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>Der Server und diese Seite haben keine TLS-Version gemeinsam. Den Server TLS 1.2 oder 1.3 anbieten lassen oder hier eine niedrigere Mindestversion verlangen.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>Der Proxy %1 ist nicht erreichbar. Prüfen, ob Adresse und Port stimmen und ob er läuft.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>Der Proxy ist nicht erreichbar. Prüfen, ob Adresse und Port stimmen und ob er läuft.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for credentials, or does not take those that were sent. Check the user and password for the proxy.</source>
        <translation>Der Proxy %1 verlangt Zugangsdaten oder nimmt die gesendeten nicht an. Benutzer und Passwort für den Proxy prüfen.</translation>
    </message>
    <message>
        <source>The proxy asks for credentials, or does not take those that were sent. Check the user and password for it.</source>
        <translation>Der Proxy verlangt Zugangsdaten oder nimmt die gesendeten nicht an. Benutzer und Passwort für ihn prüfen.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Was unter %1 antwortet, ist kein Proxy der gewählten Art. Art des Proxys (HTTP oder SOCKS5) und Port prüfen.</translation>
    </message>
    <message>
        <source>What answers is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Was antwortet, ist kein Proxy der gewählten Art. Art des Proxys (HTTP oder SOCKS5) und Port prüfen.</translation>
    </message>
    <message>
        <source>There were too many redirects, the last one to %1. Use that URL, or allow more of them.</source>
        <translation>Es gab zu viele Umleitungen, die letzte zu %1. Diese URL verwenden oder mehr Umleitungen zulassen.</translation>
    </message>
    <message>
        <source>There were too many redirects. Use the last URL in the log, or allow more of them.</source>
        <translation>Es gab zu viele Umleitungen. Die letzte URL im Log verwenden oder mehr Umleitungen zulassen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired: %1. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen: %1. Es am Server erneuern, die Uhr dieses Computers prüfen oder genau diesem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Es am Server erneuern, die Uhr dieses Computers prüfen oder genau diesem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: %1. Check the clocks of the server and of this computer.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig: %1. Die Uhren des Servers und dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check the clocks of the server and of this computer.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig. Die Uhren des Servers und dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host: %1. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Host: %1. Den Host in der URL prüfen oder den Servernamen (SNI) einstellen, für den das Zertifikat gilt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Host. Den Host in der URL prüfen oder den Servernamen (SNI) einstellen, für den das Zertifikat gilt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed, so no authority vouches for it: %1. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>Das Zertifikat des Servers ist selbstsigniert, daher bürgt keine Zertifizierungsstelle dafür: %1. Ist es ein eigenes, als CA-Datei angeben oder genau diesem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed: no authority vouches for it. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>Das Zertifikat des Servers ist selbstsigniert: Keine Zertifizierungsstelle bürgt dafür. Ist es ein eigenes, als CA-Datei angeben oder genau diesem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here: %1. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>Das Zertifikat des Servers stammt von einer Zertifizierungsstelle, die hier nicht bekannt ist: %1. Ist es die eigene, ihre CA-Datei angeben oder genau diesem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>Das Zertifikat des Servers stammt von einer Zertifizierungsstelle, die hier nicht bekannt ist. Ist es die eigene, ihre CA-Datei angeben oder genau diesem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on: %1. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>Das Zertifikat des Servers ist zu schwach, um verlässlich zu sein: %1. Der Server braucht eines mit längerem Schlüssel (RSA 2048 oder P-256) und neuerer Signatur (SHA-256).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>Das Zertifikat des Servers ist zu schwach, um verlässlich zu sein. Der Server braucht eines mit längerem Schlüssel (RSA 2048 oder P-256) und neuerer Signatur (SHA-256).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it: %1. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>Das Zertifikat des Servers wurde von der ausstellenden Zertifizierungsstelle widerrufen: %1. Sein Schlüssel ist vielleicht in falschen Händen: Der Server braucht ein neues.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>Das Zertifikat des Servers wurde von der ausstellenden Zertifizierungsstelle widerrufen. Sein Schlüssel ist vielleicht in falschen Händen: Der Server braucht ein neues.</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken: %1. The server has to send the intermediate certificates, too.</source>
        <translation>Die Kette vom Zertifikat des Servers zu einer Zertifizierungsstelle ist unterbrochen: %1. Der Server muss auch die Zwischenzertifikate senden.</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken. The server has to send the intermediate certificates, too.</source>
        <translation>Die Kette vom Zertifikat des Servers zu einer Zertifizierungsstelle ist unterbrochen. Der Server muss auch die Zwischenzertifikate senden.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted: %1. Look at the certificate, or choose to trust this one.</source>
        <translation>Das Zertifikat des Servers kann nicht akzeptiert werden: %1. Das Zertifikat ansehen oder genau diesem vertrauen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted. Look at the certificate, or choose to trust this one.</source>
        <translation>Das Zertifikat des Servers kann nicht akzeptiert werden. Das Zertifikat ansehen oder genau diesem vertrauen.</translation>
    </message>
    <message>
        <source>An ordinary web server answers here: check the path, and that WebSocket is switched on for it.</source>
        <translation>Hier antwortet ein gewöhnlicher Webserver: Prüfen, ob der Pfad stimmt und ob WebSocket dafür eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Try the URL in the Location field of the response, or let redirects be followed.</source>
        <translation>Die URL im Feld Location der Antwort versuchen oder Umleitungen folgen lassen.</translation>
    </message>
    <message>
        <source>It did not understand the request: see whether a proxy in between drops the Upgrade and Connection fields.</source>
        <translation>Er hat die Anfrage nicht verstanden: Prüfen, ob ein Proxy dazwischen die Felder Upgrade und Connection entfernt.</translation>
    </message>
    <message>
        <source>It asks for credentials: add them (Basic, Bearer or an API key), and see WWW-Authenticate in the response.</source>
        <translation>Er verlangt Zugangsdaten: Diese hinzufügen (Basic, Bearer oder ein API-Schlüssel) und WWW-Authenticate in der Antwort ansehen.</translation>
    </message>
    <message>
        <source>This path takes no GET: check the path of the URL.</source>
        <translation>Dieser Pfad nimmt kein GET an: Den Pfad der URL prüfen.</translation>
    </message>
    <message>
        <source>A proxy asks for credentials: set its user and password.</source>
        <translation>Ein Proxy verlangt Zugangsdaten: Benutzer und Passwort dafür einstellen.</translation>
    </message>
    <message>
        <source>It wants another protocol or version: see the Upgrade and Sec-WebSocket-Version fields of the response.</source>
        <translation>Er will ein anderes Protokoll oder eine andere Version: Die Felder Upgrade und Sec-WebSocket-Version der Antwort ansehen.</translation>
    </message>
    <message>
        <source>There were too many requests: wait a while, and see Retry-After in the response.</source>
        <translation>Es gab zu viele Anfragen: Eine Weile warten und Retry-After in der Antwort ansehen.</translation>
    </message>
    <message>
        <source>A proxy answers, but the server behind it does not: check that server.</source>
        <translation>Ein Proxy antwortet, der Server dahinter aber nicht: Diesen Server prüfen.</translation>
    </message>
    <message>
        <source>The fault is at the server, or at a proxy before it: look into its log.</source>
        <translation>Der Fehler liegt am Server oder an einem Proxy davor: Dessen Log ansehen.</translation>
    </message>
    <message>
        <source>general failure</source>
        <translation>allgemeiner Fehler</translation>
    </message>
    <message>
        <source>not allowed by its rules</source>
        <translation>von seinen Regeln nicht erlaubt</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>time to live expired</source>
        <translation>Time to Live abgelaufen</translation>
    </message>
    <message>
        <source>command not supported</source>
        <translation>Befehl nicht unterstützt</translation>
    </message>
    <message>
        <source>address type not supported</source>
        <translation>Adresstyp nicht unterstützt</translation>
    </message>
    <message>
        <source>What came: %1.</source>
        <translation>Empfangen: %1.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>The proxy would not connect to the server: %1. Does it allow this host and port?</source>
        <translation>Der Proxy hat keine Verbindung zum Server aufgebaut: %1. Lässt er diesen Host und Port zu?</translation>
    </message>
    <message>
        <source>The proxy %1 would not connect to the server: %2. Does it allow this host and port?</source>
        <translation>Der Proxy %1 hat keine Verbindung zum Server aufgebaut: %2. Lässt er diesen Host und Port zu?</translation>
    </message>
    <message>
        <source>No pong came within %1 of a ping (1006). The peer hangs, or the network is cut.</source>
        <translation>Innerhalb von %1 nach einem Ping kam kein Pong (1006). Die Gegenstelle hängt, oder das Netzwerk ist unterbrochen.</translation>
    </message>
    <message>
        <source>The client was turned away with status %1</source>
        <translation>Der Client wurde mit Status %1 abgewiesen</translation>
    </message>
    <message>
        <source>A client was turned away: the limit of %1 at once is reached. It can be raised in the server&apos;s settings.</source>
        <translation>Ein Client wurde abgewiesen: Die Grenze von %1 gleichzeitig ist erreicht. Sie lässt sich in den Einstellungen des Servers erhöhen.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>Der Proxy %1 hat nicht rechtzeitig geantwortet. Prüfen, ob Adresse und Port stimmen und ob er den Server erreicht.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>Der Proxy hat nicht rechtzeitig geantwortet. Prüfen, ob Adresse und Port stimmen und ob er den Server erreicht.</translation>
    </message>
    <message>
        <source>The proxy %1 reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Der Proxy %1 hat die Verbindung zurückgesetzt. Art des Proxys (HTTP oder SOCKS5) und Port prüfen.</translation>
    </message>
    <message>
        <source>The proxy reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Der Proxy hat die Verbindung zurückgesetzt. Art des Proxys (HTTP oder SOCKS5) und Port prüfen.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Der Proxy %1 hat die Verbindung beendet. Art des Proxys (HTTP oder SOCKS5) und Port prüfen.</translation>
    </message>
    <message>
        <source>The proxy ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Der Proxy hat die Verbindung beendet. Art des Proxys (HTTP oder SOCKS5) und Port prüfen.</translation>
    </message>
    <message>
        <source>No address was found for the proxy %1. Check its name and the network.</source>
        <translation>Zum Proxy %1 wurde keine Adresse gefunden. Namen und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>No address was found for the proxy. Check its name and the network.</source>
        <translation>Zum Proxy wurde keine Adresse gefunden. Namen und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Could not connect to the proxy %1: connection refused. Is it running?</source>
        <translation>Keine Verbindung zum Proxy %1: Verbindung abgelehnt. Läuft er?</translation>
    </message>
    <message>
        <source>Could not connect to the proxy: connection refused. Is it running?</source>
        <translation>Keine Verbindung zum Proxy: Verbindung abgelehnt. Läuft er?</translation>
    </message>
    <message>
        <source>There is no route to the proxy %1. Check its address and the network.</source>
        <translation>Es gibt keinen Weg zum Proxy %1. Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>There is no route to the proxy. Check its address and the network.</source>
        <translation>Es gibt keinen Weg zum Proxy. Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The proxy failed: %1.</source>
        <translation>Der Proxy ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>The proxy failed.</source>
        <translation>Der Proxy ist gescheitert.</translation>
    </message>
    <message>
        <source>The closing handshake was not finished in time; the connection was dropped (1006).</source>
        <translation>Der Closing-Handshake wurde nicht rechtzeitig abgeschlossen; die Verbindung wurde abgebrochen (1006).</translation>
    </message>
    <message>
        <source>The peer ended the connection at once. Is this the right port?</source>
        <translation>Die Gegenstelle hat die Verbindung sofort beendet. Ist das der richtige Port?</translation>
    </message>
    <message>
        <source>The peer reset the connection, without a closing handshake (1006). It may have crashed, or a proxy or firewall in between may have cut it.</source>
        <translation>Die Gegenstelle hat die Verbindung ohne Closing-Handshake zurückgesetzt (1006). Vielleicht ist sie abgestürzt, oder ein Proxy oder eine Firewall dazwischen hat die Verbindung gekappt.</translation>
    </message>
    <message>
        <source>The peer reset the connection at once. Is this the right port?</source>
        <translation>Die Gegenstelle hat die Verbindung sofort zurückgesetzt. Ist das der richtige Port?</translation>
    </message>
    <message>
        <source>The peer reset the connection before it sent a close frame of its own (1006).</source>
        <translation>Die Gegenstelle hat die Verbindung zurückgesetzt, bevor sie einen eigenen Close-Frame gesendet hat (1006).</translation>
    </message>
    <message>
        <source>no close code (1005)</source>
        <translation>kein Schließcode (1005)</translation>
    </message>
    <message>
        <source>Our direction of the TCP connection is ended; what the peer still says is read.</source>
        <translation>Unsere Richtung der TCP-Verbindung ist beendet; was die Gegenseite noch sagt, wird gelesen.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame (1006).</source>
        <translation>Die Verbindung endete ohne Close-Frame (1006).</translation>
    </message>
    <message>
        <source>Redirected with status %1.</source>
        <translation>Mit Status %1 umgeleitet.</translation>
    </message>
    <message>
        <source>Redirected with status %1 to %2.</source>
        <translation>Mit Status %1 zu %2 umgeleitet.</translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>Next attempt (%1) in %2.</source>
        <translation>Nächster Versuch (%1) in %2.</translation>
    </message>
    <message>
        <source>A compressed message cannot be inflated</source>
        <translation>Eine komprimierte Nachricht lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>More messages came in a second than the limit that is set</source>
        <translation>In einer Sekunde kamen mehr Nachrichten, als die eingestellte Grenze erlaubt</translation>
    </message>
    <message>
        <source>The HTTP head is larger than the limit that is set. Are there too many cookies, or is this another service?</source>
        <translation>Der HTTP-Header ist größer als die eingestellte Grenze. Gibt es zu viele Cookies, oder ist das ein anderer Dienst?</translation>
    </message>
    <message>
        <source>The method of the request is not GET, as WebSocket asks for.</source>
        <translation>Die Methode der Anfrage ist nicht GET, wie WebSocket es verlangt.</translation>
    </message>
    <message>
        <source>The HTTP version is not 1.1. An old proxy in between may have lowered it.</source>
        <translation>Die HTTP-Version ist nicht 1.1. Vielleicht hat sie ein alter Proxy dazwischen herabgesetzt.</translation>
    </message>
    <message>
        <source>The request has no Host field, or more than one. Exactly one is needed.</source>
        <translation>Die Anfrage hat kein Host-Feld oder mehr als eines. Genau eines ist nötig.</translation>
    </message>
    <message>
        <source>The field “Upgrade: websocket” is missing. A proxy may have removed it, or an ordinary web server or browser page is on the other side.</source>
        <translation>Das Feld „Upgrade: websocket“ fehlt. Vielleicht hat es ein Proxy entfernt, oder auf der anderen Seite ist ein gewöhnlicher Webserver oder eine Browserseite.</translation>
    </message>
    <message>
        <source>The request has no Sec-WebSocket-Key field. Only a WebSocket client sends one.</source>
        <translation>Die Anfrage hat kein Feld Sec-WebSocket-Key. Nur ein WebSocket-Client sendet eines.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is not the base64 of 16 bytes. The client has to make 16 random ones.</source>
        <translation>Sec-WebSocket-Key ist nicht das Base64 von 16 Bytes. Der Client muss 16 zufällige erzeugen.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version is not 13. The client speaks a draft of WebSocket: update it.</source>
        <translation>Sec-WebSocket-Version ist nicht 13. Der Client spricht einen Entwurf von WebSocket: Ihn aktualisieren.</translation>
    </message>
    <message>
        <source>The server did not answer with status 101. Does it speak WebSocket at this path?</source>
        <translation>Der Server hat nicht mit Status 101 geantwortet. Spricht er unter diesem Pfad WebSocket?</translation>
    </message>
    <message>
        <source>The response has no Sec-WebSocket-Accept field. What answered is not a WebSocket server, or a proxy removed the field.</source>
        <translation>Die Antwort hat kein Feld Sec-WebSocket-Accept. Was geantwortet hat, ist kein WebSocket-Server, oder ein Proxy hat das Feld entfernt.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept does not match the key that was sent. A cache may have answered with an old response, or a server that does not speak WebSocket repeats what it got.</source>
        <translation>Sec-WebSocket-Accept passt nicht zum gesendeten Schlüssel. Vielleicht hat ein Cache mit einer alten Antwort geantwortet, oder ein Server, der kein WebSocket spricht, wiederholt, was er bekam.</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered. Offer it, or correct the server.</source>
        <translation>Der Server hat ein Subprotokoll gewählt, das nicht angeboten wurde. Es anbieten oder den Server korrigieren.</translation>
    </message>
    <message>
        <source>The server chose an extension that was not offered. Offer it, or correct the server or the proxy before it.</source>
        <translation>Der Server hat eine Erweiterung gewählt, die nicht angeboten wurde. Sie anbieten oder den Server oder den Proxy davor korrigieren.</translation>
    </message>
    <message>
        <source>The request has a body. One that asks for WebSocket has none.</source>
        <translation>Die Anfrage hat einen Body. Eine WebSocket-Anfrage hat keinen.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions cannot be read. Compare the field in the log with RFC 6455, section 9.1.</source>
        <translation>Sec-WebSocket-Extensions ist nicht lesbar. Das Feld im Log mit RFC 6455, Abschnitt 9.1, vergleichen.</translation>
    </message>
    <message>
        <source>The server answered permessage-deflate with parameters that were not offered, or that are out of range. Connect without compression to go on, and correct the server.</source>
        <translation>Der Server hat permessage-deflate mit Parametern beantwortet, die nicht angeboten wurden oder außerhalb des Bereichs liegen. Vorerst ohne Komprimierung verbinden und den Server korrigieren.</translation>
    </message>
    <message>
        <source>The server accepted the same extension twice. Correct the server, or a proxy that repeats the field.</source>
        <translation>Der Server hat dieselbe Erweiterung zweimal akzeptiert. Den Server korrigieren, oder einen Proxy, der das Feld wiederholt.</translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols that were offered. Check their names, and which ones the server knows.</source>
        <translation>Der Server hat keines der angebotenen Subprotokolle gewählt. Ihre Namen prüfen, und welche der Server kennt.</translation>
    </message>
    <message>
        <source>%1 (RFC %2, section %3).</source>
        <translation>%1 (RFC %2, Abschnitt %3).</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>certificate of %1 valid until %2</source>
        <translation>Zertifikat von %1 gültig bis %2</translation>
    </message>
    <message>
        <source>Not verified: anybody could be on the other end. Use this for tests only.</source>
        <translation>Nicht geprüft: Am anderen Ende könnte irgendwer sein. Nur für Tests verwenden.</translation>
    </message>
    <message>
        <source>You chose to trust this certificate in spite of: %1.</source>
        <translation>Diesem Zertifikat wird vertraut, trotz: %1.</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>No close code (1005)</source>
        <translation>Kein Schließcode (1005)</translation>
    </message>
    <message>
        <source>(a code that must not be sent)</source>
        <translation>(ein Code, der nicht gesendet werden darf)</translation>
    </message>
    <message>
        <source>[less than %1 bytes, compressed] </source>
        <translation>[weniger als %1 Bytes, komprimiert] </translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>injiziert</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>The peer ended the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>Die Gegenseite hat die Verbindung während des TLS-Handshakes beendet und nicht gesagt, warum. Server tun das auf einem Port, der kein TLS spricht (dann ws:// verwenden) oder der falsche ist, oder wo sie diese TLS-Version ablehnen oder einen Servernamen (SNI) oder ein Client-Zertifikat verlangen; Clients, wo sie dem Zertifikat nicht vertrauen.</translation>
    </message>
    <message>
        <source>The peer reset the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>Die Gegenseite hat die Verbindung während des TLS-Handshakes zurückgesetzt und nicht gesagt, warum. Server tun das auf einem Port, der kein TLS spricht (dann ws:// verwenden) oder der falsche ist, oder wo sie diese TLS-Version ablehnen oder einen Servernamen (SNI) oder ein Client-Zertifikat verlangen; Clients, wo sie dem Zertifikat nicht vertrauen.</translation>
    </message>
    <message>
        <source>Another program is writing the file.</source>
        <translation>Ein anderes Programm schreibt die Datei.</translation>
    </message>
    <message>
        <source>The disk does not respond</source>
        <translation>Der Datenträger antwortet nicht</translation>
    </message>
    <message>
        <source>The file could not be shortened</source>
        <translation>Die Datei konnte nicht gekürzt werden</translation>
    </message>
    <message>
        <source>Frames in</source>
        <translation>Frames ein</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Bytes ein</translation>
    </message>
    <message>
        <source>Frames out</source>
        <translation>Frames aus</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Bytes aus</translation>
    </message>
    <message>
        <source>Frames by opcode</source>
        <translation>Frames nach Opcode</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>From (s)</source>
        <translation>Von (s)</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>Bis (s)</translation>
    </message>
    <message>
        <source>Further connections, with fewer bytes: %1</source>
        <translation>Weitere Verbindungen mit weniger Bytes: %1</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>Close-Codes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Further codes: %1</source>
        <translation>Weitere Codes: %1</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>dropped before them by the limit: %1</source>
        <translation>davor von der Grenze verworfen: %1</translation>
    </message>
    <message>
        <source>could not be recorded: %1</source>
        <translation>nicht aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>marked: %1</source>
        <translation>markiert: %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>handshakes done: %1</source>
        <translation>Handshakes gelungen: %1</translation>
    </message>
    <message>
        <source>refused or redirected: %1</source>
        <translation>abgelehnt oder weitergeleitet: %1</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % more</source>
        <translation>Frames: %1; %2 gingen als %3 über die Leitung, %4 % mehr</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % saved</source>
        <translation>Frames: %1; %2 gingen als %3 über die Leitung, %4 % gespart</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>%1 frames/s on average; most within %2 from %3 s on: %4 frames/s</source>
        <translation>%1 Frames/s im Mittel; am meisten binnen %2 ab %3 s: %4 Frames/s</translation>
    </message>
    <message>
        <source>The head of the file is damaged: where its records begin had to be searched.</source>
        <translation>Der Kopf der Datei ist beschädigt: Wo ihre Datensätze beginnen, musste gesucht werden.</translation>
    </message>
    <message>
        <source>The file is damaged at byte %1: what is there is not a record.</source>
        <translation>Die Datei ist bei Byte %1 beschädigt: Dort liegt kein Datensatz.</translation>
    </message>
    <message>
        <source>The file ends inside a record, at byte %1.</source>
        <translation>Die Datei endet in einem Datensatz, bei Byte %1.</translation>
    </message>
    <message>
        <source>The file cannot be read at byte %1: %2.</source>
        <translation>Die Datei lässt sich bei Byte %1 nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 in between and %2 at its end were left out.</source>
        <translation>%1 dazwischen und %2 am Ende wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 were left out; what follows is sound.</source>
        <translation>%1 wurden ausgelassen; was folgt, ist heil.</translation>
    </message>
    <message>
        <source>%1 at its end were left out.</source>
        <translation>%1 am Ende wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Rows missing here: %1.</source>
        <translation>Hier fehlen Zeilen: %1.</translation>
    </message>
    <message>
        <source>Rows missing here: %1, from %2 s to %3 s. The file of the capture could not be written: %4.</source>
        <translation>Hier fehlen Zeilen: %1, von %2 s bis %3 s. Die Datei der Aufzeichnung konnte nicht geschrieben werden: %4.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”.</source>
        <translation>%1 hat keinen Wert „%2“.</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>%1 braucht einen Wert, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>„%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“%1” is not a value for %2. Write it as in %3.</source>
        <translation>„%1“ versteht %2 nicht. Schreiben Sie es wie in %3.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets. To look for brackets, put them into quotes.</source>
        <translation>Zwischen diesen Klammern steht nichts. Um nach Klammern zu suchen, setzen Sie sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This bracket closes none. To look for a bracket, put it into quotes.</source>
        <translation>Diese Klammer schließt keine. Um nach einer Klammer zu suchen, setzen Sie sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here.</source>
        <translation>Das sind zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in json:$.type=chat.</source>
        <translation>Ein JSON-Pfad beginnt mit „$“, wie in json:$.type=chat.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no value after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>This JSON path has too many steps.</source>
        <translation>Dieser JSON-Pfad hat zu viele Schritte.</translation>
    </message>
    <message>
        <source>The JSON path goes on here with .name, [&apos;name&apos;], [0], [*] or ..name, or with a comparison.</source>
        <translation>Hier geht der JSON-Pfad mit .name, [&apos;name&apos;], [0], [*] oder ..name weiter oder mit einem Vergleich.</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>type of the row</source>
        <translation>Typ der Zeile</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation>Bytes der Nutzdaten</translation>
    </message>
    <message>
        <source>seconds since the start, or the clock</source>
        <translation>Sekunden seit dem Start oder die Uhrzeit</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>close code</source>
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>what is special about a frame</source>
        <translation>was an einem Frame besonders ist</translation>
    </message>
    <message>
        <source>value in a JSON payload</source>
        <translation>Wert in JSON-Nutzdaten</translation>
    </message>
    <message>
        <source>“%1:” is not a key.</source>
        <translation>„%1:“ ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>“or” stands between two terms. To look for the word, put it into quotes.</source>
        <translation>„or“ steht zwischen zwei Ausdrücken. Um nach dem Wort zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>Der reguläre Ausdruck ist ungültig: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a flag of a regular expression. There are i, m and s.</source>
        <translation>„%1“ ist kein Schalter eines regulären Ausdrucks. Es gibt i, m und s.</translation>
    </message>
    <message>
        <source>One object a row, for programs. Nothing is left out: it can be imported again.</source>
        <translation>Ein Objekt je Zeile, für Programme. Nichts fehlt: Es lässt sich wieder importieren.</translation>
    </message>
    <message>
        <source>A table of all rows, for spreadsheets.</source>
        <translation>Eine Tabelle aller Zeilen, für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Aligned columns, for people.</source>
        <translation>Ausgerichtete Spalten, für Menschen.</translation>
    </message>
    <message>
        <source>Handshakes and messages as browsers write them, for their developer tools.</source>
        <translation>Handshakes und Nachrichten, wie Browser sie schreiben, für deren Entwicklerwerkzeuge.</translation>
    </message>
    <message>
        <source>Packets with TCP made up around the real bytes, for Wireshark.</source>
        <translation>Pakete mit nachgebildetem TCP um die echten Bytes, für Wireshark.</translation>
    </message>
    <message>
        <source>A database, for questions in SQL.</source>
        <translation>Eine Datenbank, für Fragen in SQL.</translation>
    </message>
    <message>
        <source>The JSON breaks at byte %1.</source>
        <translation>Das JSON bricht bei Byte %1.</translation>
    </message>
    <message>
        <source>This is JSON, but not a HAR file.</source>
        <translation>Das ist JSON, aber keine HAR-Datei.</translation>
    </message>
    <message>
        <source>TCP connections without WebSocket were left out: %1.</source>
        <translation>TCP-Verbindungen, die kein WebSocket sind, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Connections of which packets are missing were read up to there: %1.</source>
        <translation>Verbindungen, denen Pakete fehlen, wurden bis dorthin gelesen: %1.</translation>
    </message>
    <message>
        <source>There is no WebSocket connection in this file.</source>
        <translation>In dieser Datei ist keine WebSocket-Verbindung.</translation>
    </message>
    <message>
        <source>This is none of the formats that can be imported: HAR, JSON Lines, pcapng.</source>
        <translation>Das ist keines der Formate, die importiert werden können: HAR, JSON Lines, pcapng.</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>this is not a JSON object (at character %1)</source>
        <translation>das ist kein JSON-Objekt (bei Zeichen %1)</translation>
    </message>
    <message>
        <source>this is not a row of a log: “%1” is missing or not known</source>
        <translation>das ist keine Zeile eines Protokolls: „%1“ fehlt oder ist unbekannt</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>This is not a pcapng file.</source>
        <translation>Das ist keine pcapng-Datei.</translation>
    </message>
    <message>
        <source>The file ends inside the block at byte %1.</source>
        <translation>Die Datei endet in dem Block bei Byte %1.</translation>
    </message>
    <message>
        <source>The block at byte %1 cannot be what it says.</source>
        <translation>Der Block bei Byte %1 kann nicht sein, was er angibt.</translation>
    </message>
    <message>
        <source>The block at byte %1 is too large.</source>
        <translation>Der Block bei Byte %1 ist zu groß.</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say: %1.</source>
        <translation>Der Server hat die Verbindung beendet, wie es seine Einstellungen für Störungen sagen: %1.</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say.</source>
        <translation>Der Server hat die Verbindung beendet, wie es seine Einstellungen für Störungen sagen.</translation>
    </message>
    <message>
        <source>Redis refuses: %1. Check the user, the password and what they allow.</source>
        <translation>Redis weist ab: %1. Prüfen Sie Benutzer, Passwort und was sie erlauben.</translation>
    </message>
    <message>
        <source>Redis refuses. Check the user, the password and what they allow.</source>
        <translation>Redis weist ab. Prüfen Sie Benutzer, Passwort und was sie erlauben.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Redis server. Check host and port.</source>
        <translation>Was bei %1 antwortet, spricht nicht wie Redis. Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>What answers is not a Redis server. Check host and port.</source>
        <translation>Was antwortet, spricht nicht wie Redis. Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to: %1. Change its settings.</source>
        <translation>Der Server kann nicht, was eingestellt ist: %1. Ändern Sie seine Einstellungen.</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to. Change its settings.</source>
        <translation>Der Server kann nicht, was eingestellt ist. Ändern Sie seine Einstellungen.</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say: %1.</source>
        <translation>Der Client wurde abgewiesen, wie es die Wächter des Servers sagen: %1.</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say.</source>
        <translation>Der Client wurde abgewiesen, wie es die Wächter des Servers sagen.</translation>
    </message>
    <message>
        <source>Messages are shared with other servers through %1.</source>
        <translation>Nachrichten werden über %1 mit anderen Servern geteilt.</translation>
    </message>
    <message>
        <source>Messages are shared with other servers.</source>
        <translation>Nachrichten werden mit anderen Servern geteilt.</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server: %1.</source>
        <translation>Das ist keine URL eines Redis: %1.</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server.</source>
        <translation>Das ist keine URL eines Redis.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is Redis running?</source>
        <translation>Bei %1 antwortet niemand. Läuft Redis?</translation>
    </message>
    <message>
        <source>Nobody answers. Is Redis running?</source>
        <translation>Niemand antwortet. Läuft Redis?</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>Redis bei %1 hat nicht rechtzeitig geantwortet. Prüfen Sie die Adresse, und ob es hängt oder eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>Redis did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>Redis hat nicht rechtzeitig geantwortet. Prüfen Sie die Adresse, und ob es hängt oder eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>Redis at %1 reset the connection. It may have crashed.</source>
        <translation>Redis bei %1 hat die Verbindung zurückgesetzt. Vielleicht ist es abgestürzt.</translation>
    </message>
    <message>
        <source>Redis reset the connection. It may have crashed.</source>
        <translation>Redis hat die Verbindung zurückgesetzt. Vielleicht ist es abgestürzt.</translation>
    </message>
    <message>
        <source>Redis at %1 ended the connection.</source>
        <translation>Redis bei %1 hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>Redis ended the connection.</source>
        <translation>Redis hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Check the rights of the socket.</source>
        <translation>Der Zugriff auf %1 ist verweigert. Prüfen Sie die Rechte des Sockets.</translation>
    </message>
    <message>
        <source>Access is denied. Check the rights of the socket.</source>
        <translation>Der Zugriff ist verweigert. Prüfen Sie die Rechte des Sockets.</translation>
    </message>
    <message>
        <source>The connection to Redis failed: %1.</source>
        <translation>Die Verbindung zu Redis ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>The connection to Redis failed.</source>
        <translation>Die Verbindung zu Redis ist gescheitert.</translation>
    </message>
    <message>
        <source>What is said here reaches the peers of this server alone.</source>
        <translation>Was hier gesagt wird, erreicht nur die Gegenstellen dieses Servers.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Not sharing</source>
        <translation>Teilt nicht</translation>
    </message>
    <message>
        <source>A latency budget begins with p50, p90, p95, p99, p99.9 or max: p99&lt;50ms/10s.</source>
        <translation>Ein Latenzbudget beginnt mit p50, p90, p95, p99, p99.9 oder max: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>A &lt; is missing here: p99&lt;50ms/10s.</source>
        <translation>Hier fehlt ein &lt;: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>The limit is a time from 1us to 1h.</source>
        <translation>Die Grenze ist eine Zeit von 1us bis 1h.</translation>
    </message>
    <message>
        <source>A / is missing here, and the time over which it is held: p99&lt;50ms/10s.</source>
        <translation>Hier fehlen ein / und die Zeit, über die es gehalten wird: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>A budget is held over a time from 100ms to 24h.</source>
        <translation>Ein Budget wird über eine Zeit von 100ms bis 24h gehalten.</translation>
    </message>
    <message>
        <source>Nothing may follow a latency budget.</source>
        <translation>Hinter einem Latenzbudget kommt nichts.</translation>
    </message>
    <message>
        <source>%1 falls to requests without an answer</source>
        <translation>%1 fällt auf Anfragen ohne Antwort</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>%1; answers: %2</source>
        <translation>%1; Antworten: %2</translation>
    </message>
    <message>
        <source>%1; answers: %2, unanswered: %3</source>
        <translation>%1; Antworten: %2, unbeantwortet: %3</translation>
    </message>
    <message>
        <source>The latency budget %1 is kept: %2.</source>
        <translation>Das Latenzbudget %1 wird eingehalten: %2.</translation>
    </message>
    <message>
        <source>The latency budget %1 is exceeded: %2.</source>
        <translation>Das Latenzbudget %1 ist überschritten: %2.</translation>
    </message>
    <message>
        <source>Nothing can be said of the latency budget %1: %2.</source>
        <translation>Über das Latenzbudget %1 lässt sich nichts sagen: %2.</translation>
    </message>
    <message>
        <source>The latency budget %1 was exceeded; times: %2, in all for %3. At worst, at %4 s: %5.</source>
        <translation>Das Latenzbudget %1 wurde überschritten; Male: %2, insgesamt für %3. Am schlimmsten bei %4 s: %5.</translation>
    </message>
    <message>
        <source>Wireloupe did not get to its connections for %1: it was stopped, or the computer was too busy. Times measured across this say nothing about the peer.</source>
        <translation>Wireloupe kam %1 lang nicht zu seinen Verbindungen: Es war angehalten, oder der Rechner war zu beschäftigt. Zeiten, die darüber hinweg gemessen sind, sagen nichts über die Gegenseite.</translation>
    </message>
    <message>
        <source>The computer slept for %1. Times measured across this say nothing about the peer.</source>
        <translation>Der Rechner hat %1 lang geschlafen. Zeiten, die darüber hinweg gemessen sind, sagen nichts über die Gegenseite.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>Die Uhr dieses Rechners wurde um %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <translation>Die Uhr dieses Rechners wurde um %1 vorgestellt.</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>The server refused the request: %1. Credentials may be missing: add a header for them.</source>
        <translation>Der Server hat die Anfrage abgelehnt: %1. Vielleicht fehlen Zugangsdaten: Fügen Sie einen Header dafür hinzu.</translation>
    </message>
    <message>
        <source>The server answered %1. Check the path: is this transport offered there?</source>
        <translation>Der Server hat mit %1 geantwortet. Prüfen Sie den Pfad: Wird dieser Transport dort angeboten?</translation>
    </message>
    <message>
        <source>The server answered %1 in place of messages.</source>
        <translation>Der Server hat mit %1 statt mit Nachrichten geantwortet.</translation>
    </message>
    <message>
        <source>The server answered without saying what it sends (no Content-Type). Check the path: is this transport offered there?</source>
        <translation>Der Server hat geantwortet, ohne zu sagen, was er sendet (kein Content-Type). Prüfen Sie den Pfad: Wird dieser Transport dort angeboten?</translation>
    </message>
    <message>
        <source>The server answered with %1, which carries no messages. Check the path: is this transport offered there?</source>
        <translation>Der Server hat mit %1 geantwortet, was keine Nachrichten trägt. Prüfen Sie den Pfad: Wird dieser Transport dort angeboten?</translation>
    </message>
    <message>
        <source>The connection ended in the midst of an answer.</source>
        <translation>Die Verbindung endete mitten in einer Antwort.</translation>
    </message>
    <message>
        <source>The server&apos;s answer breaks the rules of HTTP about where a body ends. A proxy in between may be the cause.</source>
        <translation>Die Antwort des Servers bricht die Regeln von HTTP darüber, wo ein Rumpf endet. Ein Proxy dazwischen kann der Grund sein.</translation>
    </message>
    <message>
        <source>Too few messages came to compare the transports: let it run longer, or with a WebSocket and another transport.</source>
        <translation>Es kamen zu wenige Nachrichten, um die Transporte zu vergleichen: Lassen Sie es länger laufen, oder mit einem WebSocket und einem anderen Transport.</translation>
    </message>
    <message>
        <source>These messages do not need a WebSocket: %1 would do.</source>
        <translation>Diese Nachrichten brauchen keinen WebSocket: %1 würde genügen.</translation>
    </message>
    <message>
        <source>A WebSocket pays off here: no other transport comes close to it.</source>
        <translation>Ein WebSocket lohnt sich hier: Kein anderer Transport kommt ihm nahe.</translation>
    </message>
    <message>
        <source>as fast at the median, within 1 ms</source>
        <translation>im Median gleich schnell, auf 1 ms genau</translation>
    </message>
    <message>
        <source>%1 faster at the median</source>
        <translation>%1 schneller im Median</translation>
    </message>
    <message>
        <source>%1 slower at the median</source>
        <translation>%1 langsamer im Median</translation>
    </message>
    <message>
        <source>less than 0.01 requests per message</source>
        <translation>weniger als 0,01 Anfragen je Nachricht</translation>
    </message>
    <message>
        <source>%1 requests per message</source>
        <translation>%1 Anfragen je Nachricht</translation>
    </message>
    <message>
        <source>%1 the bytes</source>
        <translation>%1 so viele Bytes</translation>
    </message>
    <message>
        <source>%1 against WebSocket: %2.</source>
        <translation>%1 gegenüber WebSocket: %2.</translation>
    </message>
    <message>
        <source>The messages are stamped by a clock whose offset is not known: compare latencies, do not take them as they are.</source>
        <translation>Die Nachrichten tragen Stempel einer Uhr, deren Abweichung unbekannt ist: Vergleichen Sie Latenzen, nehmen Sie sie nicht für sich.</translation>
    </message>
    <message>
        <source>Latencies count from whichever transport delivered the same message first.</source>
        <translation>Latenzen zählen ab dem Transport, der dieselbe Nachricht zuerst zugestellt hat.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ist gescheitert.</translation>
    </message>
    <message>
        <source>This is about messages to the client: whoever often sends the other way pays a request for each without a WebSocket.</source>
        <translation>Hier geht es um Nachrichten an den Client: Wer oft in die andere Richtung sendet, zahlt ohne WebSocket für jede eine Anfrage.</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Langes Polling</translation>
    </message>
    <message>
        <source>Short polling</source>
        <translation>Kurzes Polling</translation>
    </message>
    <message>
        <source>The server redirects to %1, which is not followed here. Use that URL.</source>
        <translation>Der Server leitet auf %1 um; dem wird hier nicht gefolgt. Verwenden Sie diese URL.</translation>
    </message>
    <message>
        <source>What answers breaks the rules of HTTP. Check the port: another service may listen on it.</source>
        <translation>Was antwortet, bricht die Regeln von HTTP. Prüfen Sie den Port: Vielleicht lauscht dort ein anderer Dienst.</translation>
    </message>
    <message>
        <source>The answer is not a list of messages: %1</source>
        <translation>Die Antwort ist keine Liste von Nachrichten: %1</translation>
    </message>
    <message>
        <source>The server did not answer within %1.</source>
        <translation>Der Server hat nicht innerhalb von %1 geantwortet.</translation>
    </message>
    <message>
        <source>The server ended the connection in place of an answer.</source>
        <translation>Der Server hat die Verbindung beendet, statt zu antworten.</translation>
    </message>
    <message>
        <source>The server reset the connection in place of an answer.</source>
        <translation>Der Server hat die Verbindung zurückgesetzt, statt zu antworten.</translation>
    </message>
    <message>
        <source>The server sent more in one piece than the %1 bytes that are taken.</source>
        <translation>Der Server hat mehr auf einmal gesendet als die %1 Bytes, die angenommen werden.</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>Der Server hat den Ereignisstrom beendet.</translation>
    </message>
    <message>
        <source>The server has no events, and asks not to be asked again (204).</source>
        <translation>Der Server hat keine Ereignisse und bittet, nicht wieder gefragt zu werden (204).</translation>
    </message>
    <message>
        <source>The rate must be from 0.1 to 10,000 messages a second.</source>
        <translation>Die Rate muss zwischen 0,1 und 10.000 Nachrichten je Sekunde liegen.</translation>
    </message>
    <message>
        <source>The size of a message must be from 64 bytes to 1 MiB.</source>
        <translation>Die Größe einer Nachricht muss zwischen 64 Bytes und 1 MiB liegen.</translation>
    </message>
    <message>
        <source>The interval of short polling must be from 10 ms to 1 h.</source>
        <translation>Der Abstand des kurzen Pollings muss zwischen 10 ms und 1 h liegen.</translation>
    </message>
    <message>
        <source>A long poll may wait from 1 s to 60 s.</source>
        <translation>Eine lange Abfrage darf 1 s bis 60 s warten.</translation>
    </message>
    <message>
        <source>The duration must not be negative.</source>
        <translation>Die Dauer darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>No transport takes part: choose one, and give it a URL where others have one.</source>
        <translation>Kein Transport nimmt teil: Wählen Sie einen und geben Sie ihm eine URL, wo andere eine haben.</translation>
    </message>
    <message>
        <source>The path of the time stamp is not a JSON path such as $.sent.</source>
        <translation>Der Pfad des Zeitstempels ist kein JSON-Pfad wie $.sent.</translation>
    </message>
    <message>
        <source>The path of the sequence number is not a JSON path such as $.seq.</source>
        <translation>Der Pfad der laufenden Nummer ist kein JSON-Pfad wie $.seq.</translation>
    </message>
    <message>
        <source>The path of the messages is not a JSON path such as $.messages.</source>
        <translation>Der Pfad der Nachrichten ist kein JSON-Pfad wie $.messages.</translation>
    </message>
    <message>
        <source>The path of the cursor is not a JSON path such as $.last.</source>
        <translation>Der Pfad des Zeigers ist kein JSON-Pfad wie $.last.</translation>
    </message>
    <message>
        <source>“%1” compares: what is wanted is the path alone.</source>
        <translation>„%1“ vergleicht: Gewollt ist der Pfad allein.</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in “$.id”.</source>
        <translation>Ein JSON-Pfad beginnt mit „$“, wie in „$.id“.</translation>
    </message>
    <message>
        <source>“%1” is not a JSON path, such as “$.data[0].id”.</source>
        <translation>„%1“ ist kein JSON-Pfad. „$.data[0].id“ ist einer.</translation>
    </message>
    <message>
        <source>The regular expression is missing.</source>
        <translation>Der reguläre Ausdruck fehlt.</translation>
    </message>
    <message>
        <source>The regular expression has to have one group in parentheses: what it matches is compared.</source>
        <translation>Der reguläre Ausdruck braucht eine Gruppe in Klammern: Was sie trifft, wird verglichen.</translation>
    </message>
    <message>
        <source>The time that a reply may take is between 1 ms and 1 h.</source>
        <translation>Eine Antwort darf zwischen 1 ms und 1 h brauchen.</translation>
    </message>
    <message>
        <source>“%1” is not a rule for replies. There are none, payload, order, json:PATH, json:PATH=PATH and regex:PATTERN.</source>
        <translation>„%1“ ist keine Regel für Antworten. Es gibt none, payload, order, json:PFAD, json:PFAD=PFAD und regex:MUSTER.</translation>
    </message>
    <message>
        <source>“%1” is not a rule for time stamps. There are s:PATH, ms:PATH, us:PATH, ns:PATH and iso:PATH.</source>
        <translation>„%1“ ist keine Regel für Zeitstempel. Es gibt s:PFAD, ms:PFAD, us:PFAD, ns:PFAD und iso:PFAD.</translation>
    </message>
    <message>
        <source>the log was cleared meanwhile</source>
        <translation>das Protokoll wurde inzwischen geleert</translation>
    </message>
    <message>
        <source>Before the colon, ping or reply is expected.</source>
        <translation>Vor dem Doppelpunkt wird ping oder reply erwartet.</translation>
    </message>
    <message>
        <source>A time is expected here, in us, ms, s, m or h: 50ms.</source>
        <translation>Hier wird eine Zeit erwartet, in us, ms, s, m oder h: 50ms.</translation>
    </message>
    <message>
        <source>The time over which it is held is expected here, in ms, s, m or h: 10s.</source>
        <translation>Hier wird die Zeit erwartet, über die es gehalten wird, in ms, s, m oder h: 10s.</translation>
    </message>
    <message>
        <source>Reconnecting was given up; attempts: %1. Connect again when the server is back.</source>
        <translation>Das Neuverbinden wurde aufgegeben; Versuche: %1. Erneut verbinden, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>%1 names no host. Write its name or address behind ws:// or wss://, as in ws://localhost:9001/chat.</source>
        <translation>%1 nennt keinen Host. Schreiben Sie seinen Namen oder seine Adresse hinter ws:// oder wss://, wie in ws://localhost:9001/chat.</translation>
    </message>
    <message>
        <source>%1 has a port that there cannot be. Ports are numbers from 1 to 65535.</source>
        <translation>%1 hat einen Port, den es nicht geben kann. Ports sind Zahlen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>%1 has a fragment, which the URL of a WebSocket server cannot have (RFC 6455, section 3). Leave out # and what follows it.</source>
        <translation>%1 hat ein Fragment, das die URL eines WebSocket-Servers nicht haben kann (RFC 6455, Abschnitt 3). Lassen Sie # und alles dahinter weg.</translation>
    </message>
    <message>
        <source>%1 is not a valid URL. Look for a space, or another character that has to be percent-encoded.</source>
        <translation>%1 ist keine gültige URL. Suchen Sie nach einem Leerzeichen oder einem anderen Zeichen, das prozentkodiert sein muss.</translation>
    </message>
    <message>
        <source>The peer ended the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>Die Gegenstelle hat die Verbindung während des Opening-Handshakes beendet. Spricht dieser Port WebSocket, und ist es ws:// oder wss://?</translation>
    </message>
    <message>
        <source>The peer reset the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>Die Gegenstelle hat die Verbindung während des Opening-Handshakes zurückgesetzt. Spricht dieser Port WebSocket, und ist es ws:// oder wss://?</translation>
    </message>
    <message>
        <source>The URL for %1 cannot be connected to. Write one such as ws://localhost:9001/feed; wss://, http:// and https:// are taken too.</source>
        <translation>Mit der URL für %1 ist keine Verbindung möglich. Schreiben Sie eine wie ws://localhost:9001/feed; wss://, http:// und https:// gehen auch.</translation>
    </message>
</context>
</TS>
