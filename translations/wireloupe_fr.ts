<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>BehaviorWords</name>
    <message>
        <source>Echo</source>
        <translation>Écho</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>Puits</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>Trou noir</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>Sends every message back to its sender</source>
        <translation>Renvoie chaque message à son expéditeur</translation>
    </message>
    <message>
        <source>Sends every message to all peers</source>
        <translation>Envoie chaque message à tous les pairs</translation>
    </message>
    <message>
        <source>Sends every message to all peers in the same room</source>
        <translation>Envoie chaque message à tous les pairs du même salon</translation>
    </message>
    <message>
        <source>Sends messages by itself, at a rate</source>
        <translation>Envoie des messages de lui-même, à un débit donné</translation>
    </message>
    <message>
        <source>Reads all that comes and never answers, pings aside</source>
        <translation>Lit tout ce qui arrive et ne répond jamais, sauf aux pings</translation>
    </message>
    <message>
        <source>Reads nothing, so that TCP holds up what a peer sends</source>
        <translation>Ne lit rien, si bien que TCP retient ce qu’un pair envoie</translation>
    </message>
    <message>
        <source>Reads all that comes and answers nothing: no pong, no close</source>
        <translation>Lit tout ce qui arrive et ne répond à rien&#xa0;: ni pong, ni Close</translation>
    </message>
    <message>
        <source>Answers the messages that match a rule</source>
        <translation>Répond aux messages qui correspondent à une règle</translation>
    </message>
    <message>
        <source>Leads each peer through the states of a script</source>
        <translation>Mène chaque pair à travers les états d’un script</translation>
    </message>
    <message>
        <source>Says what the server of a recorded connection said</source>
        <translation>Dit ce que disait le serveur d’une connexion capturée</translation>
    </message>
    <message>
        <source>Every other path</source>
        <translation>Tout autre chemin</translation>
    </message>
    <message>
        <source>“{{” without its “}}”</source>
        <translation>«&#xa0;{{&#xa0;» sans son «&#xa0;}}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no placeholder, capture or column of that name</source>
        <translation>Il n’y a ni variable, ni groupe, ni colonne de ce nom</translation>
    </message>
    <message>
        <source>This placeholder has no value here</source>
        <translation>Il n’y a rien ici à quoi cette variable puisse se rapporter</translation>
    </message>
    <message>
        <source>The placeholder does not take this</source>
        <translation>La variable n’accepte pas cela</translation>
    </message>
    <message>
        <source>This is not a JSON path</source>
        <translation>Ce n’est pas un chemin JSON</translation>
    </message>
    <message>
        <source>This is not a JSON path, such as $.type=login</source>
        <translation>Ce n’est pas un chemin JSON, comme $.type=login</translation>
    </message>
    <message>
        <source>Hex digits are expected, two for each byte</source>
        <translation>Des chiffres hexadécimaux sont attendus, deux par octet</translation>
    </message>
    <message>
        <source>The first line must name the columns</source>
        <translation>La première ligne doit nommer les colonnes</translation>
    </message>
    <message>
        <source>A quoted field does not end</source>
        <translation>Un champ entre guillemets n’est pas terminé</translation>
    </message>
    <message>
        <source>This line is not JSON</source>
        <translation>Cette ligne n’est pas du JSON</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”</source>
        <translation>Un chemin JSON commence par «&#xa0;$&#xa0;»</translation>
    </message>
    <message>
        <source>“.name” or “[0]” is expected here</source>
        <translation>Ici, il faut «&#xa0;.name&#xa0;» ou «&#xa0;[0]&#xa0;»</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>Les guillemets ne sont pas fermés</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Il manque une valeur</translation>
    </message>
    <message>
        <source>The path has too many steps</source>
        <translation>Le chemin a trop d’étapes</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>Ce code de fermeture ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>commence par %1</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>tout message</translation>
    </message>
    <message>
        <source>any text message</source>
        <translation>tout message texte</translation>
    </message>
    <message>
        <source>any binary message</source>
        <translation>tout message binaire</translation>
    </message>
    <message>
        <source>closes with %1</source>
        <translation>ferme avec %1</translation>
    </message>
    <message>
        <source>an empty message</source>
        <translation>un message vide</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Pas une expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>A quote inside a field must be doubled, and the field be quoted</source>
        <translation>Un guillemet à l’intérieur d’un champ doit être doublé, et le champ mis entre guillemets</translation>
    </message>
</context>
<context>
    <name>BudgetNews</name>
    <message>
        <source>It was exceeded from %1 to %2.</source>
        <translation>Il a été dépassé de %1 à %2.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis %1.</translation>
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
        <translation>Réponses</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>%1: %2 under %3 over %4</source>
        <translation>%1&#xa0;: %2 sous %3 sur %4</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <translation>%1&#xa0;: %2 %3 sur %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 under %3</source>
        <translation>%1&#xa0;: %2 sous %3</translation>
    </message>
</context>
<context>
    <name>ConnectionPhases</name>
    <message>
        <source>Redirects</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
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
        <translation>Première trame</translation>
    </message>
    <message>
        <source>All that came before the last request: those before it were redirected.</source>
        <translation>Tout ce qui a précédé la dernière requête&#xa0;: les précédentes ont été redirigées.</translation>
    </message>
    <message>
        <source>What the connection needs was made ready here, such as the certificates that TLS trusts.</source>
        <translation>Ce qu’il faut à la connexion a été préparé ici, comme les certificats auxquels TLS fait confiance.</translation>
    </message>
    <message>
        <source>The name of the host was resolved to its addresses.</source>
        <translation>Le nom de l’hôte a été résolu en adresses.</translation>
    </message>
    <message>
        <source>The TCP connection was made: one round trip to the server, or to the proxy.</source>
        <translation>La connexion TCP a été établie&#xa0;: un aller-retour vers le serveur, ou vers le proxy.</translation>
    </message>
    <message>
        <source>The proxy was asked for a connection to the server, and made it.</source>
        <translation>Une connexion vers le serveur a été demandée au proxy, qui l’a établie.</translation>
    </message>
    <message>
        <source>TLS was agreed on, and the certificate was checked.</source>
        <translation>TLS a été négocié et le certificat vérifié.</translation>
    </message>
    <message>
        <source>The request was sent, and the response came whole.</source>
        <translation>La requête a été envoyée et la réponse est arrivée entière.</translation>
    </message>
    <message>
        <source>The connection was open, and the server said nothing yet.</source>
        <translation>La connexion était ouverte et le serveur n’avait encore rien dit.</translation>
    </message>
</context>
<context>
    <name>CountsWords</name>
    <message>
        <source>%1 refused access</source>
        <translation>accès refusés (%1)</translation>
    </message>
    <message>
        <source>%1 refused: too many peers</source>
        <translation>refus, trop de pairs (%1)</translation>
    </message>
    <message>
        <source>%1 closed: too large</source>
        <translation>fermetures, message trop grand (%1)</translation>
    </message>
    <message>
        <source>%1 closed: too fast</source>
        <translation>fermetures, débit trop élevé (%1)</translation>
    </message>
    <message>
        <source>%1 dropped: too fast</source>
        <translation>abandons, débit trop élevé (%1)</translation>
    </message>
    <message>
        <source>%1 slowed down</source>
        <translation>ralentissements (%1)</translation>
    </message>
    <message>
        <source>%1 answered: against the schema</source>
        <translation>réponses, non conforme au schéma (%1)</translation>
    </message>
    <message>
        <source>%1 closed: against the schema</source>
        <translation>fermetures, non conforme au schéma (%1)</translation>
    </message>
    <message>
        <source>%1 dead peers dropped</source>
        <translation>pairs morts déconnectés (%1)</translation>
    </message>
    <message>
        <source>%1 closed: reads too slowly</source>
        <translation>fermetures, lecture trop lente (%1)</translation>
    </message>
    <message>
        <source>%1 oldest unread dropped</source>
        <translation>abandons, plus anciens non lus (%1)</translation>
    </message>
    <message>
        <source>%1 newest unread dropped</source>
        <translation>abandons, plus récents non lus (%1)</translation>
    </message>
    <message>
        <source>%1 delayed</source>
        <translation>retards (%1)</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>pertes (%1)</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>duplications (%1)</translation>
    </message>
    <message>
        <source>%1 reordered</source>
        <translation>réordonnancements (%1)</translation>
    </message>
    <message>
        <source>%1 corrupted</source>
        <translation>corruptions (%1)</translation>
    </message>
    <message>
        <source>%1 truncated</source>
        <translation>troncatures (%1)</translation>
    </message>
    <message>
        <source>%1 stalled</source>
        <translation>blocages (%1)</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>fermetures (%1)</translation>
    </message>
    <message>
        <source>%1 reset</source>
        <translation>réinitialisations (%1)</translation>
    </message>
    <message>
        <source>%1 missed by peers that do not read</source>
        <translation>manqués par des pairs qui ne lisent pas (%1)</translation>
    </message>
    <message>
        <source>%1 left out: too late</source>
        <translation>omis, trop tard (%1)</translation>
    </message>
    <message>
        <source>Guards: %1</source>
        <translation>Garde-fous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>Perturbations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Streams: %1</source>
        <translation>Flux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>partagés (%1)</translation>
    </message>
    <message>
        <source>%1 heard from others</source>
        <translation>reçus d’ailleurs (%1)</translation>
    </message>
    <message>
        <source>%1 not shared</source>
        <translation>non partagés (%1)</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>refusés (%1)</translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation>Redis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplication</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Réordonnancement</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Corruption</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Troncature</translation>
    </message>
    <message>
        <source>Stall inside a frame</source>
        <translation>Blocage au milieu d’une trame</translation>
    </message>
    <message>
        <source>Reset (TCP)</source>
        <translation>Réinitialisation (TCP)</translation>
    </message>
    <message>
        <source>Reset after so many</source>
        <translation>Réinitialisation après un certain nombre</translation>
    </message>
    <message>
        <source>Close after so many</source>
        <translation>Fermeture après un certain nombre</translation>
    </message>
    <message>
        <source>Throttle to bytes a second</source>
        <translation>Limitation en octets par seconde</translation>
    </message>
    <message>
        <source>No pong</source>
        <translation>Pas de pong</translation>
    </message>
    <message>
        <source>There is no fault of that name</source>
        <translation>Il n’y a pas de perturbation de ce nom</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Il manque une valeur</translation>
    </message>
    <message>
        <source>A probability is from 0% to 100%</source>
        <translation>Une probabilité va de 0% à 100%</translation>
    </message>
    <message>
        <source>A time is a number with ms or s, up to an hour</source>
        <translation>Une durée est un nombre suivi de ms ou s, d’une heure au plus</translation>
    </message>
    <message>
        <source>A rate is a number of bytes, with k or M</source>
        <translation>Un débit est un nombre d’octets, avec k ou M</translation>
    </message>
    <message>
        <source>A count is a number above 0</source>
        <translation>Une quantité est un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>This close code may not be sent</source>
        <translation>Ce code de fermeture ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>A direction is out, in or both</source>
        <translation>Un sens est out, in ou both</translation>
    </message>
    <message>
        <source>A seed is a whole number</source>
        <translation>Une graine est un nombre entier</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Text fields</source>
        <translation>Champs de texte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Tables and sidebar</source>
        <translation>Tableaux et barre latérale</translation>
    </message>
    <message>
        <source>Message box</source>
        <translation>Champ de message</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard</source>
        <translation>Ouvrir le menu de ce qui a le focus du clavier</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copier la charge utile</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Déplacer la colonne vers la gauche</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Déplacer la colonne vers la droite</translation>
    </message>
    <message>
        <source>Move the edge of the column left</source>
        <translation>Déplacer le bord de la colonne vers la gauche</translation>
    </message>
    <message>
        <source>Move the edge of the column right</source>
        <translation>Déplacer le bord de la colonne vers la droite</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Offer what can stand here</source>
        <translation>Proposer ce qui peut figurer ici</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>Aller à son handshake</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Afficher ou masquer</translation>
    </message>
</context>
<context>
    <name>FrameDraft</name>
    <message>
        <source>Only right while a message is under way, begun by a frame without FIN (RFC 6455, section 5.4).</source>
        <translation>Correct seulement pendant qu’un message est en cours, commencé par une trame sans FIN (RFC 6455, section 5.4).</translation>
    </message>
    <message>
        <source>Begins a message that a continuation with FIN must end: what is sent in the meantime breaks a rule (RFC 6455, section 5.4).</source>
        <translation>Commence un message qu’une continuation avec FIN doit terminer&#xa0;: ce qui est envoyé entre-temps enfreint une règle (RFC 6455, section 5.4).</translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed: it has to be raw DEFLATE data (RFC 7692, section 6).</source>
        <translation>RSV1 indique que la charge utile est compressée&#xa0;: ce doit être des données DEFLATE brutes (RFC 7692, section 6).</translation>
    </message>
    <message numerus="yes">
        <source>The length does not fit into %n bit(s): only its low bits are sent.</source>
        <translation>
            <numerusform>La longueur ne tient pas dans %n bit&#xa0;: seuls ses bits de poids faible sont envoyés.</numerusform>
            <numerusform>La longueur ne tient pas dans %n bits&#xa0;: seuls ses bits de poids faible sont envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The length lies: the other side waits for %1 more bytes, and takes what is sent next for payload.</source>
        <translation>La longueur est fausse&#xa0;: l’autre côté attend %1 octets de plus et prend ce qui est envoyé ensuite pour de la charge utile.</translation>
    </message>
    <message>
        <source>The length lies: the last %1 bytes are taken for the next frame.</source>
        <translation>La longueur est fausse&#xa0;: les %1 derniers octets sont pris pour la trame suivante.</translation>
    </message>
</context>
<context>
    <name>FrameFields</name>
    <message>
        <source>The last frame of its message</source>
        <translation>Dernière trame de son message</translation>
    </message>
    <message>
        <source>More frames of the message follow</source>
        <translation>D’autres trames du message suivent</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Continuation: goes on with the message under way</source>
        <translation>Continuation&#xa0;: poursuit le message en cours</translation>
    </message>
    <message>
        <source>Text: a message in UTF-8</source>
        <translation>Text&#xa0;: un message en UTF-8</translation>
    </message>
    <message>
        <source>Binary: a message of bytes</source>
        <translation>Binary&#xa0;: un message fait d’octets</translation>
    </message>
    <message>
        <source>Close: ends the connection</source>
        <translation>Close&#xa0;: met fin à la connexion</translation>
    </message>
    <message>
        <source>Ping: asks for a pong with the same payload</source>
        <translation>Ping&#xa0;: demande un pong avec la même charge utile</translation>
    </message>
    <message>
        <source>Pong: answers a ping, or shows that the sender is there</source>
        <translation>Pong&#xa0;: répond à un ping, ou montre que l’expéditeur est là</translation>
    </message>
    <message>
        <source>Reserved: no meaning in RFC 6455</source>
        <translation>Réservé&#xa0;: sans signification dans la RFC 6455</translation>
    </message>
    <message>
        <source>Reserved, not set</source>
        <translation>Réservé, non mis à 1</translation>
    </message>
    <message>
        <source>permessage-deflate: compressed</source>
        <translation>permessage-deflate&#xa0;: compressée</translation>
    </message>
    <message>
        <source>Not set: the first frame of this compressed message has it</source>
        <translation>Non mis à 1&#xa0;: la première trame de ce message compressé le porte</translation>
    </message>
    <message>
        <source>Set: needs an extension that gives it a meaning</source>
        <translation>Mis à 1&#xa0;: exige une extension qui lui donne un sens</translation>
    </message>
    <message>
        <source>Masked, as a client must</source>
        <translation>Masquée, comme le doit un client</translation>
    </message>
    <message>
        <source>Not masked, as a server must</source>
        <translation>Non masquée, comme le doit un serveur</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>Longueur de la charge utile</translation>
    </message>
    <message>
        <source>Bytes, in 7 bits</source>
        <translation>Octets, sur 7 bits</translation>
    </message>
    <message>
        <source>Bytes, in 16 bits after 126</source>
        <translation>Octets, sur 16 bits après 126</translation>
    </message>
    <message>
        <source>Bytes, in 64 bits after 127</source>
        <translation>Octets, sur 64 bits après 127</translation>
    </message>
    <message>
        <source>%1: longer than needed</source>
        <translation>%1&#xa0;: plus longue que nécessaire</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Clé de masquage</translation>
    </message>
    <message>
        <source>XORed with the payload</source>
        <translation>Combinée par XOR à la charge utile</translation>
    </message>
    <message>
        <source>Masked on the wire</source>
        <translation>Masquée sur le réseau</translation>
    </message>
    <message>
        <source>Cut: the connection ended here</source>
        <translation>Coupée&#xa0;: la connexion s’est terminée ici</translation>
    </message>
    <message>
        <source>Compressed, then masked</source>
        <translation>Compressée, puis masquée</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressée</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Inflated length</source>
        <translation>Longueur décompressée</translation>
    </message>
    <message>
        <source>What the compressed payload holds (RFC 7692, section 7.2.2)</source>
        <translation>Ce que contient la charge utile compressée (RFC 7692, section 7.2.2)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Inflated to compressed</source>
        <translation>Décompressé sur compressé</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Made by hand, not by the protocol engine</source>
        <translation>Construite à la main, pas par le moteur de protocole</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>Enfreint une règle</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>half</source>
        <translation>moitié</translation>
    </message>
    <message>
        <source>A close code takes two bytes</source>
        <translation>Un code de fermeture occupe deux octets</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Raison de la fermeture</translation>
    </message>
</context>
<context>
    <name>FrameSpec</name>
    <message>
        <source>No such key. There are op, fin, rsv, mask, len, form, payload, hex, code and raw.</source>
        <translation>Cette clé n’existe pas. Il y a op, fin, rsv, mask, len, form, payload, hex, code et raw.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Il manque une valeur.</translation>
    </message>
    <message>
        <source>This is not a number, or it is out of range.</source>
        <translation>Ce n’est pas un nombre, ou il est hors limites.</translation>
    </message>
    <message>
        <source>This is not hex: two digits for each byte are expected.</source>
        <translation>Ce n’est pas de l’hexadécimal&#xa0;: deux chiffres par octet sont attendus.</translation>
    </message>
    <message>
        <source>This is not an opcode: a name, or 0 to 15.</source>
        <translation>Ce n’est pas un opcode&#xa0;: un nom, ou 0 à 15.</translation>
    </message>
    <message>
        <source>A masking key has 8 hex digits.</source>
        <translation>Une clé de masquage a 8 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The form of the length is 7, 16 or 64.</source>
        <translation>La forme de la longueur est 7, 16 ou 64.</translation>
    </message>
    <message>
        <source>The closing quote is missing: does the text end with a backslash?</source>
        <translation>Le guillemet fermant manque&#xa0;: le texte se termine-t-il par une barre oblique inverse&#xa0;?</translation>
    </message>
    <message>
        <source>No such escape. There are \n, \r, \t, \0, \&quot;, \\ and \x with two hex digits.</source>
        <translation>Cette séquence d’échappement n’existe pas. Il y a \n, \r, \t, \0, \&quot;, \\ et \x suivi de deux chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Raw bytes take no other key beside them.</source>
        <translation>Des octets bruts vont seuls.</translation>
    </message>
    <message>
        <source>The same key is given twice.</source>
        <translation>La même clé figure deux fois.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Ceci ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Sent as they are, whatever they mean to the other side.</source>
        <translation>Envoyés tels quels, quoi qu’ils signifient pour l’autre côté.</translation>
    </message>
    <message>
        <source>No bytes yet.</source>
        <translation>Pas encore d’octets.</translation>
    </message>
</context>
<context>
    <name>HeaderHint</name>
    <message>
        <source>Host goes out as written here, in place of the address&apos;s own (RFC 9112, section 3.2).</source>
        <translation>Host est envoyé tel qu’il est écrit ici, à la place de celui de l’adresse (RFC 9112, section 3.2).</translation>
    </message>
    <message>
        <source>Origin goes out as written here: the page that a browser would name (RFC 6455, section 4.1).</source>
        <translation>Origin est envoyé tel qu’il est écrit ici&#xa0;: la page qu’un navigateur indiquerait (RFC 6455, section 4.1).</translation>
    </message>
    <message>
        <source>This replaces the random key, and the server&apos;s answer is checked against it (RFC 6455, section 4.1).</source>
        <translation>Ceci remplace la clé aléatoire, et la réponse du serveur est vérifiée d’après elle (RFC 6455, section 4.1).</translation>
    </message>
    <message>
        <source>Servers take no other version than 13 (RFC 6455, section 4.1).</source>
        <translation>Les serveurs n’acceptent aucune autre version que 13 (RFC 6455, section 4.1).</translation>
    </message>
    <message>
        <source>This replaces what is offered under Options, Compression.</source>
        <translation>Ceci remplace ce qui est proposé sous Options, Compression.</translation>
    </message>
    <message>
        <source>This replaces the subprotocols offered below.</source>
        <translation>Ceci remplace les sous-protocoles proposés ci-dessous.</translation>
    </message>
    <message>
        <source>This replaces a field that the handshake needs (RFC 6455, section 4.1): expect to be refused.</source>
        <translation>Ceci remplace un champ dont le handshake a besoin (RFC 6455, section 4.1)&#xa0;: un refus est à prévoir.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a header: letters, digits and !#$%&amp;&apos;*+-.^_`|~ are allowed (RFC 9110, section 5.6.2).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête&#xa0;: sont permis les lettres, les chiffres et !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, section 5.6.2).</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character, which no header may (RFC 9110, section 5.5).</source>
        <translation>La valeur de %1 contient un caractère de contrôle, interdit dans un en-tête (RFC 9110, section 5.5).</translation>
    </message>
</context>
<context>
    <name>IdentityFile</name>
    <message>
        <source>the private key is encrypted, and no password was given</source>
        <translation>la clé privée est chiffrée, et aucun mot de passe n’a été indiqué</translation>
    </message>
    <message>
        <source>the password of the private key is wrong (%1)</source>
        <translation>le mot de passe de la clé privée est incorrect (%1)</translation>
    </message>
    <message>
        <source>the private key is damaged (%1)</source>
        <translation>la clé privée est endommagée (%1)</translation>
    </message>
    <message>
        <source>the file holds no private key in PEM</source>
        <translation>le fichier ne contient aucune clé privée en PEM</translation>
    </message>
    <message>
        <source>the file is neither PEM nor PKCS#12 (%1)</source>
        <translation>le fichier n’est ni PEM ni PKCS#12 (%1)</translation>
    </message>
    <message>
        <source>the file is encrypted, and no password was given</source>
        <translation>le fichier est chiffré, et aucun mot de passe n’a été indiqué</translation>
    </message>
    <message>
        <source>the password of the file is wrong, or it is damaged</source>
        <translation>le mot de passe du fichier est incorrect, ou le fichier est endommagé</translation>
    </message>
    <message>
        <source>the file does not hold both a certificate and its private key</source>
        <translation>le fichier ne contient pas à la fois un certificat et sa clé privée</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>le fichier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>the file holds no certificate</source>
        <translation>le fichier ne contient aucun certificat</translation>
    </message>
    <message>
        <source>the private key belongs to none of the certificates</source>
        <translation>la clé privée n’appartient à aucun des certificats</translation>
    </message>
    <message>
        <source>the private key in %1 belongs to none of the certificates</source>
        <translation>la clé privée dans %1 n’appartient à aucun des certificats</translation>
    </message>
    <message>
        <source>private keys other than RSA and EC cannot be used</source>
        <translation>les clés privées autres que RSA et EC sont inutilisables</translation>
    </message>
    <message>
        <source>OpenSSL refuses the certificate (%1)</source>
        <translation>OpenSSL refuse le certificat (%1)</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>line %1, column %2 is not JSON</source>
        <translation>la ligne %1, colonne %2 n’est pas du JSON</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>trop de niveaux imbriqués</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>il manque un objet</translation>
    </message>
    <message>
        <source>%1: this is not a file of &quot;%2&quot;</source>
        <translation>%1&#xa0;: ce n’est pas un fichier de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>a string is missing</source>
        <translation>il manque une chaîne</translation>
    </message>
    <message>
        <source>a whole number is missing</source>
        <translation>il manque un nombre entier</translation>
    </message>
    <message>
        <source>true or false is missing</source>
        <translation>il manque true ou false</translation>
    </message>
    <message>
        <source>an array is missing</source>
        <translation>il manque un tableau</translation>
    </message>
    <message>
        <source>this is none of the words that are known here: %1</source>
        <translation>ce n’est aucun des mots connus ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is missing</source>
        <translation>il manque un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is missing</source>
        <translation>il manque un nombre de %1 à %2</translation>
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
        <translation>La durée la plus courte de toutes.</translation>
    </message>
    <message>
        <source>p50 (median)</source>
        <translation>p50 (médiane)</translation>
    </message>
    <message>
        <source>Half of all took no longer.</source>
        <translation>La moitié des mesures n’ont pas duré plus longtemps.</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>9 of 10 took no longer. Said of 10 samples and more.</source>
        <translation>9 mesures sur 10 n’ont pas duré plus longtemps. Indiqué à partir de 10 mesures.</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>19 of 20 took no longer. Said of 20 samples and more.</source>
        <translation>19 mesures sur 20 n’ont pas duré plus longtemps. Indiqué à partir de 20 mesures.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 took no longer. Said of 100 samples and more.</source>
        <translation>99 mesures sur 100 n’ont pas duré plus longtemps. Indiqué à partir de 100 mesures.</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99,9</translation>
    </message>
    <message>
        <source>999 of 1,000 took no longer. Said of 1,000 samples and more.</source>
        <translation>999 mesures sur 1&#xa0;000 n’ont pas duré plus longtemps. Indiqué à partir de 1&#xa0;000 mesures.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>The slowest of all.</source>
        <translation>La durée la plus longue de toutes.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>The sum of all, divided by their number. A few slow ones move it far.</source>
        <translation>La somme de toutes les durées, divisée par leur nombre. Quelques durées longues suffisent à la décaler fortement.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Requests whose reply came after the timeout. They are in none of the durations.</source>
        <translation>Requêtes dont la réponse est arrivée après le délai. Elles ne figurent dans aucune des durées.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Requests that no reply came to within the timeout.</source>
        <translation>Requêtes auxquelles aucune réponse n’est arrivée dans le délai.</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sans requête</translation>
    </message>
    <message>
        <source>Messages that fit no request by the rule: replies to something else, or not replies at all.</source>
        <translation>Messages qui ne correspondent à aucune requête selon la règle&#xa0;: réponses à autre chose, ou qui ne sont pas des réponses.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Replies to requests that had been answered before.</source>
        <translation>Réponses à des requêtes qui avaient déjà reçu une réponse.</translation>
    </message>
    <message>
        <source>Without key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>Messages in which the rule finds nothing, or that are too large to look into.</source>
        <translation>Messages dans lesquels la règle ne trouve rien, ou qui sont trop grands pour être examinés.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>What began before a reconnect, a pause of this program or a jump of its clock and ended behind it, and requests whose connection has ended. No duration can be told.</source>
        <translation>Ce qui a commencé avant une reconnexion, une pause de ce programme ou un saut de son horloge et s’est terminé après, ainsi que les requêtes dont la connexion a pris fin. Aucune durée ne peut être indiquée.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandons</translation>
    </message>
    <message>
        <source>Requests forgotten before their timeout, because too many waited at a time.</source>
        <translation>Requêtes oubliées avant la fin de leur délai, parce qu’un trop grand nombre attendait en même temps.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Requests whose reply may still come.</source>
        <translation>Requêtes dont la réponse peut encore arriver.</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>En dessous de zéro</translation>
    </message>
    <message>
        <source>Messages received before they were sent, if both clocks were the same: the sender&apos;s clock is ahead.</source>
        <translation>Messages qui auraient été reçus avant leur envoi, si les deux horloges étaient à la même heure&#xa0;: celle de l’expéditeur avance.</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>à peu près égal</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>plus rapide</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>plus court</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>plus lent</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>plus long</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Durations that were measured.</source>
        <translation>Durées qui ont été mesurées.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>By how much one differs from the next of its connection, on average. It does not depend on the offset of two clocks.</source>
        <translation>Écart moyen entre une durée et la suivante de sa connexion. Il ne dépend pas du décalage entre deux horloges.</translation>
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
        <translation>Débit</translation>
    </message>
    <message>
        <source>So many were measured in a second, on average.</source>
        <translation>Nombre de mesures par seconde, en moyenne.</translation>
    </message>
    <message>
        <source>%1 (of all)</source>
        <translation>%1 (sur l’ensemble)</translation>
    </message>
    <message>
        <source>Counted over the whole capture.</source>
        <translation>Compté sur toute la capture.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
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
        <translation>D’un ping au pong qui porte sa charge utile.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 pongs came within %2, the slowest took %3.</source>
        <translation>Médiane %1&#xa0;; 99 pongs sur 100 sont arrivés en %2 au plus, le plus lent a mis %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 pongs came within %2, the slowest took %3.</source>
        <translation>Médiane %1&#xa0;; 9 pongs sur 10 sont arrivés en %2 au plus, le plus lent a mis %3.</translation>
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
        <translation>Aucun ping n’a reçu de réponse pendant cette période.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>From a request that was sent to its reply.</source>
        <translation>D’une requête envoyée à sa réponse.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 replies came within %2, the slowest took %3.</source>
        <translation>Médiane %1&#xa0;; 99 réponses sur 100 sont arrivées en %2 au plus, la plus lente a mis %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 replies came within %2, the slowest took %3.</source>
        <translation>Médiane %1&#xa0;; 9 réponses sur 10 sont arrivées en %2 au plus, la plus lente a mis %3.</translation>
    </message>
    <message>
        <source>No request has been answered in this time.</source>
        <translation>Aucune requête n’a reçu de réponse pendant cette période.</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Aller simple</translation>
    </message>
    <message>
        <source>From the time stamp inside a message to its receipt.</source>
        <translation>De l’horodatage contenu dans un message à la réception de celui-ci.</translation>
    </message>
    <message>
        <source>Median %1 on the way; 99 of 100 messages came within %2, the slowest took %3.</source>
        <translation>Trajet médian %1&#xa0;; 99 messages sur 100 sont arrivés en %2 au plus, le plus lent a mis %3.</translation>
    </message>
    <message>
        <source>Median %1 on the way; 9 of 10 messages came within %2, the slowest took %3.</source>
        <translation>Trajet médian %1&#xa0;; 9 messages sur 10 sont arrivés en %2 au plus, le plus lent a mis %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with a time stamp in %1.</source>
        <translation>
            <numerusform>%Ln message avec horodatage en %1.</numerusform>
            <numerusform>%Ln messages avec horodatage en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message with a time stamp has come in this time.</source>
        <translation>Aucun message avec horodatage n’est arrivé pendant cette période.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>From one received message to the next.</source>
        <translation>D’un message reçu au suivant.</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 99 of 100 gaps are no longer than %2, the longest is %3.</source>
        <translation>Médiane %1 entre deux messages&#xa0;; 99 intervalles sur 100 ne dépassent pas %2, le plus long est de %3.</translation>
    </message>
    <message>
        <source>Median %1 between two messages; 9 of 10 gaps are no longer than %2, the longest is %3.</source>
        <translation>Médiane %1 entre deux messages&#xa0;; 9 intervalles sur 10 ne dépassent pas %2, le plus long est de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in %1.</source>
        <translation>
            <numerusform>%Ln intervalle en %1.</numerusform>
            <numerusform>%Ln intervalles en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two messages have come in this time.</source>
        <translation>Moins de deux messages sont arrivés pendant cette période.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Requêtes servies</translation>
    </message>
    <message>
        <source>From a request that was received to the reply that was sent.</source>
        <translation>D’une requête reçue à l’envoi de sa réponse.</translation>
    </message>
    <message>
        <source>Median %1; 99 of 100 requests were replied to within %2, the slowest took %3.</source>
        <translation>Médiane %1&#xa0;; 99 requêtes sur 100 ont été servies en %2 au plus, la plus lente a mis %3.</translation>
    </message>
    <message>
        <source>Median %1; 9 of 10 requests were replied to within %2, the slowest took %3.</source>
        <translation>Médiane %1&#xa0;; 9 requêtes sur 10 ont été servies en %2 au plus, la plus lente a mis %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) replied to in %1.</source>
        <translation>
            <numerusform>%Ln requête servie en %1.</numerusform>
            <numerusform>%Ln requêtes servies en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has been replied to in this time.</source>
        <translation>Aucune requête n’a été servie pendant cette période.</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>sans réponse (%1)</translation>
    </message>
    <message>
        <source>%1 answered too late</source>
        <translation>réponse trop tardive (%1)</translation>
    </message>
    <message>
        <source>%1 interrupted</source>
        <translation>interruption (%1)</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>abandon (%1)</translation>
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
        <translation>Médiane %1&#xa0;; de %2 à %3.</translation>
    </message>
    <message>
        <source>The only one took %1.</source>
        <translation>La seule mesure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Non mesuré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not measured, in the whole capture: %1.</source>
        <translation>Non mesuré, dans toute la capture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The offset of the sender&apos;s clock is unknown, and is in every number: only their differences, and the jitter, can be relied on.</source>
        <translation>Le décalage de l’horloge de l’expéditeur est inconnu et se retrouve dans chaque chiffre&#xa0;: seuls leurs différences et la gigue sont fiables.</translation>
    </message>
    <message>
        <source>%1 is faster than %2: %3.</source>
        <translation>%1 est plus rapide que %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is slower than %2: %3.</source>
        <translation>%1 est plus lent que %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is faster than %2 in the median, but slower at p99: %3.</source>
        <translation>%1 est plus rapide que %2 à la médiane, mais plus lent au p99&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is slower than %2 in the median, but faster at p99: %3.</source>
        <translation>%1 est plus lent que %2 à la médiane, mais plus rapide au p99&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2: %3.</source>
        <translation>%1 est à peu près aussi rapide que %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2: %3.</source>
        <translation>Les intervalles de %1 sont plus courts que ceux de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2: %3.</source>
        <translation>Les intervalles de %1 sont plus longs que ceux de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are shorter than those of %2 in the median, but longer at p99: %3.</source>
        <translation>Les intervalles de %1 sont plus courts que ceux de %2 à la médiane, mais plus longs au p99&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are longer than those of %2 in the median, but shorter at p99: %3.</source>
        <translation>Les intervalles de %1 sont plus longs que ceux de %2 à la médiane, mais plus courts au p99&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2: %3.</source>
        <translation>Les intervalles de %1 sont à peu près aussi longs que ceux de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 %2 against %3 (%4)</source>
        <translation>%1 %2 contre %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Jitter %1.</source>
        <translation>Gigue %1.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>the longest</source>
        <translation>le plus long</translation>
    </message>
    <message>
        <source>the slowest</source>
        <translation>le plus lent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(s) in %1.</source>
        <translation>
            <numerusform>%Ln réponse en %1.</numerusform>
            <numerusform>%Ln réponses en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but faster at p99: %3.</source>
        <translation>%1 est à peu près aussi rapide que %2 à la médiane, mais plus rapide au p99&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is about as fast as %2 in the median, but slower at p99: %3.</source>
        <translation>%1 est à peu près aussi rapide que %2 à la médiane, mais plus lent au p99&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but shorter at p99: %3.</source>
        <translation>Les intervalles de %1 sont à peu près aussi longs que ceux de %2 à la médiane, mais plus courts au p99&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The gaps of %1 are about as long as those of %2 in the median, but longer at p99: %3.</source>
        <translation>Les intervalles de %1 sont à peu près aussi longs que ceux de %2 à la médiane, mais plus longs au p99&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>LinkNotes</name>
    <message>
        <source>Certificate: %1</source>
        <translation>Certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valide jusqu’au %1</translation>
    </message>
    <message>
        <source>pongs muted</source>
        <translation>pongs coupés</translation>
    </message>
    <message>
        <source>Pings of the server are not answered. Connection &gt; Mute pongs ends that.</source>
        <translation>Les pings du serveur restent sans réponse. «&#xa0;Connexion &gt; Couper les pongs&#xa0;» y met fin.</translation>
    </message>
    <message>
        <source>The certificate was not verified.</source>
        <translation>Le certificat n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>You trust this certificate, in spite of:</source>
        <translation>Vous faites confiance à ce certificat, malgré&#xa0;:</translation>
    </message>
    <message>
        <source>The certificate was verified.</source>
        <translation>Le certificat a été vérifié.</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protocole&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cipher: %1</source>
        <translation>Chiffrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>ALPN: %1</source>
        <translation>ALPN&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server name (SNI): %1</source>
        <translation>Nom du serveur (SNI)&#xa0;: %1</translation>
    </message>
    <message>
        <source>reset after each message</source>
        <translation>réinitialisée après chaque message</translation>
    </message>
    <message>
        <source>kept across messages</source>
        <translation>conservée d’un message à l’autre</translation>
    </message>
    <message>
        <source>Messages are compressed: permessage-deflate (RFC 7692).</source>
        <translation>Les messages sont compressés&#xa0;: permessage-deflate (RFC 7692).</translation>
    </message>
    <message>
        <source>%1 of messages crossed the wire as %2.</source>
        <translation>%1 de messages ont traversé le réseau sous la forme de %2.</translation>
    </message>
    <message>
        <source>Server&apos;s window: %1 bits, %2</source>
        <translation>Fenêtre du serveur&#xa0;: %1 bits, %2</translation>
    </message>
    <message>
        <source>Our window: %1 bits, %2</source>
        <translation>Notre fenêtre&#xa0;: %1 bits, %2</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Compressed: %1 bytes on the wire, %2 inflated (%3)</source>
        <translation>Compressée&#xa0;: %1 octets sur le réseau, %2 décompressés (%3)</translation>
    </message>
    <message>
        <source>The connection ended inside this frame: only its beginning came.</source>
        <translation>La connexion s’est terminée au milieu de cette trame&#xa0;: seul son début est arrivé.</translation>
    </message>
    <message>
        <source>The payload in the capture file has been changed or damaged.</source>
        <translation>La charge utile a été modifiée ou endommagée dans le fichier de capture.</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>injectée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrant</translation>
    </message>
