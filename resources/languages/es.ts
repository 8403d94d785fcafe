<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>connector_app/adapters/autostart</name>
    <message>
        <source>The folder in which the program or its data lies has a name with line breaks or other signs that no entry of the desktop can hold, so nothing was written. Move it into a folder with a plainer name.</source>
        <translation>La carpeta donde está el programa o sus datos tiene un nombre con saltos de línea u otros signos que ninguna entrada del escritorio admite, así que no se escribió nada. Muévela a una carpeta con un nombre más sencillo.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/browser</name>
    <message>
        <source>This is no web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/http</name>
    <message>
        <source>This request is not well formed; nothing was sent.</source>
        <translation>Esta petición no está bien formada; no se envió nada.</translation>
    </message>
    <message>
        <source>The {name} of this request holds a character that cannot be sent.</source>
        <translation>En esta petición, {name} contiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
        <source>This is not an address the program can call.</source>
        <translation>El programa no puede llamar a esta dirección.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/network</name>
    <message>
        <source>This computer’s proxy is of a kind the program cannot speak to.</source>
        <translation>El proxy de este equipo es de un tipo que el programa no sabe usar.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/notifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/relay</name>
    <message>
        <source>A relay’s address {words}.</source>
        <translation>La dirección de un retransmisor {words}.</translation>
    </message>
    <message>
        <source>A relay’s address must be an https address.</source>
        <translation>La dirección de un retransmisor debe ser https.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/sockets</name>
    <message>
        <source>Only encrypted addresses (wss) are opened for live updates.</source>
        <translation>Para las actualizaciones en vivo solo se abren direcciones cifradas (wss).</translation>
    </message>
</context>
<context>
    <name>connector_app/app/background</name>
    <message>
        <source>Keep running</source>
        <translation>Seguir en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The program can go on without its window: your accounts stay up to date, and changes that wait are sent. You find it beside the clock. What you choose now holds until you change it in the settings.</source>
        <translation>El programa puede seguir sin su ventana: tus cuentas se mantienen al día y los cambios que esperan se envían. Lo encuentras junto al reloj. Lo que elijas ahora vale hasta que lo cambies en los ajustes.</translation>
    </message>
    <message>
        <source>Keep running?</source>
        <translation>¿Seguir en marcha?</translation>
    </message>
</context>
<context>
    <name>connector_app/app/cannot_start</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Go on with the copy of {day}</source>
        <translation>Seguir con la copia del {day}</translation>
    </message>
    <message>
        <source>The newest copy is of {day}.</source>
        <translation>La copia más reciente es del {day}.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>connector_app/app/notices</name>
    <message>
        <source>An account</source>
        <translation>Una cuenta</translation>
    </message>
    <message>
        <source>What needed you is settled.</source>
        <translation>Lo que te necesitaba está resuelto.</translation>
    </message>
</context>
<context>
    <name>connector_app/app/run</name>
    <message>
        <source>This cannot be used. An address looks like http://proxy.example:8080.</source>
        <translation>Esto no se puede usar. Una dirección es como http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>No hay ningún archivo con ese nombre.</translation>
    </message>
    <message>
        <source>This cannot be used. An address looks like https://hooks.example.org.</source>
        <translation>Esto no se puede usar. Una dirección es como https://hooks.example.org.</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>De la copia de seguridad</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Esto no se puede usar.</translation>
    </message>
</context>
<context>
    <name>connector_app/app/tour</name>
    <message numerus="yes">
        <source>In the table: {n} items.</source>
        <extracomment>For one: In the table: {n} item.</extracomment>
        <translation>
            <numerusform>En la tabla: {n} elemento.</numerusform>
            <numerusform>En la tabla: {n} elementos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/config</name>
    <message>
        <source>must be "system", "none" or an address like "http://proxy.example:8080"</source>
        <comment>goes on after a name in quotes</comment>
        <translation>debe ser "system", "none" o una dirección como "http://proxy.example:8080"</translation>
    </message>
    <message>
        <source>names a file that is not there</source>
        <comment>goes on after a name in quotes</comment>
        <translation>nombra un archivo que no está ahí</translation>
    </message>
    <message>
        <source>cannot be switched on in the installed program</source>
        <comment>goes on after a name in quotes</comment>
        <translation>no se puede activar en el programa instalado</translation>
    </message>
    <message>
        <source>must be numbers from 1024 to 65535</source>
        <comment>goes on after a name in quotes</comment>
        <translation>deben ser números del 1024 al 65535</translation>
    </message>
    <message>
        <source>must be an https address without a path, like “https://hooks.example.org”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>debe ser una dirección https sin ruta, como «https://hooks.example.org»</translation>
    </message>
    <message>
        <source>must be {choices}</source>
        <comment>goes on after a name in quotes</comment>
        <translation>debe ser {choices}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}, línea {line}: {words}</translation>
    </message>
    <message>
        <source>there is no setting “{name}”.</source>
        <translation>no hay ningún ajuste «{name}».</translation>
    </message>
    <message>
        <source>“{name}” {words}.</source>
        <translation>«{name}» {words}.</translation>
    </message>
    <message>
        <source>“{name}”: {words}</source>
        <translation>«{name}»: {words}</translation>
    </message>
</context>
<context>
    <name>connector_app/described/failures</name>
    <message>
        <source>{name} did not accept this.</source>
        <translation>{name} no aceptó esto.</translation>
    </message>
</context>
<context>
    <name>connector_app/described/items</name>
    <message>
        <source>{kinds} cannot be handled like that here.</source>
        <translation>{kinds}: aquí no se pueden tratar así.</translation>
    </message>
    <message>
        <source>This request needs {name}, which is not known.</source>
        <translation>Esta petición necesita «{name}», que no se conoce.</translation>
    </message>
</context>
<context>
    <name>connector_app/described/platform</name>
    <message>
        <source>{name} does not offer this, or this program was not told how.</source>
        <translation>{name} no ofrece esto, o no se le ha dicho al programa cómo.</translation>
    </message>
    <message>
        <source>{file}: a name is small letters, digits and hyphens, and begins with a letter.</source>
        <translation>{file}: un nombre lleva letras minúsculas, cifras y guiones, y empieza por una letra.</translation>
    </message>
    <message>
        <source>What you have at {name}</source>
        <translation>Lo que tienes en {name}</translation>
    </message>
    <message>
        <source>See what you have at {name}</source>
        <translation>Ver lo que tienes en {name}</translation>
    </message>
    <message>
        <source>See and change what you have at {name}</source>
        <translation>Ver y cambiar lo que tienes en {name}</translation>
    </message>
    <message>
        <source>there is no “{name}”.</source>
        <translation>no hay ningún «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>falta «{name}».</translation>
    </message>
    <message>
        <source>this file {words}.</source>
        <translation>este archivo {words}.</translation>
    </message>
</context>
<context>
    <name>connector_app/described/shape</name>
    <message>
        <source>is no regular expression: {error}</source>
        <comment>goes on after a name in quotes</comment>
        <translation>no es una expresión regular: {error}</translation>
    </message>
    <message>
        <source>is a regular expression beyond all measure</source>
        <comment>goes on after a name in quotes</comment>
        <translation>es una expresión regular desmesurada</translation>
    </message>
    <message>
        <source>is a page of the program’s own</source>
        <comment>goes on after a name in quotes</comment>
        <translation>es una página del propio programa</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a platform</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>a key of this platform</source>
        <comment>after “This does not look like”</comment>
        <translation>una clave de esta plataforma</translation>
    </message>
    <message>
        <source>says one of cursor, header, link and page_size</source>
        <comment>goes on after a name in quotes</comment>
        <translation>indica uno de estos: cursor, header, link y page_size</translation>
    </message>
    <message>
        <source>needs query, the parameter that carries the place</source>
        <comment>goes on after a name in quotes</comment>
        <translation>necesita query, el parámetro que lleva la posición</translation>
    </message>
    <message>
        <source>has no field “{name}” for its title</source>
        <comment>goes on after a name in quotes</comment>
        <translation>no tiene ningún campo «{name}» para su título</translation>
    </message>
    <message>
        <source>says where “{name}” stands, but has no such field</source>
        <comment>goes on after a name in quotes</comment>
        <translation>dice dónde está «{name}», pero no tiene ese campo</translation>
    </message>
    <message>
        <source>with scheme “standard” has its headers by itself</source>
        <comment>goes on after a name in quotes</comment>
        <translation>con el esquema «standard» ya tiene sus propias cabeceras</translation>
    </message>
    <message>
        <source>needs header and delivery_header</source>
        <comment>goes on after a name in quotes</comment>
        <translation>necesita header y delivery_header</translation>
    </message>
    <message>
        <source>needs event or event_header: what a delivery is about</source>
        <comment>goes on after a name in quotes</comment>
        <translation>necesita event o event_header: de qué trata una entrega</translation>
    </message>
    <message>
        <source>needs timestamp_header and {timestamp} in signed, or neither</source>
        <comment>goes on after a name in quotes</comment>
        <translation>necesita timestamp_header y {timestamp} en signed, o ninguno de los dos</translation>
    </message>
    <message>
        <source>needs a way to sign in: [oauth], [device] or [key]</source>
        <comment>goes on after a name in quotes</comment>
        <translation>necesita una forma de iniciar sesión: [oauth], [device] o [key]</translation>
    </message>
    <message>
        <source>needs an endpoint “{name}”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>necesita un punto de acceso «{name}»</translation>
    </message>
    <message>
        <source>has two kinds of the same id</source>
        <comment>goes on after a name in quotes</comment>
        <translation>tiene dos tipos con el mismo id</translation>
    </message>
    <message>
        <source>speaks of deliveries about “{name}”, but has no such kind</source>
        <comment>goes on after a name in quotes</comment>
        <translation>habla de entregas sobre «{name}», pero no tiene ese tipo</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/examination</name>
    <message>
        <source>system</source>
        <comment>a proxy</comment>
        <translation>del sistema</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a proxy</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>Se puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>the answer was another one</source>
        <translation>la respuesta fue otra</translation>
    </message>
    <message>
        <source>An answer from the browser can be received on this computer.</source>
        <translation>En este equipo se puede recibir una respuesta del navegador.</translation>
    </message>
    <message>
        <source>the keychain did not keep what it was given</source>
        <translation>el llavero no guardó lo que se le dio</translation>
    </message>
    <message>
        <source>{keychain} writes, reads and deletes.</source>
        <translation>{keychain} escribe, lee y elimina.</translation>
    </message>
    <message numerus="yes">
        <source>{n} platforms can be found</source>
        <extracomment>For one: {n} platform can be found</extracomment>
        <translation>
            <numerusform>se encuentra {n} plataforma</numerusform>
            <numerusform>se encuentran {n} plataformas</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy: {proxy}; {authorities}; {reached}.</source>
        <translation>Proxy: {proxy}; {authorities}; {reached}.</translation>
    </message>
    <message>
        <source>one of your own</source>
        <comment>a proxy</comment>
        <translation>uno propio</translation>
    </message>
    <message numerus="yes">
        <source>{n} certificate authorities</source>
        <extracomment>For one: {n} certificate authority</extracomment>
        <translation>
            <numerusform>{n} autoridad de certificación</numerusform>
            <numerusform>{n} autoridades de certificación</numerusform>
        </translation>
    </message>
    <message>
        <source>no account needs the network yet</source>
        <translation>ninguna cuenta necesita la red todavía</translation>
    </message>
    <message numerus="yes">
        <source>{n} files about platforms cannot be read: see Settings, Platforms.</source>
        <extracomment>For one: {n} file about platforms cannot be read: see Settings, Platforms.</extracomment>
        <translation>
            <numerusform>{n} archivo sobre plataformas no se puede leer: mira en Ajustes, Plataformas.</numerusform>
            <numerusform>{n} archivos sobre plataformas no se pueden leer: mira en Ajustes, Plataformas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} platforms can be connected.</source>
        <extracomment>For one: {n} platform can be connected.</extracomment>
        <translation>
            <numerusform>Se puede conectar {n} plataforma.</numerusform>
            <numerusform>Se pueden conectar {n} plataformas.</numerusform>
        </translation>
    </message>
    <message>
        <source>the translations into {language} cannot be read</source>
        <translation>no se pueden leer las traducciones a «{language}»</translation>
    </message>
    <message>
        <source>It can speak {languages}.</source>
        <translation>Puede hablar {languages}.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>the data file is damaged: {wrong}; there is no daily copy</source>
        <translation>el archivo de datos está dañado: {wrong}; no hay copia diaria</translation>
    </message>
    <message>
        <source>the data file is damaged: {wrong}; “doctor --use-copy” goes on with the copy of {day}</source>
        <translation>el archivo de datos está dañado: {wrong}; «doctor --use-copy» sigue con la copia del {day}</translation>
    </message>
    <message>
        <source>There is no data yet.</source>
        <translation>Todavía no hay datos.</translation>
    </message>
    <message>
        <source>The data file is sound.</source>
        <translation>El archivo de datos está bien.</translation>
    </message>
    <message>
        <source>this computer’s clock is earlier than the newest entry of the history</source>
        <translation>el reloj de este equipo va por detrás de la entrada más reciente del historial</translation>
    </message>
    <message>
        <source>It is {moment}; nothing contradicts that.</source>
        <translation>Es {moment}; nada lo contradice.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/foreign</name>
    <message>
        <source>The settings in this backup do not fit this version of the program. Nothing was changed here.</source>
        <translation>Los ajustes de esta copia de seguridad no encajan con esta versión del programa. Aquí no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/luggage</name>
    <message>
        <source>a computer without a name</source>
        <translation>un equipo sin nombre</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/moving</name>
    <message>
        <source>This data folder already holds accounts or changes, and a backup is never mixed with them. Nothing was changed. Bring it back into an empty folder: --data-dir FOLDER names one.</source>
        <translation>Esta carpeta de datos ya tiene cuentas o cambios, y una copia de seguridad nunca se mezcla con ellos. No se cambió nada. Recupérala en una carpeta vacía: --data-dir FOLDER indica una.</translation>
    </message>
    <message>
        <source>This backup holds something that this program puts into none. Nothing was changed here. Make a new one on the other computer, with this version of the program.</source>
        <translation>Esta copia de seguridad contiene algo que este programa no pone en ninguna. Aquí no se cambió nada. Haz una nueva en el otro equipo, con esta versión del programa.</translation>
    </message>
    <message>
        <source>the backup does not hold its secret. Add it anew</source>
        <translation>la copia de seguridad no contiene su secreto. Añádelo de nuevo</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/platforms</name>
    <message>
        <source>{file}: there is a platform of this name already.</source>
        <translation>{file}: ya hay una plataforma con ese nombre.</translation>
    </message>
    <message>
        <source>{file}: this file is too large to describe a platform.</source>
        <translation>{file}: este archivo es demasiado grande para describir una plataforma.</translation>
    </message>
    <message>
        <source>{file}: there is a platform called “{name}” already.</source>
        <translation>{file}: ya hay una plataforma llamada «{name}».</translation>
    </message>
    <message>
        <source>{file}: “{path}” is where the answers of another platform arrive.</source>
        <translation>{file}: a «{path}» llegan las respuestas de otra plataforma.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/recovery</name>
    <message>
        <source>the safety copy does not hold its secret. Add it anew</source>
        <translation>la copia de protección no contiene su secreto. Añádelo de nuevo</translation>
    </message>
    <message>
        <source>The data file is not damaged. Nothing was changed.</source>
        <translation>El archivo de datos no está dañado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/support</name>
    <message>
        <source>not tried: your computer’s safe is shut, and is not opened just for this</source>
        <translation>sin probar: el llavero del equipo está cerrado y no se abre solo para esto</translation>
    </message>
</context>
<context>
    <name>connector_app/language</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
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
        <translation>debe ser una dirección https</translation>
    </message>
    <message>
        <source>must be an https address without a name or password in it</source>
        <comment>goes on after a name in quotes</comment>
        <translation>debe ser una dirección https sin nombre ni contraseña</translation>
    </message>
    <message>
        <source>must be an https address without “?” and “#”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>debe ser una dirección https sin «?» ni «#»</translation>
    </message>
</context>
<context>
    <name>connector_app/model/connection</name>
    <message>
        <source>This account is turned off. Turn it on first.</source>
        <translation>Esta cuenta está desactivada. Actívala primero.</translation>
    </message>
    <message>
        <source>The file that describes this platform is missing or has a mistake.</source>
        <translation>El archivo que describe esta plataforma falta o tiene un error.</translation>
    </message>
    <message>
        <source>{name} at {place}</source>
        <translation>{name} en {place}</translation>
    </message>
</context>
<context>
    <name>connector_app/model/forecast</name>
    <message>
        <source>The platform wants to know again that it is you.</source>
        <translation>La plataforma quiere saber otra vez que eres tú.</translation>
    </message>
    <message>
        <source>This platform does not say how long a sign-in lasts.</source>
        <translation>Esta plataforma no dice cuánto dura un inicio de sesión.</translation>
    </message>
    <message>
        <source>The platform named this day when you signed in.</source>
        <translation>La plataforma indicó este día cuando iniciaste sesión.</translation>
    </message>
    <message>
        <source>The platform gave a key that ends then and cannot be renewed.</source>
        <translation>La plataforma dio una clave que termina entonces y no se puede renovar.</translation>
    </message>
    <message>
        <source>It is known from the next renewal or sign-in on.</source>
        <translation>Se sabrá desde la próxima renovación o el próximo inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/item</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{kind} has no field called “{name}”.</source>
        <translation>{kind}: no tiene ningún campo «{name}».</translation>
    </message>
    <message>
        <source>{field} is required</source>
        <translation>{field}: es obligatorio</translation>
    </message>
    <message>
        <source>{field} can be set once the item is there</source>
        <translation>{field}: se puede poner cuando el elemento exista</translation>
    </message>
    <message>
        <source>{field} cannot be changed: {why}</source>
        <translation>{field}: no se puede cambiar: {why}</translation>
    </message>
    <message>
        <source>{field} cannot be changed</source>
        <translation>{field}: no se puede cambiar</translation>
    </message>
    <message>
        <source>{field} holds characters that cannot be sent</source>
        <translation>{field}: tiene caracteres que no se pueden enviar</translation>
    </message>
    <message>
        <source>{field} must be one line</source>
        <translation>{field}: debe ser una sola línea</translation>
    </message>
    <message>
        <source>{field} too long</source>
        <translation>{field}: demasiado largo</translation>
    </message>
    <message>
        <source>{field} must be one of: {options}</source>
        <translation>{field}: debe ser uno de estos: {options}</translation>
    </message>
    <message>
        <source>{field} must be a date, like 2026-03-31</source>
        <translation>{field}: debe ser una fecha, como 2026-03-31</translation>
    </message>
    <message>
        <source>{field} must be a date and a time, like 2026-03-31T14:00:00+02:00</source>
        <translation>{field}: debe ser fecha y hora, como 2026-03-31T14:00:00+02:00</translation>
    </message>
    <message>
        <source>{field} does not look right</source>
        <translation>{field}: no parece correcto</translation>
    </message>
    <message>
        <source>{field} must be a list of words</source>
        <translation>{field}: debe ser una lista de palabras</translation>
    </message>
    <message numerus="yes">
        <source>Maximum {n} tags</source>
        <extracomment>For one: Maximum {n} tag</extracomment>
        <translation>
            <numerusform>Máximo {n} etiqueta</numerusform>
            <numerusform>Máximo {n} etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: one is too long</source>
        <translation>{field}: uno es demasiado largo</translation>
    </message>
    <message>
        <source>{field} has no “{word}”</source>
        <translation>{field}: no existe «{word}»</translation>
    </message>
</context>
<context>
    <name>connector_app/model/markup</name>
    <message>
        <source>only the beginning is shown here</source>
        <translation>aquí solo se muestra el principio</translation>
    </message>
    <message>
        <source>Too long to be changed here: only its beginning is shown</source>
        <translation>Demasiado largo para cambiarlo aquí: solo se muestra el principio</translation>
    </message>
</context>
<context>
    <name>connector_app/model/oauth</name>
    <message>
        <source>The platform ended the sign-in with an error.</source>
        <translation>La plataforma terminó el inicio de sesión con un error.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/permission</name>
    <message>
        <source>May not see {what}.</source>
        <translation>No puede ver {what}.</translation>
    </message>
    <message>
        <source>May not change {what}.</source>
        <translation>No puede cambiar {what}.</translation>
    </message>
    <message>
        <source>“{permission}” was left out at the sign-in. Add the same account again to have it.</source>
        <translation>«{permission}» se dejó fuera al iniciar sesión. Añade otra vez la misma cuenta para tenerlo.</translation>
    </message>
    <message>
        <source>No permission to see {what} was given. Sign in again to give it.</source>
        <translation>No se dio permiso para ver {what}. Inicia sesión de nuevo para darlo.</translation>
    </message>
    <message>
        <source>No permission to change {what} was given. Sign in again to give it.</source>
        <translation>No se dio permiso para cambiar {what}. Inicia sesión de nuevo para darlo.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/places</name>
    <message>
        <source>This place in the listing is not known any more.</source>
        <translation>Esta posición de la lista ya no se conoce.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/release</name>
    <message>
        <source>This build of the program does not know where new versions are announced, so it cannot look for them. Look at the page from which you downloaded it.</source>
        <translation>Esta edición del programa no sabe dónde se anuncian las versiones nuevas, así que no puede buscarlas. Mira en la página de la que la descargaste.</translation>
    </message>
    <message>
        <source>What was said about new versions was not signed by the makers of this program. Nothing was taken from it.</source>
        <translation>Lo que se dijo sobre versiones nuevas no estaba firmado por los creadores del programa. No se tomó nada de ello.</translation>
    </message>
    <message>
        <source>What the makers say about new versions cannot be read by this version. Look at their page yourself.</source>
        <translation>Esta versión no puede leer lo que los creadores dicen sobre versiones nuevas. Mira tú mismo en su página.</translation>
    </message>
    <message>
        <source>What was said about new versions is older than what was said before. Nothing was taken from it.</source>
        <translation>Lo que se dijo sobre versiones nuevas es más antiguo que lo dicho antes. No se tomó nada de ello.</translation>
    </message>
    <message>
        <source>What was said about new versions is out of date: somebody may be holding back something newer, or the clock of this computer is wrong. Nothing was taken from it.</source>
        <translation>Lo que se dijo sobre versiones nuevas está caducado: puede que alguien retenga algo más nuevo, o que el reloj de este equipo esté mal. No se tomó nada de ello.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/ways_in</name>
    <message>
        <source>With a key of your own</source>
        <translation>Con una clave propia</translation>
    </message>
    <message>
        <source>Connect {name} with a key</source>
        <translation>Conectar {name} con una clave</translation>
    </message>
    <message>
        <source>Make a key at {name} and paste it here. You can take it back there at any time.</source>
        <translation>Crea una clave en {name} y pégala aquí. Allí puedes retirarla cuando quieras.</translation>
    </message>
    <message>
        <source>Next you make a key at {name} and paste it here.</source>
        <translation>Ahora creas una clave en {name} y la pegas aquí.</translation>
    </message>
    <message>
        <source>A key may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>Una clave puede hacer lo que le permitas en {name} al crearla; aquí no se pide nada.</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/authorize</name>
    <message>
        <source>What arrived cannot be read.</source>
        <translation>Lo que llegó no se puede leer.</translation>
    </message>
    <message>
        <source>The program that sent you here is not known.</source>
        <translation>No se conoce el programa que te envió aquí.</translation>
    </message>
    <message>
        <source>The address to return to is not allowed.</source>
        <translation>La dirección de vuelta no está permitida.</translation>
    </message>
    <message>
        <source>This answer came from another page.</source>
        <translation>Esta respuesta vino de otra página.</translation>
    </message>
    <message>
        <source>This question was answered before, or was open for too long.</source>
        <translation>Esta pregunta ya se respondió, o estuvo abierta demasiado tiempo.</translation>
    </message>
    <message>
        <source>Go back to the program and start again.</source>
        <translation>Vuelve al programa y empieza de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <translation>Este inicio de sesión no puede seguir</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/control</name>
    <message>
        <source>No such item</source>
        <translation>No existe ese elemento</translation>
    </message>
    <message>
        <source>Title is required</source>
        <translation>El título es obligatorio</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>El título es demasiado largo</translation>
    </message>
    <message>
        <source>Nothing was chosen</source>
        <translation>No se eligió nada</translation>
    </message>
    <message>
        <source>{reason}. Go back and try again.</source>
        <translation>{reason}. Vuelve atrás e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>That was not changed</source>
        <translation>Eso no se cambió</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/pages</name>
    <message>
        <source>{heading} – Practice platform</source>
        <translation>{heading} – Plataforma de práctica</translation>
    </message>
    <message>
        <source>See your name and your items</source>
        <translation>Ver tu nombre y tus elementos</translation>
    </message>
    <message>
        <source>Create, change and delete your items</source>
        <translation>Crear, cambiar y eliminar tus elementos</translation>
    </message>
    <message>
        <source>Be told at once when an item changes</source>
        <translation>Recibir aviso al momento cuando cambie un elemento</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Change anything</source>
        <translation>Cambiar nada</translation>
    </message>
    <message>
        <source>See anything of your real accounts</source>
        <translation>Ver nada de tus cuentas reales</translation>
    </message>
    <message>
        <source>Done. The program is being told.</source>
        <translation>Hecho. Se está avisando al programa.</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/server</name>
    <message>
        <source>The practice platform</source>
        <translation>La plataforma de práctica</translation>
    </message>
    <message>
        <source>It is running. Nothing here is real; there is nothing to do.</source>
        <translation>Está en marcha. Aquí nada es real; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Welcome to the guest network</source>
        <translation>Te damos la bienvenida a la red de invitados</translation>
    </message>
    <message>
        <source>Accept the terms of this network to go on.</source>
        <translation>Acepta las condiciones de esta red para seguir.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/__init__</name>
    <message>
        <source>Your servers, and what a bot of yours sees there.</source>
        <translation>Tus servidores, y lo que un bot tuyo ve en ellos.</translation>
    </message>
    <message>
        <source>See your Discord name and the list of your servers</source>
        <translation>Ver tu nombre de Discord y la lista de tus servidores</translation>
    </message>
    <message>
        <source>With a bot’s key: see the channels and messages that this bot can see</source>
        <translation>Con la clave de un bot: ver los canales y mensajes que ese bot puede ver</translation>
    </message>
    <message>
        <source>Write or delete anything</source>
        <translation>Escribir o eliminar nada</translation>
    </message>
    <message>
        <source>See your private conversations</source>
        <translation>Ver tus conversaciones privadas</translation>
    </message>
    <message>
        <source>With a bot’s key: write messages in the bot’s name; change and delete what the server lets it</source>
        <translation>Con la clave de un bot: escribir mensajes en nombre del bot; cambiar y eliminar lo que el servidor le permita</translation>
    </message>
    <message>
        <source>With a bot’s key: create, rename and delete channels where the server lets it</source>
        <translation>Con la clave de un bot: crear, renombrar y eliminar canales donde el servidor lo permita</translation>
    </message>
    <message>
        <source>Write in your own name</source>
        <translation>Escribir en tu nombre</translation>
    </message>
    <message>
        <source>Discord signs every byte, and a relay writes the bytes anew. Add a bot’s key instead: Discord then tells over its own line.</source>
        <translation>Discord firma cada byte, y un retransmisor vuelve a escribir los bytes. Añade en su lugar la clave de un bot: así Discord avisa por su propia línea.</translation>
    </message>
    <message>
        <source>A bot’s key works until somebody resets it.</source>
        <translation>La clave de un bot funciona hasta que alguien la restablece.</translation>
    </message>
    <message>
        <source>Discord renews the key every seven days, and does not say for how long.</source>
        <translation>Discord renueva la clave cada siete días y no dice hasta cuándo.</translation>
    </message>
    <message>
        <source>Choose “Authorize”</source>
        <translation>Elige «Authorize»</translation>
    </message>
    <message>
        <source>A bot sees only the servers it was let into, and so far that is none. Press “Let it in”.</source>
        <translation>Un bot solo ve los servidores en los que se le dejó entrar, y por ahora no hay ninguno. Pulsa «Dejar entrar».</translation>
    </message>
    <message>
        <source>Discord asks which server it shall join. Choose one and press “Authorize”.</source>
        <translation>Discord pregunta a qué servidor debe unirse. Elige uno y pulsa «Authorize».</translation>
    </message>
    <message>
        <source>You need the right to manage that server. If you lack it, send the page’s address to somebody who has it.</source>
        <translation>Necesitas el derecho a administrar ese servidor. Si no lo tienes, envía la dirección de la página a quien lo tenga.</translation>
    </message>
    <message>
        <source>A bot’s key to make once</source>
        <translation>Una clave de bot que se crea una vez</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/channels</name>
    <message>
        <source>other</source>
        <comment>a channel</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>nsfw</source>
        <comment>a channel that is not for everybody</comment>
        <translation>nsfw</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/failures</name>
    <message>
        <source>This server has 500 channels already. Discord allows no more.</source>
        <translation>Este servidor ya tiene 500 canales. Discord no permite más.</translation>
    </message>
    <message>
        <source>This is too large for Discord.</source>
        <translation>Esto es demasiado grande para Discord.</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>Esto ya se respondió.</translation>
    </message>
    <message>
        <source>A message cannot be empty.</source>
        <translation>Un mensaje no puede estar vacío.</translation>
    </message>
    <message>
        <source>This message is too old: Discord deletes messages of more than two weeks one by one only.</source>
        <translation>Este mensaje es demasiado antiguo: pasadas dos semanas, Discord solo elimina los mensajes uno por uno.</translation>
    </message>
    <message>
        <source>Discord did not accept what was typed.</source>
        <translation>Discord no aceptó lo que se escribió.</translation>
    </message>
    <message>
        <source>This thread is archived. Open it again in Discord first.</source>
        <translation>Este hilo está archivado. Vuelve a abrirlo en Discord primero.</translation>
    </message>
    <message>
        <source>A message that the bot cannot read cannot be passed on.</source>
        <translation>Un mensaje que el bot no puede leer no se puede reenviar.</translation>
    </message>
    <message>
        <source>A rule of this server (AutoMod) does not let this text through.</source>
        <translation>Una regla de este servidor (AutoMod) no deja pasar este texto.</translation>
    </message>
    <message>
        <source>Discord does not know this Client ID, or it wants a secret for it. Check the Client ID, and that “Public Client” is switched on at the application’s “OAuth2” page.</source>
        <translation>Discord no conoce este Client ID, o pide un secreto para él. Comprueba el Client ID y que «Public Client» esté activado en la página «OAuth2» de la aplicación.</translation>
    </message>
    <message>
        <source>Discord did not accept the permissions that were asked for.</source>
        <translation>Discord no aceptó los permisos que se pidieron.</translation>
    </message>
    <message>
        <source>{field} has a length that Discord does not accept</source>
        <translation>{field}: tiene una longitud que Discord no acepta</translation>
    </message>
    <message>
        <source>{field} too short</source>
        <translation>{field}: demasiado corto</translation>
    </message>
    <message>
        <source>{field} is not one of those that Discord knows</source>
        <translation>{field}: no es uno de los que Discord conoce</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Discord did not accept this.</source>
        <translation>Discord no aceptó esto.</translation>
    </message>
    <message>
        <source>Message is required</source>
        <translation>El mensaje es obligatorio</translation>
    </message>
    <message>
        <source>{field} was not accepted by Discord</source>
        <translation>{field}: Discord no lo aceptó</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/invite</name>
    <message>
        <source>Discord does not show this bot the text of messages. Open its “Bot” page at Discord, switch “Message Content Intent” on and press “Save”.</source>
        <translation>Discord no muestra a este bot el texto de los mensajes. Abre su página «Bot» en Discord, activa «Message Content Intent» y pulsa «Save».</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/kinds</name>
    <message>
        <source>announcement-thread</source>
        <comment>a channel</comment>
        <translation>hilo de anuncios</translation>
    </message>
    <message>
        <source>thread</source>
        <comment>a channel</comment>
        <translation>hilo</translation>
    </message>
    <message>
        <source>private-thread</source>
        <comment>a channel</comment>
        <translation>hilo privado</translation>
    </message>
    <message>
        <source>directory</source>
        <comment>a channel</comment>
        <translation>directorio</translation>
    </message>
    <message>
        <source>media</source>
        <comment>a channel</comment>
        <translation>multimedia</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a channel</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>a channel</comment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>a channel</comment>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Forum</source>
        <comment>a channel</comment>
        <translation>Foro</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>a channel</comment>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>of channels</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>a server</comment>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>A new server is made in Discord itself: press the plus sign in its list of servers.</source>
        <translation>Un servidor nuevo se crea en Discord mismo: pulsa el signo más en su lista de servidores.</translation>
    </message>
    <message>
        <source>A server belongs to the people in it. Change its name and settings in Discord itself.</source>
        <translation>Un servidor pertenece a quienes están en él. Cambia su nombre y sus ajustes en Discord mismo.</translation>
    </message>
    <message>
        <source>Deleting a server takes everything in it away for everybody. Only its owner can do that, in Discord.</source>
        <translation>Eliminar un servidor quita a todos lo que hay en él. Solo su propietario puede hacerlo, en Discord.</translation>
    </message>
    <message>
        <source>Everyone on the server</source>
        <comment>who can see it</comment>
        <translation>Todos en el servidor</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Discord writes the names of text channels in small letters and with dashes.</source>
        <translation>Discord escribe los nombres de los canales de texto en minúsculas y con guiones.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What the channel is about</source>
        <translation>De qué trata el canal</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>labels on a thing</comment>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a thread</comment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Everyone in the channel</source>
        <comment>who can see it</comment>
        <translation>Todos en el canal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nobody is notified by an @ in it. Only the bot’s own messages can be changed.</source>
        <translation>Una @ en él no avisa a nadie. Solo se pueden cambiar los mensajes del propio bot.</translation>
    </message>
    <message>
        <source>Choose a channel from the list.</source>
        <translation>Elige un canal de la lista.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Why there is no text</source>
        <translation>Por qué no hay texto</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/live</name>
    <message>
        <source>Meanwhile the program looks for news by itself.</source>
        <translation>Mientras tanto, el programa busca novedades por sí mismo.</translation>
    </message>
    <message>
        <source>A newer version of this program may help.</source>
        <translation>Una versión más nueva del programa puede ayudar.</translation>
    </message>
    <message>
        <source>Discord does not accept the bot’s key any more. Open its “Bot” page at Discord, press “Reset Token”, and sign in again here with the new key.</source>
        <translation>Discord ya no acepta la clave del bot. Abre su página «Bot» en Discord, pulsa «Reset Token» e inicia sesión de nuevo aquí con la clave nueva.</translation>
    </message>
    <message>
        <source>Discord did not accept how the live connection is divided. {looks} {newer}</source>
        <translation>Discord no aceptó cómo se divide la conexión en vivo. {looks} {newer}</translation>
    </message>
    <message>
        <source>This bot is in too many servers for the one live connection that this program makes. {looks}</source>
        <translation>Este bot está en demasiados servidores para la única conexión en vivo que hace el programa. {looks}</translation>
    </message>
    <message>
        <source>Discord no longer knows this version of the live connection. {looks} {newer}</source>
        <translation>Discord ya no conoce esta versión de la conexión en vivo. {looks} {newer}</translation>
    </message>
    <message>
        <source>Discord did not accept what the live connection asks for. {looks} {newer}</source>
        <translation>Discord no aceptó lo que pide la conexión en vivo. {looks} {newer}</translation>
    </message>
    <message>
        <source>{switch_on} Then turn this account off and on again here. {looks}</source>
        <translation>{switch_on} Después, desactiva y vuelve a activar aquí esta cuenta. {looks}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/messages</name>
    <message>
        <source>(text not shown to this program)</source>
        <translation>(texto no mostrado a este programa)</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>a message</comment>
        <translation>fijado</translation>
    </message>
    <message>
        <source>(attachment)</source>
        <translation>(adjunto)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/signin</name>
    <message>
        <source>Open Discord’s page for developers and sign in.</source>
        <translation>Abre la página de Discord para desarrolladores e inicia sesión.</translation>
    </message>
    <message>
        <source>Press “New Application”, give it a name, agree, and press “Create”.</source>
        <translation>Pulsa «New Application», ponle un nombre, acepta y pulsa «Create».</translation>
    </message>
    <message>
        <source>At the left, choose “OAuth2”. Switch “Public Client” on.</source>
        <translation>A la izquierda, elige «OAuth2». Activa «Public Client».</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste this address.</source>
        <translation>En «Redirects», pulsa «Add» y pega esta dirección.</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste a second address.</source>
        <translation>En «Redirects», pulsa «Add» y pega una segunda dirección.</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste a third address.</source>
        <translation>En «Redirects», pulsa «Add» y pega una tercera dirección.</translation>
    </message>
    <message>
        <source>Press “Save”, then copy the “Client ID” from the top of the page and paste it here.</source>
        <translation>Pulsa «Save», copia el «Client ID» de la parte superior de la página y pégalo aquí.</translation>
    </message>
    <message>
        <source>32 letters and digits; leave this empty where “Public Client” is on</source>
        <comment>after “It looks like”</comment>
        <translation>32 letras y cifras; déjalo vacío si «Public Client» está activado</translation>
    </message>
    <message>
        <source>On the “Bot” page, press “Reset Token” and copy what appears.</source>
        <translation>En la página «Bot», pulsa «Reset Token» y copia lo que aparece.</translation>
    </message>
    <message>
        <source>The bot’s key</source>
        <translation>La clave del bot</translation>
    </message>
    <message>
        <source>With a bot’s key of your own</source>
        <translation>Con la clave de un bot propio</translation>
    </message>
    <message>
        <source>Connect {name} with a bot’s key</source>
        <translation>Conectar {name} con la clave de un bot</translation>
    </message>
    <message>
        <source>Make a bot’s key at {name} and paste it here. You can take it back there at any time.</source>
        <translation>Crea la clave de un bot en {name} y pégala aquí. Allí puedes retirarla cuando quieras.</translation>
    </message>
    <message>
        <source>Next you make a bot’s key at {name} and paste it here.</source>
        <translation>Ahora creas la clave de un bot en {name} y la pegas aquí.</translation>
    </message>
    <message>
        <source>A bot’s key may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>La clave de un bot puede hacer lo que le permitas en {name} al crearla; aquí no se pide nada.</translation>
    </message>
    <message>
        <source>At the left, choose “Bot”. Press “Reset Token”, then “Yes”, and copy what appears: it is shown once.</source>
        <translation>A la izquierda, elige «Bot». Pulsa «Reset Token», luego «Yes», y copia lo que aparece: se muestra una sola vez.</translation>
    </message>
    <message>
        <source>So that texts can be read: on the same page, switch “Message Content Intent” on and press “Save”.</source>
        <translation>Para que se puedan leer los textos: en la misma página, activa «Message Content Intent» y pulsa «Save».</translation>
    </message>
    <message>
        <source>Paste the bot’s key here. If it is in no server yet, the next page lets it into yours.</source>
        <translation>Pega aquí la clave del bot. Si aún no está en ningún servidor, la página siguiente lo deja entrar en el tuyo.</translation>
    </message>
    <message>
        <source>a Discord bot’s key</source>
        <comment>after “This does not look like”</comment>
        <translation>la clave de un bot de Discord</translation>
    </message>
    <message>
        <source>This is the address of a webhook: it can only write into one channel. {how}</source>
        <translation>Esta es la dirección de un webhook: solo puede escribir en un canal. {how}</translation>
    </message>
    <message>
        <source>This is a web address, not a key. {how}</source>
        <translation>Esto es una dirección web, no una clave. {how}</translation>
    </message>
    <message>
        <source>This is the key of your own Discord account. Discord forbids programs to use it, and nobody should ever see it. {how}</source>
        <translation>Esta es la clave de tu propia cuenta de Discord. Discord prohíbe que los programas la usen, y nadie debería verla nunca. {how}</translation>
    </message>
    <message>
        <source>This is the Application ID (also called Client ID), not the bot’s key. {how}</source>
        <translation>Este es el Application ID (también llamado Client ID), no la clave del bot. {how}</translation>
    </message>
    <message>
        <source>This is the Public Key, not the bot’s key. {how}</source>
        <translation>Esta es la Public Key, no la clave del bot. {how}</translation>
    </message>
    <message>
        <source>This is the Client Secret, not the bot’s key. {how}</source>
        <translation>Este es el Client Secret, no la clave del bot. {how}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/walk</name>
    <message>
        <source>A server or channel is not there any more; everything is read anew.</source>
        <translation>Un servidor o un canal ya no está; se vuelve a leer todo.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/webhooks</name>
    <message>
        <source>Received.</source>
        <translation>Recibido.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/__init__</name>
    <message>
        <source>Your issues and repositories, all in one list.</source>
        <translation>Tus issues y repositorios, todo en una lista.</translation>
    </message>
    <message>
        <source>See your name at GitHub</source>
        <translation>Ver tu nombre en GitHub</translation>
    </message>
    <message>
        <source>See your issues and repositories that are public</source>
        <translation>Ver tus issues y repositorios públicos</translation>
    </message>
    <message>
        <source>Create, change or close anything</source>
        <translation>Crear, cambiar o cerrar nada</translation>
    </message>
    <message>
        <source>See private repositories: only a key that you make and paste can let them be seen and not changed</source>
        <translation>Ver repositorios privados: solo una clave que creas y pegas permite verlos sin cambiarlos</translation>
    </message>
    <message>
        <source>See your issues and repositories, the private ones as well</source>
        <translation>Ver tus issues y repositorios, también los privados</translation>
    </message>
    <message>
        <source>Open, change, close and reopen issues</source>
        <translation>Abrir, cambiar, cerrar y reabrir issues</translation>
    </message>
    <message>
        <source>Create, rename, describe and archive repositories</source>
        <translation>Crear, renombrar, describir y archivar repositorios</translation>
    </message>
    <message>
        <source>What GitHub gives along, and the program does not use: read and change the code in them</source>
        <translation>Lo que GitHub incluye y el programa no usa: leer y cambiar el código que hay en ellos</translation>
    </message>
    <message>
        <source>Delete a repository</source>
        <translation>Eliminar un repositorio</translation>
    </message>
    <message>
        <source>Change your profile or your keys</source>
        <translation>Cambiar tu perfil o tus claves</translation>
    </message>
    <message>
        <source>GitHub ends a sign-in that nobody used for six months.</source>
        <translation>GitHub termina un inicio de sesión que nadie usó en seis meses.</translation>
    </message>
    <message>
        <source>GitHub ends a key that nobody used for a year.</source>
        <translation>GitHub termina una clave que nadie usó en un año.</translation>
    </message>
    <message>
        <source>You chose at GitHub how long your key lasts, and GitHub does not tell this program.</source>
        <translation>Elegiste en GitHub cuánto dura tu clave, y GitHub no se lo dice a este programa.</translation>
    </message>
    <message>
        <source>Press the green “Authorize” button</source>
        <translation>Pulsa el botón verde «Authorize»</translation>
    </message>
    <message>
        <source>If your issues are in an organisation: ask one of its owners to allow this program there.</source>
        <translation>Si tus issues están en una organización: pide a uno de sus propietarios que permita allí este programa.</translation>
    </message>
    <message>
        <source>If you pasted a key: look on its page at GitHub which repositories it is for, and whether it may see issues.</source>
        <translation>Si pegaste una clave: mira en su página de GitHub para qué repositorios es y si puede ver issues.</translation>
    </message>
    <message>
        <source>If your client id belongs to a GitHub App: open the app’s page and install it on your account.</source>
        <translation>Si tu ID de cliente es de una GitHub App: abre la página de la app e instálala en tu cuenta.</translation>
    </message>
    <message>
        <source>If you chose “Read only”: private repositories are not shown. Connect again with “Read and change”.</source>
        <translation>Si elegiste «Solo lectura»: los repositorios privados no se muestran. Conecta de nuevo con «Leer y cambiar».</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/failures</name>
    <message>
        <source>GitHub did not accept this.</source>
        <translation>GitHub no aceptó esto.</translation>
    </message>
    <message>
        <source>The code has not been typed in at GitHub yet.</source>
        <translation>El código aún no se ha escrito en GitHub.</translation>
    </message>
    <message>
        <source>GitHub was asked too often whether the code has been typed in.</source>
        <translation>Se preguntó demasiadas veces a GitHub si ya se había escrito el código.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>El código es demasiado antiguo. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>GitHub’s answer was too old. Please sign in once more.</source>
        <translation>La respuesta de GitHub era demasiado antigua. Inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>GitHub does not know this client id with this secret. Look at both again: they stand on the page of your app at GitHub, and a new secret can be made there.</source>
        <translation>GitHub no conoce este ID de cliente con este secreto. Revisa los dos: están en la página de tu app en GitHub, y allí se puede crear un secreto nuevo.</translation>
    </message>
    <message>
        <source>The app at GitHub names another address to come back to. Its “Authorization callback URL” must be http://127.0.0.1/callback/github</source>
        <translation>La app en GitHub indica otra dirección de vuelta. Su «Authorization callback URL» debe ser http://127.0.0.1/callback/github</translation>
    </message>
    <message>
        <source>GitHub wants you to confirm your main e-mail address first. You can do that in your e-mail settings there.</source>
        <translation>GitHub quiere que confirmes antes tu correo principal. Puedes hacerlo allí, en los ajustes de correo.</translation>
    </message>
    <message>
        <source>The app at GitHub does not allow signing in with a code. Tick “Enable Device Flow” on its page at GitHub.</source>
        <translation>La app en GitHub no permite iniciar sesión con un código. Marca «Enable Device Flow» en su página de GitHub.</translation>
    </message>
    <message>
        <source>GitHub does not know this code. Ask for a new one.</source>
        <translation>GitHub no conoce este código. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>GitHub does not offer this way to sign in.</source>
        <translation>GitHub no ofrece esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>GitHub has suspended the app that this program signs in with.</source>
        <translation>GitHub ha suspendido la app con la que este programa inicia sesión.</translation>
    </message>
    <message>
        <source>GitHub ended the sign-in.</source>
        <translation>GitHub terminó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository</source>
        <translation>Los issues están desactivados en este repositorio</translation>
    </message>
    <message>
        <source>GitHub had to close this for legal reasons.</source>
        <translation>GitHub tuvo que cerrar esto por motivos legales.</translation>
    </message>
    <message>
        <source>The organisation wants you to confirm who you are first. Open {address} and then try again.</source>
        <translation>La organización quiere que confirmes antes quién eres. Abre {address} e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This repository is archived, so nothing in it can be changed.</source>
        <translation>Este repositorio está archivado, así que no se puede cambiar nada en él.</translation>
    </message>
    <message>
        <source>There is one with this {field} already</source>
        <translation>Ya hay uno igual en «{field}»</translation>
    </message>
    <message>
        <source>GitHub does not accept this {field}</source>
        <translation>{field}: GitHub no lo acepta</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/issues</name>
    <message>
        <source>GitHub did not take over all of this change.</source>
        <translation>GitHub no aplicó todo este cambio.</translation>
    </message>
    <message>
        <source>GitHub keeps why an issue was closed. Open it again first, then close it the other way</source>
        <translation>GitHub conserva por qué se cerró un issue. Vuelve a abrirlo primero y luego ciérralo de la otra forma</translation>
    </message>
    <message>
        <source>Your account may not set these labels in {repository}</source>
        <translation>Tu cuenta no puede poner estas etiquetas en {repository}</translation>
    </message>
    <message>
        <source>Your account may not set these people in {repository}</source>
        <translation>Tu cuenta no puede poner a estas personas en {repository}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/kinds</name>
    <message>
        <source>Open</source>
        <comment>the state</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed as completed</source>
        <translation>Cerrado como completado</translation>
    </message>
    <message>
        <source>Closed as not planned</source>
        <translation>Cerrado como no planeado</translation>
    </message>
    <message>
        <source>Disabled by GitHub</source>
        <translation>Desactivado por GitHub</translation>
    </message>
    <message>
        <source>Only you and people you invite</source>
        <comment>who can see it</comment>
        <translation>Solo tú y las personas que invites</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>who can see it</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everyone who can see the repository</source>
        <comment>who can see it</comment>
        <translation>Todos los que pueden ver el repositorio</translation>
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
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Where the issue belongs, like octocat/Hello-World</source>
        <translation>Adónde pertenece el issue, como octocat/Hello-World</translation>
    </message>
    <message>
        <source>Repository must be an owner and a name, like octocat/Hello-World</source>
        <translation>El repositorio debe ser un propietario y un nombre, como octocat/Hello-World</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words, separated by commas</source>
        <translation>Palabras, separadas por comas</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>User names at GitHub, separated by commas</source>
        <translation>Nombres de usuario de GitHub, separados por comas</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>GitHub does not let programs delete an issue. Close it instead: change its status to “Closed as not planned”. It can be opened again.</source>
        <translation>GitHub no deja que los programas eliminen un issue. Mejor ciérralo: cambia su estado a «Cerrado como no planeado». Se puede volver a abrir.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the verb</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Letters from a to z, digits, - _ and full stops; spaces become hyphens</source>
        <translation>Letras de la a a la z, cifras, - _ y puntos; los espacios pasan a ser guiones</translation>
    </message>
    <message>
        <source>Name may hold letters from a to z, digits, hyphens, underscores, full stops and spaces only</source>
        <translation>El nombre solo puede tener letras de la a a la z, cifras, guiones, guiones bajos, puntos y espacios</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Deleting a repository takes its code and its issues away for good, so the program never asks GitHub for that permission. Archive it instead, or delete it on its page at GitHub.</source>
        <translation>Eliminar un repositorio borra para siempre su código y sus issues, así que el programa nunca pide ese permiso a GitHub. Archívalo, o elimínalo en su página de GitHub.</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>Archivar</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/repositories</name>
    <message>
        <source>GitHub keeps this repository as it is</source>
        <translation>GitHub deja este repositorio como está</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/signin</name>
    <message>
        <source>Issues and repositories</source>
        <translation>Issues y repositorios</translation>
    </message>
    <message>
        <source>your issues and repositories</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>tus issues y repositorios</translation>
    </message>
    <message>
        <source>Private repositories</source>
        <translation>Repositorios privados</translation>
    </message>
    <message>
        <source>repositories that are private</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>los repositorios privados</translation>
    </message>
    <message>
        <source>a key of GitHub, which begins with github_pat_ or ghp_</source>
        <comment>after “This does not look like”</comment>
        <translation>una clave de GitHub, que empieza por github_pat_ o ghp_</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Tu clave</translation>
    </message>
    <message>
        <source>Open this page at GitHub. It is under “Settings”, “Developer settings”, “Personal access tokens”, “Fine-grained tokens”, “Generate new token”.</source>
        <translation>Abre esta página en GitHub. Está en «Settings», «Developer settings», «Personal access tokens», «Fine-grained tokens», «Generate new token».</translation>
    </message>
    <message>
        <source>Give it a name, like “Connector Manager”, and choose how long it shall last.</source>
        <translation>Ponle un nombre, como «Connector Manager», y elige cuánto debe durar.</translation>
    </message>
    <message>
        <source>Under “Repository access”, choose “All repositories”, or only those that you want to see here.</source>
        <translation>En «Repository access», elige «All repositories», o solo los que quieras ver aquí.</translation>
    </message>
    <message>
        <source>Under “Permissions”, “Repositories”, add “Issues” and choose “Read-only”, or “Read and write” if you want to change things here. “Metadata” comes along by itself. To rename or archive repositories, add “Administration” with “Read and write”.</source>
        <translation>En «Permissions», «Repositories», añade «Issues» y elige «Read-only», o «Read and write» si quieres cambiar cosas desde aquí. «Metadata» se añade solo. Para renombrar o archivar repositorios, añade «Administration» con «Read and write».</translation>
    </message>
    <message>
        <source>Press “Generate token”, copy the key, which is shown only once, and paste it here.</source>
        <translation>Pulsa «Generate token», copia la clave, que solo se muestra una vez, y pégala aquí.</translation>
    </message>
    <message>
        <source>This key only renews another one and opens nothing. Make a key of your own, as the steps say.</source>
        <translation>Esta clave solo renueva otra y no abre nada. Crea una clave propia, como dicen los pasos.</translation>
    </message>
    <message>
        <source>This key was made for another program’s sign-in. Make a key of your own, as the steps say.</source>
        <translation>Esta clave se creó para el inicio de sesión de otro programa. Crea una clave propia, como dicen los pasos.</translation>
    </message>
    <message>
        <source>This key belongs to an installed app, not to a person. Make a key of your own, as the steps say.</source>
        <translation>Esta clave es de una app instalada, no de una persona. Crea una clave propia, como dicen los pasos.</translation>
    </message>
    <message>
        <source>This is the client id of an app. Make a key of your own, as the steps say.</source>
        <translation>Este es el ID de cliente de una app. Crea una clave propia, como dicen los pasos.</translation>
    </message>
    <message>
        <source>This looks like the client secret of an app, or like a key of a kind that GitHub no longer makes. Make a new one, as the steps say.</source>
        <translation>Esto parece el secreto de cliente de una app, o una clave de un tipo que GitHub ya no crea. Crea una nueva, como dicen los pasos.</translation>
    </message>
    <message>
        <source>This is an address. Paste the key itself: GitHub shows it once, right after making it.</source>
        <translation>Esto es una dirección. Pega la propia clave: GitHub la muestra una vez, justo después de crearla.</translation>
    </message>
    <message>
        <source>This is a code for another page. Make a key of your own, as the steps say.</source>
        <translation>Este es un código para otra página. Crea una clave propia, como dicen los pasos.</translation>
    </message>
    <message>
        <source>This is a code for signing in once. Make a key of your own, as the steps say.</source>
        <translation>Este es un código para iniciar sesión una vez. Crea una clave propia, como dicen los pasos.</translation>
    </message>
    <message>
        <source>This is another kind of key. Make a key of your own, as the steps say.</source>
        <translation>Este es otro tipo de clave. Crea una clave propia, como dicen los pasos.</translation>
    </message>
    <message>
        <source>Open this page at GitHub: “Settings”, “Developer settings”, “OAuth Apps”, “New OAuth App”. Type any name, and the address of your GitHub page as “Homepage URL”.</source>
        <translation>Abre esta página en GitHub: «Settings», «Developer settings», «OAuth Apps», «New OAuth App». Escribe cualquier nombre, y la dirección de tu página de GitHub como «Homepage URL».</translation>
    </message>
    <message>
        <source>Paste this as “Authorization callback URL”, tick “Enable Device Flow”, and press “Register application”.</source>
        <translation>Pega esto como «Authorization callback URL», marca «Enable Device Flow» y pulsa «Register application».</translation>
    </message>
    <message>
        <source>Copy the “Client ID” to here. That is enough to sign in with a code. To sign in without typing a code, press “Generate a new client secret” as well, and copy the secret, which is shown only once.</source>
        <translation>Copia aquí el «Client ID». Con eso basta para iniciar sesión con un código. Para hacerlo sin escribir un código, pulsa también «Generate a new client secret» y copia el secreto, que solo se muestra una vez.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/__init__</name>
    <message>
        <source>Your tasks, your calendar, and files made here.</source>
        <translation>Tus tareas, tu calendario y los archivos creados aquí.</translation>
    </message>
    <message>
        <source>Google’s notifications have no content, and a relay hands on nothing but content. Google is read now and then instead.</source>
        <translation>Los avisos de Google no tienen contenido, y un retransmisor solo reenvía contenido. En su lugar, Google se lee de vez en cuando.</translation>
    </message>
    <message>
        <source>Google ends it after seven days while your project there is “In testing”. “Publish app” changes that.</source>
        <translation>Google lo termina a los siete días mientras tu proyecto esté allí «In testing». «Publish app» lo cambia.</translation>
    </message>
    <message>
        <source>Google ends a sign-in that nobody used for six months.</source>
        <translation>Google termina un inicio de sesión que nadie usó en seis meses.</translation>
    </message>
    <message>
        <source>Your tasks are at tasks.google.com, your events at calendar.google.com: what you add there appears here.</source>
        <translation>Tus tareas están en tasks.google.com y tus eventos en calendar.google.com: lo que añadas allí aparece aquí.</translation>
    </message>
    <message>
        <source>Of your Drive this program sees only files that were made with it. Make one with “New item”.</source>
        <translation>De tu Drive, este programa solo ve los archivos creados con él. Crea uno con «Elemento nuevo».</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/failures</name>
    <message>
        <source>Google does not know this client id, or the secret belongs to another one. Check both.</source>
        <translation>Google no conoce este ID de cliente, o el secreto es de otro. Comprueba los dos.</translation>
    </message>
    <message>
        <source>Google has switched this client id off. Look at it in the Google Cloud console.</source>
        <translation>Google ha desactivado este ID de cliente. Míralo en la consola de Google Cloud.</translation>
    </message>
    <message>
        <source>This client id was deleted in the Google Cloud console. It can be restored there for 30 days.</source>
        <translation>Este ID de cliente se eliminó en la consola de Google Cloud. Allí se puede restaurar durante 30 días.</translation>
    </message>
    <message>
        <source>This client id is of the wrong type. Create one of the type “Desktop app”.</source>
        <translation>Este ID de cliente es del tipo equivocado. Crea uno del tipo «Desktop app».</translation>
    </message>
    <message>
        <source>This client id is for members of one organisation only, and this account is not one of them.</source>
        <translation>Este ID de cliente es solo para miembros de una organización, y esta cuenta no es una de ellos.</translation>
    </message>
    <message>
        <source>Google lets nobody sign in with this browser. Use another one.</source>
        <translation>Google no deja iniciar sesión con este navegador. Usa otro.</translation>
    </message>
    <message>
        <source>Your Google storage is full. Make room there and try again.</source>
        <translation>Tu almacenamiento de Google está lleno. Haz sitio allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Google made this event by itself; it cannot be changed here.</source>
        <translation>Google creó este evento por sí mismo; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>Working locations can only be changed in Google Calendar.</source>
        <translation>Las ubicaciones de trabajo solo se pueden cambiar en Google Calendar.</translation>
    </message>
    <message>
        <source>Google no longer knows how far this listing came; it has to begin anew.</source>
        <translation>Google ya no sabe hasta dónde llegó esta lista; hay que empezarla de nuevo.</translation>
    </message>
    <message>
        <source>An event must end after it begins</source>
        <translation>Un evento debe terminar después de empezar</translation>
    </message>
    <message>
        <source>An event must end after it begins.</source>
        <translation>Un evento debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>Google did not accept this.</source>
        <translation>Google no aceptó esto.</translation>
    </message>
    <message>
        <source>Google did not accept this</source>
        <translation>Google no aceptó esto</translation>
    </message>
    <message>
        <source>A Google API that this needs is switched off in the Google project that this client id belongs to.</source>
        <translation>Una API de Google que hace falta está desactivada en el proyecto de Google al que pertenece este ID de cliente.</translation>
    </message>
    <message>
        <source>The Google {service} API is switched off in the Google project that this client id belongs to.</source>
        <translation>La API de Google {service} está desactivada en el proyecto de Google al que pertenece este ID de cliente.</translation>
    </message>
    <message>
        <source>Switch it on in the Google Cloud console, under “APIs &amp; Services”, “Library” and wait a minute.</source>
        <translation>Actívala en la consola de Google Cloud, en «APIs &amp; Services», «Library», y espera un minuto.</translation>
    </message>
    <message>
        <source>Switch it on at {address} and wait a minute.</source>
        <translation>Actívala en {address} y espera un minuto.</translation>
    </message>
    <message>
        <source>a box that was not ticked</source>
        <translation>una casilla que no se marcó</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/kinds</name>
    <message>
        <source>Calendars are made, renamed and deleted at calendar.google.com; their events can be changed here.</source>
        <translation>Los calendarios se crean, renombran y eliminan en calendar.google.com; sus eventos se pueden cambiar aquí.</translation>
    </message>
    <message>
        <source>Write the year with four digits, like 2026</source>
        <translation>Escribe el año con cuatro cifras, como 2026</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>the state</comment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the state</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>A chat</source>
        <translation>Un chat</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Change events and share it</source>
        <translation>Cambiar eventos y compartirlo</translation>
    </message>
    <message>
        <source>Change events</source>
        <translation>Cambiar eventos</translation>
    </message>
    <message>
        <source>See events</source>
        <translation>Ver eventos</translation>
    </message>
    <message>
        <source>See when there is something</source>
        <translation>Ver cuándo hay algo</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Focus time</source>
        <translation>Tiempo de concentración</translation>
    </message>
    <message>
        <source>Made from a message</source>
        <translation>Creado a partir de un mensaje</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Fuera de la oficina</translation>
    </message>
    <message>
        <source>Working location</source>
        <translation>Ubicación de trabajo</translation>
    </message>
    <message>
        <source>Only you</source>
        <comment>who can see it</comment>
        <translation>Solo tú</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>Task lists</source>
        <translation>Listas de tareas</translation>
    </message>
    <message>
        <source>Delete list and its tasks</source>
        <translation>Eliminar la lista y sus tareas</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>List</source>
        <comment>the noun</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the day on which it is</comment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>A day; Google keeps no time of day</source>
        <translation>Un día; Google no guarda la hora</translation>
    </message>
    <message>
        <source>Assigned in</source>
        <translation>Asignada en</translation>
    </message>
    <message>
        <source>Done and cleared away</source>
        <translation>Hecha y retirada</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>You may</source>
        <comment>what somebody may do with a calendar</comment>
        <translation>Puedes</translation>
    </message>
    <message>
        <source>Everyone who can see the calendar</source>
        <comment>who can see it</comment>
        <translation>Todos los que pueden ver el calendario</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>the time of an event</comment>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>the time of an event</comment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Left empty: one hour later</source>
        <translation>Si se deja vacío: una hora después</translation>
    </message>
    <message>
        <source>All day on</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>In place of a time, such as 2026-03-09</source>
        <translation>En lugar de una hora, por ejemplo 2026-03-09</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Left empty: the same day</source>
        <translation>Si se deja vacío: el mismo día</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where it is</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organizado por</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>that an event comes again</comment>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Sort of event</source>
        <translation>Clase de evento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sin estrella</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/signin</name>
    <message>
        <source>your tasks</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>tus tareas</translation>
    </message>
    <message>
        <source>See your task lists and tasks</source>
        <translation>Ver tus listas de tareas y tus tareas</translation>
    </message>
    <message>
        <source>See, create, change and delete your task lists and tasks</source>
        <translation>Ver, crear, cambiar y eliminar tus listas de tareas y tus tareas</translation>
    </message>
    <message>
        <source>your calendar</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>tu calendario</translation>
    </message>
    <message>
        <source>See your calendars and their events</source>
        <translation>Ver tus calendarios y sus eventos</translation>
    </message>
    <message>
        <source>See your calendars, and see, create, change and delete their events</source>
        <translation>Ver tus calendarios, y ver, crear, cambiar y eliminar sus eventos</translation>
    </message>
    <message>
        <source>files in your Drive</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>los archivos de tu Drive</translation>
    </message>
    <message>
        <source>See the Drive files that were made by this program or opened with it</source>
        <translation>Ver los archivos de Drive creados por este programa o abiertos con él</translation>
    </message>
    <message>
        <source>See, create, rename and trash Drive files, if they were made by this program or opened with it</source>
        <translation>Ver, crear, renombrar y mover a la papelera archivos de Drive, si este programa los creó o se abrieron con él</translation>
    </message>
    <message>
        <source>See your name and e-mail address</source>
        <translation>Ver tu nombre y tu correo electrónico</translation>
    </message>
    <message>
        <source>Create, change or delete anything, although Google’s own page speaks of changing files</source>
        <translation>Crear, cambiar o eliminar nada, aunque la página de Google hable de cambiar archivos</translation>
    </message>
    <message>
        <source>See your mail, your contacts or any other file</source>
        <translation>Ver tu correo, tus contactos ni ningún otro archivo</translation>
    </message>
    <message>
        <source>Create, share or delete whole calendars</source>
        <translation>Crear, compartir o eliminar calendarios enteros</translation>
    </message>
    <message>
        <source>If Google says that it has not verified this app, choose “Advanced” and then “Go to …”. Tick every box, then choose “Continue”.</source>
        <translation>Si Google dice que no ha verificado esta app, elige «Advanced» y después «Go to …». Marca todas las casillas y elige «Continue».</translation>
    </message>
    <message>
        <source>Open the Google Cloud console, sign in, choose “Select a project”, then “New project”. Give it a name and choose “Create”.</source>
        <translation>Abre la consola de Google Cloud, inicia sesión, elige «Select a project» y luego «New project». Ponle un nombre y elige «Create».</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, “Library”, find “Google Tasks API”, “Google Calendar API” and “Google Drive API”, and choose “Enable” for each of the three.</source>
        <translation>En «APIs &amp; Services», «Library», busca «Google Tasks API», «Google Calendar API» y «Google Drive API», y elige «Enable» en cada una de las tres.</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, “OAuth consent screen”, choose “Get started”: a name, your e-mail address, the audience “External”, and “Create”.</source>
        <translation>En «APIs &amp; Services», «OAuth consent screen», elige «Get started»: un nombre, tu correo electrónico, la audiencia «External» y «Create».</translation>
    </message>
    <message>
        <source>Under “Data Access” choose “Add or remove scopes”, paste these lines, then “Update” and “Save”.</source>
        <translation>En «Data Access» elige «Add or remove scopes», pega estas líneas y luego «Update» y «Save».</translation>
    </message>
    <message>
        <source>Under “Audience” choose “Publish app” and confirm. Without this the connection ends after seven days. Google need not verify anything for your own use.</source>
        <translation>En «Audience» elige «Publish app» y confirma. Sin esto, la conexión termina a los siete días. Para tu propio uso, Google no tiene que verificar nada.</translation>
    </message>
    <message>
        <source>Under “Clients” choose “Create client”, the type “Desktop app”, and “Create”. No address has to be entered there: this program may answer at any port of your own computer.</source>
        <translation>En «Clients» elige «Create client», el tipo «Desktop app» y «Create». No hace falta escribir allí ninguna dirección: este programa puede responder en cualquier puerto de tu equipo.</translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields here before you close that page: Google shows the secret only once.</source>
        <translation>Copia el ID de cliente y el secreto de cliente en los campos de aquí antes de cerrar esa página: Google solo muestra el secreto una vez.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/tasks</name>
    <message>
        <source>(No title)</source>
        <translation>(Sin título)</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/__init__</name>
    <message>
        <source>Your To Do tasks, Outlook calendar and OneDrive.</source>
        <translation>Tus tareas de To Do, el calendario de Outlook y OneDrive.</translation>
    </message>
    <message>
        <source>Microsoft puts a question to the address itself, and a relay cannot answer it. Microsoft is read now and then instead.</source>
        <translation>Microsoft hace una pregunta a la propia dirección, y un retransmisor no puede responderla. En su lugar, Microsoft se lee de vez en cuando.</translation>
    </message>
    <message>
        <source>Microsoft ends a sign-in that nobody used for 90 days.</source>
        <translation>Microsoft termina un inicio de sesión que nadie usó en 90 días.</translation>
    </message>
    <message>
        <source>Choose your account, then “Accept”</source>
        <translation>Elige tu cuenta y luego «Accept»</translation>
    </message>
    <message>
        <source>This account has no tasks, events or files yet.</source>
        <translation>Esta cuenta aún no tiene tareas, eventos ni archivos.</translation>
    </message>
    <message>
        <source>If you expected some, check that you chose the right account: personal, or work or school.</source>
        <translation>Si esperabas alguno, comprueba que elegiste la cuenta correcta: personal, o del trabajo o la escuela.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/failures</name>
    <message>
        <source>There is no room left in this OneDrive.</source>
        <translation>No queda espacio en este OneDrive.</translation>
    </message>
    <message>
        <source>This account has no mailbox at Microsoft, so that it has no tasks and no calendar.</source>
        <translation>Esta cuenta no tiene buzón en Microsoft, así que no tiene tareas ni calendario.</translation>
    </message>
    <message>
        <source>Microsoft found something harmful in this file and keeps it locked.</source>
        <translation>Microsoft encontró algo dañino en este archivo y lo mantiene bloqueado.</translation>
    </message>
    <message>
        <source>Microsoft does not offer this for this account.</source>
        <translation>Microsoft no ofrece esto para esta cuenta.</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation>Ya hay algo con este nombre.</translation>
    </message>
    <message>
        <source>There is already something of this name</source>
        <translation>Ya hay algo con este nombre</translation>
    </message>
    <message>
        <source>Your organisation does not allow this way of signing in on this computer. Ask your IT department, or sign in with the browser if you used a code.</source>
        <translation>Tu organización no permite esta forma de iniciar sesión en este equipo. Pregunta al departamento de informática, o inicia sesión con el navegador si usaste un código.</translation>
    </message>
    <message>
        <source>Microsoft did not accept this.</source>
        <translation>Microsoft no aceptó esto.</translation>
    </message>
    <message>
        <source>The code has not been confirmed.</source>
        <translation>El código no se ha confirmado.</translation>
    </message>
    <message>
        <source>Microsoft did not accept the sign-in.</source>
        <translation>Microsoft no aceptó el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/kinds</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>A la espera de otros</translation>
    </message>
    <message>
        <source>Where new tasks go</source>
        <translation>Adonde van las tareas nuevas</translation>
    </message>
    <message>
        <source>Mail that you flagged</source>
        <translation>Correo que marcaste</translation>
    </message>
    <message>
        <source>You share it</source>
        <translation>Tú la compartes</translation>
    </message>
    <message>
        <source>Somebody shares it with you</source>
        <translation>Alguien la comparte contigo</translation>
    </message>
    <message>
        <source>A change here is a change to every date</source>
        <translation>Un cambio aquí cambia todas las fechas</translation>
    </message>
    <message>
        <source>To Do list</source>
        <translation>Lista de To Do</translation>
    </message>
    <message>
        <source>To Do lists</source>
        <translation>Listas de To Do</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>with others</comment>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Delete with its tasks</source>
        <translation>Eliminar con sus tareas</translation>
    </message>
    <message>
        <source>Everyone who shares the list</source>
        <comment>who can see it</comment>
        <translation>Todos los que comparten la lista</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>While the task is open</source>
        <translation>Mientras la tarea está abierta</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>importance</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>importance</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>importance</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>You and whoever can see your calendar</source>
        <comment>who can see it</comment>
        <translation>Tú y quien pueda ver tu calendario</translation>
    </message>
    <message>
        <source>Starts</source>
        <comment>the time of an event</comment>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Día completo</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>the state</comment>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Delete, telling guests</source>
        <translation>Eliminar y avisar a los invitados</translation>
    </message>
    <message>
        <source>OneDrive item</source>
        <translation>Elemento de OneDrive</translation>
    </message>
    <message>
        <source>OneDrive items</source>
        <translation>Elementos de OneDrive</translation>
    </message>
    <message>
        <source>A new item is a folder</source>
        <translation>Un elemento nuevo es una carpeta</translation>
    </message>
    <message>
        <source>A name cannot hold any of " * : &lt; &gt; ? / \ |</source>
        <translation>Un nombre no puede llevar ninguno de estos: " * : &lt; &gt; ? / \ |</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>Mover a la papelera de reciclaje</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/signin</name>
    <message>
        <source>See your To Do lists and tasks</source>
        <translation>Ver tus listas y tareas de To Do</translation>
    </message>
    <message>
        <source>See, create, change and delete your To Do lists and tasks</source>
        <translation>Ver, crear, cambiar y eliminar tus listas y tareas de To Do</translation>
    </message>
    <message>
        <source>See the events of your calendar</source>
        <translation>Ver los eventos de tu calendario</translation>
    </message>
    <message>
        <source>See, create, change and delete the events of your calendar</source>
        <translation>Ver, crear, cambiar y eliminar los eventos de tu calendario</translation>
    </message>
    <message>
        <source>your files in OneDrive</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>tus archivos de OneDrive</translation>
    </message>
    <message>
        <source>See the names of your files in OneDrive</source>
        <translation>Ver los nombres de tus archivos de OneDrive</translation>
    </message>
    <message>
        <source>See and rename your files in OneDrive, make folders, and move things to its recycle bin</source>
        <translation>Ver y renombrar tus archivos de OneDrive, crear carpetas y mover cosas a su papelera de reciclaje</translation>
    </message>
    <message>
        <source>See your name and mail address</source>
        <translation>Ver tu nombre y tu dirección de correo</translation>
    </message>
    <message>
        <source>Create, change or delete anything</source>
        <translation>Crear, cambiar o eliminar nada</translation>
    </message>
    <message>
        <source>See your mail</source>
        <translation>Ver tu correo</translation>
    </message>
    <message>
        <source>See what other people keep</source>
        <translation>Ver lo que guardan otras personas</translation>
    </message>
    <message>
        <source>Delete anything in OneDrive for good</source>
        <translation>Eliminar nada de OneDrive para siempre</translation>
    </message>
    <message>
        <source>Sign in at the address below and choose App registrations, then New registration. If it says that something outside of a directory is deprecated, first make a free account at azure.microsoft.com/free (it asks for a card and charges nothing), then come back.</source>
        <translation>Inicia sesión en la dirección de abajo y elige App registrations, luego New registration. Si dice que algo fuera de un directorio está obsoleto, crea antes una cuenta gratuita en azure.microsoft.com/free (pide una tarjeta y no cobra nada) y vuelve.</translation>
    </message>
    <message>
        <source>Type a name. For the supported account types choose the one with any organisational directory and personal Microsoft accounts. Leave the redirect address empty. Choose Register, then copy the Application (client) ID into the field below.</source>
        <translation>Escribe un nombre. En los tipos de cuenta admitidos, elige el de cualquier directorio de organización y cuentas personales de Microsoft. Deja vacía la dirección de redirección. Elige Register y copia el Application (client) ID en el campo de abajo.</translation>
    </message>
    <message>
        <source>Choose Authentication, then Add a platform, then Mobile and desktop applications. Put this address under Custom redirect URIs and choose Configure. Under Advanced settings set Allow public client flows to Yes, and save. Make no client secret: this program needs none.</source>
        <translation>Elige Authentication, luego Add a platform, luego Mobile and desktop applications. Pon esta dirección en Custom redirect URIs y elige Configure. En Advanced settings, pon Allow public client flows en Yes y guarda. No crees ningún secreto de cliente: este programa no lo necesita.</translation>
    </message>
    <message>
        <source>{id}, or a domain like {domain}</source>
        <translation>{id}, o un dominio como {domain}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/tasks</name>
    <message>
        <source>A list is not there any more.</source>
        <translation>Una lista ya no está ahí.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/__init__</name>
    <message>
        <source>Notion connection</source>
        <comment>a name for an account</comment>
        <translation>Conexión de Notion</translation>
    </message>
    <message>
        <source>Your pages, your tables and the rows in them.</source>
        <translation>Tus páginas, tus tablas y las filas que contienen.</translation>
    </message>
    <message>
        <source>See the pages and tables that are shared with it, and the rows in them</source>
        <translation>Ver las páginas y tablas que se compartan con él, y las filas que contienen</translation>
    </message>
    <message>
        <source>See your name at Notion</source>
        <translation>Ver tu nombre en Notion</translation>
    </message>
    <message>
        <source>Create, change or move anything to the trash (Notion would let it; the program keeps to reading)</source>
        <translation>Crear, cambiar o mover nada a la papelera (Notion lo permitiría; el programa se limita a leer)</translation>
    </message>
    <message>
        <source>See pages that nobody has shared with it</source>
        <translation>Ver páginas que nadie ha compartido con él</translation>
    </message>
    <message>
        <source>Create pages and rows, rename, archive and lock them</source>
        <translation>Crear páginas y filas, renombrarlas, archivarlas y bloquearlas</translation>
    </message>
    <message>
        <source>Move pages and rows to the trash, and take them out of it again</source>
        <translation>Mover páginas y filas a la papelera, y sacarlas de ella</translation>
    </message>
    <message>
        <source>Delete anything for good</source>
        <translation>Eliminar nada para siempre</translation>
    </message>
    <message>
        <source>Change a table’s columns</source>
        <translation>Cambiar las columnas de una tabla</translation>
    </message>
    <message>
        <source>Notion names no end for it, and renews it when it is asked to.</source>
        <translation>Notion no le pone fin, y la renueva cuando se le pide.</translation>
    </message>
    <message>
        <source>You chose at Notion how long your key lasts, a year at most, and Notion does not tell this program.</source>
        <translation>Elegiste en Notion cuánto dura tu clave, un año como máximo, y Notion no se lo dice a este programa.</translation>
    </message>
    <message>
        <source>Tick the pages that this program may see, then choose “Allow access”</source>
        <translation>Marca las páginas que este programa puede ver y elige «Allow access»</translation>
    </message>
    <message>
        <source>Notion shows a connection only the pages that somebody has shared with it.</source>
        <translation>Notion solo muestra a una conexión las páginas que alguien ha compartido con ella.</translation>
    </message>
    <message>
        <source>Open a page at Notion, press ••• at its top right, then “Connections”, “Add connection”, and pick yours.</source>
        <translation>Abre una página en Notion, pulsa ••• arriba a la derecha, luego «Connections», «Add connection», y elige la tuya.</translation>
    </message>
    <message>
        <source>The pages inside that page come along.</source>
        <translation>Las páginas que hay dentro de esa página vienen con ella.</translation>
    </message>
    <message>
        <source>Or let the workspace’s owner tick pages on the connection’s own page, tab “Content access”, “Edit access”.</source>
        <translation>O pide al propietario del espacio de trabajo que marque páginas en la página de la conexión, pestaña «Content access», «Edit access».</translation>
    </message>
    <message>
        <source>If you signed in through the browser: sign in again, and tick pages when Notion asks which ones.</source>
        <translation>Si iniciaste sesión con el navegador: inicia sesión de nuevo y marca páginas cuando Notion pregunte cuáles.</translation>
    </message>
    <message>
        <source>Then press “Refresh” here. It may take a minute until Notion finds them.</source>
        <translation>Después pulsa «Actualizar» aquí. Notion puede tardar un minuto en encontrarlas.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/columns</name>
    <message>
        <source>Notion works it out from other columns</source>
        <translation>Notion lo calcula a partir de otras columnas</translation>
    </message>
    <message>
        <source>Notion keeps it by itself</source>
        <translation>Notion lo lleva por sí mismo</translation>
    </message>
    <message>
        <source>a page is verified at Notion itself</source>
        <translation>una página se verifica en Notion mismo</translation>
    </message>
    <message>
        <source>people are chosen at Notion itself</source>
        <translation>las personas se eligen en Notion mismo</translation>
    </message>
    <message>
        <source>links between pages are made at Notion itself</source>
        <translation>los enlaces entre páginas se crean en Notion mismo</translation>
    </message>
    <message>
        <source>files are added at Notion itself</source>
        <translation>los archivos se añaden en Notion mismo</translation>
    </message>
    <message>
        <source>a place is chosen at Notion itself</source>
        <translation>un lugar se elige en Notion mismo</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a table, without a name</comment>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Write a date, like 2026-10-01, with a time 2026-10-01T14:00:00+02:00, or two of them with – between</source>
        <translation>Escribe una fecha, como 2026-10-01; con hora, 2026-10-01T14:00:00+02:00; o dos con – en medio</translation>
    </message>
    <message>
        <source>Any of: {names}. Separate them with commas</source>
        <translation>Cualquiera de: {names}. Sepáralos con comas</translation>
    </message>
    <message>
        <source>What is changed here loses its looks (bold, links) at Notion</source>
        <translation>Lo que se cambie aquí pierde su aspecto (negrita, enlaces) en Notion</translation>
    </message>
    <message>
        <source>Write a number, like 3 or -2.5</source>
        <translation>Escribe un número, como 3 o -2.5</translation>
    </message>
    <message>
        <source>2026-10-01, or with a time</source>
        <translation>2026-10-01, o con hora</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/failures</name>
    <message>
        <source>page, table or row (it may not be shared with this program)</source>
        <comment>what was not found</comment>
        <translation>página, tabla o fila (puede que no esté compartida con este programa)</translation>
    </message>
    <message>
        <source>Notion has stopped taking requests of this connection. Ask your workspace’s owner, or make a new key.</source>
        <translation>Notion ha dejado de aceptar peticiones de esta conexión. Pregunta al propietario de tu espacio de trabajo, o crea una clave nueva.</translation>
    </message>
    <message>
        <source>This Notion workspace has reached its limit of blocks. Make room there, or choose a larger plan.</source>
        <translation>Este espacio de trabajo de Notion ha llegado a su límite de bloques. Haz sitio allí, o elige un plan mayor.</translation>
    </message>
    <message>
        <source>Notion does not know this client id and secret. Copy both again from your connection’s page</source>
        <translation>Notion no conoce este ID de cliente con este secreto. Copia los dos de nuevo desde la página de tu conexión</translation>
    </message>
    <message>
        <source>Notion makes new pages in use. Archive it once it is there</source>
        <translation>Notion crea las páginas nuevas en uso. Archívala cuando ya esté ahí</translation>
    </message>
    <message>
        <source>Notion makes new pages unlocked. Lock it once it is there</source>
        <translation>Notion crea las páginas nuevas sin bloquear. Bloquéala cuando ya esté ahí</translation>
    </message>
    <message>
        <source>This title is too long for Notion</source>
        <translation>Este título es demasiado largo para Notion</translation>
    </message>
    <message>
        <source>Notion did not accept this title</source>
        <translation>Notion no aceptó este título</translation>
    </message>
    <message>
        <source>Notion did not accept this table</source>
        <translation>Notion no aceptó esta tabla</translation>
    </message>
    <message>
        <source>Notion did not accept this place. Choose a page to put it in</source>
        <translation>Notion no aceptó este lugar. Elige una página donde ponerla</translation>
    </message>
    <message>
        <source>Notion did not accept this text</source>
        <translation>Notion no aceptó este texto</translation>
    </message>
    <message>
        <source>page (it is in Notion’s trash)</source>
        <comment>what was not found</comment>
        <translation>página (está en la papelera de Notion)</translation>
    </message>
    <message>
        <source>Notion did not accept this.</source>
        <translation>Notion no aceptó esto.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <comment>a sentence and its full stop</comment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Notion did not accept this value</source>
        <translation>Notion no aceptó este valor</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/kinds</name>
    <message>
        <source>In use</source>
        <comment>a page</comment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>a page</comment>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>In the trash</source>
        <comment>a page</comment>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>Estado de la página</translation>
    </message>
    <message>
        <source>An archived page can be put back into use</source>
        <translation>Una página archivada se puede volver a poner en uso</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a page</comment>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>A locked page cannot be changed at Notion by mistake</source>
        <translation>Una página bloqueada no se puede cambiar por error en Notion</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a page</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What the page says at first. Lines that begin with # become headings, lines with - become lists</source>
        <translation>Lo que dice la página al principio. Las líneas que empiezan por # pasan a ser títulos; las que empiezan por -, listas</translation>
    </message>
    <message>
        <source>Everyone who can see the page it lies in</source>
        <comment>who can see it</comment>
        <translation>Todos los que pueden ver la página en la que está</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Inside the page</source>
        <translation>Dentro de la página</translation>
    </message>
    <message>
        <source>Choose the page that the new one belongs in</source>
        <translation>Elige la página donde irá la nueva</translation>
    </message>
    <message>
        <source>Left empty: a private page of your own, which a connection of a whole workspace cannot make</source>
        <translation>Si se deja vacío: una página privada tuya, que una conexión de todo un espacio de trabajo no puede crear</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Everyone who can see the table</source>
        <comment>who can see it</comment>
        <translation>Todos los que pueden ver la tabla</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Choose the table that the new row belongs in</source>
        <translation>Elige la tabla donde irá la fila nueva</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>What stands in the other columns of this row</source>
        <translation>Lo que hay en las otras columnas de esta fila</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>A table is set up with its columns at Notion itself. Once it is there, its rows can be made here.</source>
        <translation>Una tabla se prepara con sus columnas en Notion mismo. Cuando ya esté ahí, sus filas se pueden crear aquí.</translation>
    </message>
    <message>
        <source>A table’s name and columns are changed at Notion itself. Its rows can be changed here.</source>
        <translation>El nombre y las columnas de una tabla se cambian en Notion mismo. Sus filas se pueden cambiar aquí.</translation>
    </message>
    <message>
        <source>A table holds all its rows, so it is only moved to the trash at Notion itself.</source>
        <translation>Una tabla contiene todas sus filas, así que solo se mueve a la papelera en Notion mismo.</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Fila de una tabla</translation>
    </message>
    <message>
        <source>Page in the trash</source>
        <translation>Página en la papelera</translation>
    </message>
    <message>
        <source>Pages in the trash</source>
        <translation>Páginas en la papelera</translation>
    </message>
    <message>
        <source>“In use” takes it out of the trash</source>
        <translation>«En uso» la saca de la papelera</translation>
    </message>
    <message>
        <source>Pages and rows get here when they are moved to the trash.</source>
        <translation>Las páginas y filas llegan aquí cuando se mueven a la papelera.</translation>
    </message>
    <message>
        <source>Programs cannot empty Notion’s trash. You can do that at Notion itself.</source>
        <translation>Los programas no pueden vaciar la papelera de Notion. Puedes hacerlo en Notion mismo.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/properties</name>
    <message>
        <source>Untitled</source>
        <comment>a page or a table</comment>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>someone</source>
        <comment>a person without a name</comment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>title</source>
        <comment>a type of column</comment>
        <translation>título</translation>
    </message>
    <message>
        <source>rich text</source>
        <comment>a type of column</comment>
        <translation>texto enriquecido</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a type of column</comment>
        <translation>número</translation>
    </message>
    <message>
        <source>select</source>
        <comment>a type of column</comment>
        <translation>selección</translation>
    </message>
    <message>
        <source>multi select</source>
        <comment>a type of column</comment>
        <translation>selección múltiple</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a type of column</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a type of column</comment>
        <translation>fecha</translation>
    </message>
    <message>
        <source>people</source>
        <comment>a type of column</comment>
        <translation>personas</translation>
    </message>
    <message>
        <source>files</source>
        <comment>a type of column</comment>
        <translation>archivos</translation>
    </message>
    <message>
        <source>checkbox</source>
        <comment>a type of column</comment>
        <translation>casilla</translation>
    </message>
    <message>
        <source>url</source>
        <comment>a type of column</comment>
        <translation>url</translation>
    </message>
    <message>
        <source>email</source>
        <comment>a type of column</comment>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>a type of column</comment>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>formula</source>
        <comment>a type of column</comment>
        <translation>fórmula</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>a type of column</comment>
        <translation>relación</translation>
    </message>
    <message>
        <source>rollup</source>
        <comment>a type of column</comment>
        <translation>agregación</translation>
    </message>
    <message>
        <source>created time</source>
        <comment>a type of column</comment>
        <translation>hora de creación</translation>
    </message>
    <message>
        <source>created by</source>
        <comment>a type of column</comment>
        <translation>creado por</translation>
    </message>
    <message>
        <source>last edited time</source>
        <comment>a type of column</comment>
        <translation>hora de última edición</translation>
    </message>
    <message>
        <source>last edited by</source>
        <comment>a type of column</comment>
        <translation>última edición por</translation>
    </message>
    <message>
        <source>unique id</source>
        <comment>a type of column</comment>
        <translation>id único</translation>
    </message>
    <message>
        <source>verification</source>
        <comment>a type of column</comment>
        <translation>verificación</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a type of column</comment>
        <translation>lugar</translation>
    </message>
    <message>
        <source>button</source>
        <comment>a type of column</comment>
        <translation>botón</translation>
    </message>
    <message numerus="yes">
        <source>{n} linked</source>
        <extracomment>For one: {n} linked</extracomment>
        <translation>
            <numerusform>{n} enlazado</numerusform>
            <numerusform>{n} enlazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/shown</name>
    <message>
        <source>page (it was moved, or is in Notion’s trash)</source>
        <comment>what was not found</comment>
        <translation>página (se movió, o está en la papelera de Notion)</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/signin</name>
    <message>
        <source>The Notion key</source>
        <translation>La clave de Notion</translation>
    </message>
    <message>
        <source>Open Notion’s page for keys.</source>
        <translation>Abre la página de Notion para claves.</translation>
    </message>
    <message>
        <source>Press “New token”. Give it the name below, pick your workspace and how long it shall last.</source>
        <translation>Pulsa «New token». Ponle el nombre de abajo, elige tu espacio de trabajo y cuánto debe durar.</translation>
    </message>
    <message>
        <source>Copy the key at once: Notion shows it only now. Then paste it here.</source>
        <translation>Copia la clave enseguida: Notion solo la muestra ahora. Después pégala aquí.</translation>
    </message>
    <message>
        <source>Write down when it ends. Notion does not tell programs, and afterwards you have to make a new one.</source>
        <translation>Anota cuándo termina. Notion no se lo dice a los programas, y después tienes que crear una nueva.</translation>
    </message>
    <message>
        <source>No such button? Then ask your workspace’s owner, or let the owner make a connection of the type “Internal” and copy its key from the tab “Configuration”. On its tab “Content access” the owner ticks the pages that it may see.</source>
        <translation>¿No hay ese botón? Pregunta al propietario de tu espacio de trabajo, o pídele que cree una conexión del tipo «Internal» y copie su clave de la pestaña «Configuration». En su pestaña «Content access», el propietario marca las páginas que puede ver.</translation>
    </message>
    <message>
        <source>a Notion key, which begins with ntn_ or secret_</source>
        <comment>after “This does not look like”</comment>
        <translation>una clave de Notion, que empieza por ntn_ o secret_</translation>
    </message>
    <message>
        <source>This is a key that programs renew a sign-in with. Copy the one that begins with ntn_.</source>
        <translation>Con esta clave los programas renuevan un inicio de sesión. Copia la que empieza por ntn_.</translation>
    </message>
    <message>
        <source>This is the address of a page. Open it in your browser and copy the key that is shown there.</source>
        <translation>Esta es la dirección de una página. Ábrela en tu navegador y copia la clave que se muestra allí.</translation>
    </message>
    <message>
        <source>This is the number of a page or of a connection. The key begins with ntn_.</source>
        <translation>Este es el número de una página o de una conexión. La clave empieza por ntn_.</translation>
    </message>
    <message>
        <source>This is a secret of your browser, which opens everything of yours. Never paste it anywhere. Make a key instead.</source>
        <translation>Este es un secreto de tu navegador, que abre todo lo tuyo. No lo pegues nunca en ningún sitio. Crea una clave.</translation>
    </message>
    <message>
        <source>This key is cut off. Copy it again, from the first to the last character.</source>
        <translation>Esta clave está cortada. Cópiala de nuevo, del primer carácter al último.</translation>
    </message>
    <message>
        <source>This key is covered up. Press “Show” beside it at Notion, then copy it.</source>
        <translation>Esta clave está tapada. Pulsa «Show» a su lado en Notion y cópiala después.</translation>
    </message>
    <message>
        <source>This is a key of another platform, not of Notion.</source>
        <translation>Esta clave es de otra plataforma, no de Notion.</translation>
    </message>
    <message>
        <source>Open Notion’s page for connections and press “New connection”.</source>
        <translation>Abre la página de Notion para conexiones y pulsa «New connection».</translation>
    </message>
    <message>
        <source>Choose the type “Public” and fill in what it asks for: your name, a website, an e-mail address.</source>
        <translation>Elige el tipo «Public» y rellena lo que pide: tu nombre, un sitio web, un correo electrónico.</translation>
    </message>
    <message>
        <source>Put this address into the field for redirect addresses.</source>
        <translation>Pon esta dirección en el campo de direcciones de redirección.</translation>
    </message>
    <message>
        <source>Add this one too, for when the first is taken on this computer.</source>
        <translation>Añade también esta, por si la primera está ocupada en este equipo.</translation>
    </message>
    <message>
        <source>And this one.</source>
        <translation>Y esta.</translation>
    </message>
    <message>
        <source>Tick what the connection may do: read content, and for “Read and change” also insert and update content.</source>
        <translation>Marca lo que la conexión puede hacer: leer contenido y, para «Leer y cambiar», también insertar y actualizar contenido.</translation>
    </message>
    <message>
        <source>Save, then copy the client id and the secret from the tab “Configuration” and paste both here.</source>
        <translation>Guarda, copia el ID de cliente y el secreto de la pestaña «Configuration» y pega los dos aquí.</translation>
    </message>
    <message>
        <source>secret_ and then about 40 letters and digits</source>
        <comment>after “It looks like”</comment>
        <translation>secret_ y después unas 40 letras y cifras</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/__init__</name>
    <message>
        <source>Practice account</source>
        <translation>Cuenta de práctica</translation>
    </message>
    <message>
        <source>Try everything with pretend items.</source>
        <translation>Pruébalo todo con elementos ficticios.</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Se queda en este equipo</translation>
    </message>
    <message>
        <source>See your practice name and your practice items</source>
        <translation>Ver tu nombre y tus elementos de práctica</translation>
    </message>
    <message>
        <source>Create, change and delete your practice items</source>
        <translation>Crear, cambiar y eliminar tus elementos de práctica</translation>
    </message>
    <message>
        <source>The practice platform lets a sign-in last until you take it back there.</source>
        <translation>La plataforma de práctica deja durar un inicio de sesión hasta que lo retiras allí.</translation>
    </message>
    <message>
        <source>Choose “Allow”</source>
        <translation>Elige «Permitir»</translation>
    </message>
    <message>
        <source>This practice person has no items yet. Create one with “New item”.</source>
        <translation>Esta persona de práctica aún no tiene elementos. Crea uno con «Elemento nuevo».</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/failures</name>
    <message>
        <source>The practice platform did not accept this.</source>
        <translation>La plataforma de práctica no aceptó esto.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/kinds</name>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/__init__</name>
    <message>
        <source>Your channels, and the messages in them.</source>
        <translation>Tus canales, y los mensajes que hay en ellos.</translation>
    </message>
    <message>
        <source>Slack signs every byte, and a relay writes the bytes anew. Add an app-level key instead: Slack then tells over its own line.</source>
        <translation>Slack firma cada byte, y un retransmisor vuelve a escribir los bytes. Añade en su lugar una clave «app-level»: así Slack avisa por su propia línea.</translation>
    </message>
    <message>
        <source>Slack ends a sign-in that was not renewed for 30 days.</source>
        <translation>Slack termina un inicio de sesión que no se renovó en 30 días.</translation>
    </message>
    <message>
        <source>This key of Slack works until somebody takes it back.</source>
        <translation>Esta clave de Slack funciona hasta que alguien la retira.</translation>
    </message>
    <message>
        <source>Slack shows a program the channels only that you, or your app, are in.</source>
        <translation>Slack solo muestra a un programa los canales en los que estás tú, o tu app.</translation>
    </message>
    <message>
        <source>In Slack, open a channel that you want to see here and join it.</source>
        <translation>En Slack, abre un canal que quieras ver aquí y únete.</translation>
    </message>
    <message>
        <source>Did you paste the key of a bot (xoxb-…)? Then type /invite and the name of your app in that channel.</source>
        <translation>¿Pegaste la clave de un bot (xoxb-…)? Entonces escribe en ese canal /invite y el nombre de tu app.</translation>
    </message>
    <message>
        <source>Come back and press “Refresh”.</source>
        <translation>Vuelve y pulsa «Actualizar».</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/blocks</name>
    <message>
        <source>text may have {most} characters, here are {n}</source>
        <translation>el texto puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>title may have {most} characters, here are {n}</source>
        <translation>el título puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>address may have {most} characters, here are {n}</source>
        <translation>la dirección puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>description may have {most} characters, here are {n}</source>
        <translation>la descripción puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>label may have {most} characters, here are {n}</source>
        <translation>la etiqueta puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>hint may have {most} characters, here are {n}</source>
        <translation>la pista puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>author’s name may have {most} characters, here are {n}</source>
        <translation>el nombre del autor puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>subtitle may have {most} characters, here are {n}</source>
        <translation>el subtítulo puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>body may have {most} characters, here are {n}</source>
        <translation>el cuerpo puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>a button’s text may have {most} characters, here are {n}</source>
        <translation>el texto de un botón puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>a button’s value may have {most} characters, here are {n}</source>
        <translation>el valor de un botón puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>a button’s address may have {most} characters, here are {n}</source>
        <translation>la dirección de un botón puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>an image’s address may have {most} characters, here are {n}</source>
        <translation>la dirección de una imagen puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>an image’s description may have {most} characters, here are {n}</source>
        <translation>la descripción de una imagen puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>an image’s title may have {most} characters, here are {n}</source>
        <translation>el título de una imagen puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>a confirmation’s title may have {most} characters, here are {n}</source>
        <translation>el título de una confirmación puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>a confirmation’s text may have {most} characters, here are {n}</source>
        <translation>el texto de una confirmación puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>a confirmation’s confirm button may have {most} characters, here are {n}</source>
        <translation>el botón de confirmar de una confirmación puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>a confirmation’s deny button may have {most} characters, here are {n}</source>
        <translation>el botón de rechazar de una confirmación puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>a group’s label may have {most} characters, here are {n}</source>
        <translation>la etiqueta de un grupo puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>an option’s text may have {most} characters, here are {n}</source>
        <translation>el texto de una opción puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>an option’s value may have {most} characters, here are {n}</source>
        <translation>el valor de una opción puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>field {number} may have {most} characters, here are {n}</source>
        <translation>el campo {number} puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>“{name}” may have {most} characters, here are {n}</source>
        <translation>«{name}» puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>all markdown together may have {most} characters, here are {n}</source>
        <translation>todo el markdown junto puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>a placeholder may have {most} characters, here are {n}</source>
        <translation>un texto de ejemplo puede tener {most} caracteres, aquí hay {n}</translation>
    </message>
    <message>
        <source>it may have {most} elements, here are {n}</source>
        <translation>puede tener {most} elementos, aquí hay {n}</translation>
    </message>
    <message>
        <source>it may have {most} fields, here are {n}</source>
        <translation>puede tener {most} campos, aquí hay {n}</translation>
    </message>
    <message>
        <source>it may have {most} rows, here are {n}</source>
        <translation>puede tener {most} filas, aquí hay {n}</translation>
    </message>
    <message>
        <source>it may have {most} cards, here are {n}</source>
        <translation>puede tener {most} tarjetas, aquí hay {n}</translation>
    </message>
    <message>
        <source>a menu may have {most} groups of options, here are {n}</source>
        <translation>un menú puede tener {most} grupos de opciones, aquí hay {n}</translation>
    </message>
    <message>
        <source>a menu may have {most} options, here are {n}</source>
        <translation>un menú puede tener {most} opciones, aquí hay {n}</translation>
    </message>
    <message>
        <source>row {number} may have {most} columns, here are {n}</source>
        <translation>la fila {number} puede tener {most} columnas, aquí hay {n}</translation>
    </message>
    <message>
        <source>Blocks are nested too deeply</source>
        <translation>Los bloques están anidados demasiado hondo</translation>
    </message>
    <message>
        <source>Blocks must be JSON: something is wrong in line {line}, column {column}</source>
        <translation>Los bloques deben ser JSON: algo está mal en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>Blocks must be JSON: something is wrong</source>
        <translation>Los bloques deben ser JSON: algo está mal</translation>
    </message>
    <message>
        <source>Blocks must be a list with at least one block: [{…}, {…}]</source>
        <translation>Los bloques deben ser una lista con al menos un bloque: [{…}, {…}]</translation>
    </message>
    <message>
        <source>Blocks: a message holds at most {most} of them, here are {n}</source>
        <translation>Bloques: un mensaje admite {most} como máximo, aquí hay {n}</translation>
    </message>
    <message>
        <source>Block {number} must be an object with a “type”</source>
        <translation>El bloque {number} debe ser un objeto con un «type»</translation>
    </message>
    <message>
        <source>Block {number} ({type}): {words}</source>
        <translation>Bloque {number} ({type}): {words}</translation>
    </message>
    <message>
        <source>it needs a “text” or “fields”</source>
        <translation>necesita un «text» o «fields»</translation>
    </message>
    <message>
        <source>its text must be of type “plain_text”</source>
        <translation>su texto debe ser del tipo «plain_text»</translation>
    </message>
    <message>
        <source>card {number}: {words}</source>
        <translation>tarjeta {number}: {words}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/cards</name>
    <message>
        <source>See your channels and who may see them</source>
        <translation>Ver tus canales y quién puede verlos</translation>
    </message>
    <message>
        <source>Read the messages of the channels you are in</source>
        <translation>Leer los mensajes de los canales en los que estás</translation>
    </message>
    <message>
        <source>Send, change or delete anything</source>
        <translation>Enviar, cambiar o eliminar nada</translation>
    </message>
    <message>
        <source>Read your direct messages</source>
        <translation>Leer tus mensajes directos</translation>
    </message>
    <message>
        <source>Send, edit and delete messages as you</source>
        <translation>Enviar, editar y eliminar mensajes en tu nombre</translation>
    </message>
    <message>
        <source>Make, rename, describe and archive channels</source>
        <translation>Crear, renombrar, describir y archivar canales</translation>
    </message>
    <message>
        <source>Slack key</source>
        <translation>Clave de Slack</translation>
    </message>
    <message>
        <source>Open Slack. A page for a new app of your own opens, already filled in.</source>
        <translation>Abre Slack. Se abre una página para una app nueva tuya, ya rellenada.</translation>
    </message>
    <message>
        <source>Pick your workspace, press “Next”, then “Create”.</source>
        <translation>Elige tu espacio de trabajo, pulsa «Next» y luego «Create».</translation>
    </message>
    <message>
        <source>Press “Install to Workspace”, then “Allow”. Where it says “Request to install”, an administrator has to agree first: press it and wait for the mail.</source>
        <translation>Pulsa «Install to Workspace» y luego «Allow». Si pone «Request to install», un administrador debe aceptarlo antes: púlsalo y espera el correo.</translation>
    </message>
    <message>
        <source>On the left press “OAuth &amp; Permissions”, copy the key “User OAuth Token” (it begins with xoxp-) and paste it into the first field.</source>
        <translation>A la izquierda pulsa «OAuth &amp; Permissions», copia la clave «User OAuth Token» (empieza por xoxp-) y pégala en el primer campo.</translation>
    </message>
    <message>
        <source>For live updates as well: under “Basic Information”, “App-Level Tokens”, press “Generate Token and Scopes”, give it a name, press “Add Scope”, choose connections:write and press “Generate”. Paste this key (it begins with xapp-) into the second field.</source>
        <translation>Para tener también actualizaciones en vivo: en «Basic Information», «App-Level Tokens», pulsa «Generate Token and Scopes», ponle un nombre, pulsa «Add Scope», elige connections:write y pulsa «Generate». Pega esta clave (empieza por xapp-) en el segundo campo.</translation>
    </message>
    <message>
        <source>a key of your own Slack app (xoxp-… or xoxb-…)</source>
        <comment>after “This does not look like”</comment>
        <translation>una clave de tu propia app de Slack (xoxp-… o xoxb-…)</translation>
    </message>
    <message>
        <source>This key only renews another one. Copy the one that begins with xoxp-.</source>
        <translation>Esta clave solo renueva otra. Copia la que empieza por xoxp-.</translation>
    </message>
    <message>
        <source>This is a secret of your browser. Nobody should have it; please do not paste it anywhere.</source>
        <translation>Este es un secreto de tu navegador. Nadie debería tenerlo; no lo pegues en ningún sitio.</translation>
    </message>
    <message>
        <source>This is the key for live updates: it belongs into the second field. Here goes the one that begins with xoxp-.</source>
        <translation>Esta es la clave para las actualizaciones en vivo: va en el segundo campo. Aquí va la que empieza por xoxp-.</translation>
    </message>
    <message>
        <source>These are two keys. Paste the one that begins with xapp- into the second field.</source>
        <translation>Son dos claves. Pega la que empieza por xapp- en el segundo campo.</translation>
    </message>
    <message>
        <source>This is a webhook address: it can only send. Copy the key that begins with xoxp-.</source>
        <translation>Esta es una dirección de webhook: solo puede enviar. Copia la clave que empieza por xoxp-.</translation>
    </message>
    <message>
        <source>This is an address. Copy the key that begins with xoxp-.</source>
        <translation>Esto es una dirección. Copia la clave que empieza por xoxp-.</translation>
    </message>
    <message>
        <source>This is the client secret or the signing secret of your app. Copy the key that begins with xoxp-.</source>
        <translation>Este es el secreto de cliente o el secreto de firma de tu app. Copia la clave que empieza por xoxp-.</translation>
    </message>
    <message>
        <source>This is the client ID of your app. Copy the key that begins with xoxp-.</source>
        <translation>Este es el ID de cliente de tu app. Copia la clave que empieza por xoxp-.</translation>
    </message>
    <message>
        <source>Copy the key alone, without “Bearer”.</source>
        <translation>Copia solo la clave, sin «Bearer».</translation>
    </message>
    <message>
        <source>Key for live updates</source>
        <translation>Clave para actualizaciones en vivo</translation>
    </message>
    <message>
        <source>a key for live updates (xapp-1-…)</source>
        <comment>after “This does not look like”</comment>
        <translation>una clave para actualizaciones en vivo (xapp-1-…)</translation>
    </message>
    <message>
        <source>This is no key for live updates. It belongs into the first field; here goes the one that begins with xapp-.</source>
        <translation>Esta no es una clave para actualizaciones en vivo. Va en el primer campo; aquí va la que empieza por xapp-.</translation>
    </message>
    <message>
        <source>You may leave this out: the program then looks for news by itself, every few minutes.</source>
        <translation>Puedes dejarlo vacío: entonces el programa busca novedades por sí mismo, cada pocos minutos.</translation>
    </message>
    <message>
        <source>Open Slack. A page for a new app of your own opens, already filled in. Pick your workspace, press “Next”, then “Create”.</source>
        <translation>Abre Slack. Se abre una página para una app nueva tuya, ya rellenada. Elige tu espacio de trabajo, pulsa «Next» y luego «Create».</translation>
    </message>
    <message>
        <source>On the left press “OAuth &amp; Permissions”. Under “Redirect URLs” this address must be in the list.</source>
        <translation>A la izquierda pulsa «OAuth &amp; Permissions». En «Redirect URLs» debe estar esta dirección.</translation>
    </message>
    <message>
        <source>On the left press “Basic Information”, copy the “Client ID” and paste it here. No secret is needed.</source>
        <translation>A la izquierda pulsa «Basic Information», copia el «Client ID» y pégalo aquí. No hace falta ningún secreto.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/channels</name>
    <message>
        <source>Direct message with {user}</source>
        <translation>Mensaje directo con {user}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/failures</name>
    <message>
        <source>Only members of this channel can do that. Join it in Slack, or invite your app.</source>
        <translation>Solo los miembros de este canal pueden hacerlo. Únete en Slack, o invita a tu app.</translation>
    </message>
    <message>
        <source>This channel is archived. Set its status back to “Joined” first.</source>
        <translation>Este canal está archivado. Pon antes su estado en «Dentro».</translation>
    </message>
    <message>
        <source>Slack never archives the channel that everybody is in.</source>
        <translation>Slack nunca archiva el canal en el que están todos.</translation>
    </message>
    <message>
        <source>An administrator of this workspace does not allow that.</source>
        <translation>Un administrador de este espacio de trabajo no lo permite.</translation>
    </message>
    <message>
        <source>Slack does not do that with this kind of channel.</source>
        <translation>Slack no hace eso con este tipo de canal.</translation>
    </message>
    <message>
        <source>There is a channel of this name already; it may be archived.</source>
        <translation>Ya hay un canal con este nombre; puede que esté archivado.</translation>
    </message>
    <message>
        <source>A channel’s name has small letters, digits, hyphens and underscores only.</source>
        <translation>El nombre de un canal solo lleva minúsculas, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>A channel’s name has at most 80 characters.</source>
        <translation>El nombre de un canal tiene como máximo 80 caracteres.</translation>
    </message>
    <message>
        <source>Slack does not take this name for a channel.</source>
        <translation>Slack no acepta este nombre para un canal.</translation>
    </message>
    <message>
        <source>This text is too long for Slack.</source>
        <translation>Este texto es demasiado largo para Slack.</translation>
    </message>
    <message>
        <source>Text is required.</source>
        <translation>El texto es obligatorio.</translation>
    </message>
    <message>
        <source>Slack does not take these blocks.</source>
        <translation>Slack no acepta estos bloques.</translation>
    </message>
    <message>
        <source>There are too many attachments for one message.</source>
        <translation>Hay demasiados adjuntos para un mensaje.</translation>
    </message>
    <message>
        <source>This is too long for Slack.</source>
        <translation>Esto es demasiado largo para Slack.</translation>
    </message>
    <message>
        <source>Slack lets people edit their own messages only.</source>
        <translation>Slack solo deja editar los mensajes propios.</translation>
    </message>
    <message>
        <source>It is too late: your workspace allows editing for a short time only.</source>
        <translation>Es demasiado tarde: tu espacio de trabajo solo permite editar durante poco tiempo.</translation>
    </message>
    <message>
        <source>Slack does not let this account delete that message.</source>
        <translation>Slack no deja que esta cuenta elimine ese mensaje.</translation>
    </message>
    <message>
        <source>Your workspace keeps every message, so none can be deleted.</source>
        <translation>Tu espacio de trabajo conserva todos los mensajes, así que no se puede eliminar ninguno.</translation>
    </message>
    <message>
        <source>Slack does not know this place in the listing any more.</source>
        <translation>Slack ya no conoce esta posición de la lista.</translation>
    </message>
    <message>
        <source>The answer of the browser came too late. Please sign in again.</source>
        <translation>La respuesta del navegador llegó demasiado tarde. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Slack does not know this client ID. Copy it again from your app’s page.</source>
        <translation>Slack no conoce este ID de cliente. Cópialo de nuevo desde la página de tu app.</translation>
    </message>
    <message>
        <source>Slack does not know this client secret. This sign-in needs none: leave it empty.</source>
        <translation>Slack no conoce este secreto de cliente. Este inicio de sesión no lo necesita: déjalo vacío.</translation>
    </message>
    <message>
        <source>The address of this program is not among the redirect URLs of your app at Slack.</source>
        <translation>La dirección de este programa no está entre las «Redirect URLs» de tu app en Slack.</translation>
    </message>
    <message>
        <source>Your app at Slack does not ask for what this program needs. Make it again with our link.</source>
        <translation>Tu app en Slack no pide lo que este programa necesita. Créala otra vez con nuestro enlace.</translation>
    </message>
    <message>
        <source>An administrator of this workspace must approve what this program asks for.</source>
        <translation>Un administrador de este espacio de trabajo debe aprobar lo que pide este programa.</translation>
    </message>
    <message>
        <source>This client ID works in the workspace only that its app was made in.</source>
        <translation>Este ID de cliente solo funciona en el espacio de trabajo en el que se creó su app.</translation>
    </message>
    <message>
        <source>Slack did not accept this.</source>
        <translation>Slack no aceptó esto.</translation>
    </message>
    <message>
        <source>Slack does not take block {number} at “{where}”.</source>
        <translation>Slack no acepta el bloque {number} en «{where}».</translation>
    </message>
    <message>
        <source>Slack does not take block {number}.</source>
        <translation>Slack no acepta el bloque {number}.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/kinds</name>
    <message>
        <source>A channel’s name has small letters only</source>
        <translation>El nombre de un canal solo lleva minúsculas</translation>
    </message>
    <message>
        <source>Join or leave a channel in Slack itself</source>
        <translation>Únete a un canal o sal de él en Slack mismo</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>a channel</comment>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Not joined</source>
        <comment>a channel</comment>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>A channel’s name has small letters, digits, hyphens and underscores only</source>
        <translation>El nombre de un canal solo lleva minúsculas, cifras, guiones y guiones bajos</translation>
    </message>
    <message>
        <source>like plan-budget</source>
        <translation>como plan-presupuesto</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <comment>a question</comment>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Everyone in the workspace</source>
        <translation>Todos en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Only people who were invited</source>
        <translation>Solo las personas invitadas</translation>
    </message>
    <message>
        <source>What is being talked about now</source>
        <translation>De qué se habla ahora</translation>
    </message>
    <message>
        <source>What the channel is for</source>
        <translation>Para qué es el canal</translation>
    </message>
    <message>
        <source>A channel’s id begins with C, G or D and has nine or more signs, like C012AB3CD45</source>
        <translation>El id de un canal empieza por C, G o D y tiene nueve signos o más, como C012AB3CD45</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a message</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>For a layout of your own: Block Kit, as JSON. The text is then shown in notifications</source>
        <translation>Para un diseño propio: Block Kit, como JSON. El texto se muestra entonces en las notificaciones</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who wrote a message</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>a message</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a message</comment>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/live</name>
    <message>
        <source>Live updates were switched off at Slack. Open your app’s page “Socket Mode” there, switch it on, then turn this account off and on again here. {looks}</source>
        <translation>Las actualizaciones en vivo se desactivaron en Slack. Abre allí la página «Socket Mode» de tu app, actívalo, y luego desactiva y vuelve a activar aquí esta cuenta. {looks}</translation>
    </message>
    <message>
        <source>Slack does not accept the key for live updates (xapp-…). Make a new one there, under “Basic Information”, “App-Level Tokens”, and sign in again here with both keys. {looks}</source>
        <translation>Slack no acepta la clave para actualizaciones en vivo (xapp-…). Crea allí una nueva, en «Basic Information», «App-Level Tokens», e inicia sesión de nuevo aquí con las dos claves. {looks}</translation>
    </message>
    <message>
        <source>The key for live updates (xapp-…) lacks a permission. Make one with “connections:write” at Slack, under “Basic Information”, “App-Level Tokens”, and sign in again here with both keys. {looks}</source>
        <translation>A la clave para actualizaciones en vivo (xapp-…) le falta un permiso. Crea una con «connections:write» en Slack, en «Basic Information», «App-Level Tokens», e inicia sesión de nuevo aquí con las dos claves. {looks}</translation>
    </message>
    <message>
        <source>Slack does not accept this key for live updates. Copy it again, whole, or make a new one with connections:write, while “Socket Mode” is switched on.</source>
        <translation>Slack no acepta esta clave para actualizaciones en vivo. Cópiala de nuevo, entera, o crea una nueva con connections:write, con «Socket Mode» activado.</translation>
    </message>
    <message>
        <source>Another program or computer listens with the same key for live updates. Slack tells each thing to one of them only: make a key of its own for each.</source>
        <translation>Otro programa o equipo escucha con la misma clave para actualizaciones en vivo. Slack cuenta cada cosa solo a uno de ellos: crea una clave propia para cada uno.</translation>
    </message>
    <message>
        <source>Too many programs or computers listen with the same key for live updates. End some of them, or make a key of its own for each. {looks}</source>
        <translation>Demasiados programas o equipos escuchan con la misma clave para actualizaciones en vivo. Cierra algunos, o crea una clave propia para cada uno. {looks}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/messages</name>
    <message>
        <source>Message without text</source>
        <translation>Mensaje sin texto</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/text</name>
    <message>
        <source>Text too long: for Slack “&amp;”, “&lt;” and “&gt;” count as four or five characters each</source>
        <translation>Texto demasiado largo: para Slack, «&amp;», «&lt;» y «&gt;» cuentan como cuatro o cinco caracteres cada uno</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/webhooks</name>
    <message>
        <source>This channel is read again in Connector Manager.</source>
        <translation>Este canal se vuelve a leer en Connector Manager.</translation>
    </message>
    <message>
        <source>Connector Manager has it.</source>
        <translation>Connector Manager lo tiene.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/__init__</name>
    <message>
        <source>Messages to your Zaps and from them, and tables.</source>
        <translation>Mensajes a tus Zaps y desde ellos, y tablas.</translation>
    </message>
    <message>
        <source>With a hook: take messages that your Zaps send here</source>
        <translation>Con un hook: recibir los mensajes que tus Zaps envían aquí</translation>
    </message>
    <message>
        <source>With an id and a secret: see your name, your tables and records, your code workflows and inboxes</source>
        <translation>Con un id y un secreto: ver tu nombre, tus tablas y registros, tus flujos de código y bandejas de entrada</translation>
    </message>
    <message>
        <source>Fetch what trigger inboxes have taken in that were made here (Zapier then keeps it no longer)</source>
        <translation>Recoger lo que han recibido las bandejas de activadores creadas aquí (Zapier ya no lo conserva después)</translation>
    </message>
    <message>
        <source>Send, create, change or delete anything (the program keeps to reading)</source>
        <translation>Enviar, crear, cambiar o eliminar nada (el programa se limita a leer)</translation>
    </message>
    <message>
        <source>See your Zaps</source>
        <translation>Ver tus Zaps</translation>
    </message>
    <message>
        <source>With a hook: send messages to its Zap, and take messages that your Zaps send here</source>
        <translation>Con un hook: enviar mensajes a su Zap, y recibir los mensajes que tus Zaps envían aquí</translation>
    </message>
    <message>
        <source>With an id and a secret: see your name, your tables, your code workflows and trigger inboxes</source>
        <translation>Con un id y un secreto: ver tu nombre, tus tablas, tus flujos de código y bandejas de activadores</translation>
    </message>
    <message>
        <source>Create, change and delete records and code workflows, and switch workflows on and off</source>
        <translation>Crear, cambiar y eliminar registros y flujos de código, y activar y desactivar flujos</translation>
    </message>
    <message>
        <source>Create, pause and delete trigger inboxes, and fetch what those made here have taken in</source>
        <translation>Crear, pausar y eliminar bandejas de activadores, y recoger lo que han recibido las creadas aquí</translation>
    </message>
    <message>
        <source>See, change or switch your Zaps</source>
        <translation>Ver, cambiar o activar tus Zaps</translation>
    </message>
    <message>
        <source>Know what a Zap made of a message</source>
        <translation>Saber qué hizo un Zap con un mensaje</translation>
    </message>
    <message>
        <source>Change or delete tables</source>
        <translation>Cambiar o eliminar tablas</translation>
    </message>
    <message>
        <source>The address of a hook works until its Zap is deleted.</source>
        <translation>La dirección de un hook funciona hasta que se elimina su Zap.</translation>
    </message>
    <message>
        <source>Zapier gives a new key each hour for your id and secret, and names no end for those.</source>
        <translation>Zapier da cada hora una clave nueva por tu id y tu secreto, y a estos no les pone fin.</translation>
    </message>
    <message>
        <source>A hook to make there once</source>
        <translation>Un hook que se crea allí una vez</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet. Send a first message with “New item”.</source>
        <translation>Aún no se ha enviado ni recibido nada. Envía un primer mensaje con «Elemento nuevo».</translation>
    </message>
    <message>
        <source>To take messages here: open an address for live updates, and put it with its secret into a Zap.</source>
        <translation>Para recibir mensajes aquí: abre una dirección para actualizaciones en vivo y ponla con su secreto en un Zap.</translation>
    </message>
    <message>
        <source>In that Zap add “Webhooks by Zapier” with the event “POST”, and the secret as its header.</source>
        <translation>En ese Zap añade «Webhooks by Zapier» con el evento «POST», y el secreto como su cabecera.</translation>
    </message>
    <message>
        <source>With an id and a secret: there is no table and no code workflow in this Zapier account yet.</source>
        <translation>Con un id y un secreto: en esta cuenta de Zapier aún no hay ninguna tabla ni ningún flujo de código.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/deliveries</name>
    <message>
        <source>A delivery cannot be changed or taken back.</source>
        <translation>Una entrega no se puede cambiar ni retirar.</translation>
    </message>
    <message>
        <source>Zapier did not take this delivery.</source>
        <translation>Zapier no aceptó esta entrega.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/failures</name>
    <message>
        <source>This is more than Zapier takes at once. Send less</source>
        <translation>Esto es más de lo que Zapier acepta de una vez. Envía menos</translation>
    </message>
    <message>
        <source>The rules of your Zapier account do not allow this to programs.</source>
        <translation>Las reglas de tu cuenta de Zapier no permiten esto a los programas.</translation>
    </message>
    <message>
        <source>Zapier did not accept this</source>
        <translation>Zapier no aceptó esto</translation>
    </message>
    <message>
        <source>Zapier did not accept this.</source>
        <translation>Zapier no aceptó esto.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/inboxes</name>
    <message>
        <source>An inbox of this name listens to something else already</source>
        <translation>Una bandeja con este nombre ya escucha otra cosa</translation>
    </message>
    <message>
        <source>Zapier cannot sign in to the app any more. Mend the connection at Zapier</source>
        <translation>Zapier ya no puede iniciar sesión en la app. Arregla la conexión en Zapier</translation>
    </message>
    <message>
        <source>The access to the app was withdrawn. Connect it anew at Zapier</source>
        <translation>Se retiró el acceso a la app. Conéctala de nuevo en Zapier</translation>
    </message>
    <message>
        <source>The app ended it</source>
        <translation>La app lo terminó</translation>
    </message>
    <message>
        <source>The app did not take the subscription</source>
        <translation>La app no aceptó la suscripción</translation>
    </message>
    <message>
        <source>Zapier could not move it to a newer version of the app</source>
        <translation>Zapier no pudo pasarla a una versión más nueva de la app</translation>
    </message>
    <message>
        <source>Nobody had fetched anything for long</source>
        <translation>Nadie había recogido nada en mucho tiempo</translation>
    </message>
    <message>
        <source>The app failed too often</source>
        <translation>La app falló demasiadas veces</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/kinds</name>
    <message>
        <source>Your Zap and whoever it tells</source>
        <comment>who can see it</comment>
        <translation>Tu Zap y a quien este se lo cuente</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>what happened</comment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Qué pasó, en pocas palabras</translation>
    </message>
    <message>
        <source>Whatever your Zap shall read</source>
        <translation>Lo que tu Zap deba leer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>One on each line, like “Colour: brown”. Your Zap finds each by its name</source>
        <translation>Uno por línea, como «Color: marrón». Tu Zap encuentra cada uno por su nombre</translation>
    </message>
    <message>
        <source>Zapier’s number for it</source>
        <translation>El número que le da Zapier</translation>
    </message>
    <message>
        <source>Handed to Zapier</source>
        <comment>a delivery</comment>
        <translation>Entregado a Zapier</translation>
    </message>
    <message>
        <source>Came from Zapier</source>
        <comment>a delivery or a message</comment>
        <translation>Vino de Zapier</translation>
    </message>
    <message>
        <source>What was handed to Zapier cannot be changed any more. Send another delivery instead.</source>
        <translation>Lo que se entregó a Zapier ya no se puede cambiar. Envía otra entrega en su lugar.</translation>
    </message>
    <message>
        <source>What was handed to Zapier cannot be called back. This entry goes when you disconnect the account.</source>
        <translation>Lo que se entregó a Zapier no se puede recuperar. Esta entrada se va cuando desconectas la cuenta.</translation>
    </message>
    <message>
        <source>The short name (f1, f2...) is what a new record calls a column</source>
        <translation>El nombre corto (f1, f2...) es como un registro nuevo llama a una columna</translation>
    </message>
    <message>
        <source>A table is set up with its columns at Zapier itself. Once it is there, its records can be made here.</source>
        <translation>Una tabla se prepara con sus columnas en Zapier mismo. Cuando ya esté ahí, sus registros se pueden crear aquí.</translation>
    </message>
    <message>
        <source>A table’s name and columns are changed at Zapier itself. Its records can be changed here.</source>
        <translation>El nombre y las columnas de una tabla se cambian en Zapier mismo. Sus registros se pueden cambiar aquí.</translation>
    </message>
    <message>
        <source>A table holds all its records, and Zaps may stand on it: it is deleted at Zapier itself.</source>
        <translation>Una tabla contiene todos sus registros, y puede haber Zaps que dependan de ella: se elimina en Zapier mismo.</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>in a table</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>in a table</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What stands in the first column that holds words</source>
        <translation>Lo que hay en la primera columna que contiene palabras</translation>
    </message>
    <message>
        <source>Choose the table that the new record belongs in</source>
        <translation>Elige la tabla donde irá el registro nuevo</translation>
    </message>
    <message>
        <source>Title goes into column</source>
        <translation>El título va en la columna</translation>
    </message>
    <message>
        <source>A column’s short name is f and a number, like f1. The table shows them</source>
        <translation>El nombre corto de una columna es f y un número, como f1. La tabla los muestra</translation>
    </message>
    <message>
        <source>Its short name, as the table shows it</source>
        <translation>Su nombre corto, como lo muestra la tabla</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Otras columnas</translation>
    </message>
    <message>
        <source>One on each line, like “Price: 3”; in a new record by the short name, like “f2: 3”</source>
        <translation>Una por línea, como «Precio: 3»; en un registro nuevo, por el nombre corto, como «f2: 3»</translation>
    </message>
    <message>
        <source>What Zapier finds wrong</source>
        <translation>Lo que Zapier encuentra mal</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>a record</comment>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Has faulty values</source>
        <comment>a record</comment>
        <translation>Tiene valores erróneos</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>a workflow or an inbox</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>a workflow or an inbox</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Code workflow</source>
        <translation>Flujo de código</translation>
    </message>
    <message>
        <source>Code workflows</source>
        <translation>Flujos de código</translation>
    </message>
    <message>
        <source>Only this, or only the words</source>
        <translation>Solo esto, o solo las palabras</translation>
    </message>
    <message>
        <source>Seen by</source>
        <comment>who can see it</comment>
        <translation>Lo ve</translation>
    </message>
    <message>
        <source>Everyone of the Zapier account</source>
        <translation>Todos los de la cuenta de Zapier</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Begins with</source>
        <comment>what starts a workflow</comment>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>Why it is off</source>
        <translation>Por qué está desactivado</translation>
    </message>
    <message>
        <source>here</source>
        <comment>where messages are fetched</comment>
        <translation>aquí</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>where messages are fetched</comment>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>Trigger inbox</source>
        <translation>Bandeja de activadores</translation>
    </message>
    <message>
        <source>Trigger inboxes</source>
        <translation>Bandejas de activadores</translation>
    </message>
    <message>
        <source>App and version</source>
        <translation>App y versión</translation>
    </message>
    <message>
        <source>Write it as Zapier’s kit shows it, like RSSCLIAPI@1.2.0</source>
        <translation>Escríbelo como lo muestra el kit de Zapier, como RSSCLIAPI@1.2.0</translation>
    </message>
    <message>
        <source>As Zapier’s kit shows it (“current_implementation_id”), like RSSCLIAPI@1.2.0</source>
        <translation>Como lo muestra el kit de Zapier («current_implementation_id»), como RSSCLIAPI@1.2.0</translation>
    </message>
    <message>
        <source>Trigger</source>
        <comment>what starts something at Zapier</comment>
        <translation>Activador</translation>
    </message>
    <message>
        <source>Write the trigger’s short name, like new_item</source>
        <translation>Escribe el nombre corto del activador, como new_item</translation>
    </message>
    <message>
        <source>Its short name, like new_item</source>
        <translation>Su nombre corto, como new_item</translation>
    </message>
    <message>
        <source>Your account there</source>
        <translation>Tu cuenta allí</translation>
    </message>
    <message>
        <source>Write the number that Zapier’s kit shows for the connection</source>
        <translation>Escribe el número que muestra el kit de Zapier para la conexión</translation>
    </message>
    <message>
        <source>The number that Zapier’s kit shows for the connection, where the trigger needs one</source>
        <translation>El número que muestra el kit de Zapier para la conexión, si el activador la necesita</translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation>Sus ajustes</translation>
    </message>
    <message>
        <source>One on each line, by the short name that the trigger gives it, like “feed_url: https://example.com”</source>
        <translation>Uno por línea, con el nombre corto que le da el activador, como «feed_url: https://example.com»</translation>
    </message>
    <message>
        <source>Takes in messages</source>
        <comment>a trigger inbox</comment>
        <translation>Recibe mensajes</translation>
    </message>
    <message>
        <source>Why it does not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Its messages are fetched</source>
        <translation>Sus mensajes se recogen</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a trigger inbox</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Is being set up</source>
        <comment>a trigger inbox</comment>
        <translation>Se está configurando</translation>
    </message>
    <message>
        <source>Could not be set up</source>
        <comment>a trigger inbox</comment>
        <translation>No se pudo configurar</translation>
    </message>
    <message>
        <source>From the inbox</source>
        <translation>De la bandeja</translation>
    </message>
    <message>
        <source>May be a double</source>
        <translation>Puede estar repetido</translation>
    </message>
    <message>
        <source>Messages come from Zapier: a trigger inbox takes them in.</source>
        <translation>Los mensajes vienen de Zapier: los recibe una bandeja de activadores.</translation>
    </message>
    <message>
        <source>What came from Zapier cannot be changed.</source>
        <translation>Lo que vino de Zapier no se puede cambiar.</translation>
    </message>
    <message>
        <source>Zapier has handed this message over and keeps it no longer. It goes when you disconnect the account.</source>
        <translation>Zapier ha entregado este mensaje y ya no lo conserva. Se va cuando desconectas la cuenta.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/lines</name>
    <message>
        <source>Each line needs a name, a colon and a value, like “Price: 3”</source>
        <translation>Cada línea necesita un nombre, dos puntos y un valor, como «Precio: 3»</translation>
    </message>
    <message>
        <source>“{name}” comes twice</source>
        <translation>«{name}» aparece dos veces</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/messages</name>
    <message>
        <source>Message from Zapier</source>
        <translation>Mensaje de Zapier</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/records</name>
    <message>
        <source>Record {id}</source>
        <translation>Registro {id}</translation>
    </message>
    <message>
        <source>Zapier does not take this value</source>
        <translation>Zapier no acepta este valor</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/signin</name>
    <message>
        <source>This is not the address of a catch hook.</source>
        <translation>Esta no es la dirección de un catch hook.</translation>
    </message>
    <message>
        <source>Hook {letters}</source>
        <translation>Hook {letters}</translation>
    </message>
    <message>
        <source>The address of the hook</source>
        <translation>La dirección del hook</translation>
    </message>
    <message>
        <source>Open Zapier’s editor for a new Zap. “Webhooks by Zapier” needs a paid plan there.</source>
        <translation>Abre el editor de Zapier para un Zap nuevo. Allí, «Webhooks by Zapier» necesita un plan de pago.</translation>
    </message>
    <message>
        <source>As its trigger choose “Webhooks by Zapier”, and as its event “Catch Hook”. Press “Continue”.</source>
        <translation>Como activador elige «Webhooks by Zapier», y como evento «Catch Hook». Pulsa «Continue».</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows there, and paste it here. It works like a password: keep it to yourself.</source>
        <translation>Copia la dirección que Zapier muestra allí y pégala aquí. Funciona como una contraseña: guárdala para ti.</translation>
    </message>
    <message>
        <source>When you connect, one message goes there, marked as a test. A Zap that is switched on already runs once because of it.</source>
        <translation>Al conectar, va allí un mensaje marcado como prueba. Un Zap que ya esté activado se ejecuta una vez por ello.</translation>
    </message>
    <message>
        <source>At Zapier press “Test trigger”, add what your Zap shall do, and publish it.</source>
        <translation>En Zapier pulsa «Test trigger», añade lo que tu Zap debe hacer y publícalo.</translation>
    </message>
    <message>
        <source>the address of a catch hook, which begins with https://hooks.zapier.com/hooks/catch/</source>
        <comment>after “This does not look like”</comment>
        <translation>la dirección de un catch hook, que empieza por https://hooks.zapier.com/hooks/catch/</translation>
    </message>
    <message>
        <source>This is the address of a page at Zapier. Copy the one that its trigger “Catch Hook” shows.</source>
        <translation>Esta es la dirección de una página de Zapier. Copia la que muestra su activador «Catch Hook».</translation>
    </message>
    <message>
        <source>This address is cut off. Copy it again, from the first to the last character.</source>
        <translation>Esta dirección está cortada. Cópiala de nuevo, del primer carácter al último.</translation>
    </message>
    <message>
        <source>This address is not encrypted. It begins with https://, with an s.</source>
        <translation>Esta dirección no está cifrada. Empieza por https://, con s.</translation>
    </message>
    <message>
        <source>Copy the address whole, with https:// at its beginning.</source>
        <translation>Copia la dirección entera, con https:// al principio.</translation>
    </message>
    <message>
        <source>Leave out what comes after the question mark, and paste the rest.</source>
        <translation>Quita lo que viene tras el signo de interrogación y pega el resto.</translation>
    </message>
    <message>
        <source>There is something behind the address. It ends with the second of its two parts, or with “silent”.</source>
        <translation>Hay algo detrás de la dirección. Termina con la segunda de sus dos partes, o con «silent».</translation>
    </message>
    <message>
        <source>This is the address of a hook of another platform, not of Zapier.</source>
        <translation>Esta es la dirección de un hook de otra plataforma, no de Zapier.</translation>
    </message>
    <message>
        <source>This is an address for assistants. Copy the one of a “Catch Hook” instead.</source>
        <translation>Esta es una dirección para asistentes. Copia la de un «Catch Hook».</translation>
    </message>
    <message>
        <source>With a hook of your own</source>
        <translation>Con un hook propio</translation>
    </message>
    <message>
        <source>Connect {name} with a hook</source>
        <translation>Conectar {name} con un hook</translation>
    </message>
    <message>
        <source>Make a hook at {name} and paste its address here. You can take it back there at any time.</source>
        <translation>Crea un hook en {name} y pega aquí su dirección. Allí puedes retirarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Next you make a hook at {name} and paste its address here.</source>
        <translation>Ahora creas un hook en {name} y pegas aquí su dirección.</translation>
    </message>
    <message>
        <source>A hook may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>Un hook puede hacer lo que le permitas en {name} al crearlo; aquí no se pide nada.</translation>
    </message>
    <message>
        <source>This way is Zapier’s trial for programmers. It may change any day, and may cost money later.</source>
        <translation>Esta forma es una prueba de Zapier para programadores. Puede cambiar cualquier día, y más adelante puede costar dinero.</translation>
    </message>
    <message>
        <source>Install Node.js on this computer if it is not there.</source>
        <translation>Instala Node.js en este equipo si no está.</translation>
    </message>
    <message>
        <source>Open a terminal, run this, and sign in in the browser.</source>
        <translation>Abre un terminal, ejecuta esto e inicia sesión en el navegador.</translation>
    </message>
    <message>
        <source>Then run this. It shows an id and a secret, the secret only now.</source>
        <translation>Después ejecuta esto. Muestra un id y un secreto; el secreto, solo ahora.</translation>
    </message>
    <message>
        <source>Paste both here.</source>
        <translation>Pega los dos aquí.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/tables</name>
    <message>
        <source>string</source>
        <comment>a type of column</comment>
        <translation>cadena</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a type of column</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>link</source>
        <comment>a type of column</comment>
        <translation>enlace</translation>
    </message>
    <message>
        <source>decimal</source>
        <comment>a type of column</comment>
        <translation>decimal</translation>
    </message>
    <message>
        <source>currency</source>
        <comment>a type of column</comment>
        <translation>moneda</translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>a type of column</comment>
        <translation>booleano</translation>
    </message>
    <message>
        <source>Untitled table</source>
        <translation>Tabla sin título</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/webhooks</name>
    <message>
        <source>Delivery from Zapier</source>
        <translation>Entrega de Zapier</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/workflows</name>
    <message>
        <source>Zapier could not connect what it begins with</source>
        <translation>Zapier no pudo conectar aquello con lo que empieza</translation>
    </message>
    <message>
        <source>Untitled workflow</source>
        <translation>Flujo sin título</translation>
    </message>
</context>
<context>
    <name>connector_app/services/audit</name>
    <message>
        <source>entry {number}</source>
        <translation>entrada {number}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/backup</name>
    <message>
        <source>The backup cannot be written there. Choose a folder that is there and in which you may write.</source>
        <translation>La copia de seguridad no se puede escribir ahí. Elige una carpeta que exista y en la que puedas escribir.</translation>
    </message>
    <message>
        <source>There is another file of this name, and it is no backup. It was left as it is; choose another name.</source>
        <translation>Hay otro archivo con este nombre, y no es una copia de seguridad. Se dejó como estaba; elige otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least {n} characters.</source>
        <extracomment>For one: The password needs at least {n} character.</extracomment>
        <translation>
            <numerusform>La contraseña necesita al menos {n} carácter.</numerusform>
            <numerusform>La contraseña necesita al menos {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup cannot be opened: {reason}.</source>
        <translation>La copia de seguridad no se puede abrir: {reason}.</translation>
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
        <translation>Connector Manager: un historial para guardar y comprobar

entries.jsonl    las entradas, exactamente como se escribieron, con sus detalles
checkpoints.txt  declaraciones firmadas de cuántas entradas había y de cuánto suman
keys.txt         las claves públicas que firmaron
manifest.json    lo que hay aquí y lo que se dejó fuera
SHA256SUMS       sumas de comprobación de los archivos
connector_app_verify.py  comprueba todo esto: un solo archivo que necesita Python 3.11 o posterior y nada más

Para comprobarlo, abre un terminal en esta carpeta: python3 -I connector_app_verify.py .   (en Windows: py -I ...)
Si alguien te dio esta carpeta, usa mejor una copia de ese archivo de otra fuente: quien falsifica un historial puede falsificar
lo que lo comprueba. Y añade lo que te dijeron por otras vías: --genesis KEY-ID, --receipt "LINE".
Demuestra que ninguna entrada hasta el punto de control más reciente se cambió, quitó, añadió o movió desde que ese punto
se firmó. No demuestra que una entrada fuera cierta cuando se escribió.
</translation>
    </message>
    <message>
        <source>There are files in {path} already. Choose an empty folder, or a new name.</source>
        <translation>Ya hay archivos en {path}. Elige una carpeta vacía, o un nombre nuevo.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/catalog</name>
    <message>
        <source>endpoint “{name}” of {platform}</source>
        <translation>punto de acceso «{name}» de {platform}</translation>
    </message>
    <message>
        <source>The platform pointed to another address; it was not followed.</source>
        <translation>La plataforma remitió a otra dirección; no se siguió.</translation>
    </message>
    <message>
        <source>The address of this call is not well formed; nothing was sent.</source>
        <translation>La dirección de esta llamada no está bien formada; no se envió nada.</translation>
    </message>
    <message>
        <source>This address is not one the program may call.</source>
        <translation>El programa no puede llamar a esta dirección.</translation>
    </message>
    <message>
        <source>Only encrypted addresses (https) may be called.</source>
        <translation>Solo se puede llamar a direcciones cifradas (https).</translation>
    </message>
</context>
<context>
    <name>connector_app/services/changes</name>
    <message>
        <source>This item is about to be deleted. Take that back first.</source>
        <translation>Este elemento está a punto de eliminarse. Retira eso primero.</translation>
    </message>
    <message>
        <source>This change has been sent already.</source>
        <translation>Este cambio ya se ha enviado.</translation>
    </message>
    <message>
        <source>This change is being sent right now.</source>
        <translation>Este cambio se está enviando ahora mismo.</translation>
    </message>
    <message>
        <source>This change may have arrived already, so it cannot be taken back.</source>
        <translation>Puede que este cambio ya haya llegado, así que no se puede retirar.</translation>
    </message>
    <message>
        <source>There is a newer change to this item. Undo that one first.</source>
        <translation>Hay un cambio más nuevo de este elemento. Deshaz ese primero.</translation>
    </message>
    <message>
        <source>An earlier change to this item waits for your decision in the outbox.</source>
        <translation>Un cambio anterior de este elemento espera tu decisión en la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/connections</name>
    <message>
        <source>This way to sign in needs a key that you paste.</source>
        <translation>Esta forma de iniciar sesión necesita una clave que tú pegas.</translation>
    </message>
    <message>
        <source>This platform takes no such key.</source>
        <translation>Esta plataforma no acepta una clave así.</translation>
    </message>
    <message>
        <source>The client id</source>
        <translation>El ID de cliente</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>El secreto</translation>
    </message>
    <message>
        <source>{platform} does not offer this way to sign in.</source>
        <translation>{platform} no ofrece esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no such colour. There is: {names}.</source>
        <translation>No existe ese color. Hay: {names}.</translation>
    </message>
    <message>
        <source>{platform} has no “{name}” to leave out.</source>
        <translation>En {platform} no hay ningún «{name}» que dejar fuera.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>Leave something in: nothing would be asked for.</source>
        <translation>Deja algo dentro: no se pediría nada.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/cutting</name>
    <message>
        <source>The keys were destroyed.</source>
        <translation>Las claves se destruyeron.</translation>
    </message>
    <message>
        <source>There was no old key left to try.</source>
        <translation>No quedaba ninguna clave antigua que probar.</translation>
    </message>
    <message>
        <source>The old key had run out by itself: trying it proves nothing.</source>
        <translation>La clave antigua había caducado sola: probarla no demuestra nada.</translation>
    </message>
    <message>
        <source>The old key was tried once, and {platform} refused it.</source>
        <translation>La clave antigua se probó una vez, y {platform} la rechazó.</translation>
    </message>
    <message>
        <source>{platform} did not answer when the old key was tried.</source>
        <translation>{platform} no respondió cuando se probó la clave antigua.</translation>
    </message>
    <message>
        <source>The old key was tried once, and {platform} still took it. It may need some minutes to forget it.</source>
        <translation>La clave antigua se probó una vez, y {platform} todavía la aceptó. Puede tardar unos minutos en olvidarla.</translation>
    </message>
    <message>
        <source>Look at {page}.</source>
        <translation>Mira en {page}.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/decisions</name>
    <message>
        <source>This change waits for your decision.</source>
        <translation>Este cambio espera tu decisión.</translation>
    </message>
    <message>
        <source>Sending is paused. Go on sending first.</source>
        <translation>El envío está en pausa. Reanúdalo primero.</translation>
    </message>
    <message>
        <source>This change is being sent or has been sent already.</source>
        <translation>Este cambio se está enviando o ya se ha enviado.</translation>
    </message>
    <message>
        <source>There is a newer change to this item. Take that one back first.</source>
        <translation>Hay un cambio más nuevo de este elemento. Retira ese primero.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this change.</source>
        <translation>No hay nada que decidir sobre este cambio.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/detailed</name>
    <message>
        <source>a line was left out here: a stored secret stood in it</source>
        <translation>aquí se dejó fuera una línea: contenía un secreto guardado</translation>
    </message>
</context>
<context>
    <name>connector_app/services/devices</name>
    <message>
        <source>{platform} does not offer this.</source>
        <translation>{platform} no ofrece esto.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/disconnect</name>
    <message>
        <source>Its keys were given up before the platform withdrew the access.</source>
        <translation>Se renunció a sus claves antes de que la plataforma retirara el acceso.</translation>
    </message>
    <message>
        <source>Deleted here: nothing. The history stays.</source>
        <translation>Eliminado aquí: nada. El historial se queda.</translation>
    </message>
    <message>
        <source>Nothing is read or sent for this account any more.</source>
        <translation>Ya no se lee ni se envía nada para esta cuenta.</translation>
    </message>
    <message>
        <source>Live updates that still come are not read.</source>
        <translation>Las actualizaciones en vivo que aún lleguen no se leen.</translation>
    </message>
    <message>
        <source>{platform} was not asked to send live updates.</source>
        <translation>No se pidió a {platform} que enviara actualizaciones en vivo.</translation>
    </message>
    <message>
        <source>{platform} no longer sends live updates.</source>
        <translation>{platform} ya no envía actualizaciones en vivo.</translation>
    </message>
    <message>
        <source>{platform} may go on sending live updates; they are not read.</source>
        <translation>{platform} puede seguir enviando actualizaciones en vivo; no se leen.</translation>
    </message>
    <message numerus="yes">
        <source>{platform} may go on sending live updates about {names} and {n} more; they are not read.</source>
        <extracomment>For one: {platform} may go on sending live updates about {names} and {n} more; they are not read.</extracomment>
        <translation>
            <numerusform>{platform} puede seguir enviando actualizaciones en vivo sobre {names} y {n} más; no se leen.</numerusform>
            <numerusform>{platform} puede seguir enviando actualizaciones en vivo sobre {names} y {n} más; no se leen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{platform} may go on sending live updates about {names}; they are not read.</source>
        <translation>{platform} puede seguir enviando actualizaciones en vivo sobre {names}; no se leen.</translation>
    </message>
    <message>
        <source>Access was not withdrawn: you can do it on the platform’s own pages.</source>
        <translation>El acceso no se retiró: puedes hacerlo en las páginas de la plataforma.</translation>
    </message>
    <message>
        <source>{platform} did not answer. Access is withdrawn as soon as it does.</source>
        <translation>{platform} no respondió. El acceso se retira en cuanto lo haga.</translation>
    </message>
    <message>
        <source>You can do it at {page}.</source>
        <translation>Puedes hacerlo en {page}.</translation>
    </message>
    <message>
        <source>There was no key left to withdraw access with.</source>
        <translation>No quedaba ninguna clave con la que retirar el acceso.</translation>
    </message>
    <message>
        <source>{platform} does not let programs withdraw access.</source>
        <translation>{platform} no deja que los programas retiren el acceso.</translation>
    </message>
    <message>
        <source>Your computer’s safe did not open. Access is withdrawn when it does.</source>
        <translation>El llavero del equipo no se abrió. El acceso se retira cuando se abra.</translation>
    </message>
    <message>
        <source>{platform} did not accept it.</source>
        <translation>{platform} no lo aceptó.</translation>
    </message>
    <message>
        <source>Access was withdrawn at {platform}.</source>
        <translation>El acceso se retiró en {platform}.</translation>
    </message>
    <message>
        <source>The keys stay sealed until access is withdrawn.</source>
        <translation>Las claves siguen selladas hasta que se retire el acceso.</translation>
    </message>
    <message>
        <source>The keys were deleted; their last traces go when your computer’s safe opens.</source>
        <translation>Las claves se eliminaron; sus últimos rastros se van cuando se abra el llavero del equipo.</translation>
    </message>
    <message>
        <source>This account is being removed.</source>
        <translation>Esta cuenta se está quitando.</translation>
    </message>
    <message>
        <source>Access was left as it is at the platform.</source>
        <translation>El acceso se dejó como estaba en la plataforma.</translation>
    </message>
    <message>
        <source>Access was left as it is at {platform}.</source>
        <translation>El acceso se dejó como estaba en {platform}.</translation>
    </message>
    <message>
        <source>You can withdraw it at {page}.</source>
        <translation>Puedes retirarlo en {page}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>For one: {n} item</extracomment>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>{n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting changes</source>
        <extracomment>For one: {n} waiting change</extracomment>
        <translation>
            <numerusform>{n} cambio en espera</numerusform>
            <numerusform>{n} cambios en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that may have arrived</source>
        <extracomment>For one: {n} change that may have arrived</extracomment>
        <translation>
            <numerusform>{n} cambio que puede haber llegado</numerusform>
            <numerusform>{n} cambios que pueden haber llegado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unread deliveries</source>
        <extracomment>For one: {n} unread delivery</extracomment>
        <translation>
            <numerusform>{n} entrega sin leer</numerusform>
            <numerusform>{n} entregas sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted here: {what}. The history stays.</source>
        <translation>Eliminado aquí: {what}. El historial se queda.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/exchange</name>
    <message>
        <source>A sign-in is only ever sent to its own platform; nothing was sent.</source>
        <translation>Un inicio de sesión solo se envía a su propia plataforma; no se envió nada.</translation>
    </message>
    <message>
        <source>This holds characters or numbers that cannot be sent.</source>
        <translation>Esto contiene caracteres o números que no se pueden enviar.</translation>
    </message>
    <message>
        <source>{platform} refused this.</source>
        <translation>{platform} rechazó esto.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/exports</name>
    <message>
        <source>A sheet holds {most} entries. Choose a shorter time, or CSV.</source>
        <translation>Una hoja admite {most} entradas. Elige un periodo más corto, o CSV.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/filters</name>
    <message>
        <source>At most {most} filters are kept. Remove one first.</source>
        <translation>Se guardan como máximo {most} filtros. Quita uno primero.</translation>
    </message>
    <message>
        <source>Another filter is called “{name}” already.</source>
        <translation>Ya hay otro filtro llamado «{name}».</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Un filtro necesita un nombre.</translation>
    </message>
    <message>
        <source>A name is one line of at most {most} characters.</source>
        <translation>Un nombre es una línea de {most} caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/grants</name>
    <message>
        <source>The platform did not accept the sign-in.</source>
        <translation>La plataforma no aceptó el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/history_key</name>
    <message>
        <source>the key that signs the history</source>
        <translation>la clave que firma el historial</translation>
    </message>
</context>
<context>
    <name>connector_app/services/inbox</name>
    <message>
        <source>webhooks of {platform}</source>
        <translation>webhooks de {platform}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/invitations</name>
    <message>
        <source>{platform} has no page for that.</source>
        <translation>{platform} no tiene ninguna página para eso.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/items</name>
    <message>
        <source>{account} may only be read. Connect it again with “Read and change” to change things.</source>
        <translation>{account} solo se puede leer. Conéctala de nuevo con «Leer y cambiar» para cambiar cosas.</translation>
    </message>
    <message>
        <source>There is no change that could be taken back: it has been sent already.</source>
        <translation>No hay ningún cambio que se pueda retirar: ya se ha enviado.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/keys</name>
    <message>
        <source>The client secret</source>
        <translation>El secreto de cliente</translation>
    </message>
</context>
<context>
    <name>connector_app/services/links</name>
    <message>
        <source>This link leads somewhere the program does not open.</source>
        <translation>Este enlace lleva a un sitio que el programa no abre.</translation>
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
        <translation>El historial de {program}, {span}

Qué hay en esta carpeta

history.pdf      una frase por cada entrada, para leer (si se creó en la ventana)
history.csv      las mismas entradas con todos sus campos, para una hoja de cálculo
proof            las entradas exactas, los puntos de control firmados, las claves públicas y un programa que los comprueba
checksums.txt    SHA-256 de cada archivo, en la forma que lee "sha256sum -c checksums.txt"

Cómo comprobarlo

1. Pide a quien te dio esto el id de la primera clave y un recibo que haya guardado, por otra vía que esta
   carpeta: por teléfono, en papel. La primera clave de esta carpeta es {genesis}.
2. Consigue connector_app_verify.py de una fuente de confianza, no de esta carpeta, y Python 3.11 o posterior.
3. En esta carpeta: python3 -I connector_app_verify.py proof --genesis KEY-ID --receipt "LINE"

Responde "unbroken" (íntegro), "damaged" (dañado), "shortened" (acortado) o "unreadable" (ilegible), nombra la primera entrada mala y dice qué sigue siendo válido.

Qué demuestra eso: que ninguna entrada de aquí se cambió, quitó, añadió o movió desde que se firmó el punto de control que la
cubre. Una entrada de aquí forma parte del historial completo; los números que se dejaron fuera están indicados.

Qué no demuestra: que una entrada fuera cierta cuando se escribió; que no se dejara nada fuera desde el principio; nada
frente a quien controle la cuenta de la persona en el equipo, que puede escribir entradas nuevas falsas, pero no cambiar
las antiguas que cubre un recibo. La tabla y el PDF son vistas para leer: la prueba es lo que hay en "proof".
</translation>
    </message>
    <message>
        <source>(nobody signed yet)</source>
        <translation>(nadie ha firmado todavía)</translation>
    </message>
</context>
<context>
    <name>connector_app/services/passphrase</name>
    <message numerus="yes">
        <source>The passphrase needs at least {n} characters.</source>
        <extracomment>For one: The passphrase needs at least {n} character.</extracomment>
        <translation>
            <numerusform>La frase de contraseña necesita al menos {n} carácter.</numerusform>
            <numerusform>La frase de contraseña necesita al menos {n} caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/services/registrations</name>
    <message>
        <source>{platform} sends no webhooks.</source>
        <translation>{platform} no envía webhooks.</translation>
    </message>
    <message>
        <source>{platform} has no page for this: the program has to ask for it. Say of what (--at).</source>
        <translation>{platform} no tiene página para esto: el programa tiene que pedirlo. Di sobre qué (--at).</translation>
    </message>
    <message>
        <source>A secret has {least} to {most} characters on one line.</source>
        <translation>Un secreto tiene de {least} a {most} caracteres en una línea.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/relays</name>
    <message>
        <source>A relay needs the secret that the platform signs with.</source>
        <translation>Un retransmisor necesita el secreto con el que firma la plataforma.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/retention</name>
    <message>
        <source>The history cannot be signed just now, and without a signature nobody could prove that you removed these.</source>
        <translation>El historial no se puede firmar ahora mismo, y sin firma nadie podría demostrar que tú quitaste estas.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/rules</name>
    <message>
        <source>The rule “{rule}” could not do this: {why}</source>
        <translation>La regla «{rule}» no pudo hacer esto: {why}</translation>
    </message>
    <message>
        <source>“{title}” is on its way to {account}.</source>
        <translation>«{title}» va de camino a {account}.</translation>
    </message>
    <message>
        <source>{account} may only be read.</source>
        <translation>{account} solo se puede leer.</translation>
    </message>
    <message>
        <source>{account} tells of no commands.</source>
        <translation>{account} no informa de ningún comando.</translation>
    </message>
    <message>
        <source>A rule needs a name of one line, at most {most} characters.</source>
        <translation>Una regla necesita un nombre de una línea, de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Ya hay una regla con este nombre.</translation>
    </message>
    <message>
        <source>A rule needs the name of a command, like /task.</source>
        <translation>Una regla necesita el nombre de un comando, como /task.</translation>
    </message>
    <message>
        <source>A condition can look at these: {names}.</source>
        <translation>Una condición puede fijarse en esto: {names}.</translation>
    </message>
    <message>
        <source>the account is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>la cuenta ya no está ahí.</translation>
    </message>
    <message>
        <source>the kind “{name}” is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>el tipo «{name}» ya no está ahí.</translation>
    </message>
    <message>
        <source>the platform file is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>el archivo de plataforma ya no está ahí.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/saving</name>
    <message>
        <source>A sheet holds {most} items. Choose a filter, or CSV.</source>
        <translation>Una hoja admite {most} elementos. Elige un filtro, o CSV.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/screen_lock</name>
    <message numerus="yes">
        <source>Wait {n} seconds before the next try.</source>
        <extracomment>For one: Wait {n} second before the next try.</extracomment>
        <translation>
            <numerusform>Espera {n} segundo antes del próximo intento.</numerusform>
            <numerusform>Espera {n} segundos antes del próximo intento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/services/sealed_file</name>
    <message>
        <source>This is not a backup of this program.</source>
        <translation>Esto no es una copia de seguridad de este programa.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Install that version here, then try again.</source>
        <translation>Esta copia de seguridad la hizo una versión más nueva del programa. Instala aquí esa versión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The password does not fit this backup. Nothing was changed; try again.</source>
        <translation>La contraseña no es la de esta copia de seguridad. No se cambió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is missing or was changed. Nothing was changed here. Use another copy of it.</source>
        <translation>Esta copia de seguridad está dañada: falta una parte o se cambió. Aquí no se cambió nada. Usa otra copia de ella.</translation>
    </message>
    <message>
        <source>The backup cannot be read to its end. Nothing was changed here. Is what it lies on still connected?</source>
        <translation>La copia de seguridad no se puede leer hasta el final. Aquí no se cambió nada. ¿Sigue conectado aquello donde está?</translation>
    </message>
    <message>
        <source>There is too little free memory to open the backup. Close other programs, then try again.</source>
        <translation>Hay muy poca memoria libre para abrir la copia de seguridad. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/signin</name>
    <message>
        <source>This sign-in is not waiting for the browser.</source>
        <translation>Este inicio de sesión no está esperando al navegador.</translation>
    </message>
    <message>
        <source>This sign-in does not wait for an address.</source>
        <translation>Este inicio de sesión no espera una dirección.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/support</name>
    <message>
        <source>A stored secret stands in it ({whose}, in “{part}”), so nothing was written. Leave that part out, and please tell us: this must never happen.</source>
        <translation>Contiene un secreto guardado ({whose}, en «{part}»), así que no se escribió nada. Deja fuera esa parte y cuéntanoslo: esto no debe pasar nunca.</translation>
    </message>
    <message>
        <source>versions</source>
        <comment>a part of the support file</comment>
        <translation>versiones</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>a part of the support file</comment>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>a part of the support file</comment>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>failures</source>
        <comment>a part of the support file</comment>
        <translation>fallos</translation>
    </message>
    <message>
        <source>self-test</source>
        <comment>a part of the support file</comment>
        <translation>autocomprobación</translation>
    </message>
    <message>
        <source>log</source>
        <comment>a part of the support file</comment>
        <translation>registro</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>all of the support file</comment>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the proxy’s name</source>
        <comment>a secret</comment>
        <translation>el nombre del proxy</translation>
    </message>
    <message>
        <source>the proxy’s name, plain</source>
        <comment>a secret, as it is without the signs of an address</comment>
        <translation>el nombre del proxy, sin codificar</translation>
    </message>
    <message>
        <source>the proxy’s password</source>
        <comment>a secret</comment>
        <translation>la contraseña del proxy</translation>
    </message>
    <message>
        <source>the proxy’s password, plain</source>
        <comment>a secret, as it is without the signs of an address</comment>
        <translation>la contraseña del proxy, sin codificar</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <comment>a secret</comment>
        <translation>la frase de contraseña</translation>
    </message>
    <message>
        <source>the passphrase in a file</source>
        <comment>a secret</comment>
        <translation>la frase de contraseña en un archivo</translation>
    </message>
    <message>
        <source>the address for news</source>
        <comment>a secret</comment>
        <translation>la dirección para novedades</translation>
    </message>
    <message>
        <source>the address for news of {account}</source>
        <translation>la dirección para novedades de {account}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/typed</name>
    <message>
        <source>An account needs a name.</source>
        <translation>Una cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>{what} is missing.</source>
        <translation>Falta esto: {what}.</translation>
    </message>
    <message>
        <source>{what} is one line without spaces. Copy it again, whole and alone.</source>
        <translation>{what}: es una línea sin espacios. Cópiala de nuevo, entera y sola.</translation>
    </message>
    <message>
        <source>This does not look like {expected}.</source>
        <translation>Esto no parece {expected}.</translation>
    </message>
    <message>
        <source>This does not look right. {what} looks like {example}</source>
        <translation>Esto no parece correcto. {what}: es como {example}</translation>
    </message>
    <message>
        <source>This does not look right. It looks like {example}</source>
        <translation>Esto no parece correcto. Es como {example}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/vault</name>
    <message>
        <source>Your keys are not behind a passphrase.</source>
        <translation>Tus claves no están tras una frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/vault_keys</name>
    <message>
        <source>a key of the vault</source>
        <translation>una clave del almacén</translation>
    </message>
    <message>
        <source>the key of the passphrase</source>
        <translation>la clave de la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>connector_app/services/watches</name>
    <message>
        <source>This needs an address at which your computer is reached from outside, a tunnel of your own. It belongs into settings.toml, under [live], in the line that begins with address: the README shows how. Then start again.</source>
        <translation>Esto necesita una dirección en la que se llegue a tu equipo desde fuera, un túnel propio. Va en settings.toml, en [live], en la línea que empieza por address: el README explica cómo. Después empieza de nuevo.</translation>
    </message>
    <message>
        <source>There is {names}.</source>
        <translation>Hay {names}.</translation>
    </message>
    <message>
        <source>There is nothing yet.</source>
        <translation>Aún no hay nada.</translation>
    </message>
    <message>
        <source>There is no “{name}” to watch.</source>
        <translation>No hay ningún «{name}» que vigilar.</translation>
    </message>
    <message>
        <source>“{name}” is watched already.</source>
        <translation>«{name}» ya se vigila.</translation>
    </message>
    <message>
        <source>{platform} cannot be asked by the program to send news here.</source>
        <translation>El programa no puede pedir a {platform} que envíe novedades aquí.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/ask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/columns</name>
    <message>
        <source>Title</source>
        <comment>a column</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a column</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a column</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a column</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>a column</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a column</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a column</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last read</source>
        <comment>a column</comment>
        <translation>Última lectura</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/delegates/account</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/delegates/row</name>
    <message>
        <source>Practice</source>
        <comment>marks an account that is only for practice</comment>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/frame</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Options of {account}</source>
        <translation>Opciones de {account}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Te necesita</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Items, activity and outbox</source>
        <translation>Elementos, actividad y bandeja de salida</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/history_pages</name>
    <message>
        <source>{title}, page {n}</source>
        <translation>{title}, página {n}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/item_words</name>
    <message>
        <source>Only here so far</source>
        <translation>De momento solo aquí</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/main_window</name>
    <message>
        <source>The page of your week, {week}, is in Activity</source>
        <translation>La página de tu semana, {week}, está en Actividad</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not done</source>
        <extracomment>For one: {n} change is not done</extracomment>
        <translation>
            <numerusform>{n} cambio no está hecho</numerusform>
            <numerusform>{n} cambios no están hechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/account_log</name>
    <message>
        <source>writing a detailed log of {account} until {clock}</source>
        <translation>se escribe un registro detallado de {account} hasta las {clock}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/accounts</name>
    <message>
        <source>Stop reading and sending</source>
        <translation>Detener la lectura y el envío</translation>
    </message>
    <message>
        <source>End live updates</source>
        <translation>Terminar las actualizaciones en vivo</translation>
    </message>
    <message>
        <source>Withdraw access</source>
        <translation>Retirar el acceso</translation>
    </message>
    <message>
        <source>Destroy the keys</source>
        <translation>Destruir las claves</translation>
    </message>
    <message>
        <source>Delete what was copied</source>
        <translation>Eliminar lo que se copió</translation>
    </message>
    <message>
        <source>Plum</source>
        <comment>a colour</comment>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Sea</source>
        <comment>a colour</comment>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Moss</source>
        <comment>a colour</comment>
        <translation>Musgo</translation>
    </message>
    <message>
        <source>Clay</source>
        <comment>a colour</comment>
        <translation>Arcilla</translation>
    </message>
    <message>
        <source>Rose</source>
        <comment>a colour</comment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Sky</source>
        <comment>a colour</comment>
        <translation>Cielo</translation>
    </message>
    <message>
        <source>Sand</source>
        <comment>a colour</comment>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>a colour</comment>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Turn on</source>
        <comment>an account</comment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <comment>an account</comment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Actualizaciones en vivo</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a button</comment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>Registro detallado</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Change things at the pretend platform</source>
        <translation>Cambiar cosas en la plataforma ficticia</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Renombrar cuenta</translation>
    </message>
    <message>
        <source>Name of this account</source>
        <translation>Nombre de esta cuenta</translation>
    </message>
    <message>
        <source>Reading and sending for {account} stops, and its items leave this computer.</source>
        <translation>La lectura y el envío para {account} se detienen, y sus elementos salen de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were not sent yet are given up.</source>
        <extracomment>For one: {n} change that was not sent yet is given up.</extracomment>
        <translation>
            <numerusform>Se renuncia a {n} cambio que aún no se envió.</numerusform>
            <numerusform>Se renuncia a {n} cambios que aún no se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it cannot be asked to withdraw the access; the keys are destroyed.</source>
        <translation>Así que no se le puede pedir que retire el acceso; las claves se destruyen.</translation>
    </message>
    <message>
        <source>The history keeps every entry.</source>
        <translation>El historial conserva todas las entradas.</translation>
    </message>
    <message>
        <source>{name} is asked to withdraw the access, and the keys are destroyed.</source>
        <translation>Se pide a {name} que retire el acceso, y las claves se destruyen.</translation>
    </message>
    <message>
        <source>Everything worked. The history stays.</source>
        <translation>Todo funcionó. El historial se queda.</translation>
    </message>
    <message>
        <source>Not every step worked yet. The rest is done as soon as it can. The history stays.</source>
        <translation>Aún no funcionaron todos los pasos. El resto se hace en cuanto se puede. El historial se queda.</translation>
    </message>
    <message>
        <source>It still has to wait. It is tried again by itself.</source>
        <translation>Aún tiene que esperar. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Take back the access at {name} yourself. The history stays.</source>
        <translation>Retira tú mismo el acceso en {name}. El historial se queda.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/activity</name>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Funcionó</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an outcome</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>an outcome</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who did something</comment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Somebody at the platform</source>
        <translation>Alguien en la plataforma</translation>
    </message>
    <message>
        <source>The words of this entry were forgotten. The entry itself stands, and so does the proof.</source>
        <translation>Las palabras de esta entrada se olvidaron. La entrada sigue ahí, y la prueba también.</translation>
    </message>
    <message>
        <source>Verify the history to learn which entries are damaged and up to where it is still good.</source>
        <translation>Verifica el historial para saber qué entradas están dañadas y hasta dónde sigue bien.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No entry of the history fits.</source>
        <translation>Ninguna entrada del historial encaja.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Everything this program does is written here.</source>
        <translation>Todo lo que hace este programa se escribe aquí.</translation>
    </message>
    <message>
        <source>Jump to a date…</source>
        <translation>Ir a una fecha…</translation>
    </message>
    <message>
        <source>The history of “{title}” only</source>
        <translation>Solo el historial de «{title}»</translation>
    </message>
    <message>
        <source>The history of one item only</source>
        <translation>Solo el historial de un elemento</translation>
    </message>
    <message numerus="yes">
        <source>Activity of the last {days} days: {n} entries, {bad} did not work, busiest on {day}</source>
        <extracomment>For one: Activity of the last {days} days: {n} entry, {bad} did not work, busiest on {day}</extracomment>
        <translation>
            <numerusform>Actividad de los últimos {days} días: {n} entrada, {bad} no funcionaron, máximo: {day}</numerusform>
            <numerusform>Actividad de los últimos {days} días: {n} entradas, {bad} no funcionaron, máximo: {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>Últimos {days} días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Jump</source>
        <comment>a button: to a date</comment>
        <translation>Ir</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>Historial de este elemento</translation>
    </message>
    <message>
        <source>Titles, values and addresses of this entry are erased for good. The entry itself stays, so that the history can still be proved, and a new entry says that you did this.</source>
        <translation>Los títulos, valores y direcciones de esta entrada se borran para siempre. La entrada en sí se queda, para que el historial se pueda seguir demostrando, y una entrada nueva dice que lo hiciste.</translation>
    </message>
    <message>
        <source>Titles, values and addresses of every entry about this item are erased for good. The entry itself stays, so that the history can still be proved, and a new entry says that you did this.</source>
        <translation>Los títulos, valores y direcciones de todas las entradas sobre este elemento se borran para siempre. Las entradas en sí se quedan, para que el historial se pueda seguir demostrando, y una entrada nueva dice que lo hiciste.</translation>
    </message>
    <message>
        <source>Forget details?</source>
        <translation>¿Olvidar los detalles?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a button</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a button</comment>
        <translation>Olvidar</translation>
    </message>
    <message numerus="yes">
        <source>The words of {n} entries were forgotten</source>
        <extracomment>For one: The words of {n} entry were forgotten</extracomment>
        <translation>
            <numerusform>Se olvidaron las palabras de {n} entrada</numerusform>
            <numerusform>Se olvidaron las palabras de {n} entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changed.</source>
        <translation>No cambió nada más.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/change</name>
    <message>
        <source>Delete it</source>
        <comment>what was meant</comment>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Un cambio</translation>
    </message>
    <message>
        <source>Waiting until {time}</source>
        <translation>En espera hasta {time}</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing of it has been sent.</source>
        <translation>Espera en este equipo. No se ha enviado nada de él.</translation>
    </message>
    <message>
        <source>It is on its way to {account}.</source>
        <translation>Va de camino a {account}.</translation>
    </message>
    <message>
        <source>{reason}. It goes on by itself; you need not do anything.</source>
        <translation>{reason}. Sigue por sí solo; no tienes que hacer nada.</translation>
    </message>
    <message>
        <source>{account} has it.</source>
        <translation>{account} lo tiene.</translation>
    </message>
    <message>
        <source>{account} did not answer clearly: it may have arrived, or not. Every reading looks for it, and it is never sent again unless you say so.</source>
        <translation>{account} no respondió con claridad: puede que haya llegado, o no. Cada lectura lo busca, y nunca se envía otra vez si no lo dices tú.</translation>
    </message>
    <message>
        <source>It was changed at {account} while yours was on its way. Nothing was overwritten.</source>
        <translation>Se cambió en {account} mientras lo tuyo iba de camino. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>{account} did not accept it.</source>
        <translation>{account} no lo aceptó.</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Tried</source>
        <comment>how often</comment>
        <translation>Intentado</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For one: once</extracomment>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>{n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>when</comment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>What you meant</source>
        <translation>Lo que querías</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Lo que hay ahora</translation>
    </message>
    <message>
        <source>At {account}</source>
        <translation>En {account}</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>Es otro</translation>
    </message>
    <message numerus="yes">
        <source>{n} items there look like it. The newest stands beside yours.</source>
        <extracomment>For one: One there looks like it, but not in all.</extracomment>
        <translation>
            <numerusform>Hay uno parecido, pero no del todo.</numerusform>
            <numerusform>Hay {n} elementos parecidos. El más nuevo está junto al tuyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing like it at the last reading, {when}.</source>
        <translation>Nada parecido en la última lectura, {when}.</translation>
    </message>
    <message>
        <source>Not looked for yet.</source>
        <translation>Aún no se ha buscado.</translation>
    </message>
    <message>
        <source>Also changed at {account}</source>
        <translation>Cambiado también en {account}</translation>
    </message>
    <message>
        <source>{fields}. That stays, whatever you choose.</source>
        <translation>{fields}. Eso se queda, elijas lo que elijas.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>the value of a field</comment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what was meant</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a button</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Está ahí</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Conservar lo que hay</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Descartar lo mío</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/connecting</name>
    <message>
        <source>The account was saved. Its key opens nothing but the practice platform, so it lies in a file of its own.</source>
        <translation>La cuenta se guardó. Su clave solo abre la plataforma de práctica, así que está en un archivo propio.</translation>
    </message>
    <message>
        <source>The keys to your accounts are kept in {place}.</source>
        <translation>Las claves de tus cuentas se guardan en {place}.</translation>
    </message>
    <message>
        <source>The account was saved.</source>
        <translation>La cuenta se guardó.</translation>
    </message>
    <message>
        <source>The account was saved. Its key is in {place}.</source>
        <translation>La cuenta se guardó. Su clave está en {place}.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/errands</name>
    <message>
        <source>It is kept sealed on this computer, and sent to nobody but {name}.</source>
        <translation>Se guarda sellado en este equipo y no se envía a nadie más que a {name}.</translation>
    </message>
    <message>
        <source>A key to make there once</source>
        <translation>Una clave que se crea allí una vez</translation>
    </message>
    <message>
        <source>Leave this empty unless the app is for one company alone.</source>
        <translation>Déjalo vacío salvo que la app sea solo para una empresa.</translation>
    </message>
    <message>
        <source>Signed in this way, the program can look at what is at {name}, and change nothing.</source>
        <translation>Con este inicio de sesión, el programa puede ver lo que hay en {name} y no cambiar nada.</translation>
    </message>
    <message>
        <source>{name} may change this at any time without notice: it is offered as an experiment.</source>
        <translation>{name} puede cambiar esto en cualquier momento sin aviso: se ofrece como un experimento.</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>En tu navegador</translation>
    </message>
    <message>
        <source>With a short code</source>
        <translation>Con un código corto</translation>
    </message>
    <message>
        <source>With an id and a secret</source>
        <translation>Con un id y un secreto</translation>
    </message>
    <message numerus="yes">
        <source>{way} ({n} minutes of set-up)</source>
        <extracomment>For one: {way} ({n} minute of set-up)</extracomment>
        <translation>
            <numerusform>{way} ({n} minuto de configuración)</numerusform>
            <numerusform>{way} ({n} minutos de configuración)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>permissions that are asked for</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Read only: {read}. Read and change: {change}.</source>
        <translation>Solo lectura: {read}. Leer y cambiar: {change}.</translation>
    </message>
    <message>
        <source>Next comes a short set-up at {name}. You do it once, and then signing in goes on by itself.</source>
        <translation>Ahora viene una configuración corta en {name}. La haces una vez, y después el inicio de sesión va solo.</translation>
    </message>
    <message>
        <source>Your browser opens next, with {name}’s own question.</source>
        <translation>Ahora se abre tu navegador, con la pregunta de {name}.</translation>
    </message>
    <message>
        <source>Next you get a short code, and your browser opens {name} to type it there.</source>
        <translation>Ahora recibes un código corto, y tu navegador abre {name} para escribirlo allí.</translation>
    </message>
    <message>
        <source>Next you copy an id and a secret at {name} and paste them here.</source>
        <translation>Ahora copias un id y un secreto en {name} y los pegas aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes of set-up once</source>
        <extracomment>For one: {n} minute of set-up once</extracomment>
        <translation>
            <numerusform>{n} minuto de configuración, una vez</numerusform>
            <numerusform>{n} minutos de configuración, una vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret (optional)</source>
        <translation>Secreto de cliente (opcional)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>{field} (optional)</source>
        <translation>{field} (opcional)</translation>
    </message>
    <message>
        <source>Set up {name} once</source>
        <translation>Configurar {name} una vez</translation>
    </message>
    <message numerus="yes">
        <source>{name} wants to know each program before anyone can sign in with it. Follow the steps there, then bring back what it shows you. This takes about {n} minutes, and only the first time.</source>
        <extracomment>For one: {name} wants to know each program before anyone can sign in with it. Follow the steps there, then bring back what it shows you. This takes about {n} minute, and only the first time.</extracomment>
        <translation>
            <numerusform>{name} quiere conocer cada programa antes de que nadie inicie sesión con él. Sigue los pasos allí y trae aquí lo que te muestra. Lleva alrededor de {n} minuto, y solo la primera vez.</numerusform>
            <numerusform>{name} quiere conocer cada programa antes de que nadie inicie sesión con él. Sigue los pasos allí y trae aquí lo que te muestra. Lleva unos {n} minutos, y solo la primera vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>a button</comment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>Conectar {name}</translation>
    </message>
    <message>
        <source>Copy the id and the secret that {name} shows you, and paste them here.</source>
        <translation>Copia el id y el secreto que te muestra {name}, y pégalos aquí.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/giving</name>
    <message>
        <source>For spreadsheets (*.csv)</source>
        <translation>Para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>With proofs, a folder (*)</source>
        <translation>Con pruebas, una carpeta (*)</translation>
    </message>
    <message>
        <source>Save a receipt</source>
        <translation>Guardar un recibo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Print it, or mail it to yourself: {line}</source>
        <translation>Imprímelo, o envíatelo por correo: {line}</translation>
    </message>
    <message>
        <source>A receipt is in {file}</source>
        <translation>Hay un recibo en {file}</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Auditor pack</source>
        <translation>Paquete para auditoría</translation>
    </message>
    <message>
        <source>A folder that another person can read and check.</source>
        <translation>Una carpeta que otra persona puede leer y comprobar.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <comment>a day</comment>
        <translation>Hasta, incluido</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <translation>Una carpeta nueva (*)</translation>
    </message>
    <message>
        <source>from {first} to {last}, by the days of the place where it was made</source>
        <translation>del {first} al {last}, según los días del lugar donde se hizo</translation>
    </message>
    <message>
        <source>Entries {days}.</source>
        <comment>from when to when</comment>
        <translation>Entradas {days}.</translation>
    </message>
    <message>
        <source>Made {when}. The newest come first.</source>
        <translation>Hecho: {when}. Lo más nuevo va primero.</translation>
    </message>
    <message>
        <source>Only the newest {n} stand here; the table and the proof hold all.</source>
        <translation>Aquí solo están las {n} más nuevas; la tabla y la prueba las tienen todas.</translation>
    </message>
    <message>
        <source>These pages are for reading. What proves anything lies in the folder “proof”.</source>
        <translation>Estas páginas son para leer. Lo que demuestra algo está en la carpeta «proof».</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries written</source>
        <extracomment>For one: {n} entry written</extracomment>
        <translation>
            <numerusform>{n} entrada escrita</numerusform>
            <numerusform>{n} entradas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>La exportación se detuvo</translation>
    </message>
    <message>
        <source>Nothing whole was written.</source>
        <translation>No se escribió nada completo.</translation>
    </message>
    <message numerus="yes">
        <source>Exporting. {done} of {n} entries written.</source>
        <extracomment>For one: Exporting. {done} of {n} entry written.</extracomment>
        <translation>
            <numerusform>Exportando. {done} de {n} entrada escritas.</numerusform>
            <numerusform>Exportando. {done} de {n} entradas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting. Looking for the entries.</source>
        <translation>Exportando. Buscando las entradas.</translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}.</source>
        <extracomment>For one: It is in {file}.</extracomment>
        <translation>
            <numerusform>Está en {file}.</numerusform>
            <numerusform>Están en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}, without what the filters leave out.</source>
        <extracomment>For one: It is in {file}, without what the filters leave out.</extracomment>
        <translation>
            <numerusform>Está en {file}, sin lo que los filtros dejan fuera.</numerusform>
            <numerusform>Están en {file}, sin lo que los filtros dejan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}, with pages to read, a table, and the proof.</source>
        <extracomment>For one: It is in {file}, with pages to read, a table, and the proof.</extracomment>
        <translation>
            <numerusform>Está en {file}, con páginas para leer, una tabla y la prueba.</numerusform>
            <numerusform>Están en {file}, con páginas para leer, una tabla y la prueba.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/home_of_keys</name>
    <message>
        <source>Give keys up</source>
        <translation>Renunciar a las claves</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Renunciar</translation>
    </message>
    <message>
        <source>Your keys were put away in {place}. While they are, no other place can be chosen.</source>
        <translation>Tus claves se guardaron en {place}. Mientras estén ahí, no se puede elegir otro lugar.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_columns</name>
    <message>
        <source>(no room just now)</source>
        <translation>(ahora no hay sitio)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <comment>columns</comment>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a column</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>A to Z, oldest first</source>
        <translation>De la A a la Z, lo más antiguo primero</translation>
    </message>
    <message>
        <source>Z to A, newest first</source>
        <translation>De la Z a la A, lo más nuevo primero</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_editing</name>
    <message>
        <source>New {kind}</source>
        <translation>Añadir {kind}</translation>
    </message>
    <message>
        <source>Create {kind}</source>
        <translation>Crear {kind}</translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation>Editar {kind}</translation>
    </message>
    <message>
        <source>Save {kind}</source>
        <translation>Guardar {kind}</translation>
    </message>
    <message numerus="yes">
        <source>Sent after {n} seconds. Until then you can undo it.</source>
        <extracomment>For one: Sent after {n} second. Until then you can undo it.</extracomment>
        <translation>
            <numerusform>Se envía en {n} segundo. Hasta entonces puedes deshacerlo.</numerusform>
            <numerusform>Se envía en {n} segundos. Hasta entonces puedes deshacerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at once.</source>
        <translation>Se envía enseguida.</translation>
    </message>
    <message>
        <source>{fields} ({why})</source>
        <translation>{fields} ({why})</translation>
    </message>
    <message>
        <source>Not changed here: {fields}.</source>
        <translation>No se cambia aquí: {fields}.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_export</name>
    <message>
        <source>JSON lines, with every field (*.jsonl)</source>
        <translation>Líneas JSON, con todos los campos (*.jsonl)</translation>
    </message>
    <message>
        <source>Export items</source>
        <translation>Exportar elementos</translation>
    </message>
    <message numerus="yes">
        <source>{n} items were saved in {file}.</source>
        <extracomment>For one: {n} item was saved in {file}.</extracomment>
        <translation>
            <numerusform>{n} elemento se guardó en {file}.</numerusform>
            <numerusform>{n} elementos se guardaron en {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_facts</name>
    <message>
        <source>Your access is read only.</source>
        <translation>Tu acceso es de solo lectura.</translation>
    </message>
    <message>
        <source>Created here, being sent</source>
        <translation>Creado aquí, enviándose</translation>
    </message>
    <message>
        <source>Changed here, being sent</source>
        <translation>Cambiado aquí, enviándose</translation>
    </message>
    <message>
        <source>Deleted here, being sent</source>
        <translation>Eliminado aquí, enviándose</translation>
    </message>
    <message>
        <source>Created here, waiting for the platform</source>
        <translation>Creado aquí, a la espera de la plataforma</translation>
    </message>
    <message>
        <source>Changed here, waiting for the platform</source>
        <translation>Cambiado aquí, a la espera de la plataforma</translation>
    </message>
    <message>
        <source>Deleted here, waiting for the platform</source>
        <translation>Eliminado aquí, a la espera de la plataforma</translation>
    </message>
    <message>
        <source>Created here, sent in {n} s</source>
        <translation>Creado aquí, se envía en {n} s</translation>
    </message>
    <message>
        <source>Changed here, sent in {n} s</source>
        <translation>Cambiado aquí, se envía en {n} s</translation>
    </message>
    <message>
        <source>Deleted here, sent in {n} s</source>
        <translation>Eliminado aquí, se envía en {n} s</translation>
    </message>
    <message>
        <source>Created here, waiting</source>
        <translation>Creado aquí, en espera</translation>
    </message>
    <message>
        <source>Changed here, waiting</source>
        <translation>Cambiado aquí, en espera</translation>
    </message>
    <message>
        <source>Deleted here, waiting</source>
        <translation>Eliminado aquí, en espera</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>It was not accepted</source>
        <translation>No se aceptó</translation>
    </message>
    <message>
        <source>It was changed there too</source>
        <translation>También se cambió allí</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>a button</comment>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>It may have arrived already</source>
        <translation>Puede que ya haya llegado</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>when</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>when</comment>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>visto: {when}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/items</name>
    <message numerus="yes">
        <source>Looked through {n} items.</source>
        <extracomment>For one: Looked through {n} item.</extracomment>
        <translation>
            <numerusform>{n} elemento revisado.</numerusform>
            <numerusform>{n} elementos revisados.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
    <message>
        <source>Reading {account}</source>
        <translation>Leyendo {account}</translation>
    </message>
    <message numerus="yes">
        <source>{account}, {n} items so far</source>
        <extracomment>For one: {account}, {n} item so far</extracomment>
        <translation>
            <numerusform>{account}, {n} elemento por ahora</numerusform>
            <numerusform>{account}, {n} elementos por ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {accounts}</source>
        <translation>Leyendo {accounts}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/keeping</name>
    <message>
        <source>Removing them. This can take a while.</source>
        <translation>Quitándolas. Puede tardar un rato.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/locking</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Somebody said that the passphrase is forgotten. Unless you unlock before, the lock goes away: {when}.</source>
        <translation>Alguien dijo que se olvidó la frase de contraseña. Si no desbloqueas antes, el bloqueo desaparece: {when}.</translation>
    </message>
    <message>
        <source>Nobody can look the passphrase up. The lock can go away by itself: {hours} hours from now. Nothing is lost then. Whoever knows the passphrase and unlocks before that keeps the lock, and sees that this was asked.</source>
        <translation>Nadie puede consultar la frase de contraseña. El bloqueo puede desaparecer solo: dentro de {hours} horas. No se pierde nada. Quien sepa la frase de contraseña y desbloquee antes conserva el bloqueo, y ve que esto se pidió.</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>¿La olvidaste?</translation>
    </message>
    <message>
        <source>Let it go away</source>
        <translation>Dejar que desaparezca</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/news</name>
    <message>
        <source>This needs an address at which your computer is reached from outside, a tunnel of your own. Say it under Settings, Network.</source>
        <translation>Esto necesita una dirección en la que se llegue a tu equipo desde fuera, un túnel propio. Indícala en Ajustes, Red.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>It does not fit what is known of the account.</source>
        <translation>No encaja con lo que se sabe de la cuenta.</translation>
    </message>
    <message>
        <source>The program made a mistake with it.</source>
        <translation>El programa cometió un error con ello.</translation>
    </message>
    <message>
        <source>What it is about is not there any more.</source>
        <translation>Aquello de lo que trata ya no está ahí.</translation>
    </message>
    <message>
        <source>It was checked.</source>
        <translation>Se comprobó.</translation>
    </message>
    <message>
        <source>It is watched from now on.</source>
        <translation>Se vigila desde ahora.</translation>
    </message>
    <message>
        <source>The relay is listened to.</source>
        <translation>Se escucha al retransmisor.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Se quitó.</translation>
    </message>
    <message>
        <source>Its news count from now on.</source>
        <translation>Sus novedades valen desde ahora.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>All are tried again.</source>
        <translation>Se intentan todas de nuevo.</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>Se descartó.</translation>
    </message>
    <message>
        <source>The platform tells what happens over a connection that this program keeps open.</source>
        <translation>La plataforma cuenta lo que pasa por una conexión que este programa mantiene abierta.</translation>
    </message>
    <message>
        <source>Nothing yet. The account is read instead.</source>
        <translation>Aún nada. En su lugar, la cuenta se lee.</translation>
    </message>
    <message>
        <source>Nothing. The account is read {often} instead.</source>
        <translation>Nada. En su lugar, la cuenta se lee {often}.</translation>
    </message>
    <message>
        <source>For you to register at the platform. Opened {ago}.</source>
        <translation>Para que la registres en la plataforma. Abierta {ago}.</translation>
    </message>
    <message>
        <source>Address ending in …{end}</source>
        <translation>Dirección que termina en …{end}</translation>
    </message>
    <message>
        <source>An address of yours</source>
        <translation>Una dirección tuya</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>Un retransmisor</translation>
    </message>
    <message>
        <source>Added {ago}.</source>
        <translation>Añadido {ago}.</translation>
    </message>
    <message>
        <source>It is being set up at the platform.</source>
        <translation>Se está configurando en la plataforma.</translation>
    </message>
    <message>
        <source>It is being taken back at the platform.</source>
        <translation>Se está retirando en la plataforma.</translation>
    </message>
    <message>
        <source>The platform tells of changes at once.</source>
        <translation>La plataforma avisa de los cambios al momento.</translation>
    </message>
    <message>
        <source>The platform sends news, until {when}, then renewed by itself.</source>
        <translation>La plataforma envía novedades hasta {when}; después se renueva solo.</translation>
    </message>
    <message>
        <source>News of {thing}</source>
        <translation>Novedades de {thing}</translation>
    </message>
    <message>
        <source>News of the whole account</source>
        <translation>Novedades de toda la cuenta</translation>
    </message>
    <message>
        <source>It could not be applied ({name}).</source>
        <translation>No se pudo aplicar ({name}).</translation>
    </message>
    <message>
        <source>{event}, {ago}</source>
        <translation>{event}, {ago}</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/outbox</name>
    <message>
        <source>The account</source>
        <translation>La cuenta</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/outcome</name>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>Nothing yet: {what} still needs a look.</source>
        <translation>Nada aún: {what} necesita otra mirada.</translation>
    </message>
    <message>
        <source>{who} creates the {kind} {title} in {place} at {platform}.</source>
        <translation>{who} crea en {place}, en {platform}: {kind} {title}.</translation>
    </message>
    <message>
        <source>{who} creates the {kind} {title} at {platform}.</source>
        <translation>{who} crea en {platform}: {kind} {title}.</translation>
    </message>
    <message>
        <source>{who} changes {what} of this {kind} in {place} at {platform}.</source>
        <translation>{who} cambia en {place}, en {platform}: {what} ({kind}).</translation>
    </message>
    <message>
        <source>{who} changes {what} of this {kind} at {platform}.</source>
        <translation>{who} cambia en {platform}: {what} ({kind}).</translation>
    </message>
    <message>
        <source>“{act}” acts as {who} in {place} at {platform}.</source>
        <translation>«{act}» actúa como {who} en {place}, en {platform}.</translation>
    </message>
    <message>
        <source>“{act}” acts as {who} at {platform}.</source>
        <translation>«{act}» actúa como {who} en {platform}.</translation>
    </message>
    <message numerus="yes">
        <source>For {n} seconds you can undo it.</source>
        <extracomment>For one: For {n} second you can undo it.</extracomment>
        <translation>
            <numerusform>Durante {n} segundo puedes deshacerlo.</numerusform>
            <numerusform>Durante {n} segundos puedes deshacerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent at once and cannot be undone here.</source>
        <translation>Se envía enseguida y no se puede deshacer aquí.</translation>
    </message>
    <message>
        <source>{who} can see it.</source>
        <translation>Puede verlo: {who}.</translation>
    </message>
    <message numerus="yes">
        <source>{who} can see it: {n} people.</source>
        <extracomment>For one: {who} can see it: {n} person.</extracomment>
        <translation>
            <numerusform>Puede verlo: {who} ({n} persona).</numerusform>
            <numerusform>Puede verlo: {who} ({n} personas).</numerusform>
        </translation>
    </message>
    <message>
        <source>You can change it back later.</source>
        <translation>Más tarde puedes volver a cambiarlo.</translation>
    </message>
    <message>
        <source>Once it is sent, it cannot be taken back from here.</source>
        <translation>Una vez enviado, no se puede retirar desde aquí.</translation>
    </message>
    <message>
        <source>Later you can still take it away: “{act}”.</source>
        <translation>Más tarde aún puedes quitarlo: «{act}».</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/picking</name>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>{n} to be sent</source>
        <extracomment>For one: {n} to be sent</extracomment>
        <translation>
            <numerusform>{n} por enviar</numerusform>
            <numerusform>{n} por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} can be removed at once.</source>
        <extracomment>For one: At most {n} can be removed at once.</extracomment>
        <translation>
            <numerusform>Como máximo se puede quitar {n} a la vez.</numerusform>
            <numerusform>Como máximo se pueden quitar {n} a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} are opened at once.</source>
        <extracomment>For one: At most {n} is opened at once.</extracomment>
        <translation>
            <numerusform>Como máximo se abre {n} a la vez.</numerusform>
            <numerusform>Como máximo se abren {n} a la vez.</numerusform>
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
        <translation>Esto no es un recibo. Es una línea que empieza por «connector-manager/».</translation>
    </message>
    <message>
        <source>Old entries were removed</source>
        <translation>Se quitaron entradas antiguas</translation>
    </message>
    <message>
        <source>This could not be kept</source>
        <translation>Esto no se pudo guardar</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>Every entry is linked to the one before.</source>
        <translation>Cada entrada está enlazada con la anterior.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>La comprobación se detuvo</translation>
    </message>
    <message>
        <source>It could not be verified</source>
        <translation>No se pudo verificar</translation>
    </message>
    <message numerus="yes">
        <source>Verifying. {done} of {n} entries looked at.</source>
        <extracomment>For one: Verifying. {done} of {n} entry looked at.</extracomment>
        <translation>
            <numerusform>Verificando. {done} de {n} entrada revisadas.</numerusform>
            <numerusform>Verificando. {done} de {n} entradas revisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying. Looking at every entry.</source>
        <translation>Verificando. Revisando cada entrada.</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>Comprobar un recibo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a button</comment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Paste the line that you kept, or choose the file that it was saved to.</source>
        <translation>Pega la línea que guardaste, o elige el archivo donde se guardó.</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Elegir un recibo</translation>
    </message>
    <message>
        <source>Everything (*)</source>
        <translation>Todo (*)</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} entries were looked at, and nothing was wrong with them.</source>
        <extracomment>For one: {done} of {n} entry was looked at, and nothing was wrong with it.</extracomment>
        <translation>
            <numerusform>Se revisó {done} de {n} entrada, y no tenía nada mal.</numerusform>
            <numerusform>Se revisaron {done} de {n} entradas, y no tenían nada mal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/removing</name>
    <message>
        <source>Nothing describes its platform any more.</source>
        <translation>Ya nada describe su plataforma.</translation>
    </message>
    <message>
        <source>{account} is connected for reading only.</source>
        <translation>{account} está conectada solo para leer.</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <extracomment>For one: Keep it</extracomment>
        <translation>
            <numerusform>Conservarlo</numerusform>
            <numerusform>Conservarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>{act}?</source>
        <comment>asked before it is done</comment>
        <translation>¿{act}?</translation>
    </message>
    <message numerus="yes">
        <source>It also removes {n} items in other places.</source>
        <extracomment>For one: It also removes {n} item in other places.</extracomment>
        <translation>
            <numerusform>También quita {n} elemento de otros lugares.</numerusform>
            <numerusform>También quita {n} elementos de otros lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for {n} seconds.</source>
        <extracomment>For one: You can undo this for {n} second.</extracomment>
        <translation>
            <numerusform>Puedes deshacerlo durante {n} segundo.</numerusform>
            <numerusform>Puedes deshacerlo durante {n} segundos.</numerusform>
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
            <numerusform>Puede verlo: {who}.</numerusform>
            <numerusform>Puede verlos: {who}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} of {account} ({platform})</source>
        <translation>{things} de {account} ({platform})</translation>
    </message>
    <message>
        <source>{things} of {account} ({platform}) in {place}</source>
        <translation>{things} de {account} ({platform}) en {place}</translation>
    </message>
    <message numerus="yes">
        <source>{things} of {account} ({platform}) in {n} places</source>
        <extracomment>For one: {things} of {account} ({platform}) in {n} place</extracomment>
        <translation>
            <numerusform>{things} de {account} ({platform}) en {n} lugar</numerusform>
            <numerusform>{things} de {account} ({platform}) en {n} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>For one: {n} more</extracomment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay: {reason}</source>
        <extracomment>For one: {n} stays: {reason}</extracomment>
        <translation>
            <numerusform>Se queda {n}: {reason}</numerusform>
            <numerusform>Se quedan {n}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay too.</source>
        <extracomment>For one: {n} stays too.</extracomment>
        <translation>
            <numerusform>También se queda {n}.</numerusform>
            <numerusform>También se quedan {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay.</source>
        <extracomment>For one: {n} stays.</extracomment>
        <translation>
            <numerusform>Se queda {n}.</numerusform>
            <numerusform>Se quedan {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>None will be {done}.</source>
        <translation>No habrá elementos {done}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>For one: {n} second</extracomment>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be {done} in {time}.</source>
        <extracomment>For one: {n} item will be {done} in {time}.</extracomment>
        <translation>
            <numerusform>{n} elemento quedará {done} en {time}.</numerusform>
            <numerusform>{n} elementos quedarán {done} en {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be {done} now.</source>
        <extracomment>For one: {n} item will be {done} now.</extracomment>
        <translation>
            <numerusform>{n} elemento quedará {done} ahora.</numerusform>
            <numerusform>{n} elementos quedarán {done} ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items wait to be {done}.</source>
        <extracomment>For one: {n} item waits to be {done}.</extracomment>
        <translation>
            <numerusform>{n} elemento espera a quedar {done}.</numerusform>
            <numerusform>{n} elementos esperan a quedar {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were {done}.</source>
        <extracomment>For one: {n} item was {done}.</extracomment>
        <translation>
            <numerusform>{n} elemento ha quedado {done}.</numerusform>
            <numerusform>{n} elementos han quedado {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items need you, see Outbox.</source>
        <extracomment>For one: {n} item needs you, see Outbox.</extracomment>
        <translation>
            <numerusform>{n} elemento te necesita; mira en Bandeja de salida.</numerusform>
            <numerusform>{n} elementos te necesitan; mira en Bandeja de salida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are back as before.</source>
        <extracomment>For one: {n} item is back as before.</extracomment>
        <translation>
            <numerusform>{n} elemento vuelve a estar como antes.</numerusform>
            <numerusform>{n} elementos vuelven a estar como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be taken back: {reason}</source>
        <extracomment>For one: {n} could not be taken back: {reason}</extracomment>
        <translation>
            <numerusform>{n} no se pudo retirar: {reason}</numerusform>
            <numerusform>{n} no se pudieron retirar: {reason}</numerusform>
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
        <translation>(su cuenta se quitó)</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aún no hay filtros guardados</translation>
    </message>
    <message>
        <source>(search or filter first)</source>
        <translation>(busca o filtra primero)</translation>
    </message>
    <message>
        <source>(it is saved already)</source>
        <translation>(ya está guardado)</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nombre de este filtro</translation>
    </message>
    <message>
        <source>Name of this filter: it needs one</source>
        <translation>Nombre de este filtro: hace falta uno</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Guardar lo que se muestra…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Replace the filter?</source>
        <translation>¿Sustituir el filtro?</translation>
    </message>
    <message>
        <source>A filter is called “{name}” already. It shows what is shown now from then on.</source>
        <translation>Ya hay un filtro llamado «{name}». Desde entonces mostrará lo que se muestra ahora.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renombrar filtro</translation>
    </message>
    <message>
        <source>The filter “{name}” goes. The items that it shows stay as they are.</source>
        <translation>El filtro «{name}» se va. Los elementos que muestra se quedan como están.</translation>
    </message>
    <message>
        <source>Remove the filter?</source>
        <translation>¿Quitar el filtro?</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Quitar filtro</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/cutting</name>
    <message>
        <source>No account is connected, so there is no access to cut.</source>
        <translation>No hay ninguna cuenta conectada, así que no hay acceso que cortar.</translation>
    </message>
    <message>
        <source>Done last: {when}.</source>
        <translation>Última vez: {when}.</translation>
    </message>
    <message>
        <source>The next step is under way</source>
        <translation>El siguiente paso está en marcha</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>El informe está en {file}.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/help</name>
    <message>
        <source>The settings</source>
        <translation>Los ajustes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation>La carpeta de datos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>The way back from the browser</source>
        <translation>El camino de vuelta desde el navegador</translation>
    </message>
    <message>
        <source>Your computer’s safe</source>
        <translation>El llavero del equipo</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Los datos</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>El reloj</translation>
    </message>
    <message>
        <source>The list is missing from this installation.</source>
        <translation>La lista falta en esta instalación.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things did not pass</source>
        <extracomment>For one: {n} thing did not pass</extracomment>
        <translation>
            <numerusform>{n} cosa no está bien</numerusform>
            <numerusform>{n} cosas no están bien</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
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
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Ponerla</translation>
    </message>
    <message>
        <source>The window locks from now on: with Ctrl+L, and whenever the program starts.</source>
        <translation>La ventana se bloquea desde ahora: con Ctrl+L, y cada vez que se inicia el programa.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase de contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>Take the lock away</source>
        <translation>Quitar el bloqueo</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>The lock is taken away.</source>
        <translation>El bloqueo se ha quitado.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed.</source>
        <translation>Esta no es la frase de contraseña. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/moving</name>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Copias de seguridad (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There are accounts here already, and a backup is never mixed with them. It is brought back where nothing is kept yet: on the other computer, before an account is added there.</source>
        <translation>Aquí ya hay cuentas, y una copia de seguridad nunca se mezcla con ellas. Se recupera donde aún no haya nada: en el otro equipo, antes de añadir allí una cuenta.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>Haciendo la copia de seguridad …</translation>
    </message>
    <message>
        <source>{file} holds {accounts}, {waiting}, the history. Take it to the other computer, and delete it after that.</source>
        <translation>{file} contiene {accounts}, {waiting}, el historial. Llévalo al otro equipo y elimínalo después.</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts</source>
        <extracomment>For one: {n} account</extracomment>
        <translation>
            <numerusform>{n} cuenta</numerusform>
            <numerusform>{n} cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Elegir la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/network</name>
    <message>
        <source>{host} shows a certificate that this computer does not trust. In a company, ask your IT department for the file with its certificate.</source>
        <translation>{host} muestra un certificado en el que este equipo no confía. En una empresa, pide al departamento de informática el archivo con su certificado.</translation>
    </message>
    <message>
        <source>{host} shows a certificate whose time is over, or this computer’s clock is wrong.</source>
        <translation>{host} muestra un certificado caducado, o el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>It holds from the next start on; Test uses it now.</source>
        <translation>Vale desde el próximo inicio; Probar lo usa ya.</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Elegir certificados</translation>
    </message>
    <message>
        <source>It holds from the next start on.</source>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Nothing to reach yet</source>
        <translation>Aún no hay nada a lo que llegar</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>Añade primero una cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>{good} of {n} platforms can be reached</source>
        <extracomment>For one: {good} of {n} platform can be reached</extracomment>
        <translation>
            <numerusform>Se llega a {good} de {n} plataforma</numerusform>
            <numerusform>Se llega a {good} de {n} plataformas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested just now.</source>
        <translation>Probado ahora mismo.</translation>
    </message>
    <message>
        <source>Tested just now. Slowest: {host}, {n} s.</source>
        <translation>Probado ahora mismo. La más lenta: {host}, {n} s.</translation>
    </message>
    <message>
        <source>It needs no internet, so this says nothing about your connection.</source>
        <translation>No necesita internet, así que esto no dice nada de tu conexión.</translation>
    </message>
    <message>
        <source>The practice account answered.</source>
        <translation>La cuenta de práctica respondió.</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Answers, in {n} s.</source>
        <translation>Responde en {n} s.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/permissions</name>
    <message>
        <source>What this key may do is decided at {name}, where it was made.</source>
        <translation>Lo que puede hacer esta clave se decide en {name}, donde se creó.</translation>
    </message>
    <message>
        <source>There is nothing to leave out: it is asked for no more than it needs to be read.</source>
        <translation>No hay nada que dejar fuera: no se pide más de lo necesario para leerla.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/place</name>
    <message>
        <source>This holds until you quit, but it could not be kept.</source>
        <translation>Esto vale hasta que salgas, pero no se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/platforms</name>
    <message>
        <source>Client id from the settings file</source>
        <translation>ID de cliente del archivo de ajustes</translation>
    </message>
    <message>
        <source>The one that settings.toml or the environment names. It comes before any that is given here.</source>
        <translation>El que indica settings.toml o el entorno. Va antes que cualquiera que se ponga aquí.</translation>
    </message>
    <message>
        <source>Your own client id</source>
        <translation>Tu propio ID de cliente</translation>
    </message>
    <message>
        <source>Your own. It is kept sealed; its secret is never shown again.</source>
        <translation>El tuyo. Se guarda sellado; su secreto no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>The program’s client id</source>
        <translation>El ID de cliente del programa</translation>
    </message>
    <message>
        <source>The one that this program brings along. You can use one of your own instead.</source>
        <translation>El que trae este programa. Puedes usar uno propio en su lugar.</translation>
    </message>
    <message>
        <source>No client id yet</source>
        <translation>Aún sin ID de cliente</translation>
    </message>
    <message>
        <source>None yet. You are asked for it when you add an account, or you give it now.</source>
        <translation>Aún no hay ninguno. Se te pide al añadir una cuenta, o lo das ahora.</translation>
    </message>
    <message>
        <source>Needs no client id</source>
        <translation>No necesita ID de cliente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>save what was typed</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{name} is met with your own client id from now on.</source>
        <translation>Desde ahora se usa tu propio ID de cliente en {name}.</translation>
    </message>
    <message>
        <source>Forget your client id of {name}, and its secret?</source>
        <translation>¿Olvidar tu ID de cliente de {name}, y su secreto?</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts there may then have to sign in again.</source>
        <extracomment>For one: {n} account there may then have to sign in again.</extracomment>
        <translation>
            <numerusform>Puede que {n} cuenta de allí tenga que iniciar sesión de nuevo.</numerusform>
            <numerusform>Puede que {n} cuentas de allí tengan que iniciar sesión de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget client id</source>
        <translation>Olvidar el ID de cliente</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Your client id of {name} was forgotten.</source>
        <translation>Se olvidó tu ID de cliente de {name}.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/rules</name>
    <message>
        <source>the words contain “{}”</source>
        <translation>las palabras contienen «{}»</translation>
    </message>
    <message>
        <source>it is given by “{}”</source>
        <translation>lo da «{}»</translation>
    </message>
    <message>
        <source>it is given in “{}”</source>
        <translation>se da en «{}»</translation>
    </message>
    <message>
        <source>When {command} arrives in {source}, make a {kind} in {target}.</source>
        <translation>Cuando llega {command} en {source}, crear {kind} en {target}.</translation>
    </message>
    <message>
        <source>When {command} arrives in {source} and {besides}, make a {kind} in {target}.</source>
        <translation>Cuando llega {command} en {source} y {besides}, crear {kind} en {target}.</translation>
    </message>
    <message>
        <source>A rule begins with a command, and none of your accounts tells of any. Slack does: add it first.</source>
        <translation>Una regla empieza con un comando, y ninguna de tus cuentas informa de alguno. Slack sí: añádelo primero.</translation>
    </message>
    <message>
        <source>None of your accounts lets this program make anything. Sign in with “Read and change” first.</source>
        <translation>Ninguna de tus cuentas deja que este programa cree algo. Inicia sesión antes con «Leer y cambiar».</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>un comando</translation>
    </message>
    <message>
        <source>an account that is gone</source>
        <translation>una cuenta que ya no está</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions of a rule</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>{command} from {account}</source>
        <translation>{command} desde {account}</translation>
    </message>
    <message>
        <source>Nothing: this is not what the rule waits for.</source>
        <translation>Nada: no es lo que espera la regla.</translation>
    </message>
    <message>
        <source>The rule “{name}” was made.</source>
        <translation>Se creó la regla «{name}».</translation>
    </message>
    <message>
        <source>The rule “{name}” was changed.</source>
        <translation>Se cambió la regla «{name}».</translation>
    </message>
    <message>
        <source>Remove the rule “{name}”? What it made stays.</source>
        <translation>¿Quitar la regla «{name}»? Lo que creó se queda.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>The rule “{name}” was removed. What it made stays.</source>
        <translation>Se quitó la regla «{name}». Lo que creó se queda.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/sign_ins</name>
    <message>
        <source>Renew</source>
        <comment>a button</comment>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>The sign-in of {account} was renewed.</source>
        <translation>El inicio de sesión de {account} se renovó.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/storage</name>
    <message>
        <source>Its keys are kept sealed until {name} has withdrawn the access. That is tried again by itself.</source>
        <translation>Sus claves se guardan selladas hasta que {name} haya retirado el acceso. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>no copies</comment>
        <translation>Ninguna todavía</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies ({room}), the newest of {day}</source>
        <extracomment>For one: {n} copy ({room}), of {day}</extracomment>
        <translation>
            <numerusform>{n} copia ({room}), del {day}</numerusform>
            <numerusform>{n} copias ({room}), la más reciente del {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>Copias diarias</translation>
    </message>
    <message>
        <source>Room on this disk</source>
        <translation>Espacio en este disco</translation>
    </message>
    <message>
        <source>Practice accounts have a key of their own in a file.</source>
        <translation>Las cuentas de práctica tienen su propia clave en un archivo.</translation>
    </message>
    <message>
        <source>In {place}.</source>
        <comment>where the keys are</comment>
        <translation>En {place}.</translation>
    </message>
    <message>
        <source>No account needs one yet.</source>
        <translation>Ninguna cuenta la necesita todavía.</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>la plataforma</translation>
    </message>
    <message>
        <source>Forget it now</source>
        <translation>Olvidarla ahora</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>a button</comment>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Remove the practice account and everything in it? Changes that were not sent yet are given up.</source>
        <translation>¿Quitar la cuenta de práctica y todo lo que contiene? Se renuncia a los cambios que aún no se enviaron.</translation>
    </message>
    <message>
        <source>Remove practice data</source>
        <translation>Quitar los datos de práctica</translation>
    </message>
    <message>
        <source>The practice data was removed. The history stays.</source>
        <translation>Se quitaron los datos de práctica. El historial se queda.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/support</name>
    <message>
        <source>Packed (*.zip)</source>
        <translation>Comprimido (*.zip)</translation>
    </message>
    <message>
        <source>Putting it together, and searching it for every stored secret …</source>
        <translation>Preparándolo, y buscando en él cada secreto guardado …</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Guardar el archivo de ayuda</translation>
    </message>
    <message>
        <source>The support file is in {file}. It holds what you see here, and nothing else.</source>
        <translation>El archivo de ayuda está en {file}. Contiene lo que ves aquí, y nada más.</translation>
    </message>
    <message>
        <source>The support file was copied.</source>
        <translation>El archivo de ayuda se ha copiado.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/updates</name>
    <message>
        <source>Shall the program ask its makers once a day whether there is a new version? Nothing about you is sent, and nothing installs itself. You can change this in the settings.</source>
        <translation>¿Debe el programa preguntar a sus creadores una vez al día si hay una versión nueva? No se envía nada sobre ti, y nada se instala solo. Puedes cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Yes, once a day</source>
        <translation>Sí, una vez al día</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Esta es la versión {version}.</translation>
    </message>
    <message>
        <source>The page of the makers</source>
        <translation>La página de los creadores</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/status</name>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plataforma</translation>
    </message>
    <message>
        <source>sending is paused</source>
        <comment>in a row with other states</comment>
        <translation>el envío está en pausa</translation>
    </message>
    <message numerus="yes">
        <source>Undo {n} changes</source>
        <extracomment>For one: Undo {n} change</extracomment>
        <translation>
            <numerusform>Deshacer {n} cambio</numerusform>
            <numerusform>Deshacer {n} cambios</numerusform>
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
        <translation>{name} preguntará. {words}.</translation>
    </message>
    <message>
        <source>{account} stays as it is until you have signed in.</source>
        <translation>{account} se queda como está hasta que hayas iniciado sesión.</translation>
    </message>
    <message>
        <source>The account is saved. Its items are being read.</source>
        <translation>La cuenta está guardada. Se están leyendo sus elementos.</translation>
    </message>
    <message>
        <source>This address does not belong to this sign-in. Copy the newest one.</source>
        <translation>Esta dirección no es de este inicio de sesión. Copia la más reciente.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/records</name>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>In step</source>
        <comment>an item that is the same here and at its platform</comment>
        <translation>Al día</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/rows</name>
    <message>
        <source>It may have arrived</source>
        <translation>Puede que haya llegado</translation>
    </message>
    <message>
        <source>Changed there too</source>
        <translation>También cambiado allí</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Last read {when}</source>
        <translation>Última lectura: {when}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>will retry {time}</source>
        <translation>se reintenta: {time}</translation>
    </message>
    <message>
        <source>will retry</source>
        <translation>se reintentará</translation>
    </message>
    <message>
        <source>by you</source>
        <comment>who turned the account off</comment>
        <translation>por ti</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>desde {when}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>visto: {time}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>El envío está en pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the state of a change</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>the state of a change</comment>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Sent in {n} s</source>
        <translation>Se envía en {n} s</translation>
    </message>
    <message>
        <source>Create {title}</source>
        <translation>Crear {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Cambiar {title}</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>Eliminar {title}</translation>
    </message>
    <message>
        <source>an item</source>
        <comment>in place of its title</comment>
        <translation>un elemento</translation>
    </message>
    <message>
        <source>Rename {before} to {title}</source>
        <translation>Renombrar {before} como {title}</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet</source>
        <translation>Nada ha salido aún de este equipo</translation>
    </message>
    <message>
        <source>{n} s</source>
        <comment>seconds that are left</comment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Goes out as soon as it can</source>
        <translation>Sale en cuanto puede</translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>Se necesita tu decisión</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Enviado: {time}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Talking to the platform, attempt {n}</source>
        <translation>Hablando con la plataforma, intento {n}</translation>
    </message>
    <message>
        <source>Talking to the platform</source>
        <translation>Hablando con la plataforma</translation>
    </message>
    <message numerus="yes">
        <source>{reason}, tried {n} times</source>
        <extracomment>For one: {reason}, tried {n} time</extracomment>
        <translation>
            <numerusform>{reason}, {n} intento</numerusform>
            <numerusform>{reason}, {n} intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Made at the platform</source>
        <translation>Creado en la plataforma</translation>
    </message>
    <message>
        <source>Changed at the platform</source>
        <translation>Cambiado en la plataforma</translation>
    </message>
    <message>
        <source>You renamed it. Before, it was “{before}”.</source>
        <translation>Lo has renombrado. Antes era «{before}».</translation>
    </message>
    <message>
        <source>{actor} renamed it. Before, it was “{before}”.</source>
        <translation>{actor} lo ha renombrado. Antes era «{before}».</translation>
    </message>
    <message>
        <source>it</source>
        <comment>an item, where its title stood in a sentence</comment>
        <translation>este elemento</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/states</name>
    <message>
        <source>Connecting</source>
        <comment>the state of an account</comment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>the state of an account</comment>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>the state of an account</comment>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the state of an account</comment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Sign in needed</source>
        <translation>Inicio de sesión necesario</translation>
    </message>
    <message>
        <source>Access removed</source>
        <translation>Acceso retirado</translation>
    </message>
    <message>
        <source>Turned off</source>
        <comment>the state of an account</comment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Platform not known</source>
        <translation>Plataforma desconocida</translation>
    </message>
    <message>
        <source>Waiting until</source>
        <comment>the state of a change</comment>
        <translation>En espera hasta</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the state of a change</comment>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/tray</name>
    <message>
        <source>Pause sending</source>
        <translation>Pausar el envío</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Reanudar el envío</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <extracomment>For one: {n} thing needs you</extracomment>
        <translation>
            <numerusform>{n} cosa te necesita</numerusform>
            <numerusform>{n} cosas te necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/about_history</name>
    <message>
        <source>The first page is made when this week is over.</source>
        <translation>La primera página se hace cuando termine esta semana.</translation>
    </message>
    <message>
        <source>Weekly page</source>
        <translation>Página semanal</translation>
    </message>
    <message>
        <source>Save a page each week</source>
        <translation>Guardar una página cada semana</translation>
    </message>
    <message>
        <source>About this history</source>
        <translation>Sobre este historial</translation>
    </message>
    <message>
        <source>Weekly pages</source>
        <translation>Páginas semanales</translation>
    </message>
    <message>
        <source>What changed, was sent, did not work and needs a sign-in, to read and to print.</source>
        <translation>Lo que cambió, se envió, no funcionó y necesita un inicio de sesión, para leer e imprimir.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>What this proves</source>
        <translation>Lo que esto demuestra</translation>
    </message>
    <message>
        <source>What it cannot prove</source>
        <translation>Lo que no puede demostrar</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/access</name>
    <message>
        <source>What should be here?</source>
        <translation>¿Qué debe estar aquí?</translation>
    </message>
    <message>
        <source>What may Connector Manager do in this account? You can allow less later under Settings, Safety, and more by adding the same account again.</source>
        <translation>¿Qué puede hacer Connector Manager en esta cuenta? Puedes permitir menos más tarde en Ajustes, Seguridad, y más añadiendo otra vez la misma cuenta.</translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation>Podrá</translation>
    </message>
    <message>
        <source>It will also be able to</source>
        <translation>También podrá</translation>
    </message>
    <message>
        <source>It will not be able to</source>
        <translation>No podrá</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>access to an account</comment>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Look, search and be told about news</source>
        <translation>Mirar, buscar y recibir novedades</translation>
    </message>
    <message>
        <source>Read and change</source>
        <comment>access to an account</comment>
        <translation>Leer y cambiar</translation>
    </message>
    <message>
        <source>Everything Read only can do, and act for you</source>
        <translation>Todo lo de Solo lectura, y actuar por ti</translation>
    </message>
    <message>
        <source>Exact permissions</source>
        <translation>Permisos exactos</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elige al menos uno.</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Todas las plataformas</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/account_log</name>
    <message>
        <source>Detailed log of {account}</source>
        <translation>Registro detallado de {account}</translation>
    </message>
    <message>
        <source>Keep a detailed log for 15 minutes</source>
        <translation>Guardar un registro detallado durante 15 minutos</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Terminarlo ahora</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Mostrar lo que se escribió</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/activity</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Cualquier acción</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>who did something</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Verify history</source>
        <translation>Verificar el historial</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar recibo</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>a button</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/attention</name>
    <message>
        <source>Each of these goes away by itself as soon as it is settled.</source>
        <translation>Cada una se va sola en cuanto se resuelve.</translation>
    </message>
    <message>
        <source>{who}: {sentence}</source>
        <translation>{who}: {sentence}</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Desde {when}</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Lo que te necesita</translation>
    </message>
    <message>
        <source>When something does, it is said here and above your accounts.</source>
        <translation>Cuando algo te necesite, se dirá aquí y encima de tus cuentas.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada te necesita</translation>
    </message>
    <message>
        <source>Back to accounts</source>
        <translation>Volver a las cuentas</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/crash</name>
    <message>
        <source>The part that reads and sends has stopped. Start it again to go on.</source>
        <translation>La parte que lee y envía se ha detenido. Iníciala de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Something on the screen did not come to its end. You can go on, or start again to be sure.</source>
        <translation>Algo en la pantalla no llegó a su fin. Puedes seguir, o iniciar de nuevo por seguridad.</translation>
    </message>
    <message>
        <source>What you changed is safe: everything that waits in the outbox still waits, and nothing is sent twice.</source>
        <translation>Lo que cambiaste está a salvo: todo lo que espera en la bandeja de salida sigue esperando, y nada se envía dos veces.</translation>
    </message>
    <message>
        <source>It names places in the program, and nothing of yours: no titles, no addresses, no keys. Read it before you send it to anybody.</source>
        <translation>Nombra lugares del programa, y nada tuyo: ni títulos, ni direcciones, ni claves. Léelo antes de enviarlo a nadie.</translation>
    </message>
    <message>
        <source>Something in the program broke</source>
        <translation>Algo se rompió en el programa</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/credentials</name>
    <message>
        <source>Back</source>
        <comment>a button</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Mostrar lo que escribí</translation>
    </message>
    <message>
        <source>It looks like {example}</source>
        <translation>Es como {example}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/ending</name>
    <message>
        <source>Back to the lessons</source>
        <translation>Volver a las lecciones</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/endings</name>
    <message>
        <source>Other ways to keep the key</source>
        <translation>Otras formas de guardar la clave</translation>
    </message>
    <message>
        <source>Give the lost keys up and sign in again</source>
        <translation>Renunciar a las claves perdidas e iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Give the old keys up and sign in again</source>
        <translation>Renunciar a las claves antiguas e iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing changed at {name}.</source>
        <translation>No se guardó nada, y nada cambió en {name}.</translation>
    </message>
    <message>
        <source>The account was not saved. Nothing changed at {name} or on this computer.</source>
        <translation>La cuenta no se guardó. Nada cambió en {name} ni en este equipo.</translation>
    </message>
    <message>
        <source>This program can now work with your account at {name}.</source>
        <translation>Este programa ya puede trabajar con tu cuenta de {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items found.</source>
        <extracomment>For one: {n} item found.</extracomment>
        <translation>
            <numerusform>{n} elemento encontrado.</numerusform>
            <numerusform>{n} elementos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you send to {name} and what comes from there is listed.</source>
        <translation>Lo que envías a {name} y lo que viene de allí aparece en una lista.</translation>
    </message>
    <message>
        <source>Connected as {account}</source>
        <translation>Conectada como {account}</translation>
    </message>
    <message>
        <source>Show items</source>
        <translation>Mostrar elementos</translation>
    </message>
    <message>
        <source>Six short lessons</source>
        <translation>Seis lecciones cortas</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Ponerle un nombre</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>The account was saved. We look again by ourselves, and when you press the button.</source>
        <translation>La cuenta se guardó. Volvemos a mirar por nuestra cuenta, y cuando pulsas el botón.</translation>
    </message>
    <message>
        <source>You are signed in as {account}. {name} shows a program only what you share with it, and so far that is nothing.</source>
        <translation>Has iniciado sesión como {account}. {name} solo muestra a un programa lo que compartes con él, y por ahora no hay nada.</translation>
    </message>
    <message>
        <source>Signed in, but nothing is shared yet</source>
        <translation>Sesión iniciada, pero aún no se comparte nada</translation>
    </message>
    <message>
        <source>Still nothing is shared. It was checked just now.</source>
        <translation>Sigue sin compartirse nada. Se comprobó ahora mismo.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Let it in</source>
        <comment>a button</comment>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>You chose not to give access</source>
        <translation>Elegiste no dar acceso</translation>
    </message>
    <message>
        <source>That is fine. {name} told us that you said no, so we stopped right there.</source>
        <translation>Está bien. {name} nos dijo que no querías, así que lo dejamos ahí.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Dijiste que no</translation>
    </message>
    <message>
        <source>You stopped here</source>
        <translation>Lo dejaste aquí</translation>
    </message>
    <message>
        <source>If a page of {name} is still open in your browser, you can close it. Agreeing there does nothing any more.</source>
        <translation>Si aún hay una página de {name} abierta en tu navegador, puedes cerrarla. Aceptar allí ya no hace nada.</translation>
    </message>
    <message>
        <source>We did not hear back</source>
        <translation>No recibimos respuesta</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes passed without an answer from your browser, so we stopped waiting. A page of {name} that is still open belongs to this attempt and does nothing any more.</source>
        <extracomment>For one: {n} minute passed without an answer from your browser, so we stopped waiting. A page of {name} that is still open belongs to this attempt and does nothing any more.</extracomment>
        <translation>
            <numerusform>Pasó {n} minuto sin respuesta de tu navegador, así que dejamos de esperar. Si aún hay una página de {name} abierta, es de este intento y ya no hace nada.</numerusform>
            <numerusform>Pasaron {n} minutos sin respuesta de tu navegador, así que dejamos de esperar. Si aún hay una página de {name} abierta, es de este intento y ya no hace nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>The way back from {name} is blocked</source>
        <translation>El camino de vuelta desde {name} está bloqueado</translation>
    </message>
    <message>
        <source>Another program, or a rule of this computer, keeps the door closed through which {name} would answer. Nothing is wrong with your account.</source>
        <translation>Otro programa, o una regla de este equipo, tiene cerrada la puerta por la que {name} respondería. A tu cuenta no le pasa nada.</translation>
    </message>
    <message>
        <source>Your browser did not open</source>
        <translation>Tu navegador no se abrió</translation>
    </message>
    <message>
        <source>So {name} could not ask you, and we stopped waiting. Try again, and if no browser opens, press Copy link and open the link in any browser on this computer.</source>
        <translation>Por eso {name} no pudo preguntarte, y dejamos de esperar. Inténtalo de nuevo y, si no se abre ningún navegador, pulsa Copiar enlace y abre el enlace en cualquier navegador de este equipo.</translation>
    </message>
    <message>
        <source>Your computer’s safe is locked</source>
        <translation>El llavero del equipo está bloqueado</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: the safe did not open. This happens when its password was not typed, or the window asking for it was closed.</source>
        <translation>{name} aceptó, pero la clave de tu cuenta no se pudo guardar: el llavero no se abrió. Pasa cuando no se escribió su contraseña o se cerró la ventana que la pedía.</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Desbloquear e intentar de nuevo</translation>
    </message>
    <message>
        <source>Your computer’s safe does not answer</source>
        <translation>El llavero del equipo no responde</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: we asked the safe and waited. Perhaps a window behind this one is asking for its password.</source>
        <translation>{name} aceptó, pero la clave de tu cuenta no se pudo guardar: preguntamos al llavero y esperamos. Quizá una ventana detrás de esta pide su contraseña.</translation>
    </message>
    <message>
        <source>This computer has no safe</source>
        <translation>Este equipo no tiene llavero</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: no safe answers here. You can protect your keys with a passphrase instead, or keep them only until you quit.</source>
        <translation>{name} aceptó, pero la clave de tu cuenta no se pudo guardar: aquí no responde ningún llavero. Puedes proteger tus claves con una frase de contraseña, o guardarlas solo hasta que salgas.</translation>
    </message>
    <message>
        <source>Choose where to keep keys</source>
        <translation>Elegir dónde guardar las claves</translation>
    </message>
    <message>
        <source>They were put away in {recorded}, and now {found} answers.</source>
        <translation>Se guardaron en {recorded}, y ahora responde {found}.</translation>
    </message>
    <message>
        <source>They were put away in {recorded}. It answers, but the key is gone or is another one.</source>
        <translation>Se guardaron en {recorded}. Responde, pero la clave ya no está o es otra.</translation>
    </message>
    <message>
        <source>Your keys are not where they were</source>
        <translation>Tus claves no están donde estaban</translation>
    </message>
    <message>
        <source>We do not guess: nothing is replaced until you decide.</source>
        <translation>No adivinamos: no se sustituye nada hasta que decidas.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was changed. Your other accounts at {name} and elsewhere wait.</source>
        <translation>No se guardó nada, y no se cambió nada. Tus otras cuentas en {name} y en otros sitios esperan.</translation>
    </message>
    <message>
        <source>{name} does not answer</source>
        <translation>{name} no responde</translation>
    </message>
    <message>
        <source>{name} has trouble, or this computer is not connected to the internet. Your account is not the cause.</source>
        <translation>{name} tiene problemas, o este equipo no está conectado a internet. Tu cuenta no es la causa.</translation>
    </message>
    <message>
        <source>It is {time} ahead.</source>
        <translation>Va adelantado {time}.</translation>
    </message>
    <message>
        <source>It is {time} behind.</source>
        <translation>Va atrasado {time}.</translation>
    </message>
    <message>
        <source>{name} refuses sign-ins from computers with another time. Set the clock to follow the internet, then try again.</source>
        <translation>{name} rechaza inicios de sesión de equipos con otra hora. Pon el reloj para que siga a internet e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>That was another account</source>
        <translation>Esa era otra cuenta</translation>
    </message>
    <message>
        <source>You signed in to {name} as {actual}, but this entry belongs to {expected}.</source>
        <translation>Iniciaste sesión en {name} como {actual}, pero esta cuenta es de {expected}.</translation>
    </message>
    <message>
        <source>{expected} was left as it is. Nothing was saved for {actual}.</source>
        <translation>{expected} se dejó como estaba. No se guardó nada para {actual}.</translation>
    </message>
    <message>
        <source>Try again as {account}</source>
        <translation>Intentar de nuevo como {account}</translation>
    </message>
    <message>
        <source>Add {account} as a new account</source>
        <translation>Añadir {account} como cuenta nueva</translation>
    </message>
    <message>
        <source>{account} is already in your list</source>
        <translation>{account} ya está en tu lista</translation>
    </message>
    <message>
        <source>You signed in to {name} with an account that is here already.</source>
        <translation>Iniciaste sesión en {name} con una cuenta que ya está aquí.</translation>
    </message>
    <message>
        <source>No second account was added.</source>
        <translation>No se añadió una segunda cuenta.</translation>
    </message>
    <message>
        <source>It now has the access you just chose.</source>
        <translation>Ahora tiene el acceso que acabas de elegir.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya está ahí</translation>
    </message>
    <message>
        <source>An answer came that we did not ask for</source>
        <translation>Llegó una respuesta que no pedimos</translation>
    </message>
    <message>
        <source>It did not belong to this sign-in to {name}, so we threw it away. This can happen when an old page of the browser is used, and it also protects you from pages that try to slip in another account.</source>
        <translation>No era de este inicio de sesión en {name}, así que la descartamos. Puede pasar cuando se usa una página antigua del navegador, y también te protege de páginas que intentan colar otra cuenta.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>{name} did not accept the sign-in</source>
        <translation>{name} no aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>{name} answered with an error we do not know. Its own words are behind Details.</source>
        <translation>{name} respondió con un error que no conocemos. Sus propias palabras están en Detalles.</translation>
    </message>
    <message>
        <source>The account could not be saved</source>
        <translation>La cuenta no se pudo guardar</translation>
    </message>
    <message>
        <source>Nothing was saved. {name} may list this program as allowed; signing in again uses the same permission.</source>
        <translation>No se guardó nada. Puede que {name} muestre este programa como permitido; al iniciar sesión de nuevo se usa el mismo permiso.</translation>
    </message>
    <message>
        <source>Your organisation decides about this</source>
        <translation>Tu organización decide sobre esto</translation>
    </message>
    <message>
        <source>At your {name}, somebody who manages it must agree before programs may be used.</source>
        <translation>En tu {name}, quien lo administra debe aceptar antes de que se puedan usar programas.</translation>
    </message>
    <message>
        <source>I have the approval</source>
        <translation>Tengo la aprobación</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/entry_details</name>
    <message>
        <source>nothing</source>
        <comment>in place of an empty value</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the history</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Forget details</source>
        <translation>Olvidar detalles</translation>
    </message>
    <message>
        <source>Forget all details of this item</source>
        <translation>Olvidar todos los detalles de este elemento</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/export_choice</name>
    <message>
        <source>A table for spreadsheets (CSV)</source>
        <translation>Una tabla para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>An Excel workbook (XLSX)</source>
        <translation>Un libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Líneas JSON, para programas</translation>
    </message>
    <message>
        <source>With proofs: a folder that can be checked</source>
        <translation>Con pruebas: una carpeta que se puede comprobar</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be written, oldest first.</source>
        <extracomment>For one: {n} entry will be written, oldest first.</extracomment>
        <translation>
            <numerusform>Se escribirá {n} entrada, la más antigua primero.</numerusform>
            <numerusform>Se escribirán {n} entradas, las más antiguas primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters leave the others out.</source>
        <translation>Los filtros dejan fuera las demás.</translation>
    </message>
    <message>
        <source>Practice accounts too</source>
        <translation>También cuentas de práctica</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/first_start</name>
    <message>
        <source>You decide for each account what this program may see and do. What it reads stays on this computer.</source>
        <translation>Tú decides para cada cuenta qué puede ver y hacer este programa. Lo que lee se queda en este equipo.</translation>
    </message>
    <message>
        <source>This program never asks for the password of an account. The key it is given is kept in your computer’s own safe; where there is none, you choose another place.</source>
        <translation>Este programa nunca pide la contraseña de una cuenta. La clave que recibe se guarda en el llavero de tu equipo; si no lo hay, eliges otro lugar.</translation>
    </message>
    <message>
        <source>Which account would you like to add first?</source>
        <translation>¿Qué cuenta quieres añadir primero?</translation>
    </message>
    <message>
        <source>Which account would you like to add?</source>
        <translation>¿Qué cuenta quieres añadir?</translation>
    </message>
    <message>
        <source>Search platforms</source>
        <translation>Buscar plataformas</translation>
    </message>
    <message>
        <source>No platform has this name.</source>
        <translation>Ninguna plataforma tiene este nombre.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/item_details</name>
    <message>
        <source>Hold {key} and click to choose more.</source>
        <translation>Mantén {key} y haz clic para elegir más.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Historial completo</translation>
    </message>
    <message>
        <source>Open at {name}</source>
        <translation>Abrir en {name}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/item_form</name>
    <message>
        <source>Separate them with commas</source>
        <translation>Sepáralas con comas</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-03-09</source>
        <translation>Año-mes-día, como 2026-03-09</translation>
    </message>
    <message>
        <source>Year-month-day and time here, such as 2026-03-09 14:30</source>
        <translation>Año-mes-día y hora de aquí, como 2026-03-09 14:30</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elige uno</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet</source>
        <translation>Aún no hay nada que elegir</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin poner</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Esto es lo que pasará</translation>
    </message>
    <message>
        <source>This cannot be changed afterwards.</source>
        <translation>Esto no se puede cambiar después.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/items</name>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters that were saved</comment>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Buscar elementos</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Elemento nuevo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>a button</comment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Aún no hay nada conectado</translation>
    </message>
    <message>
        <source>Add an account and its things appear here.</source>
        <translation>Añade una cuenta y sus cosas aparecen aquí.</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>Aún no se comparte nada</translation>
    </message>
    <message>
        <source>The account is connected, but has shared nothing with this program so far.</source>
        <translation>La cuenta está conectada, pero por ahora no ha compartido nada con este programa.</translation>
    </message>
    <message>
        <source>The first reading of this account has not come to its end. What it brings appears here.</source>
        <translation>La primera lectura de esta cuenta no ha llegado a su fin. Lo que traiga aparece aquí.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>New things appear by themselves.</source>
        <translation>Las cosas nuevas aparecen solas.</translation>
    </message>
    <message>
        <source>This filter is about an account that was removed</source>
        <translation>Este filtro es de una cuenta que se quitó</translation>
    </message>
    <message>
        <source>Its items are no longer on this computer.</source>
        <translation>Sus elementos ya no están en este equipo.</translation>
    </message>
    <message>
        <source>Nothing matches the filter “{name}” now</source>
        <translation>Ahora nada coincide con el filtro «{name}»</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>Nada coincide con «{words}»</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nada coincide con estos filtros</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/keeping</name>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conserva</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Quitar entradas antiguas</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/keychain</name>
    <message>
        <source>Write the passphrase down where only you find it. This program cannot show it to you again.</source>
        <translation>Anota la frase de contraseña donde solo tú la encuentres. Este programa no puede volver a mostrártela.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your accounts wait until their keys are open.</source>
        <translation>No se cambió nada. Tus cuentas esperan hasta que sus claves estén abiertas.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Nobody can look it up for you.</source>
        <extracomment>For one: At least {n} character. Nobody can look it up for you.</extracomment>
        <translation>
            <numerusform>Al menos {n} carácter. Nadie puede consultarla por ti.</numerusform>
            <numerusform>Al menos {n} caracteres. Nadie puede consultarla por ti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least {n} characters.</source>
        <extracomment>For one: Use at least {n} character.</extracomment>
        <translation>
            <numerusform>Usa al menos {n} carácter.</numerusform>
            <numerusform>Usa al menos {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Behind a passphrase</source>
        <translation>Tras una frase de contraseña</translation>
    </message>
    <message>
        <source>Only until I quit</source>
        <translation>Solo hasta que salga</translation>
    </message>
    <message>
        <source>You type it once after each start of this program.</source>
        <translation>La escribes una vez tras cada inicio de este programa.</translation>
    </message>
    <message>
        <source>You sign in again after each start. Nothing is written down.</source>
        <translation>Inicias sesión de nuevo tras cada inicio. No se escribe nada.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>La olvidé</translation>
    </message>
    <message>
        <source>Give the old keys up</source>
        <translation>Renunciar a las claves antiguas</translation>
    </message>
    <message>
        <source>Open your keys</source>
        <translation>Abre tus claves</translation>
    </message>
    <message>
        <source>Where should the keys be kept?</source>
        <translation>¿Dónde se deben guardar las claves?</translation>
    </message>
    <message>
        <source>Your keys are behind the passphrase you chose.</source>
        <translation>Tus claves están tras la frase de contraseña que elegiste.</translation>
    </message>
    <message>
        <source>A key lets this program into your account without your password. Your computer’s own safe cannot keep it just now, so you choose another place.</source>
        <translation>Una clave deja entrar a este programa en tu cuenta sin tu contraseña. El llavero de tu equipo no puede guardarla ahora mismo, así que eliges otro lugar.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keep them only until I quit</source>
        <translation>Guardarlas solo hasta que salga</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escribe tu frase de contraseña.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/lessons</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Everything here happens on this computer, at a pretend platform. Nothing can break.</source>
        <translation>Aquí todo ocurre en este equipo, en una plataforma ficticia. No se puede romper nada.</translation>
    </message>
    <message>
        <source>Back to items</source>
        <translation>Volver a los elementos</translation>
    </message>
    <message>
        <source>Lessons with {account}</source>
        <translation>Lecciones con {account}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/lock</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Your accounts stay up to date, and changes that wait are sent.</source>
        <translation>Tus cuentas se mantienen al día y los cambios que esperan se envían.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Connector Manager is locked</source>
        <translation>Connector Manager está bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>Not the passphrase. The next try is possible in {n} seconds.</source>
        <extracomment>For one: Not the passphrase. The next try is possible in {n} second.</extracomment>
        <translation>
            <numerusform>No es la frase de contraseña. El próximo intento es posible en {n} segundo.</numerusform>
            <numerusform>No es la frase de contraseña. El próximo intento es posible en {n} segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Write it down where only you find it.</source>
        <extracomment>For one: At least {n} character. Write it down where only you find it.</extracomment>
        <translation>
            <numerusform>Al menos {n} carácter. Anótala donde solo tú la encuentres.</numerusform>
            <numerusform>Al menos {n} caracteres. Anótala donde solo tú la encuentres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation>La frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/news</name>
    <message>
        <source>Live updates of {account}</source>
        <translation>Actualizaciones en vivo de {account}</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Intentar todas de nuevo</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>What sends news</source>
        <translation>Lo que envía novedades</translation>
    </message>
    <message>
        <source>Add a way for news</source>
        <translation>Añadir una vía para novedades</translation>
    </message>
    <message>
        <source>Register this at the platform. The secret is shown this once.</source>
        <translation>Registra esto en la plataforma. El secreto se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>Copy this secret</source>
        <translation>Copia este secreto</translation>
    </message>
    <message>
        <source>The platform has it</source>
        <translation>La plataforma lo tiene</translation>
    </message>
    <message>
        <source>Paste it on the platform’s page. When the platform has accepted it, say so here.</source>
        <translation>Pégalo en la página de la plataforma. Cuando la plataforma lo haya aceptado, dilo aquí.</translation>
    </message>
    <message>
        <source>A secret came to this address</source>
        <translation>Llegó un secreto a esta dirección</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a button</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Watch one thing</source>
        <translation>Vigilar una cosa</translation>
    </message>
    <message>
        <source>There is nothing here yet that can be watched.</source>
        <translation>Aún no hay aquí nada que se pueda vigilar.</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a button</comment>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>The platform then tells of it at once, through the address in Settings, Network.</source>
        <translation>La plataforma avisa entonces de ello al momento, por la dirección indicada en Ajustes, Red.</translation>
    </message>
    <message>
        <source>An address that you register at the platform</source>
        <translation>Una dirección que registras en la plataforma</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Abrir una dirección</translation>
    </message>
    <message>
        <source>You get an address and a secret for the platform’s own page. It leads to this computer.</source>
        <translation>Recibes una dirección y un secreto para la página de la plataforma. Lleva a este equipo.</translation>
    </message>
    <message>
        <source>Address of the relay</source>
        <translation>Dirección del retransmisor</translation>
    </message>
    <message>
        <source>Secret of the relay</source>
        <translation>Secreto del retransmisor</translation>
    </message>
    <message>
        <source>Add relay</source>
        <translation>Añadir retransmisor</translation>
    </message>
    <message>
        <source>A service outside takes the news and hands them on. Whoever runs it can read along.</source>
        <translation>Un servicio externo recibe las novedades y las reenvía. Quien lo gestiona puede leerlas también.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/outbox</name>
    <message>
        <source>Changes leave this computer in order, a few seconds after you make them.</source>
        <translation>Los cambios salen de este equipo en orden, unos segundos después de hacerlos.</translation>
    </message>
    <message>
        <source>What you change here waits in this place until its platform has it.</source>
        <translation>Lo que cambias aquí espera en este lugar hasta que su plataforma lo tiene.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Sending is paused. Changes wait here until you go on.</source>
        <translation>El envío está en pausa. Los cambios esperan aquí hasta que lo reanudes.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo tuyo</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Lo que hay allí</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/picking</name>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Export these</source>
        <translation>Exportar estos</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir nada</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>For one: {n} selected</extracomment>
        <translation>
            <numerusform>{n} elegido</numerusform>
            <numerusform>{n} elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/removal</name>
    <message>
        <source>“Forget it now” destroys the keys without waiting for {name}. The access may then still stand there: take it back in the settings of your account at {name}.</source>
        <translation>«Olvidarla ahora» destruye las claves sin esperar a {name}. Puede que entonces el acceso siga allí: retíralo en los ajustes de tu cuenta de {name}.</translation>
    </message>
    <message>
        <source>Remove {account}?</source>
        <translation>¿Quitar {account}?</translation>
    </message>
    <message>
        <source>Withdraw access at {name}</source>
        <translation>Retirar el acceso en {name}</translation>
    </message>
    <message>
        <source>{name} forgets that it ever allowed this program.</source>
        <translation>{name} olvida que alguna vez permitió este programa.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Removing {account}</source>
        <translation>Quitando {account}</translation>
    </message>
    <message>
        <source>{account} was removed</source>
        <translation>{account} se ha quitado</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/cutting</name>
    <message>
        <source>Cut all access</source>
        <translation>Cortar todo el acceso</translation>
    </message>
    <message>
        <source>Show what came of it</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Takes every account out at once: nothing is sent any more, each platform is asked to withdraw the access, and each old key is then tried once. What a platform does not confirm is listed for you to do by hand.</source>
        <translation>Saca todas las cuentas a la vez: no se envía nada más, se pide a cada plataforma que retire el acceso y después se prueba una vez cada clave antigua. Lo que una plataforma no confirme queda en una lista para que lo hagas a mano.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>Cerrar informe</translation>
    </message>
    <message>
        <source>Keep my accounts</source>
        <translation>Conservar mis cuentas</translation>
    </message>
    <message>
        <source>Cut all access now</source>
        <translation>Cortar ya todo el acceso</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/general</name>
    <message>
        <source>As this computer does</source>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>Counts from the next start of the program on.</source>
        <translation>Vale desde el próximo inicio del programa.</translation>
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
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
    <message>
        <source>It begins when you log in, and looks after your accounts from then on.</source>
        <translation>Empieza cuando inicias sesión en el equipo, y cuida tus cuentas desde entonces.</translation>
    </message>
    <message>
        <source>There is an entry that starts this program with the computer, but it was changed by hand or belongs to another copy. Turn it on here to put it right; turn it on and off again to take it away.</source>
        <translation>Hay una entrada que inicia este programa con el equipo, pero se cambió a mano o es de otra copia. Actívala aquí para arreglarla; actívala y desactívala para quitarla.</translation>
    </message>
    <message>
        <source>A small picture beside the clock says whether something needs you.</source>
        <translation>Una imagen pequeña junto al reloj dice si algo te necesita.</translation>
    </message>
    <message>
        <source>Without its window the program still keeps your accounts up to date.</source>
        <translation>Sin su ventana, el programa sigue manteniendo tus cuentas al día.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program.</source>
        <translation>Este escritorio no muestra ahora bandeja del sistema, así que cerrar la ventana termina el programa.</translation>
    </message>
    <message>
        <source>Light and dark</source>
        <translation>Claro y oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Tiempo para deshacer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Follows this computer, or stays as you like it.</source>
        <translation>Sigue a este equipo, o se queda como prefieras.</translation>
    </message>
    <message>
        <source>Stronger colours and lines, no tints.</source>
        <translation>Colores y líneas más marcados, sin tonos suaves.</translation>
    </message>
    <message>
        <source>Everything that holds text grows with it.</source>
        <translation>Todo lo que contiene texto crece con él.</translation>
    </message>
    <message>
        <source>Pages change at once and nothing turns.</source>
        <translation>Las páginas cambian de golpe y nada gira.</translation>
    </message>
    <message>
        <source>What you change waits this long before it leaves this computer.</source>
        <translation>Lo que cambias espera este tiempo antes de salir de este equipo.</translation>
    </message>
    <message>
        <source>Show in the tray</source>
        <translation>Mostrar en la bandeja del sistema</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>how the program looks</comment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of a person’s things</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>when the program runs</comment>
        <translation>Funcionamiento</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>How this program looks and behaves.</source>
        <translation>Cómo se ve y se comporta este programa.</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Enviar enseguida</translation>
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
        <translation>Componentes y licencias</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a button</comment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Looks at the folder, the network, the safe, the data, the clock and the way back from the browser.</source>
        <translation>Mira la carpeta, la red, el llavero, los datos, el reloj y el camino de vuelta desde el navegador.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>Version {version}.</source>
        <translation>Versión {version}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find out what does not work.</source>
        <translation>Averigua qué no funciona.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/locking</name>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Bloquear ahora (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Bloquear cuando no hay nadie</translation>
    </message>
    <message>
        <source>Hides the window from people who pass by, until you type a passphrase. It does not seal the files: whoever uses this computer as you can still read them.</source>
        <translation>Oculta la ventana a quienes pasan por delante, hasta que escribes una frase de contraseña. No sella los archivos: quien usa este equipo como tú aún puede leerlos.</translation>
    </message>
    <message>
        <source>When neither keys nor mouse were used for so long.</source>
        <translation>Cuando no se usan ni el teclado ni el ratón durante este tiempo.</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>For one: After {n} minute</extracomment>
        <translation>
            <numerusform>Tras {n} minuto</numerusform>
            <numerusform>Tras {n} minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/moving</name>
    <message>
        <source>One file with a password: accounts, settings, rules, changes that wait and the whole history. Keys are not in it: sign in once more afterwards.</source>
        <translation>Un archivo con contraseña: cuentas, ajustes, reglas, cambios en espera y el historial completo. No contiene las claves: después inicia sesión una vez más.</translation>
    </message>
    <message>
        <source>Works only before the first account is added. You then sign in to each account once more.</source>
        <translation>Solo funciona antes de añadir la primera cuenta. Después inicias sesión una vez más en cada cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Without it nobody can open the file, not even you.</source>
        <extracomment>For one: At least {n} character. Without it nobody can open the file, not even you.</extracomment>
        <translation>
            <numerusform>Al menos {n} carácter. Sin ella nadie puede abrir el archivo, ni siquiera tú.</numerusform>
            <numerusform>Al menos {n} caracteres. Sin ella nadie puede abrir el archivo, ni siquiera tú.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>Recuperar una</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Hacerla</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>You need it on the other computer.</source>
        <translation>La necesitas en el otro equipo.</translation>
    </message>
    <message>
        <source>It was chosen there.</source>
        <translation>Se eligió allí.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Escribe la contraseña.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/network</name>
    <message>
        <source>Through this proxy</source>
        <translation>A través de este proxy</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directamente</translation>
    </message>
    <message>
        <source>Some companies send everything through one computer. Your IT department knows its name.</source>
        <translation>Algunas empresas lo envían todo a través de un equipo. El departamento de informática sabe su nombre.</translation>
    </message>
    <message>
        <source>Follows the system’s own network settings. Right for most people.</source>
        <translation>Sigue los ajustes de red del sistema. Lo adecuado para casi todos.</translation>
    </message>
    <message>
        <source>Never through a proxy, whatever the system says.</source>
        <translation>Nunca por un proxy, diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Asks each of your platforms for a sign of life.</source>
        <translation>Pide a cada una de tus plataformas una señal de vida.</translation>
    </message>
    <message>
        <source>How this program reaches your platforms.</source>
        <translation>Cómo llega este programa a tus plataformas.</translation>
    </message>
    <message>
        <source>Connect to the internet</source>
        <translation>Conectar a internet</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>A way in from outside</source>
        <translation>Una entrada desde fuera</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>None besides those of this computer</source>
        <translation>Ninguno además de los de este equipo</translation>
    </message>
    <message>
        <source>File with certificates to trust as well</source>
        <translation>Archivo con certificados en los que confiar también</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>This computer’s own certificates are always used. A company’s network may need one more.</source>
        <translation>Los certificados de este equipo se usan siempre. La red de una empresa puede necesitar uno más.</translation>
    </message>
    <message>
        <source>Address at which this computer is reached</source>
        <translation>Dirección en la que se llega a este equipo</translation>
    </message>
    <message>
        <source>Address at which this computer is reached (optional)</source>
        <translation>Dirección en la que se llega a este equipo (opcional)</translation>
    </message>
    <message>
        <source>With a tunnel of your own that leads here, platforms can tell at once what happens.</source>
        <translation>Con un túnel propio que lleve aquí, las plataformas pueden avisar al momento de lo que pasa.</translation>
    </message>
    <message>
        <source>Without one they are asked.</source>
        <translation>Sin uno, se les pregunta.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/notifications</name>
    <message>
        <source>What this program tells you while you look elsewhere. Titles of your items are never in it.</source>
        <translation>Lo que este programa te dice mientras miras a otro lado. Nunca incluye los títulos de tus elementos.</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Once for each: a sign-in that ended, a change that waits for your decision.</source>
        <translation>Una vez por cada uno: un inicio de sesión que terminó, un cambio que espera tu decisión.</translation>
    </message>
    <message>
        <source>Problems, and when they are over</source>
        <translation>Problemas, y cuándo terminan</translation>
    </message>
    <message>
        <source>Also when what needed you is settled.</source>
        <translation>También cuando se resuelve lo que te necesitaba.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What needs you still stands above your accounts when you open the window.</source>
        <translation>Lo que te necesita sigue encima de tus cuentas cuando abres la ventana.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/permissions</name>
    <message>
        <source>Untick something, or choose reading only, to see what will stop.</source>
        <translation>Desmarca algo, o elige solo lectura, para ver qué se detendrá.</translation>
    </message>
    <message>
        <source>Reduce</source>
        <comment>a button</comment>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Solo leer</translation>
    </message>
    <message>
        <source>Only read, change nothing</source>
        <translation>Solo leer, no cambiar nada</translation>
    </message>
    <message>
        <source>Sign in with less</source>
        <translation>Iniciar sesión con menos</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>What will stop</source>
        <translation>Qué se detendrá</translation>
    </message>
    <message>
        <source>What should stay</source>
        <translation>Qué debe quedar</translation>
    </message>
    <message>
        <source>{may}: {use}</source>
        <comment>a permission, and whether it was used</comment>
        <translation>{may} ({use})</translation>
    </message>
    <message>
        <source>Leave something in, or remove the account.</source>
        <translation>Deja algo dentro, o quita la cuenta.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/platforms</name>
    <message>
        <source>Some platforms want to know a program before you sign in with it. The name they give it is called a client id. Most people set it up once, while adding an account.</source>
        <translation>Algunas plataformas quieren conocer un programa antes de que inicies sesión con él. El nombre que le dan se llama ID de cliente. La mayoría lo configura una vez, al añadir una cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} requests an hour</source>
        <extracomment>For one: at most {n} request an hour</extracomment>
        <translation>
            <numerusform>{n} petición por hora como máximo</numerusform>
            <numerusform>{n} peticiones por hora como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Limit of your own</source>
        <translation>Límite propio</translation>
    </message>
    <message>
        <source>Change client id</source>
        <translation>Cambiar ID de cliente</translation>
    </message>
    <message>
        <source>Set client id</source>
        <translation>Poner ID de cliente</translation>
    </message>
    <message>
        <source>Which one is used</source>
        <translation>Cuál se usa</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>The page of {name} where client ids are made, and where yours is looked after.</source>
        <translation>La página de {name} donde se crean los ID de cliente y donde se gestiona el tuyo.</translation>
    </message>
    <message>
        <source>Set-up help</source>
        <translation>Ayuda de configuración</translation>
    </message>
    <message>
        <source>{n} an hour</source>
        <translation>{n} por hora</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation>Peticiones por hora</translation>
    </message>
    <message>
        <source>{name}’s own limits are always kept. With one of your own the program asks less, so that room is left for other programs of yours; reading then takes longer. It counts for each account.</source>
        <translation>Los límites propios de {name} se respetan siempre. Con uno tuyo, el programa pide menos, para dejar sitio a tus otros programas; leer tarda entonces más. Vale para cada cuenta.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/rule_form</name>
    <message>
        <source>The words after the command</source>
        <translation>Las palabras tras el comando</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Quién lo dio</translation>
    </message>
    <message>
        <source>Where it was given</source>
        <translation>Dónde se dio</translation>
    </message>
    <message>
        <source>The command itself</source>
        <translation>El comando mismo</translation>
    </message>
    <message>
        <source>Words in braces are filled in each time: {text} becomes the words after the command. Insert offers them.</source>
        <translation>Las palabras entre llaves se rellenan cada vez: {text} pasa a ser las palabras tras el comando. Insertar las ofrece.</translation>
    </message>
    <message>
        <source>The words contain</source>
        <translation>Las palabras contienen</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>In the channel</source>
        <translation>En el canal</translation>
    </message>
    <message>
        <source>Would make something</source>
        <translation>Crearía algo</translation>
    </message>
    <message>
        <source>Would make nothing</source>
        <translation>No crearía nada</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <translation>No se pudo crear</translation>
    </message>
    <message>
        <source>Tasks from Slack</source>
        <translation>Tareas de Slack</translation>
    </message>
    <message>
        <source>{name} (optional)</source>
        <translation>{name} (opcional)</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>En la cuenta</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>El comando</translation>
    </message>
    <message>
        <source>Make a</source>
        <comment>before what is made</comment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Name of this rule</source>
        <translation>Nombre de esta regla</translation>
    </message>
    <message>
        <source>On the last commands</source>
        <translation>Con los últimos comandos</translation>
    </message>
    <message>
        <source>Make rule</source>
        <translation>Crear regla</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regla</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Cambiar regla</translation>
    </message>
    <message>
        <source>When this command is given</source>
        <translation>Cuando se da este comando</translation>
    </message>
    <message>
        <source>This is made</source>
        <translation>Se crea esto</translation>
    </message>
    <message>
        <source>No command has come from this account yet.</source>
        <translation>Aún no ha llegado ningún comando de esta cuenta.</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a button</comment>
        <translation>Insertar</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/rules</name>
    <message>
        <source>What is asked for at one account is made at another, by itself.</source>
        <translation>Lo que se pide en una cuenta se crea en otra, por sí solo.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Aún no hay reglas</translation>
    </message>
    <message>
        <source>A rule makes an item whenever somebody gives a command, like /task.</source>
        <translation>Una regla crea un elemento cada vez que alguien da un comando, como /task.</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Regla {name}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/safety</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>What this program may do with your accounts, and how you stop it.</source>
        <translation>Lo que este programa puede hacer con tus cuentas, y cómo lo detienes.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/storage</name>
    <message>
        <source>Your data is in one folder on this computer. What opens your sign-ins is kept apart, see Keys.</source>
        <translation>Tus datos están en una carpeta de este equipo. Lo que abre tus inicios de sesión se guarda aparte; mira en Claves.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Keys of your accounts</source>
        <translation>Claves de tus cuentas</translation>
    </message>
    <message>
        <source>Takes the pretend account and its things away. The history keeps its entries.</source>
        <translation>Quita la cuenta ficticia y sus cosas. El historial conserva sus entradas.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Backup and moving</source>
        <translation>Copia de seguridad y traslado</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/support</name>
    <message>
        <source>Prepare</source>
        <comment>a button</comment>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>What helps others to find out what is wrong. You read it first; nothing is sent.</source>
        <translation>Lo que ayuda a otros a averiguar qué va mal. Tú lo lees antes; no se envía nada.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Archivo de ayuda</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Guardar archivo de ayuda</translation>
    </message>
    <message>
        <source>Copy support file</source>
        <translation>Copiar archivo de ayuda</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/updates</name>
    <message>
        <source>Asks the makers once a day. Nothing about you is sent, and nothing installs itself.</source>
        <translation>Pregunta a los creadores una vez al día. No se envía nada sobre ti, y nada se instala solo.</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Buscar versiones nuevas</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/waiting</name>
    <message>
        <source>Ready to receive your answer</source>
        <translation>Listo para recibir tu respuesta</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>Navegador abierto</translation>
    </message>
    <message>
        <source>Waiting for you to agree in the browser</source>
        <translation>Esperando a que aceptes en el navegador</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <translation>Comprobando la cuenta</translation>
    </message>
    <message>
        <source>Reading the first items</source>
        <translation>Leyendo los primeros elementos</translation>
    </message>
    <message>
        <source>Code received</source>
        <translation>Código recibido</translation>
    </message>
    <message>
        <source>Waiting for you to type the code</source>
        <translation>Esperando a que escribas el código</translation>
    </message>
    <message>
        <source>This page follows along by itself.</source>
        <translation>Esta página avanza sola.</translation>
    </message>
    <message>
        <source>{name} will ask whether this program may see your things.</source>
        <translation>{name} preguntará si este programa puede ver tus cosas.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Continue in your browser.</source>
        <translation>Continúa en tu navegador.</translation>
    </message>
    <message>
        <source>{name} is asked whether this works.</source>
        <translation>Se pregunta a {name} si esto funciona.</translation>
    </message>
    <message>
        <source>Paste the answer instead</source>
        <translation>Pegar la respuesta</translation>
    </message>
    <message>
        <source>When the browser shows an error after you agreed with {name}, copy the whole address it shows and paste it here.</source>
        <translation>Si el navegador muestra un error después de aceptar en {name}, copia la dirección completa que muestra y pégala aquí.</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Dirección del navegador</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Usar esta respuesta</translation>
    </message>
    <message>
        <source>Nothing has been saved yet. If you cancel, everything stays as it was.</source>
        <translation>Aún no se ha guardado nada. Si cancelas, todo queda como estaba.</translation>
    </message>
    <message>
        <source>Nothing happened?</source>
        <translation>¿No pasó nada?</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>the time that is left</comment>
        <translation>Quedan {time}</translation>
    </message>
    <message>
        <source>Type this code at {place}.</source>
        <translation>Escribe este código en {place}.</translation>
    </message>
    <message>
        <source>Paste the address that your browser shows.</source>
        <translation>Pega la dirección que muestra tu navegador.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/weekly_page</name>
    <message>
        <source>What did not work</source>
        <translation>Lo que no funcionó</translation>
    </message>
    <message>
        <source>Everything worked.</source>
        <translation>Todo funcionó.</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Lo que se rechazó</translation>
    </message>
    <message>
        <source>What you changed and sent</source>
        <translation>Lo que cambiaste y enviaste</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>What was told to have changed at the platforms</source>
        <translation>Los cambios de los que informaron las plataformas</translation>
    </message>
    <message>
        <source>The platforms told of nothing.</source>
        <translation>Las plataformas no informaron de nada.</translation>
    </message>
    <message>
        <source>When nobody followed</source>
        <translation>Cuando nadie siguió las cuentas</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>below a number of changes</comment>
        <translation>enviados</translation>
    </message>
    <message>
        <source>told to have changed at the platforms</source>
        <comment>below a number</comment>
        <translation>cambios de los que informaron las plataformas</translation>
    </message>
    <message>
        <source>did not work</source>
        <comment>below a number of things</comment>
        <translation>no funcionaron</translation>
    </message>
    <message>
        <source>need a sign-in now</source>
        <comment>below a number of accounts</comment>
        <translation>necesitan ahora un inicio de sesión</translation>
    </message>
    <message>
        <source>Your week, {week}</source>
        <translation>Tu semana, {week}</translation>
    </message>
    <message numerus="yes">
        <source>What Connector Manager did and saw in your accounts: {n} entries of the history.</source>
        <extracomment>For one: What Connector Manager did and saw in your accounts: {n} entry of the history.</extracomment>
        <translation>
            <numerusform>Lo que Connector Manager hizo y vio en tus cuentas: {n} entrada del historial.</numerusform>
            <numerusform>Lo que Connector Manager hizo y vio en tus cuentas: {n} entradas del historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {when} from the history on this computer. This page is for reading; what proves anything is the history itself.</source>
        <translation>Página hecha el {when} a partir del historial de este equipo. Es para leer; lo que demuestra algo es el propio historial.</translation>
    </message>
    <message>
        <source>No account needed a sign-in when this page was made.</source>
        <translation>Ninguna cuenta necesitaba un inicio de sesión cuando se hizo esta página.</translation>
    </message>
    <message>
        <source>Access was removed</source>
        <translation>Se retiró el acceso</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more: “{page}” in the program shows all.</source>
        <extracomment>For one: And {n} more: “{page}” in the program shows all.</extracomment>
        <translation>
            <numerusform>Y {n} más: «{page}» en el programa lo muestra todo.</numerusform>
            <numerusform>Y {n} más: «{page}» en el programa lo muestra todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}.</source>
        <comment>a sentence of numbers: 3 new, 1 gone.</comment>
        <translation>{found}.</translation>
    </message>
    <message>
        <source>What readings found</source>
        <translation>Lo que encontraron las lecturas</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/chart</name>
    <message>
        <source>You</source>
        <comment>what the person did</comment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>At the platforms</source>
        <translation>En las plataformas</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/filter</name>
    <message>
        <source>All</source>
        <comment>no filter</comment>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/guide</name>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/panels</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/platform_card</name>
    <message>
        <source>Leads to {host}</source>
        <translation>Lleva a {host}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/amounts</name>
    <message numerus="yes">
        <source>{n} seen</source>
        <extracomment>For one: {n} seen</extracomment>
        <translation>
            <numerusform>{n} visto</numerusform>
            <numerusform>{n} vistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>For one: {n} new</extracomment>
        <translation>
            <numerusform>{n} nuevo</numerusform>
            <numerusform>{n} nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>For one: {n} changed</extracomment>
        <translation>
            <numerusform>{n} cambiado</numerusform>
            <numerusform>{n} cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <extracomment>For one: {n} gone</extracomment>
        <translation>
            <numerusform>{n} desaparecido</numerusform>
            <numerusform>{n} desaparecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>For one: {n} removed</extracomment>
        <translation>
            <numerusform>{n} quitado</numerusform>
            <numerusform>{n} quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>For one: {n} entry</extracomment>
        <translation>
            <numerusform>{n} entrada</numerusform>
            <numerusform>{n} entradas</numerusform>
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
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>It is locked, and the keys to your accounts are in it.</source>
        <translation>Está bloqueado, y las claves de tus cuentas están en él.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Desbloquearlo</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Tus claves</translation>
    </message>
    <message>
        <source>They are behind your passphrase. Nothing is read or sent until you enter it.</source>
        <translation>Están tras tu frase de contraseña. No se lee ni se envía nada hasta que la escribas.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Escribir la frase</translation>
    </message>
    <message>
        <source>It does not answer, and the keys are in it.</source>
        <translation>No responde, y las claves están en él.</translation>
    </message>
    <message>
        <source>The key is no longer in your computer’s safe. Without it the saved sign-ins cannot be opened.</source>
        <translation>La clave ya no está en el llavero del equipo. Sin ella no se pueden abrir los inicios de sesión guardados.</translation>
    </message>
    <message>
        <source>Part of the data file cannot be read any more. Start again to go on with a daily copy.</source>
        <translation>Parte del archivo de datos ya no se puede leer. Inicia de nuevo para seguir con una copia diaria.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>The history is not whole any more: something in it was changed or is missing.</source>
        <translation>El historial ya no está entero: algo se cambió en él o falta.</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>the page that shows the history</comment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>It ended unexpectedly the last time. Nothing is lost: what waited to be sent still waits.</source>
        <translation>La última vez terminó de forma inesperada. No se pierde nada: lo que esperaba para enviarse sigue esperando.</translation>
    </message>
    <message>
        <source>All right</source>
        <comment>a button</comment>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>There is little room left on the disk. When it is full, nothing more can be saved.</source>
        <translation>Queda poco espacio en el disco. Cuando esté lleno, no se podrá guardar nada más.</translation>
    </message>
    <message>
        <source>Free space</source>
        <comment>a button: to make room</comment>
        <translation>Liberar espacio</translation>
    </message>
    <message>
        <source>Its clock is wrong, so platforms do not accept what it asks. Set the clock.</source>
        <translation>Su reloj está mal, así que las plataformas no aceptan lo que pide. Pon el reloj en hora.</translation>
    </message>
    <message>
        <source>Its key is gone from your computer’s safe. Sign in again to go on.</source>
        <translation>Su clave ya no está en el llavero del equipo. Inicia sesión de nuevo para seguir.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again to go on.</source>
        <translation>El inicio de sesión ha terminado. Inicia sesión de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Access was removed at the platform.</source>
        <translation>El acceso se retiró en la plataforma.</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules could not do what they should.</source>
        <extracomment>For one: {n} rule could not do what it should.</extracomment>
        <translation>
            <numerusform>{n} regla no pudo hacer lo que debía.</numerusform>
            <numerusform>{n} reglas no pudieron hacer lo que debían.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule “{rule}” could not do what it should.</source>
        <translation>La regla «{rule}» no pudo hacer lo que debía.</translation>
    </message>
    <message>
        <source>Look at the rule</source>
        <translation>Ver la regla</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a button</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The sign-in may end soon. Sign in again before, and nothing stops.</source>
        <translation>El inicio de sesión puede terminar pronto. Inicia sesión de nuevo antes, y nada se detiene.</translation>
    </message>
    <message>
        <source>The sign-in ends soon. Sign in again before, and nothing stops.</source>
        <translation>El inicio de sesión termina pronto. Inicia sesión de nuevo antes, y nada se detiene.</translation>
    </message>
    <message>
        <source>It is removed here, but its platform has not withdrawn the access yet.</source>
        <translation>Se quitó aquí, pero su plataforma aún no ha retirado el acceso.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes may have arrived, and nobody can tell. Nothing is sent twice.</source>
        <extracomment>For one: {n} change may have arrived, and nobody can tell. Nothing is sent twice.</extracomment>
        <translation>
            <numerusform>{n} cambio puede haber llegado, y nadie puede saberlo. No se envía nada dos veces.</numerusform>
            <numerusform>{n} cambios pueden haber llegado, y nadie puede saberlo. No se envía nada dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you changed were changed there too: {n} changes.</source>
        <extracomment>For one: What you changed was changed there too: {n} change.</extracomment>
        <translation>
            <numerusform>Lo que cambiaste también se cambió allí: {n} cambio.</numerusform>
            <numerusform>Lo que cambiaste también se cambió allí: {n} cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were not accepted there.</source>
        <extracomment>For one: {n} change was not accepted there.</extracomment>
        <translation>
            <numerusform>{n} cambio no se aceptó allí.</numerusform>
            <numerusform>{n} cambios no se aceptaron allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes could not be sent for an hour. Nothing is lost.</source>
        <extracomment>For one: {n} change could not be sent for an hour. Nothing is lost.</extracomment>
        <translation>
            <numerusform>{n} cambio no se pudo enviar durante una hora. No se pierde nada.</numerusform>
            <numerusform>{n} cambios no se pudieron enviar durante una hora. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of news could not be worked off and were set aside.</source>
        <extracomment>For one: {n} piece of news could not be worked off and was set aside.</extracomment>
        <translation>
            <numerusform>{n} novedad no se pudo procesar y se apartó.</numerusform>
            <numerusform>{n} novedades no se pudieron procesar y se apartaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to {name}</source>
        <translation>Iniciar sesión en {name}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/cutting</name>
    <message>
        <source>Reading and sending</source>
        <translation>Lectura y envío</translation>
    </message>
    <message>
        <source>Access at the platform</source>
        <translation>Acceso en la plataforma</translation>
    </message>
    <message>
        <source>The old key, tried once</source>
        <translation>La clave antigua, probada una vez</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Copias en este equipo</translation>
    </message>
    <message>
        <source>Nothing is read or sent any more, from this moment on. Changes that were not sent yet are given up.</source>
        <translation>Ya no se lee ni se envía nada, desde este momento. Se renuncia a los cambios que aún no se enviaron.</translation>
    </message>
    <message>
        <source>Each platform that lets programs do so withdraws the access; the old key is then tried once and must be refused.</source>
        <translation>Cada plataforma que lo permite a los programas retira el acceso; después se prueba una vez la clave antigua, y debe rechazarse.</translation>
    </message>
    <message>
        <source>Your items leave the data file (daily copies hold them a week more, one made before an update a month), and the keys are destroyed. At the platforms nothing is deleted.</source>
        <translation>Tus elementos salen del archivo de datos (las copias diarias los conservan una semana más; una hecha antes de una actualización, un mes), y las claves se destruyen. En las plataformas no se elimina nada.</translation>
    </message>
    <message>
        <source>The history keeps every entry. To go on later you add your accounts again.</source>
        <translation>El historial conserva todas las entradas. Para seguir más adelante, añades tus cuentas de nuevo.</translation>
    </message>
    <message>
        <source>There was no account to cut access with.</source>
        <translation>No había ninguna cuenta a la que cortar el acceso.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} accounts done.</source>
        <extracomment>For one: {done} of {n} account done.</extracomment>
        <translation>
            <numerusform>{done} de {n} cuenta lista.</numerusform>
            <numerusform>{done} de {n} cuentas listas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All access was cut: {n} accounts. Nothing is left to do.</source>
        <extracomment>For one: All access was cut: {n} account. Nothing is left to do.</extracomment>
        <translation>
            <numerusform>Se cortó todo el acceso: {n} cuenta. No queda nada por hacer.</numerusform>
            <numerusform>Se cortó todo el acceso: {n} cuentas. No queda nada por hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts taken out here.</source>
        <extracomment>For one: {n} account taken out here.</extracomment>
        <translation>
            <numerusform>{n} cuenta sacada de aquí.</numerusform>
            <numerusform>{n} cuentas sacadas de aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {n} of them something may be left to do: see below.</source>
        <extracomment>For one: At {n} of them something may be left to do: see below.</extracomment>
        <translation>
            <numerusform>En {n} de ellas puede quedar algo por hacer: mira abajo.</numerusform>
            <numerusform>En {n} de ellas puede quedar algo por hacer: mira abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>At {place}, see whether Connector Manager still stands among the programs with access.</source>
        <translation>En {place}, mira si Connector Manager sigue entre los programas con acceso.</translation>
    </message>
    <message>
        <source>At {place}, see whether it still sends live updates to this program, and end that.</source>
        <translation>En {place}, mira si aún envía actualizaciones en vivo a este programa, y termínalo.</translation>
    </message>
    <message>
        <source>At {place}, take the access of Connector Manager away.</source>
        <translation>En {place}, retira el acceso de Connector Manager.</translation>
    </message>
    <message>
        <source>It is tried again by itself as long as this program runs; you need not wait for it.</source>
        <translation>Se vuelve a intentar solo mientras este programa esté en marcha; no tienes que esperar.</translation>
    </message>
    <message>
        <source>All access cut, begun {when}</source>
        <translation>Todo el acceso cortado, empezado: {when}</translation>
    </message>
    <message>
        <source>Left for you: {what}</source>
        <translation>Queda para ti: {what}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/detailed</name>
    <message>
        <source>For whoever helps you: when this account was asked for something, what kind of thing, and what the platform answered. Never your titles, texts or keys.</source>
        <translation>Para quien te ayude: cuándo se pidió algo a esta cuenta, qué tipo de cosa y qué respondió la plataforma. Nunca tus títulos, textos ni claves.</translation>
    </message>
    <message>
        <source>For each request of this account: the time, the method, the path without ids, the platform’s answer as a number, how long it took, and the id of the request. Never what was sent or read, no keys and no queries.</source>
        <translation>De cada petición de esta cuenta: la hora, el método, la ruta sin ids, la respuesta de la plataforma como número, cuánto tardó y el id de la petición. Nunca lo que se envió o leyó, ni claves ni consultas.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Aún no se escribió nada.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Se eliminó.</translation>
    </message>
    <message>
        <source>There was no log to delete.</source>
        <translation>No había ningún registro que eliminar.</translation>
    </message>
    <message>
        <source>Being written until {clock}, then it stops by itself. It stays on this computer until you remove it.</source>
        <translation>Se escribe hasta las {clock}; después se detiene solo. Se queda en este equipo hasta que lo quitas.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/disk</name>
    <message>
        <source>Your disk is full</source>
        <translation>Tu disco está lleno</translation>
    </message>
    <message>
        <source>There is no room to save anything. Free some space and try again; nothing that was saved is lost.</source>
        <translation>No hay espacio para guardar nada. Libera espacio e inténtalo de nuevo; no se pierde nada de lo guardado.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>The program may read its folder but not write to it, so it changes nothing. Choose another folder, or make this one writable.</source>
        <translation>El programa puede leer su carpeta pero no escribir en ella, así que no cambia nada. Elige otra carpeta, o permite escribir en esta.</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>No se puede usar la carpeta de datos</translation>
    </message>
    <message>
        <source>The program cannot open its data. Check that the folder is there and belongs to you.</source>
        <translation>El programa no puede abrir sus datos. Comprueba que la carpeta está ahí y es tuya.</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>El archivo de datos está dañado</translation>
    </message>
    <message>
        <source>The program will not write to it and keeps it as it is. Where there is a daily copy, you can go on with that; your accounts then ask you to sign in again.</source>
        <translation>El programa no escribirá en él y lo deja como está. Si hay una copia diaria, puedes seguir con ella; entonces tus cuentas te piden iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>This data was written by a newer version</source>
        <translation>Estos datos los escribió una versión más nueva</translation>
    </message>
    <message>
        <source>Please start the newer version. This one leaves everything as it is.</source>
        <translation>Inicia la versión más nueva. Esta lo deja todo como está.</translation>
    </message>
    <message>
        <source>Another program holds the data file</source>
        <translation>Otro programa está usando el archivo de datos</translation>
    </message>
    <message>
        <source>A backup or a virus scanner may be reading it. Try again in a moment.</source>
        <translation>Puede que lo esté leyendo una copia de seguridad o un antivirus. Inténtalo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/failures</name>
    <message>
        <source>What these keys opened is thrown away for good: the sign-ins of their accounts, and client ids and secrets that you typed. You sign in to each account once more. Items, changes that wait and the history stay; where the key that signs the history is gone too, a new one signs from then on, and a check of the history says so.</source>
        <translation>Lo que abrían estas claves se desecha para siempre: los inicios de sesión de sus cuentas, y los ID de cliente y secretos que escribiste. Inicias sesión una vez más en cada cuenta. Los elementos, los cambios en espera y el historial se quedan; si también se perdió la clave que firma el historial, desde entonces firma una nueva, y una comprobación del historial lo dice.</translation>
    </message>
    <message>
        <source>Mend it in the folder “platforms” of the data folder, then start the program again.</source>
        <translation>Arréglalo en la carpeta «platforms» de la carpeta de datos y vuelve a iniciar el programa.</translation>
    </message>
    <message>
        <source>What happened here since then is not in it, nor are the keys: your accounts ask you to sign in again, and you are asked about changes that waited. The damaged file is kept. The history goes on from the copy, and says so.</source>
        <translation>Lo que pasó aquí desde entonces no está en ella, ni tampoco las claves: tus cuentas te piden iniciar sesión de nuevo, y se te pregunta por los cambios que esperaban. El archivo dañado se conserva. El historial sigue desde la copia, y lo dice.</translation>
    </message>
    <message>
        <source>This was not accepted</source>
        <translation>Esto no se aceptó</translation>
    </message>
    <message>
        <source>{name} does not accept this. Copy it again, whole, or make a new one.</source>
        <translation>{name} no acepta esto. Cópialo de nuevo, entero, o crea uno nuevo.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>Esta red quiere que inicies sesión antes</translation>
    </message>
    <message>
        <source>Open your browser and sign in to the network. The program goes on by itself.</source>
        <translation>Abre tu navegador e inicia sesión en la red. El programa sigue por sí solo.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>{where} does not answer. Your accounts are fine; the program goes on when there is a connection.</source>
        <translation>{where} no responde. Tus cuentas están bien; el programa sigue cuando haya conexión.</translation>
    </message>
    <message>
        <source>{name} no longer accepts the sign-in. Sign in again to go on.</source>
        <translation>{name} ya no acepta el inicio de sesión. Inicia sesión de nuevo para seguir.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>{name} does not let the program do this, because the access that was given does not include it.</source>
        <translation>{name} no deja que el programa haga esto, porque el acceso que se dio no lo incluye.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>{name} does not let this account do that.</source>
        <translation>{name} no deja que esta cuenta haga eso.</translation>
    </message>
    <message>
        <source>Nobody has signed this history yet</source>
        <translation>Nadie ha firmado aún este historial</translation>
    </message>
    <message>
        <source>It is signed once an account is connected and its keys can be opened.</source>
        <translation>Se firma en cuanto hay una cuenta conectada y se pueden abrir sus claves.</translation>
    </message>
    <message>
        <source>Its platform is not known</source>
        <translation>No se conoce su plataforma</translation>
    </message>
    <message>
        <source>Another secret came meanwhile</source>
        <translation>Mientras tanto llegó otro secreto</translation>
    </message>
    <message>
        <source>The one that was shown was not taken over. Look at what is shown now, and enter that at the platform.</source>
        <translation>El que se mostró no se adoptó. Mira lo que se muestra ahora e introdúcelo en la plataforma.</translation>
    </message>
    <message>
        <source>{what} could not be found at {name}.</source>
        <translation>{what}: no se encontró en {name}.</translation>
    </message>
    <message>
        <source>It is not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>{what} could not be found here.</source>
        <translation>{what}: no se encontró aquí.</translation>
    </message>
    <message>
        <source>Somebody changed it first</source>
        <translation>Alguien lo cambió antes</translation>
    </message>
    <message>
        <source>It was changed at {name} meanwhile. Nothing was overwritten.</source>
        <translation>Se cambió en {name} mientras tanto. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Waiting for a moment</source>
        <translation>Esperando un momento</translation>
    </message>
    <message>
        <source>{name} asked to slow down. The program goes on in {time}.</source>
        <translation>{name} pidió ir más despacio. El programa sigue en {time}.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>El navegador no se abrió</translation>
    </message>
    <message>
        <source>We could not start your browser. Copy the link and open it there yourself.</source>
        <translation>No pudimos abrir tu navegador. Copia el enlace y ábrelo allí tú mismo.</translation>
    </message>
    <message>
        <source>{name} has a problem</source>
        <translation>{name} tiene un problema</translation>
    </message>
    <message>
        <source>{name} is not working properly just now. Try again later.</source>
        <translation>{name} no funciona bien ahora mismo. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>An answer we do not understand</source>
        <translation>Una respuesta que no entendemos</translation>
    </message>
    <message>
        <source>{name} answered something the program cannot read. Nothing was changed here.</source>
        <translation>{name} respondió algo que el programa no puede leer. Aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>Your computer’s safe is waiting for you</source>
        <translation>El llavero del equipo te espera</translation>
    </message>
    <message>
        <source>A window of your computer’s keychain may be open behind this one. Answer it, then try again.</source>
        <translation>Puede que haya una ventana del llavero del equipo abierta detrás de esta. Respóndela e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keys to your accounts are in your computer’s keychain, and it is locked. Unlock it and try again.</source>
        <translation>Las claves de tus cuentas están en el llavero del equipo, y está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your computer has no safe the program may use</source>
        <translation>Tu equipo no tiene un llavero que el programa pueda usar</translation>
    </message>
    <message>
        <source>The keys to your accounts need a place. Choose a passphrase, or keep them only until you quit.</source>
        <translation>Las claves de tus cuentas necesitan un lugar. Elige una frase de contraseña, o guárdalas solo hasta que salgas.</translation>
    </message>
    <message>
        <source>The key is no longer in your computer’s safe</source>
        <translation>La clave ya no está en el llavero del equipo</translation>
    </message>
    <message>
        <source>Without it the saved sign-ins cannot be opened. Everything else is here: where the key does not come back, give it up and sign in again to your accounts.</source>
        <translation>Sin ella no se pueden abrir los inicios de sesión guardados. Todo lo demás está aquí: si la clave no vuelve, renuncia a ella e inicia sesión de nuevo en tus cuentas.</translation>
    </message>
    <message>
        <source>Your keys are in another safe</source>
        <translation>Tus claves están en otro llavero</translation>
    </message>
    <message>
        <source>They were kept in {before}, and the program finds {now} now. Start it where the first one is, or give those keys up and sign in again to your accounts. Nothing was deleted.</source>
        <translation>Se guardaron en {before}, y ahora el programa encuentra {now}. Inícialo donde esté el primero, o renuncia a esas claves e inicia sesión de nuevo en tus cuentas. No se eliminó nada.</translation>
    </message>
    <message>
        <source>This folder holds other things</source>
        <translation>Esta carpeta contiene otras cosas</translation>
    </message>
    <message>
        <source>The program keeps its data in a private folder of its own, and it did not make {where}. Choose an empty folder, or the name of a new one.</source>
        <translation>El programa guarda sus datos en una carpeta privada propia, y no creó {where}. Elige una carpeta vacía, o el nombre de una nueva.</translation>
    </message>
    <message>
        <source>This folder’s name cannot be used</source>
        <translation>El nombre de esta carpeta no se puede usar</translation>
    </message>
    <message>
        <source>The name of the data folder is not written in UTF-8 ({where}), and no data file can be opened in it. Choose a folder with another name: --data-dir FOLDER names one.</source>
        <translation>El nombre de la carpeta de datos no está escrito en UTF-8 ({where}), y no se puede abrir en ella ningún archivo de datos. Elige una carpeta con otro nombre: --data-dir FOLDER indica una.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>El archivo no se pudo guardar</translation>
    </message>
    <message>
        <source>Nothing can be written as {where}. Look whether its folder is there and may be written to, or choose another place. Everything else is as it was.</source>
        <translation>No se puede escribir nada como {where}. Mira si su carpeta está ahí y se puede escribir en ella, o elige otro lugar. Todo lo demás está como estaba.</translation>
    </message>
    <message>
        <source>You called it off</source>
        <translation>Lo cancelaste</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was changed.</source>
        <translation>No se guardó nada, y no se cambió nada.</translation>
    </message>
    <message>
        <source>There was no answer within {time}. Nothing was saved.</source>
        <translation>No hubo respuesta en {time}. No se guardó nada.</translation>
    </message>
    <message>
        <source>This answer does not belong to this sign-in</source>
        <translation>Esta respuesta no es de este inicio de sesión</translation>
    </message>
    <message>
        <source>Something answered that this program did not ask. Nothing was saved. Please start again.</source>
        <translation>Respondió algo que este programa no preguntó. No se guardó nada. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>The door for the answer is closed</source>
        <translation>La puerta para la respuesta está cerrada</translation>
    </message>
    <message>
        <source>Another program, or a rule of your computer, holds the place where {name} would answer. Nothing is wrong with your account.</source>
        <translation>Otro programa, o una regla de tu equipo, ocupa el lugar donde {name} respondería. A tu cuenta no le pasa nada.</translation>
    </message>
    <message>
        <source>{name} wants another address for this</source>
        <translation>{name} quiere otra dirección para esto</translation>
    </message>
    <message>
        <source>The client id belongs to a company of its own, or to personal accounts only. {name} tells its number on the page of the client id: put it into the set-up, then sign in again.</source>
        <translation>El ID de cliente es de una sola empresa, o solo para cuentas personales. {name} indica su número en la página del ID de cliente: ponlo en la configuración e inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>{name} needs a little preparation</source>
        <translation>{name} necesita un poco de preparación</translation>
    </message>
    <message>
        <source>Once, {name} wants to know this program. It takes three steps; then it goes on by itself.</source>
        <translation>Una vez, {name} quiere conocer este programa. Son tres pasos; después va solo.</translation>
    </message>
    <message>
        <source>An administrator must allow this program at {name} first. Nothing was saved.</source>
        <translation>Un administrador debe permitir antes este programa en {name}. No se guardó nada.</translation>
    </message>
    <message>
        <source>The proof does not hold</source>
        <translation>La prueba no se sostiene</translation>
    </message>
    <message>
        <source>{what} is not what it was when it was written.</source>
        <translation>{what}: ya no es como cuando se escribió.</translation>
    </message>
    <message>
        <source>This is another account</source>
        <translation>Esta es otra cuenta</translation>
    </message>
    <message>
        <source>You signed in as {found}, and this entry belongs to {expected}. {expected} was left as it is.</source>
        <translation>Iniciaste sesión como {found}, y esta cuenta es de {expected}. {expected} se dejó como estaba.</translation>
    </message>
    <message>
        <source>Your computer’s clock is wrong</source>
        <translation>El reloj de tu equipo está mal</translation>
    </message>
    <message>
        <source>It is {time} ahead, so that {name} refuses the sign-in. Set the clock, then try again.</source>
        <translation>Va adelantado {time}, así que {name} rechaza el inicio de sesión. Pon el reloj en hora e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>It is {time} behind, so that {name} refuses the sign-in. Set the clock, then try again.</source>
        <translation>Va atrasado {time}, así que {name} rechaza el inicio de sesión. Pon el reloj en hora e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The program is already running</source>
        <translation>El programa ya está en marcha</translation>
    </message>
    <message>
        <source>Another process uses this data now.</source>
        <translation>Otro proceso está usando estos datos.</translation>
    </message>
    <message>
        <source>The program is closing</source>
        <translation>El programa se está cerrando</translation>
    </message>
    <message>
        <source>This was not begun. Start the program again to go on.</source>
        <translation>Esto no se empezó. Inicia el programa de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Algo salió mal en el programa</translation>
    </message>
    <message>
        <source>This is our mistake, not yours. Your data is kept. It is written down as {reference}.</source>
        <translation>Es un error nuestro, no tuyo. Tus datos se conservan. Está anotado como {reference}.</translation>
    </message>
    <message>
        <source>Its window uses this data now.</source>
        <translation>Su ventana está usando estos datos.</translation>
    </message>
    <message>
        <source>A program that keeps up live updates without a window uses this data now.</source>
        <translation>Un programa que mantiene las actualizaciones en vivo sin ventana está usando estos datos.</translation>
    </message>
    <message>
        <source>A command that runs right now uses this data now.</source>
        <translation>Un comando en marcha está usando estos datos.</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>el llavero de tu escritorio</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>el llavero de macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>a safe with your passphrase</source>
        <translation>un llavero con tu frase de contraseña</translation>
    </message>
    <message>
        <source>this program’s memory, until it quits</source>
        <translation>la memoria de este programa, hasta que se cierre</translation>
    </message>
    <message>
        <source>a file for practice accounts</source>
        <translation>un archivo para cuentas de práctica</translation>
    </message>
    <message>
        <source>no safe at all</source>
        <translation>ningún llavero</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>request {id}</source>
        <translation>petición {id}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>For one: {n} day</extracomment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>For one: {n} hour</extracomment>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/forecast</name>
    <message>
        <source>Ends today at {time}</source>
        <translation>Termina hoy a las {time}</translation>
    </message>
    <message>
        <source>Ends tomorrow at {time}</source>
        <translation>Termina mañana a las {time}</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>Termina el {day}</translation>
    </message>
    <message>
        <source>May end today at {time}</source>
        <translation>Puede terminar hoy a las {time}</translation>
    </message>
    <message>
        <source>May end tomorrow at {time}</source>
        <translation>Puede terminar mañana a las {time}</translation>
    </message>
    <message>
        <source>May end {day}</source>
        <translation>Puede terminar el {day}</translation>
    </message>
    <message>
        <source>Ends today at {time} if it is not used before</source>
        <translation>Termina hoy a las {time} si no se usa antes</translation>
    </message>
    <message>
        <source>Ends tomorrow at {time} if it is not used before</source>
        <translation>Termina mañana a las {time} si no se usa antes</translation>
    </message>
    <message>
        <source>Ends {day} if it is not used before</source>
        <translation>Termina el {day} si no se usa antes</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>Ha terminado</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <translation>No termina por sí solo</translation>
    </message>
    <message>
        <source>Nobody here knows when it ends</source>
        <translation>Aquí nadie sabe cuándo termina</translation>
    </message>
</context>
<context>
    <name>connector_app/words/freshness</name>
    <message>
        <source>Live updates need one more permission. Until then this account is read from time to time. Sign in again to give it.</source>
        <translation>Las actualizaciones en vivo necesitan un permiso más. Hasta entonces, esta cuenta se lee de vez en cuando. Inicia sesión de nuevo para darlo.</translation>
    </message>
    <message>
        <source>The key for live updates is not accepted any more. Sign in again, or paste a new key.</source>
        <translation>La clave para actualizaciones en vivo ya no se acepta. Inicia sesión de nuevo, o pega una clave nueva.</translation>
    </message>
    <message>
        <source>Live updates need a step at the platform first. Its set-up page says which.</source>
        <translation>Las actualizaciones en vivo necesitan antes un paso en la plataforma. Su página de configuración dice cuál.</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>not checked since {since}</source>
        <translation>sin comprobar desde {since}</translation>
    </message>
    <message>
        <source>live</source>
        <comment>how an account is kept up to date</comment>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>comprobada {ago}</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>hace {n} s</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>hace {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>hace {n} h</translation>
    </message>
    <message numerus="yes">
        <source>every {n} hours</source>
        <extracomment>For one: every hour</extracomment>
        <translation>
            <numerusform>cada hora</numerusform>
            <numerusform>cada {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} minutes</source>
        <extracomment>For one: every minute</extracomment>
        <translation>
            <numerusform>cada minuto</numerusform>
            <numerusform>cada {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} seconds</source>
        <extracomment>For one: every second</extracomment>
        <translation>
            <numerusform>cada segundo</numerusform>
            <numerusform>cada {n} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Something keeps live updates from working.</source>
        <translation>Algo impide que funcionen las actualizaciones en vivo.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>No está al día</translation>
    </message>
    <message numerus="yes">
        <source>{good} of {n} accounts up to date</source>
        <extracomment>For one: {good} of {n} account up to date</extracomment>
        <translation>
            <numerusform>{good} de {n} cuenta al día</numerusform>
            <numerusform>{good} de {n} cuentas al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} live</source>
        <extracomment>For one: {n} live</extracomment>
        <translation>
            <numerusform>{n} en vivo</numerusform>
            <numerusform>{n} en vivo</numerusform>
        </translation>
    </message>
    <message>
        <source>the others checked {ago}</source>
        <translation>las demás comprobadas {ago}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/gaps</name>
    <message>
        <source>This computer was asleep</source>
        <translation>Este equipo estaba en reposo</translation>
    </message>
    <message>
        <source>This computer was asleep, or the program was halted</source>
        <translation>Este equipo estaba en reposo, o el programa estaba detenido</translation>
    </message>
    <message>
        <source>The program was not running</source>
        <translation>El programa no estaba en marcha</translation>
    </message>
    <message>
        <source>{account} could not be reached</source>
        <translation>No se pudo contactar con {account}</translation>
    </message>
    <message>
        <source>{account} waited for somebody to sign in</source>
        <translation>{account} esperaba a que alguien iniciara sesión</translation>
    </message>
    <message>
        <source>{account} was turned off</source>
        <translation>{account} estaba desactivada</translation>
    </message>
    <message>
        <source>What was made and deleted again meanwhile is not known, nor what changed more than once.</source>
        <translation>No se sabe lo que se creó y se volvió a eliminar mientras tanto, ni lo que cambió más de una vez.</translation>
    </message>
    <message>
        <source>What was deleted shows at the next whole reading.</source>
        <translation>Lo que se eliminó se ve en la próxima lectura completa.</translation>
    </message>
    <message>
        <source>what came and went meanwhile</source>
        <translation>lo que apareció y desapareció mientras tanto</translation>
    </message>
    <message>
        <source>what was deleted, until the next whole reading</source>
        <translation>lo que se eliminó, hasta la próxima lectura completa</translation>
    </message>
    <message>
        <source>Nobody followed the accounts</source>
        <translation>Nadie seguía las cuentas</translation>
    </message>
    <message>
        <source>{gap}. Caught up with: {found}</source>
        <translation>{gap}. Puesto al día: {found}</translation>
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
            <numerusform>Puesto al día: {n} cambio.</numerusform>
            <numerusform>Puesto al día: {n} cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly missed: {missed}.</source>
        <translation>Posiblemente perdido: {missed}.</translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>nada nuevo.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/history</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>You looked at the history {viewed}, verified it {verified} and exported it {exported}</source>
        <translation>Has mirado el historial {viewed}, lo has verificado {verified} y lo has exportado {exported}</translation>
    </message>
    <message>
        <source>You looked at the history {viewed} and verified it {verified}</source>
        <translation>Has mirado el historial {viewed} y lo has verificado {verified}</translation>
    </message>
    <message>
        <source>You looked at the history {viewed} and exported it {exported}</source>
        <translation>Has mirado el historial {viewed} y lo has exportado {exported}</translation>
    </message>
    <message>
        <source>You verified the history {verified} and exported it {exported}</source>
        <translation>Has verificado el historial {verified} y lo has exportado {exported}</translation>
    </message>
    <message>
        <source>You looked at the history {viewed}</source>
        <translation>Has mirado el historial {viewed}</translation>
    </message>
    <message>
        <source>You verified the history {verified}</source>
        <translation>Has verificado el historial {verified}</translation>
    </message>
    <message>
        <source>You exported the history {exported}</source>
        <translation>Has exportado el historial {exported}</translation>
    </message>
    <message>
        <source>an account</source>
        <comment>in place of its name</comment>
        <translation>una cuenta</translation>
    </message>
    <message>
        <source>a file</source>
        <comment>in place of its name</comment>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>in place of its days</comment>
        <translation>una semana</translation>
    </message>
    <message>
        <source>another place</source>
        <comment>in place of its name</comment>
        <translation>otro lugar</translation>
    </message>
    <message>
        <source>a command</source>
        <comment>in place of its name</comment>
        <translation>un comando</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in place of a name</comment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>otro día</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>where something goes on</comment>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>(its name was forgotten)</source>
        <translation>(su nombre se olvidó)</translation>
    </message>
    <message>
        <source>the reason was forgotten</source>
        <translation>el motivo se olvidó</translation>
    </message>
    <message>
        <source>the entries up to number {number}</source>
        <translation>las entradas hasta el número {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day}</source>
        <extracomment>For one: {n} entry from before {day}</extracomment>
        <translation>
            <numerusform>{n} entrada anterior al {day}</numerusform>
            <numerusform>{n} entradas anteriores al {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody at {platform}</source>
        <translation>Alguien en {platform}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>something (its words were forgotten)</source>
        <translation>algo (sus palabras se olvidaron)</translation>
    </message>
    <message>
        <source>an item ({kind})</source>
        <translation>un elemento ({kind})</translation>
    </message>
    <message>
        <source>this computer was asleep or the program was not running</source>
        <translation>este equipo estaba en reposo o el programa no estaba en marcha</translation>
    </message>
    <message>
        <source>one computer</source>
        <comment>where something began</comment>
        <translation>un equipo</translation>
    </message>
    <message>
        <source>another</source>
        <comment>another computer, where something goes on</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>otro estado</translation>
    </message>
    <message>
        <source>old entries</source>
        <translation>entradas antiguas</translation>
    </message>
</context>
<context>
    <name>connector_app/words/keeping</name>
    <message>
        <source>Everything is kept</source>
        <translation>Se conserva todo</translation>
    </message>
    <message>
        <source>Kept for one year</source>
        <translation>Se conserva un año</translation>
    </message>
    <message>
        <source>Kept for two years</source>
        <translation>Se conserva dos años</translation>
    </message>
    <message>
        <source>Kept for five years</source>
        <translation>Se conserva cinco años</translation>
    </message>
    <message>
        <source>Everything is kept from now on</source>
        <translation>Desde ahora se conserva todo</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Dos años</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>Cinco años</translation>
    </message>
    <message>
        <source>One year is set; older entries are still here.</source>
        <translation>Está puesto un año; las entradas más antiguas siguen aquí.</translation>
    </message>
    <message>
        <source>Two years are set; older entries are still here.</source>
        <translation>Están puestos dos años; las entradas más antiguas siguen aquí.</translation>
    </message>
    <message>
        <source>Five years are set; older entries are still here.</source>
        <translation>Están puestos cinco años; las entradas más antiguas siguen aquí.</translation>
    </message>
    <message>
        <source>Remove old entries?</source>
        <translation>¿Quitar las entradas antiguas?</translation>
    </message>
    <message>
        <source>Save an auditor pack first</source>
        <translation>Guardar antes un paquete para auditoría</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>{kept}; {removed}</source>
        <comment>two sentences in one</comment>
        <translation>{kept}; {removed}</translation>
    </message>
    <message>
        <source>what was before {day} was removed on {when}, as the signed note says</source>
        <translation>lo anterior al {day} se quitó ({when}), como dice la nota firmada</translation>
    </message>
    <message>
        <source>what was up to entry {number} was removed on {when}, as the signed note says</source>
        <translation>lo anterior, hasta la entrada {number}, se quitó ({when}), como dice la nota firmada</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day} go by themselves soon.</source>
        <extracomment>For one: {n} entry from before {day} goes by itself soon.</extracomment>
        <translation>
            <numerusform>{n} entrada anterior al {day} se va sola pronto.</numerusform>
            <numerusform>{n} entradas anteriores al {day} se van solas pronto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day} wait for your word to be removed.</source>
        <extracomment>For one: {n} entry from before {day} waits for your word to be removed.</extracomment>
        <translation>
            <numerusform>{n} entrada anterior al {day} espera tu decisión para quitarse.</numerusform>
            <numerusform>{n} entradas anteriores al {day} esperan tu decisión para quitarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This removes {n} entries from before {day}. They cannot be brought back; safety copies and backups made before still hold them.</source>
        <extracomment>For one: This removes {n} entry from before {day}. It cannot be brought back; safety copies and backups made before still hold it.</extracomment>
        <translation>
            <numerusform>Esto quita {n} entrada anterior al {day}. No se puede recuperar; las copias de protección y las copias de seguridad hechas antes aún la contienen.</numerusform>
            <numerusform>Esto quita {n} entradas anteriores al {day}. No se pueden recuperar; las copias de protección y las copias de seguridad hechas antes aún las contienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on, what grows too old goes by itself. Save an auditor pack first?</source>
        <translation>Desde entonces, lo que se haga demasiado antiguo se va solo. ¿Guardar antes un paquete para auditoría?</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries removed. They cannot be brought back; what is left holds, as a signed note in the history says.</source>
        <extracomment>For one: {n} entry removed. It cannot be brought back; what is left holds, as a signed note in the history says.</extracomment>
        <translation>
            <numerusform>{n} entrada quitada. No se puede recuperar; lo que queda sigue siendo válido, como dice una nota firmada en el historial.</numerusform>
            <numerusform>{n} entradas quitadas. No se pueden recuperar; lo que queda sigue siendo válido, como dice una nota firmada en el historial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/known</name>
    <message>
        <source>done here</source>
        <translation>hecho aquí</translation>
    </message>
    <message>
        <source>signed delivery</source>
        <translation>entrega firmada</translation>
    </message>
    <message>
        <source>live connection</source>
        <translation>conexión en vivo</translation>
    </message>
    <message>
        <source>read afterwards</source>
        <translation>leído después</translation>
    </message>
    <message>
        <source>the platform’s answer</source>
        <translation>la respuesta de la plataforma</translation>
    </message>
    <message>
        <source>an unsigned claim</source>
        <translation>una afirmación sin firmar</translation>
    </message>
    <message>
        <source>a delivery</source>
        <translation>una entrega</translation>
    </message>
</context>
<context>
    <name>connector_app/words/lessons</name>
    <message>
        <source>Connect an account</source>
        <translation>Conecta una cuenta</translation>
    </message>
    <message>
        <source>Press “Add account”, choose the practice account, and press Allow in the browser.</source>
        <translation>Pulsa «Añadir cuenta», elige la cuenta de práctica y pulsa Permitir en el navegador.</translation>
    </message>
    <message>
        <source>The password, if there were one, would be typed in the browser only. This program never sees it.</source>
        <translation>La contraseña, si la hubiera, se escribiría solo en el navegador. Este programa nunca la ve.</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>Di que no</translation>
    </message>
    <message>
        <source>Sign in again, and press Deny in the browser this time.</source>
        <translation>Inicia sesión de nuevo, y esta vez pulsa Denegar en el navegador.</translation>
    </message>
    <message>
        <source>A refusal changes nothing: the account goes on as it was.</source>
        <translation>Una negativa no cambia nada: la cuenta sigue como estaba.</translation>
    </message>
    <message>
        <source>Let the sign-in end</source>
        <translation>Deja que termine el inicio de sesión</translation>
    </message>
    <message>
        <source>The platform ends this sign-in, as real ones do after a new password. See what the account says then.</source>
        <translation>La plataforma termina este inicio de sesión, como hacen las reales tras una contraseña nueva. Mira entonces qué dice la cuenta.</translation>
    </message>
    <message>
        <source>The account says “Sign in needed”. Nothing you typed is lost: it waits until you have signed in again.</source>
        <translation>La cuenta dice «Inicio de sesión necesario». No se pierde nada de lo que escribiste: espera a que inicies sesión de nuevo.</translation>
    </message>
    <message>
        <source>End the sign-in</source>
        <translation>Terminar el inicio de sesión</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Repárala</translation>
    </message>
    <message>
        <source>Sign in again, and press Allow. This lesson comes after the one before.</source>
        <translation>Inicia sesión de nuevo y pulsa Permitir. Esta lección viene después de la anterior.</translation>
    </message>
    <message>
        <source>One sign-in repairs the account, and what waited goes out.</source>
        <translation>Un inicio de sesión repara la cuenta, y lo que esperaba sale.</translation>
    </message>
    <message>
        <source>Send a change</source>
        <translation>Envía un cambio</translation>
    </message>
    <message>
        <source>Fill in a new item and press “Create item”. It waits a few seconds, and then it is sent.</source>
        <translation>Rellena un elemento nuevo y pulsa «Crear elemento». Espera unos segundos y después se envía.</translation>
    </message>
    <message>
        <source>A change is kept before it is sent, and sent exactly once. Outbox shows what waits, Activity what is done.</source>
        <translation>Un cambio se guarda antes de enviarse, y se envía exactamente una vez. Bandeja de salida muestra lo que espera; Actividad, lo que está hecho.</translation>
    </message>
    <message>
        <source>Take a change back</source>
        <translation>Retira un cambio</translation>
    </message>
    <message>
        <source>Change or delete an item, and press Undo at the bottom right of the window before its time is over.</source>
        <translation>Cambia o elimina un elemento, y pulsa Deshacer abajo a la derecha de la ventana antes de que acabe su tiempo.</translation>
    </message>
    <message>
        <source>As long as a change waits, taking it back leaves no trace at the platform.</source>
        <translation>Mientras un cambio espera, retirarlo no deja rastro en la plataforma.</translation>
    </message>
    <message>
        <source>{name} will ask. This time press Deny.</source>
        <translation>{name} preguntará. Esta vez pulsa Denegar.</translation>
    </message>
    <message>
        <source>All six are done. The practice account stays as long as you like.</source>
        <translation>Las seis están hechas. La cuenta de práctica se queda todo el tiempo que quieras.</translation>
    </message>
    <message>
        <source>{done} of {all} done.</source>
        <translation>{done} de {all} hechas.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/moving</name>
    <message>
        <source>Left out, so that no sign-in and no news goes elsewhere</source>
        <translation>Se dejó fuera, para que ningún inicio de sesión ni novedad vaya a otro sitio</translation>
    </message>
    <message>
        <source>Set it here where you need it: this computer’s own settings stayed as they were.</source>
        <translation>Ponlo aquí donde lo necesites: los ajustes propios de este equipo se quedaron como estaban.</translation>
    </message>
    <message>
        <source>Files in the backup describe these platforms, and what you do there goes to the address beside each</source>
        <translation>Unos archivos de la copia de seguridad describen estas plataformas, y lo que haces allí va a la dirección que tiene cada una al lado</translation>
    </message>
    <message>
        <source>Sign in only where you know the address.</source>
        <translation>Inicia sesión solo donde conozcas la dirección.</translation>
    </message>
    <message>
        <source>the address of a proxy</source>
        <translation>la dirección de un proxy</translation>
    </message>
    <message>
        <source>a file of certificates that were trusted there</source>
        <translation>un archivo de certificados en los que allí se confiaba</translation>
    </message>
    <message>
        <source>the permission to do without encryption on one’s own computer</source>
        <translation>el permiso para prescindir del cifrado en el propio equipo</translation>
    </message>
    <message>
        <source>the address at which the other computer is reached from outside</source>
        <translation>la dirección en la que se llega al otro equipo desde fuera</translation>
    </message>
    <message>
        <source>What was on {computer} is here now.</source>
        <translation>Lo que había en {computer} está ahora aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts, with items, settings and the whole history</source>
        <extracomment>For one: {n} account, with items, settings and the whole history</extracomment>
        <translation>
            <numerusform>{n} cuenta, con elementos, ajustes y el historial completo</numerusform>
            <numerusform>{n} cuentas, con elementos, ajustes y el historial completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that had not gone out. They wait for your word in the outbox.</source>
        <extracomment>For one: {n} change that had not gone out. It waits for your word in the outbox.</extracomment>
        <translation>
            <numerusform>{n} cambio que no había salido. Espera tu decisión en la bandeja de salida.</numerusform>
            <numerusform>{n} cambios que no habían salido. Esperan tu decisión en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message>
        <source>the keys of your accounts: no backup holds any</source>
        <translation>las claves de tus cuentas: ninguna copia de seguridad las contiene</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que vino</translation>
    </message>
    <message>
        <source>Platforms that came</source>
        <translation>Plataformas que vinieron</translation>
    </message>
    <message>
        <source>Sign in once more</source>
        <translation>Iniciar sesión una vez más</translation>
    </message>
    <message>
        <source>Each of these asks for it in the list of accounts.</source>
        <translation>Cada una de estas lo pide en la lista de cuentas.</translation>
    </message>
    <message>
        <source>What did not come</source>
        <translation>Lo que no vino</translation>
    </message>
    <message>
        <source>the client id for sign-ins at {name} (you can type it again)</source>
        <translation>el ID de cliente para iniciar sesión en {name} (puedes escribirlo de nuevo)</translation>
    </message>
    <message>
        <source>addresses of {name} that are not {name}’s own</source>
        <translation>direcciones de {name} que no son las propias de {name}</translation>
    </message>
    <message>
        <source>Settings › Rules says what each of them makes.</source>
        <translation>Ajustes › Reglas dice qué crea cada una.</translation>
    </message>
    <message>
        <source>1 rule came along, and it is on.</source>
        <translation>Vino 1 regla, y está activada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules came along, and none of them are on.</source>
        <extracomment>For one: {n} rule came along, and it is off.</extracomment>
        <translation>
            <numerusform>Vino {n} regla, y está desactivada.</numerusform>
            <numerusform>Vinieron {n} reglas, y ninguna está activada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{came} rules came along, and {n} of them are on.</source>
        <extracomment>For one: {came} rules came along, and {n} of them is on.</extracomment>
        <translation>
            <numerusform>Vinieron {came} reglas, y {n} está activada.</numerusform>
            <numerusform>Vinieron {came} reglas, y {n} están activadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>For one: and {n} more</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/news</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>Nothing newer than {version} was known {ago}.</source>
        <translation>Última consulta {ago}: nada más nuevo que {version}.</translation>
    </message>
    <message>
        <source>Version {new} of {date} is there; this is {version}.</source>
        <translation>Ya está la versión {new} del {date}; esta es la {version}.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/particulars</name>
    <message>
        <source>success</source>
        <comment>an outcome</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>error</source>
        <comment>an outcome</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an outcome</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an outcome</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Marca de tiempo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de petición</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of a request</comment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>número {number}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/permissions</name>
    <message>
        <source>May see {things}</source>
        <translation>Puede ver {things}</translation>
    </message>
    <message>
        <source>May create {things}</source>
        <translation>Puede crear {things}</translation>
    </message>
    <message>
        <source>May change {things}</source>
        <translation>Puede cambiar {things}</translation>
    </message>
    <message>
        <source>May delete {things}</source>
        <translation>Puede eliminar {things}</translation>
    </message>
    <message>
        <source>May use “{verb}” on {things}</source>
        <translation>Puede usar «{verb}» en {things}</translation>
    </message>
    <message>
        <source>not used since {date}</source>
        <translation>sin usar desde el {date}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>used last {ago}</source>
        <translation>último uso: {ago}</translation>
    </message>
    <message numerus="yes">
        <source>used {n} times since {date}, last {ago}</source>
        <extracomment>For one: used {n} time since {date}, last {ago}</extracomment>
        <translation>
            <numerusform>usado {n} vez desde el {date}, último uso: {ago}</numerusform>
            <numerusform>usado {n} veces desde el {date}, último uso: {ago}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used {n} times, last {ago}</source>
        <extracomment>For one: used {n} time, last {ago}</extracomment>
        <translation>
            <numerusform>usado {n} vez, último uso: {ago}</numerusform>
            <numerusform>usado {n} veces, último uso: {ago}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, all of them used.</source>
        <extracomment>For one: {n} permission, all of them used.</extracomment>
        <translation>
            <numerusform>{n} permiso, usado.</numerusform>
            <numerusform>{n} permisos, todos usados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, {unused} never used.</source>
        <extracomment>For one: {n} permission, {unused} never used.</extracomment>
        <translation>
            <numerusform>{n} permiso, {unused} sin usar nunca.</numerusform>
            <numerusform>{n} permisos, {unused} sin usar nunca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, {unused} not used since {date}.</source>
        <extracomment>For one: {n} permission, {unused} not used since {date}.</extracomment>
        <translation>
            <numerusform>{n} permiso, {unused} sin usar desde el {date}.</numerusform>
            <numerusform>{n} permisos, {unused} sin usar desde el {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not read or changed any more.</source>
        <translation>«{name}» ya no se lee ni se cambia.</translation>
    </message>
    <message>
        <source>Nothing can be created, changed or deleted in this account any more.</source>
        <translation>En esta cuenta ya no se puede crear, cambiar ni eliminar nada.</translation>
    </message>
    <message>
        <source>{name} may still list what it gave before; the new key cannot do it any more.</source>
        <translation>Puede que {name} muestre todavía lo que dio antes; la clave nueva ya no puede hacerlo.</translation>
    </message>
    <message>
        <source>{name} may still list what it gave before, until you take it back at {page}; the new key cannot do it any more.</source>
        <translation>Puede que {name} muestre todavía lo que dio antes, hasta que lo retires en {page}; la clave nueva ya no puede hacerlo.</translation>
    </message>
    <message>
        <source>Less was given than was asked for.</source>
        <translation>Se dio menos de lo que se pidió.</translation>
    </message>
    <message>
        <source>{name} gave leave to read only, so nothing can be changed there.</source>
        <translation>{name} solo dio permiso para leer, así que allí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>You left out {names}.</source>
        <translation>Dejaste fuera {names}.</translation>
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
        <translation>Aún no hay nada que verificar</translation>
    </message>
    <message>
        <source>Entries are missing from {number} on</source>
        <translation>Faltan entradas desde el número {number}</translation>
    </message>
    <message>
        <source>The note of it in your computer’s safe, or a receipt, knows of more.</source>
        <translation>La nota que hay en el llavero del equipo, o un recibo, sabe de más.</translation>
    </message>
    <message numerus="yes">
        <source>Unbroken since {begin}, {n} entries in all accounts</source>
        <extracomment>For one: Unbroken since {begin}, {n} entry in all accounts</extracomment>
        <translation>
            <numerusform>Íntegro desde {begin}, {n} entrada en todas las cuentas</numerusform>
            <numerusform>Íntegro desde {begin}, {n} entradas en todas las cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified {when}.</source>
        <translation>Verificado: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries came after that.</source>
        <extracomment>For one: {n} entry came after that.</extracomment>
        <translation>
            <numerusform>{n} entrada vino después.</numerusform>
            <numerusform>{n} entradas vinieron después.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest check found that something is wrong</source>
        <translation>La última comprobación encontró que algo está mal</translation>
    </message>
    <message>
        <source>Verify again to see where.</source>
        <translation>Verifica de nuevo para ver dónde.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Reaches back to</source>
        <translation>Llega hasta</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>so much room on the disk</comment>
        <translation>Ocupa</translation>
    </message>
    <message>
        <source>No entry was changed, removed, added or moved since the checkpoint that covers it was signed. If one was, the check names it, and says up to where everything is still good.</source>
        <translation>Ninguna entrada se cambió, quitó, añadió o movió desde que se firmó el punto de control que la cubre. Si fuera así, la comprobación la nombra y dice hasta dónde sigue todo bien.</translation>
    </message>
    <message>
        <source>Nothing was cut off at the end, as long as the newest checkpoint is known elsewhere: in your computer’s safe, or as a receipt that you kept.</source>
        <translation>No se cortó nada al final, siempre que el punto de control más reciente se conozca en otra parte: en el llavero del equipo, o como un recibo que guardaste.</translation>
    </message>
    <message>
        <source>An export of a part is a true part: it proves each entry in it, and names the numbers that were left out.</source>
        <translation>Una exportación de una parte es una parte auténtica: demuestra cada entrada que contiene, y nombra los números que se dejaron fuera.</translation>
    </message>
    <message>
        <source>Words can be forgotten without harm: the entry and every proof stand.</source>
        <translation>Las palabras se pueden olvidar sin daño: la entrada y todas las pruebas siguen en pie.</translation>
    </message>
    <message>
        <source>That an entry was true when it was written. A history is a witness, not a judge.</source>
        <translation>Que una entrada fuera cierta cuando se escribió. Un historial es un testigo, no un juez.</translation>
    </message>
    <message>
        <source>That nothing was left out from the start: what was never written cannot be missed.</source>
        <translation>Que no se dejara nada fuera desde el principio: lo que nunca se escribió no se puede echar en falta.</translation>
    </message>
    <message>
        <source>Anything against somebody who controls your account on this computer: they can write false new entries, but not change old ones that a receipt of yours covers.</source>
        <translation>Nada frente a quien controle tu cuenta en este equipo: puede escribir entradas nuevas falsas, pero no cambiar las antiguas que cubre un recibo tuyo.</translation>
    </message>
    <message>
        <source>The newest entries, yet: what comes after the newest checkpoint is linked, not signed.</source>
        <translation>Aún no las entradas más nuevas: lo que viene tras el último punto de control está enlazado, no firmado.</translation>
    </message>
    <message>
        <source>Much, where the key lies in a file: whoever can write that file can sign as well.</source>
        <translation>Poco, si la clave está en un archivo: quien puede escribir ese archivo también puede firmar.</translation>
    </message>
    <message>
        <source>The time of day beyond your computer’s clock.</source>
        <translation>La hora del día más allá del reloj de tu equipo.</translation>
    </message>
    <message>
        <source>A receipt is one line that says how much the history held. Print it, or mail it to yourself: later it proves that the history you have then is the one you had, grown longer.</source>
        <translation>Un recibo es una línea que dice cuánto contenía el historial. Imprímelo, o envíatelo por correo: más tarde demuestra que el historial que tienes entonces es el que tenías, ya más largo.</translation>
    </message>
    <message>
        <source>This is not the history of your receipt</source>
        <translation>Este no es el historial de tu recibo</translation>
    </message>
    <message>
        <source>Entry {number} lies where the program writes none</source>
        <translation>La entrada {number} está donde el programa no escribe ninguna</translation>
    </message>
    <message>
        <source>Entries 1 to {last} are missing, and no signature says that they may be</source>
        <translation>Faltan las entradas 1 a {last}, y ninguna firma dice que puedan faltar</translation>
    </message>
    <message>
        <source>What is left does not join what was signed of the entries 1 to {last}, which are gone</source>
        <translation>Lo que queda no enlaza con lo que se firmó de las entradas 1 a {last}, que ya no están</translation>
    </message>
    <message>
        <source>Entry {number} does not say rightly which entries were removed</source>
        <translation>La entrada {number} no dice bien qué entradas se quitaron</translation>
    </message>
    <message>
        <source>What was kept elsewhere of entries 1 to {last} is not what was signed of them; they were removed since</source>
        <translation>Lo que se guardó en otra parte de las entradas 1 a {last} no es lo que se firmó de ellas; desde entonces se quitaron</translation>
    </message>
    <message>
        <source>Entry {number} is missing</source>
        <translation>Falta la entrada {number}</translation>
    </message>
    <message>
        <source>Entry {number} is not what it was</source>
        <translation>La entrada {number} no es lo que era</translation>
    </message>
    <message>
        <source>One of the entries {first} to {last} is not what it was</source>
        <translation>Una de las entradas {first} a {last} no es lo que era</translation>
    </message>
    <message>
        <source>From entry {number} on nothing is sure</source>
        <translation>Desde la entrada {number} nada es seguro</translation>
    </message>
    <message>
        <source>No signature before that holds.</source>
        <translation>Ninguna firma anterior es válida.</translation>
    </message>
    <message numerus="yes">
        <source>Still good, by a signature: entries 1 to {n}.</source>
        <extracomment>For one: Still good, by a signature: entry 1.</extracomment>
        <translation>
            <numerusform>Sigue bien, por una firma: entrada 1.</numerusform>
            <numerusform>Siguen bien, por una firma: entradas 1 a {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with the note of it in a file of its own</source>
        <translation>comparado con la nota que hay en un archivo propio</translation>
    </message>
    <message>
        <source>compared with the note of it in your computer’s safe</source>
        <translation>comparado con la nota que hay en el llavero del equipo</translation>
    </message>
    <message numerus="yes">
        <source>the words of {n} entries were forgotten</source>
        <extracomment>For one: the words of {n} entry were forgotten</extracomment>
        <translation>
            <numerusform>las palabras de {n} entrada se olvidaron</numerusform>
            <numerusform>las palabras de {n} entradas se olvidaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sealed with a signature yet</source>
        <translation>Aún sin sellar con una firma</translation>
    </message>
    <message>
        <source>It is sealed with a signature</source>
        <translation>Está sellada con una firma</translation>
    </message>
    <message>
        <source>All are sealed with a signature</source>
        <translation>Todas están selladas con una firma</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are sealed with a signature</source>
        <extracomment>For one: {n} of them is sealed with a signature</extracomment>
        <translation>
            <numerusform>{n} de ellas está sellada con una firma</numerusform>
            <numerusform>{n} de ellas están selladas con una firma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your receipt of {n} entries agrees with what was signed of them; they were removed since</source>
        <extracomment>For one: your receipt of {n} entry agrees with what was signed of them; they were removed since</extracomment>
        <translation>
            <numerusform>tu recibo de {n} entrada coincide con lo que se firmó de ellas; desde entonces se quitaron</numerusform>
            <numerusform>tu recibo de {n} entradas coincide con lo que se firmó de ellas; desde entonces se quitaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your receipt of {n} entries agrees</source>
        <extracomment>For one: your receipt of {n} entry agrees</extracomment>
        <translation>
            <numerusform>tu recibo de {n} entrada coincide</numerusform>
            <numerusform>tu recibo de {n} entradas coincide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries 1 to {n} were removed on {day}, as a signed note says.</source>
        <extracomment>For one: Entry 1 was removed on {day}, as a signed note says.</extracomment>
        <translation>
            <numerusform>La entrada 1 se quitó el {day}, como dice una nota firmada.</numerusform>
            <numerusform>Las entradas 1 a {n} se quitaron el {day}, como dice una nota firmada.</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues from a copy of {day}; entries {first} to {last} of before are lost.</source>
        <translation>Sigue desde una copia del {day}; las entradas {first} a {last} de antes se perdieron.</translation>
    </message>
    <message>
        <source>It continues from a copy of {day}; entry {number} of before is lost.</source>
        <translation>Sigue desde una copia del {day}; la entrada {number} de antes se perdió.</translation>
    </message>
    <message>
        <source>It continues from a copy of {day}.</source>
        <translation>Sigue desde una copia del {day}.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/removals</name>
    <message numerus="yes">
        <source>deleted</source>
        <extracomment>For one: deleted</extracomment>
        <translation>
            <numerusform>eliminado</numerusform>
            <numerusform>eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {things}</source>
        <translation>Quitar {things}</translation>
    </message>
    <message>
        <source>This removes {things}</source>
        <translation>Esto quita {things}</translation>
    </message>
    <message>
        <source>It also removes {things}</source>
        <translation>También quita {things}</translation>
    </message>
    <message numerus="yes">
        <source>removed</source>
        <extracomment>For one: removed</extracomment>
        <translation>
            <numerusform>quitado</numerusform>
            <numerusform>quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {things}</source>
        <translation>Eliminar {things}</translation>
    </message>
    <message>
        <source>This deletes {things}</source>
        <translation>Esto elimina {things}</translation>
    </message>
    <message>
        <source>It also deletes {things}</source>
        <translation>También elimina {things}</translation>
    </message>
    <message>
        <source>Delete {things} for good</source>
        <translation>Eliminar {things} para siempre</translation>
    </message>
    <message>
        <source>This deletes {things} for good</source>
        <translation>Esto elimina {things} para siempre</translation>
    </message>
    <message>
        <source>It also deletes {things} for good</source>
        <translation>También elimina {things} para siempre</translation>
    </message>
    <message numerus="yes">
        <source>deleted for good</source>
        <extracomment>For one: deleted for good</extracomment>
        <translation>
            <numerusform>eliminado para siempre</numerusform>
            <numerusform>eliminados para siempre</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {things}, telling guests</source>
        <translation>Eliminar {things} y avisar a los invitados</translation>
    </message>
    <message>
        <source>This deletes {things}, telling guests</source>
        <translation>Esto elimina {things} y avisa a los invitados</translation>
    </message>
    <message>
        <source>It also deletes {things}, telling guests</source>
        <translation>También elimina {things} y avisa a los invitados</translation>
    </message>
    <message numerus="yes">
        <source>Delete {things} with their tasks</source>
        <extracomment>For one: Delete {things} with its tasks</extracomment>
        <translation>
            <numerusform>Eliminar {things} con sus tareas</numerusform>
            <numerusform>Eliminar {things} con sus tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes {things} with their tasks</source>
        <extracomment>For one: This deletes {things} with its tasks</extracomment>
        <translation>
            <numerusform>Esto elimina {things} con sus tareas</numerusform>
            <numerusform>Esto elimina {things} con sus tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deletes {things} with their tasks</source>
        <extracomment>For one: It also deletes {things} with its tasks</extracomment>
        <translation>
            <numerusform>También elimina {things} con sus tareas</numerusform>
            <numerusform>También elimina {things} con sus tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {things} and their tasks</source>
        <extracomment>For one: Delete {things} and its tasks</extracomment>
        <translation>
            <numerusform>Eliminar {things} y sus tareas</numerusform>
            <numerusform>Eliminar {things} y sus tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes {things} and their tasks</source>
        <extracomment>For one: This deletes {things} and its tasks</extracomment>
        <translation>
            <numerusform>Esto elimina {things} y sus tareas</numerusform>
            <numerusform>Esto elimina {things} y sus tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deletes {things} and their tasks</source>
        <extracomment>For one: It also deletes {things} and its tasks</extracomment>
        <translation>
            <numerusform>También elimina {things} y sus tareas</numerusform>
            <numerusform>También elimina {things} y sus tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {things} to trash</source>
        <translation>Mover {things} a la papelera</translation>
    </message>
    <message>
        <source>This moves {things} to trash</source>
        <translation>Esto mueve {things} a la papelera</translation>
    </message>
    <message>
        <source>It also moves {things} to trash</source>
        <translation>También mueve {things} a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>moved to trash</source>
        <extracomment>For one: moved to trash</extracomment>
        <translation>
            <numerusform>movido a la papelera</numerusform>
            <numerusform>movidos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {things} to the recycle bin</source>
        <translation>Mover {things} a la papelera de reciclaje</translation>
    </message>
    <message>
        <source>This moves {things} to the recycle bin</source>
        <translation>Esto mueve {things} a la papelera de reciclaje</translation>
    </message>
    <message>
        <source>It also moves {things} to the recycle bin</source>
        <translation>También mueve {things} a la papelera de reciclaje</translation>
    </message>
    <message numerus="yes">
        <source>moved to the recycle bin</source>
        <extracomment>For one: moved to the recycle bin</extracomment>
        <translation>
            <numerusform>movido a la papelera de reciclaje</numerusform>
            <numerusform>movidos a la papelera de reciclaje</numerusform>
        </translation>
    </message>
    <message>
        <source>Close {things}</source>
        <translation>Cerrar {things}</translation>
    </message>
    <message>
        <source>This closes {things}</source>
        <translation>Esto cierra {things}</translation>
    </message>
    <message>
        <source>It also closes {things}</source>
        <translation>También cierra {things}</translation>
    </message>
    <message numerus="yes">
        <source>closed</source>
        <extracomment>For one: closed</extracomment>
        <translation>
            <numerusform>cerrado</numerusform>
            <numerusform>cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive {things}</source>
        <translation>Archivar {things}</translation>
    </message>
    <message>
        <source>This archives {things}</source>
        <translation>Esto archiva {things}</translation>
    </message>
    <message>
        <source>It also archives {things}</source>
        <translation>También archiva {things}</translation>
    </message>
    <message numerus="yes">
        <source>archived</source>
        <extracomment>For one: archived</extracomment>
        <translation>
            <numerusform>archivado</numerusform>
            <numerusform>archivados</numerusform>
        </translation>
    </message>
    <message>
        <source>{verb}: {things}</source>
        <comment>a verb that only its platform knows</comment>
        <translation>{verb}: {things}</translation>
    </message>
    <message>
        <source>This means “{verb}” for {things}</source>
        <translation>Esto significa «{verb}» para {things}</translation>
    </message>
    <message>
        <source>It also means “{verb}” for {things}</source>
        <translation>También significa «{verb}» para {things}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/sending</name>
    <message>
        <source>It did not work yet</source>
        <translation>Aún no ha funcionado</translation>
    </message>
    <message>
        <source>The platform asked to slow down</source>
        <translation>La plataforma pidió ir más despacio</translation>
    </message>
    <message>
        <source>The platform has a problem</source>
        <translation>La plataforma tiene un problema</translation>
    </message>
    <message>
        <source>The account needs a sign-in</source>
        <translation>La cuenta necesita un inicio de sesión</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>No hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La respuesta no se pudo leer</translation>
    </message>
    <message>
        <source>The platform did not accept it</source>
        <translation>La plataforma no lo aceptó</translation>
    </message>
    <message>
        <source>The platform does not allow it</source>
        <translation>La plataforma no lo permite</translation>
    </message>
    <message>
        <source>This computer’s disk refused</source>
        <translation>El disco de este equipo se negó</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waiting for the network</source>
        <extracomment>For one: {n} change waiting for the network</extracomment>
        <translation>
            <numerusform>{n} cambio a la espera de la red</numerusform>
            <numerusform>{n} cambios a la espera de la red</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/sentences</name>
    <message>
        <source>You began to connect {account}</source>
        <translation>Has empezado a conectar {account}</translation>
    </message>
    <message>
        <source>You connected {account}</source>
        <translation>Has conectado {account}</translation>
    </message>
    <message>
        <source>The sign-in to {account} did not happen</source>
        <translation>El inicio de sesión en {account} no se ha hecho</translation>
    </message>
    <message>
        <source>The sign-in of {account} was renewed</source>
        <translation>El inicio de sesión de {account} se ha renovado</translation>
    </message>
    <message>
        <source>The sign-in of {account} ended</source>
        <translation>El inicio de sesión de {account} ha terminado</translation>
    </message>
    <message>
        <source>Access to {account} was withdrawn at the platform</source>
        <translation>Se ha retirado el acceso a {account} en la plataforma</translation>
    </message>
    <message>
        <source>The earlier sign-in of {account} was ended at the platform</source>
        <translation>El inicio de sesión anterior de {account} se ha terminado en la plataforma</translation>
    </message>
    <message>
        <source>You removed {account}</source>
        <translation>Has quitado {account}</translation>
    </message>
    <message>
        <source>You renamed {before} to {account}</source>
        <translation>Has renombrado {before} como {account}</translation>
    </message>
    <message>
        <source>You gave {account} another colour</source>
        <translation>Has dado otro color a {account}</translation>
    </message>
    <message>
        <source>{account}: {status}</source>
        <translation>{account}: {status}</translation>
    </message>
    <message>
        <source>You cut all access: {counts}</source>
        <translation>Has cortado todo el acceso: {counts}</translation>
    </message>
    <message>
        <source>All access was cut</source>
        <translation>Se ha cortado todo el acceso</translation>
    </message>
    <message>
        <source>Reading and sending for {account} stopped</source>
        <translation>La lectura y el envío para {account} se han detenido</translation>
    </message>
    <message>
        <source>{account} sends no more live updates</source>
        <translation>{account} ya no envía actualizaciones en vivo</translation>
    </message>
    <message>
        <source>{account} may go on sending live updates; they are not read</source>
        <translation>{account} puede seguir enviando actualizaciones en vivo; no se leen</translation>
    </message>
    <message>
        <source>Access to {account} is withdrawn as soon as the platform answers</source>
        <translation>El acceso a {account} se retira en cuanto la plataforma responda</translation>
    </message>
    <message>
        <source>Access to {account} is left to be withdrawn by hand</source>
        <translation>El acceso a {account} queda para retirarlo a mano</translation>
    </message>
    <message>
        <source>The old key of {account} was tried once and refused</source>
        <translation>La clave antigua de {account} se ha probado una vez y se ha rechazado</translation>
    </message>
    <message>
        <source>The old key of {account} was tried once and still taken</source>
        <translation>La clave antigua de {account} se ha probado una vez y aún se acepta</translation>
    </message>
    <message>
        <source>The old key of {account} could not be tried</source>
        <translation>La clave antigua de {account} no se ha podido probar</translation>
    </message>
    <message>
        <source>{actor} sent a change to {account}</source>
        <translation>{actor} ha enviado un cambio a {account}</translation>
    </message>
    <message>
        <source>You sent a change to {account}</source>
        <translation>Has enviado un cambio a {account}</translation>
    </message>
    <message>
        <source>{actor} created {title}</source>
        <translation>{actor} ha creado {title}</translation>
    </message>
    <message>
        <source>You created {title}</source>
        <translation>Has creado {title}</translation>
    </message>
    <message>
        <source>{actor} changed {title}</source>
        <translation>{actor} ha cambiado {title}</translation>
    </message>
    <message>
        <source>You changed {title}</source>
        <translation>Has cambiado {title}</translation>
    </message>
    <message>
        <source>{actor} deleted {title}</source>
        <translation>{actor} ha eliminado {title}</translation>
    </message>
    <message>
        <source>You deleted {title}</source>
        <translation>Has eliminado {title}</translation>
    </message>
    <message>
        <source>Your change to {title} waits to be sent</source>
        <translation>Tu cambio de {title} espera a enviarse</translation>
    </message>
    <message>
        <source>{title} was sent</source>
        <translation>{title} se ha enviado</translation>
    </message>
    <message>
        <source>You paused sending</source>
        <translation>Has pausado el envío</translation>
    </message>
    <message>
        <source>You let sending go on</source>
        <translation>Has reanudado el envío</translation>
    </message>
    <message>
        <source>You took back the change to {title}</source>
        <translation>Has retirado el cambio de {title}</translation>
    </message>
    <message>
        <source>You changed {title} while it waited</source>
        <translation>Has cambiado {title} mientras esperaba</translation>
    </message>
    <message>
        <source>You discarded the change to {title}</source>
        <translation>Has descartado el cambio de {title}</translation>
    </message>
    <message>
        <source>You decided about {title}</source>
        <translation>Has decidido sobre {title}</translation>
    </message>
    <message>
        <source>It is not clear whether {title} arrived</source>
        <translation>No está claro si {title} ha llegado</translation>
    </message>
    <message>
        <source>{account} did not accept {title}</source>
        <translation>{account} no ha aceptado {title}</translation>
    </message>
    <message>
        <source>Your change to {title} and one made at {account} go together</source>
        <translation>Tu cambio de {title} y uno hecho en {account} van juntos</translation>
    </message>
    <message>
        <source>{title} was changed at {account} first</source>
        <translation>{title} se ha cambiado antes en {account}</translation>
    </message>
    <message>
        <source>{account} was read: {counts}</source>
        <translation>{account} se ha leído: {counts}</translation>
    </message>
    <message>
        <source>{account} could not be read</source>
        <translation>{account} no se ha podido leer</translation>
    </message>
    <message>
        <source>{account} sent news</source>
        <translation>{account} ha enviado novedades</translation>
    </message>
    <message>
        <source>{account} sent the same news again; it was not applied twice</source>
        <translation>{account} ha enviado otra vez las mismas novedades; no se han aplicado dos veces</translation>
    </message>
    <message>
        <source>A message that claimed to come from {account} was refused</source>
        <translation>Se ha rechazado un mensaje que decía venir de {account}</translation>
    </message>
    <message>
        <source>You discarded news from {account} that had been set aside</source>
        <translation>Has descartado novedades de {account} que se habían apartado</translation>
    </message>
    <message>
        <source>A secret for the news of {account} came; it counts once you confirm it</source>
        <translation>Ha llegado un secreto para las novedades de {account}; vale cuando lo confirmes</translation>
    </message>
    <message>
        <source>News from {account} could not be applied and was set aside</source>
        <translation>Novedades de {account} no se han podido aplicar y se han apartado</translation>
    </message>
    <message>
        <source>Live updates were arranged with {account}</source>
        <translation>Se han acordado actualizaciones en vivo con {account}</translation>
    </message>
    <message>
        <source>Live updates from {account} were prolonged</source>
        <translation>Se han prolongado las actualizaciones en vivo de {account}</translation>
    </message>
    <message>
        <source>Live updates from {account} were ended</source>
        <translation>Se han terminado las actualizaciones en vivo de {account}</translation>
    </message>
    <message>
        <source>You opened an address for news from {account}</source>
        <translation>Has abierto una dirección para novedades de {account}</translation>
    </message>
    <message>
        <source>You had {account} listen to a relay</source>
        <translation>Has hecho que {account} escuche a un retransmisor</translation>
    </message>
    <message>
        <source>{account} listens to the relay no longer</source>
        <translation>{account} ya no escucha al retransmisor</translation>
    </message>
    <message>
        <source>You closed an address for news from {account}</source>
        <translation>Has cerrado una dirección para novedades de {account}</translation>
    </message>
    <message>
        <source>You exchanged the secret of {account}’s news</source>
        <translation>Has cambiado el secreto de las novedades de {account}</translation>
    </message>
    <message>
        <source>Live updates from {account} ended: {why}</source>
        <translation>Las actualizaciones en vivo de {account} han terminado: {why}</translation>
    </message>
    <message>
        <source>Live updates from {account} do not work as they should: {why}</source>
        <translation>Las actualizaciones en vivo de {account} no funcionan como deben: {why}</translation>
    </message>
    <message>
        <source>{command} {text} from {user} at {account}</source>
        <translation>{command} {text} de {user} en {account}</translation>
    </message>
    <message>
        <source>You made the rule “{rule}”</source>
        <translation>Has creado la regla «{rule}»</translation>
    </message>
    <message>
        <source>You changed the rule “{rule}”</source>
        <translation>Has cambiado la regla «{rule}»</translation>
    </message>
    <message>
        <source>You switched the rule “{rule}” on</source>
        <translation>Has activado la regla «{rule}»</translation>
    </message>
    <message>
        <source>You switched the rule “{rule}” off</source>
        <translation>Has desactivado la regla «{rule}»</translation>
    </message>
    <message>
        <source>You removed the rule “{rule}”</source>
        <translation>Has quitado la regla «{rule}»</translation>
    </message>
    <message>
        <source>The rule “{rule}” made {title} for {account}</source>
        <translation>La regla «{rule}» ha creado {title} para {account}</translation>
    </message>
    <message>
        <source>The rule “{rule}” could make nothing for {account}: {why}</source>
        <translation>La regla «{rule}» no ha podido crear nada para {account}: {why}</translation>
    </message>
    <message>
        <source>{account} asked to slow down; the program waited</source>
        <translation>{account} ha pedido ir más despacio; el programa ha esperado</translation>
    </message>
    <message>
        <source>You looked at the history</source>
        <translation>Has mirado el historial</translation>
    </message>
    <message>
        <source>You checked the history: {counts}</source>
        <translation>Has comprobado el historial: {counts}</translation>
    </message>
    <message>
        <source>The history is not the one that was signed last</source>
        <translation>El historial no es el que se firmó la última vez</translation>
    </message>
    <message>
        <source>You exported {counts} to {file}</source>
        <translation>Has exportado {counts} a {file}</translation>
    </message>
    <message>
        <source>You exported the history to {file}</source>
        <translation>Has exportado el historial a {file}</translation>
    </message>
    <message>
        <source>The page of {week} was saved</source>
        <translation>Se ha guardado la página de la semana: {week}</translation>
    </message>
    <message>
        <source>{actor} removed {removed} from the history</source>
        <translation>{actor} ha quitado {removed} del historial</translation>
    </message>
    <message>
        <source>You removed {removed} from the history</source>
        <translation>Has quitado {removed} del historial</translation>
    </message>
    <message>
        <source>You had words forgotten: {counts}</source>
        <translation>Has hecho olvidar palabras: {counts}</translation>
    </message>
    <message>
        <source>This entry was damaged: it cannot be read any more</source>
        <translation>Esta entrada estaba dañada: ya no se puede leer</translation>
    </message>
    <message>
        <source>You changed the settings</source>
        <translation>Has cambiado los ajustes</translation>
    </message>
    <message>
        <source>You set a passphrase that locks the window</source>
        <translation>Has puesto una frase de contraseña que bloquea la ventana</translation>
    </message>
    <message>
        <source>You took the lock of the window away</source>
        <translation>Has quitado el bloqueo de la ventana</translation>
    </message>
    <message>
        <source>Somebody typed another passphrase at the locked window</source>
        <translation>Alguien escribió otra frase de contraseña en la ventana bloqueada</translation>
    </message>
    <message>
        <source>Somebody said that the passphrase of the window is forgotten</source>
        <translation>Alguien dijo que se olvidó la frase de contraseña de la ventana</translation>
    </message>
    <message>
        <source>The lock of the window went away: its passphrase was forgotten</source>
        <translation>El bloqueo de la ventana ha desaparecido: se olvidó su frase de contraseña</translation>
    </message>
    <message>
        <source>The keys now live in {home}</source>
        <translation>Las claves están ahora en {home}</translation>
    </message>
    <message>
        <source>The keys of {account} were destroyed</source>
        <translation>Las claves de {account} se han destruido</translation>
    </message>
    <message>
        <source>The keys of {account} stay sealed until access is withdrawn</source>
        <translation>Las claves de {account} siguen selladas hasta que se retire el acceso</translation>
    </message>
    <message>
        <source>You gave up the keys in {home}; their accounts ask you to sign in again</source>
        <translation>Has renunciado a las claves que había en {home}; sus cuentas te piden iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>The data file was found damaged</source>
        <translation>El archivo de datos se ha encontrado dañado</translation>
    </message>
    <message>
        <source>You went on with the copy of {day}, because the data file was damaged; that file is kept as {file}</source>
        <translation>Has seguido con la copia del {day}, porque el archivo de datos estaba dañado; ese archivo se conserva como {file}</translation>
    </message>
    <message>
        <source>You made a backup: {file}</source>
        <translation>Has hecho una copia de seguridad: {file}</translation>
    </message>
    <message>
        <source>You brought the backup {file} back: what began on {from} goes on on {to}</source>
        <translation>Has recuperado la copia de seguridad {file}: lo que empezó en {from} sigue en {to}</translation>
    </message>
    <message>
        <source>You had a detailed log of {account} kept for 15 minutes</source>
        <translation>Has hecho guardar un registro detallado de {account} durante 15 minutos</translation>
    </message>
    <message>
        <source>You saved a support file: {file}</source>
        <translation>Has guardado un archivo de ayuda: {file}</translation>
    </message>
    <message>
        <source>A support file was stopped: a stored secret stood in it</source>
        <translation>Se ha detenido un archivo de ayuda: contenía un secreto guardado</translation>
    </message>
    <message>
        <source>Today’s safety copy could not be made</source>
        <translation>No se ha podido hacer la copia de protección de hoy</translation>
    </message>
    <message>
        <source>The clock of this computer was set</source>
        <translation>El reloj de este equipo se ha puesto en hora</translation>
    </message>
    <message>
        <source>{account} was caught up with: {caught}</source>
        <translation>{account} se ha puesto al día: {caught}</translation>
    </message>
    <message>
        <source>{actor} asked {account} for the keys of a sign-in</source>
        <translation>{actor} ha pedido a {account} las claves de un inicio de sesión</translation>
    </message>
    <message>
        <source>You asked {account} for the keys of a sign-in</source>
        <translation>Has pedido a {account} las claves de un inicio de sesión</translation>
    </message>
    <message>
        <source>{actor} asked {account} for a code to sign in with</source>
        <translation>{actor} ha pedido a {account} un código para iniciar sesión</translation>
    </message>
    <message>
        <source>You asked {account} for a code to sign in with</source>
        <translation>Has pedido a {account} un código para iniciar sesión</translation>
    </message>
    <message>
        <source>{actor} asked {account} to withdraw access</source>
        <translation>{actor} ha pedido a {account} que retire el acceso</translation>
    </message>
    <message>
        <source>You asked {account} to withdraw access</source>
        <translation>Has pedido a {account} que retire el acceso</translation>
    </message>
    <message>
        <source>Your new {title} waits to be sent</source>
        <translation>Lo nuevo que has creado espera a enviarse: {title}</translation>
    </message>
    <message>
        <source>Your deletion of {title} waits to be sent</source>
        <translation>Tu eliminación de {title} espera a enviarse</translation>
    </message>
    <message>
        <source>{account} answers again</source>
        <translation>{account} responde de nuevo</translation>
    </message>
    <message>
        <source>{account} asked to wait</source>
        <translation>{account} ha pedido esperar</translation>
    </message>
    <message>
        <source>{account} needs you to sign in again</source>
        <translation>{account} necesita que inicies sesión de nuevo</translation>
    </message>
    <message>
        <source>{account} took the access away</source>
        <translation>{account} ha retirado el acceso</translation>
    </message>
    <message>
        <source>You turned off {account}</source>
        <translation>Has desactivado {account}</translation>
    </message>
    <message>
        <source>You turned on {account}</source>
        <translation>Has activado {account}</translation>
    </message>
    <message>
        <source>You did not allow the sign-in to {account}</source>
        <translation>No has permitido el inicio de sesión en {account}</translation>
    </message>
    <message>
        <source>You stopped the sign-in to {account}</source>
        <translation>Has detenido el inicio de sesión en {account}</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in to {account} in time</source>
        <translation>Nadie ha completado a tiempo el inicio de sesión en {account}</translation>
    </message>
    <message>
        <source>Somebody else than {account} signed in, and was not taken</source>
        <translation>Ha iniciado sesión alguien que no es {account}, y no se ha aceptado</translation>
    </message>
    <message>
        <source>{actor} renamed {before} to {title}</source>
        <translation>{actor} ha renombrado {before} como {title}</translation>
    </message>
    <message>
        <source>You renamed {before} to {title}</source>
        <translation>Has renombrado {before} como {title}</translation>
    </message>
    <message>
        <source>{actor} changed {title}: {field} from {old} to {new}</source>
        <translation>{actor} ha cambiado {title}: {field}, de {old} a {new}</translation>
    </message>
    <message>
        <source>You changed {title}: {field} from {old} to {new}</source>
        <translation>Has cambiado {title}: {field}, de {old} a {new}</translation>
    </message>
    <message>
        <source>{actor}: {action}</source>
        <translation>{actor}: {action}</translation>
    </message>
    <message>
        <source>You </source>
        <comment>cut off from “You created {title}” and the like, so that “Created an item” is left: write what those sentences begin with in your language, like “Sie haben ”</comment>
        <translation>Has </translation>
    </message>
</context>
<context>
    <name>connector_app/words/spans</name>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <comment>days of a week</comment>
        <translation>del {first} al {last} de {month} de {year}</translation>
    </message>
    <message>
        <source>{first} {month} to {last} {next_month} {year}</source>
        <comment>days of a week in two months</comment>
        <translation>del {first} de {month} al {last} de {next_month} de {year}</translation>
    </message>
    <message>
        <source>{first} {month} {year} to {last} {next_month} {next_year}</source>
        <comment>days of a week in two years</comment>
        <translation>del {first} de {month} de {year} al {last} de {next_month} de {next_year}</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta: {day}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/support</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>This program, its libraries, and the system of this computer.</source>
        <translation>Este programa, sus bibliotecas y el sistema de este equipo.</translation>
    </message>
    <message>
        <source>What differs from the start. Addresses and ids that you typed are only said to be there.</source>
        <translation>Lo que es distinto del principio. De las direcciones e ids que escribiste solo se dice que están.</translation>
    </message>
    <message>
        <source>The state of each account, under a number; how much waits. No titles and no texts.</source>
        <translation>El estado de cada cuenta, con un número; cuánto espera. Sin títulos ni textos.</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Lo que falló</translation>
    </message>
    <message>
        <source>What failed lately, by its kind and number. No words of what it was about.</source>
        <translation>Lo que falló últimamente, por su tipo y número. Ninguna palabra de qué se trataba.</translation>
    </message>
    <message>
        <source>How the self-test goes right now.</source>
        <translation>Cómo va la autocomprobación ahora mismo.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The newest lines of the program’s own log: times and places in the program.</source>
        <translation>Las líneas más nuevas del registro del propio programa: horas y lugares en el programa.</translation>
    </message>
    <message>
        <source>Names of my accounts</source>
        <translation>Nombres de mis cuentas</translation>
    </message>
    <message>
        <source>Names often are e-mail addresses. Without this each account is only a number.</source>
        <translation>Los nombres suelen ser direcciones de correo. Sin esto, cada cuenta es solo un número.</translation>
    </message>
    <message>
        <source>Nothing is sent. It becomes a file that you can read here first, and then give to whoever helps you. No titles, no texts and no keys are in it.</source>
        <translation>No se envía nada. Se crea un archivo que puedes leer antes aquí y dar después a quien te ayude. No contiene títulos, textos ni claves.</translation>
    </message>
    <message numerus="yes">
        <source>Searched for {n} stored secrets, in every form one could take: none was found.</source>
        <extracomment>For one: Searched for {n} stored secret, in every form one could take: none was found.</extracomment>
        <translation>
            <numerusform>Se buscó {n} secreto guardado, en todas las formas que podría tomar: no se encontró.</numerusform>
            <numerusform>Se buscaron {n} secretos guardados, en todas las formas que podrían tomar: no se encontró ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no stored secret to search for.</source>
        <translation>No había ningún secreto guardado que buscar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets could not be compared: the safe is shut, and is not opened just for this.</source>
        <extracomment>For one: {n} secret could not be compared: the safe is shut, and is not opened just for this.</extracomment>
        <translation>
            <numerusform>{n} secreto no se pudo comparar: el llavero está cerrado y no se abre solo para esto.</numerusform>
            <numerusform>{n} secretos no se pudieron comparar: el llavero está cerrado y no se abre solo para esto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets could not be compared: too short to tell from other words.</source>
        <extracomment>For one: {n} secret could not be compared: too short to tell from other words.</extracomment>
        <translation>
            <numerusform>{n} secreto no se pudo comparar: demasiado corto para distinguirlo de otras palabras.</numerusform>
            <numerusform>{n} secretos no se pudieron comparar: demasiado cortos para distinguirlos de otras palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connector Manager: support file</source>
        <translation>Connector Manager: archivo de ayuda</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Hecho: {when}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/things</name>
    <message>
        <source>account</source>
        <comment>what was not found</comment>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>change</source>
        <comment>what was not found</comment>
        <translation>cambio</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what was not found</comment>
        <translation>canal</translation>
    </message>
    <message>
        <source>client id</source>
        <comment>what was not found</comment>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>what was not found</comment>
        <translation>secreto de cliente</translation>
    </message>
    <message>
        <source>event</source>
        <comment>what was not found</comment>
        <translation>evento</translation>
    </message>
    <message>
        <source>file</source>
        <comment>what was not found</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>what was not found</comment>
        <translation>filtro</translation>
    </message>
    <message>
        <source>history</source>
        <comment>what was not found</comment>
        <translation>historial</translation>
    </message>
    <message>
        <source>inbox</source>
        <comment>what was not found</comment>
        <translation>bandeja de entrada</translation>
    </message>
    <message>
        <source>issue</source>
        <comment>what was not found</comment>
        <translation>issue</translation>
    </message>
    <message>
        <source>item</source>
        <comment>what was not found</comment>
        <translation>elemento</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>what was not found</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>message</source>
        <comment>what was not found</comment>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>page</source>
        <comment>what was not found</comment>
        <translation>página</translation>
    </message>
    <message>
        <source>platform</source>
        <comment>what was not found</comment>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>practice account</source>
        <comment>what was not found</comment>
        <translation>cuenta de práctica</translation>
    </message>
    <message>
        <source>record</source>
        <comment>what was not found</comment>
        <translation>registro</translation>
    </message>
    <message>
        <source>repository</source>
        <comment>what was not found</comment>
        <translation>repositorio</translation>
    </message>
    <message>
        <source>row</source>
        <comment>what was not found</comment>
        <translation>fila</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>what was not found</comment>
        <translation>regla</translation>
    </message>
    <message>
        <source>server</source>
        <comment>what was not found</comment>
        <translation>servidor</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>what was not found</comment>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>table</source>
        <comment>what was not found</comment>
        <translation>tabla</translation>
    </message>
    <message>
        <source>task</source>
        <comment>what was not found</comment>
        <translation>tarea</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>what was not found</comment>
        <translation>webhook</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>what was not found</comment>
        <translation>retirada de acceso</translation>
    </message>
    <message>
        <source>workflow</source>
        <comment>what was not found</comment>
        <translation>flujo</translation>
    </message>
    <message>
        <source>a detailed log of this account</source>
        <comment>what was not found</comment>
        <translation>registro detallado de esta cuenta</translation>
    </message>
    <message>
        <source>a newer version</source>
        <comment>what was not found</comment>
        <translation>versión más nueva</translation>
    </message>
    <message>
        <source>a secret that was sent to this address</source>
        <comment>what was not found</comment>
        <translation>secreto enviado a esta dirección</translation>
    </message>
    <message>
        <source>a sound daily copy</source>
        <comment>what was not found</comment>
        <translation>copia diaria en buen estado</translation>
    </message>
    <message>
        <source>account or item of this change</source>
        <comment>what was not found</comment>
        <translation>cuenta o elemento de este cambio</translation>
    </message>
    <message>
        <source>change to edit</source>
        <comment>what was not found</comment>
        <translation>cambio que editar</translation>
    </message>
    <message>
        <source>this delivery among those set aside</source>
        <comment>what was not found</comment>
        <translation>esta entrega entre las apartadas</translation>
    </message>
    <message>
        <source>this page</source>
        <comment>what was not found</comment>
        <translation>esta página</translation>
    </message>
    <message>
        <source>this relay</source>
        <comment>what was not found</comment>
        <translation>este retransmisor</translation>
    </message>
    <message>
        <source>this webhook address</source>
        <comment>what was not found</comment>
        <translation>esta dirección de webhook</translation>
    </message>
    <message>
        <source>words to forget</source>
        <comment>what was not found</comment>
        <translation>palabras que olvidar</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>passphrase parameters</source>
        <translation>parámetros de la frase de contraseña</translation>
    </message>
    <message>
        <source>list</source>
        <comment>what was not found: a list of tasks</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a field</comment>
        <translation>archivado</translation>
    </message>
    <message>
        <source>author</source>
        <comment>a field</comment>
        <translation>autor</translation>
    </message>
    <message>
        <source>description</source>
        <comment>a field</comment>
        <translation>descripción</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a field</comment>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>due date</source>
        <comment>a field</comment>
        <translation>fecha de vencimiento</translation>
    </message>
    <message>
        <source>end</source>
        <comment>a field: when something ends</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>guests</source>
        <comment>a field</comment>
        <translation>invitados</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>a field</comment>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>last day</source>
        <comment>a field</comment>
        <translation>último día</translation>
    </message>
    <message>
        <source>location</source>
        <comment>a field</comment>
        <translation>lugar</translation>
    </message>
    <message>
        <source>members</source>
        <comment>a field</comment>
        <translation>miembros</translation>
    </message>
    <message>
        <source>message</source>
        <comment>a field</comment>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>milestone</source>
        <comment>a field</comment>
        <translation>hito</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a field</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>a field</comment>
        <translation>notas</translation>
    </message>
    <message>
        <source>organizer</source>
        <comment>a field</comment>
        <translation>organizador</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>a field</comment>
        <translation>propietario</translation>
    </message>
    <message>
        <source>reactions</source>
        <comment>a field</comment>
        <translation>reacciones</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>a field</comment>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>size</source>
        <comment>a field</comment>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>start</source>
        <comment>a field: when something starts</comment>
        <translation>inicio</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a field</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>a field</comment>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a field</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>title</source>
        <comment>a field</comment>
        <translation>título</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>a field</comment>
        <translation>tema</translation>
    </message>
    <message>
        <source>topics</source>
        <comment>a field</comment>
        <translation>temas</translation>
    </message>
    <message>
        <source>type</source>
        <comment>a field</comment>
        <translation>tipo</translation>
    </message>
</context>
<context>
    <name>connector_app/words/times</name>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>de {since} a {until}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Ayer, {day}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} de {month} de {year}</translation>
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
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>Your answer has arrived. Connector Manager now checks the account.</source>
        <translation>Tu respuesta ha llegado. Connector Manager comprueba ahora la cuenta.</translation>
    </message>
    <message>
        <source>You can close this page and go back to the program.</source>
        <translation>Puedes cerrar esta página y volver al programa.</translation>
    </message>
</context>
<context>
    <name>resources/callback-ended</name>
    <message>
        <source>This attempt has ended</source>
        <translation>Este intento ha terminado</translation>
    </message>
    <message>
        <source>The answer came after the program had stopped waiting for it. It changed nothing.</source>
        <translation>La respuesta llegó cuando el programa ya no la esperaba. No cambió nada.</translation>
    </message>
    <message>
        <source>To try again, start in Connector Manager.</source>
        <translation>Para intentarlo de nuevo, empieza en Connector Manager.</translation>
    </message>
</context>
<context>
    <name>resources/callback-problem</name>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>The platform could not finish the sign-in. Nothing was saved.</source>
        <translation>La plataforma no pudo completar el inicio de sesión. No se guardó nada.</translation>
    </message>
    <message>
        <source>Go back to Connector Manager: it says what happened and what you can do.</source>
        <translation>Vuelve a Connector Manager: dice qué pasó y qué puedes hacer.</translation>
    </message>
</context>
<context>
    <name>resources/callback-refused</name>
    <message>
        <source>You chose not to give access. Nothing was changed and nothing was saved.</source>
        <translation>Elegiste no dar acceso. No se cambió ni se guardó nada.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Puedes cerrar esta página.</translation>
    </message>
</context>
<context>
    <name>resources/callback-stray</name>
    <message>
        <source>Nothing to see here</source>
        <translation>Aquí no hay nada que ver</translation>
    </message>
    <message>
        <source>This address only takes the answer to a sign-in that was begun in Connector Manager. What arrived belongs to none, and it changed nothing.</source>
        <translation>Esta dirección solo recibe la respuesta a un inicio de sesión empezado en Connector Manager. Lo que llegó no es de ninguno, y no cambió nada.</translation>
    </message>
    <message>
        <source>If you were signing in, go back to the program and press “Open again”.</source>
        <translation>Si estabas iniciando sesión, vuelve al programa y pulsa «Abrir de nuevo».</translation>
    </message>
</context>
<context>
    <name>resources/practice/authorize</name>
    <message>
        <source>Allow access – Practice platform</source>
        <translation>Permitir acceso – Plataforma de práctica</translation>
    </message>
    <message>
        <source>Practice.</source>
        <translation>Práctica.</translation>
    </message>
    <message>
        <source>A pretend platform on this computer. Nothing here is real.</source>
        <translation>Una plataforma ficticia en este equipo. Aquí nada es real.</translation>
    </message>
    <message>
        <source>Practice platform</source>
        <translation>Plataforma de práctica</translation>
    </message>
    <message>
        <source>Connector Manager asks for access</source>
        <translation>Connector Manager pide acceso</translation>
    </message>
    <message>
        <source>Choose who you are here, then decide. You can take the access back at any time.</source>
        <translation>Elige quién eres aquí y luego decide. Puedes retirar el acceso cuando quieras.</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Iniciar sesión como</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Nobody checks a password here, because there is nothing to protect: these people and their items were made up for trying things out.</source>
        <translation>Aquí nadie comprueba una contraseña, porque no hay nada que proteger: estas personas y sus elementos se inventaron para hacer pruebas.</translation>
    </message>
</context>
<context>
    <name>resources/practice/desk-row</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>resources/practice/desk</name>
    <message>
        <source>Items – Practice platform</source>
        <translation>Elementos – Plataforma de práctica</translation>
    </message>
    <message>
        <source>Change something at the platform</source>
        <translation>Cambia algo en la plataforma</translation>
    </message>
    <message>
        <source>What you change here is told to Connector Manager at once, where it asked to be told.</source>
        <translation>De lo que cambias aquí se avisa enseguida a Connector Manager, si pidió que se le avisara.</translation>
    </message>
    <message>
        <source>Whose items</source>
        <translation>Elementos de</translation>
    </message>
    <message>
        <source>Title of the new item</source>
        <translation>Título del elemento nuevo</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Añadir elemento</translation>
    </message>
    <message>
        <source>Try trouble</source>
        <translation>Probar problemas</translation>
    </message>
    <message>
        <source>Each is for the next time only, unless it says more.</source>
        <translation>Cada uno vale solo para la próxima vez, salvo que diga más.</translation>
    </message>
    <message>
        <source>Let the sign-in run out</source>
        <translation>Dejar que caduque el inicio de sesión</translation>
    </message>
    <message>
        <source>Answer “too fast”, 10 s</source>
        <translation>Responder «demasiado rápido», 10 s</translation>
    </message>
    <message>
        <source>Break down three times</source>
        <translation>Fallar tres veces</translation>
    </message>
    <message>
        <source>Be slow five times</source>
        <translation>Ir lento cinco veces</translation>
    </message>
    <message>
        <source>Do it, then cut the line</source>
        <translation>Hacerlo y cortar la línea</translation>
    </message>
    <message>
        <source>Lose a message</source>
        <translation>Perder un mensaje</translation>
    </message>
    <message>
        <source>Send a message twice</source>
        <translation>Enviar un mensaje dos veces</translation>
    </message>
    <message>
        <source>Take the access away</source>
        <translation>Retirar el acceso</translation>
    </message>
    <message>
        <source>All well again</source>
        <translation>Todo bien otra vez</translation>
    </message>
</context>
</TS>
