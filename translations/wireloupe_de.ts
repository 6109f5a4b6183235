<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
        <source>Set: compressed (permessage-deflate)</source>
        <translation>Gesetzt: komprimiert (permessage-deflate)</translation>
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
        <source>Not valid UTF-8: � stands for what is no text.</source>
        <translation>Kein gültiges UTF-8: � steht für das, was kein Text ist.</translation>
    </message>
    <message>
        <source>The first %1 are shown. Save… writes all.</source>
        <translation>Nur die ersten %1 werden angezeigt. „Speichern…“ schreibt alles.</translation>
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
        <source>&amp;Open a capture…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a saved capture in a tab</source>
        <translation>Gespeicherte Aufzeichnung in einem Tab öffnen</translation>
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
        <source>Write the log as JSON Lines, CSV or text</source>
        <translation>Log als JSON Lines, CSV oder Text schreiben</translation>
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
        <source>Put back what was deleted last in the sidebar</source>
        <translation>Das in der Seitenleiste zuletzt Gelöschte wiederherstellen</translation>
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
        <source>&amp;Go to row…</source>
        <translation>&amp;Zu Zeile gehen…</translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation>Zu einer Zeile mit bestimmter Nummer gehen</translation>
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
        <source>Send what stands in the message box</source>
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
        <source>Make a folder in the sidebar</source>
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
        <source>Appearance and keyboard shortcuts</source>
        <translation>Erscheinungsbild und Tastenkürzel</translation>
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
        <source>Headers, subprotocols and options</source>
        <translation>Header, Subprotokolle und Optionen</translation>
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
        <source>it is not a Wireloupe capture</source>
        <translation>sie ist keine Wireloupe-Aufzeichnung</translation>
    </message>
    <message>
        <source>it was written by a newer Wireloupe</source>
        <translation>sie wurde von einer neueren Wireloupe-Version geschrieben</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Saving the capture</source>
        <translation>Aufzeichnung wird gespeichert</translation>
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
        <source>Opening the capture</source>
        <translation>Aufzeichnung wird geöffnet</translation>
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
</context>
<context>
    <name>wireloupe::ui::CaptureTab</name>
    <message>
        <source>The file ends inside a record: its last %1 could not be read.</source>
        <translation>Die Datei endet mitten in einem Datensatz: Die letzten %1 konnten nicht gelesen werden.</translation>
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
    <name>wireloupe::ui::Commands</name>
    <message>
        <source>Go to row</source>
        <translation>Zu Zeile gehen</translation>
    </message>
    <message>
        <source>Number of the row, 1 to %L1</source>
        <translation>Nummer der Zeile, 1 bis %L1</translation>
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
        <source>Write a message. Ctrl+Return sends it, Alt+Up brings back the last one.</source>
        <translation>Nachricht schreiben. Strg+Return sendet sie, Alt+Hoch holt die letzte zurück.</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Senden (Strg+Return)</translation>
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
</context>
<context>
    <name>wireloupe::ui::ConnectionTab</name>
    <message>
        <source>No capture can be recorded: %1. Is the disk full?</source>
        <translation>Es kann nichts aufgezeichnet werden: %1. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
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
        <translation>Formatiert</translation>
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
        <source>The first %1 of %2 are shown.</source>
        <translation>Nur die ersten %1 von %2 werden angezeigt.</translation>
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
        <source>This row is no frame</source>
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
        <source>payload-%1</source>
        <translation>nutzdaten-%1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DisconnectDialog</name>
    <message>
        <source>Disconnect a peer</source>
        <translation>Gegenstelle trennen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation>Log exportieren</translation>
    </message>
    <message>
        <source>JSON Lines: one object a row, for programs</source>
        <translation>JSON Lines: ein Objekt je Zeile, für Programme</translation>
    </message>
    <message>
        <source>CSV: for spreadsheets</source>
        <translation>CSV: für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Text: for people</source>
        <translation>Text: zum Lesen</translation>
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
        <source>What is &amp;selected: nothing is</source>
        <translation>Aus&amp;gewählte: keine</translation>
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
    <name>wireloupe::ui::FilterBar</name>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation>%1, Suche läuft…</translation>
    </message>
    <message>
        <source>“%1:” is no key. The keys are dir: and op:.</source>
        <translation>„%1:“ ist kein Schlüssel. Die Schlüssel sind dir: und op:.</translation>
    </message>
    <message>
        <source>“%1” is none of its values.</source>
        <translation>„%1“: Diesen Wert gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: words, dir:in, op:text, -op:ping</source>
        <translation>Filter: Wörter, dir:in, op:text, -op:ping</translation>
    </message>
    <message>
        <source>Words must occur in the payload. dir:in or dir:out, op:text, op:binary, op:ping, op:close, op:control, op:handshake, op:state and so on. A leading - excludes.</source>
        <translation>Wörter müssen in den Nutzdaten vorkommen. dir:in oder dir:out, op:text, op:binary, op:ping, op:close, op:control, op:handshake, op:state usw. Ein vorangestelltes - schließt aus.</translation>
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
    <name>wireloupe::ui::FrameLogModel</name>
    <message>
        <source>Time since the row above</source>
        <translation>Zeit seit der Zeile darüber</translation>
    </message>
    <message>
        <source>Bytes of payload</source>
        <translation>Nutzdaten in Bytes</translation>
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
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
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
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
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
    <name>wireloupe::ui::HandshakeSettings</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Handshake settings</source>
        <translation>Handshake-Einstellungen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Delete header</source>
        <translation>Header löschen</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>Subprotokolle, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>graphql-transport-ws, mqtt</source>
        <translation>graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>Offered to the server in this order, separated by commas.</source>
        <translation>Werden dem Server in dieser Reihenfolge angeboten, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Measures the round-trip time; 0 sends no pings of our own</source>
        <translation>Misst die Umlaufzeit; bei 0 werden keine eigenen Pings gesendet</translation>
    </message>
    <message>
        <source>Give up connecting after</source>
        <translation>Verbindungsaufbau abbrechen nach</translation>
    </message>
    <message>
        <source>Send a ping every</source>
        <translation>Ping senden alle</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotokolle</translation>
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
    <name>wireloupe::ui::LatencyLegend</name>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>p99 %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyPanel</name>
    <message>
        <source>While connected, a ping is sent every %1 and its round trip drawn here. So is that of every message that comes back as it was sent.</source>
        <translation>Solange die Verbindung steht, wird alle %1 ein Ping gesendet und seine Umlaufzeit hier gezeichnet, ebenso die jeder Nachricht, die unverändert zurückkommt.</translation>
    </message>
    <message>
        <source>The round trip of every message that comes back as it was sent is drawn here. Pings are off.</source>
        <translation>Hier wird die Umlaufzeit jeder Nachricht gezeichnet, die unverändert zurückkommt. Pings sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>No round trips yet</source>
        <translation>Noch keine Umlaufzeiten</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Views of the latency</source>
        <translation>Ansichten der Latenz</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping alle</translation>
    </message>
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
        <translation>Ping-Intervall in Sekunden, 0 für keins</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Angezeigte Zeit</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Letzte 10 Minuten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Lines and histogram</source>
        <translation>Linien und Histogramm</translation>
    </message>
    <message>
        <source>Pings or echoes, of which there are more</source>
        <translation>Pings oder Echos, je nachdem, wovon es mehr gibt</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Pings</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Echos</translation>
    </message>
    <message>
        <source>What the graph shows</source>
        <translation>Inhalt des Diagramms</translation>
    </message>
    <message>
        <source>No ping has been answered in this time.</source>
        <translation>In dieser Zeit wurde kein Ping beantwortet.</translation>
    </message>
    <message>
        <source>No message has come back in this time.</source>
        <translation>In dieser Zeit kam keine Nachricht zurück.</translation>
    </message>
    <message>
        <source>Median %1, 99 % under %2, %3.</source>
        <translation>Median %1, 99 % unter %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ping(s)</source>
        <translation>
            <numerusform>%Ln Ping</numerusform>
            <numerusform>%Ln Pings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln echo(es)</source>
        <translation>
            <numerusform>%Ln Echo</numerusform>
            <numerusform>%Ln Echos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyPlot</name>
    <message>
        <source>Graph of round-trip times</source>
        <translation>Diagramm der Umlaufzeiten</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyTable</name>
    <message>
        <source>Figures of the round-trip times</source>
        <translation>Zahlen zu den Umlaufzeiten</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
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
        <source>server %1 · %2</source>
        <translation>Server %1 · %2</translation>
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
    <name>wireloupe::ui::PayloadView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
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
</context>
<context>
    <name>wireloupe::ui::SavedConnections</name>
    <message>
        <source>The saved connections could not be read: %1.</source>
        <translation>Die gespeicherten Verbindungen konnten nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The saved connections could not be read: %1. The file was set aside as %2.</source>
        <translation>Die gespeicherten Verbindungen konnten nicht gelesen werden: %1. Die Datei wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The saved connections could not be written to %1: %2.</source>
        <translation>Die gespeicherten Verbindungen konnten nicht nach %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSettings</name>
    <message>
        <source>not to the sender</source>
        <translation>nicht an den Absender</translation>
    </message>
    <message>
        <source>What the server does with a message</source>
        <translation>Was der Server mit einer Nachricht macht</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>Sends every message back to its sender</source>
        <translation>Sendet jede Nachricht an ihren Absender zurück</translation>
    </message>
    <message>
        <source>Sends every message to all peers</source>
        <translation>Sendet jede Nachricht an alle Gegenstellen</translation>
    </message>
    <message>
        <source>prefix, such as “Echo: ”</source>
        <translation>Präfix, z. B. „Echo: “</translation>
    </message>
    <message>
        <source>Put before every text message that is echoed</source>
        <translation>Steht vor jeder Textnachricht, die zurückgesendet wird</translation>
    </message>
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
</context>
<context>
    <name>wireloupe::ui::ServerTab</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the server</source>
        <translation>Adresse des Servers kopieren</translation>
    </message>
    <message>
        <source>Connect a tab to it</source>
        <translation>Tab damit verbinden</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Who gets the message</source>
        <translation>Wer die Nachricht bekommt</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>Senden &amp;an</translation>
    </message>
    <message>
        <source>This is no address. Write one of this computer, such as 192.168.1.2.</source>
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
        <source>All peers</source>
        <translation>Alle Gegenstellen</translation>
    </message>
    <message>
        <source>server :%1</source>
        <translation>Server :%1</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
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
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Double-click a shortcut and press the new keys.</source>
        <translation>Tastenkürzel doppelt anklicken und die neuen Tasten drücken.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
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
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
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
        <source>New &amp;connection</source>
        <translation>Neue &amp;Verbindung</translation>
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
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln verworfen</numerusform>
            <numerusform>%Ln verworfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabArea</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>New connection (Ctrl+T)</source>
        <translation>Neue Verbindung (Strg+T)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextPage</name>
    <message>
        <source>Formatting…</source>
        <translation>Wird formatiert…</translation>
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
    <name>wireloupe::ui::Workbench</name>
    <message>
        <source>No capture can be recorded: %1. Is the disk full?</source>
        <translation>Es kann nichts aufgezeichnet werden: %1. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Verbindung speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>There is no way to %1. Check the address and the network.</source>
        <translation>Es gibt keinen Weg zu %1. Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>There is no way to the server. Check the address and the network.</source>
        <translation>Es gibt keinen Weg zum Server. Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1. Check the certificate and the host name.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen: %1. Zertifikat und Hostnamen prüfen.</translation>
    </message>
    <message>
        <source>The TLS handshake failed. Check the certificate and the host name.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen. Zertifikat und Hostnamen prüfen.</translation>
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
        <source>%1 is not an address of this machine. Try 127.0.0.1, which only this machine can reach.</source>
        <translation>%1 ist keine Adresse dieses Computers. 127.0.0.1 versuchen; diese erreicht nur dieser Computer.</translation>
    </message>
    <message>
        <source>That is not an address of this machine. Try 127.0.0.1, which only this machine can reach.</source>
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
        <source>The closing handshake was not finished in time; the connection was dropped.</source>
        <translation>Der Closing-Handshake wurde nicht rechtzeitig abgeschlossen; die Verbindung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The peer ended the connection during the TLS handshake. Does this port speak TLS? If not, use ws://.</source>
        <translation>Die Gegenstelle hat die Verbindung während des TLS-Handshakes beendet. Spricht dieser Port TLS? Falls nicht, ws:// verwenden.</translation>
    </message>
    <message>
        <source>The peer ended the connection during the opening handshake. Does this port speak WebSocket, and is it wss://?</source>
        <translation>Die Gegenstelle hat die Verbindung während des Opening-Handshakes beendet. Spricht dieser Port WebSocket, und ist es wss://?</translation>
    </message>
    <message>
        <source>The peer ended the connection without a closing handshake (1006). It may have crashed, or a proxy in between may have cut it.</source>
        <translation>Die Gegenstelle hat die Verbindung ohne Closing-Handshake beendet (1006). Vielleicht ist sie abgestürzt, oder ein Proxy dazwischen hat die Verbindung gekappt.</translation>
    </message>
    <message>
        <source>Try the URL in the Location field of the response.</source>
        <translation>Die URL aus dem Feld Location der Antwort versuchen.</translation>
    </message>
    <message>
        <source>It asks for credentials: add an Authorization header.</source>
        <translation>Er verlangt Zugangsdaten: einen Authorization-Header hinzufügen.</translation>
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
        <source>There were too many requests: wait a while.</source>
        <translation>Es waren zu viele Anfragen: eine Weile warten.</translation>
    </message>
    <message>
        <source>The fault is at the server, or at a proxy before it.</source>
        <translation>Der Fehler liegt beim Server oder bei einem Proxy davor.</translation>
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
        <source>The log was cleared meanwhile.</source>
        <translation>Das Log wurde inzwischen geleert.</translation>
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
        <source>The HTTP head is larger than the limit that is set.</source>
        <translation>Der HTTP-Kopf ist größer als die eingestellte Grenze.</translation>
    </message>
    <message>
        <source>The method of the request is not GET.</source>
        <translation>Die Methode der Anfrage ist nicht GET.</translation>
    </message>
    <message>
        <source>The HTTP version is not 1.1.</source>
        <translation>Die HTTP-Version ist nicht 1.1.</translation>
    </message>
    <message>
        <source>The request has no Host field, or more than one.</source>
        <translation>Die Anfrage hat kein Feld Host oder mehr als eines.</translation>
    </message>
    <message>
        <source>The field &quot;Upgrade: websocket&quot; is missing.</source>
        <translation>Das Feld „Upgrade: websocket“ fehlt.</translation>
    </message>
    <message>
        <source>The field &quot;Connection: Upgrade&quot; is missing. A proxy may have removed it.</source>
        <translation>Das Feld „Connection: Upgrade“ fehlt. Vielleicht hat es ein Proxy entfernt.</translation>
    </message>
    <message>
        <source>The request has no Sec-WebSocket-Key field.</source>
        <translation>Die Anfrage hat kein Feld Sec-WebSocket-Key.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is not the base64 of 16 bytes.</source>
        <translation>Sec-WebSocket-Key ist nicht das Base64 von 16 Bytes.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version is not 13.</source>
        <translation>Sec-WebSocket-Version ist nicht 13.</translation>
    </message>
    <message>
        <source>The server did not answer with status 101.</source>
        <translation>Der Server hat nicht mit Status 101 geantwortet.</translation>
    </message>
    <message>
        <source>The response has no Sec-WebSocket-Accept field.</source>
        <translation>Die Antwort hat kein Feld Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept does not match the key that was sent. A cache may have answered.</source>
        <translation>Sec-WebSocket-Accept passt nicht zum gesendeten Schlüssel. Vielleicht hat ein Cache geantwortet.</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered.</source>
        <translation>Der Server hat ein Subprotokoll gewählt, das nicht angeboten war.</translation>
    </message>
    <message>
        <source>The server chose an extension that was not offered.</source>
        <translation>Der Server hat eine Erweiterung gewählt, die nicht angeboten war.</translation>
    </message>
    <message>
        <source>The request has a body.</source>
        <translation>Die Anfrage hat einen Body.</translation>
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
        <source>%1 (RFC 6455, section %2).</source>
        <translation>%1 (RFC 6455, Abschnitt %2).</translation>
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
</context>
</TS>
