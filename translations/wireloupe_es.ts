<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>BehaviorWords</name>
    <message>
        <source>Echo</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>Sumidero</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>Agujero negro</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Sends every message back to its sender</source>
        <translation>Devuelve cada mensaje a su remitente</translation>
    </message>
    <message>
        <source>Sends every message to all peers</source>
        <translation>Envía cada mensaje a todos los pares</translation>
    </message>
    <message>
        <source>Sends every message to all peers in the same room</source>
        <translation>Envía cada mensaje a todos los pares de la misma sala</translation>
    </message>
    <message>
        <source>Sends messages by itself, at a rate</source>
        <translation>Envía mensajes por sí mismo, a una tasa fija</translation>
    </message>
    <message>
        <source>Reads all that comes and never answers, pings aside</source>
        <translation>Lee todo lo que llega y nunca responde, salvo a los pings</translation>
    </message>
    <message>
        <source>Reads nothing, so that TCP holds up what a peer sends</source>
        <translation>No lee nada, de modo que TCP retiene lo que envía un par</translation>
    </message>
    <message>
        <source>Reads all that comes and answers nothing: no pong, no close</source>
        <translation>Lee todo lo que llega y no responde a nada: ni pong ni close</translation>
    </message>
    <message>
        <source>Answers the messages that match a rule</source>
        <translation>Responde a los mensajes que coinciden con una regla</translation>
    </message>
    <message>
        <source>Leads each peer through the states of a script</source>
        <translation>Guía a cada par por los estados de un guion</translation>
    </message>
    <message>
        <source>Says what the server of a recorded connection said</source>
        <translation>Dice lo que dijo el servidor de una conexión grabada</translation>
    </message>
    <message>
        <source>Every other path</source>
        <translation>Cualquier otra ruta</translation>
    </message>
    <message>
        <source>“{{” without its “}}”</source>
        <translation>«{{» sin su «}}»</translation>
    </message>
    <message>
        <source>There is no placeholder, capture or column of that name</source>
        <translation>No hay ningún marcador de posición, grupo ni columna con ese nombre</translation>
    </message>
    <message>
        <source>This placeholder has no value here</source>
        <translation>Aquí no hay nada a lo que este marcador de posición pueda referirse</translation>
    </message>
    <message>
        <source>The placeholder does not take this</source>
        <translation>El marcador de posición no admite esto</translation>
    </message>
    <message>
        <source>This is not a JSON path</source>
        <translation>Esto no es una ruta JSON</translation>
    </message>
    <message>
        <source>This is not a JSON path, such as $.type=login</source>
        <translation>Esto no es una ruta JSON, como $.type=login</translation>
    </message>
    <message>
        <source>Hex digits are expected, two for each byte</source>
        <translation>Se esperan dígitos hexadecimales, dos por cada byte</translation>
    </message>
    <message>
        <source>The first line must name the columns</source>
        <translation>La primera línea debe nombrar las columnas</translation>
    </message>
    <message>
        <source>A quoted field does not end</source>
        <translation>Un campo entre comillas no termina</translation>
    </message>
    <message>
        <source>This line is not JSON</source>
        <translation>Esta línea no es JSON</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”</source>
        <translation>Una ruta JSON empieza por «$»</translation>
    </message>
    <message>
        <source>“.name” or “[0]” is expected here</source>
        <translation>Aquí debe ir «.name» o «[0]»</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>Las comillas no están cerradas</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Falta un valor</translation>
    </message>
    <message>
        <source>The path has too many steps</source>
        <translation>La ruta tiene demasiados pasos</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>Este código de cierre no se puede enviar</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>es «%1»</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contiene «%1»</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>empieza por %1</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>cualquier mensaje</translation>
    </message>
    <message>
        <source>any text message</source>
        <translation>cualquier mensaje de texto</translation>
    </message>
    <message>
        <source>any binary message</source>
        <translation>cualquier mensaje binario</translation>
    </message>
    <message>
        <source>closes with %1</source>
        <translation>cierra con %1</translation>
    </message>
    <message>
        <source>an empty message</source>
        <translation>un mensaje vacío</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>No es una expresión regular: %1</translation>
    </message>
    <message>
        <source>A quote inside a field must be doubled, and the field be quoted</source>
        <translation>Una comilla dentro de un campo debe duplicarse, y el campo ir entre comillas</translation>
    </message>
</context>
<context>
    <name>BudgetNews</name>
    <message>
        <source>It was exceeded from %1 to %2.</source>
        <translation>Se superó de %1 a %2.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
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
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>%1: %2 under %3 over %4</source>
        <translation>%1: %2 por debajo de %3 durante %4</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <translation>%1: %2 %3 de %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 under %3</source>
        <translation>%1: %2 por debajo de %3</translation>
    </message>
</context>
<context>
    <name>ConnectionPhases</name>
    <message>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
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
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primera trama</translation>
    </message>
    <message>
        <source>All that came before the last request: those before it were redirected.</source>
        <translation>Todo lo anterior a la última solicitud: las que la precedieron fueron redirigidas.</translation>
    </message>
    <message>
        <source>What the connection needs was made ready here, such as the certificates that TLS trusts.</source>
        <translation>Aquí se preparó lo que necesita la conexión, como los certificados en los que confía TLS.</translation>
    </message>
    <message>
        <source>The name of the host was resolved to its addresses.</source>
        <translation>El nombre del host se resolvió en sus direcciones.</translation>
    </message>
    <message>
        <source>The TCP connection was made: one round trip to the server, or to the proxy.</source>
        <translation>Se estableció la conexión TCP: un viaje de ida y vuelta al servidor, o al proxy.</translation>
    </message>
    <message>
        <source>The proxy was asked for a connection to the server, and made it.</source>
        <translation>Se pidió al proxy una conexión con el servidor y la estableció.</translation>
    </message>
    <message>
        <source>TLS was agreed on, and the certificate was checked.</source>
        <translation>Se acordó TLS y se comprobó el certificado.</translation>
    </message>
    <message>
        <source>The request was sent, and the response came whole.</source>
        <translation>Se envió la solicitud y la respuesta llegó completa.</translation>
    </message>
    <message>
        <source>The connection was open, and the server said nothing yet.</source>
        <translation>La conexión estaba abierta y el servidor aún no decía nada.</translation>
    </message>
</context>
<context>
    <name>CountsWords</name>
    <message>
        <source>%1 refused access</source>
        <translation>acceso denegado: %1</translation>
    </message>
    <message>
        <source>%1 refused: too many peers</source>
        <translation>rechazados por exceso de pares: %1</translation>
    </message>
    <message>
        <source>%1 closed: too large</source>
        <translation>cerrados por tamaño excesivo: %1</translation>
    </message>
    <message>
        <source>%1 closed: too fast</source>
        <translation>cerrados por exceso de velocidad: %1</translation>
    </message>
    <message>
        <source>%1 dropped: too fast</source>
        <translation>descartados por exceso de velocidad: %1</translation>
    </message>
    <message>
        <source>%1 slowed down</source>
        <translation>ralentizados: %1</translation>
    </message>
    <message>
        <source>%1 answered: against the schema</source>
        <translation>respondidos por no cumplir el esquema: %1</translation>
    </message>
    <message>
        <source>%1 closed: against the schema</source>
        <translation>cerrados por no cumplir el esquema: %1</translation>
    </message>
    <message>
        <source>%1 dead peers dropped</source>
        <translation>pares muertos desconectados: %1</translation>
    </message>
    <message>
        <source>%1 closed: reads too slowly</source>
        <translation>cerrados por leer demasiado despacio: %1</translation>
    </message>
    <message>
        <source>%1 oldest unread dropped</source>
        <translation>más antiguos sin leer descartados: %1</translation>
    </message>
    <message>
        <source>%1 newest unread dropped</source>
        <translation>más recientes sin leer descartados: %1</translation>
    </message>
    <message>
        <source>%1 delayed</source>
        <translation>retrasados: %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>descartados: %1</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>duplicados: %1</translation>
    </message>
    <message>
        <source>%1 reordered</source>
        <translation>reordenados: %1</translation>
    </message>
    <message>
        <source>%1 corrupted</source>
        <translation>corrompidos: %1</translation>
    </message>
    <message>
        <source>%1 truncated</source>
        <translation>truncados: %1</translation>
    </message>
    <message>
        <source>%1 stalled</source>
        <translation>detenidos: %1</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>cerrados: %1</translation>
    </message>
    <message>
        <source>%1 reset</source>
        <translation>restablecidos: %1</translation>
    </message>
    <message>
        <source>%1 missed by peers that do not read</source>
        <translation>perdidos por pares que no leen: %1</translation>
    </message>
    <message>
        <source>%1 left out: too late</source>
        <translation>omitidos por llegar tarde: %1</translation>
    </message>
    <message>
        <source>Guards: %1</source>
        <translation>Protecciones (%1)</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>Fallos (%1)</translation>
    </message>
    <message>
        <source>Streams: %1</source>
        <translation>Flujos (%1)</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>compartidos: %1</translation>
    </message>
    <message>
        <source>%1 heard from others</source>
        <translation>recibidos de otros: %1</translation>
    </message>
    <message>
        <source>%1 not shared</source>
        <translation>no compartidos: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>rechazados: %1</translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation>Redis (%1)</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Corromper</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Truncar</translation>
    </message>
    <message>
        <source>Stall inside a frame</source>
        <translation>Detenerse dentro de una trama</translation>
    </message>
    <message>
        <source>Reset (TCP)</source>
        <translation>Restablecer (TCP)</translation>
    </message>
    <message>
        <source>Reset after so many</source>
        <translation>Restablecer tras tantos</translation>
    </message>
    <message>
        <source>Close after so many</source>
        <translation>Cerrar tras tantos</translation>
    </message>
    <message>
        <source>Throttle to bytes a second</source>
        <translation>Limitar a bytes por segundo</translation>
    </message>
    <message>
        <source>No pong</source>
        <translation>Sin pong</translation>
    </message>
    <message>
        <source>There is no fault of that name</source>
        <translation>No hay ningún fallo con ese nombre</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Falta un valor</translation>
    </message>
    <message>
        <source>A probability is from 0% to 100%</source>
        <translation>Una probabilidad va de 0 % a 100 %</translation>
    </message>
    <message>
        <source>A time is a number with ms or s, up to an hour</source>
        <translation>Un tiempo es un número con ms o s, hasta una hora</translation>
    </message>
    <message>
        <source>A rate is a number of bytes, with k or M</source>
        <translation>Una tasa es un número de bytes, con k o M</translation>
    </message>
    <message>
        <source>A count is a number above 0</source>
        <translation>Una cantidad es un número mayor que 0</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>Este código de cierre no se puede enviar</translation>
    </message>
    <message>
        <source>A direction is out, in or both</source>
        <translation>Una dirección es out, in o both</translation>
    </message>
    <message>
        <source>A seed is a whole number</source>
        <translation>Una semilla es un número entero</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Text fields</source>
        <translation>Campos de texto</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Tables and sidebar</source>
        <translation>Tablas y barra lateral</translation>
    </message>
    <message>
        <source>Message box</source>
        <translation>Cuadro de mensaje</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard</source>
        <translation>Abrir el menú de lo que tiene el teclado</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copiar carga útil</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Mover la columna a la izquierda</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Mover la columna a la derecha</translation>
    </message>
    <message>
        <source>Move the edge of the column left</source>
        <translation>Mover el borde de la columna a la izquierda</translation>
    </message>
    <message>
        <source>Move the edge of the column right</source>
        <translation>Mover el borde de la columna a la derecha</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>Subir la fila</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>Bajar la fila</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Mensaje posterior</translation>
    </message>
    <message>
        <source>Offer what can stand here</source>
        <translation>Ofrecer lo que puede ir aquí</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>Ir a su handshake</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Mostrar u ocultar</translation>
    </message>
</context>
<context>
    <name>FrameDraft</name>
    <message>
        <source>Only right while a message is under way, begun by a frame without FIN (RFC 6455, section 5.4).</source>
        <translation>Solo es correcto mientras hay un mensaje en curso, iniciado por una trama sin FIN (RFC 6455, sección 5.4).</translation>
    </message>
    <message>
        <source>Begins a message that a continuation with FIN must end: what is sent in the meantime breaks a rule (RFC 6455, section 5.4).</source>
        <translation>Inicia un mensaje que debe terminar una continuación con FIN: lo que se envíe entretanto infringe una regla (RFC 6455, sección 5.4).</translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed: it has to be raw DEFLATE data (RFC 7692, section 6).</source>
        <translation>RSV1 indica que la carga útil está comprimida: debe contener datos DEFLATE sin envoltura (RFC 7692, sección 6).</translation>
    </message>
    <message numerus="yes">
        <source>The length does not fit into %n bit(s): only its low bits are sent.</source>
        <translation>
            <numerusform>La longitud no cabe en %n bit: solo se envían sus bits bajos.</numerusform>
            <numerusform>La longitud no cabe en %n bits: solo se envían sus bits bajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The length lies: the other side waits for %1 more bytes, and takes what is sent next for payload.</source>
        <translation>La longitud es falsa: el otro lado espera %1 bytes más y toma por carga útil lo que se envía después.</translation>
    </message>
    <message>
        <source>The length lies: the last %1 bytes are taken for the next frame.</source>
        <translation>La longitud es falsa: los últimos %1 bytes se toman por la trama siguiente.</translation>
    </message>
</context>
<context>
    <name>FrameFields</name>
    <message>
        <source>The last frame of its message</source>
        <translation>La última trama de su mensaje</translation>
    </message>
    <message>
        <source>More frames of the message follow</source>
        <translation>Siguen más tramas del mensaje</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Continuation: goes on with the message under way</source>
        <translation>Continuation: continúa el mensaje en curso</translation>
    </message>
    <message>
        <source>Text: a message in UTF-8</source>
        <translation>Text: un mensaje en UTF-8</translation>
    </message>
    <message>
        <source>Binary: a message of bytes</source>
        <translation>Binary: un mensaje de bytes</translation>
    </message>
    <message>
        <source>Close: ends the connection</source>
        <translation>Close: termina la conexión</translation>
    </message>
    <message>
        <source>Ping: asks for a pong with the same payload</source>
        <translation>Ping: pide un pong con la misma carga útil</translation>
    </message>
    <message>
        <source>Pong: answers a ping, or shows that the sender is there</source>
        <translation>Pong: responde a un ping o muestra que el remitente está ahí</translation>
    </message>
    <message>
        <source>Reserved: no meaning in RFC 6455</source>
        <translation>Reservado: sin significado en RFC 6455</translation>
    </message>
    <message>
        <source>Reserved, not set</source>
        <translation>Reservado, no activado</translation>
    </message>
    <message>
        <source>permessage-deflate: compressed</source>
        <translation>permessage-deflate: comprimida</translation>
    </message>
    <message>
        <source>Not set: the first frame of this compressed message has it</source>
        <translation>No activado: lo lleva la primera trama de este mensaje comprimido</translation>
    </message>
    <message>
        <source>Set: needs an extension that gives it a meaning</source>
        <translation>Activado: necesita una extensión que le dé un significado</translation>
    </message>
    <message>
        <source>Masked, as a client must</source>
        <translation>Enmascarada, como debe hacerlo un cliente</translation>
    </message>
    <message>
        <source>Not masked, as a server must</source>
        <translation>Sin enmascarar, como debe hacerlo un servidor</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>Longitud de la carga útil</translation>
    </message>
    <message>
        <source>Bytes, in 7 bits</source>
        <translation>Bytes, en 7 bits</translation>
    </message>
    <message>
        <source>Bytes, in 16 bits after 126</source>
        <translation>Bytes, en 16 bits después de 126</translation>
    </message>
    <message>
        <source>Bytes, in 64 bits after 127</source>
        <translation>Bytes, en 64 bits después de 127</translation>
    </message>
    <message>
        <source>%1: longer than needed</source>
        <translation>%1: más larga de lo necesario</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Clave de enmascaramiento</translation>
    </message>
    <message>
        <source>XORed with the payload</source>
        <translation>Combinada con la carga útil mediante XOR</translation>
    </message>
    <message>
        <source>Masked on the wire</source>
        <translation>Enmascarada en la red</translation>
    </message>
    <message>
        <source>Cut: the connection ended here</source>
        <translation>Cortada: la conexión terminó aquí</translation>
    </message>
    <message>
        <source>Compressed, then masked</source>
        <translation>Comprimida y luego enmascarada</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Comprimida</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Inflated length</source>
        <translation>Longitud descomprimida</translation>
    </message>
    <message>
        <source>What the compressed payload holds (RFC 7692, section 7.2.2)</source>
        <translation>Lo que contiene la carga útil comprimida (RFC 7692, sección 7.2.2)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Inflated to compressed</source>
        <translation>Descomprimida respecto a comprimida</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Made by hand, not by the protocol engine</source>
        <translation>Hecha a mano, no por el motor del protocolo</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>Infringe una regla</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>half</source>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>A close code takes two bytes</source>
        <translation>Un código de cierre ocupa dos bytes</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Motivo de cierre</translation>
    </message>
</context>
<context>
    <name>FrameSpec</name>
    <message>
        <source>No such key. There are op, fin, rsv, mask, len, form, payload, hex, code and raw.</source>
        <translation>No existe esa clave. Las hay: op, fin, rsv, mask, len, form, payload, hex, code y raw.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Falta un valor.</translation>
    </message>
    <message>
        <source>This is not a number, or it is out of range.</source>
        <translation>Esto no es un número o está fuera del intervalo.</translation>
    </message>
    <message>
        <source>This is not hex: two digits for each byte are expected.</source>
        <translation>Esto no es hexadecimal: se esperan dos dígitos por cada byte.</translation>
    </message>
    <message>
        <source>This is not an opcode: a name, or 0 to 15.</source>
        <translation>Esto no es un opcode: se espera un nombre, o de 0 a 15.</translation>
    </message>
    <message>
        <source>A masking key has 8 hex digits.</source>
        <translation>Una clave de enmascaramiento tiene 8 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The form of the length is 7, 16 or 64.</source>
        <translation>La forma de la longitud es 7, 16 o 64.</translation>
    </message>
    <message>
        <source>The closing quote is missing: does the text end with a backslash?</source>
        <translation>Falta la comilla de cierre: ¿termina el texto con una barra invertida?</translation>
    </message>
    <message>
        <source>No such escape. There are \n, \r, \t, \0, \&quot;, \\ and \x with two hex digits.</source>
        <translation>No existe esa secuencia de escape. Las hay: \n, \r, \t, \0, \&quot;, \\ y \x con dos dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Raw bytes take no other key beside them.</source>
        <translation>Los bytes en bruto van solos.</translation>
    </message>
    <message>
        <source>The same key is given twice.</source>
        <translation>La misma clave aparece dos veces.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Esto no se puede leer.</translation>
    </message>
    <message>
        <source>Sent as they are, whatever they mean to the other side.</source>
        <translation>Se envían tal cual, signifiquen lo que signifiquen para el otro lado.</translation>
    </message>
    <message>
        <source>No bytes yet.</source>
        <translation>Aún no hay bytes.</translation>
    </message>
</context>
<context>
    <name>HeaderHint</name>
    <message>
        <source>Host goes out as written here, in place of the address&apos;s own (RFC 9112, section 3.2).</source>
        <translation>Host se envía como está escrito aquí, en lugar del de la dirección (RFC 9112, sección 3.2).</translation>
    </message>
    <message>
        <source>Origin goes out as written here: the page that a browser would name (RFC 6455, section 4.1).</source>
        <translation>Origin se envía como está escrito aquí: la página que indicaría un navegador (RFC 6455, sección 4.1).</translation>
    </message>
    <message>
        <source>This replaces the random key, and the server&apos;s answer is checked against it (RFC 6455, section 4.1).</source>
        <translation>Esto reemplaza la clave aleatoria, y la respuesta del servidor se comprueba con ella (RFC 6455, sección 4.1).</translation>
    </message>
    <message>
        <source>Servers take no other version than 13 (RFC 6455, section 4.1).</source>
        <translation>Los servidores no aceptan otra versión que la 13 (RFC 6455, sección 4.1).</translation>
    </message>
    <message>
        <source>This replaces what is offered under Options, Compression.</source>
        <translation>Esto reemplaza lo que se ofrece en Opciones, Compresión.</translation>
    </message>
    <message>
        <source>This replaces the subprotocols offered below.</source>
        <translation>Esto reemplaza los subprotocolos ofrecidos más abajo.</translation>
    </message>
    <message>
        <source>This replaces a field that the handshake needs (RFC 6455, section 4.1): expect to be refused.</source>
        <translation>Esto reemplaza un campo que el handshake necesita (RFC 6455, sección 4.1): lo normal es que se rechace.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a header: letters, digits and !#$%&amp;&apos;*+-.^_`|~ are allowed (RFC 9110, section 5.6.2).</source>
        <translation>«%1» no es un nombre de encabezado: se admiten letras, dígitos y !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, sección 5.6.2).</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character, which no header may (RFC 9110, section 5.5).</source>
        <translation>El valor de %1 contiene un carácter de control, algo que ningún encabezado admite (RFC 9110, sección 5.5).</translation>
    </message>
</context>
<context>
    <name>IdentityFile</name>
    <message>
        <source>the private key is encrypted, and no password was given</source>
        <translation>la clave privada está cifrada y no se indicó ninguna contraseña</translation>
    </message>
    <message>
        <source>the password of the private key is wrong (%1)</source>
        <translation>la contraseña de la clave privada es incorrecta (%1)</translation>
    </message>
    <message>
        <source>the private key is damaged (%1)</source>
        <translation>la clave privada está dañada (%1)</translation>
    </message>
    <message>
        <source>the file holds no private key in PEM</source>
        <translation>el archivo no contiene ninguna clave privada en PEM</translation>
    </message>
    <message>
        <source>the file is neither PEM nor PKCS#12 (%1)</source>
        <translation>el archivo no es PEM ni PKCS#12 (%1)</translation>
    </message>
    <message>
        <source>the file is encrypted, and no password was given</source>
        <translation>el archivo está cifrado y no se indicó ninguna contraseña</translation>
    </message>
    <message>
        <source>the password of the file is wrong, or it is damaged</source>
        <translation>la contraseña del archivo es incorrecta, o el archivo está dañado</translation>
    </message>
    <message>
        <source>the file does not hold both a certificate and its private key</source>
        <translation>el archivo no contiene a la vez un certificado y su clave privada</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>no se puede leer el archivo (%1)</translation>
    </message>
    <message>
        <source>the file holds no certificate</source>
        <translation>el archivo no contiene ningún certificado</translation>
    </message>
    <message>
        <source>the private key belongs to none of the certificates</source>
        <translation>la clave privada no pertenece a ninguno de los certificados</translation>
    </message>
    <message>
        <source>the private key in %1 belongs to none of the certificates</source>
        <translation>la clave privada de %1 no pertenece a ninguno de los certificados</translation>
    </message>
    <message>
        <source>private keys other than RSA and EC cannot be used</source>
        <translation>no se pueden usar claves privadas que no sean RSA o EC</translation>
    </message>
    <message>
        <source>OpenSSL refuses the certificate (%1)</source>
        <translation>OpenSSL rechaza el certificado (%1)</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>line %1, column %2 is not JSON</source>
        <translation>la línea %1, columna %2 no es JSON</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>demasiados niveles anidados</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>falta un objeto</translation>
    </message>
    <message>
        <source>%1: this is not a file of &quot;%2&quot;</source>
        <translation>%1: esto no es un archivo de «%2»</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>a string is missing</source>
        <translation>falta una cadena</translation>
    </message>
    <message>
        <source>a whole number is missing</source>
        <translation>falta un número entero</translation>
    </message>
    <message>
        <source>true or false is missing</source>
        <translation>falta true o false</translation>
    </message>
    <message>
        <source>an array is missing</source>
        <translation>falta un array</translation>
    </message>
    <message>
        <source>this is none of the words that are known here: %1</source>
        <translation>no es ninguna de las palabras que se conocen aquí: %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is missing</source>
        <translation>falta un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is missing</source>
        <translation>falta un número de %1 a %2</translation>
    </message>
