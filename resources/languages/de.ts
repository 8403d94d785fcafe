<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>connector_app/adapters/autostart</name>
    <message>
        <source>The folder in which the program or its data lies has a name with line breaks or other signs that no entry of the desktop can hold, so nothing was written. Move it into a folder with a plainer name.</source>
        <translation>Der Ordner des Programms oder seiner Daten hat einen Namen mit Zeilenumbrüchen oder anderen Zeichen, die in keinem Starteintrag stehen können; es wurde nichts geschrieben. Verschieben Sie ihn in einen Ordner mit einfacherem Namen.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/browser</name>
    <message>
        <source>This is no web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/http</name>
    <message>
        <source>This request is not well formed; nothing was sent.</source>
        <translation>Diese Anfrage ist nicht richtig aufgebaut; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The {name} of this request holds a character that cannot be sent.</source>
        <translation>In dieser Anfrage enthält „{name}“ ein Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>This is not an address the program can call.</source>
        <translation>Diese Adresse kann das Programm nicht aufrufen.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/network</name>
    <message>
        <source>This computer’s proxy is of a kind the program cannot speak to.</source>
        <translation>Der Proxy dieses Computers ist von einer Art, die das Programm nicht versteht.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/notifications</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/relay</name>
    <message>
        <source>A relay’s address {words}.</source>
        <translation>Die Adresse eines Relays {words}.</translation>
    </message>
    <message>
        <source>A relay’s address must be an https address.</source>
        <translation>Die Adresse eines Relays muss eine https-Adresse sein.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/sockets</name>
    <message>
        <source>Only encrypted addresses (wss) are opened for live updates.</source>
        <translation>Für Live-Aktualisierungen werden nur verschlüsselte Adressen (wss) geöffnet.</translation>
    </message>
</context>
<context>
    <name>connector_app/app/background</name>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The program can go on without its window: your accounts stay up to date, and changes that wait are sent. You find it beside the clock. What you choose now holds until you change it in the settings.</source>
        <translation>Das Programm kann ohne Fenster weiterlaufen: Ihre Konten bleiben aktuell, und wartende Änderungen werden gesendet. Sie finden es neben der Uhr. Was Sie jetzt wählen, gilt, bis Sie es in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Keep running?</source>
        <translation>Weiterlaufen?</translation>
    </message>
</context>
<context>
    <name>connector_app/app/cannot_start</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Go on with the copy of {day}</source>
        <translation>Mit der Kopie vom {day} weitermachen</translation>
    </message>
    <message>
        <source>The newest copy is of {day}.</source>
        <translation>Die neueste Kopie ist vom {day}.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>connector_app/app/notices</name>
    <message>
        <source>An account</source>
        <translation>Ein Konto</translation>
    </message>
    <message>
        <source>What needed you is settled.</source>
        <translation>Was Sie brauchte, ist erledigt.</translation>
    </message>
</context>
<context>
    <name>connector_app/app/run</name>
    <message>
        <source>This cannot be used. An address looks like http://proxy.example:8080.</source>
        <translation>Das geht so nicht. Eine Adresse sieht aus wie http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Es gibt keine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>This cannot be used. An address looks like https://hooks.example.org.</source>
        <translation>Das geht so nicht. Eine Adresse sieht aus wie https://hooks.example.org.</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>Aus der Sicherung</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Das geht so nicht.</translation>
    </message>
</context>
<context>
    <name>connector_app/app/tour</name>
    <message numerus="yes">
        <source>In the table: {n} items.</source>
        <extracomment>For one: In the table: {n} item.</extracomment>
        <translation>
            <numerusform>In der Tabelle: {n} Eintrag.</numerusform>
            <numerusform>In der Tabelle: {n} Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/config</name>
    <message>
        <source>must be "system", "none" or an address like "http://proxy.example:8080"</source>
        <comment>goes on after a name in quotes</comment>
        <translation>muss "system", "none" oder eine Adresse wie "http://proxy.example:8080" sein</translation>
    </message>
    <message>
        <source>names a file that is not there</source>
        <comment>goes on after a name in quotes</comment>
        <translation>nennt eine Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>cannot be switched on in the installed program</source>
        <comment>goes on after a name in quotes</comment>
        <translation>lässt sich im installierten Programm nicht einschalten</translation>
    </message>
    <message>
        <source>must be numbers from 1024 to 65535</source>
        <comment>goes on after a name in quotes</comment>
        <translation>muss aus Zahlen von 1024 bis 65535 bestehen</translation>
    </message>
    <message>
        <source>must be an https address without a path, like “https://hooks.example.org”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>muss eine https-Adresse ohne Pfad sein, wie „https://hooks.example.org“</translation>
    </message>
    <message>
        <source>must be {choices}</source>
        <comment>goes on after a name in quotes</comment>
        <translation>muss {choices} sein</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}, Zeile {line}: {words}</translation>
    </message>
    <message>
        <source>there is no setting “{name}”.</source>
        <translation>es gibt keine Einstellung „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” {words}.</source>
        <translation>„{name}“ {words}.</translation>
    </message>
    <message>
        <source>“{name}”: {words}</source>
        <translation>„{name}“: {words}</translation>
    </message>
</context>
<context>
    <name>connector_app/described/failures</name>
    <message>
        <source>{name} did not accept this.</source>
        <translation>{name} hat das nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>connector_app/described/items</name>
    <message>
        <source>{kinds} cannot be handled like that here.</source>
        <translation>So geht das hier nicht: {kinds}.</translation>
    </message>
    <message>
        <source>This request needs {name}, which is not known.</source>
        <translation>Diese Anfrage braucht „{name}“, und das ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>connector_app/described/platform</name>
    <message>
        <source>{name} does not offer this, or this program was not told how.</source>
        <translation>{name} bietet das nicht an, oder dieses Programm weiß nicht, wie es geht.</translation>
    </message>
    <message>
        <source>{file}: a name is small letters, digits and hyphens, and begins with a letter.</source>
        <translation>{file}: ein Name besteht aus Kleinbuchstaben, Ziffern und Bindestrichen und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>What you have at {name}</source>
        <translation>Was Sie bei {name} haben</translation>
    </message>
    <message>
        <source>See what you have at {name}</source>
        <translation>Sehen, was Sie bei {name} haben</translation>
    </message>
    <message>
        <source>See and change what you have at {name}</source>
        <translation>Sehen und ändern, was Sie bei {name} haben</translation>
    </message>
    <message>
        <source>there is no “{name}”.</source>
        <translation>es gibt kein „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>„{name}“ fehlt.</translation>
    </message>
    <message>
        <source>this file {words}.</source>
        <translation>diese Datei {words}.</translation>
    </message>
</context>
<context>
    <name>connector_app/described/shape</name>
    <message>
        <source>is no regular expression: {error}</source>
        <comment>goes on after a name in quotes</comment>
        <translation>ist kein regulärer Ausdruck: {error}</translation>
    </message>
    <message>
        <source>is a regular expression beyond all measure</source>
        <comment>goes on after a name in quotes</comment>
        <translation>ist ein viel zu großer regulärer Ausdruck</translation>
    </message>
    <message>
        <source>is a page of the program’s own</source>
        <comment>goes on after a name in quotes</comment>
        <translation>ist eine eigene Seite des Programms</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a platform</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>a key of this platform</source>
        <comment>after “This does not look like”</comment>
        <translation>ein Schlüssel dieser Plattform</translation>
    </message>
    <message>
        <source>says one of cursor, header, link and page_size</source>
        <comment>goes on after a name in quotes</comment>
        <translation>nennt eines von cursor, header, link und page_size</translation>
    </message>
    <message>
        <source>needs query, the parameter that carries the place</source>
        <comment>goes on after a name in quotes</comment>
        <translation>braucht query, den Parameter, der die Stelle enthält</translation>
    </message>
    <message>
        <source>has no field “{name}” for its title</source>
        <comment>goes on after a name in quotes</comment>
        <translation>hat kein Feld „{name}“ für seinen Titel</translation>
    </message>
    <message>
        <source>says where “{name}” stands, but has no such field</source>
        <comment>goes on after a name in quotes</comment>
        <translation>sagt, wo „{name}“ steht, hat aber kein solches Feld</translation>
    </message>
    <message>
        <source>with scheme “standard” has its headers by itself</source>
        <comment>goes on after a name in quotes</comment>
        <translation>hat mit dem Schema „standard“ seine Header von selbst</translation>
    </message>
    <message>
        <source>needs header and delivery_header</source>
        <comment>goes on after a name in quotes</comment>
        <translation>braucht header und delivery_header</translation>
    </message>
    <message>
        <source>needs event or event_header: what a delivery is about</source>
        <comment>goes on after a name in quotes</comment>
        <translation>braucht event oder event_header: worum es in einer Lieferung geht</translation>
    </message>
    <message>
        <source>needs timestamp_header and {timestamp} in signed, or neither</source>
        <comment>goes on after a name in quotes</comment>
        <translation>braucht timestamp_header und {timestamp} in signed, oder keines von beiden</translation>
    </message>
    <message>
        <source>needs a way to sign in: [oauth], [device] or [key]</source>
        <comment>goes on after a name in quotes</comment>
        <translation>braucht einen Weg zur Anmeldung: [oauth], [device] oder [key]</translation>
    </message>
    <message>
        <source>needs an endpoint “{name}”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>braucht einen Endpunkt „{name}“</translation>
    </message>
    <message>
        <source>has two kinds of the same id</source>
        <comment>goes on after a name in quotes</comment>
        <translation>hat zwei Arten mit derselben ID</translation>
    </message>
    <message>
        <source>speaks of deliveries about “{name}”, but has no such kind</source>
        <comment>goes on after a name in quotes</comment>
        <translation>spricht von Lieferungen über „{name}“, hat aber keine solche Art</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/examination</name>
    <message>
        <source>system</source>
        <comment>a proxy</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a proxy</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>{folder} ist beschreibbar.</translation>
    </message>
    <message>
        <source>the answer was another one</source>
        <translation>die Antwort war eine andere</translation>
    </message>
    <message>
        <source>An answer from the browser can be received on this computer.</source>
        <translation>Eine Antwort des Browsers kann auf diesem Computer ankommen.</translation>
    </message>
    <message>
        <source>the keychain did not keep what it was given</source>
        <translation>der Schlüsselbund hat nicht behalten, was er bekam</translation>
    </message>
    <message>
        <source>{keychain} writes, reads and deletes.</source>
        <translation>Schreiben, Lesen und Löschen gelingt: {keychain}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} platforms can be found</source>
        <extracomment>For one: {n} platform can be found</extracomment>
        <translation>
            <numerusform>{n} Plattform kann gefunden werden</numerusform>
            <numerusform>{n} Plattformen können gefunden werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy: {proxy}; {authorities}; {reached}.</source>
        <translation>Proxy: {proxy}; {authorities}; {reached}.</translation>
    </message>
    <message>
        <source>one of your own</source>
        <comment>a proxy</comment>
        <translation>ein eigener</translation>
    </message>
    <message numerus="yes">
        <source>{n} certificate authorities</source>
        <extracomment>For one: {n} certificate authority</extracomment>
        <translation>
            <numerusform>{n} Zertifizierungsstelle</numerusform>
            <numerusform>{n} Zertifizierungsstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>no account needs the network yet</source>
        <translation>noch kein Konto braucht das Netz</translation>
    </message>
    <message numerus="yes">
        <source>{n} files about platforms cannot be read: see Settings, Platforms.</source>
        <extracomment>For one: {n} file about platforms cannot be read: see Settings, Platforms.</extracomment>
        <translation>
            <numerusform>{n} Datei über Plattformen kann nicht gelesen werden: siehe Einstellungen, Plattformen.</numerusform>
            <numerusform>{n} Dateien über Plattformen können nicht gelesen werden: siehe Einstellungen, Plattformen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} platforms can be connected.</source>
        <extracomment>For one: {n} platform can be connected.</extracomment>
        <translation>
            <numerusform>{n} Plattform kann verbunden werden.</numerusform>
            <numerusform>{n} Plattformen können verbunden werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>the translations into {language} cannot be read</source>
        <translation>die Übersetzungen in „{language}“ lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>It can speak {languages}.</source>
        <translation>Es spricht {languages}.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>das kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the data file is damaged: {wrong}; there is no daily copy</source>
        <translation>die Datendatei ist beschädigt: {wrong}; es gibt keine tägliche Kopie</translation>
    </message>
    <message>
        <source>the data file is damaged: {wrong}; “doctor --use-copy” goes on with the copy of {day}</source>
        <translation>die Datendatei ist beschädigt: {wrong}; „doctor --use-copy“ macht mit der Kopie vom {day} weiter</translation>
    </message>
    <message>
        <source>There is no data yet.</source>
        <translation>Es gibt noch keine Daten.</translation>
    </message>
    <message>
        <source>The data file is sound.</source>
        <translation>Die Datendatei ist in Ordnung.</translation>
    </message>
    <message>
        <source>this computer’s clock is earlier than the newest entry of the history</source>
        <translation>die Uhr dieses Computers liegt vor dem neuesten Eintrag im Verlauf</translation>
    </message>
    <message>
        <source>It is {moment}; nothing contradicts that.</source>
        <translation>Es ist {moment}; nichts spricht dagegen.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/foreign</name>
    <message>
        <source>The settings in this backup do not fit this version of the program. Nothing was changed here.</source>
        <translation>Die Einstellungen in dieser Sicherung passen nicht zu dieser Version des Programms. Hier wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/luggage</name>
    <message>
        <source>a computer without a name</source>
        <translation>ein Computer ohne Namen</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/moving</name>
    <message>
        <source>This data folder already holds accounts or changes, and a backup is never mixed with them. Nothing was changed. Bring it back into an empty folder: --data-dir FOLDER names one.</source>
        <translation>Dieser Datenordner enthält schon Konten oder Änderungen, und eine Sicherung wird nie damit vermischt. Es wurde nichts geändert. Stellen Sie sie in einem leeren Ordner wieder her: --data-dir ORDNER nennt einen.</translation>
    </message>
    <message>
        <source>This backup holds something that this program puts into none. Nothing was changed here. Make a new one on the other computer, with this version of the program.</source>
        <translation>Diese Sicherung enthält etwas, das dieses Programm in keine aufnimmt. Hier wurde nichts geändert. Machen Sie auf dem anderen Computer eine neue, mit dieser Version des Programms.</translation>
    </message>
    <message>
        <source>the backup does not hold its secret. Add it anew</source>
        <translation>die Sicherung enthält das Geheimnis nicht. Fügen Sie es neu hinzu</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/platforms</name>
    <message>
        <source>{file}: there is a platform of this name already.</source>
        <translation>{file}: es gibt schon eine Plattform mit diesem Namen.</translation>
    </message>
    <message>
        <source>{file}: this file is too large to describe a platform.</source>
        <translation>{file}: diese Datei ist zu groß, um eine Plattform zu beschreiben.</translation>
    </message>
    <message>
        <source>{file}: there is a platform called “{name}” already.</source>
        <translation>{file}: es gibt schon eine Plattform namens „{name}“.</translation>
    </message>
    <message>
        <source>{file}: “{path}” is where the answers of another platform arrive.</source>
        <translation>{file}: unter „{path}“ kommen die Antworten einer anderen Plattform an.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/recovery</name>
    <message>
        <source>the safety copy does not hold its secret. Add it anew</source>
        <translation>die Sicherheitskopie enthält das Geheimnis nicht. Fügen Sie es neu hinzu</translation>
    </message>
    <message>
        <source>The data file is not damaged. Nothing was changed.</source>
        <translation>Die Datendatei ist nicht beschädigt. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/support</name>
    <message>
        <source>not tried: your computer’s safe is shut, and is not opened just for this</source>
        <translation>nicht versucht: der Schlüsselbund Ihres Computers ist gesperrt und wird nicht nur dafür geöffnet</translation>
    </message>
</context>
<context>
    <name>connector_app/language</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a row</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>connector_app/model/address</name>
    <message>
        <source>must be an https address</source>
        <comment>goes on after a name in quotes</comment>
        <translation>muss eine https-Adresse sein</translation>
    </message>
    <message>
        <source>must be an https address without a name or password in it</source>
        <comment>goes on after a name in quotes</comment>
        <translation>muss eine https-Adresse ohne Namen oder Passwort darin sein</translation>
    </message>
    <message>
        <source>must be an https address without “?” and “#”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>muss eine https-Adresse ohne „?“ und „#“ sein</translation>
    </message>
</context>
<context>
    <name>connector_app/model/connection</name>
    <message>
        <source>This account is turned off. Turn it on first.</source>
        <translation>Dieses Konto ist ausgeschaltet. Schalten Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>The file that describes this platform is missing or has a mistake.</source>
        <translation>Die Datei, die diese Plattform beschreibt, fehlt oder hat einen Fehler.</translation>
    </message>
    <message>
        <source>{name} at {place}</source>
        <translation>{name} bei {place}</translation>
    </message>
</context>
<context>
    <name>connector_app/model/forecast</name>
    <message>
        <source>The platform wants to know again that it is you.</source>
        <translation>Die Plattform will noch einmal wissen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>This platform does not say how long a sign-in lasts.</source>
        <translation>Diese Plattform sagt nicht, wie lange eine Anmeldung hält.</translation>
    </message>
    <message>
        <source>The platform named this day when you signed in.</source>
        <translation>Die Plattform nannte diesen Tag bei Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>The platform gave a key that ends then and cannot be renewed.</source>
        <translation>Die Plattform gab einen Schlüssel, der dann endet und nicht erneuert werden kann.</translation>
    </message>
    <message>
        <source>It is known from the next renewal or sign-in on.</source>
        <translation>Das ist ab der nächsten Erneuerung oder Anmeldung bekannt.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/item</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{kind} has no field called “{name}”.</source>
        <translation>{kind} hat kein Feld „{name}“.</translation>
    </message>
    <message>
        <source>{field} is required</source>
        <translation>{field} ist erforderlich</translation>
    </message>
    <message>
        <source>{field} can be set once the item is there</source>
        <translation>{field} kann gesetzt werden, sobald es den Eintrag gibt</translation>
    </message>
    <message>
        <source>{field} cannot be changed: {why}</source>
        <translation>{field} kann nicht geändert werden: {why}</translation>
    </message>
    <message>
        <source>{field} cannot be changed</source>
        <translation>{field} kann nicht geändert werden</translation>
    </message>
    <message>
        <source>{field} holds characters that cannot be sent</source>
        <translation>{field} enthält Zeichen, die nicht gesendet werden können</translation>
    </message>
    <message>
        <source>{field} must be one line</source>
        <translation>{field} muss eine einzige Zeile sein</translation>
    </message>
    <message>
        <source>{field} too long</source>
        <translation>{field} zu lang</translation>
    </message>
    <message>
        <source>{field} must be one of: {options}</source>
        <translation>{field} muss eines davon sein: {options}</translation>
    </message>
    <message>
        <source>{field} must be a date, like 2026-03-31</source>
        <translation>{field} muss ein Datum sein, wie 2026-03-31</translation>
    </message>
    <message>
        <source>{field} must be a date and a time, like 2026-03-31T14:00:00+02:00</source>
        <translation>{field} muss Datum und Uhrzeit sein, wie 2026-03-31T14:00:00+02:00</translation>
    </message>
    <message>
        <source>{field} does not look right</source>
        <translation>{field} sieht nicht richtig aus</translation>
    </message>
    <message>
        <source>{field} must be a list of words</source>
        <translation>{field} muss eine Liste von Wörtern sein</translation>
    </message>
    <message numerus="yes">
        <source>Maximum {n} tags</source>
        <extracomment>For one: Maximum {n} tag</extracomment>
        <translation>
            <numerusform>Höchstens {n} Schlagwort</numerusform>
            <numerusform>Höchstens {n} Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: one is too long</source>
        <translation>{field}: eines ist zu lang</translation>
    </message>
    <message>
        <source>{field} has no “{word}”</source>
        <translation>{field} hat kein „{word}“</translation>
    </message>
</context>
<context>
    <name>connector_app/model/markup</name>
    <message>
        <source>only the beginning is shown here</source>
        <translation>hier ist nur der Anfang zu sehen</translation>
    </message>
    <message>
        <source>Too long to be changed here: only its beginning is shown</source>
        <translation>Zu lang, um es hier zu ändern: nur der Anfang ist zu sehen</translation>
    </message>
</context>
<context>
    <name>connector_app/model/oauth</name>
    <message>
        <source>The platform ended the sign-in with an error.</source>
        <translation>Die Plattform hat die Anmeldung mit einem Fehler beendet.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/permission</name>
    <message>
        <source>May not see {what}.</source>
        <translation>Darf {what} nicht sehen.</translation>
    </message>
    <message>
        <source>May not change {what}.</source>
        <translation>Darf {what} nicht ändern.</translation>
    </message>
    <message>
        <source>“{permission}” was left out at the sign-in. Add the same account again to have it.</source>
        <translation>„{permission}“ wurde bei der Anmeldung ausgelassen. Fügen Sie dasselbe Konto noch einmal hinzu, um es zu haben.</translation>
    </message>
    <message>
        <source>No permission to see {what} was given. Sign in again to give it.</source>
        <translation>Es fehlt die Berechtigung, {what} zu sehen. Melden Sie sich erneut an, um sie zu geben.</translation>
    </message>
    <message>
        <source>No permission to change {what} was given. Sign in again to give it.</source>
        <translation>Es fehlt die Berechtigung, {what} zu ändern. Melden Sie sich erneut an, um sie zu geben.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/places</name>
    <message>
        <source>This place in the listing is not known any more.</source>
        <translation>Diese Stelle in der Liste ist nicht mehr bekannt.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/release</name>
    <message>
        <source>This build of the program does not know where new versions are announced, so it cannot look for them. Look at the page from which you downloaded it.</source>
        <translation>Diese Ausgabe des Programms weiß nicht, wo neue Versionen angekündigt werden, und kann nicht danach suchen. Sehen Sie auf der Seite nach, von der Sie es heruntergeladen haben.</translation>
    </message>
    <message>
        <source>What was said about new versions was not signed by the makers of this program. Nothing was taken from it.</source>
        <translation>Was über neue Versionen gesagt wurde, war nicht von den Herstellern dieses Programms signiert. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>What the makers say about new versions cannot be read by this version. Look at their page yourself.</source>
        <translation>Was die Hersteller über neue Versionen sagen, kann diese Version nicht lesen. Sehen Sie selbst auf deren Seite nach.</translation>
    </message>
    <message>
        <source>What was said about new versions is older than what was said before. Nothing was taken from it.</source>
        <translation>Was über neue Versionen gesagt wurde, ist älter als das zuvor Gesagte. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>What was said about new versions is out of date: somebody may be holding back something newer, or the clock of this computer is wrong. Nothing was taken from it.</source>
        <translation>Was über neue Versionen gesagt wurde, ist veraltet: vielleicht hält jemand etwas Neueres zurück, oder die Uhr dieses Computers geht falsch. Nichts davon wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/ways_in</name>
    <message>
        <source>With a key of your own</source>
        <translation>Mit einem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Connect {name} with a key</source>
        <translation>{name} mit Schlüssel verbinden</translation>
    </message>
    <message>
        <source>Make a key at {name} and paste it here. You can take it back there at any time.</source>
        <translation>Erstellen Sie bei {name} einen Schlüssel und fügen Sie ihn hier ein. Sie können ihn dort jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Next you make a key at {name} and paste it here.</source>
        <translation>Als Nächstes erstellen Sie bei {name} einen Schlüssel und fügen ihn hier ein.</translation>
    </message>
    <message>
        <source>A key may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>Ein Schlüssel darf, was Sie ihm beim Erstellen bei {name} erlauben; hier wird nichts angefragt.</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/authorize</name>
    <message>
        <source>What arrived cannot be read.</source>
        <translation>Was ankam, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The program that sent you here is not known.</source>
        <translation>Das Programm, das Sie hierher geschickt hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The address to return to is not allowed.</source>
        <translation>Die Adresse für den Rückweg ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>This answer came from another page.</source>
        <translation>Diese Antwort kam von einer anderen Seite.</translation>
    </message>
    <message>
        <source>This question was answered before, or was open for too long.</source>
        <translation>Diese Frage wurde schon beantwortet oder war zu lange offen.</translation>
    </message>
    <message>
        <source>Go back to the program and start again.</source>
        <translation>Gehen Sie zurück zum Programm und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <translation>Diese Anmeldung kann nicht weitergehen</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/control</name>
    <message>
        <source>No such item</source>
        <translation>Kein solcher Eintrag</translation>
    </message>
    <message>
        <source>Title is required</source>
        <translation>Titel ist erforderlich</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>Titel zu lang</translation>
    </message>
    <message>
        <source>Nothing was chosen</source>
        <translation>Es wurde nichts gewählt</translation>
    </message>
    <message>
        <source>{reason}. Go back and try again.</source>
        <translation>{reason}. Gehen Sie zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That was not changed</source>
        <translation>Das wurde nicht geändert</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/pages</name>
    <message>
        <source>{heading} – Practice platform</source>
        <translation>{heading} – Übungsplattform</translation>
    </message>
    <message>
        <source>See your name and your items</source>
        <translation>Ihren Namen und Ihre Einträge sehen</translation>
    </message>
    <message>
        <source>Create, change and delete your items</source>
        <translation>Ihre Einträge erstellen, ändern und löschen</translation>
    </message>
    <message>
        <source>Be told at once when an item changes</source>
        <translation>Sofort erfahren, wenn sich ein Eintrag ändert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Change anything</source>
        <translation>Irgendetwas ändern</translation>
    </message>
    <message>
        <source>See anything of your real accounts</source>
        <translation>Irgendetwas von Ihren echten Konten sehen</translation>
    </message>
    <message>
        <source>Done. The program is being told.</source>
        <translation>Fertig. Das Programm erfährt es gerade.</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/server</name>
    <message>
        <source>The practice platform</source>
        <translation>Die Übungsplattform</translation>
    </message>
    <message>
        <source>It is running. Nothing here is real; there is nothing to do.</source>
        <translation>Sie läuft. Nichts hier ist echt; es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Welcome to the guest network</source>
        <translation>Willkommen im Gastnetz</translation>
    </message>
    <message>
        <source>Accept the terms of this network to go on.</source>
        <translation>Nehmen Sie die Bedingungen dieses Netzes an, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/__init__</name>
    <message>
        <source>Your servers, and what a bot of yours sees there.</source>
        <translation>Ihre Server, und was Ihr Bot dort sieht.</translation>
    </message>
    <message>
        <source>See your Discord name and the list of your servers</source>
        <translation>Ihren Discord-Namen und die Liste Ihrer Server sehen</translation>
    </message>
    <message>
        <source>With a bot’s key: see the channels and messages that this bot can see</source>
        <translation>Mit dem Schlüssel eines Bots: die Kanäle und Nachrichten sehen, die dieser Bot sehen kann</translation>
    </message>
    <message>
        <source>Write or delete anything</source>
        <translation>Irgendetwas schreiben oder löschen</translation>
    </message>
    <message>
        <source>See your private conversations</source>
        <translation>Ihre privaten Gespräche sehen</translation>
    </message>
    <message>
        <source>With a bot’s key: write messages in the bot’s name; change and delete what the server lets it</source>
        <translation>Mit dem Schlüssel eines Bots: Nachrichten im Namen des Bots schreiben; ändern und löschen, was der Server ihm erlaubt</translation>
    </message>
    <message>
        <source>With a bot’s key: create, rename and delete channels where the server lets it</source>
        <translation>Mit dem Schlüssel eines Bots: Kanäle erstellen, umbenennen und löschen, wo der Server es erlaubt</translation>
    </message>
    <message>
        <source>Write in your own name</source>
        <translation>In Ihrem eigenen Namen schreiben</translation>
    </message>
    <message>
        <source>Discord signs every byte, and a relay writes the bytes anew. Add a bot’s key instead: Discord then tells over its own line.</source>
        <translation>Discord signiert jedes Byte, und ein Relay schreibt die Bytes neu. Fügen Sie stattdessen den Schlüssel eines Bots hinzu: Discord meldet dann über seine eigene Leitung.</translation>
    </message>
    <message>
        <source>A bot’s key works until somebody resets it.</source>
        <translation>Der Schlüssel eines Bots gilt, bis ihn jemand zurücksetzt.</translation>
    </message>
    <message>
        <source>Discord renews the key every seven days, and does not say for how long.</source>
        <translation>Discord erneuert den Schlüssel alle sieben Tage und sagt nicht, wie lange noch.</translation>
    </message>
    <message>
        <source>Choose “Authorize”</source>
        <translation>Wählen Sie „Authorize“</translation>
    </message>
    <message>
        <source>A bot sees only the servers it was let into, and so far that is none. Press “Let it in”.</source>
        <translation>Ein Bot sieht nur die Server, in die er eingelassen wurde, und bisher ist das keiner. Drücken Sie „Einlassen“.</translation>
    </message>
    <message>
        <source>Discord asks which server it shall join. Choose one and press “Authorize”.</source>
        <translation>Discord fragt, welchem Server er beitreten soll. Wählen Sie einen und drücken Sie „Authorize“.</translation>
    </message>
    <message>
        <source>You need the right to manage that server. If you lack it, send the page’s address to somebody who has it.</source>
        <translation>Sie brauchen das Recht, diesen Server zu verwalten. Fehlt es Ihnen, senden Sie die Adresse der Seite an jemanden, der es hat.</translation>
    </message>
    <message>
        <source>A bot’s key to make once</source>
        <translation>Einmal Bot-Schlüssel erstellen</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/channels</name>
    <message>
        <source>other</source>
        <comment>a channel</comment>
        <translation>sonstiger</translation>
    </message>
    <message>
        <source>nsfw</source>
        <comment>a channel that is not for everybody</comment>
        <translation>nicht für alle</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/failures</name>
    <message>
        <source>This server has 500 channels already. Discord allows no more.</source>
        <translation>Dieser Server hat schon 500 Kanäle. Mehr erlaubt Discord nicht.</translation>
    </message>
    <message>
        <source>This is too large for Discord.</source>
        <translation>Das ist zu groß für Discord.</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>Das wurde schon beantwortet.</translation>
    </message>
    <message>
        <source>A message cannot be empty.</source>
        <translation>Eine Nachricht darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This message is too old: Discord deletes messages of more than two weeks one by one only.</source>
        <translation>Diese Nachricht ist zu alt: Nachrichten von mehr als zwei Wochen löscht Discord nur einzeln.</translation>
    </message>
    <message>
        <source>Discord did not accept what was typed.</source>
        <translation>Discord hat die Eingabe nicht angenommen.</translation>
    </message>
    <message>
        <source>This thread is archived. Open it again in Discord first.</source>
        <translation>Dieser Thread ist archiviert. Öffnen Sie ihn zuerst in Discord wieder.</translation>
    </message>
    <message>
        <source>A message that the bot cannot read cannot be passed on.</source>
        <translation>Eine Nachricht, die der Bot nicht lesen kann, lässt sich nicht weitergeben.</translation>
    </message>
    <message>
        <source>A rule of this server (AutoMod) does not let this text through.</source>
        <translation>Eine Regel dieses Servers (AutoMod) lässt diesen Text nicht durch.</translation>
    </message>
    <message>
        <source>Discord does not know this Client ID, or it wants a secret for it. Check the Client ID, and that “Public Client” is switched on at the application’s “OAuth2” page.</source>
        <translation>Discord kennt diese Client ID nicht, oder es will ein Geheimnis dafür. Prüfen Sie die Client ID, und dass „Public Client“ auf der Seite „OAuth2“ der Anwendung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Discord did not accept the permissions that were asked for.</source>
        <translation>Discord hat die angefragten Berechtigungen nicht angenommen.</translation>
    </message>
    <message>
        <source>{field} has a length that Discord does not accept</source>
        <translation>{field} hat eine Länge, die Discord nicht annimmt</translation>
    </message>
    <message>
        <source>{field} too short</source>
        <translation>{field} zu kurz</translation>
    </message>
    <message>
        <source>{field} is not one of those that Discord knows</source>
        <translation>{field} ist keines von denen, die Discord kennt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Discord did not accept this.</source>
        <translation>Discord hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>Message is required</source>
        <translation>Nachricht ist erforderlich</translation>
    </message>
    <message>
        <source>{field} was not accepted by Discord</source>
        <translation>{field} wurde von Discord nicht angenommen</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/invite</name>
    <message>
        <source>Discord does not show this bot the text of messages. Open its “Bot” page at Discord, switch “Message Content Intent” on and press “Save”.</source>
        <translation>Discord zeigt diesem Bot den Text von Nachrichten nicht. Öffnen Sie seine Seite „Bot“ bei Discord, schalten Sie „Message Content Intent“ ein und drücken Sie „Save“.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/kinds</name>
    <message>
        <source>announcement-thread</source>
        <comment>a channel</comment>
        <translation>Ankündigungs-Thread</translation>
    </message>
    <message>
        <source>thread</source>
        <comment>a channel</comment>
        <translation>Thread</translation>
    </message>
    <message>
        <source>private-thread</source>
        <comment>a channel</comment>
        <translation>privater Thread</translation>
    </message>
    <message>
        <source>directory</source>
        <comment>a channel</comment>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>media</source>
        <comment>a channel</comment>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a channel</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>a channel</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>a channel</comment>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>Forum</source>
        <comment>a channel</comment>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>a channel</comment>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>of channels</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>a server</comment>
        <translation>Gehört Ihnen</translation>
    </message>
    <message>
        <source>A new server is made in Discord itself: press the plus sign in its list of servers.</source>
        <translation>Ein neuer Server wird in Discord selbst erstellt: Drücken Sie das Pluszeichen in dessen Serverliste.</translation>
    </message>
    <message>
        <source>A server belongs to the people in it. Change its name and settings in Discord itself.</source>
        <translation>Ein Server gehört den Menschen darin. Ändern Sie Namen und Einstellungen in Discord selbst.</translation>
    </message>
    <message>
        <source>Deleting a server takes everything in it away for everybody. Only its owner can do that, in Discord.</source>
        <translation>Wer einen Server löscht, nimmt allen alles darin weg. Das kann nur sein Eigentümer, in Discord.</translation>
    </message>
    <message>
        <source>Everyone on the server</source>
        <comment>who can see it</comment>
        <translation>Alle auf dem Server</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Discord writes the names of text channels in small letters and with dashes.</source>
        <translation>Discord schreibt die Namen von Textkanälen klein und mit Bindestrichen.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What the channel is about</source>
        <translation>Worum es im Kanal geht</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>labels on a thing</comment>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a thread</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Everyone in the channel</source>
        <comment>who can see it</comment>
        <translation>Alle im Kanal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nobody is notified by an @ in it. Only the bot’s own messages can be changed.</source>
        <translation>Niemand wird durch ein @ darin benachrichtigt. Nur die eigenen Nachrichten des Bots lassen sich ändern.</translation>
    </message>
    <message>
        <source>Choose a channel from the list.</source>
        <translation>Wählen Sie einen Kanal aus der Liste.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Why there is no text</source>
        <translation>Warum kein Text da ist</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/live</name>
    <message>
        <source>Meanwhile the program looks for news by itself.</source>
        <translation>Bis dahin sucht das Programm selbst nach Neuigkeiten.</translation>
    </message>
    <message>
        <source>A newer version of this program may help.</source>
        <translation>Eine neuere Version dieses Programms kann helfen.</translation>
    </message>
    <message>
        <source>Discord does not accept the bot’s key any more. Open its “Bot” page at Discord, press “Reset Token”, and sign in again here with the new key.</source>
        <translation>Discord nimmt den Schlüssel des Bots nicht mehr an. Öffnen Sie seine Seite „Bot“ bei Discord, drücken Sie „Reset Token“ und melden Sie sich hier mit dem neuen Schlüssel erneut an.</translation>
    </message>
    <message>
        <source>Discord did not accept how the live connection is divided. {looks} {newer}</source>
        <translation>Discord hat nicht angenommen, wie die Live-Verbindung aufgeteilt ist. {looks} {newer}</translation>
    </message>
    <message>
        <source>This bot is in too many servers for the one live connection that this program makes. {looks}</source>
        <translation>Dieser Bot ist auf zu vielen Servern für die eine Live-Verbindung, die dieses Programm aufbaut. {looks}</translation>
    </message>
    <message>
        <source>Discord no longer knows this version of the live connection. {looks} {newer}</source>
        <translation>Discord kennt diese Version der Live-Verbindung nicht mehr. {looks} {newer}</translation>
    </message>
    <message>
        <source>Discord did not accept what the live connection asks for. {looks} {newer}</source>
        <translation>Discord hat nicht angenommen, worum die Live-Verbindung bittet. {looks} {newer}</translation>
    </message>
    <message>
        <source>{switch_on} Then turn this account off and on again here. {looks}</source>
        <translation>{switch_on} Schalten Sie dann dieses Konto hier aus und wieder ein. {looks}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/messages</name>
    <message>
        <source>(text not shown to this program)</source>
        <translation>(Text wird diesem Programm nicht gezeigt)</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>a message</comment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>(attachment)</source>
        <translation>(Anhang)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/signin</name>
    <message>
        <source>Open Discord’s page for developers and sign in.</source>
        <translation>Öffnen Sie Discords Seite für Entwickler und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Press “New Application”, give it a name, agree, and press “Create”.</source>
        <translation>Drücken Sie „New Application“, geben Sie einen Namen ein, stimmen Sie zu und drücken Sie „Create“.</translation>
    </message>
    <message>
        <source>At the left, choose “OAuth2”. Switch “Public Client” on.</source>
        <translation>Wählen Sie links „OAuth2“. Schalten Sie „Public Client“ ein.</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste this address.</source>
        <translation>Drücken Sie unter „Redirects“ auf „Add“ und fügen Sie diese Adresse ein.</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste a second address.</source>
        <translation>Drücken Sie unter „Redirects“ auf „Add“ und fügen Sie eine zweite Adresse ein.</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste a third address.</source>
        <translation>Drücken Sie unter „Redirects“ auf „Add“ und fügen Sie eine dritte Adresse ein.</translation>
    </message>
    <message>
        <source>Press “Save”, then copy the “Client ID” from the top of the page and paste it here.</source>
        <translation>Drücken Sie „Save“, kopieren Sie oben auf der Seite die „Client ID“ und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>32 letters and digits; leave this empty where “Public Client” is on</source>
        <comment>after “It looks like”</comment>
        <translation>32 Buchstaben und Ziffern; leer lassen, wo „Public Client“ eingeschaltet ist</translation>
    </message>
    <message>
        <source>On the “Bot” page, press “Reset Token” and copy what appears.</source>
        <translation>Drücken Sie auf der Seite „Bot“ auf „Reset Token“ und kopieren Sie, was erscheint.</translation>
    </message>
    <message>
        <source>The bot’s key</source>
        <translation>Der Schlüssel des Bots</translation>
    </message>
    <message>
        <source>With a bot’s key of your own</source>
        <translation>Mit einem eigenen Bot-Schlüssel</translation>
    </message>
    <message>
        <source>Connect {name} with a bot’s key</source>
        <translation>{name} mit Bot-Schlüssel verbinden</translation>
    </message>
    <message>
        <source>Make a bot’s key at {name} and paste it here. You can take it back there at any time.</source>
        <translation>Erstellen Sie bei {name} einen Bot-Schlüssel und fügen Sie ihn hier ein. Sie können ihn dort jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Next you make a bot’s key at {name} and paste it here.</source>
        <translation>Als Nächstes erstellen Sie bei {name} einen Bot-Schlüssel und fügen ihn hier ein.</translation>
    </message>
    <message>
        <source>A bot’s key may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>Ein Bot-Schlüssel darf, was Sie ihm beim Erstellen bei {name} erlauben; hier wird nichts angefragt.</translation>
    </message>
    <message>
        <source>At the left, choose “Bot”. Press “Reset Token”, then “Yes”, and copy what appears: it is shown once.</source>
        <translation>Wählen Sie links „Bot“. Drücken Sie „Reset Token“, dann „Yes“, und kopieren Sie, was erscheint: es wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>So that texts can be read: on the same page, switch “Message Content Intent” on and press “Save”.</source>
        <translation>Damit Texte gelesen werden können: Schalten Sie auf derselben Seite „Message Content Intent“ ein und drücken Sie „Save“.</translation>
    </message>
    <message>
        <source>Paste the bot’s key here. If it is in no server yet, the next page lets it into yours.</source>
        <translation>Fügen Sie den Schlüssel des Bots hier ein. Ist er noch auf keinem Server, lässt ihn die nächste Seite auf Ihren.</translation>
    </message>
    <message>
        <source>a Discord bot’s key</source>
        <comment>after “This does not look like”</comment>
        <translation>der Schlüssel eines Discord-Bots</translation>
    </message>
    <message>
        <source>This is the address of a webhook: it can only write into one channel. {how}</source>
        <translation>Das ist die Adresse eines Webhooks: sie kann nur in einen Kanal schreiben. {how}</translation>
    </message>
    <message>
        <source>This is a web address, not a key. {how}</source>
        <translation>Das ist eine Webadresse, kein Schlüssel. {how}</translation>
    </message>
    <message>
        <source>This is the key of your own Discord account. Discord forbids programs to use it, and nobody should ever see it. {how}</source>
        <translation>Das ist der Schlüssel Ihres eigenen Discord-Kontos. Discord verbietet Programmen, ihn zu verwenden, und niemand sollte ihn je sehen. {how}</translation>
    </message>
    <message>
        <source>This is the Application ID (also called Client ID), not the bot’s key. {how}</source>
        <translation>Das ist die Application ID (auch Client ID genannt), nicht der Schlüssel des Bots. {how}</translation>
    </message>
    <message>
        <source>This is the Public Key, not the bot’s key. {how}</source>
        <translation>Das ist der Public Key, nicht der Schlüssel des Bots. {how}</translation>
    </message>
    <message>
        <source>This is the Client Secret, not the bot’s key. {how}</source>
        <translation>Das ist das Client Secret, nicht der Schlüssel des Bots. {how}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/walk</name>
    <message>
        <source>A server or channel is not there any more; everything is read anew.</source>
        <translation>Einen Server oder Kanal gibt es nicht mehr; alles wird neu gelesen.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/webhooks</name>
    <message>
        <source>Received.</source>
        <translation>Empfangen.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/__init__</name>
    <message>
        <source>Your issues and repositories, all in one list.</source>
        <translation>Ihre Issues und Repositorys, alle in einer Liste.</translation>
    </message>
    <message>
        <source>See your name at GitHub</source>
        <translation>Ihren Namen bei GitHub sehen</translation>
    </message>
    <message>
        <source>See your issues and repositories that are public</source>
        <translation>Ihre öffentlichen Issues und Repositorys sehen</translation>
    </message>
    <message>
        <source>Create, change or close anything</source>
        <translation>Irgendetwas erstellen, ändern oder schließen</translation>
    </message>
    <message>
        <source>See private repositories: only a key that you make and paste can let them be seen and not changed</source>
        <translation>Private Repositorys sehen: nur mit einem Schlüssel, den Sie selbst erstellen und einfügen, sind sie zu sehen und nicht zu ändern</translation>
    </message>
    <message>
        <source>See your issues and repositories, the private ones as well</source>
        <translation>Ihre Issues und Repositorys sehen, auch die privaten</translation>
    </message>
    <message>
        <source>Open, change, close and reopen issues</source>
        <translation>Issues öffnen, ändern, schließen und wieder öffnen</translation>
    </message>
    <message>
        <source>Create, rename, describe and archive repositories</source>
        <translation>Repositorys erstellen, umbenennen, beschreiben und archivieren</translation>
    </message>
    <message>
        <source>What GitHub gives along, and the program does not use: read and change the code in them</source>
        <translation>Was GitHub mitgibt und das Programm nicht nutzt: den Code darin lesen und ändern</translation>
    </message>
    <message>
        <source>Delete a repository</source>
        <translation>Ein Repository löschen</translation>
    </message>
    <message>
        <source>Change your profile or your keys</source>
        <translation>Ihr Profil oder Ihre Schlüssel ändern</translation>
    </message>
    <message>
        <source>GitHub ends a sign-in that nobody used for six months.</source>
        <translation>GitHub beendet eine Anmeldung, die sechs Monate niemand genutzt hat.</translation>
    </message>
    <message>
        <source>GitHub ends a key that nobody used for a year.</source>
        <translation>GitHub beendet einen Schlüssel, den ein Jahr lang niemand genutzt hat.</translation>
    </message>
    <message>
        <source>You chose at GitHub how long your key lasts, and GitHub does not tell this program.</source>
        <translation>Wie lange Ihr Schlüssel gilt, haben Sie bei GitHub gewählt, und GitHub sagt es diesem Programm nicht.</translation>
    </message>
    <message>
        <source>Press the green “Authorize” button</source>
        <translation>Drücken Sie die grüne Schaltfläche „Authorize“</translation>
    </message>
    <message>
        <source>If your issues are in an organisation: ask one of its owners to allow this program there.</source>
        <translation>Liegen Ihre Issues in einer Organisation: Bitten Sie einen ihrer Eigentümer, dieses Programm dort zu erlauben.</translation>
    </message>
    <message>
        <source>If you pasted a key: look on its page at GitHub which repositories it is for, and whether it may see issues.</source>
        <translation>Haben Sie einen Schlüssel eingefügt: Sehen Sie auf seiner Seite bei GitHub nach, für welche Repositorys er gilt und ob er Issues sehen darf.</translation>
    </message>
    <message>
        <source>If your client id belongs to a GitHub App: open the app’s page and install it on your account.</source>
        <translation>Gehört Ihre Client-ID zu einer GitHub App: Öffnen Sie die Seite der App und installieren Sie sie in Ihrem Konto.</translation>
    </message>
    <message>
        <source>If you chose “Read only”: private repositories are not shown. Connect again with “Read and change”.</source>
        <translation>Haben Sie „Nur lesen“ gewählt: Private Repositorys werden nicht gezeigt. Verbinden Sie erneut mit „Lesen und ändern“.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/failures</name>
    <message>
        <source>GitHub did not accept this.</source>
        <translation>GitHub hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>The code has not been typed in at GitHub yet.</source>
        <translation>Der Code wurde bei GitHub noch nicht eingegeben.</translation>
    </message>
    <message>
        <source>GitHub was asked too often whether the code has been typed in.</source>
        <translation>GitHub wurde zu oft gefragt, ob der Code eingegeben wurde.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>Der Code ist zu alt. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>GitHub’s answer was too old. Please sign in once more.</source>
        <translation>Die Antwort von GitHub war zu alt. Bitte melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>GitHub does not know this client id with this secret. Look at both again: they stand on the page of your app at GitHub, and a new secret can be made there.</source>
        <translation>GitHub kennt diese Client-ID mit diesem Geheimnis nicht. Sehen Sie sich beide noch einmal an: sie stehen bei GitHub auf der Seite Ihrer App, und dort lässt sich ein neues Geheimnis erstellen.</translation>
    </message>
    <message>
        <source>The app at GitHub names another address to come back to. Its “Authorization callback URL” must be http://127.0.0.1/callback/github</source>
        <translation>Die App bei GitHub nennt eine andere Adresse für den Rückweg. Ihre „Authorization callback URL“ muss http://127.0.0.1/callback/github sein</translation>
    </message>
    <message>
        <source>GitHub wants you to confirm your main e-mail address first. You can do that in your e-mail settings there.</source>
        <translation>GitHub möchte, dass Sie zuerst Ihre Haupt-E-Mail-Adresse bestätigen. Das geht dort in Ihren E-Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>The app at GitHub does not allow signing in with a code. Tick “Enable Device Flow” on its page at GitHub.</source>
        <translation>Die App bei GitHub erlaubt keine Anmeldung mit einem Code. Haken Sie auf ihrer Seite bei GitHub „Enable Device Flow“ an.</translation>
    </message>
    <message>
        <source>GitHub does not know this code. Ask for a new one.</source>
        <translation>GitHub kennt diesen Code nicht. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>GitHub does not offer this way to sign in.</source>
        <translation>GitHub bietet diesen Weg zur Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>GitHub has suspended the app that this program signs in with.</source>
        <translation>GitHub hat die App gesperrt, mit der sich dieses Programm anmeldet.</translation>
    </message>
    <message>
        <source>GitHub ended the sign-in.</source>
        <translation>GitHub hat die Anmeldung beendet.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository</source>
        <translation>In diesem Repository sind Issues ausgeschaltet</translation>
    </message>
    <message>
        <source>GitHub had to close this for legal reasons.</source>
        <translation>GitHub musste das aus rechtlichen Gründen sperren.</translation>
    </message>
    <message>
        <source>The organisation wants you to confirm who you are first. Open {address} and then try again.</source>
        <translation>Die Organisation möchte, dass Sie zuerst bestätigen, wer Sie sind. Öffnen Sie {address} und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This repository is archived, so nothing in it can be changed.</source>
        <translation>Dieses Repository ist archiviert, darin lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>There is one with this {field} already</source>
        <translation>Das gibt es schon einmal: {field}</translation>
    </message>
    <message>
        <source>GitHub does not accept this {field}</source>
        <translation>GitHub nimmt das nicht an: {field}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/issues</name>
    <message>
        <source>GitHub did not take over all of this change.</source>
        <translation>GitHub hat nicht die ganze Änderung übernommen.</translation>
    </message>
    <message>
        <source>GitHub keeps why an issue was closed. Open it again first, then close it the other way</source>
        <translation>GitHub behält, warum ein Issue geschlossen wurde. Öffnen Sie es zuerst wieder und schließen Sie es dann auf die andere Art</translation>
    </message>
    <message>
        <source>Your account may not set these labels in {repository}</source>
        <translation>Ihr Konto darf diese Labels in {repository} nicht setzen</translation>
    </message>
    <message>
        <source>Your account may not set these people in {repository}</source>
        <translation>Ihr Konto darf diese Personen in {repository} nicht zuweisen</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/kinds</name>
    <message>
        <source>Open</source>
        <comment>the state</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed as completed</source>
        <translation>Als erledigt geschlossen</translation>
    </message>
    <message>
        <source>Closed as not planned</source>
        <translation>Als nicht geplant geschlossen</translation>
    </message>
    <message>
        <source>Disabled by GitHub</source>
        <translation>Von GitHub gesperrt</translation>
    </message>
    <message>
        <source>Only you and people you invite</source>
        <comment>who can see it</comment>
        <translation>Nur Sie und wen Sie einladen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>who can see it</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everyone who can see the repository</source>
        <comment>who can see it</comment>
        <translation>Alle, die das Repository sehen können</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Where the issue belongs, like octocat/Hello-World</source>
        <translation>Wohin das Issue gehört, wie octocat/Hello-World</translation>
    </message>
    <message>
        <source>Repository must be an owner and a name, like octocat/Hello-World</source>
        <translation>Repository muss aus Eigentümer und Namen bestehen, wie octocat/Hello-World</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Words, separated by commas</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>User names at GitHub, separated by commas</source>
        <translation>Benutzernamen bei GitHub, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>GitHub does not let programs delete an issue. Close it instead: change its status to “Closed as not planned”. It can be opened again.</source>
        <translation>GitHub lässt Programme kein Issue löschen. Schließen Sie es stattdessen: Ändern Sie den Status auf „Als nicht geplant geschlossen“. Es lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the verb</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Letters from a to z, digits, - _ and full stops; spaces become hyphens</source>
        <translation>Buchstaben von a bis z, Ziffern, - _ und Punkte; aus Leerzeichen werden Bindestriche</translation>
    </message>
    <message>
        <source>Name may hold letters from a to z, digits, hyphens, underscores, full stops and spaces only</source>
        <translation>Name darf nur Buchstaben von a bis z, Ziffern, Bindestriche, Unterstriche, Punkte und Leerzeichen enthalten</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Wer es sehen kann</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Deleting a repository takes its code and its issues away for good, so the program never asks GitHub for that permission. Archive it instead, or delete it on its page at GitHub.</source>
        <translation>Wer ein Repository löscht, löscht Code und Issues endgültig; darum bittet das Programm GitHub nie um diese Berechtigung. Archivieren Sie es stattdessen, oder löschen Sie es auf seiner Seite bei GitHub.</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>Archivieren</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/repositories</name>
    <message>
        <source>GitHub keeps this repository as it is</source>
        <translation>GitHub lässt dieses Repository, wie es ist</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/signin</name>
    <message>
        <source>Issues and repositories</source>
        <translation>Issues und Repositorys</translation>
    </message>
    <message>
        <source>your issues and repositories</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>Ihre Issues und Repositorys</translation>
    </message>
    <message>
        <source>Private repositories</source>
        <translation>Private Repositorys</translation>
    </message>
    <message>
        <source>repositories that are private</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>private Repositorys</translation>
    </message>
    <message>
        <source>a key of GitHub, which begins with github_pat_ or ghp_</source>
        <comment>after “This does not look like”</comment>
        <translation>ein Schlüssel von GitHub, der mit github_pat_ oder ghp_ beginnt</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>Open this page at GitHub. It is under “Settings”, “Developer settings”, “Personal access tokens”, “Fine-grained tokens”, “Generate new token”.</source>
        <translation>Öffnen Sie diese Seite bei GitHub. Sie liegt unter „Settings“, „Developer settings“, „Personal access tokens“, „Fine-grained tokens“, „Generate new token“.</translation>
    </message>
    <message>
        <source>Give it a name, like “Connector Manager”, and choose how long it shall last.</source>
        <translation>Geben Sie ihm einen Namen, wie „Connector Manager“, und wählen Sie, wie lange er gelten soll.</translation>
    </message>
    <message>
        <source>Under “Repository access”, choose “All repositories”, or only those that you want to see here.</source>
        <translation>Wählen Sie unter „Repository access“ „All repositories“ oder nur die, die Sie hier sehen möchten.</translation>
    </message>
    <message>
        <source>Under “Permissions”, “Repositories”, add “Issues” and choose “Read-only”, or “Read and write” if you want to change things here. “Metadata” comes along by itself. To rename or archive repositories, add “Administration” with “Read and write”.</source>
        <translation>Fügen Sie unter „Permissions“, „Repositories“ „Issues“ hinzu und wählen Sie „Read-only“, oder „Read and write“, wenn Sie hier etwas ändern möchten. „Metadata“ kommt von selbst dazu. Um Repositorys umzubenennen oder zu archivieren, fügen Sie „Administration“ mit „Read and write“ hinzu.</translation>
    </message>
    <message>
        <source>Press “Generate token”, copy the key, which is shown only once, and paste it here.</source>
        <translation>Drücken Sie „Generate token“, kopieren Sie den Schlüssel, der nur einmal gezeigt wird, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>This key only renews another one and opens nothing. Make a key of your own, as the steps say.</source>
        <translation>Dieser Schlüssel erneuert nur einen anderen und öffnet nichts. Erstellen Sie einen eigenen, wie die Schritte es sagen.</translation>
    </message>
    <message>
        <source>This key was made for another program’s sign-in. Make a key of your own, as the steps say.</source>
        <translation>Dieser Schlüssel gehört zur Anmeldung eines anderen Programms. Erstellen Sie einen eigenen, wie die Schritte es sagen.</translation>
    </message>
    <message>
        <source>This key belongs to an installed app, not to a person. Make a key of your own, as the steps say.</source>
        <translation>Dieser Schlüssel gehört einer installierten App, keinem Menschen. Erstellen Sie einen eigenen, wie die Schritte es sagen.</translation>
    </message>
    <message>
        <source>This is the client id of an app. Make a key of your own, as the steps say.</source>
        <translation>Das ist die Client-ID einer App. Erstellen Sie einen eigenen Schlüssel, wie die Schritte es sagen.</translation>
    </message>
    <message>
        <source>This looks like the client secret of an app, or like a key of a kind that GitHub no longer makes. Make a new one, as the steps say.</source>
        <translation>Das sieht aus wie das Client-Geheimnis einer App oder wie ein Schlüssel einer Art, die GitHub nicht mehr ausgibt. Erstellen Sie einen neuen, wie die Schritte es sagen.</translation>
    </message>
    <message>
        <source>This is an address. Paste the key itself: GitHub shows it once, right after making it.</source>
        <translation>Das ist eine Adresse. Fügen Sie den Schlüssel selbst ein: GitHub zeigt ihn einmal, gleich nach dem Erstellen.</translation>
    </message>
    <message>
        <source>This is a code for another page. Make a key of your own, as the steps say.</source>
        <translation>Das ist ein Code für eine andere Seite. Erstellen Sie einen eigenen Schlüssel, wie die Schritte es sagen.</translation>
    </message>
    <message>
        <source>This is a code for signing in once. Make a key of your own, as the steps say.</source>
        <translation>Das ist ein Code für eine einmalige Anmeldung. Erstellen Sie einen eigenen Schlüssel, wie die Schritte es sagen.</translation>
    </message>
    <message>
        <source>This is another kind of key. Make a key of your own, as the steps say.</source>
        <translation>Das ist eine andere Art von Schlüssel. Erstellen Sie einen eigenen, wie die Schritte es sagen.</translation>
    </message>
    <message>
        <source>Open this page at GitHub: “Settings”, “Developer settings”, “OAuth Apps”, “New OAuth App”. Type any name, and the address of your GitHub page as “Homepage URL”.</source>
        <translation>Öffnen Sie diese Seite bei GitHub: „Settings“, „Developer settings“, „OAuth Apps“, „New OAuth App“. Geben Sie einen beliebigen Namen ein, und die Adresse Ihrer GitHub-Seite als „Homepage URL“.</translation>
    </message>
    <message>
        <source>Paste this as “Authorization callback URL”, tick “Enable Device Flow”, and press “Register application”.</source>
        <translation>Fügen Sie dies als „Authorization callback URL“ ein, haken Sie „Enable Device Flow“ an und drücken Sie „Register application“.</translation>
    </message>
    <message>
        <source>Copy the “Client ID” to here. That is enough to sign in with a code. To sign in without typing a code, press “Generate a new client secret” as well, and copy the secret, which is shown only once.</source>
        <translation>Kopieren Sie die „Client ID“ hierher. Das reicht für die Anmeldung mit einem Code. Um sich ohne Code anzumelden, drücken Sie auch „Generate a new client secret“ und kopieren Sie das Geheimnis, das nur einmal gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/__init__</name>
    <message>
        <source>Your tasks, your calendar, and files made here.</source>
        <translation>Ihre Aufgaben, Ihr Kalender und hier erstellte Dateien.</translation>
    </message>
    <message>
        <source>Google’s notifications have no content, and a relay hands on nothing but content. Google is read now and then instead.</source>
        <translation>Googles Benachrichtigungen haben keinen Inhalt, und ein Relay gibt nur Inhalt weiter. Google wird stattdessen ab und zu gelesen.</translation>
    </message>
    <message>
        <source>Google ends it after seven days while your project there is “In testing”. “Publish app” changes that.</source>
        <translation>Google beendet sie nach sieben Tagen, solange Ihr Projekt dort „In testing“ ist. „Publish app“ ändert das.</translation>
    </message>
    <message>
        <source>Google ends a sign-in that nobody used for six months.</source>
        <translation>Google beendet eine Anmeldung, die sechs Monate niemand genutzt hat.</translation>
    </message>
    <message>
        <source>Your tasks are at tasks.google.com, your events at calendar.google.com: what you add there appears here.</source>
        <translation>Ihre Aufgaben sind bei tasks.google.com, Ihre Termine bei calendar.google.com: was Sie dort hinzufügen, erscheint hier.</translation>
    </message>
    <message>
        <source>Of your Drive this program sees only files that were made with it. Make one with “New item”.</source>
        <translation>Von Ihrem Drive sieht dieses Programm nur Dateien, die damit erstellt wurden. Erstellen Sie eine mit „Neuer Eintrag“.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/failures</name>
    <message>
        <source>Google does not know this client id, or the secret belongs to another one. Check both.</source>
        <translation>Google kennt diese Client-ID nicht, oder das Geheimnis gehört zu einer anderen. Prüfen Sie beide.</translation>
    </message>
    <message>
        <source>Google has switched this client id off. Look at it in the Google Cloud console.</source>
        <translation>Google hat diese Client-ID ausgeschaltet. Sehen Sie in der Google Cloud Console nach.</translation>
    </message>
    <message>
        <source>This client id was deleted in the Google Cloud console. It can be restored there for 30 days.</source>
        <translation>Diese Client-ID wurde in der Google Cloud Console gelöscht. Dort lässt sie sich 30 Tage lang wiederherstellen.</translation>
    </message>
    <message>
        <source>This client id is of the wrong type. Create one of the type “Desktop app”.</source>
        <translation>Diese Client-ID hat den falschen Typ. Erstellen Sie eine vom Typ „Desktop app“.</translation>
    </message>
    <message>
        <source>This client id is for members of one organisation only, and this account is not one of them.</source>
        <translation>Diese Client-ID ist nur für Mitglieder einer Organisation, und dieses Konto gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Google lets nobody sign in with this browser. Use another one.</source>
        <translation>Google lässt mit diesem Browser niemanden anmelden. Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>Your Google storage is full. Make room there and try again.</source>
        <translation>Ihr Google-Speicher ist voll. Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Google made this event by itself; it cannot be changed here.</source>
        <translation>Google hat diesen Termin selbst erstellt; er lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Working locations can only be changed in Google Calendar.</source>
        <translation>Arbeitsorte lassen sich nur in Google Kalender ändern.</translation>
    </message>
    <message>
        <source>Google no longer knows how far this listing came; it has to begin anew.</source>
        <translation>Google weiß nicht mehr, wie weit diese Liste gelesen war; sie muss neu beginnen.</translation>
    </message>
    <message>
        <source>An event must end after it begins</source>
        <translation>Ein Termin muss nach seinem Beginn enden</translation>
    </message>
    <message>
        <source>An event must end after it begins.</source>
        <translation>Ein Termin muss nach seinem Beginn enden.</translation>
    </message>
    <message>
        <source>Google did not accept this.</source>
        <translation>Google hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>Google did not accept this</source>
        <translation>Google hat das nicht angenommen</translation>
    </message>
    <message>
        <source>A Google API that this needs is switched off in the Google project that this client id belongs to.</source>
        <translation>Eine nötige Google-API ist in dem Google-Projekt ausgeschaltet, zu dem diese Client-ID gehört.</translation>
    </message>
    <message>
        <source>The Google {service} API is switched off in the Google project that this client id belongs to.</source>
        <translation>Die Google {service} API ist in dem Google-Projekt ausgeschaltet, zu dem diese Client-ID gehört.</translation>
    </message>
    <message>
        <source>Switch it on in the Google Cloud console, under “APIs &amp; Services”, “Library” and wait a minute.</source>
        <translation>Schalten Sie sie in der Google Cloud Console unter „APIs &amp; Services“, „Library“ ein und warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>Switch it on at {address} and wait a minute.</source>
        <translation>Schalten Sie sie unter {address} ein und warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>a box that was not ticked</source>
        <translation>ein Kästchen, das nicht angehakt war</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/kinds</name>
    <message>
        <source>Calendars are made, renamed and deleted at calendar.google.com; their events can be changed here.</source>
        <translation>Kalender werden bei calendar.google.com erstellt, umbenannt und gelöscht; ihre Termine lassen sich hier ändern.</translation>
    </message>
    <message>
        <source>Write the year with four digits, like 2026</source>
        <translation>Schreiben Sie das Jahr mit vier Ziffern, wie 2026</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>the state</comment>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the state</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>A chat</source>
        <translation>Ein Chat</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Change events and share it</source>
        <translation>Termine ändern und ihn freigeben</translation>
    </message>
    <message>
        <source>Change events</source>
        <translation>Termine ändern</translation>
    </message>
    <message>
        <source>See events</source>
        <translation>Termine sehen</translation>
    </message>
    <message>
        <source>See when there is something</source>
        <translation>Sehen, wann etwas ist</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Focus time</source>
        <translation>Fokuszeit</translation>
    </message>
    <message>
        <source>Made from a message</source>
        <translation>Aus einer Nachricht erstellt</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Working location</source>
        <translation>Arbeitsort</translation>
    </message>
    <message>
        <source>Only you</source>
        <comment>who can see it</comment>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>Task lists</source>
        <translation>Aufgabenlisten</translation>
    </message>
    <message>
        <source>Delete list and its tasks</source>
        <translation>Liste mit Aufgaben löschen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>List</source>
        <comment>the noun</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the day on which it is</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>A day; Google keeps no time of day</source>
        <translation>Ein Tag; Google speichert keine Uhrzeit</translation>
    </message>
    <message>
        <source>Assigned in</source>
        <translation>Zugewiesen in</translation>
    </message>
    <message>
        <source>Done and cleared away</source>
        <translation>Erledigt und weggeräumt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>You may</source>
        <comment>what somebody may do with a calendar</comment>
        <translation>Sie dürfen</translation>
    </message>
    <message>
        <source>Everyone who can see the calendar</source>
        <comment>who can see it</comment>
        <translation>Alle, die den Kalender sehen können</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>the time of an event</comment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>the time of an event</comment>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Left empty: one hour later</source>
        <translation>Leer: eine Stunde später</translation>
    </message>
    <message>
        <source>All day on</source>
        <translation>Ganztägig am</translation>
    </message>
    <message>
        <source>In place of a time, such as 2026-03-09</source>
        <translation>Statt einer Uhrzeit, etwa 2026-03-09</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Left empty: the same day</source>
        <translation>Leer: derselbe Tag</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where it is</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organisiert von</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>that an event comes again</comment>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Sort of event</source>
        <translation>Art des Termins</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Nicht markiert</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/signin</name>
    <message>
        <source>your tasks</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>Ihre Aufgaben</translation>
    </message>
    <message>
        <source>See your task lists and tasks</source>
        <translation>Ihre Aufgabenlisten und Aufgaben sehen</translation>
    </message>
    <message>
        <source>See, create, change and delete your task lists and tasks</source>
        <translation>Ihre Aufgabenlisten und Aufgaben sehen, erstellen, ändern und löschen</translation>
    </message>
    <message>
        <source>your calendar</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>Ihren Kalender</translation>
    </message>
    <message>
        <source>See your calendars and their events</source>
        <translation>Ihre Kalender und deren Termine sehen</translation>
    </message>
    <message>
        <source>See your calendars, and see, create, change and delete their events</source>
        <translation>Ihre Kalender sehen, und deren Termine sehen, erstellen, ändern und löschen</translation>
    </message>
    <message>
        <source>files in your Drive</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>Dateien in Ihrem Drive</translation>
    </message>
    <message>
        <source>See the Drive files that were made by this program or opened with it</source>
        <translation>Die Drive-Dateien sehen, die mit diesem Programm erstellt oder geöffnet wurden</translation>
    </message>
    <message>
        <source>See, create, rename and trash Drive files, if they were made by this program or opened with it</source>
        <translation>Drive-Dateien sehen, erstellen, umbenennen und in den Papierkorb legen, wenn sie mit diesem Programm erstellt oder geöffnet wurden</translation>
    </message>
    <message>
        <source>See your name and e-mail address</source>
        <translation>Ihren Namen und Ihre E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>Create, change or delete anything, although Google’s own page speaks of changing files</source>
        <translation>Irgendetwas erstellen, ändern oder löschen, auch wenn Googles eigene Seite vom Ändern von Dateien spricht</translation>
    </message>
    <message>
        <source>See your mail, your contacts or any other file</source>
        <translation>Ihre Mails, Ihre Kontakte oder andere Dateien sehen</translation>
    </message>
    <message>
        <source>Create, share or delete whole calendars</source>
        <translation>Ganze Kalender erstellen, freigeben oder löschen</translation>
    </message>
    <message>
        <source>If Google says that it has not verified this app, choose “Advanced” and then “Go to …”. Tick every box, then choose “Continue”.</source>
        <translation>Sagt Google, es habe diese App nicht überprüft, wählen Sie „Advanced“ und dann „Go to …“. Haken Sie jedes Kästchen an und wählen Sie „Continue“.</translation>
    </message>
    <message>
        <source>Open the Google Cloud console, sign in, choose “Select a project”, then “New project”. Give it a name and choose “Create”.</source>
        <translation>Öffnen Sie die Google Cloud Console, melden Sie sich an, wählen Sie „Select a project“, dann „New project“. Geben Sie einen Namen ein und wählen Sie „Create“.</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, “Library”, find “Google Tasks API”, “Google Calendar API” and “Google Drive API”, and choose “Enable” for each of the three.</source>
        <translation>Suchen Sie unter „APIs &amp; Services“, „Library“ nach „Google Tasks API“, „Google Calendar API“ und „Google Drive API“ und wählen Sie bei jeder der drei „Enable“.</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, “OAuth consent screen”, choose “Get started”: a name, your e-mail address, the audience “External”, and “Create”.</source>
        <translation>Wählen Sie unter „APIs &amp; Services“, „OAuth consent screen“ „Get started“: einen Namen, Ihre E-Mail-Adresse, das Publikum „External“, und „Create“.</translation>
    </message>
    <message>
        <source>Under “Data Access” choose “Add or remove scopes”, paste these lines, then “Update” and “Save”.</source>
        <translation>Wählen Sie unter „Data Access“ „Add or remove scopes“, fügen Sie diese Zeilen ein, dann „Update“ und „Save“.</translation>
    </message>
    <message>
        <source>Under “Audience” choose “Publish app” and confirm. Without this the connection ends after seven days. Google need not verify anything for your own use.</source>
        <translation>Wählen Sie unter „Audience“ „Publish app“ und bestätigen Sie. Ohne das endet die Verbindung nach sieben Tagen. Für Ihren eigenen Gebrauch muss Google nichts überprüfen.</translation>
    </message>
    <message>
        <source>Under “Clients” choose “Create client”, the type “Desktop app”, and “Create”. No address has to be entered there: this program may answer at any port of your own computer.</source>
        <translation>Wählen Sie unter „Clients“ „Create client“, den Typ „Desktop app“ und „Create“. Eine Adresse ist dort nicht nötig: dieses Programm darf an jedem Port Ihres Computers antworten.</translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields here before you close that page: Google shows the secret only once.</source>
        <translation>Kopieren Sie Client-ID und Client-Geheimnis in die Felder hier, bevor Sie jene Seite schließen: Google zeigt das Geheimnis nur einmal.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/tasks</name>
    <message>
        <source>(No title)</source>
        <translation>(Kein Titel)</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/__init__</name>
    <message>
        <source>Your To Do tasks, Outlook calendar and OneDrive.</source>
        <translation>Ihre To-Do-Aufgaben, der Outlook-Kalender und OneDrive.</translation>
    </message>
    <message>
        <source>Microsoft puts a question to the address itself, and a relay cannot answer it. Microsoft is read now and then instead.</source>
        <translation>Microsoft stellt der Adresse selbst eine Frage, und ein Relay kann sie nicht beantworten. Microsoft wird stattdessen ab und zu gelesen.</translation>
    </message>
    <message>
        <source>Microsoft ends a sign-in that nobody used for 90 days.</source>
        <translation>Microsoft beendet eine Anmeldung, die 90 Tage niemand genutzt hat.</translation>
    </message>
    <message>
        <source>Choose your account, then “Accept”</source>
        <translation>Wählen Sie Ihr Konto, dann „Accept“</translation>
    </message>
    <message>
        <source>This account has no tasks, events or files yet.</source>
        <translation>Dieses Konto hat noch keine Aufgaben, Termine oder Dateien.</translation>
    </message>
    <message>
        <source>If you expected some, check that you chose the right account: personal, or work or school.</source>
        <translation>Haben Sie welche erwartet, prüfen Sie, ob es das richtige Konto ist: ein persönliches, oder eines von Arbeit oder Schule.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/failures</name>
    <message>
        <source>There is no room left in this OneDrive.</source>
        <translation>In diesem OneDrive ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>This account has no mailbox at Microsoft, so that it has no tasks and no calendar.</source>
        <translation>Dieses Konto hat kein Postfach bei Microsoft, darum auch keine Aufgaben und keinen Kalender.</translation>
    </message>
    <message>
        <source>Microsoft found something harmful in this file and keeps it locked.</source>
        <translation>Microsoft hat in dieser Datei etwas Schädliches gefunden und hält sie gesperrt.</translation>
    </message>
    <message>
        <source>Microsoft does not offer this for this account.</source>
        <translation>Microsoft bietet das für dieses Konto nicht an.</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation>Etwas mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>There is already something of this name</source>
        <translation>Etwas mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>Your organisation does not allow this way of signing in on this computer. Ask your IT department, or sign in with the browser if you used a code.</source>
        <translation>Ihre Organisation erlaubt diesen Weg zur Anmeldung auf diesem Computer nicht. Fragen Sie Ihre IT-Abteilung, oder melden Sie sich im Browser an, wenn Sie einen Code verwendet haben.</translation>
    </message>
    <message>
        <source>Microsoft did not accept this.</source>
        <translation>Microsoft hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>The code has not been confirmed.</source>
        <translation>Der Code wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>Microsoft did not accept the sign-in.</source>
        <translation>Microsoft hat die Anmeldung nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/kinds</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>Where new tasks go</source>
        <translation>Wohin neue Aufgaben kommen</translation>
    </message>
    <message>
        <source>Mail that you flagged</source>
        <translation>Mails, die Sie gekennzeichnet haben</translation>
    </message>
    <message>
        <source>You share it</source>
        <translation>Sie teilen sie</translation>
    </message>
    <message>
        <source>Somebody shares it with you</source>
        <translation>Jemand teilt sie mit Ihnen</translation>
    </message>
    <message>
        <source>A change here is a change to every date</source>
        <translation>Eine Änderung hier ändert jeden Termin der Reihe</translation>
    </message>
    <message>
        <source>To Do list</source>
        <translation>To-Do-Liste</translation>
    </message>
    <message>
        <source>To Do lists</source>
        <translation>To-Do-Listen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>with others</comment>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Delete with its tasks</source>
        <translation>Samt Aufgaben löschen</translation>
    </message>
    <message>
        <source>Everyone who shares the list</source>
        <comment>who can see it</comment>
        <translation>Alle, die die Liste teilen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit sie ist</translation>
    </message>
    <message>
        <source>While the task is open</source>
        <translation>Solange die Aufgabe offen ist</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>importance</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>importance</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>importance</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>You and whoever can see your calendar</source>
        <comment>who can see it</comment>
        <translation>Sie und alle, die Ihren Kalender sehen können</translation>
    </message>
    <message>
        <source>Starts</source>
        <comment>the time of an event</comment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Steht bevor</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>the state</comment>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Delete, telling guests</source>
        <translation>Löschen, Gästen melden</translation>
    </message>
    <message>
        <source>OneDrive item</source>
        <translation>OneDrive-Eintrag</translation>
    </message>
    <message>
        <source>OneDrive items</source>
        <translation>OneDrive-Einträge</translation>
    </message>
    <message>
        <source>A new item is a folder</source>
        <translation>Ein neuer Eintrag ist ein Ordner</translation>
    </message>
    <message>
        <source>A name cannot hold any of " * : &lt; &gt; ? / \ |</source>
        <translation>Ein Name darf keines dieser Zeichen enthalten: " * : &lt; &gt; ? / \ |</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/signin</name>
    <message>
        <source>See your To Do lists and tasks</source>
        <translation>Ihre To-Do-Listen und Aufgaben sehen</translation>
    </message>
    <message>
        <source>See, create, change and delete your To Do lists and tasks</source>
        <translation>Ihre To-Do-Listen und Aufgaben sehen, erstellen, ändern und löschen</translation>
    </message>
    <message>
        <source>See the events of your calendar</source>
        <translation>Die Termine Ihres Kalenders sehen</translation>
    </message>
    <message>
        <source>See, create, change and delete the events of your calendar</source>
        <translation>Die Termine Ihres Kalenders sehen, erstellen, ändern und löschen</translation>
    </message>
    <message>
        <source>your files in OneDrive</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>Ihre Dateien in OneDrive</translation>
    </message>
    <message>
        <source>See the names of your files in OneDrive</source>
        <translation>Die Namen Ihrer Dateien in OneDrive sehen</translation>
    </message>
    <message>
        <source>See and rename your files in OneDrive, make folders, and move things to its recycle bin</source>
        <translation>Ihre Dateien in OneDrive sehen und umbenennen, Ordner erstellen und Dinge in seinen Papierkorb legen</translation>
    </message>
    <message>
        <source>See your name and mail address</source>
        <translation>Ihren Namen und Ihre Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>Create, change or delete anything</source>
        <translation>Irgendetwas erstellen, ändern oder löschen</translation>
    </message>
    <message>
        <source>See your mail</source>
        <translation>Ihre Mails sehen</translation>
    </message>
    <message>
        <source>See what other people keep</source>
        <translation>Sehen, was andere dort haben</translation>
    </message>
    <message>
        <source>Delete anything in OneDrive for good</source>
        <translation>Irgendetwas in OneDrive endgültig löschen</translation>
    </message>
    <message>
        <source>Sign in at the address below and choose App registrations, then New registration. If it says that something outside of a directory is deprecated, first make a free account at azure.microsoft.com/free (it asks for a card and charges nothing), then come back.</source>
        <translation>Melden Sie sich unter der Adresse unten an und wählen Sie App registrations, dann New registration. Heißt es dort, etwas außerhalb eines Verzeichnisses sei veraltet, erstellen Sie zuerst ein kostenloses Konto bei azure.microsoft.com/free (es fragt nach einer Karte und bucht nichts ab), dann kommen Sie zurück.</translation>
    </message>
    <message>
        <source>Type a name. For the supported account types choose the one with any organisational directory and personal Microsoft accounts. Leave the redirect address empty. Choose Register, then copy the Application (client) ID into the field below.</source>
        <translation>Geben Sie einen Namen ein. Wählen Sie bei Supported account types die Möglichkeit mit „any organizational directory“ und „personal Microsoft accounts“. Lassen Sie die Redirect-Adresse leer. Wählen Sie Register und kopieren Sie die Application (client) ID in das Feld unten.</translation>
    </message>
    <message>
        <source>Choose Authentication, then Add a platform, then Mobile and desktop applications. Put this address under Custom redirect URIs and choose Configure. Under Advanced settings set Allow public client flows to Yes, and save. Make no client secret: this program needs none.</source>
        <translation>Wählen Sie Authentication, dann Add a platform, dann Mobile and desktop applications. Tragen Sie diese Adresse unter Custom redirect URIs ein und wählen Sie Configure. Stellen Sie unter Advanced settings „Allow public client flows“ auf Yes, und speichern Sie. Erstellen Sie kein Client-Geheimnis: dieses Programm braucht keines.</translation>
    </message>
    <message>
        <source>{id}, or a domain like {domain}</source>
        <translation>{id}, oder eine Domain wie {domain}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/tasks</name>
    <message>
        <source>A list is not there any more.</source>
        <translation>Eine Liste gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/__init__</name>
    <message>
        <source>Notion connection</source>
        <comment>a name for an account</comment>
        <translation>Notion-Verbindung</translation>
    </message>
    <message>
        <source>Your pages, your tables and the rows in them.</source>
        <translation>Ihre Seiten, Ihre Tabellen und die Zeilen darin.</translation>
    </message>
    <message>
        <source>See the pages and tables that are shared with it, and the rows in them</source>
        <translation>Die dafür freigegebenen Seiten und Tabellen sehen, und die Zeilen darin</translation>
    </message>
    <message>
        <source>See your name at Notion</source>
        <translation>Ihren Namen bei Notion sehen</translation>
    </message>
    <message>
        <source>Create, change or move anything to the trash (Notion would let it; the program keeps to reading)</source>
        <translation>Irgendetwas erstellen, ändern oder in den Papierkorb legen (Notion ließe es zu; das Programm liest nur)</translation>
    </message>
    <message>
        <source>See pages that nobody has shared with it</source>
        <translation>Seiten sehen, die niemand dafür freigegeben hat</translation>
    </message>
    <message>
        <source>Create pages and rows, rename, archive and lock them</source>
        <translation>Seiten und Zeilen erstellen, umbenennen, archivieren und sperren</translation>
    </message>
    <message>
        <source>Move pages and rows to the trash, and take them out of it again</source>
        <translation>Seiten und Zeilen in den Papierkorb legen und wieder herausholen</translation>
    </message>
    <message>
        <source>Delete anything for good</source>
        <translation>Irgendetwas endgültig löschen</translation>
    </message>
    <message>
        <source>Change a table’s columns</source>
        <translation>Die Spalten einer Tabelle ändern</translation>
    </message>
    <message>
        <source>Notion names no end for it, and renews it when it is asked to.</source>
        <translation>Notion nennt kein Ende dafür und erneuert sie auf Anfrage.</translation>
    </message>
    <message>
        <source>You chose at Notion how long your key lasts, a year at most, and Notion does not tell this program.</source>
        <translation>Wie lange Ihr Schlüssel gilt, haben Sie bei Notion gewählt, höchstens ein Jahr, und Notion sagt es diesem Programm nicht.</translation>
    </message>
    <message>
        <source>Tick the pages that this program may see, then choose “Allow access”</source>
        <translation>Haken Sie die Seiten an, die dieses Programm sehen darf, dann wählen Sie „Allow access“</translation>
    </message>
    <message>
        <source>Notion shows a connection only the pages that somebody has shared with it.</source>
        <translation>Notion zeigt einer Verbindung nur die Seiten, die jemand für sie freigegeben hat.</translation>
    </message>
    <message>
        <source>Open a page at Notion, press ••• at its top right, then “Connections”, “Add connection”, and pick yours.</source>
        <translation>Öffnen Sie eine Seite bei Notion, drücken Sie oben rechts •••, dann „Connections“, „Add connection“, und wählen Sie Ihre.</translation>
    </message>
    <message>
        <source>The pages inside that page come along.</source>
        <translation>Die Seiten innerhalb dieser Seite kommen mit.</translation>
    </message>
    <message>
        <source>Or let the workspace’s owner tick pages on the connection’s own page, tab “Content access”, “Edit access”.</source>
        <translation>Oder lassen Sie den Eigentümer des Workspace Seiten anhaken: auf der eigenen Seite der Verbindung, Reiter „Content access“, „Edit access“.</translation>
    </message>
    <message>
        <source>If you signed in through the browser: sign in again, and tick pages when Notion asks which ones.</source>
        <translation>Haben Sie sich im Browser angemeldet: Melden Sie sich erneut an und haken Sie Seiten an, wenn Notion fragt, welche.</translation>
    </message>
    <message>
        <source>Then press “Refresh” here. It may take a minute until Notion finds them.</source>
        <translation>Drücken Sie dann hier „Aktualisieren“. Es kann eine Minute dauern, bis Notion sie findet.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/columns</name>
    <message>
        <source>Notion works it out from other columns</source>
        <translation>Notion errechnet es aus anderen Spalten</translation>
    </message>
    <message>
        <source>Notion keeps it by itself</source>
        <translation>Notion führt es von selbst</translation>
    </message>
    <message>
        <source>a page is verified at Notion itself</source>
        <translation>eine Seite wird bei Notion selbst verifiziert</translation>
    </message>
    <message>
        <source>people are chosen at Notion itself</source>
        <translation>Personen werden bei Notion selbst gewählt</translation>
    </message>
    <message>
        <source>links between pages are made at Notion itself</source>
        <translation>Verknüpfungen zwischen Seiten werden bei Notion selbst erstellt</translation>
    </message>
    <message>
        <source>files are added at Notion itself</source>
        <translation>Dateien werden bei Notion selbst hinzugefügt</translation>
    </message>
    <message>
        <source>a place is chosen at Notion itself</source>
        <translation>ein Ort wird bei Notion selbst gewählt</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a table, without a name</comment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Write a date, like 2026-10-01, with a time 2026-10-01T14:00:00+02:00, or two of them with – between</source>
        <translation>Schreiben Sie ein Datum, wie 2026-10-01, mit Uhrzeit 2026-10-01T14:00:00+02:00, oder zwei davon mit – dazwischen</translation>
    </message>
    <message>
        <source>Any of: {names}. Separate them with commas</source>
        <translation>Beliebige von: {names}. Trennen Sie sie mit Kommas</translation>
    </message>
    <message>
        <source>What is changed here loses its looks (bold, links) at Notion</source>
        <translation>Was hier geändert wird, verliert bei Notion sein Aussehen (fett, Links)</translation>
    </message>
    <message>
        <source>Write a number, like 3 or -2.5</source>
        <translation>Schreiben Sie eine Zahl, wie 3 oder -2.5</translation>
    </message>
    <message>
        <source>2026-10-01, or with a time</source>
        <translation>2026-10-01, oder mit Uhrzeit</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/failures</name>
    <message>
        <source>page, table or row (it may not be shared with this program)</source>
        <comment>what was not found</comment>
        <translation>Seite, Tabelle oder Zeile (vielleicht nicht für dieses Programm freigegeben)</translation>
    </message>
    <message>
        <source>Notion has stopped taking requests of this connection. Ask your workspace’s owner, or make a new key.</source>
        <translation>Notion nimmt von dieser Verbindung keine Anfragen mehr an. Fragen Sie den Eigentümer Ihres Workspace, oder erstellen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>This Notion workspace has reached its limit of blocks. Make room there, or choose a larger plan.</source>
        <translation>Dieser Notion-Workspace hat seine Höchstzahl an Blöcken erreicht. Schaffen Sie dort Platz, oder wählen Sie einen größeren Tarif.</translation>
    </message>
    <message>
        <source>Notion does not know this client id and secret. Copy both again from your connection’s page</source>
        <translation>Notion kennt diese Client-ID mit diesem Geheimnis nicht. Kopieren Sie beide noch einmal von der Seite Ihrer Verbindung</translation>
    </message>
    <message>
        <source>Notion makes new pages in use. Archive it once it is there</source>
        <translation>Neue Seiten sind bei Notion in Gebrauch. Archivieren Sie die Seite, sobald es sie gibt</translation>
    </message>
    <message>
        <source>Notion makes new pages unlocked. Lock it once it is there</source>
        <translation>Neue Seiten sind bei Notion nicht gesperrt. Sperren Sie die Seite, sobald es sie gibt</translation>
    </message>
    <message>
        <source>This title is too long for Notion</source>
        <translation>Dieser Titel ist zu lang für Notion</translation>
    </message>
    <message>
        <source>Notion did not accept this title</source>
        <translation>Notion hat diesen Titel nicht angenommen</translation>
    </message>
    <message>
        <source>Notion did not accept this table</source>
        <translation>Notion hat diese Tabelle nicht angenommen</translation>
    </message>
    <message>
        <source>Notion did not accept this place. Choose a page to put it in</source>
        <translation>Notion hat diesen Ort nicht angenommen. Wählen Sie eine Seite, in die es soll</translation>
    </message>
    <message>
        <source>Notion did not accept this text</source>
        <translation>Notion hat diesen Text nicht angenommen</translation>
    </message>
    <message>
        <source>page (it is in Notion’s trash)</source>
        <comment>what was not found</comment>
        <translation>Seite (sie liegt in Notions Papierkorb)</translation>
    </message>
    <message>
        <source>Notion did not accept this.</source>
        <translation>Notion hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <comment>a sentence and its full stop</comment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Notion did not accept this value</source>
        <translation>Notion hat diesen Wert nicht angenommen</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/kinds</name>
    <message>
        <source>In use</source>
        <comment>a page</comment>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>a page</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>In the trash</source>
        <comment>a page</comment>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>Zustand der Seite</translation>
    </message>
    <message>
        <source>An archived page can be put back into use</source>
        <translation>Eine archivierte Seite kann wieder in Gebrauch genommen werden</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a page</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>A locked page cannot be changed at Notion by mistake</source>
        <translation>Eine gesperrte Seite kann bei Notion nicht versehentlich geändert werden</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a page</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the page says at first. Lines that begin with # become headings, lines with - become lists</source>
        <translation>Was zuerst auf der Seite steht. Zeilen, die mit # beginnen, werden Überschriften, Zeilen mit - werden Listen</translation>
    </message>
    <message>
        <source>Everyone who can see the page it lies in</source>
        <comment>who can see it</comment>
        <translation>Alle, die die Seite sehen können, in der sie liegt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Inside the page</source>
        <translation>In der Seite</translation>
    </message>
    <message>
        <source>Choose the page that the new one belongs in</source>
        <translation>Wählen Sie die Seite, in die die neue gehört</translation>
    </message>
    <message>
        <source>Left empty: a private page of your own, which a connection of a whole workspace cannot make</source>
        <translation>Leer: eine eigene private Seite, die eine Verbindung für einen ganzen Workspace nicht erstellen kann</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Everyone who can see the table</source>
        <comment>who can see it</comment>
        <translation>Alle, die die Tabelle sehen können</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Choose the table that the new row belongs in</source>
        <translation>Wählen Sie die Tabelle, in die die neue Zeile gehört</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What stands in the other columns of this row</source>
        <translation>Was in den anderen Spalten dieser Zeile steht</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>A table is set up with its columns at Notion itself. Once it is there, its rows can be made here.</source>
        <translation>Eine Tabelle wird mit ihren Spalten bei Notion selbst eingerichtet. Sobald es sie gibt, lassen sich hier Zeilen erstellen.</translation>
    </message>
    <message>
        <source>A table’s name and columns are changed at Notion itself. Its rows can be changed here.</source>
        <translation>Name und Spalten einer Tabelle werden bei Notion selbst geändert. Ihre Zeilen lassen sich hier ändern.</translation>
    </message>
    <message>
        <source>A table holds all its rows, so it is only moved to the trash at Notion itself.</source>
        <translation>Eine Tabelle enthält alle ihre Zeilen, darum wird sie nur bei Notion selbst in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Zeile einer Tabelle</translation>
    </message>
    <message>
        <source>Page in the trash</source>
        <translation>Seite im Papierkorb</translation>
    </message>
    <message>
        <source>Pages in the trash</source>
        <translation>Seiten im Papierkorb</translation>
    </message>
    <message>
        <source>“In use” takes it out of the trash</source>
        <translation>„In Gebrauch“ holt sie aus dem Papierkorb</translation>
    </message>
    <message>
        <source>Pages and rows get here when they are moved to the trash.</source>
        <translation>Seiten und Zeilen kommen hierher, wenn sie in den Papierkorb gelegt werden.</translation>
    </message>
    <message>
        <source>Programs cannot empty Notion’s trash. You can do that at Notion itself.</source>
        <translation>Programme können Notions Papierkorb nicht leeren. Das geht bei Notion selbst.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/properties</name>
    <message>
        <source>Untitled</source>
        <comment>a page or a table</comment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>someone</source>
        <comment>a person without a name</comment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>title</source>
        <comment>a type of column</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>rich text</source>
        <comment>a type of column</comment>
        <translation>formatierter Text</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a type of column</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>select</source>
        <comment>a type of column</comment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>multi select</source>
        <comment>a type of column</comment>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a type of column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a type of column</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>people</source>
        <comment>a type of column</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>files</source>
        <comment>a type of column</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>checkbox</source>
        <comment>a type of column</comment>
        <translation>Kästchen</translation>
    </message>
    <message>
        <source>url</source>
        <comment>a type of column</comment>
        <translation>URL</translation>
    </message>
    <message>
        <source>email</source>
        <comment>a type of column</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>a type of column</comment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>formula</source>
        <comment>a type of column</comment>
        <translation>Formel</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>a type of column</comment>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>rollup</source>
        <comment>a type of column</comment>
        <translation>Rollup</translation>
    </message>
    <message>
        <source>created time</source>
        <comment>a type of column</comment>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>created by</source>
        <comment>a type of column</comment>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>last edited time</source>
        <comment>a type of column</comment>
        <translation>Zuletzt geändert am</translation>
    </message>
    <message>
        <source>last edited by</source>
        <comment>a type of column</comment>
        <translation>Zuletzt geändert von</translation>
    </message>
    <message>
        <source>unique id</source>
        <comment>a type of column</comment>
        <translation>eindeutige ID</translation>
    </message>
    <message>
        <source>verification</source>
        <comment>a type of column</comment>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a type of column</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>button</source>
        <comment>a type of column</comment>
        <translation>Schaltfläche</translation>
    </message>
    <message numerus="yes">
        <source>{n} linked</source>
        <extracomment>For one: {n} linked</extracomment>
        <translation>
            <numerusform>{n} verknüpft</numerusform>
            <numerusform>{n} verknüpft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/shown</name>
    <message>
        <source>page (it was moved, or is in Notion’s trash)</source>
        <comment>what was not found</comment>
        <translation>Seite (sie wurde verschoben oder liegt in Notions Papierkorb)</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/signin</name>
    <message>
        <source>The Notion key</source>
        <translation>Der Notion-Schlüssel</translation>
    </message>
    <message>
        <source>Open Notion’s page for keys.</source>
        <translation>Öffnen Sie Notions Seite für Schlüssel.</translation>
    </message>
    <message>
        <source>Press “New token”. Give it the name below, pick your workspace and how long it shall last.</source>
        <translation>Drücken Sie „New token“. Geben Sie ihm den Namen unten, und wählen Sie Ihren Workspace und wie lange er gelten soll.</translation>
    </message>
    <message>
        <source>Copy the key at once: Notion shows it only now. Then paste it here.</source>
        <translation>Kopieren Sie den Schlüssel gleich: Notion zeigt ihn nur jetzt. Fügen Sie ihn dann hier ein.</translation>
    </message>
    <message>
        <source>Write down when it ends. Notion does not tell programs, and afterwards you have to make a new one.</source>
        <translation>Notieren Sie, wann er endet. Notion sagt es Programmen nicht, und danach brauchen Sie einen neuen.</translation>
    </message>
    <message>
        <source>No such button? Then ask your workspace’s owner, or let the owner make a connection of the type “Internal” and copy its key from the tab “Configuration”. On its tab “Content access” the owner ticks the pages that it may see.</source>
        <translation>Keine solche Schaltfläche? Fragen Sie den Eigentümer Ihres Workspace, oder lassen Sie ihn eine Verbindung vom Typ „Internal“ erstellen und deren Schlüssel im Reiter „Configuration“ kopieren. In deren Reiter „Content access“ hakt er die Seiten an, die sie sehen darf.</translation>
    </message>
    <message>
        <source>a Notion key, which begins with ntn_ or secret_</source>
        <comment>after “This does not look like”</comment>
        <translation>ein Notion-Schlüssel, der mit ntn_ oder secret_ beginnt</translation>
    </message>
    <message>
        <source>This is a key that programs renew a sign-in with. Copy the one that begins with ntn_.</source>
        <translation>Mit diesem Schlüssel erneuern Programme eine Anmeldung. Kopieren Sie den, der mit ntn_ beginnt.</translation>
    </message>
    <message>
        <source>This is the address of a page. Open it in your browser and copy the key that is shown there.</source>
        <translation>Das ist die Adresse einer Seite. Öffnen Sie sie in Ihrem Browser und kopieren Sie den Schlüssel, der dort steht.</translation>
    </message>
    <message>
        <source>This is the number of a page or of a connection. The key begins with ntn_.</source>
        <translation>Das ist die Nummer einer Seite oder einer Verbindung. Der Schlüssel beginnt mit ntn_.</translation>
    </message>
    <message>
        <source>This is a secret of your browser, which opens everything of yours. Never paste it anywhere. Make a key instead.</source>
        <translation>Das ist ein Geheimnis Ihres Browsers, das alles von Ihnen öffnet. Fügen Sie es nie irgendwo ein. Erstellen Sie stattdessen einen Schlüssel.</translation>
    </message>
    <message>
        <source>This key is cut off. Copy it again, from the first to the last character.</source>
        <translation>Dieser Schlüssel ist abgeschnitten. Kopieren Sie ihn noch einmal, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>This key is covered up. Press “Show” beside it at Notion, then copy it.</source>
        <translation>Dieser Schlüssel ist verdeckt. Drücken Sie bei Notion daneben „Show“, dann kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>This is a key of another platform, not of Notion.</source>
        <translation>Das ist ein Schlüssel einer anderen Plattform, nicht von Notion.</translation>
    </message>
    <message>
        <source>Open Notion’s page for connections and press “New connection”.</source>
        <translation>Öffnen Sie Notions Seite für Verbindungen und drücken Sie „New connection“.</translation>
    </message>
    <message>
        <source>Choose the type “Public” and fill in what it asks for: your name, a website, an e-mail address.</source>
        <translation>Wählen Sie den Typ „Public“ und füllen Sie aus, wonach gefragt wird: Ihr Name, eine Website, eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Put this address into the field for redirect addresses.</source>
        <translation>Tragen Sie diese Adresse in das Feld für Redirect-Adressen ein.</translation>
    </message>
    <message>
        <source>Add this one too, for when the first is taken on this computer.</source>
        <translation>Fügen Sie auch diese hinzu, falls die erste auf diesem Computer belegt ist.</translation>
    </message>
    <message>
        <source>And this one.</source>
        <translation>Und diese.</translation>
    </message>
    <message>
        <source>Tick what the connection may do: read content, and for “Read and change” also insert and update content.</source>
        <translation>Haken Sie an, was die Verbindung darf: Inhalte lesen, und für „Lesen und ändern“ auch Inhalte einfügen und aktualisieren.</translation>
    </message>
    <message>
        <source>Save, then copy the client id and the secret from the tab “Configuration” and paste both here.</source>
        <translation>Speichern Sie, kopieren Sie Client-ID und Geheimnis aus dem Reiter „Configuration“ und fügen Sie beide hier ein.</translation>
    </message>
    <message>
        <source>secret_ and then about 40 letters and digits</source>
        <comment>after “It looks like”</comment>
        <translation>secret_ und dann etwa 40 Buchstaben und Ziffern</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/__init__</name>
    <message>
        <source>Practice account</source>
        <translation>Übungskonto</translation>
    </message>
    <message>
        <source>Try everything with pretend items.</source>
        <translation>Probieren Sie alles mit erfundenen Einträgen aus.</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>See your practice name and your practice items</source>
        <translation>Ihren Übungsnamen und Ihre Übungseinträge sehen</translation>
    </message>
    <message>
        <source>Create, change and delete your practice items</source>
        <translation>Ihre Übungseinträge erstellen, ändern und löschen</translation>
    </message>
    <message>
        <source>The practice platform lets a sign-in last until you take it back there.</source>
        <translation>Bei der Übungsplattform hält eine Anmeldung, bis Sie sie dort zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose “Allow”</source>
        <translation>Wählen Sie „Erlauben“</translation>
    </message>
    <message>
        <source>This practice person has no items yet. Create one with “New item”.</source>
        <translation>Diese Übungsperson hat noch keine Einträge. Erstellen Sie einen mit „Neuer Eintrag“.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/failures</name>
    <message>
        <source>The practice platform did not accept this.</source>
        <translation>Die Übungsplattform hat das nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/kinds</name>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/__init__</name>
    <message>
        <source>Your channels, and the messages in them.</source>
        <translation>Ihre Kanäle und die Nachrichten darin.</translation>
    </message>
    <message>
        <source>Slack signs every byte, and a relay writes the bytes anew. Add an app-level key instead: Slack then tells over its own line.</source>
        <translation>Slack signiert jedes Byte, und ein Relay schreibt die Bytes neu. Fügen Sie stattdessen einen App-Level-Schlüssel hinzu: Slack meldet dann über seine eigene Leitung.</translation>
    </message>
    <message>
        <source>Slack ends a sign-in that was not renewed for 30 days.</source>
        <translation>Slack beendet eine Anmeldung, die 30 Tage nicht erneuert wurde.</translation>
    </message>
    <message>
        <source>This key of Slack works until somebody takes it back.</source>
        <translation>Dieser Schlüssel von Slack gilt, bis ihn jemand zurücknimmt.</translation>
    </message>
    <message>
        <source>Slack shows a program the channels only that you, or your app, are in.</source>
        <translation>Slack zeigt einem Programm nur die Kanäle, in denen Sie oder Ihre App sind.</translation>
    </message>
    <message>
        <source>In Slack, open a channel that you want to see here and join it.</source>
        <translation>Öffnen Sie in Slack einen Kanal, den Sie hier sehen möchten, und treten Sie ihm bei.</translation>
    </message>
    <message>
        <source>Did you paste the key of a bot (xoxb-…)? Then type /invite and the name of your app in that channel.</source>
        <translation>Haben Sie den Schlüssel eines Bots (xoxb-…) eingefügt? Dann tippen Sie in diesem Kanal /invite und den Namen Ihrer App.</translation>
    </message>
    <message>
        <source>Come back and press “Refresh”.</source>
        <translation>Kommen Sie zurück und drücken Sie „Aktualisieren“.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/blocks</name>
    <message>
        <source>text may have {most} characters, here are {n}</source>
        <translation>Text darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>title may have {most} characters, here are {n}</source>
        <translation>Titel darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>address may have {most} characters, here are {n}</source>
        <translation>Adresse darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>description may have {most} characters, here are {n}</source>
        <translation>Beschreibung darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>label may have {most} characters, here are {n}</source>
        <translation>Beschriftung darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>hint may have {most} characters, here are {n}</source>
        <translation>Hinweis darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>author’s name may have {most} characters, here are {n}</source>
        <translation>Name des Autors darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>subtitle may have {most} characters, here are {n}</source>
        <translation>Untertitel darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>body may have {most} characters, here are {n}</source>
        <translation>Haupttext darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>a button’s text may have {most} characters, here are {n}</source>
        <translation>der Text einer Schaltfläche darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>a button’s value may have {most} characters, here are {n}</source>
        <translation>der Wert einer Schaltfläche darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>a button’s address may have {most} characters, here are {n}</source>
        <translation>die Adresse einer Schaltfläche darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>an image’s address may have {most} characters, here are {n}</source>
        <translation>die Adresse eines Bildes darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>an image’s description may have {most} characters, here are {n}</source>
        <translation>die Beschreibung eines Bildes darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>an image’s title may have {most} characters, here are {n}</source>
        <translation>der Titel eines Bildes darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>a confirmation’s title may have {most} characters, here are {n}</source>
        <translation>der Titel einer Rückfrage darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>a confirmation’s text may have {most} characters, here are {n}</source>
        <translation>der Text einer Rückfrage darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>a confirmation’s confirm button may have {most} characters, here are {n}</source>
        <translation>die Ja-Schaltfläche einer Rückfrage darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>a confirmation’s deny button may have {most} characters, here are {n}</source>
        <translation>die Nein-Schaltfläche einer Rückfrage darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>a group’s label may have {most} characters, here are {n}</source>
        <translation>die Beschriftung einer Gruppe darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>an option’s text may have {most} characters, here are {n}</source>
        <translation>der Text einer Auswahl darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>an option’s value may have {most} characters, here are {n}</source>
        <translation>der Wert einer Auswahl darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>field {number} may have {most} characters, here are {n}</source>
        <translation>Feld {number} darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>“{name}” may have {most} characters, here are {n}</source>
        <translation>„{name}“ darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>all markdown together may have {most} characters, here are {n}</source>
        <translation>alles Markdown zusammen darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>a placeholder may have {most} characters, here are {n}</source>
        <translation>ein Platzhalter darf {most} Zeichen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>it may have {most} elements, here are {n}</source>
        <translation>er darf {most} Elemente haben, hier sind {n}</translation>
    </message>
    <message>
        <source>it may have {most} fields, here are {n}</source>
        <translation>er darf {most} Felder haben, hier sind {n}</translation>
    </message>
    <message>
        <source>it may have {most} rows, here are {n}</source>
        <translation>er darf {most} Zeilen haben, hier sind {n}</translation>
    </message>
    <message>
        <source>it may have {most} cards, here are {n}</source>
        <translation>er darf {most} Karten haben, hier sind {n}</translation>
    </message>
    <message>
        <source>a menu may have {most} groups of options, here are {n}</source>
        <translation>ein Menü darf {most} Gruppen zur Auswahl haben, hier sind {n}</translation>
    </message>
    <message>
        <source>a menu may have {most} options, here are {n}</source>
        <translation>ein Menü darf {most} Punkte zur Auswahl haben, hier sind {n}</translation>
    </message>
    <message>
        <source>row {number} may have {most} columns, here are {n}</source>
        <translation>Zeile {number} darf {most} Spalten haben, hier sind {n}</translation>
    </message>
    <message>
        <source>Blocks are nested too deeply</source>
        <translation>Die Blöcke sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Blocks must be JSON: something is wrong in line {line}, column {column}</source>
        <translation>Blöcke müssen JSON sein: etwas stimmt nicht in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>Blocks must be JSON: something is wrong</source>
        <translation>Blöcke müssen JSON sein: etwas stimmt nicht</translation>
    </message>
    <message>
        <source>Blocks must be a list with at least one block: [{…}, {…}]</source>
        <translation>Blöcke müssen eine Liste mit mindestens einem Block sein: [{…}, {…}]</translation>
    </message>
    <message>
        <source>Blocks: a message holds at most {most} of them, here are {n}</source>
        <translation>Blöcke: eine Nachricht fasst höchstens {most}, hier sind {n}</translation>
    </message>
    <message>
        <source>Block {number} must be an object with a “type”</source>
        <translation>Block {number} muss ein Objekt mit „type“ sein</translation>
    </message>
    <message>
        <source>Block {number} ({type}): {words}</source>
        <translation>Block {number} ({type}): {words}</translation>
    </message>
    <message>
        <source>it needs a “text” or “fields”</source>
        <translation>er braucht „text“ oder „fields“</translation>
    </message>
    <message>
        <source>its text must be of type “plain_text”</source>
        <translation>sein Text muss vom Typ „plain_text“ sein</translation>
    </message>
    <message>
        <source>card {number}: {words}</source>
        <translation>Karte {number}: {words}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>er ist zu tief verschachtelt</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/cards</name>
    <message>
        <source>See your channels and who may see them</source>
        <translation>Ihre Kanäle sehen, und wer sie sehen darf</translation>
    </message>
    <message>
        <source>Read the messages of the channels you are in</source>
        <translation>Die Nachrichten der Kanäle lesen, in denen Sie sind</translation>
    </message>
    <message>
        <source>Send, change or delete anything</source>
        <translation>Irgendetwas senden, ändern oder löschen</translation>
    </message>
    <message>
        <source>Read your direct messages</source>
        <translation>Ihre Direktnachrichten lesen</translation>
    </message>
    <message>
        <source>Send, edit and delete messages as you</source>
        <translation>In Ihrem Namen Nachrichten senden, bearbeiten und löschen</translation>
    </message>
    <message>
        <source>Make, rename, describe and archive channels</source>
        <translation>Kanäle erstellen, umbenennen, beschreiben und archivieren</translation>
    </message>
    <message>
        <source>Slack key</source>
        <translation>Slack-Schlüssel</translation>
    </message>
    <message>
        <source>Open Slack. A page for a new app of your own opens, already filled in.</source>
        <translation>Öffnen Sie Slack. Es öffnet sich eine Seite für eine neue eigene App, schon ausgefüllt.</translation>
    </message>
    <message>
        <source>Pick your workspace, press “Next”, then “Create”.</source>
        <translation>Wählen Sie Ihren Workspace, drücken Sie „Next“, dann „Create“.</translation>
    </message>
    <message>
        <source>Press “Install to Workspace”, then “Allow”. Where it says “Request to install”, an administrator has to agree first: press it and wait for the mail.</source>
        <translation>Drücken Sie „Install to Workspace“, dann „Allow“. Steht dort „Request to install“, muss zuerst ein Administrator zustimmen: Drücken Sie es und warten Sie auf die Mail.</translation>
    </message>
    <message>
        <source>On the left press “OAuth &amp; Permissions”, copy the key “User OAuth Token” (it begins with xoxp-) and paste it into the first field.</source>
        <translation>Drücken Sie links „OAuth &amp; Permissions“, kopieren Sie den Schlüssel „User OAuth Token“ (er beginnt mit xoxp-) und fügen Sie ihn in das erste Feld ein.</translation>
    </message>
    <message>
        <source>For live updates as well: under “Basic Information”, “App-Level Tokens”, press “Generate Token and Scopes”, give it a name, press “Add Scope”, choose connections:write and press “Generate”. Paste this key (it begins with xapp-) into the second field.</source>
        <translation>Auch für Live-Aktualisierungen: Drücken Sie unter „Basic Information“, „App-Level Tokens“ auf „Generate Token and Scopes“, geben Sie einen Namen ein, drücken Sie „Add Scope“, wählen Sie connections:write und drücken Sie „Generate“. Fügen Sie diesen Schlüssel (er beginnt mit xapp-) in das zweite Feld ein.</translation>
    </message>
    <message>
        <source>a key of your own Slack app (xoxp-… or xoxb-…)</source>
        <comment>after “This does not look like”</comment>
        <translation>ein Schlüssel Ihrer eigenen Slack-App (xoxp-… oder xoxb-…)</translation>
    </message>
    <message>
        <source>This key only renews another one. Copy the one that begins with xoxp-.</source>
        <translation>Dieser Schlüssel erneuert nur einen anderen. Kopieren Sie den, der mit xoxp- beginnt.</translation>
    </message>
    <message>
        <source>This is a secret of your browser. Nobody should have it; please do not paste it anywhere.</source>
        <translation>Das ist ein Geheimnis Ihres Browsers. Niemand sollte es haben; bitte fügen Sie es nirgends ein.</translation>
    </message>
    <message>
        <source>This is the key for live updates: it belongs into the second field. Here goes the one that begins with xoxp-.</source>
        <translation>Das ist der Schlüssel für Live-Aktualisierungen: er gehört in das zweite Feld. Hierher kommt der, der mit xoxp- beginnt.</translation>
    </message>
    <message>
        <source>These are two keys. Paste the one that begins with xapp- into the second field.</source>
        <translation>Das sind zwei Schlüssel. Fügen Sie den, der mit xapp- beginnt, in das zweite Feld ein.</translation>
    </message>
    <message>
        <source>This is a webhook address: it can only send. Copy the key that begins with xoxp-.</source>
        <translation>Das ist die Adresse eines Webhooks: sie kann nur senden. Kopieren Sie den Schlüssel, der mit xoxp- beginnt.</translation>
    </message>
    <message>
        <source>This is an address. Copy the key that begins with xoxp-.</source>
        <translation>Das ist eine Adresse. Kopieren Sie den Schlüssel, der mit xoxp- beginnt.</translation>
    </message>
    <message>
        <source>This is the client secret or the signing secret of your app. Copy the key that begins with xoxp-.</source>
        <translation>Das ist das „Client Secret“ oder „Signing Secret“ Ihrer App. Kopieren Sie den Schlüssel, der mit xoxp- beginnt.</translation>
    </message>
    <message>
        <source>This is the client ID of your app. Copy the key that begins with xoxp-.</source>
        <translation>Das ist die „Client ID“ Ihrer App. Kopieren Sie den Schlüssel, der mit xoxp- beginnt.</translation>
    </message>
    <message>
        <source>Copy the key alone, without “Bearer”.</source>
        <translation>Kopieren Sie nur den Schlüssel, ohne „Bearer“.</translation>
    </message>
    <message>
        <source>Key for live updates</source>
        <translation>Schlüssel für Live-Aktualisierungen</translation>
    </message>
    <message>
        <source>a key for live updates (xapp-1-…)</source>
        <comment>after “This does not look like”</comment>
        <translation>ein Schlüssel für Live-Aktualisierungen (xapp-1-…)</translation>
    </message>
    <message>
        <source>This is no key for live updates. It belongs into the first field; here goes the one that begins with xapp-.</source>
        <translation>Das ist kein Schlüssel für Live-Aktualisierungen. Er gehört in das erste Feld; hierher kommt der, der mit xapp- beginnt.</translation>
    </message>
    <message>
        <source>You may leave this out: the program then looks for news by itself, every few minutes.</source>
        <translation>Sie können dies weglassen: das Programm sucht dann alle paar Minuten selbst nach Neuigkeiten.</translation>
    </message>
    <message>
        <source>Open Slack. A page for a new app of your own opens, already filled in. Pick your workspace, press “Next”, then “Create”.</source>
        <translation>Öffnen Sie Slack. Es öffnet sich eine Seite für eine neue eigene App, schon ausgefüllt. Wählen Sie Ihren Workspace, drücken Sie „Next“, dann „Create“.</translation>
    </message>
    <message>
        <source>On the left press “OAuth &amp; Permissions”. Under “Redirect URLs” this address must be in the list.</source>
        <translation>Drücken Sie links „OAuth &amp; Permissions“. Unter „Redirect URLs“ muss diese Adresse in der Liste stehen.</translation>
    </message>
    <message>
        <source>On the left press “Basic Information”, copy the “Client ID” and paste it here. No secret is needed.</source>
        <translation>Drücken Sie links „Basic Information“, kopieren Sie die „Client ID“ und fügen Sie sie hier ein. Ein Geheimnis ist nicht nötig.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/channels</name>
    <message>
        <source>Direct message with {user}</source>
        <translation>Direktnachricht mit {user}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/failures</name>
    <message>
        <source>Only members of this channel can do that. Join it in Slack, or invite your app.</source>
        <translation>Das können nur Mitglieder dieses Kanals. Treten Sie ihm in Slack bei, oder laden Sie Ihre App ein.</translation>
    </message>
    <message>
        <source>This channel is archived. Set its status back to “Joined” first.</source>
        <translation>Dieser Kanal ist archiviert. Stellen Sie seinen Status zuerst wieder auf „Beigetreten“.</translation>
    </message>
    <message>
        <source>Slack never archives the channel that everybody is in.</source>
        <translation>Slack archiviert nie den Kanal, in dem alle sind.</translation>
    </message>
    <message>
        <source>An administrator of this workspace does not allow that.</source>
        <translation>Ein Administrator dieses Workspace erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Slack does not do that with this kind of channel.</source>
        <translation>Slack macht das bei dieser Art von Kanal nicht.</translation>
    </message>
    <message>
        <source>There is a channel of this name already; it may be archived.</source>
        <translation>Es gibt schon einen Kanal mit diesem Namen; vielleicht ist er archiviert.</translation>
    </message>
    <message>
        <source>A channel’s name has small letters, digits, hyphens and underscores only.</source>
        <translation>Der Name eines Kanals hat nur Kleinbuchstaben, Ziffern, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>A channel’s name has at most 80 characters.</source>
        <translation>Der Name eines Kanals hat höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>Slack does not take this name for a channel.</source>
        <translation>Slack nimmt diesen Namen für einen Kanal nicht an.</translation>
    </message>
    <message>
        <source>This text is too long for Slack.</source>
        <translation>Dieser Text ist zu lang für Slack.</translation>
    </message>
    <message>
        <source>Text is required.</source>
        <translation>Text ist erforderlich.</translation>
    </message>
    <message>
        <source>Slack does not take these blocks.</source>
        <translation>Slack nimmt diese Blöcke nicht an.</translation>
    </message>
    <message>
        <source>There are too many attachments for one message.</source>
        <translation>Das sind zu viele Anhänge für eine Nachricht.</translation>
    </message>
    <message>
        <source>This is too long for Slack.</source>
        <translation>Das ist zu lang für Slack.</translation>
    </message>
    <message>
        <source>Slack lets people edit their own messages only.</source>
        <translation>Slack lässt alle nur ihre eigenen Nachrichten bearbeiten.</translation>
    </message>
    <message>
        <source>It is too late: your workspace allows editing for a short time only.</source>
        <translation>Es ist zu spät: Ihr Workspace erlaubt das Bearbeiten nur für kurze Zeit.</translation>
    </message>
    <message>
        <source>Slack does not let this account delete that message.</source>
        <translation>Slack lässt dieses Konto diese Nachricht nicht löschen.</translation>
    </message>
    <message>
        <source>Your workspace keeps every message, so none can be deleted.</source>
        <translation>Ihr Workspace behält jede Nachricht, darum lässt sich keine löschen.</translation>
    </message>
    <message>
        <source>Slack does not know this place in the listing any more.</source>
        <translation>Slack kennt diese Stelle in der Liste nicht mehr.</translation>
    </message>
    <message>
        <source>The answer of the browser came too late. Please sign in again.</source>
        <translation>Die Antwort des Browsers kam zu spät. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Slack does not know this client ID. Copy it again from your app’s page.</source>
        <translation>Slack kennt diese Client-ID nicht. Kopieren Sie sie noch einmal von der Seite Ihrer App.</translation>
    </message>
    <message>
        <source>Slack does not know this client secret. This sign-in needs none: leave it empty.</source>
        <translation>Slack kennt dieses Client-Geheimnis nicht. Diese Anmeldung braucht keines: lassen Sie es leer.</translation>
    </message>
    <message>
        <source>The address of this program is not among the redirect URLs of your app at Slack.</source>
        <translation>Die Adresse dieses Programms steht nicht unter den „Redirect URLs“ Ihrer App bei Slack.</translation>
    </message>
    <message>
        <source>Your app at Slack does not ask for what this program needs. Make it again with our link.</source>
        <translation>Ihre App bei Slack fragt nicht nach dem, was dieses Programm braucht. Erstellen Sie sie neu mit unserem Link.</translation>
    </message>
    <message>
        <source>An administrator of this workspace must approve what this program asks for.</source>
        <translation>Ein Administrator dieses Workspace muss genehmigen, worum dieses Programm bittet.</translation>
    </message>
    <message>
        <source>This client ID works in the workspace only that its app was made in.</source>
        <translation>Diese Client-ID gilt nur in dem Workspace, in dem ihre App erstellt wurde.</translation>
    </message>
    <message>
        <source>Slack did not accept this.</source>
        <translation>Slack hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>Slack does not take block {number} at “{where}”.</source>
        <translation>Slack nimmt Block {number} bei „{where}“ nicht an.</translation>
    </message>
    <message>
        <source>Slack does not take block {number}.</source>
        <translation>Slack nimmt Block {number} nicht an.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/kinds</name>
    <message>
        <source>A channel’s name has small letters only</source>
        <translation>Der Name eines Kanals hat nur Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Join or leave a channel in Slack itself</source>
        <translation>Beitreten und Verlassen geht in Slack selbst</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>a channel</comment>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Not joined</source>
        <comment>a channel</comment>
        <translation>Nicht beigetreten</translation>
    </message>
    <message>
        <source>A channel’s name has small letters, digits, hyphens and underscores only</source>
        <translation>Der Name eines Kanals hat nur Kleinbuchstaben, Ziffern, Bindestriche und Unterstriche</translation>
    </message>
    <message>
        <source>like plan-budget</source>
        <translation>wie plan-budget</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <comment>a question</comment>
        <translation>Wer es sehen kann</translation>
    </message>
    <message>
        <source>Everyone in the workspace</source>
        <translation>Alle im Workspace</translation>
    </message>
    <message>
        <source>Only people who were invited</source>
        <translation>Nur wer eingeladen wurde</translation>
    </message>
    <message>
        <source>What is being talked about now</source>
        <translation>Worüber gerade gesprochen wird</translation>
    </message>
    <message>
        <source>What the channel is for</source>
        <translation>Wofür der Kanal ist</translation>
    </message>
    <message>
        <source>A channel’s id begins with C, G or D and has nine or more signs, like C012AB3CD45</source>
        <translation>Die ID eines Kanals beginnt mit C, G oder D und hat neun oder mehr Zeichen, wie C012AB3CD45</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a message</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>For a layout of your own: Block Kit, as JSON. The text is then shown in notifications</source>
        <translation>Für eine eigene Gestaltung: Block Kit, als JSON. Der Text steht dann in Benachrichtigungen</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who wrote a message</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>a message</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a message</comment>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/live</name>
    <message>
        <source>Live updates were switched off at Slack. Open your app’s page “Socket Mode” there, switch it on, then turn this account off and on again here. {looks}</source>
        <translation>Die Live-Aktualisierung wurde bei Slack ausgeschaltet. Öffnen Sie dort die Seite „Socket Mode“ Ihrer App, schalten Sie es ein, und schalten Sie dann dieses Konto hier aus und wieder ein. {looks}</translation>
    </message>
    <message>
        <source>Slack does not accept the key for live updates (xapp-…). Make a new one there, under “Basic Information”, “App-Level Tokens”, and sign in again here with both keys. {looks}</source>
        <translation>Slack nimmt den Schlüssel für Live-Aktualisierungen (xapp-…) nicht an. Erstellen Sie dort einen neuen, unter „Basic Information“, „App-Level Tokens“, und melden Sie sich hier mit beiden Schlüsseln erneut an. {looks}</translation>
    </message>
    <message>
        <source>The key for live updates (xapp-…) lacks a permission. Make one with “connections:write” at Slack, under “Basic Information”, “App-Level Tokens”, and sign in again here with both keys. {looks}</source>
        <translation>Dem Schlüssel für Live-Aktualisierungen (xapp-…) fehlt eine Berechtigung. Erstellen Sie bei Slack einen mit „connections:write“, unter „Basic Information“, „App-Level Tokens“, und melden Sie sich hier mit beiden Schlüsseln erneut an. {looks}</translation>
    </message>
    <message>
        <source>Slack does not accept this key for live updates. Copy it again, whole, or make a new one with connections:write, while “Socket Mode” is switched on.</source>
        <translation>Slack nimmt diesen Schlüssel für Live-Aktualisierungen nicht an. Kopieren Sie ihn noch einmal ganz, oder erstellen Sie einen neuen mit connections:write, während „Socket Mode“ eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Another program or computer listens with the same key for live updates. Slack tells each thing to one of them only: make a key of its own for each.</source>
        <translation>Ein anderes Programm oder ein anderer Computer hört mit demselben Schlüssel für Live-Aktualisierungen zu. Slack meldet alles nur einem davon: Erstellen Sie für jeden einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Too many programs or computers listen with the same key for live updates. End some of them, or make a key of its own for each. {looks}</source>
        <translation>Zu viele Programme oder Computer hören mit demselben Schlüssel für Live-Aktualisierungen zu. Beenden Sie einige davon, oder erstellen Sie für jeden einen eigenen Schlüssel. {looks}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/messages</name>
    <message>
        <source>Message without text</source>
        <translation>Nachricht ohne Text</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/text</name>
    <message>
        <source>Text too long: for Slack “&amp;”, “&lt;” and “&gt;” count as four or five characters each</source>
        <translation>Text zu lang: für Slack zählen „&amp;“, „&lt;“ und „&gt;“ als je vier oder fünf Zeichen</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/webhooks</name>
    <message>
        <source>This channel is read again in Connector Manager.</source>
        <translation>Dieser Kanal wird in Connector Manager neu gelesen.</translation>
    </message>
    <message>
        <source>Connector Manager has it.</source>
        <translation>Connector Manager hat es.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/__init__</name>
    <message>
        <source>Messages to your Zaps and from them, and tables.</source>
        <translation>Nachrichten an Ihre Zaps und von ihnen, und Tabellen.</translation>
    </message>
    <message>
        <source>With a hook: take messages that your Zaps send here</source>
        <translation>Mit einem Hook: Nachrichten annehmen, die Ihre Zaps hierher senden</translation>
    </message>
    <message>
        <source>With an id and a secret: see your name, your tables and records, your code workflows and inboxes</source>
        <translation>Mit ID und Geheimnis: Ihren Namen, Ihre Tabellen und Datensätze, Ihre Code-Workflows und Eingangsfächer sehen</translation>
    </message>
    <message>
        <source>Fetch what trigger inboxes have taken in that were made here (Zapier then keeps it no longer)</source>
        <translation>Abholen, was hier erstellte Trigger-Eingangsfächer angenommen haben (Zapier behält es dann nicht länger)</translation>
    </message>
    <message>
        <source>Send, create, change or delete anything (the program keeps to reading)</source>
        <translation>Irgendetwas senden, erstellen, ändern oder löschen (das Programm liest nur)</translation>
    </message>
    <message>
        <source>See your Zaps</source>
        <translation>Ihre Zaps sehen</translation>
    </message>
    <message>
        <source>With a hook: send messages to its Zap, and take messages that your Zaps send here</source>
        <translation>Mit einem Hook: Nachrichten an seinen Zap senden, und Nachrichten annehmen, die Ihre Zaps hierher senden</translation>
    </message>
    <message>
        <source>With an id and a secret: see your name, your tables, your code workflows and trigger inboxes</source>
        <translation>Mit ID und Geheimnis: Ihren Namen, Ihre Tabellen, Ihre Code-Workflows und Trigger-Eingangsfächer sehen</translation>
    </message>
    <message>
        <source>Create, change and delete records and code workflows, and switch workflows on and off</source>
        <translation>Datensätze und Code-Workflows erstellen, ändern und löschen, und Workflows ein- und ausschalten</translation>
    </message>
    <message>
        <source>Create, pause and delete trigger inboxes, and fetch what those made here have taken in</source>
        <translation>Trigger-Eingangsfächer erstellen, pausieren und löschen, und abholen, was hier erstellte angenommen haben</translation>
    </message>
    <message>
        <source>See, change or switch your Zaps</source>
        <translation>Ihre Zaps sehen, ändern oder schalten</translation>
    </message>
    <message>
        <source>Know what a Zap made of a message</source>
        <translation>Wissen, was ein Zap aus einer Nachricht gemacht hat</translation>
    </message>
    <message>
        <source>Change or delete tables</source>
        <translation>Tabellen ändern oder löschen</translation>
    </message>
    <message>
        <source>The address of a hook works until its Zap is deleted.</source>
        <translation>Die Adresse eines Hooks gilt, bis sein Zap gelöscht wird.</translation>
    </message>
    <message>
        <source>Zapier gives a new key each hour for your id and secret, and names no end for those.</source>
        <translation>Zapier gibt für Ihre ID und Ihr Geheimnis jede Stunde einen neuen Schlüssel und nennt für diese kein Ende.</translation>
    </message>
    <message>
        <source>A hook to make there once</source>
        <translation>Einmal Hook erstellen</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet. Send a first message with “New item”.</source>
        <translation>Noch wurde nichts gesendet oder empfangen. Senden Sie eine erste Nachricht mit „Neuer Eintrag“.</translation>
    </message>
    <message>
        <source>To take messages here: open an address for live updates, and put it with its secret into a Zap.</source>
        <translation>Um hier Nachrichten anzunehmen: Öffnen Sie eine Adresse für Live-Aktualisierungen und tragen Sie sie mit ihrem Geheimnis in einen Zap ein.</translation>
    </message>
    <message>
        <source>In that Zap add “Webhooks by Zapier” with the event “POST”, and the secret as its header.</source>
        <translation>Fügen Sie in diesem Zap „Webhooks by Zapier“ mit dem Ereignis „POST“ hinzu, und das Geheimnis als Header.</translation>
    </message>
    <message>
        <source>With an id and a secret: there is no table and no code workflow in this Zapier account yet.</source>
        <translation>Mit ID und Geheimnis: In diesem Zapier-Konto gibt es noch keine Tabelle und keinen Code-Workflow.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/deliveries</name>
    <message>
        <source>A delivery cannot be changed or taken back.</source>
        <translation>Eine Lieferung lässt sich nicht ändern oder zurücknehmen.</translation>
    </message>
    <message>
        <source>Zapier did not take this delivery.</source>
        <translation>Zapier hat diese Lieferung nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/failures</name>
    <message>
        <source>This is more than Zapier takes at once. Send less</source>
        <translation>Das ist mehr, als Zapier auf einmal annimmt. Senden Sie weniger</translation>
    </message>
    <message>
        <source>The rules of your Zapier account do not allow this to programs.</source>
        <translation>Die Regeln Ihres Zapier-Kontos erlauben das Programmen nicht.</translation>
    </message>
    <message>
        <source>Zapier did not accept this</source>
        <translation>Zapier hat das nicht angenommen</translation>
    </message>
    <message>
        <source>Zapier did not accept this.</source>
        <translation>Zapier hat das nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/inboxes</name>
    <message>
        <source>An inbox of this name listens to something else already</source>
        <translation>Ein Eingangsfach mit diesem Namen hört schon auf etwas anderes</translation>
    </message>
    <message>
        <source>Zapier cannot sign in to the app any more. Mend the connection at Zapier</source>
        <translation>Zapier kann sich bei der App nicht mehr anmelden. Reparieren Sie die Verbindung bei Zapier</translation>
    </message>
    <message>
        <source>The access to the app was withdrawn. Connect it anew at Zapier</source>
        <translation>Der Zugriff auf die App wurde entzogen. Verbinden Sie sie bei Zapier neu</translation>
    </message>
    <message>
        <source>The app ended it</source>
        <translation>Die App hat es beendet</translation>
    </message>
    <message>
        <source>The app did not take the subscription</source>
        <translation>Die App hat das Abonnement nicht angenommen</translation>
    </message>
    <message>
        <source>Zapier could not move it to a newer version of the app</source>
        <translation>Zapier konnte es nicht auf eine neuere Version der App umstellen</translation>
    </message>
    <message>
        <source>Nobody had fetched anything for long</source>
        <translation>Lange hatte niemand etwas abgeholt</translation>
    </message>
    <message>
        <source>The app failed too often</source>
        <translation>Die App ist zu oft gescheitert</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/kinds</name>
    <message>
        <source>Your Zap and whoever it tells</source>
        <comment>who can see it</comment>
        <translation>Ihr Zap, und wem er es weitersagt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>what happened</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Was geschehen ist, in wenigen Worten</translation>
    </message>
    <message>
        <source>Whatever your Zap shall read</source>
        <translation>Was Ihr Zap lesen soll</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>One on each line, like “Colour: brown”. Your Zap finds each by its name</source>
        <translation>Je eine pro Zeile, wie „Farbe: braun“. Ihr Zap findet jede unter ihrem Namen</translation>
    </message>
    <message>
        <source>Zapier’s number for it</source>
        <translation>Zapiers Nummer dafür</translation>
    </message>
    <message>
        <source>Handed to Zapier</source>
        <comment>a delivery</comment>
        <translation>An Zapier übergeben</translation>
    </message>
    <message>
        <source>Came from Zapier</source>
        <comment>a delivery or a message</comment>
        <translation>Von Zapier gekommen</translation>
    </message>
    <message>
        <source>What was handed to Zapier cannot be changed any more. Send another delivery instead.</source>
        <translation>Was an Zapier übergeben ist, lässt sich nicht mehr ändern. Senden Sie stattdessen eine weitere Lieferung.</translation>
    </message>
    <message>
        <source>What was handed to Zapier cannot be called back. This entry goes when you disconnect the account.</source>
        <translation>Was an Zapier übergeben ist, lässt sich nicht zurückholen. Dieser Eintrag verschwindet, wenn Sie das Konto entfernen.</translation>
    </message>
    <message>
        <source>The short name (f1, f2...) is what a new record calls a column</source>
        <translation>Mit dem Kurznamen (f1, f2...) nennt ein neuer Datensatz eine Spalte</translation>
    </message>
    <message>
        <source>A table is set up with its columns at Zapier itself. Once it is there, its records can be made here.</source>
        <translation>Eine Tabelle wird mit ihren Spalten bei Zapier selbst eingerichtet. Sobald es sie gibt, lassen sich hier Datensätze erstellen.</translation>
    </message>
    <message>
        <source>A table’s name and columns are changed at Zapier itself. Its records can be changed here.</source>
        <translation>Name und Spalten einer Tabelle werden bei Zapier selbst geändert. Ihre Datensätze lassen sich hier ändern.</translation>
    </message>
    <message>
        <source>A table holds all its records, and Zaps may stand on it: it is deleted at Zapier itself.</source>
        <translation>Eine Tabelle enthält alle ihre Datensätze, und Zaps können auf ihr beruhen: sie wird bei Zapier selbst gelöscht.</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>in a table</comment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>in a table</comment>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>What stands in the first column that holds words</source>
        <translation>Was in der ersten Spalte mit Wörtern steht</translation>
    </message>
    <message>
        <source>Choose the table that the new record belongs in</source>
        <translation>Wählen Sie die Tabelle, in die der neue Datensatz gehört</translation>
    </message>
    <message>
        <source>Title goes into column</source>
        <translation>Titel kommt in Spalte</translation>
    </message>
    <message>
        <source>A column’s short name is f and a number, like f1. The table shows them</source>
        <translation>Der Kurzname einer Spalte ist f und eine Zahl, wie f1. Die Tabelle zeigt ihn</translation>
    </message>
    <message>
        <source>Its short name, as the table shows it</source>
        <translation>Ihr Kurzname, wie die Tabelle ihn zeigt</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Andere Spalten</translation>
    </message>
    <message>
        <source>One on each line, like “Price: 3”; in a new record by the short name, like “f2: 3”</source>
        <translation>Je eine pro Zeile, wie „Preis: 3“; in einem neuen Datensatz mit dem Kurznamen, wie „f2: 3“</translation>
    </message>
    <message>
        <source>What Zapier finds wrong</source>
        <translation>Was Zapier daran falsch findet</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>a record</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Has faulty values</source>
        <comment>a record</comment>
        <translation>Hat fehlerhafte Werte</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>a workflow or an inbox</comment>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>a workflow or an inbox</comment>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Code workflow</source>
        <translation>Code-Workflow</translation>
    </message>
    <message>
        <source>Code workflows</source>
        <translation>Code-Workflows</translation>
    </message>
    <message>
        <source>Only this, or only the words</source>
        <translation>Nur dies, oder nur die Wörter</translation>
    </message>
    <message>
        <source>Seen by</source>
        <comment>who can see it</comment>
        <translation>Zu sehen für</translation>
    </message>
    <message>
        <source>Everyone of the Zapier account</source>
        <translation>Alle im Zapier-Konto</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Begins with</source>
        <comment>what starts a workflow</comment>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Why it is off</source>
        <translation>Warum es aus ist</translation>
    </message>
    <message>
        <source>here</source>
        <comment>where messages are fetched</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>where messages are fetched</comment>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>Trigger inbox</source>
        <translation>Trigger-Eingangsfach</translation>
    </message>
    <message>
        <source>Trigger inboxes</source>
        <translation>Trigger-Eingangsfächer</translation>
    </message>
    <message>
        <source>App and version</source>
        <translation>App und Version</translation>
    </message>
    <message>
        <source>Write it as Zapier’s kit shows it, like RSSCLIAPI@1.2.0</source>
        <translation>Schreiben Sie es, wie Zapiers Kit es zeigt, etwa RSSCLIAPI@1.2.0</translation>
    </message>
    <message>
        <source>As Zapier’s kit shows it (“current_implementation_id”), like RSSCLIAPI@1.2.0</source>
        <translation>Wie Zapiers Kit es zeigt („current_implementation_id“), etwa RSSCLIAPI@1.2.0</translation>
    </message>
    <message>
        <source>Trigger</source>
        <comment>what starts something at Zapier</comment>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Write the trigger’s short name, like new_item</source>
        <translation>Schreiben Sie den Kurznamen des Triggers, wie new_item</translation>
    </message>
    <message>
        <source>Its short name, like new_item</source>
        <translation>Sein Kurzname, wie new_item</translation>
    </message>
    <message>
        <source>Your account there</source>
        <translation>Ihr Konto dort</translation>
    </message>
    <message>
        <source>Write the number that Zapier’s kit shows for the connection</source>
        <translation>Schreiben Sie die Nummer, die Zapiers Kit für die Verbindung zeigt</translation>
    </message>
    <message>
        <source>The number that Zapier’s kit shows for the connection, where the trigger needs one</source>
        <translation>Die Nummer, die Zapiers Kit für die Verbindung zeigt, wenn der Trigger eine braucht</translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation>Seine Einstellungen</translation>
    </message>
    <message>
        <source>One on each line, by the short name that the trigger gives it, like “feed_url: https://example.com”</source>
        <translation>Je eine pro Zeile, mit dem Kurznamen, den der Trigger ihr gibt, wie „feed_url: https://example.com“</translation>
    </message>
    <message>
        <source>Takes in messages</source>
        <comment>a trigger inbox</comment>
        <translation>Nimmt Nachrichten an</translation>
    </message>
    <message>
        <source>Why it does not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Its messages are fetched</source>
        <translation>Abgeholt wird</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a trigger inbox</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Is being set up</source>
        <comment>a trigger inbox</comment>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <source>Could not be set up</source>
        <comment>a trigger inbox</comment>
        <translation>Konnte nicht eingerichtet werden</translation>
    </message>
    <message>
        <source>From the inbox</source>
        <translation>Aus dem Eingangsfach</translation>
    </message>
    <message>
        <source>May be a double</source>
        <translation>Vielleicht doppelt</translation>
    </message>
    <message>
        <source>Messages come from Zapier: a trigger inbox takes them in.</source>
        <translation>Nachrichten kommen von Zapier: ein Trigger-Eingangsfach nimmt sie an.</translation>
    </message>
    <message>
        <source>What came from Zapier cannot be changed.</source>
        <translation>Was von Zapier kam, lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Zapier has handed this message over and keeps it no longer. It goes when you disconnect the account.</source>
        <translation>Zapier hat diese Nachricht übergeben und behält sie nicht länger. Sie verschwindet, wenn Sie das Konto entfernen.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/lines</name>
    <message>
        <source>Each line needs a name, a colon and a value, like “Price: 3”</source>
        <translation>Jede Zeile braucht einen Namen, einen Doppelpunkt und einen Wert, wie „Preis: 3“</translation>
    </message>
    <message>
        <source>“{name}” comes twice</source>
        <translation>„{name}“ kommt zweimal vor</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/messages</name>
    <message>
        <source>Message from Zapier</source>
        <translation>Nachricht von Zapier</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/records</name>
    <message>
        <source>Record {id}</source>
        <translation>Datensatz {id}</translation>
    </message>
    <message>
        <source>Zapier does not take this value</source>
        <translation>Zapier nimmt diesen Wert nicht an</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/signin</name>
    <message>
        <source>This is not the address of a catch hook.</source>
        <translation>Das ist nicht die Adresse eines Catch Hooks.</translation>
    </message>
    <message>
        <source>Hook {letters}</source>
        <translation>Hook {letters}</translation>
    </message>
    <message>
        <source>The address of the hook</source>
        <translation>Die Adresse des Hooks</translation>
    </message>
    <message>
        <source>Open Zapier’s editor for a new Zap. “Webhooks by Zapier” needs a paid plan there.</source>
        <translation>Öffnen Sie Zapiers Editor für einen neuen Zap. „Webhooks by Zapier“ braucht dort einen bezahlten Tarif.</translation>
    </message>
    <message>
        <source>As its trigger choose “Webhooks by Zapier”, and as its event “Catch Hook”. Press “Continue”.</source>
        <translation>Wählen Sie als Trigger „Webhooks by Zapier“ und als Ereignis „Catch Hook“. Drücken Sie „Continue“.</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows there, and paste it here. It works like a password: keep it to yourself.</source>
        <translation>Kopieren Sie die Adresse, die Zapier dort zeigt, und fügen Sie sie hier ein. Sie wirkt wie ein Passwort: behalten Sie sie für sich.</translation>
    </message>
    <message>
        <source>When you connect, one message goes there, marked as a test. A Zap that is switched on already runs once because of it.</source>
        <translation>Beim Verbinden geht eine als Test markierte Nachricht dorthin. Ein schon eingeschalteter Zap läuft dadurch einmal.</translation>
    </message>
    <message>
        <source>At Zapier press “Test trigger”, add what your Zap shall do, and publish it.</source>
        <translation>Drücken Sie bei Zapier „Test trigger“, fügen Sie hinzu, was Ihr Zap tun soll, und veröffentlichen Sie ihn.</translation>
    </message>
    <message>
        <source>the address of a catch hook, which begins with https://hooks.zapier.com/hooks/catch/</source>
        <comment>after “This does not look like”</comment>
        <translation>die Adresse eines Catch Hooks, die mit https://hooks.zapier.com/hooks/catch/ beginnt</translation>
    </message>
    <message>
        <source>This is the address of a page at Zapier. Copy the one that its trigger “Catch Hook” shows.</source>
        <translation>Das ist die Adresse einer Seite bei Zapier. Kopieren Sie die, die ihr Trigger „Catch Hook“ zeigt.</translation>
    </message>
    <message>
        <source>This address is cut off. Copy it again, from the first to the last character.</source>
        <translation>Diese Adresse ist abgeschnitten. Kopieren Sie sie noch einmal, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>This address is not encrypted. It begins with https://, with an s.</source>
        <translation>Diese Adresse ist nicht verschlüsselt. Sie beginnt mit https://, mit einem s.</translation>
    </message>
    <message>
        <source>Copy the address whole, with https:// at its beginning.</source>
        <translation>Kopieren Sie die ganze Adresse, mit https:// am Anfang.</translation>
    </message>
    <message>
        <source>Leave out what comes after the question mark, and paste the rest.</source>
        <translation>Lassen Sie weg, was nach dem Fragezeichen kommt, und fügen Sie den Rest ein.</translation>
    </message>
    <message>
        <source>There is something behind the address. It ends with the second of its two parts, or with “silent”.</source>
        <translation>Hinter der Adresse steht noch etwas. Sie endet mit dem zweiten ihrer zwei Teile, oder mit „silent“.</translation>
    </message>
    <message>
        <source>This is the address of a hook of another platform, not of Zapier.</source>
        <translation>Das ist die Adresse eines Hooks einer anderen Plattform, nicht von Zapier.</translation>
    </message>
    <message>
        <source>This is an address for assistants. Copy the one of a “Catch Hook” instead.</source>
        <translation>Das ist eine Adresse für Assistenten. Kopieren Sie stattdessen die eines „Catch Hook“.</translation>
    </message>
    <message>
        <source>With a hook of your own</source>
        <translation>Mit einem eigenen Hook</translation>
    </message>
    <message>
        <source>Connect {name} with a hook</source>
        <translation>{name} mit Hook verbinden</translation>
    </message>
    <message>
        <source>Make a hook at {name} and paste its address here. You can take it back there at any time.</source>
        <translation>Erstellen Sie bei {name} einen Hook und fügen Sie seine Adresse hier ein. Sie können ihn dort jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Next you make a hook at {name} and paste its address here.</source>
        <translation>Als Nächstes erstellen Sie bei {name} einen Hook und fügen seine Adresse hier ein.</translation>
    </message>
    <message>
        <source>A hook may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>Ein Hook darf, was Sie ihm beim Erstellen bei {name} erlauben; hier wird nichts angefragt.</translation>
    </message>
    <message>
        <source>This way is Zapier’s trial for programmers. It may change any day, and may cost money later.</source>
        <translation>Dieser Weg ist Zapiers Versuch für Programmierer. Er kann sich jeden Tag ändern und später Geld kosten.</translation>
    </message>
    <message>
        <source>Install Node.js on this computer if it is not there.</source>
        <translation>Installieren Sie Node.js auf diesem Computer, falls es noch fehlt.</translation>
    </message>
    <message>
        <source>Open a terminal, run this, and sign in in the browser.</source>
        <translation>Öffnen Sie ein Terminal, führen Sie dies aus und melden Sie sich im Browser an.</translation>
    </message>
    <message>
        <source>Then run this. It shows an id and a secret, the secret only now.</source>
        <translation>Führen Sie dann dies aus. Es zeigt eine ID und ein Geheimnis, das Geheimnis nur jetzt.</translation>
    </message>
    <message>
        <source>Paste both here.</source>
        <translation>Fügen Sie beide hier ein.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/tables</name>
    <message>
        <source>string</source>
        <comment>a type of column</comment>
        <translation>Zeichenfolge</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a type of column</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>link</source>
        <comment>a type of column</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>decimal</source>
        <comment>a type of column</comment>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>currency</source>
        <comment>a type of column</comment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>a type of column</comment>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>Untitled table</source>
        <translation>Tabelle ohne Titel</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/webhooks</name>
    <message>
        <source>Delivery from Zapier</source>
        <translation>Lieferung von Zapier</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/workflows</name>
    <message>
        <source>Zapier could not connect what it begins with</source>
        <translation>Zapier konnte nicht verbinden, womit er beginnt</translation>
    </message>
    <message>
        <source>Untitled workflow</source>
        <translation>Workflow ohne Titel</translation>
    </message>
</context>
<context>
    <name>connector_app/services/audit</name>
    <message>
        <source>entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/backup</name>
    <message>
        <source>The backup cannot be written there. Choose a folder that is there and in which you may write.</source>
        <translation>Die Sicherung kann dort nicht geschrieben werden. Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is another file of this name, and it is no backup. It was left as it is; choose another name.</source>
        <translation>Es gibt eine andere Datei mit diesem Namen, und sie ist keine Sicherung. Sie blieb, wie sie ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least {n} characters.</source>
        <extracomment>For one: The password needs at least {n} character.</extracomment>
        <translation>
            <numerusform>Das Passwort braucht mindestens {n} Zeichen.</numerusform>
            <numerusform>Das Passwort braucht mindestens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup cannot be opened: {reason}.</source>
        <translation>Die Sicherung kann nicht geöffnet werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/bundle</name>
    <message>
        <source>Connector Manager: a history to keep and to check

entries.jsonl    the entries, exactly as they were written, with their details
checkpoints.txt  signed statements of how many entries there were, and of what they add up to
keys.txt         the public keys that signed
manifest.json    what is in here, and what was left out
SHA256SUMS       checksums of the files
connector_app_verify.py  checks all this: one file that needs Python 3.11 or newer and nothing else

To check it, open a terminal in this folder: python3 -I connector_app_verify.py .   (on Windows: py -I ...)
If somebody gave you this folder, better use a copy of that file from another source: whoever forges a history can forge
what checks it. And add what you were told by other ways: --genesis KEY-ID, --receipt "LINE".
It proves that no entry up to the newest checkpoint was changed, removed, added or moved since that checkpoint was
signed. It does not prove that an entry was true when it was written.
</source>
        <translation>Connector Manager: ein Verlauf zum Aufbewahren und Prüfen

entries.jsonl    die Einträge, genau wie sie geschrieben wurden, mit ihren Einzelheiten
checkpoints.txt  signierte Aussagen, wie viele Einträge es gab und was sie zusammen ergeben
keys.txt         die öffentlichen Schlüssel, mit denen signiert wurde
manifest.json    was hier enthalten ist und was weggelassen wurde
SHA256SUMS       Prüfsummen der Dateien
connector_app_verify.py  prüft all das: eine Datei, die Python 3.11 oder neuer braucht und sonst nichts

Zum Prüfen öffnen Sie ein Terminal in diesem Ordner: python3 -I connector_app_verify.py .   (unter Windows: py -I ...)
Hat Ihnen jemand diesen Ordner gegeben, nehmen Sie besser eine Kopie dieser Datei aus anderer Quelle: wer einen Verlauf fälscht,
kann auch fälschen, was ihn prüft. Und geben Sie an, was Sie auf anderem Weg erfahren haben: --genesis KEY-ID, --receipt "LINE".
Es beweist, dass kein Eintrag bis zum neuesten Prüfpunkt geändert, entfernt, hinzugefügt oder verschoben wurde, seit dieser
Prüfpunkt signiert wurde. Es beweist nicht, dass ein Eintrag wahr war, als er geschrieben wurde.
</translation>
    </message>
    <message>
        <source>There are files in {path} already. Choose an empty folder, or a new name.</source>
        <translation>In {path} sind schon Dateien. Wählen Sie einen leeren Ordner oder einen neuen Namen.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/catalog</name>
    <message>
        <source>endpoint “{name}” of {platform}</source>
        <translation>Endpunkt „{name}“ von {platform}</translation>
    </message>
    <message>
        <source>The platform pointed to another address; it was not followed.</source>
        <translation>Die Plattform verwies auf eine andere Adresse; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The address of this call is not well formed; nothing was sent.</source>
        <translation>Die Adresse dieses Aufrufs ist nicht richtig aufgebaut; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This address is not one the program may call.</source>
        <translation>Diese Adresse darf das Programm nicht aufrufen.</translation>
    </message>
    <message>
        <source>Only encrypted addresses (https) may be called.</source>
        <translation>Nur verschlüsselte Adressen (https) dürfen aufgerufen werden.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/changes</name>
    <message>
        <source>This item is about to be deleted. Take that back first.</source>
        <translation>Dieser Eintrag soll gerade gelöscht werden. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>This change has been sent already.</source>
        <translation>Diese Änderung wurde schon gesendet.</translation>
    </message>
    <message>
        <source>This change is being sent right now.</source>
        <translation>Diese Änderung wird gerade gesendet.</translation>
    </message>
    <message>
        <source>This change may have arrived already, so it cannot be taken back.</source>
        <translation>Diese Änderung ist vielleicht schon angekommen und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>There is a newer change to this item. Undo that one first.</source>
        <translation>Zu diesem Eintrag gibt es eine neuere Änderung. Machen Sie zuerst diese rückgängig.</translation>
    </message>
    <message>
        <source>An earlier change to this item waits for your decision in the outbox.</source>
        <translation>Eine frühere Änderung an diesem Eintrag wartet im Ausgang auf Ihre Entscheidung.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/connections</name>
    <message>
        <source>This way to sign in needs a key that you paste.</source>
        <translation>Dieser Weg zur Anmeldung braucht einen Schlüssel, den Sie einfügen.</translation>
    </message>
    <message>
        <source>This platform takes no such key.</source>
        <translation>Diese Plattform nimmt keinen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>The client id</source>
        <translation>Die Client-ID</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>{platform} does not offer this way to sign in.</source>
        <translation>{platform} bietet diesen Weg zur Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>There is no such colour. There is: {names}.</source>
        <translation>Diese Farbe gibt es nicht. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>{platform} has no “{name}” to leave out.</source>
        <translation>{platform} hat kein „{name}“, das sich auslassen ließe.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>Leave something in: nothing would be asked for.</source>
        <translation>Lassen Sie etwas übrig: sonst würde nichts angefragt.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/cutting</name>
    <message>
        <source>The keys were destroyed.</source>
        <translation>Die Schlüssel wurden vernichtet.</translation>
    </message>
    <message>
        <source>There was no old key left to try.</source>
        <translation>Es war kein alter Schlüssel mehr da, der sich erproben ließe.</translation>
    </message>
    <message>
        <source>The old key had run out by itself: trying it proves nothing.</source>
        <translation>Der alte Schlüssel war von selbst abgelaufen: ihn zu erproben beweist nichts.</translation>
    </message>
    <message>
        <source>The old key was tried once, and {platform} refused it.</source>
        <translation>Der alte Schlüssel wurde einmal erprobt, und {platform} hat ihn abgelehnt.</translation>
    </message>
    <message>
        <source>{platform} did not answer when the old key was tried.</source>
        <translation>{platform} hat nicht geantwortet, als der alte Schlüssel erprobt wurde.</translation>
    </message>
    <message>
        <source>The old key was tried once, and {platform} still took it. It may need some minutes to forget it.</source>
        <translation>Der alte Schlüssel wurde einmal erprobt, und {platform} nahm ihn noch an. Es kann einige Minuten dauern, bis er vergessen ist.</translation>
    </message>
    <message>
        <source>Look at {page}.</source>
        <translation>Sehen Sie nach unter {page}.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/decisions</name>
    <message>
        <source>This change waits for your decision.</source>
        <translation>Diese Änderung wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Sending is paused. Go on sending first.</source>
        <translation>Das Senden ist angehalten. Setzen Sie es zuerst fort.</translation>
    </message>
    <message>
        <source>This change is being sent or has been sent already.</source>
        <translation>Diese Änderung wird gerade gesendet oder wurde schon gesendet.</translation>
    </message>
    <message>
        <source>There is a newer change to this item. Take that one back first.</source>
        <translation>Zu diesem Eintrag gibt es eine neuere Änderung. Nehmen Sie zuerst diese zurück.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this change.</source>
        <translation>Zu dieser Änderung gibt es nichts zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/detailed</name>
    <message>
        <source>a line was left out here: a stored secret stood in it</source>
        <translation>hier wurde eine Zeile ausgelassen: ein gespeichertes Geheimnis stand darin</translation>
    </message>
</context>
<context>
    <name>connector_app/services/devices</name>
    <message>
        <source>{platform} does not offer this.</source>
        <translation>{platform} bietet das nicht an.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/disconnect</name>
    <message>
        <source>Its keys were given up before the platform withdrew the access.</source>
        <translation>Die Schlüssel wurden aufgegeben, bevor die Plattform den Zugriff entzogen hat.</translation>
    </message>
    <message>
        <source>Deleted here: nothing. The history stays.</source>
        <translation>Hier gelöscht: nichts. Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Nothing is read or sent for this account any more.</source>
        <translation>Für dieses Konto wird nichts mehr gelesen oder gesendet.</translation>
    </message>
    <message>
        <source>Live updates that still come are not read.</source>
        <translation>Noch eintreffende Live-Aktualisierungen werden nicht gelesen.</translation>
    </message>
    <message>
        <source>{platform} was not asked to send live updates.</source>
        <translation>{platform} wurde nicht um Live-Aktualisierungen gebeten.</translation>
    </message>
    <message>
        <source>{platform} no longer sends live updates.</source>
        <translation>{platform} sendet keine Live-Aktualisierungen mehr.</translation>
    </message>
    <message>
        <source>{platform} may go on sending live updates; they are not read.</source>
        <translation>{platform} sendet vielleicht weiter Live-Aktualisierungen; sie werden nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>{platform} may go on sending live updates about {names} and {n} more; they are not read.</source>
        <extracomment>For one: {platform} may go on sending live updates about {names} and {n} more; they are not read.</extracomment>
        <translation>
            <numerusform>{platform} sendet vielleicht weiter Live-Aktualisierungen zu {names} und noch {n}; sie werden nicht gelesen.</numerusform>
            <numerusform>{platform} sendet vielleicht weiter Live-Aktualisierungen zu {names} und noch {n}; sie werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{platform} may go on sending live updates about {names}; they are not read.</source>
        <translation>{platform} sendet vielleicht weiter Live-Aktualisierungen zu {names}; sie werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Access was not withdrawn: you can do it on the platform’s own pages.</source>
        <translation>Der Zugriff wurde nicht entzogen: das können Sie auf den Seiten der Plattform tun.</translation>
    </message>
    <message>
        <source>{platform} did not answer. Access is withdrawn as soon as it does.</source>
        <translation>{platform} hat nicht geantwortet. Der Zugriff wird entzogen, sobald eine Antwort kommt.</translation>
    </message>
    <message>
        <source>You can do it at {page}.</source>
        <translation>Das geht unter {page}.</translation>
    </message>
    <message>
        <source>There was no key left to withdraw access with.</source>
        <translation>Es war kein Schlüssel mehr da, um den Zugriff zu entziehen.</translation>
    </message>
    <message>
        <source>{platform} does not let programs withdraw access.</source>
        <translation>{platform} lässt Programme den Zugriff nicht entziehen.</translation>
    </message>
    <message>
        <source>Your computer’s safe did not open. Access is withdrawn when it does.</source>
        <translation>Der Schlüsselbund Ihres Computers ging nicht auf. Der Zugriff wird entzogen, sobald er sich öffnet.</translation>
    </message>
    <message>
        <source>{platform} did not accept it.</source>
        <translation>{platform} hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Access was withdrawn at {platform}.</source>
        <translation>Der Zugriff wurde bei {platform} entzogen.</translation>
    </message>
    <message>
        <source>The keys stay sealed until access is withdrawn.</source>
        <translation>Die Schlüssel bleiben versiegelt, bis der Zugriff entzogen ist.</translation>
    </message>
    <message>
        <source>The keys were deleted; their last traces go when your computer’s safe opens.</source>
        <translation>Die Schlüssel wurden gelöscht; ihre letzten Spuren verschwinden, wenn sich der Schlüsselbund Ihres Computers öffnet.</translation>
    </message>
    <message>
        <source>This account is being removed.</source>
        <translation>Dieses Konto wird gerade entfernt.</translation>
    </message>
    <message>
        <source>Access was left as it is at the platform.</source>
        <translation>Der Zugriff bei der Plattform blieb, wie er war.</translation>
    </message>
    <message>
        <source>Access was left as it is at {platform}.</source>
        <translation>Der Zugriff bei {platform} blieb, wie er war.</translation>
    </message>
    <message>
        <source>You can withdraw it at {page}.</source>
        <translation>Sie können ihn unter {page} entziehen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>For one: {n} item</extracomment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting changes</source>
        <extracomment>For one: {n} waiting change</extracomment>
        <translation>
            <numerusform>{n} wartende Änderung</numerusform>
            <numerusform>{n} wartende Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that may have arrived</source>
        <extracomment>For one: {n} change that may have arrived</extracomment>
        <translation>
            <numerusform>{n} vielleicht angekommene Änderung</numerusform>
            <numerusform>{n} vielleicht angekommene Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unread deliveries</source>
        <extracomment>For one: {n} unread delivery</extracomment>
        <translation>
            <numerusform>{n} ungelesene Lieferung</numerusform>
            <numerusform>{n} ungelesene Lieferungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted here: {what}. The history stays.</source>
        <translation>Hier gelöscht: {what}. Der Verlauf bleibt.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/exchange</name>
    <message>
        <source>A sign-in is only ever sent to its own platform; nothing was sent.</source>
        <translation>Eine Anmeldung geht immer nur an ihre eigene Plattform; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This holds characters or numbers that cannot be sent.</source>
        <translation>Das enthält Zeichen oder Zahlen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>{platform} refused this.</source>
        <translation>{platform} hat das abgelehnt.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/exports</name>
    <message>
        <source>A sheet holds {most} entries. Choose a shorter time, or CSV.</source>
        <translation>Ein Tabellenblatt fasst {most} Einträge. Wählen Sie eine kürzere Zeit oder CSV.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/filters</name>
    <message>
        <source>At most {most} filters are kept. Remove one first.</source>
        <translation>Es werden höchstens {most} Filter behalten. Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Another filter is called “{name}” already.</source>
        <translation>Ein anderer Filter heißt schon „{name}“.</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Ein Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name is one line of at most {most} characters.</source>
        <translation>Ein Name ist eine Zeile mit höchstens {most} Zeichen.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/grants</name>
    <message>
        <source>The platform did not accept the sign-in.</source>
        <translation>Die Plattform hat die Anmeldung nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/history_key</name>
    <message>
        <source>the key that signs the history</source>
        <translation>der Schlüssel, der den Verlauf signiert</translation>
    </message>
</context>
<context>
    <name>connector_app/services/inbox</name>
    <message>
        <source>webhooks of {platform}</source>
        <translation>Webhooks von {platform}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/invitations</name>
    <message>
        <source>{platform} has no page for that.</source>
        <translation>{platform} hat dafür keine Seite.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/items</name>
    <message>
        <source>{account} may only be read. Connect it again with “Read and change” to change things.</source>
        <translation>Das Konto {account} darf nur gelesen werden. Verbinden Sie es noch einmal mit „Lesen und ändern“, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>There is no change that could be taken back: it has been sent already.</source>
        <translation>Es gibt keine Änderung, die sich zurücknehmen ließe: sie wurde schon gesendet.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/keys</name>
    <message>
        <source>The client secret</source>
        <translation>Das Client-Geheimnis</translation>
    </message>
</context>
<context>
    <name>connector_app/services/links</name>
    <message>
        <source>This link leads somewhere the program does not open.</source>
        <translation>Dieser Link führt an eine Stelle, die das Programm nicht öffnet.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/pack</name>
    <message>
        <source>The history of {program}, {span}

What is in this folder

history.pdf      one sentence for each entry, to read (where it was made in the window)
history.csv      the same entries with all their fields, for a spreadsheet
proof            the exact entries, the signed checkpoints, the public keys, and a program that checks them
checksums.txt    SHA-256 of every file, in the form that "sha256sum -c checksums.txt" reads

How to check it

1. Ask the person who gave you this for the id of the first key, and for a receipt they kept, by another way than this
   folder: by telephone, on paper. The first key of this folder is {genesis}.
2. Get connector_app_verify.py from a source you trust, not from this folder, and Python 3.11 or newer.
3. In this folder: python3 -I connector_app_verify.py proof --genesis KEY-ID --receipt "LINE"

It answers "unbroken", "damaged", "shortened" or "unreadable", names the first bad entry, and says what still holds.

What that proves: that no entry in here was changed, removed, added or moved since the checkpoint that covers it was
signed. An entry in here is one of the whole history; the numbers that were left out are named.

What it does not prove: that an entry was true when it was written; that nothing was left out from the start; anything
against somebody who controls the computer's account of the person, who can write false new entries, but cannot change
the old ones that a receipt covers. The table and the PDF are views for reading: evidence is what lies in "proof".
</source>
        <translation>Der Verlauf von {program}, {span}

Was in diesem Ordner ist

history.pdf      ein Satz zu jedem Eintrag, zum Lesen (wenn er im Fenster erstellt wurde)
history.csv      dieselben Einträge mit allen Feldern, für eine Tabellenkalkulation
proof            die genauen Einträge, die signierten Prüfpunkte, die öffentlichen Schlüssel und ein Programm, das sie prüft
checksums.txt    SHA-256 jeder Datei, in der Form, die "sha256sum -c checksums.txt" liest

Wie man es prüft

1. Fragen Sie die Person, von der Sie dies haben, nach der ID des ersten Schlüssels und nach einem Beleg, den sie aufbewahrt hat,
   auf anderem Weg als über diesen Ordner: am Telefon, auf Papier. Der erste Schlüssel dieses Ordners ist {genesis}.
2. Besorgen Sie connector_app_verify.py aus einer Quelle, der Sie vertrauen, nicht aus diesem Ordner, und Python 3.11 oder neuer.
3. In diesem Ordner: python3 -I connector_app_verify.py proof --genesis KEY-ID --receipt "LINE"

Es antwortet "unbroken", "damaged", "shortened" oder "unreadable", nennt den ersten schlechten Eintrag und sagt, was noch gilt.

Was das beweist: dass kein Eintrag hier geändert, entfernt, hinzugefügt oder verschoben wurde, seit der Prüfpunkt signiert wurde,
der ihn abdeckt. Ein Eintrag hier ist einer des ganzen Verlaufs; die ausgelassenen Nummern sind genannt.

Was es nicht beweist: dass ein Eintrag wahr war, als er geschrieben wurde; dass von Anfang an nichts ausgelassen wurde; irgendetwas
gegen jemanden, der das Benutzerkonto der Person auf dem Computer beherrscht und falsche neue Einträge schreiben, aber die alten
nicht ändern kann, die ein Beleg abdeckt. Tabelle und PDF sind Ansichten zum Lesen: Beweis ist, was in "proof" liegt.
</translation>
    </message>
    <message>
        <source>(nobody signed yet)</source>
        <translation>(noch hat niemand signiert)</translation>
    </message>
</context>
<context>
    <name>connector_app/services/passphrase</name>
    <message numerus="yes">
        <source>The passphrase needs at least {n} characters.</source>
        <extracomment>For one: The passphrase needs at least {n} character.</extracomment>
        <translation>
            <numerusform>Die Passphrase braucht mindestens {n} Zeichen.</numerusform>
            <numerusform>Die Passphrase braucht mindestens {n} Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/services/registrations</name>
    <message>
        <source>{platform} sends no webhooks.</source>
        <translation>{platform} sendet keine Webhooks.</translation>
    </message>
    <message>
        <source>{platform} has no page for this: the program has to ask for it. Say of what (--at).</source>
        <translation>{platform} hat dafür keine Seite: das Programm muss darum bitten. Sagen Sie, wovon (--at).</translation>
    </message>
    <message>
        <source>A secret has {least} to {most} characters on one line.</source>
        <translation>Ein Geheimnis hat {least} bis {most} Zeichen in einer Zeile.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/relays</name>
    <message>
        <source>A relay needs the secret that the platform signs with.</source>
        <translation>Ein Relay braucht das Geheimnis, mit dem die Plattform signiert.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/retention</name>
    <message>
        <source>The history cannot be signed just now, and without a signature nobody could prove that you removed these.</source>
        <translation>Der Verlauf kann gerade nicht signiert werden, und ohne Signatur könnte niemand beweisen, dass Sie diese entfernt haben.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/rules</name>
    <message>
        <source>The rule “{rule}” could not do this: {why}</source>
        <translation>Die Regel „{rule}“ konnte das nicht tun: {why}</translation>
    </message>
    <message>
        <source>“{title}” is on its way to {account}.</source>
        <translation>„{title}“ ist unterwegs zu {account}.</translation>
    </message>
    <message>
        <source>{account} may only be read.</source>
        <translation>Das Konto {account} darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>{account} tells of no commands.</source>
        <translation>{account} meldet keine Befehle.</translation>
    </message>
    <message>
        <source>A rule needs a name of one line, at most {most} characters.</source>
        <translation>Eine Regel braucht einen Namen aus einer Zeile, höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Es gibt schon eine Regel mit diesem Namen.</translation>
    </message>
    <message>
        <source>A rule needs the name of a command, like /task.</source>
        <translation>Eine Regel braucht den Namen eines Befehls, wie /task.</translation>
    </message>
    <message>
        <source>A condition can look at these: {names}.</source>
        <translation>Eine Bedingung kann sich darauf beziehen: {names}.</translation>
    </message>
    <message>
        <source>the account is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>das Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>the kind “{name}” is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>die Art „{name}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>the platform file is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>die Plattformdatei gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/saving</name>
    <message>
        <source>A sheet holds {most} items. Choose a filter, or CSV.</source>
        <translation>Ein Tabellenblatt fasst {most} Einträge. Wählen Sie einen Filter oder CSV.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/screen_lock</name>
    <message numerus="yes">
        <source>Wait {n} seconds before the next try.</source>
        <extracomment>For one: Wait {n} second before the next try.</extracomment>
        <translation>
            <numerusform>Warten Sie {n} Sekunde bis zum nächsten Versuch.</numerusform>
            <numerusform>Warten Sie {n} Sekunden bis zum nächsten Versuch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/services/sealed_file</name>
    <message>
        <source>This is not a backup of this program.</source>
        <translation>Das ist keine Sicherung dieses Programms.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Install that version here, then try again.</source>
        <translation>Diese Sicherung stammt von einer neueren Version des Programms. Installieren Sie diese hier und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The password does not fit this backup. Nothing was changed; try again.</source>
        <translation>Das Passwort passt nicht zu dieser Sicherung. Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is missing or was changed. Nothing was changed here. Use another copy of it.</source>
        <translation>Diese Sicherung ist beschädigt: ein Teil fehlt oder wurde geändert. Hier wurde nichts geändert. Nehmen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The backup cannot be read to its end. Nothing was changed here. Is what it lies on still connected?</source>
        <translation>Die Sicherung kann nicht zu Ende gelesen werden. Hier wurde nichts geändert. Ist das, worauf sie liegt, noch angeschlossen?</translation>
    </message>
    <message>
        <source>There is too little free memory to open the backup. Close other programs, then try again.</source>
        <translation>Zum Öffnen der Sicherung ist zu wenig Arbeitsspeicher frei. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/signin</name>
    <message>
        <source>This sign-in is not waiting for the browser.</source>
        <translation>Diese Anmeldung wartet nicht auf den Browser.</translation>
    </message>
    <message>
        <source>This sign-in does not wait for an address.</source>
        <translation>Diese Anmeldung wartet nicht auf eine Adresse.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/support</name>
    <message>
        <source>A stored secret stands in it ({whose}, in “{part}”), so nothing was written. Leave that part out, and please tell us: this must never happen.</source>
        <translation>Ein gespeichertes Geheimnis steht darin ({whose}, in „{part}“), darum wurde nichts geschrieben. Lassen Sie diesen Teil weg, und sagen Sie uns bitte Bescheid: das darf nie geschehen.</translation>
    </message>
    <message>
        <source>versions</source>
        <comment>a part of the support file</comment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>a part of the support file</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>a part of the support file</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>failures</source>
        <comment>a part of the support file</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>self-test</source>
        <comment>a part of the support file</comment>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>log</source>
        <comment>a part of the support file</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>all of the support file</comment>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the proxy’s name</source>
        <comment>a secret</comment>
        <translation>der Name für den Proxy</translation>
    </message>
    <message>
        <source>the proxy’s name, plain</source>
        <comment>a secret, as it is without the signs of an address</comment>
        <translation>der Name für den Proxy, unverändert</translation>
    </message>
    <message>
        <source>the proxy’s password</source>
        <comment>a secret</comment>
        <translation>das Passwort für den Proxy</translation>
    </message>
    <message>
        <source>the proxy’s password, plain</source>
        <comment>a secret, as it is without the signs of an address</comment>
        <translation>das Passwort für den Proxy, unverändert</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <comment>a secret</comment>
        <translation>die Passphrase</translation>
    </message>
    <message>
        <source>the passphrase in a file</source>
        <comment>a secret</comment>
        <translation>die Passphrase in einer Datei</translation>
    </message>
    <message>
        <source>the address for news</source>
        <comment>a secret</comment>
        <translation>die Adresse für Neuigkeiten</translation>
    </message>
    <message>
        <source>the address for news of {account}</source>
        <translation>die Adresse für Neuigkeiten von {account}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/typed</name>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>{what} is missing.</source>
        <translation>Es fehlt: {what}.</translation>
    </message>
    <message>
        <source>{what} is one line without spaces. Copy it again, whole and alone.</source>
        <translation>{what} ist eine Zeile ohne Leerzeichen. Kopieren Sie noch einmal, ganz und allein.</translation>
    </message>
    <message>
        <source>This does not look like {expected}.</source>
        <translation>Das sieht nicht aus wie {expected}.</translation>
    </message>
    <message>
        <source>This does not look right. {what} looks like {example}</source>
        <translation>Das sieht nicht richtig aus. {what} sieht so aus: {example}</translation>
    </message>
    <message>
        <source>This does not look right. It looks like {example}</source>
        <translation>Das sieht nicht richtig aus. Richtig wäre: {example}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/vault</name>
    <message>
        <source>Your keys are not behind a passphrase.</source>
        <translation>Ihre Schlüssel liegen nicht hinter einer Passphrase.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/vault_keys</name>
    <message>
        <source>a key of the vault</source>
        <translation>ein Schlüssel des Tresors</translation>
    </message>
    <message>
        <source>the key of the passphrase</source>
        <translation>der Schlüssel der Passphrase</translation>
    </message>
</context>
<context>
    <name>connector_app/services/watches</name>
    <message>
        <source>This needs an address at which your computer is reached from outside, a tunnel of your own. It belongs into settings.toml, under [live], in the line that begins with address: the README shows how. Then start again.</source>
        <translation>Das braucht eine Adresse, unter der Ihr Computer von außen erreicht wird, einen eigenen Tunnel. Sie gehört in settings.toml, unter [live], in die Zeile, die mit address beginnt: die README zeigt, wie. Starten Sie dann neu.</translation>
    </message>
    <message>
        <source>There is {names}.</source>
        <translation>Es gibt {names}.</translation>
    </message>
    <message>
        <source>There is nothing yet.</source>
        <translation>Es gibt noch nichts.</translation>
    </message>
    <message>
        <source>There is no “{name}” to watch.</source>
        <translation>Es gibt kein „{name}“, das sich beobachten ließe.</translation>
    </message>
    <message>
        <source>“{name}” is watched already.</source>
        <translation>„{name}“ wird schon beobachtet.</translation>
    </message>
    <message>
        <source>{platform} cannot be asked by the program to send news here.</source>
        <translation>{platform} kann vom Programm nicht gebeten werden, Neuigkeiten hierher zu senden.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/ask</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/columns</name>
    <message>
        <source>Title</source>
        <comment>a column</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a column</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a column</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a column</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>a column</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a column</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a column</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last read</source>
        <comment>a column</comment>
        <translation>Zuletzt gelesen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/delegates/account</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/delegates/row</name>
    <message>
        <source>Practice</source>
        <comment>marks an account that is only for practice</comment>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/frame</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Options of {account}</source>
        <translation>Optionen für {account}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Items, activity and outbox</source>
        <translation>Einträge, Aktivität und Ausgang</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/history_pages</name>
    <message>
        <source>{title}, page {n}</source>
        <translation>{title}, Seite {n}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/item_words</name>
    <message>
        <source>Only here so far</source>
        <translation>Bisher nur hier</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/main_window</name>
    <message>
        <source>The page of your week, {week}, is in Activity</source>
        <translation>Die Seite Ihrer Woche, {week}, ist in „Aktivität“</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not done</source>
        <extracomment>For one: {n} change is not done</extracomment>
        <translation>
            <numerusform>{n} Änderung ist nicht erledigt</numerusform>
            <numerusform>{n} Änderungen sind nicht erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/account_log</name>
    <message>
        <source>writing a detailed log of {account} until {clock}</source>
        <translation>schreibt bis {clock} ein genaues Protokoll von {account}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/accounts</name>
    <message>
        <source>Stop reading and sending</source>
        <translation>Lesen und Senden stoppen</translation>
    </message>
    <message>
        <source>End live updates</source>
        <translation>Live-Aktualisierung beenden</translation>
    </message>
    <message>
        <source>Withdraw access</source>
        <translation>Zugriff entziehen</translation>
    </message>
    <message>
        <source>Destroy the keys</source>
        <translation>Schlüssel vernichten</translation>
    </message>
    <message>
        <source>Delete what was copied</source>
        <translation>Kopiertes löschen</translation>
    </message>
    <message>
        <source>Plum</source>
        <comment>a colour</comment>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Sea</source>
        <comment>a colour</comment>
        <translation>See</translation>
    </message>
    <message>
        <source>Moss</source>
        <comment>a colour</comment>
        <translation>Moos</translation>
    </message>
    <message>
        <source>Clay</source>
        <comment>a colour</comment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Rose</source>
        <comment>a colour</comment>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Sky</source>
        <comment>a colour</comment>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Sand</source>
        <comment>a colour</comment>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>a colour</comment>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Turn on</source>
        <comment>an account</comment>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn off</source>
        <comment>an account</comment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Live-Aktualisierungen</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a button</comment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>Genaues Protokoll</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Change things at the pretend platform</source>
        <translation>Bei der erfundenen Plattform etwas ändern</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>Name of this account</source>
        <translation>Name dieses Kontos</translation>
    </message>
    <message>
        <source>Reading and sending for {account} stops, and its items leave this computer.</source>
        <translation>Lesen und Senden für {account} werden gestoppt, und die Einträge verlassen diesen Computer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were not sent yet are given up.</source>
        <extracomment>For one: {n} change that was not sent yet is given up.</extracomment>
        <translation>
            <numerusform>{n} noch nicht gesendete Änderung wird aufgegeben.</numerusform>
            <numerusform>{n} noch nicht gesendete Änderungen werden aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it cannot be asked to withdraw the access; the keys are destroyed.</source>
        <translation>Darum lässt sich nicht um den Entzug des Zugriffs bitten; die Schlüssel werden vernichtet.</translation>
    </message>
    <message>
        <source>The history keeps every entry.</source>
        <translation>Der Verlauf behält jeden Eintrag.</translation>
    </message>
    <message>
        <source>{name} is asked to withdraw the access, and the keys are destroyed.</source>
        <translation>{name} wird gebeten, den Zugriff zu entziehen, und die Schlüssel werden vernichtet.</translation>
    </message>
    <message>
        <source>Everything worked. The history stays.</source>
        <translation>Alles ist gelungen. Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Not every step worked yet. The rest is done as soon as it can. The history stays.</source>
        <translation>Noch ist nicht jeder Schritt gelungen. Der Rest folgt, sobald es geht. Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>It still has to wait. It is tried again by itself.</source>
        <translation>Es muss noch warten. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Take back the access at {name} yourself. The history stays.</source>
        <translation>Nehmen Sie den Zugriff bei {name} selbst zurück. Der Verlauf bleibt.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/activity</name>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Nicht gelungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an outcome</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>an outcome</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who did something</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Somebody at the platform</source>
        <translation>Jemand bei der Plattform</translation>
    </message>
    <message>
        <source>The words of this entry were forgotten. The entry itself stands, and so does the proof.</source>
        <translation>Der Wortlaut dieses Eintrags wurde vergessen. Der Eintrag selbst bleibt, und der Beweis auch.</translation>
    </message>
    <message>
        <source>Verify the history to learn which entries are damaged and up to where it is still good.</source>
        <translation>Prüfen Sie den Verlauf, um zu erfahren, welche Einträge beschädigt sind und bis wohin er noch gut ist.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No entry of the history fits.</source>
        <translation>Kein Eintrag im Verlauf passt.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Everything this program does is written here.</source>
        <translation>Alles, was dieses Programm tut, steht hier.</translation>
    </message>
    <message>
        <source>Jump to a date…</source>
        <translation>Zu einem Datum …</translation>
    </message>
    <message>
        <source>The history of “{title}” only</source>
        <translation>Nur der Verlauf von „{title}“</translation>
    </message>
    <message>
        <source>The history of one item only</source>
        <translation>Nur der Verlauf eines Eintrags</translation>
    </message>
    <message numerus="yes">
        <source>Activity of the last {days} days: {n} entries, {bad} did not work, busiest on {day}</source>
        <extracomment>For one: Activity of the last {days} days: {n} entry, {bad} did not work, busiest on {day}</extracomment>
        <translation>
            <numerusform>Aktivität der letzten {days} Tage: {n} Eintrag, {bad} nicht gelungen, am meisten: {day}</numerusform>
            <numerusform>Aktivität der letzten {days} Tage: {n} Einträge, {bad} nicht gelungen, am meisten: {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>Letzte {days} Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Zu einem Datum springen</translation>
    </message>
    <message>
        <source>Jump</source>
        <comment>a button: to a date</comment>
        <translation>Springen</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>Verlauf dieses Eintrags</translation>
    </message>
    <message>
        <source>Titles, values and addresses of this entry are erased for good. The entry itself stays, so that the history can still be proved, and a new entry says that you did this.</source>
        <translation>Titel, Werte und Adressen dieses Eintrags werden endgültig gelöscht. Der Eintrag selbst bleibt, damit der Verlauf weiter beweisbar ist, und ein neuer Eintrag sagt, dass Sie das getan haben.</translation>
    </message>
    <message>
        <source>Titles, values and addresses of every entry about this item are erased for good. The entry itself stays, so that the history can still be proved, and a new entry says that you did this.</source>
        <translation>Titel, Werte und Adressen jedes Eintrags im Verlauf zu diesem Eintrag werden endgültig gelöscht. Der Eintrag im Verlauf selbst bleibt, damit der Verlauf weiter beweisbar ist, und ein neuer Eintrag sagt, dass Sie das getan haben.</translation>
    </message>
    <message>
        <source>Forget details?</source>
        <translation>Einzelheiten vergessen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a button</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a button</comment>
        <translation>Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>The words of {n} entries were forgotten</source>
        <extracomment>For one: The words of {n} entry were forgotten</extracomment>
        <translation>
            <numerusform>Der Wortlaut von {n} Eintrag wurde vergessen</numerusform>
            <numerusform>Der Wortlaut von {n} Einträgen wurde vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changed.</source>
        <translation>Sonst hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/change</name>
    <message>
        <source>Delete it</source>
        <comment>what was meant</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Es ist nicht mehr da</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Eine Änderung</translation>
    </message>
    <message>
        <source>Waiting until {time}</source>
        <translation>Wartet bis {time}</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing of it has been sent.</source>
        <translation>Sie wartet auf diesem Computer. Noch wurde nichts davon gesendet.</translation>
    </message>
    <message>
        <source>It is on its way to {account}.</source>
        <translation>Sie ist unterwegs zu {account}.</translation>
    </message>
    <message>
        <source>{reason}. It goes on by itself; you need not do anything.</source>
        <translation>{reason}. Es geht von selbst weiter; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>{account} has it.</source>
        <translation>Bei {account} angekommen.</translation>
    </message>
    <message>
        <source>{account} did not answer clearly: it may have arrived, or not. Every reading looks for it, and it is never sent again unless you say so.</source>
        <translation>{account} hat nicht eindeutig geantwortet: vielleicht ist sie angekommen, vielleicht nicht. Bei jedem Lesen wird nach ihr gesucht, und sie wird nie noch einmal gesendet, außer Sie sagen es.</translation>
    </message>
    <message>
        <source>It was changed at {account} while yours was on its way. Nothing was overwritten.</source>
        <translation>Bei {account} gab es eine Änderung, während Ihre unterwegs war. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>{account} did not accept it.</source>
        <translation>{account} hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Tried</source>
        <comment>how often</comment>
        <translation>Versucht</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For one: once</extracomment>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>when</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>What you meant</source>
        <translation>Was Sie wollten</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Was jetzt da ist</translation>
    </message>
    <message>
        <source>At {account}</source>
        <translation>Bei {account}</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>Dort ist es anders</translation>
    </message>
    <message numerus="yes">
        <source>{n} items there look like it. The newest stands beside yours.</source>
        <extracomment>For one: One there looks like it, but not in all.</extracomment>
        <translation>
            <numerusform>Einer dort sieht ähnlich aus, aber nicht ganz gleich.</numerusform>
            <numerusform>{n} Einträge dort sehen ähnlich aus. Der neueste steht neben Ihrem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing like it at the last reading, {when}.</source>
        <translation>Nichts dergleichen beim letzten Lesen, {when}.</translation>
    </message>
    <message>
        <source>Not looked for yet.</source>
        <translation>Noch nicht gesucht.</translation>
    </message>
    <message>
        <source>Also changed at {account}</source>
        <translation>Auch geändert bei {account}</translation>
    </message>
    <message>
        <source>{fields}. That stays, whatever you choose.</source>
        <translation>{fields}. Das bleibt, was immer Sie wählen.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>the value of a field</comment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what was meant</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a button</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Dortiges behalten</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Meines verwerfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/connecting</name>
    <message>
        <source>The account was saved. Its key opens nothing but the practice platform, so it lies in a file of its own.</source>
        <translation>Das Konto wurde gespeichert. Sein Schlüssel öffnet nur die Übungsplattform, darum liegt er in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>The keys to your accounts are kept in {place}.</source>
        <translation>Die Schlüssel zu Ihren Konten liegen hier: {place}.</translation>
    </message>
    <message>
        <source>The account was saved.</source>
        <translation>Das Konto wurde gespeichert.</translation>
    </message>
    <message>
        <source>The account was saved. Its key is in {place}.</source>
        <translation>Das Konto wurde gespeichert. Sein Schlüssel liegt hier: {place}.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/errands</name>
    <message>
        <source>It is kept sealed on this computer, and sent to nobody but {name}.</source>
        <translation>Es bleibt versiegelt auf diesem Computer und wird nur an {name} gesendet.</translation>
    </message>
    <message>
        <source>A key to make there once</source>
        <translation>Einmal Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Leave this empty unless the app is for one company alone.</source>
        <translation>Lassen Sie das leer, außer die App ist nur für eine einzige Firma.</translation>
    </message>
    <message>
        <source>Signed in this way, the program can look at what is at {name}, and change nothing.</source>
        <translation>So angemeldet kann das Programm ansehen, was bei {name} ist, und nichts ändern.</translation>
    </message>
    <message>
        <source>{name} may change this at any time without notice: it is offered as an experiment.</source>
        <translation>{name} kann das jederzeit ohne Ankündigung ändern: es wird als Versuch angeboten.</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>In Ihrem Browser</translation>
    </message>
    <message>
        <source>With a short code</source>
        <translation>Mit einem kurzen Code</translation>
    </message>
    <message>
        <source>With an id and a secret</source>
        <translation>Mit ID und Geheimnis</translation>
    </message>
    <message numerus="yes">
        <source>{way} ({n} minutes of set-up)</source>
        <extracomment>For one: {way} ({n} minute of set-up)</extracomment>
        <translation>
            <numerusform>{way} ({n} Minute zum Einrichten)</numerusform>
            <numerusform>{way} ({n} Minuten zum Einrichten)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>permissions that are asked for</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Read only: {read}. Read and change: {change}.</source>
        <translation>Nur lesen: {read}. Lesen und ändern: {change}.</translation>
    </message>
    <message>
        <source>Next comes a short set-up at {name}. You do it once, and then signing in goes on by itself.</source>
        <translation>Als Nächstes kommt eine kurze Einrichtung bei {name}. Das ist einmal nötig, danach geht die Anmeldung von selbst weiter.</translation>
    </message>
    <message>
        <source>Your browser opens next, with {name}’s own question.</source>
        <translation>Als Nächstes öffnet sich Ihr Browser mit der Frage von {name}.</translation>
    </message>
    <message>
        <source>Next you get a short code, and your browser opens {name} to type it there.</source>
        <translation>Als Nächstes bekommen Sie einen kurzen Code, und Ihr Browser öffnet {name}, um ihn dort einzugeben.</translation>
    </message>
    <message>
        <source>Next you copy an id and a secret at {name} and paste them here.</source>
        <translation>Als Nächstes kopieren Sie bei {name} eine ID und ein Geheimnis und fügen sie hier ein.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes of set-up once</source>
        <extracomment>For one: {n} minute of set-up once</extracomment>
        <translation>
            <numerusform>Einmal {n} Minute Einrichtung</numerusform>
            <numerusform>Einmal {n} Minuten Einrichtung</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret (optional)</source>
        <translation>Client-Geheimnis (freiwillig)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>{field} (optional)</source>
        <translation>{field} (freiwillig)</translation>
    </message>
    <message>
        <source>Set up {name} once</source>
        <translation>{name} einmal einrichten</translation>
    </message>
    <message numerus="yes">
        <source>{name} wants to know each program before anyone can sign in with it. Follow the steps there, then bring back what it shows you. This takes about {n} minutes, and only the first time.</source>
        <extracomment>For one: {name} wants to know each program before anyone can sign in with it. Follow the steps there, then bring back what it shows you. This takes about {n} minute, and only the first time.</extracomment>
        <translation>
            <numerusform>{name} möchte jedes Programm kennen, bevor sich jemand damit anmelden kann. Folgen Sie dort den Schritten und bringen Sie hierher, was angezeigt wird. Das dauert etwa {n} Minute, und nur beim ersten Mal.</numerusform>
            <numerusform>{name} möchte jedes Programm kennen, bevor sich jemand damit anmelden kann. Folgen Sie dort den Schritten und bringen Sie hierher, was angezeigt wird. Das dauert etwa {n} Minuten, und nur beim ersten Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>a button</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>{name} verbinden</translation>
    </message>
    <message>
        <source>Copy the id and the secret that {name} shows you, and paste them here.</source>
        <translation>Kopieren Sie die ID und das Geheimnis, die {name} Ihnen zeigt, und fügen Sie sie hier ein.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/giving</name>
    <message>
        <source>For spreadsheets (*.csv)</source>
        <translation>Für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>With proofs, a folder (*)</source>
        <translation>Mit Beweisen, ein Ordner (*)</translation>
    </message>
    <message>
        <source>Save a receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Print it, or mail it to yourself: {line}</source>
        <translation>Drucken Sie ihn aus, oder mailen Sie ihn sich selbst: {line}</translation>
    </message>
    <message>
        <source>A receipt is in {file}</source>
        <translation>Ein Beleg ist in {file}</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Auditor pack</source>
        <translation>Prüfermappe</translation>
    </message>
    <message>
        <source>A folder that another person can read and check.</source>
        <translation>Ein Ordner, den eine andere Person lesen und prüfen kann.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <comment>a day</comment>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <translation>Ein neuer Ordner (*)</translation>
    </message>
    <message>
        <source>from {first} to {last}, by the days of the place where it was made</source>
        <translation>vom {first} bis {last}, nach den Tagen des Ortes, an dem dies erstellt wurde</translation>
    </message>
    <message>
        <source>Entries {days}.</source>
        <comment>from when to when</comment>
        <translation>Einträge {days}.</translation>
    </message>
    <message>
        <source>Made {when}. The newest come first.</source>
        <translation>Erstellt: {when}. Die neuesten stehen zuerst.</translation>
    </message>
    <message>
        <source>Only the newest {n} stand here; the table and the proof hold all.</source>
        <translation>Hier stehen nur die neuesten {n}; Tabelle und Beweis enthalten alle.</translation>
    </message>
    <message>
        <source>These pages are for reading. What proves anything lies in the folder “proof”.</source>
        <translation>Diese Seiten sind zum Lesen. Was etwas beweist, liegt im Ordner „proof“.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries written</source>
        <extracomment>For one: {n} entry written</extracomment>
        <translation>
            <numerusform>{n} Eintrag geschrieben</numerusform>
            <numerusform>{n} Einträge geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Der Export wurde gestoppt</translation>
    </message>
    <message>
        <source>Nothing whole was written.</source>
        <translation>Es wurde nichts Vollständiges geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Exporting. {done} of {n} entries written.</source>
        <extracomment>For one: Exporting. {done} of {n} entry written.</extracomment>
        <translation>
            <numerusform>Export läuft. {done} von {n} Eintrag geschrieben.</numerusform>
            <numerusform>Export läuft. {done} von {n} Einträgen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting. Looking for the entries.</source>
        <translation>Export läuft. Die Einträge werden gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}.</source>
        <extracomment>For one: It is in {file}.</extracomment>
        <translation>
            <numerusform>Er ist in {file}.</numerusform>
            <numerusform>Sie sind in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}, without what the filters leave out.</source>
        <extracomment>For one: It is in {file}, without what the filters leave out.</extracomment>
        <translation>
            <numerusform>Er ist in {file}, ohne was die Filter auslassen.</numerusform>
            <numerusform>Sie sind in {file}, ohne was die Filter auslassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}, with pages to read, a table, and the proof.</source>
        <extracomment>For one: It is in {file}, with pages to read, a table, and the proof.</extracomment>
        <translation>
            <numerusform>Er ist in {file}, mit Seiten zum Lesen, einer Tabelle und dem Beweis.</numerusform>
            <numerusform>Sie sind in {file}, mit Seiten zum Lesen, einer Tabelle und dem Beweis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/home_of_keys</name>
    <message>
        <source>Give keys up</source>
        <translation>Schlüssel aufgeben</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Your keys were put away in {place}. While they are, no other place can be chosen.</source>
        <translation>Ihre Schlüssel wurden hier abgelegt: {place}. Solange sie dort sind, lässt sich kein anderer Ort wählen.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_columns</name>
    <message>
        <source>(no room just now)</source>
        <translation>(gerade kein Platz)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <comment>columns</comment>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a column</comment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>A to Z, oldest first</source>
        <translation>A bis Z, älteste zuerst</translation>
    </message>
    <message>
        <source>Z to A, newest first</source>
        <translation>Z bis A, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_editing</name>
    <message>
        <source>New {kind}</source>
        <translation>Neu: {kind}</translation>
    </message>
    <message>
        <source>Create {kind}</source>
        <translation>{kind} erstellen</translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation>{kind} bearbeiten</translation>
    </message>
    <message>
        <source>Save {kind}</source>
        <translation>{kind} speichern</translation>
    </message>
    <message numerus="yes">
        <source>Sent after {n} seconds. Until then you can undo it.</source>
        <extracomment>For one: Sent after {n} second. Until then you can undo it.</extracomment>
        <translation>
            <numerusform>Wird nach {n} Sekunde gesendet. Bis dahin können Sie es rückgängig machen.</numerusform>
            <numerusform>Wird nach {n} Sekunden gesendet. Bis dahin können Sie es rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at once.</source>
        <translation>Wird sofort gesendet.</translation>
    </message>
    <message>
        <source>{fields} ({why})</source>
        <translation>{fields} ({why})</translation>
    </message>
    <message>
        <source>Not changed here: {fields}.</source>
        <translation>Hier nicht geändert: {fields}.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_export</name>
    <message>
        <source>JSON lines, with every field (*.jsonl)</source>
        <translation>JSON-Zeilen, mit jedem Feld (*.jsonl)</translation>
    </message>
    <message>
        <source>Export items</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} items were saved in {file}.</source>
        <extracomment>For one: {n} item was saved in {file}.</extracomment>
        <translation>
            <numerusform>{n} Eintrag wurde in {file} gespeichert.</numerusform>
            <numerusform>{n} Einträge wurden in {file} gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_facts</name>
    <message>
        <source>Your access is read only.</source>
        <translation>Sie haben nur Lesezugriff.</translation>
    </message>
    <message>
        <source>Created here, being sent</source>
        <translation>Hier erstellt, wird gesendet</translation>
    </message>
    <message>
        <source>Changed here, being sent</source>
        <translation>Hier geändert, wird gesendet</translation>
    </message>
    <message>
        <source>Deleted here, being sent</source>
        <translation>Hier gelöscht, wird gesendet</translation>
    </message>
    <message>
        <source>Created here, waiting for the platform</source>
        <translation>Hier erstellt, wartet auf die Plattform</translation>
    </message>
    <message>
        <source>Changed here, waiting for the platform</source>
        <translation>Hier geändert, wartet auf die Plattform</translation>
    </message>
    <message>
        <source>Deleted here, waiting for the platform</source>
        <translation>Hier gelöscht, wartet auf die Plattform</translation>
    </message>
    <message>
        <source>Created here, sent in {n} s</source>
        <translation>Hier erstellt, wird in {n} s gesendet</translation>
    </message>
    <message>
        <source>Changed here, sent in {n} s</source>
        <translation>Hier geändert, wird in {n} s gesendet</translation>
    </message>
    <message>
        <source>Deleted here, sent in {n} s</source>
        <translation>Hier gelöscht, wird in {n} s gesendet</translation>
    </message>
    <message>
        <source>Created here, waiting</source>
        <translation>Hier erstellt, wartet</translation>
    </message>
    <message>
        <source>Changed here, waiting</source>
        <translation>Hier geändert, wartet</translation>
    </message>
    <message>
        <source>Deleted here, waiting</source>
        <translation>Hier gelöscht, wartet</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>It was not accepted</source>
        <translation>Es wurde nicht angenommen</translation>
    </message>
    <message>
        <source>It was changed there too</source>
        <translation>Es wurde auch dort geändert</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>a button</comment>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>It may have arrived already</source>
        <translation>Vielleicht ist es schon angekommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>when</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>when</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>Stand: {when}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/items</name>
    <message numerus="yes">
        <source>Looked through {n} items.</source>
        <extracomment>For one: Looked through {n} item.</extracomment>
        <translation>
            <numerusform>{n} Eintrag durchgesehen.</numerusform>
            <numerusform>{n} Einträge durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Reading {account}</source>
        <translation>Liest {account}</translation>
    </message>
    <message numerus="yes">
        <source>{account}, {n} items so far</source>
        <extracomment>For one: {account}, {n} item so far</extracomment>
        <translation>
            <numerusform>{account}, bisher {n} Eintrag</numerusform>
            <numerusform>{account}, bisher {n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {accounts}</source>
        <translation>Liest {accounts}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/keeping</name>
    <message>
        <source>Removing them. This can take a while.</source>
        <translation>Sie werden entfernt. Das kann eine Weile dauern.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/locking</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Somebody said that the passphrase is forgotten. Unless you unlock before, the lock goes away: {when}.</source>
        <translation>Jemand hat gesagt, die Passphrase sei vergessen. Wenn Sie nicht vorher entsperren, verschwindet die Sperre: {when}.</translation>
    </message>
    <message>
        <source>Nobody can look the passphrase up. The lock can go away by itself: {hours} hours from now. Nothing is lost then. Whoever knows the passphrase and unlocks before that keeps the lock, and sees that this was asked.</source>
        <translation>Niemand kann die Passphrase nachschlagen. Die Sperre kann von selbst verschwinden: in {hours} Stunden. Dabei geht nichts verloren. Wer die Passphrase kennt und vorher entsperrt, behält die Sperre und sieht, dass danach gefragt wurde.</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>Let it go away</source>
        <translation>Verschwinden lassen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/news</name>
    <message>
        <source>This needs an address at which your computer is reached from outside, a tunnel of your own. Say it under Settings, Network.</source>
        <translation>Das braucht eine Adresse, unter der Ihr Computer von außen erreicht wird, einen eigenen Tunnel. Geben Sie sie unter Einstellungen, Netzwerk an.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Das war nicht lesbar.</translation>
    </message>
    <message>
        <source>It does not fit what is known of the account.</source>
        <translation>Das passt nicht zu dem, was über das Konto bekannt ist.</translation>
    </message>
    <message>
        <source>The program made a mistake with it.</source>
        <translation>Das Programm hat dabei einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>What it is about is not there any more.</source>
        <translation>Worum es geht, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It was checked.</source>
        <translation>Geprüft.</translation>
    </message>
    <message>
        <source>It is watched from now on.</source>
        <translation>Wird ab jetzt beobachtet.</translation>
    </message>
    <message>
        <source>The relay is listened to.</source>
        <translation>Auf das Relay wird gehört.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Its news count from now on.</source>
        <translation>Seine Neuigkeiten gelten ab jetzt.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Wird erneut versucht.</translation>
    </message>
    <message>
        <source>All are tried again.</source>
        <translation>Alle werden erneut versucht.</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>The platform tells what happens over a connection that this program keeps open.</source>
        <translation>Die Plattform meldet über eine Verbindung, die dieses Programm offen hält, was geschieht.</translation>
    </message>
    <message>
        <source>Nothing yet. The account is read instead.</source>
        <translation>Noch nichts. Das Konto wird stattdessen gelesen.</translation>
    </message>
    <message>
        <source>Nothing. The account is read {often} instead.</source>
        <translation>Nichts. Das Konto wird stattdessen {often} gelesen.</translation>
    </message>
    <message>
        <source>For you to register at the platform. Opened {ago}.</source>
        <translation>Für Sie, bei der Plattform einzutragen. Geöffnet {ago}.</translation>
    </message>
    <message>
        <source>Address ending in …{end}</source>
        <translation>Adresse mit Ende …{end}</translation>
    </message>
    <message>
        <source>An address of yours</source>
        <translation>Ihre eigene Adresse</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>Ein Relay</translation>
    </message>
    <message>
        <source>Added {ago}.</source>
        <translation>Hinzugefügt {ago}.</translation>
    </message>
    <message>
        <source>It is being set up at the platform.</source>
        <translation>Wird bei der Plattform eingerichtet.</translation>
    </message>
    <message>
        <source>It is being taken back at the platform.</source>
        <translation>Wird bei der Plattform zurückgenommen.</translation>
    </message>
    <message>
        <source>The platform tells of changes at once.</source>
        <translation>Die Plattform meldet Änderungen sofort.</translation>
    </message>
    <message>
        <source>The platform sends news, until {when}, then renewed by itself.</source>
        <translation>Die Plattform sendet Neuigkeiten, bis {when}, dann von selbst erneuert.</translation>
    </message>
    <message>
        <source>News of {thing}</source>
        <translation>Neuigkeiten von {thing}</translation>
    </message>
    <message>
        <source>News of the whole account</source>
        <translation>Neuigkeiten vom ganzen Konto</translation>
    </message>
    <message>
        <source>It could not be applied ({name}).</source>
        <translation>Das ließ sich nicht anwenden ({name}).</translation>
    </message>
    <message>
        <source>{event}, {ago}</source>
        <translation>{event}, {ago}</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/outbox</name>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/outcome</name>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Nothing yet: {what} still needs a look.</source>
        <translation>Noch nichts. Bitte prüfen: {what}.</translation>
    </message>
    <message>
        <source>{who} creates the {kind} {title} in {place} at {platform}.</source>
        <translation>{who} erstellt bei {platform} in {place}: {kind} {title}.</translation>
    </message>
    <message>
        <source>{who} creates the {kind} {title} at {platform}.</source>
        <translation>{who} erstellt bei {platform}: {kind} {title}.</translation>
    </message>
    <message>
        <source>{who} changes {what} of this {kind} in {place} at {platform}.</source>
        <translation>{who} ändert bei {platform} in {place} ({kind}): {what}.</translation>
    </message>
    <message>
        <source>{who} changes {what} of this {kind} at {platform}.</source>
        <translation>{who} ändert bei {platform} ({kind}): {what}.</translation>
    </message>
    <message>
        <source>“{act}” acts as {who} in {place} at {platform}.</source>
        <translation>„{act}“ geschieht als {who} in {place} bei {platform}.</translation>
    </message>
    <message>
        <source>“{act}” acts as {who} at {platform}.</source>
        <translation>„{act}“ geschieht als {who} bei {platform}.</translation>
    </message>
    <message numerus="yes">
        <source>For {n} seconds you can undo it.</source>
        <extracomment>For one: For {n} second you can undo it.</extracomment>
        <translation>
            <numerusform>{n} Sekunde lang können Sie es rückgängig machen.</numerusform>
            <numerusform>{n} Sekunden lang können Sie es rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent at once and cannot be undone here.</source>
        <translation>Es wird sofort gesendet und lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>{who} can see it.</source>
        <translation>Sichtbar für: {who}.</translation>
    </message>
    <message numerus="yes">
        <source>{who} can see it: {n} people.</source>
        <extracomment>For one: {who} can see it: {n} person.</extracomment>
        <translation>
            <numerusform>Sichtbar für: {who} ({n} Person).</numerusform>
            <numerusform>Sichtbar für: {who} ({n} Personen).</numerusform>
        </translation>
    </message>
    <message>
        <source>You can change it back later.</source>
        <translation>Sie können es später zurückändern.</translation>
    </message>
    <message>
        <source>Once it is sent, it cannot be taken back from here.</source>
        <translation>Ist es gesendet, lässt es sich von hier nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Later you can still take it away: “{act}”.</source>
        <translation>Später können Sie es noch wegnehmen: „{act}“.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/picking</name>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>{n} to be sent</source>
        <extracomment>For one: {n} to be sent</extracomment>
        <translation>
            <numerusform>{n} zu senden</numerusform>
            <numerusform>{n} zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} can be removed at once.</source>
        <extracomment>For one: At most {n} can be removed at once.</extracomment>
        <translation>
            <numerusform>Auf einmal lässt sich höchstens {n} entfernen.</numerusform>
            <numerusform>Auf einmal lassen sich höchstens {n} entfernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} are opened at once.</source>
        <extracomment>For one: At most {n} is opened at once.</extracomment>
        <translation>
            <numerusform>Auf einmal wird höchstens {n} geöffnet.</numerusform>
            <numerusform>Auf einmal werden höchstens {n} geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <comment>how many items of a name</comment>
        <translation>{name} ({n})</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/proving</name>
    <message>
        <source>This is not a receipt. It is one line that begins with “connector-manager/”.</source>
        <translation>Das ist kein Beleg. Ein Beleg ist eine Zeile, die mit „connector-manager/“ beginnt.</translation>
    </message>
    <message>
        <source>Old entries were removed</source>
        <translation>Alte Einträge wurden entfernt</translation>
    </message>
    <message>
        <source>This could not be kept</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Every entry is linked to the one before.</source>
        <translation>Jeder Eintrag ist mit dem davor verknüpft.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Die Prüfung wurde gestoppt</translation>
    </message>
    <message>
        <source>It could not be verified</source>
        <translation>Das konnte nicht geprüft werden</translation>
    </message>
    <message numerus="yes">
        <source>Verifying. {done} of {n} entries looked at.</source>
        <extracomment>For one: Verifying. {done} of {n} entry looked at.</extracomment>
        <translation>
            <numerusform>Prüfung läuft. {done} von {n} Eintrag angesehen.</numerusform>
            <numerusform>Prüfung läuft. {done} von {n} Einträgen angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying. Looking at every entry.</source>
        <translation>Prüfung läuft. Jeder Eintrag wird angesehen.</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>Beleg prüfen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a button</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Paste the line that you kept, or choose the file that it was saved to.</source>
        <translation>Fügen Sie die Zeile ein, die Sie aufbewahrt haben, oder wählen Sie die Datei, in der sie gespeichert ist.</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Beleg wählen</translation>
    </message>
    <message>
        <source>Everything (*)</source>
        <translation>Alles (*)</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} entries were looked at, and nothing was wrong with them.</source>
        <extracomment>For one: {done} of {n} entry was looked at, and nothing was wrong with it.</extracomment>
        <translation>
            <numerusform>{done} von {n} Eintrag wurde angesehen, und nichts daran war falsch.</numerusform>
            <numerusform>{done} von {n} Einträgen wurden angesehen, und nichts daran war falsch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/removing</name>
    <message>
        <source>Nothing describes its platform any more.</source>
        <translation>Nichts beschreibt diese Plattform mehr.</translation>
    </message>
    <message>
        <source>{account} is connected for reading only.</source>
        <translation>{account} ist nur zum Lesen verbunden.</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <extracomment>For one: Keep it</extracomment>
        <translation>
            <numerusform>Behalten</numerusform>
            <numerusform>Behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>{act}?</source>
        <comment>asked before it is done</comment>
        <translation>{act}?</translation>
    </message>
    <message numerus="yes">
        <source>It also removes {n} items in other places.</source>
        <extracomment>For one: It also removes {n} item in other places.</extracomment>
        <translation>
            <numerusform>Es entfernt auch {n} Eintrag an anderen Orten.</numerusform>
            <numerusform>Es entfernt auch {n} Einträge an anderen Orten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for {n} seconds.</source>
        <extracomment>For one: You can undo this for {n} second.</extracomment>
        <translation>
            <numerusform>Sie können das {n} Sekunde lang rückgängig machen.</numerusform>
            <numerusform>Sie können das {n} Sekunden lang rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{deed}: {names}.</source>
        <comment>what is removed, and which</comment>
        <translation>{deed}: {names}.</translation>
    </message>
    <message>
        <source>{deed}.</source>
        <comment>what is removed</comment>
        <translation>{deed}.</translation>
    </message>
    <message numerus="yes">
        <source>{who} can see them.</source>
        <extracomment>For one: {who} can see it.</extracomment>
        <translation>
            <numerusform>Sichtbar für: {who}.</numerusform>
            <numerusform>Sichtbar für: {who}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} of {account} ({platform})</source>
        <translation>{things} von {account} ({platform})</translation>
    </message>
    <message>
        <source>{things} of {account} ({platform}) in {place}</source>
        <translation>{things} von {account} ({platform}) in {place}</translation>
    </message>
    <message numerus="yes">
        <source>{things} of {account} ({platform}) in {n} places</source>
        <extracomment>For one: {things} of {account} ({platform}) in {n} place</extracomment>
        <translation>
            <numerusform>{things} von {account} ({platform}) an {n} Ort</numerusform>
            <numerusform>{things} von {account} ({platform}) an {n} Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>For one: {n} more</extracomment>
        <translation>
            <numerusform>noch {n}</numerusform>
            <numerusform>noch {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay: {reason}</source>
        <extracomment>For one: {n} stays: {reason}</extracomment>
        <translation>
            <numerusform>{n} bleibt: {reason}</numerusform>
            <numerusform>{n} bleiben: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay too.</source>
        <extracomment>For one: {n} stays too.</extracomment>
        <translation>
            <numerusform>{n} bleibt auch.</numerusform>
            <numerusform>{n} bleiben auch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay.</source>
        <extracomment>For one: {n} stays.</extracomment>
        <translation>
            <numerusform>{n} bleibt.</numerusform>
            <numerusform>{n} bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>None will be {done}.</source>
        <translation>Nichts wird {done}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>For one: {n} second</extracomment>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be {done} in {time}.</source>
        <extracomment>For one: {n} item will be {done} in {time}.</extracomment>
        <translation>
            <numerusform>{n} Eintrag wird in {time} {done}.</numerusform>
            <numerusform>{n} Einträge werden in {time} {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be {done} now.</source>
        <extracomment>For one: {n} item will be {done} now.</extracomment>
        <translation>
            <numerusform>{n} Eintrag wird jetzt {done}.</numerusform>
            <numerusform>{n} Einträge werden jetzt {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items wait to be {done}.</source>
        <extracomment>For one: {n} item waits to be {done}.</extracomment>
        <translation>
            <numerusform>{n} Eintrag wird {done}, sobald es geht.</numerusform>
            <numerusform>{n} Einträge werden {done}, sobald es geht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were {done}.</source>
        <extracomment>For one: {n} item was {done}.</extracomment>
        <translation>
            <numerusform>{n} Eintrag wurde {done}.</numerusform>
            <numerusform>{n} Einträge wurden {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items need you, see Outbox.</source>
        <extracomment>For one: {n} item needs you, see Outbox.</extracomment>
        <translation>
            <numerusform>{n} Eintrag braucht Sie, siehe Ausgang.</numerusform>
            <numerusform>{n} Einträge brauchen Sie, siehe Ausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are back as before.</source>
        <extracomment>For one: {n} item is back as before.</extracomment>
        <translation>
            <numerusform>{n} Eintrag ist wieder wie zuvor.</numerusform>
            <numerusform>{n} Einträge sind wieder wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be taken back: {reason}</source>
        <extracomment>For one: {n} could not be taken back: {reason}</extracomment>
        <translation>
            <numerusform>{n} ließ sich nicht zurücknehmen: {reason}</numerusform>
            <numerusform>{n} ließen sich nicht zurücknehmen: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {many}</source>
        <extracomment>For one: {n} {one}</extracomment>
        <translation>
            <numerusform>{n} {one}</numerusform>
            <numerusform>{n} {many}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/saved_filters</name>
    <message>
        <source>(its account was removed)</source>
        <translation>(das Konto wurde entfernt)</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Noch ist kein Filter gespeichert</translation>
    </message>
    <message>
        <source>(search or filter first)</source>
        <translation>(zuerst suchen oder filtern)</translation>
    </message>
    <message>
        <source>(it is saved already)</source>
        <translation>(schon gespeichert)</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Name dieses Filters</translation>
    </message>
    <message>
        <source>Name of this filter: it needs one</source>
        <translation>Name dieses Filters: er braucht einen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Angezeigtes speichern …</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Replace the filter?</source>
        <translation>Filter ersetzen?</translation>
    </message>
    <message>
        <source>A filter is called “{name}” already. It shows what is shown now from then on.</source>
        <translation>Ein Filter heißt schon „{name}“. Er zeigt ab dann, was jetzt zu sehen ist.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>The filter “{name}” goes. The items that it shows stay as they are.</source>
        <translation>Der Filter „{name}“ wird entfernt. Die Einträge, die er zeigt, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove the filter?</source>
        <translation>Filter entfernen?</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Filter entfernen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/cutting</name>
    <message>
        <source>No account is connected, so there is no access to cut.</source>
        <translation>Kein Konto ist verbunden, also gibt es keinen Zugriff zu kappen.</translation>
    </message>
    <message>
        <source>Done last: {when}.</source>
        <translation>Zuletzt getan: {when}.</translation>
    </message>
    <message>
        <source>The next step is under way</source>
        <translation>Der nächste Schritt läuft</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>Der Bericht ist in {file}.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/help</name>
    <message>
        <source>The settings</source>
        <translation>Die Einstellungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation>Der Datenordner</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>The way back from the browser</source>
        <translation>Der Rückweg vom Browser</translation>
    </message>
    <message>
        <source>Your computer’s safe</source>
        <translation>Der Schlüsselbund Ihres Computers</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Die Daten</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Die Uhr</translation>
    </message>
    <message>
        <source>The list is missing from this installation.</source>
        <translation>In dieser Installation fehlt die Liste.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things did not pass</source>
        <extracomment>For one: {n} thing did not pass</extracomment>
        <translation>
            <numerusform>{n} Sache hat nicht bestanden</numerusform>
            <numerusform>{n} Sachen haben nicht bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>{heading}. {sentence}</source>
        <translation>{heading}. {sentence}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/locking</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>The window locks from now on: with Ctrl+L, and whenever the program starts.</source>
        <translation>Das Fenster sperrt sich ab jetzt: mit Strg+L, und bei jedem Start des Programms.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>Take the lock away</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>The lock is taken away.</source>
        <translation>Die Sperre ist aufgehoben.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed.</source>
        <translation>Das ist nicht die Passphrase. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/moving</name>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sicherungen (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There are accounts here already, and a backup is never mixed with them. It is brought back where nothing is kept yet: on the other computer, before an account is added there.</source>
        <translation>Hier gibt es schon Konten, und eine Sicherung wird nie damit vermischt. Sie wird dort wiederhergestellt, wo noch nichts liegt: auf dem anderen Computer, bevor dort ein Konto hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>Die Sicherung wird erstellt …</translation>
    </message>
    <message>
        <source>{file} holds {accounts}, {waiting}, the history. Take it to the other computer, and delete it after that.</source>
        <translation>{file} enthält {accounts}, {waiting}, den Verlauf. Bringen Sie die Datei auf den anderen Computer, und löschen Sie sie danach.</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts</source>
        <extracomment>For one: {n} account</extracomment>
        <translation>
            <numerusform>{n} Konto</numerusform>
            <numerusform>{n} Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherung wählen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/network</name>
    <message>
        <source>{host} shows a certificate that this computer does not trust. In a company, ask your IT department for the file with its certificate.</source>
        <translation>{host} zeigt ein Zertifikat, dem dieser Computer nicht vertraut. In einer Firma bitten Sie Ihre IT-Abteilung um die Datei mit ihrem Zertifikat.</translation>
    </message>
    <message>
        <source>{host} shows a certificate whose time is over, or this computer’s clock is wrong.</source>
        <translation>{host} zeigt ein abgelaufenes Zertifikat, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>It holds from the next start on; Test uses it now.</source>
        <translation>Es gilt ab dem nächsten Start; „Testen“ nutzt es schon jetzt.</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Zertifikate wählen</translation>
    </message>
    <message>
        <source>It holds from the next start on.</source>
        <translation>Es gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Nothing to reach yet</source>
        <translation>Noch nichts zu erreichen</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>Fügen Sie zuerst ein Konto hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>{good} of {n} platforms can be reached</source>
        <extracomment>For one: {good} of {n} platform can be reached</extracomment>
        <translation>
            <numerusform>{good} von {n} Plattform erreichbar</numerusform>
            <numerusform>{good} von {n} Plattformen erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested just now.</source>
        <translation>Gerade eben getestet.</translation>
    </message>
    <message>
        <source>Tested just now. Slowest: {host}, {n} s.</source>
        <translation>Gerade eben getestet. Am langsamsten: {host}, {n} s.</translation>
    </message>
    <message>
        <source>It needs no internet, so this says nothing about your connection.</source>
        <translation>Es braucht kein Internet, also sagt das nichts über Ihre Verbindung.</translation>
    </message>
    <message>
        <source>The practice account answered.</source>
        <translation>Das Übungskonto hat geantwortet.</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Es geht nicht</translation>
    </message>
    <message>
        <source>Answers, in {n} s.</source>
        <translation>Antwortet in {n} s.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/permissions</name>
    <message>
        <source>What this key may do is decided at {name}, where it was made.</source>
        <translation>Was dieser Schlüssel darf, entscheidet sich bei {name}, wo er erstellt wurde.</translation>
    </message>
    <message>
        <source>There is nothing to leave out: it is asked for no more than it needs to be read.</source>
        <translation>Es gibt nichts auszulassen: angefragt wird nur, was zum Lesen nötig ist.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/place</name>
    <message>
        <source>This holds until you quit, but it could not be kept.</source>
        <translation>Das gilt, bis Sie das Programm beenden, konnte aber nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/platforms</name>
    <message>
        <source>Client id from the settings file</source>
        <translation>Client-ID aus der Einstellungsdatei</translation>
    </message>
    <message>
        <source>The one that settings.toml or the environment names. It comes before any that is given here.</source>
        <translation>Die, die settings.toml oder die Umgebung nennt. Sie geht jeder hier angegebenen vor.</translation>
    </message>
    <message>
        <source>Your own client id</source>
        <translation>Ihre eigene Client-ID</translation>
    </message>
    <message>
        <source>Your own. It is kept sealed; its secret is never shown again.</source>
        <translation>Ihre eigene. Sie bleibt versiegelt; ihr Geheimnis wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>The program’s client id</source>
        <translation>Die Client-ID des Programms</translation>
    </message>
    <message>
        <source>The one that this program brings along. You can use one of your own instead.</source>
        <translation>Die, die dieses Programm mitbringt. Sie können stattdessen eine eigene verwenden.</translation>
    </message>
    <message>
        <source>No client id yet</source>
        <translation>Noch keine Client-ID</translation>
    </message>
    <message>
        <source>None yet. You are asked for it when you add an account, or you give it now.</source>
        <translation>Noch keine. Sie werden danach gefragt, wenn Sie ein Konto hinzufügen, oder Sie geben sie jetzt an.</translation>
    </message>
    <message>
        <source>Needs no client id</source>
        <translation>Braucht keine Client-ID</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>save what was typed</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{name} is met with your own client id from now on.</source>
        <translation>Bei {name} gilt ab jetzt Ihre eigene Client-ID.</translation>
    </message>
    <message>
        <source>Forget your client id of {name}, and its secret?</source>
        <translation>Ihre Client-ID von {name} und ihr Geheimnis vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts there may then have to sign in again.</source>
        <extracomment>For one: {n} account there may then have to sign in again.</extracomment>
        <translation>
            <numerusform>{n} Konto dort muss sich danach vielleicht erneut anmelden.</numerusform>
            <numerusform>{n} Konten dort müssen sich danach vielleicht erneut anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget client id</source>
        <translation>Client-ID vergessen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Your client id of {name} was forgotten.</source>
        <translation>Ihre Client-ID von {name} wurde vergessen.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/rules</name>
    <message>
        <source>the words contain “{}”</source>
        <translation>die Wörter „{}“ enthalten</translation>
    </message>
    <message>
        <source>it is given by “{}”</source>
        <translation>er von „{}“ kommt</translation>
    </message>
    <message>
        <source>it is given in “{}”</source>
        <translation>er in „{}“ gegeben wird</translation>
    </message>
    <message>
        <source>When {command} arrives in {source}, make a {kind} in {target}.</source>
        <translation>Wenn {command} in {source} eintrifft, in {target} erstellen: {kind}.</translation>
    </message>
    <message>
        <source>When {command} arrives in {source} and {besides}, make a {kind} in {target}.</source>
        <translation>Wenn {command} in {source} eintrifft und {besides}, in {target} erstellen: {kind}.</translation>
    </message>
    <message>
        <source>A rule begins with a command, and none of your accounts tells of any. Slack does: add it first.</source>
        <translation>Eine Regel beginnt mit einem Befehl, und keines Ihrer Konten meldet welche. Slack tut es: Fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>None of your accounts lets this program make anything. Sign in with “Read and change” first.</source>
        <translation>Keines Ihrer Konten lässt dieses Programm etwas erstellen. Melden Sie sich zuerst mit „Lesen und ändern“ an.</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>ein Befehl</translation>
    </message>
    <message>
        <source>an account that is gone</source>
        <translation>Konto, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions of a rule</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>{command} from {account}</source>
        <translation>{command} von {account}</translation>
    </message>
    <message>
        <source>Nothing: this is not what the rule waits for.</source>
        <translation>Nichts: darauf wartet die Regel nicht.</translation>
    </message>
    <message>
        <source>The rule “{name}” was made.</source>
        <translation>Die Regel „{name}“ wurde erstellt.</translation>
    </message>
    <message>
        <source>The rule “{name}” was changed.</source>
        <translation>Die Regel „{name}“ wurde geändert.</translation>
    </message>
    <message>
        <source>Remove the rule “{name}”? What it made stays.</source>
        <translation>Die Regel „{name}“ entfernen? Was sie erstellt hat, bleibt.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>The rule “{name}” was removed. What it made stays.</source>
        <translation>Die Regel „{name}“ wurde entfernt. Was sie erstellt hat, bleibt.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/sign_ins</name>
    <message>
        <source>Renew</source>
        <comment>a button</comment>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>The sign-in of {account} was renewed.</source>
        <translation>Die Anmeldung von {account} wurde erneuert.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/storage</name>
    <message>
        <source>Its keys are kept sealed until {name} has withdrawn the access. That is tried again by itself.</source>
        <translation>Seine Schlüssel bleiben versiegelt, bis {name} den Zugriff entzogen hat. Das wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>no copies</comment>
        <translation>Noch keine</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies ({room}), the newest of {day}</source>
        <extracomment>For one: {n} copy ({room}), of {day}</extracomment>
        <translation>
            <numerusform>{n} Kopie ({room}), vom {day}</numerusform>
            <numerusform>{n} Kopien ({room}), die neueste vom {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>Tägliche Kopien</translation>
    </message>
    <message>
        <source>Room on this disk</source>
        <translation>Platz auf diesem Datenträger</translation>
    </message>
    <message>
        <source>Practice accounts have a key of their own in a file.</source>
        <translation>Übungskonten haben einen eigenen Schlüssel in einer Datei.</translation>
    </message>
    <message>
        <source>In {place}.</source>
        <comment>where the keys are</comment>
        <translation>Hier: {place}.</translation>
    </message>
    <message>
        <source>No account needs one yet.</source>
        <translation>Noch braucht kein Konto einen.</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>die Plattform</translation>
    </message>
    <message>
        <source>Forget it now</source>
        <translation>Jetzt vergessen</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>a button</comment>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Remove the practice account and everything in it? Changes that were not sent yet are given up.</source>
        <translation>Das Übungskonto und alles darin entfernen? Noch nicht gesendete Änderungen werden aufgegeben.</translation>
    </message>
    <message>
        <source>Remove practice data</source>
        <translation>Übungsdaten entfernen</translation>
    </message>
    <message>
        <source>The practice data was removed. The history stays.</source>
        <translation>Die Übungsdaten wurden entfernt. Der Verlauf bleibt.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/support</name>
    <message>
        <source>Packed (*.zip)</source>
        <translation>Gepackt (*.zip)</translation>
    </message>
    <message>
        <source>Putting it together, and searching it for every stored secret …</source>
        <translation>Sie wird zusammengestellt und nach jedem gespeicherten Geheimnis durchsucht …</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Die Hilfedatei speichern</translation>
    </message>
    <message>
        <source>The support file is in {file}. It holds what you see here, and nothing else.</source>
        <translation>Die Hilfedatei ist in {file}. Sie enthält, was Sie hier sehen, und sonst nichts.</translation>
    </message>
    <message>
        <source>The support file was copied.</source>
        <translation>Die Hilfedatei wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/updates</name>
    <message>
        <source>Shall the program ask its makers once a day whether there is a new version? Nothing about you is sent, and nothing installs itself. You can change this in the settings.</source>
        <translation>Soll das Programm einmal am Tag bei seinen Herstellern fragen, ob es eine neue Version gibt? Nichts über Sie wird gesendet, und nichts installiert sich selbst. Sie können das in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Yes, once a day</source>
        <translation>Ja, einmal am Tag</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Das ist Version {version}.</translation>
    </message>
    <message>
        <source>The page of the makers</source>
        <translation>Die Seite der Hersteller</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/status</name>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>sending is paused</source>
        <comment>in a row with other states</comment>
        <translation>Senden angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Undo {n} changes</source>
        <extracomment>For one: Undo {n} change</extracomment>
        <translation>
            <numerusform>{n} Änderung rückgängig machen</numerusform>
            <numerusform>{n} Änderungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>({n} s)</source>
        <comment>seconds left</comment>
        <translation>({n} s)</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/waiting</name>
    <message>
        <source>{name} will ask. {words}.</source>
        <translation>{name} fragt Sie. {words}.</translation>
    </message>
    <message>
        <source>{account} stays as it is until you have signed in.</source>
        <translation>{account} bleibt, wie es ist, bis Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>The account is saved. Its items are being read.</source>
        <translation>Das Konto ist gespeichert. Seine Einträge werden gelesen.</translation>
    </message>
    <message>
        <source>This address does not belong to this sign-in. Copy the newest one.</source>
        <translation>Diese Adresse gehört nicht zu dieser Anmeldung. Kopieren Sie die neueste.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/records</name>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>In step</source>
        <comment>an item that is the same here and at its platform</comment>
        <translation>Auf gleichem Stand</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/rows</name>
    <message>
        <source>It may have arrived</source>
        <translation>Vielleicht angekommen</translation>
    </message>
    <message>
        <source>Changed there too</source>
        <translation>Dort auch geändert</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Last read {when}</source>
        <translation>Zuletzt gelesen {when}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>will retry {time}</source>
        <translation>neuer Versuch um {time}</translation>
    </message>
    <message>
        <source>will retry</source>
        <translation>neuer Versuch folgt</translation>
    </message>
    <message>
        <source>by you</source>
        <comment>who turned the account off</comment>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Senden angehalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the state of a change</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>the state of a change</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent in {n} s</source>
        <translation>Wird in {n} s gesendet</translation>
    </message>
    <message>
        <source>Create {title}</source>
        <translation>{title} erstellen</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>{title} ändern</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>{title} löschen</translation>
    </message>
    <message>
        <source>an item</source>
        <comment>in place of its title</comment>
        <translation>etwas</translation>
    </message>
    <message>
        <source>Rename {before} to {title}</source>
        <translation>{before} in {title} umbenennen</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet</source>
        <translation>Noch hat nichts diesen Computer verlassen</translation>
    </message>
    <message>
        <source>{n} s</source>
        <comment>seconds that are left</comment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Goes out as soon as it can</source>
        <translation>Geht hinaus, sobald es kann</translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>Ihre Entscheidung ist nötig</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Gesendet {time}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Talking to the platform, attempt {n}</source>
        <translation>Spricht mit der Plattform, Versuch {n}</translation>
    </message>
    <message>
        <source>Talking to the platform</source>
        <translation>Spricht mit der Plattform</translation>
    </message>
    <message numerus="yes">
        <source>{reason}, tried {n} times</source>
        <extracomment>For one: {reason}, tried {n} time</extracomment>
        <translation>
            <numerusform>{reason}, {n}-mal versucht</numerusform>
            <numerusform>{reason}, {n}-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Made at the platform</source>
        <translation>Bei der Plattform erstellt</translation>
    </message>
    <message>
        <source>Changed at the platform</source>
        <translation>Bei der Plattform geändert</translation>
    </message>
    <message>
        <source>You renamed it. Before, it was “{before}”.</source>
        <translation>Sie haben es umbenannt. Vorher hieß es „{before}“.</translation>
    </message>
    <message>
        <source>{actor} renamed it. Before, it was “{before}”.</source>
        <translation>{actor} hat es umbenannt. Vorher hieß es „{before}“.</translation>
    </message>
    <message>
        <source>it</source>
        <comment>an item, where its title stood in a sentence</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/states</name>
    <message>
        <source>Connecting</source>
        <comment>the state of an account</comment>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>the state of an account</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>the state of an account</comment>
        <translation>Ausgelastet</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the state of an account</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sign in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Access removed</source>
        <translation>Zugriff entzogen</translation>
    </message>
    <message>
        <source>Turned off</source>
        <comment>the state of an account</comment>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Platform not known</source>
        <translation>Plattform nicht bekannt</translation>
    </message>
    <message>
        <source>Waiting until</source>
        <comment>the state of a change</comment>
        <translation>Wartet bis</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the state of a change</comment>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/tray</name>
    <message>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <extracomment>For one: {n} thing needs you</extracomment>
        <translation>
            <numerusform>{n} Sache braucht Sie</numerusform>
            <numerusform>{n} Sachen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/about_history</name>
    <message>
        <source>The first page is made when this week is over.</source>
        <translation>Die erste Seite entsteht, wenn diese Woche vorbei ist.</translation>
    </message>
    <message>
        <source>Weekly page</source>
        <translation>Wochenseite</translation>
    </message>
    <message>
        <source>Save a page each week</source>
        <translation>Jede Woche eine Seite speichern</translation>
    </message>
    <message>
        <source>About this history</source>
        <translation>Über diesen Verlauf</translation>
    </message>
    <message>
        <source>Weekly pages</source>
        <translation>Wochenseiten</translation>
    </message>
    <message>
        <source>What changed, was sent, did not work and needs a sign-in, to read and to print.</source>
        <translation>Was sich änderte, gesendet wurde, nicht gelang und eine Anmeldung braucht, zum Lesen und Drucken.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What this proves</source>
        <translation>Was das beweist</translation>
    </message>
    <message>
        <source>What it cannot prove</source>
        <translation>Was es nicht beweisen kann</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/access</name>
    <message>
        <source>What should be here?</source>
        <translation>Was soll hier sein?</translation>
    </message>
    <message>
        <source>What may Connector Manager do in this account? You can allow less later under Settings, Safety, and more by adding the same account again.</source>
        <translation>Was darf Connector Manager in diesem Konto? Sie können später unter Einstellungen, Sicherheit weniger erlauben, und mehr, indem Sie dasselbe Konto noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation>Das darf es</translation>
    </message>
    <message>
        <source>It will also be able to</source>
        <translation>Das darf es auch</translation>
    </message>
    <message>
        <source>It will not be able to</source>
        <translation>Das darf es nicht</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>access to an account</comment>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Look, search and be told about news</source>
        <translation>Ansehen, suchen und Neuigkeiten erfahren</translation>
    </message>
    <message>
        <source>Read and change</source>
        <comment>access to an account</comment>
        <translation>Lesen und ändern</translation>
    </message>
    <message>
        <source>Everything Read only can do, and act for you</source>
        <translation>Alles wie bei „Nur lesen“, und für Sie handeln</translation>
    </message>
    <message>
        <source>Exact permissions</source>
        <translation>Genaue Berechtigungen</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Weg zur Anmeldung</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Alle Plattformen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/account_log</name>
    <message>
        <source>Detailed log of {account}</source>
        <translation>Genaues Protokoll von {account}</translation>
    </message>
    <message>
        <source>Keep a detailed log for 15 minutes</source>
        <translation>15 Minuten lang ein genaues Protokoll führen</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Geschriebenes zeigen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/activity</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Jeder Vorgang</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>who did something</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Verify history</source>
        <translation>Verlauf prüfen</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>a button</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/attention</name>
    <message>
        <source>Each of these goes away by itself as soon as it is settled.</source>
        <translation>Jedes davon verschwindet von selbst, sobald es erledigt ist.</translation>
    </message>
    <message>
        <source>{who}: {sentence}</source>
        <translation>{who}: {sentence}</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Seit {when}</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was Sie braucht</translation>
    </message>
    <message>
        <source>When something does, it is said here and above your accounts.</source>
        <translation>Sobald Sie etwas braucht, steht es hier und über Ihren Konten.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts braucht Sie</translation>
    </message>
    <message>
        <source>Back to accounts</source>
        <translation>Zurück zu den Konten</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/crash</name>
    <message>
        <source>The part that reads and sends has stopped. Start it again to go on.</source>
        <translation>Der Teil, der liest und sendet, ist stehen geblieben. Starten Sie ihn neu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Something on the screen did not come to its end. You can go on, or start again to be sure.</source>
        <translation>Etwas auf dem Bildschirm kam nicht zu Ende. Sie können weitermachen, oder zur Sicherheit neu starten.</translation>
    </message>
    <message>
        <source>What you changed is safe: everything that waits in the outbox still waits, and nothing is sent twice.</source>
        <translation>Was Sie geändert haben, ist sicher: alles im Ausgang wartet noch, und nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>It names places in the program, and nothing of yours: no titles, no addresses, no keys. Read it before you send it to anybody.</source>
        <translation>Er nennt Stellen im Programm und nichts von Ihnen: keine Titel, keine Adressen, keine Schlüssel. Lesen Sie ihn, bevor Sie ihn jemandem senden.</translation>
    </message>
    <message>
        <source>Something in the program broke</source>
        <translation>Etwas im Programm ist kaputtgegangen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/credentials</name>
    <message>
        <source>Back</source>
        <comment>a button</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Meine Eingabe zeigen</translation>
    </message>
    <message>
        <source>It looks like {example}</source>
        <translation>Es sieht so aus: {example}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/ending</name>
    <message>
        <source>Back to the lessons</source>
        <translation>Zurück zu den Lektionen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/endings</name>
    <message>
        <source>Other ways to keep the key</source>
        <translation>Andere Orte für den Schlüssel</translation>
    </message>
    <message>
        <source>Give the lost keys up and sign in again</source>
        <translation>Verlorene Schlüssel aufgeben und erneut anmelden</translation>
    </message>
    <message>
        <source>Give the old keys up and sign in again</source>
        <translation>Alte Schlüssel aufgeben und erneut anmelden</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing changed at {name}.</source>
        <translation>Nichts wurde gespeichert, und bei {name} hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The account was not saved. Nothing changed at {name} or on this computer.</source>
        <translation>Das Konto wurde nicht gespeichert. Weder bei {name} noch auf diesem Computer hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>This program can now work with your account at {name}.</source>
        <translation>Dieses Programm kann jetzt mit Ihrem Konto bei {name} arbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items found.</source>
        <extracomment>For one: {n} item found.</extracomment>
        <translation>
            <numerusform>{n} Eintrag gefunden.</numerusform>
            <numerusform>{n} Einträge gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you send to {name} and what comes from there is listed.</source>
        <translation>Aufgelistet ist, was Sie an {name} senden und was von dort kommt.</translation>
    </message>
    <message>
        <source>Connected as {account}</source>
        <translation>Verbunden als {account}</translation>
    </message>
    <message>
        <source>Show items</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>Six short lessons</source>
        <translation>Sechs kurze Lektionen</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Geben Sie ihm einen Namen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>The account was saved. We look again by ourselves, and when you press the button.</source>
        <translation>Das Konto wurde gespeichert. Wir sehen von selbst wieder nach, und wenn Sie die Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>You are signed in as {account}. {name} shows a program only what you share with it, and so far that is nothing.</source>
        <translation>Sie sind als {account} angemeldet. {name} zeigt einem Programm nur, was Sie dafür freigeben, und bisher ist das nichts.</translation>
    </message>
    <message>
        <source>Signed in, but nothing is shared yet</source>
        <translation>Angemeldet, aber noch nichts freigegeben</translation>
    </message>
    <message>
        <source>Still nothing is shared. It was checked just now.</source>
        <translation>Noch immer ist nichts freigegeben. Gerade eben geprüft.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Let it in</source>
        <comment>a button</comment>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>You chose not to give access</source>
        <translation>Sie haben keinen Zugriff gegeben</translation>
    </message>
    <message>
        <source>That is fine. {name} told us that you said no, so we stopped right there.</source>
        <translation>Das ist in Ordnung. {name} hat uns gesagt, dass Sie Nein gesagt haben, also haben wir gleich aufgehört.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Sie haben Nein gesagt</translation>
    </message>
    <message>
        <source>You stopped here</source>
        <translation>Sie haben hier aufgehört</translation>
    </message>
    <message>
        <source>If a page of {name} is still open in your browser, you can close it. Agreeing there does nothing any more.</source>
        <translation>Ist in Ihrem Browser noch eine Seite von {name} offen, können Sie sie schließen. Eine Zustimmung dort bewirkt nichts mehr.</translation>
    </message>
    <message>
        <source>We did not hear back</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes passed without an answer from your browser, so we stopped waiting. A page of {name} that is still open belongs to this attempt and does nothing any more.</source>
        <extracomment>For one: {n} minute passed without an answer from your browser, so we stopped waiting. A page of {name} that is still open belongs to this attempt and does nothing any more.</extracomment>
        <translation>
            <numerusform>{n} Minute verging ohne Antwort Ihres Browsers, also warten wir nicht mehr. Eine noch offene Seite von {name} gehört zu diesem Versuch und bewirkt nichts mehr.</numerusform>
            <numerusform>{n} Minuten vergingen ohne Antwort Ihres Browsers, also warten wir nicht mehr. Eine noch offene Seite von {name} gehört zu diesem Versuch und bewirkt nichts mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>The way back from {name} is blocked</source>
        <translation>Der Rückweg von {name} ist versperrt</translation>
    </message>
    <message>
        <source>Another program, or a rule of this computer, keeps the door closed through which {name} would answer. Nothing is wrong with your account.</source>
        <translation>Ein anderes Programm oder eine Regel dieses Computers hält die Tür zu, durch die {name} antworten würde. Mit Ihrem Konto ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Your browser did not open</source>
        <translation>Ihr Browser hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>So {name} could not ask you, and we stopped waiting. Try again, and if no browser opens, press Copy link and open the link in any browser on this computer.</source>
        <translation>Darum konnte {name} Sie nicht fragen, und wir warten nicht mehr. Versuchen Sie es noch einmal; öffnet sich kein Browser, drücken Sie „Link kopieren“ und öffnen Sie den Link in einem beliebigen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your computer’s safe is locked</source>
        <translation>Der Schlüsselbund Ihres Computers ist gesperrt</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: the safe did not open. This happens when its password was not typed, or the window asking for it was closed.</source>
        <translation>{name} hat zugestimmt, aber der Schlüssel zu Ihrem Konto konnte nicht abgelegt werden: der Schlüsselbund ging nicht auf. Das geschieht, wenn sein Passwort nicht eingegeben oder das Fenster dafür geschlossen wurde.</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>Your computer’s safe does not answer</source>
        <translation>Der Schlüsselbund Ihres Computers antwortet nicht</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: we asked the safe and waited. Perhaps a window behind this one is asking for its password.</source>
        <translation>{name} hat zugestimmt, aber der Schlüssel zu Ihrem Konto konnte nicht abgelegt werden: wir haben den Schlüsselbund gefragt und gewartet. Vielleicht fragt ein Fenster hinter diesem nach seinem Passwort.</translation>
    </message>
    <message>
        <source>This computer has no safe</source>
        <translation>Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: no safe answers here. You can protect your keys with a passphrase instead, or keep them only until you quit.</source>
        <translation>{name} hat zugestimmt, aber der Schlüssel zu Ihrem Konto konnte nicht abgelegt werden: hier antwortet kein Schlüsselbund. Sie können Ihre Schlüssel stattdessen mit einer Passphrase schützen, oder sie nur behalten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Choose where to keep keys</source>
        <translation>Ort für Schlüssel wählen</translation>
    </message>
    <message>
        <source>They were put away in {recorded}, and now {found} answers.</source>
        <translation>Sie wurden hier abgelegt: {recorded}. Jetzt antwortet etwas anderes: {found}.</translation>
    </message>
    <message>
        <source>They were put away in {recorded}. It answers, but the key is gone or is another one.</source>
        <translation>Sie wurden hier abgelegt: {recorded}. Von dort kommt Antwort, aber der Schlüssel fehlt oder ist ein anderer.</translation>
    </message>
    <message>
        <source>Your keys are not where they were</source>
        <translation>Ihre Schlüssel sind nicht, wo sie waren</translation>
    </message>
    <message>
        <source>We do not guess: nothing is replaced until you decide.</source>
        <translation>Wir raten nicht: nichts wird ersetzt, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was changed. Your other accounts at {name} and elsewhere wait.</source>
        <translation>Nichts wurde gespeichert, und nichts wurde geändert. Ihre anderen Konten bei {name} und anderswo warten.</translation>
    </message>
    <message>
        <source>{name} does not answer</source>
        <translation>{name} antwortet nicht</translation>
    </message>
    <message>
        <source>{name} has trouble, or this computer is not connected to the internet. Your account is not the cause.</source>
        <translation>{name} hat eine Störung, oder dieser Computer ist nicht mit dem Internet verbunden. An Ihrem Konto liegt es nicht.</translation>
    </message>
    <message>
        <source>It is {time} ahead.</source>
        <translation>Sie geht {time} vor.</translation>
    </message>
    <message>
        <source>It is {time} behind.</source>
        <translation>Sie geht {time} nach.</translation>
    </message>
    <message>
        <source>{name} refuses sign-ins from computers with another time. Set the clock to follow the internet, then try again.</source>
        <translation>{name} lehnt Anmeldungen von Computern mit anderer Uhrzeit ab. Stellen Sie die Uhr nach dem Internet und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>That was another account</source>
        <translation>Das war ein anderes Konto</translation>
    </message>
    <message>
        <source>You signed in to {name} as {actual}, but this entry belongs to {expected}.</source>
        <translation>Sie haben sich bei {name} als {actual} angemeldet, aber dieser Eintrag gehört zu {expected}.</translation>
    </message>
    <message>
        <source>{expected} was left as it is. Nothing was saved for {actual}.</source>
        <translation>{expected} blieb, wie es war. Für {actual} wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Try again as {account}</source>
        <translation>Als {account} erneut versuchen</translation>
    </message>
    <message>
        <source>Add {account} as a new account</source>
        <translation>{account} als neues Konto hinzufügen</translation>
    </message>
    <message>
        <source>{account} is already in your list</source>
        <translation>{account} ist schon in Ihrer Liste</translation>
    </message>
    <message>
        <source>You signed in to {name} with an account that is here already.</source>
        <translation>Sie haben sich bei {name} mit einem Konto angemeldet, das schon hier ist.</translation>
    </message>
    <message>
        <source>No second account was added.</source>
        <translation>Es wurde kein zweites Konto hinzugefügt.</translation>
    </message>
    <message>
        <source>It now has the access you just chose.</source>
        <translation>Es hat jetzt den Zugriff, den Sie gerade gewählt haben.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>An answer came that we did not ask for</source>
        <translation>Es kam eine Antwort, nach der wir nicht gefragt haben</translation>
    </message>
    <message>
        <source>It did not belong to this sign-in to {name}, so we threw it away. This can happen when an old page of the browser is used, and it also protects you from pages that try to slip in another account.</source>
        <translation>Sie gehörte nicht zu dieser Anmeldung bei {name}, also haben wir sie verworfen. Das kann geschehen, wenn eine alte Seite des Browsers benutzt wird, und es schützt Sie auch vor Seiten, die ein anderes Konto unterschieben wollen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>{name} did not accept the sign-in</source>
        <translation>{name} hat die Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>{name} answered with an error we do not know. Its own words are behind Details.</source>
        <translation>{name} hat mit einem Fehler geantwortet, den wir nicht kennen. Der Wortlaut steht unter „Einzelheiten“.</translation>
    </message>
    <message>
        <source>The account could not be saved</source>
        <translation>Das Konto konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Nothing was saved. {name} may list this program as allowed; signing in again uses the same permission.</source>
        <translation>Nichts wurde gespeichert. Bei {name} steht dieses Programm vielleicht als erlaubt; eine erneute Anmeldung nutzt dieselbe Berechtigung.</translation>
    </message>
    <message>
        <source>Your organisation decides about this</source>
        <translation>Darüber entscheidet Ihre Organisation</translation>
    </message>
    <message>
        <source>At your {name}, somebody who manages it must agree before programs may be used.</source>
        <translation>In Ihrem {name} muss jemand aus der Verwaltung zustimmen, bevor Programme benutzt werden dürfen.</translation>
    </message>
    <message>
        <source>I have the approval</source>
        <translation>Ich habe die Zustimmung</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/entry_details</name>
    <message>
        <source>nothing</source>
        <comment>in place of an empty value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the history</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Forget details</source>
        <translation>Einzelheiten vergessen</translation>
    </message>
    <message>
        <source>Forget all details of this item</source>
        <translation>Alle Einzelheiten dieses Eintrags vergessen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/export_choice</name>
    <message>
        <source>A table for spreadsheets (CSV)</source>
        <translation>Eine Tabelle für Tabellenprogramme (CSV)</translation>
    </message>
    <message>
        <source>An Excel workbook (XLSX)</source>
        <translation>Eine Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON-Zeilen, für Programme</translation>
    </message>
    <message>
        <source>With proofs: a folder that can be checked</source>
        <translation>Mit Beweisen: ein Ordner, der sich prüfen lässt</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be written, oldest first.</source>
        <extracomment>For one: {n} entry will be written, oldest first.</extracomment>
        <translation>
            <numerusform>{n} Eintrag wird geschrieben, der älteste zuerst.</numerusform>
            <numerusform>{n} Einträge werden geschrieben, die ältesten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters leave the others out.</source>
        <translation>Die Filter lassen die anderen aus.</translation>
    </message>
    <message>
        <source>Practice accounts too</source>
        <translation>Auch Übungskonten</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Ort wählen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/first_start</name>
    <message>
        <source>You decide for each account what this program may see and do. What it reads stays on this computer.</source>
        <translation>Sie entscheiden für jedes Konto, was dieses Programm sehen und tun darf. Was es liest, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>This program never asks for the password of an account. The key it is given is kept in your computer’s own safe; where there is none, you choose another place.</source>
        <translation>Dieses Programm fragt nie nach dem Passwort eines Kontos. Der Schlüssel, den es bekommt, liegt im Schlüsselbund Ihres Computers; gibt es keinen, wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Which account would you like to add first?</source>
        <translation>Welches Konto möchten Sie zuerst hinzufügen?</translation>
    </message>
    <message>
        <source>Which account would you like to add?</source>
        <translation>Welches Konto möchten Sie hinzufügen?</translation>
    </message>
    <message>
        <source>Search platforms</source>
        <translation>Plattformen suchen</translation>
    </message>
    <message>
        <source>No platform has this name.</source>
        <translation>Keine Plattform heißt so.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Jetzt überspringen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/item_details</name>
    <message>
        <source>Hold {key} and click to choose more.</source>
        <translation>Halten Sie {key} und klicken Sie, um mehr zu wählen.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Ganzer Verlauf</translation>
    </message>
    <message>
        <source>Open at {name}</source>
        <translation>Bei {name} öffnen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/item_form</name>
    <message>
        <source>Separate them with commas</source>
        <translation>Trennen Sie sie mit Kommas</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-03-09</source>
        <translation>Jahr-Monat-Tag, etwa 2026-03-09</translation>
    </message>
    <message>
        <source>Year-month-day and time here, such as 2026-03-09 14:30</source>
        <translation>Jahr-Monat-Tag und Uhrzeit hier, etwa 2026-03-09 14:30</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet</source>
        <translation>Noch gibt es nichts zu wählen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Das wird geschehen</translation>
    </message>
    <message>
        <source>This cannot be changed afterwards.</source>
        <translation>Das lässt sich danach nicht ändern.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/items</name>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters that were saved</comment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Einträge suchen</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>a button</comment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Noch nichts verbunden</translation>
    </message>
    <message>
        <source>Add an account and its things appear here.</source>
        <translation>Fügen Sie ein Konto hinzu, dann erscheint hier, was darin ist.</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>Noch nichts freigegeben</translation>
    </message>
    <message>
        <source>The account is connected, but has shared nothing with this program so far.</source>
        <translation>Das Konto ist verbunden, hat aber bisher nichts für dieses Programm freigegeben.</translation>
    </message>
    <message>
        <source>The first reading of this account has not come to its end. What it brings appears here.</source>
        <translation>Das erste Lesen dieses Kontos kam nicht zu Ende. Was es bringt, erscheint hier.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>New things appear by themselves.</source>
        <translation>Neues erscheint von selbst.</translation>
    </message>
    <message>
        <source>This filter is about an account that was removed</source>
        <translation>Dieser Filter gilt einem Konto, das entfernt wurde</translation>
    </message>
    <message>
        <source>Its items are no longer on this computer.</source>
        <translation>Seine Einträge sind nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing matches the filter “{name}” now</source>
        <translation>Nichts passt jetzt zum Filter „{name}“</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>Nichts passt zu „{words}“</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/keeping</name>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange er behalten wird</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Alte Einträge entfernen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/keychain</name>
    <message>
        <source>Write the passphrase down where only you find it. This program cannot show it to you again.</source>
        <translation>Notieren Sie die Passphrase, wo nur Sie sie finden. Dieses Programm kann sie Ihnen nicht noch einmal zeigen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your accounts wait until their keys are open.</source>
        <translation>Es wurde nichts geändert. Ihre Konten warten, bis ihre Schlüssel offen sind.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Nobody can look it up for you.</source>
        <extracomment>For one: At least {n} character. Nobody can look it up for you.</extracomment>
        <translation>
            <numerusform>Mindestens {n} Zeichen. Niemand kann sie für Sie nachschlagen.</numerusform>
            <numerusform>Mindestens {n} Zeichen. Niemand kann sie für Sie nachschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least {n} characters.</source>
        <extracomment>For one: Use at least {n} character.</extracomment>
        <translation>
            <numerusform>Nehmen Sie mindestens {n} Zeichen.</numerusform>
            <numerusform>Nehmen Sie mindestens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Behind a passphrase</source>
        <translation>Hinter einer Passphrase</translation>
    </message>
    <message>
        <source>Only until I quit</source>
        <translation>Nur bis zum Beenden</translation>
    </message>
    <message>
        <source>You type it once after each start of this program.</source>
        <translation>Sie geben sie nach jedem Start dieses Programms einmal ein.</translation>
    </message>
    <message>
        <source>You sign in again after each start. Nothing is written down.</source>
        <translation>Sie melden sich nach jedem Start erneut an. Nichts wird aufgeschrieben.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Ich habe sie vergessen</translation>
    </message>
    <message>
        <source>Give the old keys up</source>
        <translation>Alte Schlüssel aufgeben</translation>
    </message>
    <message>
        <source>Open your keys</source>
        <translation>Ihre Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Where should the keys be kept?</source>
        <translation>Wo sollen die Schlüssel liegen?</translation>
    </message>
    <message>
        <source>Your keys are behind the passphrase you chose.</source>
        <translation>Ihre Schlüssel liegen hinter der Passphrase, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>A key lets this program into your account without your password. Your computer’s own safe cannot keep it just now, so you choose another place.</source>
        <translation>Ein Schlüssel lässt dieses Programm ohne Ihr Passwort in Ihr Konto. Der Schlüsselbund Ihres Computers kann ihn gerade nicht aufbewahren, darum wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keep them only until I quit</source>
        <translation>Nur bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Geben Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/lessons</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Everything here happens on this computer, at a pretend platform. Nothing can break.</source>
        <translation>Alles hier geschieht auf diesem Computer, bei einer erfundenen Plattform. Nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Back to items</source>
        <translation>Zurück zu den Einträgen</translation>
    </message>
    <message>
        <source>Lessons with {account}</source>
        <translation>Lektionen mit {account}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/lock</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Your accounts stay up to date, and changes that wait are sent.</source>
        <translation>Ihre Konten bleiben aktuell, und wartende Änderungen werden gesendet.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Connector Manager is locked</source>
        <translation>Connector Manager ist gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Not the passphrase. The next try is possible in {n} seconds.</source>
        <extracomment>For one: Not the passphrase. The next try is possible in {n} second.</extracomment>
        <translation>
            <numerusform>Nicht die Passphrase. Der nächste Versuch ist in {n} Sekunde möglich.</numerusform>
            <numerusform>Nicht die Passphrase. Der nächste Versuch ist in {n} Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Write it down where only you find it.</source>
        <extracomment>For one: At least {n} character. Write it down where only you find it.</extracomment>
        <translation>
            <numerusform>Mindestens {n} Zeichen. Notieren Sie sie, wo nur Sie sie finden.</numerusform>
            <numerusform>Mindestens {n} Zeichen. Notieren Sie sie, wo nur Sie sie finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation>Die jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/news</name>
    <message>
        <source>Live updates of {account}</source>
        <translation>Live-Aktualisierungen von {account}</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>What sends news</source>
        <translation>Was Neuigkeiten sendet</translation>
    </message>
    <message>
        <source>Add a way for news</source>
        <translation>Weg für Neuigkeiten hinzufügen</translation>
    </message>
    <message>
        <source>Register this at the platform. The secret is shown this once.</source>
        <translation>Tragen Sie dies bei der Plattform ein. Das Geheimnis wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Copy this secret</source>
        <translation>Dieses Geheimnis kopieren</translation>
    </message>
    <message>
        <source>The platform has it</source>
        <translation>Die Plattform hat es</translation>
    </message>
    <message>
        <source>Paste it on the platform’s page. When the platform has accepted it, say so here.</source>
        <translation>Fügen Sie es auf der Seite der Plattform ein. Wenn die Plattform es angenommen hat, sagen Sie es hier.</translation>
    </message>
    <message>
        <source>A secret came to this address</source>
        <translation>An diese Adresse kam ein Geheimnis</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a button</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Watch one thing</source>
        <translation>Eine Sache beobachten</translation>
    </message>
    <message>
        <source>There is nothing here yet that can be watched.</source>
        <translation>Hier gibt es noch nichts, das sich beobachten ließe.</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a button</comment>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>The platform then tells of it at once, through the address in Settings, Network.</source>
        <translation>Die Plattform meldet es dann sofort, über die Adresse unter Einstellungen, Netzwerk.</translation>
    </message>
    <message>
        <source>An address that you register at the platform</source>
        <translation>Eine Adresse, die Sie bei der Plattform eintragen</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>You get an address and a secret for the platform’s own page. It leads to this computer.</source>
        <translation>Sie bekommen eine Adresse und ein Geheimnis für die Seite der Plattform. Sie führt zu diesem Computer.</translation>
    </message>
    <message>
        <source>Address of the relay</source>
        <translation>Adresse des Relays</translation>
    </message>
    <message>
        <source>Secret of the relay</source>
        <translation>Geheimnis des Relays</translation>
    </message>
    <message>
        <source>Add relay</source>
        <translation>Relay hinzufügen</translation>
    </message>
    <message>
        <source>A service outside takes the news and hands them on. Whoever runs it can read along.</source>
        <translation>Ein Dienst außerhalb nimmt die Neuigkeiten an und gibt sie weiter. Wer ihn betreibt, kann mitlesen.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/outbox</name>
    <message>
        <source>Changes leave this computer in order, a few seconds after you make them.</source>
        <translation>Änderungen verlassen diesen Computer der Reihe nach, ein paar Sekunden nachdem Sie sie machen.</translation>
    </message>
    <message>
        <source>What you change here waits in this place until its platform has it.</source>
        <translation>Was Sie hier ändern, wartet an dieser Stelle, bis es bei seiner Plattform ist.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Sending is paused. Changes wait here until you go on.</source>
        <translation>Das Senden ist angehalten. Änderungen warten hier, bis Sie es fortsetzen.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/picking</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Export these</source>
        <translation>Diese exportieren</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>For one: {n} selected</extracomment>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/removal</name>
    <message>
        <source>“Forget it now” destroys the keys without waiting for {name}. The access may then still stand there: take it back in the settings of your account at {name}.</source>
        <translation>„Jetzt vergessen“ vernichtet die Schlüssel, ohne auf {name} zu warten. Der Zugriff besteht dort dann vielleicht noch: Nehmen Sie ihn in den Einstellungen Ihres Kontos bei {name} zurück.</translation>
    </message>
    <message>
        <source>Remove {account}?</source>
        <translation>{account} entfernen?</translation>
    </message>
    <message>
        <source>Withdraw access at {name}</source>
        <translation>Zugriff bei {name} entziehen</translation>
    </message>
    <message>
        <source>{name} forgets that it ever allowed this program.</source>
        <translation>{name} vergisst, dass dieses Programm je erlaubt war.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Removing {account}</source>
        <translation>{account} wird entfernt</translation>
    </message>
    <message>
        <source>{account} was removed</source>
        <translation>{account} wurde entfernt</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/cutting</name>
    <message>
        <source>Cut all access</source>
        <translation>Allen Zugriff kappen</translation>
    </message>
    <message>
        <source>Show what came of it</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Takes every account out at once: nothing is sent any more, each platform is asked to withdraw the access, and each old key is then tried once. What a platform does not confirm is listed for you to do by hand.</source>
        <translation>Nimmt alle Konten auf einmal heraus: nichts wird mehr gesendet, jede Plattform wird gebeten, den Zugriff zu entziehen, und jeder alte Schlüssel wird dann einmal erprobt. Was eine Plattform nicht bestätigt, wird aufgelistet, damit Sie es von Hand tun.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>Bericht schließen</translation>
    </message>
    <message>
        <source>Keep my accounts</source>
        <translation>Meine Konten behalten</translation>
    </message>
    <message>
        <source>Cut all access now</source>
        <translation>Jetzt allen Zugriff kappen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/general</name>
    <message>
        <source>As this computer does</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Counts from the next start of the program on.</source>
        <translation>Gilt ab dem nächsten Start des Programms.</translation>
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
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>It begins when you log in, and looks after your accounts from then on.</source>
        <translation>Es beginnt, wenn Sie sich am Computer anmelden, und kümmert sich ab dann um Ihre Konten.</translation>
    </message>
    <message>
        <source>There is an entry that starts this program with the computer, but it was changed by hand or belongs to another copy. Turn it on here to put it right; turn it on and off again to take it away.</source>
        <translation>Es gibt einen Eintrag, der dieses Programm mit dem Computer startet, aber er wurde von Hand geändert oder gehört zu einer anderen Kopie. Schalten Sie es hier ein, um ihn zu berichtigen; ein und wieder aus, um ihn zu entfernen.</translation>
    </message>
    <message>
        <source>A small picture beside the clock says whether something needs you.</source>
        <translation>Ein kleines Bild neben der Uhr zeigt, ob etwas Sie braucht.</translation>
    </message>
    <message>
        <source>Without its window the program still keeps your accounts up to date.</source>
        <translation>Auch ohne Fenster hält das Programm Ihre Konten aktuell.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program.</source>
        <translation>Dieser Desktop zeigt gerade keinen Infobereich, darum beendet das Schließen des Fensters das Programm.</translation>
    </message>
    <message>
        <source>Light and dark</source>
        <translation>Hell und dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Zeit zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Follows this computer, or stays as you like it.</source>
        <translation>Folgt diesem Computer, oder bleibt, wie Sie es mögen.</translation>
    </message>
    <message>
        <source>Stronger colours and lines, no tints.</source>
        <translation>Kräftigere Farben und Linien, keine Tönungen.</translation>
    </message>
    <message>
        <source>Everything that holds text grows with it.</source>
        <translation>Alles, was Text enthält, wächst mit.</translation>
    </message>
    <message>
        <source>Pages change at once and nothing turns.</source>
        <translation>Seiten wechseln sofort, und nichts dreht sich.</translation>
    </message>
    <message>
        <source>What you change waits this long before it leaves this computer.</source>
        <translation>So lange wartet, was Sie ändern, bevor es diesen Computer verlässt.</translation>
    </message>
    <message>
        <source>Show in the tray</source>
        <translation>Im Infobereich zeigen</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>how the program looks</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of a person’s things</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>when the program runs</comment>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>How this program looks and behaves.</source>
        <translation>Wie dieses Programm aussieht und sich verhält.</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Sofort senden</translation>
    </message>
    <message>
        <source>{n} %</source>
        <comment>a percentage</comment>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/help</name>
    <message>
        <source>Parts and licences</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a button</comment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Looks at the folder, the network, the safe, the data, the clock and the way back from the browser.</source>
        <translation>Prüft Ordner, Netz, Schlüsselbund, Daten, Uhr und den Rückweg vom Browser.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Version {version}.</source>
        <translation>Version {version}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find out what does not work.</source>
        <translation>Herausfinden, was nicht geht.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/locking</name>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Jetzt sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>Hides the window from people who pass by, until you type a passphrase. It does not seal the files: whoever uses this computer as you can still read them.</source>
        <translation>Verbirgt das Fenster vor Menschen, die vorbeikommen, bis Sie eine Passphrase eingeben. Die Dateien versiegelt es nicht: wer diesen Computer unter Ihrem Namen benutzt, kann sie weiter lesen.</translation>
    </message>
    <message>
        <source>When neither keys nor mouse were used for so long.</source>
        <translation>Wenn Tasten und Maus so lange nicht benutzt wurden.</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Das Fenster sperren</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>For one: After {n} minute</extracomment>
        <translation>
            <numerusform>Nach {n} Minute</numerusform>
            <numerusform>Nach {n} Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/moving</name>
    <message>
        <source>One file with a password: accounts, settings, rules, changes that wait and the whole history. Keys are not in it: sign in once more afterwards.</source>
        <translation>Eine Datei mit Passwort: Konten, Einstellungen, Regeln, wartende Änderungen und der ganze Verlauf. Schlüssel sind nicht darin: Melden Sie sich danach noch einmal an.</translation>
    </message>
    <message>
        <source>Works only before the first account is added. You then sign in to each account once more.</source>
        <translation>Geht nur, bevor das erste Konto hinzugefügt ist. Sie melden sich dann bei jedem Konto noch einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Without it nobody can open the file, not even you.</source>
        <extracomment>For one: At least {n} character. Without it nobody can open the file, not even you.</extracomment>
        <translation>
            <numerusform>Mindestens {n} Zeichen. Ohne das Passwort kann niemand die Datei öffnen, auch Sie nicht.</numerusform>
            <numerusform>Mindestens {n} Zeichen. Ohne das Passwort kann niemand die Datei öffnen, auch Sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Aus einer Sicherung</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Passwort der Sicherung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>You need it on the other computer.</source>
        <translation>Sie brauchen es auf dem anderen Computer.</translation>
    </message>
    <message>
        <source>It was chosen there.</source>
        <translation>Es wurde dort gewählt.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/network</name>
    <message>
        <source>Through this proxy</source>
        <translation>Über diesen Proxy</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Some companies send everything through one computer. Your IT department knows its name.</source>
        <translation>Manche Firmen senden alles über einen Computer. Ihre IT-Abteilung kennt seinen Namen.</translation>
    </message>
    <message>
        <source>Follows the system’s own network settings. Right for most people.</source>
        <translation>Folgt den Netzwerkeinstellungen des Systems. Für die meisten richtig.</translation>
    </message>
    <message>
        <source>Never through a proxy, whatever the system says.</source>
        <translation>Nie über einen Proxy, was immer das System sagt.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Asks each of your platforms for a sign of life.</source>
        <translation>Bittet jede Ihrer Plattformen um ein Lebenszeichen.</translation>
    </message>
    <message>
        <source>How this program reaches your platforms.</source>
        <translation>Wie dieses Programm Ihre Plattformen erreicht.</translation>
    </message>
    <message>
        <source>Connect to the internet</source>
        <translation>Verbindung zum Internet</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>A way in from outside</source>
        <translation>Ein Weg von außen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>None besides those of this computer</source>
        <translation>Keine außer denen dieses Computers</translation>
    </message>
    <message>
        <source>File with certificates to trust as well</source>
        <translation>Datei mit weiteren vertrauten Zertifikaten</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>This computer’s own certificates are always used. A company’s network may need one more.</source>
        <translation>Die Zertifikate dieses Computers gelten immer. Das Netz einer Firma braucht vielleicht noch eines.</translation>
    </message>
    <message>
        <source>Address at which this computer is reached</source>
        <translation>Adresse, unter der dieser Computer erreicht wird</translation>
    </message>
    <message>
        <source>Address at which this computer is reached (optional)</source>
        <translation>Adresse, unter der dieser Computer erreicht wird (freiwillig)</translation>
    </message>
    <message>
        <source>With a tunnel of your own that leads here, platforms can tell at once what happens.</source>
        <translation>Mit einem eigenen Tunnel hierher können Plattformen sofort melden, was geschieht.</translation>
    </message>
    <message>
        <source>Without one they are asked.</source>
        <translation>Ohne einen werden sie gefragt.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/notifications</name>
    <message>
        <source>What this program tells you while you look elsewhere. Titles of your items are never in it.</source>
        <translation>Was dieses Programm Ihnen sagt, während Sie woanders hinsehen. Titel Ihrer Einträge stehen nie darin.</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Once for each: a sign-in that ended, a change that waits for your decision.</source>
        <translation>Je einmal: eine Anmeldung, die endete, eine Änderung, die auf Ihre Entscheidung wartet.</translation>
    </message>
    <message>
        <source>Problems, and when they are over</source>
        <translation>Probleme, und wenn sie vorbei sind</translation>
    </message>
    <message>
        <source>Also when what needed you is settled.</source>
        <translation>Auch wenn erledigt ist, was Sie brauchte.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>What needs you still stands above your accounts when you open the window.</source>
        <translation>Was Sie braucht, steht trotzdem über Ihren Konten, wenn Sie das Fenster öffnen.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/permissions</name>
    <message>
        <source>Untick something, or choose reading only, to see what will stop.</source>
        <translation>Entfernen Sie ein Häkchen, oder wählen Sie nur Lesen, um zu sehen, was dann nicht mehr geht.</translation>
    </message>
    <message>
        <source>Reduce</source>
        <comment>a button</comment>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Only read, change nothing</source>
        <translation>Nur lesen, nichts ändern</translation>
    </message>
    <message>
        <source>Sign in with less</source>
        <translation>Mit weniger anmelden</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>What will stop</source>
        <translation>Was nicht mehr geht</translation>
    </message>
    <message>
        <source>What should stay</source>
        <translation>Was bleiben soll</translation>
    </message>
    <message>
        <source>{may}: {use}</source>
        <comment>a permission, and whether it was used</comment>
        <translation>{may} ({use})</translation>
    </message>
    <message>
        <source>Leave something in, or remove the account.</source>
        <translation>Lassen Sie etwas übrig, oder entfernen Sie das Konto.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/platforms</name>
    <message>
        <source>Some platforms want to know a program before you sign in with it. The name they give it is called a client id. Most people set it up once, while adding an account.</source>
        <translation>Manche Plattformen möchten ein Programm kennen, bevor Sie sich damit anmelden. Der Name, den sie ihm geben, heißt Client-ID. Die meisten richten sie einmal ein, während sie ein Konto hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} requests an hour</source>
        <extracomment>For one: at most {n} request an hour</extracomment>
        <translation>
            <numerusform>höchstens {n} Anfrage pro Stunde</numerusform>
            <numerusform>höchstens {n} Anfragen pro Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Limit of your own</source>
        <translation>Eigene Grenze</translation>
    </message>
    <message>
        <source>Change client id</source>
        <translation>Client-ID ändern</translation>
    </message>
    <message>
        <source>Set client id</source>
        <translation>Client-ID angeben</translation>
    </message>
    <message>
        <source>Which one is used</source>
        <translation>Welche benutzt wird</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <source>The page of {name} where client ids are made, and where yours is looked after.</source>
        <translation>Die Seite von {name}, auf der Client-IDs erstellt werden und Ihre verwaltet wird.</translation>
    </message>
    <message>
        <source>Set-up help</source>
        <translation>Hilfe zum Einrichten</translation>
    </message>
    <message>
        <source>{n} an hour</source>
        <translation>{n} pro Stunde</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation>Anfragen pro Stunde</translation>
    </message>
    <message>
        <source>{name}’s own limits are always kept. With one of your own the program asks less, so that room is left for other programs of yours; reading then takes longer. It counts for each account.</source>
        <translation>Die Grenzen von {name} werden immer eingehalten. Mit einer eigenen fragt das Programm weniger, damit für Ihre anderen Programme etwas bleibt; das Lesen dauert dann länger. Sie gilt für jedes Konto einzeln.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/rule_form</name>
    <message>
        <source>The words after the command</source>
        <translation>Die Wörter nach dem Befehl</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Wer ihn gab</translation>
    </message>
    <message>
        <source>Where it was given</source>
        <translation>Wo er gegeben wurde</translation>
    </message>
    <message>
        <source>The command itself</source>
        <translation>Der Befehl selbst</translation>
    </message>
    <message>
        <source>Words in braces are filled in each time: {text} becomes the words after the command. Insert offers them.</source>
        <translation>Wörter in geschweiften Klammern werden jedes Mal ausgefüllt: aus {text} werden die Wörter nach dem Befehl. „Einfügen“ bietet sie an.</translation>
    </message>
    <message>
        <source>The words contain</source>
        <translation>Die Wörter enthalten</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>In the channel</source>
        <translation>Im Kanal</translation>
    </message>
    <message>
        <source>Would make something</source>
        <translation>Würde etwas erstellen</translation>
    </message>
    <message>
        <source>Would make nothing</source>
        <translation>Würde nichts erstellen</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <translation>Ließe sich nicht erstellen</translation>
    </message>
    <message>
        <source>Tasks from Slack</source>
        <translation>Aufgaben aus Slack</translation>
    </message>
    <message>
        <source>{name} (optional)</source>
        <translation>{name} (freiwillig)</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Im Konto</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>Der Befehl</translation>
    </message>
    <message>
        <source>Make a</source>
        <comment>before what is made</comment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Name of this rule</source>
        <translation>Name dieser Regel</translation>
    </message>
    <message>
        <source>On the last commands</source>
        <translation>An den letzten Befehlen</translation>
    </message>
    <message>
        <source>Make rule</source>
        <translation>Regel erstellen</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>When this command is given</source>
        <translation>Wenn dieser Befehl gegeben wird</translation>
    </message>
    <message>
        <source>This is made</source>
        <translation>Wird dies erstellt</translation>
    </message>
    <message>
        <source>No command has come from this account yet.</source>
        <translation>Von diesem Konto kam noch kein Befehl.</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a button</comment>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/rules</name>
    <message>
        <source>What is asked for at one account is made at another, by itself.</source>
        <translation>Was bei einem Konto verlangt wird, wird bei einem anderen von selbst erstellt.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>A rule makes an item whenever somebody gives a command, like /task.</source>
        <translation>Eine Regel erstellt einen Eintrag, wenn jemand einen Befehl gibt, wie /task.</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Regel {name}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/safety</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>What this program may do with your accounts, and how you stop it.</source>
        <translation>Was dieses Programm mit Ihren Konten tun darf, und wie Sie es stoppen.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/storage</name>
    <message>
        <source>Your data is in one folder on this computer. What opens your sign-ins is kept apart, see Keys.</source>
        <translation>Ihre Daten liegen in einem Ordner auf diesem Computer. Was Ihre Anmeldungen öffnet, liegt getrennt davon, siehe „Schlüssel“.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Keys of your accounts</source>
        <translation>Schlüssel Ihrer Konten</translation>
    </message>
    <message>
        <source>Takes the pretend account and its things away. The history keeps its entries.</source>
        <translation>Entfernt das erfundene Konto und seine Dinge. Im Verlauf bleiben die Einträge.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Backup and moving</source>
        <translation>Sicherung und Umzug</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/support</name>
    <message>
        <source>Prepare</source>
        <comment>a button</comment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>What helps others to find out what is wrong. You read it first; nothing is sent.</source>
        <translation>Was anderen hilft herauszufinden, was nicht stimmt. Sie lesen es zuerst; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Hilfedatei</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Hilfedatei speichern</translation>
    </message>
    <message>
        <source>Copy support file</source>
        <translation>Hilfedatei kopieren</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/updates</name>
    <message>
        <source>Asks the makers once a day. Nothing about you is sent, and nothing installs itself.</source>
        <translation>Fragt einmal am Tag bei den Herstellern. Nichts über Sie wird gesendet, und nichts installiert sich selbst.</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Nach neuen Versionen suchen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite dazu öffnen</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/waiting</name>
    <message>
        <source>Ready to receive your answer</source>
        <translation>Bereit für Ihre Antwort</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>Browser geöffnet</translation>
    </message>
    <message>
        <source>Waiting for you to agree in the browser</source>
        <translation>Wartet auf Ihre Zustimmung im Browser</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <translation>Das Konto wird geprüft</translation>
    </message>
    <message>
        <source>Reading the first items</source>
        <translation>Die ersten Einträge werden gelesen</translation>
    </message>
    <message>
        <source>Code received</source>
        <translation>Code erhalten</translation>
    </message>
    <message>
        <source>Waiting for you to type the code</source>
        <translation>Wartet, bis Sie den Code eingeben</translation>
    </message>
    <message>
        <source>This page follows along by itself.</source>
        <translation>Diese Seite folgt von selbst.</translation>
    </message>
    <message>
        <source>{name} will ask whether this program may see your things.</source>
        <translation>{name} fragt Sie, ob dieses Programm Ihre Dinge sehen darf.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Continue in your browser.</source>
        <translation>Machen Sie in Ihrem Browser weiter.</translation>
    </message>
    <message>
        <source>{name} is asked whether this works.</source>
        <translation>{name} wird gefragt, ob das geht.</translation>
    </message>
    <message>
        <source>Paste the answer instead</source>
        <translation>Antwort stattdessen einfügen</translation>
    </message>
    <message>
        <source>When the browser shows an error after you agreed with {name}, copy the whole address it shows and paste it here.</source>
        <translation>Zeigt der Browser einen Fehler, nachdem Sie bei {name} zugestimmt haben, kopieren Sie die ganze Adresse, die er zeigt, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Adresse aus dem Browser</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Diese Antwort verwenden</translation>
    </message>
    <message>
        <source>Nothing has been saved yet. If you cancel, everything stays as it was.</source>
        <translation>Noch wurde nichts gespeichert. Wenn Sie abbrechen, bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>Nothing happened?</source>
        <translation>Nichts geschehen?</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>the time that is left</comment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Type this code at {place}.</source>
        <translation>Geben Sie diesen Code unter {place} ein.</translation>
    </message>
    <message>
        <source>Paste the address that your browser shows.</source>
        <translation>Fügen Sie die Adresse ein, die Ihr Browser zeigt.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/weekly_page</name>
    <message>
        <source>What did not work</source>
        <translation>Was nicht gelang</translation>
    </message>
    <message>
        <source>Everything worked.</source>
        <translation>Alles ist gelungen.</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Was abgelehnt wurde</translation>
    </message>
    <message>
        <source>What you changed and sent</source>
        <translation>Was Sie geändert und gesendet haben</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>What was told to have changed at the platforms</source>
        <translation>Was sich laut den Plattformen geändert hat</translation>
    </message>
    <message>
        <source>The platforms told of nothing.</source>
        <translation>Die Plattformen meldeten nichts.</translation>
    </message>
    <message>
        <source>When nobody followed</source>
        <translation>Wann niemand zusah</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>below a number of changes</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>told to have changed at the platforms</source>
        <comment>below a number</comment>
        <translation>laut den Plattformen geändert</translation>
    </message>
    <message>
        <source>did not work</source>
        <comment>below a number of things</comment>
        <translation>nicht gelungen</translation>
    </message>
    <message>
        <source>need a sign-in now</source>
        <comment>below a number of accounts</comment>
        <translation>brauchen jetzt eine Anmeldung</translation>
    </message>
    <message>
        <source>Your week, {week}</source>
        <translation>Ihre Woche, {week}</translation>
    </message>
    <message numerus="yes">
        <source>What Connector Manager did and saw in your accounts: {n} entries of the history.</source>
        <extracomment>For one: What Connector Manager did and saw in your accounts: {n} entry of the history.</extracomment>
        <translation>
            <numerusform>Was Connector Manager in Ihren Konten getan und gesehen hat: {n} Eintrag im Verlauf.</numerusform>
            <numerusform>Was Connector Manager in Ihren Konten getan und gesehen hat: {n} Einträge im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {when} from the history on this computer. This page is for reading; what proves anything is the history itself.</source>
        <translation>Erstellt {when} aus dem Verlauf auf diesem Computer. Diese Seite ist zum Lesen; was etwas beweist, ist der Verlauf selbst.</translation>
    </message>
    <message>
        <source>No account needed a sign-in when this page was made.</source>
        <translation>Kein Konto brauchte eine Anmeldung, als diese Seite erstellt wurde.</translation>
    </message>
    <message>
        <source>Access was removed</source>
        <translation>Zugriff wurde entzogen</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more: “{page}” in the program shows all.</source>
        <extracomment>For one: And {n} more: “{page}” in the program shows all.</extracomment>
        <translation>
            <numerusform>Und noch {n}: „{page}“ im Programm zeigt alle.</numerusform>
            <numerusform>Und noch {n}: „{page}“ im Programm zeigt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}.</source>
        <comment>a sentence of numbers: 3 new, 1 gone.</comment>
        <translation>{found}.</translation>
    </message>
    <message>
        <source>What readings found</source>
        <translation>Was beim Lesen gefunden wurde</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/chart</name>
    <message>
        <source>You</source>
        <comment>what the person did</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>At the platforms</source>
        <translation>Bei den Plattformen</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/filter</name>
    <message>
        <source>All</source>
        <comment>no filter</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/guide</name>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/panels</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/platform_card</name>
    <message>
        <source>Leads to {host}</source>
        <translation>Führt zu {host}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/amounts</name>
    <message numerus="yes">
        <source>{n} seen</source>
        <extracomment>For one: {n} seen</extracomment>
        <translation>
            <numerusform>{n} gesehen</numerusform>
            <numerusform>{n} gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>For one: {n} new</extracomment>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>For one: {n} changed</extracomment>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <extracomment>For one: {n} gone</extracomment>
        <translation>
            <numerusform>{n} verschwunden</numerusform>
            <numerusform>{n} verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>For one: {n} removed</extracomment>
        <translation>
            <numerusform>{n} entfernt</numerusform>
            <numerusform>{n} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>For one: {n} entry</extracomment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} GB</source>
        <comment>gigabytes</comment>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <comment>megabytes</comment>
        <translation>{number} MB</translation>
    </message>
</context>
<context>
    <name>connector_app/words/attention</name>
    <message>
        <source>Sign in</source>
        <comment>a button</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>It is locked, and the keys to your accounts are in it.</source>
        <translation>Er ist gesperrt, und die Schlüssel zu Ihren Konten liegen darin.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <source>They are behind your passphrase. Nothing is read or sent until you enter it.</source>
        <translation>Sie liegen hinter Ihrer Passphrase. Bis Sie sie eingeben, wird nichts gelesen oder gesendet.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>It does not answer, and the keys are in it.</source>
        <translation>Er antwortet nicht, und die Schlüssel liegen darin.</translation>
    </message>
    <message>
        <source>The key is no longer in your computer’s safe. Without it the saved sign-ins cannot be opened.</source>
        <translation>Der Schlüssel ist nicht mehr im Schlüsselbund Ihres Computers. Ohne ihn lassen sich die gespeicherten Anmeldungen nicht öffnen.</translation>
    </message>
    <message>
        <source>Part of the data file cannot be read any more. Start again to go on with a daily copy.</source>
        <translation>Ein Teil der Datendatei ist nicht mehr lesbar. Starten Sie neu, um mit einer täglichen Kopie weiterzumachen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>The history is not whole any more: something in it was changed or is missing.</source>
        <translation>Der Verlauf ist nicht mehr vollständig: etwas darin wurde geändert oder fehlt.</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>the page that shows the history</comment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>It ended unexpectedly the last time. Nothing is lost: what waited to be sent still waits.</source>
        <translation>Es endete beim letzten Mal unerwartet. Nichts ist verloren: was zu senden war, wartet noch.</translation>
    </message>
    <message>
        <source>All right</source>
        <comment>a button</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>There is little room left on the disk. When it is full, nothing more can be saved.</source>
        <translation>Auf dem Datenträger ist wenig Platz. Ist er voll, lässt sich nichts mehr speichern.</translation>
    </message>
    <message>
        <source>Free space</source>
        <comment>a button: to make room</comment>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Its clock is wrong, so platforms do not accept what it asks. Set the clock.</source>
        <translation>Die Uhr geht falsch, darum nehmen Plattformen die Anfragen nicht an. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Its key is gone from your computer’s safe. Sign in again to go on.</source>
        <translation>Der Schlüssel ist nicht mehr im Schlüsselbund Ihres Computers. Melden Sie sich erneut an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again to go on.</source>
        <translation>Die Anmeldung ist beendet. Melden Sie sich erneut an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Access was removed at the platform.</source>
        <translation>Der Zugriff wurde bei der Plattform entzogen.</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules could not do what they should.</source>
        <extracomment>For one: {n} rule could not do what it should.</extracomment>
        <translation>
            <numerusform>{n} Regel konnte nicht tun, was sie soll.</numerusform>
            <numerusform>{n} Regeln konnten nicht tun, was sie sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule “{rule}” could not do what it should.</source>
        <translation>Die Regel „{rule}“ konnte nicht tun, was sie soll.</translation>
    </message>
    <message>
        <source>Look at the rule</source>
        <translation>Regel ansehen</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a button</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The sign-in may end soon. Sign in again before, and nothing stops.</source>
        <translation>Die Anmeldung endet vielleicht bald. Melden Sie sich vorher erneut an, dann läuft alles weiter.</translation>
    </message>
    <message>
        <source>The sign-in ends soon. Sign in again before, and nothing stops.</source>
        <translation>Die Anmeldung endet bald. Melden Sie sich vorher erneut an, dann läuft alles weiter.</translation>
    </message>
    <message>
        <source>It is removed here, but its platform has not withdrawn the access yet.</source>
        <translation>Hier ist es entfernt, aber die Plattform hat den Zugriff noch nicht entzogen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes may have arrived, and nobody can tell. Nothing is sent twice.</source>
        <extracomment>For one: {n} change may have arrived, and nobody can tell. Nothing is sent twice.</extracomment>
        <translation>
            <numerusform>{n} Änderung ist vielleicht angekommen, und niemand weiß es sicher. Nichts wird zweimal gesendet.</numerusform>
            <numerusform>{n} Änderungen sind vielleicht angekommen, und niemand weiß es sicher. Nichts wird zweimal gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you changed were changed there too: {n} changes.</source>
        <extracomment>For one: What you changed was changed there too: {n} change.</extracomment>
        <translation>
            <numerusform>Was Sie geändert haben, wurde auch dort geändert: {n} Änderung.</numerusform>
            <numerusform>Was Sie geändert haben, wurde auch dort geändert: {n} Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were not accepted there.</source>
        <extracomment>For one: {n} change was not accepted there.</extracomment>
        <translation>
            <numerusform>{n} Änderung wurde dort nicht angenommen.</numerusform>
            <numerusform>{n} Änderungen wurden dort nicht angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes could not be sent for an hour. Nothing is lost.</source>
        <extracomment>For one: {n} change could not be sent for an hour. Nothing is lost.</extracomment>
        <translation>
            <numerusform>{n} Änderung ließ sich eine Stunde lang nicht senden. Nichts ist verloren.</numerusform>
            <numerusform>{n} Änderungen ließen sich eine Stunde lang nicht senden. Nichts ist verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of news could not be worked off and were set aside.</source>
        <extracomment>For one: {n} piece of news could not be worked off and was set aside.</extracomment>
        <translation>
            <numerusform>{n} Neuigkeit konnte nicht verarbeitet werden und wurde zurückgelegt.</numerusform>
            <numerusform>{n} Neuigkeiten konnten nicht verarbeitet werden und wurden zurückgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to {name}</source>
        <translation>Bei {name} anmelden</translation>
    </message>
</context>
<context>
    <name>connector_app/words/cutting</name>
    <message>
        <source>Reading and sending</source>
        <translation>Lesen und Senden</translation>
    </message>
    <message>
        <source>Access at the platform</source>
        <translation>Zugriff bei der Plattform</translation>
    </message>
    <message>
        <source>The old key, tried once</source>
        <translation>Der alte Schlüssel, einmal erprobt</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Kopien auf diesem Computer</translation>
    </message>
    <message>
        <source>Nothing is read or sent any more, from this moment on. Changes that were not sent yet are given up.</source>
        <translation>Von diesem Moment an wird nichts mehr gelesen oder gesendet. Noch nicht gesendete Änderungen werden aufgegeben.</translation>
    </message>
    <message>
        <source>Each platform that lets programs do so withdraws the access; the old key is then tried once and must be refused.</source>
        <translation>Jede Plattform, die es Programmen erlaubt, entzieht den Zugriff; der alte Schlüssel wird dann einmal erprobt und muss abgelehnt werden.</translation>
    </message>
    <message>
        <source>Your items leave the data file (daily copies hold them a week more, one made before an update a month), and the keys are destroyed. At the platforms nothing is deleted.</source>
        <translation>Ihre Einträge verlassen die Datendatei (tägliche Kopien behalten sie noch eine Woche, eine vor einer Aktualisierung erstellte einen Monat), und die Schlüssel werden vernichtet. Bei den Plattformen wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The history keeps every entry. To go on later you add your accounts again.</source>
        <translation>Der Verlauf behält jeden Eintrag. Um später weiterzumachen, fügen Sie Ihre Konten wieder hinzu.</translation>
    </message>
    <message>
        <source>There was no account to cut access with.</source>
        <translation>Es gab kein Konto, dessen Zugriff zu kappen war.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} accounts done.</source>
        <extracomment>For one: {done} of {n} account done.</extracomment>
        <translation>
            <numerusform>{done} von {n} Konto fertig.</numerusform>
            <numerusform>{done} von {n} Konten fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All access was cut: {n} accounts. Nothing is left to do.</source>
        <extracomment>For one: All access was cut: {n} account. Nothing is left to do.</extracomment>
        <translation>
            <numerusform>Aller Zugriff wurde gekappt: {n} Konto. Nichts bleibt zu tun.</numerusform>
            <numerusform>Aller Zugriff wurde gekappt: {n} Konten. Nichts bleibt zu tun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts taken out here.</source>
        <extracomment>For one: {n} account taken out here.</extracomment>
        <translation>
            <numerusform>{n} Konto hier herausgenommen.</numerusform>
            <numerusform>{n} Konten hier herausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {n} of them something may be left to do: see below.</source>
        <extracomment>For one: At {n} of them something may be left to do: see below.</extracomment>
        <translation>
            <numerusform>Bei {n} davon bleibt vielleicht etwas zu tun: siehe unten.</numerusform>
            <numerusform>Bei {n} davon bleibt vielleicht etwas zu tun: siehe unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>At {place}, see whether Connector Manager still stands among the programs with access.</source>
        <translation>Sehen Sie unter {place} nach, ob Connector Manager noch unter den Programmen mit Zugriff steht.</translation>
    </message>
    <message>
        <source>At {place}, see whether it still sends live updates to this program, and end that.</source>
        <translation>Sehen Sie unter {place} nach, ob noch Live-Aktualisierungen an dieses Programm gesendet werden, und beenden Sie das.</translation>
    </message>
    <message>
        <source>At {place}, take the access of Connector Manager away.</source>
        <translation>Nehmen Sie unter {place} den Zugriff von Connector Manager zurück.</translation>
    </message>
    <message>
        <source>It is tried again by itself as long as this program runs; you need not wait for it.</source>
        <translation>Es wird von selbst wieder versucht, solange dieses Programm läuft; Sie müssen nicht darauf warten.</translation>
    </message>
    <message>
        <source>All access cut, begun {when}</source>
        <translation>Aller Zugriff gekappt, begonnen: {when}</translation>
    </message>
    <message>
        <source>Left for you: {what}</source>
        <translation>Für Sie zu tun: {what}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/detailed</name>
    <message>
        <source>For whoever helps you: when this account was asked for something, what kind of thing, and what the platform answered. Never your titles, texts or keys.</source>
        <translation>Für die Person, die Ihnen hilft: wann dieses Konto nach etwas gefragt wurde, nach welcher Art von Ding, und was die Plattform antwortete. Nie Ihre Titel, Texte oder Schlüssel.</translation>
    </message>
    <message>
        <source>For each request of this account: the time, the method, the path without ids, the platform’s answer as a number, how long it took, and the id of the request. Never what was sent or read, no keys and no queries.</source>
        <translation>Zu jeder Anfrage dieses Kontos: die Zeit, die Methode, der Pfad ohne IDs, die Antwort der Plattform als Zahl, wie lange es dauerte, und die ID der Anfrage. Nie, was gesendet oder gelesen wurde, keine Schlüssel und keine Suchanfragen.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Es wurde gelöscht.</translation>
    </message>
    <message>
        <source>There was no log to delete.</source>
        <translation>Es gab kein Protokoll zu löschen.</translation>
    </message>
    <message>
        <source>Being written until {clock}, then it stops by itself. It stays on this computer until you remove it.</source>
        <translation>Wird bis {clock} geschrieben, dann hört es von selbst auf. Es bleibt auf diesem Computer, bis Sie es entfernen.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/disk</name>
    <message>
        <source>Your disk is full</source>
        <translation>Ihr Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is no room to save anything. Free some space and try again; nothing that was saved is lost.</source>
        <translation>Es ist kein Platz, um etwas zu speichern. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>Der Datenordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>The program may read its folder but not write to it, so it changes nothing. Choose another folder, or make this one writable.</source>
        <translation>Das Programm darf seinen Ordner lesen, aber nicht darin schreiben, und ändert deshalb nichts. Wählen Sie einen anderen Ordner, oder machen Sie diesen beschreibbar.</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>Der Datenordner ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The program cannot open its data. Check that the folder is there and belongs to you.</source>
        <translation>Das Programm kann seine Daten nicht öffnen. Prüfen Sie, ob der Ordner da ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>Die Datendatei ist beschädigt</translation>
    </message>
    <message>
        <source>The program will not write to it and keeps it as it is. Where there is a daily copy, you can go on with that; your accounts then ask you to sign in again.</source>
        <translation>Das Programm schreibt nicht hinein und lässt sie, wie sie ist. Gibt es eine tägliche Kopie, können Sie damit weitermachen; Ihre Konten bitten Sie dann um eine erneute Anmeldung.</translation>
    </message>
    <message>
        <source>This data was written by a newer version</source>
        <translation>Diese Daten stammen von einer neueren Version</translation>
    </message>
    <message>
        <source>Please start the newer version. This one leaves everything as it is.</source>
        <translation>Bitte starten Sie die neuere Version. Diese lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Another program holds the data file</source>
        <translation>Ein anderes Programm hält die Datendatei fest</translation>
    </message>
    <message>
        <source>A backup or a virus scanner may be reading it. Try again in a moment.</source>
        <translation>Vielleicht liest sie gerade eine Datensicherung oder ein Virenscanner. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/failures</name>
    <message>
        <source>What these keys opened is thrown away for good: the sign-ins of their accounts, and client ids and secrets that you typed. You sign in to each account once more. Items, changes that wait and the history stay; where the key that signs the history is gone too, a new one signs from then on, and a check of the history says so.</source>
        <translation>Was diese Schlüssel öffneten, wird endgültig weggeworfen: die Anmeldungen ihrer Konten, und Client-IDs und Geheimnisse, die Sie eingegeben haben. Sie melden sich bei jedem Konto noch einmal an. Einträge, wartende Änderungen und der Verlauf bleiben; fehlt auch der Schlüssel, der den Verlauf signiert, signiert ab dann ein neuer, und eine Prüfung des Verlaufs sagt das.</translation>
    </message>
    <message>
        <source>Mend it in the folder “platforms” of the data folder, then start the program again.</source>
        <translation>Berichtigen Sie sie im Ordner „platforms“ des Datenordners, dann starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>What happened here since then is not in it, nor are the keys: your accounts ask you to sign in again, and you are asked about changes that waited. The damaged file is kept. The history goes on from the copy, and says so.</source>
        <translation>Was seitdem hier geschehen ist, steht nicht darin, auch nicht die Schlüssel: Ihre Konten bitten Sie um eine erneute Anmeldung, und zu wartenden Änderungen werden Sie gefragt. Die beschädigte Datei bleibt erhalten. Der Verlauf geht von der Kopie aus weiter und sagt das auch.</translation>
    </message>
    <message>
        <source>This was not accepted</source>
        <translation>Das wurde nicht angenommen</translation>
    </message>
    <message>
        <source>{name} does not accept this. Copy it again, whole, or make a new one.</source>
        <translation>{name} nimmt das nicht an. Kopieren Sie noch einmal alles, oder erstellen Sie neu.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>In diesem Netz müssen Sie sich zuerst anmelden</translation>
    </message>
    <message>
        <source>Open your browser and sign in to the network. The program goes on by itself.</source>
        <translation>Öffnen Sie Ihren Browser und melden Sie sich im Netz an. Das Programm macht von selbst weiter.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>{where} does not answer. Your accounts are fine; the program goes on when there is a connection.</source>
        <translation>{where} antwortet nicht. Ihren Konten geht es gut; das Programm macht weiter, sobald eine Verbindung da ist.</translation>
    </message>
    <message>
        <source>{name} no longer accepts the sign-in. Sign in again to go on.</source>
        <translation>{name} nimmt die Anmeldung nicht mehr an. Melden Sie sich erneut an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Eine Berechtigung fehlt</translation>
    </message>
    <message>
        <source>{name} does not let the program do this, because the access that was given does not include it.</source>
        <translation>{name} lässt das Programm das nicht tun, weil der gegebene Zugriff es nicht umfasst.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>{name} does not let this account do that.</source>
        <translation>{name} lässt dieses Konto das nicht tun.</translation>
    </message>
    <message>
        <source>Nobody has signed this history yet</source>
        <translation>Noch hat niemand diesen Verlauf signiert</translation>
    </message>
    <message>
        <source>It is signed once an account is connected and its keys can be opened.</source>
        <translation>Er wird signiert, sobald ein Konto verbunden ist und sich seine Schlüssel öffnen lassen.</translation>
    </message>
    <message>
        <source>Its platform is not known</source>
        <translation>Seine Plattform ist nicht bekannt</translation>
    </message>
    <message>
        <source>Another secret came meanwhile</source>
        <translation>Inzwischen kam ein anderes Geheimnis</translation>
    </message>
    <message>
        <source>The one that was shown was not taken over. Look at what is shown now, and enter that at the platform.</source>
        <translation>Das gezeigte wurde nicht übernommen. Sehen Sie sich an, was jetzt gezeigt wird, und geben Sie das bei der Plattform ein.</translation>
    </message>
    <message>
        <source>{what} could not be found at {name}.</source>
        <translation>Bei {name} nicht zu finden: {what}.</translation>
    </message>
    <message>
        <source>It is not here</source>
        <translation>Das gibt es hier nicht</translation>
    </message>
    <message>
        <source>{what} could not be found here.</source>
        <translation>Hier nicht zu finden: {what}.</translation>
    </message>
    <message>
        <source>Somebody changed it first</source>
        <translation>Jemand hat es zuerst geändert</translation>
    </message>
    <message>
        <source>It was changed at {name} meanwhile. Nothing was overwritten.</source>
        <translation>Es wurde inzwischen bei {name} geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Waiting for a moment</source>
        <translation>Einen Moment warten</translation>
    </message>
    <message>
        <source>{name} asked to slow down. The program goes on in {time}.</source>
        <translation>{name} hat um weniger Tempo gebeten. Das Programm wartet {time}.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>Der Browser hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>We could not start your browser. Copy the link and open it there yourself.</source>
        <translation>Wir konnten Ihren Browser nicht starten. Kopieren Sie den Link und öffnen Sie ihn dort selbst.</translation>
    </message>
    <message>
        <source>{name} has a problem</source>
        <translation>{name} hat ein Problem</translation>
    </message>
    <message>
        <source>{name} is not working properly just now. Try again later.</source>
        <translation>{name} funktioniert gerade nicht richtig. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>An answer we do not understand</source>
        <translation>Eine Antwort, die wir nicht verstehen</translation>
    </message>
    <message>
        <source>{name} answered something the program cannot read. Nothing was changed here.</source>
        <translation>{name} hat etwas geantwortet, das das Programm nicht lesen kann. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your computer’s safe is waiting for you</source>
        <translation>Der Schlüsselbund Ihres Computers wartet auf Sie</translation>
    </message>
    <message>
        <source>A window of your computer’s keychain may be open behind this one. Answer it, then try again.</source>
        <translation>Vielleicht ist ein Fenster des Schlüsselbunds hinter diesem offen. Antworten Sie dort, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keys to your accounts are in your computer’s keychain, and it is locked. Unlock it and try again.</source>
        <translation>Die Schlüssel zu Ihren Konten liegen im Schlüsselbund Ihres Computers, und er ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your computer has no safe the program may use</source>
        <translation>Ihr Computer hat keinen nutzbaren Schlüsselbund</translation>
    </message>
    <message>
        <source>The keys to your accounts need a place. Choose a passphrase, or keep them only until you quit.</source>
        <translation>Die Schlüssel zu Ihren Konten brauchen einen Ort. Wählen Sie eine Passphrase, oder behalten Sie sie nur, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>The key is no longer in your computer’s safe</source>
        <translation>Der Schlüssel ist nicht mehr im Schlüsselbund Ihres Computers</translation>
    </message>
    <message>
        <source>Without it the saved sign-ins cannot be opened. Everything else is here: where the key does not come back, give it up and sign in again to your accounts.</source>
        <translation>Ohne ihn lassen sich die gespeicherten Anmeldungen nicht öffnen. Alles andere ist hier: kommt der Schlüssel nicht zurück, geben Sie ihn auf und melden Sie sich bei Ihren Konten erneut an.</translation>
    </message>
    <message>
        <source>Your keys are in another safe</source>
        <translation>Ihre Schlüssel liegen anderswo</translation>
    </message>
    <message>
        <source>They were kept in {before}, and the program finds {now} now. Start it where the first one is, or give those keys up and sign in again to your accounts. Nothing was deleted.</source>
        <translation>Sie lagen hier: {before}. Jetzt findet das Programm: {now}. Starten Sie es dort, wo das Erste ist, oder geben Sie jene Schlüssel auf und melden Sie sich bei Ihren Konten erneut an. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>This folder holds other things</source>
        <translation>Dieser Ordner enthält andere Dinge</translation>
    </message>
    <message>
        <source>The program keeps its data in a private folder of its own, and it did not make {where}. Choose an empty folder, or the name of a new one.</source>
        <translation>Das Programm hält seine Daten in einem eigenen, privaten Ordner, und {where} stammt nicht von ihm. Wählen Sie einen leeren Ordner, oder den Namen eines neuen.</translation>
    </message>
    <message>
        <source>This folder’s name cannot be used</source>
        <translation>Der Name dieses Ordners ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The name of the data folder is not written in UTF-8 ({where}), and no data file can be opened in it. Choose a folder with another name: --data-dir FOLDER names one.</source>
        <translation>Der Name des Datenordners ist nicht in UTF-8 geschrieben ({where}), und darin lässt sich keine Datendatei öffnen. Wählen Sie einen Ordner mit anderem Namen: --data-dir ORDNER nennt einen.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Die Datei konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Nothing can be written as {where}. Look whether its folder is there and may be written to, or choose another place. Everything else is as it was.</source>
        <translation>Als {where} lässt sich nichts schreiben. Sehen Sie nach, ob der Ordner da und beschreibbar ist, oder wählen Sie einen anderen Ort. Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>You called it off</source>
        <translation>Sie haben abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was changed.</source>
        <translation>Nichts wurde gespeichert, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There was no answer within {time}. Nothing was saved.</source>
        <translation>{time} lang kam keine Antwort. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This answer does not belong to this sign-in</source>
        <translation>Diese Antwort gehört nicht zu dieser Anmeldung</translation>
    </message>
    <message>
        <source>Something answered that this program did not ask. Nothing was saved. Please start again.</source>
        <translation>Es kam eine Antwort von etwas, das dieses Programm nicht gefragt hat. Nichts wurde gespeichert. Bitte beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The door for the answer is closed</source>
        <translation>Die Tür für die Antwort ist zu</translation>
    </message>
    <message>
        <source>Another program, or a rule of your computer, holds the place where {name} would answer. Nothing is wrong with your account.</source>
        <translation>Ein anderes Programm oder eine Regel Ihres Computers belegt die Stelle, an der {name} antworten würde. Mit Ihrem Konto ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>{name} wants another address for this</source>
        <translation>{name} möchte dafür eine andere Adresse</translation>
    </message>
    <message>
        <source>The client id belongs to a company of its own, or to personal accounts only. {name} tells its number on the page of the client id: put it into the set-up, then sign in again.</source>
        <translation>Die Client-ID gehört zu einer eigenen Firma oder gilt nur für persönliche Konten. {name} nennt die Nummer auf der Seite der Client-ID: Tragen Sie sie in der Einrichtung ein, dann melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>{name} needs a little preparation</source>
        <translation>{name} braucht eine kleine Vorbereitung</translation>
    </message>
    <message>
        <source>Once, {name} wants to know this program. It takes three steps; then it goes on by itself.</source>
        <translation>{name} möchte dieses Programm einmal kennenlernen. Das sind drei Schritte; danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>An administrator must allow this program at {name} first. Nothing was saved.</source>
        <translation>Zuerst muss ein Administrator dieses Programm bei {name} erlauben. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The proof does not hold</source>
        <translation>Der Beweis hält nicht</translation>
    </message>
    <message>
        <source>{what} is not what it was when it was written.</source>
        <translation>{what} ist nicht mehr so wie beim Schreiben.</translation>
    </message>
    <message>
        <source>This is another account</source>
        <translation>Das ist ein anderes Konto</translation>
    </message>
    <message>
        <source>You signed in as {found}, and this entry belongs to {expected}. {expected} was left as it is.</source>
        <translation>Sie haben sich als {found} angemeldet, und dieser Eintrag gehört zu {expected}. {expected} blieb, wie es war.</translation>
    </message>
    <message>
        <source>Your computer’s clock is wrong</source>
        <translation>Die Uhr Ihres Computers geht falsch</translation>
    </message>
    <message>
        <source>It is {time} ahead, so that {name} refuses the sign-in. Set the clock, then try again.</source>
        <translation>Sie geht {time} vor, darum lehnt {name} die Anmeldung ab. Stellen Sie die Uhr und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is {time} behind, so that {name} refuses the sign-in. Set the clock, then try again.</source>
        <translation>Sie geht {time} nach, darum lehnt {name} die Anmeldung ab. Stellen Sie die Uhr und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The program is already running</source>
        <translation>Das Programm läuft schon</translation>
    </message>
    <message>
        <source>Another process uses this data now.</source>
        <translation>Ein anderer Vorgang benutzt gerade diese Daten.</translation>
    </message>
    <message>
        <source>The program is closing</source>
        <translation>Das Programm schließt sich gerade</translation>
    </message>
    <message>
        <source>This was not begun. Start the program again to go on.</source>
        <translation>Das wurde nicht begonnen. Starten Sie das Programm neu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is our mistake, not yours. Your data is kept. It is written down as {reference}.</source>
        <translation>Das ist unser Fehler, nicht Ihrer. Ihre Daten sind erhalten. Es ist notiert als {reference}.</translation>
    </message>
    <message>
        <source>Its window uses this data now.</source>
        <translation>Sein Fenster benutzt gerade diese Daten.</translation>
    </message>
    <message>
        <source>A program that keeps up live updates without a window uses this data now.</source>
        <translation>Ein Programm, das ohne Fenster für Live-Aktualisierungen sorgt, benutzt gerade diese Daten.</translation>
    </message>
    <message>
        <source>A command that runs right now uses this data now.</source>
        <translation>Ein gerade laufender Befehl benutzt diese Daten.</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>Schlüsselbund Ihres Desktops</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>a safe with your passphrase</source>
        <translation>Tresor mit Ihrer Passphrase</translation>
    </message>
    <message>
        <source>this program’s memory, until it quits</source>
        <translation>Speicher dieses Programms, bis es endet</translation>
    </message>
    <message>
        <source>a file for practice accounts</source>
        <translation>Datei für Übungskonten</translation>
    </message>
    <message>
        <source>no safe at all</source>
        <translation>gar kein Schlüsselbund</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>request {id}</source>
        <translation>Anfrage {id}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>For one: {n} day</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>For one: {n} hour</extracomment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/forecast</name>
    <message>
        <source>Ends today at {time}</source>
        <translation>Endet heute um {time}</translation>
    </message>
    <message>
        <source>Ends tomorrow at {time}</source>
        <translation>Endet morgen um {time}</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>Endet am {day}</translation>
    </message>
    <message>
        <source>May end today at {time}</source>
        <translation>Endet vielleicht heute um {time}</translation>
    </message>
    <message>
        <source>May end tomorrow at {time}</source>
        <translation>Endet vielleicht morgen um {time}</translation>
    </message>
    <message>
        <source>May end {day}</source>
        <translation>Endet vielleicht am {day}</translation>
    </message>
    <message>
        <source>Ends today at {time} if it is not used before</source>
        <translation>Endet heute um {time}, wenn vorher nicht benutzt</translation>
    </message>
    <message>
        <source>Ends tomorrow at {time} if it is not used before</source>
        <translation>Endet morgen um {time}, wenn vorher nicht benutzt</translation>
    </message>
    <message>
        <source>Ends {day} if it is not used before</source>
        <translation>Endet am {day}, wenn vorher nicht benutzt</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>Ist beendet</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <translation>Endet nicht von selbst</translation>
    </message>
    <message>
        <source>Nobody here knows when it ends</source>
        <translation>Hier weiß niemand, wann sie endet</translation>
    </message>
</context>
<context>
    <name>connector_app/words/freshness</name>
    <message>
        <source>Live updates need one more permission. Until then this account is read from time to time. Sign in again to give it.</source>
        <translation>Live-Aktualisierungen brauchen noch eine Berechtigung. Bis dahin wird dieses Konto ab und zu gelesen. Melden Sie sich erneut an, um sie zu geben.</translation>
    </message>
    <message>
        <source>The key for live updates is not accepted any more. Sign in again, or paste a new key.</source>
        <translation>Der Schlüssel für Live-Aktualisierungen wird nicht mehr angenommen. Melden Sie sich erneut an, oder fügen Sie einen neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Live updates need a step at the platform first. Its set-up page says which.</source>
        <translation>Live-Aktualisierungen brauchen zuerst einen Schritt bei der Plattform. Die Einrichtungsseite sagt, welchen.</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>not checked since {since}</source>
        <translation>seit {since} nicht geprüft</translation>
    </message>
    <message>
        <source>live</source>
        <comment>how an account is kept up to date</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>{ago} geprüft</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>vor {n} s</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>vor {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>vor {n} h</translation>
    </message>
    <message numerus="yes">
        <source>every {n} hours</source>
        <extracomment>For one: every hour</extracomment>
        <translation>
            <numerusform>stündlich</numerusform>
            <numerusform>alle {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} minutes</source>
        <extracomment>For one: every minute</extracomment>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} seconds</source>
        <extracomment>For one: every second</extracomment>
        <translation>
            <numerusform>jede Sekunde</numerusform>
            <numerusform>alle {n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Something keeps live updates from working.</source>
        <translation>Etwas stört die Live-Aktualisierung.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message numerus="yes">
        <source>{good} of {n} accounts up to date</source>
        <extracomment>For one: {good} of {n} account up to date</extracomment>
        <translation>
            <numerusform>{good} von {n} Konto aktuell</numerusform>
            <numerusform>{good} von {n} Konten aktuell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} live</source>
        <extracomment>For one: {n} live</extracomment>
        <translation>
            <numerusform>{n} live</numerusform>
            <numerusform>{n} live</numerusform>
        </translation>
    </message>
    <message>
        <source>the others checked {ago}</source>
        <translation>die anderen {ago} geprüft</translation>
    </message>
</context>
<context>
    <name>connector_app/words/gaps</name>
    <message>
        <source>This computer was asleep</source>
        <translation>Dieser Computer hat geschlafen</translation>
    </message>
    <message>
        <source>This computer was asleep, or the program was halted</source>
        <translation>Dieser Computer hat geschlafen, oder das Programm war angehalten</translation>
    </message>
    <message>
        <source>The program was not running</source>
        <translation>Das Programm lief nicht</translation>
    </message>
    <message>
        <source>{account} could not be reached</source>
        <translation>{account} war nicht erreichbar</translation>
    </message>
    <message>
        <source>{account} waited for somebody to sign in</source>
        <translation>{account} hat auf eine Anmeldung gewartet</translation>
    </message>
    <message>
        <source>{account} was turned off</source>
        <translation>{account} war ausgeschaltet</translation>
    </message>
    <message>
        <source>What was made and deleted again meanwhile is not known, nor what changed more than once.</source>
        <translation>Was inzwischen erstellt und wieder gelöscht wurde, ist nicht bekannt, auch nicht, was sich mehrmals änderte.</translation>
    </message>
    <message>
        <source>What was deleted shows at the next whole reading.</source>
        <translation>Was gelöscht wurde, zeigt sich beim nächsten vollständigen Lesen.</translation>
    </message>
    <message>
        <source>what came and went meanwhile</source>
        <translation>was inzwischen kam und ging</translation>
    </message>
    <message>
        <source>what was deleted, until the next whole reading</source>
        <translation>was gelöscht wurde, bis zum nächsten vollständigen Lesen</translation>
    </message>
    <message>
        <source>Nobody followed the accounts</source>
        <translation>Niemand hat die Konten verfolgt</translation>
    </message>
    <message>
        <source>{gap}. Caught up with: {found}</source>
        <translation>{gap}. Nachgeholt: {found}</translation>
    </message>
    <message>
        <source>{gap}, {when}</source>
        <comment>what happened, from when to when</comment>
        <translation>{gap}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>Caught up: {n} changes.</source>
        <extracomment>For one: Caught up: {n} change.</extracomment>
        <translation>
            <numerusform>Nachgeholt: {n} Änderung.</numerusform>
            <numerusform>Nachgeholt: {n} Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly missed: {missed}.</source>
        <translation>Vielleicht verpasst: {missed}.</translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>nichts Neues.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/history</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>You looked at the history {viewed}, verified it {verified} and exported it {exported}</source>
        <translation>Sie haben den Verlauf {viewed} angesehen, {verified} geprüft und {exported} exportiert</translation>
    </message>
    <message>
        <source>You looked at the history {viewed} and verified it {verified}</source>
        <translation>Sie haben den Verlauf {viewed} angesehen und {verified} geprüft</translation>
    </message>
    <message>
        <source>You looked at the history {viewed} and exported it {exported}</source>
        <translation>Sie haben den Verlauf {viewed} angesehen und {exported} exportiert</translation>
    </message>
    <message>
        <source>You verified the history {verified} and exported it {exported}</source>
        <translation>Sie haben den Verlauf {verified} geprüft und {exported} exportiert</translation>
    </message>
    <message>
        <source>You looked at the history {viewed}</source>
        <translation>Sie haben den Verlauf {viewed} angesehen</translation>
    </message>
    <message>
        <source>You verified the history {verified}</source>
        <translation>Sie haben den Verlauf {verified} geprüft</translation>
    </message>
    <message>
        <source>You exported the history {exported}</source>
        <translation>Sie haben den Verlauf {exported} exportiert</translation>
    </message>
    <message>
        <source>an account</source>
        <comment>in place of its name</comment>
        <translation>Konto ohne Namen</translation>
    </message>
    <message>
        <source>a file</source>
        <comment>in place of its name</comment>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>in place of its days</comment>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>another place</source>
        <comment>in place of its name</comment>
        <translation>anderer Ort</translation>
    </message>
    <message>
        <source>a command</source>
        <comment>in place of its name</comment>
        <translation>ein Befehl</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in place of a name</comment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>anderen Tag</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>anderer Computer</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>where something goes on</comment>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>(its name was forgotten)</source>
        <translation>(der Name wurde vergessen)</translation>
    </message>
    <message>
        <source>the reason was forgotten</source>
        <translation>der Grund wurde vergessen</translation>
    </message>
    <message>
        <source>the entries up to number {number}</source>
        <translation>die Einträge bis Nummer {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day}</source>
        <extracomment>For one: {n} entry from before {day}</extracomment>
        <translation>
            <numerusform>{n} Eintrag von vor dem {day}</numerusform>
            <numerusform>{n} Einträge von vor dem {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody at {platform}</source>
        <translation>Jemand bei {platform}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>something (its words were forgotten)</source>
        <translation>etwas (der Wortlaut wurde vergessen)</translation>
    </message>
    <message>
        <source>an item ({kind})</source>
        <translation>etwas ({kind})</translation>
    </message>
    <message>
        <source>this computer was asleep or the program was not running</source>
        <translation>dieser Computer hat geschlafen, oder das Programm lief nicht</translation>
    </message>
    <message>
        <source>one computer</source>
        <comment>where something began</comment>
        <translation>ein Computer</translation>
    </message>
    <message>
        <source>another</source>
        <comment>another computer, where something goes on</comment>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>ein anderer Zustand</translation>
    </message>
    <message>
        <source>old entries</source>
        <translation>alte Einträge</translation>
    </message>
</context>
<context>
    <name>connector_app/words/keeping</name>
    <message>
        <source>Everything is kept</source>
        <translation>Alles wird behalten</translation>
    </message>
    <message>
        <source>Kept for one year</source>
        <translation>Ein Jahr lang behalten</translation>
    </message>
    <message>
        <source>Kept for two years</source>
        <translation>Zwei Jahre lang behalten</translation>
    </message>
    <message>
        <source>Kept for five years</source>
        <translation>Fünf Jahre lang behalten</translation>
    </message>
    <message>
        <source>Everything is kept from now on</source>
        <translation>Ab jetzt wird alles behalten</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Zwei Jahre</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>Fünf Jahre</translation>
    </message>
    <message>
        <source>One year is set; older entries are still here.</source>
        <translation>Ein Jahr ist eingestellt; ältere Einträge sind noch hier.</translation>
    </message>
    <message>
        <source>Two years are set; older entries are still here.</source>
        <translation>Zwei Jahre sind eingestellt; ältere Einträge sind noch hier.</translation>
    </message>
    <message>
        <source>Five years are set; older entries are still here.</source>
        <translation>Fünf Jahre sind eingestellt; ältere Einträge sind noch hier.</translation>
    </message>
    <message>
        <source>Remove old entries?</source>
        <translation>Alte Einträge entfernen?</translation>
    </message>
    <message>
        <source>Save an auditor pack first</source>
        <translation>Zuerst Prüfermappe speichern</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>{kept}; {removed}</source>
        <comment>two sentences in one</comment>
        <translation>{kept}; {removed}</translation>
    </message>
    <message>
        <source>what was before {day} was removed on {when}, as the signed note says</source>
        <translation>was vor dem {day} war, wurde am {when} entfernt, wie die signierte Notiz sagt</translation>
    </message>
    <message>
        <source>what was up to entry {number} was removed on {when}, as the signed note says</source>
        <translation>alles bis Eintrag {number} wurde am {when} entfernt, wie die signierte Notiz sagt</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day} go by themselves soon.</source>
        <extracomment>For one: {n} entry from before {day} goes by itself soon.</extracomment>
        <translation>
            <numerusform>{n} Eintrag von vor dem {day} verschwindet bald von selbst.</numerusform>
            <numerusform>{n} Einträge von vor dem {day} verschwinden bald von selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day} wait for your word to be removed.</source>
        <extracomment>For one: {n} entry from before {day} waits for your word to be removed.</extracomment>
        <translation>
            <numerusform>{n} Eintrag von vor dem {day} wartet auf Ihr Wort, um entfernt zu werden.</numerusform>
            <numerusform>{n} Einträge von vor dem {day} warten auf Ihr Wort, um entfernt zu werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This removes {n} entries from before {day}. They cannot be brought back; safety copies and backups made before still hold them.</source>
        <extracomment>For one: This removes {n} entry from before {day}. It cannot be brought back; safety copies and backups made before still hold it.</extracomment>
        <translation>
            <numerusform>Das entfernt {n} Eintrag von vor dem {day}. Er lässt sich nicht zurückholen; frühere Sicherheitskopien und Sicherungen enthalten ihn noch.</numerusform>
            <numerusform>Das entfernt {n} Einträge von vor dem {day}. Sie lassen sich nicht zurückholen; frühere Sicherheitskopien und Sicherungen enthalten sie noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on, what grows too old goes by itself. Save an auditor pack first?</source>
        <translation>Von da an verschwindet von selbst, was zu alt wird. Zuerst eine Prüfermappe speichern?</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries removed. They cannot be brought back; what is left holds, as a signed note in the history says.</source>
        <extracomment>For one: {n} entry removed. It cannot be brought back; what is left holds, as a signed note in the history says.</extracomment>
        <translation>
            <numerusform>{n} Eintrag entfernt. Er lässt sich nicht zurückholen; was übrig ist, hält, wie eine signierte Notiz im Verlauf sagt.</numerusform>
            <numerusform>{n} Einträge entfernt. Sie lassen sich nicht zurückholen; was übrig ist, hält, wie eine signierte Notiz im Verlauf sagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/known</name>
    <message>
        <source>done here</source>
        <translation>hier getan</translation>
    </message>
    <message>
        <source>signed delivery</source>
        <translation>signierte Lieferung</translation>
    </message>
    <message>
        <source>live connection</source>
        <translation>Live-Verbindung</translation>
    </message>
    <message>
        <source>read afterwards</source>
        <translation>danach gelesen</translation>
    </message>
    <message>
        <source>the platform’s answer</source>
        <translation>die Antwort der Plattform</translation>
    </message>
    <message>
        <source>an unsigned claim</source>
        <translation>eine unsignierte Behauptung</translation>
    </message>
    <message>
        <source>a delivery</source>
        <translation>eine Lieferung</translation>
    </message>
</context>
<context>
    <name>connector_app/words/lessons</name>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>Press “Add account”, choose the practice account, and press Allow in the browser.</source>
        <translation>Drücken Sie „Konto hinzufügen“, wählen Sie das Übungskonto und drücken Sie im Browser „Erlauben“.</translation>
    </message>
    <message>
        <source>The password, if there were one, would be typed in the browser only. This program never sees it.</source>
        <translation>Das Passwort, gäbe es eines, würde nur im Browser eingegeben. Dieses Programm sieht es nie.</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>Nein sagen</translation>
    </message>
    <message>
        <source>Sign in again, and press Deny in the browser this time.</source>
        <translation>Melden Sie sich erneut an, und drücken Sie diesmal im Browser „Ablehnen“.</translation>
    </message>
    <message>
        <source>A refusal changes nothing: the account goes on as it was.</source>
        <translation>Eine Ablehnung ändert nichts: das Konto läuft weiter wie zuvor.</translation>
    </message>
    <message>
        <source>Let the sign-in end</source>
        <translation>Die Anmeldung enden lassen</translation>
    </message>
    <message>
        <source>The platform ends this sign-in, as real ones do after a new password. See what the account says then.</source>
        <translation>Die Plattform beendet diese Anmeldung, wie echte es nach einem neuen Passwort tun. Sehen Sie dann, was beim Konto steht.</translation>
    </message>
    <message>
        <source>The account says “Sign in needed”. Nothing you typed is lost: it waits until you have signed in again.</source>
        <translation>Beim Konto steht „Anmeldung nötig“. Nichts, was Sie eingegeben haben, ist verloren: es wartet, bis Sie sich erneut angemeldet haben.</translation>
    </message>
    <message>
        <source>End the sign-in</source>
        <translation>Anmeldung beenden</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Sign in again, and press Allow. This lesson comes after the one before.</source>
        <translation>Melden Sie sich erneut an, und drücken Sie „Erlauben“. Diese Lektion folgt auf die vorige.</translation>
    </message>
    <message>
        <source>One sign-in repairs the account, and what waited goes out.</source>
        <translation>Eine Anmeldung repariert das Konto, und was wartete, geht hinaus.</translation>
    </message>
    <message>
        <source>Send a change</source>
        <translation>Eine Änderung senden</translation>
    </message>
    <message>
        <source>Fill in a new item and press “Create item”. It waits a few seconds, and then it is sent.</source>
        <translation>Füllen Sie einen neuen Eintrag aus und drücken Sie „Eintrag erstellen“. Er wartet ein paar Sekunden, dann wird er gesendet.</translation>
    </message>
    <message>
        <source>A change is kept before it is sent, and sent exactly once. Outbox shows what waits, Activity what is done.</source>
        <translation>Eine Änderung wird vor dem Senden gespeichert und genau einmal gesendet. „Ausgang“ zeigt, was wartet, „Aktivität“, was erledigt ist.</translation>
    </message>
    <message>
        <source>Take a change back</source>
        <translation>Eine Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Change or delete an item, and press Undo at the bottom right of the window before its time is over.</source>
        <translation>Ändern oder löschen Sie einen Eintrag, und drücken Sie unten rechts im Fenster „Rückgängig“, bevor die Zeit um ist.</translation>
    </message>
    <message>
        <source>As long as a change waits, taking it back leaves no trace at the platform.</source>
        <translation>Solange eine Änderung wartet, hinterlässt das Zurücknehmen bei der Plattform keine Spur.</translation>
    </message>
    <message>
        <source>{name} will ask. This time press Deny.</source>
        <translation>{name} fragt Sie. Drücken Sie diesmal „Ablehnen“.</translation>
    </message>
    <message>
        <source>All six are done. The practice account stays as long as you like.</source>
        <translation>Alle sechs sind erledigt. Das Übungskonto bleibt, so lange Sie mögen.</translation>
    </message>
    <message>
        <source>{done} of {all} done.</source>
        <translation>{done} von {all} erledigt.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/moving</name>
    <message>
        <source>Left out, so that no sign-in and no news goes elsewhere</source>
        <translation>Weggelassen, damit keine Anmeldung und keine Neuigkeiten woandershin gehen</translation>
    </message>
    <message>
        <source>Set it here where you need it: this computer’s own settings stayed as they were.</source>
        <translation>Stellen Sie es hier ein, wo Sie es brauchen: die Einstellungen dieses Computers blieben, wie sie waren.</translation>
    </message>
    <message>
        <source>Files in the backup describe these platforms, and what you do there goes to the address beside each</source>
        <translation>Dateien in der Sicherung beschreiben diese Plattformen, und was Sie dort tun, geht an die Adresse daneben</translation>
    </message>
    <message>
        <source>Sign in only where you know the address.</source>
        <translation>Melden Sie sich nur an, wo Sie die Adresse kennen.</translation>
    </message>
    <message>
        <source>the address of a proxy</source>
        <translation>die Adresse eines Proxys</translation>
    </message>
    <message>
        <source>a file of certificates that were trusted there</source>
        <translation>eine Datei mit Zertifikaten, denen dort vertraut wurde</translation>
    </message>
    <message>
        <source>the permission to do without encryption on one’s own computer</source>
        <translation>die Erlaubnis, auf dem eigenen Computer ohne Verschlüsselung auszukommen</translation>
    </message>
    <message>
        <source>the address at which the other computer is reached from outside</source>
        <translation>die Adresse, unter der der andere Computer von außen erreicht wird</translation>
    </message>
    <message>
        <source>What was on {computer} is here now.</source>
        <translation>Was auf „{computer}“ war, ist jetzt hier.</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts, with items, settings and the whole history</source>
        <extracomment>For one: {n} account, with items, settings and the whole history</extracomment>
        <translation>
            <numerusform>{n} Konto, mit Einträgen, Einstellungen und dem ganzen Verlauf</numerusform>
            <numerusform>{n} Konten, mit Einträgen, Einstellungen und dem ganzen Verlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that had not gone out. They wait for your word in the outbox.</source>
        <extracomment>For one: {n} change that had not gone out. It waits for your word in the outbox.</extracomment>
        <translation>
            <numerusform>{n} Änderung, die noch nicht hinausgegangen war. Sie wartet im Ausgang auf Ihr Wort.</numerusform>
            <numerusform>{n} Änderungen, die noch nicht hinausgegangen waren. Sie warten im Ausgang auf Ihr Wort.</numerusform>
        </translation>
    </message>
    <message>
        <source>the keys of your accounts: no backup holds any</source>
        <translation>die Schlüssel Ihrer Konten: keine Sicherung enthält welche</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was mitkam</translation>
    </message>
    <message>
        <source>Platforms that came</source>
        <translation>Plattformen, die mitkamen</translation>
    </message>
    <message>
        <source>Sign in once more</source>
        <translation>Noch einmal anmelden</translation>
    </message>
    <message>
        <source>Each of these asks for it in the list of accounts.</source>
        <translation>Jedes davon bittet darum in der Kontenliste.</translation>
    </message>
    <message>
        <source>What did not come</source>
        <translation>Was nicht mitkam</translation>
    </message>
    <message>
        <source>the client id for sign-ins at {name} (you can type it again)</source>
        <translation>die Client-ID für Anmeldungen bei {name} (Sie können sie wieder eingeben)</translation>
    </message>
    <message>
        <source>addresses of {name} that are not {name}’s own</source>
        <translation>Adressen von {name}, die nicht zu {name} gehören</translation>
    </message>
    <message>
        <source>Settings › Rules says what each of them makes.</source>
        <translation>Einstellungen › Regeln sagt, was jede davon erstellt.</translation>
    </message>
    <message>
        <source>1 rule came along, and it is on.</source>
        <translation>1 Regel kam mit, und sie ist eingeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules came along, and none of them are on.</source>
        <extracomment>For one: {n} rule came along, and it is off.</extracomment>
        <translation>
            <numerusform>{n} Regel kam mit, und sie ist ausgeschaltet.</numerusform>
            <numerusform>{n} Regeln kamen mit, und keine ist eingeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{came} rules came along, and {n} of them are on.</source>
        <extracomment>For one: {came} rules came along, and {n} of them is on.</extracomment>
        <translation>
            <numerusform>{came} Regeln kamen mit, und {n} davon ist eingeschaltet.</numerusform>
            <numerusform>{came} Regeln kamen mit, und {n} davon sind eingeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>For one: and {n} more</extracomment>
        <translation>
            <numerusform>und noch {n}</numerusform>
            <numerusform>und noch {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/news</name>
    <message>
        <source>just now</source>
        <translation>eben</translation>
    </message>
    <message>
        <source>Nothing newer than {version} was known {ago}.</source>
        <translation>Nichts Neueres als {version} war bekannt ({ago}).</translation>
    </message>
    <message>
        <source>Version {new} of {date} is there; this is {version}.</source>
        <translation>Version {new} vom {date} ist da; dies ist {version}.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/particulars</name>
    <message>
        <source>success</source>
        <comment>an outcome</comment>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>error</source>
        <comment>an outcome</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an outcome</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an outcome</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher es bekannt ist</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of a request</comment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/permissions</name>
    <message>
        <source>May see {things}</source>
        <translation>Darf sehen: {things}</translation>
    </message>
    <message>
        <source>May create {things}</source>
        <translation>Darf erstellen: {things}</translation>
    </message>
    <message>
        <source>May change {things}</source>
        <translation>Darf ändern: {things}</translation>
    </message>
    <message>
        <source>May delete {things}</source>
        <translation>Darf löschen: {things}</translation>
    </message>
    <message>
        <source>May use “{verb}” on {things}</source>
        <translation>Darf „{verb}“ nutzen: {things}</translation>
    </message>
    <message>
        <source>not used since {date}</source>
        <translation>seit {date} nicht genutzt</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>used last {ago}</source>
        <translation>zuletzt genutzt {ago}</translation>
    </message>
    <message numerus="yes">
        <source>used {n} times since {date}, last {ago}</source>
        <extracomment>For one: used {n} time since {date}, last {ago}</extracomment>
        <translation>
            <numerusform>seit {date} {n}-mal genutzt, zuletzt {ago}</numerusform>
            <numerusform>seit {date} {n}-mal genutzt, zuletzt {ago}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used {n} times, last {ago}</source>
        <extracomment>For one: used {n} time, last {ago}</extracomment>
        <translation>
            <numerusform>{n}-mal genutzt, zuletzt {ago}</numerusform>
            <numerusform>{n}-mal genutzt, zuletzt {ago}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, all of them used.</source>
        <extracomment>For one: {n} permission, all of them used.</extracomment>
        <translation>
            <numerusform>{n} Berechtigung, alle genutzt.</numerusform>
            <numerusform>{n} Berechtigungen, alle genutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, {unused} never used.</source>
        <extracomment>For one: {n} permission, {unused} never used.</extracomment>
        <translation>
            <numerusform>{n} Berechtigung, {unused} nie genutzt.</numerusform>
            <numerusform>{n} Berechtigungen, {unused} nie genutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, {unused} not used since {date}.</source>
        <extracomment>For one: {n} permission, {unused} not used since {date}.</extracomment>
        <translation>
            <numerusform>{n} Berechtigung, {unused} seit {date} nicht genutzt.</numerusform>
            <numerusform>{n} Berechtigungen, {unused} seit {date} nicht genutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not read or changed any more.</source>
        <translation>„{name}“ wird nicht mehr gelesen oder geändert.</translation>
    </message>
    <message>
        <source>Nothing can be created, changed or deleted in this account any more.</source>
        <translation>In diesem Konto lässt sich nichts mehr erstellen, ändern oder löschen.</translation>
    </message>
    <message>
        <source>{name} may still list what it gave before; the new key cannot do it any more.</source>
        <translation>Bei {name} steht vielleicht noch, was früher gegeben wurde; der neue Schlüssel kann es nicht mehr.</translation>
    </message>
    <message>
        <source>{name} may still list what it gave before, until you take it back at {page}; the new key cannot do it any more.</source>
        <translation>Bei {name} steht vielleicht noch, was früher gegeben wurde, bis Sie es unter {page} zurücknehmen; der neue Schlüssel kann es nicht mehr.</translation>
    </message>
    <message>
        <source>Less was given than was asked for.</source>
        <translation>Es wurde weniger gegeben als angefragt.</translation>
    </message>
    <message>
        <source>{name} gave leave to read only, so nothing can be changed there.</source>
        <translation>{name} hat nur das Lesen erlaubt, darum lässt sich dort nichts ändern.</translation>
    </message>
    <message>
        <source>You left out {names}.</source>
        <translation>Von Ihnen ausgelassen: {names}.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/phrases</name>
    <message>
        <source>{words}.</source>
        <comment>a sentence and its end</comment>
        <translation>{words}.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/proving</name>
    <message>
        <source>Nothing to verify yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>Entries are missing from {number} on</source>
        <translation>Ab Nummer {number} fehlen Einträge</translation>
    </message>
    <message>
        <source>The note of it in your computer’s safe, or a receipt, knows of more.</source>
        <translation>Die Notiz darüber im Schlüsselbund Ihres Computers oder ein Beleg kennt mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Unbroken since {begin}, {n} entries in all accounts</source>
        <extracomment>For one: Unbroken since {begin}, {n} entry in all accounts</extracomment>
        <translation>
            <numerusform>Lückenlos seit {begin}, {n} Eintrag in allen Konten</numerusform>
            <numerusform>Lückenlos seit {begin}, {n} Einträge in allen Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified {when}.</source>
        <translation>Geprüft: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries came after that.</source>
        <extracomment>For one: {n} entry came after that.</extracomment>
        <translation>
            <numerusform>Danach kam {n} Eintrag.</numerusform>
            <numerusform>Danach kamen {n} Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest check found that something is wrong</source>
        <translation>Die neueste Prüfung fand, dass etwas nicht stimmt</translation>
    </message>
    <message>
        <source>Verify again to see where.</source>
        <translation>Prüfen Sie erneut, um zu sehen, wo.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Reaches back to</source>
        <translation>Reicht zurück bis</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>so much room on the disk</comment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>No entry was changed, removed, added or moved since the checkpoint that covers it was signed. If one was, the check names it, and says up to where everything is still good.</source>
        <translation>Kein Eintrag wurde geändert, entfernt, hinzugefügt oder verschoben, seit der Prüfpunkt signiert wurde, der ihn abdeckt. Wenn doch, nennt die Prüfung ihn und sagt, bis wohin alles noch gut ist.</translation>
    </message>
    <message>
        <source>Nothing was cut off at the end, as long as the newest checkpoint is known elsewhere: in your computer’s safe, or as a receipt that you kept.</source>
        <translation>Am Ende wurde nichts abgeschnitten, solange der neueste Prüfpunkt anderswo bekannt ist: im Schlüsselbund Ihres Computers, oder als Beleg, den Sie aufbewahrt haben.</translation>
    </message>
    <message>
        <source>An export of a part is a true part: it proves each entry in it, and names the numbers that were left out.</source>
        <translation>Der Export eines Teils ist ein echter Teil: er beweist jeden Eintrag darin und nennt die ausgelassenen Nummern.</translation>
    </message>
    <message>
        <source>Words can be forgotten without harm: the entry and every proof stand.</source>
        <translation>Der Wortlaut lässt sich ohne Schaden vergessen: der Eintrag und jeder Beweis bleiben.</translation>
    </message>
    <message>
        <source>That an entry was true when it was written. A history is a witness, not a judge.</source>
        <translation>Dass ein Eintrag wahr war, als er geschrieben wurde. Ein Verlauf ist ein Zeuge, kein Richter.</translation>
    </message>
    <message>
        <source>That nothing was left out from the start: what was never written cannot be missed.</source>
        <translation>Dass von Anfang an nichts ausgelassen wurde: was nie geschrieben wurde, kann nicht fehlen.</translation>
    </message>
    <message>
        <source>Anything against somebody who controls your account on this computer: they can write false new entries, but not change old ones that a receipt of yours covers.</source>
        <translation>Irgendetwas gegen jemanden, der Ihr Benutzerkonto auf diesem Computer beherrscht: er kann falsche neue Einträge schreiben, aber keine alten ändern, die ein Beleg von Ihnen abdeckt.</translation>
    </message>
    <message>
        <source>The newest entries, yet: what comes after the newest checkpoint is linked, not signed.</source>
        <translation>Die neuesten Einträge, noch nicht: was nach dem neuesten Prüfpunkt kommt, ist verknüpft, nicht signiert.</translation>
    </message>
    <message>
        <source>Much, where the key lies in a file: whoever can write that file can sign as well.</source>
        <translation>Viel, wenn der Schlüssel in einer Datei liegt: wer diese Datei schreiben kann, kann auch signieren.</translation>
    </message>
    <message>
        <source>The time of day beyond your computer’s clock.</source>
        <translation>Die Uhrzeit über die Uhr Ihres Computers hinaus.</translation>
    </message>
    <message>
        <source>A receipt is one line that says how much the history held. Print it, or mail it to yourself: later it proves that the history you have then is the one you had, grown longer.</source>
        <translation>Ein Beleg ist eine Zeile, die sagt, wie viel der Verlauf enthielt. Drucken Sie ihn aus, oder mailen Sie ihn sich selbst: später beweist er, dass Ihr Verlauf noch derselbe ist, nur länger.</translation>
    </message>
    <message>
        <source>This is not the history of your receipt</source>
        <translation>Das ist nicht der Verlauf zu Ihrem Beleg</translation>
    </message>
    <message>
        <source>Entry {number} lies where the program writes none</source>
        <translation>Eintrag {number} liegt, wo das Programm keinen schreibt</translation>
    </message>
    <message>
        <source>Entries 1 to {last} are missing, and no signature says that they may be</source>
        <translation>Die Einträge 1 bis {last} fehlen, und keine Signatur sagt, dass sie fehlen dürfen</translation>
    </message>
    <message>
        <source>What is left does not join what was signed of the entries 1 to {last}, which are gone</source>
        <translation>Was übrig ist, passt nicht an das, was über die verschwundenen Einträge 1 bis {last} signiert wurde</translation>
    </message>
    <message>
        <source>Entry {number} does not say rightly which entries were removed</source>
        <translation>Eintrag {number} sagt nicht richtig, welche Einträge entfernt wurden</translation>
    </message>
    <message>
        <source>What was kept elsewhere of entries 1 to {last} is not what was signed of them; they were removed since</source>
        <translation>Was anderswo über die Einträge 1 bis {last} aufbewahrt wurde, ist nicht, was über sie signiert wurde; sie wurden seitdem entfernt</translation>
    </message>
    <message>
        <source>Entry {number} is missing</source>
        <translation>Eintrag {number} fehlt</translation>
    </message>
    <message>
        <source>Entry {number} is not what it was</source>
        <translation>Eintrag {number} ist nicht, was er war</translation>
    </message>
    <message>
        <source>One of the entries {first} to {last} is not what it was</source>
        <translation>Einer der Einträge {first} bis {last} ist nicht, was er war</translation>
    </message>
    <message>
        <source>From entry {number} on nothing is sure</source>
        <translation>Ab Eintrag {number} ist nichts sicher</translation>
    </message>
    <message>
        <source>No signature before that holds.</source>
        <translation>Keine Signatur davor hält.</translation>
    </message>
    <message numerus="yes">
        <source>Still good, by a signature: entries 1 to {n}.</source>
        <extracomment>For one: Still good, by a signature: entry 1.</extracomment>
        <translation>
            <numerusform>Noch gut, durch eine Signatur: Eintrag 1.</numerusform>
            <numerusform>Noch gut, durch eine Signatur: Einträge 1 bis {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with the note of it in a file of its own</source>
        <translation>verglichen mit der Notiz darüber in einer eigenen Datei</translation>
    </message>
    <message>
        <source>compared with the note of it in your computer’s safe</source>
        <translation>verglichen mit der Notiz darüber im Schlüsselbund Ihres Computers</translation>
    </message>
    <message numerus="yes">
        <source>the words of {n} entries were forgotten</source>
        <extracomment>For one: the words of {n} entry were forgotten</extracomment>
        <translation>
            <numerusform>der Wortlaut von {n} Eintrag wurde vergessen</numerusform>
            <numerusform>der Wortlaut von {n} Einträgen wurde vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sealed with a signature yet</source>
        <translation>Noch nicht mit einer Signatur versiegelt</translation>
    </message>
    <message>
        <source>It is sealed with a signature</source>
        <translation>Er ist mit einer Signatur versiegelt</translation>
    </message>
    <message>
        <source>All are sealed with a signature</source>
        <translation>Alle sind mit einer Signatur versiegelt</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are sealed with a signature</source>
        <extracomment>For one: {n} of them is sealed with a signature</extracomment>
        <translation>
            <numerusform>{n} davon ist mit einer Signatur versiegelt</numerusform>
            <numerusform>{n} davon sind mit einer Signatur versiegelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your receipt of {n} entries agrees with what was signed of them; they were removed since</source>
        <extracomment>For one: your receipt of {n} entry agrees with what was signed of them; they were removed since</extracomment>
        <translation>
            <numerusform>Ihr Beleg über {n} Eintrag stimmt mit dem überein, was darüber signiert wurde; er wurde seitdem entfernt</numerusform>
            <numerusform>Ihr Beleg über {n} Einträge stimmt mit dem überein, was darüber signiert wurde; sie wurden seitdem entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your receipt of {n} entries agrees</source>
        <extracomment>For one: your receipt of {n} entry agrees</extracomment>
        <translation>
            <numerusform>Ihr Beleg über {n} Eintrag stimmt überein</numerusform>
            <numerusform>Ihr Beleg über {n} Einträge stimmt überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries 1 to {n} were removed on {day}, as a signed note says.</source>
        <extracomment>For one: Entry 1 was removed on {day}, as a signed note says.</extracomment>
        <translation>
            <numerusform>Eintrag 1 wurde am {day} entfernt, wie eine signierte Notiz sagt.</numerusform>
            <numerusform>Die Einträge 1 bis {n} wurden am {day} entfernt, wie eine signierte Notiz sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues from a copy of {day}; entries {first} to {last} of before are lost.</source>
        <translation>Er geht von einer Kopie vom {day} aus weiter; die früheren Einträge {first} bis {last} sind verloren.</translation>
    </message>
    <message>
        <source>It continues from a copy of {day}; entry {number} of before is lost.</source>
        <translation>Er geht von einer Kopie vom {day} aus weiter; der frühere Eintrag {number} ist verloren.</translation>
    </message>
    <message>
        <source>It continues from a copy of {day}.</source>
        <translation>Er geht von einer Kopie vom {day} aus weiter.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/removals</name>
    <message numerus="yes">
        <source>deleted</source>
        <extracomment>For one: deleted</extracomment>
        <translation>
            <numerusform>gelöscht</numerusform>
            <numerusform>gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {things}</source>
        <translation>{things} entfernen</translation>
    </message>
    <message>
        <source>This removes {things}</source>
        <translation>Das entfernt {things}</translation>
    </message>
    <message>
        <source>It also removes {things}</source>
        <translation>Es entfernt auch {things}</translation>
    </message>
    <message numerus="yes">
        <source>removed</source>
        <extracomment>For one: removed</extracomment>
        <translation>
            <numerusform>entfernt</numerusform>
            <numerusform>entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {things}</source>
        <translation>{things} löschen</translation>
    </message>
    <message>
        <source>This deletes {things}</source>
        <translation>Das löscht {things}</translation>
    </message>
    <message>
        <source>It also deletes {things}</source>
        <translation>Es löscht auch {things}</translation>
    </message>
    <message>
        <source>Delete {things} for good</source>
        <translation>{things} endgültig löschen</translation>
    </message>
    <message>
        <source>This deletes {things} for good</source>
        <translation>Das löscht {things} endgültig</translation>
    </message>
    <message>
        <source>It also deletes {things} for good</source>
        <translation>Es löscht auch {things} endgültig</translation>
    </message>
    <message numerus="yes">
        <source>deleted for good</source>
        <extracomment>For one: deleted for good</extracomment>
        <translation>
            <numerusform>endgültig gelöscht</numerusform>
            <numerusform>endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {things}, telling guests</source>
        <translation>{things} löschen, Gästen melden</translation>
    </message>
    <message>
        <source>This deletes {things}, telling guests</source>
        <translation>Das löscht {things} und meldet es den Gästen</translation>
    </message>
    <message>
        <source>It also deletes {things}, telling guests</source>
        <translation>Es löscht auch {things} und meldet es den Gästen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {things} with their tasks</source>
        <extracomment>For one: Delete {things} with its tasks</extracomment>
        <translation>
            <numerusform>{things} samt Aufgaben löschen</numerusform>
            <numerusform>{things} samt Aufgaben löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes {things} with their tasks</source>
        <extracomment>For one: This deletes {things} with its tasks</extracomment>
        <translation>
            <numerusform>Das löscht samt Aufgaben {things}</numerusform>
            <numerusform>Das löscht samt Aufgaben {things}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deletes {things} with their tasks</source>
        <extracomment>For one: It also deletes {things} with its tasks</extracomment>
        <translation>
            <numerusform>Es löscht auch samt Aufgaben {things}</numerusform>
            <numerusform>Es löscht auch samt Aufgaben {things}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {things} and their tasks</source>
        <extracomment>For one: Delete {things} and its tasks</extracomment>
        <translation>
            <numerusform>{things} mit Aufgaben löschen</numerusform>
            <numerusform>{things} mit Aufgaben löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes {things} and their tasks</source>
        <extracomment>For one: This deletes {things} and its tasks</extracomment>
        <translation>
            <numerusform>Das löscht mit Aufgaben {things}</numerusform>
            <numerusform>Das löscht mit Aufgaben {things}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deletes {things} and their tasks</source>
        <extracomment>For one: It also deletes {things} and its tasks</extracomment>
        <translation>
            <numerusform>Es löscht auch mit Aufgaben {things}</numerusform>
            <numerusform>Es löscht auch mit Aufgaben {things}</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {things} to trash</source>
        <translation>{things} in den Papierkorb</translation>
    </message>
    <message>
        <source>This moves {things} to trash</source>
        <translation>Das legt {things} in den Papierkorb</translation>
    </message>
    <message>
        <source>It also moves {things} to trash</source>
        <translation>Es legt auch {things} in den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>moved to trash</source>
        <extracomment>For one: moved to trash</extracomment>
        <translation>
            <numerusform>in den Papierkorb gelegt</numerusform>
            <numerusform>in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {things} to the recycle bin</source>
        <translation>{things} in den Papierkorb</translation>
    </message>
    <message>
        <source>This moves {things} to the recycle bin</source>
        <translation>Das legt {things} in den Papierkorb</translation>
    </message>
    <message>
        <source>It also moves {things} to the recycle bin</source>
        <translation>Es legt auch {things} in den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>moved to the recycle bin</source>
        <extracomment>For one: moved to the recycle bin</extracomment>
        <translation>
            <numerusform>in den Papierkorb gelegt</numerusform>
            <numerusform>in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Close {things}</source>
        <translation>{things} schließen</translation>
    </message>
    <message>
        <source>This closes {things}</source>
        <translation>Das schließt {things}</translation>
    </message>
    <message>
        <source>It also closes {things}</source>
        <translation>Es schließt auch {things}</translation>
    </message>
    <message numerus="yes">
        <source>closed</source>
        <extracomment>For one: closed</extracomment>
        <translation>
            <numerusform>geschlossen</numerusform>
            <numerusform>geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive {things}</source>
        <translation>{things} archivieren</translation>
    </message>
    <message>
        <source>This archives {things}</source>
        <translation>Das archiviert {things}</translation>
    </message>
    <message>
        <source>It also archives {things}</source>
        <translation>Es archiviert auch {things}</translation>
    </message>
    <message numerus="yes">
        <source>archived</source>
        <extracomment>For one: archived</extracomment>
        <translation>
            <numerusform>archiviert</numerusform>
            <numerusform>archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>{verb}: {things}</source>
        <comment>a verb that only its platform knows</comment>
        <translation>{verb}: {things}</translation>
    </message>
    <message>
        <source>This means “{verb}” for {things}</source>
        <translation>Das heißt „{verb}“ für {things}</translation>
    </message>
    <message>
        <source>It also means “{verb}” for {things}</source>
        <translation>Es heißt auch „{verb}“ für {things}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/sending</name>
    <message>
        <source>It did not work yet</source>
        <translation>Es ist noch nicht gelungen</translation>
    </message>
    <message>
        <source>The platform asked to slow down</source>
        <translation>Die Plattform hat um weniger Tempo gebeten</translation>
    </message>
    <message>
        <source>The platform has a problem</source>
        <translation>Die Plattform hat ein Problem</translation>
    </message>
    <message>
        <source>The account needs a sign-in</source>
        <translation>Das Konto braucht eine Anmeldung</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>Es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>The platform did not accept it</source>
        <translation>Die Plattform hat es nicht angenommen</translation>
    </message>
    <message>
        <source>The platform does not allow it</source>
        <translation>Die Plattform erlaubt es nicht</translation>
    </message>
    <message>
        <source>This computer’s disk refused</source>
        <translation>Der Datenträger dieses Computers hat abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waiting for the network</source>
        <extracomment>For one: {n} change waiting for the network</extracomment>
        <translation>
            <numerusform>{n} Änderung wartet auf das Netz</numerusform>
            <numerusform>{n} Änderungen warten auf das Netz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/sentences</name>
    <message>
        <source>You began to connect {account}</source>
        <translation>Sie haben begonnen, {account} zu verbinden</translation>
    </message>
    <message>
        <source>You connected {account}</source>
        <translation>Sie haben {account} verbunden</translation>
    </message>
    <message>
        <source>The sign-in to {account} did not happen</source>
        <translation>Die Anmeldung bei {account} kam nicht zustande</translation>
    </message>
    <message>
        <source>The sign-in of {account} was renewed</source>
        <translation>Die Anmeldung von {account} wurde erneuert</translation>
    </message>
    <message>
        <source>The sign-in of {account} ended</source>
        <translation>Die Anmeldung von {account} ist beendet</translation>
    </message>
    <message>
        <source>Access to {account} was withdrawn at the platform</source>
        <translation>Der Zugriff auf {account} wurde bei der Plattform entzogen</translation>
    </message>
    <message>
        <source>The earlier sign-in of {account} was ended at the platform</source>
        <translation>Die frühere Anmeldung von {account} wurde bei der Plattform beendet</translation>
    </message>
    <message>
        <source>You removed {account}</source>
        <translation>Sie haben {account} entfernt</translation>
    </message>
    <message>
        <source>You renamed {before} to {account}</source>
        <translation>Sie haben {before} in {account} umbenannt</translation>
    </message>
    <message>
        <source>You gave {account} another colour</source>
        <translation>Sie haben {account} eine andere Farbe gegeben</translation>
    </message>
    <message>
        <source>{account}: {status}</source>
        <translation>{account}: {status}</translation>
    </message>
    <message>
        <source>You cut all access: {counts}</source>
        <translation>Sie haben allen Zugriff gekappt: {counts}</translation>
    </message>
    <message>
        <source>All access was cut</source>
        <translation>Aller Zugriff wurde gekappt</translation>
    </message>
    <message>
        <source>Reading and sending for {account} stopped</source>
        <translation>Lesen und Senden für {account} wurden gestoppt</translation>
    </message>
    <message>
        <source>{account} sends no more live updates</source>
        <translation>{account} sendet keine Live-Aktualisierungen mehr</translation>
    </message>
    <message>
        <source>{account} may go on sending live updates; they are not read</source>
        <translation>{account} sendet vielleicht weiter Live-Aktualisierungen; sie werden nicht gelesen</translation>
    </message>
    <message>
        <source>Access to {account} is withdrawn as soon as the platform answers</source>
        <translation>Der Zugriff auf {account} wird entzogen, sobald die Plattform antwortet</translation>
    </message>
    <message>
        <source>Access to {account} is left to be withdrawn by hand</source>
        <translation>Der Zugriff auf {account} bleibt von Hand zu entziehen</translation>
    </message>
    <message>
        <source>The old key of {account} was tried once and refused</source>
        <translation>Der alte Schlüssel von {account} wurde einmal erprobt und abgelehnt</translation>
    </message>
    <message>
        <source>The old key of {account} was tried once and still taken</source>
        <translation>Der alte Schlüssel von {account} wurde einmal erprobt und noch angenommen</translation>
    </message>
    <message>
        <source>The old key of {account} could not be tried</source>
        <translation>Der alte Schlüssel von {account} ließ sich nicht erproben</translation>
    </message>
    <message>
        <source>{actor} sent a change to {account}</source>
        <translation>{actor} hat eine Änderung an {account} gesendet</translation>
    </message>
    <message>
        <source>You sent a change to {account}</source>
        <translation>Sie haben eine Änderung an {account} gesendet</translation>
    </message>
    <message>
        <source>{actor} created {title}</source>
        <translation>{actor} hat {title} erstellt</translation>
    </message>
    <message>
        <source>You created {title}</source>
        <translation>Sie haben {title} erstellt</translation>
    </message>
    <message>
        <source>{actor} changed {title}</source>
        <translation>{actor} hat {title} geändert</translation>
    </message>
    <message>
        <source>You changed {title}</source>
        <translation>Sie haben {title} geändert</translation>
    </message>
    <message>
        <source>{actor} deleted {title}</source>
        <translation>{actor} hat {title} gelöscht</translation>
    </message>
    <message>
        <source>You deleted {title}</source>
        <translation>Sie haben {title} gelöscht</translation>
    </message>
    <message>
        <source>Your change to {title} waits to be sent</source>
        <translation>Ihre Änderung für {title} wartet auf das Senden</translation>
    </message>
    <message>
        <source>{title} was sent</source>
        <translation>{title} wurde gesendet</translation>
    </message>
    <message>
        <source>You paused sending</source>
        <translation>Sie haben das Senden angehalten</translation>
    </message>
    <message>
        <source>You let sending go on</source>
        <translation>Sie haben das Senden fortgesetzt</translation>
    </message>
    <message>
        <source>You took back the change to {title}</source>
        <translation>Sie haben die Änderung für {title} zurückgenommen</translation>
    </message>
    <message>
        <source>You changed {title} while it waited</source>
        <translation>Sie haben {title} während des Wartens geändert</translation>
    </message>
    <message>
        <source>You discarded the change to {title}</source>
        <translation>Sie haben die Änderung für {title} verworfen</translation>
    </message>
    <message>
        <source>You decided about {title}</source>
        <translation>Sie haben über {title} entschieden</translation>
    </message>
    <message>
        <source>It is not clear whether {title} arrived</source>
        <translation>Es ist nicht klar, ob {title} angekommen ist</translation>
    </message>
    <message>
        <source>{account} did not accept {title}</source>
        <translation>{account} hat {title} nicht angenommen</translation>
    </message>
    <message>
        <source>Your change to {title} and one made at {account} go together</source>
        <translation>Ihre Änderung für {title} und eine bei {account} passen zusammen</translation>
    </message>
    <message>
        <source>{title} was changed at {account} first</source>
        <translation>{title} wurde zuerst bei {account} geändert</translation>
    </message>
    <message>
        <source>{account} was read: {counts}</source>
        <translation>{account} wurde gelesen: {counts}</translation>
    </message>
    <message>
        <source>{account} could not be read</source>
        <translation>{account} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{account} sent news</source>
        <translation>{account} hat Neuigkeiten gesendet</translation>
    </message>
    <message>
        <source>{account} sent the same news again; it was not applied twice</source>
        <translation>{account} hat dieselben Neuigkeiten noch einmal gesendet; sie wurden nicht zweimal angewendet</translation>
    </message>
    <message>
        <source>A message that claimed to come from {account} was refused</source>
        <translation>Eine angebliche Nachricht von {account} wurde abgelehnt</translation>
    </message>
    <message>
        <source>You discarded news from {account} that had been set aside</source>
        <translation>Sie haben zurückgelegte Neuigkeiten von {account} verworfen</translation>
    </message>
    <message>
        <source>A secret for the news of {account} came; it counts once you confirm it</source>
        <translation>Ein Geheimnis für die Neuigkeiten von {account} ist da; es gilt, sobald Sie es bestätigen</translation>
    </message>
    <message>
        <source>News from {account} could not be applied and was set aside</source>
        <translation>Neuigkeiten von {account} ließen sich nicht anwenden und wurden zurückgelegt</translation>
    </message>
    <message>
        <source>Live updates were arranged with {account}</source>
        <translation>Live-Aktualisierungen mit {account} wurden vereinbart</translation>
    </message>
    <message>
        <source>Live updates from {account} were prolonged</source>
        <translation>Live-Aktualisierungen von {account} wurden verlängert</translation>
    </message>
    <message>
        <source>Live updates from {account} were ended</source>
        <translation>Live-Aktualisierungen von {account} wurden beendet</translation>
    </message>
    <message>
        <source>You opened an address for news from {account}</source>
        <translation>Sie haben eine Adresse für Neuigkeiten von {account} geöffnet</translation>
    </message>
    <message>
        <source>You had {account} listen to a relay</source>
        <translation>Sie haben {account} auf ein Relay hören lassen</translation>
    </message>
    <message>
        <source>{account} listens to the relay no longer</source>
        <translation>{account} hört nicht mehr auf das Relay</translation>
    </message>
    <message>
        <source>You closed an address for news from {account}</source>
        <translation>Sie haben eine Adresse für Neuigkeiten von {account} geschlossen</translation>
    </message>
    <message>
        <source>You exchanged the secret of {account}’s news</source>
        <translation>Sie haben das Geheimnis für Neuigkeiten von {account} ausgetauscht</translation>
    </message>
    <message>
        <source>Live updates from {account} ended: {why}</source>
        <translation>Live-Aktualisierungen von {account} endeten: {why}</translation>
    </message>
    <message>
        <source>Live updates from {account} do not work as they should: {why}</source>
        <translation>Live-Aktualisierungen von {account} laufen nicht, wie sie sollen: {why}</translation>
    </message>
    <message>
        <source>{command} {text} from {user} at {account}</source>
        <translation>{command} {text} von {user} bei {account}</translation>
    </message>
    <message>
        <source>You made the rule “{rule}”</source>
        <translation>Sie haben die Regel „{rule}“ erstellt</translation>
    </message>
    <message>
        <source>You changed the rule “{rule}”</source>
        <translation>Sie haben die Regel „{rule}“ geändert</translation>
    </message>
    <message>
        <source>You switched the rule “{rule}” on</source>
        <translation>Sie haben die Regel „{rule}“ eingeschaltet</translation>
    </message>
    <message>
        <source>You switched the rule “{rule}” off</source>
        <translation>Sie haben die Regel „{rule}“ ausgeschaltet</translation>
    </message>
    <message>
        <source>You removed the rule “{rule}”</source>
        <translation>Sie haben die Regel „{rule}“ entfernt</translation>
    </message>
    <message>
        <source>The rule “{rule}” made {title} for {account}</source>
        <translation>Die Regel „{rule}“ hat {title} für {account} erstellt</translation>
    </message>
    <message>
        <source>The rule “{rule}” could make nothing for {account}: {why}</source>
        <translation>Die Regel „{rule}“ konnte nichts für {account} erstellen: {why}</translation>
    </message>
    <message>
        <source>{account} asked to slow down; the program waited</source>
        <translation>{account} hat um weniger Tempo gebeten; das Programm hat gewartet</translation>
    </message>
    <message>
        <source>You looked at the history</source>
        <translation>Sie haben den Verlauf angesehen</translation>
    </message>
    <message>
        <source>You checked the history: {counts}</source>
        <translation>Sie haben den Verlauf geprüft: {counts}</translation>
    </message>
    <message>
        <source>The history is not the one that was signed last</source>
        <translation>Der Verlauf ist nicht der, der zuletzt signiert wurde</translation>
    </message>
    <message>
        <source>You exported {counts} to {file}</source>
        <translation>Sie haben {counts} exportiert: {file}</translation>
    </message>
    <message>
        <source>You exported the history to {file}</source>
        <translation>Sie haben den Verlauf exportiert: {file}</translation>
    </message>
    <message>
        <source>The page of {week} was saved</source>
        <translation>Die Seite der Woche wurde gespeichert: {week}</translation>
    </message>
    <message>
        <source>{actor} removed {removed} from the history</source>
        <translation>{actor} hat {removed} aus dem Verlauf entfernt</translation>
    </message>
    <message>
        <source>You removed {removed} from the history</source>
        <translation>Sie haben {removed} aus dem Verlauf entfernt</translation>
    </message>
    <message>
        <source>You had words forgotten: {counts}</source>
        <translation>Sie haben Wortlaut vergessen lassen: {counts}</translation>
    </message>
    <message>
        <source>This entry was damaged: it cannot be read any more</source>
        <translation>Dieser Eintrag war beschädigt: er ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>You changed the settings</source>
        <translation>Sie haben die Einstellungen geändert</translation>
    </message>
    <message>
        <source>You set a passphrase that locks the window</source>
        <translation>Sie haben eine Passphrase festgelegt, die das Fenster sperrt</translation>
    </message>
    <message>
        <source>You took the lock of the window away</source>
        <translation>Sie haben die Sperre des Fensters aufgehoben</translation>
    </message>
    <message>
        <source>Somebody typed another passphrase at the locked window</source>
        <translation>Jemand hat am gesperrten Fenster eine andere Passphrase eingegeben</translation>
    </message>
    <message>
        <source>Somebody said that the passphrase of the window is forgotten</source>
        <translation>Jemand hat gesagt, die Passphrase des Fensters sei vergessen</translation>
    </message>
    <message>
        <source>The lock of the window went away: its passphrase was forgotten</source>
        <translation>Die Sperre des Fensters ist verschwunden: ihre Passphrase war vergessen</translation>
    </message>
    <message>
        <source>The keys now live in {home}</source>
        <translation>Die Schlüssel liegen jetzt hier: {home}</translation>
    </message>
    <message>
        <source>The keys of {account} were destroyed</source>
        <translation>Die Schlüssel von {account} wurden vernichtet</translation>
    </message>
    <message>
        <source>The keys of {account} stay sealed until access is withdrawn</source>
        <translation>Die Schlüssel von {account} bleiben versiegelt, bis der Zugriff entzogen ist</translation>
    </message>
    <message>
        <source>You gave up the keys in {home}; their accounts ask you to sign in again</source>
        <translation>Sie haben Schlüssel aufgegeben ({home}); deren Konten bitten Sie um eine erneute Anmeldung</translation>
    </message>
    <message>
        <source>The data file was found damaged</source>
        <translation>Die Datendatei wurde beschädigt vorgefunden</translation>
    </message>
    <message>
        <source>You went on with the copy of {day}, because the data file was damaged; that file is kept as {file}</source>
        <translation>Sie haben mit der Kopie vom {day} weitergemacht, weil die Datendatei beschädigt war; diese bleibt erhalten als {file}</translation>
    </message>
    <message>
        <source>You made a backup: {file}</source>
        <translation>Sie haben eine Sicherung erstellt: {file}</translation>
    </message>
    <message>
        <source>You brought the backup {file} back: what began on {from} goes on on {to}</source>
        <translation>Sie haben die Sicherung „{file}“ wiederhergestellt: was auf „{from}“ begann, geht auf „{to}“ weiter</translation>
    </message>
    <message>
        <source>You had a detailed log of {account} kept for 15 minutes</source>
        <translation>Sie haben 15 Minuten lang ein genaues Protokoll von {account} führen lassen</translation>
    </message>
    <message>
        <source>You saved a support file: {file}</source>
        <translation>Sie haben eine Hilfedatei gespeichert: {file}</translation>
    </message>
    <message>
        <source>A support file was stopped: a stored secret stood in it</source>
        <translation>Eine Hilfedatei wurde gestoppt: ein gespeichertes Geheimnis stand darin</translation>
    </message>
    <message>
        <source>Today’s safety copy could not be made</source>
        <translation>Die heutige Sicherheitskopie konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The clock of this computer was set</source>
        <translation>Die Uhr dieses Computers wurde gestellt</translation>
    </message>
    <message>
        <source>{account} was caught up with: {caught}</source>
        <translation>{account}: nachgeholt wurde {caught}</translation>
    </message>
    <message>
        <source>{actor} asked {account} for the keys of a sign-in</source>
        <translation>{actor} hat {account} um die Schlüssel einer Anmeldung gebeten</translation>
    </message>
    <message>
        <source>You asked {account} for the keys of a sign-in</source>
        <translation>Sie haben {account} um die Schlüssel einer Anmeldung gebeten</translation>
    </message>
    <message>
        <source>{actor} asked {account} for a code to sign in with</source>
        <translation>{actor} hat {account} um einen Code zum Anmelden gebeten</translation>
    </message>
    <message>
        <source>You asked {account} for a code to sign in with</source>
        <translation>Sie haben {account} um einen Code zum Anmelden gebeten</translation>
    </message>
    <message>
        <source>{actor} asked {account} to withdraw access</source>
        <translation>{actor} hat {account} gebeten, den Zugriff zu entziehen</translation>
    </message>
    <message>
        <source>You asked {account} to withdraw access</source>
        <translation>Sie haben {account} gebeten, den Zugriff zu entziehen</translation>
    </message>
    <message>
        <source>Your new {title} waits to be sent</source>
        <translation>{title} ist neu und wartet auf das Senden</translation>
    </message>
    <message>
        <source>Your deletion of {title} waits to be sent</source>
        <translation>{title} wartet darauf, gelöscht zu werden</translation>
    </message>
    <message>
        <source>{account} answers again</source>
        <translation>{account} antwortet wieder</translation>
    </message>
    <message>
        <source>{account} asked to wait</source>
        <translation>{account} hat gebeten zu warten</translation>
    </message>
    <message>
        <source>{account} needs you to sign in again</source>
        <translation>{account} braucht Ihre erneute Anmeldung</translation>
    </message>
    <message>
        <source>{account} took the access away</source>
        <translation>{account} hat den Zugriff entzogen</translation>
    </message>
    <message>
        <source>You turned off {account}</source>
        <translation>Sie haben {account} ausgeschaltet</translation>
    </message>
    <message>
        <source>You turned on {account}</source>
        <translation>Sie haben {account} eingeschaltet</translation>
    </message>
    <message>
        <source>You did not allow the sign-in to {account}</source>
        <translation>Sie haben die Anmeldung bei {account} nicht erlaubt</translation>
    </message>
    <message>
        <source>You stopped the sign-in to {account}</source>
        <translation>Sie haben die Anmeldung bei {account} gestoppt</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in to {account} in time</source>
        <translation>Niemand hat die Anmeldung bei {account} rechtzeitig abgeschlossen</translation>
    </message>
    <message>
        <source>Somebody else than {account} signed in, and was not taken</source>
        <translation>Jemand anderes als {account} hat sich angemeldet und wurde nicht übernommen</translation>
    </message>
    <message>
        <source>{actor} renamed {before} to {title}</source>
        <translation>{actor} hat {before} in {title} umbenannt</translation>
    </message>
    <message>
        <source>You renamed {before} to {title}</source>
        <translation>Sie haben {before} in {title} umbenannt</translation>
    </message>
    <message>
        <source>{actor} changed {title}: {field} from {old} to {new}</source>
        <translation>{actor} hat {title} geändert: {field} von {old} zu {new}</translation>
    </message>
    <message>
        <source>You changed {title}: {field} from {old} to {new}</source>
        <translation>Sie haben {title} geändert: {field} von {old} zu {new}</translation>
    </message>
    <message>
        <source>{actor}: {action}</source>
        <translation>{actor}: {action}</translation>
    </message>
    <message>
        <source>You </source>
        <comment>cut off from “You created {title}” and the like, so that “Created an item” is left: write what those sentences begin with in your language, like “Sie haben ”</comment>
        <translation>Sie haben </translation>
    </message>
</context>
<context>
    <name>connector_app/words/spans</name>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <comment>days of a week</comment>
        <translation>{first}. bis {last}. {month} {year}</translation>
    </message>
    <message>
        <source>{first} {month} to {last} {next_month} {year}</source>
        <comment>days of a week in two months</comment>
        <translation>{first}. {month} bis {last}. {next_month} {year}</translation>
    </message>
    <message>
        <source>{first} {month} {year} to {last} {next_month} {next_year}</source>
        <comment>days of a week in two years</comment>
        <translation>{first}. {month} {year} bis {last}. {next_month} {next_year}</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/support</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>This program, its libraries, and the system of this computer.</source>
        <translation>Dieses Programm, seine Bibliotheken und das System dieses Computers.</translation>
    </message>
    <message>
        <source>What differs from the start. Addresses and ids that you typed are only said to be there.</source>
        <translation>Was vom Anfang abweicht. Von Adressen und IDs, die Sie eingegeben haben, steht nur da, dass es sie gibt.</translation>
    </message>
    <message>
        <source>The state of each account, under a number; how much waits. No titles and no texts.</source>
        <translation>Der Zustand jedes Kontos, unter einer Nummer; wie viel wartet. Keine Titel und keine Texte.</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was nicht gelang</translation>
    </message>
    <message>
        <source>What failed lately, by its kind and number. No words of what it was about.</source>
        <translation>Was zuletzt nicht gelang, nach Art und Nummer. Kein Wort davon, worum es ging.</translation>
    </message>
    <message>
        <source>How the self-test goes right now.</source>
        <translation>Wie der Selbsttest gerade ausfällt.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The newest lines of the program’s own log: times and places in the program.</source>
        <translation>Die neuesten Zeilen aus dem Protokoll des Programms: Zeiten und Stellen im Programm.</translation>
    </message>
    <message>
        <source>Names of my accounts</source>
        <translation>Namen meiner Konten</translation>
    </message>
    <message>
        <source>Names often are e-mail addresses. Without this each account is only a number.</source>
        <translation>Namen sind oft E-Mail-Adressen. Ohne dies ist jedes Konto nur eine Nummer.</translation>
    </message>
    <message>
        <source>Nothing is sent. It becomes a file that you can read here first, and then give to whoever helps you. No titles, no texts and no keys are in it.</source>
        <translation>Nichts wird gesendet. Es wird eine Datei, die Sie hier zuerst lesen und dann der Person geben können, die Ihnen hilft. Darin stehen keine Titel, keine Texte und keine Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>Searched for {n} stored secrets, in every form one could take: none was found.</source>
        <extracomment>For one: Searched for {n} stored secret, in every form one could take: none was found.</extracomment>
        <translation>
            <numerusform>Nach {n} gespeicherten Geheimnis gesucht, in jeder möglichen Form: keines wurde gefunden.</numerusform>
            <numerusform>Nach {n} gespeicherten Geheimnissen gesucht, in jeder möglichen Form: keines wurde gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no stored secret to search for.</source>
        <translation>Es gab kein gespeichertes Geheimnis, nach dem zu suchen war.</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets could not be compared: the safe is shut, and is not opened just for this.</source>
        <extracomment>For one: {n} secret could not be compared: the safe is shut, and is not opened just for this.</extracomment>
        <translation>
            <numerusform>{n} Geheimnis ließ sich nicht vergleichen: der Schlüsselbund ist gesperrt und wird nicht nur dafür geöffnet.</numerusform>
            <numerusform>{n} Geheimnisse ließen sich nicht vergleichen: der Schlüsselbund ist gesperrt und wird nicht nur dafür geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets could not be compared: too short to tell from other words.</source>
        <extracomment>For one: {n} secret could not be compared: too short to tell from other words.</extracomment>
        <translation>
            <numerusform>{n} Geheimnis ließ sich nicht vergleichen: zu kurz, um es von anderen Wörtern zu unterscheiden.</numerusform>
            <numerusform>{n} Geheimnisse ließen sich nicht vergleichen: zu kurz, um sie von anderen Wörtern zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connector Manager: support file</source>
        <translation>Connector Manager: Hilfedatei</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Erstellt: {when}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/things</name>
    <message>
        <source>account</source>
        <comment>what was not found</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>change</source>
        <comment>what was not found</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what was not found</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>client id</source>
        <comment>what was not found</comment>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>what was not found</comment>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>event</source>
        <comment>what was not found</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>file</source>
        <comment>what was not found</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>what was not found</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>history</source>
        <comment>what was not found</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>inbox</source>
        <comment>what was not found</comment>
        <translation>Eingangsfach</translation>
    </message>
    <message>
        <source>issue</source>
        <comment>what was not found</comment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>item</source>
        <comment>what was not found</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>what was not found</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>message</source>
        <comment>what was not found</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>page</source>
        <comment>what was not found</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>platform</source>
        <comment>what was not found</comment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>practice account</source>
        <comment>what was not found</comment>
        <translation>Übungskonto</translation>
    </message>
    <message>
        <source>record</source>
        <comment>what was not found</comment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>repository</source>
        <comment>what was not found</comment>
        <translation>Repository</translation>
    </message>
    <message>
        <source>row</source>
        <comment>what was not found</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>what was not found</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>server</source>
        <comment>what was not found</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>what was not found</comment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>table</source>
        <comment>what was not found</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>task</source>
        <comment>what was not found</comment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>what was not found</comment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>what was not found</comment>
        <translation>Entzug des Zugriffs</translation>
    </message>
    <message>
        <source>workflow</source>
        <comment>what was not found</comment>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>a detailed log of this account</source>
        <comment>what was not found</comment>
        <translation>ein genaues Protokoll dieses Kontos</translation>
    </message>
    <message>
        <source>a newer version</source>
        <comment>what was not found</comment>
        <translation>eine neuere Version</translation>
    </message>
    <message>
        <source>a secret that was sent to this address</source>
        <comment>what was not found</comment>
        <translation>ein Geheimnis, das an diese Adresse gesendet wurde</translation>
    </message>
    <message>
        <source>a sound daily copy</source>
        <comment>what was not found</comment>
        <translation>eine unbeschädigte tägliche Kopie</translation>
    </message>
    <message>
        <source>account or item of this change</source>
        <comment>what was not found</comment>
        <translation>Konto oder Eintrag dieser Änderung</translation>
    </message>
    <message>
        <source>change to edit</source>
        <comment>what was not found</comment>
        <translation>Änderung zum Bearbeiten</translation>
    </message>
    <message>
        <source>this delivery among those set aside</source>
        <comment>what was not found</comment>
        <translation>diese Lieferung unter den zurückgelegten</translation>
    </message>
    <message>
        <source>this page</source>
        <comment>what was not found</comment>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>this relay</source>
        <comment>what was not found</comment>
        <translation>dieses Relay</translation>
    </message>
    <message>
        <source>this webhook address</source>
        <comment>what was not found</comment>
        <translation>diese Webhook-Adresse</translation>
    </message>
    <message>
        <source>words to forget</source>
        <comment>what was not found</comment>
        <translation>Wortlaut zum Vergessen</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>passphrase parameters</source>
        <translation>Passphrasen-Parameter</translation>
    </message>
    <message>
        <source>list</source>
        <comment>what was not found: a list of tasks</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a field</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>author</source>
        <comment>a field</comment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>description</source>
        <comment>a field</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a field</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>due date</source>
        <comment>a field</comment>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>end</source>
        <comment>a field: when something ends</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>guests</source>
        <comment>a field</comment>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>a field</comment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>last day</source>
        <comment>a field</comment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>location</source>
        <comment>a field</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>members</source>
        <comment>a field</comment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>message</source>
        <comment>a field</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>milestone</source>
        <comment>a field</comment>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a field</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>a field</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>organizer</source>
        <comment>a field</comment>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>a field</comment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>reactions</source>
        <comment>a field</comment>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>a field</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>size</source>
        <comment>a field</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>start</source>
        <comment>a field: when something starts</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a field</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>a field</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a field</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <comment>a field</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>a field</comment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>topics</source>
        <comment>a field</comment>
        <translation>Themen</translation>
    </message>
    <message>
        <source>type</source>
        <comment>a field</comment>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>connector_app/words/times</name>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gestern, {day}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day and a time of day</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>a short day of the week and a time</comment>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>resources/callback-done</name>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>Your answer has arrived. Connector Manager now checks the account.</source>
        <translation>Ihre Antwort ist angekommen. Connector Manager prüft jetzt das Konto.</translation>
    </message>
    <message>
        <source>You can close this page and go back to the program.</source>
        <translation>Sie können diese Seite schließen und zum Programm zurückgehen.</translation>
    </message>
</context>
<context>
    <name>resources/callback-ended</name>
    <message>
        <source>This attempt has ended</source>
        <translation>Dieser Versuch ist beendet</translation>
    </message>
    <message>
        <source>The answer came after the program had stopped waiting for it. It changed nothing.</source>
        <translation>Die Antwort kam, als das Programm nicht mehr darauf wartete. Sie hat nichts geändert.</translation>
    </message>
    <message>
        <source>To try again, start in Connector Manager.</source>
        <translation>Für einen neuen Versuch beginnen Sie in Connector Manager.</translation>
    </message>
</context>
<context>
    <name>resources/callback-problem</name>
    <message>
        <source>This did not work</source>
        <translation>Das ist nicht gelungen</translation>
    </message>
    <message>
        <source>The platform could not finish the sign-in. Nothing was saved.</source>
        <translation>Die Plattform konnte die Anmeldung nicht abschließen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Go back to Connector Manager: it says what happened and what you can do.</source>
        <translation>Gehen Sie zurück zu Connector Manager: dort steht, was geschehen ist und was Sie tun können.</translation>
    </message>
</context>
<context>
    <name>resources/callback-refused</name>
    <message>
        <source>You chose not to give access. Nothing was changed and nothing was saved.</source>
        <translation>Sie haben keinen Zugriff gegeben. Nichts wurde geändert, und nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Sie können diese Seite schließen.</translation>
    </message>
</context>
<context>
    <name>resources/callback-stray</name>
    <message>
        <source>Nothing to see here</source>
        <translation>Hier gibt es nichts zu sehen</translation>
    </message>
    <message>
        <source>This address only takes the answer to a sign-in that was begun in Connector Manager. What arrived belongs to none, and it changed nothing.</source>
        <translation>Diese Adresse nimmt nur die Antwort auf eine Anmeldung an, die in Connector Manager begonnen wurde. Was ankam, gehört zu keiner und hat nichts geändert.</translation>
    </message>
    <message>
        <source>If you were signing in, go back to the program and press “Open again”.</source>
        <translation>Wenn Sie sich gerade anmelden, gehen Sie zurück zum Programm und drücken Sie „Erneut öffnen“.</translation>
    </message>
</context>
<context>
    <name>resources/practice/authorize</name>
    <message>
        <source>Allow access – Practice platform</source>
        <translation>Zugriff erlauben – Übungsplattform</translation>
    </message>
    <message>
        <source>Practice.</source>
        <translation>Übung.</translation>
    </message>
    <message>
        <source>A pretend platform on this computer. Nothing here is real.</source>
        <translation>Eine erfundene Plattform auf diesem Computer. Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>Practice platform</source>
        <translation>Übungsplattform</translation>
    </message>
    <message>
        <source>Connector Manager asks for access</source>
        <translation>Connector Manager bittet um Zugriff</translation>
    </message>
    <message>
        <source>Choose who you are here, then decide. You can take the access back at any time.</source>
        <translation>Wählen Sie, wer Sie hier sind, und entscheiden Sie dann. Sie können den Zugriff jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Anmelden als</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Nobody checks a password here, because there is nothing to protect: these people and their items were made up for trying things out.</source>
        <translation>Niemand prüft hier ein Passwort, denn es gibt nichts zu schützen: diese Personen und ihre Einträge sind zum Ausprobieren erfunden.</translation>
    </message>
</context>
<context>
    <name>resources/practice/desk-row</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>resources/practice/desk</name>
    <message>
        <source>Items – Practice platform</source>
        <translation>Einträge – Übungsplattform</translation>
    </message>
    <message>
        <source>Change something at the platform</source>
        <translation>Etwas bei der Plattform ändern</translation>
    </message>
    <message>
        <source>What you change here is told to Connector Manager at once, where it asked to be told.</source>
        <translation>Was Sie hier ändern, erfährt Connector Manager sofort, wo es darum gebeten hat.</translation>
    </message>
    <message>
        <source>Whose items</source>
        <translation>Wessen Einträge</translation>
    </message>
    <message>
        <source>Title of the new item</source>
        <translation>Titel des neuen Eintrags</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Try trouble</source>
        <translation>Störung ausprobieren</translation>
    </message>
    <message>
        <source>Each is for the next time only, unless it says more.</source>
        <translation>Jede gilt nur für das nächste Mal, wenn nichts anderes dasteht.</translation>
    </message>
    <message>
        <source>Let the sign-in run out</source>
        <translation>Anmeldung ablaufen lassen</translation>
    </message>
    <message>
        <source>Answer “too fast”, 10 s</source>
        <translation>„Zu schnell“ antworten, 10 s</translation>
    </message>
    <message>
        <source>Break down three times</source>
        <translation>Dreimal ausfallen</translation>
    </message>
    <message>
        <source>Be slow five times</source>
        <translation>Fünfmal langsam sein</translation>
    </message>
    <message>
        <source>Do it, then cut the line</source>
        <translation>Ausführen, dann Leitung kappen</translation>
    </message>
    <message>
        <source>Lose a message</source>
        <translation>Eine Nachricht verlieren</translation>
    </message>
    <message>
        <source>Send a message twice</source>
        <translation>Eine Nachricht zweimal senden</translation>
    </message>
    <message>
        <source>Take the access away</source>
        <translation>Zugriff entziehen</translation>
    </message>
    <message>
        <source>All well again</source>
        <translation>Alles wieder gut</translation>
    </message>
</context>
</TS>