</context>
<context>
    <name>MessageDraft</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid JSON · %1</source>
        <translation>JSON valide · %1</translation>
    </message>
    <message>
        <source>Empty is not JSON</source>
        <translation>Un texte vide n’est pas du JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON</source>
        <translation>Ligne %1, colonne %2&#xa0;: pas du JSON</translation>
    </message>
    <message>
        <source>The last byte needs a second digit</source>
        <translation>Il manque un second chiffre au dernier octet</translation>
    </message>
    <message>
        <source>Line %1, column %2: not a hex digit</source>
        <translation>Ligne %1, colonne %2&#xa0;: pas un chiffre hexadécimal</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>Choisir un fichier à envoyer</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file</source>
        <translation>C’est un dossier ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>%1 is too large for a message: at most %2</source>
        <translation>%1 est trop grand pour un message&#xa0;: %2 au plus</translation>
    </message>
    <message>
        <source>Not UTF-8: it can be sent as binary only</source>
        <translation>Pas de l’UTF-8&#xa0;: l’envoi n’est possible qu’en binaire</translation>
    </message>
</context>
<context>
    <name>ModeBox</name>
    <message>
        <source>What the server does with a message</source>
        <translation>Ce que le serveur fait d’un message</translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Reason: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>A close frame without a code.</source>
        <translation>Une trame Close sans code.</translation>
    </message>
    <message>
        <source>Only the beginning is here, and is shown as text.</source>
        <translation>Seul le début est présent&#xa0;; il est affiché comme texte.</translation>
    </message>
    <message>
        <source>The payload of a control frame, as text.</source>
        <translation>La charge utile d’une trame de contrôle, comme texte.</translation>
    </message>
    <message>
        <source>A fragment of a message, as text.</source>
        <translation>Un fragment d’un message, comme texte.</translation>
    </message>
    <message>
        <source>Not JSON, so it is shown as text.</source>
        <translation>Pas du JSON&#xa0;: affiché comme texte.</translation>
    </message>
    <message>
        <source>Only the beginning is here, as far as it goes.</source>
        <translation>Seul le début est présent, affiché aussi loin qu’il va.</translation>
    </message>
    <message>
        <source>A fragment of a message: JSON as far as it goes.</source>
        <translation>Un fragment d’un message&#xa0;: du JSON, aussi loin qu’il va.</translation>
    </message>
    <message>
        <source>JSON that ends too early, in line %L1, column %L2.</source>
        <translation>JSON qui se termine trop tôt, à la ligne %L1, colonne %L2.</translation>
    </message>
    <message>
        <source>No JSON from line %L1, column %L2 on. The rest is under Text.</source>
        <translation>Plus de JSON à partir de la ligne %L1, colonne %L2. Le reste est sous Texte.</translation>
    </message>
    <message>
        <source>Binary: no text. All its bytes are under Hex.</source>
        <translation>Binaire&#xa0;: pas de texte. Tous ses octets sont sous Hex.</translation>
    </message>
    <message>
        <source>Bytes made by hand, sent as they are. They are not a frame.</source>
        <translation>Octets construits à la main, envoyés tels quels. Ils ne forment pas une trame.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>La charge utile est vide.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are shown.</source>
        <translation>
            <numerusform>Seule la première ligne est affichée.</numerusform>
            <numerusform>Seules les %Ln premières lignes sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid %1 from byte %L2 on: � stands for what is no text.</source>
        <translation>%1 non valide à partir de l’octet %L2&#xa0;: � remplace ce qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>Binary, read as %1: that is what its bytes look like.</source>
        <translation>Binaire, lu comme %1&#xa0;: c’est à cela que ressemblent ses octets.</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>L’hôte distant a fermé la connexion</translation>
    </message>