</context>
<context>
    <name>LatencyFigureWords</name>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>The fastest of all.</source>
        <translation>La duración más corta de todas.</translation>
    </message>
    <message>
        <source>p50 (median)</source>
        <translation>p50 (mediana)</translation>
    </message>
    <message>
        <source>Half of all took no longer.</source>
        <translation>La mitad de las mediciones no tardaron más.</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>9 of 10 took no longer. Said of 10 samples and more.</source>
        <translation>9 de cada 10 mediciones no tardaron más. Se indica a partir de 10 mediciones.</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>19 of 20 took no longer. Said of 20 samples and more.</source>
        <translation>19 de cada 20 mediciones no tardaron más. Se indica a partir de 20 mediciones.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 took no longer. Said of 100 samples and more.</source>
        <translation>99 de cada 100 mediciones no tardaron más. Se indica a partir de 100 mediciones.</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99,9</translation>
    </message>
    <message>
        <source>999 of 1,000 took no longer. Said of 1,000 samples and more.</source>
        <translation>999 de cada 1000 mediciones no tardaron más. Se indica a partir de 1000 mediciones.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>The slowest of all.</source>
        <translation>La duración más larga de todas.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>The sum of all, divided by their number. A few slow ones move it far.</source>
        <translation>La suma de todas las duraciones, dividida por su número. Unas pocas largas la desplazan mucho.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Requests whose reply came after the timeout. They are in none of the durations.</source>
        <translation>Solicitudes cuya respuesta llegó después del plazo. No están en ninguna de las duraciones.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Requests that no reply came to within the timeout.</source>
        <translation>Solicitudes a las que no llegó ninguna respuesta dentro del plazo.</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sin solicitud</translation>
    </message>
    <message>
        <source>Messages that fit no request by the rule: replies to something else, or not replies at all.</source>
        <translation>Mensajes que según la regla no corresponden a ninguna solicitud: respuestas a otra cosa, o que no son respuestas.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Replies to requests that had been answered before.</source>
        <translation>Respuestas a solicitudes que ya se habían respondido.</translation>
    </message>
    <message>
        <source>Without key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Messages in which the rule finds nothing, or that are too large to look into.</source>
        <translation>Mensajes en los que la regla no encuentra nada, o que son demasiado grandes para examinarlos.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>What began before a reconnect, a pause of this program or a jump of its clock and ended behind it, and requests whose connection has ended. No duration can be told.</source>
        <translation>Lo que empezó antes de una reconexión, una pausa de este programa o un salto de su reloj y terminó después, y las solicitudes cuya conexión ha terminado. No se puede indicar ninguna duración.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonos</translation>
    </message>
    <message>
        <source>Requests forgotten before their timeout, because too many waited at a time.</source>
        <translation>Solicitudes olvidadas antes de su plazo, porque había demasiadas a la espera al mismo tiempo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Requests whose reply may still come.</source>
        <translation>Solicitudes cuya respuesta aún puede llegar.</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Por debajo de cero</translation>
    </message>
    <message>
        <source>Messages received before they were sent, if both clocks were the same: the sender&apos;s clock is ahead.</source>
        <translation>Mensajes que se habrían recibido antes de enviarse, si ambos relojes marcaran la misma hora: el del remitente va adelantado.</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>casi igual</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>más rápido</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>más corto</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más lento</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>más largo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Durations that were measured.</source>
        <translation>Duraciones que se midieron.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>By how much one differs from the next of its connection, on average. It does not depend on the offset of two clocks.</source>
        <translation>Cuánto difiere de media una duración de la siguiente de su conexión. No depende del desfase entre dos relojes.</translation>
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
        <translation>Tasa</translation>
    </message>
    <message>
        <source>So many were measured in a second, on average.</source>
        <translation>Cuántas se midieron por segundo, de media.</translation>
    </message>
    <message>
        <source>%1 (of all)</source>
        <translation>%1 (del total)</translation>
    </message>
    <message>
        <source>Counted over the whole capture.</source>
        <translation>Contado en toda la captura.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
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
        <translation>Desde un ping hasta el pong con su carga útil.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 pongs came within %2, the slowest took %3.</source>
        <translation>Mediana %1; 99 de cada 100 pongs llegaron en %2 como máximo, el más lento tardó %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 pongs came within %2, the slowest took %3.</source>
        <translation>Mediana %1; 9 de cada 10 pongs llegaron en %2 como máximo, el más lento tardó %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pong(s) in %1.</source>
        <translation>
            <numerusform>%Ln pong en %1.</numerusform>
            <numerusform>%Ln pongs en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ping has been answered in this time.</source>
        <translation>No se ha respondido ningún ping en este tiempo.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>From a request that was sent to its reply.</source>
        <translation>Desde una solicitud enviada hasta su respuesta.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 replies came within %2, the slowest took %3.</source>
        <translation>Mediana %1; 99 de cada 100 respuestas llegaron en %2 como máximo, la más lenta tardó %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 replies came within %2, the slowest took %3.</source>
        <translation>Mediana %1; 9 de cada 10 respuestas llegaron en %2 como máximo, la más lenta tardó %3.</translation>
    </message>
    <message>
        <source>No request has been answered in this time.</source>
        <translation>No se ha respondido ninguna solicitud en este tiempo.</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Solo ida</translation>
    </message>
    <message>
        <source>From the time stamp inside a message to its receipt.</source>
        <translation>Desde la marca de tiempo que contiene un mensaje hasta su recepción.</translation>
    </message>
    <message>
        <source>Median %1 on the way; 99 of 100 messages came within %2, the slowest took %3.</source>
        <translation>Mediana del trayecto %1; 99 de cada 100 mensajes llegaron en %2 como máximo, el más lento tardó %3.</translation>
    </message>
    <message>
        <source>Median %1 on the way; 9 of 10 messages came within %2, the slowest took %3.</source>
        <translation>Mediana del trayecto %1; 9 de cada 10 mensajes llegaron en %2 como máximo, el más lento tardó %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with a time stamp in %1.</source>
        <translation>
            <numerusform>%Ln mensaje con marca de tiempo en %1.</numerusform>
            <numerusform>%Ln mensajes con marca de tiempo en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message with a time stamp has come in this time.</source>
        <translation>No ha llegado ningún mensaje con marca de tiempo en este tiempo.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>From one received message to the next.</source>
        <translation>Desde un mensaje recibido hasta el siguiente.</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 99 of 100 gaps are no longer than %2, the longest is %3.</source>
        <translation>Mediana %1 entre dos mensajes; 99 de cada 100 intervalos no superan %2, el más largo es de %3.</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 9 of 10 gaps are no longer than %2, the longest is %3.</source>
        <translation>Mediana %1 entre dos mensajes; 9 de cada 10 intervalos no superan %2, el más largo es de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in %1.</source>
        <translation>
            <numerusform>%Ln intervalo en %1.</numerusform>
            <numerusform>%Ln intervalos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two messages have come in this time.</source>
        <translation>No han llegado ni dos mensajes en este tiempo.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Solicitudes atendidas</translation>
    </message>
    <message>
        <source>From a request that was received to the reply that was sent.</source>
        <translation>Desde una solicitud recibida hasta el envío de su respuesta.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 requests were replied to within %2, the slowest took %3.</source>
        <translation>Mediana %1; 99 de cada 100 solicitudes se atendieron en %2 como máximo, la más lenta tardó %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 requests were replied to within %2, the slowest took %3.</source>
        <translation>Mediana %1; 9 de cada 10 solicitudes se atendieron en %2 como máximo, la más lenta tardó %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) replied to in %1.</source>
        <translation>
            <numerusform>%Ln solicitud atendida en %1.</numerusform>
            <numerusform>%Ln solicitudes atendidas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has been replied to in this time.</source>
        <translation>No se ha atendido ninguna solicitud en este tiempo.</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>sin respuesta (%1)</translation>
    </message>
    <message>
        <source>%1 answered too late</source>
        <translation>respuesta demasiado tardía (%1)</translation>
    </message>
    <message>
        <source>%1 interrupted</source>
        <translation>interrupción (%1)</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>abandono (%1)</translation>
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
        <translation>Mediana %1; de %2 a %3.</translation>
    </message>
    <message>
        <source>The only one took %1.</source>
        <translation>La única medición: %1.</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Sin medir: %1.</translation>
    </message>
    <message>
        <source>Not measured, in the whole capture: %1.</source>
        <translation>Sin medir, en toda la captura: %1.</translation>
    </message>
    <message>
        <source>The offset of the sender&apos;s clock is unknown, and is in every number: only their differences, and the jitter, can be relied on.</source>
        <translation>El desfase del reloj del remitente es desconocido y está en todas las cifras: solo son fiables sus diferencias y el jitter.</translation>
    </message>
    <message>
        <source>%1 is faster than %2: %3.</source>
        <translation>%1 es más rápido que %2: %3.</translation>
    </message>
    <message>
        <source>%1 is slower than %2: %3.</source>
        <translation>%1 es más lento que %2: %3.</translation>
    </message>
    <message>
        <source>%1 is faster than %2 in the median, but slower at p99: %3.</source>
        <translation>%1 es más rápido que %2 en la mediana, pero más lento en el p99: %3.</translation>
    </message>
    <message>
        <source>%1 is slower than %2 in the median, but faster at p99: %3.</source>
        <translation>%1 es más lento que %2 en la mediana, pero más rápido en el p99: %3.</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2: %3.</source>
        <translation>%1 es casi igual de rápido que %2: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2: %3.</source>
        <translation>Los intervalos de %1 son más cortos que los de %2: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2: %3.</source>
        <translation>Los intervalos de %1 son más largos que los de %2: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2 in the median, but longer at p99: %3.</source>
        <translation>Los intervalos de %1 son más cortos que los de %2 en la mediana, pero más largos en el p99: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2 in the median, but shorter at p99: %3.</source>
        <translation>Los intervalos de %1 son más largos que los de %2 en la mediana, pero más cortos en el p99: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2: %3.</source>
        <translation>Los intervalos de %1 son casi igual de largos que los de %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2 against %3 (%4)</source>
        <translation>%1 %2 frente a %3 (%4)</translation>
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
        <translation>mediana</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>the longest</source>
        <translation>el más largo</translation>
    </message>
    <message>
        <source>the slowest</source>
        <translation>el más lento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(s) in %1.</source>
        <translation>
            <numerusform>%Ln respuesta en %1.</numerusform>
            <numerusform>%Ln respuestas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but faster at p99: %3.</source>
        <translation>%1 es casi igual de rápido que %2 en la mediana, pero más rápido en el p99: %3.</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but slower at p99: %3.</source>
        <translation>%1 es casi igual de rápido que %2 en la mediana, pero más lento en el p99: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but shorter at p99: %3.</source>
        <translation>Los intervalos de %1 son casi igual de largos que los de %2 en la mediana, pero más cortos en el p99: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but longer at p99: %3.</source>
        <translation>Los intervalos de %1 son casi igual de largos que los de %2 en la mediana, pero más largos en el p99: %3.</translation>
    </message>
</context>
<context>
    <name>LinkNotes</name>
    <message>
        <source>Certificate: %1</source>
        <translation>Certificado: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido hasta %1</translation>
    </message>
    <message>
        <source>pongs muted</source>
        <translation>pongs silenciados</translation>
    </message>
    <message>
        <source>Pings of the server are not answered. Connection &gt; Mute pongs ends that.</source>
        <translation>Los pings del servidor no se responden. Conexión &gt; Silenciar los pongs pone fin a esto.</translation>
    </message>
    <message>
        <source>The certificate was not verified.</source>
        <translation>El certificado no se verificó.</translation>
    </message>
    <message>
        <source>You trust this certificate, in spite of:</source>
        <translation>Se confía en este certificado, a pesar de:</translation>
    </message>
    <message>
        <source>The certificate was verified.</source>
        <translation>El certificado se verificó.</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protocolo: %1</translation>
    </message>
    <message>
        <source>Cipher: %1</source>
        <translation>Cifrado: %1</translation>
    </message>
    <message>
        <source>ALPN: %1</source>
        <translation>ALPN: %1</translation>
    </message>
    <message>
        <source>Server name (SNI): %1</source>
        <translation>Nombre del servidor (SNI): %1</translation>
    </message>
    <message>
        <source>reset after each message</source>
        <translation>se restablece tras cada mensaje</translation>
    </message>
    <message>
        <source>kept across messages</source>
        <translation>se conserva entre mensajes</translation>
    </message>
    <message>
        <source>Messages are compressed: permessage-deflate (RFC 7692).</source>
        <translation>Los mensajes se comprimen: permessage-deflate (RFC 7692).</translation>
    </message>
    <message>
        <source>%1 of messages crossed the wire as %2.</source>
        <translation>%1 de mensajes pasaron por la red como %2.</translation>
    </message>
    <message>
        <source>Server&apos;s window: %1 bits, %2</source>
        <translation>Ventana del servidor: %1 bits, %2</translation>
    </message>
    <message>
        <source>Our window: %1 bits, %2</source>
        <translation>Ventana propia: %1 bits, %2</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Compressed: %1 bytes on the wire, %2 inflated (%3)</source>
        <translation>Comprimida: %1 bytes en la red, %2 descomprimida (%3)</translation>
    </message>
    <message>
        <source>The connection ended inside this frame: only its beginning came.</source>
        <translation>La conexión terminó dentro de esta trama: solo llegó su comienzo.</translation>
    </message>
    <message>
        <source>The payload in the capture file has been changed or damaged.</source>
        <translation>La carga útil en el archivo de captura se ha modificado o dañado.</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>inyectada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>MessageDraft</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid JSON · %1</source>
        <translation>JSON válido · %1</translation>
    </message>
    <message>
        <source>Empty is not JSON</source>
        <translation>Un texto vacío no es JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON</source>
        <translation>Línea %1, columna %2: no es JSON</translation>
    </message>
    <message>
        <source>The last byte needs a second digit</source>
        <translation>Al último byte le falta el segundo dígito</translation>
    </message>
    <message>
        <source>Line %1, column %2: not a hex digit</source>
        <translation>Línea %1, columna %2: no es un dígito hexadecimal</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>Elegir un archivo para enviar</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file</source>
        <translation>Esto es una carpeta o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>%1 is too large for a message: at most %2</source>
        <translation>%1 es demasiado grande para un mensaje: como máximo %2</translation>
    </message>
    <message>
        <source>Not UTF-8: it can be sent as binary only</source>
        <translation>No es UTF-8: solo se puede enviar como binario</translation>
    </message>
</context>
<context>
    <name>ModeBox</name>
    <message>
        <source>What the server does with a message</source>
        <translation>Qué hace el servidor con un mensaje</translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>A close frame without a code.</source>
        <translation>Una trama Close sin código.</translation>
    </message>
    <message>
        <source>Only the beginning is here, and is shown as text.</source>
        <translation>Solo está el comienzo, y se muestra como texto.</translation>
    </message>
    <message>
        <source>The payload of a control frame, as text.</source>
        <translation>La carga útil de una trama de control, como texto.</translation>
    </message>
    <message>
        <source>A fragment of a message, as text.</source>
        <translation>Un fragmento de un mensaje, como texto.</translation>
    </message>
    <message>
        <source>Not JSON, so it is shown as text.</source>
        <translation>No es JSON, así que se muestra como texto.</translation>
    </message>
    <message>
        <source>Only the beginning is here, as far as it goes.</source>
        <translation>Solo está el comienzo, hasta donde llega.</translation>
    </message>
    <message>
        <source>A fragment of a message: JSON as far as it goes.</source>
        <translation>Un fragmento de un mensaje: JSON hasta donde llega.</translation>
    </message>
    <message>
        <source>JSON that ends too early, in line %L1, column %L2.</source>
        <translation>JSON que termina antes de tiempo, en la línea %L1, columna %L2.</translation>
    </message>
    <message>
        <source>No JSON from line %L1, column %L2 on. The rest is under Text.</source>
        <translation>No es JSON a partir de la línea %L1, columna %L2. El resto está en «Texto».</translation>
    </message>
    <message>
        <source>Binary: no text. All its bytes are under Hex.</source>
        <translation>Binario: no hay texto. Todos sus bytes están en «Hex».</translation>
    </message>
    <message>
        <source>Bytes made by hand, sent as they are. They are not a frame.</source>
        <translation>Bytes hechos a mano, enviados tal cual. No son una trama.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>La carga útil está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are shown.</source>
        <translation>
            <numerusform>Solo se muestra la primera fila.</numerusform>
            <numerusform>Solo se muestran las primeras %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid %1 from byte %L2 on: � stands for what is no text.</source>
        <translation>No es %1 válido a partir del byte %L2: � representa lo que no es texto.</translation>
    </message>
    <message>
        <source>Binary, read as %1: that is what its bytes look like.</source>
        <translation>Binario, leído como %1: es lo que parecen ser sus bytes.</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>El host remoto cerró la conexión</translation>
    </message>
