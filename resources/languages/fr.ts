<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>connector_app/adapters/autostart</name>
    <message>
        <source>The folder in which the program or its data lies has a name with line breaks or other signs that no entry of the desktop can hold, so nothing was written. Move it into a folder with a plainer name.</source>
        <translation>Le dossier du programme ou de ses données a un nom avec des sauts de ligne ou d’autres signes que le bureau ne peut pas enregistrer ; rien n’a été écrit. Déplacez-le dans un dossier au nom plus simple.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/browser</name>
    <message>
        <source>This is no web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/http</name>
    <message>
        <source>This request is not well formed; nothing was sent.</source>
        <translation>Cette demande est mal formée ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The {name} of this request holds a character that cannot be sent.</source>
        <translation>L’élément « {name} » de cette demande contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>This is not an address the program can call.</source>
        <translation>Le programme ne peut pas appeler cette adresse.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/network</name>
    <message>
        <source>This computer’s proxy is of a kind the program cannot speak to.</source>
        <translation>Le programme ne sait pas utiliser le type de proxy de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/notifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/relay</name>
    <message>
        <source>A relay’s address {words}.</source>
        <translation>L’adresse d’un relais {words}.</translation>
    </message>
    <message>
        <source>A relay’s address must be an https address.</source>
        <translation>L’adresse d’un relais doit être une adresse https.</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/sockets</name>
    <message>
        <source>Only encrypted addresses (wss) are opened for live updates.</source>
        <translation>Seules des adresses chiffrées (wss) sont ouvertes pour les mises à jour en direct.</translation>
    </message>
</context>
<context>
    <name>connector_app/app/background</name>
    <message>
        <source>Keep running</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The program can go on without its window: your accounts stay up to date, and changes that wait are sent. You find it beside the clock. What you choose now holds until you change it in the settings.</source>
        <translation>Le programme peut continuer sans sa fenêtre : vos comptes restent à jour et les modifications en attente sont envoyées. Vous le trouvez à côté de l’horloge. Ce choix reste valable jusqu’à ce que vous le changiez dans les réglages.</translation>
    </message>
    <message>
        <source>Keep running?</source>
        <translation>Continuer en arrière-plan ?</translation>
    </message>
</context>
<context>
    <name>connector_app/app/cannot_start</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Go on with the copy of {day}</source>
        <translation>Continuer avec la copie du {day}</translation>
    </message>
    <message>
        <source>The newest copy is of {day}.</source>
        <translation>La copie la plus récente date du {day}.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>connector_app/app/notices</name>
    <message>
        <source>An account</source>
        <translation>Un compte</translation>
    </message>
    <message>
        <source>What needed you is settled.</source>
        <translation>Ce qui avait besoin de vous est réglé.</translation>
    </message>
</context>
<context>
    <name>connector_app/app/run</name>
    <message>
        <source>This cannot be used. An address looks like http://proxy.example:8080.</source>
        <translation>Ceci ne peut pas être utilisé. Une adresse ressemble à http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Il n’y a pas de fichier de ce nom.</translation>
    </message>
    <message>
        <source>This cannot be used. An address looks like https://hooks.example.org.</source>
        <translation>Ceci ne peut pas être utilisé. Une adresse ressemble à https://hooks.example.org.</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>De la sauvegarde</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Ceci ne peut pas être utilisé.</translation>
    </message>
</context>
<context>
    <name>connector_app/app/tour</name>
    <message numerus="yes">
        <source>In the table: {n} items.</source>
        <extracomment>For one: In the table: {n} item.</extracomment>
        <translation>
            <numerusform>Dans le tableau : {n} élément.</numerusform>
            <numerusform>Dans le tableau : {n} éléments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/config</name>
    <message>
        <source>must be "system", "none" or an address like "http://proxy.example:8080"</source>
        <comment>goes on after a name in quotes</comment>
        <translation>doit être "system", "none" ou une adresse comme "http://proxy.example:8080"</translation>
    </message>
    <message>
        <source>names a file that is not there</source>
        <comment>goes on after a name in quotes</comment>
        <translation>désigne un fichier qui n’existe pas</translation>
    </message>
    <message>
        <source>cannot be switched on in the installed program</source>
        <comment>goes on after a name in quotes</comment>
        <translation>ne peut pas être activé dans le programme installé</translation>
    </message>
    <message>
        <source>must be numbers from 1024 to 65535</source>
        <comment>goes on after a name in quotes</comment>
        <translation>doit contenir des nombres de 1024 à 65535</translation>
    </message>
    <message>
        <source>must be an https address without a path, like “https://hooks.example.org”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>doit être une adresse https sans chemin, comme « https://hooks.example.org »</translation>
    </message>
    <message>
        <source>must be {choices}</source>
        <comment>goes on after a name in quotes</comment>
        <translation>doit être {choices}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}, ligne {line} : {words}</translation>
    </message>
    <message>
        <source>there is no setting “{name}”.</source>
        <translation>il n’y a pas de réglage « {name} ».</translation>
    </message>
    <message>
        <source>“{name}” {words}.</source>
        <translation>« {name} » {words}.</translation>
    </message>
    <message>
        <source>“{name}”: {words}</source>
        <translation>« {name} » : {words}</translation>
    </message>
</context>
<context>
    <name>connector_app/described/failures</name>
    <message>
        <source>{name} did not accept this.</source>
        <translation>{name} n’a pas accepté cela.</translation>
    </message>
</context>
<context>
    <name>connector_app/described/items</name>
    <message>
        <source>{kinds} cannot be handled like that here.</source>
        <translation>Cela n’est pas possible ici avec : {kinds}.</translation>
    </message>
    <message>
        <source>This request needs {name}, which is not known.</source>
        <translation>Cette demande a besoin de « {name} », qui n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>connector_app/described/platform</name>
    <message>
        <source>{name} does not offer this, or this program was not told how.</source>
        <translation>{name} ne propose pas cela, ou ce programme ne sait pas comment le demander.</translation>
    </message>
    <message>
        <source>{file}: a name is small letters, digits and hyphens, and begins with a letter.</source>
        <translation>{file} : un nom contient des minuscules, des chiffres et des traits d’union, et commence par une lettre.</translation>
    </message>
    <message>
        <source>What you have at {name}</source>
        <translation>Ce que vous avez chez {name}</translation>
    </message>
    <message>
        <source>See what you have at {name}</source>
        <translation>Voir ce que vous avez chez {name}</translation>
    </message>
    <message>
        <source>See and change what you have at {name}</source>
        <translation>Voir et modifier ce que vous avez chez {name}</translation>
    </message>
    <message>
        <source>there is no “{name}”.</source>
        <translation>il n’y a pas de « {name} ».</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>« {name} » manque.</translation>
    </message>
    <message>
        <source>this file {words}.</source>
        <translation>ce fichier {words}.</translation>
    </message>
</context>
<context>
    <name>connector_app/described/shape</name>
    <message>
        <source>is no regular expression: {error}</source>
        <comment>goes on after a name in quotes</comment>
        <translation>n’est pas une expression régulière : {error}</translation>
    </message>
    <message>
        <source>is a regular expression beyond all measure</source>
        <comment>goes on after a name in quotes</comment>
        <translation>est une expression régulière démesurée</translation>
    </message>
    <message>
        <source>is a page of the program’s own</source>
        <comment>goes on after a name in quotes</comment>
        <translation>est une page du programme lui-même</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a platform</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>a key of this platform</source>
        <comment>after “This does not look like”</comment>
        <translation>une clé de cette plateforme</translation>
    </message>
    <message>
        <source>says one of cursor, header, link and page_size</source>
        <comment>goes on after a name in quotes</comment>
        <translation>indique l’un de cursor, header, link et page_size</translation>
    </message>
    <message>
        <source>needs query, the parameter that carries the place</source>
        <comment>goes on after a name in quotes</comment>
        <translation>demande query, le paramètre qui porte la position</translation>
    </message>
    <message>
        <source>has no field “{name}” for its title</source>
        <comment>goes on after a name in quotes</comment>
        <translation>n’a pas de champ « {name} » pour son titre</translation>
    </message>
    <message>
        <source>says where “{name}” stands, but has no such field</source>
        <comment>goes on after a name in quotes</comment>
        <translation>dit où se trouve « {name} », mais n’a pas ce champ</translation>
    </message>
    <message>
        <source>with scheme “standard” has its headers by itself</source>
        <comment>goes on after a name in quotes</comment>
        <translation>avec scheme « standard » a déjà ses en-têtes</translation>
    </message>
    <message>
        <source>needs header and delivery_header</source>
        <comment>goes on after a name in quotes</comment>
        <translation>demande header et delivery_header</translation>
    </message>
    <message>
        <source>needs event or event_header: what a delivery is about</source>
        <comment>goes on after a name in quotes</comment>
        <translation>demande event ou event_header : l’objet d’un envoi</translation>
    </message>
    <message>
        <source>needs timestamp_header and {timestamp} in signed, or neither</source>
        <comment>goes on after a name in quotes</comment>
        <translation>demande timestamp_header et {timestamp} dans signed, ou aucun des deux</translation>
    </message>
    <message>
        <source>needs a way to sign in: [oauth], [device] or [key]</source>
        <comment>goes on after a name in quotes</comment>
        <translation>demande une façon de se connecter : [oauth], [device] ou [key]</translation>
    </message>
    <message>
        <source>needs an endpoint “{name}”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>demande un point d’accès « {name} »</translation>
    </message>
    <message>
        <source>has two kinds of the same id</source>
        <comment>goes on after a name in quotes</comment>
        <translation>a deux types avec le même id</translation>
    </message>
    <message>
        <source>speaks of deliveries about “{name}”, but has no such kind</source>
        <comment>goes on after a name in quotes</comment>
        <translation>parle d’envois au sujet de « {name} », mais n’a pas ce type</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/examination</name>
    <message>
        <source>system</source>
        <comment>a proxy</comment>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a proxy</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>Il est possible d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>the answer was another one</source>
        <translation>la réponse était une autre</translation>
    </message>
    <message>
        <source>An answer from the browser can be received on this computer.</source>
        <translation>Une réponse du navigateur peut être reçue sur cet ordinateur.</translation>
    </message>
    <message>
        <source>the keychain did not keep what it was given</source>
        <translation>le trousseau n’a pas gardé ce qui lui a été confié</translation>
    </message>
    <message>
        <source>{keychain} writes, reads and deletes.</source>
        <translation>{keychain} : écriture, lecture et suppression fonctionnent.</translation>
    </message>
    <message numerus="yes">
        <source>{n} platforms can be found</source>
        <extracomment>For one: {n} platform can be found</extracomment>
        <translation>
            <numerusform>{n} plateforme trouvée</numerusform>
            <numerusform>{n} plateformes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy: {proxy}; {authorities}; {reached}.</source>
        <translation>Proxy : {proxy} ; {authorities} ; {reached}.</translation>
    </message>
    <message>
        <source>one of your own</source>
        <comment>a proxy</comment>
        <translation>le vôtre</translation>
    </message>
    <message numerus="yes">
        <source>{n} certificate authorities</source>
        <extracomment>For one: {n} certificate authority</extracomment>
        <translation>
            <numerusform>{n} autorité de certification</numerusform>
            <numerusform>{n} autorités de certification</numerusform>
        </translation>
    </message>
    <message>
        <source>no account needs the network yet</source>
        <translation>aucun compte n’a encore besoin du réseau</translation>
    </message>
    <message numerus="yes">
        <source>{n} files about platforms cannot be read: see Settings, Platforms.</source>
        <extracomment>For one: {n} file about platforms cannot be read: see Settings, Platforms.</extracomment>
        <translation>
            <numerusform>{n} fichier de plateforme ne peut pas être lu : voir Réglages, Plateformes.</numerusform>
            <numerusform>{n} fichiers de plateformes ne peuvent pas être lus : voir Réglages, Plateformes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} platforms can be connected.</source>
        <extracomment>For one: {n} platform can be connected.</extracomment>
        <translation>
            <numerusform>{n} plateforme peut être reliée.</numerusform>
            <numerusform>{n} plateformes peuvent être reliées.</numerusform>
        </translation>
    </message>
    <message>
        <source>the translations into {language} cannot be read</source>
        <translation>les traductions en « {language} » ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>It can speak {languages}.</source>
        <translation>Il parle {languages}.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>the data file is damaged: {wrong}; there is no daily copy</source>
        <translation>le fichier de données est endommagé : {wrong} ; il n’y a pas de copie du jour</translation>
    </message>
    <message>
        <source>the data file is damaged: {wrong}; “doctor --use-copy” goes on with the copy of {day}</source>
        <translation>le fichier de données est endommagé : {wrong} ; « doctor --use-copy » continue avec la copie du {day}</translation>
    </message>
    <message>
        <source>There is no data yet.</source>
        <translation>Il n’y a pas encore de données.</translation>
    </message>
    <message>
        <source>The data file is sound.</source>
        <translation>Le fichier de données est intact.</translation>
    </message>
    <message>
        <source>this computer’s clock is earlier than the newest entry of the history</source>
        <translation>l’horloge de cet ordinateur est en retard sur la dernière entrée de l’historique</translation>
    </message>
    <message>
        <source>It is {moment}; nothing contradicts that.</source>
        <translation>Il est {moment} ; rien ne le contredit.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/foreign</name>
    <message>
        <source>The settings in this backup do not fit this version of the program. Nothing was changed here.</source>
        <translation>Les réglages de cette sauvegarde ne conviennent pas à cette version du programme. Rien n’a été modifié ici.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/luggage</name>
    <message>
        <source>a computer without a name</source>
        <translation>un ordinateur sans nom</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/moving</name>
    <message>
        <source>This data folder already holds accounts or changes, and a backup is never mixed with them. Nothing was changed. Bring it back into an empty folder: --data-dir FOLDER names one.</source>
        <translation>Ce dossier de données contient déjà des comptes ou des modifications, et une sauvegarde n’y est jamais mêlée. Rien n’a été modifié. Restaurez-la dans un dossier vide : --data-dir FOLDER en indique un.</translation>
    </message>
    <message>
        <source>This backup holds something that this program puts into none. Nothing was changed here. Make a new one on the other computer, with this version of the program.</source>
        <translation>Cette sauvegarde contient quelque chose que ce programme ne met dans aucune. Rien n’a été modifié ici. Faites-en une nouvelle sur l’autre ordinateur, avec cette version du programme.</translation>
    </message>
    <message>
        <source>the backup does not hold its secret. Add it anew</source>
        <translation>la sauvegarde ne contient pas son secret. Ajoutez-le de nouveau</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/platforms</name>
    <message>
        <source>{file}: there is a platform of this name already.</source>
        <translation>{file} : il existe déjà une plateforme de ce nom.</translation>
    </message>
    <message>
        <source>{file}: this file is too large to describe a platform.</source>
        <translation>{file} : ce fichier est trop gros pour décrire une plateforme.</translation>
    </message>
    <message>
        <source>{file}: there is a platform called “{name}” already.</source>
        <translation>{file} : il existe déjà une plateforme appelée « {name} ».</translation>
    </message>
    <message>
        <source>{file}: “{path}” is where the answers of another platform arrive.</source>
        <translation>{file} : « {path} » est l’endroit où arrivent les réponses d’une autre plateforme.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/recovery</name>
    <message>
        <source>the safety copy does not hold its secret. Add it anew</source>
        <translation>la copie de sécurité ne contient pas son secret. Ajoutez-le de nouveau</translation>
    </message>
    <message>
        <source>The data file is not damaged. Nothing was changed.</source>
        <translation>Le fichier de données n’est pas endommagé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/support</name>
    <message>
        <source>not tried: your computer’s safe is shut, and is not opened just for this</source>
        <translation>non essayé : le trousseau de votre ordinateur est verrouillé et n’est pas ouvert juste pour cela</translation>
    </message>
</context>
<context>
    <name>connector_app/language</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
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
        <translation>doit être une adresse https</translation>
    </message>
    <message>
        <source>must be an https address without a name or password in it</source>
        <comment>goes on after a name in quotes</comment>
        <translation>doit être une adresse https sans nom ni mot de passe</translation>
    </message>
    <message>
        <source>must be an https address without “?” and “#”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>doit être une adresse https sans « ? » ni « # »</translation>
    </message>
</context>
<context>
    <name>connector_app/model/connection</name>
    <message>
        <source>This account is turned off. Turn it on first.</source>
        <translation>Ce compte est désactivé. Activez-le d’abord.</translation>
    </message>
    <message>
        <source>The file that describes this platform is missing or has a mistake.</source>
        <translation>Le fichier qui décrit cette plateforme manque ou contient une erreur.</translation>
    </message>
    <message>
        <source>{name} at {place}</source>
        <translation>{name} sur {place}</translation>
    </message>
</context>
<context>
    <name>connector_app/model/forecast</name>
    <message>
        <source>The platform wants to know again that it is you.</source>
        <translation>La plateforme veut de nouveau s’assurer que c’est bien vous.</translation>
    </message>
    <message>
        <source>This platform does not say how long a sign-in lasts.</source>
        <translation>Cette plateforme ne dit pas combien de temps dure une connexion.</translation>
    </message>
    <message>
        <source>The platform named this day when you signed in.</source>
        <translation>La plateforme a indiqué ce jour quand vous vous êtes connecté.</translation>
    </message>
    <message>
        <source>The platform gave a key that ends then and cannot be renewed.</source>
        <translation>La plateforme a donné une clé qui expire ce jour-là et ne peut pas être renouvelée.</translation>
    </message>
    <message>
        <source>It is known from the next renewal or sign-in on.</source>
        <translation>Ce sera connu au prochain renouvellement ou à la prochaine connexion.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/item</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{kind} has no field called “{name}”.</source>
        <translation>{kind} : il n’y a pas de champ appelé « {name} ».</translation>
    </message>
    <message>
        <source>{field} is required</source>
        <translation>{field} : champ obligatoire</translation>
    </message>
    <message>
        <source>{field} can be set once the item is there</source>
        <translation>{field} : à définir une fois l’élément créé</translation>
    </message>
    <message>
        <source>{field} cannot be changed: {why}</source>
        <translation>{field} : modification impossible, {why}</translation>
    </message>
    <message>
        <source>{field} cannot be changed</source>
        <translation>{field} : modification impossible</translation>
    </message>
    <message>
        <source>{field} holds characters that cannot be sent</source>
        <translation>{field} : certains caractères ne peuvent pas être envoyés</translation>
    </message>
    <message>
        <source>{field} must be one line</source>
        <translation>{field} : une seule ligne</translation>
    </message>
    <message>
        <source>{field} too long</source>
        <translation>{field} : trop long</translation>
    </message>
    <message>
        <source>{field} must be one of: {options}</source>
        <translation>{field} : à choisir parmi {options}</translation>
    </message>
    <message>
        <source>{field} must be a date, like 2026-03-31</source>
        <translation>{field} : une date, comme 2026-03-31</translation>
    </message>
    <message>
        <source>{field} must be a date and a time, like 2026-03-31T14:00:00+02:00</source>
        <translation>{field} : une date et une heure, comme 2026-03-31T14:00:00+02:00</translation>
    </message>
    <message>
        <source>{field} does not look right</source>
        <translation>{field} : cela ne semble pas correct</translation>
    </message>
    <message>
        <source>{field} must be a list of words</source>
        <translation>{field} : une liste de mots</translation>
    </message>
    <message numerus="yes">
        <source>Maximum {n} tags</source>
        <extracomment>For one: Maximum {n} tag</extracomment>
        <translation>
            <numerusform>{n} étiquette au plus</numerusform>
            <numerusform>{n} étiquettes au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: one is too long</source>
        <translation>{field} : l’un des mots est trop long</translation>
    </message>
    <message>
        <source>{field} has no “{word}”</source>
        <translation>{field} : « {word} » n’existe pas</translation>
    </message>
</context>
<context>
    <name>connector_app/model/markup</name>
    <message>
        <source>only the beginning is shown here</source>
        <translation>seul le début est affiché ici</translation>
    </message>
    <message>
        <source>Too long to be changed here: only its beginning is shown</source>
        <translation>Trop long pour être modifié ici : seul le début est affiché</translation>
    </message>
</context>
<context>
    <name>connector_app/model/oauth</name>
    <message>
        <source>The platform ended the sign-in with an error.</source>
        <translation>La plateforme a mis fin à la connexion avec une erreur.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/permission</name>
    <message>
        <source>May not see {what}.</source>
        <translation>Ne peut pas voir {what}.</translation>
    </message>
    <message>
        <source>May not change {what}.</source>
        <translation>Ne peut pas modifier {what}.</translation>
    </message>
    <message>
        <source>“{permission}” was left out at the sign-in. Add the same account again to have it.</source>
        <translation>« {permission} » n’a pas été accordé à la connexion. Ajoutez de nouveau le même compte pour l’obtenir.</translation>
    </message>
    <message>
        <source>No permission to see {what} was given. Sign in again to give it.</source>
        <translation>Aucune autorisation de voir {what} n’a été donnée. Reconnectez-vous pour la donner.</translation>
    </message>
    <message>
        <source>No permission to change {what} was given. Sign in again to give it.</source>
        <translation>Aucune autorisation de modifier {what} n’a été donnée. Reconnectez-vous pour la donner.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/places</name>
    <message>
        <source>This place in the listing is not known any more.</source>
        <translation>Cet endroit de la liste n’est plus connu.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/release</name>
    <message>
        <source>This build of the program does not know where new versions are announced, so it cannot look for them. Look at the page from which you downloaded it.</source>
        <translation>Cette version du programme ne sait pas où les nouvelles versions sont annoncées et ne peut donc pas les chercher. Consultez la page où vous l’avez téléchargé.</translation>
    </message>
    <message>
        <source>What was said about new versions was not signed by the makers of this program. Nothing was taken from it.</source>
        <translation>L’annonce des nouvelles versions n’était pas signée par les auteurs de ce programme. Rien n’en a été retenu.</translation>
    </message>
    <message>
        <source>What the makers say about new versions cannot be read by this version. Look at their page yourself.</source>
        <translation>L’annonce des auteurs sur les nouvelles versions ne peut pas être lue par cette version. Consultez vous-même leur page.</translation>
    </message>
    <message>
        <source>What was said about new versions is older than what was said before. Nothing was taken from it.</source>
        <translation>L’annonce des nouvelles versions est plus ancienne que la précédente. Rien n’en a été retenu.</translation>
    </message>
    <message>
        <source>What was said about new versions is out of date: somebody may be holding back something newer, or the clock of this computer is wrong. Nothing was taken from it.</source>
        <translation>L’annonce des nouvelles versions est dépassée : quelqu’un retient peut-être une version plus récente, ou l’horloge de cet ordinateur est fausse. Rien n’en a été retenu.</translation>
    </message>
</context>
<context>
    <name>connector_app/model/ways_in</name>
    <message>
        <source>With a key of your own</source>
        <translation>Avec votre propre clé</translation>
    </message>
    <message>
        <source>Connect {name} with a key</source>
        <translation>Relier {name} avec une clé</translation>
    </message>
    <message>
        <source>Make a key at {name} and paste it here. You can take it back there at any time.</source>
        <translation>Créez une clé chez {name} et collez-la ici. Vous pouvez la retirer là-bas à tout moment.</translation>
    </message>
    <message>
        <source>Next you make a key at {name} and paste it here.</source>
        <translation>Ensuite, vous créez une clé chez {name} et la collez ici.</translation>
    </message>
    <message>
        <source>A key may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>Une clé permet ce que vous lui accordez chez {name} en la créant ; rien n’est demandé ici.</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/authorize</name>
    <message>
        <source>What arrived cannot be read.</source>
        <translation>Ce qui est arrivé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The program that sent you here is not known.</source>
        <translation>Le programme qui vous a envoyé ici n’est pas connu.</translation>
    </message>
    <message>
        <source>The address to return to is not allowed.</source>
        <translation>L’adresse de retour n’est pas autorisée.</translation>
    </message>
    <message>
        <source>This answer came from another page.</source>
        <translation>Cette réponse vient d’une autre page.</translation>
    </message>
    <message>
        <source>This question was answered before, or was open for too long.</source>
        <translation>Cette question a déjà reçu une réponse, ou est restée ouverte trop longtemps.</translation>
    </message>
    <message>
        <source>Go back to the program and start again.</source>
        <translation>Retournez au programme et recommencez.</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <translation>Cette connexion ne peut pas continuer</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/control</name>
    <message>
        <source>No such item</source>
        <translation>Cet élément n’existe pas</translation>
    </message>
    <message>
        <source>Title is required</source>
        <translation>Le titre est obligatoire</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>Titre trop long</translation>
    </message>
    <message>
        <source>Nothing was chosen</source>
        <translation>Rien n’a été choisi</translation>
    </message>
    <message>
        <source>{reason}. Go back and try again.</source>
        <translation>{reason}. Revenez en arrière et réessayez.</translation>
    </message>
    <message>
        <source>That was not changed</source>
        <translation>Cela n’a pas été modifié</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/pages</name>
    <message>
        <source>{heading} – Practice platform</source>
        <translation>{heading} – Plateforme d’entraînement</translation>
    </message>
    <message>
        <source>See your name and your items</source>
        <translation>Voir votre nom et vos éléments</translation>
    </message>
    <message>
        <source>Create, change and delete your items</source>
        <translation>Créer, modifier et supprimer vos éléments</translation>
    </message>
    <message>
        <source>Be told at once when an item changes</source>
        <translation>Être averti aussitôt quand un élément change</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Change anything</source>
        <translation>Modifier quoi que ce soit</translation>
    </message>
    <message>
        <source>See anything of your real accounts</source>
        <translation>Voir quoi que ce soit de vos vrais comptes</translation>
    </message>
    <message>
        <source>Done. The program is being told.</source>
        <translation>C’est fait. Le programme est prévenu.</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/server</name>
    <message>
        <source>The practice platform</source>
        <translation>La plateforme d’entraînement</translation>
    </message>
    <message>
        <source>It is running. Nothing here is real; there is nothing to do.</source>
        <translation>Elle fonctionne. Rien n’est réel ici ; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Welcome to the guest network</source>
        <translation>Bienvenue sur le réseau invité</translation>
    </message>
    <message>
        <source>Accept the terms of this network to go on.</source>
        <translation>Acceptez les conditions de ce réseau pour continuer.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/__init__</name>
    <message>
        <source>Your servers, and what a bot of yours sees there.</source>
        <translation>Vos serveurs, et ce que votre bot y voit.</translation>
    </message>
    <message>
        <source>See your Discord name and the list of your servers</source>
        <translation>Voir votre nom Discord et la liste de vos serveurs</translation>
    </message>
    <message>
        <source>With a bot’s key: see the channels and messages that this bot can see</source>
        <translation>Avec la clé d’un bot : voir les salons et les messages que ce bot peut voir</translation>
    </message>
    <message>
        <source>Write or delete anything</source>
        <translation>Écrire ou supprimer quoi que ce soit</translation>
    </message>
    <message>
        <source>See your private conversations</source>
        <translation>Voir vos conversations privées</translation>
    </message>
    <message>
        <source>With a bot’s key: write messages in the bot’s name; change and delete what the server lets it</source>
        <translation>Avec la clé d’un bot : écrire des messages au nom du bot ; modifier et supprimer ce que le serveur permet</translation>
    </message>
    <message>
        <source>With a bot’s key: create, rename and delete channels where the server lets it</source>
        <translation>Avec la clé d’un bot : créer, renommer et supprimer des salons là où le serveur le permet</translation>
    </message>
    <message>
        <source>Write in your own name</source>
        <translation>Écrire en votre nom</translation>
    </message>
    <message>
        <source>Discord signs every byte, and a relay writes the bytes anew. Add a bot’s key instead: Discord then tells over its own line.</source>
        <translation>Discord signe chaque octet, et un relais réécrit les octets. Ajoutez plutôt la clé d’un bot : Discord envoie alors ses nouveautés par sa propre ligne.</translation>
    </message>
    <message>
        <source>A bot’s key works until somebody resets it.</source>
        <translation>La clé d’un bot fonctionne jusqu’à ce que quelqu’un la réinitialise.</translation>
    </message>
    <message>
        <source>Discord renews the key every seven days, and does not say for how long.</source>
        <translation>Discord renouvelle la clé tous les sept jours et ne dit pas pour combien de temps.</translation>
    </message>
    <message>
        <source>Choose “Authorize”</source>
        <translation>Choisissez « Authorize »</translation>
    </message>
    <message>
        <source>A bot sees only the servers it was let into, and so far that is none. Press “Let it in”.</source>
        <translation>Un bot ne voit que les serveurs où il a été admis, et il n’y en a encore aucun. Appuyez sur « L’admettre ».</translation>
    </message>
    <message>
        <source>Discord asks which server it shall join. Choose one and press “Authorize”.</source>
        <translation>Discord demande quel serveur il doit rejoindre. Choisissez-en un et appuyez sur « Authorize ».</translation>
    </message>
    <message>
        <source>You need the right to manage that server. If you lack it, send the page’s address to somebody who has it.</source>
        <translation>Il vous faut le droit de gérer ce serveur. Si vous ne l’avez pas, envoyez l’adresse de la page à quelqu’un qui l’a.</translation>
    </message>
    <message>
        <source>A bot’s key to make once</source>
        <translation>La clé d’un bot, à créer une fois</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/channels</name>
    <message>
        <source>other</source>
        <comment>a channel</comment>
        <translation>autre</translation>
    </message>
    <message>
        <source>nsfw</source>
        <comment>a channel that is not for everybody</comment>
        <translation>réservé aux adultes</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/failures</name>
    <message>
        <source>This server has 500 channels already. Discord allows no more.</source>
        <translation>Ce serveur a déjà 500 salons. Discord n’en permet pas plus.</translation>
    </message>
    <message>
        <source>This is too large for Discord.</source>
        <translation>C’est trop gros pour Discord.</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>Une réponse a déjà été donnée.</translation>
    </message>
    <message>
        <source>A message cannot be empty.</source>
        <translation>Un message ne peut pas être vide.</translation>
    </message>
    <message>
        <source>This message is too old: Discord deletes messages of more than two weeks one by one only.</source>
        <translation>Ce message est trop ancien : Discord ne supprime les messages de plus de deux semaines qu’un par un.</translation>
    </message>
    <message>
        <source>Discord did not accept what was typed.</source>
        <translation>Discord n’a pas accepté ce qui a été saisi.</translation>
    </message>
    <message>
        <source>This thread is archived. Open it again in Discord first.</source>
        <translation>Ce fil est archivé. Rouvrez-le d’abord dans Discord.</translation>
    </message>
    <message>
        <source>A message that the bot cannot read cannot be passed on.</source>
        <translation>Un message que le bot ne peut pas lire ne peut pas être transmis.</translation>
    </message>
    <message>
        <source>A rule of this server (AutoMod) does not let this text through.</source>
        <translation>Une règle de ce serveur (AutoMod) ne laisse pas passer ce texte.</translation>
    </message>
    <message>
        <source>Discord does not know this Client ID, or it wants a secret for it. Check the Client ID, and that “Public Client” is switched on at the application’s “OAuth2” page.</source>
        <translation>Discord ne connaît pas ce Client ID, ou veut un secret pour lui. Vérifiez le Client ID, et que « Public Client » est activé sur la page « OAuth2 » de l’application.</translation>
    </message>
    <message>
        <source>Discord did not accept the permissions that were asked for.</source>
        <translation>Discord n’a pas accepté les autorisations demandées.</translation>
    </message>
    <message>
        <source>{field} has a length that Discord does not accept</source>
        <translation>{field} : longueur non acceptée par Discord</translation>
    </message>
    <message>
        <source>{field} too short</source>
        <translation>{field} : trop court</translation>
    </message>
    <message>
        <source>{field} is not one of those that Discord knows</source>
        <translation>{field} : pas parmi les valeurs que Discord connaît</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Discord did not accept this.</source>
        <translation>Discord n’a pas accepté cela.</translation>
    </message>
    <message>
        <source>Message is required</source>
        <translation>Le message est obligatoire</translation>
    </message>
    <message>
        <source>{field} was not accepted by Discord</source>
        <translation>{field} : refusé par Discord</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/invite</name>
    <message>
        <source>Discord does not show this bot the text of messages. Open its “Bot” page at Discord, switch “Message Content Intent” on and press “Save”.</source>
        <translation>Discord ne montre pas à ce bot le texte des messages. Ouvrez sa page « Bot » chez Discord, activez « Message Content Intent » et appuyez sur « Save ».</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/kinds</name>
    <message>
        <source>announcement-thread</source>
        <comment>a channel</comment>
        <translation>fil d’annonces</translation>
    </message>
    <message>
        <source>thread</source>
        <comment>a channel</comment>
        <translation>fil</translation>
    </message>
    <message>
        <source>private-thread</source>
        <comment>a channel</comment>
        <translation>fil privé</translation>
    </message>
    <message>
        <source>directory</source>
        <comment>a channel</comment>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>media</source>
        <comment>a channel</comment>
        <translation>médias</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a channel</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>a channel</comment>
        <translation>Vocal</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>a channel</comment>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Forum</source>
        <comment>a channel</comment>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>a channel</comment>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>of channels</comment>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>a server</comment>
        <translation>À vous</translation>
    </message>
    <message>
        <source>A new server is made in Discord itself: press the plus sign in its list of servers.</source>
        <translation>Un nouveau serveur se crée dans Discord même : appuyez sur le signe plus dans la liste des serveurs.</translation>
    </message>
    <message>
        <source>A server belongs to the people in it. Change its name and settings in Discord itself.</source>
        <translation>Un serveur appartient à ceux qui y sont. Changez son nom et ses réglages dans Discord même.</translation>
    </message>
    <message>
        <source>Deleting a server takes everything in it away for everybody. Only its owner can do that, in Discord.</source>
        <translation>Supprimer un serveur enlève à tous tout ce qu’il contient. Seul son propriétaire peut le faire, dans Discord.</translation>
    </message>
    <message>
        <source>Everyone on the server</source>
        <comment>who can see it</comment>
        <translation>toutes les personnes du serveur</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Discord writes the names of text channels in small letters and with dashes.</source>
        <translation>Discord écrit les noms des salons textuels en minuscules, avec des tirets.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What the channel is about</source>
        <translation>De quoi parle le salon</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>labels on a thing</comment>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a thread</comment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Everyone in the channel</source>
        <comment>who can see it</comment>
        <translation>toutes les personnes du salon</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nobody is notified by an @ in it. Only the bot’s own messages can be changed.</source>
        <translation>Un @ dans le texte ne prévient personne. Seuls les messages du bot lui-même peuvent être modifiés.</translation>
    </message>
    <message>
        <source>Choose a channel from the list.</source>
        <translation>Choisissez un salon dans la liste.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Why there is no text</source>
        <translation>Pourquoi il n’y a pas de texte</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/live</name>
    <message>
        <source>Meanwhile the program looks for news by itself.</source>
        <translation>En attendant, le programme cherche lui-même les nouveautés.</translation>
    </message>
    <message>
        <source>A newer version of this program may help.</source>
        <translation>Une version plus récente de ce programme peut aider.</translation>
    </message>
    <message>
        <source>Discord does not accept the bot’s key any more. Open its “Bot” page at Discord, press “Reset Token”, and sign in again here with the new key.</source>
        <translation>Discord n’accepte plus la clé du bot. Ouvrez sa page « Bot » chez Discord, appuyez sur « Reset Token » et reconnectez-vous ici avec la nouvelle clé.</translation>
    </message>
    <message>
        <source>Discord did not accept how the live connection is divided. {looks} {newer}</source>
        <translation>Discord n’a pas accepté la répartition de la connexion en direct. {looks} {newer}</translation>
    </message>
    <message>
        <source>This bot is in too many servers for the one live connection that this program makes. {looks}</source>
        <translation>Ce bot est sur trop de serveurs pour l’unique connexion en direct de ce programme. {looks}</translation>
    </message>
    <message>
        <source>Discord no longer knows this version of the live connection. {looks} {newer}</source>
        <translation>Discord ne connaît plus cette version de la connexion en direct. {looks} {newer}</translation>
    </message>
    <message>
        <source>Discord did not accept what the live connection asks for. {looks} {newer}</source>
        <translation>Discord n’a pas accepté ce que demande la connexion en direct. {looks} {newer}</translation>
    </message>
    <message>
        <source>{switch_on} Then turn this account off and on again here. {looks}</source>
        <translation>{switch_on} Puis désactivez et réactivez ce compte ici. {looks}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/messages</name>
    <message>
        <source>(text not shown to this program)</source>
        <translation>(texte non montré à ce programme)</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>a message</comment>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>(attachment)</source>
        <translation>(pièce jointe)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(pas de texte)</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/signin</name>
    <message>
        <source>Open Discord’s page for developers and sign in.</source>
        <translation>Ouvrez la page de Discord pour les développeurs et connectez-vous.</translation>
    </message>
    <message>
        <source>Press “New Application”, give it a name, agree, and press “Create”.</source>
        <translation>Appuyez sur « New Application », donnez-lui un nom, acceptez et appuyez sur « Create ».</translation>
    </message>
    <message>
        <source>At the left, choose “OAuth2”. Switch “Public Client” on.</source>
        <translation>À gauche, choisissez « OAuth2 ». Activez « Public Client ».</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste this address.</source>
        <translation>Sous « Redirects », appuyez sur « Add » et collez cette adresse.</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste a second address.</source>
        <translation>Sous « Redirects », appuyez sur « Add » et collez une deuxième adresse.</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste a third address.</source>
        <translation>Sous « Redirects », appuyez sur « Add » et collez une troisième adresse.</translation>
    </message>
    <message>
        <source>Press “Save”, then copy the “Client ID” from the top of the page and paste it here.</source>
        <translation>Appuyez sur « Save », puis copiez le « Client ID » en haut de la page et collez-le ici.</translation>
    </message>
    <message>
        <source>32 letters and digits; leave this empty where “Public Client” is on</source>
        <comment>after “It looks like”</comment>
        <translation>32 lettres et chiffres ; laissez vide si « Public Client » est activé</translation>
    </message>
    <message>
        <source>On the “Bot” page, press “Reset Token” and copy what appears.</source>
        <translation>Sur la page « Bot », appuyez sur « Reset Token » et copiez ce qui apparaît.</translation>
    </message>
    <message>
        <source>The bot’s key</source>
        <translation>La clé du bot</translation>
    </message>
    <message>
        <source>With a bot’s key of your own</source>
        <translation>Avec la clé de votre propre bot</translation>
    </message>
    <message>
        <source>Connect {name} with a bot’s key</source>
        <translation>Relier {name} avec la clé d’un bot</translation>
    </message>
    <message>
        <source>Make a bot’s key at {name} and paste it here. You can take it back there at any time.</source>
        <translation>Créez la clé d’un bot chez {name} et collez-la ici. Vous pouvez la retirer là-bas à tout moment.</translation>
    </message>
    <message>
        <source>Next you make a bot’s key at {name} and paste it here.</source>
        <translation>Ensuite, vous créez la clé d’un bot chez {name} et la collez ici.</translation>
    </message>
    <message>
        <source>A bot’s key may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>La clé d’un bot permet ce que vous lui accordez chez {name} en la créant ; rien n’est demandé ici.</translation>
    </message>
    <message>
        <source>At the left, choose “Bot”. Press “Reset Token”, then “Yes”, and copy what appears: it is shown once.</source>
        <translation>À gauche, choisissez « Bot ». Appuyez sur « Reset Token », puis « Yes », et copiez ce qui apparaît : ce n’est affiché qu’une fois.</translation>
    </message>
    <message>
        <source>So that texts can be read: on the same page, switch “Message Content Intent” on and press “Save”.</source>
        <translation>Pour que les textes puissent être lus : sur la même page, activez « Message Content Intent » et appuyez sur « Save ».</translation>
    </message>
    <message>
        <source>Paste the bot’s key here. If it is in no server yet, the next page lets it into yours.</source>
        <translation>Collez ici la clé du bot. S’il n’est encore dans aucun serveur, la page suivante l’admet dans le vôtre.</translation>
    </message>
    <message>
        <source>a Discord bot’s key</source>
        <comment>after “This does not look like”</comment>
        <translation>la clé d’un bot Discord</translation>
    </message>
    <message>
        <source>This is the address of a webhook: it can only write into one channel. {how}</source>
        <translation>C’est l’adresse d’un webhook : elle ne peut qu’écrire dans un seul salon. {how}</translation>
    </message>
    <message>
        <source>This is a web address, not a key. {how}</source>
        <translation>C’est une adresse web, pas une clé. {how}</translation>
    </message>
    <message>
        <source>This is the key of your own Discord account. Discord forbids programs to use it, and nobody should ever see it. {how}</source>
        <translation>C’est la clé de votre propre compte Discord. Discord interdit aux programmes de l’utiliser, et personne ne devrait jamais la voir. {how}</translation>
    </message>
    <message>
        <source>This is the Application ID (also called Client ID), not the bot’s key. {how}</source>
        <translation>C’est l’Application ID (appelé aussi Client ID), pas la clé du bot. {how}</translation>
    </message>
    <message>
        <source>This is the Public Key, not the bot’s key. {how}</source>
        <translation>C’est la Public Key, pas la clé du bot. {how}</translation>
    </message>
    <message>
        <source>This is the Client Secret, not the bot’s key. {how}</source>
        <translation>C’est le Client Secret, pas la clé du bot. {how}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/walk</name>
    <message>
        <source>A server or channel is not there any more; everything is read anew.</source>
        <translation>Un serveur ou un salon n’existe plus ; tout est relu.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/webhooks</name>
    <message>
        <source>Received.</source>
        <translation>Reçu.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/__init__</name>
    <message>
        <source>Your issues and repositories, all in one list.</source>
        <translation>Vos issues et vos dépôts, dans une seule liste.</translation>
    </message>
    <message>
        <source>See your name at GitHub</source>
        <translation>Voir votre nom chez GitHub</translation>
    </message>
    <message>
        <source>See your issues and repositories that are public</source>
        <translation>Voir vos issues et vos dépôts publics</translation>
    </message>
    <message>
        <source>Create, change or close anything</source>
        <translation>Créer, modifier ou fermer quoi que ce soit</translation>
    </message>
    <message>
        <source>See private repositories: only a key that you make and paste can let them be seen and not changed</source>
        <translation>Voir les dépôts privés : seule une clé que vous créez et collez permet de les voir sans les modifier</translation>
    </message>
    <message>
        <source>See your issues and repositories, the private ones as well</source>
        <translation>Voir vos issues et vos dépôts, y compris les privés</translation>
    </message>
    <message>
        <source>Open, change, close and reopen issues</source>
        <translation>Ouvrir, modifier, fermer et rouvrir des issues</translation>
    </message>
    <message>
        <source>Create, rename, describe and archive repositories</source>
        <translation>Créer, renommer, décrire et archiver des dépôts</translation>
    </message>
    <message>
        <source>What GitHub gives along, and the program does not use: read and change the code in them</source>
        <translation>Ce que GitHub accorde en plus et que le programme n’utilise pas : lire et modifier le code qu’ils contiennent</translation>
    </message>
    <message>
        <source>Delete a repository</source>
        <translation>Supprimer un dépôt</translation>
    </message>
    <message>
        <source>Change your profile or your keys</source>
        <translation>Modifier votre profil ou vos clés</translation>
    </message>
    <message>
        <source>GitHub ends a sign-in that nobody used for six months.</source>
        <translation>GitHub met fin à une connexion que personne n’a utilisée pendant six mois.</translation>
    </message>
    <message>
        <source>GitHub ends a key that nobody used for a year.</source>
        <translation>GitHub met fin à une clé que personne n’a utilisée pendant un an.</translation>
    </message>
    <message>
        <source>You chose at GitHub how long your key lasts, and GitHub does not tell this program.</source>
        <translation>Vous avez choisi chez GitHub la durée de votre clé, et GitHub ne l’indique pas à ce programme.</translation>
    </message>
    <message>
        <source>Press the green “Authorize” button</source>
        <translation>Appuyez sur le bouton vert « Authorize »</translation>
    </message>
    <message>
        <source>If your issues are in an organisation: ask one of its owners to allow this program there.</source>
        <translation>Si vos issues sont dans une organisation : demandez à l’un de ses propriétaires d’y autoriser ce programme.</translation>
    </message>
    <message>
        <source>If you pasted a key: look on its page at GitHub which repositories it is for, and whether it may see issues.</source>
        <translation>Si vous avez collé une clé : regardez sur sa page chez GitHub pour quels dépôts elle vaut, et si elle peut voir les issues.</translation>
    </message>
    <message>
        <source>If your client id belongs to a GitHub App: open the app’s page and install it on your account.</source>
        <translation>Si votre client id appartient à une GitHub App : ouvrez la page de l’app et installez-la sur votre compte.</translation>
    </message>
    <message>
        <source>If you chose “Read only”: private repositories are not shown. Connect again with “Read and change”.</source>
        <translation>Si vous avez choisi « Lecture seule » : les dépôts privés ne sont pas affichés. Reliez de nouveau avec « Lire et modifier ».</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/failures</name>
    <message>
        <source>GitHub did not accept this.</source>
        <translation>GitHub n’a pas accepté cela.</translation>
    </message>
    <message>
        <source>The code has not been typed in at GitHub yet.</source>
        <translation>Le code n’a pas encore été saisi chez GitHub.</translation>
    </message>
    <message>
        <source>GitHub was asked too often whether the code has been typed in.</source>
        <translation>GitHub a été interrogé trop souvent pour savoir si le code a été saisi.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>Le code est trop ancien. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>GitHub’s answer was too old. Please sign in once more.</source>
        <translation>La réponse de GitHub était trop ancienne. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>GitHub does not know this client id with this secret. Look at both again: they stand on the page of your app at GitHub, and a new secret can be made there.</source>
        <translation>GitHub ne connaît pas ce client id avec ce secret. Vérifiez les deux : ils figurent sur la page de votre app chez GitHub, où un nouveau secret peut être créé.</translation>
    </message>
    <message>
        <source>The app at GitHub names another address to come back to. Its “Authorization callback URL” must be http://127.0.0.1/callback/github</source>
        <translation>L’app chez GitHub indique une autre adresse de retour. Son « Authorization callback URL » doit être http://127.0.0.1/callback/github</translation>
    </message>
    <message>
        <source>GitHub wants you to confirm your main e-mail address first. You can do that in your e-mail settings there.</source>
        <translation>GitHub veut que vous confirmiez d’abord votre adresse e-mail principale. Vous pouvez le faire là-bas dans vos réglages d’e-mail.</translation>
    </message>
    <message>
        <source>The app at GitHub does not allow signing in with a code. Tick “Enable Device Flow” on its page at GitHub.</source>
        <translation>L’app chez GitHub ne permet pas de se connecter avec un code. Cochez « Enable Device Flow » sur sa page chez GitHub.</translation>
    </message>
    <message>
        <source>GitHub does not know this code. Ask for a new one.</source>
        <translation>GitHub ne connaît pas ce code. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>GitHub does not offer this way to sign in.</source>
        <translation>GitHub ne propose pas cette façon de se connecter.</translation>
    </message>
    <message>
        <source>GitHub has suspended the app that this program signs in with.</source>
        <translation>GitHub a suspendu l’app avec laquelle ce programme se connecte.</translation>
    </message>
    <message>
        <source>GitHub ended the sign-in.</source>
        <translation>GitHub a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository</source>
        <translation>Les issues sont désactivées dans ce dépôt</translation>
    </message>
    <message>
        <source>GitHub had to close this for legal reasons.</source>
        <translation>GitHub a dû fermer ceci pour des raisons juridiques.</translation>
    </message>
    <message>
        <source>The organisation wants you to confirm who you are first. Open {address} and then try again.</source>
        <translation>L’organisation veut d’abord que vous confirmiez votre identité. Ouvrez {address}, puis réessayez.</translation>
    </message>
    <message>
        <source>This repository is archived, so nothing in it can be changed.</source>
        <translation>Ce dépôt est archivé, rien ne peut donc y être modifié.</translation>
    </message>
    <message>
        <source>There is one with this {field} already</source>
        <translation>{field} : cette valeur existe déjà</translation>
    </message>
    <message>
        <source>GitHub does not accept this {field}</source>
        <translation>{field} : refusé par GitHub</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/issues</name>
    <message>
        <source>GitHub did not take over all of this change.</source>
        <translation>GitHub n’a pas repris toute cette modification.</translation>
    </message>
    <message>
        <source>GitHub keeps why an issue was closed. Open it again first, then close it the other way</source>
        <translation>GitHub conserve la raison de la fermeture d’une issue. Rouvrez-la d’abord, puis fermez-la de l’autre façon</translation>
    </message>
    <message>
        <source>Your account may not set these labels in {repository}</source>
        <translation>Votre compte ne peut pas mettre ces étiquettes dans {repository}</translation>
    </message>
    <message>
        <source>Your account may not set these people in {repository}</source>
        <translation>Votre compte ne peut pas désigner ces personnes dans {repository}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/kinds</name>
    <message>
        <source>Open</source>
        <comment>the state</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed as completed</source>
        <translation>Fermée, terminée</translation>
    </message>
    <message>
        <source>Closed as not planned</source>
        <translation>Fermée, non prévue</translation>
    </message>
    <message>
        <source>Disabled by GitHub</source>
        <translation>Désactivé par GitHub</translation>
    </message>
    <message>
        <source>Only you and people you invite</source>
        <comment>who can see it</comment>
        <translation>Vous et les personnes que vous invitez</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>who can see it</comment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everyone who can see the repository</source>
        <comment>who can see it</comment>
        <translation>tous ceux qui peuvent voir le dépôt</translation>
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
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Where the issue belongs, like octocat/Hello-World</source>
        <translation>Où va l’issue, comme octocat/Hello-World</translation>
    </message>
    <message>
        <source>Repository must be an owner and a name, like octocat/Hello-World</source>
        <translation>Le dépôt doit être un propriétaire et un nom, comme octocat/Hello-World</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words, separated by commas</source>
        <translation>Des mots, séparés par des virgules</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>User names at GitHub, separated by commas</source>
        <translation>Noms d’utilisateur chez GitHub, séparés par des virgules</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>GitHub does not let programs delete an issue. Close it instead: change its status to “Closed as not planned”. It can be opened again.</source>
        <translation>GitHub ne permet pas aux programmes de supprimer une issue. Fermez-la plutôt : passez son statut à « Fermée, non prévue ». Elle peut être rouverte.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the verb</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Letters from a to z, digits, - _ and full stops; spaces become hyphens</source>
        <translation>Lettres de a à z, chiffres, - _ et points ; les espaces deviennent des traits d’union</translation>
    </message>
    <message>
        <source>Name may hold letters from a to z, digits, hyphens, underscores, full stops and spaces only</source>
        <translation>Le nom ne peut contenir que des lettres de a à z, chiffres, traits d’union, tirets bas, points et espaces</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Qui peut le voir</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Deleting a repository takes its code and its issues away for good, so the program never asks GitHub for that permission. Archive it instead, or delete it on its page at GitHub.</source>
        <translation>Supprimer un dépôt fait disparaître pour toujours son code et ses issues ; le programme ne demande donc jamais cette autorisation à GitHub. Archivez-le plutôt, ou supprimez-le sur sa page chez GitHub.</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>Archiver</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/repositories</name>
    <message>
        <source>GitHub keeps this repository as it is</source>
        <translation>GitHub garde ce dépôt tel quel</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/signin</name>
    <message>
        <source>Issues and repositories</source>
        <translation>Issues et dépôts</translation>
    </message>
    <message>
        <source>your issues and repositories</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>vos issues et vos dépôts</translation>
    </message>
    <message>
        <source>Private repositories</source>
        <translation>Dépôts privés</translation>
    </message>
    <message>
        <source>repositories that are private</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>les dépôts privés</translation>
    </message>
    <message>
        <source>a key of GitHub, which begins with github_pat_ or ghp_</source>
        <comment>after “This does not look like”</comment>
        <translation>une clé de GitHub, qui commence par github_pat_ ou ghp_</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>Open this page at GitHub. It is under “Settings”, “Developer settings”, “Personal access tokens”, “Fine-grained tokens”, “Generate new token”.</source>
        <translation>Ouvrez cette page chez GitHub. Elle se trouve sous « Settings », « Developer settings », « Personal access tokens », « Fine-grained tokens », « Generate new token ».</translation>
    </message>
    <message>
        <source>Give it a name, like “Connector Manager”, and choose how long it shall last.</source>
        <translation>Donnez-lui un nom, comme « Connector Manager », et choisissez sa durée.</translation>
    </message>
    <message>
        <source>Under “Repository access”, choose “All repositories”, or only those that you want to see here.</source>
        <translation>Sous « Repository access », choisissez « All repositories », ou seulement ceux que vous voulez voir ici.</translation>
    </message>
    <message>
        <source>Under “Permissions”, “Repositories”, add “Issues” and choose “Read-only”, or “Read and write” if you want to change things here. “Metadata” comes along by itself. To rename or archive repositories, add “Administration” with “Read and write”.</source>
        <translation>Sous « Permissions », « Repositories », ajoutez « Issues » et choisissez « Read-only », ou « Read and write » si vous voulez modifier des choses ici. « Metadata » s’ajoute tout seul. Pour renommer ou archiver des dépôts, ajoutez « Administration » avec « Read and write ».</translation>
    </message>
    <message>
        <source>Press “Generate token”, copy the key, which is shown only once, and paste it here.</source>
        <translation>Appuyez sur « Generate token », copiez la clé, qui n’est affichée qu’une fois, et collez-la ici.</translation>
    </message>
    <message>
        <source>This key only renews another one and opens nothing. Make a key of your own, as the steps say.</source>
        <translation>Cette clé ne sert qu’à en renouveler une autre et n’ouvre rien. Créez votre propre clé en suivant les étapes.</translation>
    </message>
    <message>
        <source>This key was made for another program’s sign-in. Make a key of your own, as the steps say.</source>
        <translation>Cette clé a été créée pour la connexion d’un autre programme. Créez votre propre clé en suivant les étapes.</translation>
    </message>
    <message>
        <source>This key belongs to an installed app, not to a person. Make a key of your own, as the steps say.</source>
        <translation>Cette clé appartient à une app installée, pas à une personne. Créez votre propre clé en suivant les étapes.</translation>
    </message>
    <message>
        <source>This is the client id of an app. Make a key of your own, as the steps say.</source>
        <translation>C’est le client id d’une app. Créez votre propre clé en suivant les étapes.</translation>
    </message>
    <message>
        <source>This looks like the client secret of an app, or like a key of a kind that GitHub no longer makes. Make a new one, as the steps say.</source>
        <translation>Cela ressemble au client secret d’une app, ou à un type de clé que GitHub ne crée plus. Créez-en une nouvelle en suivant les étapes.</translation>
    </message>
    <message>
        <source>This is an address. Paste the key itself: GitHub shows it once, right after making it.</source>
        <translation>C’est une adresse. Collez la clé elle-même : GitHub l’affiche une fois, juste après sa création.</translation>
    </message>
    <message>
        <source>This is a code for another page. Make a key of your own, as the steps say.</source>
        <translation>C’est un code pour une autre page. Créez votre propre clé en suivant les étapes.</translation>
    </message>
    <message>
        <source>This is a code for signing in once. Make a key of your own, as the steps say.</source>
        <translation>C’est un code pour se connecter une fois. Créez votre propre clé en suivant les étapes.</translation>
    </message>
    <message>
        <source>This is another kind of key. Make a key of your own, as the steps say.</source>
        <translation>C’est un autre type de clé. Créez votre propre clé en suivant les étapes.</translation>
    </message>
    <message>
        <source>Open this page at GitHub: “Settings”, “Developer settings”, “OAuth Apps”, “New OAuth App”. Type any name, and the address of your GitHub page as “Homepage URL”.</source>
        <translation>Ouvrez cette page chez GitHub : « Settings », « Developer settings », « OAuth Apps », « New OAuth App ». Saisissez un nom quelconque, et l’adresse de votre page GitHub comme « Homepage URL ».</translation>
    </message>
    <message>
        <source>Paste this as “Authorization callback URL”, tick “Enable Device Flow”, and press “Register application”.</source>
        <translation>Collez ceci comme « Authorization callback URL », cochez « Enable Device Flow » et appuyez sur « Register application ».</translation>
    </message>
    <message>
        <source>Copy the “Client ID” to here. That is enough to sign in with a code. To sign in without typing a code, press “Generate a new client secret” as well, and copy the secret, which is shown only once.</source>
        <translation>Copiez ici le « Client ID ». Cela suffit pour se connecter avec un code. Pour se connecter sans saisir de code, appuyez aussi sur « Generate a new client secret » et copiez le secret, qui n’est affiché qu’une fois.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/__init__</name>
    <message>
        <source>Your tasks, your calendar, and files made here.</source>
        <translation>Vos tâches, votre agenda et les fichiers créés ici.</translation>
    </message>
    <message>
        <source>Google’s notifications have no content, and a relay hands on nothing but content. Google is read now and then instead.</source>
        <translation>Les notifications de Google n’ont pas de contenu, et un relais ne transmet que du contenu. Google est donc lu de temps en temps.</translation>
    </message>
    <message>
        <source>Google ends it after seven days while your project there is “In testing”. “Publish app” changes that.</source>
        <translation>Google y met fin après sept jours tant que votre projet y est « In testing ». « Publish app » change cela.</translation>
    </message>
    <message>
        <source>Google ends a sign-in that nobody used for six months.</source>
        <translation>Google met fin à une connexion que personne n’a utilisée pendant six mois.</translation>
    </message>
    <message>
        <source>Your tasks are at tasks.google.com, your events at calendar.google.com: what you add there appears here.</source>
        <translation>Vos tâches sont sur tasks.google.com, vos événements sur calendar.google.com : ce que vous y ajoutez apparaît ici.</translation>
    </message>
    <message>
        <source>Of your Drive this program sees only files that were made with it. Make one with “New item”.</source>
        <translation>De votre Drive, ce programme ne voit que les fichiers créés avec lui. Créez-en un avec « Nouvel élément ».</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/failures</name>
    <message>
        <source>Google does not know this client id, or the secret belongs to another one. Check both.</source>
        <translation>Google ne connaît pas ce client id, ou le secret appartient à un autre. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>Google has switched this client id off. Look at it in the Google Cloud console.</source>
        <translation>Google a désactivé ce client id. Regardez-le dans la console Google Cloud.</translation>
    </message>
    <message>
        <source>This client id was deleted in the Google Cloud console. It can be restored there for 30 days.</source>
        <translation>Ce client id a été supprimé dans la console Google Cloud. Il peut y être rétabli pendant 30 jours.</translation>
    </message>
    <message>
        <source>This client id is of the wrong type. Create one of the type “Desktop app”.</source>
        <translation>Ce client id est du mauvais type. Créez-en un du type « Desktop app ».</translation>
    </message>
    <message>
        <source>This client id is for members of one organisation only, and this account is not one of them.</source>
        <translation>Ce client id est réservé aux membres d’une organisation, et ce compte n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Google lets nobody sign in with this browser. Use another one.</source>
        <translation>Google ne laisse personne se connecter avec ce navigateur. Utilisez-en un autre.</translation>
    </message>
    <message>
        <source>Your Google storage is full. Make room there and try again.</source>
        <translation>Votre espace de stockage Google est plein. Faites-y de la place et réessayez.</translation>
    </message>
    <message>
        <source>Google made this event by itself; it cannot be changed here.</source>
        <translation>Google a créé cet événement lui-même ; il ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Working locations can only be changed in Google Calendar.</source>
        <translation>Les lieux de travail ne peuvent être modifiés que dans Google Agenda.</translation>
    </message>
    <message>
        <source>Google no longer knows how far this listing came; it has to begin anew.</source>
        <translation>Google ne sait plus où en était cette liste ; elle doit être relue depuis le début.</translation>
    </message>
    <message>
        <source>An event must end after it begins</source>
        <translation>Un événement doit finir après son début</translation>
    </message>
    <message>
        <source>An event must end after it begins.</source>
        <translation>Un événement doit finir après son début.</translation>
    </message>
    <message>
        <source>Google did not accept this.</source>
        <translation>Google n’a pas accepté cela.</translation>
    </message>
    <message>
        <source>Google did not accept this</source>
        <translation>Google n’a pas accepté cela</translation>
    </message>
    <message>
        <source>A Google API that this needs is switched off in the Google project that this client id belongs to.</source>
        <translation>Une API Google nécessaire ici est désactivée dans le projet Google auquel appartient ce client id.</translation>
    </message>
    <message>
        <source>The Google {service} API is switched off in the Google project that this client id belongs to.</source>
        <translation>L’API Google {service} est désactivée dans le projet Google auquel appartient ce client id.</translation>
    </message>
    <message>
        <source>Switch it on in the Google Cloud console, under “APIs &amp; Services”, “Library” and wait a minute.</source>
        <translation>Activez-la dans la console Google Cloud, sous « APIs &amp; Services », « Library », et attendez une minute.</translation>
    </message>
    <message>
        <source>Switch it on at {address} and wait a minute.</source>
        <translation>Activez-la sur {address} et attendez une minute.</translation>
    </message>
    <message>
        <source>a box that was not ticked</source>
        <translation>une case qui n’était pas cochée</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/kinds</name>
    <message>
        <source>Calendars are made, renamed and deleted at calendar.google.com; their events can be changed here.</source>
        <translation>Les agendas sont créés, renommés et supprimés sur calendar.google.com ; leurs événements peuvent être modifiés ici.</translation>
    </message>
    <message>
        <source>Write the year with four digits, like 2026</source>
        <translation>Écrivez l’année avec quatre chiffres, comme 2026</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>the state</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the state</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>A chat</source>
        <translation>Une discussion</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Change events and share it</source>
        <translation>Modifier les événements et le partager</translation>
    </message>
    <message>
        <source>Change events</source>
        <translation>Modifier les événements</translation>
    </message>
    <message>
        <source>See events</source>
        <translation>Voir les événements</translation>
    </message>
    <message>
        <source>See when there is something</source>
        <translation>Voir quand il y a quelque chose</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Focus time</source>
        <translation>Temps de concentration</translation>
    </message>
    <message>
        <source>Made from a message</source>
        <translation>Créé à partir d’un message</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Absent du bureau</translation>
    </message>
    <message>
        <source>Working location</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Only you</source>
        <comment>who can see it</comment>
        <translation>vous seul</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Liste de tâches</translation>
    </message>
    <message>
        <source>Task lists</source>
        <translation>Listes de tâches</translation>
    </message>
    <message>
        <source>Delete list and its tasks</source>
        <translation>Supprimer la liste et ses tâches</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>List</source>
        <comment>the noun</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the day on which it is</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>A day; Google keeps no time of day</source>
        <translation>Un jour ; Google ne garde pas l’heure</translation>
    </message>
    <message>
        <source>Assigned in</source>
        <translation>Attribuée dans</translation>
    </message>
    <message>
        <source>Done and cleared away</source>
        <translation>Terminée et rangée</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>You may</source>
        <comment>what somebody may do with a calendar</comment>
        <translation>Vous pouvez</translation>
    </message>
    <message>
        <source>Everyone who can see the calendar</source>
        <comment>who can see it</comment>
        <translation>tous ceux qui peuvent voir l’agenda</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>the time of an event</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>the time of an event</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left empty: one hour later</source>
        <translation>Si vide : une heure plus tard</translation>
    </message>
    <message>
        <source>All day on</source>
        <translation>Toute la journée du</translation>
    </message>
    <message>
        <source>In place of a time, such as 2026-03-09</source>
        <translation>À la place d’une heure, comme 2026-03-09</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Left empty: the same day</source>
        <translation>Si vide : le même jour</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where it is</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organisé par</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>that an event comes again</comment>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Sort of event</source>
        <translation>Sorte d’événement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/signin</name>
    <message>
        <source>your tasks</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>vos tâches</translation>
    </message>
    <message>
        <source>See your task lists and tasks</source>
        <translation>Voir vos listes de tâches et vos tâches</translation>
    </message>
    <message>
        <source>See, create, change and delete your task lists and tasks</source>
        <translation>Voir, créer, modifier et supprimer vos listes de tâches et vos tâches</translation>
    </message>
    <message>
        <source>your calendar</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>votre agenda</translation>
    </message>
    <message>
        <source>See your calendars and their events</source>
        <translation>Voir vos agendas et leurs événements</translation>
    </message>
    <message>
        <source>See your calendars, and see, create, change and delete their events</source>
        <translation>Voir vos agendas, et voir, créer, modifier et supprimer leurs événements</translation>
    </message>
    <message>
        <source>files in your Drive</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>les fichiers de votre Drive</translation>
    </message>
    <message>
        <source>See the Drive files that were made by this program or opened with it</source>
        <translation>Voir les fichiers Drive créés par ce programme ou ouverts avec lui</translation>
    </message>
    <message>
        <source>See, create, rename and trash Drive files, if they were made by this program or opened with it</source>
        <translation>Voir, créer, renommer et mettre à la corbeille des fichiers Drive, s’ils ont été créés par ce programme ou ouverts avec lui</translation>
    </message>
    <message>
        <source>See your name and e-mail address</source>
        <translation>Voir votre nom et votre adresse e-mail</translation>
    </message>
    <message>
        <source>Create, change or delete anything, although Google’s own page speaks of changing files</source>
        <translation>Créer, modifier ou supprimer quoi que ce soit, même si la page de Google parle de modifier des fichiers</translation>
    </message>
    <message>
        <source>See your mail, your contacts or any other file</source>
        <translation>Voir vos e-mails, vos contacts ou tout autre fichier</translation>
    </message>
    <message>
        <source>Create, share or delete whole calendars</source>
        <translation>Créer, partager ou supprimer des agendas entiers</translation>
    </message>
    <message>
        <source>If Google says that it has not verified this app, choose “Advanced” and then “Go to …”. Tick every box, then choose “Continue”.</source>
        <translation>Si Google dit ne pas avoir validé cette app, choisissez « Advanced », puis « Go to … ». Cochez toutes les cases, puis choisissez « Continue ».</translation>
    </message>
    <message>
        <source>Open the Google Cloud console, sign in, choose “Select a project”, then “New project”. Give it a name and choose “Create”.</source>
        <translation>Ouvrez la console Google Cloud, connectez-vous, choisissez « Select a project », puis « New project ». Donnez-lui un nom et choisissez « Create ».</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, “Library”, find “Google Tasks API”, “Google Calendar API” and “Google Drive API”, and choose “Enable” for each of the three.</source>
        <translation>Sous « APIs &amp; Services », « Library », cherchez « Google Tasks API », « Google Calendar API » et « Google Drive API », et choisissez « Enable » pour chacune des trois.</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, “OAuth consent screen”, choose “Get started”: a name, your e-mail address, the audience “External”, and “Create”.</source>
        <translation>Sous « APIs &amp; Services », « OAuth consent screen », choisissez « Get started » : un nom, votre adresse e-mail, l’audience « External », puis « Create ».</translation>
    </message>
    <message>
        <source>Under “Data Access” choose “Add or remove scopes”, paste these lines, then “Update” and “Save”.</source>
        <translation>Sous « Data Access », choisissez « Add or remove scopes », collez ces lignes, puis « Update » et « Save ».</translation>
    </message>
    <message>
        <source>Under “Audience” choose “Publish app” and confirm. Without this the connection ends after seven days. Google need not verify anything for your own use.</source>
        <translation>Sous « Audience », choisissez « Publish app » et confirmez. Sans cela, la connexion prend fin après sept jours. Google n’a rien à valider pour votre propre usage.</translation>
    </message>
    <message>
        <source>Under “Clients” choose “Create client”, the type “Desktop app”, and “Create”. No address has to be entered there: this program may answer at any port of your own computer.</source>
        <translation>Sous « Clients », choisissez « Create client », le type « Desktop app », puis « Create ». Aucune adresse n’est à saisir là-bas : ce programme peut répondre sur n’importe quel port de votre ordinateur.</translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields here before you close that page: Google shows the secret only once.</source>
        <translation>Copiez le client id et le client secret dans les champs d’ici avant de fermer cette page : Google n’affiche le secret qu’une fois.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/tasks</name>
    <message>
        <source>(No title)</source>
        <translation>(Sans titre)</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/__init__</name>
    <message>
        <source>Your To Do tasks, Outlook calendar and OneDrive.</source>
        <translation>Vos tâches To Do, votre calendrier Outlook et votre OneDrive.</translation>
    </message>
    <message>
        <source>Microsoft puts a question to the address itself, and a relay cannot answer it. Microsoft is read now and then instead.</source>
        <translation>Microsoft pose une question à l’adresse elle-même, et un relais ne peut pas y répondre. Microsoft est donc lu de temps en temps.</translation>
    </message>
    <message>
        <source>Microsoft ends a sign-in that nobody used for 90 days.</source>
        <translation>Microsoft met fin à une connexion que personne n’a utilisée pendant 90 jours.</translation>
    </message>
    <message>
        <source>Choose your account, then “Accept”</source>
        <translation>Choisissez votre compte, puis « Accept »</translation>
    </message>
    <message>
        <source>This account has no tasks, events or files yet.</source>
        <translation>Ce compte n’a encore ni tâches, ni événements, ni fichiers.</translation>
    </message>
    <message>
        <source>If you expected some, check that you chose the right account: personal, or work or school.</source>
        <translation>Si vous en attendiez, vérifiez que vous avez choisi le bon compte : personnel, ou professionnel ou scolaire.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/failures</name>
    <message>
        <source>There is no room left in this OneDrive.</source>
        <translation>Il n’y a plus de place dans ce OneDrive.</translation>
    </message>
    <message>
        <source>This account has no mailbox at Microsoft, so that it has no tasks and no calendar.</source>
        <translation>Ce compte n’a pas de boîte aux lettres chez Microsoft, donc ni tâches ni calendrier.</translation>
    </message>
    <message>
        <source>Microsoft found something harmful in this file and keeps it locked.</source>
        <translation>Microsoft a trouvé quelque chose de nuisible dans ce fichier et le garde verrouillé.</translation>
    </message>
    <message>
        <source>Microsoft does not offer this for this account.</source>
        <translation>Microsoft ne propose pas cela pour ce compte.</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation>Il y a déjà quelque chose de ce nom.</translation>
    </message>
    <message>
        <source>There is already something of this name</source>
        <translation>Il y a déjà quelque chose de ce nom</translation>
    </message>
    <message>
        <source>Your organisation does not allow this way of signing in on this computer. Ask your IT department, or sign in with the browser if you used a code.</source>
        <translation>Votre organisation ne permet pas cette façon de se connecter sur cet ordinateur. Demandez à votre service informatique, ou connectez-vous avec le navigateur si vous avez utilisé un code.</translation>
    </message>
    <message>
        <source>Microsoft did not accept this.</source>
        <translation>Microsoft n’a pas accepté cela.</translation>
    </message>
    <message>
        <source>The code has not been confirmed.</source>
        <translation>Le code n’a pas été confirmé.</translation>
    </message>
    <message>
        <source>Microsoft did not accept the sign-in.</source>
        <translation>Microsoft n’a pas accepté la connexion.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/kinds</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>En attente d’autres personnes</translation>
    </message>
    <message>
        <source>Where new tasks go</source>
        <translation>Où vont les nouvelles tâches</translation>
    </message>
    <message>
        <source>Mail that you flagged</source>
        <translation>E-mails que vous avez marqués</translation>
    </message>
    <message>
        <source>You share it</source>
        <translation>Vous la partagez</translation>
    </message>
    <message>
        <source>Somebody shares it with you</source>
        <translation>Quelqu’un la partage avec vous</translation>
    </message>
    <message>
        <source>A change here is a change to every date</source>
        <translation>Une modification ici vaut pour toutes les dates</translation>
    </message>
    <message>
        <source>To Do list</source>
        <translation>Liste To Do</translation>
    </message>
    <message>
        <source>To Do lists</source>
        <translation>Listes To Do</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>with others</comment>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Delete with its tasks</source>
        <translation>Supprimer avec ses tâches</translation>
    </message>
    <message>
        <source>Everyone who shares the list</source>
        <comment>who can see it</comment>
        <translation>tous ceux qui partagent la liste</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>While the task is open</source>
        <translation>Tant que la tâche est ouverte</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>importance</comment>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>importance</comment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <comment>importance</comment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>You and whoever can see your calendar</source>
        <comment>who can see it</comment>
        <translation>vous et tous ceux qui peuvent voir votre calendrier</translation>
    </message>
    <message>
        <source>Starts</source>
        <comment>the time of an event</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Journée entière</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>the state</comment>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Delete, telling guests</source>
        <translation>Supprimer et prévenir les invités</translation>
    </message>
    <message>
        <source>OneDrive item</source>
        <translation>Élément OneDrive</translation>
    </message>
    <message>
        <source>OneDrive items</source>
        <translation>Éléments OneDrive</translation>
    </message>
    <message>
        <source>A new item is a folder</source>
        <translation>Un nouvel élément est un dossier</translation>
    </message>
    <message>
        <source>A name cannot hold any of " * : &lt; &gt; ? / \ |</source>
        <translation>Un nom ne peut contenir aucun des signes " * : &lt; &gt; ? / \ |</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/signin</name>
    <message>
        <source>See your To Do lists and tasks</source>
        <translation>Voir vos listes To Do et vos tâches</translation>
    </message>
    <message>
        <source>See, create, change and delete your To Do lists and tasks</source>
        <translation>Voir, créer, modifier et supprimer vos listes To Do et vos tâches</translation>
    </message>
    <message>
        <source>See the events of your calendar</source>
        <translation>Voir les événements de votre calendrier</translation>
    </message>
    <message>
        <source>See, create, change and delete the events of your calendar</source>
        <translation>Voir, créer, modifier et supprimer les événements de votre calendrier</translation>
    </message>
    <message>
        <source>your files in OneDrive</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>vos fichiers dans OneDrive</translation>
    </message>
    <message>
        <source>See the names of your files in OneDrive</source>
        <translation>Voir les noms de vos fichiers dans OneDrive</translation>
    </message>
    <message>
        <source>See and rename your files in OneDrive, make folders, and move things to its recycle bin</source>
        <translation>Voir et renommer vos fichiers dans OneDrive, créer des dossiers et mettre des choses à sa corbeille</translation>
    </message>
    <message>
        <source>See your name and mail address</source>
        <translation>Voir votre nom et votre adresse e-mail</translation>
    </message>
    <message>
        <source>Create, change or delete anything</source>
        <translation>Créer, modifier ou supprimer quoi que ce soit</translation>
    </message>
    <message>
        <source>See your mail</source>
        <translation>Voir vos e-mails</translation>
    </message>
    <message>
        <source>See what other people keep</source>
        <translation>Voir ce que d’autres personnes conservent</translation>
    </message>
    <message>
        <source>Delete anything in OneDrive for good</source>
        <translation>Supprimer définitivement quoi que ce soit dans OneDrive</translation>
    </message>
    <message>
        <source>Sign in at the address below and choose App registrations, then New registration. If it says that something outside of a directory is deprecated, first make a free account at azure.microsoft.com/free (it asks for a card and charges nothing), then come back.</source>
        <translation>Connectez-vous à l’adresse ci-dessous et choisissez App registrations, puis New registration. S’il est dit que quelque chose hors d’un répertoire est obsolète, créez d’abord un compte gratuit sur azure.microsoft.com/free (une carte est demandée, rien n’est débité), puis revenez.</translation>
    </message>
    <message>
        <source>Type a name. For the supported account types choose the one with any organisational directory and personal Microsoft accounts. Leave the redirect address empty. Choose Register, then copy the Application (client) ID into the field below.</source>
        <translation>Saisissez un nom. Pour les types de comptes pris en charge, choisissez celui avec tout répertoire d’organisation et les comptes Microsoft personnels. Laissez l’adresse de redirection vide. Choisissez Register, puis copiez l’Application (client) ID dans le champ ci-dessous.</translation>
    </message>
    <message>
        <source>Choose Authentication, then Add a platform, then Mobile and desktop applications. Put this address under Custom redirect URIs and choose Configure. Under Advanced settings set Allow public client flows to Yes, and save. Make no client secret: this program needs none.</source>
        <translation>Choisissez Authentication, puis Add a platform, puis Mobile and desktop applications. Mettez cette adresse sous Custom redirect URIs et choisissez Configure. Sous Advanced settings, réglez Allow public client flows sur Yes et enregistrez. Ne créez pas de client secret : ce programme n’en a pas besoin.</translation>
    </message>
    <message>
        <source>{id}, or a domain like {domain}</source>
        <translation>{id}, ou un domaine comme {domain}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/tasks</name>
    <message>
        <source>A list is not there any more.</source>
        <translation>Une liste n’existe plus.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/__init__</name>
    <message>
        <source>Notion connection</source>
        <comment>a name for an account</comment>
        <translation>Connexion Notion</translation>
    </message>
    <message>
        <source>Your pages, your tables and the rows in them.</source>
        <translation>Vos pages, vos tableaux et leurs lignes.</translation>
    </message>
    <message>
        <source>See the pages and tables that are shared with it, and the rows in them</source>
        <translation>Voir les pages et les tableaux partagés avec elle, et leurs lignes</translation>
    </message>
    <message>
        <source>See your name at Notion</source>
        <translation>Voir votre nom chez Notion</translation>
    </message>
    <message>
        <source>Create, change or move anything to the trash (Notion would let it; the program keeps to reading)</source>
        <translation>Créer, modifier ou mettre à la corbeille quoi que ce soit (Notion le permettrait ; le programme s’en tient à la lecture)</translation>
    </message>
    <message>
        <source>See pages that nobody has shared with it</source>
        <translation>Voir les pages que personne n’a partagées avec elle</translation>
    </message>
    <message>
        <source>Create pages and rows, rename, archive and lock them</source>
        <translation>Créer des pages et des lignes, les renommer, les archiver et les verrouiller</translation>
    </message>
    <message>
        <source>Move pages and rows to the trash, and take them out of it again</source>
        <translation>Mettre des pages et des lignes à la corbeille, et les en ressortir</translation>
    </message>
    <message>
        <source>Delete anything for good</source>
        <translation>Supprimer définitivement quoi que ce soit</translation>
    </message>
    <message>
        <source>Change a table’s columns</source>
        <translation>Modifier les colonnes d’un tableau</translation>
    </message>
    <message>
        <source>Notion names no end for it, and renews it when it is asked to.</source>
        <translation>Notion n’indique pas de fin, et renouvelle la connexion quand on le lui demande.</translation>
    </message>
    <message>
        <source>You chose at Notion how long your key lasts, a year at most, and Notion does not tell this program.</source>
        <translation>Vous avez choisi chez Notion la durée de votre clé, un an au plus, et Notion ne l’indique pas à ce programme.</translation>
    </message>
    <message>
        <source>Tick the pages that this program may see, then choose “Allow access”</source>
        <translation>Cochez les pages que ce programme peut voir, puis choisissez « Allow access »</translation>
    </message>
    <message>
        <source>Notion shows a connection only the pages that somebody has shared with it.</source>
        <translation>Notion ne montre à une connexion que les pages que quelqu’un a partagées avec elle.</translation>
    </message>
    <message>
        <source>Open a page at Notion, press ••• at its top right, then “Connections”, “Add connection”, and pick yours.</source>
        <translation>Ouvrez une page chez Notion, appuyez sur ••• en haut à droite, puis « Connections », « Add connection », et choisissez la vôtre.</translation>
    </message>
    <message>
        <source>The pages inside that page come along.</source>
        <translation>Les pages à l’intérieur de cette page suivent.</translation>
    </message>
    <message>
        <source>Or let the workspace’s owner tick pages on the connection’s own page, tab “Content access”, “Edit access”.</source>
        <translation>Ou faites cocher des pages par le propriétaire du workspace sur la page de la connexion, onglet « Content access », « Edit access ».</translation>
    </message>
    <message>
        <source>If you signed in through the browser: sign in again, and tick pages when Notion asks which ones.</source>
        <translation>Si vous vous êtes connecté par le navigateur : reconnectez-vous, et cochez des pages quand Notion demande lesquelles.</translation>
    </message>
    <message>
        <source>Then press “Refresh” here. It may take a minute until Notion finds them.</source>
        <translation>Puis appuyez ici sur « Actualiser ». Il peut falloir une minute à Notion pour les trouver.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/columns</name>
    <message>
        <source>Notion works it out from other columns</source>
        <translation>Notion la calcule à partir d’autres colonnes</translation>
    </message>
    <message>
        <source>Notion keeps it by itself</source>
        <translation>Notion la tient lui-même à jour</translation>
    </message>
    <message>
        <source>a page is verified at Notion itself</source>
        <translation>une page se vérifie chez Notion même</translation>
    </message>
    <message>
        <source>people are chosen at Notion itself</source>
        <translation>les personnes se choisissent chez Notion même</translation>
    </message>
    <message>
        <source>links between pages are made at Notion itself</source>
        <translation>les liens entre pages se font chez Notion même</translation>
    </message>
    <message>
        <source>files are added at Notion itself</source>
        <translation>les fichiers s’ajoutent chez Notion même</translation>
    </message>
    <message>
        <source>a place is chosen at Notion itself</source>
        <translation>un lieu se choisit chez Notion même</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a table, without a name</comment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Write a date, like 2026-10-01, with a time 2026-10-01T14:00:00+02:00, or two of them with – between</source>
        <translation>Écrivez une date, comme 2026-10-01, avec une heure 2026-10-01T14:00:00+02:00, ou deux séparées par –</translation>
    </message>
    <message>
        <source>Any of: {names}. Separate them with commas</source>
        <translation>Au choix : {names}. Séparez-les par des virgules</translation>
    </message>
    <message>
        <source>What is changed here loses its looks (bold, links) at Notion</source>
        <translation>Ce qui est modifié ici perd sa mise en forme (gras, liens) chez Notion</translation>
    </message>
    <message>
        <source>Write a number, like 3 or -2.5</source>
        <translation>Écrivez un nombre, comme 3 ou -2.5</translation>
    </message>
    <message>
        <source>2026-10-01, or with a time</source>
        <translation>2026-10-01, ou avec une heure</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/failures</name>
    <message>
        <source>page, table or row (it may not be shared with this program)</source>
        <comment>what was not found</comment>
        <translation>page, tableau ou ligne (peut-être pas partagé avec ce programme)</translation>
    </message>
    <message>
        <source>Notion has stopped taking requests of this connection. Ask your workspace’s owner, or make a new key.</source>
        <translation>Notion ne prend plus de demandes de cette connexion. Demandez au propriétaire de votre workspace, ou créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>This Notion workspace has reached its limit of blocks. Make room there, or choose a larger plan.</source>
        <translation>Ce workspace Notion a atteint sa limite de blocs. Faites-y de la place, ou choisissez une offre plus grande.</translation>
    </message>
    <message>
        <source>Notion does not know this client id and secret. Copy both again from your connection’s page</source>
        <translation>Notion ne connaît pas ce client id et ce secret. Recopiez les deux depuis la page de votre connexion</translation>
    </message>
    <message>
        <source>Notion makes new pages in use. Archive it once it is there</source>
        <translation>Notion crée les pages en état d’usage. Archivez-la une fois créée</translation>
    </message>
    <message>
        <source>Notion makes new pages unlocked. Lock it once it is there</source>
        <translation>Notion crée les pages non verrouillées. Verrouillez-la une fois créée</translation>
    </message>
    <message>
        <source>This title is too long for Notion</source>
        <translation>Ce titre est trop long pour Notion</translation>
    </message>
    <message>
        <source>Notion did not accept this title</source>
        <translation>Notion n’a pas accepté ce titre</translation>
    </message>
    <message>
        <source>Notion did not accept this table</source>
        <translation>Notion n’a pas accepté ce tableau</translation>
    </message>
    <message>
        <source>Notion did not accept this place. Choose a page to put it in</source>
        <translation>Notion n’a pas accepté cet endroit. Choisissez une page où la mettre</translation>
    </message>
    <message>
        <source>Notion did not accept this text</source>
        <translation>Notion n’a pas accepté ce texte</translation>
    </message>
    <message>
        <source>page (it is in Notion’s trash)</source>
        <comment>what was not found</comment>
        <translation>page (elle est dans la corbeille de Notion)</translation>
    </message>
    <message>
        <source>Notion did not accept this.</source>
        <translation>Notion n’a pas accepté cela.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <comment>a sentence and its full stop</comment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Notion did not accept this value</source>
        <translation>Notion n’a pas accepté cette valeur</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/kinds</name>
    <message>
        <source>In use</source>
        <comment>a page</comment>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>a page</comment>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>In the trash</source>
        <comment>a page</comment>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>État de la page</translation>
    </message>
    <message>
        <source>An archived page can be put back into use</source>
        <translation>Une page archivée peut être remise en usage</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a page</comment>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>A locked page cannot be changed at Notion by mistake</source>
        <translation>Une page verrouillée ne peut pas être modifiée par mégarde chez Notion</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a page</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What the page says at first. Lines that begin with # become headings, lines with - become lists</source>
        <translation>Ce que la page contient au début. Les lignes qui commencent par # deviennent des titres, celles avec - des listes</translation>
    </message>
    <message>
        <source>Everyone who can see the page it lies in</source>
        <comment>who can see it</comment>
        <translation>tous ceux qui peuvent voir la page qui la contient</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Inside the page</source>
        <translation>Dans la page</translation>
    </message>
    <message>
        <source>Choose the page that the new one belongs in</source>
        <translation>Choisissez la page où va la nouvelle</translation>
    </message>
    <message>
        <source>Left empty: a private page of your own, which a connection of a whole workspace cannot make</source>
        <translation>Si vide : une page privée à vous, qu’une connexion de tout un workspace ne peut pas créer</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Everyone who can see the table</source>
        <comment>who can see it</comment>
        <translation>tous ceux qui peuvent voir le tableau</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Choose the table that the new row belongs in</source>
        <translation>Choisissez le tableau où va la nouvelle ligne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What stands in the other columns of this row</source>
        <translation>Ce que contiennent les autres colonnes de cette ligne</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>A table is set up with its columns at Notion itself. Once it is there, its rows can be made here.</source>
        <translation>Un tableau se crée avec ses colonnes chez Notion même. Une fois qu’il existe, ses lignes peuvent être créées ici.</translation>
    </message>
    <message>
        <source>A table’s name and columns are changed at Notion itself. Its rows can be changed here.</source>
        <translation>Le nom et les colonnes d’un tableau se modifient chez Notion même. Ses lignes peuvent être modifiées ici.</translation>
    </message>
    <message>
        <source>A table holds all its rows, so it is only moved to the trash at Notion itself.</source>
        <translation>Un tableau contient toutes ses lignes ; il ne se met donc à la corbeille que chez Notion même.</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Ligne d’un tableau</translation>
    </message>
    <message>
        <source>Page in the trash</source>
        <translation>Page à la corbeille</translation>
    </message>
    <message>
        <source>Pages in the trash</source>
        <translation>Pages à la corbeille</translation>
    </message>
    <message>
        <source>“In use” takes it out of the trash</source>
        <translation>« En usage » la sort de la corbeille</translation>
    </message>
    <message>
        <source>Pages and rows get here when they are moved to the trash.</source>
        <translation>Les pages et les lignes arrivent ici quand elles sont mises à la corbeille.</translation>
    </message>
    <message>
        <source>Programs cannot empty Notion’s trash. You can do that at Notion itself.</source>
        <translation>Les programmes ne peuvent pas vider la corbeille de Notion. Vous pouvez le faire chez Notion même.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/properties</name>
    <message>
        <source>Untitled</source>
        <comment>a page or a table</comment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>someone</source>
        <comment>a person without a name</comment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>title</source>
        <comment>a type of column</comment>
        <translation>titre</translation>
    </message>
    <message>
        <source>rich text</source>
        <comment>a type of column</comment>
        <translation>texte enrichi</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a type of column</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>select</source>
        <comment>a type of column</comment>
        <translation>sélection</translation>
    </message>
    <message>
        <source>multi select</source>
        <comment>a type of column</comment>
        <translation>sélection multiple</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a type of column</comment>
        <translation>état</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a type of column</comment>
        <translation>date</translation>
    </message>
    <message>
        <source>people</source>
        <comment>a type of column</comment>
        <translation>personnes</translation>
    </message>
    <message>
        <source>files</source>
        <comment>a type of column</comment>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>checkbox</source>
        <comment>a type of column</comment>
        <translation>case à cocher</translation>
    </message>
    <message>
        <source>url</source>
        <comment>a type of column</comment>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>email</source>
        <comment>a type of column</comment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>a type of column</comment>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>formula</source>
        <comment>a type of column</comment>
        <translation>formule</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>a type of column</comment>
        <translation>relation</translation>
    </message>
    <message>
        <source>rollup</source>
        <comment>a type of column</comment>
        <translation>agrégation</translation>
    </message>
    <message>
        <source>created time</source>
        <comment>a type of column</comment>
        <translation>date de création</translation>
    </message>
    <message>
        <source>created by</source>
        <comment>a type of column</comment>
        <translation>créé par</translation>
    </message>
    <message>
        <source>last edited time</source>
        <comment>a type of column</comment>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>last edited by</source>
        <comment>a type of column</comment>
        <translation>dernière modification par</translation>
    </message>
    <message>
        <source>unique id</source>
        <comment>a type of column</comment>
        <translation>identifiant unique</translation>
    </message>
    <message>
        <source>verification</source>
        <comment>a type of column</comment>
        <translation>vérification</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a type of column</comment>
        <translation>lieu</translation>
    </message>
    <message>
        <source>button</source>
        <comment>a type of column</comment>
        <translation>bouton</translation>
    </message>
    <message numerus="yes">
        <source>{n} linked</source>
        <extracomment>For one: {n} linked</extracomment>
        <translation>
            <numerusform>{n} lié</numerusform>
            <numerusform>{n} liés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/shown</name>
    <message>
        <source>page (it was moved, or is in Notion’s trash)</source>
        <comment>what was not found</comment>
        <translation>page (elle a été déplacée, ou est dans la corbeille de Notion)</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/signin</name>
    <message>
        <source>The Notion key</source>
        <translation>La clé Notion</translation>
    </message>
    <message>
        <source>Open Notion’s page for keys.</source>
        <translation>Ouvrez la page de Notion pour les clés.</translation>
    </message>
    <message>
        <source>Press “New token”. Give it the name below, pick your workspace and how long it shall last.</source>
        <translation>Appuyez sur « New token ». Donnez-lui le nom ci-dessous, choisissez votre workspace et sa durée.</translation>
    </message>
    <message>
        <source>Copy the key at once: Notion shows it only now. Then paste it here.</source>
        <translation>Copiez la clé tout de suite : Notion ne l’affiche que maintenant. Puis collez-la ici.</translation>
    </message>
    <message>
        <source>Write down when it ends. Notion does not tell programs, and afterwards you have to make a new one.</source>
        <translation>Notez quand elle prend fin. Notion ne l’indique pas aux programmes, et vous devrez ensuite en créer une nouvelle.</translation>
    </message>
    <message>
        <source>No such button? Then ask your workspace’s owner, or let the owner make a connection of the type “Internal” and copy its key from the tab “Configuration”. On its tab “Content access” the owner ticks the pages that it may see.</source>
        <translation>Pas de bouton de ce nom ? Demandez alors au propriétaire de votre workspace, ou faites-lui créer une connexion du type « Internal » et copier sa clé depuis l’onglet « Configuration ». Dans l’onglet « Content access », le propriétaire coche les pages qu’elle peut voir.</translation>
    </message>
    <message>
        <source>a Notion key, which begins with ntn_ or secret_</source>
        <comment>after “This does not look like”</comment>
        <translation>une clé Notion, qui commence par ntn_ ou secret_</translation>
    </message>
    <message>
        <source>This is a key that programs renew a sign-in with. Copy the one that begins with ntn_.</source>
        <translation>C’est une clé avec laquelle les programmes renouvellent une connexion. Copiez celle qui commence par ntn_.</translation>
    </message>
    <message>
        <source>This is the address of a page. Open it in your browser and copy the key that is shown there.</source>
        <translation>C’est l’adresse d’une page. Ouvrez-la dans votre navigateur et copiez la clé qui y est affichée.</translation>
    </message>
    <message>
        <source>This is the number of a page or of a connection. The key begins with ntn_.</source>
        <translation>C’est le numéro d’une page ou d’une connexion. La clé commence par ntn_.</translation>
    </message>
    <message>
        <source>This is a secret of your browser, which opens everything of yours. Never paste it anywhere. Make a key instead.</source>
        <translation>C’est un secret de votre navigateur, qui ouvre tout ce que vous avez. Ne le collez jamais nulle part. Créez plutôt une clé.</translation>
    </message>
    <message>
        <source>This key is cut off. Copy it again, from the first to the last character.</source>
        <translation>Cette clé est coupée. Copiez-la de nouveau, du premier au dernier caractère.</translation>
    </message>
    <message>
        <source>This key is covered up. Press “Show” beside it at Notion, then copy it.</source>
        <translation>Cette clé est masquée. Appuyez sur « Show » à côté d’elle chez Notion, puis copiez-la.</translation>
    </message>
    <message>
        <source>This is a key of another platform, not of Notion.</source>
        <translation>C’est une clé d’une autre plateforme, pas de Notion.</translation>
    </message>
    <message>
        <source>Open Notion’s page for connections and press “New connection”.</source>
        <translation>Ouvrez la page de Notion pour les connexions et appuyez sur « New connection ».</translation>
    </message>
    <message>
        <source>Choose the type “Public” and fill in what it asks for: your name, a website, an e-mail address.</source>
        <translation>Choisissez le type « Public » et remplissez ce qui est demandé : votre nom, un site web, une adresse e-mail.</translation>
    </message>
    <message>
        <source>Put this address into the field for redirect addresses.</source>
        <translation>Mettez cette adresse dans le champ des adresses de redirection.</translation>
    </message>
    <message>
        <source>Add this one too, for when the first is taken on this computer.</source>
        <translation>Ajoutez celle-ci aussi, pour le cas où la première est prise sur cet ordinateur.</translation>
    </message>
    <message>
        <source>And this one.</source>
        <translation>Et celle-ci.</translation>
    </message>
    <message>
        <source>Tick what the connection may do: read content, and for “Read and change” also insert and update content.</source>
        <translation>Cochez ce que la connexion peut faire : lire du contenu, et pour « Lire et modifier » aussi insérer et mettre à jour du contenu.</translation>
    </message>
    <message>
        <source>Save, then copy the client id and the secret from the tab “Configuration” and paste both here.</source>
        <translation>Enregistrez, puis copiez le client id et le secret depuis l’onglet « Configuration » et collez-les ici.</translation>
    </message>
    <message>
        <source>secret_ and then about 40 letters and digits</source>
        <comment>after “It looks like”</comment>
        <translation>secret_ puis environ 40 lettres et chiffres</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/__init__</name>
    <message>
        <source>Practice account</source>
        <translation>Compte d’entraînement</translation>
    </message>
    <message>
        <source>Try everything with pretend items.</source>
        <translation>Essayez tout avec des éléments fictifs.</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>See your practice name and your practice items</source>
        <translation>Voir votre nom d’entraînement et vos éléments d’entraînement</translation>
    </message>
    <message>
        <source>Create, change and delete your practice items</source>
        <translation>Créer, modifier et supprimer vos éléments d’entraînement</translation>
    </message>
    <message>
        <source>The practice platform lets a sign-in last until you take it back there.</source>
        <translation>La plateforme d’entraînement garde une connexion valable jusqu’à ce que vous la retiriez là-bas.</translation>
    </message>
    <message>
        <source>Choose “Allow”</source>
        <translation>Choisissez « Autoriser »</translation>
    </message>
    <message>
        <source>This practice person has no items yet. Create one with “New item”.</source>
        <translation>Cette personne d’entraînement n’a pas encore d’éléments. Créez-en un avec « Nouvel élément ».</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/failures</name>
    <message>
        <source>The practice platform did not accept this.</source>
        <translation>La plateforme d’entraînement n’a pas accepté cela.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/kinds</name>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/__init__</name>
    <message>
        <source>Your channels, and the messages in them.</source>
        <translation>Vos canaux et leurs messages.</translation>
    </message>
    <message>
        <source>Slack signs every byte, and a relay writes the bytes anew. Add an app-level key instead: Slack then tells over its own line.</source>
        <translation>Slack signe chaque octet, et un relais réécrit les octets. Ajoutez plutôt une clé de niveau app : Slack envoie alors ses nouveautés par sa propre ligne.</translation>
    </message>
    <message>
        <source>Slack ends a sign-in that was not renewed for 30 days.</source>
        <translation>Slack met fin à une connexion qui n’a pas été renouvelée pendant 30 jours.</translation>
    </message>
    <message>
        <source>This key of Slack works until somebody takes it back.</source>
        <translation>Cette clé de Slack fonctionne jusqu’à ce que quelqu’un la retire.</translation>
    </message>
    <message>
        <source>Slack shows a program the channels only that you, or your app, are in.</source>
        <translation>Slack ne montre à un programme que les canaux où vous êtes, vous ou votre app.</translation>
    </message>
    <message>
        <source>In Slack, open a channel that you want to see here and join it.</source>
        <translation>Dans Slack, ouvrez un canal que vous voulez voir ici et rejoignez-le.</translation>
    </message>
    <message>
        <source>Did you paste the key of a bot (xoxb-…)? Then type /invite and the name of your app in that channel.</source>
        <translation>Avez-vous collé la clé d’un bot (xoxb-…) ? Saisissez alors /invite et le nom de votre app dans ce canal.</translation>
    </message>
    <message>
        <source>Come back and press “Refresh”.</source>
        <translation>Revenez et appuyez sur « Actualiser ».</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/blocks</name>
    <message>
        <source>text may have {most} characters, here are {n}</source>
        <translation>texte : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>title may have {most} characters, here are {n}</source>
        <translation>titre : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>address may have {most} characters, here are {n}</source>
        <translation>adresse : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>description may have {most} characters, here are {n}</source>
        <translation>description : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>label may have {most} characters, here are {n}</source>
        <translation>libellé : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>hint may have {most} characters, here are {n}</source>
        <translation>indication : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>author’s name may have {most} characters, here are {n}</source>
        <translation>nom de l’auteur : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>subtitle may have {most} characters, here are {n}</source>
        <translation>sous-titre : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>body may have {most} characters, here are {n}</source>
        <translation>corps : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>a button’s text may have {most} characters, here are {n}</source>
        <translation>texte d’un bouton : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>a button’s value may have {most} characters, here are {n}</source>
        <translation>valeur d’un bouton : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>a button’s address may have {most} characters, here are {n}</source>
        <translation>adresse d’un bouton : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>an image’s address may have {most} characters, here are {n}</source>
        <translation>adresse d’une image : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>an image’s description may have {most} characters, here are {n}</source>
        <translation>description d’une image : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>an image’s title may have {most} characters, here are {n}</source>
        <translation>titre d’une image : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>a confirmation’s title may have {most} characters, here are {n}</source>
        <translation>titre d’une confirmation : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>a confirmation’s text may have {most} characters, here are {n}</source>
        <translation>texte d’une confirmation : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>a confirmation’s confirm button may have {most} characters, here are {n}</source>
        <translation>bouton pour confirmer : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>a confirmation’s deny button may have {most} characters, here are {n}</source>
        <translation>bouton pour refuser : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>a group’s label may have {most} characters, here are {n}</source>
        <translation>libellé d’un groupe : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>an option’s text may have {most} characters, here are {n}</source>
        <translation>texte d’une option : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>an option’s value may have {most} characters, here are {n}</source>
        <translation>valeur d’une option : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>field {number} may have {most} characters, here are {n}</source>
        <translation>champ {number} : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>“{name}” may have {most} characters, here are {n}</source>
        <translation>« {name} » : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>all markdown together may have {most} characters, here are {n}</source>
        <translation>tout le markdown ensemble : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>a placeholder may have {most} characters, here are {n}</source>
        <translation>texte d’exemple d’un champ : {most} caractères au plus, ici {n}</translation>
    </message>
    <message>
        <source>it may have {most} elements, here are {n}</source>
        <translation>{most} éléments au plus, ici {n}</translation>
    </message>
    <message>
        <source>it may have {most} fields, here are {n}</source>
        <translation>{most} champs au plus, ici {n}</translation>
    </message>
    <message>
        <source>it may have {most} rows, here are {n}</source>
        <translation>{most} lignes au plus, ici {n}</translation>
    </message>
    <message>
        <source>it may have {most} cards, here are {n}</source>
        <translation>{most} cartes au plus, ici {n}</translation>
    </message>
    <message>
        <source>a menu may have {most} groups of options, here are {n}</source>
        <translation>menu : {most} groupes d’options au plus, ici {n}</translation>
    </message>
    <message>
        <source>a menu may have {most} options, here are {n}</source>
        <translation>menu : {most} options au plus, ici {n}</translation>
    </message>
    <message>
        <source>row {number} may have {most} columns, here are {n}</source>
        <translation>ligne {number} : {most} colonnes au plus, ici {n}</translation>
    </message>
    <message>
        <source>Blocks are nested too deeply</source>
        <translation>Les blocs sont trop imbriqués</translation>
    </message>
    <message>
        <source>Blocks must be JSON: something is wrong in line {line}, column {column}</source>
        <translation>Les blocs doivent être du JSON : quelque chose ne va pas à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>Blocks must be JSON: something is wrong</source>
        <translation>Les blocs doivent être du JSON : quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Blocks must be a list with at least one block: [{…}, {…}]</source>
        <translation>Les blocs doivent être une liste d’au moins un bloc : [{…}, {…}]</translation>
    </message>
    <message>
        <source>Blocks: a message holds at most {most} of them, here are {n}</source>
        <translation>Blocs : un message en contient au plus {most}, ici {n}</translation>
    </message>
    <message>
        <source>Block {number} must be an object with a “type”</source>
        <translation>Le bloc {number} doit être un objet avec un « type »</translation>
    </message>
    <message>
        <source>Block {number} ({type}): {words}</source>
        <translation>Bloc {number} ({type}) : {words}</translation>
    </message>
    <message>
        <source>it needs a “text” or “fields”</source>
        <translation>il faut « text » ou « fields »</translation>
    </message>
    <message>
        <source>its text must be of type “plain_text”</source>
        <translation>son texte doit être du type « plain_text »</translation>
    </message>
    <message>
        <source>card {number}: {words}</source>
        <translation>carte {number} : {words}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>trop imbriqué</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/cards</name>
    <message>
        <source>See your channels and who may see them</source>
        <translation>Voir vos canaux et qui peut les voir</translation>
    </message>
    <message>
        <source>Read the messages of the channels you are in</source>
        <translation>Lire les messages des canaux où vous êtes</translation>
    </message>
    <message>
        <source>Send, change or delete anything</source>
        <translation>Envoyer, modifier ou supprimer quoi que ce soit</translation>
    </message>
    <message>
        <source>Read your direct messages</source>
        <translation>Lire vos messages directs</translation>
    </message>
    <message>
        <source>Send, edit and delete messages as you</source>
        <translation>Envoyer, modifier et supprimer des messages en votre nom</translation>
    </message>
    <message>
        <source>Make, rename, describe and archive channels</source>
        <translation>Créer, renommer, décrire et archiver des canaux</translation>
    </message>
    <message>
        <source>Slack key</source>
        <translation>Clé Slack</translation>
    </message>
    <message>
        <source>Open Slack. A page for a new app of your own opens, already filled in.</source>
        <translation>Ouvrez Slack. Une page pour votre propre nouvelle app s’ouvre, déjà remplie.</translation>
    </message>
    <message>
        <source>Pick your workspace, press “Next”, then “Create”.</source>
        <translation>Choisissez votre workspace, appuyez sur « Next », puis « Create ».</translation>
    </message>
    <message>
        <source>Press “Install to Workspace”, then “Allow”. Where it says “Request to install”, an administrator has to agree first: press it and wait for the mail.</source>
        <translation>Appuyez sur « Install to Workspace », puis « Allow ». S’il est écrit « Request to install », un administrateur doit d’abord accepter : appuyez dessus et attendez l’e-mail.</translation>
    </message>
    <message>
        <source>On the left press “OAuth &amp; Permissions”, copy the key “User OAuth Token” (it begins with xoxp-) and paste it into the first field.</source>
        <translation>À gauche, appuyez sur « OAuth &amp; Permissions », copiez la clé « User OAuth Token » (elle commence par xoxp-) et collez-la dans le premier champ.</translation>
    </message>
    <message>
        <source>For live updates as well: under “Basic Information”, “App-Level Tokens”, press “Generate Token and Scopes”, give it a name, press “Add Scope”, choose connections:write and press “Generate”. Paste this key (it begins with xapp-) into the second field.</source>
        <translation>Pour les mises à jour en direct aussi : sous « Basic Information », « App-Level Tokens », appuyez sur « Generate Token and Scopes », donnez un nom, appuyez sur « Add Scope », choisissez connections:write et appuyez sur « Generate ». Collez cette clé (elle commence par xapp-) dans le second champ.</translation>
    </message>
    <message>
        <source>a key of your own Slack app (xoxp-… or xoxb-…)</source>
        <comment>after “This does not look like”</comment>
        <translation>une clé de votre propre app Slack (xoxp-… ou xoxb-…)</translation>
    </message>
    <message>
        <source>This key only renews another one. Copy the one that begins with xoxp-.</source>
        <translation>Cette clé ne sert qu’à en renouveler une autre. Copiez celle qui commence par xoxp-.</translation>
    </message>
    <message>
        <source>This is a secret of your browser. Nobody should have it; please do not paste it anywhere.</source>
        <translation>C’est un secret de votre navigateur. Personne ne devrait l’avoir ; veuillez ne le coller nulle part.</translation>
    </message>
    <message>
        <source>This is the key for live updates: it belongs into the second field. Here goes the one that begins with xoxp-.</source>
        <translation>C’est la clé des mises à jour en direct : elle va dans le second champ. Ici va celle qui commence par xoxp-.</translation>
    </message>
    <message>
        <source>These are two keys. Paste the one that begins with xapp- into the second field.</source>
        <translation>Ce sont deux clés. Collez celle qui commence par xapp- dans le second champ.</translation>
    </message>
    <message>
        <source>This is a webhook address: it can only send. Copy the key that begins with xoxp-.</source>
        <translation>C’est une adresse de webhook : elle ne peut qu’envoyer. Copiez la clé qui commence par xoxp-.</translation>
    </message>
    <message>
        <source>This is an address. Copy the key that begins with xoxp-.</source>
        <translation>C’est une adresse. Copiez la clé qui commence par xoxp-.</translation>
    </message>
    <message>
        <source>This is the client secret or the signing secret of your app. Copy the key that begins with xoxp-.</source>
        <translation>C’est le client secret ou le signing secret de votre app. Copiez la clé qui commence par xoxp-.</translation>
    </message>
    <message>
        <source>This is the client ID of your app. Copy the key that begins with xoxp-.</source>
        <translation>C’est le client ID de votre app. Copiez la clé qui commence par xoxp-.</translation>
    </message>
    <message>
        <source>Copy the key alone, without “Bearer”.</source>
        <translation>Copiez la clé seule, sans « Bearer ».</translation>
    </message>
    <message>
        <source>Key for live updates</source>
        <translation>Clé des mises à jour en direct</translation>
    </message>
    <message>
        <source>a key for live updates (xapp-1-…)</source>
        <comment>after “This does not look like”</comment>
        <translation>une clé des mises à jour en direct (xapp-1-…)</translation>
    </message>
    <message>
        <source>This is no key for live updates. It belongs into the first field; here goes the one that begins with xapp-.</source>
        <translation>Ce n’est pas une clé des mises à jour en direct. Elle va dans le premier champ ; ici va celle qui commence par xapp-.</translation>
    </message>
    <message>
        <source>You may leave this out: the program then looks for news by itself, every few minutes.</source>
        <translation>Vous pouvez laisser ceci vide : le programme cherche alors lui-même les nouveautés, toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>Open Slack. A page for a new app of your own opens, already filled in. Pick your workspace, press “Next”, then “Create”.</source>
        <translation>Ouvrez Slack. Une page pour votre propre nouvelle app s’ouvre, déjà remplie. Choisissez votre workspace, appuyez sur « Next », puis « Create ».</translation>
    </message>
    <message>
        <source>On the left press “OAuth &amp; Permissions”. Under “Redirect URLs” this address must be in the list.</source>
        <translation>À gauche, appuyez sur « OAuth &amp; Permissions ». Sous « Redirect URLs », cette adresse doit être dans la liste.</translation>
    </message>
    <message>
        <source>On the left press “Basic Information”, copy the “Client ID” and paste it here. No secret is needed.</source>
        <translation>À gauche, appuyez sur « Basic Information », copiez le « Client ID » et collez-le ici. Aucun secret n’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/channels</name>
    <message>
        <source>Direct message with {user}</source>
        <translation>Message direct avec {user}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/failures</name>
    <message>
        <source>Only members of this channel can do that. Join it in Slack, or invite your app.</source>
        <translation>Seuls les membres de ce canal peuvent faire cela. Rejoignez-le dans Slack, ou invitez votre app.</translation>
    </message>
    <message>
        <source>This channel is archived. Set its status back to “Joined” first.</source>
        <translation>Ce canal est archivé. Remettez d’abord son statut sur « Rejoint ».</translation>
    </message>
    <message>
        <source>Slack never archives the channel that everybody is in.</source>
        <translation>Slack n’archive jamais le canal où tout le monde est.</translation>
    </message>
    <message>
        <source>An administrator of this workspace does not allow that.</source>
        <translation>Un administrateur de ce workspace ne permet pas cela.</translation>
    </message>
    <message>
        <source>Slack does not do that with this kind of channel.</source>
        <translation>Slack ne fait pas cela avec ce type de canal.</translation>
    </message>
    <message>
        <source>There is a channel of this name already; it may be archived.</source>
        <translation>Il existe déjà un canal de ce nom ; il est peut-être archivé.</translation>
    </message>
    <message>
        <source>A channel’s name has small letters, digits, hyphens and underscores only.</source>
        <translation>Le nom d’un canal ne contient que des minuscules, chiffres, traits d’union et tirets bas.</translation>
    </message>
    <message>
        <source>A channel’s name has at most 80 characters.</source>
        <translation>Le nom d’un canal a au plus 80 caractères.</translation>
    </message>
    <message>
        <source>Slack does not take this name for a channel.</source>
        <translation>Slack n’accepte pas ce nom pour un canal.</translation>
    </message>
    <message>
        <source>This text is too long for Slack.</source>
        <translation>Ce texte est trop long pour Slack.</translation>
    </message>
    <message>
        <source>Text is required.</source>
        <translation>Le texte est obligatoire.</translation>
    </message>
    <message>
        <source>Slack does not take these blocks.</source>
        <translation>Slack n’accepte pas ces blocs.</translation>
    </message>
    <message>
        <source>There are too many attachments for one message.</source>
        <translation>Il y a trop de pièces jointes pour un seul message.</translation>
    </message>
    <message>
        <source>This is too long for Slack.</source>
        <translation>C’est trop long pour Slack.</translation>
    </message>
    <message>
        <source>Slack lets people edit their own messages only.</source>
        <translation>Slack ne laisse modifier que ses propres messages.</translation>
    </message>
    <message>
        <source>It is too late: your workspace allows editing for a short time only.</source>
        <translation>Il est trop tard : votre workspace ne permet la modification que peu de temps.</translation>
    </message>
    <message>
        <source>Slack does not let this account delete that message.</source>
        <translation>Slack ne laisse pas ce compte supprimer ce message.</translation>
    </message>
    <message>
        <source>Your workspace keeps every message, so none can be deleted.</source>
        <translation>Votre workspace conserve tous les messages, aucun ne peut donc être supprimé.</translation>
    </message>
    <message>
        <source>Slack does not know this place in the listing any more.</source>
        <translation>Slack ne connaît plus cet endroit de la liste.</translation>
    </message>
    <message>
        <source>The answer of the browser came too late. Please sign in again.</source>
        <translation>La réponse du navigateur est arrivée trop tard. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Slack does not know this client ID. Copy it again from your app’s page.</source>
        <translation>Slack ne connaît pas ce client ID. Recopiez-le depuis la page de votre app.</translation>
    </message>
    <message>
        <source>Slack does not know this client secret. This sign-in needs none: leave it empty.</source>
        <translation>Slack ne connaît pas ce client secret. Cette connexion n’en a pas besoin : laissez le champ vide.</translation>
    </message>
    <message>
        <source>The address of this program is not among the redirect URLs of your app at Slack.</source>
        <translation>L’adresse de ce programme n’est pas parmi les redirect URLs de votre app chez Slack.</translation>
    </message>
    <message>
        <source>Your app at Slack does not ask for what this program needs. Make it again with our link.</source>
        <translation>Votre app chez Slack ne demande pas ce qu’il faut à ce programme. Recréez-la avec notre lien.</translation>
    </message>
    <message>
        <source>An administrator of this workspace must approve what this program asks for.</source>
        <translation>Un administrateur de ce workspace doit approuver ce que demande ce programme.</translation>
    </message>
    <message>
        <source>This client ID works in the workspace only that its app was made in.</source>
        <translation>Ce client ID ne fonctionne que dans le workspace où son app a été créée.</translation>
    </message>
    <message>
        <source>Slack did not accept this.</source>
        <translation>Slack n’a pas accepté cela.</translation>
    </message>
    <message>
        <source>Slack does not take block {number} at “{where}”.</source>
        <translation>Slack n’accepte pas le bloc {number} à « {where} ».</translation>
    </message>
    <message>
        <source>Slack does not take block {number}.</source>
        <translation>Slack n’accepte pas le bloc {number}.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/kinds</name>
    <message>
        <source>A channel’s name has small letters only</source>
        <translation>Le nom d’un canal n’a que des minuscules</translation>
    </message>
    <message>
        <source>Join or leave a channel in Slack itself</source>
        <translation>Rejoignez ou quittez un canal dans Slack même</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>a channel</comment>
        <translation>Rejoint</translation>
    </message>
    <message>
        <source>Not joined</source>
        <comment>a channel</comment>
        <translation>Non rejoint</translation>
    </message>
    <message>
        <source>A channel’s name has small letters, digits, hyphens and underscores only</source>
        <translation>Le nom d’un canal ne contient que des minuscules, chiffres, traits d’union et tirets bas</translation>
    </message>
    <message>
        <source>like plan-budget</source>
        <translation>comme plan-budget</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <comment>a question</comment>
        <translation>Qui peut le voir</translation>
    </message>
    <message>
        <source>Everyone in the workspace</source>
        <translation>Toutes les personnes du workspace</translation>
    </message>
    <message>
        <source>Only people who were invited</source>
        <translation>Seulement les personnes invitées</translation>
    </message>
    <message>
        <source>What is being talked about now</source>
        <translation>De quoi on parle en ce moment</translation>
    </message>
    <message>
        <source>What the channel is for</source>
        <translation>À quoi sert le canal</translation>
    </message>
    <message>
        <source>A channel’s id begins with C, G or D and has nine or more signs, like C012AB3CD45</source>
        <translation>L’id d’un canal commence par C, G ou D et a neuf signes ou plus, comme C012AB3CD45</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a message</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>For a layout of your own: Block Kit, as JSON. The text is then shown in notifications</source>
        <translation>Pour votre propre mise en page : Block Kit, en JSON. Le texte est alors affiché dans les notifications</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who wrote a message</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>a message</comment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a message</comment>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/live</name>
    <message>
        <source>Live updates were switched off at Slack. Open your app’s page “Socket Mode” there, switch it on, then turn this account off and on again here. {looks}</source>
        <translation>Les mises à jour en direct ont été désactivées chez Slack. Ouvrez là-bas la page « Socket Mode » de votre app, activez-la, puis désactivez et réactivez ce compte ici. {looks}</translation>
    </message>
    <message>
        <source>Slack does not accept the key for live updates (xapp-…). Make a new one there, under “Basic Information”, “App-Level Tokens”, and sign in again here with both keys. {looks}</source>
        <translation>Slack n’accepte pas la clé des mises à jour en direct (xapp-…). Créez-en une nouvelle là-bas, sous « Basic Information », « App-Level Tokens », et reconnectez-vous ici avec les deux clés. {looks}</translation>
    </message>
    <message>
        <source>The key for live updates (xapp-…) lacks a permission. Make one with “connections:write” at Slack, under “Basic Information”, “App-Level Tokens”, and sign in again here with both keys. {looks}</source>
        <translation>Il manque une autorisation à la clé des mises à jour en direct (xapp-…). Créez-en une avec « connections:write » chez Slack, sous « Basic Information », « App-Level Tokens », et reconnectez-vous ici avec les deux clés. {looks}</translation>
    </message>
    <message>
        <source>Slack does not accept this key for live updates. Copy it again, whole, or make a new one with connections:write, while “Socket Mode” is switched on.</source>
        <translation>Slack n’accepte pas cette clé des mises à jour en direct. Recopiez-la en entier, ou créez-en une nouvelle avec connections:write, pendant que « Socket Mode » est activé.</translation>
    </message>
    <message>
        <source>Another program or computer listens with the same key for live updates. Slack tells each thing to one of them only: make a key of its own for each.</source>
        <translation>Un autre programme ou ordinateur écoute avec la même clé des mises à jour en direct. Slack ne dit chaque chose qu’à l’un d’eux : créez une clé pour chacun.</translation>
    </message>
    <message>
        <source>Too many programs or computers listen with the same key for live updates. End some of them, or make a key of its own for each. {looks}</source>
        <translation>Trop de programmes ou d’ordinateurs écoutent avec la même clé des mises à jour en direct. Arrêtez-en quelques-uns, ou créez une clé pour chacun. {looks}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/messages</name>
    <message>
        <source>Message without text</source>
        <translation>Message sans texte</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/text</name>
    <message>
        <source>Text too long: for Slack “&amp;”, “&lt;” and “&gt;” count as four or five characters each</source>
        <translation>Texte trop long : pour Slack, « &amp; », « &lt; » et « &gt; » comptent chacun pour quatre ou cinq caractères</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/webhooks</name>
    <message>
        <source>This channel is read again in Connector Manager.</source>
        <translation>Ce canal est relu dans Connector Manager.</translation>
    </message>
    <message>
        <source>Connector Manager has it.</source>
        <translation>Connector Manager l’a reçu.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/__init__</name>
    <message>
        <source>Messages to your Zaps and from them, and tables.</source>
        <translation>Messages vers vos Zaps et depuis eux, et tableaux.</translation>
    </message>
    <message>
        <source>With a hook: take messages that your Zaps send here</source>
        <translation>Avec un hook : recevoir les messages que vos Zaps envoient ici</translation>
    </message>
    <message>
        <source>With an id and a secret: see your name, your tables and records, your code workflows and inboxes</source>
        <translation>Avec un id et un secret : voir votre nom, vos tableaux et enregistrements, vos code workflows et trigger inboxes</translation>
    </message>
    <message>
        <source>Fetch what trigger inboxes have taken in that were made here (Zapier then keeps it no longer)</source>
        <translation>Relever ce qu’ont reçu les trigger inboxes créées ici (Zapier ne le garde plus ensuite)</translation>
    </message>
    <message>
        <source>Send, create, change or delete anything (the program keeps to reading)</source>
        <translation>Envoyer, créer, modifier ou supprimer quoi que ce soit (le programme s’en tient à la lecture)</translation>
    </message>
    <message>
        <source>See your Zaps</source>
        <translation>Voir vos Zaps</translation>
    </message>
    <message>
        <source>With a hook: send messages to its Zap, and take messages that your Zaps send here</source>
        <translation>Avec un hook : envoyer des messages à son Zap, et recevoir les messages que vos Zaps envoient ici</translation>
    </message>
    <message>
        <source>With an id and a secret: see your name, your tables, your code workflows and trigger inboxes</source>
        <translation>Avec un id et un secret : voir votre nom, vos tableaux, vos code workflows et vos trigger inboxes</translation>
    </message>
    <message>
        <source>Create, change and delete records and code workflows, and switch workflows on and off</source>
        <translation>Créer, modifier et supprimer des enregistrements et des code workflows, et activer ou désactiver des workflows</translation>
    </message>
    <message>
        <source>Create, pause and delete trigger inboxes, and fetch what those made here have taken in</source>
        <translation>Créer, suspendre et supprimer des trigger inboxes, et relever ce qu’ont reçu celles créées ici</translation>
    </message>
    <message>
        <source>See, change or switch your Zaps</source>
        <translation>Voir, modifier, activer ou désactiver vos Zaps</translation>
    </message>
    <message>
        <source>Know what a Zap made of a message</source>
        <translation>Savoir ce qu’un Zap a fait d’un message</translation>
    </message>
    <message>
        <source>Change or delete tables</source>
        <translation>Modifier ou supprimer des tableaux</translation>
    </message>
    <message>
        <source>The address of a hook works until its Zap is deleted.</source>
        <translation>L’adresse d’un hook fonctionne jusqu’à ce que son Zap soit supprimé.</translation>
    </message>
    <message>
        <source>Zapier gives a new key each hour for your id and secret, and names no end for those.</source>
        <translation>Zapier donne chaque heure une nouvelle clé pour votre id et votre secret, et n’indique pas de fin pour ceux-ci.</translation>
    </message>
    <message>
        <source>A hook to make there once</source>
        <translation>Un hook à y créer une fois</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet. Send a first message with “New item”.</source>
        <translation>Rien n’a encore été envoyé ni reçu. Envoyez un premier message avec « Nouvel élément ».</translation>
    </message>
    <message>
        <source>To take messages here: open an address for live updates, and put it with its secret into a Zap.</source>
        <translation>Pour recevoir des messages ici : ouvrez une adresse pour les mises à jour en direct, et mettez-la avec son secret dans un Zap.</translation>
    </message>
    <message>
        <source>In that Zap add “Webhooks by Zapier” with the event “POST”, and the secret as its header.</source>
        <translation>Dans ce Zap, ajoutez « Webhooks by Zapier » avec l’événement « POST », et le secret comme en-tête.</translation>
    </message>
    <message>
        <source>With an id and a secret: there is no table and no code workflow in this Zapier account yet.</source>
        <translation>Avec un id et un secret : il n’y a encore ni tableau ni code workflow dans ce compte Zapier.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/deliveries</name>
    <message>
        <source>A delivery cannot be changed or taken back.</source>
        <translation>Un envoi ne peut être ni modifié ni annulé.</translation>
    </message>
    <message>
        <source>Zapier did not take this delivery.</source>
        <translation>Zapier n’a pas accepté cet envoi.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/failures</name>
    <message>
        <source>This is more than Zapier takes at once. Send less</source>
        <translation>C’est plus que Zapier n’accepte à la fois. Envoyez moins</translation>
    </message>
    <message>
        <source>The rules of your Zapier account do not allow this to programs.</source>
        <translation>Les règles de votre compte Zapier ne permettent pas cela aux programmes.</translation>
    </message>
    <message>
        <source>Zapier did not accept this</source>
        <translation>Zapier n’a pas accepté cela</translation>
    </message>
    <message>
        <source>Zapier did not accept this.</source>
        <translation>Zapier n’a pas accepté cela.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/inboxes</name>
    <message>
        <source>An inbox of this name listens to something else already</source>
        <translation>Une trigger inbox de ce nom écoute déjà autre chose</translation>
    </message>
    <message>
        <source>Zapier cannot sign in to the app any more. Mend the connection at Zapier</source>
        <translation>Zapier ne peut plus se connecter à l’app. Réparez la connexion chez Zapier</translation>
    </message>
    <message>
        <source>The access to the app was withdrawn. Connect it anew at Zapier</source>
        <translation>L’accès à l’app a été retiré. Reliez-la de nouveau chez Zapier</translation>
    </message>
    <message>
        <source>The app ended it</source>
        <translation>L’app y a mis fin</translation>
    </message>
    <message>
        <source>The app did not take the subscription</source>
        <translation>L’app n’a pas accepté l’abonnement</translation>
    </message>
    <message>
        <source>Zapier could not move it to a newer version of the app</source>
        <translation>Zapier n’a pas pu passer à une version plus récente de l’app</translation>
    </message>
    <message>
        <source>Nobody had fetched anything for long</source>
        <translation>Personne n’avait rien relevé depuis longtemps</translation>
    </message>
    <message>
        <source>The app failed too often</source>
        <translation>L’app a échoué trop souvent</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/kinds</name>
    <message>
        <source>Your Zap and whoever it tells</source>
        <comment>who can see it</comment>
        <translation>votre Zap et ceux à qui il le transmet</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>what happened</comment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Ce qui s’est passé, en quelques mots</translation>
    </message>
    <message>
        <source>Whatever your Zap shall read</source>
        <translation>Ce que votre Zap doit lire</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>One on each line, like “Colour: brown”. Your Zap finds each by its name</source>
        <translation>Un par ligne, comme « Couleur : marron ». Votre Zap trouve chacun par son nom</translation>
    </message>
    <message>
        <source>Zapier’s number for it</source>
        <translation>Son numéro chez Zapier</translation>
    </message>
    <message>
        <source>Handed to Zapier</source>
        <comment>a delivery</comment>
        <translation>Remis à Zapier</translation>
    </message>
    <message>
        <source>Came from Zapier</source>
        <comment>a delivery or a message</comment>
        <translation>Venu de Zapier</translation>
    </message>
    <message>
        <source>What was handed to Zapier cannot be changed any more. Send another delivery instead.</source>
        <translation>Ce qui a été remis à Zapier ne peut plus être modifié. Faites plutôt un autre envoi.</translation>
    </message>
    <message>
        <source>What was handed to Zapier cannot be called back. This entry goes when you disconnect the account.</source>
        <translation>Ce qui a été remis à Zapier ne peut pas être rappelé. Cette ligne disparaît quand vous retirez le compte.</translation>
    </message>
    <message>
        <source>The short name (f1, f2...) is what a new record calls a column</source>
        <translation>Le nom court (f1, f2...) est celui qu’un nouvel enregistrement donne à une colonne</translation>
    </message>
    <message>
        <source>A table is set up with its columns at Zapier itself. Once it is there, its records can be made here.</source>
        <translation>Un tableau se crée avec ses colonnes chez Zapier même. Une fois qu’il existe, ses enregistrements peuvent être créés ici.</translation>
    </message>
    <message>
        <source>A table’s name and columns are changed at Zapier itself. Its records can be changed here.</source>
        <translation>Le nom et les colonnes d’un tableau se modifient chez Zapier même. Ses enregistrements peuvent être modifiés ici.</translation>
    </message>
    <message>
        <source>A table holds all its records, and Zaps may stand on it: it is deleted at Zapier itself.</source>
        <translation>Un tableau contient tous ses enregistrements, et des Zaps peuvent s’appuyer dessus : il se supprime chez Zapier même.</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>in a table</comment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>in a table</comment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>What stands in the first column that holds words</source>
        <translation>Ce que contient la première colonne de mots</translation>
    </message>
    <message>
        <source>Choose the table that the new record belongs in</source>
        <translation>Choisissez le tableau où va le nouvel enregistrement</translation>
    </message>
    <message>
        <source>Title goes into column</source>
        <translation>Le titre va dans la colonne</translation>
    </message>
    <message>
        <source>A column’s short name is f and a number, like f1. The table shows them</source>
        <translation>Le nom court d’une colonne est f et un nombre, comme f1. Le tableau les montre</translation>
    </message>
    <message>
        <source>Its short name, as the table shows it</source>
        <translation>Son nom court, comme le tableau le montre</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>One on each line, like “Price: 3”; in a new record by the short name, like “f2: 3”</source>
        <translation>Une par ligne, comme « Prix : 3 » ; dans un nouvel enregistrement avec le nom court, comme « f2: 3 »</translation>
    </message>
    <message>
        <source>What Zapier finds wrong</source>
        <translation>Ce que Zapier juge faux</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>a record</comment>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Has faulty values</source>
        <comment>a record</comment>
        <translation>Contient des valeurs fausses</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>a workflow or an inbox</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>a workflow or an inbox</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Code workflow</source>
        <translation>Code workflow</translation>
    </message>
    <message>
        <source>Code workflows</source>
        <translation>Code workflows</translation>
    </message>
    <message>
        <source>Only this, or only the words</source>
        <translation>Seulement ceci, ou seulement les mots</translation>
    </message>
    <message>
        <source>Seen by</source>
        <comment>who can see it</comment>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>Everyone of the Zapier account</source>
        <translation>Toutes les personnes du compte Zapier</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi seul</translation>
    </message>
    <message>
        <source>Begins with</source>
        <comment>what starts a workflow</comment>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Why it is off</source>
        <translation>Pourquoi il est désactivé</translation>
    </message>
    <message>
        <source>here</source>
        <comment>where messages are fetched</comment>
        <translation>ici</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>where messages are fetched</comment>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>Trigger inbox</source>
        <translation>Trigger inbox</translation>
    </message>
    <message>
        <source>Trigger inboxes</source>
        <translation>Trigger inboxes</translation>
    </message>
    <message>
        <source>App and version</source>
        <translation>App et version</translation>
    </message>
    <message>
        <source>Write it as Zapier’s kit shows it, like RSSCLIAPI@1.2.0</source>
        <translation>Écrivez-la comme le kit de Zapier la montre, comme RSSCLIAPI@1.2.0</translation>
    </message>
    <message>
        <source>As Zapier’s kit shows it (“current_implementation_id”), like RSSCLIAPI@1.2.0</source>
        <translation>Comme le kit de Zapier la montre (« current_implementation_id »), comme RSSCLIAPI@1.2.0</translation>
    </message>
    <message>
        <source>Trigger</source>
        <comment>what starts something at Zapier</comment>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Write the trigger’s short name, like new_item</source>
        <translation>Écrivez le nom court du déclencheur, comme new_item</translation>
    </message>
    <message>
        <source>Its short name, like new_item</source>
        <translation>Son nom court, comme new_item</translation>
    </message>
    <message>
        <source>Your account there</source>
        <translation>Votre compte là-bas</translation>
    </message>
    <message>
        <source>Write the number that Zapier’s kit shows for the connection</source>
        <translation>Écrivez le numéro que le kit de Zapier montre pour la connexion</translation>
    </message>
    <message>
        <source>The number that Zapier’s kit shows for the connection, where the trigger needs one</source>
        <translation>Le numéro que le kit de Zapier montre pour la connexion, si le déclencheur en a besoin</translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation>Ses réglages</translation>
    </message>
    <message>
        <source>One on each line, by the short name that the trigger gives it, like “feed_url: https://example.com”</source>
        <translation>Un par ligne, avec le nom court que le déclencheur lui donne, comme « feed_url: https://example.com »</translation>
    </message>
    <message>
        <source>Takes in messages</source>
        <comment>a trigger inbox</comment>
        <translation>Reçoit des messages</translation>
    </message>
    <message>
        <source>Why it does not</source>
        <translation>Pourquoi elle n’en reçoit pas</translation>
    </message>
    <message>
        <source>Its messages are fetched</source>
        <translation>Où ses messages sont relevés</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a trigger inbox</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Is being set up</source>
        <comment>a trigger inbox</comment>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Could not be set up</source>
        <comment>a trigger inbox</comment>
        <translation>Préparation impossible</translation>
    </message>
    <message>
        <source>From the inbox</source>
        <translation>De la trigger inbox</translation>
    </message>
    <message>
        <source>May be a double</source>
        <translation>Peut-être un doublon</translation>
    </message>
    <message>
        <source>Messages come from Zapier: a trigger inbox takes them in.</source>
        <translation>Les messages viennent de Zapier : une trigger inbox les reçoit.</translation>
    </message>
    <message>
        <source>What came from Zapier cannot be changed.</source>
        <translation>Ce qui vient de Zapier ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Zapier has handed this message over and keeps it no longer. It goes when you disconnect the account.</source>
        <translation>Zapier a remis ce message et ne le garde plus. Il disparaît quand vous retirez le compte.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/lines</name>
    <message>
        <source>Each line needs a name, a colon and a value, like “Price: 3”</source>
        <translation>Chaque ligne demande un nom, un deux-points et une valeur, comme « Prix : 3 »</translation>
    </message>
    <message>
        <source>“{name}” comes twice</source>
        <translation>« {name} » apparaît deux fois</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/messages</name>
    <message>
        <source>Message from Zapier</source>
        <translation>Message de Zapier</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/records</name>
    <message>
        <source>Record {id}</source>
        <translation>Enregistrement {id}</translation>
    </message>
    <message>
        <source>Zapier does not take this value</source>
        <translation>Zapier n’accepte pas cette valeur</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/signin</name>
    <message>
        <source>This is not the address of a catch hook.</source>
        <translation>Ce n’est pas l’adresse d’un catch hook.</translation>
    </message>
    <message>
        <source>Hook {letters}</source>
        <translation>Hook {letters}</translation>
    </message>
    <message>
        <source>The address of the hook</source>
        <translation>L’adresse du hook</translation>
    </message>
    <message>
        <source>Open Zapier’s editor for a new Zap. “Webhooks by Zapier” needs a paid plan there.</source>
        <translation>Ouvrez l’éditeur de Zapier pour un nouveau Zap. « Webhooks by Zapier » y demande une offre payante.</translation>
    </message>
    <message>
        <source>As its trigger choose “Webhooks by Zapier”, and as its event “Catch Hook”. Press “Continue”.</source>
        <translation>Comme déclencheur, choisissez « Webhooks by Zapier », et comme événement « Catch Hook ». Appuyez sur « Continue ».</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows there, and paste it here. It works like a password: keep it to yourself.</source>
        <translation>Copiez l’adresse que Zapier y affiche, et collez-la ici. Elle fonctionne comme un mot de passe : gardez-la pour vous.</translation>
    </message>
    <message>
        <source>When you connect, one message goes there, marked as a test. A Zap that is switched on already runs once because of it.</source>
        <translation>Quand vous reliez le compte, un message y est envoyé, marqué comme essai. Un Zap déjà activé s’exécute une fois à cause de lui.</translation>
    </message>
    <message>
        <source>At Zapier press “Test trigger”, add what your Zap shall do, and publish it.</source>
        <translation>Chez Zapier, appuyez sur « Test trigger », ajoutez ce que votre Zap doit faire, et publiez-le.</translation>
    </message>
    <message>
        <source>the address of a catch hook, which begins with https://hooks.zapier.com/hooks/catch/</source>
        <comment>after “This does not look like”</comment>
        <translation>l’adresse d’un catch hook, qui commence par https://hooks.zapier.com/hooks/catch/</translation>
    </message>
    <message>
        <source>This is the address of a page at Zapier. Copy the one that its trigger “Catch Hook” shows.</source>
        <translation>C’est l’adresse d’une page de Zapier. Copiez celle qu’affiche son déclencheur « Catch Hook ».</translation>
    </message>
    <message>
        <source>This address is cut off. Copy it again, from the first to the last character.</source>
        <translation>Cette adresse est coupée. Copiez-la de nouveau, du premier au dernier caractère.</translation>
    </message>
    <message>
        <source>This address is not encrypted. It begins with https://, with an s.</source>
        <translation>Cette adresse n’est pas chiffrée. Elle doit commencer par https://, avec un s.</translation>
    </message>
    <message>
        <source>Copy the address whole, with https:// at its beginning.</source>
        <translation>Copiez l’adresse entière, avec https:// au début.</translation>
    </message>
    <message>
        <source>Leave out what comes after the question mark, and paste the rest.</source>
        <translation>Laissez de côté ce qui suit le point d’interrogation, et collez le reste.</translation>
    </message>
    <message>
        <source>There is something behind the address. It ends with the second of its two parts, or with “silent”.</source>
        <translation>Il y a quelque chose après l’adresse. Elle finit par la seconde de ses deux parties, ou par « silent ».</translation>
    </message>
    <message>
        <source>This is the address of a hook of another platform, not of Zapier.</source>
        <translation>C’est l’adresse d’un hook d’une autre plateforme, pas de Zapier.</translation>
    </message>
    <message>
        <source>This is an address for assistants. Copy the one of a “Catch Hook” instead.</source>
        <translation>C’est une adresse pour assistants. Copiez plutôt celle d’un « Catch Hook ».</translation>
    </message>
    <message>
        <source>With a hook of your own</source>
        <translation>Avec votre propre hook</translation>
    </message>
    <message>
        <source>Connect {name} with a hook</source>
        <translation>Relier {name} avec un hook</translation>
    </message>
    <message>
        <source>Make a hook at {name} and paste its address here. You can take it back there at any time.</source>
        <translation>Créez un hook chez {name} et collez son adresse ici. Vous pouvez le retirer là-bas à tout moment.</translation>
    </message>
    <message>
        <source>Next you make a hook at {name} and paste its address here.</source>
        <translation>Ensuite, vous créez un hook chez {name} et collez son adresse ici.</translation>
    </message>
    <message>
        <source>A hook may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>Un hook permet ce que vous lui accordez chez {name} en le créant ; rien n’est demandé ici.</translation>
    </message>
    <message>
        <source>This way is Zapier’s trial for programmers. It may change any day, and may cost money later.</source>
        <translation>Cette voie est un essai de Zapier pour les programmeurs. Elle peut changer à tout moment, et devenir payante.</translation>
    </message>
    <message>
        <source>Install Node.js on this computer if it is not there.</source>
        <translation>Installez Node.js sur cet ordinateur s’il n’y est pas.</translation>
    </message>
    <message>
        <source>Open a terminal, run this, and sign in in the browser.</source>
        <translation>Ouvrez un terminal, lancez ceci, et connectez-vous dans le navigateur.</translation>
    </message>
    <message>
        <source>Then run this. It shows an id and a secret, the secret only now.</source>
        <translation>Puis lancez ceci. Un id et un secret s’affichent, le secret cette fois seulement.</translation>
    </message>
    <message>
        <source>Paste both here.</source>
        <translation>Collez les deux ici.</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/tables</name>
    <message>
        <source>string</source>
        <comment>a type of column</comment>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a type of column</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>link</source>
        <comment>a type of column</comment>
        <translation>lien</translation>
    </message>
    <message>
        <source>decimal</source>
        <comment>a type of column</comment>
        <translation>nombre décimal</translation>
    </message>
    <message>
        <source>currency</source>
        <comment>a type of column</comment>
        <translation>devise</translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>a type of column</comment>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>Untitled table</source>
        <translation>Tableau sans titre</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/webhooks</name>
    <message>
        <source>Delivery from Zapier</source>
        <translation>Envoi de Zapier</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/workflows</name>
    <message>
        <source>Zapier could not connect what it begins with</source>
        <translation>Zapier n’a pas pu relier ce par quoi il commence</translation>
    </message>
    <message>
        <source>Untitled workflow</source>
        <translation>Workflow sans titre</translation>
    </message>
</context>
<context>
    <name>connector_app/services/audit</name>
    <message>
        <source>entry {number}</source>
        <translation>entrée {number}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/backup</name>
    <message>
        <source>The backup cannot be written there. Choose a folder that is there and in which you may write.</source>
        <translation>La sauvegarde ne peut pas être écrite là. Choisissez un dossier qui existe et où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>There is another file of this name, and it is no backup. It was left as it is; choose another name.</source>
        <translation>Il y a un autre fichier de ce nom, et ce n’est pas une sauvegarde. Il a été laissé tel quel ; choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least {n} characters.</source>
        <extracomment>For one: The password needs at least {n} character.</extracomment>
        <translation>
            <numerusform>Le mot de passe doit avoir au moins {n} caractère.</numerusform>
            <numerusform>Le mot de passe doit avoir au moins {n} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup cannot be opened: {reason}.</source>
        <translation>La sauvegarde ne peut pas être ouverte : {reason}.</translation>
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
        <translation>Connector Manager : un historique à garder et à vérifier

entries.jsonl    les entrées, exactement comme elles ont été écrites, avec leurs détails
checkpoints.txt  des déclarations signées du nombre d’entrées, et de leur somme
keys.txt         les clés publiques qui ont signé
manifest.json    ce qu’il y a ici, et ce qui a été laissé de côté
SHA256SUMS       les sommes de contrôle des fichiers
connector_app_verify.py  vérifie tout cela : un seul fichier, qui ne demande que Python 3.11 ou plus récent

Pour vérifier, ouvrez un terminal dans ce dossier : python3 -I connector_app_verify.py .   (sous Windows : py -I ...)
Si quelqu’un vous a donné ce dossier, prenez plutôt une copie de ce fichier d’une autre source : qui falsifie un
historique peut falsifier ce qui le vérifie. Et ajoutez ce qui vous a été dit par d’autres voies : --genesis KEY-ID, --receipt "LINE".
Cela prouve qu’aucune entrée jusqu’au dernier point de contrôle n’a été modifiée, retirée, ajoutée ou déplacée depuis
que ce point a été signé. Cela ne prouve pas qu’une entrée était vraie quand elle a été écrite.
</translation>
    </message>
    <message>
        <source>There are files in {path} already. Choose an empty folder, or a new name.</source>
        <translation>Il y a déjà des fichiers dans {path}. Choisissez un dossier vide, ou un nouveau nom.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/catalog</name>
    <message>
        <source>endpoint “{name}” of {platform}</source>
        <translation>point d’accès « {name} » de {platform}</translation>
    </message>
    <message>
        <source>The platform pointed to another address; it was not followed.</source>
        <translation>La plateforme a renvoyé vers une autre adresse ; elle n’a pas été suivie.</translation>
    </message>
    <message>
        <source>The address of this call is not well formed; nothing was sent.</source>
        <translation>L’adresse de cet appel est mal formée ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This address is not one the program may call.</source>
        <translation>Le programme n’a pas le droit d’appeler cette adresse.</translation>
    </message>
    <message>
        <source>Only encrypted addresses (https) may be called.</source>
        <translation>Seules des adresses chiffrées (https) peuvent être appelées.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/changes</name>
    <message>
        <source>This item is about to be deleted. Take that back first.</source>
        <translation>Cet élément va être supprimé. Annulez d’abord cela.</translation>
    </message>
    <message>
        <source>This change has been sent already.</source>
        <translation>Cette modification a déjà été envoyée.</translation>
    </message>
    <message>
        <source>This change is being sent right now.</source>
        <translation>Cette modification est en train d’être envoyée.</translation>
    </message>
    <message>
        <source>This change may have arrived already, so it cannot be taken back.</source>
        <translation>Cette modification est peut-être déjà arrivée, elle ne peut donc plus être annulée.</translation>
    </message>
    <message>
        <source>There is a newer change to this item. Undo that one first.</source>
        <translation>Il y a une modification plus récente de cet élément. Défaites-la d’abord.</translation>
    </message>
    <message>
        <source>An earlier change to this item waits for your decision in the outbox.</source>
        <translation>Une modification antérieure de cet élément attend votre décision dans la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/connections</name>
    <message>
        <source>This way to sign in needs a key that you paste.</source>
        <translation>Cette façon de se connecter demande une clé que vous collez.</translation>
    </message>
    <message>
        <source>This platform takes no such key.</source>
        <translation>Cette plateforme n’accepte pas de clé de ce genre.</translation>
    </message>
    <message>
        <source>The client id</source>
        <translation>Le client id</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Le secret</translation>
    </message>
    <message>
        <source>{platform} does not offer this way to sign in.</source>
        <translation>{platform} ne propose pas cette façon de se connecter.</translation>
    </message>
    <message>
        <source>There is no such colour. There is: {names}.</source>
        <translation>Cette couleur n’existe pas. Il y a : {names}.</translation>
    </message>
    <message>
        <source>{platform} has no “{name}” to leave out.</source>
        <translation>{platform} n’a pas de « {name} » à laisser de côté.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Il y a : {names}.</translation>
    </message>
    <message>
        <source>Leave something in: nothing would be asked for.</source>
        <translation>Gardez quelque chose : sinon rien ne serait demandé.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/cutting</name>
    <message>
        <source>The keys were destroyed.</source>
        <translation>Les clés ont été détruites.</translation>
    </message>
    <message>
        <source>There was no old key left to try.</source>
        <translation>Il ne restait pas d’ancienne clé à essayer.</translation>
    </message>
    <message>
        <source>The old key had run out by itself: trying it proves nothing.</source>
        <translation>L’ancienne clé avait expiré d’elle-même : l’essayer ne prouve rien.</translation>
    </message>
    <message>
        <source>The old key was tried once, and {platform} refused it.</source>
        <translation>L’ancienne clé a été essayée une fois, et {platform} l’a refusée.</translation>
    </message>
    <message>
        <source>{platform} did not answer when the old key was tried.</source>
        <translation>{platform} n’a pas répondu quand l’ancienne clé a été essayée.</translation>
    </message>
    <message>
        <source>The old key was tried once, and {platform} still took it. It may need some minutes to forget it.</source>
        <translation>L’ancienne clé a été essayée une fois, et {platform} l’a encore acceptée. Il faut peut-être quelques minutes pour qu’elle soit oubliée.</translation>
    </message>
    <message>
        <source>Look at {page}.</source>
        <translation>Regardez {page}.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/decisions</name>
    <message>
        <source>This change waits for your decision.</source>
        <translation>Cette modification attend votre décision.</translation>
    </message>
    <message>
        <source>Sending is paused. Go on sending first.</source>
        <translation>L’envoi est en pause. Reprenez d’abord l’envoi.</translation>
    </message>
    <message>
        <source>This change is being sent or has been sent already.</source>
        <translation>Cette modification est en train d’être envoyée ou l’a déjà été.</translation>
    </message>
    <message>
        <source>There is a newer change to this item. Take that one back first.</source>
        <translation>Il y a une modification plus récente de cet élément. Annulez d’abord celle-là.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this change.</source>
        <translation>Il n’y a rien à décider pour cette modification.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/detailed</name>
    <message>
        <source>a line was left out here: a stored secret stood in it</source>
        <translation>une ligne a été omise ici : elle contenait un secret conservé</translation>
    </message>
</context>
<context>
    <name>connector_app/services/devices</name>
    <message>
        <source>{platform} does not offer this.</source>
        <translation>{platform} ne propose pas cela.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/disconnect</name>
    <message>
        <source>Its keys were given up before the platform withdrew the access.</source>
        <translation>Ses clés ont été abandonnées avant que la plateforme ait retiré l’accès.</translation>
    </message>
    <message>
        <source>Deleted here: nothing. The history stays.</source>
        <translation>Supprimé ici : rien. L’historique reste.</translation>
    </message>
    <message>
        <source>Nothing is read or sent for this account any more.</source>
        <translation>Plus rien n’est lu ni envoyé pour ce compte.</translation>
    </message>
    <message>
        <source>Live updates that still come are not read.</source>
        <translation>Les mises à jour en direct qui arrivent encore ne sont pas lues.</translation>
    </message>
    <message>
        <source>{platform} was not asked to send live updates.</source>
        <translation>{platform} n’avait pas été chargé d’envoyer des mises à jour en direct.</translation>
    </message>
    <message>
        <source>{platform} no longer sends live updates.</source>
        <translation>{platform} n’envoie plus de mises à jour en direct.</translation>
    </message>
    <message>
        <source>{platform} may go on sending live updates; they are not read.</source>
        <translation>{platform} peut continuer d’envoyer des mises à jour en direct ; elles ne sont pas lues.</translation>
    </message>
    <message numerus="yes">
        <source>{platform} may go on sending live updates about {names} and {n} more; they are not read.</source>
        <extracomment>For one: {platform} may go on sending live updates about {names} and {n} more; they are not read.</extracomment>
        <translation>
            <numerusform>{platform} peut continuer d’envoyer des mises à jour en direct au sujet de {names} et {n} autre ; elles ne sont pas lues.</numerusform>
            <numerusform>{platform} peut continuer d’envoyer des mises à jour en direct au sujet de {names} et {n} autres ; elles ne sont pas lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>{platform} may go on sending live updates about {names}; they are not read.</source>
        <translation>{platform} peut continuer d’envoyer des mises à jour en direct au sujet de {names} ; elles ne sont pas lues.</translation>
    </message>
    <message>
        <source>Access was not withdrawn: you can do it on the platform’s own pages.</source>
        <translation>L’accès n’a pas été retiré : vous pouvez le faire sur les pages de la plateforme.</translation>
    </message>
    <message>
        <source>{platform} did not answer. Access is withdrawn as soon as it does.</source>
        <translation>{platform} n’a pas répondu. L’accès est retiré dès que la réponse arrive.</translation>
    </message>
    <message>
        <source>You can do it at {page}.</source>
        <translation>Vous pouvez le faire ici : {page}.</translation>
    </message>
    <message>
        <source>There was no key left to withdraw access with.</source>
        <translation>Il ne restait pas de clé pour retirer l’accès.</translation>
    </message>
    <message>
        <source>{platform} does not let programs withdraw access.</source>
        <translation>{platform} ne permet pas aux programmes de retirer l’accès.</translation>
    </message>
    <message>
        <source>Your computer’s safe did not open. Access is withdrawn when it does.</source>
        <translation>Le trousseau de votre ordinateur ne s’est pas ouvert. L’accès est retiré dès qu’il s’ouvre.</translation>
    </message>
    <message>
        <source>{platform} did not accept it.</source>
        <translation>{platform} ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>Access was withdrawn at {platform}.</source>
        <translation>L’accès a été retiré chez {platform}.</translation>
    </message>
    <message>
        <source>The keys stay sealed until access is withdrawn.</source>
        <translation>Les clés restent scellées jusqu’à ce que l’accès soit retiré.</translation>
    </message>
    <message>
        <source>The keys were deleted; their last traces go when your computer’s safe opens.</source>
        <translation>Les clés ont été supprimées ; leurs dernières traces disparaissent quand le trousseau de votre ordinateur s’ouvre.</translation>
    </message>
    <message>
        <source>This account is being removed.</source>
        <translation>Ce compte est en train d’être retiré.</translation>
    </message>
    <message>
        <source>Access was left as it is at the platform.</source>
        <translation>L’accès a été laissé tel quel chez la plateforme.</translation>
    </message>
    <message>
        <source>Access was left as it is at {platform}.</source>
        <translation>L’accès a été laissé tel quel chez {platform}.</translation>
    </message>
    <message>
        <source>You can withdraw it at {page}.</source>
        <translation>Vous pouvez le retirer ici : {page}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>For one: {n} item</extracomment>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting changes</source>
        <extracomment>For one: {n} waiting change</extracomment>
        <translation>
            <numerusform>{n} modification en attente</numerusform>
            <numerusform>{n} modifications en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that may have arrived</source>
        <extracomment>For one: {n} change that may have arrived</extracomment>
        <translation>
            <numerusform>{n} modification peut-être arrivée</numerusform>
            <numerusform>{n} modifications peut-être arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unread deliveries</source>
        <extracomment>For one: {n} unread delivery</extracomment>
        <translation>
            <numerusform>{n} envoi non lu</numerusform>
            <numerusform>{n} envois non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted here: {what}. The history stays.</source>
        <translation>Supprimé ici : {what}. L’historique reste.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/exchange</name>
    <message>
        <source>A sign-in is only ever sent to its own platform; nothing was sent.</source>
        <translation>Une connexion n’est envoyée qu’à sa propre plateforme ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This holds characters or numbers that cannot be sent.</source>
        <translation>Ceci contient des caractères ou des nombres qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>{platform} refused this.</source>
        <translation>{platform} a refusé cela.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/exports</name>
    <message>
        <source>A sheet holds {most} entries. Choose a shorter time, or CSV.</source>
        <translation>Une feuille contient {most} entrées. Choisissez une période plus courte, ou CSV.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/filters</name>
    <message>
        <source>At most {most} filters are kept. Remove one first.</source>
        <translation>{most} filtres au plus sont gardés. Retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>Another filter is called “{name}” already.</source>
        <translation>Un autre filtre s’appelle déjà « {name} ».</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Un filtre a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A name is one line of at most {most} characters.</source>
        <translation>Un nom est une ligne d’au plus {most} caractères.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/grants</name>
    <message>
        <source>The platform did not accept the sign-in.</source>
        <translation>La plateforme n’a pas accepté la connexion.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/history_key</name>
    <message>
        <source>the key that signs the history</source>
        <translation>la clé qui signe l’historique</translation>
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
        <translation>{platform} n’a pas de page pour cela.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/items</name>
    <message>
        <source>{account} may only be read. Connect it again with “Read and change” to change things.</source>
        <translation>{account} : lecture seule. Reliez-le de nouveau avec « Lire et modifier » pour modifier des choses.</translation>
    </message>
    <message>
        <source>There is no change that could be taken back: it has been sent already.</source>
        <translation>Il n’y a pas de modification à annuler : elle a déjà été envoyée.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/keys</name>
    <message>
        <source>The client secret</source>
        <translation>Le client secret</translation>
    </message>
</context>
<context>
    <name>connector_app/services/links</name>
    <message>
        <source>This link leads somewhere the program does not open.</source>
        <translation>Ce lien mène à un endroit que le programme n’ouvre pas.</translation>
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
        <translation>L’historique de {program}, {span}

Ce que contient ce dossier

history.pdf      une phrase pour chaque entrée, à lire (s’il a été fait dans la fenêtre)
history.csv      les mêmes entrées avec tous leurs champs, pour un tableur
proof            les entrées exactes, les points de contrôle signés, les clés publiques, et un programme qui les vérifie
checksums.txt    SHA-256 de chaque fichier, sous la forme que lit "sha256sum -c checksums.txt"

Comment le vérifier

1. Demandez à la personne qui vous l’a donné l’id de la première clé, et un reçu qu’elle a gardé, par une autre voie que
   ce dossier : par téléphone, sur papier. La première clé de ce dossier est {genesis}.
2. Prenez connector_app_verify.py d’une source sûre pour vous, pas de ce dossier, et Python 3.11 ou plus récent.
3. Dans ce dossier : python3 -I connector_app_verify.py proof --genesis KEY-ID --receipt "LINE"

La réponse est "unbroken", "damaged", "shortened" ou "unreadable" ; elle nomme la première entrée fausse, et dit ce qui tient encore.

Ce que cela prouve : qu’aucune entrée d’ici n’a été modifiée, retirée, ajoutée ou déplacée depuis que le point de contrôle
qui la couvre a été signé. Une entrée d’ici est l’une de tout l’historique ; les numéros laissés de côté sont nommés.

Ce que cela ne prouve pas : qu’une entrée était vraie quand elle a été écrite ; que rien n’a été omis dès le début ; rien
contre quelqu’un qui tient le compte de la personne sur l’ordinateur : il peut écrire de fausses entrées nouvelles, mais pas
modifier les anciennes qu’un reçu couvre. Le tableau et le PDF sont faits pour la lecture : la preuve est dans "proof".
</translation>
    </message>
    <message>
        <source>(nobody signed yet)</source>
        <translation>(encore signé par personne)</translation>
    </message>
</context>
<context>
    <name>connector_app/services/passphrase</name>
    <message numerus="yes">
        <source>The passphrase needs at least {n} characters.</source>
        <extracomment>For one: The passphrase needs at least {n} character.</extracomment>
        <translation>
            <numerusform>La phrase secrète doit avoir au moins {n} caractère.</numerusform>
            <numerusform>La phrase secrète doit avoir au moins {n} caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/services/registrations</name>
    <message>
        <source>{platform} sends no webhooks.</source>
        <translation>{platform} n’envoie pas de webhooks.</translation>
    </message>
    <message>
        <source>{platform} has no page for this: the program has to ask for it. Say of what (--at).</source>
        <translation>{platform} n’a pas de page pour cela : c’est au programme de le demander. Dites de quoi (--at).</translation>
    </message>
    <message>
        <source>A secret has {least} to {most} characters on one line.</source>
        <translation>Un secret a de {least} à {most} caractères sur une ligne.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/relays</name>
    <message>
        <source>A relay needs the secret that the platform signs with.</source>
        <translation>Un relais a besoin du secret avec lequel la plateforme signe.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/retention</name>
    <message>
        <source>The history cannot be signed just now, and without a signature nobody could prove that you removed these.</source>
        <translation>L’historique ne peut pas être signé pour l’instant, et sans signature personne ne pourrait prouver que c’est vous qui les avez retirées.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/rules</name>
    <message>
        <source>The rule “{rule}” could not do this: {why}</source>
        <translation>La règle « {rule} » n’a pas pu faire cela : {why}</translation>
    </message>
    <message>
        <source>“{title}” is on its way to {account}.</source>
        <translation>« {title} » est en route vers {account}.</translation>
    </message>
    <message>
        <source>{account} may only be read.</source>
        <translation>{account} : lecture seule.</translation>
    </message>
    <message>
        <source>{account} tells of no commands.</source>
        <translation>{account} n’annonce pas de commandes.</translation>
    </message>
    <message>
        <source>A rule needs a name of one line, at most {most} characters.</source>
        <translation>Une règle a besoin d’un nom d’une ligne, d’au plus {most} caractères.</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Il existe déjà une règle de ce nom.</translation>
    </message>
    <message>
        <source>A rule needs the name of a command, like /task.</source>
        <translation>Une règle a besoin du nom d’une commande, comme /task.</translation>
    </message>
    <message>
        <source>A condition can look at these: {names}.</source>
        <translation>Une condition peut regarder : {names}.</translation>
    </message>
    <message>
        <source>the account is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>le compte n’existe plus.</translation>
    </message>
    <message>
        <source>the kind “{name}” is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>le type « {name} » n’existe plus.</translation>
    </message>
    <message>
        <source>the platform file is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>le fichier de la plateforme n’existe plus.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/saving</name>
    <message>
        <source>A sheet holds {most} items. Choose a filter, or CSV.</source>
        <translation>Une feuille contient {most} éléments. Choisissez un filtre, ou CSV.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/screen_lock</name>
    <message numerus="yes">
        <source>Wait {n} seconds before the next try.</source>
        <extracomment>For one: Wait {n} second before the next try.</extracomment>
        <translation>
            <numerusform>Attendez {n} seconde avant le prochain essai.</numerusform>
            <numerusform>Attendez {n} secondes avant le prochain essai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/services/sealed_file</name>
    <message>
        <source>This is not a backup of this program.</source>
        <translation>Ce n’est pas une sauvegarde de ce programme.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Install that version here, then try again.</source>
        <translation>Cette sauvegarde vient d’une version plus récente du programme. Installez cette version ici, puis réessayez.</translation>
    </message>
    <message>
        <source>The password does not fit this backup. Nothing was changed; try again.</source>
        <translation>Le mot de passe ne convient pas à cette sauvegarde. Rien n’a été modifié ; réessayez.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is missing or was changed. Nothing was changed here. Use another copy of it.</source>
        <translation>Cette sauvegarde est endommagée : une partie manque ou a été modifiée. Rien n’a été modifié ici. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>The backup cannot be read to its end. Nothing was changed here. Is what it lies on still connected?</source>
        <translation>La sauvegarde ne peut pas être lue jusqu’au bout. Rien n’a été modifié ici. Son support est-il toujours branché ?</translation>
    </message>
    <message>
        <source>There is too little free memory to open the backup. Close other programs, then try again.</source>
        <translation>Il y a trop peu de mémoire libre pour ouvrir la sauvegarde. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/signin</name>
    <message>
        <source>This sign-in is not waiting for the browser.</source>
        <translation>Cette connexion n’attend pas le navigateur.</translation>
    </message>
    <message>
        <source>This sign-in does not wait for an address.</source>
        <translation>Cette connexion n’attend pas d’adresse.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/support</name>
    <message>
        <source>A stored secret stands in it ({whose}, in “{part}”), so nothing was written. Leave that part out, and please tell us: this must never happen.</source>
        <translation>Un secret conservé s’y trouve ({whose}, dans « {part} ») ; rien n’a donc été écrit. Laissez cette partie de côté, et prévenez-nous : cela ne doit jamais arriver.</translation>
    </message>
    <message>
        <source>versions</source>
        <comment>a part of the support file</comment>
        <translation>versions</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>a part of the support file</comment>
        <translation>réglages</translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>a part of the support file</comment>
        <translation>comptes</translation>
    </message>
    <message>
        <source>failures</source>
        <comment>a part of the support file</comment>
        <translation>échecs</translation>
    </message>
    <message>
        <source>self-test</source>
        <comment>a part of the support file</comment>
        <translation>autotest</translation>
    </message>
    <message>
        <source>log</source>
        <comment>a part of the support file</comment>
        <translation>journal</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>all of the support file</comment>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the proxy’s name</source>
        <comment>a secret</comment>
        <translation>le nom du proxy</translation>
    </message>
    <message>
        <source>the proxy’s name, plain</source>
        <comment>a secret, as it is without the signs of an address</comment>
        <translation>le nom du proxy, en clair</translation>
    </message>
    <message>
        <source>the proxy’s password</source>
        <comment>a secret</comment>
        <translation>le mot de passe du proxy</translation>
    </message>
    <message>
        <source>the proxy’s password, plain</source>
        <comment>a secret, as it is without the signs of an address</comment>
        <translation>le mot de passe du proxy, en clair</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <comment>a secret</comment>
        <translation>la phrase secrète</translation>
    </message>
    <message>
        <source>the passphrase in a file</source>
        <comment>a secret</comment>
        <translation>la phrase secrète dans un fichier</translation>
    </message>
    <message>
        <source>the address for news</source>
        <comment>a secret</comment>
        <translation>l’adresse pour les nouveautés</translation>
    </message>
    <message>
        <source>the address for news of {account}</source>
        <translation>l’adresse pour les nouveautés de {account}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/typed</name>
    <message>
        <source>An account needs a name.</source>
        <translation>Un compte a besoin d’un nom.</translation>
    </message>
    <message>
        <source>{what} is missing.</source>
        <translation>{what} : rien n’est indiqué.</translation>
    </message>
    <message>
        <source>{what} is one line without spaces. Copy it again, whole and alone.</source>
        <translation>{what} : une seule ligne sans espaces. Recopiez-la, entière et seule.</translation>
    </message>
    <message>
        <source>This does not look like {expected}.</source>
        <translation>Cela ne ressemble pas à {expected}.</translation>
    </message>
    <message>
        <source>This does not look right. {what} looks like {example}</source>
        <translation>Cela ne semble pas correct. Format attendu ({what}) : {example}</translation>
    </message>
    <message>
        <source>This does not look right. It looks like {example}</source>
        <translation>Cela ne semble pas correct. Format attendu : {example}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/vault</name>
    <message>
        <source>Your keys are not behind a passphrase.</source>
        <translation>Vos clés ne sont pas derrière une phrase secrète.</translation>
    </message>
</context>
<context>
    <name>connector_app/services/vault_keys</name>
    <message>
        <source>a key of the vault</source>
        <translation>une clé du coffre</translation>
    </message>
    <message>
        <source>the key of the passphrase</source>
        <translation>la clé de la phrase secrète</translation>
    </message>
</context>
<context>
    <name>connector_app/services/watches</name>
    <message>
        <source>This needs an address at which your computer is reached from outside, a tunnel of your own. It belongs into settings.toml, under [live], in the line that begins with address: the README shows how. Then start again.</source>
        <translation>Il faut pour cela une adresse à laquelle votre ordinateur peut être joint de l’extérieur, un tunnel à vous. Elle va dans settings.toml, sous [live], à la ligne qui commence par address : le README montre comment. Puis redémarrez.</translation>
    </message>
    <message>
        <source>There is {names}.</source>
        <translation>Il y a {names}.</translation>
    </message>
    <message>
        <source>There is nothing yet.</source>
        <translation>Il n’y a encore rien.</translation>
    </message>
    <message>
        <source>There is no “{name}” to watch.</source>
        <translation>Il n’y a pas de « {name} » à surveiller.</translation>
    </message>
    <message>
        <source>“{name}” is watched already.</source>
        <translation>« {name} » est déjà surveillé.</translation>
    </message>
    <message>
        <source>{platform} cannot be asked by the program to send news here.</source>
        <translation>Le programme ne peut pas demander à {platform} d’envoyer des nouveautés ici.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/ask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/columns</name>
    <message>
        <source>Title</source>
        <comment>a column</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a column</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a column</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>a column</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a column</comment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a column</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last read</source>
        <comment>a column</comment>
        <translation>Dernière lecture</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/delegates/account</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/delegates/row</name>
    <message>
        <source>Practice</source>
        <comment>marks an account that is only for practice</comment>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/frame</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Options of {account}</source>
        <translation>Options de {account}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Besoin de vous</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Items, activity and outbox</source>
        <translation>Éléments, activité et boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/history_pages</name>
    <message>
        <source>{title}, page {n}</source>
        <translation>{title}, page {n}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/item_words</name>
    <message>
        <source>Only here so far</source>
        <translation>Seulement ici pour l’instant</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/main_window</name>
    <message>
        <source>The page of your week, {week}, is in Activity</source>
        <translation>La page de votre semaine, {week}, est dans « Activité »</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not done</source>
        <extracomment>For one: {n} change is not done</extracomment>
        <translation>
            <numerusform>{n} modification n’est pas terminée</numerusform>
            <numerusform>{n} modifications ne sont pas terminées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/account_log</name>
    <message>
        <source>writing a detailed log of {account} until {clock}</source>
        <translation>journal détaillé de {account} en cours jusqu’à {clock}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/accounts</name>
    <message>
        <source>Stop reading and sending</source>
        <translation>Arrêter la lecture et l’envoi</translation>
    </message>
    <message>
        <source>End live updates</source>
        <translation>Arrêter les mises à jour en direct</translation>
    </message>
    <message>
        <source>Withdraw access</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Destroy the keys</source>
        <translation>Détruire les clés</translation>
    </message>
    <message>
        <source>Delete what was copied</source>
        <translation>Supprimer ce qui a été copié</translation>
    </message>
    <message>
        <source>Plum</source>
        <comment>a colour</comment>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Sea</source>
        <comment>a colour</comment>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Moss</source>
        <comment>a colour</comment>
        <translation>Mousse</translation>
    </message>
    <message>
        <source>Clay</source>
        <comment>a colour</comment>
        <translation>Argile</translation>
    </message>
    <message>
        <source>Rose</source>
        <comment>a colour</comment>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Sky</source>
        <comment>a colour</comment>
        <translation>Ciel</translation>
    </message>
    <message>
        <source>Sand</source>
        <comment>a colour</comment>
        <translation>Sable</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>a colour</comment>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Turn on</source>
        <comment>an account</comment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn off</source>
        <comment>an account</comment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Mises à jour en direct</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a button</comment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>Journal détaillé</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Change things at the pretend platform</source>
        <translation>Modifier des choses sur la plateforme fictive</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Renommer le compte</translation>
    </message>
    <message>
        <source>Name of this account</source>
        <translation>Nom de ce compte</translation>
    </message>
    <message>
        <source>Reading and sending for {account} stops, and its items leave this computer.</source>
        <translation>La lecture et l’envoi pour {account} s’arrêtent, et ses éléments quittent cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were not sent yet are given up.</source>
        <extracomment>For one: {n} change that was not sent yet is given up.</extracomment>
        <translation>
            <numerusform>{n} modification pas encore envoyée est abandonnée.</numerusform>
            <numerusform>{n} modifications pas encore envoyées sont abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it cannot be asked to withdraw the access; the keys are destroyed.</source>
        <translation>Elle ne peut donc pas être priée de retirer l’accès ; les clés sont détruites.</translation>
    </message>
    <message>
        <source>The history keeps every entry.</source>
        <translation>L’historique garde toutes ses entrées.</translation>
    </message>
    <message>
        <source>{name} is asked to withdraw the access, and the keys are destroyed.</source>
        <translation>{name} est prié de retirer l’accès, et les clés sont détruites.</translation>
    </message>
    <message>
        <source>Everything worked. The history stays.</source>
        <translation>Tout a réussi. L’historique reste.</translation>
    </message>
    <message>
        <source>Not every step worked yet. The rest is done as soon as it can. The history stays.</source>
        <translation>Toutes les étapes n’ont pas encore réussi. Le reste est fait dès que possible. L’historique reste.</translation>
    </message>
    <message>
        <source>It still has to wait. It is tried again by itself.</source>
        <translation>Cela doit encore attendre. De nouveaux essais se font tout seuls.</translation>
    </message>
    <message>
        <source>Take back the access at {name} yourself. The history stays.</source>
        <translation>Retirez vous-même l’accès chez {name}. L’historique reste.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/activity</name>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an outcome</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>an outcome</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who did something</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Somebody at the platform</source>
        <translation>Quelqu’un sur la plateforme</translation>
    </message>
    <message>
        <source>The words of this entry were forgotten. The entry itself stands, and so does the proof.</source>
        <translation>Les mots de cette entrée ont été oubliés. L’entrée elle-même reste, et la preuve aussi.</translation>
    </message>
    <message>
        <source>Verify the history to learn which entries are damaged and up to where it is still good.</source>
        <translation>Vérifiez l’historique pour savoir quelles entrées sont endommagées et jusqu’où il est encore bon.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No entry of the history fits.</source>
        <translation>Aucune entrée de l’historique ne convient.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>Everything this program does is written here.</source>
        <translation>Tout ce que fait ce programme est écrit ici.</translation>
    </message>
    <message>
        <source>Jump to a date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>The history of “{title}” only</source>
        <translation>Seulement l’historique de « {title} »</translation>
    </message>
    <message>
        <source>The history of one item only</source>
        <translation>Seulement l’historique d’un élément</translation>
    </message>
    <message numerus="yes">
        <source>Activity of the last {days} days: {n} entries, {bad} did not work, busiest on {day}</source>
        <extracomment>For one: Activity of the last {days} days: {n} entry, {bad} did not work, busiest on {day}</extracomment>
        <translation>
            <numerusform>Activité des {days} derniers jours : {n} entrée, dont {bad} en échec, le plus le {day}</numerusform>
            <numerusform>Activité des {days} derniers jours : {n} entrées, dont {bad} en échec, le plus le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>{days} derniers jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Jump</source>
        <comment>a button: to a date</comment>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>Historique de cet élément</translation>
    </message>
    <message>
        <source>Titles, values and addresses of this entry are erased for good. The entry itself stays, so that the history can still be proved, and a new entry says that you did this.</source>
        <translation>Les titres, valeurs et adresses de cette entrée sont effacés définitivement. L’entrée elle-même reste, pour que l’historique puisse toujours être prouvé, et une nouvelle entrée dit que vous l’avez fait.</translation>
    </message>
    <message>
        <source>Titles, values and addresses of every entry about this item are erased for good. The entry itself stays, so that the history can still be proved, and a new entry says that you did this.</source>
        <translation>Les titres, valeurs et adresses de chaque entrée sur cet élément sont effacés définitivement. L’entrée elle-même reste, pour que l’historique puisse toujours être prouvé, et une nouvelle entrée dit que vous l’avez fait.</translation>
    </message>
    <message>
        <source>Forget details?</source>
        <translation>Oublier les détails ?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a button</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a button</comment>
        <translation>Oublier</translation>
    </message>
    <message numerus="yes">
        <source>The words of {n} entries were forgotten</source>
        <extracomment>For one: The words of {n} entry were forgotten</extracomment>
        <translation>
            <numerusform>Les mots de {n} entrée ont été oubliés</numerusform>
            <numerusform>Les mots de {n} entrées ont été oubliés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changed.</source>
        <translation>Rien d’autre n’a changé.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/change</name>
    <message>
        <source>Delete it</source>
        <comment>what was meant</comment>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Il n’existe plus</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Une modification</translation>
    </message>
    <message>
        <source>Waiting until {time}</source>
        <translation>En attente jusqu’à {time}</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing of it has been sent.</source>
        <translation>Elle attend sur cet ordinateur. Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>It is on its way to {account}.</source>
        <translation>Elle est en route vers {account}.</translation>
    </message>
    <message>
        <source>{reason}. It goes on by itself; you need not do anything.</source>
        <translation>{reason}. Cela reprend tout seul ; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>{account} has it.</source>
        <translation>{account} l’a reçue.</translation>
    </message>
    <message>
        <source>{account} did not answer clearly: it may have arrived, or not. Every reading looks for it, and it is never sent again unless you say so.</source>
        <translation>{account} n’a pas répondu clairement : elle est peut-être arrivée, ou non. Chaque lecture la cherche, et elle n’est jamais renvoyée sans votre accord.</translation>
    </message>
    <message>
        <source>It was changed at {account} while yours was on its way. Nothing was overwritten.</source>
        <translation>L’élément a été modifié chez {account} pendant que votre modification était en route. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>{account} did not accept it.</source>
        <translation>{account} ne l’a pas acceptée.</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Tried</source>
        <comment>how often</comment>
        <translation>Essayée</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For one: once</extracomment>
        <translation>
            <numerusform>{n} fois</numerusform>
            <numerusform>{n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>when</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>What you meant</source>
        <translation>Ce que vous vouliez</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Ce qu’il y a maintenant</translation>
    </message>
    <message>
        <source>At {account}</source>
        <translation>Chez {account}</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>C’en est un autre</translation>
    </message>
    <message numerus="yes">
        <source>{n} items there look like it. The newest stands beside yours.</source>
        <extracomment>For one: One there looks like it, but not in all.</extracomment>
        <translation>
            <numerusform>Un élément là-bas lui ressemble, mais pas en tout.</numerusform>
            <numerusform>{n} éléments là-bas lui ressemblent. Le plus récent est à côté du vôtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing like it at the last reading, {when}.</source>
        <translation>Rien de semblable à la dernière lecture, {when}.</translation>
    </message>
    <message>
        <source>Not looked for yet.</source>
        <translation>Pas encore recherché.</translation>
    </message>
    <message>
        <source>Also changed at {account}</source>
        <translation>Modifié aussi chez {account}</translation>
    </message>
    <message>
        <source>{fields}. That stays, whatever you choose.</source>
        <translation>{fields}. Cela reste, quoi que vous choisissiez.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>the value of a field</comment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what was meant</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a button</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>C’est arrivé</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Garder ce qui est là-bas</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Abandonner la mienne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/connecting</name>
    <message>
        <source>The account was saved. Its key opens nothing but the practice platform, so it lies in a file of its own.</source>
        <translation>Le compte a été enregistré. Sa clé n’ouvre que la plateforme d’entraînement, elle est donc dans un fichier à part.</translation>
    </message>
    <message>
        <source>The keys to your accounts are kept in {place}.</source>
        <translation>Les clés de vos comptes sont gardées ici : {place}.</translation>
    </message>
    <message>
        <source>The account was saved.</source>
        <translation>Le compte a été enregistré.</translation>
    </message>
    <message>
        <source>The account was saved. Its key is in {place}.</source>
        <translation>Le compte a été enregistré. Sa clé est ici : {place}.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/errands</name>
    <message>
        <source>It is kept sealed on this computer, and sent to nobody but {name}.</source>
        <translation>Elle est gardée scellée sur cet ordinateur, et n’est envoyée qu’à {name}.</translation>
    </message>
    <message>
        <source>A key to make there once</source>
        <translation>Une clé à y créer une fois</translation>
    </message>
    <message>
        <source>Leave this empty unless the app is for one company alone.</source>
        <translation>Laissez ceci vide, sauf si l’app est réservée à une seule entreprise.</translation>
    </message>
    <message>
        <source>Signed in this way, the program can look at what is at {name}, and change nothing.</source>
        <translation>Connecté de cette façon, le programme peut voir ce qu’il y a chez {name}, sans rien modifier.</translation>
    </message>
    <message>
        <source>{name} may change this at any time without notice: it is offered as an experiment.</source>
        <translation>{name} peut changer cela à tout moment sans prévenir : c’est proposé comme un essai.</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>Dans votre navigateur</translation>
    </message>
    <message>
        <source>With a short code</source>
        <translation>Avec un code court</translation>
    </message>
    <message>
        <source>With an id and a secret</source>
        <translation>Avec un id et un secret</translation>
    </message>
    <message numerus="yes">
        <source>{way} ({n} minutes of set-up)</source>
        <extracomment>For one: {way} ({n} minute of set-up)</extracomment>
        <translation>
            <numerusform>{way} ({n} minute de configuration)</numerusform>
            <numerusform>{way} ({n} minutes de configuration)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>permissions that are asked for</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Read only: {read}. Read and change: {change}.</source>
        <translation>Lecture seule : {read}. Lire et modifier : {change}.</translation>
    </message>
    <message>
        <source>Next comes a short set-up at {name}. You do it once, and then signing in goes on by itself.</source>
        <translation>Ensuite vient une courte configuration chez {name}. Vous la faites une fois, puis la connexion se fait toute seule.</translation>
    </message>
    <message>
        <source>Your browser opens next, with {name}’s own question.</source>
        <translation>Votre navigateur s’ouvre ensuite, avec la question de {name}.</translation>
    </message>
    <message>
        <source>Next you get a short code, and your browser opens {name} to type it there.</source>
        <translation>Ensuite, vous recevez un code court, et votre navigateur ouvre {name} pour l’y saisir.</translation>
    </message>
    <message>
        <source>Next you copy an id and a secret at {name} and paste them here.</source>
        <translation>Ensuite, vous copiez un id et un secret chez {name} et les collez ici.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes of set-up once</source>
        <extracomment>For one: {n} minute of set-up once</extracomment>
        <translation>
            <numerusform>{n} min à prévoir, une fois</numerusform>
            <numerusform>{n} min à prévoir, une fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Client secret (optional)</source>
        <translation>Client secret (facultatif)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>{field} (optional)</source>
        <translation>{field} (facultatif)</translation>
    </message>
    <message>
        <source>Set up {name} once</source>
        <translation>Configurer {name} une fois</translation>
    </message>
    <message numerus="yes">
        <source>{name} wants to know each program before anyone can sign in with it. Follow the steps there, then bring back what it shows you. This takes about {n} minutes, and only the first time.</source>
        <extracomment>For one: {name} wants to know each program before anyone can sign in with it. Follow the steps there, then bring back what it shows you. This takes about {n} minute, and only the first time.</extracomment>
        <translation>
            <numerusform>{name} veut connaître chaque programme avant qu’on puisse se connecter avec. Suivez les étapes là-bas, puis rapportez ce qui vous est montré. Cela prend environ {n} minute, et seulement la première fois.</numerusform>
            <numerusform>{name} veut connaître chaque programme avant qu’on puisse se connecter avec. Suivez les étapes là-bas, puis rapportez ce qui vous est montré. Cela prend environ {n} minutes, et seulement la première fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>a button</comment>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>Relier {name}</translation>
    </message>
    <message>
        <source>Copy the id and the secret that {name} shows you, and paste them here.</source>
        <translation>Copiez l’id et le secret que {name} vous montre, et collez-les ici.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/giving</name>
    <message>
        <source>For spreadsheets (*.csv)</source>
        <translation>Pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>With proofs, a folder (*)</source>
        <translation>Avec les preuves, un dossier (*)</translation>
    </message>
    <message>
        <source>Save a receipt</source>
        <translation>Enregistrer un reçu</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Print it, or mail it to yourself: {line}</source>
        <translation>Imprimez-le, ou envoyez-le-vous par e-mail : {line}</translation>
    </message>
    <message>
        <source>A receipt is in {file}</source>
        <translation>Un reçu est dans {file}</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Auditor pack</source>
        <translation>Dossier de vérification</translation>
    </message>
    <message>
        <source>A folder that another person can read and check.</source>
        <translation>Un dossier qu’une autre personne peut lire et vérifier.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <comment>a day</comment>
        <translation>Jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <translation>Un nouveau dossier (*)</translation>
    </message>
    <message>
        <source>from {first} to {last}, by the days of the place where it was made</source>
        <translation>du {first} au {last}, selon les jours du lieu où cela a été fait</translation>
    </message>
    <message>
        <source>Entries {days}.</source>
        <comment>from when to when</comment>
        <translation>Entrées {days}.</translation>
    </message>
    <message>
        <source>Made {when}. The newest come first.</source>
        <translation>Fait {when}. Les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Only the newest {n} stand here; the table and the proof hold all.</source>
        <translation>Seules les {n} plus récentes figurent ici ; le tableau et la preuve les contiennent toutes.</translation>
    </message>
    <message>
        <source>These pages are for reading. What proves anything lies in the folder “proof”.</source>
        <translation>Ces pages sont faites pour la lecture. Ce qui prouve est dans le dossier « proof ».</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries written</source>
        <extracomment>For one: {n} entry written</extracomment>
        <translation>
            <numerusform>{n} entrée écrite</numerusform>
            <numerusform>{n} entrées écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>L’export a été arrêté</translation>
    </message>
    <message>
        <source>Nothing whole was written.</source>
        <translation>Rien d’entier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Exporting. {done} of {n} entries written.</source>
        <extracomment>For one: Exporting. {done} of {n} entry written.</extracomment>
        <translation>
            <numerusform>Export en cours. {done} sur {n} entrée écrites.</numerusform>
            <numerusform>Export en cours. {done} sur {n} entrées écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting. Looking for the entries.</source>
        <translation>Export en cours. Recherche des entrées.</translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}.</source>
        <extracomment>For one: It is in {file}.</extracomment>
        <translation>
            <numerusform>Elle est dans {file}.</numerusform>
            <numerusform>Elles sont dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}, without what the filters leave out.</source>
        <extracomment>For one: It is in {file}, without what the filters leave out.</extracomment>
        <translation>
            <numerusform>Elle est dans {file}, sans ce que les filtres écartent.</numerusform>
            <numerusform>Elles sont dans {file}, sans ce que les filtres écartent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}, with pages to read, a table, and the proof.</source>
        <extracomment>For one: It is in {file}, with pages to read, a table, and the proof.</extracomment>
        <translation>
            <numerusform>Elle est dans {file}, avec des pages à lire, un tableau et la preuve.</numerusform>
            <numerusform>Elles sont dans {file}, avec des pages à lire, un tableau et la preuve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/home_of_keys</name>
    <message>
        <source>Give keys up</source>
        <translation>Abandonner les clés</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Your keys were put away in {place}. While they are, no other place can be chosen.</source>
        <translation>Vos clés ont été rangées ici : {place}. Tant qu’elles y sont, aucun autre endroit ne peut être choisi.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_columns</name>
    <message>
        <source>(no room just now)</source>
        <translation>(pas de place pour l’instant)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <comment>columns</comment>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Élargir</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Rétrécir</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a column</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>A to Z, oldest first</source>
        <translation>De A à Z, plus anciens d’abord</translation>
    </message>
    <message>
        <source>Z to A, newest first</source>
        <translation>De Z à A, plus récents d’abord</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_editing</name>
    <message>
        <source>New {kind}</source>
        <translation>Création : {kind}</translation>
    </message>
    <message>
        <source>Create {kind}</source>
        <translation>Créer : {kind}</translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation>Modification : {kind}</translation>
    </message>
    <message>
        <source>Save {kind}</source>
        <translation>Enregistrer : {kind}</translation>
    </message>
    <message numerus="yes">
        <source>Sent after {n} seconds. Until then you can undo it.</source>
        <extracomment>For one: Sent after {n} second. Until then you can undo it.</extracomment>
        <translation>
            <numerusform>Envoyé après {n} seconde. Jusque-là, vous pouvez le défaire.</numerusform>
            <numerusform>Envoyé après {n} secondes. Jusque-là, vous pouvez le défaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at once.</source>
        <translation>Envoyé aussitôt.</translation>
    </message>
    <message>
        <source>{fields} ({why})</source>
        <translation>{fields} ({why})</translation>
    </message>
    <message>
        <source>Not changed here: {fields}.</source>
        <translation>Non modifiable ici : {fields}.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_export</name>
    <message>
        <source>JSON lines, with every field (*.jsonl)</source>
        <translation>Lignes JSON, avec tous les champs (*.jsonl)</translation>
    </message>
    <message>
        <source>Export items</source>
        <translation>Exporter les éléments</translation>
    </message>
    <message numerus="yes">
        <source>{n} items were saved in {file}.</source>
        <extracomment>For one: {n} item was saved in {file}.</extracomment>
        <translation>
            <numerusform>{n} élément a été enregistré dans {file}.</numerusform>
            <numerusform>{n} éléments ont été enregistrés dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_facts</name>
    <message>
        <source>Your access is read only.</source>
        <translation>Votre accès est en lecture seule.</translation>
    </message>
    <message>
        <source>Created here, being sent</source>
        <translation>Créé ici, envoi en cours</translation>
    </message>
    <message>
        <source>Changed here, being sent</source>
        <translation>Modifié ici, envoi en cours</translation>
    </message>
    <message>
        <source>Deleted here, being sent</source>
        <translation>Supprimé ici, envoi en cours</translation>
    </message>
    <message>
        <source>Created here, waiting for the platform</source>
        <translation>Créé ici, attend la plateforme</translation>
    </message>
    <message>
        <source>Changed here, waiting for the platform</source>
        <translation>Modifié ici, attend la plateforme</translation>
    </message>
    <message>
        <source>Deleted here, waiting for the platform</source>
        <translation>Supprimé ici, attend la plateforme</translation>
    </message>
    <message>
        <source>Created here, sent in {n} s</source>
        <translation>Créé ici, envoi dans {n} s</translation>
    </message>
    <message>
        <source>Changed here, sent in {n} s</source>
        <translation>Modifié ici, envoi dans {n} s</translation>
    </message>
    <message>
        <source>Deleted here, sent in {n} s</source>
        <translation>Supprimé ici, envoi dans {n} s</translation>
    </message>
    <message>
        <source>Created here, waiting</source>
        <translation>Créé ici, en attente</translation>
    </message>
    <message>
        <source>Changed here, waiting</source>
        <translation>Modifié ici, en attente</translation>
    </message>
    <message>
        <source>Deleted here, waiting</source>
        <translation>Supprimé ici, en attente</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>It was not accepted</source>
        <translation>Ce n’a pas été accepté</translation>
    </message>
    <message>
        <source>It was changed there too</source>
        <translation>Modifié là-bas aussi</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>a button</comment>
        <translation>Décider</translation>
    </message>
    <message>
        <source>It may have arrived already</source>
        <translation>C’est peut-être déjà arrivé</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>when</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>when</comment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>état : {when}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/items</name>
    <message numerus="yes">
        <source>Looked through {n} items.</source>
        <extracomment>For one: Looked through {n} item.</extracomment>
        <translation>
            <numerusform>{n} élément parcouru.</numerusform>
            <numerusform>{n} éléments parcourus.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui est possible</translation>
    </message>
    <message>
        <source>Reading {account}</source>
        <translation>Lecture de {account}</translation>
    </message>
    <message numerus="yes">
        <source>{account}, {n} items so far</source>
        <extracomment>For one: {account}, {n} item so far</extracomment>
        <translation>
            <numerusform>{account}, {n} élément pour l’instant</numerusform>
            <numerusform>{account}, {n} éléments pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {accounts}</source>
        <translation>Lecture de {accounts}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/keeping</name>
    <message>
        <source>Removing them. This can take a while.</source>
        <translation>Retrait en cours. Cela peut prendre un moment.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/locking</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Somebody said that the passphrase is forgotten. Unless you unlock before, the lock goes away: {when}.</source>
        <translation>Quelqu’un a dit que la phrase secrète est oubliée. Si vous ne déverrouillez pas avant, le verrou disparaît : {when}.</translation>
    </message>
    <message>
        <source>Nobody can look the passphrase up. The lock can go away by itself: {hours} hours from now. Nothing is lost then. Whoever knows the passphrase and unlocks before that keeps the lock, and sees that this was asked.</source>
        <translation>Personne ne peut retrouver la phrase secrète. Le verrou peut disparaître de lui-même : dans {hours} heures. Rien n’est alors perdu. Qui connaît la phrase secrète et déverrouille avant garde le verrou, et voit que cela a été demandé.</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Oubliée ?</translation>
    </message>
    <message>
        <source>Let it go away</source>
        <translation>Le laisser disparaître</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/news</name>
    <message>
        <source>This needs an address at which your computer is reached from outside, a tunnel of your own. Say it under Settings, Network.</source>
        <translation>Il faut pour cela une adresse à laquelle votre ordinateur peut être joint de l’extérieur, un tunnel à vous. Indiquez-la sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Cela n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>It does not fit what is known of the account.</source>
        <translation>Cela ne correspond pas à ce qui est connu du compte.</translation>
    </message>
    <message>
        <source>The program made a mistake with it.</source>
        <translation>Le programme a fait une erreur en le traitant.</translation>
    </message>
    <message>
        <source>What it is about is not there any more.</source>
        <translation>Ce dont il s’agit n’existe plus.</translation>
    </message>
    <message>
        <source>It was checked.</source>
        <translation>C’est vérifié.</translation>
    </message>
    <message>
        <source>It is watched from now on.</source>
        <translation>C’est surveillé désormais.</translation>
    </message>
    <message>
        <source>The relay is listened to.</source>
        <translation>Le relais est écouté.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>C’est retiré.</translation>
    </message>
    <message>
        <source>Its news count from now on.</source>
        <translation>Ses nouveautés comptent désormais.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Un nouvel essai est en cours.</translation>
    </message>
    <message>
        <source>All are tried again.</source>
        <translation>De nouveaux essais sont en cours pour toutes.</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>C’est abandonné.</translation>
    </message>
    <message>
        <source>The platform tells what happens over a connection that this program keeps open.</source>
        <translation>La plateforme dit ce qui se passe par une connexion que ce programme garde ouverte.</translation>
    </message>
    <message>
        <source>Nothing yet. The account is read instead.</source>
        <translation>Rien pour l’instant. Le compte est lu à la place.</translation>
    </message>
    <message>
        <source>Nothing. The account is read {often} instead.</source>
        <translation>Rien. Le compte est lu {often} à la place.</translation>
    </message>
    <message>
        <source>For you to register at the platform. Opened {ago}.</source>
        <translation>À inscrire par vous sur la plateforme. Ouverte {ago}.</translation>
    </message>
    <message>
        <source>Address ending in …{end}</source>
        <translation>Adresse finissant par …{end}</translation>
    </message>
    <message>
        <source>An address of yours</source>
        <translation>Une adresse à vous</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>Un relais</translation>
    </message>
    <message>
        <source>Added {ago}.</source>
        <translation>Ajouté {ago}.</translation>
    </message>
    <message>
        <source>It is being set up at the platform.</source>
        <translation>Configuration en cours sur la plateforme.</translation>
    </message>
    <message>
        <source>It is being taken back at the platform.</source>
        <translation>Retrait en cours sur la plateforme.</translation>
    </message>
    <message>
        <source>The platform tells of changes at once.</source>
        <translation>La plateforme annonce aussitôt les modifications.</translation>
    </message>
    <message>
        <source>The platform sends news, until {when}, then renewed by itself.</source>
        <translation>La plateforme envoie des nouveautés, jusqu’à : {when}, puis renouvelé tout seul.</translation>
    </message>
    <message>
        <source>News of {thing}</source>
        <translation>Nouveautés de {thing}</translation>
    </message>
    <message>
        <source>News of the whole account</source>
        <translation>Nouveautés de tout le compte</translation>
    </message>
    <message>
        <source>It could not be applied ({name}).</source>
        <translation>Cela n’a pas pu être appliqué ({name}).</translation>
    </message>
    <message>
        <source>{event}, {ago}</source>
        <translation>{event}, {ago}</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/outbox</name>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/outcome</name>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Nothing yet: {what} still needs a look.</source>
        <translation>Rien pour l’instant ; à revoir : {what}.</translation>
    </message>
    <message>
        <source>{who} creates the {kind} {title} in {place} at {platform}.</source>
        <translation>{who} crée dans {place}, chez {platform} : {kind} {title}.</translation>
    </message>
    <message>
        <source>{who} creates the {kind} {title} at {platform}.</source>
        <translation>{who} crée chez {platform} : {kind} {title}.</translation>
    </message>
    <message>
        <source>{who} changes {what} of this {kind} in {place} at {platform}.</source>
        <translation>{who} modifie {what} ({kind}) dans {place}, chez {platform}.</translation>
    </message>
    <message>
        <source>{who} changes {what} of this {kind} at {platform}.</source>
        <translation>{who} modifie {what} ({kind}) chez {platform}.</translation>
    </message>
    <message>
        <source>“{act}” acts as {who} in {place} at {platform}.</source>
        <translation>« {act} » agit au nom de {who} dans {place}, chez {platform}.</translation>
    </message>
    <message>
        <source>“{act}” acts as {who} at {platform}.</source>
        <translation>« {act} » agit au nom de {who} chez {platform}.</translation>
    </message>
    <message numerus="yes">
        <source>For {n} seconds you can undo it.</source>
        <extracomment>For one: For {n} second you can undo it.</extracomment>
        <translation>
            <numerusform>Pendant {n} seconde, vous pouvez le défaire.</numerusform>
            <numerusform>Pendant {n} secondes, vous pouvez le défaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent at once and cannot be undone here.</source>
        <translation>C’est envoyé aussitôt et ne peut pas être défait ici.</translation>
    </message>
    <message>
        <source>{who} can see it.</source>
        <translation>Visible pour : {who}.</translation>
    </message>
    <message numerus="yes">
        <source>{who} can see it: {n} people.</source>
        <extracomment>For one: {who} can see it: {n} person.</extracomment>
        <translation>
            <numerusform>Visible pour : {who} ({n} personne).</numerusform>
            <numerusform>Visible pour : {who} ({n} personnes).</numerusform>
        </translation>
    </message>
    <message>
        <source>You can change it back later.</source>
        <translation>Vous pourrez revenir en arrière plus tard.</translation>
    </message>
    <message>
        <source>Once it is sent, it cannot be taken back from here.</source>
        <translation>Une fois envoyé, cela ne peut plus être annulé d’ici.</translation>
    </message>
    <message>
        <source>Later you can still take it away: “{act}”.</source>
        <translation>Plus tard, vous pourrez encore l’enlever : « {act} ».</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/picking</name>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>{n} to be sent</source>
        <extracomment>For one: {n} to be sent</extracomment>
        <translation>
            <numerusform>{n} à envoyer</numerusform>
            <numerusform>{n} à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} can be removed at once.</source>
        <extracomment>For one: At most {n} can be removed at once.</extracomment>
        <translation>
            <numerusform>Au plus {n} peut être retiré à la fois.</numerusform>
            <numerusform>Au plus {n} peuvent être retirés à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} are opened at once.</source>
        <extracomment>For one: At most {n} is opened at once.</extracomment>
        <translation>
            <numerusform>Au plus {n} est ouvert à la fois.</numerusform>
            <numerusform>Au plus {n} sont ouverts à la fois.</numerusform>
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
        <translation>Ce n’est pas un reçu. Un reçu est une ligne qui commence par « connector-manager/ ».</translation>
    </message>
    <message>
        <source>Old entries were removed</source>
        <translation>D’anciennes entrées ont été retirées</translation>
    </message>
    <message>
        <source>This could not be kept</source>
        <translation>Cela n’a pas pu être gardé</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Every entry is linked to the one before.</source>
        <translation>Chaque entrée est liée à la précédente.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>La vérification a été arrêtée</translation>
    </message>
    <message>
        <source>It could not be verified</source>
        <translation>La vérification n’a pas pu se faire</translation>
    </message>
    <message numerus="yes">
        <source>Verifying. {done} of {n} entries looked at.</source>
        <extracomment>For one: Verifying. {done} of {n} entry looked at.</extracomment>
        <translation>
            <numerusform>Vérification en cours. {done} sur {n} entrée examinées.</numerusform>
            <numerusform>Vérification en cours. {done} sur {n} entrées examinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying. Looking at every entry.</source>
        <translation>Vérification en cours. Chaque entrée est examinée.</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>Vérifier un reçu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a button</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Paste the line that you kept, or choose the file that it was saved to.</source>
        <translation>Collez la ligne que vous avez gardée, ou choisissez le fichier où elle a été enregistrée.</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Choisir un reçu</translation>
    </message>
    <message>
        <source>Everything (*)</source>
        <translation>Tout (*)</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} entries were looked at, and nothing was wrong with them.</source>
        <extracomment>For one: {done} of {n} entry was looked at, and nothing was wrong with it.</extracomment>
        <translation>
            <numerusform>{done} sur {n} entrée examinées, et tout était en ordre.</numerusform>
            <numerusform>{done} sur {n} entrées examinées, et tout était en ordre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/removing</name>
    <message>
        <source>Nothing describes its platform any more.</source>
        <translation>Plus rien ne décrit sa plateforme.</translation>
    </message>
    <message>
        <source>{account} is connected for reading only.</source>
        <translation>{account} n’est relié qu’en lecture.</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <extracomment>For one: Keep it</extracomment>
        <translation>
            <numerusform>Le garder</numerusform>
            <numerusform>Les garder</numerusform>
        </translation>
    </message>
    <message>
        <source>{act}?</source>
        <comment>asked before it is done</comment>
        <translation>{act} ?</translation>
    </message>
    <message numerus="yes">
        <source>It also removes {n} items in other places.</source>
        <extracomment>For one: It also removes {n} item in other places.</extracomment>
        <translation>
            <numerusform>Retire aussi {n} élément ailleurs.</numerusform>
            <numerusform>Retire aussi {n} éléments ailleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for {n} seconds.</source>
        <extracomment>For one: You can undo this for {n} second.</extracomment>
        <translation>
            <numerusform>Vous pouvez le défaire pendant {n} seconde.</numerusform>
            <numerusform>Vous pouvez le défaire pendant {n} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{deed}: {names}.</source>
        <comment>what is removed, and which</comment>
        <translation>{deed} : {names}.</translation>
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
            <numerusform>Visible pour : {who}.</numerusform>
            <numerusform>Visibles pour : {who}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} of {account} ({platform})</source>
        <translation>{things} de {account} ({platform})</translation>
    </message>
    <message>
        <source>{things} of {account} ({platform}) in {place}</source>
        <translation>{things} de {account} ({platform}) dans {place}</translation>
    </message>
    <message numerus="yes">
        <source>{things} of {account} ({platform}) in {n} places</source>
        <extracomment>For one: {things} of {account} ({platform}) in {n} place</extracomment>
        <translation>
            <numerusform>{things} de {account} ({platform}) en {n} endroit</numerusform>
            <numerusform>{things} de {account} ({platform}) en {n} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>For one: {n} more</extracomment>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay: {reason}</source>
        <extracomment>For one: {n} stays: {reason}</extracomment>
        <translation>
            <numerusform>{n} reste : {reason}</numerusform>
            <numerusform>{n} restent : {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay too.</source>
        <extracomment>For one: {n} stays too.</extracomment>
        <translation>
            <numerusform>{n} reste aussi.</numerusform>
            <numerusform>{n} restent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay.</source>
        <extracomment>For one: {n} stays.</extracomment>
        <translation>
            <numerusform>{n} reste.</numerusform>
            <numerusform>{n} restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>None will be {done}.</source>
        <translation>Aucun ne sera {done}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>For one: {n} second</extracomment>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be {done} in {time}.</source>
        <extracomment>For one: {n} item will be {done} in {time}.</extracomment>
        <translation>
            <numerusform>{n} élément sera {done} dans {time}.</numerusform>
            <numerusform>{n} éléments seront {done} dans {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be {done} now.</source>
        <extracomment>For one: {n} item will be {done} now.</extracomment>
        <translation>
            <numerusform>{n} élément sera {done} maintenant.</numerusform>
            <numerusform>{n} éléments seront {done} maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items wait to be {done}.</source>
        <extracomment>For one: {n} item waits to be {done}.</extracomment>
        <translation>
            <numerusform>{n} élément attend d’être {done}.</numerusform>
            <numerusform>{n} éléments attendent d’être {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were {done}.</source>
        <extracomment>For one: {n} item was {done}.</extracomment>
        <translation>
            <numerusform>{n} élément a été {done}.</numerusform>
            <numerusform>{n} éléments ont été {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items need you, see Outbox.</source>
        <extracomment>For one: {n} item needs you, see Outbox.</extracomment>
        <translation>
            <numerusform>{n} élément a besoin de vous, voir la boîte d’envoi.</numerusform>
            <numerusform>{n} éléments ont besoin de vous, voir la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are back as before.</source>
        <extracomment>For one: {n} item is back as before.</extracomment>
        <translation>
            <numerusform>{n} élément est revenu comme avant.</numerusform>
            <numerusform>{n} éléments sont revenus comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be taken back: {reason}</source>
        <extracomment>For one: {n} could not be taken back: {reason}</extracomment>
        <translation>
            <numerusform>{n} n’a pas pu être annulé : {reason}</numerusform>
            <numerusform>{n} n’ont pas pu être annulés : {reason}</numerusform>
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
        <translation>(son compte a été retiré)</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aucun filtre n’est encore enregistré</translation>
    </message>
    <message>
        <source>(search or filter first)</source>
        <translation>(d’abord chercher ou filtrer)</translation>
    </message>
    <message>
        <source>(it is saved already)</source>
        <translation>(déjà enregistré)</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nom de ce filtre</translation>
    </message>
    <message>
        <source>Name of this filter: it needs one</source>
        <translation>Nom de ce filtre : il en faut un</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Enregistrer ce qui est affiché…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Replace the filter?</source>
        <translation>Remplacer le filtre ?</translation>
    </message>
    <message>
        <source>A filter is called “{name}” already. It shows what is shown now from then on.</source>
        <translation>Un filtre s’appelle déjà « {name} ». Il montre dès lors ce qui est affiché maintenant.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>The filter “{name}” goes. The items that it shows stay as they are.</source>
        <translation>Le filtre « {name} » disparaît. Les éléments qu’il montre restent tels quels.</translation>
    </message>
    <message>
        <source>Remove the filter?</source>
        <translation>Retirer le filtre ?</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Retirer le filtre</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/cutting</name>
    <message>
        <source>No account is connected, so there is no access to cut.</source>
        <translation>Aucun compte n’est relié, il n’y a donc pas d’accès à couper.</translation>
    </message>
    <message>
        <source>Done last: {when}.</source>
        <translation>Dernière fois : {when}.</translation>
    </message>
    <message>
        <source>The next step is under way</source>
        <translation>L’étape suivante est en cours</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>Le rapport est dans {file}.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/help</name>
    <message>
        <source>The settings</source>
        <translation>Les réglages</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation>Le dossier de données</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The way back from the browser</source>
        <translation>Le retour du navigateur</translation>
    </message>
    <message>
        <source>Your computer’s safe</source>
        <translation>Le trousseau de votre ordinateur</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Les données</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>L’horloge</translation>
    </message>
    <message>
        <source>The list is missing from this installation.</source>
        <translation>La liste manque dans cette installation.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things did not pass</source>
        <extracomment>For one: {n} thing did not pass</extracomment>
        <translation>
            <numerusform>{n} point n’a pas réussi</numerusform>
            <numerusform>{n} points n’ont pas réussi</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
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
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>La définir</translation>
    </message>
    <message>
        <source>The window locks from now on: with Ctrl+L, and whenever the program starts.</source>
        <translation>La fenêtre se verrouille désormais : avec Ctrl+L, et à chaque démarrage du programme.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase secrète est changée.</translation>
    </message>
    <message>
        <source>Take the lock away</source>
        <translation>Enlever le verrou</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>The lock is taken away.</source>
        <translation>Le verrou est enlevé.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed.</source>
        <translation>Ce n’est pas la phrase secrète. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/moving</name>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sauvegardes (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There are accounts here already, and a backup is never mixed with them. It is brought back where nothing is kept yet: on the other computer, before an account is added there.</source>
        <translation>Il y a déjà des comptes ici, et une sauvegarde n’y est jamais mêlée. Elle se restaure là où rien n’est encore gardé : sur l’autre ordinateur, avant d’y ajouter un compte.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>Sauvegarde en cours …</translation>
    </message>
    <message>
        <source>{file} holds {accounts}, {waiting}, the history. Take it to the other computer, and delete it after that.</source>
        <translation>{file} contient {accounts}, {waiting}, l’historique. Portez-le sur l’autre ordinateur, puis supprimez-le.</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts</source>
        <extracomment>For one: {n} account</extracomment>
        <translation>
            <numerusform>{n} compte</numerusform>
            <numerusform>{n} comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/network</name>
    <message>
        <source>{host} shows a certificate that this computer does not trust. In a company, ask your IT department for the file with its certificate.</source>
        <translation>{host} présente un certificat que cet ordinateur ne reconnaît pas. En entreprise, demandez à votre service informatique le fichier avec son certificat.</translation>
    </message>
    <message>
        <source>{host} shows a certificate whose time is over, or this computer’s clock is wrong.</source>
        <translation>{host} présente un certificat expiré, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>It holds from the next start on; Test uses it now.</source>
        <translation>Valable dès le prochain démarrage ; « Tester » l’utilise dès maintenant.</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Choisir des certificats</translation>
    </message>
    <message>
        <source>It holds from the next start on.</source>
        <translation>Valable dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Nothing to reach yet</source>
        <translation>Rien à joindre pour l’instant</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>Ajoutez d’abord un compte.</translation>
    </message>
    <message numerus="yes">
        <source>{good} of {n} platforms can be reached</source>
        <extracomment>For one: {good} of {n} platform can be reached</extracomment>
        <translation>
            <numerusform>{good} sur {n} plateforme joignable</numerusform>
            <numerusform>{good} sur {n} plateformes joignables</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested just now.</source>
        <translation>Testé à l’instant.</translation>
    </message>
    <message>
        <source>Tested just now. Slowest: {host}, {n} s.</source>
        <translation>Testé à l’instant. La plus lente : {host}, {n} s.</translation>
    </message>
    <message>
        <source>It needs no internet, so this says nothing about your connection.</source>
        <translation>Elle n’a pas besoin d’internet : cela ne dit donc rien de votre connexion.</translation>
    </message>
    <message>
        <source>The practice account answered.</source>
        <translation>Le compte d’entraînement a répondu.</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Cela ne fonctionne pas</translation>
    </message>
    <message>
        <source>Answers, in {n} s.</source>
        <translation>Répond, en {n} s.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/permissions</name>
    <message>
        <source>What this key may do is decided at {name}, where it was made.</source>
        <translation>Ce que cette clé permet se décide chez {name}, où elle a été créée.</translation>
    </message>
    <message>
        <source>There is nothing to leave out: it is asked for no more than it needs to be read.</source>
        <translation>Il n’y a rien à laisser de côté : il n’est demandé que ce qu’il faut pour lire.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/place</name>
    <message>
        <source>This holds until you quit, but it could not be kept.</source>
        <translation>Ceci vaut jusqu’à ce que vous quittiez, mais n’a pas pu être gardé.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/platforms</name>
    <message>
        <source>Client id from the settings file</source>
        <translation>Client id du fichier de réglages</translation>
    </message>
    <message>
        <source>The one that settings.toml or the environment names. It comes before any that is given here.</source>
        <translation>Celui qu’indique settings.toml ou l’environnement. Il passe avant tout autre donné ici.</translation>
    </message>
    <message>
        <source>Your own client id</source>
        <translation>Votre propre client id</translation>
    </message>
    <message>
        <source>Your own. It is kept sealed; its secret is never shown again.</source>
        <translation>Le vôtre. Il est gardé scellé ; son secret n’est plus jamais montré.</translation>
    </message>
    <message>
        <source>The program’s client id</source>
        <translation>Le client id du programme</translation>
    </message>
    <message>
        <source>The one that this program brings along. You can use one of your own instead.</source>
        <translation>Celui qu’apporte ce programme. Vous pouvez utiliser le vôtre à la place.</translation>
    </message>
    <message>
        <source>No client id yet</source>
        <translation>Pas encore de client id</translation>
    </message>
    <message>
        <source>None yet. You are asked for it when you add an account, or you give it now.</source>
        <translation>Aucun pour l’instant. Il vous est demandé quand vous ajoutez un compte, ou vous le donnez maintenant.</translation>
    </message>
    <message>
        <source>Needs no client id</source>
        <translation>N’a pas besoin de client id</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>save what was typed</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{name} is met with your own client id from now on.</source>
        <translation>Votre propre client id est désormais utilisé pour {name}.</translation>
    </message>
    <message>
        <source>Forget your client id of {name}, and its secret?</source>
        <translation>Oublier votre client id de {name}, et son secret ?</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts there may then have to sign in again.</source>
        <extracomment>For one: {n} account there may then have to sign in again.</extracomment>
        <translation>
            <numerusform>{n} compte devra peut-être se reconnecter là-bas.</numerusform>
            <numerusform>{n} comptes devront peut-être se reconnecter là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget client id</source>
        <translation>Oublier le client id</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Your client id of {name} was forgotten.</source>
        <translation>Votre client id de {name} a été oublié.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/rules</name>
    <message>
        <source>the words contain “{}”</source>
        <translation>les mots contiennent « {} »</translation>
    </message>
    <message>
        <source>it is given by “{}”</source>
        <translation>c’est donné par « {} »</translation>
    </message>
    <message>
        <source>it is given in “{}”</source>
        <translation>c’est donné dans « {} »</translation>
    </message>
    <message>
        <source>When {command} arrives in {source}, make a {kind} in {target}.</source>
        <translation>Quand {command} arrive dans {source}, créer dans {target} : {kind}.</translation>
    </message>
    <message>
        <source>When {command} arrives in {source} and {besides}, make a {kind} in {target}.</source>
        <translation>Quand {command} arrive dans {source} et que {besides}, créer dans {target} : {kind}.</translation>
    </message>
    <message>
        <source>A rule begins with a command, and none of your accounts tells of any. Slack does: add it first.</source>
        <translation>Une règle commence par une commande, et aucun de vos comptes n’en annonce. Slack le fait : ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>None of your accounts lets this program make anything. Sign in with “Read and change” first.</source>
        <translation>Aucun de vos comptes ne permet à ce programme de créer quelque chose. Connectez-vous d’abord avec « Lire et modifier ».</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>an account that is gone</source>
        <translation>un compte disparu</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions of a rule</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>{command} from {account}</source>
        <translation>{command} de {account}</translation>
    </message>
    <message>
        <source>Nothing: this is not what the rule waits for.</source>
        <translation>Rien : ce n’est pas ce que la règle attend.</translation>
    </message>
    <message>
        <source>The rule “{name}” was made.</source>
        <translation>La règle « {name} » a été créée.</translation>
    </message>
    <message>
        <source>The rule “{name}” was changed.</source>
        <translation>La règle « {name} » a été modifiée.</translation>
    </message>
    <message>
        <source>Remove the rule “{name}”? What it made stays.</source>
        <translation>Retirer la règle « {name} » ? Ce qu’elle a créé reste.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>The rule “{name}” was removed. What it made stays.</source>
        <translation>La règle « {name} » a été retirée. Ce qu’elle a créé reste.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/sign_ins</name>
    <message>
        <source>Renew</source>
        <comment>a button</comment>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>The sign-in of {account} was renewed.</source>
        <translation>La connexion de {account} a été renouvelée.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/storage</name>
    <message>
        <source>Its keys are kept sealed until {name} has withdrawn the access. That is tried again by itself.</source>
        <translation>Ses clés sont gardées scellées jusqu’à ce que {name} ait retiré l’accès. De nouveaux essais se font tout seuls.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>no copies</comment>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies ({room}), the newest of {day}</source>
        <extracomment>For one: {n} copy ({room}), of {day}</extracomment>
        <translation>
            <numerusform>{n} copie ({room}), du {day}</numerusform>
            <numerusform>{n} copies ({room}), la plus récente du {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>Copies du jour</translation>
    </message>
    <message>
        <source>Room on this disk</source>
        <translation>Place sur ce disque</translation>
    </message>
    <message>
        <source>Practice accounts have a key of their own in a file.</source>
        <translation>Les comptes d’entraînement ont leur propre clé dans un fichier.</translation>
    </message>
    <message>
        <source>In {place}.</source>
        <comment>where the keys are</comment>
        <translation>Ici : {place}.</translation>
    </message>
    <message>
        <source>No account needs one yet.</source>
        <translation>Aucun compte n’en a encore besoin.</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>la plateforme</translation>
    </message>
    <message>
        <source>Forget it now</source>
        <translation>L’oublier maintenant</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>a button</comment>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Remove the practice account and everything in it? Changes that were not sent yet are given up.</source>
        <translation>Retirer le compte d’entraînement et tout ce qu’il contient ? Les modifications pas encore envoyées sont abandonnées.</translation>
    </message>
    <message>
        <source>Remove practice data</source>
        <translation>Retirer l’entraînement</translation>
    </message>
    <message>
        <source>The practice data was removed. The history stays.</source>
        <translation>Les données d’entraînement ont été retirées. L’historique reste.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/support</name>
    <message>
        <source>Packed (*.zip)</source>
        <translation>Compressé (*.zip)</translation>
    </message>
    <message>
        <source>Putting it together, and searching it for every stored secret …</source>
        <translation>Préparation, et recherche de tous les secrets conservés …</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Enregistrer le fichier d’aide</translation>
    </message>
    <message>
        <source>The support file is in {file}. It holds what you see here, and nothing else.</source>
        <translation>Le fichier d’aide est dans {file}. Il contient ce que vous voyez ici, et rien d’autre.</translation>
    </message>
    <message>
        <source>The support file was copied.</source>
        <translation>Le fichier d’aide a été copié.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/updates</name>
    <message>
        <source>Shall the program ask its makers once a day whether there is a new version? Nothing about you is sent, and nothing installs itself. You can change this in the settings.</source>
        <translation>Le programme doit-il demander une fois par jour à ses auteurs s’il y a une nouvelle version ? Rien sur vous n’est envoyé, et rien ne s’installe tout seul. Vous pouvez changer cela dans les réglages.</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Yes, once a day</source>
        <translation>Oui, une fois par jour</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>C’est la version {version}.</translation>
    </message>
    <message>
        <source>The page of the makers</source>
        <translation>La page des auteurs</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/status</name>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plateforme</translation>
    </message>
    <message>
        <source>sending is paused</source>
        <comment>in a row with other states</comment>
        <translation>l’envoi est en pause</translation>
    </message>
    <message numerus="yes">
        <source>Undo {n} changes</source>
        <extracomment>For one: Undo {n} change</extracomment>
        <translation>
            <numerusform>Défaire {n} modification</numerusform>
            <numerusform>Défaire {n} modifications</numerusform>
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
        <translation>{name} va vous interroger. {words}.</translation>
    </message>
    <message>
        <source>{account} stays as it is until you have signed in.</source>
        <translation>{account} reste tel quel jusqu’à ce que vous vous soyez connecté.</translation>
    </message>
    <message>
        <source>The account is saved. Its items are being read.</source>
        <translation>Le compte est enregistré. Ses éléments sont en cours de lecture.</translation>
    </message>
    <message>
        <source>This address does not belong to this sign-in. Copy the newest one.</source>
        <translation>Cette adresse n’appartient pas à cette connexion. Copiez la plus récente.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/records</name>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>In step</source>
        <comment>an item that is the same here and at its platform</comment>
        <translation>À jour</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/rows</name>
    <message>
        <source>It may have arrived</source>
        <translation>Peut-être arrivé</translation>
    </message>
    <message>
        <source>Changed there too</source>
        <translation>Modifié là-bas aussi</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Last read {when}</source>
        <translation>Dernière lecture : {when}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>will retry {time}</source>
        <translation>nouvel essai à {time}</translation>
    </message>
    <message>
        <source>will retry</source>
        <translation>nouvel essai prévu</translation>
    </message>
    <message>
        <source>by you</source>
        <comment>who turned the account off</comment>
        <translation>par vous</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>depuis {when}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>état à {time}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>L’envoi est en pause</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the state of a change</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>the state of a change</comment>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent in {n} s</source>
        <translation>Envoi dans {n} s</translation>
    </message>
    <message>
        <source>Create {title}</source>
        <translation>Créer {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Modifier {title}</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>Supprimer {title}</translation>
    </message>
    <message>
        <source>an item</source>
        <comment>in place of its title</comment>
        <translation>un élément</translation>
    </message>
    <message>
        <source>Rename {before} to {title}</source>
        <translation>Renommer {before} en {title}</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet</source>
        <translation>Rien n’a encore quitté cet ordinateur</translation>
    </message>
    <message>
        <source>{n} s</source>
        <comment>seconds that are left</comment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Goes out as soon as it can</source>
        <translation>Part dès que possible</translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>Votre décision est nécessaire</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Envoyé à {time}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Talking to the platform, attempt {n}</source>
        <translation>Échange avec la plateforme, essai {n}</translation>
    </message>
    <message>
        <source>Talking to the platform</source>
        <translation>Échange avec la plateforme</translation>
    </message>
    <message numerus="yes">
        <source>{reason}, tried {n} times</source>
        <extracomment>For one: {reason}, tried {n} time</extracomment>
        <translation>
            <numerusform>{reason}, essayé {n} fois</numerusform>
            <numerusform>{reason}, essayé {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Made at the platform</source>
        <translation>Créé sur la plateforme</translation>
    </message>
    <message>
        <source>Changed at the platform</source>
        <translation>Modifié sur la plateforme</translation>
    </message>
    <message>
        <source>You renamed it. Before, it was “{before}”.</source>
        <translation>Vous l’avez renommé. Avant, c’était « {before} ».</translation>
    </message>
    <message>
        <source>{actor} renamed it. Before, it was “{before}”.</source>
        <translation>{actor} l’a renommé. Avant, c’était « {before} ».</translation>
    </message>
    <message>
        <source>it</source>
        <comment>an item, where its title stood in a sentence</comment>
        <translation>cet élément</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/states</name>
    <message>
        <source>Connecting</source>
        <comment>the state of an account</comment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>the state of an account</comment>
        <translation>Relié</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>the state of an account</comment>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the state of an account</comment>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Sign in needed</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>Access removed</source>
        <translation>Accès retiré</translation>
    </message>
    <message>
        <source>Turned off</source>
        <comment>the state of an account</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Platform not known</source>
        <translation>Plateforme inconnue</translation>
    </message>
    <message>
        <source>Waiting until</source>
        <comment>the state of a change</comment>
        <translation>En attente jusqu’à</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the state of a change</comment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/tray</name>
    <message>
        <source>Pause sending</source>
        <translation>Suspendre l’envoi</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Reprendre l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <extracomment>For one: {n} thing needs you</extracomment>
        <translation>
            <numerusform>{n} chose a besoin de vous</numerusform>
            <numerusform>{n} choses ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/about_history</name>
    <message>
        <source>The first page is made when this week is over.</source>
        <translation>La première page est faite quand cette semaine est finie.</translation>
    </message>
    <message>
        <source>Weekly page</source>
        <translation>Page de la semaine</translation>
    </message>
    <message>
        <source>Save a page each week</source>
        <translation>Enregistrer une page chaque semaine</translation>
    </message>
    <message>
        <source>About this history</source>
        <translation>À propos de cet historique</translation>
    </message>
    <message>
        <source>Weekly pages</source>
        <translation>Pages des semaines</translation>
    </message>
    <message>
        <source>What changed, was sent, did not work and needs a sign-in, to read and to print.</source>
        <translation>Ce qui a changé, a été envoyé, a échoué et demande une connexion, à lire et à imprimer.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>What this proves</source>
        <translation>Ce que cela prouve</translation>
    </message>
    <message>
        <source>What it cannot prove</source>
        <translation>Ce que cela ne peut pas prouver</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/access</name>
    <message>
        <source>What should be here?</source>
        <translation>Qu’est-ce qui doit être ici ?</translation>
    </message>
    <message>
        <source>What may Connector Manager do in this account? You can allow less later under Settings, Safety, and more by adding the same account again.</source>
        <translation>Que peut faire Connector Manager dans ce compte ? Vous pourrez accorder moins plus tard sous Réglages, Sécurité, et plus en ajoutant de nouveau le même compte.</translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation>Il pourra</translation>
    </message>
    <message>
        <source>It will also be able to</source>
        <translation>Il pourra aussi</translation>
    </message>
    <message>
        <source>It will not be able to</source>
        <translation>Il ne pourra pas</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>access to an account</comment>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Look, search and be told about news</source>
        <translation>Regarder, chercher et être averti des nouveautés</translation>
    </message>
    <message>
        <source>Read and change</source>
        <comment>access to an account</comment>
        <translation>Lire et modifier</translation>
    </message>
    <message>
        <source>Everything Read only can do, and act for you</source>
        <translation>Tout ce que permet « Lecture seule », et agir pour vous</translation>
    </message>
    <message>
        <source>Exact permissions</source>
        <translation>Autorisations exactes</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Comment se connecter</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Toutes les plateformes</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/account_log</name>
    <message>
        <source>Detailed log of {account}</source>
        <translation>Journal détaillé de {account}</translation>
    </message>
    <message>
        <source>Keep a detailed log for 15 minutes</source>
        <translation>Tenir un journal détaillé pendant 15 minutes</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>L’arrêter maintenant</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Afficher ce qui a été écrit</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/activity</name>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Toute action</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>who did something</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tout résultat</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Chercher dans l’activité</translation>
    </message>
    <message>
        <source>Verify history</source>
        <translation>Vérifier l’historique</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer un reçu</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>a button</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/attention</name>
    <message>
        <source>Each of these goes away by itself as soon as it is settled.</source>
        <translation>Chacun disparaît de lui-même dès qu’il est réglé.</translation>
    </message>
    <message>
        <source>{who}: {sentence}</source>
        <translation>{who} : {sentence}</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Depuis {when}</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui a besoin de vous</translation>
    </message>
    <message>
        <source>When something does, it is said here and above your accounts.</source>
        <translation>Quand quelque chose a besoin de vous, c’est dit ici et au-dessus de vos comptes.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien n’a besoin de vous</translation>
    </message>
    <message>
        <source>Back to accounts</source>
        <translation>Retour aux comptes</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/crash</name>
    <message>
        <source>The part that reads and sends has stopped. Start it again to go on.</source>
        <translation>La partie qui lit et envoie s’est arrêtée. Relancez-la pour continuer.</translation>
    </message>
    <message>
        <source>Something on the screen did not come to its end. You can go on, or start again to be sure.</source>
        <translation>Quelque chose à l’écran n’est pas allé à son terme. Vous pouvez continuer, ou redémarrer pour être sûr.</translation>
    </message>
    <message>
        <source>What you changed is safe: everything that waits in the outbox still waits, and nothing is sent twice.</source>
        <translation>Ce que vous avez modifié est en sûreté : tout ce qui attend dans la boîte d’envoi attend toujours, et rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>It names places in the program, and nothing of yours: no titles, no addresses, no keys. Read it before you send it to anybody.</source>
        <translation>Il nomme des endroits du programme, et rien de vous : ni titres, ni adresses, ni clés. Lisez-le avant de l’envoyer à quelqu’un.</translation>
    </message>
    <message>
        <source>Something in the program broke</source>
        <translation>Quelque chose a cassé dans le programme</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/credentials</name>
    <message>
        <source>Back</source>
        <comment>a button</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Afficher ma saisie</translation>
    </message>
    <message>
        <source>It looks like {example}</source>
        <translation>Format attendu : {example}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/ending</name>
    <message>
        <source>Back to the lessons</source>
        <translation>Retour aux leçons</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/endings</name>
    <message>
        <source>Other ways to keep the key</source>
        <translation>Autres façons de garder la clé</translation>
    </message>
    <message>
        <source>Give the lost keys up and sign in again</source>
        <translation>Abandonner les clés perdues et se reconnecter</translation>
    </message>
    <message>
        <source>Give the old keys up and sign in again</source>
        <translation>Abandonner les anciennes clés et se reconnecter</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing changed at {name}.</source>
        <translation>Rien n’a été enregistré, et rien n’a changé chez {name}.</translation>
    </message>
    <message>
        <source>The account was not saved. Nothing changed at {name} or on this computer.</source>
        <translation>Le compte n’a pas été enregistré. Rien n’a changé chez {name} ni sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This program can now work with your account at {name}.</source>
        <translation>Ce programme peut maintenant utiliser votre compte chez {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items found.</source>
        <extracomment>For one: {n} item found.</extracomment>
        <translation>
            <numerusform>{n} élément trouvé.</numerusform>
            <numerusform>{n} éléments trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you send to {name} and what comes from there is listed.</source>
        <translation>Ce que vous envoyez à {name} et ce qui en vient est consigné.</translation>
    </message>
    <message>
        <source>Connected as {account}</source>
        <translation>Relié en tant que {account}</translation>
    </message>
    <message>
        <source>Show items</source>
        <translation>Afficher les éléments</translation>
    </message>
    <message>
        <source>Six short lessons</source>
        <translation>Six courtes leçons</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Lui donner un nom</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Relié</translation>
    </message>
    <message>
        <source>The account was saved. We look again by ourselves, and when you press the button.</source>
        <translation>Le compte a été enregistré. Nous regardons de nouveau de nous-mêmes, et quand vous appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>You are signed in as {account}. {name} shows a program only what you share with it, and so far that is nothing.</source>
        <translation>Vous êtes connecté en tant que {account}. {name} ne montre à un programme que ce que vous partagez avec lui, et pour l’instant ce n’est rien.</translation>
    </message>
    <message>
        <source>Signed in, but nothing is shared yet</source>
        <translation>Connecté, mais rien n’est encore partagé</translation>
    </message>
    <message>
        <source>Still nothing is shared. It was checked just now.</source>
        <translation>Toujours rien de partagé. Vérifié à l’instant.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Let it in</source>
        <comment>a button</comment>
        <translation>L’admettre</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>You chose not to give access</source>
        <translation>Vous avez choisi de ne pas donner l’accès</translation>
    </message>
    <message>
        <source>That is fine. {name} told us that you said no, so we stopped right there.</source>
        <translation>Très bien. {name} nous a dit que vous aviez refusé, et nous nous sommes arrêtés là.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Vous avez refusé</translation>
    </message>
    <message>
        <source>You stopped here</source>
        <translation>Vous avez arrêté ici</translation>
    </message>
    <message>
        <source>If a page of {name} is still open in your browser, you can close it. Agreeing there does nothing any more.</source>
        <translation>Si une page de {name} est encore ouverte dans votre navigateur, vous pouvez la fermer. Y accepter n’a plus aucun effet.</translation>
    </message>
    <message>
        <source>We did not hear back</source>
        <translation>Nous n’avons pas eu de réponse</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes passed without an answer from your browser, so we stopped waiting. A page of {name} that is still open belongs to this attempt and does nothing any more.</source>
        <extracomment>For one: {n} minute passed without an answer from your browser, so we stopped waiting. A page of {name} that is still open belongs to this attempt and does nothing any more.</extracomment>
        <translation>
            <numerusform>{n} minute a passé sans réponse de votre navigateur, nous avons donc cessé d’attendre. Une page de {name} encore ouverte appartient à cet essai et n’a plus d’effet.</numerusform>
            <numerusform>{n} minutes ont passé sans réponse de votre navigateur, nous avons donc cessé d’attendre. Une page de {name} encore ouverte appartient à cet essai et n’a plus d’effet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>The way back from {name} is blocked</source>
        <translation>Le retour depuis {name} est bloqué</translation>
    </message>
    <message>
        <source>Another program, or a rule of this computer, keeps the door closed through which {name} would answer. Nothing is wrong with your account.</source>
        <translation>Un autre programme, ou une règle de cet ordinateur, tient fermée la porte par laquelle {name} répondrait. Votre compte n’a aucun problème.</translation>
    </message>
    <message>
        <source>Your browser did not open</source>
        <translation>Votre navigateur ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>So {name} could not ask you, and we stopped waiting. Try again, and if no browser opens, press Copy link and open the link in any browser on this computer.</source>
        <translation>{name} n’a donc pas pu vous interroger, et nous avons cessé d’attendre. Réessayez, et si aucun navigateur ne s’ouvre, appuyez sur « Copier le lien » et ouvrez le lien dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your computer’s safe is locked</source>
        <translation>Le trousseau de votre ordinateur est verrouillé</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: the safe did not open. This happens when its password was not typed, or the window asking for it was closed.</source>
        <translation>{name} a accepté, mais la clé de votre compte n’a pas pu être rangée : le trousseau ne s’est pas ouvert. Cela arrive quand son mot de passe n’a pas été saisi, ou que la fenêtre qui le demande a été fermée.</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Déverrouiller et réessayer</translation>
    </message>
    <message>
        <source>Your computer’s safe does not answer</source>
        <translation>Le trousseau de votre ordinateur ne répond pas</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: we asked the safe and waited. Perhaps a window behind this one is asking for its password.</source>
        <translation>{name} a accepté, mais la clé de votre compte n’a pas pu être rangée : nous avons interrogé le trousseau et attendu. Une fenêtre derrière celle-ci demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>This computer has no safe</source>
        <translation>Cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: no safe answers here. You can protect your keys with a passphrase instead, or keep them only until you quit.</source>
        <translation>{name} a accepté, mais la clé de votre compte n’a pas pu être rangée : aucun trousseau ne répond ici. Vous pouvez protéger vos clés avec une phrase secrète, ou ne les garder que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Choose where to keep keys</source>
        <translation>Choisir où garder les clés</translation>
    </message>
    <message>
        <source>They were put away in {recorded}, and now {found} answers.</source>
        <translation>Elles ont été rangées ici : {recorded}. Maintenant répond : {found}.</translation>
    </message>
    <message>
        <source>They were put away in {recorded}. It answers, but the key is gone or is another one.</source>
        <translation>Elles ont été rangées ici : {recorded}. L’endroit répond, mais la clé a disparu ou en est une autre.</translation>
    </message>
    <message>
        <source>Your keys are not where they were</source>
        <translation>Vos clés ne sont pas où elles étaient</translation>
    </message>
    <message>
        <source>We do not guess: nothing is replaced until you decide.</source>
        <translation>Nous ne devinons pas : rien n’est remplacé avant votre décision.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was changed. Your other accounts at {name} and elsewhere wait.</source>
        <translation>Rien n’a été enregistré, et rien n’a été modifié. Vos autres comptes, chez {name} et ailleurs, attendent.</translation>
    </message>
    <message>
        <source>{name} does not answer</source>
        <translation>{name} ne répond pas</translation>
    </message>
    <message>
        <source>{name} has trouble, or this computer is not connected to the internet. Your account is not the cause.</source>
        <translation>{name} a des difficultés, ou cet ordinateur n’est pas connecté à internet. Votre compte n’est pas en cause.</translation>
    </message>
    <message>
        <source>It is {time} ahead.</source>
        <translation>Elle avance de {time}.</translation>
    </message>
    <message>
        <source>It is {time} behind.</source>
        <translation>Elle retarde de {time}.</translation>
    </message>
    <message>
        <source>{name} refuses sign-ins from computers with another time. Set the clock to follow the internet, then try again.</source>
        <translation>{name} refuse les connexions d’ordinateurs qui ont une autre heure. Réglez l’horloge sur internet, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <translation>L’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>That was another account</source>
        <translation>C’était un autre compte</translation>
    </message>
    <message>
        <source>You signed in to {name} as {actual}, but this entry belongs to {expected}.</source>
        <translation>Vous vous êtes connecté à {name} en tant que {actual}, mais cette ligne appartient à {expected}.</translation>
    </message>
    <message>
        <source>{expected} was left as it is. Nothing was saved for {actual}.</source>
        <translation>{expected} a été laissé tel quel. Rien n’a été enregistré pour {actual}.</translation>
    </message>
    <message>
        <source>Try again as {account}</source>
        <translation>Réessayer en tant que {account}</translation>
    </message>
    <message>
        <source>Add {account} as a new account</source>
        <translation>Ajouter {account} comme nouveau compte</translation>
    </message>
    <message>
        <source>{account} is already in your list</source>
        <translation>{account} est déjà dans votre liste</translation>
    </message>
    <message>
        <source>You signed in to {name} with an account that is here already.</source>
        <translation>Vous vous êtes connecté à {name} avec un compte qui est déjà ici.</translation>
    </message>
    <message>
        <source>No second account was added.</source>
        <translation>Aucun deuxième compte n’a été ajouté.</translation>
    </message>
    <message>
        <source>It now has the access you just chose.</source>
        <translation>Il a maintenant l’accès que vous venez de choisir.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>An answer came that we did not ask for</source>
        <translation>Une réponse est arrivée que nous n’avions pas demandée</translation>
    </message>
    <message>
        <source>It did not belong to this sign-in to {name}, so we threw it away. This can happen when an old page of the browser is used, and it also protects you from pages that try to slip in another account.</source>
        <translation>Elle n’appartenait pas à cette connexion à {name}, nous l’avons donc écartée. Cela peut arriver quand une ancienne page du navigateur est utilisée, et cela vous protège aussi des pages qui essaient de glisser un autre compte.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>{name} did not accept the sign-in</source>
        <translation>{name} n’a pas accepté la connexion</translation>
    </message>
    <message>
        <source>{name} answered with an error we do not know. Its own words are behind Details.</source>
        <translation>{name} a répondu par une erreur que nous ne connaissons pas. Ses mots exacts sont sous « Détails ».</translation>
    </message>
    <message>
        <source>The account could not be saved</source>
        <translation>Le compte n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Nothing was saved. {name} may list this program as allowed; signing in again uses the same permission.</source>
        <translation>Rien n’a été enregistré. {name} indique peut-être ce programme comme autorisé ; une nouvelle connexion utilise la même autorisation.</translation>
    </message>
    <message>
        <source>Your organisation decides about this</source>
        <translation>C’est votre organisation qui décide</translation>
    </message>
    <message>
        <source>At your {name}, somebody who manages it must agree before programs may be used.</source>
        <translation>{name} : un administrateur doit donner son accord avant que des programmes puissent y être utilisés.</translation>
    </message>
    <message>
        <source>I have the approval</source>
        <translation>J’ai l’accord</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/entry_details</name>
    <message>
        <source>nothing</source>
        <comment>in place of an empty value</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the history</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Forget details</source>
        <translation>Oublier les détails</translation>
    </message>
    <message>
        <source>Forget all details of this item</source>
        <translation>Oublier tous les détails de cet élément</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/export_choice</name>
    <message>
        <source>A table for spreadsheets (CSV)</source>
        <translation>Un tableau pour tableurs (CSV)</translation>
    </message>
    <message>
        <source>An Excel workbook (XLSX)</source>
        <translation>Un classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Lignes JSON, pour programmes</translation>
    </message>
    <message>
        <source>With proofs: a folder that can be checked</source>
        <translation>Avec les preuves : un dossier vérifiable</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be written, oldest first.</source>
        <extracomment>For one: {n} entry will be written, oldest first.</extracomment>
        <translation>
            <numerusform>{n} entrée sera écrite.</numerusform>
            <numerusform>{n} entrées seront écrites, les plus anciennes d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters leave the others out.</source>
        <translation>Les filtres écartent les autres.</translation>
    </message>
    <message>
        <source>Practice accounts too</source>
        <translation>Comptes d’entraînement aussi</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un endroit</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/first_start</name>
    <message>
        <source>You decide for each account what this program may see and do. What it reads stays on this computer.</source>
        <translation>Vous décidez pour chaque compte de ce que ce programme peut voir et faire. Ce qu’il lit reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This program never asks for the password of an account. The key it is given is kept in your computer’s own safe; where there is none, you choose another place.</source>
        <translation>Ce programme ne demande jamais le mot de passe d’un compte. La clé qu’il reçoit est gardée dans le trousseau de votre ordinateur ; s’il n’y en a pas, vous choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Which account would you like to add first?</source>
        <translation>Quel compte voulez-vous ajouter en premier ?</translation>
    </message>
    <message>
        <source>Which account would you like to add?</source>
        <translation>Quel compte voulez-vous ajouter ?</translation>
    </message>
    <message>
        <source>Search platforms</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>No platform has this name.</source>
        <translation>Aucune plateforme ne porte ce nom.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/item_details</name>
    <message>
        <source>Hold {key} and click to choose more.</source>
        <translation>Maintenez {key} et cliquez pour en choisir d’autres.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Historique complet</translation>
    </message>
    <message>
        <source>Open at {name}</source>
        <translation>Ouvrir chez {name}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/item_form</name>
    <message>
        <source>Separate them with commas</source>
        <translation>Séparez-les par des virgules</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-03-09</source>
        <translation>Année-mois-jour, comme 2026-03-09</translation>
    </message>
    <message>
        <source>Year-month-day and time here, such as 2026-03-09 14:30</source>
        <translation>Année-mois-jour et heure d’ici, comme 2026-03-09 14:30</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet</source>
        <translation>Il n’y a encore rien à choisir</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Voici ce qui se passera</translation>
    </message>
    <message>
        <source>This cannot be changed afterwards.</source>
        <translation>Cela ne pourra plus être modifié ensuite.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/items</name>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters that were saved</comment>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Chercher des éléments</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel élément</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>a button</comment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Rien n’est encore relié</translation>
    </message>
    <message>
        <source>Add an account and its things appear here.</source>
        <translation>Ajoutez un compte et son contenu apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>Rien n’est encore partagé</translation>
    </message>
    <message>
        <source>The account is connected, but has shared nothing with this program so far.</source>
        <translation>Le compte est relié, mais n’a encore rien partagé avec ce programme.</translation>
    </message>
    <message>
        <source>The first reading of this account has not come to its end. What it brings appears here.</source>
        <translation>La première lecture de ce compte n’est pas allée à son terme. Ce qu’elle apporte apparaît ici.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>New things appear by themselves.</source>
        <translation>Les nouvelles choses apparaissent toutes seules.</translation>
    </message>
    <message>
        <source>This filter is about an account that was removed</source>
        <translation>Ce filtre porte sur un compte qui a été retiré</translation>
    </message>
    <message>
        <source>Its items are no longer on this computer.</source>
        <translation>Ses éléments ne sont plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing matches the filter “{name}” now</source>
        <translation>Rien ne correspond au filtre « {name} » pour l’instant</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>Rien ne correspond à « {words} »</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Rien ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/keeping</name>
    <message>
        <source>How long it is kept</source>
        <translation>Combien de temps il est gardé</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Retirer les anciennes entrées</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/keychain</name>
    <message>
        <source>Write the passphrase down where only you find it. This program cannot show it to you again.</source>
        <translation>Notez la phrase secrète là où vous seul la trouvez. Ce programme ne peut pas vous la montrer de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your accounts wait until their keys are open.</source>
        <translation>Rien n’a été modifié. Vos comptes attendent que leurs clés soient ouvertes.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Nobody can look it up for you.</source>
        <extracomment>For one: At least {n} character. Nobody can look it up for you.</extracomment>
        <translation>
            <numerusform>Au moins {n} caractère. Personne ne peut la retrouver pour vous.</numerusform>
            <numerusform>Au moins {n} caractères. Personne ne peut la retrouver pour vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least {n} characters.</source>
        <extracomment>For one: Use at least {n} character.</extracomment>
        <translation>
            <numerusform>Utilisez au moins {n} caractère.</numerusform>
            <numerusform>Utilisez au moins {n} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>Behind a passphrase</source>
        <translation>Derrière une phrase secrète</translation>
    </message>
    <message>
        <source>Only until I quit</source>
        <translation>Jusqu’à ce que je quitte</translation>
    </message>
    <message>
        <source>You type it once after each start of this program.</source>
        <translation>Vous la saisissez une fois après chaque démarrage de ce programme.</translation>
    </message>
    <message>
        <source>You sign in again after each start. Nothing is written down.</source>
        <translation>Vous vous reconnectez après chaque démarrage. Rien n’est noté.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Je l’ai oubliée</translation>
    </message>
    <message>
        <source>Give the old keys up</source>
        <translation>Abandonner les anciennes clés</translation>
    </message>
    <message>
        <source>Open your keys</source>
        <translation>Ouvrir vos clés</translation>
    </message>
    <message>
        <source>Where should the keys be kept?</source>
        <translation>Où garder les clés ?</translation>
    </message>
    <message>
        <source>Your keys are behind the passphrase you chose.</source>
        <translation>Vos clés sont derrière la phrase secrète que vous avez choisie.</translation>
    </message>
    <message>
        <source>A key lets this program into your account without your password. Your computer’s own safe cannot keep it just now, so you choose another place.</source>
        <translation>Une clé laisse ce programme entrer dans votre compte sans votre mot de passe. Le trousseau de votre ordinateur ne peut pas la garder pour l’instant, vous choisissez donc un autre endroit.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keep them only until I quit</source>
        <translation>Les garder jusqu’à ce que je quitte</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Saisissez votre phrase secrète.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/lessons</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Everything here happens on this computer, at a pretend platform. Nothing can break.</source>
        <translation>Tout se passe ici sur cet ordinateur, sur une plateforme fictive. Rien ne peut casser.</translation>
    </message>
    <message>
        <source>Back to items</source>
        <translation>Retour aux éléments</translation>
    </message>
    <message>
        <source>Lessons with {account}</source>
        <translation>Leçons avec {account}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/lock</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Your accounts stay up to date, and changes that wait are sent.</source>
        <translation>Vos comptes restent à jour, et les modifications en attente sont envoyées.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Connector Manager is locked</source>
        <translation>Connector Manager est verrouillé</translation>
    </message>
    <message numerus="yes">
        <source>Not the passphrase. The next try is possible in {n} seconds.</source>
        <extracomment>For one: Not the passphrase. The next try is possible in {n} second.</extracomment>
        <translation>
            <numerusform>Ce n’est pas la phrase secrète. Le prochain essai est possible dans {n} seconde.</numerusform>
            <numerusform>Ce n’est pas la phrase secrète. Le prochain essai est possible dans {n} secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Write it down where only you find it.</source>
        <extracomment>For one: At least {n} character. Write it down where only you find it.</extracomment>
        <translation>
            <numerusform>Au moins {n} caractère. Notez-la là où vous seul la trouvez.</numerusform>
            <numerusform>Au moins {n} caractères. Notez-la là où vous seul la trouvez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation>La phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/news</name>
    <message>
        <source>Live updates of {account}</source>
        <translation>Mises à jour en direct de {account}</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>What sends news</source>
        <translation>Ce qui envoie des nouveautés</translation>
    </message>
    <message>
        <source>Add a way for news</source>
        <translation>Ajouter une voie pour les nouveautés</translation>
    </message>
    <message>
        <source>Register this at the platform. The secret is shown this once.</source>
        <translation>Inscrivez ceci sur la plateforme. Le secret n’est affiché que cette fois.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Copy this secret</source>
        <translation>Copiez ce secret</translation>
    </message>
    <message>
        <source>The platform has it</source>
        <translation>La plateforme l’a</translation>
    </message>
    <message>
        <source>Paste it on the platform’s page. When the platform has accepted it, say so here.</source>
        <translation>Collez-le sur la page de la plateforme. Quand elle l’a accepté, dites-le ici.</translation>
    </message>
    <message>
        <source>A secret came to this address</source>
        <translation>Un secret est arrivé à cette adresse</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a button</comment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Watch one thing</source>
        <translation>Surveiller une chose</translation>
    </message>
    <message>
        <source>There is nothing here yet that can be watched.</source>
        <translation>Il n’y a encore rien ici qui puisse être surveillé.</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a button</comment>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>The platform then tells of it at once, through the address in Settings, Network.</source>
        <translation>La plateforme en parle alors aussitôt, par l’adresse indiquée sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>An address that you register at the platform</source>
        <translation>Une adresse que vous inscrivez sur la plateforme</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>You get an address and a secret for the platform’s own page. It leads to this computer.</source>
        <translation>Vous recevez une adresse et un secret pour la page de la plateforme. Elle mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>Address of the relay</source>
        <translation>Adresse du relais</translation>
    </message>
    <message>
        <source>Secret of the relay</source>
        <translation>Secret du relais</translation>
    </message>
    <message>
        <source>Add relay</source>
        <translation>Ajouter le relais</translation>
    </message>
    <message>
        <source>A service outside takes the news and hands them on. Whoever runs it can read along.</source>
        <translation>Un service extérieur reçoit les nouveautés et les transmet. Qui l’exploite peut les lire aussi.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/outbox</name>
    <message>
        <source>Changes leave this computer in order, a few seconds after you make them.</source>
        <translation>Les modifications quittent cet ordinateur dans l’ordre, quelques secondes après que vous les avez faites.</translation>
    </message>
    <message>
        <source>What you change here waits in this place until its platform has it.</source>
        <translation>Ce que vous modifiez ici attend à cet endroit que sa plateforme l’ait reçu.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Sending is paused. Changes wait here until you go on.</source>
        <translation>L’envoi est en pause. Les modifications attendent ici que vous le repreniez.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Là-bas maintenant</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/picking</name>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Export these</source>
        <translation>Exporter ceux-ci</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>For one: {n} selected</extracomment>
        <translation>
            <numerusform>{n} choisi</numerusform>
            <numerusform>{n} choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/removal</name>
    <message>
        <source>“Forget it now” destroys the keys without waiting for {name}. The access may then still stand there: take it back in the settings of your account at {name}.</source>
        <translation>« L’oublier maintenant » détruit les clés sans attendre {name}. L’accès peut alors encore y figurer : retirez-le dans les réglages de votre compte chez {name}.</translation>
    </message>
    <message>
        <source>Remove {account}?</source>
        <translation>Retirer {account} ?</translation>
    </message>
    <message>
        <source>Withdraw access at {name}</source>
        <translation>Retirer l’accès chez {name}</translation>
    </message>
    <message>
        <source>{name} forgets that it ever allowed this program.</source>
        <translation>{name} oublie avoir jamais autorisé ce programme.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Removing {account}</source>
        <translation>Retrait de {account}</translation>
    </message>
    <message>
        <source>{account} was removed</source>
        <translation>{account} a été retiré</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/cutting</name>
    <message>
        <source>Cut all access</source>
        <translation>Couper tous les accès</translation>
    </message>
    <message>
        <source>Show what came of it</source>
        <translation>Afficher ce qui en est résulté</translation>
    </message>
    <message>
        <source>Takes every account out at once: nothing is sent any more, each platform is asked to withdraw the access, and each old key is then tried once. What a platform does not confirm is listed for you to do by hand.</source>
        <translation>Enlève tous les comptes à la fois : plus rien n’est envoyé, chaque plateforme est priée de retirer l’accès, puis chaque ancienne clé est essayée une fois. Ce qu’une plateforme ne confirme pas est listé pour que vous le fassiez à la main.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>Fermer le rapport</translation>
    </message>
    <message>
        <source>Keep my accounts</source>
        <translation>Garder mes comptes</translation>
    </message>
    <message>
        <source>Cut all access now</source>
        <translation>Couper tous les accès</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/general</name>
    <message>
        <source>As this computer does</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Counts from the next start of the program on.</source>
        <translation>Valable dès le prochain démarrage du programme.</translation>
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
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuer dans la zone de notification</translation>
    </message>
    <message>
        <source>It begins when you log in, and looks after your accounts from then on.</source>
        <translation>Il démarre quand vous ouvrez votre session, et s’occupe dès lors de vos comptes.</translation>
    </message>
    <message>
        <source>There is an entry that starts this program with the computer, but it was changed by hand or belongs to another copy. Turn it on here to put it right; turn it on and off again to take it away.</source>
        <translation>Une entrée lance ce programme avec l’ordinateur, mais elle a été modifiée à la main ou appartient à une autre copie. Activez ici pour la corriger ; activez puis désactivez pour l’enlever.</translation>
    </message>
    <message>
        <source>A small picture beside the clock says whether something needs you.</source>
        <translation>Une petite image à côté de l’horloge dit si quelque chose a besoin de vous.</translation>
    </message>
    <message>
        <source>Without its window the program still keeps your accounts up to date.</source>
        <translation>Sans sa fenêtre, le programme garde quand même vos comptes à jour.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program.</source>
        <translation>Ce bureau n’affiche pas de zone de notification pour l’instant ; fermer la fenêtre arrête donc le programme.</translation>
    </message>
    <message>
        <source>Light and dark</source>
        <translation>Clair et sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Délai pour défaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Follows this computer, or stays as you like it.</source>
        <translation>Suit cet ordinateur, ou reste comme vous le souhaitez.</translation>
    </message>
    <message>
        <source>Stronger colours and lines, no tints.</source>
        <translation>Couleurs et lignes plus fortes, sans teintes.</translation>
    </message>
    <message>
        <source>Everything that holds text grows with it.</source>
        <translation>Tout ce qui contient du texte grandit avec lui.</translation>
    </message>
    <message>
        <source>Pages change at once and nothing turns.</source>
        <translation>Les pages changent d’un coup et rien ne tourne.</translation>
    </message>
    <message>
        <source>What you change waits this long before it leaves this computer.</source>
        <translation>Ce que vous modifiez attend ce temps avant de quitter cet ordinateur.</translation>
    </message>
    <message>
        <source>Show in the tray</source>
        <translation>Afficher dans la zone de notification</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>how the program looks</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of a person’s things</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>when the program runs</comment>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>How this program looks and behaves.</source>
        <translation>Aspect et comportement de ce programme.</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Envoyer aussitôt</translation>
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
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a button</comment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Looks at the folder, the network, the safe, the data, the clock and the way back from the browser.</source>
        <translation>Examine le dossier, le réseau, le trousseau, les données, l’horloge et le retour du navigateur.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Version {version}.</source>
        <translation>Version {version}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find out what does not work.</source>
        <translation>Trouver ce qui ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/locking</name>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Verrouiller maintenant (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Verrouiller en cas d’absence</translation>
    </message>
    <message>
        <source>Hides the window from people who pass by, until you type a passphrase. It does not seal the files: whoever uses this computer as you can still read them.</source>
        <translation>Cache la fenêtre aux personnes qui passent, jusqu’à ce que vous saisissiez une phrase secrète. Les fichiers ne sont pas scellés : qui utilise cet ordinateur sous votre nom peut toujours les lire.</translation>
    </message>
    <message>
        <source>When neither keys nor mouse were used for so long.</source>
        <translation>Quand ni clavier ni souris n’ont servi pendant ce temps.</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>For one: After {n} minute</extracomment>
        <translation>
            <numerusform>Après {n} minute</numerusform>
            <numerusform>Après {n} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/moving</name>
    <message>
        <source>One file with a password: accounts, settings, rules, changes that wait and the whole history. Keys are not in it: sign in once more afterwards.</source>
        <translation>Un seul fichier avec un mot de passe : comptes, réglages, règles, modifications en attente et tout l’historique. Les clés n’y sont pas : reconnectez-vous une fois ensuite.</translation>
    </message>
    <message>
        <source>Works only before the first account is added. You then sign in to each account once more.</source>
        <translation>Possible seulement avant d’ajouter le premier compte. Vous vous reconnectez ensuite une fois à chaque compte.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Without it nobody can open the file, not even you.</source>
        <extracomment>For one: At least {n} character. Without it nobody can open the file, not even you.</extracomment>
        <translation>
            <numerusform>Au moins {n} caractère. Sans lui, personne ne peut ouvrir le fichier, pas même vous.</numerusform>
            <numerusform>Au moins {n} caractères. Sans lui, personne ne peut ouvrir le fichier, pas même vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>En restaurer une</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Mot de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>La faire</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La restaurer</translation>
    </message>
    <message>
        <source>You need it on the other computer.</source>
        <translation>Vous en aurez besoin sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>It was chosen there.</source>
        <translation>Il a été choisi là-bas.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/network</name>
    <message>
        <source>Through this proxy</source>
        <translation>Par ce proxy</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directement</translation>
    </message>
    <message>
        <source>Some companies send everything through one computer. Your IT department knows its name.</source>
        <translation>Certaines entreprises font tout passer par un seul ordinateur. Votre service informatique connaît son nom.</translation>
    </message>
    <message>
        <source>Follows the system’s own network settings. Right for most people.</source>
        <translation>Suit les réglages réseau du système. Convient à la plupart des gens.</translation>
    </message>
    <message>
        <source>Never through a proxy, whatever the system says.</source>
        <translation>Jamais par un proxy, quoi que dise le système.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Asks each of your platforms for a sign of life.</source>
        <translation>Demande à chacune de vos plateformes un signe de vie.</translation>
    </message>
    <message>
        <source>How this program reaches your platforms.</source>
        <translation>Comment ce programme joint vos plateformes.</translation>
    </message>
    <message>
        <source>Connect to the internet</source>
        <translation>Se connecter à internet</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>A way in from outside</source>
        <translation>Un accès depuis l’extérieur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>None besides those of this computer</source>
        <translation>Aucun en plus de ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>File with certificates to trust as well</source>
        <translation>Fichier de certificats à reconnaître en plus</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>This computer’s own certificates are always used. A company’s network may need one more.</source>
        <translation>Les certificats de cet ordinateur sont toujours utilisés. Le réseau d’une entreprise peut en demander un de plus.</translation>
    </message>
    <message>
        <source>Address at which this computer is reached</source>
        <translation>Adresse à laquelle cet ordinateur est joint</translation>
    </message>
    <message>
        <source>Address at which this computer is reached (optional)</source>
        <translation>Adresse à laquelle cet ordinateur est joint (facultatif)</translation>
    </message>
    <message>
        <source>With a tunnel of your own that leads here, platforms can tell at once what happens.</source>
        <translation>Avec un tunnel à vous qui mène ici, les plateformes peuvent dire aussitôt ce qui se passe.</translation>
    </message>
    <message>
        <source>Without one they are asked.</source>
        <translation>Sans lui, elles sont interrogées.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/notifications</name>
    <message>
        <source>What this program tells you while you look elsewhere. Titles of your items are never in it.</source>
        <translation>Ce que ce programme vous dit pendant que vous regardez ailleurs. Les titres de vos éléments n’y figurent jamais.</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Seulement les problèmes</translation>
    </message>
    <message>
        <source>Once for each: a sign-in that ended, a change that waits for your decision.</source>
        <translation>Une fois pour chacun : une connexion qui a pris fin, une modification qui attend votre décision.</translation>
    </message>
    <message>
        <source>Problems, and when they are over</source>
        <translation>Les problèmes, et quand ils sont passés</translation>
    </message>
    <message>
        <source>Also when what needed you is settled.</source>
        <translation>Aussi quand ce qui avait besoin de vous est réglé.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>What needs you still stands above your accounts when you open the window.</source>
        <translation>Ce qui a besoin de vous figure quand même au-dessus de vos comptes quand vous ouvrez la fenêtre.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/permissions</name>
    <message>
        <source>Untick something, or choose reading only, to see what will stop.</source>
        <translation>Décochez quelque chose, ou choisissez la lecture seule, pour voir ce qui s’arrêtera.</translation>
    </message>
    <message>
        <source>Reduce</source>
        <comment>a button</comment>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Only read, change nothing</source>
        <translation>Seulement lire, ne rien modifier</translation>
    </message>
    <message>
        <source>Sign in with less</source>
        <translation>Se connecter avec moins</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>What will stop</source>
        <translation>Ce qui s’arrêtera</translation>
    </message>
    <message>
        <source>What should stay</source>
        <translation>Ce qui doit rester</translation>
    </message>
    <message>
        <source>{may}: {use}</source>
        <comment>a permission, and whether it was used</comment>
        <translation>{may} ({use})</translation>
    </message>
    <message>
        <source>Leave something in, or remove the account.</source>
        <translation>Gardez quelque chose, ou retirez le compte.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/platforms</name>
    <message>
        <source>Some platforms want to know a program before you sign in with it. The name they give it is called a client id. Most people set it up once, while adding an account.</source>
        <translation>Certaines plateformes veulent connaître un programme avant que vous vous connectiez avec lui. Le nom qu’elles lui donnent s’appelle un client id. La plupart des gens le configurent une fois, en ajoutant un compte.</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} requests an hour</source>
        <extracomment>For one: at most {n} request an hour</extracomment>
        <translation>
            <numerusform>au plus {n} demande par heure</numerusform>
            <numerusform>au plus {n} demandes par heure</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Limit of your own</source>
        <translation>Votre propre limite</translation>
    </message>
    <message>
        <source>Change client id</source>
        <translation>Changer le client id</translation>
    </message>
    <message>
        <source>Set client id</source>
        <translation>Définir le client id</translation>
    </message>
    <message>
        <source>Which one is used</source>
        <translation>Lequel est utilisé</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Ouvrir {host}</translation>
    </message>
    <message>
        <source>The page of {name} where client ids are made, and where yours is looked after.</source>
        <translation>La page de {name} où les client ids sont créés, et où le vôtre est géré.</translation>
    </message>
    <message>
        <source>Set-up help</source>
        <translation>Aide à la configuration</translation>
    </message>
    <message>
        <source>{n} an hour</source>
        <translation>{n} par heure</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation>Demandes par heure</translation>
    </message>
    <message>
        <source>{name}’s own limits are always kept. With one of your own the program asks less, so that room is left for other programs of yours; reading then takes longer. It counts for each account.</source>
        <translation>Les limites de {name} sont toujours respectées. Avec la vôtre, le programme demande moins, pour laisser de la place à vos autres programmes ; la lecture dure alors plus longtemps. Elle vaut pour chaque compte.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/rule_form</name>
    <message>
        <source>The words after the command</source>
        <translation>Les mots après la commande</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Qui l’a donnée</translation>
    </message>
    <message>
        <source>Where it was given</source>
        <translation>Où elle a été donnée</translation>
    </message>
    <message>
        <source>The command itself</source>
        <translation>La commande elle-même</translation>
    </message>
    <message>
        <source>Words in braces are filled in each time: {text} becomes the words after the command. Insert offers them.</source>
        <translation>Les mots entre accolades sont remplis à chaque fois : {text} devient les mots après la commande. « Insérer » les propose.</translation>
    </message>
    <message>
        <source>The words contain</source>
        <translation>Les mots contiennent</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>In the channel</source>
        <translation>Dans le canal</translation>
    </message>
    <message>
        <source>Would make something</source>
        <translation>Créerait quelque chose</translation>
    </message>
    <message>
        <source>Would make nothing</source>
        <translation>Ne créerait rien</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <translation>N’a pas pu être créé</translation>
    </message>
    <message>
        <source>Tasks from Slack</source>
        <translation>Tâches de Slack</translation>
    </message>
    <message>
        <source>{name} (optional)</source>
        <translation>{name} (facultatif)</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Dans le compte</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>La commande</translation>
    </message>
    <message>
        <source>Make a</source>
        <comment>before what is made</comment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Name of this rule</source>
        <translation>Nom de cette règle</translation>
    </message>
    <message>
        <source>On the last commands</source>
        <translation>Sur les dernières commandes</translation>
    </message>
    <message>
        <source>Make rule</source>
        <translation>Créer la règle</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>When this command is given</source>
        <translation>Quand cette commande est donnée</translation>
    </message>
    <message>
        <source>This is made</source>
        <translation>Ceci est créé</translation>
    </message>
    <message>
        <source>No command has come from this account yet.</source>
        <translation>Aucune commande n’est encore venue de ce compte.</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a button</comment>
        <translation>Insérer</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/rules</name>
    <message>
        <source>What is asked for at one account is made at another, by itself.</source>
        <translation>Ce qui est demandé dans un compte est créé dans un autre, tout seul.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Pas encore de règles</translation>
    </message>
    <message>
        <source>A rule makes an item whenever somebody gives a command, like /task.</source>
        <translation>Une règle crée un élément chaque fois que quelqu’un donne une commande, comme /task.</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Règle {name}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/safety</name>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>What this program may do with your accounts, and how you stop it.</source>
        <translation>Ce que ce programme peut faire de vos comptes, et comment l’arrêter.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/storage</name>
    <message>
        <source>Your data is in one folder on this computer. What opens your sign-ins is kept apart, see Keys.</source>
        <translation>Vos données sont dans un seul dossier de cet ordinateur. Ce qui ouvre vos connexions est gardé à part, voir « Clés ».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Keys of your accounts</source>
        <translation>Clés de vos comptes</translation>
    </message>
    <message>
        <source>Takes the pretend account and its things away. The history keeps its entries.</source>
        <translation>Enlève le compte fictif et ce qu’il contient. L’historique garde ses entrées.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Backup and moving</source>
        <translation>Sauvegarde et déménagement</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/support</name>
    <message>
        <source>Prepare</source>
        <comment>a button</comment>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>What helps others to find out what is wrong. You read it first; nothing is sent.</source>
        <translation>Ce qui aide d’autres personnes à trouver ce qui ne va pas. Vous le lisez d’abord ; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Fichier d’aide</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Enregistrer le fichier d’aide</translation>
    </message>
    <message>
        <source>Copy support file</source>
        <translation>Copier le fichier d’aide</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/updates</name>
    <message>
        <source>Asks the makers once a day. Nothing about you is sent, and nothing installs itself.</source>
        <translation>Demande aux auteurs une fois par jour. Rien sur vous n’est envoyé, et rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Chercher de nouvelles versions</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/waiting</name>
    <message>
        <source>Ready to receive your answer</source>
        <translation>Prêt à recevoir votre réponse</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>Navigateur ouvert</translation>
    </message>
    <message>
        <source>Waiting for you to agree in the browser</source>
        <translation>Attente de votre accord dans le navigateur</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <translation>Vérification du compte</translation>
    </message>
    <message>
        <source>Reading the first items</source>
        <translation>Lecture des premiers éléments</translation>
    </message>
    <message>
        <source>Code received</source>
        <translation>Code reçu</translation>
    </message>
    <message>
        <source>Waiting for you to type the code</source>
        <translation>Attente de la saisie du code</translation>
    </message>
    <message>
        <source>This page follows along by itself.</source>
        <translation>Cette page suit toute seule.</translation>
    </message>
    <message>
        <source>{name} will ask whether this program may see your things.</source>
        <translation>{name} va demander si ce programme peut voir ce que vous avez.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Continue in your browser.</source>
        <translation>Continuez dans votre navigateur.</translation>
    </message>
    <message>
        <source>{name} is asked whether this works.</source>
        <translation>{name} est interrogé pour savoir si cela fonctionne.</translation>
    </message>
    <message>
        <source>Paste the answer instead</source>
        <translation>Coller plutôt la réponse</translation>
    </message>
    <message>
        <source>When the browser shows an error after you agreed with {name}, copy the whole address it shows and paste it here.</source>
        <translation>Si le navigateur affiche une erreur après votre accord chez {name}, copiez toute l’adresse qu’il affiche et collez-la ici.</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Adresse du navigateur</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Utiliser cette réponse</translation>
    </message>
    <message>
        <source>Nothing has been saved yet. If you cancel, everything stays as it was.</source>
        <translation>Rien n’a encore été enregistré. Si vous annulez, tout reste comme avant.</translation>
    </message>
    <message>
        <source>Nothing happened?</source>
        <translation>Il ne s’est rien passé ?</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>the time that is left</comment>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>Type this code at {place}.</source>
        <translation>Saisissez ce code ici : {place}.</translation>
    </message>
    <message>
        <source>Paste the address that your browser shows.</source>
        <translation>Collez l’adresse qu’affiche votre navigateur.</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/weekly_page</name>
    <message>
        <source>What did not work</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Everything worked.</source>
        <translation>Tout a réussi.</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Ce qui a été refusé</translation>
    </message>
    <message>
        <source>What you changed and sent</source>
        <translation>Ce que vous avez modifié et envoyé</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>What was told to have changed at the platforms</source>
        <translation>Ce qui a été annoncé comme modifié sur les plateformes</translation>
    </message>
    <message>
        <source>The platforms told of nothing.</source>
        <translation>Les plateformes n’ont rien annoncé.</translation>
    </message>
    <message>
        <source>When nobody followed</source>
        <translation>Quand personne ne suivait</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>below a number of changes</comment>
        <translation>envoyées</translation>
    </message>
    <message>
        <source>told to have changed at the platforms</source>
        <comment>below a number</comment>
        <translation>annoncées comme modifiées sur les plateformes</translation>
    </message>
    <message>
        <source>did not work</source>
        <comment>below a number of things</comment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>need a sign-in now</source>
        <comment>below a number of accounts</comment>
        <translation>demandent maintenant une connexion</translation>
    </message>
    <message>
        <source>Your week, {week}</source>
        <translation>Votre semaine, {week}</translation>
    </message>
    <message numerus="yes">
        <source>What Connector Manager did and saw in your accounts: {n} entries of the history.</source>
        <extracomment>For one: What Connector Manager did and saw in your accounts: {n} entry of the history.</extracomment>
        <translation>
            <numerusform>Ce que Connector Manager a fait et vu dans vos comptes : {n} entrée de l’historique.</numerusform>
            <numerusform>Ce que Connector Manager a fait et vu dans vos comptes : {n} entrées de l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {when} from the history on this computer. This page is for reading; what proves anything is the history itself.</source>
        <translation>Fait {when} à partir de l’historique de cet ordinateur. Cette page est faite pour la lecture ; ce qui prouve, c’est l’historique lui-même.</translation>
    </message>
    <message>
        <source>No account needed a sign-in when this page was made.</source>
        <translation>Aucun compte ne demandait de connexion quand cette page a été faite.</translation>
    </message>
    <message>
        <source>Access was removed</source>
        <translation>L’accès a été retiré</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more: “{page}” in the program shows all.</source>
        <extracomment>For one: And {n} more: “{page}” in the program shows all.</extracomment>
        <translation>
            <numerusform>Et {n} de plus : « {page} » dans le programme montre tout.</numerusform>
            <numerusform>Et {n} de plus : « {page} » dans le programme montre tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}.</source>
        <comment>a sentence of numbers: 3 new, 1 gone.</comment>
        <translation>{found}.</translation>
    </message>
    <message>
        <source>What readings found</source>
        <translation>Ce que les lectures ont trouvé</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/chart</name>
    <message>
        <source>You</source>
        <comment>what the person did</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>At the platforms</source>
        <translation>Sur les plateformes</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/filter</name>
    <message>
        <source>All</source>
        <comment>no filter</comment>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/guide</name>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/panels</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/platform_card</name>
    <message>
        <source>Leads to {host}</source>
        <translation>Mène à {host}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/amounts</name>
    <message numerus="yes">
        <source>{n} seen</source>
        <extracomment>For one: {n} seen</extracomment>
        <translation>
            <numerusform>{n} vu</numerusform>
            <numerusform>{n} vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>For one: {n} new</extracomment>
        <translation>
            <numerusform>{n} nouveau</numerusform>
            <numerusform>{n} nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>For one: {n} changed</extracomment>
        <translation>
            <numerusform>{n} modifié</numerusform>
            <numerusform>{n} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <extracomment>For one: {n} gone</extracomment>
        <translation>
            <numerusform>{n} disparu</numerusform>
            <numerusform>{n} disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>For one: {n} removed</extracomment>
        <translation>
            <numerusform>{n} retiré</numerusform>
            <numerusform>{n} retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>For one: {n} entry</extracomment>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} GB</source>
        <comment>gigabytes</comment>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <comment>megabytes</comment>
        <translation>{number} Mo</translation>
    </message>
</context>
<context>
    <name>connector_app/words/attention</name>
    <message>
        <source>Sign in</source>
        <comment>a button</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>It is locked, and the keys to your accounts are in it.</source>
        <translation>Il est verrouillé, et les clés de vos comptes s’y trouvent.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Le déverrouiller</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Vos clés</translation>
    </message>
    <message>
        <source>They are behind your passphrase. Nothing is read or sent until you enter it.</source>
        <translation>Elles sont derrière votre phrase secrète. Rien n’est lu ni envoyé tant que vous ne l’avez pas saisie.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Saisir la phrase secrète</translation>
    </message>
    <message>
        <source>It does not answer, and the keys are in it.</source>
        <translation>Il ne répond pas, et les clés s’y trouvent.</translation>
    </message>
    <message>
        <source>The key is no longer in your computer’s safe. Without it the saved sign-ins cannot be opened.</source>
        <translation>La clé n’est plus dans le trousseau de votre ordinateur. Sans elle, les connexions enregistrées ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>Part of the data file cannot be read any more. Start again to go on with a daily copy.</source>
        <translation>Une partie du fichier de données ne peut plus être lue. Redémarrez pour continuer avec une copie du jour.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>The history is not whole any more: something in it was changed or is missing.</source>
        <translation>L’historique n’est plus entier : quelque chose y a été modifié ou manque.</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>the page that shows the history</comment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>It ended unexpectedly the last time. Nothing is lost: what waited to be sent still waits.</source>
        <translation>Il s’est arrêté de façon inattendue la dernière fois. Rien n’est perdu : ce qui attendait d’être envoyé attend toujours.</translation>
    </message>
    <message>
        <source>All right</source>
        <comment>a button</comment>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>There is little room left on the disk. When it is full, nothing more can be saved.</source>
        <translation>Il reste peu de place sur le disque. Quand il est plein, plus rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Free space</source>
        <comment>a button: to make room</comment>
        <translation>Faire de la place</translation>
    </message>
    <message>
        <source>Its clock is wrong, so platforms do not accept what it asks. Set the clock.</source>
        <translation>Son horloge est fausse, et les plateformes n’acceptent pas ce qu’il demande. Réglez l’horloge.</translation>
    </message>
    <message>
        <source>Its key is gone from your computer’s safe. Sign in again to go on.</source>
        <translation>Sa clé a disparu du trousseau de votre ordinateur. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again to go on.</source>
        <translation>La connexion a pris fin. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Access was removed at the platform.</source>
        <translation>L’accès a été retiré sur la plateforme.</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules could not do what they should.</source>
        <extracomment>For one: {n} rule could not do what it should.</extracomment>
        <translation>
            <numerusform>{n} règle n’a pas pu faire ce qu’elle devait.</numerusform>
            <numerusform>{n} règles n’ont pas pu faire ce qu’elles devaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule “{rule}” could not do what it should.</source>
        <translation>La règle « {rule} » n’a pas pu faire ce qu’elle devait.</translation>
    </message>
    <message>
        <source>Look at the rule</source>
        <translation>Voir la règle</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a button</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>The sign-in may end soon. Sign in again before, and nothing stops.</source>
        <translation>La connexion peut bientôt prendre fin. Reconnectez-vous avant, et rien ne s’arrête.</translation>
    </message>
    <message>
        <source>The sign-in ends soon. Sign in again before, and nothing stops.</source>
        <translation>La connexion prend bientôt fin. Reconnectez-vous avant, et rien ne s’arrête.</translation>
    </message>
    <message>
        <source>It is removed here, but its platform has not withdrawn the access yet.</source>
        <translation>Il est retiré ici, mais sa plateforme n’a pas encore retiré l’accès.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes may have arrived, and nobody can tell. Nothing is sent twice.</source>
        <extracomment>For one: {n} change may have arrived, and nobody can tell. Nothing is sent twice.</extracomment>
        <translation>
            <numerusform>{n} modification est peut-être arrivée, et personne ne peut le dire. Rien n’est envoyé deux fois.</numerusform>
            <numerusform>{n} modifications sont peut-être arrivées, et personne ne peut le dire. Rien n’est envoyé deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you changed were changed there too: {n} changes.</source>
        <extracomment>For one: What you changed was changed there too: {n} change.</extracomment>
        <translation>
            <numerusform>Ce que vous avez modifié l’a été aussi là-bas : {n} modification.</numerusform>
            <numerusform>Ce que vous avez modifié l’a été aussi là-bas : {n} modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were not accepted there.</source>
        <extracomment>For one: {n} change was not accepted there.</extracomment>
        <translation>
            <numerusform>{n} modification n’y a pas été acceptée.</numerusform>
            <numerusform>{n} modifications n’y ont pas été acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes could not be sent for an hour. Nothing is lost.</source>
        <extracomment>For one: {n} change could not be sent for an hour. Nothing is lost.</extracomment>
        <translation>
            <numerusform>{n} modification n’a pas pu être envoyée depuis une heure. Rien n’est perdu.</numerusform>
            <numerusform>{n} modifications n’ont pas pu être envoyées depuis une heure. Rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of news could not be worked off and were set aside.</source>
        <extracomment>For one: {n} piece of news could not be worked off and was set aside.</extracomment>
        <translation>
            <numerusform>{n} nouveauté n’a pas pu être traitée et a été mise de côté.</numerusform>
            <numerusform>{n} nouveautés n’ont pas pu être traitées et ont été mises de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to {name}</source>
        <translation>Se connecter à {name}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/cutting</name>
    <message>
        <source>Reading and sending</source>
        <translation>Lecture et envoi</translation>
    </message>
    <message>
        <source>Access at the platform</source>
        <translation>Accès sur la plateforme</translation>
    </message>
    <message>
        <source>The old key, tried once</source>
        <translation>L’ancienne clé, essayée une fois</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Copies sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is read or sent any more, from this moment on. Changes that were not sent yet are given up.</source>
        <translation>Plus rien n’est lu ni envoyé, à partir de cet instant. Les modifications pas encore envoyées sont abandonnées.</translation>
    </message>
    <message>
        <source>Each platform that lets programs do so withdraws the access; the old key is then tried once and must be refused.</source>
        <translation>Chaque plateforme qui le permet aux programmes retire l’accès ; l’ancienne clé est ensuite essayée une fois et doit être refusée.</translation>
    </message>
    <message>
        <source>Your items leave the data file (daily copies hold them a week more, one made before an update a month), and the keys are destroyed. At the platforms nothing is deleted.</source>
        <translation>Vos éléments quittent le fichier de données (les copies du jour les gardent encore une semaine, celle d’avant une mise à jour un mois), et les clés sont détruites. Rien n’est supprimé sur les plateformes.</translation>
    </message>
    <message>
        <source>The history keeps every entry. To go on later you add your accounts again.</source>
        <translation>L’historique garde toutes ses entrées. Pour continuer plus tard, vous ajoutez de nouveau vos comptes.</translation>
    </message>
    <message>
        <source>There was no account to cut access with.</source>
        <translation>Il n’y avait aucun compte dont couper l’accès.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} accounts done.</source>
        <extracomment>For one: {done} of {n} account done.</extracomment>
        <translation>
            <numerusform>{done} sur {n} compte traités.</numerusform>
            <numerusform>{done} sur {n} comptes traités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All access was cut: {n} accounts. Nothing is left to do.</source>
        <extracomment>For one: All access was cut: {n} account. Nothing is left to do.</extracomment>
        <translation>
            <numerusform>Tous les accès ont été coupés : {n} compte. Il ne reste rien à faire.</numerusform>
            <numerusform>Tous les accès ont été coupés : {n} comptes. Il ne reste rien à faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts taken out here.</source>
        <extracomment>For one: {n} account taken out here.</extracomment>
        <translation>
            <numerusform>{n} compte enlevé ici.</numerusform>
            <numerusform>{n} comptes enlevés ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {n} of them something may be left to do: see below.</source>
        <extracomment>For one: At {n} of them something may be left to do: see below.</extracomment>
        <translation>
            <numerusform>Pour {n} d’entre eux, il reste peut-être quelque chose à faire : voir ci-dessous.</numerusform>
            <numerusform>Pour {n} d’entre eux, il reste peut-être quelque chose à faire : voir ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>At {place}, see whether Connector Manager still stands among the programs with access.</source>
        <translation>{place} : regardez si Connector Manager figure encore parmi les programmes qui ont accès.</translation>
    </message>
    <message>
        <source>At {place}, see whether it still sends live updates to this program, and end that.</source>
        <translation>{place} : regardez si des mises à jour en direct sont encore envoyées à ce programme, et mettez-y fin.</translation>
    </message>
    <message>
        <source>At {place}, take the access of Connector Manager away.</source>
        <translation>{place} : retirez l’accès de Connector Manager.</translation>
    </message>
    <message>
        <source>It is tried again by itself as long as this program runs; you need not wait for it.</source>
        <translation>De nouveaux essais se font tout seuls tant que ce programme fonctionne ; vous n’avez pas à attendre.</translation>
    </message>
    <message>
        <source>All access cut, begun {when}</source>
        <translation>Tous les accès coupés, début {when}</translation>
    </message>
    <message>
        <source>Left for you: {what}</source>
        <translation>Il vous reste : {what}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/detailed</name>
    <message>
        <source>For whoever helps you: when this account was asked for something, what kind of thing, and what the platform answered. Never your titles, texts or keys.</source>
        <translation>Pour la personne qui vous aide : quand quelque chose a été demandé à ce compte, de quel type, et ce que la plateforme a répondu. Jamais vos titres, textes ou clés.</translation>
    </message>
    <message>
        <source>For each request of this account: the time, the method, the path without ids, the platform’s answer as a number, how long it took, and the id of the request. Never what was sent or read, no keys and no queries.</source>
        <translation>Pour chaque demande de ce compte : l’heure, la méthode, le chemin sans ids, la réponse de la plateforme en nombre, la durée et l’id de la demande. Jamais ce qui a été envoyé ou lu, ni clés ni paramètres.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Il a été supprimé.</translation>
    </message>
    <message>
        <source>There was no log to delete.</source>
        <translation>Il n’y avait pas de journal à supprimer.</translation>
    </message>
    <message>
        <source>Being written until {clock}, then it stops by itself. It stays on this computer until you remove it.</source>
        <translation>Écriture en cours jusqu’à {clock}, puis arrêt automatique. Il reste sur cet ordinateur jusqu’à ce que vous l’enleviez.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/disk</name>
    <message>
        <source>Your disk is full</source>
        <translation>Votre disque est plein</translation>
    </message>
    <message>
        <source>There is no room to save anything. Free some space and try again; nothing that was saved is lost.</source>
        <translation>Il n’y a plus de place pour enregistrer. Libérez de l’espace et réessayez ; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>Impossible d’écrire dans le dossier de données</translation>
    </message>
    <message>
        <source>The program may read its folder but not write to it, so it changes nothing. Choose another folder, or make this one writable.</source>
        <translation>Le programme peut lire son dossier mais pas y écrire, il ne modifie donc rien. Choisissez un autre dossier, ou rendez celui-ci modifiable.</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>Le dossier de données ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The program cannot open its data. Check that the folder is there and belongs to you.</source>
        <translation>Le programme ne peut pas ouvrir ses données. Vérifiez que le dossier existe et vous appartient.</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>Le fichier de données est endommagé</translation>
    </message>
    <message>
        <source>The program will not write to it and keeps it as it is. Where there is a daily copy, you can go on with that; your accounts then ask you to sign in again.</source>
        <translation>Le programme n’y écrit pas et le garde tel quel. S’il y a une copie du jour, vous pouvez continuer avec elle ; vos comptes vous demandent alors de vous reconnecter.</translation>
    </message>
    <message>
        <source>This data was written by a newer version</source>
        <translation>Ces données viennent d’une version plus récente</translation>
    </message>
    <message>
        <source>Please start the newer version. This one leaves everything as it is.</source>
        <translation>Lancez la version plus récente. Celle-ci laisse tout tel quel.</translation>
    </message>
    <message>
        <source>Another program holds the data file</source>
        <translation>Un autre programme tient le fichier de données</translation>
    </message>
    <message>
        <source>A backup or a virus scanner may be reading it. Try again in a moment.</source>
        <translation>Une sauvegarde ou un antivirus est peut-être en train de le lire. Réessayez dans un moment.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/failures</name>
    <message>
        <source>What these keys opened is thrown away for good: the sign-ins of their accounts, and client ids and secrets that you typed. You sign in to each account once more. Items, changes that wait and the history stay; where the key that signs the history is gone too, a new one signs from then on, and a check of the history says so.</source>
        <translation>Ce que ces clés ouvraient est jeté pour toujours : les connexions de leurs comptes, ainsi que les client ids et secrets que vous avez saisis. Vous vous reconnectez une fois à chaque compte. Les éléments, les modifications en attente et l’historique restent ; si la clé qui signe l’historique a disparu aussi, une nouvelle signe dès lors, et une vérification de l’historique le dit.</translation>
    </message>
    <message>
        <source>Mend it in the folder “platforms” of the data folder, then start the program again.</source>
        <translation>Corrigez-le dans le dossier « platforms » du dossier de données, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>What happened here since then is not in it, nor are the keys: your accounts ask you to sign in again, and you are asked about changes that waited. The damaged file is kept. The history goes on from the copy, and says so.</source>
        <translation>Ce qui s’est passé ici depuis n’y est pas, ni les clés : vos comptes vous demandent de vous reconnecter, et vous êtes interrogé sur les modifications qui attendaient. Le fichier endommagé est gardé. L’historique continue à partir de la copie, et le dit.</translation>
    </message>
    <message>
        <source>This was not accepted</source>
        <translation>Cela n’a pas été accepté</translation>
    </message>
    <message>
        <source>{name} does not accept this. Copy it again, whole, or make a new one.</source>
        <translation>{name} n’accepte pas cela. Recopiez-le en entier, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>Ce réseau veut d’abord que vous vous connectiez</translation>
    </message>
    <message>
        <source>Open your browser and sign in to the network. The program goes on by itself.</source>
        <translation>Ouvrez votre navigateur et connectez-vous au réseau. Le programme continue tout seul.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>{where} does not answer. Your accounts are fine; the program goes on when there is a connection.</source>
        <translation>{where} ne répond pas. Vos comptes vont bien ; le programme continue dès qu’il y a une connexion.</translation>
    </message>
    <message>
        <source>{name} no longer accepts the sign-in. Sign in again to go on.</source>
        <translation>{name} n’accepte plus la connexion. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Une autorisation manque</translation>
    </message>
    <message>
        <source>{name} does not let the program do this, because the access that was given does not include it.</source>
        <translation>{name} ne laisse pas le programme faire cela, car l’accès donné ne le comprend pas.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>{name} does not let this account do that.</source>
        <translation>{name} ne laisse pas ce compte faire cela.</translation>
    </message>
    <message>
        <source>Nobody has signed this history yet</source>
        <translation>Personne n’a encore signé cet historique</translation>
    </message>
    <message>
        <source>It is signed once an account is connected and its keys can be opened.</source>
        <translation>Il est signé une fois qu’un compte est relié et que ses clés peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>Its platform is not known</source>
        <translation>Sa plateforme n’est pas connue</translation>
    </message>
    <message>
        <source>Another secret came meanwhile</source>
        <translation>Un autre secret est arrivé entre-temps</translation>
    </message>
    <message>
        <source>The one that was shown was not taken over. Look at what is shown now, and enter that at the platform.</source>
        <translation>Celui qui était affiché n’a pas été repris. Regardez ce qui est affiché maintenant, et saisissez-le sur la plateforme.</translation>
    </message>
    <message>
        <source>{what} could not be found at {name}.</source>
        <translation>{what} : introuvable chez {name}.</translation>
    </message>
    <message>
        <source>It is not here</source>
        <translation>Ce n’est pas ici</translation>
    </message>
    <message>
        <source>{what} could not be found here.</source>
        <translation>{what} : introuvable ici.</translation>
    </message>
    <message>
        <source>Somebody changed it first</source>
        <translation>Quelqu’un l’a modifié avant</translation>
    </message>
    <message>
        <source>It was changed at {name} meanwhile. Nothing was overwritten.</source>
        <translation>Modifié entre-temps chez {name}. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Waiting for a moment</source>
        <translation>Un moment d’attente</translation>
    </message>
    <message>
        <source>{name} asked to slow down. The program goes on in {time}.</source>
        <translation>{name} a demandé de ralentir. Le programme continue dans {time}.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>Le navigateur ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>We could not start your browser. Copy the link and open it there yourself.</source>
        <translation>Nous n’avons pas pu lancer votre navigateur. Copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>{name} has a problem</source>
        <translation>{name} a un problème</translation>
    </message>
    <message>
        <source>{name} is not working properly just now. Try again later.</source>
        <translation>{name} ne fonctionne pas bien en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>An answer we do not understand</source>
        <translation>Une réponse que nous ne comprenons pas</translation>
    </message>
    <message>
        <source>{name} answered something the program cannot read. Nothing was changed here.</source>
        <translation>{name} a répondu quelque chose que le programme ne peut pas lire. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>Your computer’s safe is waiting for you</source>
        <translation>Le trousseau de votre ordinateur vous attend</translation>
    </message>
    <message>
        <source>A window of your computer’s keychain may be open behind this one. Answer it, then try again.</source>
        <translation>Une fenêtre du trousseau de votre ordinateur est peut-être ouverte derrière celle-ci. Répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>The keys to your accounts are in your computer’s keychain, and it is locked. Unlock it and try again.</source>
        <translation>Les clés de vos comptes sont dans le trousseau de votre ordinateur, et il est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Your computer has no safe the program may use</source>
        <translation>Votre ordinateur n’a pas de trousseau utilisable</translation>
    </message>
    <message>
        <source>The keys to your accounts need a place. Choose a passphrase, or keep them only until you quit.</source>
        <translation>Les clés de vos comptes ont besoin d’un endroit. Choisissez une phrase secrète, ou ne les gardez que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The key is no longer in your computer’s safe</source>
        <translation>La clé n’est plus dans le trousseau de votre ordinateur</translation>
    </message>
    <message>
        <source>Without it the saved sign-ins cannot be opened. Everything else is here: where the key does not come back, give it up and sign in again to your accounts.</source>
        <translation>Sans elle, les connexions enregistrées ne peuvent pas être ouvertes. Tout le reste est ici : si la clé ne revient pas, abandonnez-la et reconnectez-vous à vos comptes.</translation>
    </message>
    <message>
        <source>Your keys are in another safe</source>
        <translation>Vos clés sont dans un autre trousseau</translation>
    </message>
    <message>
        <source>They were kept in {before}, and the program finds {now} now. Start it where the first one is, or give those keys up and sign in again to your accounts. Nothing was deleted.</source>
        <translation>Elles étaient gardées ici : {before}, et le programme trouve maintenant : {now}. Lancez-le là où est le premier, ou abandonnez ces clés et reconnectez-vous à vos comptes. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>This folder holds other things</source>
        <translation>Ce dossier contient d’autres choses</translation>
    </message>
    <message>
        <source>The program keeps its data in a private folder of its own, and it did not make {where}. Choose an empty folder, or the name of a new one.</source>
        <translation>Le programme garde ses données dans un dossier privé à lui, et il n’a pas créé {where}. Choisissez un dossier vide, ou le nom d’un nouveau.</translation>
    </message>
    <message>
        <source>This folder’s name cannot be used</source>
        <translation>Le nom de ce dossier ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The name of the data folder is not written in UTF-8 ({where}), and no data file can be opened in it. Choose a folder with another name: --data-dir FOLDER names one.</source>
        <translation>Le nom du dossier de données n’est pas écrit en UTF-8 ({where}), et aucun fichier de données ne peut y être ouvert. Choisissez un dossier d’un autre nom : --data-dir FOLDER en indique un.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Le fichier n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Nothing can be written as {where}. Look whether its folder is there and may be written to, or choose another place. Everything else is as it was.</source>
        <translation>Rien ne peut être écrit sous {where}. Vérifiez que son dossier existe et qu’on peut y écrire, ou choisissez un autre endroit. Tout le reste est comme avant.</translation>
    </message>
    <message>
        <source>You called it off</source>
        <translation>Vous avez annulé</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was changed.</source>
        <translation>Rien n’a été enregistré, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There was no answer within {time}. Nothing was saved.</source>
        <translation>Il n’y a pas eu de réponse en {time}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This answer does not belong to this sign-in</source>
        <translation>Cette réponse n’appartient pas à cette connexion</translation>
    </message>
    <message>
        <source>Something answered that this program did not ask. Nothing was saved. Please start again.</source>
        <translation>Une réponse est arrivée que ce programme n’avait pas demandée. Rien n’a été enregistré. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>The door for the answer is closed</source>
        <translation>La porte pour la réponse est fermée</translation>
    </message>
    <message>
        <source>Another program, or a rule of your computer, holds the place where {name} would answer. Nothing is wrong with your account.</source>
        <translation>Un autre programme, ou une règle de votre ordinateur, occupe l’endroit où {name} répondrait. Votre compte n’a aucun problème.</translation>
    </message>
    <message>
        <source>{name} wants another address for this</source>
        <translation>{name} veut une autre adresse pour cela</translation>
    </message>
    <message>
        <source>The client id belongs to a company of its own, or to personal accounts only. {name} tells its number on the page of the client id: put it into the set-up, then sign in again.</source>
        <translation>Le client id appartient à une seule entreprise, ou seulement aux comptes personnels. {name} indique son numéro sur la page du client id : mettez-le dans la configuration, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>{name} needs a little preparation</source>
        <translation>{name} demande une petite préparation</translation>
    </message>
    <message>
        <source>Once, {name} wants to know this program. It takes three steps; then it goes on by itself.</source>
        <translation>Une seule fois, {name} veut connaître ce programme. Cela prend trois étapes ; ensuite, tout se fait tout seul.</translation>
    </message>
    <message>
        <source>An administrator must allow this program at {name} first. Nothing was saved.</source>
        <translation>Un administrateur doit d’abord autoriser ce programme chez {name}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The proof does not hold</source>
        <translation>La preuve ne tient pas</translation>
    </message>
    <message>
        <source>{what} is not what it was when it was written.</source>
        <translation>{what} n’est plus ce qui avait été écrit.</translation>
    </message>
    <message>
        <source>This is another account</source>
        <translation>C’est un autre compte</translation>
    </message>
    <message>
        <source>You signed in as {found}, and this entry belongs to {expected}. {expected} was left as it is.</source>
        <translation>Vous vous êtes connecté en tant que {found}, et cette ligne appartient à {expected}. {expected} a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Your computer’s clock is wrong</source>
        <translation>L’horloge de votre ordinateur est fausse</translation>
    </message>
    <message>
        <source>It is {time} ahead, so that {name} refuses the sign-in. Set the clock, then try again.</source>
        <translation>Elle avance de {time}, et {name} refuse donc la connexion. Réglez l’horloge, puis réessayez.</translation>
    </message>
    <message>
        <source>It is {time} behind, so that {name} refuses the sign-in. Set the clock, then try again.</source>
        <translation>Elle retarde de {time}, et {name} refuse donc la connexion. Réglez l’horloge, puis réessayez.</translation>
    </message>
    <message>
        <source>The program is already running</source>
        <translation>Le programme est déjà lancé</translation>
    </message>
    <message>
        <source>Another process uses this data now.</source>
        <translation>Un autre processus utilise ces données en ce moment.</translation>
    </message>
    <message>
        <source>The program is closing</source>
        <translation>Le programme se ferme</translation>
    </message>
    <message>
        <source>This was not begun. Start the program again to go on.</source>
        <translation>Cela n’a pas été commencé. Relancez le programme pour continuer.</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Quelque chose s’est mal passé dans le programme</translation>
    </message>
    <message>
        <source>This is our mistake, not yours. Your data is kept. It is written down as {reference}.</source>
        <translation>C’est notre erreur, pas la vôtre. Vos données sont gardées. C’est noté sous {reference}.</translation>
    </message>
    <message>
        <source>Its window uses this data now.</source>
        <translation>Sa fenêtre utilise ces données en ce moment.</translation>
    </message>
    <message>
        <source>A program that keeps up live updates without a window uses this data now.</source>
        <translation>Un programme qui tient les mises à jour en direct sans fenêtre utilise ces données en ce moment.</translation>
    </message>
    <message>
        <source>A command that runs right now uses this data now.</source>
        <translation>Une commande en cours utilise ces données en ce moment.</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>le trousseau de votre bureau</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>le trousseau de macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>le Gestionnaire d’identification de Windows</translation>
    </message>
    <message>
        <source>a safe with your passphrase</source>
        <translation>un coffre avec votre phrase secrète</translation>
    </message>
    <message>
        <source>this program’s memory, until it quits</source>
        <translation>la mémoire de ce programme, jusqu’à ce qu’il soit quitté</translation>
    </message>
    <message>
        <source>a file for practice accounts</source>
        <translation>un fichier pour les comptes d’entraînement</translation>
    </message>
    <message>
        <source>no safe at all</source>
        <translation>aucun trousseau</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <source>request {id}</source>
        <translation>demande {id}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>For one: {n} day</extracomment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>For one: {n} hour</extracomment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/forecast</name>
    <message>
        <source>Ends today at {time}</source>
        <translation>Prend fin aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Ends tomorrow at {time}</source>
        <translation>Prend fin demain à {time}</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>Prend fin le {day}</translation>
    </message>
    <message>
        <source>May end today at {time}</source>
        <translation>Peut prendre fin aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>May end tomorrow at {time}</source>
        <translation>Peut prendre fin demain à {time}</translation>
    </message>
    <message>
        <source>May end {day}</source>
        <translation>Peut prendre fin le {day}</translation>
    </message>
    <message>
        <source>Ends today at {time} if it is not used before</source>
        <translation>Prend fin aujourd’hui à {time} sans utilisation d’ici là</translation>
    </message>
    <message>
        <source>Ends tomorrow at {time} if it is not used before</source>
        <translation>Prend fin demain à {time} sans utilisation d’ici là</translation>
    </message>
    <message>
        <source>Ends {day} if it is not used before</source>
        <translation>Prend fin le {day} sans utilisation d’ici là</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>A pris fin</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <translation>Ne prend pas fin de lui-même</translation>
    </message>
    <message>
        <source>Nobody here knows when it ends</source>
        <translation>Personne ici ne sait quand cela prend fin</translation>
    </message>
</context>
<context>
    <name>connector_app/words/freshness</name>
    <message>
        <source>Live updates need one more permission. Until then this account is read from time to time. Sign in again to give it.</source>
        <translation>Les mises à jour en direct demandent une autorisation de plus. D’ici là, ce compte est lu de temps en temps. Reconnectez-vous pour la donner.</translation>
    </message>
    <message>
        <source>The key for live updates is not accepted any more. Sign in again, or paste a new key.</source>
        <translation>La clé des mises à jour en direct n’est plus acceptée. Reconnectez-vous, ou collez une nouvelle clé.</translation>
    </message>
    <message>
        <source>Live updates need a step at the platform first. Its set-up page says which.</source>
        <translation>Les mises à jour en direct demandent d’abord une étape sur la plateforme. Sa page de configuration dit laquelle.</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>not checked since {since}</source>
        <translation>pas vérifié depuis {since}</translation>
    </message>
    <message>
        <source>live</source>
        <comment>how an account is kept up to date</comment>
        <translation>en direct</translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>vérifié {ago}</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>il y a {n} s</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>il y a {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>il y a {n} h</translation>
    </message>
    <message numerus="yes">
        <source>every {n} hours</source>
        <extracomment>For one: every hour</extracomment>
        <translation>
            <numerusform>toutes les heures</numerusform>
            <numerusform>toutes les {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} minutes</source>
        <extracomment>For one: every minute</extracomment>
        <translation>
            <numerusform>toutes les minutes</numerusform>
            <numerusform>toutes les {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} seconds</source>
        <extracomment>For one: every second</extracomment>
        <translation>
            <numerusform>toutes les secondes</numerusform>
            <numerusform>toutes les {n} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Something keeps live updates from working.</source>
        <translation>Quelque chose empêche les mises à jour en direct.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Pas à jour</translation>
    </message>
    <message numerus="yes">
        <source>{good} of {n} accounts up to date</source>
        <extracomment>For one: {good} of {n} account up to date</extracomment>
        <translation>
            <numerusform>{good} sur {n} compte à jour</numerusform>
            <numerusform>{good} sur {n} comptes à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} live</source>
        <extracomment>For one: {n} live</extracomment>
        <translation>
            <numerusform>{n} en direct</numerusform>
            <numerusform>{n} en direct</numerusform>
        </translation>
    </message>
    <message>
        <source>the others checked {ago}</source>
        <translation>les autres vérifiés {ago}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/gaps</name>
    <message>
        <source>This computer was asleep</source>
        <translation>Cet ordinateur était en veille</translation>
    </message>
    <message>
        <source>This computer was asleep, or the program was halted</source>
        <translation>Cet ordinateur était en veille, ou le programme suspendu</translation>
    </message>
    <message>
        <source>The program was not running</source>
        <translation>Le programme ne fonctionnait pas</translation>
    </message>
    <message>
        <source>{account} could not be reached</source>
        <translation>{account} n’a pas pu être joint</translation>
    </message>
    <message>
        <source>{account} waited for somebody to sign in</source>
        <translation>{account} attendait que quelqu’un se connecte</translation>
    </message>
    <message>
        <source>{account} was turned off</source>
        <translation>{account} était désactivé</translation>
    </message>
    <message>
        <source>What was made and deleted again meanwhile is not known, nor what changed more than once.</source>
        <translation>Ce qui a été créé puis supprimé entre-temps n’est pas connu, ni ce qui a changé plus d’une fois.</translation>
    </message>
    <message>
        <source>What was deleted shows at the next whole reading.</source>
        <translation>Ce qui a été supprimé apparaît à la prochaine lecture complète.</translation>
    </message>
    <message>
        <source>what came and went meanwhile</source>
        <translation>ce qui est apparu et a disparu entre-temps</translation>
    </message>
    <message>
        <source>what was deleted, until the next whole reading</source>
        <translation>ce qui a été supprimé, jusqu’à la prochaine lecture complète</translation>
    </message>
    <message>
        <source>Nobody followed the accounts</source>
        <translation>Personne ne suivait les comptes</translation>
    </message>
    <message>
        <source>{gap}. Caught up with: {found}</source>
        <translation>{gap}. Rattrapé : {found}</translation>
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
            <numerusform>Rattrapé : {n} modification.</numerusform>
            <numerusform>Rattrapé : {n} modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly missed: {missed}.</source>
        <translation>Peut-être manqué : {missed}.</translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>rien de nouveau.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/history</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>You looked at the history {viewed}, verified it {verified} and exported it {exported}</source>
        <translation>Vous avez consulté l’historique {viewed}, l’avez vérifié {verified} et exporté {exported}</translation>
    </message>
    <message>
        <source>You looked at the history {viewed} and verified it {verified}</source>
        <translation>Vous avez consulté l’historique {viewed} et l’avez vérifié {verified}</translation>
    </message>
    <message>
        <source>You looked at the history {viewed} and exported it {exported}</source>
        <translation>Vous avez consulté l’historique {viewed} et l’avez exporté {exported}</translation>
    </message>
    <message>
        <source>You verified the history {verified} and exported it {exported}</source>
        <translation>Vous avez vérifié l’historique {verified} et l’avez exporté {exported}</translation>
    </message>
    <message>
        <source>You looked at the history {viewed}</source>
        <translation>Vous avez consulté l’historique {viewed}</translation>
    </message>
    <message>
        <source>You verified the history {verified}</source>
        <translation>Vous avez vérifié l’historique {verified}</translation>
    </message>
    <message>
        <source>You exported the history {exported}</source>
        <translation>Vous avez exporté l’historique {exported}</translation>
    </message>
    <message>
        <source>an account</source>
        <comment>in place of its name</comment>
        <translation>un compte</translation>
    </message>
    <message>
        <source>a file</source>
        <comment>in place of its name</comment>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>in place of its days</comment>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>another place</source>
        <comment>in place of its name</comment>
        <translation>un autre endroit</translation>
    </message>
    <message>
        <source>a command</source>
        <comment>in place of its name</comment>
        <translation>une commande</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in place of a name</comment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>un autre jour</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>un autre ordinateur</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>where something goes on</comment>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>(its name was forgotten)</source>
        <translation>(son nom a été oublié)</translation>
    </message>
    <message>
        <source>the reason was forgotten</source>
        <translation>la raison a été oubliée</translation>
    </message>
    <message>
        <source>the entries up to number {number}</source>
        <translation>les entrées jusqu’au numéro {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day}</source>
        <extracomment>For one: {n} entry from before {day}</extracomment>
        <translation>
            <numerusform>{n} entrée d’avant le {day}</numerusform>
            <numerusform>{n} entrées d’avant le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody at {platform}</source>
        <translation>Quelqu’un chez {platform}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>something (its words were forgotten)</source>
        <translation>quelque chose (ses mots ont été oubliés)</translation>
    </message>
    <message>
        <source>an item ({kind})</source>
        <translation>un élément ({kind})</translation>
    </message>
    <message>
        <source>this computer was asleep or the program was not running</source>
        <translation>cet ordinateur était en veille ou le programme ne fonctionnait pas</translation>
    </message>
    <message>
        <source>one computer</source>
        <comment>where something began</comment>
        <translation>un ordinateur</translation>
    </message>
    <message>
        <source>another</source>
        <comment>another computer, where something goes on</comment>
        <translation>un autre</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>un autre état</translation>
    </message>
    <message>
        <source>old entries</source>
        <translation>d’anciennes entrées</translation>
    </message>
</context>
<context>
    <name>connector_app/words/keeping</name>
    <message>
        <source>Everything is kept</source>
        <translation>Tout est gardé</translation>
    </message>
    <message>
        <source>Kept for one year</source>
        <translation>Gardé un an</translation>
    </message>
    <message>
        <source>Kept for two years</source>
        <translation>Gardé deux ans</translation>
    </message>
    <message>
        <source>Kept for five years</source>
        <translation>Gardé cinq ans</translation>
    </message>
    <message>
        <source>Everything is kept from now on</source>
        <translation>Tout est gardé désormais</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Deux ans</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>Cinq ans</translation>
    </message>
    <message>
        <source>One year is set; older entries are still here.</source>
        <translation>Un an est réglé ; des entrées plus anciennes sont encore là.</translation>
    </message>
    <message>
        <source>Two years are set; older entries are still here.</source>
        <translation>Deux ans sont réglés ; des entrées plus anciennes sont encore là.</translation>
    </message>
    <message>
        <source>Five years are set; older entries are still here.</source>
        <translation>Cinq ans sont réglés ; des entrées plus anciennes sont encore là.</translation>
    </message>
    <message>
        <source>Remove old entries?</source>
        <translation>Retirer les anciennes entrées ?</translation>
    </message>
    <message>
        <source>Save an auditor pack first</source>
        <translation>Enregistrer d’abord un dossier de vérification</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>{kept}; {removed}</source>
        <comment>two sentences in one</comment>
        <translation>{kept} ; {removed}</translation>
    </message>
    <message>
        <source>what was before {day} was removed on {when}, as the signed note says</source>
        <translation>ce qui était d’avant le {day} a été retiré le {when}, comme le dit la note signée</translation>
    </message>
    <message>
        <source>what was up to entry {number} was removed on {when}, as the signed note says</source>
        <translation>ce qui allait jusqu’à l’entrée {number} a été retiré le {when}, comme le dit la note signée</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day} go by themselves soon.</source>
        <extracomment>For one: {n} entry from before {day} goes by itself soon.</extracomment>
        <translation>
            <numerusform>{n} entrée d’avant le {day} disparaît bientôt d’elle-même.</numerusform>
            <numerusform>{n} entrées d’avant le {day} disparaissent bientôt d’elles-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day} wait for your word to be removed.</source>
        <extracomment>For one: {n} entry from before {day} waits for your word to be removed.</extracomment>
        <translation>
            <numerusform>{n} entrée d’avant le {day} attend votre accord pour être retirée.</numerusform>
            <numerusform>{n} entrées d’avant le {day} attendent votre accord pour être retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This removes {n} entries from before {day}. They cannot be brought back; safety copies and backups made before still hold them.</source>
        <extracomment>For one: This removes {n} entry from before {day}. It cannot be brought back; safety copies and backups made before still hold it.</extracomment>
        <translation>
            <numerusform>Ceci retire {n} entrée d’avant le {day}. Elle ne peut pas être rétablie ; les copies de sécurité et sauvegardes faites avant la contiennent encore.</numerusform>
            <numerusform>Ceci retire {n} entrées d’avant le {day}. Elles ne peuvent pas être rétablies ; les copies de sécurité et sauvegardes faites avant les contiennent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on, what grows too old goes by itself. Save an auditor pack first?</source>
        <translation>Dès lors, ce qui devient trop ancien disparaît de lui-même. Enregistrer d’abord un dossier de vérification ?</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries removed. They cannot be brought back; what is left holds, as a signed note in the history says.</source>
        <extracomment>For one: {n} entry removed. It cannot be brought back; what is left holds, as a signed note in the history says.</extracomment>
        <translation>
            <numerusform>{n} entrée retirée. Elle ne peut pas être rétablie ; ce qui reste tient, comme le dit une note signée dans l’historique.</numerusform>
            <numerusform>{n} entrées retirées. Elles ne peuvent pas être rétablies ; ce qui reste tient, comme le dit une note signée dans l’historique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/known</name>
    <message>
        <source>done here</source>
        <translation>fait ici</translation>
    </message>
    <message>
        <source>signed delivery</source>
        <translation>envoi signé</translation>
    </message>
    <message>
        <source>live connection</source>
        <translation>connexion en direct</translation>
    </message>
    <message>
        <source>read afterwards</source>
        <translation>lu après coup</translation>
    </message>
    <message>
        <source>the platform’s answer</source>
        <translation>la réponse de la plateforme</translation>
    </message>
    <message>
        <source>an unsigned claim</source>
        <translation>une affirmation non signée</translation>
    </message>
    <message>
        <source>a delivery</source>
        <translation>un envoi</translation>
    </message>
</context>
<context>
    <name>connector_app/words/lessons</name>
    <message>
        <source>Connect an account</source>
        <translation>Relier un compte</translation>
    </message>
    <message>
        <source>Press “Add account”, choose the practice account, and press Allow in the browser.</source>
        <translation>Appuyez sur « Ajouter un compte », choisissez le compte d’entraînement, et appuyez sur « Autoriser » dans le navigateur.</translation>
    </message>
    <message>
        <source>The password, if there were one, would be typed in the browser only. This program never sees it.</source>
        <translation>Le mot de passe, s’il y en avait un, ne serait saisi que dans le navigateur. Ce programme ne le voit jamais.</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>Dire non</translation>
    </message>
    <message>
        <source>Sign in again, and press Deny in the browser this time.</source>
        <translation>Reconnectez-vous, et appuyez cette fois sur « Refuser » dans le navigateur.</translation>
    </message>
    <message>
        <source>A refusal changes nothing: the account goes on as it was.</source>
        <translation>Un refus ne change rien : le compte continue comme avant.</translation>
    </message>
    <message>
        <source>Let the sign-in end</source>
        <translation>Laisser la connexion prendre fin</translation>
    </message>
    <message>
        <source>The platform ends this sign-in, as real ones do after a new password. See what the account says then.</source>
        <translation>La plateforme met fin à cette connexion, comme les vraies après un nouveau mot de passe. Voyez alors ce que dit le compte.</translation>
    </message>
    <message>
        <source>The account says “Sign in needed”. Nothing you typed is lost: it waits until you have signed in again.</source>
        <translation>Le compte dit « Connexion requise ». Rien de ce que vous avez saisi n’est perdu : cela attend que vous vous soyez reconnecté.</translation>
    </message>
    <message>
        <source>End the sign-in</source>
        <translation>Mettre fin à la connexion</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Réparer le compte</translation>
    </message>
    <message>
        <source>Sign in again, and press Allow. This lesson comes after the one before.</source>
        <translation>Reconnectez-vous, et appuyez sur « Autoriser ». Cette leçon vient après la précédente.</translation>
    </message>
    <message>
        <source>One sign-in repairs the account, and what waited goes out.</source>
        <translation>Une seule connexion répare le compte, et ce qui attendait part.</translation>
    </message>
    <message>
        <source>Send a change</source>
        <translation>Envoyer une modification</translation>
    </message>
    <message>
        <source>Fill in a new item and press “Create item”. It waits a few seconds, and then it is sent.</source>
        <translation>Remplissez un nouvel élément et appuyez sur « Créer : élément ». Il attend quelques secondes, puis il est envoyé.</translation>
    </message>
    <message>
        <source>A change is kept before it is sent, and sent exactly once. Outbox shows what waits, Activity what is done.</source>
        <translation>Une modification est gardée avant d’être envoyée, et envoyée exactement une fois. La boîte d’envoi montre ce qui attend, l’activité ce qui est fait.</translation>
    </message>
    <message>
        <source>Take a change back</source>
        <translation>Annuler une modification</translation>
    </message>
    <message>
        <source>Change or delete an item, and press Undo at the bottom right of the window before its time is over.</source>
        <translation>Modifiez ou supprimez un élément, et appuyez sur « Défaire » en bas à droite de la fenêtre avant la fin du délai.</translation>
    </message>
    <message>
        <source>As long as a change waits, taking it back leaves no trace at the platform.</source>
        <translation>Tant qu’une modification attend, l’annuler ne laisse aucune trace sur la plateforme.</translation>
    </message>
    <message>
        <source>{name} will ask. This time press Deny.</source>
        <translation>{name} va vous interroger. Appuyez cette fois sur « Refuser ».</translation>
    </message>
    <message>
        <source>All six are done. The practice account stays as long as you like.</source>
        <translation>Les six sont terminées. Le compte d’entraînement reste aussi longtemps que vous voulez.</translation>
    </message>
    <message>
        <source>{done} of {all} done.</source>
        <translation>{done} sur {all} terminées.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/moving</name>
    <message>
        <source>Left out, so that no sign-in and no news goes elsewhere</source>
        <translation>Laissé de côté, pour qu’aucune connexion ni nouveauté n’aille ailleurs</translation>
    </message>
    <message>
        <source>Set it here where you need it: this computer’s own settings stayed as they were.</source>
        <translation>Réglez-le ici si vous en avez besoin : les réglages de cet ordinateur sont restés tels quels.</translation>
    </message>
    <message>
        <source>Files in the backup describe these platforms, and what you do there goes to the address beside each</source>
        <translation>Des fichiers de la sauvegarde décrivent ces plateformes, et ce que vous y faites va à l’adresse indiquée à côté de chacune</translation>
    </message>
    <message>
        <source>Sign in only where you know the address.</source>
        <translation>Ne vous connectez que là où vous connaissez l’adresse.</translation>
    </message>
    <message>
        <source>the address of a proxy</source>
        <translation>l’adresse d’un proxy</translation>
    </message>
    <message>
        <source>a file of certificates that were trusted there</source>
        <translation>un fichier de certificats reconnus là-bas</translation>
    </message>
    <message>
        <source>the permission to do without encryption on one’s own computer</source>
        <translation>l’autorisation de se passer de chiffrement sur son propre ordinateur</translation>
    </message>
    <message>
        <source>the address at which the other computer is reached from outside</source>
        <translation>l’adresse à laquelle l’autre ordinateur est joint de l’extérieur</translation>
    </message>
    <message>
        <source>What was on {computer} is here now.</source>
        <translation>Ce qui était sur {computer} est maintenant ici.</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts, with items, settings and the whole history</source>
        <extracomment>For one: {n} account, with items, settings and the whole history</extracomment>
        <translation>
            <numerusform>{n} compte, avec les éléments, les réglages et tout l’historique</numerusform>
            <numerusform>{n} comptes, avec les éléments, les réglages et tout l’historique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that had not gone out. They wait for your word in the outbox.</source>
        <extracomment>For one: {n} change that had not gone out. It waits for your word in the outbox.</extracomment>
        <translation>
            <numerusform>{n} modification qui n’était pas partie. Elle attend votre accord dans la boîte d’envoi.</numerusform>
            <numerusform>{n} modifications qui n’étaient pas parties. Elles attendent votre accord dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>the keys of your accounts: no backup holds any</source>
        <translation>les clés de vos comptes : aucune sauvegarde n’en contient</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Platforms that came</source>
        <translation>Plateformes arrivées</translation>
    </message>
    <message>
        <source>Sign in once more</source>
        <translation>À reconnecter une fois</translation>
    </message>
    <message>
        <source>Each of these asks for it in the list of accounts.</source>
        <translation>Chacun de ceux-ci le demande dans la liste des comptes.</translation>
    </message>
    <message>
        <source>What did not come</source>
        <translation>Ce qui n’est pas arrivé</translation>
    </message>
    <message>
        <source>the client id for sign-ins at {name} (you can type it again)</source>
        <translation>le client id pour les connexions à {name} (vous pouvez le saisir de nouveau)</translation>
    </message>
    <message>
        <source>addresses of {name} that are not {name}’s own</source>
        <translation>des adresses de {name} qui ne sont pas celles de {name} même</translation>
    </message>
    <message>
        <source>Settings › Rules says what each of them makes.</source>
        <translation>« Réglages › Règles » dit ce que crée chacune.</translation>
    </message>
    <message>
        <source>1 rule came along, and it is on.</source>
        <translation>1 règle est arrivée aussi, et elle est activée.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules came along, and none of them are on.</source>
        <extracomment>For one: {n} rule came along, and it is off.</extracomment>
        <translation>
            <numerusform>{n} règle est arrivée aussi, et elle est désactivée.</numerusform>
            <numerusform>{n} règles sont arrivées aussi, et aucune n’est activée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{came} rules came along, and {n} of them are on.</source>
        <extracomment>For one: {came} rules came along, and {n} of them is on.</extracomment>
        <translation>
            <numerusform>{came} règles sont arrivées aussi, et {n} d’entre elles est activée.</numerusform>
            <numerusform>{came} règles sont arrivées aussi, et {n} d’entre elles sont activées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>For one: and {n} more</extracomment>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/news</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>Nothing newer than {version} was known {ago}.</source>
        <translation>Rien de plus récent que {version} n’était connu {ago}.</translation>
    </message>
    <message>
        <source>Version {new} of {date} is there; this is {version}.</source>
        <translation>La version {new} du {date} est disponible ; vous avez {version}.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/particulars</name>
    <message>
        <source>success</source>
        <comment>an outcome</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>error</source>
        <comment>an outcome</comment>
        <translation>erreur</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an outcome</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an outcome</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de la demande</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of a request</comment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>numéro {number}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/permissions</name>
    <message>
        <source>May see {things}</source>
        <translation>Peut voir : {things}</translation>
    </message>
    <message>
        <source>May create {things}</source>
        <translation>Peut créer : {things}</translation>
    </message>
    <message>
        <source>May change {things}</source>
        <translation>Peut modifier : {things}</translation>
    </message>
    <message>
        <source>May delete {things}</source>
        <translation>Peut supprimer : {things}</translation>
    </message>
    <message>
        <source>May use “{verb}” on {things}</source>
        <translation>Peut utiliser « {verb} » sur : {things}</translation>
    </message>
    <message>
        <source>not used since {date}</source>
        <translation>pas utilisée depuis le {date}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisée</translation>
    </message>
    <message>
        <source>used last {ago}</source>
        <translation>dernier usage : {ago}</translation>
    </message>
    <message numerus="yes">
        <source>used {n} times since {date}, last {ago}</source>
        <extracomment>For one: used {n} time since {date}, last {ago}</extracomment>
        <translation>
            <numerusform>utilisée {n} fois depuis le {date}, dernier usage : {ago}</numerusform>
            <numerusform>utilisée {n} fois depuis le {date}, dernier usage : {ago}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used {n} times, last {ago}</source>
        <extracomment>For one: used {n} time, last {ago}</extracomment>
        <translation>
            <numerusform>utilisée {n} fois, dernier usage : {ago}</numerusform>
            <numerusform>utilisée {n} fois, dernier usage : {ago}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, all of them used.</source>
        <extracomment>For one: {n} permission, all of them used.</extracomment>
        <translation>
            <numerusform>{n} autorisation, et elle est utilisée.</numerusform>
            <numerusform>{n} autorisations, toutes utilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, {unused} never used.</source>
        <extracomment>For one: {n} permission, {unused} never used.</extracomment>
        <translation>
            <numerusform>{n} autorisation, {unused} jamais utilisée.</numerusform>
            <numerusform>{n} autorisations, {unused} jamais utilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, {unused} not used since {date}.</source>
        <extracomment>For one: {n} permission, {unused} not used since {date}.</extracomment>
        <translation>
            <numerusform>{n} autorisation, {unused} pas utilisée depuis le {date}.</numerusform>
            <numerusform>{n} autorisations, {unused} pas utilisées depuis le {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not read or changed any more.</source>
        <translation>« {name} » n’est plus lu ni modifié.</translation>
    </message>
    <message>
        <source>Nothing can be created, changed or deleted in this account any more.</source>
        <translation>Plus rien ne peut être créé, modifié ni supprimé dans ce compte.</translation>
    </message>
    <message>
        <source>{name} may still list what it gave before; the new key cannot do it any more.</source>
        <translation>{name} indique peut-être encore ce qui avait été donné ; la nouvelle clé ne le permet plus.</translation>
    </message>
    <message>
        <source>{name} may still list what it gave before, until you take it back at {page}; the new key cannot do it any more.</source>
        <translation>{name} indique peut-être encore ce qui avait été donné, jusqu’à ce que vous le retiriez ici : {page} ; la nouvelle clé ne le permet plus.</translation>
    </message>
    <message>
        <source>Less was given than was asked for.</source>
        <translation>Il a été donné moins que demandé.</translation>
    </message>
    <message>
        <source>{name} gave leave to read only, so nothing can be changed there.</source>
        <translation>{name} n’a permis que la lecture, rien ne peut donc y être modifié.</translation>
    </message>
    <message>
        <source>You left out {names}.</source>
        <translation>Vous avez laissé de côté : {names}.</translation>
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
        <translation>Rien à vérifier pour l’instant</translation>
    </message>
    <message>
        <source>Entries are missing from {number} on</source>
        <translation>Des entrées manquent à partir de {number}</translation>
    </message>
    <message>
        <source>The note of it in your computer’s safe, or a receipt, knows of more.</source>
        <translation>La note qui en est gardée dans le trousseau de votre ordinateur, ou un reçu, en connaît davantage.</translation>
    </message>
    <message numerus="yes">
        <source>Unbroken since {begin}, {n} entries in all accounts</source>
        <extracomment>For one: Unbroken since {begin}, {n} entry in all accounts</extracomment>
        <translation>
            <numerusform>Intact depuis {begin}, {n} entrée dans tous les comptes</numerusform>
            <numerusform>Intact depuis {begin}, {n} entrées dans tous les comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified {when}.</source>
        <translation>Vérifié {when}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries came after that.</source>
        <extracomment>For one: {n} entry came after that.</extracomment>
        <translation>
            <numerusform>{n} entrée est venue après.</numerusform>
            <numerusform>{n} entrées sont venues après.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest check found that something is wrong</source>
        <translation>La dernière vérification a trouvé que quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Verify again to see where.</source>
        <translation>Vérifiez de nouveau pour voir où.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Reaches back to</source>
        <translation>Remonte à</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>so much room on the disk</comment>
        <translation>Occupe</translation>
    </message>
    <message>
        <source>No entry was changed, removed, added or moved since the checkpoint that covers it was signed. If one was, the check names it, and says up to where everything is still good.</source>
        <translation>Aucune entrée n’a été modifiée, retirée, ajoutée ou déplacée depuis que le point de contrôle qui la couvre a été signé. Si c’est le cas, la vérification la nomme, et dit jusqu’où tout est encore bon.</translation>
    </message>
    <message>
        <source>Nothing was cut off at the end, as long as the newest checkpoint is known elsewhere: in your computer’s safe, or as a receipt that you kept.</source>
        <translation>Rien n’a été coupé à la fin, tant que le dernier point de contrôle est connu ailleurs : dans le trousseau de votre ordinateur, ou comme reçu que vous avez gardé.</translation>
    </message>
    <message>
        <source>An export of a part is a true part: it proves each entry in it, and names the numbers that were left out.</source>
        <translation>L’export d’une partie est une vraie partie : il prouve chaque entrée qu’il contient, et nomme les numéros laissés de côté.</translation>
    </message>
    <message>
        <source>Words can be forgotten without harm: the entry and every proof stand.</source>
        <translation>Des mots peuvent être oubliés sans dommage : l’entrée et toutes les preuves restent.</translation>
    </message>
    <message>
        <source>That an entry was true when it was written. A history is a witness, not a judge.</source>
        <translation>Qu’une entrée était vraie quand elle a été écrite. Un historique est un témoin, pas un juge.</translation>
    </message>
    <message>
        <source>That nothing was left out from the start: what was never written cannot be missed.</source>
        <translation>Que rien n’a été omis dès le début : ce qui n’a jamais été écrit ne peut pas manquer.</translation>
    </message>
    <message>
        <source>Anything against somebody who controls your account on this computer: they can write false new entries, but not change old ones that a receipt of yours covers.</source>
        <translation>Rien contre quelqu’un qui tient votre session sur cet ordinateur : il peut écrire de fausses entrées nouvelles, mais pas modifier les anciennes que couvre un reçu à vous.</translation>
    </message>
    <message>
        <source>The newest entries, yet: what comes after the newest checkpoint is linked, not signed.</source>
        <translation>Les entrées les plus récentes, pas encore : ce qui suit le dernier point de contrôle est lié, pas signé.</translation>
    </message>
    <message>
        <source>Much, where the key lies in a file: whoever can write that file can sign as well.</source>
        <translation>Grand-chose, si la clé est dans un fichier : qui peut écrire ce fichier peut aussi signer.</translation>
    </message>
    <message>
        <source>The time of day beyond your computer’s clock.</source>
        <translation>L’heure au-delà de l’horloge de votre ordinateur.</translation>
    </message>
    <message>
        <source>A receipt is one line that says how much the history held. Print it, or mail it to yourself: later it proves that the history you have then is the one you had, grown longer.</source>
        <translation>Un reçu est une ligne qui dit combien contenait l’historique. Imprimez-le, ou envoyez-le-vous par e-mail : plus tard, il prouve que l’historique d’alors est celui que vous aviez, devenu plus long.</translation>
    </message>
    <message>
        <source>This is not the history of your receipt</source>
        <translation>Ce n’est pas l’historique de votre reçu</translation>
    </message>
    <message>
        <source>Entry {number} lies where the program writes none</source>
        <translation>L’entrée {number} se trouve là où le programme n’en écrit aucune</translation>
    </message>
    <message>
        <source>Entries 1 to {last} are missing, and no signature says that they may be</source>
        <translation>Les entrées 1 à {last} manquent, et aucune signature ne dit que c’est permis</translation>
    </message>
    <message>
        <source>What is left does not join what was signed of the entries 1 to {last}, which are gone</source>
        <translation>Ce qui reste ne se raccorde pas à ce qui a été signé des entrées 1 à {last}, qui ont disparu</translation>
    </message>
    <message>
        <source>Entry {number} does not say rightly which entries were removed</source>
        <translation>L’entrée {number} ne dit pas correctement quelles entrées ont été retirées</translation>
    </message>
    <message>
        <source>What was kept elsewhere of entries 1 to {last} is not what was signed of them; they were removed since</source>
        <translation>Ce qui était gardé ailleurs des entrées 1 à {last} n’est pas ce qui en a été signé ; elles ont été retirées depuis</translation>
    </message>
    <message>
        <source>Entry {number} is missing</source>
        <translation>L’entrée {number} manque</translation>
    </message>
    <message>
        <source>Entry {number} is not what it was</source>
        <translation>L’entrée {number} n’est plus ce qu’elle était</translation>
    </message>
    <message>
        <source>One of the entries {first} to {last} is not what it was</source>
        <translation>L’une des entrées {first} à {last} n’est plus ce qu’elle était</translation>
    </message>
    <message>
        <source>From entry {number} on nothing is sure</source>
        <translation>À partir de l’entrée {number}, rien n’est sûr</translation>
    </message>
    <message>
        <source>No signature before that holds.</source>
        <translation>Aucune signature d’avant ne tient.</translation>
    </message>
    <message numerus="yes">
        <source>Still good, by a signature: entries 1 to {n}.</source>
        <extracomment>For one: Still good, by a signature: entry 1.</extracomment>
        <translation>
            <numerusform>Encore bonne, par une signature : l’entrée 1.</numerusform>
            <numerusform>Encore bonnes, par une signature : les entrées 1 à {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with the note of it in a file of its own</source>
        <translation>comparé à la note qui en est gardée dans un fichier à part</translation>
    </message>
    <message>
        <source>compared with the note of it in your computer’s safe</source>
        <translation>comparé à la note qui en est gardée dans le trousseau de votre ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>the words of {n} entries were forgotten</source>
        <extracomment>For one: the words of {n} entry were forgotten</extracomment>
        <translation>
            <numerusform>les mots de {n} entrée ont été oubliés</numerusform>
            <numerusform>les mots de {n} entrées ont été oubliés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sealed with a signature yet</source>
        <translation>Pas encore scellé par une signature</translation>
    </message>
    <message>
        <source>It is sealed with a signature</source>
        <translation>Elle est scellée par une signature</translation>
    </message>
    <message>
        <source>All are sealed with a signature</source>
        <translation>Toutes sont scellées par une signature</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are sealed with a signature</source>
        <extracomment>For one: {n} of them is sealed with a signature</extracomment>
        <translation>
            <numerusform>{n} d’entre elles est scellée par une signature</numerusform>
            <numerusform>{n} d’entre elles sont scellées par une signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your receipt of {n} entries agrees with what was signed of them; they were removed since</source>
        <extracomment>For one: your receipt of {n} entry agrees with what was signed of them; they were removed since</extracomment>
        <translation>
            <numerusform>votre reçu de {n} entrée s’accorde avec ce qui en a été signé ; elle a été retirée depuis</numerusform>
            <numerusform>votre reçu de {n} entrées s’accorde avec ce qui en a été signé ; elles ont été retirées depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your receipt of {n} entries agrees</source>
        <extracomment>For one: your receipt of {n} entry agrees</extracomment>
        <translation>
            <numerusform>votre reçu de {n} entrée s’accorde</numerusform>
            <numerusform>votre reçu de {n} entrées s’accorde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries 1 to {n} were removed on {day}, as a signed note says.</source>
        <extracomment>For one: Entry 1 was removed on {day}, as a signed note says.</extracomment>
        <translation>
            <numerusform>L’entrée 1 a été retirée le {day}, comme le dit une note signée.</numerusform>
            <numerusform>Les entrées 1 à {n} ont été retirées le {day}, comme le dit une note signée.</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues from a copy of {day}; entries {first} to {last} of before are lost.</source>
        <translation>Il continue à partir d’une copie du {day} ; les entrées {first} à {last} d’avant sont perdues.</translation>
    </message>
    <message>
        <source>It continues from a copy of {day}; entry {number} of before is lost.</source>
        <translation>Il continue à partir d’une copie du {day} ; l’entrée {number} d’avant est perdue.</translation>
    </message>
    <message>
        <source>It continues from a copy of {day}.</source>
        <translation>Il continue à partir d’une copie du {day}.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/removals</name>
    <message numerus="yes">
        <source>deleted</source>
        <extracomment>For one: deleted</extracomment>
        <translation>
            <numerusform>supprimé</numerusform>
            <numerusform>supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {things}</source>
        <translation>Retirer {things}</translation>
    </message>
    <message>
        <source>This removes {things}</source>
        <translation>Ceci retire {things}</translation>
    </message>
    <message>
        <source>It also removes {things}</source>
        <translation>Retire aussi {things}</translation>
    </message>
    <message numerus="yes">
        <source>removed</source>
        <extracomment>For one: removed</extracomment>
        <translation>
            <numerusform>retiré</numerusform>
            <numerusform>retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {things}</source>
        <translation>Supprimer {things}</translation>
    </message>
    <message>
        <source>This deletes {things}</source>
        <translation>Ceci supprime {things}</translation>
    </message>
    <message>
        <source>It also deletes {things}</source>
        <translation>Supprime aussi {things}</translation>
    </message>
    <message>
        <source>Delete {things} for good</source>
        <translation>Supprimer définitivement {things}</translation>
    </message>
    <message>
        <source>This deletes {things} for good</source>
        <translation>Ceci supprime définitivement {things}</translation>
    </message>
    <message>
        <source>It also deletes {things} for good</source>
        <translation>Supprime aussi définitivement {things}</translation>
    </message>
    <message numerus="yes">
        <source>deleted for good</source>
        <extracomment>For one: deleted for good</extracomment>
        <translation>
            <numerusform>supprimé définitivement</numerusform>
            <numerusform>supprimés définitivement</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {things}, telling guests</source>
        <translation>Supprimer {things} et prévenir les invités</translation>
    </message>
    <message>
        <source>This deletes {things}, telling guests</source>
        <translation>Ceci supprime {things} et prévient les invités</translation>
    </message>
    <message>
        <source>It also deletes {things}, telling guests</source>
        <translation>Supprime aussi {things} et prévient les invités</translation>
    </message>
    <message numerus="yes">
        <source>Delete {things} with their tasks</source>
        <extracomment>For one: Delete {things} with its tasks</extracomment>
        <translation>
            <numerusform>Supprimer {things} avec ses tâches</numerusform>
            <numerusform>Supprimer {things} avec leurs tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes {things} with their tasks</source>
        <extracomment>For one: This deletes {things} with its tasks</extracomment>
        <translation>
            <numerusform>Ceci supprime {things} avec ses tâches</numerusform>
            <numerusform>Ceci supprime {things} avec leurs tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deletes {things} with their tasks</source>
        <extracomment>For one: It also deletes {things} with its tasks</extracomment>
        <translation>
            <numerusform>Supprime aussi {things} avec ses tâches</numerusform>
            <numerusform>Supprime aussi {things} avec leurs tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {things} and their tasks</source>
        <extracomment>For one: Delete {things} and its tasks</extracomment>
        <translation>
            <numerusform>Supprimer {things} et ses tâches</numerusform>
            <numerusform>Supprimer {things} et leurs tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes {things} and their tasks</source>
        <extracomment>For one: This deletes {things} and its tasks</extracomment>
        <translation>
            <numerusform>Ceci supprime {things} et ses tâches</numerusform>
            <numerusform>Ceci supprime {things} et leurs tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deletes {things} and their tasks</source>
        <extracomment>For one: It also deletes {things} and its tasks</extracomment>
        <translation>
            <numerusform>Supprime aussi {things} et ses tâches</numerusform>
            <numerusform>Supprime aussi {things} et leurs tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {things} to trash</source>
        <translation>Mettre à la corbeille {things}</translation>
    </message>
    <message>
        <source>This moves {things} to trash</source>
        <translation>Ceci met à la corbeille {things}</translation>
    </message>
    <message>
        <source>It also moves {things} to trash</source>
        <translation>Met aussi à la corbeille {things}</translation>
    </message>
    <message numerus="yes">
        <source>moved to trash</source>
        <extracomment>For one: moved to trash</extracomment>
        <translation>
            <numerusform>mis à la corbeille</numerusform>
            <numerusform>mis à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {things} to the recycle bin</source>
        <translation>Mettre à la corbeille {things}</translation>
    </message>
    <message>
        <source>This moves {things} to the recycle bin</source>
        <translation>Ceci met à la corbeille {things}</translation>
    </message>
    <message>
        <source>It also moves {things} to the recycle bin</source>
        <translation>Met aussi à la corbeille {things}</translation>
    </message>
    <message numerus="yes">
        <source>moved to the recycle bin</source>
        <extracomment>For one: moved to the recycle bin</extracomment>
        <translation>
            <numerusform>mis à la corbeille</numerusform>
            <numerusform>mis à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Close {things}</source>
        <translation>Fermer {things}</translation>
    </message>
    <message>
        <source>This closes {things}</source>
        <translation>Ceci ferme {things}</translation>
    </message>
    <message>
        <source>It also closes {things}</source>
        <translation>Ferme aussi {things}</translation>
    </message>
    <message numerus="yes">
        <source>closed</source>
        <extracomment>For one: closed</extracomment>
        <translation>
            <numerusform>fermé</numerusform>
            <numerusform>fermés</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive {things}</source>
        <translation>Archiver {things}</translation>
    </message>
    <message>
        <source>This archives {things}</source>
        <translation>Ceci archive {things}</translation>
    </message>
    <message>
        <source>It also archives {things}</source>
        <translation>Archive aussi {things}</translation>
    </message>
    <message numerus="yes">
        <source>archived</source>
        <extracomment>For one: archived</extracomment>
        <translation>
            <numerusform>archivé</numerusform>
            <numerusform>archivés</numerusform>
        </translation>
    </message>
    <message>
        <source>{verb}: {things}</source>
        <comment>a verb that only its platform knows</comment>
        <translation>{verb} : {things}</translation>
    </message>
    <message>
        <source>This means “{verb}” for {things}</source>
        <translation>Cela signifie « {verb} » pour {things}</translation>
    </message>
    <message>
        <source>It also means “{verb}” for {things}</source>
        <translation>Cela signifie aussi « {verb} » pour {things}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/sending</name>
    <message>
        <source>It did not work yet</source>
        <translation>Cela n’a pas encore fonctionné</translation>
    </message>
    <message>
        <source>The platform asked to slow down</source>
        <translation>La plateforme a demandé de ralentir</translation>
    </message>
    <message>
        <source>The platform has a problem</source>
        <translation>La plateforme a un problème</translation>
    </message>
    <message>
        <source>The account needs a sign-in</source>
        <translation>Le compte demande une connexion</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>Il n’y a pas eu de réponse à temps</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The platform did not accept it</source>
        <translation>La plateforme ne l’a pas accepté</translation>
    </message>
    <message>
        <source>The platform does not allow it</source>
        <translation>La plateforme ne le permet pas</translation>
    </message>
    <message>
        <source>This computer’s disk refused</source>
        <translation>Le disque de cet ordinateur a refusé</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waiting for the network</source>
        <extracomment>For one: {n} change waiting for the network</extracomment>
        <translation>
            <numerusform>{n} modification attend le réseau</numerusform>
            <numerusform>{n} modifications attendent le réseau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/sentences</name>
    <message>
        <source>You began to connect {account}</source>
        <translation>Vous avez commencé à relier {account}</translation>
    </message>
    <message>
        <source>You connected {account}</source>
        <translation>Vous avez relié {account}</translation>
    </message>
    <message>
        <source>The sign-in to {account} did not happen</source>
        <translation>La connexion à {account} n’a pas eu lieu</translation>
    </message>
    <message>
        <source>The sign-in of {account} was renewed</source>
        <translation>La connexion de {account} a été renouvelée</translation>
    </message>
    <message>
        <source>The sign-in of {account} ended</source>
        <translation>La connexion de {account} a pris fin</translation>
    </message>
    <message>
        <source>Access to {account} was withdrawn at the platform</source>
        <translation>L’accès à {account} a été retiré sur la plateforme</translation>
    </message>
    <message>
        <source>The earlier sign-in of {account} was ended at the platform</source>
        <translation>La connexion antérieure de {account} a été terminée sur la plateforme</translation>
    </message>
    <message>
        <source>You removed {account}</source>
        <translation>Vous avez retiré {account}</translation>
    </message>
    <message>
        <source>You renamed {before} to {account}</source>
        <translation>Vous avez renommé {before} en {account}</translation>
    </message>
    <message>
        <source>You gave {account} another colour</source>
        <translation>Vous avez donné une autre couleur à {account}</translation>
    </message>
    <message>
        <source>{account}: {status}</source>
        <translation>{account} : {status}</translation>
    </message>
    <message>
        <source>You cut all access: {counts}</source>
        <translation>Vous avez coupé tous les accès : {counts}</translation>
    </message>
    <message>
        <source>All access was cut</source>
        <translation>Tous les accès ont été coupés</translation>
    </message>
    <message>
        <source>Reading and sending for {account} stopped</source>
        <translation>La lecture et l’envoi pour {account} sont arrêtés</translation>
    </message>
    <message>
        <source>{account} sends no more live updates</source>
        <translation>{account} n’envoie plus de mises à jour en direct</translation>
    </message>
    <message>
        <source>{account} may go on sending live updates; they are not read</source>
        <translation>{account} peut continuer d’envoyer des mises à jour en direct ; elles ne sont pas lues</translation>
    </message>
    <message>
        <source>Access to {account} is withdrawn as soon as the platform answers</source>
        <translation>L’accès à {account} est retiré dès que la plateforme répond</translation>
    </message>
    <message>
        <source>Access to {account} is left to be withdrawn by hand</source>
        <translation>L’accès à {account} reste à retirer à la main</translation>
    </message>
    <message>
        <source>The old key of {account} was tried once and refused</source>
        <translation>L’ancienne clé de {account} a été essayée une fois et refusée</translation>
    </message>
    <message>
        <source>The old key of {account} was tried once and still taken</source>
        <translation>L’ancienne clé de {account} a été essayée une fois et encore acceptée</translation>
    </message>
    <message>
        <source>The old key of {account} could not be tried</source>
        <translation>L’ancienne clé de {account} n’a pas pu être essayée</translation>
    </message>
    <message>
        <source>{actor} sent a change to {account}</source>
        <translation>{actor} a envoyé une modification à {account}</translation>
    </message>
    <message>
        <source>You sent a change to {account}</source>
        <translation>Vous avez envoyé une modification à {account}</translation>
    </message>
    <message>
        <source>{actor} created {title}</source>
        <translation>{actor} a créé {title}</translation>
    </message>
    <message>
        <source>You created {title}</source>
        <translation>Vous avez créé {title}</translation>
    </message>
    <message>
        <source>{actor} changed {title}</source>
        <translation>{actor} a modifié {title}</translation>
    </message>
    <message>
        <source>You changed {title}</source>
        <translation>Vous avez modifié {title}</translation>
    </message>
    <message>
        <source>{actor} deleted {title}</source>
        <translation>{actor} a supprimé {title}</translation>
    </message>
    <message>
        <source>You deleted {title}</source>
        <translation>Vous avez supprimé {title}</translation>
    </message>
    <message>
        <source>Your change to {title} waits to be sent</source>
        <translation>Votre modification de {title} attend d’être envoyée</translation>
    </message>
    <message>
        <source>{title} was sent</source>
        <translation>Envoyé : {title}</translation>
    </message>
    <message>
        <source>You paused sending</source>
        <translation>Vous avez suspendu l’envoi</translation>
    </message>
    <message>
        <source>You let sending go on</source>
        <translation>Vous avez repris l’envoi</translation>
    </message>
    <message>
        <source>You took back the change to {title}</source>
        <translation>Vous avez annulé la modification de {title}</translation>
    </message>
    <message>
        <source>You changed {title} while it waited</source>
        <translation>Vous avez modifié {title} pendant l’attente</translation>
    </message>
    <message>
        <source>You discarded the change to {title}</source>
        <translation>Vous avez abandonné la modification de {title}</translation>
    </message>
    <message>
        <source>You decided about {title}</source>
        <translation>Vous avez décidé pour {title}</translation>
    </message>
    <message>
        <source>It is not clear whether {title} arrived</source>
        <translation>On ne sait pas si {title} est arrivé</translation>
    </message>
    <message>
        <source>{account} did not accept {title}</source>
        <translation>{account} n’a pas accepté {title}</translation>
    </message>
    <message>
        <source>Your change to {title} and one made at {account} go together</source>
        <translation>Votre modification de {title} et une autre faite chez {account} vont ensemble</translation>
    </message>
    <message>
        <source>{title} was changed at {account} first</source>
        <translation>{title} a été modifié d’abord chez {account}</translation>
    </message>
    <message>
        <source>{account} was read: {counts}</source>
        <translation>{account} a été lu : {counts}</translation>
    </message>
    <message>
        <source>{account} could not be read</source>
        <translation>{account} n’a pas pu être lu</translation>
    </message>
    <message>
        <source>{account} sent news</source>
        <translation>{account} a envoyé des nouveautés</translation>
    </message>
    <message>
        <source>{account} sent the same news again; it was not applied twice</source>
        <translation>{account} a envoyé de nouveau les mêmes nouveautés ; elles n’ont pas été appliquées deux fois</translation>
    </message>
    <message>
        <source>A message that claimed to come from {account} was refused</source>
        <translation>Un message qui disait venir de {account} a été refusé</translation>
    </message>
    <message>
        <source>You discarded news from {account} that had been set aside</source>
        <translation>Vous avez abandonné des nouveautés de {account} mises de côté</translation>
    </message>
    <message>
        <source>A secret for the news of {account} came; it counts once you confirm it</source>
        <translation>Un secret pour les nouveautés de {account} est arrivé ; il vaut une fois que vous l’avez confirmé</translation>
    </message>
    <message>
        <source>News from {account} could not be applied and was set aside</source>
        <translation>Des nouveautés de {account} n’ont pas pu être appliquées et ont été mises de côté</translation>
    </message>
    <message>
        <source>Live updates were arranged with {account}</source>
        <translation>Les mises à jour en direct ont été convenues avec {account}</translation>
    </message>
    <message>
        <source>Live updates from {account} were prolonged</source>
        <translation>Les mises à jour en direct de {account} ont été prolongées</translation>
    </message>
    <message>
        <source>Live updates from {account} were ended</source>
        <translation>Les mises à jour en direct de {account} ont été arrêtées</translation>
    </message>
    <message>
        <source>You opened an address for news from {account}</source>
        <translation>Vous avez ouvert une adresse pour les nouveautés de {account}</translation>
    </message>
    <message>
        <source>You had {account} listen to a relay</source>
        <translation>Vous avez fait écouter un relais à {account}</translation>
    </message>
    <message>
        <source>{account} listens to the relay no longer</source>
        <translation>{account} n’écoute plus le relais</translation>
    </message>
    <message>
        <source>You closed an address for news from {account}</source>
        <translation>Vous avez fermé une adresse pour les nouveautés de {account}</translation>
    </message>
    <message>
        <source>You exchanged the secret of {account}’s news</source>
        <translation>Vous avez remplacé le secret des nouveautés de {account}</translation>
    </message>
    <message>
        <source>Live updates from {account} ended: {why}</source>
        <translation>Les mises à jour en direct de {account} ont pris fin : {why}</translation>
    </message>
    <message>
        <source>Live updates from {account} do not work as they should: {why}</source>
        <translation>Les mises à jour en direct de {account} ne fonctionnent pas comme prévu : {why}</translation>
    </message>
    <message>
        <source>{command} {text} from {user} at {account}</source>
        <translation>{command} {text} de {user} chez {account}</translation>
    </message>
    <message>
        <source>You made the rule “{rule}”</source>
        <translation>Vous avez créé la règle « {rule} »</translation>
    </message>
    <message>
        <source>You changed the rule “{rule}”</source>
        <translation>Vous avez modifié la règle « {rule} »</translation>
    </message>
    <message>
        <source>You switched the rule “{rule}” on</source>
        <translation>Vous avez activé la règle « {rule} »</translation>
    </message>
    <message>
        <source>You switched the rule “{rule}” off</source>
        <translation>Vous avez désactivé la règle « {rule} »</translation>
    </message>
    <message>
        <source>You removed the rule “{rule}”</source>
        <translation>Vous avez retiré la règle « {rule} »</translation>
    </message>
    <message>
        <source>The rule “{rule}” made {title} for {account}</source>
        <translation>La règle « {rule} » a créé {title} pour {account}</translation>
    </message>
    <message>
        <source>The rule “{rule}” could make nothing for {account}: {why}</source>
        <translation>La règle « {rule} » n’a rien pu créer pour {account} : {why}</translation>
    </message>
    <message>
        <source>{account} asked to slow down; the program waited</source>
        <translation>{account} a demandé de ralentir ; le programme a attendu</translation>
    </message>
    <message>
        <source>You looked at the history</source>
        <translation>Vous avez consulté l’historique</translation>
    </message>
    <message>
        <source>You checked the history: {counts}</source>
        <translation>Vous avez vérifié l’historique : {counts}</translation>
    </message>
    <message>
        <source>The history is not the one that was signed last</source>
        <translation>L’historique n’est pas celui qui a été signé en dernier</translation>
    </message>
    <message>
        <source>You exported {counts} to {file}</source>
        <translation>Vous avez exporté {counts} vers {file}</translation>
    </message>
    <message>
        <source>You exported the history to {file}</source>
        <translation>Vous avez exporté l’historique vers {file}</translation>
    </message>
    <message>
        <source>The page of {week} was saved</source>
        <translation>La page « {week} » a été enregistrée</translation>
    </message>
    <message>
        <source>{actor} removed {removed} from the history</source>
        <translation>{actor} a retiré {removed} de l’historique</translation>
    </message>
    <message>
        <source>You removed {removed} from the history</source>
        <translation>Vous avez retiré {removed} de l’historique</translation>
    </message>
    <message>
        <source>You had words forgotten: {counts}</source>
        <translation>Vous avez fait oublier des mots : {counts}</translation>
    </message>
    <message>
        <source>This entry was damaged: it cannot be read any more</source>
        <translation>Cette entrée était endommagée : elle ne peut plus être lue</translation>
    </message>
    <message>
        <source>You changed the settings</source>
        <translation>Vous avez modifié les réglages</translation>
    </message>
    <message>
        <source>You set a passphrase that locks the window</source>
        <translation>Vous avez défini une phrase secrète qui verrouille la fenêtre</translation>
    </message>
    <message>
        <source>You took the lock of the window away</source>
        <translation>Vous avez enlevé le verrou de la fenêtre</translation>
    </message>
    <message>
        <source>Somebody typed another passphrase at the locked window</source>
        <translation>Quelqu’un a saisi une autre phrase secrète dans la fenêtre verrouillée</translation>
    </message>
    <message>
        <source>Somebody said that the passphrase of the window is forgotten</source>
        <translation>Quelqu’un a dit que la phrase secrète de la fenêtre est oubliée</translation>
    </message>
    <message>
        <source>The lock of the window went away: its passphrase was forgotten</source>
        <translation>Le verrou de la fenêtre a disparu : sa phrase secrète était oubliée</translation>
    </message>
    <message>
        <source>The keys now live in {home}</source>
        <translation>Les clés sont maintenant gardées ici : {home}</translation>
    </message>
    <message>
        <source>The keys of {account} were destroyed</source>
        <translation>Les clés de {account} ont été détruites</translation>
    </message>
    <message>
        <source>The keys of {account} stay sealed until access is withdrawn</source>
        <translation>Les clés de {account} restent scellées jusqu’à ce que l’accès soit retiré</translation>
    </message>
    <message>
        <source>You gave up the keys in {home}; their accounts ask you to sign in again</source>
        <translation>Vous avez abandonné des clés ({home}) ; leurs comptes vous demandent de vous reconnecter</translation>
    </message>
    <message>
        <source>The data file was found damaged</source>
        <translation>Le fichier de données a été trouvé endommagé</translation>
    </message>
    <message>
        <source>You went on with the copy of {day}, because the data file was damaged; that file is kept as {file}</source>
        <translation>Vous avez continué avec la copie du {day}, car le fichier de données était endommagé ; ce fichier est gardé sous {file}</translation>
    </message>
    <message>
        <source>You made a backup: {file}</source>
        <translation>Vous avez fait une sauvegarde : {file}</translation>
    </message>
    <message>
        <source>You brought the backup {file} back: what began on {from} goes on on {to}</source>
        <translation>Vous avez restauré la sauvegarde {file} : ce qui a commencé sur {from} continue sur {to}</translation>
    </message>
    <message>
        <source>You had a detailed log of {account} kept for 15 minutes</source>
        <translation>Vous avez fait tenir un journal détaillé de {account} pendant 15 minutes</translation>
    </message>
    <message>
        <source>You saved a support file: {file}</source>
        <translation>Vous avez enregistré un fichier d’aide : {file}</translation>
    </message>
    <message>
        <source>A support file was stopped: a stored secret stood in it</source>
        <translation>Un fichier d’aide a été arrêté : il contenait un secret conservé</translation>
    </message>
    <message>
        <source>Today’s safety copy could not be made</source>
        <translation>La copie de sécurité du jour n’a pas pu être faite</translation>
    </message>
    <message>
        <source>The clock of this computer was set</source>
        <translation>L’horloge de cet ordinateur a été réglée</translation>
    </message>
    <message>
        <source>{account} was caught up with: {caught}</source>
        <translation>{account} a été rattrapé : {caught}</translation>
    </message>
    <message>
        <source>{actor} asked {account} for the keys of a sign-in</source>
        <translation>{actor} a demandé à {account} les clés d’une connexion</translation>
    </message>
    <message>
        <source>You asked {account} for the keys of a sign-in</source>
        <translation>Vous avez demandé à {account} les clés d’une connexion</translation>
    </message>
    <message>
        <source>{actor} asked {account} for a code to sign in with</source>
        <translation>{actor} a demandé à {account} un code pour se connecter</translation>
    </message>
    <message>
        <source>You asked {account} for a code to sign in with</source>
        <translation>Vous avez demandé à {account} un code pour vous connecter</translation>
    </message>
    <message>
        <source>{actor} asked {account} to withdraw access</source>
        <translation>{actor} a demandé à {account} de retirer l’accès</translation>
    </message>
    <message>
        <source>You asked {account} to withdraw access</source>
        <translation>Vous avez demandé à {account} de retirer l’accès</translation>
    </message>
    <message>
        <source>Your new {title} waits to be sent</source>
        <translation>Votre nouvel élément {title} attend d’être envoyé</translation>
    </message>
    <message>
        <source>Your deletion of {title} waits to be sent</source>
        <translation>Votre suppression de {title} attend d’être envoyée</translation>
    </message>
    <message>
        <source>{account} answers again</source>
        <translation>{account} répond de nouveau</translation>
    </message>
    <message>
        <source>{account} asked to wait</source>
        <translation>{account} a demandé d’attendre</translation>
    </message>
    <message>
        <source>{account} needs you to sign in again</source>
        <translation>{account} demande que vous vous reconnectiez</translation>
    </message>
    <message>
        <source>{account} took the access away</source>
        <translation>{account} a retiré l’accès</translation>
    </message>
    <message>
        <source>You turned off {account}</source>
        <translation>Vous avez désactivé {account}</translation>
    </message>
    <message>
        <source>You turned on {account}</source>
        <translation>Vous avez activé {account}</translation>
    </message>
    <message>
        <source>You did not allow the sign-in to {account}</source>
        <translation>Vous n’avez pas autorisé la connexion à {account}</translation>
    </message>
    <message>
        <source>You stopped the sign-in to {account}</source>
        <translation>Vous avez arrêté la connexion à {account}</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in to {account} in time</source>
        <translation>Personne n’a terminé la connexion à {account} à temps</translation>
    </message>
    <message>
        <source>Somebody else than {account} signed in, and was not taken</source>
        <translation>Quelqu’un d’autre que {account} s’est connecté, et n’a pas été accepté</translation>
    </message>
    <message>
        <source>{actor} renamed {before} to {title}</source>
        <translation>{actor} a renommé {before} en {title}</translation>
    </message>
    <message>
        <source>You renamed {before} to {title}</source>
        <translation>Vous avez renommé {before} en {title}</translation>
    </message>
    <message>
        <source>{actor} changed {title}: {field} from {old} to {new}</source>
        <translation>{actor} a modifié {title} : {field} de {old} à {new}</translation>
    </message>
    <message>
        <source>You changed {title}: {field} from {old} to {new}</source>
        <translation>Vous avez modifié {title} : {field} de {old} à {new}</translation>
    </message>
    <message>
        <source>{actor}: {action}</source>
        <translation>{actor} : {action}</translation>
    </message>
    <message>
        <source>You </source>
        <comment>cut off from “You created {title}” and the like, so that “Created an item” is left: write what those sentences begin with in your language, like “Sie haben ”</comment>
        <translation>Vous avez </translation>
    </message>
</context>
<context>
    <name>connector_app/words/spans</name>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <comment>days of a week</comment>
        <translation>du {first} au {last} {month} {year}</translation>
    </message>
    <message>
        <source>{first} {month} to {last} {next_month} {year}</source>
        <comment>days of a week in two months</comment>
        <translation>du {first} {month} au {last} {next_month} {year}</translation>
    </message>
    <message>
        <source>{first} {month} {year} to {last} {next_month} {next_year}</source>
        <comment>days of a week in two years</comment>
        <translation>du {first} {month} {year} au {last} {next_month} {next_year}</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’à : {day}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/support</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>This program, its libraries, and the system of this computer.</source>
        <translation>Ce programme, ses bibliothèques, et le système de cet ordinateur.</translation>
    </message>
    <message>
        <source>What differs from the start. Addresses and ids that you typed are only said to be there.</source>
        <translation>Ce qui diffère du départ. Des adresses et ids que vous avez saisis, il est seulement dit qu’ils existent.</translation>
    </message>
    <message>
        <source>The state of each account, under a number; how much waits. No titles and no texts.</source>
        <translation>L’état de chaque compte, sous un numéro ; combien attend. Ni titres ni textes.</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>What failed lately, by its kind and number. No words of what it was about.</source>
        <translation>Ce qui a échoué récemment, par type et numéro. Pas un mot de ce dont il s’agissait.</translation>
    </message>
    <message>
        <source>How the self-test goes right now.</source>
        <translation>Le résultat de l’autotest en ce moment.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The newest lines of the program’s own log: times and places in the program.</source>
        <translation>Les lignes les plus récentes du journal du programme : heures et endroits dans le programme.</translation>
    </message>
    <message>
        <source>Names of my accounts</source>
        <translation>Noms de mes comptes</translation>
    </message>
    <message>
        <source>Names often are e-mail addresses. Without this each account is only a number.</source>
        <translation>Les noms sont souvent des adresses e-mail. Sans cela, chaque compte n’est qu’un numéro.</translation>
    </message>
    <message>
        <source>Nothing is sent. It becomes a file that you can read here first, and then give to whoever helps you. No titles, no texts and no keys are in it.</source>
        <translation>Rien n’est envoyé. Cela devient un fichier que vous pouvez d’abord lire ici, puis donner à qui vous aide. Il ne contient ni titres, ni textes, ni clés.</translation>
    </message>
    <message numerus="yes">
        <source>Searched for {n} stored secrets, in every form one could take: none was found.</source>
        <extracomment>For one: Searched for {n} stored secret, in every form one could take: none was found.</extracomment>
        <translation>
            <numerusform>{n} secret conservé cherché, sous toutes les formes possibles : aucun n’a été trouvé.</numerusform>
            <numerusform>{n} secrets conservés cherchés, sous toutes les formes possibles : aucun n’a été trouvé.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no stored secret to search for.</source>
        <translation>Il n’y avait aucun secret conservé à chercher.</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets could not be compared: the safe is shut, and is not opened just for this.</source>
        <extracomment>For one: {n} secret could not be compared: the safe is shut, and is not opened just for this.</extracomment>
        <translation>
            <numerusform>{n} secret n’a pas pu être comparé : le trousseau est verrouillé, et n’est pas ouvert juste pour cela.</numerusform>
            <numerusform>{n} secrets n’ont pas pu être comparés : le trousseau est verrouillé, et n’est pas ouvert juste pour cela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets could not be compared: too short to tell from other words.</source>
        <extracomment>For one: {n} secret could not be compared: too short to tell from other words.</extracomment>
        <translation>
            <numerusform>{n} secret n’a pas pu être comparé : trop court pour être distingué d’autres mots.</numerusform>
            <numerusform>{n} secrets n’ont pas pu être comparés : trop courts pour être distingués d’autres mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connector Manager: support file</source>
        <translation>Connector Manager : fichier d’aide</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Fait : {when}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
</context>
<context>
    <name>connector_app/words/things</name>
    <message>
        <source>account</source>
        <comment>what was not found</comment>
        <translation>compte</translation>
    </message>
    <message>
        <source>change</source>
        <comment>what was not found</comment>
        <translation>modification</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what was not found</comment>
        <translation>canal</translation>
    </message>
    <message>
        <source>client id</source>
        <comment>what was not found</comment>
        <translation>client id</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>what was not found</comment>
        <translation>client secret</translation>
    </message>
    <message>
        <source>event</source>
        <comment>what was not found</comment>
        <translation>événement</translation>
    </message>
    <message>
        <source>file</source>
        <comment>what was not found</comment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>what was not found</comment>
        <translation>filtre</translation>
    </message>
    <message>
        <source>history</source>
        <comment>what was not found</comment>
        <translation>historique</translation>
    </message>
    <message>
        <source>inbox</source>
        <comment>what was not found</comment>
        <translation>trigger inbox</translation>
    </message>
    <message>
        <source>issue</source>
        <comment>what was not found</comment>
        <translation>issue</translation>
    </message>
    <message>
        <source>item</source>
        <comment>what was not found</comment>
        <translation>élément</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>what was not found</comment>
        <translation>type</translation>
    </message>
    <message>
        <source>message</source>
        <comment>what was not found</comment>
        <translation>message</translation>
    </message>
    <message>
        <source>page</source>
        <comment>what was not found</comment>
        <translation>page</translation>
    </message>
    <message>
        <source>platform</source>
        <comment>what was not found</comment>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>practice account</source>
        <comment>what was not found</comment>
        <translation>compte d’entraînement</translation>
    </message>
    <message>
        <source>record</source>
        <comment>what was not found</comment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>repository</source>
        <comment>what was not found</comment>
        <translation>dépôt</translation>
    </message>
    <message>
        <source>row</source>
        <comment>what was not found</comment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>what was not found</comment>
        <translation>règle</translation>
    </message>
    <message>
        <source>server</source>
        <comment>what was not found</comment>
        <translation>serveur</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>what was not found</comment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>table</source>
        <comment>what was not found</comment>
        <translation>tableau</translation>
    </message>
    <message>
        <source>task</source>
        <comment>what was not found</comment>
        <translation>tâche</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>what was not found</comment>
        <translation>webhook</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>what was not found</comment>
        <translation>retrait d’accès</translation>
    </message>
    <message>
        <source>workflow</source>
        <comment>what was not found</comment>
        <translation>workflow</translation>
    </message>
    <message>
        <source>a detailed log of this account</source>
        <comment>what was not found</comment>
        <translation>un journal détaillé de ce compte</translation>
    </message>
    <message>
        <source>a newer version</source>
        <comment>what was not found</comment>
        <translation>une version plus récente</translation>
    </message>
    <message>
        <source>a secret that was sent to this address</source>
        <comment>what was not found</comment>
        <translation>un secret envoyé à cette adresse</translation>
    </message>
    <message>
        <source>a sound daily copy</source>
        <comment>what was not found</comment>
        <translation>une copie du jour intacte</translation>
    </message>
    <message>
        <source>account or item of this change</source>
        <comment>what was not found</comment>
        <translation>compte ou élément de cette modification</translation>
    </message>
    <message>
        <source>change to edit</source>
        <comment>what was not found</comment>
        <translation>modification à changer</translation>
    </message>
    <message>
        <source>this delivery among those set aside</source>
        <comment>what was not found</comment>
        <translation>cet envoi parmi ceux mis de côté</translation>
    </message>
    <message>
        <source>this page</source>
        <comment>what was not found</comment>
        <translation>cette page</translation>
    </message>
    <message>
        <source>this relay</source>
        <comment>what was not found</comment>
        <translation>ce relais</translation>
    </message>
    <message>
        <source>this webhook address</source>
        <comment>what was not found</comment>
        <translation>cette adresse de webhook</translation>
    </message>
    <message>
        <source>words to forget</source>
        <comment>what was not found</comment>
        <translation>mots à oublier</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>passphrase parameters</source>
        <translation>paramètres de la phrase secrète</translation>
    </message>
    <message>
        <source>list</source>
        <comment>what was not found: a list of tasks</comment>
        <translation>liste</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a field</comment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>author</source>
        <comment>a field</comment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>description</source>
        <comment>a field</comment>
        <translation>description</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a field</comment>
        <translation>échéance</translation>
    </message>
    <message>
        <source>due date</source>
        <comment>a field</comment>
        <translation>date d’échéance</translation>
    </message>
    <message>
        <source>end</source>
        <comment>a field: when something ends</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>guests</source>
        <comment>a field</comment>
        <translation>invités</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>a field</comment>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>last day</source>
        <comment>a field</comment>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>location</source>
        <comment>a field</comment>
        <translation>lieu</translation>
    </message>
    <message>
        <source>members</source>
        <comment>a field</comment>
        <translation>membres</translation>
    </message>
    <message>
        <source>message</source>
        <comment>a field</comment>
        <translation>message</translation>
    </message>
    <message>
        <source>milestone</source>
        <comment>a field</comment>
        <translation>jalon</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a field</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>a field</comment>
        <translation>notes</translation>
    </message>
    <message>
        <source>organizer</source>
        <comment>a field</comment>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>a field</comment>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>reactions</source>
        <comment>a field</comment>
        <translation>réactions</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>a field</comment>
        <translation>réponses</translation>
    </message>
    <message>
        <source>size</source>
        <comment>a field</comment>
        <translation>taille</translation>
    </message>
    <message>
        <source>start</source>
        <comment>a field: when something starts</comment>
        <translation>début</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a field</comment>
        <translation>statut</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>a field</comment>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a field</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>title</source>
        <comment>a field</comment>
        <translation>titre</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>a field</comment>
        <translation>sujet</translation>
    </message>
    <message>
        <source>topics</source>
        <comment>a field</comment>
        <translation>sujets</translation>
    </message>
    <message>
        <source>type</source>
        <comment>a field</comment>
        <translation>type</translation>
    </message>
</context>
<context>
    <name>connector_app/words/times</name>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Hier, {day}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} {month} {year}</translation>
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
        <translation>Presque terminé</translation>
    </message>
    <message>
        <source>Your answer has arrived. Connector Manager now checks the account.</source>
        <translation>Votre réponse est arrivée. Connector Manager vérifie maintenant le compte.</translation>
    </message>
    <message>
        <source>You can close this page and go back to the program.</source>
        <translation>Vous pouvez fermer cette page et revenir au programme.</translation>
    </message>
</context>
<context>
    <name>resources/callback-ended</name>
    <message>
        <source>This attempt has ended</source>
        <translation>Cet essai est terminé</translation>
    </message>
    <message>
        <source>The answer came after the program had stopped waiting for it. It changed nothing.</source>
        <translation>La réponse est arrivée après que le programme avait cessé de l’attendre. Elle n’a rien changé.</translation>
    </message>
    <message>
        <source>To try again, start in Connector Manager.</source>
        <translation>Pour réessayer, commencez dans Connector Manager.</translation>
    </message>
</context>
<context>
    <name>resources/callback-problem</name>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>The platform could not finish the sign-in. Nothing was saved.</source>
        <translation>La plateforme n’a pas pu terminer la connexion. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Go back to Connector Manager: it says what happened and what you can do.</source>
        <translation>Revenez à Connector Manager : il dit ce qui s’est passé et ce que vous pouvez faire.</translation>
    </message>
</context>
<context>
    <name>resources/callback-refused</name>
    <message>
        <source>You chose not to give access. Nothing was changed and nothing was saved.</source>
        <translation>Vous avez choisi de ne pas donner l’accès. Rien n’a été modifié et rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
</context>
<context>
    <name>resources/callback-stray</name>
    <message>
        <source>Nothing to see here</source>
        <translation>Rien à voir ici</translation>
    </message>
    <message>
        <source>This address only takes the answer to a sign-in that was begun in Connector Manager. What arrived belongs to none, and it changed nothing.</source>
        <translation>Cette adresse ne reçoit que la réponse à une connexion commencée dans Connector Manager. Ce qui est arrivé n’appartient à aucune, et n’a rien changé.</translation>
    </message>
    <message>
        <source>If you were signing in, go back to the program and press “Open again”.</source>
        <translation>Si vous étiez en train de vous connecter, revenez au programme et appuyez sur « Rouvrir ».</translation>
    </message>
</context>
<context>
    <name>resources/practice/authorize</name>
    <message>
        <source>Allow access – Practice platform</source>
        <translation>Autoriser l’accès – Plateforme d’entraînement</translation>
    </message>
    <message>
        <source>Practice.</source>
        <translation>Entraînement.</translation>
    </message>
    <message>
        <source>A pretend platform on this computer. Nothing here is real.</source>
        <translation>Une plateforme fictive sur cet ordinateur. Rien n’est réel ici.</translation>
    </message>
    <message>
        <source>Practice platform</source>
        <translation>Plateforme d’entraînement</translation>
    </message>
    <message>
        <source>Connector Manager asks for access</source>
        <translation>Connector Manager demande l’accès</translation>
    </message>
    <message>
        <source>Choose who you are here, then decide. You can take the access back at any time.</source>
        <translation>Choisissez qui vous êtes ici, puis décidez. Vous pouvez retirer l’accès à tout moment.</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Se connecter en tant que</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Nobody checks a password here, because there is nothing to protect: these people and their items were made up for trying things out.</source>
        <translation>Personne ne vérifie de mot de passe ici, car il n’y a rien à protéger : ces personnes et leurs éléments ont été inventés pour les essais.</translation>
    </message>
</context>
<context>
    <name>resources/practice/desk-row</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>resources/practice/desk</name>
    <message>
        <source>Items – Practice platform</source>
        <translation>Éléments – Plateforme d’entraînement</translation>
    </message>
    <message>
        <source>Change something at the platform</source>
        <translation>Modifier quelque chose sur la plateforme</translation>
    </message>
    <message>
        <source>What you change here is told to Connector Manager at once, where it asked to be told.</source>
        <translation>Ce que vous modifiez ici est dit aussitôt à Connector Manager, là où il a demandé à être averti.</translation>
    </message>
    <message>
        <source>Whose items</source>
        <translation>Éléments de qui</translation>
    </message>
    <message>
        <source>Title of the new item</source>
        <translation>Titre du nouvel élément</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Try trouble</source>
        <translation>Essayer des ennuis</translation>
    </message>
    <message>
        <source>Each is for the next time only, unless it says more.</source>
        <translation>Chacun ne vaut que pour la prochaine fois, sauf indication contraire.</translation>
    </message>
    <message>
        <source>Let the sign-in run out</source>
        <translation>Laisser la connexion expirer</translation>
    </message>
    <message>
        <source>Answer “too fast”, 10 s</source>
        <translation>Répondre « trop vite », 10 s</translation>
    </message>
    <message>
        <source>Break down three times</source>
        <translation>Tomber en panne trois fois</translation>
    </message>
    <message>
        <source>Be slow five times</source>
        <translation>Être lent cinq fois</translation>
    </message>
    <message>
        <source>Do it, then cut the line</source>
        <translation>Le faire, puis couper la ligne</translation>
    </message>
    <message>
        <source>Lose a message</source>
        <translation>Perdre un message</translation>
    </message>
    <message>
        <source>Send a message twice</source>
        <translation>Envoyer un message deux fois</translation>
    </message>
    <message>
        <source>Take the access away</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>All well again</source>
        <translation>Tout va de nouveau bien</translation>
    </message>
</context>
</TS>