</context>
<context>
    <name>RedisUrl</name>
    <message>
        <source>it names no host</source>
        <translation>elle n’indique aucun hôte</translation>
    </message>
    <message>
        <source>0 is not a port</source>
        <translation>0 n’est pas un port</translation>
    </message>
    <message>
        <source>it has a query</source>
        <translation>elle a une query</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a database</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’une base de données</translation>
    </message>
    <message>
        <source>the path of a socket begins with &quot;/&quot;, as in unix:///run/redis/redis.sock</source>
        <translation>le chemin d’un socket commence par «&#xa0;/&#xa0;», comme dans unix:///run/redis/redis.sock</translation>
    </message>
    <message>
        <source>the path of a socket has up to %1 bytes</source>
        <translation>le chemin d’un socket a %1 octets au plus</translation>
    </message>
    <message>
        <source>its query is not a database, as in &quot;?db=1&quot;</source>
        <translation>sa query n’est pas une base de données, comme dans «&#xa0;?db=1&#xa0;»</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported; a tunnel can lead redis:// or unix:// to it</source>
        <translation>TLS vers Redis (rediss://) n’est pas pris en charge&#xa0;; un tunnel peut y mener redis:// ou unix://</translation>
    </message>
    <message>
        <source>it cannot be read; what is special in a user or a password is percent-encoded</source>
        <translation>elle ne peut pas être lue&#xa0;; les caractères spéciaux d’un utilisateur ou d’un mot de passe sont encodés avec des %</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or unix://</source>
        <translation>elle ne commence ni par redis:// ni par unix://</translation>
    </message>
    <message>
        <source>it has a fragment; &quot;#&quot; in a password is written %23</source>
        <translation>elle a un fragment&#xa0;; «&#xa0;#&#xa0;» dans un mot de passe s’écrit %23</translation>
    </message>
    <message>
        <source>it names a user but no password</source>
        <translation>elle indique un utilisateur, mais aucun mot de passe</translation>
    </message>
</context>
<context>
    <name>RowLayouts</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 answered</source>
        <translation>%L1 avec réponse</translation>
    </message>
    <message>
        <source>%L1 late</source>
        <translation>%L1 en retard</translation>
    </message>
    <message>
        <source>%L1 unmatched</source>
        <translation>%L1 sans requête</translation>
    </message>
    <message>
        <source>%L1 without a value to compare</source>
        <translation>%L1 sans valeur à comparer</translation>
    </message>
    <message>
        <source>What it finds is shown here once it can be used.</source>
        <translation>Ce que la règle trouve s’affiche ici dès qu’elle est utilisable.</translation>
    </message>
    <message>
        <source>No message has been recorded yet. What is found among the newest is shown here as they come.</source>
        <translation>Aucun message n’a encore été capturé. Ce qui est trouvé parmi les plus récents s’affiche ici à mesure qu’ils arrivent.</translation>
    </message>
    <message>
        <source>no requests are looked for</source>
        <translation>aucune requête n’est recherchée</translation>
    </message>
    <message>
        <source>%L1 with a time of sending</source>
        <translation>%L1 avec instant d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln message(s): %1.</source>
        <translation>
            <numerusform>Sur le dernier message&#xa0;: %1.</numerusform>
            <numerusform>Sur les %Ln derniers messages&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 and %2: %3</source>
        <translation>Lignes %1 et %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Replies are not looked for.</source>
        <translation>Les réponses ne sont pas recherchées.</translation>
    </message>
    <message>
        <source>A message that comes back as it was sent counts as a reply.</source>
        <translation>Un message qui revient tel qu’il a été envoyé compte comme une réponse.</translation>
    </message>
    <message>
        <source>Each message that is received counts as the reply to the one sent before.</source>
        <translation>Chaque message reçu compte comme la réponse au message envoyé auparavant.</translation>
    </message>
    <message>
        <source>Messages with the same value count as request and reply: %1.</source>
        <translation>Les messages ayant la même valeur comptent comme requête et réponse&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SavedFolders</name>
    <message>
        <source>Top level</source>
        <translation>Racine</translation>
    </message>
</context>
<context>
    <name>ScriptFaults</name>
    <message>
        <source>(at character %1)</source>
        <translation>(au caractère %1)</translation>
    </message>
    <message>
        <source>{{ is not closed by }}; for braces that stand for themselves write {{{{</source>
        <translation>{{ n’est pas fermé par }}&#xa0;; pour des accolades à prendre telles quelles, écrivez {{{{</translation>
    </message>
    <message>
        <source>there is no such placeholder</source>
        <translation>cette variable n’existe pas</translation>
    </message>
    <message>
        <source>this placeholder says nothing here</source>
        <translation>cette variable n’a pas de valeur ici</translation>
    </message>
    <message>
        <source>this placeholder does not take that argument</source>
        <translation>cette variable n’accepte pas cet argument</translation>
    </message>
    <message>
        <source>this is not a JSON path</source>
        <translation>ce n’est pas un chemin JSON</translation>
    </message>
    <message>
        <source>regular expression: %1</source>
        <translation>expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>pairs of hex digits are missing</source>
        <translation>il manque des paires de chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>ce code de fermeture ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>il n’y a pas d’état «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is a state of this name before</source>
        <translation>il y a déjà un état de ce nom avant</translation>
    </message>
</context>
<context>
    <name>ServerCodecs</name>
    <message>
        <source>a string is missing</source>
        <translation>il manque une chaîne</translation>
    </message>
    <message>
        <source>there is no such fault</source>
        <translation>cette perturbation n’existe pas</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>a probability is from 0 to 1, or from 0% to 100%</source>
        <translation>une probabilité va de 0 à 1, ou de 0% à 100%</translation>
    </message>
    <message>
        <source>a time is a whole number with ms or s, up to an hour</source>
        <translation>une durée est un nombre entier suivi de ms ou s, d’une heure au plus</translation>
    </message>
    <message>
        <source>a rate is a whole number above 0, with k or M</source>
        <translation>un débit est un nombre entier supérieur à 0, avec k ou M</translation>
    </message>
    <message>
        <source>a number of messages above 0 is missing behind @</source>
        <translation>il manque après @ un nombre de messages supérieur à 0</translation>
    </message>
    <message>
        <source>this close code may not be sent</source>
        <translation>ce code de fermeture ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>a direction is out, in or both</source>
        <translation>un sens est out, in ou both</translation>
    </message>
    <message>
        <source>a seed is a whole number</source>
        <translation>une graine est un nombre entier</translation>
    </message>
    <message>
        <source>an IP address is missing</source>
        <translation>il manque une adresse IP</translation>
    </message>
    <message>
        <source>a JSON Schema is missing: an object, true or false</source>
        <translation>il manque un schéma JSON&#xa0;: un objet, true ou false</translation>
    </message>
</context>
<context>
    <name>ServerFaults</name>
    <message>
        <source>this is not a JSON path (at character %1)</source>
        <translation>ce n’est pas un chemin JSON (au caractère %1)</translation>
    </message>
    <message>
        <source>a capture is missing</source>
        <translation>il manque une capture</translation>
    </message>
    <message>
        <source>a state is missing</source>
        <translation>il manque un état</translation>
    </message>
    <message>
        <source>a path that begins with / is missing</source>
        <translation>il manque un chemin qui commence par /</translation>
    </message>
    <message>
        <source>there is a route for this path before</source>
        <translation>il y a déjà une route pour ce chemin avant</translation>
    </message>
    <message>
        <source>a token is missing</source>
        <translation>il manque un jeton</translation>
    </message>
    <message>
        <source>a control character cannot stand in a header</source>
        <translation>un caractère de contrôle ne peut pas figurer dans un en-tête</translation>
    </message>
</context>
<context>
    <name>ServerFile</name>
    <message>
        <source>this is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>this is too large for the file of a server</source>
        <translation>c’est trop grand pour le fichier d’un serveur</translation>
    </message>
    <message>
        <source>the token of peers</source>
        <translation>le jeton des pairs</translation>
    </message>
    <message>
        <source>user and password of peers</source>
        <translation>l’utilisateur et le mot de passe des pairs</translation>
    </message>
    <message>
        <source>the password of the private key</source>
        <translation>le mot de passe de la clé privée</translation>
    </message>
    <message>
        <source>user and password of Redis</source>
        <translation>l’utilisateur et le mot de passe de Redis</translation>
    </message>
</context>
<context>
    <name>ServerReferences</name>
    <message>
        <source>this is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>this is larger than %1 MiB</source>
        <translation>cela dépasse %1 MiB</translation>
    </message>
    <message>
        <source>the names of the columns are missing</source>
        <translation>il manque les noms des colonnes</translation>
    </message>
    <message>
        <source>this quoted field does not end</source>
        <translation>ce champ entre guillemets n’est pas terminé</translation>
    </message>
    <message>
        <source>a quote in a field must be doubled, and the field be quoted</source>
        <translation>un guillemet dans un champ doit être doublé, et le champ mis entre guillemets</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>il n’y a aucune ligne dedans</translation>
    </message>
    <message>
        <source>there is no schema in it</source>
        <translation>il n’y a aucun schéma dedans</translation>
    </message>
    <message>
        <source>this is not a Wireloupe capture</source>
        <translation>ce n’est pas une capture Wireloupe</translation>
    </message>
    <message>
        <source>this capture was written by a newer version of Wireloupe</source>
        <translation>cette capture a été écrite par une version plus récente de Wireloupe</translation>
    </message>
    <message>
        <source>connection %1 is too large to be replayed</source>
        <translation>la connexion %1 est trop grande pour être rejouée</translation>
    </message>
    <message>
        <source>nothing was said in connection %1</source>
        <translation>rien n’a été dit dans la connexion %1</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>fermeture en cours</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <translation>en attente de reconnexion</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>en écoute</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>échec du démarrage</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Write the full path of the folder.</source>
        <translation>Écrivez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C’est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>Impossible d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Logs are kept in the usual folder for now, not in “%1”. %2</source>
        <translation>Les journaux sont gardés pour l’instant dans le dossier habituel, pas dans «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>Without passwords and tokens</source>
        <translation>Sans les mots de passe ni les jetons</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Mots de passe et jetons</translation>
    </message>
    <message>
        <source>Only you can read them, but they are not encrypted</source>
        <translation>Lisibles par vous seul, mais non chiffrés</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Authority of the local server</source>
        <translation>Autorité du serveur local</translation>
    </message>
    <message>
        <source>The key and certificate behind its TLS</source>
        <translation>La clé et le certificat sur lesquels repose son TLS</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What this dialog changes, layout and open tabs</source>
        <translation>Ce que modifie cette boîte de dialogue, la disposition et les onglets ouverts</translation>
    </message>
</context>
<context>
    <name>TlsAuthority</name>
    <message>
        <source>%1. Move the folder away to have a new authority made, which clients must then be told to trust</source>
        <translation>%1. Déplacez le dossier ailleurs pour qu’une nouvelle autorité soit créée, à laquelle il faudra ensuite que les clients fassent confiance</translation>
    </message>
    <message>
        <source>No folder has been set for the certificate authority</source>
        <translation>Aucun dossier n’a été défini pour l’autorité de certification</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be made</source>
        <translation>le dossier de l’autorité de certification ne peut pas être créé</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is damaged (%1)</source>
        <translation>la clé privée de l’autorité de certification est endommagée (%1)</translation>
    </message>
    <message>
        <source>the certificate authority is damaged (%1)</source>
        <translation>l’autorité de certification est endommagée (%1)</translation>
    </message>
    <message>
        <source>the certificate authority does not belong to the private key beside it</source>
        <translation>l’autorité de certification ne correspond pas à la clé privée placée à côté</translation>
    </message>
    <message>
        <source>the certificate is not that of a certificate authority</source>
        <translation>le certificat n’est pas celui d’une autorité de certification</translation>
    </message>
    <message>
        <source>the certificate authority has expired</source>
        <translation>l’autorité de certification a expiré</translation>
    </message>
    <message>
        <source>the folder of the certificate authority cannot be written to</source>
        <translation>impossible d’écrire dans le dossier de l’autorité de certification</translation>
    </message>
    <message>
        <source>another process holds the certificate authority</source>
        <translation>un autre processus a verrouillé l’autorité de certification</translation>
    </message>
    <message>
        <source>the private key of the certificate authority is missing</source>
        <translation>la clé privée de l’autorité de certification manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom d’hôte ni une adresse IP</translation>
    </message>
    <message>
        <source>no certificate could be signed (%1)</source>
        <translation>aucun certificat n’a pu être signé (%1)</translation>
    </message>
</context>
<context>
    <name>TlsFile</name>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>too large for a certificate or key</source>
        <translation>trop grand pour un certificat ou une clé</translation>
    </message>
</context>
<context>
    <name>TreeFile</name>
    <message>
        <source>the connections that they belong to could not be read</source>
        <translation>les connexions auxquelles ils appartiennent n’ont pas pu être lues</translation>
    </message>
</context>
<context>
    <name>TreeReader</name>
    <message>
        <source>neither folder nor connection</source>
        <translation>ni dossier ni connexion</translation>
    </message>
</context>
<context>
    <name>TrustHint</name>
    <message>
        <source>Settings &gt; Privacy &amp; Security &gt; View Certificates &gt; Authorities &gt; Import: %1</source>
        <translation>Paramètres &gt; Vie privée &amp; sécurité &gt; Afficher les certificats &gt; Autorités &gt; Importer&#xa0;: %1</translation>
    </message>
    <message>
        <source>chrome://certificate-manager &gt; Custom &gt; Trusted Certificates &gt; Import: %1</source>
        <translation>chrome://certificate-manager &gt; Personnalisés &gt; Certificats de confiance &gt; Importer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TrustedCertificates</name>
    <message>
        <source>this is not a SHA-256 in hexadecimal digits</source>
        <translation>ce n’est pas un SHA-256 en chiffres hexadécimaux</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AboutDialog</name>
    <message>
        <source>About Wireloupe</source>
        <translation>À propos de Wireloupe</translation>
    </message>
    <message>
        <source>Wireloupe %1</source>
        <translation>Wireloupe %1</translation>
    </message>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1 and QCustomPlot.</source>
        <translation>Voir chaque trame WebSocket exactement telle qu’elle a traversé le réseau.

Logiciel libre sous la licence publique générale GNU (GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.

Réalisé avec Qt %1 et QCustomPlot.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Actions</name>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nouvelle connexion</translation>
    </message>
    <message>
        <source>Open a tab for a new connection</source>
        <translation>Ouvrir un onglet pour une nouvelle connexion</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open captures and other logs, each in a tab</source>
        <translation>Ouvrir des captures et d’autres journaux, chacun dans un onglet</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Make a capture of a HAR, JSON Lines or pcapng file</source>
        <translation>Créer une capture à partir d’un fichier HAR, JSON Lines ou pcapng</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>&amp;Enregistrer la capture…</translation>
    </message>
    <message>
        <source>Save everything recorded in this tab to a file</source>
        <translation>Enregistrer dans un fichier tout ce que cet onglet a capturé</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the log in a format that other tools read</source>
        <translation>Écrire le journal dans un format que d’autres outils lisent</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>Put back what was deleted last: marks of this log, or what was in the sidebar</source>
        <translation>Rétablir ce qui a été supprimé en dernier&#xa0;: des marques de ce journal, ou des éléments de la barre latérale</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copier les lignes sélectionnées en texte</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the selected rows as JSON</source>
        <translation>Copier les lignes sélectionnées en JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copier en &amp;hexadécimal</translation>
    </message>
    <message>
        <source>Copy the payload of the selected rows as hex</source>
        <translation>Copier la charge utile des lignes sélectionnées en hexadécimal</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>&amp;Comparer deux lignes</translation>
    </message>
    <message>
        <source>Show what differs in the payloads of the two selected rows</source>
        <translation>Montrer ce qui diffère dans les charges utiles des deux lignes sélectionnées</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Look for a text in the log, or in the payload that is shown</source>
        <translation>Chercher un texte dans le journal ou dans la charge utile affichée</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Aller à la correspondance suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>Aller à la correspondance précédente</translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>&amp;Filtrer le journal</translation>
    </message>
    <message>
        <source>Write a filter for the log</source>
        <translation>Écrire un filtre pour le journal</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>Go to a row by its number, or to a time</source>
        <translation>Aller à une ligne par son numéro, ou à un instant</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>Mark the selected rows, or take their marks away</source>
        <translation>Marquer les lignes sélectionnées, ou retirer leurs marques</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>Marquer avec une &amp;note…</translation>
    </message>
    <message>
        <source>Mark this row and write a note to it</source>
        <translation>Marquer cette ligne et lui ajouter une note</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>Marque s&amp;uivante</translation>
    </message>
    <message>
        <source>Go to the next marked row</source>
        <translation>Aller à la ligne marquée suivante</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>Marque préc&amp;édente</translation>
    </message>
    <message>
        <source>Go to the previous marked row</source>
        <translation>Aller à la ligne marquée précédente</translation>
    </message>
    <message>
        <source>Marked ro&amp;ws…</source>
        <translation>Lignes mar&amp;quées…</translation>
    </message>
    <message>
        <source>List the marked rows, to go to one</source>
        <translation>Lister les lignes marquées, pour aller à l’une d’elles</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>&amp;Map of the log</source>
        <translation>&amp;Carte du journal</translation>
    </message>
    <message>
        <source>Show or hide the map beside the scroll bar</source>
        <translation>Afficher ou masquer la carte à côté de la barre de défilement</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>Aller à l’onglet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>Aller à l’onglet précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Déplacer le focus du clavier vers le volet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vol&amp;et précédent</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>Déplacer le focus du clavier vers le volet précédent</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Connect to the address of this tab</source>
        <translation>Se connecter à l’adresse de cet onglet</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Close the connection of this tab</source>
        <translation>Fermer la connexion de cet onglet</translation>
    </message>
    <message>
        <source>&amp;Reconnect automatically</source>
        <translation>&amp;Reconnecter automatiquement</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed</source>
        <translation>Se connecter à nouveau lorsqu’une connexion ouverte a échoué</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>&amp;Fermer à moitié</translation>
    </message>
    <message>
        <source>End our direction of the TCP connection without a close frame; what the server still says is read</source>
        <translation>Terminer notre sens de la connexion TCP sans trame Close&#xa0;; ce que le serveur dit encore est lu</translation>
    </message>
    <message>
        <source>&amp;Mute pongs</source>
        <translation>Couper &amp;les pongs</translation>
    </message>
    <message>
        <source>Leave pings of the server unanswered, until this is switched off or the next connection</source>
        <translation>Laisser sans réponse les pings du serveur, jusqu’à désactivation ou jusqu’à la prochaine connexion</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Go to the address of this tab</source>
        <translation>Aller à l’adresse de cet onglet</translation>
    </message>
    <message>
        <source>&amp;Send message</source>
        <translation>&amp;Envoyer le message</translation>
    </message>
    <message>
        <source>Send what is in the message box</source>
        <translation>Envoyer le contenu du champ de message</translation>
    </message>
    <message>
        <source>&amp;Build frame…</source>
        <translation>Construire une &amp;trame…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>Construire une trame à la main, correcte ou non</translation>
    </message>
    <message>
        <source>&amp;Paste connection</source>
        <translation>&amp;Coller une connexion</translation>
    </message>
    <message>
        <source>Open a tab for the address, or the command line of curl, websocat or wscat, on the clipboard</source>
        <translation>Ouvrir un onglet pour l’adresse, ou la ligne de commande de curl, websocat ou wscat, du presse-papiers</translation>
    </message>
    <message>
        <source>Sa&amp;ve connection…</source>
        <translation>Enre&amp;gistrer la connexion…</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>Garder cette connexion dans la barre latérale</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nouveau d&amp;ossier</translation>
    </message>
    <message>
        <source>Create a folder in the sidebar</source>
        <translation>Créer un dossier dans la barre latérale</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>Afficher le serveur local</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>&amp;Démarrer le serveur</translation>
    </message>
    <message>
        <source>Start the local server with its settings</source>
        <translation>Démarrer le serveur local avec ses paramètres</translation>
    </message>
    <message>
        <source>Sto&amp;p server</source>
        <translation>&amp;Arrêter le serveur</translation>
    </message>
    <message>
        <source>Disconnect all peers and stop the local server</source>
        <translation>Déconnecter tous les pairs et arrêter le serveur local</translation>
    </message>
    <message>
        <source>Start local &amp;echo server and connect</source>
        <translation>Démarrer un serveur d’é&amp;cho local et s’y connecter</translation>
    </message>
    <message>
        <source>Start a local echo server and connect a tab to it</source>
        <translation>Démarrer un serveur d’écho local et y connecter un onglet</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Keep the newest row in sight</source>
        <translation>Garder la ligne la plus récente en vue</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop the view; recording goes on</source>
        <translation>Arrêter l’affichage&#xa0;; la capture continue</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Forget everything recorded in this tab</source>
        <translation>Oublier tout ce que cet onglet a capturé</translation>
    </message>
    <message>
        <source>S&amp;ummary…</source>
        <translation>Rés&amp;umé…</translation>
    </message>
    <message>
        <source>Count what the log holds: frames, rates, close codes, violations</source>
        <translation>Compter ce que contient le journal&#xa0;: trames, débits, codes de fermeture, violations</translation>
    </message>
    <message>
        <source>Transport &amp;lab</source>
        <translation>&amp;Banc d’essai des transports</translation>
    </message>
    <message>
        <source>Compare WebSocket, Server-Sent Events and polling side by side</source>
        <translation>Comparer WebSocket, Server-Sent Events et polling côte à côte</translation>
    </message>
    <message>
        <source>&amp;Compare latencies</source>
        <translation>Comparer les &amp;latences</translation>
    </message>
    <message>
        <source>Lay the latencies of tabs and saved captures over each other</source>
        <translation>Superposer les latences d’onglets et de captures enregistrées</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Appearance, keyboard shortcuts and trusted certificates</source>
        <translation>Apparence, raccourcis clavier et certificats de confiance</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Open the guide at the page on what you are doing</source>
        <translation>Ouvrir le guide à l’endroit qui explique ce qui est en cours</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show every action and its shortcut</source>
        <translation>Afficher toutes les actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Wireloupe</source>
        <translation>À &amp;propos de Wireloupe</translation>
    </message>
    <message>
        <source>Version, license and libraries</source>
        <translation>Version, licence et bibliothèques</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>Ca&amp;pture</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Move tab &amp;left</source>
        <translation>Déplacer l’onglet vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move this tab one place to the left</source>
        <translation>Déplacer cet onglet d’une place vers la gauche</translation>
    </message>
    <message>
        <source>Move tab &amp;right</source>
        <translation>Déplacer l’onglet vers la &amp;droite</translation>
    </message>
    <message>
        <source>Move this tab one place to the right</source>
        <translation>Déplacer cet onglet d’une place vers la droite</translation>
    </message>
    <message>
        <source>Make pane lar&amp;ger</source>
        <translation>&amp;Agrandir le volet</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard outwards</source>
        <translation>Déplacer vers l’extérieur le bord du volet qui a le focus du clavier</translation>
    </message>
    <message>
        <source>Make pane sm&amp;aller</source>
        <translation>&amp;Réduire le volet</translation>
    </message>
    <message>
        <source>Move the edge of the pane that has the keyboard inwards</source>
        <translation>Déplacer vers l’intérieur le bord du volet qui a le focus du clavier</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep this connection in the sidebar</source>
        <translation>Garder cette connexion dans la barre latérale</translation>
    </message>
    <message>
        <source>Headers, query, authentication, TLS, proxy and options</source>
        <translation>En-têtes, query, authentification, TLS, proxy et options</translation>
    </message>
    <message>
        <source>Show the handshake settings</source>
        <translation>Afficher les paramètres du handshake</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AppearancePane</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>look, display, view</source>
        <translation>aspect, affichage, vue</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colors and language</source>
        <translation>Couleurs et langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>The colors of the window</source>
        <translation>Les couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, contrast</source>
        <translation>mode sombre, mode clair, nuit, contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of the words, numbers and dates in the window</source>
        <translation>Celle des mots, des nombres et des dates dans la fenêtre</translation>
    </message>
    <message>
        <source>translation, locale</source>
        <translation>traduction, paramètres régionaux, locale</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>&amp;Animations</translation>
    </message>
    <message>
        <source>Menus that slide open, tabs that glide, the caret that blinks</source>
        <translation>Les menus qui se déroulent, les onglets qui glissent, le curseur qui clignote</translation>
    </message>
    <message>
        <source>reduced motion, movement, blinking, vestibular</source>
        <translation>réduire les animations, mouvement réduit, clignotement, vestibulaire</translation>
    </message>
    <message>
        <source>Never move things</source>
        <translation>Ne jamais rien animer</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::AuthPage</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing is added to the request. Headers of your own still are.</source>
        <translation>Rien n’est ajouté à la requête. Vos propres en-têtes y restent.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sent as the header “Authorization: Basic …” (RFC 7617).</source>
        <translation>Envoyé dans l’en-tête «&#xa0;Authorization: Basic …&#xa0;» (RFC 7617).</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Sent as the header “Authorization: Bearer …” (RFC 6750, section 2.1).</source>
        <translation>Envoyé dans l’en-tête «&#xa0;Authorization: Bearer …&#xa0;» (RFC 6750, section 2.1).</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>Clé d’API dans un en-tête</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Sent as a header of this name.</source>
        <translation>Envoyée dans un en-tête de ce nom.</translation>
    </message>
    <message>
        <source>API key in the query</source>
        <translation>Clé d’API dans la query</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Added to the query of the address when connecting. Servers and proxies often log addresses.</source>
        <translation>Ajoutée à la query de l’adresse lors de la connexion. Les serveurs et les proxys journalisent souvent les adresses.</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sent as a text message as soon as the connection is open, and again after each reconnect.</source>
        <translation>Envoyé comme message texte dès que la connexion est ouverte, et de nouveau après chaque reconnexion.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
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
        <translation>Avec ws://, il peut être lu en chemin&#xa0;: utilisez wss://.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BroadcastForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>Pas à l’expéditeur</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::BudgetsEditor</name>
    <message>
        <source>Latency budgets</source>
        <translation>Budgets de latence</translation>
    </message>
    <message>
        <source>What latencies are to stay under. The tab shows whether they do, and says so when that changes.</source>
        <translation>Ce que les latences ne doivent pas dépasser. L’onglet montre si elles s’y tiennent, et le signale quand cela change.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Sous forme de texte</translation>
    </message>
    <message>
        <source>The budget as text</source>
        <translation>Le budget sous forme de texte</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Pings</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Over how long</source>
        <translation>Sur quelle durée</translation>
    </message>
    <message>
        <source>under</source>
        <translation>sous</translation>
    </message>
    <message>
        <source>over</source>
        <translation>sur</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureExport</name>
    <message>
        <source>An export is still being written. Wait for it, or cancel it below.</source>
        <translation>Une exportation est encore en cours. Attendez-la, ou annulez-la ci-dessous.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportation vers %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>L’exportation a été annulée. Aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1.</numerusform>
            <numerusform>%Ln lignes écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureFiles</name>
    <message>
        <source>Captures (*.%1)</source>
        <translation>Captures (*.%1)</translation>
    </message>
    <message>
        <source>HAR, JSON Lines, pcapng (%1)</source>
        <translation>HAR, JSON Lines, pcapng (%1)</translation>
    </message>
    <message>
        <source>Captures and logs (%1)</source>
        <translation>Captures et journaux (%1)</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>Ouvrir des captures</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>Importer des journaux</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Enregistrer la capture</translation>
    </message>
    <message>
        <source>%1 repaired</source>
        <translation>%1 réparé</translation>
    </message>
    <message>
        <source>Save what is sound</source>
        <translation>Enregistrer ce qui est intact</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A capture is still being saved. Wait for it, or cancel it below.</source>
        <translation>Une capture est encore en cours d’enregistrement. Attendez-la, ou annulez-la ci-dessous.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>L’enregistrement a été annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The capture could not be saved as %1: %2.</source>
        <translation>La capture n’a pas pu être enregistrée sous %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Capture saved as %1.</source>
        <translation>Capture enregistrée sous %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureOpener</name>
    <message>
        <source>it is not a Wireloupe capture: no record of one is in it</source>
        <translation>ce n’est pas une capture Wireloupe&#xa0;: il n’en contient aucun enregistrement</translation>
    </message>
    <message>
        <source>it was written by a newer Wireloupe; update this one, or export the capture there as JSON Lines</source>
        <translation>il a été écrit par un Wireloupe plus récent&#xa0;; mettez celui-ci à jour, ou exportez la capture en JSON Lines depuis le plus récent</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not a Wireloupe capture, nor HAR, JSON Lines or pcapng</source>
        <translation>ce n’est ni une capture Wireloupe, ni du HAR, JSON Lines ou pcapng</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>%1 was imported only as far as it is sound. %2</source>
        <translation>%1 n’a été importé que dans la mesure où il est intact. %2</translation>
    </message>
    <message>
        <source>%1 could not be imported. %2</source>
        <translation>%1 n’a pas pu être importé. %2</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturePane</name>
    <message numerus="yes">
        <source>%Ln of these rows have been dropped from the log.</source>
        <translation>
            <numerusform>%Ln de ces lignes n’est plus dans le journal.</numerusform>
            <numerusform>%Ln de ces lignes ne sont plus dans le journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln of these rows.</source>
        <translation>
            <numerusform>Le filtre masque %Ln de ces lignes.</numerusform>
            <numerusform>Le filtre masque %Ln de ces lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows are behind the paused view.</source>
        <translation>
            <numerusform>%Ln de ces lignes est arrivée après la mise en pause de l’affichage.</numerusform>
            <numerusform>%Ln de ces lignes sont arrivées après la mise en pause de l’affichage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Sélectionnez deux lignes pour les comparer.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Aucune ligne ne passe le filtre</translation>
    </message>
    <message>
        <source>Esc in the filter box shows all rows.</source>
        <translation>Échap dans le champ du filtre affiche toutes les lignes.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Rien n’est encore capturé</translation>
    </message>
    <message>
        <source>Every handshake, frame and event appears here as it crosses the wire.</source>
        <translation>Chaque handshake, trame et événement apparaît ici dès qu’il traverse le réseau.</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export writes all.</source>
        <translation>Les %1 premières lignes sur %2 ont été copiées. Une exportation les écrit toutes.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture is empty</source>
        <translation>Cette capture est vide</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CaptureShelf</name>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>récupérée</translation>
    </message>
    <message>
        <source>Not saved: %1, %2</source>
        <translation>Non enregistrée&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Recovered: %1, %2</source>
        <translation>Récupérée&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Recorded from %1</source>
        <translation>Capturée à partir de %1</translation>
    </message>
    <message>
        <source>Closed without being saved; kept for some days.</source>
        <translation>Fermée sans être enregistrée&#xa0;; gardée quelques jours.</translation>
    </message>
    <message>
        <source>Wireloupe ended before it was saved or closed.</source>
        <translation>Wireloupe s’est terminé avant qu’elle soit enregistrée ou fermée.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>Serveur :%1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CapturesSection</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Captures: recent, not saved, recovered</source>
        <translation>Captures&#xa0;: récentes, non enregistrées, récupérées</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificat de %1</translation>
    </message>
    <message>
        <source>Verification found</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>If you trust it, this one certificate is taken for %1 from now on, whatever is wrong with it. Compare the fingerprint with what the server&apos;s owner says. The settings list what you trust, and take it back.</source>
        <translation>Si vous lui faites confiance, ce certificat précis sera désormais accepté pour %1, quels que soient ses défauts. Comparez l’empreinte avec celle qu’indique le propriétaire du serveur. Les paramètres listent ce à quoi vous faites confiance, et permettent de revenir dessus.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Pour les noms</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>
(by itself: self-signed)</source>
        <translation>
(par lui-même&#xa0;: autosigné)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>%1
to %2</source>
        <translation>%1
au %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust for %1</source>
        <translation>Faire confiance pour %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CertificateView</name>
    <message>
        <source>Chain of certificates</source>
        <translation>Chaîne de certificats</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Fields of the certificate</source>
        <translation>Champs du certificat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy certificate as &amp;PEM</source>
        <translation>Copier le certificat en &amp;PEM</translation>
    </message>
    <message>
        <source>%1 · %2 · ALPN: %3 · server name (SNI): %4</source>
        <translation>%1 · %2 · ALPN&#xa0;: %3 · nom du serveur (SNI)&#xa0;: %4</translation>
    </message>
    <message>
        <source>no protocol agreed</source>
        <translation>aucun protocole convenu</translation>
    </message>
    <message>
        <source>no cipher</source>
        <translation>aucun chiffrement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>aucun envoyé</translation>
    </message>
    <message>
        <source>Verification was off for this connection.</source>
        <translation>La vérification était désactivée pour cette connexion.</translation>
    </message>
    <message>
        <source>Verification was off for this connection. It found: %1</source>
        <translation>La vérification était désactivée pour cette connexion. Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accepted because you trust this certificate: %1</source>
        <translation>Accepté, car vous faites confiance à ce certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Non accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>The peer sent none.</source>
        <translation>Le pair n’en a envoyé aucun.</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) earlier</source>
        <translation>
            <numerusform>expiré %n jour avant</numerusform>
            <numerusform>expiré %n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet valid: %n day(s) too early</source>
        <translation>
            <numerusform>pas encore valide&#xa0;: %n jour trop tôt</numerusform>
            <numerusform>pas encore valide&#xa0;: %n jours trop tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid, %n day(s) left</source>
        <translation>
            <numerusform>valide, %n jour restant</numerusform>
            <numerusform>valide, %n jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n byte(s) are not a certificate that can be read.</source>
        <translation>
            <numerusform>%n octet&#xa0;: ce n’est pas un certificat lisible.</numerusform>
            <numerusform>Ces %n octets ne sont pas un certificat lisible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>itself: %1</source>
        <translation>lui-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Autres noms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>de type inconnu</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CloseForm</name>
    <message>
        <source>Close code</source>
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Raison de la fermeture</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>This code may not be sent. Those that may: 1000 to 1003, 1007 to 1014, 3000 to 4999.</source>
        <translation>Ce code ne peut pas être envoyé. Sont permis&#xa0;: 1000 à 1003, 1007 à 1014, 3000 à 4999.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n byte(s) too long: at most 123 fit.</source>
        <translation>
            <numerusform>La raison est trop longue de %n octet&#xa0;: il y a place pour 123 au plus.</numerusform>
            <numerusform>La raison est trop longue de %n octets&#xa0;: il y a place pour 123 au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CodeField</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (au caractère %2)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ColumnMover</name>
    <message>
        <source>Move “%1” &amp;left</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move “%1” &amp;right</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers la &amp;droite</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>&amp;Rétrécir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make “%1” &amp;wider</source>
        <translation>É&amp;largir «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareAdd</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an open tab or a saved capture</source>
        <translation>Ajouter un onglet ouvert ou une capture enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln can be compared</source>
        <translation>
            <numerusform>Impossible d’en comparer plus de %Ln</numerusform>
            <numerusform>Impossible d’en comparer plus de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>Onglets ouverts</translation>
    </message>
    <message>
        <source>No other tab has latencies</source>
        <translation>Aucun autre onglet n’a de latences</translation>
    </message>
    <message>
        <source>Saved captures</source>
        <translation>Captures enregistrées</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Compare captures</source>
        <translation>Comparer des captures</translation>
    </message>
    <message>
        <source>Captures (*.wlcap)</source>
        <translation>Captures (*.wlcap)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareChip</name>
    <message>
        <source>What all have</source>
        <translation>Ce qui est commun à tous</translation>
    </message>
    <message>
        <source>Take it out of the comparison</source>
        <translation>Retirer de la comparaison</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>What is compared of %1</source>
        <translation>Ce qui est comparé de %1</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>non ouvert</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien de capturé</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompareWindow</name>
    <message>
        <source>Compare as</source>
        <translation>Comparer comme</translation>
    </message>
    <message>
        <source>Ignore the order of &amp;keys</source>
        <translation>&amp;Ignorer l’ordre des clés</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Rows %L1 and %L2</source>
        <translation>Lignes %L1 et %L2</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Members and values; white space does not count</source>
        <translation>Membres et valeurs&#xa0;; les espaces ne comptent pas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Byte by byte, at the same offset</source>
        <translation>Octet par octet, au même décalage</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Autre ordre</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 are compared</source>
        <translation>seuls les premiers %1 sont comparés</translation>
    </message>
    <message>
        <source>they differ by much: changes may be shown larger than they are</source>
        <translation>ils diffèrent beaucoup&#xa0;: les différences affichées peuvent être plus grandes qu’en réalité</translation>
    </message>
    <message>
        <source>the list of members is not complete</source>
        <translation>la liste des membres n’est pas complète</translation>
    </message>
    <message>
        <source>Row %L1 · %2 · %3</source>
        <translation>Ligne %L1 · %2 · %3</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Ligne %L1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparedLatency</name>
    <message>
        <source>%1 is not a Wireloupe capture.</source>
        <translation>%1 n’est pas une capture Wireloupe.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ComparisonPicture</name>
    <message>
        <source>before %1 s</source>
        <translation>avant %1 s</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>après %1 s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Composer</name>
    <message>
        <source>no peer is connected</source>
        <translation>aucun pair n’est connecté</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire en %1</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Message à envoyer</translation>
    </message>
    <message>
        <source>Payload, may be empty</source>
        <translation>Charge utile, éventuellement vide</translation>
    </message>
    <message>
        <source>Payload of the ping</source>
        <translation>Charge utile du ping</translation>
    </message>
    <message>
        <source>Send ping</source>
        <translation>Envoyer le ping</translation>
    </message>
    <message>
        <source>Ping…</source>
        <translation>Ping…</translation>
    </message>
    <message>
        <source>Send a ping with a payload of your own</source>
        <translation>Envoyer un ping avec votre propre charge utile</translation>
    </message>
    <message>
        <source>Build frame…</source>
        <translation>Construire une trame…</translation>
    </message>
    <message>
        <source>Make a frame by hand, right or wrong</source>
        <translation>Construire une trame à la main, correcte ou non</translation>
    </message>
    <message>
        <source>Send close</source>
        <translation>Envoyer Close</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Close the connection with a code and a reason</source>
        <translation>Fermer la connexion avec un code et une raison</translation>
    </message>
    <message>
        <source>Send it although it is not JSON</source>
        <translation>L’envoyer bien que ce ne soit pas du JSON</translation>
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
        <translation>Envoi impossible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The payload is %n byte(s) too long: at most 125 fit.</source>
        <translation>
            <numerusform>La charge utile dépasse de %n octet&#xa0;: 125 au plus.</numerusform>
            <numerusform>La charge utile dépasse de %n octets&#xa0;: 125 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a message. Alt+Up brings back the last one.</source>
        <translation>Écrivez un message. Alt+Haut rappelle le dernier.</translation>
    </message>
    <message>
        <source>Write a message. %1 sends it, Alt+Up brings back the last one.</source>
        <translation>Écrivez un message. %1 l’envoie, Alt+Haut rappelle le dernier.</translation>
    </message>
    <message>
        <source>the file was not sent: %1</source>
        <translation>le fichier n’a pas été envoyé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::CompressionGroup</name>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>Proposer permessage-deflate</translation>
    </message>
    <message>
        <source>Server forgets after each message</source>
        <translation>Le serveur oublie après chaque message</translation>
    </message>
    <message>
        <source>We forget after each message</source>
        <translation>Nous oublions après chaque message</translation>
    </message>
    <message>
        <source>server_max_window_bits: the server&apos;s window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.1)</source>
        <translation>server_max_window_bits&#xa0;: la fenêtre du serveur, en octets, est 2 élevé à cette puissance (RFC 7692, section 7.1.2.1)</translation>
    </message>
    <message>
        <source>client_max_window_bits: our window is 2 to the power of this many bytes (RFC 7692, section 7.1.2.2)</source>
        <translation>client_max_window_bits&#xa0;: notre fenêtre, en octets, est 2 élevé à cette puissance (RFC 7692, section 7.1.2.2)</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 est rapide, 9 est compact</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>Les messages plus courts sont envoyés sans compression</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>Le serveur décide si les messages sont compressés (RFC 7692)</translation>
    </message>
    <message>
        <source>server_no_context_takeover: each message of the server is compressed on its own (RFC 7692, section 7.1.1.1)</source>
        <translation>server_no_context_takeover&#xa0;: chaque message du serveur est compressé séparément (RFC 7692, section 7.1.1.1)</translation>
    </message>
    <message>
        <source>client_no_context_takeover: each message of ours is compressed on its own (RFC 7692, section 7.1.1.2)</source>
        <translation>client_no_context_takeover&#xa0;: chacun de nos messages est compressé séparément (RFC 7692, section 7.1.1.2)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>toute longueur</translation>
    </message>
    <message>
        <source>Server&apos;s window, bits</source>
        <translation>Fenêtre du serveur, bits</translation>
    </message>
    <message>
        <source>Our window, bits</source>
        <translation>Notre fenêtre, bits</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Compresser à partir de</translation>
    </message>
    <message>
        <source>Compression: offered</source>
        <translation>Compression&#xa0;: proposée</translation>
    </message>
    <message>
        <source>Compression: not offered</source>
        <translation>Compression&#xa0;: non proposée</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionMover</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>Dé&amp;placer vers un dossier</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionNotices</name>
    <message>
        <source>Ignored, because it means nothing here: %1</source>
        <translation>Ignoré, car sans signification ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Afficher le certificat…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The certificate is trusted until the program ends: %1.</source>
        <translation>Le certificat est accepté jusqu’à la fin du programme&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionTab</name>
    <message>
        <source>open %1</source>
        <translation>ouverte depuis %1</translation>
    </message>
    <message>
        <source> · RTT %1</source>
        <translation> · RTT %1</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConnectionTreeModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ConversationForm</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>States of the conversation</source>
        <translation>États de la conversation</translation>
    </message>
    <message>
        <source>&amp;Starts in</source>
        <translation>&amp;Commence par</translation>
    </message>
    <message>
        <source>The state that a peer starts in</source>
        <translation>L’état par lequel un pair commence</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>le premier</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DetailPane</name>
    <message>
        <source>Save payload…</source>
        <translation>Enregistrer la charge utile…</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Enregistrer la charge utile</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Views of the selected row</source>
        <translation>Vues de la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Payload, made readable</source>
        <translation>Charge utile, mise en forme</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>Charge utile comme texte</translation>
    </message>
    <message>
        <source>Showing %1 of %2.</source>
        <translation>Affichage de %1 sur %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Select a row</source>
        <translation>Sélectionnez une ligne</translation>
    </message>
    <message>
        <source>Its payload, its bytes and every bit of its frame header are shown here.</source>
        <translation>Sa charge utile, ses octets et chaque bit de l’en-tête de sa trame s’affichent ici.</translation>
    </message>
    <message>
        <source>The handshake is HTTP: its heads are under Handshake.</source>
        <translation>Le handshake, c’est du HTTP&#xa0;: ses en-têtes sont sous Handshake.</translation>
    </message>
    <message>
        <source>Bytes made by hand that are not a frame. They are under Hex, as they were sent.</source>
        <translation>Octets construits à la main, qui ne forment pas une trame. Ils sont sous Hex, tels qu’ils ont été envoyés.</translation>
    </message>
    <message>
        <source>This row is not a frame</source>
        <translation>Cette ligne n’est pas une trame</translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation>Cet événement ne peut pas être lu</translation>
    </message>
    <message>
        <source>An event of the connection, %1 s after the start. It is not traffic: nothing crossed the wire.</source>
        <translation>Un événement de la connexion, %1 s après le début. Ce n’est pas du trafic&#xa0;: rien n’a traversé le réseau.</translation>
    </message>
    <message>
        <source>No handshake was recorded</source>
        <translation>Aucun handshake n’a été capturé</translation>
    </message>
    <message>
        <source>None came before this row on its connection.</source>
        <translation>Aucun n’a précédé cette ligne sur sa connexion.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DiffView</name>
    <message>
        <source>Differences, side by side</source>
        <translation>Différences, côte à côte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <translation>Identique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1&#xa0;: %2. %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::DisconnectDialog</name>
    <message>
        <source>Disconnect peer</source>
        <translation>Déconnecter un pair</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::EchoForm</name>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none; text messages only</source>
        <translation>aucun&#xa0;; messages texte seulement</translation>
    </message>
    <message>
        <source>Up to as much later, evenly spread; the order of messages is kept</source>
        <translation>Jusqu’à autant de retard en plus, réparti uniformément&#xa0;; l’ordre des messages est conservé</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ExportDialog</name>
    <message>
        <source>Export log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything: %1</source>
        <translation>&amp;Tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: %1</source>
        <translation>Ce qui passe le &amp;filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>What passes the &amp;filter: no filter is set</source>
        <translation>Ce qui passe le &amp;filtre&#xa0;: aucun filtre n’est défini</translation>
    </message>
    <message>
        <source>What is &amp;selected: %1</source>
        <translation>Ce qui est &amp;sélectionné&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is &amp;marked: %1</source>
        <translation>Ce qui est &amp;marqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>The handshakes and events of the same connections come along.</source>
        <translation>Les handshakes et les événements des mêmes connexions sont inclus.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>The file %1 already exists.</source>
        <translation>Le fichier %1 existe déjà.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Write the name of a file.</source>
        <translation>Écrivez le nom d’un fichier.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileDraft</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>as binary</source>
        <translation>en binaire</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>en texte</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>Type du message</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>ou déposer un fichier ici</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>Choisir un fichier à envoyer</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>There is no permission to read this file.</source>
        <translation>Vous n’avez pas l’autorisation de lire ce fichier.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterBar</name>
    <message>
        <source>Saved and earlier filters</source>
        <translation>Filtres enregistrés et précédents</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>Le langage du filtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation>%1, recherche…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterChoicesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a choice and its meaning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: words, /regex/, dir:in, op:text, -op:ping, json:$.type=chat</source>
        <translation>Filtre&#xa0;: mots, /regex/, dir:in, op:text, -op:ping, json:$.type=chat</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterHelp</name>
    <message>
        <source>both texts, without regard to case</source>
        <translation>les deux textes, sans tenir compte de la casse</translation>
    </message>
    <message>
        <source>a regular expression; i: without regard to case</source>
        <translation>une expression régulière&#xa0;; i&#xa0;: sans tenir compte de la casse</translation>
    </message>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>either; a space is “and”</source>
        <translation>l’un ou l’autre&#xa0;; une espace signifie «&#xa0;et&#xa0;»</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>parenthèses</translation>
    </message>
    <message>
        <source>direction: in, out</source>
        <translation>sens&#xa0;: in, out</translation>
    </message>
    <message>
        <source>type: text, binary, continuation, ping, pong, close, control, handshake, state, note, bytes</source>
        <translation>type&#xa0;: text, binary, continuation, ping, pong, close, control, handshake, state, note, bytes</translation>
    </message>
    <message>
        <source>bytes of payload, inflated where it was compressed; also 100, &lt;=2M, 1k..4k, 1Ki</source>
        <translation>octets de charge utile, décompressés si elle était compressée&#xa0;; aussi 100, &lt;=2M, 1k..4k, 1Ki</translation>
    </message>
    <message>
        <source>seconds since the start; also &gt;1m, 1.5h, and the clock: 14:05..14:10</source>
        <translation>secondes depuis le début&#xa0;; aussi &gt;1m, 1.5h, et l’heure&#xa0;: 14:05..14:10</translation>
    </message>
    <message>
        <source>connections; also 1..3</source>
        <translation>connexions&#xa0;; aussi 1..3</translation>
    </message>
    <message>
        <source>close frames and events with this code</source>
        <translation>trames Close et événements avec ce code</translation>
    </message>
    <message>
        <source>also marked, injected, compressed, altered, dropped, partial, damaged, masked, fin, rsv1, rsv2, rsv3</source>
        <translation>aussi marked, injected, compressed, altered, dropped, partial, damaged, masked, fin, rsv1, rsv2, rsv3</translation>
    </message>
    <message>
        <source>a value in a JSON payload; also != &lt; &lt;= &gt; &gt;=, and ~ for “contains”</source>
        <translation>une valeur dans une charge utile JSON&#xa0;; aussi != &lt; &lt;= &gt; &gt;=, et ~ pour «&#xa0;contient&#xa0;»</translation>
    </message>
    <message>
        <source>there is such a value; [*] any, .. at any depth</source>
        <translation>une telle valeur existe&#xa0;; [*] n’importe laquelle, .. à toute profondeur</translation>
    </message>
    <message>
        <source>The language of the filter</source>
        <translation>Le langage du filtre</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what can stand at the cursor, ↑ brings back earlier filters. A term with a colon, a bracket or “or” in it is looked for in quotes.</source>
        <translation>Ctrl+Espace propose ce qui peut se trouver au curseur, ↑ rappelle les filtres précédents. Un terme contenant un deux-points, une parenthèse ou «&#xa0;or&#xa0;» se cherche entre guillemets.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterMenu</name>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>Renommé en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Utilisés auparavant</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Earlier filters are forgotten</source>
        <translation>Les filtres précédents sont oubliés</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FilterNameDialog</name>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>A filter “%1” already exists.</source>
        <translation>Un filtre «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FindBar</name>
    <message>
        <source>Text or /regular expression/</source>
        <translation>Texte ou /expression régulière/</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Correspondance précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Correspondance suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the log, this payload</comment>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>%1 · from the end again</source>
        <translation>%1 · repris depuis la fin</translation>
    </message>
    <message>
        <source>%1 · from the top again</source>
        <translation>%1 · repris depuis le début</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln correspondance</numerusform>
            <numerusform>%Ln correspondances</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Pas une expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FolderField</name>
    <message>
        <source>Create folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Create the missing folder</source>
        <translation>Créer le dossier manquant</translation>
    </message>
    <message>
        <source>The folder could not be created: nothing can be written to the one that it would be in.</source>
        <translation>Le dossier n’a pas pu être créé&#xa0;: impossible d’écrire dans celui qui le contiendrait.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameBuilder</name>
    <message>
        <source>Send frame</source>
        <translation>Envoyer la trame</translation>
    </message>
    <message>
        <source>Build frame</source>
        <translation>Construire une trame</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The log marks it as injected.</source>
        <translation>Le journal la marque comme injectée.</translation>
    </message>
    <message>
        <source>It can be sent when the connection is open.</source>
        <translation>L’envoi est possible lorsque la connexion est ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln byte(s).</source>
        <translation>
            <numerusform>%Ln octet envoyé.</numerusform>
            <numerusform>%Ln octets envoyés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameFieldsView</name>
    <message>
        <source>Fields of the frame</source>
        <translation>Champs de la trame</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Bytes of the frame on the wire</source>
        <translation>Octets de la trame sur le réseau</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameForm</name>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Octets bruts</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Que construire</translation>
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
        <translation>Dernière trame de son message</translation>
    </message>
    <message>
        <source>Says of a message that it is compressed, where permessage-deflate is in use</source>
        <translation>Indique d’un message qu’il est compressé, là où permessage-deflate est utilisé</translation>
    </message>
    <message>
        <source>Random key</source>
        <translation>Clé aléatoire</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>Pas de masque</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>Cette clé</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Clé de masquage</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Masque</translation>
    </message>
    <message>
        <source>That of the payload</source>
        <translation>Celle de la charge utile</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Ce nombre</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>Longueur déclarée</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longueur</translation>
    </message>
    <message>
        <source>the shortest</source>
        <translation>la plus courte</translation>
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
        <translation>&amp;Forme de la longueur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Put before the payload, in two bytes</source>
        <translation>Placé avant la charge utile, sur deux octets</translation>
    </message>
    <message>
        <source>&amp;Close code</source>
        <translation>&amp;Code de fermeture</translation>
    </message>
    <message>
        <source>Text with escapes (\n, \xFF)</source>
        <translation>Texte avec séquences d’échappement (\n, \xFF)</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>Charge &amp;utile</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Raw bytes in hexadecimal</source>
        <translation>Octets bruts en hexadécimal</translation>
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
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Conn.</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>Temps écoulé depuis la ligne précédente</translation>
    </message>
    <message>
        <source>Bytes of payload on the wire, and inflated where it was compressed</source>
        <translation>Octets de charge utile sur le réseau, et décompressés si elle était compressée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FrameLogView</name>
    <message>
        <source>Frame log</source>
        <translation>Journal des trames</translation>
    </message>
    <message>
        <source>Go to the newest row (End)</source>
        <translation>Aller à la ligne la plus récente (Fin)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation>Copier la char&amp;ge utile</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copier en &amp;hexadécimal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>En pause · %1</translation>
    </message>
    <message>
        <source>%1, go to the newest row</source>
        <translation>%1, aller à la ligne la plus récente</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::FramePreview</name>
    <message>
        <source>Bytes that will be sent</source>
        <translation>Octets qui seront envoyés</translation>
    </message>
    <message>
        <source>What is wrong with the frame</source>
        <translation>Ce qui ne va pas avec la trame</translation>
    </message>
    <message>
        <source>The frame for --raw-frame</source>
        <translation>La trame pour --raw-frame</translation>
    </message>
    <message>
        <source>For wireloupe connect --raw-frame</source>
        <translation>Pour wireloupe connect --raw-frame</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy the line for --raw-frame</source>
        <translation>Copier la ligne pour --raw-frame</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Octets sur le réseau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as they are</source>
        <translation>%1, tels quels</translation>
    </message>
    <message>
        <source>%1: header %2, then masking key %3, then masked payload %4</source>
        <translation>%1&#xa0;: en-tête %2, puis clé de masquage %3, puis charge utile masquée %4</translation>
    </message>
    <message>
        <source>%1: header %2, then payload %3, not masked</source>
        <translation>%1&#xa0;: en-tête %2, puis charge utile %3, non masquée</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Good to know before it is sent</source>
        <translation>À savoir avant l’envoi</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>En ligne de commande</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::GoToBar</name>
    <message>
        <source>Row, 12.5 s or 14:05:03</source>
        <translation>Ligne, 12.5 s ou 14:05:03</translation>
    </message>
    <message>
        <source>Row or time to go to</source>
        <translation>Ligne ou instant où aller</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>No row is there yet.</source>
        <translation>Il n’y a pas encore de ligne.</translation>
    </message>
    <message>
        <source>Rows before %1 have been dropped by the limit.</source>
        <translation>Les lignes avant %1 ont été abandonnées en raison de la limite.</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>La dernière ligne est %1.</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>Aucune ligne ne passe le filtre.</translation>
    </message>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>La ligne %1 ne passe pas le filtre.</translation>
    </message>
    <message>
        <source>Neither a row nor a time. Write 42, 12.5 s or 14:05:03.</source>
        <translation>Ni une ligne ni un instant. Écrivez 42, 12.5 s ou 14:05:03.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeSettings</name>
    <message>
        <source>Handshake settings</source>
        <translation>Paramètres du handshake</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HandshakeView</name>
    <message>
        <source>Views of the handshake</source>
        <translation>Vues du handshake</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Where the time went until the connection was open</source>
        <translation>À quoi le temps a passé jusqu’à l’ouverture de la connexion</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>What TLS came to, and the certificates of the server</source>
        <translation>Le résultat de TLS, et les certificats du serveur</translation>
    </message>
    <message>
        <source>Header fields of the handshake</source>
        <translation>Champs d’en-tête du handshake</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Handshake as it was sent</source>
        <translation>Handshake tel qu’il a été envoyé</translation>
    </message>
    <message>
        <source>No times were recorded</source>
        <translation>Aucun temps n’a été capturé</translation>
    </message>
    <message>
        <source>The capture does not hold how long the phases of this connection took.</source>
        <translation>La capture n’indique pas la durée des phases de cette connexion.</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>Pas de TLS</translation>
    </message>
    <message>
        <source>This connection is not encrypted: there is no certificate.</source>
        <translation>Cette connexion n’est pas chiffrée&#xa0;: il n’y a pas de certificat.</translation>
    </message>
    <message>
        <source>The connection did not come so far that anything was encrypted: there is no certificate.</source>
        <translation>La connexion n’est pas allée jusqu’au chiffrement&#xa0;: il n’y a pas de certificat.</translation>
    </message>
    <message>
        <source>TLS is not known</source>
        <translation>TLS n’est pas connu</translation>
    </message>
    <message>
        <source>The capture does not hold how this connection began.</source>
        <translation>La capture ne contient pas le début de cette connexion.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>(no response)</source>
        <translation>(pas de réponse)</translation>
    </message>
    <message>
        <source>Interim response</source>
        <translation>Réponse intermédiaire</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation>Ajouter un en-tête…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HeadersPage</name>
    <message>
        <source>Headers of the request</source>
        <translation>En-têtes de la requête</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>Sous-protocoles, séparés par des virgules</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>aucun&#xa0;; par exemple graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>Offered to the server in this order, separated by commas (RFC 6455, section 1.9)</source>
        <translation>Proposés au serveur dans cet ordre, séparés par des virgules (RFC 6455, section 1.9)</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Sous-protocoles</translation>
    </message>
    <message>
        <source>Headers (%L1)</source>
        <translation>En-têtes (%L1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHits</name>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpHitsModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Beginning of the guide</source>
        <translation>Début du guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try other words, or the beginning of one.</source>
        <translation>Essayez d’autres mots, ou le début d’un mot.</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>Ce lien mène à %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexPage</name>
    <message>
        <source>Form of the bytes</source>
        <translation>Forme des octets</translation>
    </message>
    <message>
        <source>What the compressed payload holds</source>
        <translation>Ce que contient la charge utile compressée</translation>
    </message>
    <message>
        <source>The compressed payload, unmasked</source>
        <translation>La charge utile compressée, sans masque</translation>
    </message>
    <message>
        <source>The selected bytes as numbers</source>
        <translation>Les octets sélectionnés comme nombres</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>Aller à un décalage</translation>
    </message>
    <message>
        <source>Go to an offset: 1024, 0x400 (G)</source>
        <translation>Aller à un décalage&#xa0;: 1024, 0x400 (G)</translation>
    </message>
    <message>
        <source>Inflated · %1</source>
        <translation>Décompressé · %1</translation>
    </message>
    <message>
        <source>Wire · %1</source>
        <translation>Réseau · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1, %Ln octet</numerusform>
            <numerusform>%1, %Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>LE %1 BE %2</source>
        <translation>LE %1 BE %2</translation>
    </message>
    <message>
        <source>&amp;Go to offset…</source>
        <translation>&amp;Aller au décalage…</translation>
    </message>
    <message>
        <source>&amp;Save selection…</source>
        <translation>&amp;Enregistrer la sélection…</translation>
    </message>
    <message>
        <source>There is no such byte</source>
        <translation>Cet octet n’existe pas</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Octets en hexadécimal</translation>
    </message>
    <message>
        <source>&amp;Copy as hex</source>
        <translation>Copier en &amp;hexadécimal</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Copy with &amp;offsets</source>
        <translation>Copier avec les &amp;décalages</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <translation>Copier en &amp;base64</translation>
    </message>
    <message>
        <source>Copy as C a&amp;rray</source>
        <translation>Copier en tableau &amp;C</translation>
    </message>
    <message>
        <source>Copy as &amp;Python bytes</source>
        <translation>Copier en octets &amp;Python</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>these bytes: text or hex</source>
        <translation>ces octets&#xa0;: texte ou hexadécimal</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Pas d’octets</translation>
    </message>
    <message>
        <source>Byte %L1: %2, as text %3</source>
        <translation>Octet %L1&#xa0;: %2, en texte %3</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::KeysEdit</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace takes them away.</source>
        <translation>Appuyez sur les nouvelles touches. Retour arrière les retire.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabBars</name>
    <message>
        <source>Bytes on the wire for each delivered message</source>
        <translation>Octets sur le réseau par message délivré</translation>
    </message>
    <message>
        <source>In both directions, heads of HTTP and framing included; without TLS, TCP and IP</source>
        <translation>Dans les deux sens, en-têtes HTTP et tramage compris&#xa0;; sans TLS, TCP ni IP</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Bytes for a message</source>
        <translation>Octets par message</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabEndpoints</name>
    <message>
        <source>A JSON path to the moment of sending in a message. Without one, latencies count from the transport that is first with a message</source>
        <translation>Un chemin JSON vers l’instant d’envoi dans un message. Sans lui, les latences se comptent à partir du transport qui livre un message en premier</translation>
    </message>
    <message>
        <source>none; for example $.sent</source>
        <translation>aucun&#xa0;; par exemple $.sent</translation>
    </message>
    <message>
        <source>A JSON path to a number that grows by 1 from message to message: it tells what was missed</source>
        <translation>Un chemin JSON vers un nombre qui augmente de 1 d’un message à l’autre&#xa0;: il révèle ce qui a été manqué</translation>
    </message>
    <message>
        <source>none; for example $.seq</source>
        <translation>aucun&#xa0;; par exemple $.seq</translation>
    </message>
    <message>
        <source>none; for example %1</source>
        <translation>aucune&#xa0;; par exemple %1</translation>
    </message>
    <message>
        <source>Without an address, this transport takes no part</source>
        <translation>Sans adresse, ce transport ne participe pas</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>secondes depuis 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>microsecondes depuis 1970</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>nanosecondes depuis 1970</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>nanoseconds of this computer: {{now:mono}}</source>
        <translation>nanosecondes de cette machine&#xa0;: {{now:mono}}</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>which is in</source>
        <translation>exprimé en</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabForm</name>
    <message>
        <source>My own endpoints</source>
        <translation>Mes propres points de terminaison</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Messages that the server sends</source>
        <translation>Messages que le serveur envoie</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>How long a message is, about: there are numbers in it</source>
        <translation>Longueur approximative d’un message&#xa0;: il contient des nombres</translation>
    </message>
    <message>
        <source>From one short poll to the next</source>
        <translation>D’un polling court au suivant</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>How long the run takes; 0 goes on until it is stopped</source>
        <translation>Durée de l’essai&#xa0;; 0 le prolonge jusqu’à ce qu’il soit arrêté</translation>
    </message>
    <message>
        <source>In place of a server that is started on this computer for the run</source>
        <translation>À la place d’un serveur démarré sur cet ordinateur pour l’essai</translation>
    </message>
    <message>
        <source>Show or hide the endpoints</source>
        <translation>Afficher ou masquer les points de terminaison</translation>
    </message>
    <message>
        <source>Show the endpoints</source>
        <translation>Afficher les points de terminaison</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>Polling toutes les</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pendant</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>Taille d’un message</translation>
    </message>
    <message>
        <source>Duration of the run</source>
        <translation>Durée de l’essai</translation>
    </message>
    <message>
        <source>My own endpoints (%L1)</source>
        <translation>Mes propres points de terminaison (%L1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>until you stop it</source>
        <translation>jusqu’à ce que vous l’arrêtiez</translation>
    </message>
    <message>
        <source>for %L1 s</source>
        <translation>pendant %L1 s</translation>
    </message>
    <message>
        <source>Start takes in the messages of your endpoints by all transports that have an address, side by side, %1. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>«&#xa0;Démarrer&#xa0;» reçoit les messages de vos points de terminaison par tous les transports qui ont une adresse, côte à côte, %1. Vous verrez le retard de chacun, et ce que coûte un message en requêtes et en octets.</translation>
    </message>
    <message>
        <source>Start lets a server on this computer send %1 messages a second of about %2 %3, and takes them in by all four transports side by side. You will see how late each of them is, and what a message costs in requests and bytes.</source>
        <translation>«&#xa0;Démarrer&#xa0;» fait envoyer par un serveur de cet ordinateur %1 messages par seconde d’environ %2 %3, et les reçoit par les quatre transports côte à côte. Vous verrez le retard de chacun, et ce que coûte un message en requêtes et en octets.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabPlot</name>
    <message>
        <source>Graph of latencies over time</source>
        <translation>Graphique des latences au fil du temps</translation>
    </message>
    <message>
        <source>Its figures stand in the table below, and what they say in the summary.</source>
        <translation>Ses chiffres sont dans le tableau ci-dessous, et leur interprétation dans le résumé.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabResults</name>
    <message>
        <source>Here they count from the fastest message of all.</source>
        <translation>Ici, elles se comptent à partir du message le plus rapide de tous.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Latency of each message, from sending to receipt</source>
        <translation>Latence de chaque message, de l’envoi à la réception</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Export the figures as CSV…</source>
        <translation>Exporter les chiffres en CSV…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTab</name>
    <message>
        <source>The same messages by WebSocket, Server-Sent Events, long polling and short polling, side by side.</source>
        <translation>Les mêmes messages par WebSocket, Server-Sent Events, long polling et polling court, côte à côte.</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>terminé après %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Do you need WebSockets here?</source>
        <translation>Avez-vous besoin de WebSockets ici&#xa0;?</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>Les chiffres ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>The figures could not be written to %1: %2.</source>
        <translation>Les chiffres n’ont pas pu être écrits dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Transport lab: running</source>
        <translation>Banc d’essai des transports&#xa0;: en cours</translation>
    </message>
    <message>
        <source>Transport lab</source>
        <translation>Banc d’essai des transports</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LabTable</name>
    <message>
        <source>takes no part</source>
        <translation>ne participe pas</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>again in %L1 s: %2</source>
        <translation>nouvelle tentative dans %L1 s&#xa0;: %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Figures of each transport</source>
        <translation>Chiffres de chaque transport</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Délivrés</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
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
        <translation>Requêtes
par mess.</translation>
    </message>
    <message>
        <source>Bytes in
per msg.</source>
        <translation>Octets reçus
par mess.</translation>
    </message>
    <message>
        <source>Bytes out
per msg.</source>
        <translation>Octets envoyés
par mess.</translation>
    </message>
    <message>
        <source>By the numbers of the messages, where they have any</source>
        <translation>D’après les numéros des messages, s’ils en ont</translation>
    </message>
    <message>
        <source>Half of the messages were as fast, or faster</source>
        <translation>La moitié des messages ont été aussi rapides, ou plus</translation>
    </message>
    <message>
        <source>99 of 100 messages were as fast, or faster</source>
        <translation>99 messages sur 100 ont été aussi rapides, ou plus</translation>
    </message>
    <message>
        <source>HTTP requests for each delivered message; a WebSocket needs one altogether</source>
        <translation>Requêtes HTTP par message délivré&#xa0;; un WebSocket en demande une seule en tout</translation>
    </message>
    <message>
        <source>From the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>Depuis le serveur, avec en-têtes HTTP et tramage&#xa0;; sans TLS, TCP ni IP</translation>
    </message>
    <message>
        <source>To the server, with heads of HTTP and framing; without TLS, TCP and IP</source>
        <translation>Vers le serveur, avec en-têtes HTTP et tramage&#xa0;; sans TLS, TCP ni IP</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCompareTab</name>
    <message>
        <source>Lay over each other</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>selon l’heure</translation>
    </message>
    <message>
        <source>from the beginning of each</source>
        <translation>à partir du début de chacun</translation>
    </message>
    <message>
        <source>before and after a moment</source>
        <translation>avant et après un instant</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The moment, in seconds since the capture&apos;s start</source>
        <translation>L’instant, en secondes depuis le début de la capture</translation>
    </message>
    <message>
        <source>Which one is faster?</source>
        <translation>Lequel est le plus rapide&#xa0;?</translation>
    </message>
    <message>
        <source>Add two or more: tabs that are open, as they go on, and saved captures. Or one, to compare it before a moment and after it.</source>
        <translation>Ajoutez-en deux ou plus&#xa0;: des onglets ouverts, pendant qu’ils continuent, et des captures enregistrées. Ou un seul, pour le comparer avant et après un instant.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Encore rien à comparer</translation>
    </message>
    <message>
        <source>What has been added is still being read, or nothing has been measured in it.</source>
        <translation>Ce qui a été ajouté est encore en cours de lecture, ou rien n’y a été mesuré.</translation>
    </message>
    <message>
        <source>Compare latencies</source>
        <translation>Comparer les latences</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %Ln capture(s)</source>
        <translation>
            <numerusform>Comparaison de %Ln capture</numerusform>
            <numerusform>Comparaison de %Ln captures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyCurvePlot</name>
    <message>
        <source>Curve of percentiles</source>
        <translation>Courbe des percentiles</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré pendant cette période.</translation>
    </message>
    <message>
        <source>too few samples</source>
        <translation>trop peu de mesures</translation>
    </message>
    <message>
        <source>The fastest:</source>
        <translation>La durée la plus courte&#xa0;:</translation>
    </message>
    <message>
        <source>%1 took no longer than:</source>
        <translation>%1 n’ont pas dépassé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyExport</name>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>Image (&amp;PNG)…</translation>
    </message>
    <message>
        <source>Picture (S&amp;VG)…</source>
        <translation>Image (S&amp;VG)…</translation>
    </message>
    <message>
        <source>&amp;Samples (CSV)…</source>
        <translation>&amp;Mesures (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Figures over time (CSV)…</source>
        <translation>&amp;Chiffres au fil du temps (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>Copier le &amp;résumé</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>Exporter les mesures</translation>
    </message>
    <message>
        <source>Export figures over time</source>
        <translation>Exporter les chiffres au fil du temps</translation>
    </message>
    <message>
        <source>Only %1 of %2 samples are still kept one by one; figures over time are of all.</source>
        <translation>Seules %1 mesures sur %2 sont encore gardées une par une&#xa0;; les chiffres au fil du temps les couvrent toutes.</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>Le résumé est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyFiguresTable</name>
    <message>
        <source>Figures of latencies</source>
        <translation>Chiffres des latences</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyHistogramPlot</name>
    <message>
        <source>Histogram of durations</source>
        <translation>Histogramme des durées</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré pendant cette période.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
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
        <translation>Affiché&#xa0;; cliquer pour masquer</translation>
    </message>
    <message>
        <source>Hidden; click to show</source>
        <translation>Masqué&#xa0;; cliquer pour afficher</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMarkWords</name>
    <message>
        <source>The wall clock was set back by %1.</source>
        <translation>L’horloge système a été retardée de %1.</translation>
    </message>
    <message>
        <source>The wall clock was set forward by %1.</source>
        <translation>L’horloge système a été avancée de %1.</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Horloge réglée</translation>
    </message>
    <message>
        <source>Recording gap</source>
        <translation>Lacune dans la capture</translation>
    </message>
    <message>
        <source>Rows dropped</source>
        <translation>Lignes abandonnées</translation>
    </message>
    <message>
        <source>The connection was lost, and open again %1 later.</source>
        <translation>La connexion a été perdue, puis rouverte %1 plus tard.</translation>
    </message>
    <message>
        <source>The program did not run for %1, or the computer slept.</source>
        <translation>Le programme n’a pas fonctionné pendant %1, ou la machine était en veille.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing: they could not be written.</source>
        <translation>
            <numerusform>%n ligne manque&#xa0;: elle n’a pas pu être écrite.</numerusform>
            <numerusform>%n lignes manquent&#xa0;: elles n’ont pas pu être écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had been dropped by the capture&apos;s limit before they were looked at.</source>
        <translation>
            <numerusform>%n ligne avait été abandonnée en raison de la limite de la capture avant d’avoir été examinée.</numerusform>
            <numerusform>%n lignes avaient été abandonnées en raison de la limite de la capture avant d’avoir été examinées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyMisses</name>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>%Ln sans réponse</numerusform>
            <numerusform>%Ln sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln interruption</numerusform>
            <numerusform>%Ln interruptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyOptions</name>
    <message>
        <source>What is shown, how it is measured, and what to do with it</source>
        <translation>Ce qui est affiché, comment c’est mesuré et qu’en faire</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>10 dernières minutes</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>Suivre ce qui arrive</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Lines and histogram of</source>
        <translation>Courbes et histogramme de</translation>
    </message>
    <message>
        <source>How replies are found…</source>
        <translation>Comment trouver les réponses…</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>Budgets…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Latency options, time shown: %1</source>
        <translation>Options de latence, période affichée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien n’est encore mesuré</translation>
    </message>
    <message>
        <source>What there is most of</source>
        <translation>Ce qui est le plus nombreux</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyPanel</name>
    <message>
        <source>What was asked and has no place in the graph. Click for all counts.</source>
        <translation>Ce qui a été demandé et n’a pas de place dans le graphique. Cliquez pour voir tous les nombres.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>While connected, a ping is sent every %1, and the time to its pong is drawn here.</source>
        <translation>Tant que la connexion dure, un ping est envoyé toutes les %1, et le temps jusqu’à son pong est tracé ici.</translation>
    </message>
    <message>
        <source>Pings are off: set how often one is sent, above.</source>
        <translation>Les pings sont désactivés&#xa0;: réglez ci-dessus la fréquence d’envoi.</translation>
    </message>
    <message>
        <source>No latencies yet</source>
        <translation>Pas encore de latences</translation>
    </message>
    <message>
        <source>Measuring: %1 of %2 rows</source>
        <translation>Mesure en cours&#xa0;: %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Latency: %1</source>
        <translation>Latence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyReadout</name>
    <message numerus="yes">
        <source>p50 %1, p99 %2 of %n</source>
        <translation>
            <numerusform>p50 %1, p99 %2 sur %n</numerusform>
            <numerusform>p50 %1, p99 %2 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1/s, sent %2/s</source>
        <translation>reçu %1/s, envoyé %2/s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyRulesDialog</name>
    <message>
        <source>How latencies are measured</source>
        <translation>Comment les latences sont mesurées</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
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
        <translation>Les messages &amp;indiquent quand ils ont été envoyés</translation>
    </message>
    <message>
        <source>Count as late after</source>
        <translation>Compter comme en retard après</translation>
    </message>
    <message>
        <source>What this finds</source>
        <translation>Ce que cela trouve</translation>
    </message>
    <message>
        <source>JSON path in the request</source>
        <translation>Chemin JSON dans la requête</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>JSON path in the reply</source>
        <translation>Chemin JSON dans la réponse</translation>
    </message>
    <message>
        <source>Regular expression with one group</source>
        <translation>Expression régulière à un groupe</translation>
    </message>
    <message>
        <source>JSON path to the moment of sending</source>
        <translation>Chemin JSON vers l’instant d’envoi</translation>
    </message>
    <message>
        <source>Unit of the moment of sending</source>
        <translation>Unité de l’instant d’envoi</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>secondes depuis 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>microsecondes depuis 1970</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>nanosecondes depuis 1970</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>A reply belongs to a request when</source>
        <translation>Une réponse correspond à une requête quand</translation>
    </message>
    <message>
        <source>it &amp;repeats the request</source>
        <translation>elle &amp;répète la requête</translation>
    </message>
    <message>
        <source>it comes next, in &amp;order</source>
        <translation>elle vient ensuite, dans l’&amp;ordre</translation>
    </message>
    <message>
        <source>both carry the same value at a &amp;JSON path</source>
        <translation>les deux portent la même valeur à un chemin &amp;JSON</translation>
    </message>
    <message>
        <source>a regular &amp;expression with one group matches the same text in both</source>
        <translation>une &amp;expression régulière à un groupe correspond au même texte dans les deux</translation>
    </message>
    <message>
        <source>&amp;never: there are no requests and replies</source>
        <translation>ja&amp;mais&#xa0;: il n’y a ni requêtes ni réponses</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrant</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyTimePlot</name>
    <message>
        <source>in</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortant</translation>
    </message>
    <message>
        <source>Graph of latencies over time</source>
        <translation>Graphique des latences au fil du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) in sight.</source>
        <translation>
            <numerusform>%n interruption visible.</numerusform>
            <numerusform>%n interruptions visibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LatencyViews</name>
    <message>
        <source>Views of the latency</source>
        <translation>Vues de la latence</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogArea</name>
    <message>
        <source>Row %1 does not pass the filter.</source>
        <translation>La ligne %1 ne passe pas le filtre.</translation>
    </message>
    <message>
        <source>Note for row %1</source>
        <translation>Note pour la ligne %1</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>T&amp;out sélectionner</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Only from here on</source>
        <translation>Seulement à partir d’&amp;ici</translation>
    </message>
    <message>
        <source>&amp;Only these: %1</source>
        <translation>&amp;Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only &amp;up to here</source>
        <translation>Seulement j&amp;usqu’ici</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>&amp;Enregistrer la charge utile…</translation>
    </message>
    <message>
        <source>Remove ma&amp;rk</source>
        <translation>Retirer la mar&amp;que</translation>
    </message>
    <message>
        <source>Ma&amp;rk</source>
        <translation>Mar&amp;quer</translation>
    </message>
    <message>
        <source>Edit no&amp;te…</source>
        <translation>Modifier la &amp;note…</translation>
    </message>
    <message>
        <source>Mark with no&amp;te…</source>
        <translation>Marquer avec une &amp;note…</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>&amp;Not these: %1</source>
        <translation>S&amp;auf&#xa0;: %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>&amp;Comparer deux lignes</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogFinder</name>
    <message>
        <source>the log</source>
        <translation>le journal</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogMarks</name>
    <message>
        <source>Up to %L1 rows can be marked at once.</source>
        <translation>Il est possible de marquer %L1 lignes au plus à la fois.</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>Aucune ligne n’est marquée.</translation>
    </message>
    <message>
        <source>No marked row passes the filter.</source>
        <translation>Aucune ligne marquée ne passe le filtre.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::LogSettingsPage</name>
    <message>
        <source>Logs that are being recorded</source>
        <translation>Journaux en cours de capture</translation>
    </message>
    <message>
        <source>Each tab keeps as much as this; its oldest rows go first, and the status line says how many. What has been saved is not touched.</source>
        <translation>Chaque onglet garde jusqu’à cette quantité&#xa0;; ses lignes les plus anciennes partent d’abord, et la barre d’état dit combien. Ce qui a été enregistré dans un fichier n’est pas touché.</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>Â&amp;ge</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>Logs closed without being saved</source>
        <translation>Journaux fermés sans être enregistrés</translation>
    </message>
    <message>
        <source>They are kept for a while and can be opened again from the sidebar. What a crash has left stays until you delete it.</source>
        <translation>Ils sont gardés un certain temps et peuvent être rouverts depuis la barre latérale. Ce qu’un plantage a laissé reste jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>All &amp;together</source>
        <translation>T&amp;ous ensemble</translation>
    </message>
    <message>
        <source>keep none</source>
        <translation>n’en garder aucun</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>recording, captures, history, memory, disk</source>
        <translation>capture, enregistrement, historique, mémoire, disque</translation>
    </message>
    <message>
        <source>megabytes, disk space, limit</source>
        <translation>mégaoctets, espace disque, limite</translation>
    </message>
    <message>
        <source>frames, number, limit</source>
        <translation>trames, nombre, limite</translation>
    </message>
    <message>
        <source>minutes, time, limit</source>
        <translation>minutes, temps, durée, limite</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>time, how long, limit</source>
        <translation>temps, combien de temps, durée, limite</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MainWindow</name>
    <message>
        <source>The trusted certificates could not be read: %1.</source>
        <translation>Les certificats de confiance n’ont pas pu être lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message numerus="yes">
        <source>Wireloupe ended unexpectedly. %Ln capture(s) were kept.</source>
        <translation>
            <numerusform>Wireloupe s’est terminé de façon inattendue. %Ln capture a été gardée.</numerusform>
            <numerusform>Wireloupe s’est terminé de façon inattendue. %Ln captures ont été gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 – Wireloupe</source>
        <translation>%1 – Wireloupe</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Server %1 · %2</source>
        <translation>Serveur %1 · %2</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way has ended.</source>
        <translation>La langue changera dès que ce qui est en cours sera terminé.</translation>
    </message>
    <message>
        <source>What you save or set now is lost when the window is closed: %1 cannot be written to. Check the owner and the permissions of the folder.</source>
        <translation>Ce que vous enregistrez ou réglez maintenant sera perdu à la fermeture de la fenêtre&#xa0;: impossible d’écrire dans %1. Vérifiez le propriétaire et les droits d’accès du dossier.</translation>
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
        <translation>Lignes marquées</translation>
    </message>
    <message>
        <source>No row is marked. Mark in the Edit menu marks those that are selected.</source>
        <translation>Aucune ligne n’est marquée. «&#xa0;Marquer&#xa0;» dans le menu Édition marque celles qui sont sélectionnées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked row(s). Del takes a mark away.</source>
        <translation>
            <numerusform>%Ln ligne marquée. Suppr retire une marque.</numerusform>
            <numerusform>%Ln lignes marquées. Suppr retire une marque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::MiniMap</name>
    <message>
        <source>Map of the log</source>
        <translation>Carte du journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln close frame(s)</source>
        <translation>
            <numerusform>%Ln trame Close</numerusform>
            <numerusform>%Ln trames Close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marque</numerusform>
            <numerusform>%Ln marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln correspondance</numerusform>
            <numerusform>%Ln correspondances</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 to %2, from %3 s on</source>
        <translation>Lignes %1 à %2, à partir de %3 s</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>connections, server, defaults, limits, timeouts</source>
        <translation>connexions, serveur, valeurs par défaut, limites, délais</translation>
    </message>
    <message>
        <source>Each new connection begins with these, and has its own from then on. Those that are there keep what they have.</source>
        <translation>Chaque nouvelle connexion part de ces valeurs, puis a les siennes. Celles qui existent déjà gardent les leurs.</translation>
    </message>
    <message>
        <source>New connections: %1</source>
        <translation>Nouvelles connexions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>Proposer permessage-deflate</translation>
    </message>
    <message>
        <source>The server decides whether messages are compressed (RFC 7692)</source>
        <translation>Le serveur décide si les messages sont compressés (RFC 7692)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 est rapide, 9 est compact</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Compresser à partir de</translation>
    </message>
    <message>
        <source>Shorter messages go out uncompressed</source>
        <translation>Les messages plus courts sont envoyés sans compression</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>toute longueur</translation>
    </message>
    <message>
        <source>Proxy and headers</source>
        <translation>Proxy et en-têtes</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy of its own is set with the connection</source>
        <translation>Un proxy propre à une connexion se règle avec elle</translation>
    </message>
    <message>
        <source>HTTP, SOCKS</source>
        <translation>HTTP, SOCKS</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>User-Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Is the first of its headers</source>
        <translation>Est le premier des en-têtes de la connexion</translation>
    </message>
    <message>
        <source>header, browser, identification</source>
        <translation>en-tête, navigateur, identification</translation>
    </message>
    <message>
        <source>no such header</source>
        <translation>sans cet en-tête</translation>
    </message>
    <message>
        <source>New local server</source>
        <translation>Nouveau serveur local</translation>
    </message>
    <message>
        <source>A local server that is open, or was at the last start, keeps what it has.</source>
        <translation>Un serveur local qui est ouvert, ou l’était au dernier démarrage, garde ses valeurs.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 prend un port libre quelconque</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>écoute, écouter</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n’importe lequel</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>Other computers reach a server that listens on all addresses</source>
        <translation>Les autres ordinateurs peuvent atteindre un serveur qui écoute sur toutes les adresses</translation>
    </message>
    <message>
        <source>address, listen, localhost, exposed</source>
        <translation>adresse, écoute, localhost, exposé</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Toutes les adresses</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>Taille d’un message</translation>
    </message>
    <message>
        <source>A larger one ends the connection with 1009</source>
        <translation>Un message plus grand met fin à la connexion avec 1009</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>One more is answered with status 503</source>
        <translation>Un de plus reçoit pour réponse le statut 503</translation>
    </message>
    <message>
        <source>limit, connections</source>
        <translation>limite, connexions</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>Temps pour le handshake</translation>
    </message>
    <message>
        <source>A client that takes longer is dropped</source>
        <translation>Un client qui met plus de temps est déconnecté</translation>
    </message>
    <message>
        <source>limit, timeout</source>
        <translation>limite, délai</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::NotePopup</name>
    <message>
        <source>What is it about this row?</source>
        <translation>Qu’y a-t-il à noter sur cette ligne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OpeningTab</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionGroup</name>
    <message>
        <source>Connect within</source>
        <translation>Connexion sous</translation>
    </message>
    <message>
        <source>From looking up the name to the end of the opening handshake</source>
        <translation>De la résolution du nom à la fin du handshake d’ouverture</translation>
    </message>
    <message>
        <source>Close within</source>
        <translation>Fermeture sous</translation>
    </message>
    <message>
        <source>How long to wait for the server&apos;s half of the closing handshake (RFC 6455, section 7)</source>
        <translation>Combien de temps attendre la part du serveur dans le handshake de fermeture (RFC 6455, section 7)</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping toutes les</translation>
    </message>
    <message>
        <source>Measures the round-trip time (RFC 6455, section 5.5.2)</source>
        <translation>Mesure le temps d’aller-retour (RFC 6455, section 5.5.2)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Pong within</source>
        <translation>Pong sous</translation>
    </message>
    <message>
        <source>A ping that is not answered for this long fails the connection</source>
        <translation>Un ping resté sans réponse pendant ce temps fait échouer la connexion</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>Accepter au plus</translation>
    </message>
    <message>
        <source>A larger message of the server, inflated, ends the connection with 1009</source>
        <translation>Un message du serveur plus grand, une fois décompressé, met fin à la connexion avec 1009</translation>
    </message>
    <message>
        <source>Fragments of</source>
        <translation>Fragments de</translation>
    </message>
    <message>
        <source>Longer messages of ours go out in fragments of this size (RFC 6455, section 5.4)</source>
        <translation>Nos messages plus longs sont envoyés en fragments de cette taille (RFC 6455, section 5.4)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>non découpés</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>How many 3xx answers are followed, but not from wss to ws. Credentials, the client certificate, the first message and most headers set here are not taken along to another origin.</source>
        <translation>Combien de réponses 3xx sont suivies, mais pas de wss vers ws. Les identifiants, le certificat client, le premier message et la plupart des en-têtes définis ici ne sont pas transmis à une autre origine.</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>non suivies</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Première pause</translation>
    </message>
    <message>
        <source>Doubles with each attempt; a random part of it, up to a half, is taken away</source>
        <translation>Double à chaque tentative&#xa0;; une part aléatoire, jusqu’à la moitié, en est retirée</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pause la plus longue</translation>
    </message>
    <message>
        <source>Pauses do not grow beyond this</source>
        <translation>Les pauses ne s’allongent pas au-delà</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>In a row, before it is given up</source>
        <translation>À la suite, avant d’abandonner</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Reconnect automatically</source>
        <translation>Reconnecter automatiquement</translation>
    </message>
    <message>
        <source>Connect again when a connection that was open has failed (RFC 6455, section 7.2.3)</source>
        <translation>Se connecter à nouveau lorsqu’une connexion ouverte a échoué (RFC 6455, section 7.2.3)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PairTable</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>Glisser pour changer l’ordre</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathBox</name>
    <message>
        <source>The path that these settings are for</source>
        <translation>Le chemin auquel s’appliquent ces paramètres</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>Tout chemin</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PathView</name>
    <message>
        <source>Open the folder of “%1”</source>
        <translation>Ouvrir le dossier de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy the path of “%1”</source>
        <translation>Copier le chemin de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PayloadSaver</name>
    <message>
        <source>message-%1</source>
        <translation>message-%1</translation>
    </message>
    <message>
        <source>payload-%1</source>
        <translation>charge-utile-%1</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Enregistrer la charge utile</translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation>Enregistrer la sélection</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>Save &amp;payload…</source>
        <translation>Enregistrer la &amp;charge utile…</translation>
    </message>
    <message>
        <source>Save as on the &amp;wire, compressed…</source>
        <translation>Enregistrer comme sur le &amp;réseau, compressée…</translation>
    </message>
    <message>
        <source>Save the whole &amp;message…</source>
        <translation>Enregistrer le &amp;message entier…</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>Écriture de %1 dans %2 terminée.</translation>
    </message>
    <message>
        <source>Some fragments of the message are not in the capture.</source>
        <translation>Certains fragments du message ne sont pas dans la capture.</translation>
    </message>
    <message>
        <source>The capture is damaged here: the bytes do not match their checksum.</source>
        <translation>La capture est endommagée ici&#xa0;: les octets ne correspondent pas à leur somme de contrôle.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>L’enregistrement a été annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The row cannot be read from the log any more. No file was written.</source>
        <translation>La ligne ne peut plus être lue dans le journal. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PeersModel</name>
    <message numerus="yes">
        <source>HTTP, waiting: %n</source>
        <translation>
            <numerusform>HTTP, en attente&#xa0;: %n</numerusform>
            <numerusform>HTTP, en attente&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the payload that compression has kept off the wire</source>
        <translation>Part de la charge utile que la compression a épargnée au réseau</translation>
    </message>
    <message>
        <source>From the last ping of the heartbeat to its pong</source>
        <translation>Du dernier ping périodique à son pong</translation>
    </message>
    <message>
        <source>Bytes that wait for the peer to read them</source>
        <translation>Octets qui attendent que le pair les lise</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Sous-protocole</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Frames in/out</source>
        <translation>Trames reçues/env.</translation>
    </message>
    <message>
        <source>Bytes in/out</source>
        <translation>Octets reçus/env.</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Trames/s</translation>
    </message>
    <message>
        <source>Bytes/s</source>
        <translation>Octets/s</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Arriéré</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Économisé</translation>
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
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>Filtrer les pairs</translation>
    </message>
    <message>
        <source>Words of number, address, path, subprotocol, extension or TLS</source>
        <translation>Mots à chercher dans le numéro, l’adresse, le chemin, le sous-protocole, l’extension ou TLS</translation>
    </message>
    <message>
        <source>Send it a message</source>
        <translation>Lui envoyer un message</translation>
    </message>
    <message>
        <source>Show only its frames</source>
        <translation>N’afficher que ses trames</translation>
    </message>
    <message>
        <source>Go to its handshake</source>
        <translation>Aller à son handshake</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copier son adresse</translation>
    </message>
    <message>
        <source>Disconnect it…</source>
        <translation>Le déconnecter…</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is connected</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Peers appear here as soon as they connect.</source>
        <translation>Les pairs apparaissent ici dès qu’ils se connectent.</translation>
    </message>
    <message>
        <source>No peer has these words</source>
        <translation>Aucun pair ne contient ces mots</translation>
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
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Ping interval in seconds, 0 for none</source>
        <translation>Intervalle des pings en secondes, 0 pour aucun</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping toutes les</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PlainPage</name>
    <message>
        <source>Encoding of the text</source>
        <translation>Encodage du texte</translation>
    </message>
    <message>
        <source>How the bytes are read as text</source>
        <translation>Comment les octets sont lus comme texte</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1, tel quel</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::PrettyPage</name>
    <message>
        <source>Path of the value at the cursor</source>
        <translation>Chemin de la valeur au curseur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Filter by &amp;this value</source>
        <translation>&amp;Filtrer sur cette valeur</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ProxyPage</name>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>What the system&apos;s settings, or variables such as https_proxy, say for the address.</source>
        <translation>Ce qu’indiquent pour l’adresse les paramètres du système, ou des variables comme https_proxy.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Straight to the server, whatever the system says.</source>
        <translation>Directement au serveur, quoi qu’indique le système.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Asked for a tunnel by CONNECT (RFC 9110, section 9.3.6), for ws:// as for wss://.</source>
        <translation>Un tunnel est demandé par CONNECT (RFC 9110, section 9.3.6), pour ws:// comme pour wss://.</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>The proxy looks up the server&apos;s name (RFC 1928).</source>
        <translation>Le proxy résout le nom du serveur (RFC 1928).</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>0: the usual one</source>
        <translation>0&#xa0;: le port habituel</translation>
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
        <translation>Hôte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <translation>Envoyé ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add a parameter…</source>
        <translation>Ajouter un paramètre…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QueryPage</name>
    <message>
        <source>Parameters of the query</source>
        <translation>Paramètres de la query</translation>
    </message>
    <message>
        <source>The query as it is sent</source>
        <translation>La query telle qu’elle est envoyée</translation>
    </message>
    <message>
        <source>the query as it is sent, without the ?</source>
        <translation>la query telle qu’elle est envoyée, sans le&#xa0;?</translation>
    </message>
    <message>
        <source>What stands in the address behind the “?” (RFC 3986, section 3.4). Only what must be is percent-encoded; “+” stays as it is.</source>
        <translation>Ce qui se trouve dans l’adresse après le «&#xa0;?&#xa0;» (RFC 3986, section 3.4). Seul ce qui doit l’être est encodé avec des %&#xa0;; «&#xa0;+&#xa0;» reste tel quel.</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Envoyé ainsi</translation>
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
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n état</numerusform>
            <numerusform>%n états</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1 of a capture</source>
        <translation>connexion %1 d’une capture</translation>
    </message>
    <message>
        <source>no capture yet</source>
        <translation>pas encore de capture</translation>
    </message>
    <message>
        <source>Not to the sender</source>
        <translation>Pas à l’expéditeur</translation>
    </message>
    <message>
        <source>prefix, such as “Echo: ”</source>
        <translation>préfixe, comme «&#xa0;Echo:&#xa0;»</translation>
    </message>
    <message>
        <source>Put before every text message that is echoed</source>
        <translation>Placé devant chaque message texte renvoyé</translation>
    </message>
    <message>
        <source>Where a peer names its room</source>
        <translation>Où un pair indique son salon</translation>
    </message>
    <message>
        <source>All options of the behavior, and other behaviors by path</source>
        <translation>Toutes les options du comportement, et d’autres comportements selon le chemin</translation>
    </message>
    <message>
        <source>Edit the behavior</source>
        <translation>Modifier le comportement</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::QuietForm</name>
    <message>
        <source>%1. There is nothing to set.</source>
        <translation>%1. Il n’y a rien à régler.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RateField</name>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Unit of how often</source>
        <translation>Unité de la fréquence</translation>
    </message>
    <message>
        <source>ms apart</source>
        <translation>ms d’intervalle</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>par minute</translation>
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
        <translation>entrant</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortant</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>one bar: %1</source>
        <translation>une barre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReconnectBanner</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Connect without waiting any longer</source>
        <translation>Se connecter sans attendre davantage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Rester déconnecté</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 in %3</source>
        <translation>Tentative %1 sur %2 dans %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>Tentative %1 dans %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplayForm</name>
    <message>
        <source>Capture to replay</source>
        <translation>Capture à rejouer</translation>
    </message>
    <message>
        <source>Captures (*.wlcap);;All files (*)</source>
        <translation>Captures (*.wlcap);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>As in the column of the log and in the filter conn:2</source>
        <translation>Comme dans la colonne du journal et dans le filtre conn:2</translation>
    </message>
    <message>
        <source>at the times that it had</source>
        <translation>aux instants d’origine</translation>
    </message>
    <message>
        <source>by turn, with the pauses that it had</source>
        <translation>tour à tour, avec les pauses d’origine</translation>
    </message>
    <message>
        <source>by turn, at once</source>
        <translation>tour à tour, immédiatement</translation>
    </message>
    <message>
        <source>By turn: what followed the n-th message of the client comes when the peer has sent its n-th</source>
        <translation>Tour à tour&#xa0;: ce qui suivait le n-ième message du client arrive quand le pair a envoyé son n-ième</translation>
    </message>
    <message>
        <source>closes, if it did in the capture</source>
        <translation>ferme, s’il l’a fait dans la capture</translation>
    </message>
    <message>
        <source>begins again</source>
        <translation>recommence</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Messages come</source>
        <translation>Les messages arrivent</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>At the end it</source>
        <translation>À la fin, le serveur</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Captures that were used lately</source>
        <translation>Captures utilisées récemment</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>Captures récentes</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>the tab “%1”</source>
        <translation>l’onglet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No capture was used lately</source>
        <translation>Aucune capture n’a été utilisée récemment</translation>
    </message>
    <message>
        <source>This is not a capture.</source>
        <translation>Ce n’est pas une capture.</translation>
    </message>
    <message>
        <source>No messages of connection %1 are in this capture.</source>
        <translation>Cette capture ne contient aucun message de la connexion %1.</translation>
    </message>
    <message>
        <source>Reading the capture…</source>
        <translation>Lecture de la capture…</translation>
    </message>
    <message>
        <source>Choose a capture: until then nothing is said.</source>
        <translation>Choisissez une capture&#xa0;: d’ici là, rien n’est dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server</source>
        <translation>
            <numerusform>%n message du serveur</numerusform>
            <numerusform>%n messages du serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; what comes after 256 MiB is left out</source>
        <translation>%1&#xa0;; ce qui vient après 256 MiB est omis</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RepliesEditor</name>
    <message>
        <source>Replies, in their order</source>
        <translation>Réponses, dans leur ordre</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ReplyForm</name>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kind of the reply</source>
        <translation>Type de la réponse</translation>
    </message>
    <message>
        <source>to the sender</source>
        <translation>à l’expéditeur</translation>
    </message>
    <message>
        <source>to all</source>
        <translation>à tous</translation>
    </message>
    <message>
        <source>Who gets the reply</source>
        <translation>Qui reçoit la réponse</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>Delay of the reply</source>
        <translation>Délai de la réponse</translation>
    </message>
    <message>
        <source>Since the reply before it, or since what caused the first</source>
        <translation>Depuis la réponse précédente, ou depuis ce qui a causé la première</translation>
    </message>
    <message>
        <source>Content of the reply</source>
        <translation>Contenu de la réponse</translation>
    </message>
    <message>
        <source>Placeholders: {{message}}, {{json:$.id}}, {{0}}, {{1}}, {{name}}, {{counter}}, {{uuid}}, {{now}}, {{peer}}</source>
        <translation>Variables&#xa0;: {{message}}, {{json:$.id}}, {{0}}, {{1}}, {{name}}, {{counter}}, {{uuid}}, {{now}}, {{peer}}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>hex digits, such as 0a 0b {{message}}</source>
        <translation>chiffres hexadécimaux, comme 0a 0b {{message}}</translation>
    </message>
    <message>
        <source>what is sent</source>
        <translation>ce qui est envoyé</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RoomsForm</name>
    <message>
        <source>Not to the sender</source>
        <translation>Pas à l’expéditeur</translation>
    </message>
    <message>
        <source>ws://host/chat?room=1 is room 1 where this is “room”</source>
        <translation>ws://host/chat?room=1 est le salon 1 si «&#xa0;room&#xa0;» est écrit ici</translation>
    </message>
    <message>
        <source>A text message with a value there moves its sender to the room of that name, and goes to nobody</source>
        <translation>Un message texte qui a une valeur à cet endroit fait passer son expéditeur dans le salon de ce nom, et n’est envoyé à personne</translation>
    </message>
    <message>
        <source>The room is</source>
        <translation>Le salon est</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>JSON path</source>
        <translation>Chemin JSON</translation>
    </message>
    <message>
        <source>the path of the request</source>
        <translation>le chemin de la requête</translation>
    </message>
    <message>
        <source>a parameter of its query</source>
        <translation>un paramètre de sa query</translation>
    </message>
    <message>
        <source>a field of a message</source>
        <translation>un champ d’un message</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RowList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RuleForm</name>
    <message>
        <source>any case</source>
        <translation>toute casse</translation>
    </message>
    <message>
        <source>only the first time</source>
        <translation>seulement la première fois</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>Puis état</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Réponses</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Tout message</translation>
    </message>
    <message>
        <source>The message is</source>
        <translation>Le message est</translation>
    </message>
    <message>
        <source>It contains</source>
        <translation>Il contient</translation>
    </message>
    <message>
        <source>It matches the regex</source>
        <translation>Il correspond à l’expression régulière</translation>
    </message>
    <message>
        <source>It has at the JSON path</source>
        <translation>Il a au chemin JSON</translation>
    </message>
    <message>
        <source>It begins with the bytes</source>
        <translation>Il commence par les octets</translation>
    </message>
    <message>
        <source>What the message must be</source>
        <translation>Ce que le message doit être</translation>
    </message>
    <message>
        <source>text or binary</source>
        <translation>texte ou binaire</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>Type du message</translation>
    </message>
    <message>
        <source>For each peer; later it is as if the rule were not there</source>
        <translation>Pour chaque pair&#xa0;; ensuite, c’est comme si la règle n’existait pas</translation>
    </message>
    <message>
        <source>Pattern of the rule</source>
        <translation>Motif de la règle</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesEditor</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>Puis état</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Règles, dans leur ordre</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::RulesForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>Toutes les règles qui correspondent répondent, pas seulement la première</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SaveConnectionDialog</name>
    <message>
        <source>Save connection</source>
        <translation>Enregistrer la connexion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SavedConnections</name>
    <message>
        <source>The saved connections could not be read: %1.</source>
        <translation>Les connexions enregistrées n’ont pas pu être lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The passwords of the saved connections could not be read: %1.</source>
        <translation>Les mots de passe des connexions enregistrées n’ont pas pu être lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file was set aside as %1.</source>
        <translation>Le fichier a été mis de côté sous le nom %1.</translation>
    </message>
    <message>
        <source>Kept when the connection is saved: in %1, a file that only you can read, but not encrypted. Keep that file out of version control.</source>
        <translation>Gardé lorsque la connexion est enregistrée&#xa0;: dans %1, un fichier lisible par vous seul, mais non chiffré. Tenez ce fichier à l’écart de la gestion de versions.</translation>
    </message>
    <message>
        <source>The change is not saved: %1 could not be read, nor set aside, and is left as it is.</source>
        <translation>La modification n’est pas enregistrée&#xa0;: %1 n’a pu être ni lu ni mis de côté, et reste tel quel.</translation>
    </message>
    <message>
        <source>The saved connections could not be written to %1: %2.</source>
        <translation>Les connexions enregistrées n’ont pas pu être écrites dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The change is not saved: something else has written to %1 meanwhile.</source>
        <translation>La modification n’est pas enregistrée&#xa0;: entre-temps, autre chose a écrit dans %1.</translation>
    </message>
    <message>
        <source>Something else has changed the saved connections meanwhile. What it wrote was set aside as %1.</source>
        <translation>Entre-temps, autre chose a modifié les connexions enregistrées. Ce qui a été écrit ainsi a été mis de côté sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SecretText</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>%n caractère masqué</numerusform>
            <numerusform>%n caractères masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SendTarget</name>
    <message>
        <source>Who gets the message</source>
        <translation>Qui reçoit le message</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>Tous les pairs</translation>
    </message>
    <message>
        <source>Peer %1 (gone)</source>
        <translation>Pair %1 (parti)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerAccessPage</name>
    <message>
        <source>All that is set must hold. Token, user and password are kept until the program ends, not saved.</source>
        <translation>Tout ce qui est défini doit être satisfait. Le jeton, l’utilisateur et le mot de passe sont gardés jusqu’à la fin du programme, non enregistrés.</translation>
    </message>
    <message>
        <source>any; for example /chat, /events</source>
        <translation>tous&#xa0;; ex. /chat, /events</translation>
    </message>
    <message>
        <source>Separated by commas; the query does not count. Others get status 404</source>
        <translation>Séparés par des virgules&#xa0;; la query ne compte pas. Les autres reçoivent le statut 404</translation>
    </message>
    <message>
        <source>any; for example https://app.example</source>
        <translation>toutes&#xa0;; https://app.example</translation>
    </message>
    <message>
        <source>Separated by commas. Others, and clients without Origin, get status 403</source>
        <translation>Séparées par des virgules. Les autres, et les clients sans Origin, reçoivent le statut 403</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>others: status 404</source>
        <translation>autres&#xa0;: statut 404</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>others: status 403</source>
        <translation>autres&#xa0;: statut 403</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>aucun n’est demandé</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>Où se trouve le jeton</translation>
    </message>
    <message>
        <source>in the header Authorization: Bearer</source>
        <translation>dans l’en-tête Authorization: Bearer</translation>
    </message>
    <message>
        <source>in the query, as ?token=</source>
        <translation>dans la query, sous la forme ?token=</translation>
    </message>
    <message>
        <source>as the first message</source>
        <translation>comme premier message</translation>
    </message>
    <message>
        <source>Without it for 10 s, or with another: close code 1008</source>
        <translation>Sans lui pendant 10 s, ou avec un autre&#xa0;: code de fermeture 1008</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>User (Basic)</source>
        <translation>Utilisateur (Basic)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>others: status 401; by the first message: 1008</source>
        <translation>autres&#xa0;: statut 401&#xa0;; par le premier message&#xa0;: 1008</translation>
    </message>
    <message>
        <source>Access (%1)</source>
        <translation>Accès (%1)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerBehaviorPage</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Behavior</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Paths and what the server does there; the first that fits counts</source>
        <translation>Chemins et ce que le serveur y fait&#xa0;; le premier qui convient s’applique</translation>
    </message>
    <message>
        <source>Without the query. “/chat/*” stands for /chat and all below it</source>
        <translation>Sans la query. «&#xa0;/chat/*&#xa0;» désigne /chat et tout ce qui est en dessous</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Chemin</translation>
    </message>
    <message>
        <source>Path of the route</source>
        <translation>Chemin de la route</translation>
    </message>
    <message>
        <source>Behavior (%L1)</source>
        <translation>Comportement (%L1)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDeflatePage</name>
    <message>
        <source>Accept permessage-deflate where a client offers it</source>
        <translation>Accepter permessage-deflate lorsqu’un client le propose</translation>
    </message>
    <message>
        <source>Every message of the server is compressed anew: less memory, larger messages (RFC 7692, section 7.1.1.1)</source>
        <translation>Chaque message du serveur est compressé à neuf&#xa0;: moins de mémoire, messages plus grands (RFC 7692, section 7.1.1.1)</translation>
    </message>
    <message>
        <source>Asks the same of the client (RFC 7692, section 7.1.1.2)</source>
        <translation>Demande la même chose au client (RFC 7692, section 7.1.1.2)</translation>
    </message>
    <message>
        <source>How far back the server refers, as a power of two (RFC 7692, section 7.1.2.1)</source>
        <translation>Jusqu’où le serveur se réfère en arrière, comme puissance de deux (RFC 7692, section 7.1.2.1)</translation>
    </message>
    <message>
        <source>Asked of a client that can be asked for it (RFC 7692, section 7.1.2.2)</source>
        <translation>Demandé à un client auquel cela peut être demandé (RFC 7692, section 7.1.2.2)</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 est rapide, 9 est compact</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>Shorter messages are sent as they are</source>
        <translation>Les messages plus courts sont envoyés tels quels</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Compresser à partir de</translation>
    </message>
    <message>
        <source>Compression (on)</source>
        <translation>Compression (activée)</translation>
    </message>
    <message>
        <source>Compression (off)</source>
        <translation>Compression (désactivée)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerDetails</name>
    <message>
        <source>Settings of the server</source>
        <translation>Paramètres du serveur</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerFaultsPage</name>
    <message>
        <source>Fault</source>
        <translation>Perturbation</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Faults; probability and amount are written in place</source>
        <translation>Perturbations&#xa0;; la probabilité et la quantité se saisissent sur place</translation>
    </message>
    <message>
        <source>what the server sends</source>
        <translation>ce que le serveur envoie</translation>
    </message>
    <message>
        <source>what it receives</source>
        <translation>ce qu’il reçoit</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Which messages latency and drop are for</source>
        <translation>À quels messages s’appliquent la latence et la perte</translation>
    </message>
    <message>
        <source>Of latency and drop; all else is done to what is sent</source>
        <translation>Pour la latence et la perte&#xa0;; tout le reste s’applique à ce qui est envoyé</translation>
    </message>
    <message>
        <source>The same seed gives the same faults again</source>
        <translation>La même graine redonne les mêmes perturbations</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>&amp;Latency and drop for</source>
        <translation>&amp;Latence et perte pour</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>La même chose en texte</translation>
    </message>
    <message>
        <source>Copy for the command line</source>
        <translation>Copier pour la ligne de commande</translation>
    </message>
    <message>
        <source>Faults (%L1)</source>
        <translation>Perturbations (%L1)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Perturbations</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerGuardsPage</name>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>those of a second</source>
        <translation>ceux d’une seconde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>A JSON Schema (draft 7) that every message of a peer must fulfill</source>
        <translation>Un schéma JSON (JSON Schema, draft 7) que chaque message d’un pair doit respecter</translation>
    </message>
    <message>
        <source>answered with what is wrong</source>
        <translation>réponse avec l’erreur</translation>
    </message>
    <message>
        <source>closed with 1008</source>
        <translation>fermeture avec 1008</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Others are</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>closed with 1013</source>
        <translation>fermeture avec 1013</translation>
    </message>
    <message>
        <source>the oldest message is dropped</source>
        <translation>le message le plus ancien est abandonné</translation>
    </message>
    <message>
        <source>the newest message is dropped</source>
        <translation>le message le plus récent est abandonné</translation>
    </message>
    <message>
        <source>Bytes that may wait for a peer that does not read them</source>
        <translation>Octets qui peuvent attendre un pair qui ne les lit pas</translation>
    </message>
    <message>
        <source>Unread up to</source>
        <translation>Non lus jusqu’à</translation>
    </message>
    <message>
        <source>more:</source>
        <translation>au-delà&#xa0;:</translation>
    </message>
    <message>
        <source>Without any byte from a peer for so long after a ping, it is dropped</source>
        <translation>Si aucun octet n’arrive d’un pair pendant ce temps après un ping, il est déconnecté</translation>
    </message>
    <message>
        <source>A ping every</source>
        <translation>Un ping toutes les</translation>
    </message>
    <message>
        <source>dead after</source>
        <translation>mort après</translation>
    </message>
    <message>
        <source>messages are dropped</source>
        <translation>les messages sont abandonnés</translation>
    </message>
    <message>
        <source>the peer is slowed down</source>
        <translation>le pair est ralenti</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>d’un coup</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Octets par seconde</translation>
    </message>
    <message>
        <source>Faster peers:</source>
        <translation>Pairs plus rapides&#xa0;:</translation>
    </message>
    <message>
        <source>How much may come at once after a quiet time</source>
        <translation>Combien peut arriver d’un coup après une période calme</translation>
    </message>
    <message>
        <source>Guards (%L1)</source>
        <translation>Garde-fous (%L1)</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Rates, what may stay unread and pings take effect when the server starts: stop it to change them. A schema takes effect at once.</source>
        <translation>Les débits, la limite des données non lues et les pings prennent effet au démarrage du serveur&#xa0;: arrêtez-le pour les modifier. Un schéma prend effet immédiatement.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerHeadersPage</name>
    <message>
        <source>Headers added to the response</source>
        <translation>En-têtes ajoutés à la réponse</translation>
    </message>
    <message>
        <source>Subprotocols, separated by commas</source>
        <translation>Sous-protocoles, séparés par des virgules</translation>
    </message>
    <message>
        <source>none; for example graphql-transport-ws, mqtt</source>
        <translation>aucun&#xa0;; par exemple graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>The first of these that the client offers is chosen (RFC 6455, section 4.2.2)</source>
        <translation>Le premier de ceux-ci que le client propose est choisi (RFC 6455, section 4.2.2)</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Sous-protocoles</translation>
    </message>
    <message>
        <source>Response (%L1)</source>
        <translation>Réponse (%L1)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerLimitsPage</name>
    <message>
        <source>Size of a message</source>
        <translation>Taille d’un message</translation>
    </message>
    <message>
        <source>more: close code 1009</source>
        <translation>au-delà&#xa0;: code de fermeture 1009</translation>
    </message>
    <message>
        <source>Over all its fragments, and inflated where it is compressed</source>
        <translation>Sur l’ensemble de ses fragments, et décompressé s’il est compressé</translation>
    </message>
    <message>
        <source>Fragments of a message</source>
        <translation>Fragments d’un message</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>one more: status 503</source>
        <translation>un de plus&#xa0;: statut 503</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Time for the handshake</source>
        <translation>Temps pour le handshake</translation>
    </message>
    <message>
        <source>longer: the connection is dropped</source>
        <translation>au-delà&#xa0;: la connexion est coupée</translation>
    </message>
    <message>
        <source>Limits (%1)</source>
        <translation>Limites (%1)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerPage</name>
    <message>
        <source>This takes effect when the server starts: stop it to change it.</source>
        <translation>Ceci prend effet au démarrage du serveur&#xa0;: arrêtez-le pour le modifier.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSettings</name>
    <message>
        <source>Who can connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>Cet ordinateur seulement (127.0.0.1)</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Toutes les adresses</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n’importe lequel</translation>
    </message>
    <message>
        <source>Behavior, faults, TLS, compression, access, response headers, limits and guards</source>
        <translation>Comportement, perturbations, TLS, compression, accès, en-têtes de réponse, limites et garde-fous</translation>
    </message>
    <message>
        <source>Show the settings of the server</source>
        <translation>Afficher les paramètres du serveur</translation>
    </message>
    <message>
        <source>Stop the server to change this</source>
        <translation>Arrêtez le serveur pour modifier ceci</translation>
    </message>
    <message>
        <source>The addresses of this computer that the server listens on</source>
        <translation>Les adresses de cet ordinateur sur lesquelles le serveur écoute</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 prend un port libre quelconque</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerSharingPage</name>
    <message>
        <source>none; for example redis://localhost:6379</source>
        <translation>aucune&#xa0;; par exemple redis://localhost:6379</translation>
    </message>
    <message>
        <source>none, or that of the URL</source>
        <translation>aucun, ou celui de l’URL</translation>
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
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>What peers say by broadcast and in rooms reaches the peers of all servers on the same channel, here and on other computers.</source>
        <translation>Ce que les pairs disent en diffusion et dans les salons atteint les pairs de tous les serveurs du même canal, ici et sur d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Sharing (on)</source>
        <translation>Partage (activé)</translation>
    </message>
    <message>
        <source>Connecting to Redis…</source>
        <translation>Connexion à Redis…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTab</name>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>&amp;Envoyer à</translation>
    </message>
    <message>
        <source>These settings cannot be applied, so nothing has changed: %1.</source>
        <translation>Ces réglages ne peuvent pas être appliqués, donc rien n’a changé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not an address. Write one of this computer, such as 192.168.1.2.</source>
        <translation>Ce n’est pas une adresse. Écrivez-en une de cet ordinateur, comme 192.168.1.2.</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>Utiliser le port %1 à la place</translation>
    </message>
    <message>
        <source>Nobody can connect to the server: its user has no password yet.</source>
        <translation>Personne ne peut se connecter au serveur&#xa0;: son utilisateur n’a pas encore de mot de passe.</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can connect to the server. There is no password.</source>
        <translation>Tout ordinateur qui peut atteindre celui-ci peut se connecter au serveur. Il n’y a pas de mot de passe.</translation>
    </message>
    <message>
        <source>The handshake of this peer is not in the log any more.</source>
        <translation>Le handshake de ce pair n’est plus dans le journal.</translation>
    </message>
    <message>
        <source>Server :%1</source>
        <translation>Serveur :%1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the chosen peer has gone</source>
        <translation>le pair choisi est parti</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTlsPage</name>
    <message>
        <source>Speak TLS: wss:// in place of ws://</source>
        <translation>Parler TLS&#xa0;: wss:// à la place de ws://</translation>
    </message>
    <message>
        <source>A certificate made here, signed by an authority of our own</source>
        <translation>Un certificat créé ici, signé par une autorité qui nous est propre</translation>
    </message>
    <message>
        <source>My own certificate</source>
        <translation>Mon propre certificat</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Clés (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>Names and addresses that the certificate is good for, separated by commas</source>
        <translation>Noms et adresses pour lesquels le certificat est valable, séparés par des virgules</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Noms d’hôte</translation>
    </message>
    <message>
        <source>PEM with its chain, or PKCS#12</source>
        <translation>PEM avec sa chaîne, ou PKCS#12</translation>
    </message>
    <message>
        <source>PEM; empty: in the same file</source>
        <translation>PEM&#xa0;; vide&#xa0;: dans le même fichier</translation>
    </message>
    <message>
        <source>until the program ends; not saved</source>
        <translation>jusqu’à la fin du programme&#xa0;; non enregistré</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Mot de passe de la clé</translation>
    </message>
    <message>
        <source>Clients must trust this authority:</source>
        <translation>Les clients doivent faire confiance à cette autorité&#xa0;:</translation>
    </message>
    <message>
        <source>Copy CA path</source>
        <translation>Copier le chemin de l’AC</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Client that is to trust the server</source>
        <translation>Client qui doit faire confiance au serveur</translation>
    </message>
    <message>
        <source>How the client learns to trust the server</source>
        <translation>Comment amener le client à faire confiance au serveur</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>TLS (on)</source>
        <translation>TLS (activé)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>made when the server starts for the first time</source>
        <translation>créé lorsque le serveur démarre pour la première fois</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerTransportPage</name>
    <message>
        <source>Also over HTTP: Server-Sent Events and polling</source>
        <translation>Aussi par HTTP&#xa0;: Server-Sent Events et polling</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Qt&apos;s classes</source>
        <translation>Classes de Qt</translation>
    </message>
    <message>
        <source>Our own endpoint</source>
        <translation>Notre propre implémentation</translation>
    </message>
    <message>
        <source>What a client sees is the same with each; they differ in speed and memory</source>
        <translation>Ce que voit un client est identique avec chacun&#xa0;; ils diffèrent par la vitesse et la mémoire</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>With several, what several peers say at the same time reaches each peer in an order of its own</source>
        <translation>À plusieurs, ce que plusieurs pairs disent en même temps atteint chaque pair dans un ordre qui lui est propre</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Our own is the faster one. Qt&apos;s classes take over where it cannot serve, as over TLS.</source>
        <translation>La nôtre est la plus rapide. Les classes de Qt prennent le relais là où elle ne peut pas servir, comme sur TLS.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>On the same port and under the same paths as WebSockets</source>
        <translation>Sur le même port et sous les mêmes chemins que les WebSockets</translation>
    </message>
    <message>
        <source>Of each path, for clients that poll or come back</source>
        <translation>De chaque chemin, pour les clients qui font du polling ou qui reviennent</translation>
    </message>
    <message>
        <source>Kept messages</source>
        <translation>Messages gardés</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Clients GET a path with Accept: text/event-stream, or poll it with the parameter “after”, and POST what they have to say.</source>
        <translation>Les clients font un GET sur un chemin avec Accept: text/event-stream, ou l’interrogent avec le paramètre «&#xa0;after&#xa0;», et envoient par POST ce qu’ils ont à dire.</translation>
    </message>
    <message>
        <source>Kept bytes</source>
        <translation>Octets gardés</translation>
    </message>
    <message>
        <source>Transport (HTTP too)</source>
        <translation>Transport (HTTP aussi)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Over HTTP too, one thread serves all</source>
        <translation>Si c’est aussi par HTTP, un seul thread sert tous les pairs</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ServerUrlRow</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the address of the server</source>
        <translation>Copier l’adresse du serveur</translation>
    </message>
    <message>
        <source>Copy the path of the certificate that clients must trust; the TLS settings say how</source>
        <translation>Copier le chemin du certificat auquel les clients doivent faire confiance&#xa0;; les paramètres TLS disent comment</translation>
    </message>
    <message>
        <source>CA path</source>
        <translation>Chemin de l’AC</translation>
    </message>
    <message>
        <source>Connect a tab to it</source>
        <translation>Y connecter un onglet</translation>
    </message>
    <message>
        <source>A client of this server for browsers, Node.js, Python, curl and others, to copy</source>
        <translation>Un client de ce serveur pour navigateurs, Node.js, Python, curl et autres, à copier</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>À l’écoute sur</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingRow</name>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;» sur %2</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Reset page</source>
        <translation>Réinitialiser la page</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Ctrl+F leads here, Return to what was found</source>
        <translation>Ctrl+F mène ici, Entrée à ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Reset the page “%1”</source>
        <translation>Réinitialiser la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln paramètre trouvé</numerusform>
            <numerusform>%Ln paramètres trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>Rien n’a été trouvé. Essayez un autre mot, ou un mot plus court.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of this page were reset.</source>
        <translation>
            <numerusform>%Ln paramètre de cette page a retrouvé sa valeur d’origine.</numerusform>
            <numerusform>%Ln paramètres de cette page ont retrouvé leur valeur d’origine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SettingsPane</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In the log, End goes back to the newest row. In the message box, Alt+Up brings back what was sent before. Shortcuts can be changed in the settings.</source>
        <translation>Dans le journal, Fin ramène à la ligne la plus récente. Dans le champ de message, Alt+Haut rappelle ce qui a été envoyé auparavant. Les raccourcis peuvent être modifiés dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>These keys cannot be changed</source>
        <translation>Ces touches ne peuvent pas être modifiées</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsPane</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys, key bindings</source>
        <translation>clavier, touches, raccourcis clavier, combinaisons de touches</translation>
    </message>
    <message>
        <source>No action has this name or these keys.</source>
        <translation>Aucune action ne porte ce nom ni n’a ces touches.</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Filtrer par nom ou par touches</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrer les actions</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;or</source>
        <translation>&amp;ou</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace takes them away.</source>
        <translation>Appuyez sur les nouvelles touches dans un champ. Retour arrière les retire.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Touches de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Other keys of “%1”</source>
        <translation>Autres touches de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;» sur %2</translation>
    </message>
    <message>
        <source>%1 alone is needed to write and to move. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 seul est nécessaire pour écrire et se déplacer. Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 appartient déjà à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>L’utiliser pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::ShortcutsTable</name>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the saved connections</source>
        <translation>Rechercher dans les connexions enregistrées</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New saved connection</source>
        <translation>Nouvelle connexion enregistrée</translation>
    </message>
    <message>
        <source>Show the local server</source>
        <translation>Afficher le serveur local</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Local server: %1 %2</source>
        <translation>Serveur local&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>Nouvelle &amp;connexion</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nouveau d&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Open without connecting</source>
        <translation>Ou&amp;vrir sans se connecter</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucune correspondance.</translation>
    </message>
    <message>
        <source>Connections that you save appear here, in folders if you like.</source>
        <translation>Les connexions que vous enregistrez apparaissent ici, dans des dossiers si vous le souhaitez.</translation>
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
        <translation>Code du client</translation>
    </message>
    <message>
        <source>With the secrets of this server, ready to run.</source>
        <translation>Avec les secrets de ce serveur, prêt à exécuter.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StateForm</name>
    <message>
        <source>All rules that match answer, not the first alone</source>
        <translation>Toutes les règles qui correspondent répondent, pas seulement la première</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>Nom de l’état</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Then state</source>
        <translation>Puis état</translation>
    </message>
    <message>
        <source>none: closes with 1008</source>
        <translation>aucun&#xa0;: ferme avec 1008</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Message d’accueil</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln trame</numerusform>
            <numerusform>%Ln trames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 en entrée</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 en sortie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln oldest row(s) dropped</source>
        <translation>
            <numerusform>%Ln ligne la plus ancienne abandonnée</numerusform>
            <numerusform>%Ln lignes les plus anciennes abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) missing</source>
        <translation>
            <numerusform>%Ln ligne manquante</numerusform>
            <numerusform>%Ln lignes manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>reading the file: %1 %</source>
        <translation>lecture du fichier&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoragePane</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>files, folders, paths, disk, backup</source>
        <translation>fichiers, dossiers, chemins, disque, sauvegarde</translation>
    </message>
    <message>
        <source>Logs that nobody has saved</source>
        <translation>Journaux que personne n’a enregistrés</translation>
    </message>
    <message>
        <source>cache, recording, captures, location</source>
        <translation>cache, capture, enregistrement, emplacement</translation>
    </message>
    <message>
        <source>Folder of logs</source>
        <translation>Dossier des journaux</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Logs that are being recorded, and those closed without being saved</source>
        <translation>Les journaux en cours de capture, et ceux fermés sans être enregistrés</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Utilisé actuellement</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>The next start takes the other folder. Logs of this one stay where they are: save those that you want to keep in sight.</source>
        <translation>Le prochain démarrage prendra l’autre dossier. Les journaux de celui-ci restent où ils sont&#xa0;: enregistrez ceux que vous voulez garder en vue.</translation>
    </message>
    <message>
        <source>Files that Wireloupe keeps</source>
        <translation>Fichiers que Wireloupe conserve</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StoreNotices</name>
    <message>
        <source>Recording is paused, because %1 cannot be written: %2. Connections go on, and what comes waits in memory. Make room there; recording goes on by itself.</source>
        <translation>La capture est en pause, car %1 ne peut pas être écrit&#xa0;: %2. Les connexions continuent, et ce qui arrive attend en mémoire. Libérez-y de la place&#xa0;; la capture reprendra d’elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be kept so far.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être gardée jusqu’ici.</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être gardées jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording goes on. %Ln row(s) could not be kept meanwhile; the log says where they are missing.</source>
        <translation>
            <numerusform>La capture continue. Entre-temps, %Ln ligne n’a pas pu être gardée&#xa0;; le journal indique où elle manque.</numerusform>
            <numerusform>La capture continue. Entre-temps, %Ln lignes n’ont pas pu être gardées&#xa0;; le journal indique où elles manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>This log is kept in memory only: its newest %1, until the tab is closed.</source>
        <translation>Ce journal n’est gardé qu’en mémoire&#xa0;: ses %1 les plus récents, jusqu’à la fermeture de l’onglet.</translation>
    </message>
    <message>
        <source>This log is kept in memory only, its newest %1, until the tab is closed, because no file can be written in %2: %3.</source>
        <translation>Ce journal n’est gardé qu’en mémoire, ses %1 les plus récents, jusqu’à la fermeture de l’onglet, car aucun fichier ne peut être écrit dans %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>All that is sound can be saved as a capture of its own.</source>
        <translation>Tout ce qui est intact peut être enregistré dans une capture à part.</translation>
    </message>
    <message>
        <source>This file is being recorded into elsewhere: rows that came after it was opened are not shown.</source>
        <translation>Une capture est en cours ailleurs dans ce fichier&#xa0;: les lignes arrivées après son ouverture ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Marks cannot be written to this file: they go when the tab is closed, unless the capture is saved as another file.</source>
        <translation>Les marques ne peuvent pas être écrites dans ce fichier&#xa0;: elles disparaissent à la fermeture de l’onglet, sauf si la capture est enregistrée dans un autre fichier.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>Réparer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Rows of the file that are known</source>
        <translation>Lignes connues du fichier</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::StreamForm</name>
    <message>
        <source>Rows of a stream</source>
        <translation>Lignes d’un flux</translation>
    </message>
    <message>
        <source>Rows (*.csv *.jsonl *.ndjson *.txt);;All files (*)</source>
        <translation>Lignes (*.csv *.jsonl *.ndjson *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All peers hear the same message</source>
        <translation>Tous les pairs reçoivent le même message</translation>
    </message>
    <message>
        <source>Begin again after the last row</source>
        <translation>Recommencer après la dernière ligne</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Messages binaires</translation>
    </message>
    <message>
        <source>empty: each row as it stands</source>
        <translation>vide&#xa0;: chaque ligne telle quelle</translation>
    </message>
    <message>
        <source>Placeholders: {{counter start=1 step=1}}, {{walk start=100 step=1 decimals=2}}, {{random min=0 max=100}}, {{uuid}}, {{now}}, {{now:ms}}, {{peer}}, {{row}}, {{row.NAME}}</source>
        <translation>Variables&#xa0;: {{counter start=1 step=1}}, {{walk start=100 step=1 decimals=2}}, {{random min=0 max=100}}, {{uuid}}, {{now}}, {{now:ms}}, {{peer}}, {{row}}, {{row.NAME}}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
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
        <translation>Format des lignes</translation>
    </message>
    <message>
        <source>none; a file whose rows are sent one after another</source>
        <translation>aucun&#xa0;; un fichier dont les lignes sont envoyées l’une après l’autre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>First ones</source>
        <translation>Premières</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>Fichier de lignes</translation>
    </message>
    <message>
        <source>Otherwise each peer has a stream of its own from when it comes</source>
        <translation>Sinon, chaque pair a son propre flux dès son arrivée</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>A peer that has more to read misses messages until it has less</source>
        <translation>Un pair qui a plus à lire manque des messages jusqu’à ce qu’il en ait moins</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>With the same one, a stream says the same again, times aside</source>
        <translation>Avec la même, un flux redit la même chose, aux instants près</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Un seul message</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Se termine après</translation>
    </message>
    <message>
        <source>Backlog up to</source>
        <translation>Arriéré jusqu’à</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::SummaryDialog</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>&amp;Recompter</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>Résumé de %1</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>Progression du comptage</translation>
    </message>
    <message>
        <source>Frames per second over time</source>
        <translation>Trames par seconde au fil du temps</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The log may have grown since</source>
        <translation>Le journal a pu grandir depuis</translation>
    </message>
    <message>
        <source>Counting… %p %</source>
        <translation>Comptage… %p&#xa0;%</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabArea</name>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TabPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextPage</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>this payload</source>
        <translation>cette charge utile</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>&amp;Renvoyer à la ligne</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>Re&amp;plier</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>T&amp;out replier</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Tout dépl&amp;ier</translation>
    </message>
    <message>
        <source>Unfold to &amp;level</source>
        <translation>Déplier jusqu’au &amp;niveau</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TimeView</name>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>Début après</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1, then failed</source>
        <translation>%1, puis échec</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>When, as a bar</source>
        <translation>Quand, en barre</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TlsPage</name>
    <message>
        <source>Certificates of authorities</source>
        <translation>Certificats d’autorités</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificate of this client</source>
        <translation>Certificat de ce client</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 files (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Fichiers PEM ou PKCS#12 (*.pem *.crt *.cer *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Private key of this client</source>
        <translation>Clé privée de ce client</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.key);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Used for wss:// addresses; this one is ws://, without TLS.</source>
        <translation>Utilisé pour les adresses wss://&#xa0;; celle-ci est en ws://, sans TLS.</translation>
    </message>
    <message>
        <source>the system&apos;s authorities only</source>
        <translation>seulement les autorités du système</translation>
    </message>
    <message>
        <source>Authorities in this PEM file are trusted beside the system&apos;s</source>
        <translation>Les autorités de ce fichier PEM sont reconnues en plus de celles du système</translation>
    </message>
    <message>
        <source>the host of the address</source>
        <translation>l’hôte de l’adresse</translation>
    </message>
    <message>
        <source>The name that is asked for (SNI, RFC 6066, section 3) and that the certificate must be for</source>
        <translation>Le nom qui est demandé (SNI, RFC 6066, section 3) et pour lequel le certificat doit être valable</translation>
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
        <translation>La version la plus ancienne acceptée&#xa0;; rien avant TLS 1.2 ne l’est jamais (RFC 8996)</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>Extra CA</source>
        <translation>AC supplémentaire</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Shown to servers that ask for one: PEM, or PKCS#12 with its key</source>
        <translation>Présenté aux serveurs qui en demandent un&#xa0;: PEM, ou PKCS#12 avec sa clé</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>dans le fichier du certificat</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Ce client</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS (changed)</source>
        <translation>TLS (modifié)</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TrustedModel</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>De confiance depuis</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TrustedPage</name>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>Certificates of this host and port are verified again, from the next connection</source>
        <translation>Les certificats de cet hôte et de ce port seront de nouveau vérifiés dès la prochaine connexion</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>Certificats auxquels vous faites confiance</translation>
    </message>
    <message>
        <source>This could not be written, and is undone with the next start: %1.</source>
        <translation>Ceci n’a pas pu être écrit, et sera annulé au prochain démarrage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are none. Where a certificate fails, the connection offers to trust it.</source>
        <translation>Il n’y en a aucun. Lorsqu’un certificat échoue à la vérification, la connexion propose de lui faire confiance.</translation>
    </message>
    <message>
        <source>Taken for this host and port alone, whatever is wrong with them.</source>
        <translation>Acceptés pour cet hôte et ce port seulement, quels que soient leurs défauts.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>trust, TLS, wss, security, fingerprint</source>
        <translation>confiance, TLS, wss, sécurité, empreinte</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::TryLine</name>
    <message>
        <source>closes with %1 %2</source>
        <translation>ferme avec %1 %2</translation>
    </message>
    <message>
        <source>binary: %1</source>
        <translation>binaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (after %L2 ms)</source>
        <translation>%1 (après %L2 ms)</translation>
    </message>
    <message>
        <source>a message, to see how it would be answered</source>
        <translation>un message, pour voir ce qui serait répondu</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>A message to try</source>
        <translation>Un message à essayer</translation>
    </message>
    <message>
        <source>Nothing would be answered.</source>
        <translation>Rien ne serait répondu.</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::UnexpectedForm</name>
    <message>
        <source>is ignored</source>
        <translation>est ignoré</translation>
    </message>
    <message>
        <source>is echoed</source>
        <translation>est renvoyé</translation>
    </message>
    <message>
        <source>gets a reply</source>
        <translation>reçoit une réponse</translation>
    </message>
    <message>
        <source>closes with 1008</source>
        <translation>ferme avec 1008</translation>
    </message>
    <message>
        <source>&amp;What matches nothing</source>
        <translation>&amp;Ce qui ne correspond à rien</translation>
    </message>
    <message>
        <source>What becomes of a message that matches nothing</source>
        <translation>Ce que devient un message qui ne correspond à rien</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WelcomePage</name>
    <message>
        <source>See every WebSocket frame exactly as it crossed the wire.</source>
        <translation>Voir chaque trame WebSocket exactement telle qu’elle a traversé le réseau.</translation>
    </message>
    <message>
        <source>Start a local echo server and connect to it</source>
        <translation>Démarrer un serveur d’écho local et s’y connecter</translation>
    </message>
    <message>
        <source>One click to live frames: everything you send comes back.</source>
        <translation>Un clic pour voir de vraies trames&#xa0;: tout ce que vous envoyez revient.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Open a tab and connect to any ws:// or wss:// address.</source>
        <translation>Ouvrir un onglet et se connecter à n’importe quelle adresse ws:// ou wss://.</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Look through frames that were recorded and saved before.</source>
        <translation>Parcourir des trames capturées et enregistrées auparavant.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::WindowCloser</name>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>wireloupe::ui::Workbench</name>
    <message>
        <source>There is no connection on the clipboard: neither a WebSocket address nor a command line of curl, websocat or wscat.</source>
        <translation>Le presse-papiers ne contient pas de connexion&#xa0;: ni une adresse WebSocket, ni une ligne de commande de curl, websocat ou wscat.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Another program is writing the file.</source>
        <translation>Un autre programme écrit dans le fichier.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>“%1” compares: what is wanted is the path alone.</source>
        <translation>«&#xa0;%1&#xa0;» compare&#xa0;: seul le chemin est attendu.</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in “$.id”.</source>
        <translation>Un chemin JSON commence par «&#xa0;$&#xa0;», comme dans «&#xa0;$.id&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a JSON path, such as “$.data[0].id”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin JSON. «&#xa0;$.data[0].id&#xa0;» en est un.</translation>
    </message>
    <message>
        <source>The regular expression is missing.</source>
        <translation>L’expression régulière manque.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>L’expression régulière n’est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The regular expression has to have one group in parentheses: what it matches is compared.</source>
        <translation>L’expression régulière doit avoir un groupe entre parenthèses&#xa0;: c’est ce qu’il capture qui est comparé.</translation>
    </message>
    <message>
        <source>The time that a reply may take is between 1 ms and 1 h.</source>
        <translation>Le temps qu’une réponse peut prendre est compris entre 1 ms et 1 h.</translation>
    </message>
    <message>
        <source>“%1” is not a rule for replies. There are none, payload, order, json:PATH, json:PATH=PATH and regex:PATTERN.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle pour les réponses. Il y a none, payload, order, json:PATH, json:PATH=PATH et regex:PATTERN.</translation>
    </message>
    <message>
        <source>“%1” is not a rule for time stamps. There are s:PATH, ms:PATH, us:PATH, ns:PATH and iso:PATH.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle pour les horodatages. Il y a s:PATH, ms:PATH, us:PATH, ns:PATH et iso:PATH.</translation>
    </message>
    <message>
        <source>The disk does not respond</source>
        <translation>Le disque ne répond pas</translation>
    </message>
    <message>
        <source>The file could not be shortened</source>
        <translation>Le fichier n’a pas pu être tronqué</translation>
    </message>
    <message>
        <source>A latency budget begins with p50, p90, p95, p99, p99.9 or max: p99&lt;50ms/10s.</source>
        <translation>Un budget de latence commence par p50, p90, p95, p99, p99.9 ou max&#xa0;: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>A &lt; is missing here: p99&lt;50ms/10s.</source>
        <translation>Il manque ici un &lt;&#xa0;: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>The limit is a time from 1us to 1h.</source>
        <translation>La limite est une durée de 1us à 1h.</translation>
    </message>
    <message>
        <source>A / is missing here, and the time over which it is held: p99&lt;50ms/10s.</source>
        <translation>Il manque ici un /, et la durée sur laquelle il est évalué&#xa0;: p99&lt;50ms/10s.</translation>
    </message>
    <message>
        <source>A budget is held over a time from 100ms to 24h.</source>
        <translation>Un budget est évalué sur une durée de 100ms à 24h.</translation>
    </message>
    <message>
        <source>Nothing may follow a latency budget.</source>
        <translation>Rien ne suit un budget de latence.</translation>
    </message>
    <message>
        <source>%1 falls to requests without an answer</source>
        <translation>%1 tombe sur des requêtes sans réponse</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>%1; answers: %2</source>
        <translation>%1&#xa0;; réponses&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; answers: %2, unanswered: %3</source>
        <translation>%1&#xa0;; réponses&#xa0;: %2, sans réponse&#xa0;: %3</translation>
    </message>
    <message>
        <source>The latency budget %1 is kept: %2.</source>
        <translation>Le budget de latence %1 est respecté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The latency budget %1 is exceeded: %2.</source>
        <translation>Le budget de latence %1 est dépassé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing can be said of the latency budget %1: %2.</source>
        <translation>Rien ne peut être dit du budget de latence %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The latency budget %1 was exceeded; times: %2, in all for %3. At worst, at %4 s: %5.</source>
        <translation>Le budget de latence %1 a été dépassé&#xa0;; nombre de fois&#xa0;: %2, pendant %3 en tout. Au pire, à %4 s&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Frames in</source>
        <translation>Trames entrantes</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Octets entrants</translation>
    </message>
    <message>
        <source>Frames out</source>
        <translation>Trames sortantes</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Octets sortants</translation>
    </message>
    <message>
        <source>Frames by opcode</source>
        <translation>Trames par opcode</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>From (s)</source>
        <translation>De (s)</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>À (s)</translation>
    </message>
    <message>
        <source>Further connections, with fewer bytes: %1</source>
        <translation>Autres connexions, avec moins d’octets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>Codes de fermeture</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Further codes: %1</source>
        <translation>Autres codes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>dropped before them by the limit: %1</source>
        <translation>abandonnées avant elles en raison de la limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>could not be recorded: %1</source>
        <translation>n’ont pas pu être capturées&#xa0;: %1</translation>
    </message>
    <message>
        <source>marked: %1</source>
        <translation>marquées&#xa0;: %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>handshakes done: %1</source>
        <translation>handshakes réussis&#xa0;: %1</translation>
    </message>
    <message>
        <source>refused or redirected: %1</source>
        <translation>refusés ou redirigés&#xa0;: %1</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % more</source>
        <translation>trames&#xa0;: %1&#xa0;; %2 ont traversé le réseau sous la forme de %3, soit %4&#xa0;% de plus</translation>
    </message>
    <message>
        <source>frames: %1; %2 crossed the wire as %3, %4 % saved</source>
        <translation>trames&#xa0;: %1&#xa0;; %2 ont traversé le réseau sous la forme de %3, soit %4&#xa0;% d’économie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressée</translation>
    </message>
    <message>
        <source>%1 frames/s on average; most within %2 from %3 s on: %4 frames/s</source>
        <translation>%1 trames/s en moyenne&#xa0;; maximum sur %2 à partir de %3 s&#xa0;: %4 trames/s</translation>
    </message>
    <message>
        <source>%1 is not the URL of a WebSocket server, which begins with ws:// or wss://.</source>
        <translation>%1 n’est pas l’URL d’un serveur WebSocket, qui commence par ws:// ou wss://.</translation>
    </message>
    <message>
        <source>The URL of a WebSocket server begins with ws:// or wss://.</source>
        <translation>L’URL d’un serveur WebSocket commence par ws:// ou wss://.</translation>
    </message>
    <message>
        <source>No address was found for %1. Check the name and the network.</source>
        <translation>Aucune adresse n’a été trouvée pour %1. Vérifiez le nom et le réseau.</translation>
    </message>
    <message>
        <source>No address was found for the name. Check the name and the network.</source>
        <translation>Aucune adresse n’a été trouvée pour le nom. Vérifiez le nom et le réseau.</translation>
    </message>
    <message>
        <source>Could not connect to %1: connection refused. Is the server running?</source>
        <translation>Impossible de se connecter à %1&#xa0;: connexion refusée. Le serveur est-il démarré&#xa0;?</translation>
    </message>
    <message>
        <source>Could not connect: connection refused. Is the server running?</source>
        <translation>Connexion impossible&#xa0;: connexion refusée. Le serveur est-il démarré&#xa0;?</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the address and the network.</source>
        <translation>Il n’y a pas de route vers %1. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the address and the network.</source>
        <translation>Il n’y a pas de route vers le serveur. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>Le handshake TLS a échoué&#xa0;: %1. Ce port parle-t-il TLS, dans une version et avec un chiffrement autorisés ici&#xa0;?</translation>
    </message>
    <message>
        <source>The TLS handshake failed. Does this port speak TLS, and a version and cipher that are allowed here?</source>
        <translation>Le handshake TLS a échoué. Ce port parle-t-il TLS, dans une version et avec un chiffrement autorisés ici&#xa0;?</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>L’accès à %1 est refusé. Les ports inférieurs à 1024 exigent des droits particuliers&#xa0;: essayez-en un plus élevé.</translation>
    </message>
    <message>
        <source>Access is denied. Ports below 1024 need special rights: try a higher one.</source>
        <translation>L’accès est refusé. Les ports inférieurs à 1024 exigent des droits particuliers&#xa0;: essayez-en un plus élevé.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>%1 n’est pas une adresse de cette machine. Essayez 127.0.0.1, que seule cette machine peut atteindre.</translation>
    </message>
    <message>
        <source>That is not an address of this computer. Try 127.0.0.1, which only this computer can reach.</source>
        <translation>Ce n’est pas une adresse de cette machine. Essayez 127.0.0.1, que seule cette machine peut atteindre.</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <translation>La connexion a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say: %1.</source>
        <translation>Le serveur a mis fin à la connexion, comme l’indiquent ses paramètres de perturbation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server has ended the connection, as its settings for faults say.</source>
        <translation>Le serveur a mis fin à la connexion, comme l’indiquent ses paramètres de perturbation.</translation>
    </message>
    <message>
        <source>Redis refuses: %1. Check the user, the password and what they allow.</source>
        <translation>Redis refuse&#xa0;: %1. Vérifiez l’utilisateur, le mot de passe et ce qu’ils permettent.</translation>
    </message>
    <message>
        <source>Redis refuses. Check the user, the password and what they allow.</source>
        <translation>Redis refuse. Vérifiez l’utilisateur, le mot de passe et ce qu’ils permettent.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Redis server. Check host and port.</source>
        <translation>Ce qui répond à l’adresse %1 ne parle pas comme Redis. Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>What answers is not a Redis server. Check host and port.</source>
        <translation>Ce qui répond ne parle pas comme Redis. Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to: %1. Change its settings.</source>
        <translation>Le serveur ne peut pas faire ce qui est défini&#xa0;: %1. Modifiez ses paramètres.</translation>
    </message>
    <message>
        <source>The server cannot do what it is set to. Change its settings.</source>
        <translation>Le serveur ne peut pas faire ce qui est défini. Modifiez ses paramètres.</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say: %1.</source>
        <translation>Le client a été rejeté, comme l’indiquent les garde-fous du serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The client was turned away, as the server&apos;s guards say.</source>
        <translation>Le client a été rejeté, comme l’indiquent les garde-fous du serveur.</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used: %1. Check the file, its format and its password.</source>
        <translation>Un certificat ou une clé de ce côté est inutilisable&#xa0;: %1. Vérifiez le fichier, son format et son mot de passe.</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be used. Check the file, its format and its password.</source>
        <translation>Un certificat ou une clé de ce côté est inutilisable. Vérifiez le fichier, son format et son mot de passe.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS: %1. Try ws:// in place of wss://, or another port.</source>
        <translation>Ce qui répond sur ce port ne parle pas TLS&#xa0;: %1. Essayez ws:// à la place de wss://, ou un autre port.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS. Try ws:// in place of wss://, or another port.</source>
        <translation>Ce qui répond sur ce port ne parle pas TLS. Essayez ws:// à la place de wss://, ou un autre port.</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS: %1. Try wss:// in place of ws://.</source>
        <translation>Ce qui répond sur ce port parle TLS&#xa0;: %1. Essayez wss:// à la place de ws://.</translation>
    </message>
    <message>
        <source>What answers on this port speaks TLS. Try wss:// in place of ws://.</source>
        <translation>Ce qui répond sur ce port parle TLS. Essayez wss:// à la place de ws://.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP: %1. Check the port: another service may listen on it.</source>
        <translation>Ce qui répond sur ce port ne parle pas HTTP&#xa0;: %1. Vérifiez le port&#xa0;: un autre service y est peut-être à l’écoute.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak HTTP. Check the port: another service may listen on it.</source>
        <translation>Ce qui répond sur ce port ne parle pas HTTP. Vérifiez le port&#xa0;: un autre service y est peut-être à l’écoute.</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common: %1. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>Le serveur et ce côté n’ont aucune version de TLS en commun&#xa0;: %1. Faites proposer TLS 1.2 ou 1.3 par le serveur, ou demandez ici une version minimale plus basse.</translation>
    </message>
    <message>
        <source>The server and this side have no version of TLS in common. Let the server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.</source>
        <translation>Le serveur et ce côté n’ont aucune version de TLS en commun. Faites proposer TLS 1.2 ou 1.3 par le serveur, ou demandez ici une version minimale plus basse.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>Le proxy %1 est injoignable. Vérifiez son adresse et son port, et s’il est démarré.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check its address and port, and whether it is running.</source>
        <translation>Le proxy est injoignable. Vérifiez son adresse et son port, et s’il est démarré.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for credentials, or does not take those that were sent. Check the user and password for the proxy.</source>
        <translation>Le proxy %1 demande des identifiants, ou n’accepte pas ceux qui ont été envoyés. Vérifiez l’utilisateur et le mot de passe pour le proxy.</translation>
    </message>
    <message>
        <source>The proxy asks for credentials, or does not take those that were sent. Check the user and password for it.</source>
        <translation>Le proxy demande des identifiants, ou n’accepte pas ceux qui ont été envoyés. Vérifiez l’utilisateur et le mot de passe qui lui sont destinés.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Ce qui répond à l’adresse %1 n’est pas un proxy du type choisi. Vérifiez le type du proxy (HTTP ou SOCKS5) et son port.</translation>
    </message>
    <message>
        <source>What answers is not a proxy of the kind that was chosen. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Ce qui répond n’est pas un proxy du type choisi. Vérifiez le type du proxy (HTTP ou SOCKS5) et son port.</translation>
    </message>
    <message>
        <source>There were too many redirects, the last one to %1. Use that URL, or allow more of them.</source>
        <translation>Il y a eu trop de redirections, la dernière vers %1. Utilisez cette URL, ou autorisez-en davantage.</translation>
    </message>
    <message>
        <source>There were too many redirects. Use the last URL in the log, or allow more of them.</source>
        <translation>Il y a eu trop de redirections. Utilisez la dernière URL du journal, ou autorisez-en davantage.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired: %1. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>Le certificat du serveur a expiré&#xa0;: %1. Renouvelez-le sur le serveur, vérifiez l’horloge de cette machine, ou choisissez de faire confiance à ce certificat précis.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Renew it at the server, check the clock of this computer, or choose to trust this one certificate.</source>
        <translation>Le certificat du serveur a expiré. Renouvelez-le sur le serveur, vérifiez l’horloge de cette machine, ou choisissez de faire confiance à ce certificat précis.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: %1. Check the clocks of the server and of this computer.</source>
        <translation>Le certificat du serveur n’est pas encore valide&#xa0;: %1. Vérifiez les horloges du serveur et de cette machine.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check the clocks of the server and of this computer.</source>
        <translation>Le certificat du serveur n’est pas encore valide. Vérifiez les horloges du serveur et de cette machine.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host: %1. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>Le certificat du serveur est pour un autre hôte&#xa0;: %1. Vérifiez l’hôte dans l’URL, ou définissez le nom du serveur (SNI) pour lequel le certificat est valable.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host. Check the host in the URL, or set the server name (SNI) that the certificate is for.</source>
        <translation>Le certificat du serveur est pour un autre hôte. Vérifiez l’hôte dans l’URL, ou définissez le nom du serveur (SNI) pour lequel le certificat est valable.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed, so no authority vouches for it: %1. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>Le certificat du serveur est autosigné, donc aucune autorité ne s’en porte garante&#xa0;: %1. S’il est à vous, indiquez-le comme fichier d’AC, ou choisissez de faire confiance à ce certificat précis.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed: no authority vouches for it. If it is yours, name it as the CA file, or choose to trust this one certificate.</source>
        <translation>Le certificat du serveur est autosigné&#xa0;: aucune autorité ne s’en porte garante. S’il est à vous, indiquez-le comme fichier d’AC, ou choisissez de faire confiance à ce certificat précis.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here: %1. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>Le certificat du serveur vient d’une autorité inconnue ici&#xa0;: %1. Si elle est à vous, indiquez son fichier d’AC, ou choisissez de faire confiance à ce certificat précis.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here. If it is yours, name its CA file, or choose to trust this one certificate.</source>
        <translation>Le certificat du serveur vient d’une autorité inconnue ici. Si elle est à vous, indiquez son fichier d’AC, ou choisissez de faire confiance à ce certificat précis.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on: %1. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>Le certificat du serveur est trop faible pour être fiable&#xa0;: %1. Il faut au serveur un certificat avec une clé plus longue (RSA 2048, ou P-256) et une signature plus récente (SHA-256).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak to be relied on. The server needs one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).</source>
        <translation>Le certificat du serveur est trop faible pour être fiable. Il faut au serveur un certificat avec une clé plus longue (RSA 2048, ou P-256) et une signature plus récente (SHA-256).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it: %1. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>Le certificat du serveur a été révoqué par l’autorité qui l’a délivré&#xa0;: %1. Sa clé est peut-être entre de mauvaises mains&#xa0;: il en faut un nouveau au serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked by the authority that issued it. Its key may be in the wrong hands: the server needs a new one.</source>
        <translation>Le certificat du serveur a été révoqué par l’autorité qui l’a délivré. Sa clé est peut-être entre de mauvaises mains&#xa0;: il en faut un nouveau au serveur.</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken: %1. The server has to send the intermediate certificates, too.</source>
        <translation>La chaîne du certificat du serveur à une autorité est rompue&#xa0;: %1. Le serveur doit aussi envoyer les certificats intermédiaires.</translation>
    </message>
    <message>
        <source>The chain from the server&apos;s certificate to an authority is broken. The server has to send the intermediate certificates, too.</source>
        <translation>La chaîne du certificat du serveur à une autorité est rompue. Le serveur doit aussi envoyer les certificats intermédiaires.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted: %1. Look at the certificate, or choose to trust this one.</source>
        <translation>Le certificat du serveur ne peut pas être accepté&#xa0;: %1. Examinez le certificat, ou choisissez de lui faire confiance.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted. Look at the certificate, or choose to trust this one.</source>
        <translation>Le certificat du serveur ne peut pas être accepté. Examinez le certificat, ou choisissez de lui faire confiance.</translation>
    </message>
    <message>
        <source>An ordinary web server answers here: check the path, and that WebSocket is switched on for it.</source>
        <translation>Un serveur web ordinaire répond ici&#xa0;: vérifiez le chemin, et que WebSocket y est activé.</translation>
    </message>
    <message>
        <source>Try the URL in the Location field of the response, or let redirects be followed.</source>
        <translation>Essayez l’URL du champ Location de la réponse, ou laissez suivre les redirections.</translation>
    </message>
    <message>
        <source>It did not understand the request: see whether a proxy in between drops the Upgrade and Connection fields.</source>
        <translation>Il n’a pas compris la requête&#xa0;: voyez si un proxy intermédiaire supprime les champs Upgrade et Connection.</translation>
    </message>
    <message>
        <source>It asks for credentials: add them (Basic, Bearer or an API key), and see WWW-Authenticate in the response.</source>
        <translation>Il demande des identifiants&#xa0;: ajoutez-les (Basic, Bearer ou une clé d’API), et voyez WWW-Authenticate dans la réponse.</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation>Vérifiez les identifiants et l’en-tête Origin.</translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation>Vérifiez le chemin de l’URL.</translation>
    </message>
    <message>
        <source>This path takes no GET: check the path of the URL.</source>
        <translation>Ce chemin n’accepte pas GET&#xa0;: vérifiez le chemin de l’URL.</translation>
    </message>
    <message>
        <source>A proxy asks for credentials: set its user and password.</source>
        <translation>Un proxy demande des identifiants&#xa0;: définissez son utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>It wants another protocol or version: see the Upgrade and Sec-WebSocket-Version fields of the response.</source>
        <translation>Il veut un autre protocole ou une autre version&#xa0;: voyez les champs Upgrade et Sec-WebSocket-Version de la réponse.</translation>
    </message>
    <message>
        <source>There were too many requests: wait a while, and see Retry-After in the response.</source>
        <translation>Il y a eu trop de requêtes&#xa0;: attendez un moment, et voyez Retry-After dans la réponse.</translation>
    </message>
    <message>
        <source>A proxy answers, but the server behind it does not: check that server.</source>
        <translation>Un proxy répond, mais pas le serveur situé derrière lui&#xa0;: vérifiez ce serveur.</translation>
    </message>
    <message>
        <source>The fault is at the server, or at a proxy before it: look into its log.</source>
        <translation>Le problème vient du serveur, ou d’un proxy placé devant lui&#xa0;: consultez son journal.</translation>
    </message>
    <message>
        <source>The response in the log may say why.</source>
        <translation>La réponse, dans le journal, dit peut-être pourquoi.</translation>
    </message>
    <message>
        <source>general failure</source>
        <translation>échec général</translation>
    </message>
    <message>
        <source>not allowed by its rules</source>
        <translation>interdit par ses règles</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>réseau injoignable</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>hôte injoignable</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>time to live expired</source>
        <translation>durée de vie (TTL) expirée</translation>
    </message>
    <message>
        <source>command not supported</source>
        <translation>commande non prise en charge</translation>
    </message>
    <message>
        <source>address type not supported</source>
        <translation>type d’adresse non pris en charge</translation>
    </message>
    <message>
        <source>The peer broke the protocol. %1</source>
        <translation>Le pair a enfreint le protocole. %1</translation>
    </message>
    <message>
        <source>The server refused the upgrade with status %1.</source>
        <translation>Le serveur a refusé l’upgrade avec le statut %1.</translation>
    </message>
    <message>
        <source>The opening handshake failed. %1</source>
        <translation>Le handshake d’ouverture a échoué. %1</translation>
    </message>
    <message>
        <source>What came: %1.</source>
        <translation>Reçu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>The proxy would not connect to the server: %1. Does it allow this host and port?</source>
        <translation>Le proxy n’a pas voulu se connecter au serveur&#xa0;: %1. Autorise-t-il cet hôte et ce port&#xa0;?</translation>
    </message>
    <message>
        <source>The proxy %1 would not connect to the server: %2. Does it allow this host and port?</source>
        <translation>Le proxy %1 n’a pas voulu se connecter au serveur&#xa0;: %2. Autorise-t-il cet hôte et ce port&#xa0;?</translation>
    </message>
    <message>
        <source>No pong came within %1 of a ping (1006). The peer hangs, or the network is cut.</source>
        <translation>Aucun pong n’est arrivé dans les %1 suivant un ping (1006). Le pair est bloqué, ou le réseau est coupé.</translation>
    </message>
    <message>
        <source>The client was turned away with status %1</source>
        <translation>Le client a été rejeté avec le statut %1</translation>
    </message>
    <message>
        <source>The connection ended inside a frame (1006). What had come of it is in the log.</source>
        <translation>La connexion s’est terminée au milieu d’une trame (1006). Ce qui en est arrivé est dans le journal.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Try another, or 0 for any free one.</source>
        <translation>Le port %1 est occupé par un autre programme. Essayez-en un autre, ou 0 pour un port libre quelconque.</translation>
    </message>
    <message>
        <source>A client was turned away: the limit of %1 at once is reached. It can be raised in the server&apos;s settings.</source>
        <translation>Un client a été rejeté&#xa0;: la limite de %1 simultanés est atteinte. Elle peut être relevée dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>The head of the file is damaged: where its records begin had to be searched.</source>
        <translation>L’en-tête du fichier est endommagé&#xa0;: il a fallu chercher où commencent ses enregistrements.</translation>
    </message>
    <message>
        <source>The file is damaged at byte %1: what is there is not a record.</source>
        <translation>Le fichier est endommagé à l’octet %1&#xa0;: ce qui s’y trouve n’est pas un enregistrement.</translation>
    </message>
    <message>
        <source>The file ends inside a record, at byte %1.</source>
        <translation>Le fichier se termine au milieu d’un enregistrement, à l’octet %1.</translation>
    </message>
    <message>
        <source>The file cannot be read at byte %1: %2.</source>
        <translation>Le fichier ne peut pas être lu à l’octet %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 in between and %2 at its end were left out.</source>
        <translation>%1 au milieu et %2 à la fin ont été omis.</translation>
    </message>
    <message>
        <source>%1 were left out; what follows is sound.</source>
        <translation>%1 ont été omis&#xa0;; ce qui suit est intact.</translation>
    </message>
    <message>
        <source>%1 at its end were left out.</source>
        <translation>%1 à la fin ont été omis.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>Le proxy %1 n’a pas répondu à temps. Vérifiez son adresse et son port, et s’il peut atteindre le serveur.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time. Check its address and port, and whether it can reach the server.</source>
        <translation>Le proxy n’a pas répondu à temps. Vérifiez son adresse et son port, et s’il peut atteindre le serveur.</translation>
    </message>
    <message>
        <source>The proxy %1 reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Le proxy %1 a réinitialisé la connexion. Vérifiez le type du proxy (HTTP ou SOCKS5) et son port.</translation>
    </message>
    <message>
        <source>The proxy reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Le proxy a réinitialisé la connexion. Vérifiez le type du proxy (HTTP ou SOCKS5) et son port.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Le proxy %1 a mis fin à la connexion. Vérifiez le type du proxy (HTTP ou SOCKS5) et son port.</translation>
    </message>
    <message>
        <source>The proxy ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.</source>
        <translation>Le proxy a mis fin à la connexion. Vérifiez le type du proxy (HTTP ou SOCKS5) et son port.</translation>
    </message>
    <message>
        <source>No address was found for the proxy %1. Check its name and the network.</source>
        <translation>Aucune adresse n’a été trouvée pour le proxy %1. Vérifiez son nom et le réseau.</translation>
    </message>
    <message>
        <source>No address was found for the proxy. Check its name and the network.</source>
        <translation>Aucune adresse n’a été trouvée pour le proxy. Vérifiez son nom et le réseau.</translation>
    </message>
    <message>
        <source>Could not connect to the proxy %1: connection refused. Is it running?</source>
        <translation>Impossible de se connecter au proxy %1&#xa0;: connexion refusée. Est-il démarré&#xa0;?</translation>
    </message>
    <message>
        <source>Could not connect to the proxy: connection refused. Is it running?</source>
        <translation>Impossible de se connecter au proxy&#xa0;: connexion refusée. Est-il démarré&#xa0;?</translation>
    </message>
    <message>
        <source>There is no route to the proxy %1. Check its address and the network.</source>
        <translation>Il n’y a pas de route vers le proxy %1. Vérifiez son adresse et le réseau.</translation>
    </message>
    <message>
        <source>There is no route to the proxy. Check its address and the network.</source>
        <translation>Il n’y a pas de route vers le proxy. Vérifiez son adresse et le réseau.</translation>
    </message>
    <message>
        <source>The proxy failed: %1.</source>
        <translation>Le proxy a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The proxy failed.</source>
        <translation>Le proxy a échoué.</translation>
    </message>
    <message>
        <source>The peer did not answer in time. Check the network.</source>
        <translation>Le pair n’a pas répondu à temps. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Looking up the name took too long. Check the name and the network.</source>
        <translation>La résolution du nom a pris trop de temps. Vérifiez le nom et le réseau.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, and whether a firewall is in between.</source>
        <translation>Le serveur n’a pas répondu à temps. Vérifiez l’adresse, et si un pare-feu se trouve sur le chemin.</translation>
    </message>
    <message>
        <source>The TLS handshake was not finished in time. Does this port speak TLS? If not, use ws://.</source>
        <translation>Le handshake TLS n’a pas été terminé à temps. Ce port parle-t-il TLS&#xa0;? Sinon, utilisez ws://.</translation>
    </message>
    <message>
        <source>The opening handshake was not finished in time. Does this port speak WebSocket?</source>
        <translation>Le handshake d’ouverture n’a pas été terminé à temps. Ce port parle-t-il WebSocket&#xa0;?</translation>
    </message>
    <message>
        <source>The closing handshake was not finished in time; the connection was dropped (1006).</source>
        <translation>Le handshake de fermeture n’a pas été terminé à temps&#xa0;; la connexion a été coupée (1006).</translation>
    </message>
    <message>
        <source>The peer ended the connection without a closing handshake (1006). It may have crashed, or a proxy in between may have cut it.</source>
        <translation>Le pair a mis fin à la connexion sans handshake de fermeture (1006). Il a pu planter, ou un proxy intermédiaire a pu la couper.</translation>
    </message>
    <message>
        <source>The peer ended the connection at once. Is this the right port?</source>
        <translation>Le pair a mis fin à la connexion aussitôt. Est-ce le bon port&#xa0;?</translation>
    </message>
    <message>
        <source>The peer ended the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>Le pair a mis fin à la connexion pendant le handshake TLS sans dire pourquoi. Les serveurs font cela sur un port qui ne parle pas TLS (utilisez alors ws://) ou qui n’est pas le bon, ou lorsqu’ils refusent cette version de TLS ou veulent un nom de serveur (SNI) ou un certificat client&#xa0;; les clients, lorsqu’ils ne font pas confiance au certificat.</translation>
    </message>
    <message>
        <source>The peer ended the connection without a close frame of its own (1006).</source>
        <translation>Le pair a mis fin à la connexion sans envoyer lui-même de trame Close (1006).</translation>
    </message>
    <message>
        <source>The peer reset the connection, without a closing handshake (1006). It may have crashed, or a proxy or firewall in between may have cut it.</source>
        <translation>Le pair a réinitialisé la connexion, sans handshake de fermeture (1006). Il a pu planter, ou un proxy ou pare-feu intermédiaire a pu la couper.</translation>
    </message>
    <message>
        <source>The peer reset the connection at once. Is this the right port?</source>
        <translation>Le pair a réinitialisé la connexion aussitôt. Est-ce le bon port&#xa0;?</translation>
    </message>
    <message>
        <source>The peer reset the connection during the TLS handshake and did not say why. Servers do that on a port that does not speak TLS (then use ws://) or is the wrong one, or where they refuse this version of TLS or want a server name (SNI) or a client certificate; clients where they do not trust the certificate.</source>
        <translation>Le pair a réinitialisé la connexion pendant le handshake TLS sans dire pourquoi. Les serveurs font cela sur un port qui ne parle pas TLS (utilisez alors ws://) ou qui n’est pas le bon, ou lorsqu’ils refusent cette version de TLS ou veulent un nom de serveur (SNI) ou un certificat client&#xa0;; les clients, lorsqu’ils ne font pas confiance au certificat.</translation>
    </message>
    <message>
        <source>The peer reset the connection before it sent a close frame of its own (1006).</source>
        <translation>Le pair a réinitialisé la connexion avant d’envoyer lui-même une trame Close (1006).</translation>
    </message>
    <message>
        <source>The connection was dropped on request, without a closing handshake (1006).</source>
        <translation>La connexion a été coupée sur demande, sans handshake de fermeture (1006).</translation>
    </message>
    <message>
        <source>The connection was dropped on request, before the closing handshake was finished (1006).</source>
        <translation>La connexion a été coupée sur demande, avant la fin du handshake de fermeture (1006).</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Connexion à %1.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Connexion en cours.</translation>
    </message>
    <message>
        <source>The connection is open, with the subprotocol %1.</source>
        <translation>La connexion est ouverte, avec le sous-protocole %1.</translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation>La connexion est ouverte.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>À l’écoute sur %1.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>À l’écoute.</translation>
    </message>
    <message>
        <source>Messages are shared with other servers through %1.</source>
        <translation>Les messages sont partagés avec d’autres serveurs par %1.</translation>
    </message>
    <message>
        <source>Messages are shared with other servers.</source>
        <translation>Les messages sont partagés avec d’autres serveurs.</translation>
    </message>
    <message>
        <source>Stopped listening on %1.</source>
        <translation>Fin de l’écoute sur %1.</translation>
    </message>
    <message>
        <source>Stopped listening.</source>
        <translation>Fin de l’écoute.</translation>
    </message>
    <message>
        <source>A client connects from %1.</source>
        <translation>Un client se connecte depuis %1.</translation>
    </message>
    <message>
        <source>A client connects.</source>
        <translation>Un client se connecte.</translation>
    </message>
    <message>
        <source>no close code (1005)</source>
        <translation>pas de code de fermeture (1005)</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1, raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>Our direction of the TCP connection is ended; what the peer still says is read.</source>
        <translation>Notre sens de la connexion TCP est terminé&#xa0;; ce que le pair dit encore est lu.</translation>
    </message>
    <message>
        <source>The peer closes the connection</source>
        <translation>Le pair ferme la connexion</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>Fermeture de la connexion</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La connexion est fermée.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame (1006).</source>
        <translation>La connexion s’est terminée sans trame Close (1006).</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>Fermée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Redirected with status %1.</source>
        <translation>Redirigée avec le statut %1.</translation>
    </message>
    <message>
        <source>Redirected with status %1 to %2.</source>
        <translation>Redirigée avec le statut %1 vers %2.</translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <translation>Prochaine tentative dans %1.</translation>
    </message>
    <message>
        <source>Next attempt (%1) in %2.</source>
        <translation>Prochaine tentative (%1) dans %2.</translation>
    </message>
    <message>
        <source>Rows missing here: %1.</source>
        <translation>Lignes manquantes ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows missing here: %1, from %2 s to %3 s. The file of the capture could not be written: %4.</source>
        <translation>Lignes manquantes ici&#xa0;: %1, de %2 s à %3 s. Le fichier de la capture n’a pas pu être écrit&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Wireloupe did not get to its connections for %1: it was stopped, or the computer was too busy. Times measured across this say nothing about the peer.</source>
        <translation>Wireloupe n’a pas pu s’occuper de ses connexions pendant %1&#xa0;: il était arrêté, ou la machine était trop occupée. Les temps mesurés pendant cette période ne disent rien du pair.</translation>
    </message>
    <message>
        <source>The computer slept for %1. Times measured across this say nothing about the peer.</source>
        <translation>La machine a été en veille pendant %1. Les temps mesurés pendant cette période ne disent rien du pair.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>L’horloge de cette machine a été retardée de %1.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <translation>L’horloge de cette machine a été avancée de %1.</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server: %1.</source>
        <translation>Ce n’est pas l’URL d’un Redis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not the URL of a Redis server.</source>
        <translation>Ce n’est pas l’URL d’un Redis.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is Redis running?</source>
        <translation>Personne ne répond à l’adresse %1. Redis est-il démarré&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody answers. Is Redis running?</source>
        <translation>Personne ne répond. Redis est-il démarré&#xa0;?</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>Redis, à l’adresse %1, n’a pas répondu à temps. Vérifiez l’adresse, et s’il est bloqué ou si un pare-feu se trouve sur le chemin.</translation>
    </message>
    <message>
        <source>Redis did not answer in time. Check the address, and whether it is stuck or a firewall is in between.</source>
        <translation>Redis n’a pas répondu à temps. Vérifiez l’adresse, et s’il est bloqué ou si un pare-feu se trouve sur le chemin.</translation>
    </message>
    <message>
        <source>Redis at %1 reset the connection. It may have crashed.</source>
        <translation>Redis, à l’adresse %1, a réinitialisé la connexion. Il a peut-être planté.</translation>
    </message>
    <message>
        <source>Redis reset the connection. It may have crashed.</source>
        <translation>Redis a réinitialisé la connexion. Il a peut-être planté.</translation>
    </message>
    <message>
        <source>Redis at %1 ended the connection.</source>
        <translation>Redis, à l’adresse %1, a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>Redis ended the connection.</source>
        <translation>Redis a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>Access to %1 is denied. Check the rights of the socket.</source>
        <translation>L’accès à %1 est refusé. Vérifiez les droits du socket.</translation>
    </message>
    <message>
        <source>Access is denied. Check the rights of the socket.</source>
        <translation>L’accès est refusé. Vérifiez les droits du socket.</translation>
    </message>
    <message>
        <source>The connection to Redis failed: %1.</source>
        <translation>La connexion à Redis a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection to Redis failed.</source>
        <translation>La connexion à Redis a échoué.</translation>
    </message>
    <message>
        <source>What is said here reaches the peers of this server alone.</source>
        <translation>Ce qui est dit ici n’atteint que les pairs de ce serveur.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”.</source>
        <translation>%1 n’a pas de valeur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>%1 demande une valeur, comme %2.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«&#xa0;%1&#xa0;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” is not a value for %2. Write it as in %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est rien que %2 comprenne. Écrivez-le comme dans %3.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets. To look for brackets, put them into quotes.</source>
        <translation>Il n’y a rien entre ces parenthèses. Pour chercher des parenthèses, mettez-les entre guillemets.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>This bracket closes none. To look for a bracket, put it into quotes.</source>
        <translation>Cette parenthèse n’en ferme aucune. Pour chercher une parenthèse, mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here.</source>
        <translation>Il y a trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>A JSON path begins with “$”, as in json:$.type=chat.</source>
        <translation>Un chemin JSON commence par «&#xa0;$&#xa0;», comme dans json:$.type=chat.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Ce guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>There is no value after “%1”.</source>
        <translation>Il n’y a pas de valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This JSON path has too many steps.</source>
        <translation>Ce chemin JSON a trop d’étapes.</translation>
    </message>
    <message>
        <source>The JSON path goes on here with .name, [&apos;name&apos;], [0], [*] or ..name, or with a comparison.</source>
        <translation>Ici, le chemin JSON continue avec .name, [&apos;name&apos;], [0], [*] ou ..name, ou avec une comparaison.</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>type of the row</source>
        <translation>type de la ligne</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation>octets de charge utile</translation>
    </message>
    <message>
        <source>seconds since the start, or the clock</source>
        <translation>secondes depuis le début, ou l’heure</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>close code</source>
        <translation>code de fermeture</translation>
    </message>
    <message>
        <source>what is special about a frame</source>
        <translation>ce qu’une trame a de particulier</translation>
    </message>
    <message>
        <source>value in a JSON payload</source>
        <translation>valeur dans une charge utile JSON</translation>
    </message>
    <message>
        <source>“%1:” is not a key.</source>
        <translation>«&#xa0;%1:&#xa0;» n’est pas une clé.</translation>
    </message>
    <message>
        <source>“or” stands between two terms. To look for the word, put it into quotes.</source>
        <translation>«&#xa0;or&#xa0;» se place entre deux termes. Pour chercher ce mot, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” is not a flag of a regular expression. There are i, m and s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option d’expression régulière. Il y a i, m et s.</translation>
    </message>
    <message>
        <source>One object a row, for programs. Nothing is left out: it can be imported again.</source>
        <translation>Un objet par ligne, pour les programmes. Rien n’est omis&#xa0;: il peut être réimporté.</translation>
    </message>
    <message>
        <source>A table of all rows, for spreadsheets.</source>
        <translation>Un tableau de toutes les lignes, pour les tableurs.</translation>
    </message>
    <message>
        <source>Aligned columns, for people.</source>
        <translation>Des colonnes alignées, pour les humains.</translation>
    </message>
    <message>
        <source>Handshakes and messages as browsers write them, for their developer tools.</source>
        <translation>Handshakes et messages tels que les navigateurs les écrivent, pour leurs outils de développement.</translation>
    </message>
    <message>
        <source>Packets with TCP made up around the real bytes, for Wireshark.</source>
        <translation>Des paquets avec un TCP reconstitué autour des vrais octets, pour Wireshark.</translation>
    </message>
    <message>
        <source>A database, for questions in SQL.</source>
        <translation>Une base de données, pour des questions en SQL.</translation>
    </message>
    <message>
        <source>The JSON breaks at byte %1.</source>
        <translation>Le JSON se rompt à l’octet %1.</translation>
    </message>
    <message>
        <source>This is JSON, but not a HAR file.</source>
        <translation>C’est du JSON, mais pas un fichier HAR.</translation>
    </message>
    <message>
        <source>TCP connections without WebSocket were left out: %1.</source>
        <translation>Les connexions TCP qui ne sont pas des WebSockets ont été omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Connections of which packets are missing were read up to there: %1.</source>
        <translation>Les connexions dont il manque des paquets ont été lues jusqu’à cet endroit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no WebSocket connection in this file.</source>
        <translation>Il n’y a aucune connexion WebSocket dans ce fichier.</translation>
    </message>
    <message>
        <source>This is none of the formats that can be imported: HAR, JSON Lines, pcapng.</source>
        <translation>Ce n’est aucun des formats qui peuvent être importés&#xa0;: HAR, JSON Lines, pcapng.</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>la ligne est trop longue</translation>
    </message>
    <message>
        <source>this is not a JSON object (at character %1)</source>
        <translation>ce n’est pas un objet JSON (au caractère %1)</translation>
    </message>
    <message>
        <source>this is not a row of a log: “%1” is missing or not known</source>
        <translation>ce n’est pas une ligne d’un journal&#xa0;: «&#xa0;%1&#xa0;» est absent ou inconnu</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is not a pcapng file.</source>
        <translation>Ce n’est pas un fichier pcapng.</translation>
    </message>
    <message>
        <source>The file ends inside the block at byte %1.</source>
        <translation>Le fichier se termine au milieu du bloc à l’octet %1.</translation>
    </message>
    <message>
        <source>The block at byte %1 cannot be what it says.</source>
        <translation>Le bloc à l’octet %1 ne peut pas être ce qu’il annonce.</translation>
    </message>
    <message>
        <source>The block at byte %1 is too large.</source>
        <translation>Le bloc à l’octet %1 est trop grand.</translation>
    </message>
    <message>
        <source>A reserved bit is set, but no extension was agreed on that uses it</source>
        <translation>Un bit réservé est mis à 1, mais aucune extension convenue ne l’utilise</translation>
    </message>
    <message>
        <source>The opcode is reserved</source>
        <translation>L’opcode est réservé</translation>
    </message>
    <message>
        <source>The client sent a frame without a mask</source>
        <translation>Le client a envoyé une trame sans masque</translation>
    </message>
    <message>
        <source>The server sent a masked frame</source>
        <translation>Le serveur a envoyé une trame masquée</translation>
    </message>
    <message>
        <source>The length is not in its shortest form</source>
        <translation>La longueur n’est pas sous sa forme la plus courte</translation>
    </message>
    <message>
        <source>The highest bit of the 64-bit length is set</source>
        <translation>Le bit de poids fort de la longueur sur 64 bits est mis à 1</translation>
    </message>
    <message>
        <source>A control frame is fragmented</source>
        <translation>Une trame de contrôle est fragmentée</translation>
    </message>
    <message>
        <source>A control frame has more than 125 bytes of payload</source>
        <translation>Une trame de contrôle a plus de 125 octets de charge utile</translation>
    </message>
    <message>
        <source>A continuation came with no message to continue</source>
        <translation>Une continuation est arrivée sans message à continuer</translation>
    </message>
    <message>
        <source>A new message began before the fragments of the last one had ended</source>
        <translation>Un nouveau message a commencé avant la fin des fragments du précédent</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8</source>
        <translation>Un message texte n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>A close frame holds half a close code</source>
        <translation>Une trame Close contient la moitié d’un code de fermeture</translation>
    </message>
    <message>
        <source>A close frame holds a close code that may not be sent</source>
        <translation>Une trame Close contient un code de fermeture qui ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>The reason in a close frame is not valid UTF-8</source>
        <translation>La raison dans une trame Close n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>A frame is larger than the limit that is set</source>
        <translation>Une trame est plus grande que la limite définie</translation>
    </message>
    <message>
        <source>A message is larger than the limit that is set</source>
        <translation>Un message est plus grand que la limite définie</translation>
    </message>
    <message>
        <source>A message has more fragments than the limit that is set</source>
        <translation>Un message a plus de fragments que la limite définie</translation>
    </message>
    <message>
        <source>A frame came after the close frame</source>
        <translation>Une trame est arrivée après la trame Close</translation>
    </message>
    <message>
        <source>A compressed message cannot be inflated</source>
        <translation>Un message compressé ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>More messages came in a second than the limit that is set</source>
        <translation>Plus de messages que la limite définie sont arrivés en une seconde</translation>
    </message>
    <message>
        <source>This is not HTTP. Does the other side speak WebSocket on this port?</source>
        <translation>Ce n’est pas du HTTP. L’autre côté parle-t-il WebSocket sur ce port&#xa0;?</translation>
    </message>
    <message>
        <source>The HTTP head is larger than the limit that is set. Are there too many cookies, or is this another service?</source>
        <translation>L’en-tête HTTP est plus grand que la limite définie. Y a-t-il trop de cookies, ou est-ce un autre service&#xa0;?</translation>
    </message>
    <message>
        <source>The method of the request is not GET, as WebSocket asks for.</source>
        <translation>La méthode de la requête n’est pas GET, comme l’exige WebSocket.</translation>
    </message>
    <message>
        <source>The HTTP version is not 1.1. An old proxy in between may have lowered it.</source>
        <translation>La version de HTTP n’est pas 1.1. Un vieux proxy intermédiaire l’a peut-être abaissée.</translation>
    </message>
    <message>
        <source>The request has no Host field, or more than one. Exactly one is needed.</source>
        <translation>La requête n’a pas de champ Host, ou en a plusieurs. Il en faut exactement un.</translation>
    </message>
    <message>
        <source>The field “Upgrade: websocket” is missing. A proxy may have removed it, or an ordinary web server or browser page is on the other side.</source>
        <translation>Le champ «&#xa0;Upgrade: websocket&#xa0;» est absent. Un proxy l’a peut-être supprimé, ou bien l’autre côté est un serveur web ordinaire ou une page de navigateur.</translation>
    </message>
    <message>
        <source>The field “Connection: Upgrade” is missing. A proxy may have removed it.</source>
        <translation>Le champ «&#xa0;Connection: Upgrade&#xa0;» est absent. Un proxy l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>The request has no Sec-WebSocket-Key field. Only a WebSocket client sends one.</source>
        <translation>La requête n’a pas de champ Sec-WebSocket-Key. Seul un client WebSocket en envoie un.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is not the base64 of 16 bytes. The client has to make 16 random ones.</source>
        <translation>Sec-WebSocket-Key n’est pas le base64 de 16 octets. Le client doit en générer 16 aléatoires.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version is not 13. The client speaks a draft of WebSocket: update it.</source>
        <translation>Sec-WebSocket-Version n’est pas 13. Le client parle une version provisoire de WebSocket&#xa0;: mettez-le à jour.</translation>
    </message>
    <message>
        <source>The server did not answer with status 101. Does it speak WebSocket at this path?</source>
        <translation>Le serveur n’a pas répondu avec le statut 101. Parle-t-il WebSocket sous ce chemin&#xa0;?</translation>
    </message>
    <message>
        <source>The response has no Sec-WebSocket-Accept field. What answered is not a WebSocket server, or a proxy removed the field.</source>
        <translation>La réponse n’a pas de champ Sec-WebSocket-Accept. Ce qui a répondu n’est pas un serveur WebSocket, ou un proxy a supprimé le champ.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept does not match the key that was sent. A cache may have answered with an old response, or a server that does not speak WebSocket repeats what it got.</source>
        <translation>Sec-WebSocket-Accept ne correspond pas à la clé envoyée. Un cache a peut-être répondu avec une ancienne réponse, ou un serveur qui ne parle pas WebSocket répète ce qu’il a reçu.</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered. Offer it, or correct the server.</source>
        <translation>Le serveur a choisi un sous-protocole qui n’avait pas été proposé. Proposez-le, ou corrigez le serveur.</translation>
    </message>
    <message>
        <source>The server chose an extension that was not offered. Offer it, or correct the server or the proxy before it.</source>
        <translation>Le serveur a choisi une extension qui n’avait pas été proposée. Proposez-la, ou corrigez le serveur ou le proxy placé devant lui.</translation>
    </message>
    <message>
        <source>The request has a body. One that asks for WebSocket has none.</source>
        <translation>La requête a un corps. Une demande de WebSocket n’en a pas.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions cannot be read. Compare the field in the log with RFC 6455, section 9.1.</source>
        <translation>Sec-WebSocket-Extensions ne peut pas être lu. Comparez le champ, dans le journal, avec la RFC 6455, section 9.1.</translation>
    </message>
    <message>
        <source>The server answered permessage-deflate with parameters that were not offered, or that are out of range. Connect without compression to go on, and correct the server.</source>
        <translation>Le serveur a répondu à permessage-deflate avec des paramètres qui n’avaient pas été proposés, ou qui sont hors limites. Connectez-vous sans compression pour continuer, et corrigez le serveur.</translation>
    </message>
    <message>
        <source>The server accepted the same extension twice. Correct the server, or a proxy that repeats the field.</source>
        <translation>Le serveur a accepté deux fois la même extension. Corrigez le serveur, ou un proxy qui répète le champ.</translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols that were offered. Check their names, and which ones the server knows.</source>
        <translation>Le serveur n’a choisi aucun des sous-protocoles proposés. Vérifiez leurs noms, et lesquels le serveur connaît.</translation>
    </message>
    <message>
        <source>the connection has done its work</source>
        <translation>la connexion a rempli son rôle</translation>
    </message>
    <message>
        <source>the server shuts down, or the browser left the page</source>
        <translation>le serveur s’arrête, ou le navigateur a quitté la page</translation>
    </message>
    <message>
        <source>the other side broke the protocol</source>
        <translation>l’autre côté a enfreint le protocole</translation>
    </message>
    <message>
        <source>a message of a type that is not accepted</source>
        <translation>un message d’un type qui n’est pas accepté</translation>
    </message>
    <message>
        <source>the close frame had no code</source>
        <translation>la trame Close n’avait pas de code</translation>
    </message>
    <message>
        <source>the connection ended without a close frame</source>
        <translation>la connexion s’est terminée sans trame Close</translation>
    </message>
    <message>
        <source>a message that does not fit its type, such as text that is not UTF-8</source>
        <translation>un message qui ne correspond pas à son type, comme du texte qui n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>a message against the rules of the service</source>
        <translation>un message contraire aux règles du service</translation>
    </message>
    <message>
        <source>a message larger than is accepted</source>
        <translation>un message plus grand que ce qui est accepté</translation>
    </message>
    <message>
        <source>the server did not agree to an extension that the client needs</source>
        <translation>le serveur n’a pas accepté une extension dont le client a besoin</translation>
    </message>
    <message>
        <source>something went wrong inside the server</source>
        <translation>un problème est survenu dans le serveur</translation>
    </message>
    <message>
        <source>the service restarts; connect again in a while</source>
        <translation>le service redémarre&#xa0;; reconnectez-vous dans un moment</translation>
    </message>
    <message>
        <source>the service is overloaded; connect again later</source>
        <translation>le service est surchargé&#xa0;; reconnectez-vous plus tard</translation>
    </message>
    <message>
        <source>a gateway got a bad answer from the server behind it</source>
        <translation>une passerelle a reçu une mauvaise réponse du serveur situé derrière elle</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>le handshake TLS a échoué</translation>
    </message>
    <message>
        <source>registered by a library or framework</source>
        <translation>enregistré par une bibliothèque ou un framework</translation>
    </message>
    <message>
        <source>the application&apos;s own</source>
        <translation>propre à l’application</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>à ne pas utiliser</translation>
    </message>
    <message>
        <source>%1 (RFC %2, section %3).</source>
        <translation>%1 (RFC %2, section %3).</translation>
    </message>
    <message>
        <source>Capture started at %1</source>
        <translation>Capture commencée le %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Conn.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marquée</translation>
    </message>
    <message>
        <source>Out: frames %1, bytes on the wire %2</source>
        <translation>Sortant&#xa0;: trames %1, octets sur le réseau %2</translation>
    </message>
    <message>
        <source>In:  frames %1, bytes on the wire %2</source>
        <translation>Entrant&#xa0;: trames %1, octets sur le réseau %2</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>certificat de %1</translation>
    </message>
    <message>
        <source>certificate of %1 valid until %2</source>
        <translation>certificat de %1 valide jusqu’au %2</translation>
    </message>
    <message>
        <source>Not verified: anybody could be on the other end. Use this for tests only.</source>
        <translation>Non vérifié&#xa0;: n’importe qui pourrait être à l’autre bout. À n’utiliser que pour des tests.</translation>
    </message>
    <message>
        <source>You chose to trust this certificate in spite of: %1.</source>
        <translation>Vous avez choisi de faire confiance à ce certificat, malgré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture en cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>En écoute</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Redirigée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Not sharing</source>
        <translation>Non partagé</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Heure réglée</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>No close code (1005)</source>
        <translation>Pas de code de fermeture (1005)</translation>
    </message>
    <message>
        <source>(a code that must not be sent)</source>
        <translation>(un code qui ne doit pas être envoyé)</translation>
    </message>
    <message>
        <source>[less than %1 bytes, compressed] </source>
        <translation>[moins de %1 octets, compressée] </translation>
    </message>
    <message>
        <source>[%1 of %2 bytes] </source>
        <translation>[%1 octets sur %2] </translation>
    </message>
    <message>
        <source>An event that this version does not know.</source>
        <translation>Un événement que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Reserved 0x%1</source>
        <translation>Réservé 0x%1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>[damaged in the file] </source>
        <translation>[endommagé dans le fichier] </translation>
    </message>
    <message>
        <source>injected</source>
        <translation>injectée</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>compressée</translation>
    </message>
    <message>
        <source>The server refused the request: %1. Credentials may be missing: add a header for them.</source>
        <translation>Le serveur a refusé la requête&#xa0;: %1. Il manque peut-être des identifiants&#xa0;: ajoutez un en-tête pour eux.</translation>
    </message>
    <message>
        <source>The server answered %1. Check the path: is this transport offered there?</source>
        <translation>Le serveur a répondu %1. Vérifiez le chemin&#xa0;: ce transport y est-il proposé&#xa0;?</translation>
    </message>
    <message>
        <source>The server answered %1 in place of messages.</source>
        <translation>Le serveur a répondu %1 au lieu de messages.</translation>
    </message>
    <message>
        <source>The server answered without saying what it sends (no Content-Type). Check the path: is this transport offered there?</source>
        <translation>Le serveur a répondu sans dire ce qu’il envoie (pas de Content-Type). Vérifiez le chemin&#xa0;: ce transport y est-il proposé&#xa0;?</translation>
    </message>
    <message>
        <source>The server answered with %1, which carries no messages. Check the path: is this transport offered there?</source>
        <translation>Le serveur a répondu avec %1, qui ne transporte pas de messages. Vérifiez le chemin&#xa0;: ce transport y est-il proposé&#xa0;?</translation>
    </message>
    <message>
        <source>The connection ended in the midst of an answer.</source>
        <translation>La connexion s’est terminée au milieu d’une réponse.</translation>
    </message>
    <message>
        <source>The server&apos;s answer breaks the rules of HTTP about where a body ends. A proxy in between may be the cause.</source>
        <translation>La réponse du serveur enfreint les règles de HTTP sur la fin d’un corps. Un proxy intermédiaire en est peut-être la cause.</translation>
    </message>
    <message>
        <source>Too few messages came to compare the transports: let it run longer, or with a WebSocket and another transport.</source>
        <translation>Trop peu de messages sont arrivés pour comparer les transports&#xa0;: laissez l’essai durer plus longtemps, ou faites-le avec un WebSocket et un autre transport.</translation>
    </message>
    <message>
        <source>These messages do not need a WebSocket: %1 would do.</source>
        <translation>Ces messages n’ont pas besoin d’un WebSocket&#xa0;: %1 suffirait.</translation>
    </message>
    <message>
        <source>A WebSocket pays off here: no other transport comes close to it.</source>
        <translation>Un WebSocket est rentable ici&#xa0;: aucun autre transport ne s’en approche.</translation>
    </message>
    <message>
        <source>as fast at the median, within 1 ms</source>
        <translation>aussi rapide à la médiane, à 1 ms près</translation>
    </message>
    <message>
        <source>%1 faster at the median</source>
        <translation>plus rapide de %1 à la médiane</translation>
    </message>
    <message>
        <source>%1 slower at the median</source>
        <translation>plus lent de %1 à la médiane</translation>
    </message>
    <message>
        <source>less than 0.01 requests per message</source>
        <translation>moins de 0,01 requête par message</translation>
    </message>
    <message>
        <source>%1 requests per message</source>
        <translation>%1 requêtes par message</translation>
    </message>
    <message>
        <source>%1 the bytes</source>
        <translation>%1 les octets</translation>
    </message>
    <message>
        <source>%1 against WebSocket: %2.</source>
        <translation>%1 par rapport à WebSocket&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The messages are stamped by a clock whose offset is not known: compare latencies, do not take them as they are.</source>
        <translation>Les messages sont horodatés par une horloge dont le décalage n’est pas connu&#xa0;: comparez les latences, ne les prenez pas telles quelles.</translation>
    </message>
    <message>
        <source>Latencies count from whichever transport delivered the same message first.</source>
        <translation>Les latences se comptent à partir du transport qui a délivré le même message en premier.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 a échoué.</translation>
    </message>
    <message>
        <source>This is about messages to the client: whoever often sends the other way pays a request for each without a WebSocket.</source>
        <translation>Il s’agit ici de messages vers le client&#xa0;: qui envoie souvent dans l’autre sens paie une requête pour chacun sans WebSocket.</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Long polling</translation>
    </message>
    <message>
        <source>Short polling</source>
        <translation>Polling court</translation>
    </message>
    <message>
        <source>The server redirects to %1, which is not followed here. Use that URL.</source>
        <translation>Le serveur redirige vers %1, ce qui n’est pas suivi ici. Utilisez cette URL.</translation>
    </message>
    <message>
        <source>What answers breaks the rules of HTTP. Check the port: another service may listen on it.</source>
        <translation>Ce qui répond enfreint les règles de HTTP. Vérifiez le port&#xa0;: un autre service y est peut-être à l’écoute.</translation>
    </message>
    <message>
        <source>The answer is not a list of messages: %1</source>
        <translation>La réponse n’est pas une liste de messages&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server did not answer within %1.</source>
        <translation>Le serveur n’a pas répondu en %1.</translation>
    </message>
    <message>
        <source>The server ended the connection in place of an answer.</source>
        <translation>Le serveur a mis fin à la connexion au lieu de répondre.</translation>
    </message>
    <message>
        <source>The server reset the connection in place of an answer.</source>
        <translation>Le serveur a réinitialisé la connexion au lieu de répondre.</translation>
    </message>
    <message>
        <source>The server sent more in one piece than the %1 bytes that are taken.</source>
        <translation>Le serveur a envoyé en un seul morceau plus que les %1 octets acceptés.</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>Le serveur a mis fin au flux d’événements.</translation>
    </message>
    <message>
        <source>The server has no events, and asks not to be asked again (204).</source>
        <translation>Le serveur n’a pas d’événements, et demande à ne plus être interrogé (204).</translation>
    </message>
    <message>
        <source>The rate must be from 0.1 to 10,000 messages a second.</source>
        <translation>Le débit doit être compris entre 0,1 et 10&#xa0;000 messages par seconde.</translation>
    </message>
    <message>
        <source>The size of a message must be from 64 bytes to 1 MiB.</source>
        <translation>La taille d’un message doit être comprise entre 64 octets et 1 MiB.</translation>
    </message>
    <message>
        <source>The interval of short polling must be from 10 ms to 1 h.</source>
        <translation>L’intervalle du polling court doit être compris entre 10 ms et 1 h.</translation>
    </message>
    <message>
        <source>A long poll may wait from 1 s to 60 s.</source>
        <translation>Un long polling peut attendre de 1 s à 60 s.</translation>
    </message>
    <message>
        <source>The duration must not be negative.</source>
        <translation>La durée ne doit pas être négative.</translation>
    </message>
    <message>
        <source>No transport takes part: choose one, and give it a URL where others have one.</source>
        <translation>Aucun transport ne participe&#xa0;: choisissez-en un, et donnez-lui une URL si d’autres en ont une.</translation>
    </message>
    <message>
        <source>The path of the time stamp is not a JSON path such as $.sent.</source>
        <translation>Le chemin de l’horodatage n’est pas un chemin JSON, comme $.sent.</translation>
    </message>
    <message>
        <source>The path of the sequence number is not a JSON path such as $.seq.</source>
        <translation>Le chemin du numéro d’ordre n’est pas un chemin JSON, comme $.seq.</translation>
    </message>
    <message>
        <source>The path of the messages is not a JSON path such as $.messages.</source>
        <translation>Le chemin des messages n’est pas un chemin JSON, comme $.messages.</translation>
    </message>
    <message>
        <source>The path of the cursor is not a JSON path such as $.last.</source>
        <translation>Le chemin du curseur n’est pas un chemin JSON, comme $.last.</translation>
    </message>
    <message>
        <source>the log was cleared meanwhile</source>
        <translation>le journal a été vidé entre-temps</translation>
    </message>
    <message>
        <source>Before the colon, ping or reply is expected.</source>
        <translation>Avant le deux-points, ping ou reply est attendu.</translation>
    </message>
    <message>
        <source>A time is expected here, in us, ms, s, m or h: 50ms.</source>
        <translation>Une durée est attendue ici, en us, ms, s, m ou h&#xa0;: 50ms.</translation>
    </message>
    <message>
        <source>The time over which it is held is expected here, in ms, s, m or h: 10s.</source>
        <translation>La durée sur laquelle il est évalué est attendue ici, en ms, s, m ou h&#xa0;: 10s.</translation>
    </message>
    <message>
        <source>Reconnecting was given up; attempts: %1. Connect again when the server is back.</source>
        <translation>La reconnexion a été abandonnée&#xa0;; tentatives&#xa0;: %1. Reconnectez-vous lorsque le serveur sera revenu.</translation>
    </message>
    <message>
        <source>%1 names no host. Write its name or address behind ws:// or wss://, as in ws://localhost:9001/chat.</source>
        <translation>%1 n’indique aucun hôte. Écrivez son nom ou son adresse après ws:// ou wss://, comme dans ws://localhost:9001/chat.</translation>
    </message>
    <message>
        <source>%1 has a port that there cannot be. Ports are numbers from 1 to 65535.</source>
        <translation>%1 a un port qui ne peut pas exister. Les ports sont des nombres de 1 à 65535.</translation>
    </message>
    <message>
        <source>%1 has a fragment, which the URL of a WebSocket server cannot have (RFC 6455, section 3). Leave out # and what follows it.</source>
        <translation>%1 a un fragment, ce que l’URL d’un serveur WebSocket ne peut pas avoir (RFC 6455, section 3). Supprimez # et ce qui suit.</translation>
    </message>
    <message>
        <source>%1 is not a valid URL. Look for a space, or another character that has to be percent-encoded.</source>
        <translation>%1 n’est pas une URL valide. Cherchez une espace, ou un autre caractère qui doit être encodé avec des %.</translation>
    </message>
    <message>
        <source>The peer ended the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>Le pair a mis fin à la connexion pendant le handshake d’ouverture. Ce port parle-t-il WebSocket, et est-ce ws:// ou wss://&#xa0;?</translation>
    </message>
    <message>
        <source>The peer reset the connection during the opening handshake. Does this port speak WebSocket, and is it ws:// or wss://?</source>
        <translation>Le pair a réinitialisé la connexion pendant le handshake d’ouverture. Ce port parle-t-il WebSocket, et est-ce ws:// ou wss://&#xa0;?</translation>
    </message>
    <message>
        <source>The URL for %1 cannot be connected to. Write one such as ws://localhost:9001/feed; wss://, http:// and https:// are taken too.</source>
        <translation>L’URL pour %1 ne permet aucune connexion. Écrivez-en une comme ws://localhost:9001/feed&#xa0;; wss://, http:// et https:// sont aussi acceptés.</translation>
    </message>
</context>
</TS>