</context>
<context>
    <name>RedisUrl</name>
    <message>
        <source>it names no host</source>
        <translation>no indica ningún host</translation>
    </message>
    <message>
        <source>0 is not a port</source>
        <translation>0 no es un puerto</translation>
    </message>
    <message>
        <source>it has a query</source>
        <translation>tiene una consulta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a database</source>
        <translation>«%1» no es el número de una base de datos</translation>
    </message>
    <message>
        <source>the path of a socket begins with &quot;/&quot;, as in unix:///run/redis/redis.sock</source>
        <translation>la ruta de un socket empieza por «/», como en unix:///run/redis/redis.sock</translation>
    </message>
    <message>
        <source>the path of a socket has up to %1 bytes</source>
        <translation>la ruta de un socket tiene como máximo %1 bytes</translation>
    </message>
    <message>
        <source>its query is not a database, as in &quot;?db=1&quot;</source>
        <translation>su consulta no es una base de datos, como en «?db=1»</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported; a tunnel can lead redis:// or unix:// to it</source>
        <translation>TLS con Redis (rediss://) no se admite; un túnel puede llevar redis:// o unix:// hasta allí</translation>
    </message>
    <message>
        <source>it cannot be read; what is special in a user or a password is percent-encoded</source>
        <translation>no se puede leer; los caracteres especiales de un usuario o una contraseña se codifican con porcentaje</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or unix://</source>
        <translation>no empieza por redis:// ni unix://</translation>
    </message>
    <message>
        <source>it has a fragment; &quot;#&quot; in a password is written %23</source>
        <translation>tiene un fragmento; «#» en una contraseña se escribe %23</translation>
    </message>
    <message>
        <source>it names a user but no password</source>
        <translation>indica un usuario, pero ninguna contraseña</translation>
    </message>
</context>
<context>
    <name>RowLayouts</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 answered</source>
        <translation>%L1 con respuesta</translation>
    </message>
    <message>
        <source>%L1 late</source>
        <translation>%L1 con retraso</translation>
    </message>
    <message>
        <source>%L1 unmatched</source>
        <translation>%L1 sin solicitud</translation>
    </message>
    <message>
        <source>%L1 without a value to compare</source>
        <translation>%L1 sin valor que comparar</translation>
    </message>
    <message>
        <source>What it finds is shown here once it can be used.</source>
        <translation>Lo que encuentra la regla se muestra aquí en cuanto se puede usar.</translation>
    </message>
    <message>
        <source>No message has been recorded yet. What is found among the newest is shown here as they come.</source>
        <translation>Aún no se ha grabado ningún mensaje. Lo que se encuentre entre los más recientes se muestra aquí a medida que llegan.</translation>
    </message>
    <message>
        <source>no requests are looked for</source>
        <translation>no se buscan solicitudes</translation>
    </message>
    <message>
        <source>%L1 with a time of sending</source>
        <translation>%L1 con momento del envío</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln message(s): %1.</source>
        <translation>
            <numerusform>Del último mensaje: %1.</numerusform>
            <numerusform>De los últimos %Ln mensajes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 and %2: %3</source>
        <translation>Filas %1 y %2: %3</translation>
    </message>
    <message>
        <source>Replies are not looked for.</source>
        <translation>No se buscan respuestas.</translation>
    </message>
    <message>
        <source>A message that comes back as it was sent counts as a reply.</source>
        <translation>Un mensaje que vuelve tal como se envió cuenta como respuesta.</translation>
    </message>
    <message>
        <source>Each message that is received counts as the reply to the one sent before.</source>
        <translation>Cada mensaje recibido cuenta como la respuesta al enviado antes.</translation>
    </message>
    <message>
        <source>Messages with the same value count as request and reply: %1.</source>
        <translation>Los mensajes con el mismo valor cuentan como solicitud y respuesta: %1.</translation>
    </message>
</context>
<context>
    <name>SavedFolders</name>
    <message>
        <source>Top level</source>
        <translation>Raíz</translation>
    </message>
</context>
<context>
    <name>ScriptFaults</name>
    <message>
        <source>(at character %1)</source>
        <translation>(en el carácter %1)</translation>
    </message>
    <message>
        <source>{{ is not closed by }}; for braces that stand for themselves write {{{{</source>
        <translation>{{ no se cierra con }}; para llaves que valgan por sí mismas, escriba {{{{</translation>
    </message>
    <message>
        <source>there is no such placeholder</source>
        <translation>no existe ese marcador de posición</translation>
    </message>
    <message>
        <source>this placeholder says nothing here</source>
        <translation>este marcador de posición no tiene valor aquí</translation>
    </message>
    <message>
        <source>this placeholder does not take that argument</source>
        <translation>este marcador de posición no admite ese argumento</translation>
    </message>
    <message>
        <source>this is not a JSON path</source>
        <translation>esto no es una ruta JSON</translation>
    </message>
    <message>
        <source>regular expression: %1</source>
        <translation>expresión regular: %1</translation>
    </message>
    <message>
        <source>pairs of hex digits are missing</source>
        <translation>faltan pares de dígitos hexadecimales</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>este código de cierre no se puede enviar</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>no hay ningún estado «%1»</translation>
    </message>
    <message>
        <source>there is a state of this name before</source>
        <translation>ya hay antes un estado con este nombre</translation>
    </message>
</context>
<context>
    <name>ServerCodecs</name>
    <message>
        <source>a string is missing</source>
        <translation>falta una cadena</translation>
    </message>
    <message>
        <source>there is no such fault</source>
        <translation>no existe ese fallo</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>a probability is from 0 to 1, or from 0% to 100%</source>
        <translation>una probabilidad va de 0 a 1, o de 0 % a 100 %</translation>
    </message>
    <message>
        <source>a time is a whole number with ms or s, up to an hour</source>
        <translation>un tiempo es un número entero con ms o s, hasta una hora</translation>
    </message>
    <message>
        <source>a rate is a whole number above 0, with k or M</source>
        <translation>una tasa es un número entero mayor que 0, con k o M</translation>
    </message>
    <message>
        <source>a number of messages above 0 is missing behind @</source>
        <translation>detrás de @ falta un número de mensajes mayor que 0</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>este código de cierre no se puede enviar</translation>
    </message>
    <message>
        <source>a direction is out, in or both</source>
        <translation>una dirección es out, in o both</translation>
    </message>
    <message>
        <source>a seed is a whole number</source>
        <translation>una semilla es un número entero</translation>
    </message>
    <message>
        <source>an IP address is missing</source>
        <translation>falta una dirección IP</translation>
    </message>
    <message>
        <source>a JSON Schema is missing: an object, true or false</source>
        <translation>falta un JSON Schema: un objeto, true o false</translation>
    </message>
</context>
<context>
    <name>ServerFaults</name>
    <message>
        <source>this is not a JSON path (at character %1)</source>
        <translation>esto no es una ruta JSON (en el carácter %1)</translation>
    </message>
    <message>
        <source>a capture is missing</source>
        <translation>falta una captura</translation>
    </message>
    <message>
        <source>a state is missing</source>
        <translation>falta un estado</translation>
    </message>
    <message>
        <source>a path that begins with / is missing</source>
        <translation>falta una ruta que empiece por /</translation>
    </message>
    <message>
        <source>there is a route for this path before</source>
        <translation>esta ruta ya se ha definido antes</translation>
    </message>
    <message>
        <source>a token is missing</source>
        <translation>falta un token</translation>
    </message>
    <message>
        <source>a control character cannot stand in a header</source>
        <translation>un carácter de control no puede ir en un encabezado</translation>
    </message>
</context>
<context>
    <name>ServerFile</name>
    <message>
        <source>this is not a file</source>
        <translation>esto no es un archivo</translation>
    </message>
    <message>
        <source>this is too large for the file of a server</source>
        <translation>esto es demasiado grande para el archivo de un servidor</translation>
    </message>
    <message>
        <source>the token of peers</source>
        <translation>el token de los pares</translation>
    </message>
    <message>
        <source>user and password of peers</source>
        <translation>el usuario y la contraseña de los pares</translation>
    </message>
    <message>
        <source>the password of the private key</source>
        <translation>la contraseña de la clave privada</translation>
    </message>
    <message>
        <source>user and password of Redis</source>
        <translation>el usuario y la contraseña de Redis</translation>
    </message>
</context>
<context>
    <name>ServerReferences</name>
    <message>
        <source>this is not a file</source>
        <translation>esto no es un archivo</translation>
    </message>
    <message>
        <source>this is larger than %1 MiB</source>
        <translation>esto supera los %1 MiB</translation>
    </message>
    <message>
        <source>the names of the columns are missing</source>
        <translation>faltan los nombres de las columnas</translation>
    </message>
    <message>
        <source>this quoted field does not end</source>
        <translation>este campo entre comillas no termina</translation>
    </message>
    <message>
        <source>a quote in a field must be doubled, and the field be quoted</source>
        <translation>una comilla dentro de un campo debe duplicarse, y el campo ir entre comillas</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>esto no es JSON</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>no contiene ninguna fila</translation>
    </message>
    <message>
        <source>there is no schema in it</source>
        <translation>no contiene ningún esquema</translation>
    </message>
    <message>
        <source>this is not a Wireloupe capture</source>
        <translation>esto no es una captura de Wireloupe</translation>
    </message>
    <message>
        <source>this capture was written by a newer version of Wireloupe</source>
        <translation>esta captura la escribió una versión más reciente de Wireloupe</translation>
    </message>
    <message>
        <source>connection %1 is too large to be replayed</source>
        <translation>la conexión %1 es demasiado grande para reproducirla</translation>
    </message>
    <message>
        <source>nothing was said in connection %1</source>
        <translation>en la conexión %1 no se dijo nada</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cerrando</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <translation>a la espera de reconectar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>no se pudo iniciar</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Write the full path of the folder.</source>
        <translation>Escriba la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>No se puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>Logs are kept in the usual folder for now, not in “%1”. %2</source>
        <translation>Por ahora los registros se conservan en la carpeta habitual, no en «%1». %2</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>Without passwords and tokens</source>
        <translation>Sin contraseñas ni tokens</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Contraseñas y tokens</translation>
    </message>
    <message>
        <source>Only you can read them, but they are not encrypted</source>
        <translation>Solo los puede leer usted, pero no están cifrados</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Authority of the local server</source>
        <translation>Autoridad del servidor local</translation>
    </message>
    <message>
        <source>The key and certificate behind its TLS</source>
        <translation>La clave y el certificado en los que se basa su TLS</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>What this dialog changes, layout and open tabs</source>
        <translation>Lo que cambia este diálogo, la disposición y las pestañas abiertas</translation>
    </message>
</context>
<context>
    <name>TlsAuthority</name>
    <message>
        <source>%1. Move the folder away to have a new authority made, which clients must then be told to trust</source>
        <translation>%1. Mueva la carpeta a otro lugar para que se cree una autoridad nueva, en la que después habrá que hacer que confíen los clientes</translation>
    </message>
    <message>
        <source>No folder has been set for the certificate authority</source>
        <translation>No se ha definido ninguna carpeta para la autoridad de certificación</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be made</source>
        <translation>no se puede crear la carpeta de la autoridad de certificación</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is damaged (%1)</source>
        <translation>la clave privada de la autoridad de certificación está dañada (%1)</translation>
    </message>
    <message>
        <source>the certificate authority is damaged (%1)</source>
        <translation>la autoridad de certificación está dañada (%1)</translation>
    </message>
    <message>
        <source>the certificate authority does not belong to the private key beside it</source>
        <translation>la autoridad de certificación no corresponde a la clave privada que está junto a ella</translation>
    </message>
    <message>
        <source>the certificate is not that of a certificate authority</source>
        <translation>el certificado no es el de una autoridad de certificación</translation>
    </message>
    <message>
        <source>the certificate authority has expired</source>
        <translation>la autoridad de certificación ha caducado</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be written to</source>
        <translation>no se puede escribir en la carpeta de la autoridad de certificación</translation>
    </message>
    <message>
        <source>another process holds the certificate authority</source>
        <translation>otro proceso tiene bloqueada la autoridad de certificación</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is missing</source>
        <translation>falta la clave privada de la autoridad de certificación</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>«%1» no es un nombre de host ni una dirección IP</translation>
    </message>
    <message>
        <source>no certificate could be signed (%1)</source>
        <translation>no se pudo firmar ningún certificado (%1)</translation>
    </message>
</context>
<context>
    <name>TlsFile</name>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>too large for a certificate or key</source>
        <translation>demasiado grande para un certificado o una clave</translation>
    </message>
</context>
<context>
    <name>TreeFile</name>
    <message>
        <source>the connections that they belong to could not be read</source>
        <translation>no se pudieron leer las conexiones a las que pertenecen</translation>
    </message>
</context>
<context>
    <name>TreeReader</name>
    <message>
        <source>neither folder nor connection</source>
        <translation>ni carpeta ni conexión</translation>
    </message>
</context>
<context>
    <name>TrustHint</name>
    <message>
        <source>Settings &gt; Privacy &amp; Security &gt; View Certificates &gt; Authorities &gt; Import: %1</source>
        <translation>Ajustes &gt; Privacidad &amp; Seguridad &gt; Ver certificados &gt; Autoridades &gt; Importar: %1</translation>
    </message>
    <message>
        <source>chrome://certificate-manager &gt; Custom &gt; Trusted Certificates &gt; Import: %1</source>
        <translation>chrome://certificate-manager &gt; Personalizado &gt; Certificados de confianza &gt; Importar: %1</translation>
    </message>
</context>
<context>
    <name>TrustedCertificates</name>
    <message>
        <source>this is not a SHA-256 in hexadecimal digits</source>
        <translation>esto no es un SHA-256 en dígitos hexadecimales</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AboutDialog</name>
    <message>
        <source>About Wireloupe</source>
        <translation>Acerca de Wireloupe</translation>
    </message>
    <message>
        <source>Wireloupe %1</source>
        <translation>Wireloupe %1</translation>
    </message>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1 and QCustomPlot.</source>
        <translation>Ver cada trama WebSocket exactamente como pasó por la red.

Software libre bajo la GNU General Public License, versión 3 o posterior. Se ofrece sin garantía alguna.

Creado con Qt %1 y QCustomPlot.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Actions</name>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nueva conexión</translation>
    </message>
    <message>
        <source>Open a tab for a new connection</source>
        <translation>Abrir una pestaña para una conexión nueva</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open captures and other logs, each in a tab</source>
        <translation>Abrir capturas y otros registros, cada uno en una pestaña</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Make a capture of a HAR, JSON Lines or pcapng file</source>
        <translation>Crear una captura a partir de un archivo HAR, JSON Lines o pcapng</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>&amp;Guardar captura…</translation>
    </message>
    <message>
        <source>Save everything recorded in this tab to a file</source>
        <translation>Guardar en un archivo todo lo grabado en esta pestaña</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the log in a format that other tools read</source>
        <translation>Escribir el registro en un formato que lean otras herramientas</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Cerrar esta pestaña</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Put back what was deleted last: marks of this log, or what was in the sidebar</source>
        <translation>Recuperar lo último que se eliminó: marcas de este registro o lo que había en la barra lateral</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar las filas seleccionadas como texto</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the selected rows as JSON</source>
        <translation>Copiar las filas seleccionadas como JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copiar como &amp;hexadecimal</translation>
    </message>
    <message>
        <source>Copy the payload of the selected rows as hex</source>
        <translation>Copiar la carga útil de las filas seleccionadas como hexadecimal</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>Com&amp;parar dos filas</translation>
    </message>
    <message>
        <source>Show what differs in the payloads of the two selected rows</source>
        <translation>Mostrar en qué difieren las cargas útiles de las dos filas seleccionadas</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Look for a text in the log, or in the payload that is shown</source>
        <translation>Buscar un texto en el registro o en la carga útil que se muestra</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Ir a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>&amp;Filtrar el registro</translation>
    </message>
    <message>
        <source>Write a filter for the log</source>
        <translation>Escribir un filtro para el registro</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Go to a row by its number, or to a time</source>
        <translation>Ir a una fila por su número, o a un momento</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>Mark the selected rows, or take their marks away</source>
        <translation>Marcar las filas seleccionadas o quitarles la marca</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>Marcar con n&amp;ota…</translation>
    </message>
    <message>
        <source>Mark this row and write a note to it</source>
        <translation>Marcar esta fila y escribirle una nota</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>Ma&amp;rca siguiente</translation>
    </message>
    <message>
        <source>Go to the next marked row</source>
        <translation>Ir a la fila marcada siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>Marca ant&amp;erior</translation>
    </message>
    <message>
        <source>Go to the previous marked row</source>
        <translation>Ir a la fila marcada anterior</translation>
    </message>
    <message>
        <source>Marked ro&amp;ws…</source>
        <translation>Fi&amp;las marcadas…</translation>
    </message>
    <message>
        <source>List the marked rows, to go to one</source>
        <translation>Listar las filas marcadas, para ir a una de ellas</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>&amp;Map of the log</source>
        <translation>&amp;Mapa del registro</translation>
    </message>
    <message>
        <source>Show or hide the map beside the scroll bar</source>
        <translation>Mostrar u ocultar el mapa junto a la barra de desplazamiento</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>Ir a la pestaña siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>Ir a la pestaña anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Llevar el teclado al panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>Llevar el teclado al panel anterior</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Connect to the address of this tab</source>
        <translation>Conectar con la dirección de esta pestaña</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Close the connection of this tab</source>
        <translation>Cerrar la conexión de esta pestaña</translation>
    </message>
    <message>
        <source>&amp;Reconnect automatically</source>
        <translation>Reconectar &amp;automáticamente</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed</source>
        <translation>Volver a conectar cuando falla una conexión que estaba abierta</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>Cerrar a &amp;medias</translation>
    </message>
    <message>
        <source>End our direction of the TCP connection without a close frame; what the server still says is read</source>
        <translation>Terminar nuestro sentido de la conexión TCP sin trama Close; lo que el servidor aún diga se lee</translation>
    </message>
    <message>
        <source>&amp;Mute pongs</source>
        <translation>&amp;Silenciar los pongs</translation>
    </message>
    <message>
        <source>Leave pings of the server unanswered, until this is switched off or the next connection</source>
        <translation>Dejar sin respuesta los pings del servidor, hasta que esto se desactive o hasta la próxima conexión</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>D&amp;irección</translation>
    </message>
    <message>
        <source>Go to the address of this tab</source>
        <translation>Ir a la dirección de esta pestaña</translation>
    </message>
    <message>
        <source>&amp;Send message</source>
        <translation>&amp;Enviar mensaje</translation>
    </message>
    <message>
        <source>Send what is in the message box</source>
        <translation>Enviar lo que hay en el cuadro de mensaje</translation>
    </message>
    <message>
        <source>&amp;Build frame…</source>
        <translation>Construir &amp;trama…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>Hacer una trama a mano, correcta o incorrecta</translation>
    </message>
    <message>
        <source>&amp;Paste connection</source>
        <translation>&amp;Pegar conexión</translation>
    </message>
    <message>
        <source>Open a tab for the address, or the command line of curl, websocat or wscat, on the clipboard</source>
        <translation>Abrir una pestaña para la dirección, o la línea de comandos de curl, websocat o wscat, del portapapeles</translation>
    </message>
    <message>
        <source>Sa&amp;ve connection…</source>
        <translation>&amp;Guardar conexión…</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>Conservar esta conexión en la barra lateral</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nueva ca&amp;rpeta</translation>
    </message>
    <message>
        <source>Create a folder in the sidebar</source>
        <translation>Crear una carpeta en la barra lateral</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>Mostrar el servidor local</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>&amp;Iniciar servidor</translation>
    </message>
    <message>
        <source>Start the local server with its settings</source>
        <translation>Iniciar el servidor local con su configuración</translation>
    </message>
    <message>
        <source>Sto&amp;p server</source>
        <translation>&amp;Detener servidor</translation>
    </message>
    <message>
        <source>Disconnect all peers and stop the local server</source>
        <translation>Desconectar a todos los pares y detener el servidor local</translation>
    </message>
    <message>
        <source>Start local &amp;echo server and connect</source>
        <translation>Iniciar servidor de &amp;eco local y conectar</translation>
    </message>
    <message>
        <source>Start a local echo server and connect a tab to it</source>
        <translation>Iniciar un servidor de eco local y conectar una pestaña con él</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Seg&amp;uir</translation>
    </message>
    <message>
        <source>Keep the newest row in sight</source>
        <translation>Mantener a la vista la fila más reciente</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Stop the view; recording goes on</source>
        <translation>Detener la vista; la grabación continúa</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Forget everything recorded in this tab</source>
        <translation>Olvidar todo lo grabado en esta pestaña</translation>
    </message>
    <message>
        <source>S&amp;ummary…</source>
        <translation>&amp;Resumen…</translation>
    </message>
    <message>
        <source>Count what the log holds: frames, rates, close codes, violations</source>
        <translation>Contar lo que contiene el registro: tramas, tasas, códigos de cierre, infracciones</translation>
    </message>
    <message>
        <source>Transport &amp;lab</source>
        <translation>&amp;Laboratorio de transportes</translation>
    </message>
    <message>
        <source>Compare WebSocket, Server-Sent Events and polling side by side</source>
        <translation>Comparar WebSocket, Server-Sent Events y polling en paralelo</translation>
    </message>
    <message>
        <source>&amp;Compare latencies</source>
        <translation>C&amp;omparar latencias</translation>
    </message>
    <message>
        <source>Lay the latencies of tabs and saved captures over each other</source>
        <translation>Superponer las latencias de pestañas y capturas guardadas</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Appearance, keyboard shortcuts and trusted certificates</source>
        <translation>Apariencia, atajos de teclado y certificados de confianza</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Open the guide at the page on what you are doing</source>
        <translation>Abrir la guía por donde explica lo que se está haciendo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Show every action and its shortcut</source>
        <translation>Mostrar todas las acciones y sus atajos</translation>
    </message>
    <message>
        <source>&amp;About Wireloupe</source>
        <translation>Acerca &amp;de Wireloupe</translation>
    </message>
    <message>
        <source>Version, license and libraries</source>
        <translation>Versión, licencia y bibliotecas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>Ca&amp;ptura</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Move tab &amp;left</source>
        <translation>Mover la pestaña a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Move this tab one place to the left</source>
        <translation>Mover esta pestaña un lugar a la izquierda</translation>
    </message>
    <message>
        <source>Move tab &amp;right</source>
        <translation>Mover la pestaña a la &amp;derecha</translation>
    </message>
    <message>
        <source>Move this tab one place to the right</source>
        <translation>Mover esta pestaña un lugar a la derecha</translation>
    </message>
    <message>
        <source>Make pane lar&amp;ger</source>
        <translation>Agra&amp;ndar panel</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard outwards</source>
        <translation>Mover hacia fuera el borde del panel que tiene el teclado</translation>
    </message>
    <message>
        <source>Make pane sm&amp;aller</source>
        <translation>Redu&amp;cir panel</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard inwards</source>
        <translation>Mover hacia dentro el borde del panel que tiene el teclado</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AddressBar</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>Conservar esta conexión en la barra lateral</translation>
    </message>
    <message>
        <source>Headers, query, authentication, TLS, proxy and options</source>
        <translation>Encabezados, consulta, autenticación, TLS, proxy y opciones</translation>
    </message>
    <message>
        <source>Show the handshake settings</source>
        <translation>Mostrar la configuración del handshake</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AppearancePane</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>look, display, view</source>
        <translation>aspecto, visualización, vista</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colors and language</source>
        <translation>Colores e idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The colors of the window</source>
        <translation>Los colores de la ventana</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, contrast</source>
        <translation>modo oscuro, modo claro, noche, contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of the words, numbers and dates in the window</source>
        <translation>El de las palabras, los números y las fechas de la ventana</translation>
    </message>
    <message>
        <source>translation, locale</source>
        <translation>traducción, lengua, configuración regional</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>&amp;Animaciones</translation>
    </message>
    <message>
        <source>Menus that slide open, tabs that glide, the caret that blinks</source>
        <translation>Menús que se despliegan, pestañas que se deslizan, el cursor que parpadea</translation>
    </message>
    <message>
        <source>reduced motion, movement, blinking, vestibular</source>
        <translation>movimiento reducido, reducir movimiento, parpadeo, vestibular</translation>
    </message>
    <message>
        <source>Never move things</source>
        <translation>No mover nunca nada</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AuthPage</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing is added to the request. Headers of your own still are.</source>
        <translation>No se añade nada a la solicitud. Los encabezados propios se mantienen.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sent as the header “Authorization: Basic …” (RFC 7617).</source>
        <translation>Se envía como el encabezado «Authorization: Basic …» (RFC 7617).</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
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
        <translation>Se envía como el encabezado «Authorization: Bearer …» (RFC 6750, sección 2.1).</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>Clave de API en un encabezado</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Sent as a header of this name.</source>
        <translation>Se envía como un encabezado con este nombre.</translation>
    </message>
    <message>
        <source>API key in the query</source>
        <translation>Clave de API en la consulta</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Added to the query of the address when connecting. Servers and proxies often log addresses.</source>
        <translation>Se añade a la consulta de la dirección al conectar. Los servidores y proxies suelen registrar las direcciones.</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Sent as a text message as soon as the connection is open, and again after each reconnect.</source>
        <translation>Se envía como mensaje de texto en cuanto la conexión está abierta, y de nuevo tras cada reconexión.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Auth (%1)</source>
        <translation>Autenticación (%1)</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>With ws:// it can be read on the way: use wss://.</source>
        <translation>Con ws:// se puede leer por el camino: use wss://.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BroadcastForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>No al remitente</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetsEditor</name>
    <message>
        <source>Latency budgets</source>
        <translation>Presupuestos de latencia</translation>
    </message>
    <message>
        <source>What latencies are to stay under. The tab shows whether they do, and says so when that changes.</source>
        <translation>Lo que las latencias no deben superar. La pestaña muestra si lo cumplen y avisa cuando eso cambia.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>The budget as text</source>
        <translation>El presupuesto como texto</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Pings</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estadístico</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Over how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>under</source>
        <translation>por debajo de</translation>
    </message>
    <message>
        <source>over</source>
        <translation>durante</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureExport</name>
    <message>
        <source>An export is still being written. Wait for it, or cancel it below.</source>
        <translation>Todavía se está escribiendo una exportación. Espere a que termine o cancélela abajo.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando a %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Se canceló la exportación. No se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln fila escrita en %1.</numerusform>
            <numerusform>%Ln filas escritas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureFiles</name>
    <message>
        <source>Captures (*.%1)</source>
        <translation>Capturas (*.%1)</translation>
    </message>
    <message>
        <source>HAR, JSON Lines, pcapng (%1)</source>
        <translation>HAR, JSON Lines, pcapng (%1)</translation>
    </message>
    <message>
        <source>Captures and logs (%1)</source>
        <translation>Capturas y registros (%1)</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>Abrir capturas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Guardar la captura</translation>
    </message>
    <message>
        <source>%1 repaired</source>
        <translation>%1 reparado</translation>
    </message>
    <message>
        <source>Save what is sound</source>
        <translation>Guardar lo que está intacto</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>A capture is still being saved. Wait for it, or cancel it below.</source>
        <translation>Todavía se está guardando una captura. Espere a que termine o cancélelo abajo.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>Se canceló el guardado. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The capture could not be saved as %1: %2.</source>
        <translation>No se pudo guardar la captura como %1: %2.</translation>
    </message>
    <message>
        <source>Capture saved as %1.</source>
        <translation>Captura guardada como %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureOpener</name>
    <message>
        <source>it is not a Wireloupe capture: no record of one is in it</source>
        <translation>no es una captura de Wireloupe: no contiene ninguna entrada de captura</translation>
    </message>
    <message>
        <source>it was written by a newer Wireloupe; update this one, or export the capture there as JSON Lines</source>
        <translation>lo escribió un Wireloupe más reciente; actualice este o exporte allí la captura como JSON Lines</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a Wireloupe capture, nor HAR, JSON Lines or pcapng</source>
        <translation>no es una captura de Wireloupe, ni HAR, JSON Lines o pcapng</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>%1 was imported only as far as it is sound. %2</source>
        <translation>%1 se importó solo hasta donde está intacto. %2</translation>
    </message>
    <message>
        <source>%1 could not be imported. %2</source>
        <translation>No se pudo importar %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>No se pudo abrir %1: %2.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturePane</name>
    <message numerus="yes">
        <source>%Ln of these rows have been dropped from the log.</source>
        <translation>
            <numerusform>%Ln de estas filas ya no está en el registro.</numerusform>
            <numerusform>%Ln de estas filas ya no están en el registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln of these rows.</source>
        <translation>
            <numerusform>El filtro oculta %Ln de estas filas.</numerusform>
            <numerusform>El filtro oculta %Ln de estas filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows are behind the paused view.</source>
        <translation>
            <numerusform>%Ln de estas filas llegó después de pausar la vista.</numerusform>
            <numerusform>%Ln de estas filas llegaron después de pausar la vista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Seleccione dos filas para compararlas.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Ninguna fila pasa el filtro</translation>
    </message>
    <message>
        <source>Esc in the filter box shows all rows.</source>
        <translation>Esc en el cuadro de filtro muestra todas las filas.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Aún no hay nada grabado</translation>
    </message>
    <message>
        <source>Every handshake, frame and event appears here as it crosses the wire.</source>
        <translation>Cada handshake, trama y evento aparece aquí en cuanto pasa por la red.</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export writes all.</source>
        <translation>Se copiaron las primeras %1 de %2 filas. Exportar las escribe todas.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture is empty</source>
        <translation>Esta captura está vacía</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureShelf</name>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <source>Not saved: %1, %2</source>
        <translation>Sin guardar: %1, %2</translation>
    </message>
    <message>
        <source>Recovered: %1, %2</source>
        <translation>Recuperada: %1, %2</translation>
    </message>
    <message>
        <source>Recorded from %1</source>
        <translation>Grabada desde %1</translation>
    </message>
    <message>
        <source>Closed without being saved; kept for some days.</source>
        <translation>Cerrada sin guardarse; se conserva algunos días.</translation>
    </message>
    <message>
        <source>Wireloupe ended before it was saved or closed.</source>
        <translation>Wireloupe terminó antes de que se guardara o cerrara.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (falta)</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ese archivo ya no existe.</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>Servidor :%1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturesSection</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Captures: recent, not saved, recovered</source>
        <translation>Capturas: recientes, sin guardar, recuperadas</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>Verification found</source>
        <translation>La verificación encontró</translation>
    </message>
    <message>
        <source>If you trust it, this one certificate is taken for %1 from now on, whatever is wrong with it. Compare the fingerprint with what the server&apos;s owner says. The settings list what you trust, and take it back.</source>
        <translation>Si confía en él, desde ahora se acepta este único certificado para %1, tenga el defecto que tenga. Compare la huella digital con la que indique el dueño del servidor. En la configuración está la lista de lo que es de confianza, y allí se puede retirar.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Para los nombres</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>
(by itself: self-signed)</source>
        <translation>
(por sí mismo: autofirmado)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>%1
to %2</source>
        <translation>%1
hasta %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust for %1</source>
        <translation>Confiar para %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateView</name>
    <message>
        <source>Chain of certificates</source>
        <translation>Cadena de certificados</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Fields of the certificate</source>
        <translation>Campos del certificado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy certificate as &amp;PEM</source>
        <translation>Copiar certificado como &amp;PEM</translation>
    </message>
    <message>
        <source>%1 · %2 · ALPN: %3 · server name (SNI): %4</source>
        <translation>%1 · %2 · ALPN: %3 · nombre del servidor (SNI): %4</translation>
    </message>
    <message>
        <source>no protocol agreed</source>
        <translation>ningún protocolo acordado</translation>
    </message>
    <message>
        <source>no cipher</source>
        <translation>sin cifrado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>Verification was off for this connection.</source>
        <translation>La verificación estaba desactivada para esta conexión.</translation>
    </message>
    <message>
        <source>Verification was off for this connection. It found: %1</source>
        <translation>La verificación estaba desactivada para esta conexión. Encontró: %1</translation>
    </message>
    <message>
        <source>Accepted because you trust this certificate: %1</source>
        <translation>Aceptado porque se confía en este certificado: %1</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>No aceptado: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>The peer sent none.</source>
        <translation>El par no envió ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) earlier</source>
        <translation>
            <numerusform>caducado %n día antes</numerusform>
            <numerusform>caducado %n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet valid: %n day(s) too early</source>
        <translation>
            <numerusform>aún no válido: %n día antes de tiempo</numerusform>
            <numerusform>aún no válido: %n días antes de tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid, %n day(s) left</source>
        <translation>
            <numerusform>válido, queda %n día</numerusform>
            <numerusform>válido, quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n byte(s) are not a certificate that can be read.</source>
        <translation>
            <numerusform>Este byte no es un certificado legible.</numerusform>
            <numerusform>Estos %n bytes no son un certificado legible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>itself: %1</source>
        <translation>él mismo: %1</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Nombre alternativo</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Nombres alternativos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>de tipo desconocido</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella digital SHA-256</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CloseForm</name>
    <message>
        <source>Close code</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Motivo de cierre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>This code may not be sent. Those that may: 1000 to 1003, 1007 to 1014, 3000 to 4999.</source>
        <translation>Este código no se puede enviar. Los que sí: 1000 a 1003, 1007 a 1014, 3000 a 4999.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long: at most 123 fit.</source>
        <translation>
            <numerusform>Al motivo le sobra %n byte: caben como máximo 123.</numerusform>
            <numerusform>Al motivo le sobran %n bytes: caben como máximo 123.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CodeField</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (en el carácter %2)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ColumnMover</name>
    <message>
        <source>Move “%1” &amp;left</source>
        <translation>Mover «%1» a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Move “%1” &amp;right</source>
        <translation>Mover «%1» a la &amp;derecha</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>&amp;Estrechar «%1»</translation>
    </message>
    <message>
        <source>Make “%1” &amp;wider</source>
        <translation>E&amp;nsanchar «%1»</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareAdd</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an open tab or a saved capture</source>
        <translation>Añadir una pestaña abierta o una captura guardada</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln can be compared</source>
        <translation>
            <numerusform>No se puede comparar más de %Ln</numerusform>
            <numerusform>No se pueden comparar más de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>Pestañas abiertas</translation>
    </message>
    <message>
        <source>No other tab has latencies</source>
        <translation>Ninguna otra pestaña tiene latencias</translation>
    </message>
    <message>
        <source>Saved captures</source>
        <translation>Capturas guardadas</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Compare captures</source>
        <translation>Comparar capturas</translation>
    </message>
    <message>
        <source>Captures (*.wlcap)</source>
        <translation>Capturas (*.wlcap)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareChip</name>
    <message>
        <source>What all have</source>
        <translation>Lo que tienen en común</translation>
    </message>
    <message>
        <source>Take it out of the comparison</source>
        <translation>Quitar de la comparación</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>What is compared of %1</source>
        <translation>Qué se compara de %1</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>sin abrir</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>abriendo…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada grabado</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareWindow</name>
    <message>
        <source>Compare as</source>
        <translation>Comparar como</translation>
    </message>
    <message>
        <source>Ignore the order of &amp;keys</source>
        <translation>Ignorar el orden de las &amp;claves</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Rows %L1 and %L2</source>
        <translation>Filas %L1 y %L2</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Members and values; white space does not count</source>
        <translation>Miembros y valores; los espacios en blanco no cuentan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Línea por línea</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Byte by byte, at the same offset</source>
        <translation>Byte por byte, en la misma posición</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Otro orden</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 are compared</source>
        <translation>solo se comparan los primeros %1</translation>
    </message>
    <message>
        <source>they differ by much: changes may be shown larger than they are</source>
        <translation>difieren mucho: los cambios pueden mostrarse mayores de lo que son</translation>
    </message>
    <message>
        <source>the list of members is not complete</source>
        <translation>la lista de miembros no está completa</translation>
    </message>
    <message>
        <source>Row %L1 · %2 · %3</source>
        <translation>Fila %L1 · %2 · %3</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Fila %L1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparedLatency</name>
    <message>
        <source>%1 is not a Wireloupe capture.</source>
        <translation>%1 no es una captura de Wireloupe.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>No se pudo abrir %1: %2.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparisonPicture</name>
    <message>
        <source>before %1 s</source>
        <translation>antes de %1 s</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>después de %1 s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Composer</name>
    <message>
        <source>no peer is connected</source>
        <translation>ningún par conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Mensaje para enviar</translation>
    </message>
    <message>
        <source>Payload, may be empty</source>
        <translation>Carga útil, puede estar vacía</translation>
    </message>
    <message>
        <source>Payload of the ping</source>
        <translation>Carga útil del ping</translation>
    </message>
    <message>
        <source>Send ping</source>
        <translation>Enviar ping</translation>
    </message>
    <message>
        <source>Ping…</source>
        <translation>Ping…</translation>
    </message>
    <message>
        <source>Send a ping with a payload of your own</source>
        <translation>Enviar un ping con una carga útil propia</translation>
    </message>
    <message>
        <source>Build frame…</source>
        <translation>Construir trama…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>Hacer una trama a mano, correcta o incorrecta</translation>
    </message>
    <message>
        <source>Send close</source>
        <translation>Enviar close</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Close the connection with a code and a reason</source>
        <translation>Cerrar la conexión con un código y un motivo</translation>
    </message>
    <message>
        <source>Send it although it is not JSON</source>
        <translation>Enviarlo aunque no sea JSON</translation>
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
        <translation>No se puede enviar: %1</translation>
    </message>
    <message numerus="yes">
        <source>The payload is %n byte(s) too long: at most 125 fit.</source>
        <translation>
            <numerusform>A la carga útil le sobra %n byte: caben 125 como máximo.</numerusform>
            <numerusform>A la carga útil le sobran %n bytes: caben 125 como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a message. Alt+Up brings back the last one.</source>
        <translation>Escriba un mensaje. Alt+Arriba recupera el último.</translation>
    </message>
    <message>
        <source>Write a message. %1 sends it, Alt+Up brings back the last one.</source>
        <translation>Escriba un mensaje. %1 lo envía, Alt+Arriba recupera el último.</translation>
    </message>
    <message>
        <source>the file was not sent: %1</source>
        <translation>el archivo no se envió: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompressionGroup</name>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>Ofrecer permessage-deflate</translation>
    </message>
    <message>
        <source>Server forgets after each message</source>
        <translation>El servidor olvida tras cada mensaje</translation>
    </message>
    <message>
        <source>We forget after each message</source>
        <translation>El cliente olvida tras cada mensaje</translation>
    </message>
    <message>
        <source>server_max_window_bits: the server&apos;s window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.1)</source>
        <translation>server_max_window_bits: la ventana del servidor es de 2 elevado a este número de bytes (RFC 7692, sección 7.1.2.1)</translation>
    </message>
    <message>
        <source>client_max_window_bits: our window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.2)</source>
        <translation>client_max_window_bits: la ventana propia es de 2 elevado a este número de bytes (RFC 7692, sección 7.1.2.2)</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 es rápido, 9 es pequeño</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>Los mensajes más cortos se envían sin comprimir</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>El servidor decide si los mensajes se comprimen (RFC 7692)</translation>
    </message>
    <message>
        <source>server_no_context_takeover: each message of the server is compressed on its own (RFC 7692, section 7.1.1.1)</source>
        <translation>server_no_context_takeover: cada mensaje del servidor se comprime por separado (RFC 7692, sección 7.1.1.1)</translation>
    </message>
    <message>
        <source>client_no_context_takeover: each message of ours is compressed on its own (RFC 7692, section 7.1.1.2)</source>
        <translation>client_no_context_takeover: cada mensaje propio se comprime por separado (RFC 7692, sección 7.1.1.2)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>cualquier longitud</translation>
    </message>
    <message>
        <source>Server&apos;s window, bits</source>
        <translation>Ventana del servidor, bits</translation>
    </message>
    <message>
        <source>Our window, bits</source>
        <translation>Ventana propia, bits</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Comprimir desde</translation>
    </message>
    <message>
        <source>Compression: offered</source>
        <translation>Compresión: se ofrece</translation>
    </message>
    <message>
        <source>Compression: not offered</source>
        <translation>Compresión: no se ofrece</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionMover</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>&amp;Mover a carpeta</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionNotices</name>
    <message>
        <source>Ignored, because it means nothing here: %1</source>
        <translation>Ignorado, porque aquí no significa nada: %1</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Mostrar certificado…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The certificate is trusted until the program ends: %1.</source>
        <translation>Se confía en el certificado hasta que termine el programa: %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionTab</name>
    <message>
        <source>open %1</source>
        <translation>abierta hace %1</translation>
    </message>
    <message>
        <source> · RTT %1</source>
        <translation> · RTT %1</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
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
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConversationForm</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>States of the conversation</source>
        <translation>Estados de la conversación</translation>
    </message>
    <message>
        <source>&amp;Starts in</source>
        <translation>&amp;Empieza en</translation>
    </message>
    <message>
        <source>The state that a peer starts in</source>
        <translation>El estado en el que empieza un par</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>el primero</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DetailPane</name>
    <message>
        <source>Save payload…</source>
        <translation>Guardar carga útil…</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Guardar carga útil</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Views of the selected row</source>
        <translation>Vistas de la fila seleccionada</translation>
    </message>
    <message>
        <source>Payload, made readable</source>
        <translation>Carga útil, en forma legible</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>Carga útil como texto</translation>
    </message>
    <message>
        <source>Showing %1 of %2.</source>
        <translation>Se muestran %1 de %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Select a row</source>
        <translation>Seleccione una fila</translation>
    </message>
    <message>
        <source>Its payload, its bytes and every bit of its frame header are shown here.</source>
        <translation>Aquí se muestran su carga útil, sus bytes y cada bit del encabezado de su trama.</translation>
    </message>
    <message>
        <source>The handshake is HTTP: its heads are under Handshake.</source>
        <translation>El handshake es HTTP: sus encabezados están en «Handshake».</translation>
    </message>
    <message>
        <source>Bytes made by hand that are not a frame. They are under Hex, as they were sent.</source>
        <translation>Bytes hechos a mano que no son una trama. Están en «Hex», tal como se enviaron.</translation>
    </message>
    <message>
        <source>This row is not a frame</source>
        <translation>Esta fila no es una trama</translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation>Este evento no se puede leer</translation>
    </message>
    <message>
        <source>An event of the connection, %1 s after the start. It is not traffic: nothing crossed the wire.</source>
        <translation>Un evento de la conexión, %1 s después del inicio. No es tráfico: nada pasó por la red.</translation>
    </message>
    <message>
        <source>No handshake was recorded</source>
        <translation>No se grabó ningún handshake</translation>
    </message>
    <message>
        <source>None came before this row on its connection.</source>
        <translation>No llegó ninguno antes de esta fila en su conexión.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DiffView</name>
    <message>
        <source>Differences, side by side</source>
        <translation>Diferencias, lado a lado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <translation>Igual: %1</translation>
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
        <translation>Desconectar un par</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::EchoForm</name>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none; text messages only</source>
        <translation>ninguno; solo mensajes de texto</translation>
    </message>
    <message>
        <source>Up to as much later, evenly spread; the order of messages is kept</source>
        <translation>Hasta ese tiempo más tarde, repartido de manera uniforme; se conserva el orden de los mensajes</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
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
        <translation>Exportar el registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything: %1</source>
        <translation>&amp;Todo: %1</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: %1</source>
        <translation>Lo que pasa el &amp;filtro: %1</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: no filter is set</source>
        <translation>Lo que pasa el &amp;filtro: no hay ningún filtro</translation>
    </message>
    <message>
        <source>What is &amp;selected: %1</source>
        <translation>Lo &amp;seleccionado: %1</translation>
    </message>
    <message>
        <source>What is &amp;marked: %1</source>
        <translation>Lo &amp;marcado: %1</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>The handshakes and events of the same connections come along.</source>
        <translation>Se incluyen los handshakes y eventos de las mismas conexiones.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>The file %1 already exists.</source>
        <translation>El archivo %1 ya existe.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Write the name of a file.</source>
        <translation>Escriba el nombre de un archivo.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileDraft</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>as binary</source>
        <translation>como binario</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>como texto</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>Tipo del mensaje</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>o suelte un archivo aquí</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>Elegir un archivo para enviar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>There is no permission to read this file.</source>
        <translation>No hay permiso para leer este archivo.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterBar</name>
    <message>
        <source>Saved and earlier filters</source>
        <translation>Filtros guardados y anteriores</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>El lenguaje del filtro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation>%1, buscando…</translation>
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
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: words, /regex/, dir:in, op:text, -op:ping, json:$.type=chat</source>
        <translation>Filtro: palabras, /regex/, dir:in, op:text, -op:ping, json:$.type=chat</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterHelp</name>
    <message>
        <source>both texts, without regard to case</source>
        <translation>ambos textos, sin distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>a regular expression; i: without regard to case</source>
        <translation>una expresión regular; i: sin distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>either; a space is “and”</source>
        <translation>uno u otro; un espacio es «y»</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>paréntesis</translation>
    </message>
    <message>
        <source>direction: in, out</source>
        <translation>dirección: in, out</translation>
    </message>
    <message>
        <source>type: text, binary, continuation, ping, pong, close, control, handshake, state, note, bytes</source>
        <translation>tipo: text, binary, continuation, ping, pong, close, control, handshake, state, note, bytes</translation>
    </message>
    <message>
        <source>bytes of payload, inflated where it was compressed; also 100, &lt;=2M, 1k..4k, 1Ki</source>
        <translation>bytes de carga útil, descomprimida si estaba comprimida; también 100, &lt;=2M, 1k..4k, 1Ki</translation>
    </message>
    <message>
        <source>seconds since the start; also &gt;1m, 1.5h, and the clock: 14:05..14:10</source>
        <translation>segundos desde el inicio; también &gt;1m, 1.5h, y la hora: 14:05..14:10</translation>
    </message>
    <message>
        <source>connections; also 1..3</source>
        <translation>conexiones; también 1..3</translation>
    </message>
    <message>
        <source>close frames and events with this code</source>
        <translation>tramas Close y eventos con este código</translation>
    </message>
    <message>
        <source>also marked, injected, compressed, altered, dropped, partial, damaged, masked, fin, rsv1, rsv2, rsv3</source>
        <translation>también marked, injected, compressed, altered, dropped, partial, damaged, masked, fin, rsv1, rsv2, rsv3</translation>
    </message>
    <message>
        <source>a value in a JSON payload; also != &lt; &lt;= &gt; &gt;=, and ~ for “contains”</source>
        <translation>un valor en una carga útil JSON; también != &lt; &lt;= &gt; &gt;=, y ~ para «contiene»</translation>
    </message>
    <message>
        <source>there is such a value; [*] any, .. at any depth</source>
        <translation>existe ese valor; [*] cualquiera, .. a cualquier profundidad</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>El lenguaje del filtro</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what can stand at the cursor, ↑ brings back earlier filters. A term with a colon, a bracket or “or” in it is looked for in quotes.</source>
        <translation>Ctrl+Espacio ofrece lo que puede ir en el cursor, ↑ recupera filtros anteriores. Un término que contenga dos puntos, un paréntesis u «or» se busca entre comillas.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterMenu</name>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Cambiar el nombre del filtro</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>Nombre cambiado a «%1»</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>Se eliminó «%1»</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usados antes</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todos</translation>
    </message>
    <message>
        <source>Earlier filters are forgotten</source>
        <translation>Se olvidaron los filtros anteriores</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Guardado como «%1»</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Sin guardar: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterNameDialog</name>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>A filter “%1” already exists.</source>
        <translation>Ya existe un filtro «%1».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FindBar</name>
    <message>
        <source>Text or /regular expression/</source>
        <translation>Texto o /expresión regular/</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the log, this payload</comment>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>%1 · from the end again</source>
        <translation>%1 · otra vez desde el final</translation>
    </message>
    <message>
        <source>%1 · from the top again</source>
        <translation>%1 · otra vez desde el principio</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>No es una expresión regular: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FolderField</name>
    <message>
        <source>Create folder</source>
        <translation>Crear la carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Create the missing folder</source>
        <translation>Crear la carpeta que falta</translation>
    </message>
    <message>
        <source>The folder could not be created: nothing can be written to the one that it would be in.</source>
        <translation>No se pudo crear la carpeta: no se puede escribir en la que la contendría.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameBuilder</name>
    <message>
        <source>Send frame</source>
        <translation>Enviar trama</translation>
    </message>
    <message>
        <source>Build frame</source>
        <translation>Construir una trama</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The log marks it as injected.</source>
        <translation>El registro la marca como inyectada.</translation>
    </message>
    <message>
        <source>It can be sent when the connection is open.</source>
        <translation>Se puede enviar cuando la conexión está abierta.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln byte(s).</source>
        <translation>
            <numerusform>Se envió %Ln byte.</numerusform>
            <numerusform>Se enviaron %Ln bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameFieldsView</name>
    <message>
        <source>Fields of the frame</source>
        <translation>Campos de la trama</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Bytes of the frame on the wire</source>
        <translation>Bytes de la trama en la red</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameForm</name>
    <message>
        <source>reserved</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Bytes en bruto</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Qué construir</translation>
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
        <translation>La última trama de su mensaje</translation>
    </message>
    <message>
        <source>Says of a message that it is compressed, where permessage-deflate is in use</source>
        <translation>Indica que un mensaje está comprimido, cuando se usa permessage-deflate</translation>
    </message>
    <message>
        <source>Random key</source>
        <translation>Clave aleatoria</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>Sin máscara</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>Esta clave</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Clave de enmascaramiento</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>That of the payload</source>
        <translation>La de la carga útil</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Este número</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>Longitud declarada</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>the shortest</source>
        <translation>la más corta</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 bits</translation>
    </message>
    <message>
        <source>Length &amp;form</source>
        <translation>&amp;Forma de la longitud</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Put before the payload, in two bytes</source>
        <translation>Se antepone a la carga útil, en dos bytes</translation>
    </message>
    <message>
        <source>&amp;Close code</source>
        <translation>&amp;Código de cierre</translation>
    </message>
    <message>
        <source>Text with escapes (\n, \xFF)</source>
        <translation>Texto con secuencias de escape (\n, \xFF)</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>Car&amp;ga útil</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Raw bytes in hexadecimal</source>
        <translation>Bytes en bruto en hexadecimal</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogModel</name>
    <message>
        <source>%1, %2</source>
        <comment>number of a row, that it is marked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marcada: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Con.</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>Tiempo desde la fila de arriba</translation>
    </message>
    <message>
        <source>Bytes of payload on the wire, and inflated where it was compressed</source>
        <translation>Bytes de carga útil en la red, y descomprimida si estaba comprimida</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogView</name>
    <message>
        <source>Frame log</source>
        <translation>Registro de tramas</translation>
    </message>
    <message>
        <source>Go to the newest row (End)</source>
        <translation>Ir a la fila más reciente (Fin)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation>Copi&amp;ar carga útil</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copiar como &amp;hexadecimal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>En pausa · %1</translation>
    </message>
    <message>
        <source>%1, go to the newest row</source>
        <translation>%1, ir a la fila más reciente</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FramePreview</name>
    <message>
        <source>Bytes that will be sent</source>
        <translation>Bytes que se enviarán</translation>
    </message>
    <message>
        <source>What is wrong with the frame</source>
        <translation>Qué defectos tiene la trama</translation>
    </message>
    <message>
        <source>The frame for --raw-frame</source>
        <translation>La trama para --raw-frame</translation>
    </message>
    <message>
        <source>For wireloupe connect --raw-frame</source>
        <translation>Para wireloupe connect --raw-frame</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copiar la línea</translation>
    </message>
    <message>
        <source>Copy the line for --raw-frame</source>
        <translation>Copiar la línea para --raw-frame</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Bytes en la red</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as they are</source>
        <translation>%1, tal cual</translation>
    </message>
    <message>
        <source>%1: header %2, then masking key %3, then masked payload %4</source>
        <translation>%1: encabezado %2, luego clave de enmascaramiento %3, luego carga útil enmascarada %4</translation>
    </message>
    <message>
        <source>%1: header %2, then payload %3, not masked</source>
        <translation>%1: encabezado %2, luego carga útil %3, sin enmascarar</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>No tiene ningún defecto</translation>
    </message>
    <message>
        <source>Good to know before it is sent</source>
        <translation>Conviene saber antes de enviarla</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>En la línea de comandos</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::GoToBar</name>
    <message>
        <source>Row, 12.5 s or 14:05:03</source>
        <translation>Fila, 12.5 s o 14:05:03</translation>
    </message>
    <message>
        <source>Row or time to go to</source>
        <translation>Fila o momento al que ir</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>No row is there yet.</source>
        <translation>Aún no hay ninguna fila.</translation>
    </message>
    <message>
        <source>Rows before %1 have been dropped by the limit.</source>
        <translation>Las filas anteriores a la %1 se descartaron por el límite.</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>La última fila es la %1.</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>Ninguna fila pasa el filtro.</translation>
    </message>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>La fila %1 no pasa el filtro.</translation>
    </message>
    <message>
        <source>Neither a row nor a time. Write 42, 12.5 s or 14:05:03.</source>
        <translation>Ni una fila ni un momento. Escriba 42, 12.5 s o 14:05:03.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeSettings</name>
    <message>
        <source>Handshake settings</source>
        <translation>Configuración del handshake</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeView</name>
    <message>
        <source>Views of the handshake</source>
        <translation>Vistas del handshake</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Solicitud/respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Where the time went until the connection was open</source>
        <translation>En qué se fue el tiempo hasta que la conexión quedó abierta</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>What TLS came to, and the certificates of the server</source>
        <translation>Lo que resultó de TLS, y los certificados del servidor</translation>
    </message>
    <message>
        <source>Header fields of the handshake</source>
        <translation>Campos de encabezado del handshake</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Handshake as it was sent</source>
        <translation>Handshake tal como se envió</translation>
    </message>
    <message>
        <source>No times were recorded</source>
        <translation>No se grabó ningún tiempo</translation>
    </message>
    <message>
        <source>The capture does not hold how long the phases of this connection took.</source>
        <translation>La captura no contiene cuánto duraron las fases de esta conexión.</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>Sin TLS</translation>
    </message>
    <message>
        <source>This connection is not encrypted: there is no certificate.</source>
        <translation>Esta conexión no está cifrada: no hay ningún certificado.</translation>
    </message>
    <message>
        <source>The connection did not come so far that anything was encrypted: there is no certificate.</source>
        <translation>La conexión no llegó a cifrar nada: no hay ningún certificado.</translation>
    </message>
    <message>
        <source>TLS is not known</source>
        <translation>No se conoce el TLS</translation>
    </message>
    <message>
        <source>The capture does not hold how this connection began.</source>
        <translation>La captura no contiene cómo empezó esta conexión.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>(no response)</source>
        <translation>(sin respuesta)</translation>
    </message>
    <message>
        <source>Interim response</source>
        <translation>Respuesta provisional</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation>Añadir un encabezado…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersPage</name>
    <message>
        <source>Headers of the request</source>
        <translation>Encabezados de la solicitud</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>Subprotocolos, separados por comas</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>ninguno; por ejemplo, graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>Offered to the server in this order, separated by commas (RFC 6455, section 1.9)</source>
        <translation>Se ofrecen al servidor en este orden, separados por comas (RFC 6455, sección 1.9)</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotocolos</translation>
    </message>
    <message>
        <source>Headers (%L1)</source>
        <translation>Encabezados (%L1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHits</name>
    <message>
        <source>What was found</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHitsModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Beginning of the guide</source>
        <translation>Principio de la guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Cerrar la guía</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – Guía del usuario</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Try other words, or the beginning of one.</source>
        <translation>Pruebe con otras palabras, o con el principio de una.</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>Este enlace lleva a %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexPage</name>
    <message>
        <source>Form of the bytes</source>
        <translation>Forma de los bytes</translation>
    </message>
    <message>
        <source>What the compressed payload holds</source>
        <translation>Lo que contiene la carga útil comprimida</translation>
    </message>
    <message>
        <source>The compressed payload, unmasked</source>
        <translation>La carga útil comprimida, sin máscara</translation>
    </message>
    <message>
        <source>The selected bytes as numbers</source>
        <translation>Los bytes seleccionados como números</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>Ir a una posición</translation>
    </message>
    <message>
        <source>Go to an offset: 1024, 0x400 (G)</source>
        <translation>Ir a una posición: 1024, 0x400 (G)</translation>
    </message>
    <message>
        <source>Inflated · %1</source>
        <translation>Descomprimida · %1</translation>
    </message>
    <message>
        <source>Wire · %1</source>
        <translation>En la red · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1, %Ln byte</numerusform>
            <numerusform>%1, %Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>LE %1 BE %2</source>
        <translation>LE %1 BE %2</translation>
    </message>
    <message>
        <source>&amp;Go to offset…</source>
        <translation>&amp;Ir a la posición…</translation>
    </message>
    <message>
        <source>&amp;Save selection…</source>
        <translation>Guardar se&amp;lección…</translation>
    </message>
    <message>
        <source>There is no such byte</source>
        <translation>No existe ese byte</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes en hexadecimal</translation>
    </message>
    <message>
        <source>&amp;Copy as hex</source>
        <translation>Copiar como &amp;hexadecimal</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy with &amp;offsets</source>
        <translation>Copiar con des&amp;plazamientos</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <translation>Copiar como &amp;base64</translation>
    </message>
    <message>
        <source>Copy as C a&amp;rray</source>
        <translation>Copiar como array de &amp;C</translation>
    </message>
    <message>
        <source>Copy as &amp;Python bytes</source>
        <translation>Copiar como bytes de P&amp;ython</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>these bytes: text or hex</source>
        <translation>estos bytes: texto o hexadecimal</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>No hay bytes</translation>
    </message>
    <message>
        <source>Byte %L1: %2, as text %3</source>
        <translation>Byte %L1: %2, como texto %3</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::KeysEdit</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace takes them away.</source>
        <translation>Pulse las teclas nuevas. Retroceso las quita.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabBars</name>
    <message>
        <source>Bytes on the wire for each delivered message</source>
        <translation>Bytes en la red por cada mensaje entregado</translation>
    </message>
    <message>
        <source>In both directions, heads of HTTP and framing included; without TLS, TCP and IP</source>
        <translation>En ambos sentidos, con los encabezados HTTP y el entramado incluidos; sin TLS, TCP ni IP</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bytes for a message</source>
        <translation>Bytes por mensaje</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabEndpoints</name>
    <message>
        <source>A JSON path to the moment of sending in a message. Without one, latencies count from the transport that is first with a message</source>
        <translation>Una ruta JSON al momento del envío en un mensaje. Sin ella, las latencias cuentan desde el transporte que entrega primero un mensaje</translation>
    </message>
    <message>
        <source>none; for example $.sent</source>
        <translation>ninguna; por ejemplo, $.sent</translation>
    </message>
    <message>
        <source>A JSON path to a number that grows by 1 from message to message: it tells what was missed</source>
        <translation>Una ruta JSON a un número que crece de 1 en 1 de mensaje a mensaje: indica lo que se perdió</translation>
    </message>
    <message>
        <source>none; for example $.seq</source>
        <translation>ninguna; por ejemplo, $.seq</translation>
    </message>
    <message>
        <source>none; for example %1</source>
        <translation>ninguna; por ejemplo, %1</translation>
    </message>
    <message>
        <source>Without an address, this transport takes no part</source>
        <translation>Sin dirección, este transporte no participa</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>segundos desde 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>milisegundos desde 1970</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>microsegundos desde 1970</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>nanosegundos desde 1970</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>nanoseconds of this computer: {{now:mono}}</source>
        <translation>nanosegundos de este equipo: {{now:mono}}</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Marca de tiempo</translation>
    </message>
    <message>
        <source>which is in</source>
        <translation>expresada en</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabForm</name>
    <message>
        <source>My own endpoints</source>
        <translation>Mis propios endpoints</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Messages that the server sends</source>
        <translation>Mensajes que envía el servidor</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>How long a message is, about: there are numbers in it</source>
        <translation>Longitud aproximada de un mensaje: contiene números</translation>
    </message>
    <message>
        <source>From one short poll to the next</source>
        <translation>De un sondeo corto al siguiente</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>hasta detenerla</translation>
    </message>
    <message>
        <source>How long the run takes; 0 goes on until it is stopped</source>
        <translation>Cuánto dura la prueba; con 0 continúa hasta que se detiene</translation>
    </message>
    <message>
        <source>In place of a server that is started on this computer for the run</source>
        <translation>En lugar de un servidor que se inicia en este equipo para la prueba</translation>
    </message>
    <message>
        <source>Show or hide the endpoints</source>
        <translation>Mostrar u ocultar los endpoints</translation>
    </message>
    <message>
        <source>Show the endpoints</source>
        <translation>Mostrar los endpoints</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>Sondear cada</translation>
    </message>
    <message>
        <source>for</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>Tamaño de un mensaje</translation>
    </message>
    <message>
        <source>Duration of the run</source>
        <translation>Duración de la prueba</translation>
    </message>
    <message>
        <source>My own endpoints (%L1)</source>
        <translation>Mis propios endpoints (%L1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>until you stop it</source>
        <translation>hasta que se detenga</translation>
    </message>
    <message>
        <source>for %L1 s</source>
        <translation>durante %L1 s</translation>
    </message>
    <message>
        <source>Start takes in the messages of your endpoints by all transports that have an address, side by side, %1. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>Iniciar recibe los mensajes de sus endpoints por todos los transportes que tienen una dirección, en paralelo, %1. Verá con cuánto retraso llega cada uno y cuánto cuesta un mensaje en solicitudes y bytes.</translation>
    </message>
    <message>
        <source>Start lets a server on this computer send %1 messages a second of about %2 %3, and takes them in by all four transports side by side. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>Iniciar hace que un servidor en este equipo envíe %1 mensajes por segundo de unos %2 %3, y los recibe por los cuatro transportes en paralelo. Verá con cuánto retraso llega cada uno y cuánto cuesta un mensaje en solicitudes y bytes.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabPlot</name>
    <message>
        <source>Graph of latencies over time</source>
        <translation>Gráfico de latencias a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Its figures stand in the table below, and what they say in the summary.</source>
        <translation>Sus cifras están en la tabla de abajo, y lo que indican, en el resumen.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabResults</name>
    <message>
        <source>Here they count from the fastest message of all.</source>
        <translation>Aquí cuentan desde el mensaje más rápido de todos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Latency of each message, from sending to receipt</source>
        <translation>Latencia de cada mensaje, del envío a la recepción</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copiar el resumen</translation>
    </message>
    <message>
        <source>Export the figures as CSV…</source>
        <translation>Exportar las cifras como CSV…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTab</name>
    <message>
        <source>The same messages by WebSocket, Server-Sent Events, long polling and short polling, side by side.</source>
        <translation>Los mismos mensajes por WebSocket, Server-Sent Events, long polling y short polling, en paralelo.</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>terminó tras %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Do you need WebSockets here?</source>
        <translation>¿Se necesitan WebSockets aquí?</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exportar cifras</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>Las cifras se han escrito en %1.</translation>
    </message>
    <message>
        <source>The figures could not be written to %1: %2.</source>
        <translation>No se pudieron escribir las cifras en %1: %2.</translation>
    </message>
    <message>
        <source>Transport lab: running</source>
        <translation>Laboratorio de transportes: en marcha</translation>
    </message>
    <message>
        <source>Transport lab</source>
        <translation>Laboratorio de transportes</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTable</name>
    <message>
        <source>takes no part</source>
        <translation>no participa</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>again in %L1 s: %2</source>
        <translation>de nuevo en %L1 s: %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Figures of each transport</source>
        <translation>Cifras de cada transporte</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidos</translation>
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
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Requests
per msg.</source>
        <translation>Solicitudes
por mens.</translation>
    </message>
    <message>
        <source>Bytes in
per msg.</source>
        <translation>Bytes recib.
por mens.</translation>
    </message>
    <message>
        <source>Bytes out
per msg.</source>
        <translation>Bytes env.
por mens.</translation>
    </message>
    <message>
        <source>By the numbers of the messages, where they have any</source>
        <translation>Según los números de los mensajes, si los tienen</translation>
    </message>
    <message>
        <source>Half of the messages were as fast, or faster</source>
        <translation>La mitad de los mensajes tardó esto o menos</translation>
    </message>
    <message>
        <source>99 of 100 messages were as fast, or faster</source>
        <translation>99 de cada 100 mensajes tardaron esto o menos</translation>
    </message>
    <message>
        <source>HTTP requests for each delivered message; a WebSocket needs one altogether</source>
        <translation>Solicitudes HTTP por cada mensaje entregado; un WebSocket necesita una en total</translation>
    </message>
    <message>
        <source>From the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>Del servidor, con los encabezados HTTP y el entramado; sin TLS, TCP ni IP</translation>
    </message>
    <message>
        <source>To the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>Al servidor, con los encabezados HTTP y el entramado; sin TLS, TCP ni IP</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCompareTab</name>
    <message>
        <source>Lay over each other</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>según la hora</translation>
    </message>
    <message>
        <source>from the beginning of each</source>
        <translation>desde el inicio de cada uno</translation>
    </message>
    <message>
        <source>before and after a moment</source>
        <translation>antes y después de un momento</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The moment, in seconds since the capture&apos;s start</source>
        <translation>El momento, en segundos desde el inicio de la captura</translation>
    </message>
    <message>
        <source>Which one is faster?</source>
        <translation>¿Cuál es más rápido?</translation>
    </message>
    <message>
        <source>Add two or more: tabs that are open, as they go on, and saved captures. Or one, to compare it before a moment and after it.</source>
        <translation>Añada dos o más: pestañas abiertas, mientras continúan, y capturas guardadas. O solo una, para compararla antes y después de un momento.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>What has been added is still being read, or nothing has been measured in it.</source>
        <translation>Lo que se ha añadido todavía se está leyendo, o no se ha medido nada en ello.</translation>
    </message>
    <message>
        <source>Compare latencies</source>
        <translation>Comparar latencias</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %Ln capture(s)</source>
        <translation>
            <numerusform>Comparación de %Ln captura</numerusform>
            <numerusform>Comparación de %Ln capturas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCurvePlot</name>
    <message>
        <source>Curve of percentiles</source>
        <translation>Curva de percentiles</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>No se midió nada en este tiempo.</translation>
    </message>
    <message>
        <source>too few samples</source>
        <translation>muy pocas mediciones</translation>
    </message>
    <message>
        <source>The fastest:</source>
        <translation>La duración más corta:</translation>
    </message>
    <message>
        <source>%1 took no longer than:</source>
        <translation>%1 no tardaron más de:</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyExport</name>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>Imagen (&amp;PNG)…</translation>
    </message>
    <message>
        <source>Picture (S&amp;VG)…</source>
        <translation>Imagen (S&amp;VG)…</translation>
    </message>
    <message>
        <source>&amp;Samples (CSV)…</source>
        <translation>&amp;Mediciones (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Figures over time (CSV)…</source>
        <translation>&amp;Cifras a lo largo del tiempo (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>Copiar el &amp;resumen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>Exportar mediciones</translation>
    </message>
    <message>
        <source>Export figures over time</source>
        <translation>Exportar cifras a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Only %1 of %2 samples are still kept one by one; figures over time are of all.</source>
        <translation>Solo %1 de %2 mediciones se conservan aún una por una; las cifras a lo largo del tiempo las incluyen todas.</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>El resumen está en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresTable</name>
    <message>
        <source>Figures of latencies</source>
        <translation>Cifras de las latencias</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyHistogramPlot</name>
    <message>
        <source>Histogram of durations</source>
        <translation>Histograma de duraciones</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>No se midió nada en este tiempo.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
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
        <translation>Visible; clic para ocultar</translation>
    </message>
    <message>
        <source>Hidden; click to show</source>
        <translation>Oculto; clic para mostrar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMarkWords</name>
    <message>
        <source>The wall clock was set back by %1.</source>
        <translation>El reloj del sistema se atrasó %1.</translation>
    </message>
    <message>
        <source>The wall clock was set forward by %1.</source>
        <translation>El reloj del sistema se adelantó %1.</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Reconexión</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Reloj ajustado</translation>
    </message>
    <message>
        <source>Recording gap</source>
        <translation>Hueco en la grabación</translation>
    </message>
    <message>
        <source>Rows dropped</source>
        <translation>Filas descartadas</translation>
    </message>
    <message>
        <source>The connection was lost, and open again %1 later.</source>
        <translation>La conexión se perdió y volvió a abrirse %1 después.</translation>
    </message>
    <message>
        <source>The program did not run for %1, or the computer slept.</source>
        <translation>El programa no funcionó durante %1, o el equipo estuvo suspendido.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing: they could not be written.</source>
        <translation>
            <numerusform>Falta %n fila: no se pudo escribir.</numerusform>
            <numerusform>Faltan %n filas: no se pudieron escribir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had been dropped by the capture&apos;s limit before they were looked at.</source>
        <translation>
            <numerusform>%n fila se había descartado por el límite de la captura antes de examinarla.</numerusform>
            <numerusform>%n filas se habían descartado por el límite de la captura antes de examinarlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMisses</name>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>%Ln sin responder</numerusform>
            <numerusform>%Ln sin responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln con retraso</numerusform>
            <numerusform>%Ln con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln interrupción</numerusform>
            <numerusform>%Ln interrupciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyOptions</name>
    <message>
        <source>What is shown, how it is measured, and what to do with it</source>
        <translation>Qué se muestra, cómo se mide y qué hacer con ello</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Últimos 10 minutos</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>Seguir lo que llega</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Lines and histogram of</source>
        <translation>Líneas e histograma de</translation>
    </message>
    <message>
        <source>How replies are found…</source>
        <translation>Cómo encontrar las respuestas…</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>Presupuestos…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Latency options, time shown: %1</source>
        <translation>Opciones de latencia, tiempo mostrado: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no se ha medido nada</translation>
    </message>
    <message>
        <source>What there is most of</source>
        <translation>De lo que más haya</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyPanel</name>
    <message>
        <source>What was asked and has no place in the graph. Click for all counts.</source>
        <translation>Lo que se pidió y no tiene lugar en el gráfico. Haga clic para ver todos los recuentos.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>While connected, a ping is sent every %1, and the time to its pong is drawn here.</source>
        <translation>Mientras hay conexión, se envía un ping cada %1 y aquí se dibuja el tiempo hasta su pong.</translation>
    </message>
    <message>
        <source>Pings are off: set how often one is sent, above.</source>
        <translation>Los pings están desactivados: ajuste arriba cada cuánto se envía uno.</translation>
    </message>
    <message>
        <source>No latencies yet</source>
        <translation>Aún no hay latencias</translation>
    </message>
    <message>
        <source>Measuring: %1 of %2 rows</source>
        <translation>Midiendo: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Latency: %1</source>
        <translation>Latencia: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyReadout</name>
    <message numerus="yes">
        <source>p50 %1, p99 %2 of %n</source>
        <translation>
            <numerusform>p50 %1, p99 %2 de %n</numerusform>
            <numerusform>p50 %1, p99 %2 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1/s, sent %2/s</source>
        <translation>recibido %1/s, enviado %2/s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyRulesDialog</name>
    <message>
        <source>How latencies are measured</source>
        <translation>Cómo se miden las latencias</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyRulesForm</name>
    <message>
        <source>Messages say when they were &amp;sent</source>
        <translation>Los mensajes &amp;indican cuándo se enviaron</translation>
    </message>
    <message>
        <source>Count as late after</source>
        <translation>Considerar con retraso tras</translation>
    </message>
    <message>
        <source>What this finds</source>
        <translation>Qué encuentra esto</translation>
    </message>
    <message>
        <source>JSON path in the request</source>
        <translation>Ruta JSON en la solicitud</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la misma</translation>
    </message>
    <message>
        <source>JSON path in the reply</source>
        <translation>Ruta JSON en la respuesta</translation>
    </message>
    <message>
        <source>Regular expression with one group</source>
        <translation>Expresión regular con un grupo</translation>
    </message>
    <message>
        <source>JSON path to the moment of sending</source>
        <translation>Ruta JSON al momento del envío</translation>
    </message>
    <message>
        <source>Unit of the moment of sending</source>
        <translation>Unidad del momento del envío</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>segundos desde 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>milisegundos desde 1970</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>microsegundos desde 1970</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>nanosegundos desde 1970</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>A reply belongs to a request when</source>
        <translation>Una respuesta corresponde a una solicitud cuando</translation>
    </message>
    <message>
        <source>it &amp;repeats the request</source>
        <translation>&amp;repite la solicitud</translation>
    </message>
    <message>
        <source>it comes next, in &amp;order</source>
        <translation>es la siguiente, por &amp;orden</translation>
    </message>
    <message>
        <source>both carry the same value at a &amp;JSON path</source>
        <translation>ambas llevan el mismo valor en una ruta &amp;JSON</translation>
    </message>
    <message>
        <source>a regular &amp;expression with one group matches the same text in both</source>
        <translation>una &amp;expresión regular con un grupo coincide con el mismo texto en ambas</translation>
    </message>
    <message>
        <source>&amp;never: there are no requests and replies</source>
        <translation>&amp;nunca: no hay solicitudes ni respuestas</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>at</source>
        <translation>en</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyTimePlot</name>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>Graph of latencies over time</source>
        <translation>Gráfico de latencias a lo largo del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) in sight.</source>
        <translation>
            <numerusform>%n interrupción a la vista.</numerusform>
            <numerusform>%n interrupciones a la vista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyViews</name>
    <message>
        <source>Views of the latency</source>
        <translation>Vistas de la latencia</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogArea</name>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>La fila %1 no pasa el filtro.</translation>
    </message>
    <message>
        <source>Note for row %1</source>
        <translation>Nota de la fila %1</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Only from here on</source>
        <translation>Solo &amp;desde aquí</translation>
    </message>
    <message>
        <source>&amp;Only these: %1</source>
        <translation>So&amp;lo estas: %1</translation>
    </message>
    <message>
        <source>Only &amp;up to here</source>
        <translation>Solo hasta a&amp;quí</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>&amp;Guardar carga útil…</translation>
    </message>
    <message>
        <source>Remove ma&amp;rk</source>
        <translation>Quitar ma&amp;rca</translation>
    </message>
    <message>
        <source>Ma&amp;rk</source>
        <translation>Ma&amp;rcar</translation>
    </message>
    <message>
        <source>Edit no&amp;te…</source>
        <translation>Editar n&amp;ota…</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>Marcar con n&amp;ota…</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;Not these: %1</source>
        <translation>&amp;No estas: %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>&amp;Comparar dos filas</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogFinder</name>
    <message>
        <source>the log</source>
        <translation>el registro</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogMarks</name>
    <message>
        <source>Up to %L1 rows can be marked at once.</source>
        <translation>Se pueden marcar hasta %L1 filas a la vez.</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>No hay ninguna fila marcada.</translation>
    </message>
    <message>
        <source>No marked row passes the filter.</source>
        <translation>Ninguna fila marcada pasa el filtro.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogSettingsPage</name>
    <message>
        <source>Logs that are being recorded</source>
        <translation>Registros que se están grabando</translation>
    </message>
    <message>
        <source>Each tab keeps as much as this; its oldest rows go first, and the status line says how many. What has been saved is not touched.</source>
        <translation>Cada pestaña conserva esta cantidad; sus filas más antiguas desaparecen primero, y la línea de estado indica cuántas. Lo que se ha guardado no se toca.</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Antigüedad</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Logs closed without being saved</source>
        <translation>Registros cerrados sin guardar</translation>
    </message>
    <message>
        <source>They are kept for a while and can be opened again from the sidebar. What a crash has left stays until you delete it.</source>
        <translation>Se conservan un tiempo y se pueden volver a abrir desde la barra lateral. Lo que ha dejado un cierre inesperado permanece hasta que se elimine.</translation>
    </message>
    <message>
        <source>All &amp;together</source>
        <translation>Todos &amp;juntos</translation>
    </message>
    <message>
        <source>keep none</source>
        <translation>no conservar ninguno</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>recording, captures, history, memory, disk</source>
        <translation>grabación, capturas, historial, memoria, disco</translation>
    </message>
    <message>
        <source>megabytes, disk space, limit</source>
        <translation>megabytes, espacio en disco, límite</translation>
    </message>
    <message>
        <source>frames, number, limit</source>
        <translation>tramas, número, límite</translation>
    </message>
    <message>
        <source>minutes, time, limit</source>
        <translation>minutos, tiempo, límite</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>time, how long, limit</source>
        <translation>tiempo, cuánto tiempo, límite</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MainWindow</name>
    <message>
        <source>The trusted certificates could not be read: %1.</source>
        <translation>No se pudieron leer los certificados de confianza: %1.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message numerus="yes">
        <source>Wireloupe ended unexpectedly. %Ln capture(s) were kept.</source>
        <translation>
            <numerusform>Wireloupe terminó de forma inesperada. Se conservó %Ln captura.</numerusform>
            <numerusform>Wireloupe terminó de forma inesperada. Se conservaron %Ln capturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 – Wireloupe</source>
        <translation>%1 – Wireloupe</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Server %1 · %2</source>
        <translation>Servidor %1 · %2</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way has ended.</source>
        <translation>El idioma cambiará en cuanto termine lo que está en curso.</translation>
    </message>
    <message>
        <source>What you save or set now is lost when the window is closed: %1 cannot be written to. Check the owner and the permissions of the folder.</source>
        <translation>Lo que guarde o configure ahora se perderá al cerrar la ventana: no se puede escribir en %1. Compruebe el propietario y los permisos de la carpeta.</translation>
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
        <translation>Filas marcadas</translation>
    </message>
    <message>
        <source>No row is marked. Mark in the Edit menu marks those that are selected.</source>
        <translation>No hay ninguna fila marcada. Marcar, en el menú Editar, marca las que están seleccionadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked row(s). Del takes a mark away.</source>
        <translation>
            <numerusform>%Ln fila marcada. Supr quita la marca.</numerusform>
            <numerusform>%Ln filas marcadas. Supr quita una marca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MiniMap</name>
    <message>
        <source>Map of the log</source>
        <translation>Mapa del registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln close frame(s)</source>
        <translation>
            <numerusform>%Ln trama Close</numerusform>
            <numerusform>%Ln tramas Close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 to %2, from %3 s on</source>
        <translation>Filas %1 a %2, desde %3 s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>connections, server, defaults, limits, timeouts</source>
        <translation>conexiones, servidor, valores predeterminados, límites, plazos, tiempo de espera</translation>
    </message>
    <message>
        <source>Each new connection begins with these, and has its own from then on. Those that are there keep what they have.</source>
        <translation>Cada conexión nueva empieza con estos valores y a partir de ahí tiene los suyos. Las que ya existen conservan los que tienen.</translation>
    </message>
    <message>
        <source>New connections: %1</source>
        <translation>Conexiones nuevas: %1</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>Ofrecer permessage-deflate</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>El servidor decide si los mensajes se comprimen (RFC 7692)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 es rápido, 9 es pequeño</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Comprimir desde</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>Los mensajes más cortos se envían sin comprimir</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>cualquier longitud</translation>
    </message>
    <message>
        <source>Proxy and headers</source>
        <translation>Proxy y encabezados</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy of its own is set with the connection</source>
        <translation>Un proxy propio se configura en la conexión</translation>
    </message>
    <message>
        <source>HTTP, SOCKS</source>
        <translation>HTTP, SOCKS</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>User-Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Is the first of its headers</source>
        <translation>Es el primero de los encabezados de la conexión</translation>
    </message>
    <message>
        <source>header, browser, identification</source>
        <translation>encabezado, navegador, identificación</translation>
    </message>
    <message>
        <source>no such header</source>
        <translation>sin este encabezado</translation>
    </message>
    <message>
        <source>New local server</source>
        <translation>Servidor local nuevo</translation>
    </message>
    <message>
        <source>A local server that is open, or was at the last start, keeps what it has.</source>
        <translation>Un servidor local que esté abierto, o lo estuviera en el último inicio, conserva sus valores.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 toma cualquier puerto libre</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>escuchar</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Quién se puede conectar</translation>
    </message>
    <message>
        <source>Other computers reach a server that listens on all addresses</source>
        <translation>A un servidor que escucha en todas las direcciones llegan otros equipos</translation>
    </message>
    <message>
        <source>address, listen, localhost, exposed</source>
        <translation>dirección, escuchar, localhost, expuesto</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Todas las direcciones</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>Tamaño de un mensaje</translation>
    </message>
    <message>
        <source>A larger one ends the connection with 1009</source>
        <translation>Uno mayor termina la conexión con 1009</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>One more is answered with status 503</source>
        <translation>Uno más recibe como respuesta el estado 503</translation>
    </message>
    <message>
        <source>limit, connections</source>
        <translation>límite, conexiones</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>Tiempo para el handshake</translation>
    </message>
    <message>
        <source>A client that takes longer is dropped</source>
        <translation>Se corta la conexión con un cliente que tarde más</translation>
    </message>
    <message>
        <source>limit, timeout</source>
        <translation>límite, plazo, tiempo de espera</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NotePopup</name>
    <message>
        <source>What is it about this row?</source>
        <translation>¿Qué pasa con esta fila?</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OpeningTab</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionGroup</name>
    <message>
        <source>Connect within</source>
        <translation>Plazo para conectar</translation>
    </message>
    <message>
        <source>From looking up the name to the end of the opening handshake</source>
        <translation>Desde la resolución del nombre hasta el final del handshake de apertura</translation>
    </message>
    <message>
        <source>Close within</source>
        <translation>Plazo para cerrar</translation>
    </message>
    <message>
        <source>How long to wait for the server&apos;s half of the closing handshake (RFC 6455, section 7)</source>
        <translation>Cuánto esperar la mitad del handshake de cierre que corresponde al servidor (RFC 6455, sección 7)</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping cada</translation>
    </message>
    <message>
        <source>Measures the round-trip time (RFC 6455, section 5.5.2)</source>
        <translation>Mide el tiempo de ida y vuelta (RFC 6455, sección 5.5.2)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Pong within</source>
        <translation>Plazo del pong</translation>
    </message>
    <message>
        <source>A ping that is not answered for this long fails the connection</source>
        <translation>Un ping que queda sin respuesta durante este tiempo hace fallar la conexión</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>Aceptar como máximo</translation>
    </message>
    <message>
        <source>A larger message of the server, inflated, ends the connection with 1009</source>
        <translation>Un mensaje del servidor que, descomprimido, sea mayor termina la conexión con 1009</translation>
    </message>
    <message>
        <source>Fragments of</source>
        <translation>Fragmentos de</translation>
    </message>
    <message>
        <source>Longer messages of ours go out in fragments of this size (RFC 6455, section 5.4)</source>
        <translation>Los mensajes propios más largos se envían en fragmentos de este tamaño (RFC 6455, sección 5.4)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>sin dividir</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <source>How many 3xx answers are followed, but not from wss to ws. Credentials, the client certificate, the first message and most headers set here are not taken along to another origin.</source>
        <translation>Cuántas respuestas 3xx se siguen, pero no de wss a ws. Las credenciales, el certificado de cliente, el primer mensaje y la mayoría de los encabezados definidos aquí no se llevan a otro origen.</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>no se siguen</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Primera pausa</translation>
    </message>
    <message>
        <source>Doubles with each attempt; a random part of it, up to a half, is taken away</source>
        <translation>Se duplica con cada intento; se le resta una parte aleatoria, de hasta la mitad</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa más larga</translation>
    </message>
    <message>
        <source>Pauses do not grow beyond this</source>
        <translation>Las pausas no crecen más allá de esto</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>In a row, before it is given up</source>
        <translation>Seguidos, antes de desistir</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Reconnect automatically</source>
        <translation>Reconectar automáticamente</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed (RFC 6455, section 7.2.3)</source>
        <translation>Volver a conectar cuando falla una conexión que estaba abierta (RFC 6455, sección 7.2.3)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PairTable</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>Arrastrar para cambiar el orden</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathBox</name>
    <message>
        <source>The path that these settings are for</source>
        <translation>La ruta a la que se aplica esta configuración</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>Todas las rutas</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathView</name>
    <message>
        <source>Open the folder of “%1”</source>
        <translation>Abrir la carpeta de «%1»</translation>
    </message>
    <message>
        <source>Copy the path of “%1”</source>
        <translation>Copiar la ruta de «%1»</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PayloadSaver</name>
    <message>
        <source>message-%1</source>
        <translation>mensaje-%1</translation>
    </message>
    <message>
        <source>payload-%1</source>
        <translation>carga-útil-%1</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Guardar mensaje</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Guardar carga útil</translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation>Guardar selección</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>Save &amp;payload…</source>
        <translation>&amp;Guardar carga útil…</translation>
    </message>
    <message>
        <source>Save as on the &amp;wire, compressed…</source>
        <translation>Guardar como en la &amp;red, comprimida…</translation>
    </message>
    <message>
        <source>Save the whole &amp;message…</source>
        <translation>Guardar el &amp;mensaje completo…</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>Se escribió %1 en %2.</translation>
    </message>
    <message>
        <source>Some fragments of the message are not in the capture.</source>
        <translation>Algunos fragmentos del mensaje no están en la captura.</translation>
    </message>
    <message>
        <source>The capture is damaged here: the bytes do not match their checksum.</source>
        <translation>La captura está dañada aquí: los bytes no coinciden con su suma de comprobación.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>Se canceló el guardado. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The row cannot be read from the log any more. No file was written.</source>
        <translation>La fila ya no se puede leer del registro. No se escribió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PeersModel</name>
    <message numerus="yes">
        <source>HTTP, waiting: %n</source>
        <translation>
            <numerusform>HTTP, en espera: %n</numerusform>
            <numerusform>HTTP, en espera: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the payload that compression has kept off the wire</source>
        <translation>Parte de la carga útil que la compresión ha evitado enviar por la red</translation>
    </message>
    <message>
        <source>From the last ping of the heartbeat to its pong</source>
        <translation>Desde el último ping del latido hasta su pong</translation>
    </message>
    <message>
        <source>Bytes that wait for the peer to read them</source>
        <translation>Bytes que esperan a que el par los lea</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotocolo</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Frames in/out</source>
        <translation>Tramas ent./sal.</translation>
    </message>
    <message>
        <source>Bytes in/out</source>
        <translation>Bytes ent./sal.</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Tramas/s</translation>
    </message>
    <message>
        <source>Bytes/s</source>
        <translation>Bytes/s</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorro</translation>
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
        <translation>Pares</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>Filtrar pares</translation>
    </message>
    <message>
        <source>Words of number, address, path, subprotocol, extension or TLS</source>
        <translation>Palabras del número, la dirección, la ruta, el subprotocolo, la extensión o TLS</translation>
    </message>
    <message>
        <source>Send it a message</source>
        <translation>Enviarle un mensaje</translation>
    </message>
    <message>
        <source>Show only its frames</source>
        <translation>Mostrar solo sus tramas</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>Ir a su handshake</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copiar su dirección</translation>
    </message>
    <message>
        <source>Disconnect it…</source>
        <translation>Desconectarlo…</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is connected</source>
        <translation>No hay nadie conectado</translation>
    </message>
    <message>
        <source>Peers appear here as soon as they connect.</source>
        <translation>Los pares aparecen aquí en cuanto se conectan.</translation>
    </message>
    <message>
        <source>No peer has these words</source>
        <translation>Ningún par contiene estas palabras</translation>
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
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Ping interval in seconds, 0 for none</source>
        <translation>Intervalo de ping en segundos, 0 para ninguno</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping cada</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PlainPage</name>
    <message>
        <source>Encoding of the text</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <source>How the bytes are read as text</source>
        <translation>Cómo se leen los bytes como texto</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1, tal cual</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PrettyPage</name>
    <message>
        <source>Path of the value at the cursor</source>
        <translation>Ruta del valor en el cursor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar r&amp;uta</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Filter by &amp;this value</source>
        <translation>&amp;Filtrar por este valor</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ProxyPage</name>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>What the system&apos;s settings, or variables such as https_proxy, say for the address.</source>
        <translation>Lo que indiquen para la dirección la configuración del sistema o variables como https_proxy.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Straight to the server, whatever the system says.</source>
        <translation>Directamente al servidor, diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Asked for a tunnel by CONNECT (RFC 9110, section 9.3.6), for ws:// as for wss://.</source>
        <translation>Se le pide un túnel con CONNECT (RFC 9110, sección 9.3.6), tanto para ws:// como para wss://.</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>The proxy looks up the server&apos;s name (RFC 1928).</source>
        <translation>El proxy resuelve el nombre del servidor (RFC 1928).</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>0: the usual one</source>
        <translation>0: el habitual</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
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
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <translation>Tal como se envía: %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add a parameter…</source>
        <translation>Añadir un parámetro…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QueryPage</name>
    <message>
        <source>Parameters of the query</source>
        <translation>Parámetros de la consulta</translation>
    </message>
    <message>
        <source>The query as it is sent</source>
        <translation>La consulta tal como se envía</translation>
    </message>
    <message>
        <source>the query as it is sent, without the ?</source>
        <translation>la consulta tal como se envía, sin el ?</translation>
    </message>
    <message>
        <source>What stands in the address behind the “?” (RFC 3986, section 3.4). Only what must be is percent-encoded; “+” stays as it is.</source>
        <translation>Lo que va en la dirección detrás de «?» (RFC 3986, sección 3.4). Solo se codifica con porcentaje lo imprescindible; «+» queda como está.</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tal como se envía</translation>
    </message>
    <message>
        <source>Query (%L1)</source>
        <translation>Consulta (%L1)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QuickBehavior</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n estado</numerusform>
            <numerusform>%n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1 of a capture</source>
        <translation>conexión %1 de una captura</translation>
    </message>
    <message>
        <source>no capture yet</source>
        <translation>aún no hay captura</translation>
    </message>
    <message>
        <source>Not to the sender</source>
        <translation>No al remitente</translation>
    </message>
    <message>
        <source>prefix, such as “Echo: ”</source>
        <translation>prefijo, como «Echo: »</translation>
    </message>
    <message>
        <source>Put before every text message that is echoed</source>
        <translation>Se antepone a cada mensaje de texto que se devuelve</translation>
    </message>
    <message>
        <source>Where a peer names its room</source>
        <translation>Dónde indica un par su sala</translation>
    </message>
    <message>
        <source>All options of the behavior, and other behaviors by path</source>
        <translation>Todas las opciones del comportamiento, y otros comportamientos por ruta</translation>
    </message>
    <message>
        <source>Edit the behavior</source>
        <translation>Editar el comportamiento</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QuietForm</name>
    <message>
        <source>%1. There is nothing to set.</source>
        <translation>%1. No hay nada que configurar.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RateField</name>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Unit of how often</source>
        <translation>Unidad de la frecuencia</translation>
    </message>
    <message>
        <source>ms apart</source>
        <translation>ms de intervalo</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
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
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>one bar: %1</source>
        <translation>una barra: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReconnectBanner</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Connect without waiting any longer</source>
        <translation>Conectar sin esperar más</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Seguir desconectado</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 in %3</source>
        <translation>Intento %1 de %2 en %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>Intento %1 en %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplayForm</name>
    <message>
        <source>Capture to replay</source>
        <translation>Captura para reproducir</translation>
    </message>
    <message>
        <source>Captures (*.wlcap);;All files (*)</source>
        <translation>Capturas (*.wlcap);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>As in the column of the log and in the filter conn:2</source>
        <translation>Como en la columna del registro y en el filtro conn:2</translation>
    </message>
    <message>
        <source>at the times that it had</source>
        <translation>en los tiempos que tuvieron</translation>
    </message>
    <message>
        <source>by turn, with the pauses that it had</source>
        <translation>por turnos, con las pausas que tuvieron</translation>
    </message>
    <message>
        <source>by turn, at once</source>
        <translation>por turnos, de inmediato</translation>
    </message>
    <message>
        <source>By turn: what followed the n-th message of the client comes when the peer has sent its n-th</source>
        <translation>Por turnos: lo que siguió al n-ésimo mensaje del cliente llega cuando el par ha enviado su n-ésimo</translation>
    </message>
    <message>
        <source>closes, if it did in the capture</source>
        <translation>se cierra, si lo hizo en la captura</translation>
    </message>
    <message>
        <source>begins again</source>
        <translation>vuelve a empezar</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Messages come</source>
        <translation>Los mensajes llegan</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>At the end it</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Captures that were used lately</source>
        <translation>Capturas usadas recientemente</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>Capturas recientes</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>the tab “%1”</source>
        <translation>la pestaña «%1»</translation>
    </message>
    <message>
        <source>No capture was used lately</source>
        <translation>No se ha usado ninguna captura recientemente</translation>
    </message>
    <message>
        <source>This is not a capture.</source>
        <translation>Esto no es una captura.</translation>
    </message>
    <message>
        <source>No messages of connection %1 are in this capture.</source>
        <translation>En esta captura no hay mensajes de la conexión %1.</translation>
    </message>
    <message>
        <source>Reading the capture…</source>
        <translation>Leyendo la captura…</translation>
    </message>
    <message>
        <source>Choose a capture: until then nothing is said.</source>
        <translation>Elija una captura: hasta entonces no se dice nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server</source>
        <translation>
            <numerusform>%n mensaje del servidor</numerusform>
            <numerusform>%n mensajes del servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; what comes after 256 MiB is left out</source>
        <translation>%1; se omite lo que sigue a los 256 MiB</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RepliesEditor</name>
    <message>
        <source>Replies, in their order</source>
        <translation>Respuestas, en su orden</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplyForm</name>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Kind of the reply</source>
        <translation>Tipo de la respuesta</translation>
    </message>
    <message>
        <source>to the sender</source>
        <translation>al remitente</translation>
    </message>
    <message>
        <source>to all</source>
        <translation>a todos</translation>
    </message>
    <message>
        <source>Who gets the reply</source>
        <translation>Quién recibe la respuesta</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>Delay of the reply</source>
        <translation>Retardo de la respuesta</translation>
    </message>
    <message>
        <source>Since the reply before it, or since what caused the first</source>
        <translation>Desde la respuesta anterior, o desde lo que causó la primera</translation>
    </message>
    <message>
        <source>Content of the reply</source>
        <translation>Contenido de la respuesta</translation>
    </message>
    <message>
        <source>Placeholders: {{message}}, {{json:$.id}}, {{0}}, {{1}}, {{name}}, {{counter}}, {{uuid}}, {{now}}, {{peer}}</source>
        <translation>Marcadores de posición: {{message}}, {{json:$.id}}, {{0}}, {{1}}, {{name}}, {{counter}}, {{uuid}}, {{now}}, {{peer}}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>hex digits, such as 0a 0b {{message}}</source>
        <translation>dígitos hexadecimales, como 0a 0b {{message}}</translation>
    </message>
    <message>
        <source>what is sent</source>
        <translation>lo que se envía</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RoomsForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>No al remitente</translation>
    </message>
    <message>
        <source>ws://host/chat?room=1 is room 1 where this is “room”</source>
        <translation>ws://host/chat?room=1 es la sala 1 si aquí dice «room»</translation>
    </message>
    <message>
        <source>A text message with a value there moves its sender to the room of that name, and goes to nobody</source>
        <translation>Un mensaje de texto con un valor ahí traslada a su remitente a la sala de ese nombre y no llega a nadie</translation>
    </message>
    <message>
        <source>The room is</source>
        <translation>La sala es</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>JSON path</source>
        <translation>Ruta JSON</translation>
    </message>
    <message>
        <source>the path of the request</source>
        <translation>la ruta de la solicitud</translation>
    </message>
    <message>
        <source>a parameter of its query</source>
        <translation>un parámetro de su consulta</translation>
    </message>
    <message>
        <source>a field of a message</source>
        <translation>un campo de un mensaje</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RowList</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RuleForm</name>
    <message>
        <source>any case</source>
        <translation>sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>only the first time</source>
        <translation>solo la primera vez</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>Estado siguiente</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Respuestas</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Cualquier mensaje</translation>
    </message>
    <message>
        <source>The message is</source>
        <translation>El mensaje es</translation>
    </message>
    <message>
        <source>It contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>It matches the regex</source>
        <translation>Coincide con la regex</translation>
    </message>
    <message>
        <source>It has at the JSON path</source>
        <translation>Tiene en la ruta JSON</translation>
    </message>
    <message>
        <source>It begins with the bytes</source>
        <translation>Empieza por los bytes</translation>
    </message>
    <message>
        <source>What the message must be</source>
        <translation>Cómo debe ser el mensaje</translation>
    </message>
    <message>
        <source>text or binary</source>
        <translation>texto o binario</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>Tipo del mensaje</translation>
    </message>
    <message>
        <source>For each peer; later it is as if the rule were not there</source>
        <translation>Para cada par; después es como si la regla no existiera</translation>
    </message>
    <message>
        <source>Pattern of the rule</source>
        <translation>Patrón de la regla</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>no cambia</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesEditor</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>Estado siguiente</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Reglas, en su orden</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>Responden todas las reglas que coinciden, no solo la primera</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SaveConnectionDialog</name>
    <message>
        <source>Save connection</source>
        <translation>Guardar conexión</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SavedConnections</name>
    <message>
        <source>The saved connections could not be read: %1.</source>
        <translation>No se pudieron leer las conexiones guardadas: %1.</translation>
    </message>
    <message>
        <source>The passwords of the saved connections could not be read: %1.</source>
        <translation>No se pudieron leer las contraseñas de las conexiones guardadas: %1.</translation>
    </message>
    <message>
        <source>The file was set aside as %1.</source>
        <translation>El archivo se apartó como %1.</translation>
    </message>
    <message>
        <source>Kept when the connection is saved: in %1, a file that only you can read, but not encrypted. Keep that file out of version control.</source>
        <translation>Se conserva al guardar la conexión: en %1, un archivo que solo usted puede leer, pero sin cifrar. Mantenga ese archivo fuera del control de versiones.</translation>
    </message>
    <message>
        <source>The change is not saved: %1 could not be read, nor set aside, and is left as it is.</source>
        <translation>El cambio no se ha guardado: %1 no se pudo leer ni apartar, y queda como está.</translation>
    </message>
    <message>
        <source>The saved connections could not be written to %1: %2.</source>
        <translation>No se pudieron escribir las conexiones guardadas en %1: %2.</translation>
    </message>
    <message>
        <source>The change is not saved: something else has written to %1 meanwhile.</source>
        <translation>El cambio no se ha guardado: entretanto, otra cosa ha escrito en %1.</translation>
    </message>
    <message>
        <source>Something else has changed the saved connections meanwhile. What it wrote was set aside as %1.</source>
        <translation>Entretanto, otra cosa ha cambiado las conexiones guardadas. Lo que escribió se apartó como %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SecretText</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>%n carácter oculto</numerusform>
            <numerusform>%n caracteres ocultos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SendTarget</name>
    <message>
        <source>Who gets the message</source>
        <translation>Quién recibe el mensaje</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>Todos los pares</translation>
    </message>
    <message>
        <source>Peer %1 (gone)</source>
        <translation>Par %1 (ya no está)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerAccessPage</name>
    <message>
        <source>All that is set must hold. Token, user and password are kept until the program ends, not saved.</source>
        <translation>Debe cumplirse todo lo definido. El token, el usuario y la contraseña se conservan hasta que termina el programa y no se guardan.</translation>
    </message>
    <message>
        <source>any; for example /chat, /events</source>
        <translation>todas; p.&#xa0;ej. /chat, /events</translation>
    </message>
    <message>
        <source>Separated by commas; the query does not count. Others get status 404</source>
        <translation>Separadas por comas; la consulta no cuenta. Las demás reciben el estado 404</translation>
    </message>
    <message>
        <source>any; for example https://app.example</source>
        <translation>todos; https://app.example</translation>
    </message>
    <message>
        <source>Separated by commas. Others, and clients without Origin, get status 403</source>
        <translation>Separados por comas. Los demás, y los clientes sin Origin, reciben el estado 403</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>others: status 404</source>
        <translation>las demás: estado 404</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>others: status 403</source>
        <translation>los demás: estado 403</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>no se exige ninguno</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>Dónde está el token</translation>
    </message>
    <message>
        <source>in the header Authorization: Bearer</source>
        <translation>en el encabezado Authorization: Bearer</translation>
    </message>
    <message>
        <source>in the query, as ?token=</source>
        <translation>en la consulta, como ?token=</translation>
    </message>
    <message>
        <source>as the first message</source>
        <translation>como primer mensaje</translation>
    </message>
    <message>
        <source>Without it for 10 s, or with another: close code 1008</source>
        <translation>Si falta durante 10 s, o si es otro: código de cierre 1008</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User (Basic)</source>
        <translation>Usuario (Basic)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>others: status 401; by the first message: 1008</source>
        <translation>los demás: estado 401; por el primer mensaje: 1008</translation>
    </message>
    <message>
        <source>Access (%1)</source>
        <translation>Acceso (%1)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerBehaviorPage</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Behavior</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Paths and what the server does there; the first that fits counts</source>
        <translation>Rutas y lo que hace el servidor en ellas; cuenta la primera que coincide</translation>
    </message>
    <message>
        <source>Without the query. “/chat/*” stands for /chat and all below it</source>
        <translation>Sin la consulta. «/chat/*» representa /chat y todo lo que hay debajo</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Ruta</translation>
    </message>
    <message>
        <source>Path of the route</source>
        <translation>Ruta a la que se aplica</translation>
    </message>
    <message>
        <source>Behavior (%L1)</source>
        <translation>Comportamiento (%L1)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDeflatePage</name>
    <message>
        <source>Accept permessage-deflate where a client offers it</source>
        <translation>Aceptar permessage-deflate si un cliente lo ofrece</translation>
    </message>
    <message>
        <source>Every message of the server is compressed anew: less memory, larger messages (RFC 7692, section 7.1.1.1)</source>
        <translation>Cada mensaje del servidor se comprime de nuevo: menos memoria, mensajes más grandes (RFC 7692, sección 7.1.1.1)</translation>
    </message>
    <message>
        <source>Asks the same of the client (RFC 7692, section 7.1.1.2)</source>
        <translation>Pide lo mismo al cliente (RFC 7692, sección 7.1.1.2)</translation>
    </message>
    <message>
        <source>How far back the server refers, as a power of two (RFC 7692, section 7.1.2.1)</source>
        <translation>Hasta dónde se remite hacia atrás el servidor, como potencia de dos (RFC 7692, sección 7.1.2.1)</translation>
    </message>
    <message>
        <source>Asked of a client that can be asked for it (RFC 7692, section 7.1.2.2)</source>
        <translation>Se pide a un cliente al que se le pueda pedir (RFC 7692, sección 7.1.2.2)</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 es rápido, 9 es pequeño</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Shorter messages are sent as they are</source>
        <translation>Los mensajes más cortos se envían tal cual</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Comprimir desde</translation>
    </message>
    <message>
        <source>Compression (on)</source>
        <translation>Compresión (activada)</translation>
    </message>
    <message>
        <source>Compression (off)</source>
        <translation>Compresión (desactivada)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDetails</name>
    <message>
        <source>Settings of the server</source>
        <translation>Configuración del servidor</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerFaultsPage</name>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Faults; probability and amount are written in place</source>
        <translation>Fallos; la probabilidad y la cantidad se escriben en la propia celda</translation>
    </message>
    <message>
        <source>what the server sends</source>
        <translation>lo que envía el servidor</translation>
    </message>
    <message>
        <source>what it receives</source>
        <translation>lo que recibe</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>Which messages latency and drop are for</source>
        <translation>A qué mensajes se aplican la latencia y el descarte</translation>
    </message>
    <message>
        <source>Of latency and drop; all else is done to what is sent</source>
        <translation>De la latencia y el descarte; todo lo demás se aplica a lo que se envía</translation>
    </message>
    <message>
        <source>The same seed gives the same faults again</source>
        <translation>La misma semilla produce de nuevo los mismos fallos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>&amp;Latency and drop for</source>
        <translation>&amp;Latencia y descarte para</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;emilla</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>Lo mismo como texto</translation>
    </message>
    <message>
        <source>Copy for the command line</source>
        <translation>Copiar para la línea de comandos</translation>
    </message>
    <message>
        <source>Faults (%L1)</source>
        <translation>Fallos (%L1)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerGuardsPage</name>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>those of a second</source>
        <translation>los de un segundo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>A JSON Schema (draft 7) that every message of a peer must fulfill</source>
        <translation>Un JSON Schema (draft 7) que debe cumplir cada mensaje de un par</translation>
    </message>
    <message>
        <source>answered with what is wrong</source>
        <translation>respuesta con lo que está mal</translation>
    </message>
    <message>
        <source>closed with 1008</source>
        <translation>cierre con 1008</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Others are</source>
        <translation>Los demás:</translation>
    </message>
    <message>
        <source>closed with 1013</source>
        <translation>cierre con 1013</translation>
    </message>
    <message>
        <source>the oldest message is dropped</source>
        <translation>se descarta el mensaje más antiguo</translation>
    </message>
    <message>
        <source>the newest message is dropped</source>
        <translation>se descarta el mensaje más reciente</translation>
    </message>
    <message>
        <source>Bytes that may wait for a peer that does not read them</source>
        <translation>Bytes que pueden esperar a un par que no los lee</translation>
    </message>
    <message>
        <source>Unread up to</source>
        <translation>Sin leer hasta</translation>
    </message>
    <message>
        <source>more:</source>
        <translation>más:</translation>
    </message>
    <message>
        <source>Without any byte from a peer for so long after a ping, it is dropped</source>
        <translation>Si no llega ningún byte de un par durante este tiempo tras un ping, se desconecta</translation>
    </message>
    <message>
        <source>A ping every</source>
        <translation>Un ping cada</translation>
    </message>
    <message>
        <source>dead after</source>
        <translation>muerto tras</translation>
    </message>
    <message>
        <source>messages are dropped</source>
        <translation>se descartan mensajes</translation>
    </message>
    <message>
        <source>the peer is slowed down</source>
        <translation>se ralentiza al par</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Mensajes por segundo</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de una vez</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes por segundo</translation>
    </message>
    <message>
        <source>Faster peers:</source>
        <translation>Pares más rápidos:</translation>
    </message>
    <message>
        <source>How much may come at once after a quiet time</source>
        <translation>Cuánto puede llegar de golpe tras un tiempo de calma</translation>
    </message>
    <message>
        <source>Guards (%L1)</source>
        <translation>Protecciones (%L1)</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Protecciones</translation>
    </message>
    <message>
        <source>Rates, what may stay unread and pings take effect when the server starts: stop it to change them. A schema takes effect at once.</source>
        <translation>Las tasas, lo que puede quedar sin leer y los pings se aplican al iniciar el servidor: deténgalo para cambiarlos. Un esquema se aplica de inmediato.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerHeadersPage</name>
    <message>
        <source>Headers added to the response</source>
        <translation>Encabezados añadidos a la respuesta</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>Subprotocolos, separados por comas</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>ninguno; por ejemplo, graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>The first of these that the client offers is chosen (RFC 6455, section 4.2.2)</source>
        <translation>Se elige el primero de estos que ofrezca el cliente (RFC 6455, sección 4.2.2)</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotocolos</translation>
    </message>
    <message>
        <source>Response (%L1)</source>
        <translation>Respuesta (%L1)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerLimitsPage</name>
    <message>
        <source>Size of a message</source>
        <translation>Tamaño de un mensaje</translation>
    </message>
    <message>
        <source>more: close code 1009</source>
        <translation>más: código de cierre 1009</translation>
    </message>
    <message>
        <source>Over all its fragments, and inflated where it is compressed</source>
        <translation>Con todos sus fragmentos, y descomprimido si está comprimido</translation>
    </message>
    <message>
        <source>Fragments of a message</source>
        <translation>Fragmentos de un mensaje</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>one more: status 503</source>
        <translation>uno más: estado 503</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>Tiempo para el handshake</translation>
    </message>
    <message>
        <source>longer: the connection is dropped</source>
        <translation>más: se corta la conexión</translation>
    </message>
    <message>
        <source>Limits (%1)</source>
        <translation>Límites (%1)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerPage</name>
    <message>
        <source>This takes effect when the server starts: stop it to change it.</source>
        <translation>Esto se aplica al iniciar el servidor: deténgalo para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSettings</name>
    <message>
        <source>Who can connect</source>
        <translation>Quién se puede conectar</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>Solo este equipo (127.0.0.1)</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Todas las direcciones</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Dirección en la que escuchar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Behavior, faults, TLS, compression, access, response headers, limits and guards</source>
        <translation>Comportamiento, fallos, TLS, compresión, acceso, encabezados de respuesta, límites y protecciones</translation>
    </message>
    <message>
        <source>Show the settings of the server</source>
        <translation>Mostrar la configuración del servidor</translation>
    </message>
    <message>
        <source>Stop the server to change this</source>
        <translation>Detenga el servidor para cambiar esto</translation>
    </message>
    <message>
        <source>The addresses of this computer that the server listens on</source>
        <translation>Las direcciones de este equipo en las que escucha el servidor</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 toma cualquier puerto libre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSharingPage</name>
    <message>
        <source>none; for example redis://localhost:6379</source>
        <translation>ninguna; por ejemplo, redis://localhost:6379</translation>
    </message>
    <message>
        <source>none, or that of the URL</source>
        <translation>ninguna, o la de la URL</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>What peers say by broadcast and in rooms reaches the peers of all servers on the same channel, here and on other computers.</source>
        <translation>Lo que dicen los pares por difusión y en salas llega a los pares de todos los servidores del mismo canal, aquí y en otros equipos.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartición</translation>
    </message>
    <message>
        <source>Sharing (on)</source>
        <translation>Compartición (activada)</translation>
    </message>
    <message>
        <source>Connecting to Redis…</source>
        <translation>Conectando con Redis…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTab</name>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>Enviar &amp;a</translation>
    </message>
    <message>
        <source>These settings cannot be applied, so nothing has changed: %1.</source>
        <translation>Estos ajustes no se pueden aplicar, así que nada ha cambiado: %1.</translation>
    </message>
    <message>
        <source>This is not an address. Write one of this computer, such as 192.168.1.2.</source>
        <translation>Esto no es una dirección. Escriba una de este equipo, como 192.168.1.2.</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>Usar el puerto %1 en su lugar</translation>
    </message>
    <message>
        <source>Nobody can connect to the server: its user has no password yet.</source>
        <translation>Nadie puede conectarse al servidor: su usuario aún no tiene contraseña.</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can connect to the server. There is no password.</source>
        <translation>Cualquier equipo que pueda llegar a este puede conectarse al servidor. No hay contraseña.</translation>
    </message>
    <message>
        <source>The handshake of this peer is not in the log any more.</source>
        <translation>El handshake de este par ya no está en el registro.</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>Servidor :%1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the chosen peer has gone</source>
        <translation>el par elegido ya no está</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTlsPage</name>
    <message>
        <source>Speak TLS: wss:// in place of ws://</source>
        <translation>Hablar TLS: wss:// en lugar de ws://</translation>
    </message>
    <message>
        <source>A certificate made here, signed by an authority of our own</source>
        <translation>Un certificado creado aquí, firmado por una autoridad propia</translation>
    </message>
    <message>
        <source>My own certificate</source>
        <translation>Mi propio certificado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Claves (*.pem *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>los de este equipo</translation>
    </message>
    <message>
        <source>Names and addresses that the certificate is good for, separated by commas</source>
        <translation>Nombres y direcciones para los que vale el certificado, separados por comas</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Nombres de host</translation>
    </message>
    <message>
        <source>PEM with its chain, or PKCS#12</source>
        <translation>PEM con su cadena, o PKCS#12</translation>
    </message>
    <message>
        <source>PEM; empty: in the same file</source>
        <translation>PEM; vacío: en el mismo archivo</translation>
    </message>
    <message>
        <source>until the program ends; not saved</source>
        <translation>hasta que termine el programa; no se guarda</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>Clients must trust this authority:</source>
        <translation>Los clientes deben confiar en esta autoridad:</translation>
    </message>
    <message>
        <source>Copy CA path</source>
        <translation>Copiar ruta de la CA</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Client that is to trust the server</source>
        <translation>Cliente que debe confiar en el servidor</translation>
    </message>
    <message>
        <source>How the client learns to trust the server</source>
        <translation>Cómo hacer que el cliente confíe en el servidor</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copiar la línea</translation>
    </message>
    <message>
        <source>TLS (on)</source>
        <translation>TLS (activado)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>made when the server starts for the first time</source>
        <translation>se crea cuando el servidor se inicia por primera vez</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTransportPage</name>
    <message>
        <source>Also over HTTP: Server-Sent Events and polling</source>
        <translation>También por HTTP: Server-Sent Events y polling</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Qt&apos;s classes</source>
        <translation>Clases de Qt</translation>
    </message>
    <message>
        <source>Our own endpoint</source>
        <translation>Endpoint propio</translation>
    </message>
    <message>
        <source>What a client sees is the same with each; they differ in speed and memory</source>
        <translation>Lo que ve un cliente es lo mismo con todos; difieren en velocidad y memoria</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>With several, what several peers say at the same time reaches each peer in an order of its own</source>
        <translation>Con varios, lo que varios pares dicen al mismo tiempo llega a cada par en un orden propio</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Our own is the faster one. Qt&apos;s classes take over where it cannot serve, as over TLS.</source>
        <translation>El propio es el más rápido. Las clases de Qt lo sustituyen donde no puede atender, como con TLS.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>On the same port and under the same paths as WebSockets</source>
        <translation>En el mismo puerto y con las mismas rutas que los WebSockets</translation>
    </message>
    <message>
        <source>Of each path, for clients that poll or come back</source>
        <translation>De cada ruta, para clientes que sondean o que vuelven</translation>
    </message>
    <message>
        <source>Kept messages</source>
        <translation>Mensajes conservados</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>Clients GET a path with Accept: text/event-stream, or poll it with the parameter “after”, and POST what they have to say.</source>
        <translation>Los clientes hacen GET de una ruta con Accept: text/event-stream, o la sondean con el parámetro «after», y envían con POST lo que tienen que decir.</translation>
    </message>
    <message>
        <source>Kept bytes</source>
        <translation>Bytes conservados</translation>
    </message>
    <message>
        <source>Transport (HTTP too)</source>
        <translation>Transporte (también HTTP)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Over HTTP too, one thread serves all</source>
        <translation>Si también es por HTTP, un solo hilo atiende a todos</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerUrlRow</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the address of the server</source>
        <translation>Copiar la dirección del servidor</translation>
    </message>
    <message>
        <source>Copy the path of the certificate that clients must trust; the TLS settings say how</source>
        <translation>Copiar la ruta del certificado en el que deben confiar los clientes; la configuración de TLS indica cómo</translation>
    </message>
    <message>
        <source>CA path</source>
        <translation>Ruta de la CA</translation>
    </message>
    <message>
        <source>Connect a tab to it</source>
        <translation>Conectar una pestaña con él</translation>
    </message>
    <message>
        <source>A client of this server for browsers, Node.js, Python, curl and others, to copy</source>
        <translation>Un cliente de este servidor para navegadores, Node.js, Python, curl y otros, para copiar</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>Escuchando en</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingRow</name>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>Restablecer «%1» a %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Reset page</source>
        <translation>Restablecer página</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Ctrl+F leads here, Return to what was found</source>
        <translation>Ctrl+F lleva aquí, Intro a lo encontrado</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>Reset the page “%1”</source>
        <translation>Restablecer la página «%1»</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln opción encontrada</numerusform>
            <numerusform>%Ln opciones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>No se ha encontrado nada. Pruebe con otra palabra o con una más corta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of this page were reset.</source>
        <translation>
            <numerusform>%Ln opción de esta página vuelve a tener su valor original.</numerusform>
            <numerusform>%Ln opciones de esta página vuelven a tener su valor original.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsPane</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>In the log, End goes back to the newest row. In the message box, Alt+Up brings back what was sent before. Shortcuts can be changed in the settings.</source>
        <translation>En el registro, Fin vuelve a la fila más reciente. En el cuadro de mensaje, Alt+Arriba recupera lo que se envió antes. Los atajos se pueden cambiar en la configuración.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>These keys cannot be changed</source>
        <translation>Estas teclas no se pueden cambiar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsPane</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys, key bindings</source>
        <translation>teclado, teclas, atajos de teclado, combinaciones de teclas</translation>
    </message>
    <message>
        <source>No action has this name or these keys.</source>
        <translation>Ninguna acción se llama así ni tiene esas teclas.</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Filtrar por nombre o teclas</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrar las acciones</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;or</source>
        <translation>&amp;o</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace takes them away.</source>
        <translation>Pulse las teclas nuevas en un campo. Retroceso las quita.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>Other keys of “%1”</source>
        <translation>Otras teclas de «%1»</translation>
    </message>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>Restablecer «%1» a %2</translation>
    </message>
    <message>
        <source>%1 alone is needed to write and to move. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 por sí sola hace falta para escribir y moverse. Añada Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 ya pertenece a «%2».</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>Usar para «%1»</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsTable</name>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acciones y sus atajos</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the saved connections</source>
        <translation>Buscar en las conexiones guardadas</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New saved connection</source>
        <translation>Nueva conexión guardada</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>Mostrar el servidor local</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Local server: %1 %2</source>
        <translation>Servidor local: %1 %2</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>Nueva cone&amp;xión</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nueva ca&amp;rpeta</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Open without connecting</source>
        <translation>&amp;Abrir sin conectar</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>Connections that you save appear here, in folders if you like.</source>
        <translation>Las conexiones que se guarden aparecen aquí, en carpetas si se desea.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SnippetPopup</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation>Código del cliente</translation>
    </message>
    <message>
        <source>With the secrets of this server, ready to run.</source>
        <translation>Con los secretos de este servidor, listo para ejecutar.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StateForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>Responden todas las reglas que coinciden, no solo la primera</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>Nombre del estado</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>Estado siguiente</translation>
    </message>
    <message>
        <source>none: closes with 1008</source>
        <translation>ninguno: cierra con 1008</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln trama</numerusform>
            <numerusform>%Ln tramas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>entrada: %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>salida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln oldest row(s) dropped</source>
        <translation>
            <numerusform>%Ln fila antigua descartada</numerusform>
            <numerusform>%Ln filas antiguas descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) missing</source>
        <translation>
            <numerusform>falta %Ln fila</numerusform>
            <numerusform>faltan %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>reading the file: %1 %</source>
        <translation>leyendo el archivo: %1 %</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoragePane</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>files, folders, paths, disk, backup</source>
        <translation>archivos, carpetas, rutas, disco, copia de seguridad</translation>
    </message>
    <message>
        <source>Logs that nobody has saved</source>
        <translation>Registros que nadie ha guardado</translation>
    </message>
    <message>
        <source>cache, recording, captures, location</source>
        <translation>caché, grabación, capturas, ubicación</translation>
    </message>
    <message>
        <source>Folder of logs</source>
        <translation>Carpeta de los registros</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Logs that are being recorded, and those closed without being saved</source>
        <translation>Los registros que se están grabando y los cerrados sin guardar</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>The next start takes the other folder. Logs of this one stay where they are: save those that you want to keep in sight.</source>
        <translation>El próximo inicio usará la otra carpeta. Los registros de esta se quedan donde están: guarde los que quiera tener a la vista.</translation>
    </message>
    <message>
        <source>Files that Wireloupe keeps</source>
        <translation>Archivos que guarda Wireloupe</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoreNotices</name>
    <message>
        <source>Recording is paused, because %1 cannot be written: %2. Connections go on, and what comes waits in memory. Make room there; recording goes on by itself.</source>
        <translation>La grabación está en pausa porque no se puede escribir en %1: %2. Las conexiones continúan, y lo que llega espera en la memoria. Libere espacio allí; la grabación continuará por sí sola.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be kept so far.</source>
        <translation>
            <numerusform>Hasta ahora no se pudo conservar %Ln fila.</numerusform>
            <numerusform>Hasta ahora no se pudieron conservar %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording goes on. %Ln row(s) could not be kept meanwhile; the log says where they are missing.</source>
        <translation>
            <numerusform>La grabación continúa. Entretanto no se pudo conservar %Ln fila; el registro indica dónde falta.</numerusform>
            <numerusform>La grabación continúa. Entretanto no se pudieron conservar %Ln filas; el registro indica dónde faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This log is kept in memory only: its newest %1, until the tab is closed.</source>
        <translation>Este registro se conserva solo en la memoria: sus %1 más recientes, hasta que se cierre la pestaña.</translation>
    </message>
    <message>
        <source>This log is kept in memory only, its newest %1, until the tab is closed, because no file can be written in %2: %3.</source>
        <translation>Este registro se conserva solo en la memoria, sus %1 más recientes, hasta que se cierre la pestaña, porque no se puede escribir ningún archivo en %2: %3.</translation>
    </message>
    <message>
        <source>All that is sound can be saved as a capture of its own.</source>
        <translation>Todo lo que está intacto se puede guardar como una captura aparte.</translation>
    </message>
    <message>
        <source>This file is being recorded into elsewhere: rows that came after it was opened are not shown.</source>
        <translation>Se está grabando en este archivo desde otro lugar: las filas que llegaron después de abrirlo no se muestran.</translation>
    </message>
    <message>
        <source>Marks cannot be written to this file: they go when the tab is closed, unless the capture is saved as another file.</source>
        <translation>No se pueden escribir marcas en este archivo: se pierden al cerrar la pestaña, a menos que la captura se guarde como otro archivo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>Reparar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Rows of the file that are known</source>
        <translation>Filas del archivo que se conocen</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StreamForm</name>
    <message>
        <source>Rows of a stream</source>
        <translation>Filas de un flujo</translation>
    </message>
    <message>
        <source>Rows (*.csv *.jsonl *.ndjson *.txt);;All files (*)</source>
        <translation>Filas (*.csv *.jsonl *.ndjson *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All peers hear the same message</source>
        <translation>Todos los pares reciben el mismo mensaje</translation>
    </message>
    <message>
        <source>Begin again after the last row</source>
        <translation>Volver a empezar después de la última fila</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Mensajes binarios</translation>
    </message>
    <message>
        <source>empty: each row as it stands</source>
        <translation>vacío: cada fila tal como está</translation>
    </message>
    <message>
        <source>Placeholders: {{counter start=1 step=1}}, {{walk start=100 step=1 decimals=2}}, {{random min=0 max=100}}, {{uuid}}, {{now}}, {{now:ms}}, {{peer}}, {{row}}, {{row.NAME}}</source>
        <translation>Marcadores de posición: {{counter start=1 step=1}}, {{walk start=100 step=1 decimals=2}}, {{random min=0 max=100}}, {{uuid}}, {{now}}, {{now:ms}}, {{peer}}, {{row}}, {{row.NAME}}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
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
        <translation>Formato de las filas</translation>
    </message>
    <message>
        <source>none; a file whose rows are sent one after another</source>
        <translation>ninguno; un archivo cuyas filas se envían una tras otra</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>First ones</source>
        <translation>Los primeros</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>Archivo de filas</translation>
    </message>
    <message>
        <source>Otherwise each peer has a stream of its own from when it comes</source>
        <translation>Si no, cada par tiene un flujo propio desde que llega</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>A peer that has more to read misses messages until it has less</source>
        <translation>Un par con más datos por leer se pierde mensajes hasta que tenga menos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>With the same one, a stream says the same again, times aside</source>
        <translation>Con la misma, un flujo vuelve a decir lo mismo, salvo los tiempos</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Termina tras</translation>
    </message>
    <message>
        <source>Backlog up to</source>
        <translation>Pendiente hasta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SummaryDialog</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>Contar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>Resumen de %1</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>Progreso del recuento</translation>
    </message>
    <message>
        <source>Frames per second over time</source>
        <translation>Tramas por segundo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The log may have grown since</source>
        <translation>El registro puede haber crecido desde entonces</translation>
    </message>
    <message>
        <source>Counting… %p %</source>
        <translation>Contando… %p %</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabArea</name>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextPage</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>this payload</source>
        <translation>esta carga útil</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>&amp;Ajustar líneas</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Plegar</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Desplegar</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>P&amp;legar todo</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>D&amp;esplegar todo</translation>
    </message>
    <message>
        <source>Unfold to &amp;level</source>
        <translation>Desplegar hasta el &amp;nivel</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TimeView</name>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>Inicio tras</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1, then failed</source>
        <translation>%1, luego falló</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>When, as a bar</source>
        <translation>Cuándo, en barra</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TlsPage</name>
    <message>
        <source>Certificates of authorities</source>
        <translation>Certificados de autoridades</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Certificate of this client</source>
        <translation>Certificado de este cliente</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 files (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Archivos PEM o PKCS#12 (*.pem *.crt *.cer *.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Private key of this client</source>
        <translation>Clave privada de este cliente</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.key);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Used for wss:// addresses; this one is ws://, without TLS.</source>
        <translation>Se usa para direcciones wss://; esta es ws://, sin TLS.</translation>
    </message>
    <message>
        <source>the system&apos;s authorities only</source>
        <translation>solo las autoridades del sistema</translation>
    </message>
    <message>
        <source>Authorities in this PEM file are trusted beside the system&apos;s</source>
        <translation>Se confía en las autoridades de este archivo PEM además de las del sistema</translation>
    </message>
    <message>
        <source>the host of the address</source>
        <translation>el host de la dirección</translation>
    </message>
    <message>
        <source>The name that is asked for (SNI, RFC 6066, section 3) and that the certificate must be for</source>
        <translation>El nombre que se pide (SNI, RFC 6066, sección 3) y para el que debe ser el certificado</translation>
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
        <translation>La versión más antigua que se acepta; nada anterior a TLS 1.2 se acepta nunca (RFC 8996)</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>Extra CA</source>
        <translation>CA adicional</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Shown to servers that ask for one: PEM, or PKCS#12 with its key</source>
        <translation>Se muestra a los servidores que lo piden: PEM, o PKCS#12 con su clave</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>en el archivo del certificado</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Este cliente</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS (changed)</source>
        <translation>TLS (modificado)</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella digital SHA-256</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>De confianza desde</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TrustedPage</name>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>Certificates of this host and port are verified again, from the next connection</source>
        <translation>Los certificados de este host y puerto se verifican de nuevo a partir de la próxima conexión</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>Certificados en los que se confía</translation>
    </message>
    <message>
        <source>This could not be written, and is undone with the next start: %1.</source>
        <translation>Esto no se pudo escribir y se deshará en el próximo inicio: %1.</translation>
    </message>
    <message>
        <source>There are none. Where a certificate fails, the connection offers to trust it.</source>
        <translation>No hay ninguno. Cuando un certificado no supera la verificación, la conexión ofrece confiar en él.</translation>
    </message>
    <message>
        <source>Taken for this host and port alone, whatever is wrong with them.</source>
        <translation>Se aceptan solo para este host y puerto, tengan el defecto que tengan.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>trust, TLS, wss, security, fingerprint</source>
        <translation>confianza, TLS, wss, seguridad, huella digital</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TryLine</name>
    <message>
        <source>closes with %1 %2</source>
        <translation>cierra con %1 %2</translation>
    </message>
    <message>
        <source>binary: %1</source>
        <translation>binario: %1</translation>
    </message>
    <message>
        <source>%1 (after %L2 ms)</source>
        <translation>%1 (tras %L2 ms)</translation>
    </message>
    <message>
        <source>a message, to see how it would be answered</source>
        <translation>un mensaje, para ver qué se respondería</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>A message to try</source>
        <translation>Un mensaje de prueba</translation>
    </message>
    <message>
        <source>Nothing would be answered.</source>
        <translation>No se respondería nada.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::UnexpectedForm</name>
    <message>
        <source>is ignored</source>
        <translation>se ignora</translation>
    </message>
    <message>
        <source>is echoed</source>
        <translation>se devuelve</translation>
    </message>
    <message>
        <source>gets a reply</source>
        <translation>recibe una respuesta</translation>
    </message>
    <message>
        <source>closes with 1008</source>
        <translation>cierra con 1008</translation>
    </message>
    <message>
        <source>&amp;What matches nothing</source>
        <translation>Lo que no &amp;coincide con nada</translation>
    </message>
    <message>
        <source>What becomes of a message that matches nothing</source>
        <translation>Qué pasa con un mensaje que no coincide con nada</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WelcomePage</name>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.</source>
        <translation>Ver cada trama WebSocket exactamente como pasó por la red.</translation>
    </message>
    <message>
        <source>Start a local echo server and connect to it</source>
        <translation>Iniciar un servidor de eco local y conectar con él</translation>
    </message>
    <message>
        <source>One click to live frames: everything you send comes back.</source>
        <translation>Un clic y hay tramas reales: todo lo que se envía vuelve.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Open a tab and connect to any ws:// or wss:// address.</source>
        <translation>Abrir una pestaña y conectar con cualquier dirección ws:// o wss://.</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Abrir una captura</translation>
    </message>
    <message>
        <source>Look through frames that were recorded and saved before.</source>
        <translation>Examinar tramas que se grabaron y guardaron antes.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WindowCloser</name>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Workbench</name>
    <message>
        <source>There is no connection on the clipboard: neither a WebSocket address nor a command line of curl, websocat or wscat.</source>
        <translation>En el portapapeles no hay ninguna conexión: ni una dirección WebSocket ni una línea de comandos de curl, websocat o wscat.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Another program is writing the file.</source>
        <translation>Otro programa está escribiendo el archivo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>“%1” compares: what is wanted is the path alone.</source>
        <translation>«%1» compara: lo que se pide es solo la ruta.</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in “$.id”.</source>
        <translation>Una ruta JSON empieza por «$», como en «$.id».</translation>
    </message>
    <message>
        <source>“%1” is not a JSON path, such as “$.data[0].id”.</source>
        <translation>«%1» no es una ruta JSON. Una sería «$.data[0].id».</translation>
    </message>
    <message>
        <source>The regular expression is missing.</source>
        <translation>Falta la expresión regular.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>La expresión regular no es válida: %1.</translation>
    </message>
    <message>
        <source>The regular expression has to have one group in parentheses: what it matches is compared.</source>
        <translation>La expresión regular debe tener un grupo entre paréntesis: se compara aquello con lo que coincide.</translation>
    </message>
    <message>
        <source>The time that a reply may take is between 1 ms and 1 h.</source>
        <translation>El tiempo que puede tardar una respuesta está entre 1 ms y 1 h.</translation>
    </message>
    <message>
        <source>“%1” is not a rule for replies. There are none, payload, order, json:PATH, json:PATH=PATH and regex:PATTERN.</source>
        <translation>«%1» no es una regla para respuestas. Existen none, payload, order, json:PATH, json:PATH=PATH y regex:PATTERN.</translation>
    </message>
    <message>
        <source>“%1” is not a rule for time stamps. There are s:PATH, ms:PATH, us:PATH, ns:PATH and iso:PATH.</source>
        <translation>«%1» no es una regla para marcas de tiempo. Existen s:PATH, ms:PATH, us:PATH, ns:PATH e iso:PATH.</translation>
    </message>
    <message>
        <source>The disk does not respond</source>
        <translation>El disco no responde</translation>
    </message>
    <message>
        <source>The file could not be shortened</source>
        <translation>No se pudo recortar el archivo</translation>
    </message>
    <message>
        <source>A latency budget begins with p50, p90, p95, p99, p99.9 or max: p99&lt;50ms/10s.</source>
        <translation>Un presupuesto de latencia empieza por p50, p90, p95, p99, p99.9 o max: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>A &lt; is missing here: p99&lt;50ms/10s.</source>
        <translation>Aquí falta un &lt;: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>The limit is a time from 1us to 1h.</source>
        <translation>El límite es un tiempo de 1us a 1h.</translation>
    </message>
    <message>
        <source>A / is missing here, and the time over which it is held: p99&lt;50ms/10s.</source>
        <translation>Aquí falta una /, y el tiempo durante el que se mantiene: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>A budget is held over a time from 100ms to 24h.</source>
        <translation>Un presupuesto se mantiene durante un tiempo de 100ms a 24h.</translation>
    </message>
    <message>
        <source>Nothing may follow a latency budget.</source>
        <translation>Después de un presupuesto de latencia no va nada.</translation>
    </message>
    <message>
        <source>%1 falls to requests without an answer</source>
        <translation>%1 recae en solicitudes sin respuesta</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>ninguna respuesta</translation>
    </message>
    <message>
        <source>%1; answers: %2</source>
        <translation>%1; respuestas: %2</translation>
    </message>
    <message>
        <source>%1; answers: %2, unanswered: %3</source>
        <translation>%1; respuestas: %2, sin responder: %3</translation>
    </message>
    <message>
        <source>The latency budget %1 is kept: %2.</source>
        <translation>El presupuesto de latencia %1 se cumple: %2.</translation>
    </message>
    <message>
        <source>The latency budget %1 is exceeded: %2.</source>
        <translation>El presupuesto de latencia %1 se ha superado: %2.</translation>
    </message>
    <message>
        <source>Nothing can be said of the latency budget %1: %2.</source>
        <translation>No se puede decir nada del presupuesto de latencia %1: %2.</translation>
    </message>
    <message>
        <source>The latency budget %1 was exceeded; times: %2, in all for %3. At worst, at %4 s: %5.</source>
        <translation>El presupuesto de latencia %1 se superó; veces: %2, en total durante %3. En el peor momento, a los %4 s: %5.</translation>
    </message>
    <message>
        <source>Frames in</source>
        <translation>Tramas recibidas</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Bytes recibidos</translation>
    </message>
    <message>
        <source>Frames out</source>
        <translation>Tramas enviadas</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>Frames by opcode</source>
        <translation>Tramas por opcode</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>From (s)</source>
        <translation>Desde (s)</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>Hasta (s)</translation>
    </message>
    <message>
        <source>Further connections, with fewer bytes: %1</source>
        <translation>Otras conexiones, con menos bytes: %1</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>Códigos de cierre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Further codes: %1</source>
        <translation>Otros códigos: %1</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Infracciones</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>dropped before them by the limit: %1</source>
        <translation>descartadas antes por el límite: %1</translation>
    </message>
    <message>
        <source>could not be recorded: %1</source>
        <translation>no se pudieron grabar: %1</translation>
    </message>
    <message>
        <source>marked: %1</source>
        <translation>marcadas: %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>handshakes done: %1</source>
        <translation>handshakes completados: %1</translation>
    </message>
    <message>
        <source>refused or redirected: %1</source>
        <translation>rechazados o redirigidos: %1</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % more</source>
        <translation>tramas: %1; %2 pasaron por la red como %3, %4 % más</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % saved</source>
        <translation>tramas: %1; %2 pasaron por la red como %3, %4 % ahorrado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Comprimida</translation>
    </message>
    <message>
        <source>%1 frames/s on average; most within %2 from %3 s on: %4 frames/s</source>
        <translation>%1 tramas/s de media; el máximo, en %2 a partir de %3 s: %4 tramas/s</translation>
    </message>
    <message>
        <source>%1 is not the URL of a WebSocket server, which begins with ws:// or wss://.</source>
        <translation>%1 no es la URL de un servidor WebSocket, que empieza por ws:// o wss://.</translation>
    </message>
    <message>
        <source>The URL of a WebSocket server begins with ws:// or wss://.</source>
        <translation>La URL de un servidor WebSocket empieza por ws:// o wss://.</translation>
    </message>
    <message>
        <source>No address was found for %1. Check the name and the network.</source>
        <translation>No se encontró ninguna dirección para %1. Compruebe el nombre y la red.</translation>
    </message>
    <message>
        <source>No address was found for the name. Check the name and the network.</source>
        <translation>No se encontró ninguna dirección para el nombre. Compruebe el nombre y la red.</translation>
    </message>
    <message>
        <source>Could not connect to %1: connection refused. Is the server running?</source>
        <translation>No se pudo conectar con %1: conexión rechazada. ¿Está en marcha el servidor?</translation>
    </message>
    <message>
        <source>Could not connect: connection refused. Is the server running?</source>
        <translation>No se pudo conectar: conexión rechazada. ¿Está en marcha el servidor?</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the address and the network.</source>
        <translation>No hay ruta hacia %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the address and the network.</source>
        <translation>No hay ruta hacia el servidor. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>El handshake de TLS falló: %1. ¿Habla TLS este puerto, con una versión y un cifrado permitidos aquí?</translation>
    </message>
    <message>
        <source>The TLS handshake failed. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>El handshake de TLS falló. ¿Habla TLS este puerto, con una versión y un cifrado permitidos aquí?</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>Se deniega el acceso a %1. Los puertos por debajo de 1024 requieren permisos especiales: pruebe uno más alto.</translation>
    </message>
    <message>
        <source>Access is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>Se deniega el acceso. Los puertos por debajo de 1024 requieren permisos especiales: pruebe uno más alto.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>%1 no es una dirección de este equipo. Pruebe 127.0.0.1, a la que solo llega este equipo.</translation>
    </message>
    <message>
        <source>That is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>Esa no es una dirección de este equipo. Pruebe 127.0.0.1, a la que solo llega este equipo.</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <translation>La conexión falló: %1.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La conexión falló.</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say: %1.</source>
        <translation>El servidor ha terminado la conexión, como indica su configuración de fallos: %1.</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say.</source>
        <translation>El servidor ha terminado la conexión, como indica su configuración de fallos.</translation>
    </message>
    <message>
        <source>Redis refuses: %1. Check the user, the password and what they allow.</source>
        <translation>Redis rechaza: %1. Compruebe el usuario, la contraseña y lo que permiten.</translation>
    </message>
    <message>
        <source>Redis refuses. Check the user, the password and what they allow.</source>
        <translation>Redis rechaza. Compruebe el usuario, la contraseña y lo que permiten.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Redis server. Check host and port.</source>
        <translation>Lo que responde en %1 no habla como Redis. Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>What answers is not a Redis server. Check host and port.</source>
        <translation>Lo que responde no habla como Redis. Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to: %1. Change its settings.</source>
        <translation>El servidor no puede hacer lo que tiene configurado: %1. Cambie su configuración.</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to. Change its settings.</source>
        <translation>El servidor no puede hacer lo que tiene configurado. Cambie su configuración.</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say: %1.</source>
        <translation>Se rechazó al cliente, como indican las protecciones del servidor: %1.</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say.</source>
        <translation>Se rechazó al cliente, como indican las protecciones del servidor.</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used: %1. Check the file, its format and its password.</source>
        <translation>No se puede usar un certificado o una clave de este lado: %1. Compruebe el archivo, su formato y su contraseña.</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used. Check the file, its format and its password.</source>
        <translation>No se puede usar un certificado o una clave de este lado. Compruebe el archivo, su formato y su contraseña.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS: %1. Try ws:// in place of wss://, or another port.</source>
        <translation>Lo que responde en este puerto no habla TLS: %1. Pruebe ws:// en lugar de wss://, u otro puerto.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS. Try ws:// in place of wss://, or another port.</source>
        <translation>Lo que responde en este puerto no habla TLS. Pruebe ws:// en lugar de wss://, u otro puerto.</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS: %1. Try wss:// in place of ws://.</source>
        <translation>Lo que responde en este puerto habla TLS: %1. Pruebe wss:// en lugar de ws://.</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS. Try wss:// in place of ws://.</source>
        <translation>Lo que responde en este puerto habla TLS. Pruebe wss:// en lugar de ws://.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP: %1. Check the port: another service may listen on it.</source>
        <translation>Lo que responde en este puerto no habla HTTP: %1. Compruebe el puerto: puede que otro servicio escuche en él.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP. Check the port: another service may listen on it.</source>
        <translation>Lo que responde en este puerto no habla HTTP. Compruebe el puerto: puede que otro servicio escuche en él.</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common: %1. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>El servidor y este lado no tienen ninguna versión de TLS en común: %1. Haga que el servidor ofrezca TLS 1.2 o 1.3, o pida aquí una versión mínima inferior.</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>El servidor y este lado no tienen ninguna versión de TLS en común. Haga que el servidor ofrezca TLS 1.2 o 1.3, o pida aquí una versión mínima inferior.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>No se puede llegar al proxy %1. Compruebe su dirección y su puerto, y si está en marcha.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>No se puede llegar al proxy. Compruebe su dirección y su puerto, y si está en marcha.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for credentials, or does not take those that were sent. Check the user and password for the proxy.</source>
        <translation>El proxy %1 pide credenciales, o no acepta las que se enviaron. Compruebe el usuario y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>The proxy asks for credentials, or does not take those that were sent. Check the user and password for it.</source>
        <translation>El proxy pide credenciales, o no acepta las que se enviaron. Compruebe su usuario y su contraseña.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Lo que responde en %1 no es un proxy del tipo elegido. Compruebe el tipo del proxy (HTTP o SOCKS5) y su puerto.</translation>
    </message>
    <message>
        <source>What answers is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Lo que responde no es un proxy del tipo elegido. Compruebe el tipo del proxy (HTTP o SOCKS5) y su puerto.</translation>
    </message>
    <message>
        <source>There were too many redirects, the last one to %1. Use that URL, or allow more of them.</source>
        <translation>Hubo demasiadas redirecciones, la última a %1. Use esa URL o permita más.</translation>
    </message>
    <message>
        <source>There were too many redirects. Use the last URL in the log, or allow more of them.</source>
        <translation>Hubo demasiadas redirecciones. Use la última URL del registro o permita más.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired: %1. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>El certificado del servidor ha caducado: %1. Renuévelo en el servidor, compruebe el reloj de este equipo o elija confiar en este único certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>El certificado del servidor ha caducado. Renuévelo en el servidor, compruebe el reloj de este equipo o elija confiar en este único certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: %1. Check the clocks of the server and of this computer.</source>
        <translation>El certificado del servidor aún no es válido: %1. Compruebe los relojes del servidor y de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check the clocks of the server and of this computer.</source>
        <translation>El certificado del servidor aún no es válido. Compruebe los relojes del servidor y de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host: %1. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>El certificado del servidor es para otro host: %1. Compruebe el host de la URL o defina el nombre del servidor (SNI) para el que es el certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>El certificado del servidor es para otro host. Compruebe el host de la URL o defina el nombre del servidor (SNI) para el que es el certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed, so no authority vouches for it: %1. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>El certificado del servidor está autofirmado, así que ninguna autoridad responde por él: %1. Si es suyo, indíquelo como archivo de CA o elija confiar en este único certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed: no authority vouches for it. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>El certificado del servidor está autofirmado: ninguna autoridad responde por él. Si es suyo, indíquelo como archivo de CA o elija confiar en este único certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here: %1. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>El certificado del servidor procede de una autoridad que aquí no se conoce: %1. Si es suya, indique su archivo de CA o elija confiar en este único certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>El certificado del servidor procede de una autoridad que aquí no se conoce. Si es suya, indique su archivo de CA o elija confiar en este único certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on: %1. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>El certificado del servidor es demasiado débil para fiarse de él: %1. El servidor necesita uno con una clave más larga (RSA 2048, o P-256) y una firma más moderna (SHA-256).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>El certificado del servidor es demasiado débil para fiarse de él. El servidor necesita uno con una clave más larga (RSA 2048, o P-256) y una firma más moderna (SHA-256).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it: %1. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>El certificado del servidor fue revocado por la autoridad que lo emitió: %1. Puede que su clave esté en malas manos: el servidor necesita uno nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>El certificado del servidor fue revocado por la autoridad que lo emitió. Puede que su clave esté en malas manos: el servidor necesita uno nuevo.</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken: %1. The server has to send the intermediate certificates, too.</source>
        <translation>La cadena del certificado del servidor a una autoridad está rota: %1. El servidor debe enviar también los certificados intermedios.</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken. The server has to send the intermediate certificates, too.</source>
        <translation>La cadena del certificado del servidor a una autoridad está rota. El servidor debe enviar también los certificados intermedios.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted: %1. Look at the certificate, or choose to trust this one.</source>
        <translation>No se puede aceptar el certificado del servidor: %1. Examine el certificado o elija confiar en este.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted. Look at the certificate, or choose to trust this one.</source>
        <translation>No se puede aceptar el certificado del servidor. Examine el certificado o elija confiar en este.</translation>
    </message>
    <message>
        <source>An ordinary web server answers here: check the path, and that WebSocket is switched on for it.</source>
        <translation>Aquí responde un servidor web corriente: compruebe la ruta, y que WebSocket esté activado en ella.</translation>
    </message>
    <message>
        <source>Try the URL in the Location field of the response, or let redirects be followed.</source>
        <translation>Pruebe la URL del campo Location de la respuesta o permita seguir las redirecciones.</translation>
    </message>
    <message>
        <source>It did not understand the request: see whether a proxy in between drops the Upgrade and Connection fields.</source>
        <translation>No entendió la solicitud: compruebe si un proxy intermedio elimina los campos Upgrade y Connection.</translation>
    </message>
    <message>
        <source>It asks for credentials: add them (Basic, Bearer or an API key), and see WWW-Authenticate in the response.</source>
        <translation>Pide credenciales: añádalas (Basic, Bearer o una clave de API) y consulte WWW-Authenticate en la respuesta.</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation>Compruebe las credenciales y el encabezado Origin.</translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation>Compruebe la ruta de la URL.</translation>
    </message>
    <message>
        <source>This path takes no GET: check the path of the URL.</source>
        <translation>Esta ruta no acepta GET: compruebe la ruta de la URL.</translation>
    </message>
    <message>
        <source>A proxy asks for credentials: set its user and password.</source>
        <translation>Un proxy pide credenciales: defina su usuario y su contraseña.</translation>
    </message>
    <message>
        <source>It wants another protocol or version: see the Upgrade and Sec-WebSocket-Version fields of the response.</source>
        <translation>Quiere otro protocolo u otra versión: consulte los campos Upgrade y Sec-WebSocket-Version de la respuesta.</translation>
    </message>
    <message>
        <source>There were too many requests: wait a while, and see Retry-After in the response.</source>
        <translation>Hubo demasiadas solicitudes: espere un rato y consulte Retry-After en la respuesta.</translation>
    </message>
    <message>
        <source>A proxy answers, but the server behind it does not: check that server.</source>
        <translation>Responde un proxy, pero no el servidor que tiene detrás: compruebe ese servidor.</translation>
    </message>
    <message>
        <source>The fault is at the server, or at a proxy before it: look into its log.</source>
        <translation>El problema está en el servidor, o en un proxy anterior a él: examine su registro.</translation>
    </message>
    <message>
        <source>The response in the log may say why.</source>
        <translation>La respuesta en el registro puede indicar el motivo.</translation>
    </message>
    <message>
        <source>general failure</source>
        <translation>error general</translation>
    </message>
    <message>
        <source>not allowed by its rules</source>
        <translation>sus reglas no lo permiten</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>host inaccesible</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>time to live expired</source>
        <translation>tiempo de vida agotado</translation>
    </message>
    <message>
        <source>command not supported</source>
        <translation>comando no admitido</translation>
    </message>
    <message>
        <source>address type not supported</source>
        <translation>tipo de dirección no admitido</translation>
    </message>
    <message>
        <source>The peer broke the protocol. %1</source>
        <translation>El par infringió el protocolo. %1</translation>
    </message>
    <message>
        <source>The server refused the upgrade with status %1.</source>
        <translation>El servidor rechazó el upgrade con el estado %1.</translation>
    </message>
    <message>
        <source>The opening handshake failed. %1</source>
        <translation>El handshake de apertura falló. %1</translation>
    </message>
    <message>
        <source>What came: %1.</source>
        <translation>Lo que llegó: %1.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>The proxy would not connect to the server: %1. Does it allow this host and port?</source>
        <translation>El proxy no quiso conectar con el servidor: %1. ¿Permite este host y este puerto?</translation>
    </message>
    <message>
        <source>The proxy %1 would not connect to the server: %2. Does it allow this host and port?</source>
        <translation>El proxy %1 no quiso conectar con el servidor: %2. ¿Permite este host y este puerto?</translation>
    </message>
    <message>
        <source>No pong came within %1 of a ping (1006). The peer hangs, or the network is cut.</source>
        <translation>No llegó ningún pong en los %1 siguientes a un ping (1006). El par está bloqueado o la red está cortada.</translation>
    </message>
    <message>
        <source>The client was turned away with status %1</source>
        <translation>Se rechazó al cliente con el estado %1</translation>
    </message>
    <message>
        <source>The connection ended inside a frame (1006). What had come of it is in the log.</source>
        <translation>La conexión terminó dentro de una trama (1006). Lo que llegó de ella está en el registro.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Try another, or 0 for any free one.</source>
        <translation>El puerto %1 está ocupado por otro programa. Pruebe otro, o 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>A client was turned away: the limit of %1 at once is reached. It can be raised in the server&apos;s settings.</source>
        <translation>Se rechazó a un cliente: se alcanzó el límite de %1 a la vez. Se puede aumentar en la configuración del servidor.</translation>
    </message>
    <message>
        <source>The head of the file is damaged: where its records begin had to be searched.</source>
        <translation>La cabecera del archivo está dañada: hubo que buscar dónde empiezan sus entradas.</translation>
    </message>
    <message>
        <source>The file is damaged at byte %1: what is there is not a record.</source>
        <translation>El archivo está dañado en el byte %1: lo que hay allí no es una entrada.</translation>
    </message>
    <message>
        <source>The file ends inside a record, at byte %1.</source>
        <translation>El archivo termina dentro de una entrada, en el byte %1.</translation>
    </message>
    <message>
        <source>The file cannot be read at byte %1: %2.</source>
        <translation>No se puede leer el archivo en el byte %1: %2.</translation>
    </message>
    <message>
        <source>%1 in between and %2 at its end were left out.</source>
        <translation>Se omitieron %1 en medio y %2 al final.</translation>
    </message>
    <message>
        <source>%1 were left out; what follows is sound.</source>
        <translation>Se omitieron %1; lo que sigue está intacto.</translation>
    </message>
    <message>
        <source>%1 at its end were left out.</source>
        <translation>Se omitieron %1 al final.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>El proxy %1 no respondió a tiempo. Compruebe su dirección y su puerto, y si puede llegar al servidor.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>El proxy no respondió a tiempo. Compruebe su dirección y su puerto, y si puede llegar al servidor.</translation>
    </message>
    <message>
        <source>The proxy %1 reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>El proxy %1 restableció la conexión. Compruebe el tipo del proxy (HTTP o SOCKS5) y su puerto.</translation>
    </message>
    <message>
        <source>The proxy reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>El proxy restableció la conexión. Compruebe el tipo del proxy (HTTP o SOCKS5) y su puerto.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>El proxy %1 terminó la conexión. Compruebe el tipo del proxy (HTTP o SOCKS5) y su puerto.</translation>
    </message>
    <message>
        <source>The proxy ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>El proxy terminó la conexión. Compruebe el tipo del proxy (HTTP o SOCKS5) y su puerto.</translation>
    </message>
    <message>
        <source>No address was found for the proxy %1. Check its name and the network.</source>
        <translation>No se encontró ninguna dirección para el proxy %1. Compruebe su nombre y la red.</translation>
    </message>
    <message>
        <source>No address was found for the proxy. Check its name and the network.</source>
        <translation>No se encontró ninguna dirección para el proxy. Compruebe su nombre y la red.</translation>
    </message>
    <message>
        <source>Could not connect to the proxy %1: connection refused. Is it running?</source>
        <translation>No se pudo conectar con el proxy %1: conexión rechazada. ¿Está en marcha?</translation>
    </message>
    <message>
        <source>Could not connect to the proxy: connection refused. Is it running?</source>
        <translation>No se pudo conectar con el proxy: conexión rechazada. ¿Está en marcha?</translation>
    </message>
    <message>
        <source>There is no route to the proxy %1. Check its address and the network.</source>
        <translation>No hay ruta hacia el proxy %1. Compruebe su dirección y la red.</translation>
    </message>
    <message>
        <source>There is no route to the proxy. Check its address and the network.</source>
        <translation>No hay ruta hacia el proxy. Compruebe su dirección y la red.</translation>
    </message>
    <message>
        <source>The proxy failed: %1.</source>
        <translation>El proxy falló: %1.</translation>
    </message>
    <message>
        <source>The proxy failed.</source>
        <translation>El proxy falló.</translation>
    </message>
    <message>
        <source>The peer did not answer in time. Check the network.</source>
        <translation>El par no respondió a tiempo. Compruebe la red.</translation>
    </message>
    <message>
        <source>Looking up the name took too long. Check the name and the network.</source>
        <translation>La resolución del nombre tardó demasiado. Compruebe el nombre y la red.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, and whether a firewall is in between.</source>
        <translation>El servidor no respondió a tiempo. Compruebe la dirección, y si hay un firewall de por medio.</translation>
    </message>
    <message>
        <source>The TLS handshake was not finished in time. Does this port speak TLS? If not, use ws://.</source>
        <translation>El handshake de TLS no se completó a tiempo. ¿Habla TLS este puerto? Si no, use ws://.</translation>
    </message>
    <message>
        <source>The opening handshake was not finished in time. Does this port speak WebSocket?</source>
        <translation>El handshake de apertura no se completó a tiempo. ¿Habla WebSocket este puerto?</translation>
    </message>
    <message>
        <source>The closing handshake was not finished in time; the connection was dropped (1006).</source>
        <translation>El handshake de cierre no se completó a tiempo; se cortó la conexión (1006).</translation>
    </message>
    <message>
        <source>The peer ended the connection without a closing handshake (1006). It may have crashed, or a proxy in between may have cut it.</source>
        <translation>El par terminó la conexión sin handshake de cierre (1006). Puede que se haya caído o que un proxy intermedio la haya cortado.</translation>
    </message>
    <message>
        <source>The peer ended the connection at once. Is this the right port?</source>
        <translation>El par terminó la conexión de inmediato. ¿Es este el puerto correcto?</translation>
    </message>
    <message>
        <source>The peer ended the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>El par terminó la conexión durante el handshake de TLS y no dijo por qué. Los servidores lo hacen en un puerto que no habla TLS (en ese caso, use ws://) o que no es el correcto, o cuando rechazan esta versión de TLS o exigen un nombre del servidor (SNI) o un certificado de cliente; los clientes, cuando no confían en el certificado.</translation>
    </message>
    <message>
        <source>The peer ended the connection without a close frame of its own (1006).</source>
        <translation>El par terminó la conexión sin enviar su propia trama Close (1006).</translation>
    </message>
    <message>
        <source>The peer reset the connection, without a closing handshake (1006). It may have crashed, or a proxy or firewall in between may have cut it.</source>
        <translation>El par restableció la conexión, sin handshake de cierre (1006). Puede que se haya caído o que un proxy o firewall intermedio la haya cortado.</translation>
    </message>
    <message>
        <source>The peer reset the connection at once. Is this the right port?</source>
        <translation>El par restableció la conexión de inmediato. ¿Es este el puerto correcto?</translation>
    </message>
    <message>
        <source>The peer reset the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>El par restableció la conexión durante el handshake de TLS y no dijo por qué. Los servidores lo hacen en un puerto que no habla TLS (en ese caso, use ws://) o que no es el correcto, o cuando rechazan esta versión de TLS o exigen un nombre del servidor (SNI) o un certificado de cliente; los clientes, cuando no confían en el certificado.</translation>
    </message>
    <message>
        <source>The peer reset the connection before it sent a close frame of its own (1006).</source>
        <translation>El par restableció la conexión antes de enviar su propia trama Close (1006).</translation>
    </message>
    <message>
        <source>The connection was dropped on request, without a closing handshake (1006).</source>
        <translation>La conexión se cortó a petición, sin handshake de cierre (1006).</translation>
    </message>
    <message>
        <source>The connection was dropped on request, before the closing handshake was finished (1006).</source>
        <translation>La conexión se cortó a petición, antes de que se completara el handshake de cierre (1006).</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Conectando con %1.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Conectando.</translation>
    </message>
    <message>
        <source>The connection is open, with the subprotocol %1.</source>
        <translation>La conexión está abierta, con el subprotocolo %1.</translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation>La conexión está abierta.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>Escuchando en %1.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>Escuchando.</translation>
    </message>
    <message>
        <source>Messages are shared with other servers through %1.</source>
        <translation>Los mensajes se comparten con otros servidores a través de %1.</translation>
    </message>
    <message>
        <source>Messages are shared with other servers.</source>
        <translation>Los mensajes se comparten con otros servidores.</translation>
    </message>
    <message>
        <source>Stopped listening on %1.</source>
        <translation>Se dejó de escuchar en %1.</translation>
    </message>
    <message>
        <source>Stopped listening.</source>
        <translation>Se dejó de escuchar.</translation>
    </message>
    <message>
        <source>A client connects from %1.</source>
        <translation>Un cliente se conecta desde %1.</translation>
    </message>
    <message>
        <source>A client connects.</source>
        <translation>Un cliente se conecta.</translation>
    </message>
    <message>
        <source>no close code (1005)</source>
        <translation>sin código de cierre (1005)</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1, motivo: %2</translation>
    </message>
    <message>
        <source>Our direction of the TCP connection is ended; what the peer still says is read.</source>
        <translation>Nuestro sentido de la conexión TCP ha terminado; lo que el par aún diga se lee.</translation>
    </message>
    <message>
        <source>The peer closes the connection</source>
        <translation>El par cierra la conexión</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>Cerrando la conexión</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La conexión está cerrada.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame (1006).</source>
        <translation>La conexión terminó sin trama Close (1006).</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>Cerrada: %1.</translation>
    </message>
    <message>
        <source>Redirected with status %1.</source>
        <translation>Redirigida con el estado %1.</translation>
    </message>
    <message>
        <source>Redirected with status %1 to %2.</source>
        <translation>Redirigida con el estado %1 a %2.</translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <translation>Próximo intento en %1.</translation>
    </message>
    <message>
        <source>Next attempt (%1) in %2.</source>
        <translation>Próximo intento (%1) en %2.</translation>
    </message>
    <message>
        <source>Rows missing here: %1.</source>
        <translation>Filas que faltan aquí: %1.</translation>
    </message>
    <message>
        <source>Rows missing here: %1, from %2 s to %3 s. The file of the capture could not be written: %4.</source>
        <translation>Filas que faltan aquí: %1, de %2 s a %3 s. No se pudo escribir el archivo de la captura: %4.</translation>
    </message>
    <message>
        <source>Wireloupe did not get to its connections for %1: it was stopped, or the computer was too busy. Times measured across this say nothing about the peer.</source>
        <translation>Wireloupe no pudo atender sus conexiones durante %1: estaba detenido, o el equipo estaba demasiado ocupado. Los tiempos medidos en ese intervalo no dicen nada del par.</translation>
    </message>
    <message>
        <source>The computer slept for %1. Times measured across this say nothing about the peer.</source>
        <translation>El equipo estuvo suspendido durante %1. Los tiempos medidos en ese intervalo no dicen nada del par.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>El reloj de este equipo se atrasó %1.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <translation>El reloj de este equipo se adelantó %1.</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server: %1.</source>
        <translation>Esto no es una URL de Redis: %1.</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server.</source>
        <translation>Esto no es una URL de Redis.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is Redis running?</source>
        <translation>Nadie responde en %1. ¿Está Redis en marcha?</translation>
    </message>
    <message>
        <source>Nobody answers. Is Redis running?</source>
        <translation>Nadie responde. ¿Está Redis en marcha?</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>Redis en %1 no respondió a tiempo. Compruebe la dirección, y si está bloqueado o hay un firewall de por medio.</translation>
    </message>
    <message>
        <source>Redis did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>Redis no respondió a tiempo. Compruebe la dirección, y si está bloqueado o hay un firewall de por medio.</translation>
    </message>
    <message>
        <source>Redis at %1 reset the connection. It may have crashed.</source>
        <translation>Redis en %1 restableció la conexión. Puede que se haya caído.</translation>
    </message>
    <message>
        <source>Redis reset the connection. It may have crashed.</source>
        <translation>Redis restableció la conexión. Puede que se haya caído.</translation>
    </message>
    <message>
        <source>Redis at %1 ended the connection.</source>
        <translation>Redis en %1 terminó la conexión.</translation>
    </message>
    <message>
        <source>Redis ended the connection.</source>
        <translation>Redis terminó la conexión.</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Check the rights of the socket.</source>
        <translation>Se deniega el acceso a %1. Compruebe los permisos del socket.</translation>
    </message>
    <message>
        <source>Access is denied. Check the rights of the socket.</source>
        <translation>Se deniega el acceso. Compruebe los permisos del socket.</translation>
    </message>
    <message>
        <source>The connection to Redis failed: %1.</source>
        <translation>La conexión con Redis falló: %1.</translation>
    </message>
    <message>
        <source>The connection to Redis failed.</source>
        <translation>La conexión con Redis falló.</translation>
    </message>
    <message>
        <source>What is said here reaches the peers of this server alone.</source>
        <translation>Lo que se dice aquí llega solo a los pares de este servidor.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”.</source>
        <translation>%1 no tiene el valor «%2».</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>%1 necesita un valor, como %2.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>“%1” is not a value for %2. Write it as in %3.</source>
        <translation>«%1» no es nada que %2 entienda. Escríbalo como en %3.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets. To look for brackets, put them into quotes.</source>
        <translation>No hay nada entre estos paréntesis. Para buscar paréntesis, póngalos entre comillas.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Este paréntesis no se cierra.</translation>
    </message>
    <message>
        <source>This bracket closes none. To look for a bracket, put it into quotes.</source>
        <translation>Este paréntesis no cierra ninguno. Para buscar un paréntesis, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here.</source>
        <translation>Hay demasiados paréntesis anidados.</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in json:$.type=chat.</source>
        <translation>Una ruta JSON empieza por «$», como en json:$.type=chat.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Esta comilla no se cierra.</translation>
    </message>
    <message>
        <source>There is no value after “%1”.</source>
        <translation>No hay ningún valor después de «%1».</translation>
    </message>
    <message>
        <source>This JSON path has too many steps.</source>
        <translation>Esta ruta JSON tiene demasiados pasos.</translation>
    </message>
    <message>
        <source>The JSON path goes on here with .name, [&apos;name&apos;], [0], [*] or ..name, or with a comparison.</source>
        <translation>Aquí la ruta JSON sigue con .name, [&apos;name&apos;], [0], [*] o ..name, o con una comparación.</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>type of the row</source>
        <translation>tipo de la fila</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation>bytes de carga útil</translation>
    </message>
    <message>
        <source>seconds since the start, or the clock</source>
        <translation>segundos desde el inicio, o la hora</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>close code</source>
        <translation>código de cierre</translation>
    </message>
    <message>
        <source>what is special about a frame</source>
        <translation>lo que tiene de especial una trama</translation>
    </message>
    <message>
        <source>value in a JSON payload</source>
        <translation>valor en una carga útil JSON</translation>
    </message>
    <message>
        <source>“%1:” is not a key.</source>
        <translation>«%1:» no es una clave.</translation>
    </message>
    <message>
        <source>“or” stands between two terms. To look for the word, put it into quotes.</source>
        <translation>«or» va entre dos términos. Para buscar la palabra, póngala entre comillas.</translation>
    </message>
    <message>
        <source>“%1” is not a flag of a regular expression. There are i, m and s.</source>
        <translation>«%1» no es un indicador de una expresión regular. Existen i, m y s.</translation>
    </message>
    <message>
        <source>One object a row, for programs. Nothing is left out: it can be imported again.</source>
        <translation>Un objeto por fila, para programas. No se omite nada: se puede volver a importar.</translation>
    </message>
    <message>
        <source>A table of all rows, for spreadsheets.</source>
        <translation>Una tabla de todas las filas, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Aligned columns, for people.</source>
        <translation>Columnas alineadas, para personas.</translation>
    </message>
    <message>
        <source>Handshakes and messages as browsers write them, for their developer tools.</source>
        <translation>Handshakes y mensajes como los escriben los navegadores, para sus herramientas de desarrollo.</translation>
    </message>
    <message>
        <source>Packets with TCP made up around the real bytes, for Wireshark.</source>
        <translation>Paquetes con TCP simulado en torno a los bytes reales, para Wireshark.</translation>
    </message>
    <message>
        <source>A database, for questions in SQL.</source>
        <translation>Una base de datos, para consultas en SQL.</translation>
    </message>
    <message>
        <source>The JSON breaks at byte %1.</source>
        <translation>El JSON se rompe en el byte %1.</translation>
    </message>
    <message>
        <source>This is JSON, but not a HAR file.</source>
        <translation>Esto es JSON, pero no un archivo HAR.</translation>
    </message>
    <message>
        <source>TCP connections without WebSocket were left out: %1.</source>
        <translation>Se omitieron conexiones TCP que no son WebSocket: %1.</translation>
    </message>
    <message>
        <source>Connections of which packets are missing were read up to there: %1.</source>
        <translation>Las conexiones a las que les faltan paquetes se leyeron hasta ese punto: %1.</translation>
    </message>
    <message>
        <source>There is no WebSocket connection in this file.</source>
        <translation>En este archivo no hay ninguna conexión WebSocket.</translation>
    </message>
    <message>
        <source>This is none of the formats that can be imported: HAR, JSON Lines, pcapng.</source>
        <translation>Esto no es ninguno de los formatos que se pueden importar: HAR, JSON Lines, pcapng.</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>la línea es demasiado larga</translation>
    </message>
    <message>
        <source>this is not a JSON object (at character %1)</source>
        <translation>esto no es un objeto JSON (en el carácter %1)</translation>
    </message>
    <message>
        <source>this is not a row of a log: “%1” is missing or not known</source>
        <translation>esto no es una fila de un registro: «%1» falta o no se conoce</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>This is not a pcapng file.</source>
        <translation>Esto no es un archivo pcapng.</translation>
    </message>
    <message>
        <source>The file ends inside the block at byte %1.</source>
        <translation>El archivo termina dentro del bloque en el byte %1.</translation>
    </message>
    <message>
        <source>The block at byte %1 cannot be what it says.</source>
        <translation>El bloque en el byte %1 no puede ser lo que dice.</translation>
    </message>
    <message>
        <source>The block at byte %1 is too large.</source>
        <translation>El bloque en el byte %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>A reserved bit is set, but no extension was agreed on that uses it</source>
        <translation>Hay un bit reservado activado, pero no se acordó ninguna extensión que lo use</translation>
    </message>
    <message>
        <source>The opcode is reserved</source>
        <translation>El opcode está reservado</translation>
    </message>
    <message>
        <source>The client sent a frame without a mask</source>
        <translation>El cliente envió una trama sin máscara</translation>
    </message>
    <message>
        <source>The server sent a masked frame</source>
        <translation>El servidor envió una trama enmascarada</translation>
    </message>
    <message>
        <source>The length is not in its shortest form</source>
        <translation>La longitud no está en su forma más corta</translation>
    </message>
    <message>
        <source>The highest bit of the 64-bit length is set</source>
        <translation>El bit más alto de la longitud de 64 bits está activado</translation>
    </message>
    <message>
        <source>A control frame is fragmented</source>
        <translation>Una trama de control está fragmentada</translation>
    </message>
    <message>
        <source>A control frame has more than 125 bytes of payload</source>
        <translation>Una trama de control tiene más de 125 bytes de carga útil</translation>
    </message>
    <message>
        <source>A continuation came with no message to continue</source>
        <translation>Llegó una continuación sin mensaje que continuar</translation>
    </message>
    <message>
        <source>A new message began before the fragments of the last one had ended</source>
        <translation>Empezó un mensaje nuevo antes de que terminaran los fragmentos del anterior</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8</source>
        <translation>Un mensaje de texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>A close frame holds half a close code</source>
        <translation>Una trama Close contiene medio código de cierre</translation>
    </message>
    <message>
        <source>A close frame holds a close code that may not be sent</source>
        <translation>Una trama Close contiene un código de cierre que no se puede enviar</translation>
    </message>
    <message>
        <source>The reason in a close frame is not valid UTF-8</source>
        <translation>El motivo de una trama Close no es UTF-8 válido</translation>
    </message>
    <message>
        <source>A frame is larger than the limit that is set</source>
        <translation>Una trama es mayor que el límite definido</translation>
    </message>
    <message>
        <source>A message is larger than the limit that is set</source>
        <translation>Un mensaje es mayor que el límite definido</translation>
    </message>
    <message>
        <source>A message has more fragments than the limit that is set</source>
        <translation>Un mensaje tiene más fragmentos que el límite definido</translation>
    </message>
    <message>
        <source>A frame came after the close frame</source>
        <translation>Llegó una trama después de la trama Close</translation>
    </message>
    <message>
        <source>A compressed message cannot be inflated</source>
        <translation>Un mensaje comprimido no se puede descomprimir</translation>
    </message>
    <message>
        <source>More messages came in a second than the limit that is set</source>
        <translation>Llegaron más mensajes en un segundo que el límite definido</translation>
    </message>
    <message>
        <source>This is not HTTP. Does the other side speak WebSocket on this port?</source>
        <translation>Esto no es HTTP. ¿Habla WebSocket el otro lado en este puerto?</translation>
    </message>
    <message>
        <source>The HTTP head is larger than the limit that is set. Are there too many cookies, or is this another service?</source>
        <translation>El encabezado HTTP es mayor que el límite definido. ¿Hay demasiadas cookies, o es otro servicio?</translation>
    </message>
    <message>
        <source>The method of the request is not GET, as WebSocket asks for.</source>
        <translation>El método de la solicitud no es GET, como exige WebSocket.</translation>
    </message>
    <message>
        <source>The HTTP version is not 1.1. An old proxy in between may have lowered it.</source>
        <translation>La versión de HTTP no es 1.1. Puede que un proxy intermedio antiguo la haya rebajado.</translation>
    </message>
    <message>
        <source>The request has no Host field, or more than one. Exactly one is needed.</source>
        <translation>La solicitud no tiene campo Host, o tiene más de uno. Hace falta exactamente uno.</translation>
    </message>
    <message>
        <source>The field “Upgrade: websocket” is missing. A proxy may have removed it, or an ordinary web server or browser page is on the other side.</source>
        <translation>Falta el campo «Upgrade: websocket». Puede que lo haya quitado un proxy, o que en el otro lado haya un servidor web corriente o una página de navegador.</translation>
    </message>
    <message>
        <source>The field “Connection: Upgrade” is missing. A proxy may have removed it.</source>
        <translation>Falta el campo «Connection: Upgrade». Puede que lo haya quitado un proxy.</translation>
    </message>
    <message>
        <source>The request has no Sec-WebSocket-Key field. Only a WebSocket client sends one.</source>
        <translation>La solicitud no tiene campo Sec-WebSocket-Key. Solo un cliente WebSocket lo envía.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is not the base64 of 16 bytes. The client has to make 16 random ones.</source>
        <translation>Sec-WebSocket-Key no es el base64 de 16 bytes. El cliente debe generar 16 aleatorios.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version is not 13. The client speaks a draft of WebSocket: update it.</source>
        <translation>Sec-WebSocket-Version no es 13. El cliente habla un borrador de WebSocket: actualícelo.</translation>
    </message>
    <message>
        <source>The server did not answer with status 101. Does it speak WebSocket at this path?</source>
        <translation>El servidor no respondió con el estado 101. ¿Habla WebSocket en esta ruta?</translation>
    </message>
    <message>
        <source>The response has no Sec-WebSocket-Accept field. What answered is not a WebSocket server, or a proxy removed the field.</source>
        <translation>La respuesta no tiene campo Sec-WebSocket-Accept. Lo que respondió no es un servidor WebSocket, o un proxy quitó el campo.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept does not match the key that was sent. A cache may have answered with an old response, or a server that does not speak WebSocket repeats what it got.</source>
        <translation>Sec-WebSocket-Accept no corresponde a la clave que se envió. Puede que una caché haya respondido con una respuesta antigua, o que un servidor que no habla WebSocket repita lo que recibió.</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered. Offer it, or correct the server.</source>
        <translation>El servidor eligió un subprotocolo que no se ofreció. Ofrézcalo o corrija el servidor.</translation>
    </message>
    <message>
        <source>The server chose an extension that was not offered. Offer it, or correct the server or the proxy before it.</source>
        <translation>El servidor eligió una extensión que no se ofreció. Ofrézcala o corrija el servidor o el proxy anterior a él.</translation>
    </message>
    <message>
        <source>The request has a body. One that asks for WebSocket has none.</source>
        <translation>La solicitud tiene cuerpo. Una que pide WebSocket no lo tiene.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions cannot be read. Compare the field in the log with RFC 6455, section 9.1.</source>
        <translation>No se puede leer Sec-WebSocket-Extensions. Compare el campo del registro con RFC 6455, sección 9.1.</translation>
    </message>
    <message>
        <source>The server answered permessage-deflate with parameters that were not offered, or that are out of range. Connect without compression to go on, and correct the server.</source>
        <translation>El servidor respondió a permessage-deflate con parámetros que no se ofrecieron o que están fuera del intervalo. Conecte sin compresión para continuar, y corrija el servidor.</translation>
    </message>
    <message>
        <source>The server accepted the same extension twice. Correct the server, or a proxy that repeats the field.</source>
        <translation>El servidor aceptó la misma extensión dos veces. Corrija el servidor, o un proxy que repite el campo.</translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols that were offered. Check their names, and which ones the server knows.</source>
        <translation>El servidor no eligió ninguno de los subprotocolos que se ofrecieron. Compruebe sus nombres, y cuáles conoce el servidor.</translation>
    </message>
    <message>
        <source>the connection has done its work</source>
        <translation>la conexión ha cumplido su función</translation>
    </message>
    <message>
        <source>the server shuts down, or the browser left the page</source>
        <translation>el servidor se apaga, o el navegador dejó la página</translation>
    </message>
    <message>
        <source>the other side broke the protocol</source>
        <translation>el otro lado infringió el protocolo</translation>
    </message>
    <message>
        <source>a message of a type that is not accepted</source>
        <translation>un mensaje de un tipo que no se acepta</translation>
    </message>
    <message>
        <source>the close frame had no code</source>
        <translation>la trama Close no tenía código</translation>
    </message>
    <message>
        <source>the connection ended without a close frame</source>
        <translation>la conexión terminó sin trama Close</translation>
    </message>
    <message>
        <source>a message that does not fit its type, such as text that is not UTF-8</source>
        <translation>un mensaje que no corresponde a su tipo, como texto que no es UTF-8</translation>
    </message>
    <message>
        <source>a message against the rules of the service</source>
        <translation>un mensaje contrario a las reglas del servicio</translation>
    </message>
    <message>
        <source>a message larger than is accepted</source>
        <translation>un mensaje mayor de lo que se acepta</translation>
    </message>
    <message>
        <source>the server did not agree to an extension that the client needs</source>
        <translation>el servidor no aceptó una extensión que el cliente necesita</translation>
    </message>
    <message>
        <source>something went wrong inside the server</source>
        <translation>algo salió mal dentro del servidor</translation>
    </message>
    <message>
        <source>the service restarts; connect again in a while</source>
        <translation>el servicio se reinicia; vuelva a conectar dentro de un rato</translation>
    </message>
    <message>
        <source>the service is overloaded; connect again later</source>
        <translation>el servicio está sobrecargado; vuelva a conectar más tarde</translation>
    </message>
    <message>
        <source>a gateway got a bad answer from the server behind it</source>
        <translation>una puerta de enlace recibió una respuesta incorrecta del servidor que tiene detrás</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>el handshake de TLS falló</translation>
    </message>
    <message>
        <source>registered by a library or framework</source>
        <translation>registrado por una biblioteca o un framework</translation>
    </message>
    <message>
        <source>the application&apos;s own</source>
        <translation>propio de la aplicación</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>no se debe usar</translation>
    </message>
    <message>
        <source>%1 (RFC %2, section %3).</source>
        <translation>%1 (RFC %2, sección %3).</translation>
    </message>
    <message>
        <source>Capture started at %1</source>
        <translation>Captura iniciada: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Con.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>Out: frames %1, bytes on the wire %2</source>
        <translation>Salida:  tramas %1, bytes en la red %2</translation>
    </message>
    <message>
        <source>In:  frames %1, bytes on the wire %2</source>
        <translation>Entrada: tramas %1, bytes en la red %2</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>certificado de %1</translation>
    </message>
    <message>
        <source>certificate of %1 valid until %2</source>
        <translation>certificado de %1 válido hasta %2</translation>
    </message>
    <message>
        <source>Not verified: anybody could be on the other end. Use this for tests only.</source>
        <translation>Sin verificar: cualquiera podría estar en el otro extremo. Use esto solo para pruebas.</translation>
    </message>
    <message>
        <source>You chose to trust this certificate in spite of: %1.</source>
        <translation>Se eligió confiar en este certificado a pesar de: %1.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Redirigida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartición</translation>
    </message>
    <message>
        <source>Not sharing</source>
        <translation>No comparte</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Hora cambiada</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>No close code (1005)</source>
        <translation>Sin código de cierre (1005)</translation>
    </message>
    <message>
        <source>(a code that must not be sent)</source>
        <translation>(un código que no se debe enviar)</translation>
    </message>
    <message>
        <source>[less than %1 bytes, compressed] </source>
        <translation>[menos de %1 bytes, comprimida] </translation>
    </message>
    <message>
        <source>[%1 of %2 bytes] </source>
        <translation>[%1 de %2 bytes] </translation>
    </message>
    <message>
        <source>An event that this version does not know.</source>
        <translation>Un evento que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Reserved 0x%1</source>
        <translation>Reservado 0x%1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>[damaged in the file] </source>
        <translation>[dañada en el archivo] </translation>
    </message>
    <message>
        <source>injected</source>
        <translation>inyectada</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimida</translation>
    </message>
    <message>
        <source>The server refused the request: %1. Credentials may be missing: add a header for them.</source>
        <translation>El servidor rechazó la solicitud: %1. Puede que falten credenciales: añada un encabezado para ellas.</translation>
    </message>
    <message>
        <source>The server answered %1. Check the path: is this transport offered there?</source>
        <translation>El servidor respondió %1. Compruebe la ruta: ¿se ofrece allí este transporte?</translation>
    </message>
    <message>
        <source>The server answered %1 in place of messages.</source>
        <translation>El servidor respondió %1 en lugar de mensajes.</translation>
    </message>
    <message>
        <source>The server answered without saying what it sends (no Content-Type). Check the path: is this transport offered there?</source>
        <translation>El servidor respondió sin decir qué envía (sin Content-Type). Compruebe la ruta: ¿se ofrece allí este transporte?</translation>
    </message>
    <message>
        <source>The server answered with %1, which carries no messages. Check the path: is this transport offered there?</source>
        <translation>El servidor respondió con %1, que no transporta mensajes. Compruebe la ruta: ¿se ofrece allí este transporte?</translation>
    </message>
    <message>
        <source>The connection ended in the midst of an answer.</source>
        <translation>La conexión terminó en mitad de una respuesta.</translation>
    </message>
    <message>
        <source>The server&apos;s answer breaks the rules of HTTP about where a body ends. A proxy in between may be the cause.</source>
        <translation>La respuesta del servidor infringe las reglas de HTTP sobre dónde termina un cuerpo. La causa puede ser un proxy intermedio.</translation>
    </message>
    <message>
        <source>Too few messages came to compare the transports: let it run longer, or with a WebSocket and another transport.</source>
        <translation>Llegaron muy pocos mensajes para comparar los transportes: déjelo funcionar más tiempo, o con un WebSocket y otro transporte.</translation>
    </message>
    <message>
        <source>These messages do not need a WebSocket: %1 would do.</source>
        <translation>Estos mensajes no necesitan un WebSocket: bastaría con %1.</translation>
    </message>
    <message>
        <source>A WebSocket pays off here: no other transport comes close to it.</source>
        <translation>Aquí un WebSocket merece la pena: ningún otro transporte se le acerca.</translation>
    </message>
    <message>
        <source>as fast at the median, within 1 ms</source>
        <translation>igual de rápido en la mediana, con un margen de 1 ms</translation>
    </message>
    <message>
        <source>%1 faster at the median</source>
        <translation>%1 más rápido en la mediana</translation>
    </message>
    <message>
        <source>%1 slower at the median</source>
        <translation>%1 más lento en la mediana</translation>
    </message>
    <message>
        <source>less than 0.01 requests per message</source>
        <translation>menos de 0.01 solicitudes por mensaje</translation>
    </message>
    <message>
        <source>%1 requests per message</source>
        <translation>%1 solicitudes por mensaje</translation>
    </message>
    <message>
        <source>%1 the bytes</source>
        <translation>%1 en bytes</translation>
    </message>
    <message>
        <source>%1 against WebSocket: %2.</source>
        <translation>%1 frente a WebSocket: %2.</translation>
    </message>
    <message>
        <source>The messages are stamped by a clock whose offset is not known: compare latencies, do not take them as they are.</source>
        <translation>Los mensajes llevan la marca de un reloj cuyo desfase no se conoce: compare las latencias, no las tome como valores absolutos.</translation>
    </message>
    <message>
        <source>Latencies count from whichever transport delivered the same message first.</source>
        <translation>Las latencias cuentan desde el transporte que entregó primero el mismo mensaje.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 falló.</translation>
    </message>
    <message>
        <source>This is about messages to the client: whoever often sends the other way pays a request for each without a WebSocket.</source>
        <translation>Se trata de los mensajes al cliente: quien envía a menudo en el otro sentido paga, sin WebSocket, una solicitud por cada uno.</translation>
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
        <translation>El servidor redirige a %1, y aquí las redirecciones no se siguen. Use esa URL.</translation>
    </message>
    <message>
        <source>What answers breaks the rules of HTTP. Check the port: another service may listen on it.</source>
        <translation>Lo que responde infringe las reglas de HTTP. Compruebe el puerto: puede que otro servicio escuche en él.</translation>
    </message>
    <message>
        <source>The answer is not a list of messages: %1</source>
        <translation>La respuesta no es una lista de mensajes: %1</translation>
    </message>
    <message>
        <source>The server did not answer within %1.</source>
        <translation>El servidor no respondió en %1.</translation>
    </message>
    <message>
        <source>The server ended the connection in place of an answer.</source>
        <translation>El servidor terminó la conexión en lugar de responder.</translation>
    </message>
    <message>
        <source>The server reset the connection in place of an answer.</source>
        <translation>El servidor restableció la conexión en lugar de responder.</translation>
    </message>
    <message>
        <source>The server sent more in one piece than the %1 bytes that are taken.</source>
        <translation>El servidor envió de una sola vez más de los %1 bytes que se aceptan.</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>El servidor terminó el flujo de eventos.</translation>
    </message>
    <message>
        <source>The server has no events, and asks not to be asked again (204).</source>
        <translation>El servidor no tiene eventos y pide que no se le vuelva a preguntar (204).</translation>
    </message>
    <message>
        <source>The rate must be from 0.1 to 10,000 messages a second.</source>
        <translation>La tasa debe ser de 0.1 a 10&#xa0;000 mensajes por segundo.</translation>
    </message>
    <message>
        <source>The size of a message must be from 64 bytes to 1 MiB.</source>
        <translation>El tamaño de un mensaje debe ser de 64 bytes a 1 MiB.</translation>
    </message>
    <message>
        <source>The interval of short polling must be from 10 ms to 1 h.</source>
        <translation>El intervalo del short polling debe ser de 10 ms a 1 h.</translation>
    </message>
    <message>
        <source>A long poll may wait from 1 s to 60 s.</source>
        <translation>Un long poll puede esperar de 1 s a 60 s.</translation>
    </message>
    <message>
        <source>The duration must not be negative.</source>
        <translation>La duración no debe ser negativa.</translation>
    </message>
    <message>
        <source>No transport takes part: choose one, and give it a URL where others have one.</source>
        <translation>No participa ningún transporte: elija uno y asígnele una URL donde los demás tienen la suya.</translation>
    </message>
    <message>
        <source>The path of the time stamp is not a JSON path such as $.sent.</source>
        <translation>La ruta de la marca de tiempo no es una ruta JSON como $.sent.</translation>
    </message>
    <message>
        <source>The path of the sequence number is not a JSON path such as $.seq.</source>
        <translation>La ruta del número de secuencia no es una ruta JSON como $.seq.</translation>
    </message>
    <message>
        <source>The path of the messages is not a JSON path such as $.messages.</source>
        <translation>La ruta de los mensajes no es una ruta JSON como $.messages.</translation>
    </message>
    <message>
        <source>The path of the cursor is not a JSON path such as $.last.</source>
        <translation>La ruta del cursor no es una ruta JSON como $.last.</translation>
    </message>
    <message>
        <source>the log was cleared meanwhile</source>
        <translation>entretanto se vació el registro</translation>
    </message>
    <message>
        <source>Before the colon, ping or reply is expected.</source>
        <translation>Antes de los dos puntos se espera ping o reply.</translation>
    </message>
    <message>
        <source>A time is expected here, in us, ms, s, m or h: 50ms.</source>
        <translation>Aquí se espera un tiempo, en us, ms, s, m o h: 50ms.</translation>
    </message>
    <message>
        <source>The time over which it is held is expected here, in ms, s, m or h: 10s.</source>
        <translation>Aquí se espera el tiempo durante el que se mantiene, en ms, s, m o h: 10s.</translation>
    </message>
    <message>
        <source>Reconnecting was given up; attempts: %1. Connect again when the server is back.</source>
        <translation>Se desistió de reconectar; intentos: %1. Vuelva a conectar cuando el servidor esté de nuevo disponible.</translation>
    </message>
    <message>
        <source>%1 names no host. Write its name or address behind ws:// or wss://, as in ws://localhost:9001/chat.</source>
        <translation>%1 no indica ningún host. Escriba su nombre o su dirección detrás de ws:// o wss://, como en ws://localhost:9001/chat.</translation>
    </message>
    <message>
        <source>%1 has a port that there cannot be. Ports are numbers from 1 to 65535.</source>
        <translation>%1 tiene un puerto que no puede existir. Los puertos son números del 1 al 65535.</translation>
    </message>
    <message>
        <source>%1 has a fragment, which the URL of a WebSocket server cannot have (RFC 6455, section 3). Leave out # and what follows it.</source>
        <translation>%1 tiene un fragmento, que la URL de un servidor WebSocket no puede tener (RFC 6455, sección 3). Quite # y lo que sigue.</translation>
    </message>
    <message>
        <source>%1 is not a valid URL. Look for a space, or another character that has to be percent-encoded.</source>
        <translation>%1 no es una URL válida. Busque un espacio u otro carácter que deba codificarse con porcentaje.</translation>
    </message>
    <message>
        <source>The peer ended the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>El par terminó la conexión durante el handshake de apertura. ¿Habla WebSocket este puerto, y es ws:// o wss://?</translation>
    </message>
    <message>
        <source>The peer reset the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>El par restableció la conexión durante el handshake de apertura. ¿Habla WebSocket este puerto, y es ws:// o wss://?</translation>
    </message>
    <message>
        <source>The URL for %1 cannot be connected to. Write one such as ws://localhost:9001/feed; wss://, http:// and https:// are taken too.</source>
        <translation>No es posible conectarse a la URL de %1. Escriba una como ws://localhost:9001/feed; también se aceptan wss://, http:// y https://.</translation>
    </message>
</context>
</TS>
