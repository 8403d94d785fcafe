<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>connector_app/adapters/autostart</name>
    <message>
        <source>The folder in which the program or its data lies has a name with line breaks or other signs that no entry of the desktop can hold, so nothing was written. Move it into a folder with a plainer name.</source>
        <translation>プログラムまたはデータのあるフォルダーの名前に、改行など、デスクトップの登録に使えない文字が含まれているため、何も書き込みませんでした。もっと単純な名前のフォルダーに移してください。</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/browser</name>
    <message>
        <source>This is no web address.</source>
        <translation>これはウェブアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/http</name>
    <message>
        <source>This request is not well formed; nothing was sent.</source>
        <translation>このリクエストは形式が正しくないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The {name} of this request holds a character that cannot be sent.</source>
        <translation>このリクエストの{name}に、送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>This is not an address the program can call.</source>
        <translation>これは、このプログラムが呼び出せるアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/network</name>
    <message>
        <source>This computer’s proxy is of a kind the program cannot speak to.</source>
        <translation>このパソコンのプロキシは、このプログラムが対応していない種類です。</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/notifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/relay</name>
    <message>
        <source>A relay’s address {words}.</source>
        <translation>リレーのアドレス{words}。</translation>
    </message>
    <message>
        <source>A relay’s address must be an https address.</source>
        <translation>リレーのアドレスはhttpsのアドレスにしてください。</translation>
    </message>
</context>
<context>
    <name>connector_app/adapters/sockets</name>
    <message>
        <source>Only encrypted addresses (wss) are opened for live updates.</source>
        <translation>ライブ更新で開けるのは、暗号化されたアドレス（wss）だけです。</translation>
    </message>
</context>
<context>
    <name>connector_app/app/background</name>
    <message>
        <source>Keep running</source>
        <translation>動かし続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The program can go on without its window: your accounts stay up to date, and changes that wait are sent. You find it beside the clock. What you choose now holds until you change it in the settings.</source>
        <translation>ウィンドウを閉じても、プログラムは動き続けることができます。アカウントは最新に保たれ、待っている変更は送信されます。プログラムは時計の横にあります。ここでの選択は、設定で変えるまで有効です。</translation>
    </message>
    <message>
        <source>Keep running?</source>
        <translation>動かし続けますか？</translation>
    </message>
</context>
<context>
    <name>connector_app/app/cannot_start</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Go on with the copy of {day}</source>
        <translation>{day}のコピーで続ける</translation>
    </message>
    <message>
        <source>The newest copy is of {day}.</source>
        <translation>いちばん新しいコピーは{day}のものです。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>connector_app/app/notices</name>
    <message>
        <source>An account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>What needed you is settled.</source>
        <translation>対応が必要だったことは解決しました。</translation>
    </message>
</context>
<context>
    <name>connector_app/app/run</name>
    <message>
        <source>This cannot be used. An address looks like http://proxy.example:8080.</source>
        <translation>これは使えません。アドレスは http://proxy.example:8080 のような形です。</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>この名前のファイルはありません。</translation>
    </message>
    <message>
        <source>This cannot be used. An address looks like https://hooks.example.org.</source>
        <translation>これは使えません。アドレスは https://hooks.example.org のような形です。</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>バックアップから</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>これは使えません。</translation>
    </message>
</context>
<context>
    <name>connector_app/app/tour</name>
    <message numerus="yes">
        <source>In the table: {n} items.</source>
        <extracomment>For one: In the table: {n} item.</extracomment>
        <translation>
            <numerusform>表の項目：{n}件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/config</name>
    <message>
        <source>must be "system", "none" or an address like "http://proxy.example:8080"</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は "system"、"none"、または "http://proxy.example:8080" のようなアドレスにしてください</translation>
    </message>
    <message>
        <source>names a file that is not there</source>
        <comment>goes on after a name in quotes</comment>
        <translation>が指すファイルがありません</translation>
    </message>
    <message>
        <source>cannot be switched on in the installed program</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は、インストールされたプログラムではオンにできません</translation>
    </message>
    <message>
        <source>must be numbers from 1024 to 65535</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は1024から65535までの数にしてください</translation>
    </message>
    <message>
        <source>must be an https address without a path, like “https://hooks.example.org”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は「https://hooks.example.org」のような、パスのないhttpsのアドレスにしてください</translation>
    </message>
    <message>
        <source>must be {choices}</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は{choices}にしてください</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file}を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}、{line}行目：{words}</translation>
    </message>
    <message>
        <source>there is no setting “{name}”.</source>
        <translation>「{name}」という設定はありません。</translation>
    </message>
    <message>
        <source>“{name}” {words}.</source>
        <translation>「{name}」{words}。</translation>
    </message>
    <message>
        <source>“{name}”: {words}</source>
        <translation>「{name}」：{words}</translation>
    </message>
</context>
<context>
    <name>connector_app/described/failures</name>
    <message>
        <source>{name} did not accept this.</source>
        <translation>{name}がこれを受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>connector_app/described/items</name>
    <message>
        <source>{kinds} cannot be handled like that here.</source>
        <translation>{kinds}は、ここではそのように扱えません。</translation>
    </message>
    <message>
        <source>This request needs {name}, which is not known.</source>
        <translation>このリクエストには{name}が必要ですが、わかっていません。</translation>
    </message>
</context>
<context>
    <name>connector_app/described/platform</name>
    <message>
        <source>{name} does not offer this, or this program was not told how.</source>
        <translation>{name}にこの機能がないか、このプログラムがその方法を知らされていません。</translation>
    </message>
    <message>
        <source>{file}: a name is small letters, digits and hyphens, and begins with a letter.</source>
        <translation>{file}：名前に使えるのは英小文字、数字、ハイフンで、最初は英字です。</translation>
    </message>
    <message>
        <source>What you have at {name}</source>
        <translation>{name}にあるもの</translation>
    </message>
    <message>
        <source>See what you have at {name}</source>
        <translation>{name}にあるものを見る</translation>
    </message>
    <message>
        <source>See and change what you have at {name}</source>
        <translation>{name}にあるものを見て変更する</translation>
    </message>
    <message>
        <source>there is no “{name}”.</source>
        <translation>「{name}」はありません。</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>「{name}」がありません。</translation>
    </message>
    <message>
        <source>this file {words}.</source>
        <translation>このファイル{words}。</translation>
    </message>
</context>
<context>
    <name>connector_app/described/shape</name>
    <message>
        <source>is no regular expression: {error}</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は正規表現ではありません：{error}</translation>
    </message>
    <message>
        <source>is a regular expression beyond all measure</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は、大きすぎる正規表現です</translation>
    </message>
    <message>
        <source>is a page of the program’s own</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は、このプログラム自身のページです</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a platform</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>a key of this platform</source>
        <comment>after “This does not look like”</comment>
        <translation>このプラットフォームのキー</translation>
    </message>
    <message>
        <source>says one of cursor, header, link and page_size</source>
        <comment>goes on after a name in quotes</comment>
        <translation>には cursor、header、link、page_size のどれかを書いてください</translation>
    </message>
    <message>
        <source>needs query, the parameter that carries the place</source>
        <comment>goes on after a name in quotes</comment>
        <translation>には、位置を運ぶパラメーター query が必要です</translation>
    </message>
    <message>
        <source>has no field “{name}” for its title</source>
        <comment>goes on after a name in quotes</comment>
        <translation>には、題名になるフィールド「{name}」がありません</translation>
    </message>
    <message>
        <source>says where “{name}” stands, but has no such field</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は「{name}」の場所を示していますが、そのフィールドがありません</translation>
    </message>
    <message>
        <source>with scheme “standard” has its headers by itself</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は、scheme が「standard」なら、ヘッダーが自動で決まります</translation>
    </message>
    <message>
        <source>needs header and delivery_header</source>
        <comment>goes on after a name in quotes</comment>
        <translation>には header と delivery_header が必要です</translation>
    </message>
    <message>
        <source>needs event or event_header: what a delivery is about</source>
        <comment>goes on after a name in quotes</comment>
        <translation>には、何についての配信かを示す event か event_header が必要です</translation>
    </message>
    <message>
        <source>needs timestamp_header and {timestamp} in signed, or neither</source>
        <comment>goes on after a name in quotes</comment>
        <translation>には、timestamp_header と、signed の中の {timestamp} の両方が必要です。または両方なしにしてください</translation>
    </message>
    <message>
        <source>needs a way to sign in: [oauth], [device] or [key]</source>
        <comment>goes on after a name in quotes</comment>
        <translation>には、サインインの方法 [oauth]、[device]、[key] のどれかが必要です</translation>
    </message>
    <message>
        <source>needs an endpoint “{name}”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>にはエンドポイント「{name}」が必要です</translation>
    </message>
    <message>
        <source>has two kinds of the same id</source>
        <comment>goes on after a name in quotes</comment>
        <translation>には、同じ id の種類が2つあります</translation>
    </message>
    <message>
        <source>speaks of deliveries about “{name}”, but has no such kind</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は「{name}」についての配信を挙げていますが、その種類がありません</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/examination</name>
    <message>
        <source>system</source>
        <comment>a proxy</comment>
        <translation>システム</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a proxy</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>{folder}に書き込めます。</translation>
    </message>
    <message>
        <source>the answer was another one</source>
        <translation>別の応答が返ってきました</translation>
    </message>
    <message>
        <source>An answer from the browser can be received on this computer.</source>
        <translation>このパソコンで、ブラウザーからの応答を受け取れます。</translation>
    </message>
    <message>
        <source>the keychain did not keep what it was given</source>
        <translation>キーチェーンに渡したものが保存されませんでした</translation>
    </message>
    <message>
        <source>{keychain} writes, reads and deletes.</source>
        <translation>{keychain}は、書き込み、読み取り、削除ができます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} platforms can be found</source>
        <extracomment>For one: {n} platform can be found</extracomment>
        <translation>
            <numerusform>{n}個のプラットフォームが見つかります</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy: {proxy}; {authorities}; {reached}.</source>
        <translation>プロキシ：{proxy}、{authorities}、{reached}。</translation>
    </message>
    <message>
        <source>one of your own</source>
        <comment>a proxy</comment>
        <translation>独自のもの</translation>
    </message>
    <message numerus="yes">
        <source>{n} certificate authorities</source>
        <extracomment>For one: {n} certificate authority</extracomment>
        <translation>
            <numerusform>認証局{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>no account needs the network yet</source>
        <translation>ネットワークが必要なアカウントはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>{n} files about platforms cannot be read: see Settings, Platforms.</source>
        <extracomment>For one: {n} file about platforms cannot be read: see Settings, Platforms.</extracomment>
        <translation>
            <numerusform>プラットフォームのファイルのうち{n}個を読み取れません。設定の「プラットフォーム」を見てください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} platforms can be connected.</source>
        <extracomment>For one: {n} platform can be connected.</extracomment>
        <translation>
            <numerusform>{n}個のプラットフォームに接続できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>the translations into {language} cannot be read</source>
        <translation>「{language}」の翻訳を読み取れません</translation>
    </message>
    <message>
        <source>It can speak {languages}.</source>
        <translation>使える言語：{languages}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>the data file is damaged: {wrong}; there is no daily copy</source>
        <translation>データファイルが壊れています：{wrong}。毎日のコピーもありません</translation>
    </message>
    <message>
        <source>the data file is damaged: {wrong}; “doctor --use-copy” goes on with the copy of {day}</source>
        <translation>データファイルが壊れています：{wrong}。「doctor --use-copy」で{day}のコピーを使って続けられます</translation>
    </message>
    <message>
        <source>There is no data yet.</source>
        <translation>データはまだありません。</translation>
    </message>
    <message>
        <source>The data file is sound.</source>
        <translation>データファイルに問題はありません。</translation>
    </message>
    <message>
        <source>this computer’s clock is earlier than the newest entry of the history</source>
        <translation>このパソコンの時計が、履歴のいちばん新しい記録より前になっています</translation>
    </message>
    <message>
        <source>It is {moment}; nothing contradicts that.</source>
        <translation>現在は{moment}で、矛盾はありません。</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/foreign</name>
    <message>
        <source>The settings in this backup do not fit this version of the program. Nothing was changed here.</source>
        <translation>このバックアップの設定は、このバージョンのプログラムに合いません。ここでは何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/luggage</name>
    <message>
        <source>a computer without a name</source>
        <translation>名前のないパソコン</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/moving</name>
    <message>
        <source>This data folder already holds accounts or changes, and a backup is never mixed with them. Nothing was changed. Bring it back into an empty folder: --data-dir FOLDER names one.</source>
        <translation>このデータフォルダーにはすでにアカウントか変更があり、バックアップをそこに混ぜることはありません。何も変更されていません。空のフォルダーに復元してください：--data-dir FOLDER で指定できます。</translation>
    </message>
    <message>
        <source>This backup holds something that this program puts into none. Nothing was changed here. Make a new one on the other computer, with this version of the program.</source>
        <translation>このバックアップには、このプログラムがバックアップに入れないものが入っています。ここでは何も変更されていません。もう一方のパソコンで、このバージョンのプログラムを使って作り直してください。</translation>
    </message>
    <message>
        <source>the backup does not hold its secret. Add it anew</source>
        <translation>バックアップにはこのシークレットが入っていません。改めて追加してください</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/platforms</name>
    <message>
        <source>{file}: there is a platform of this name already.</source>
        <translation>{file}：この名前のプラットフォームはすでにあります。</translation>
    </message>
    <message>
        <source>{file}: this file is too large to describe a platform.</source>
        <translation>{file}：このファイルは、プラットフォームの説明としては大きすぎます。</translation>
    </message>
    <message>
        <source>{file}: there is a platform called “{name}” already.</source>
        <translation>{file}：「{name}」というプラットフォームはすでにあります。</translation>
    </message>
    <message>
        <source>{file}: “{path}” is where the answers of another platform arrive.</source>
        <translation>{file}：「{path}」には、別のプラットフォームの応答が届きます。</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/recovery</name>
    <message>
        <source>the safety copy does not hold its secret. Add it anew</source>
        <translation>安全用のコピーにはこのシークレットが入っていません。改めて追加してください</translation>
    </message>
    <message>
        <source>The data file is not damaged. Nothing was changed.</source>
        <translation>データファイルは壊れていません。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>connector_app/engine/support</name>
    <message>
        <source>not tried: your computer’s safe is shut, and is not opened just for this</source>
        <translation>試していません：パソコンのキーチェーンが閉じていて、このためだけに開くことはしません</translation>
    </message>
</context>
<context>
    <name>connector_app/language</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}と{last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a row</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>connector_app/model/address</name>
    <message>
        <source>must be an https address</source>
        <comment>goes on after a name in quotes</comment>
        <translation>はhttpsのアドレスにしてください</translation>
    </message>
    <message>
        <source>must be an https address without a name or password in it</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は、名前やパスワードを含まないhttpsのアドレスにしてください</translation>
    </message>
    <message>
        <source>must be an https address without “?” and “#”</source>
        <comment>goes on after a name in quotes</comment>
        <translation>は、「?」と「#」を含まないhttpsのアドレスにしてください</translation>
    </message>
</context>
<context>
    <name>connector_app/model/connection</name>
    <message>
        <source>This account is turned off. Turn it on first.</source>
        <translation>このアカウントはオフです。先にオンにしてください。</translation>
    </message>
    <message>
        <source>The file that describes this platform is missing or has a mistake.</source>
        <translation>このプラットフォームを説明するファイルがないか、間違いがあります。</translation>
    </message>
    <message>
        <source>{name} at {place}</source>
        <translation>{place}の{name}</translation>
    </message>
</context>
<context>
    <name>connector_app/model/forecast</name>
    <message>
        <source>The platform wants to know again that it is you.</source>
        <translation>プラットフォームが、ご本人かどうかをもう一度確認しようとしています。</translation>
    </message>
    <message>
        <source>This platform does not say how long a sign-in lasts.</source>
        <translation>このプラットフォームは、サインインの有効期間を示していません。</translation>
    </message>
    <message>
        <source>The platform named this day when you signed in.</source>
        <translation>サインインしたときに、プラットフォームがこの日を示しました。</translation>
    </message>
    <message>
        <source>The platform gave a key that ends then and cannot be renewed.</source>
        <translation>プラットフォームから受け取ったキーはこの日に切れ、更新できません。</translation>
    </message>
    <message>
        <source>It is known from the next renewal or sign-in on.</source>
        <translation>次の更新かサインインのあとにわかります。</translation>
    </message>
</context>
<context>
    <name>connector_app/model/item</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{kind} has no field called “{name}”.</source>
        <translation>{kind}に「{name}」というフィールドはありません。</translation>
    </message>
    <message>
        <source>{field} is required</source>
        <translation>{field}は必須です</translation>
    </message>
    <message>
        <source>{field} can be set once the item is there</source>
        <translation>{field}は、項目ができてから設定できます</translation>
    </message>
    <message>
        <source>{field} cannot be changed: {why}</source>
        <translation>{field}は変更できません：{why}</translation>
    </message>
    <message>
        <source>{field} cannot be changed</source>
        <translation>{field}は変更できません</translation>
    </message>
    <message>
        <source>{field} holds characters that cannot be sent</source>
        <translation>{field}に送信できない文字が含まれています</translation>
    </message>
    <message>
        <source>{field} must be one line</source>
        <translation>{field}は1行にしてください</translation>
    </message>
    <message>
        <source>{field} too long</source>
        <translation>{field}が長すぎます</translation>
    </message>
    <message>
        <source>{field} must be one of: {options}</source>
        <translation>{field}は次のどれかにしてください：{options}</translation>
    </message>
    <message>
        <source>{field} must be a date, like 2026-03-31</source>
        <translation>{field}は 2026-03-31 のような日付にしてください</translation>
    </message>
    <message>
        <source>{field} must be a date and a time, like 2026-03-31T14:00:00+02:00</source>
        <translation>{field}は 2026-03-31T14:00:00+02:00 のような日付と時刻にしてください</translation>
    </message>
    <message>
        <source>{field} does not look right</source>
        <translation>{field}が正しくないようです</translation>
    </message>
    <message>
        <source>{field} must be a list of words</source>
        <translation>{field}は語のリストにしてください</translation>
    </message>
    <message numerus="yes">
        <source>Maximum {n} tags</source>
        <extracomment>For one: Maximum {n} tag</extracomment>
        <translation>
            <numerusform>タグは{n}個までです</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: one is too long</source>
        <translation>{field}：長すぎるものがあります</translation>
    </message>
    <message>
        <source>{field} has no “{word}”</source>
        <translation>{field}に「{word}」はありません</translation>
    </message>
</context>
<context>
    <name>connector_app/model/markup</name>
    <message>
        <source>only the beginning is shown here</source>
        <translation>ここに表示されるのは最初の部分だけです</translation>
    </message>
    <message>
        <source>Too long to be changed here: only its beginning is shown</source>
        <translation>長すぎるため、ここでは変更できません。表示されるのは最初の部分だけです</translation>
    </message>
</context>
<context>
    <name>connector_app/model/oauth</name>
    <message>
        <source>The platform ended the sign-in with an error.</source>
        <translation>プラットフォームがサインインをエラーで終了しました。</translation>
    </message>
</context>
<context>
    <name>connector_app/model/permission</name>
    <message>
        <source>May not see {what}.</source>
        <translation>{what}を見ることはできません。</translation>
    </message>
    <message>
        <source>May not change {what}.</source>
        <translation>{what}を変更することはできません。</translation>
    </message>
    <message>
        <source>“{permission}” was left out at the sign-in. Add the same account again to have it.</source>
        <translation>「{permission}」はサインインのときに外されました。必要なら、同じアカウントをもう一度追加してください。</translation>
    </message>
    <message>
        <source>No permission to see {what} was given. Sign in again to give it.</source>
        <translation>{what}を見る権限がありません。もう一度サインインすると与えられます。</translation>
    </message>
    <message>
        <source>No permission to change {what} was given. Sign in again to give it.</source>
        <translation>{what}を変更する権限がありません。もう一度サインインすると与えられます。</translation>
    </message>
</context>
<context>
    <name>connector_app/model/places</name>
    <message>
        <source>This place in the listing is not known any more.</source>
        <translation>一覧のこの位置は、もうわかりません。</translation>
    </message>
</context>
<context>
    <name>connector_app/model/release</name>
    <message>
        <source>This build of the program does not know where new versions are announced, so it cannot look for them. Look at the page from which you downloaded it.</source>
        <translation>このプログラムは、新しいバージョンがどこで発表されるかを知らないため、確認できません。ダウンロードしたページを見てください。</translation>
    </message>
    <message>
        <source>What was said about new versions was not signed by the makers of this program. Nothing was taken from it.</source>
        <translation>新しいバージョンについての知らせに、このプログラムの作者の署名がありませんでした。そこからは何も取り入れていません。</translation>
    </message>
    <message>
        <source>What the makers say about new versions cannot be read by this version. Look at their page yourself.</source>
        <translation>新しいバージョンについての作者の知らせを、このバージョンでは読み取れません。作者のページを直接見てください。</translation>
    </message>
    <message>
        <source>What was said about new versions is older than what was said before. Nothing was taken from it.</source>
        <translation>新しいバージョンについての知らせが、前のものより古くなっています。そこからは何も取り入れていません。</translation>
    </message>
    <message>
        <source>What was said about new versions is out of date: somebody may be holding back something newer, or the clock of this computer is wrong. Nothing was taken from it.</source>
        <translation>新しいバージョンについての知らせが古くなっています。だれかが新しいものを止めているか、このパソコンの時計が合っていません。そこからは何も取り入れていません。</translation>
    </message>
</context>
<context>
    <name>connector_app/model/ways_in</name>
    <message>
        <source>With a key of your own</source>
        <translation>自分のキーで</translation>
    </message>
    <message>
        <source>Connect {name} with a key</source>
        <translation>キーで{name}に接続</translation>
    </message>
    <message>
        <source>Make a key at {name} and paste it here. You can take it back there at any time.</source>
        <translation>{name}でキーを作り、ここに貼り付けてください。キーはそこでいつでも取り消せます。</translation>
    </message>
    <message>
        <source>Next you make a key at {name} and paste it here.</source>
        <translation>次に、{name}でキーを作り、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>A key may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>キーでできることは、{name}でキーを作るときに許したことです。ここでは何も求めません。</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/authorize</name>
    <message>
        <source>What arrived cannot be read.</source>
        <translation>届いたものを読み取れません。</translation>
    </message>
    <message>
        <source>The program that sent you here is not known.</source>
        <translation>ここへ案内したプログラムが不明です。</translation>
    </message>
    <message>
        <source>The address to return to is not allowed.</source>
        <translation>戻り先のアドレスは許可されていません。</translation>
    </message>
    <message>
        <source>This answer came from another page.</source>
        <translation>この応答は別のページから来ました。</translation>
    </message>
    <message>
        <source>This question was answered before, or was open for too long.</source>
        <translation>この質問にはすでに回答があったか、開いている時間が長すぎました。</translation>
    </message>
    <message>
        <source>Go back to the program and start again.</source>
        <translation>プログラムに戻って、最初からやり直してください。</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <translation>このサインインは続けられません</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/control</name>
    <message>
        <source>No such item</source>
        <translation>その項目はありません</translation>
    </message>
    <message>
        <source>Title is required</source>
        <translation>題名は必須です</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>題名が長すぎます</translation>
    </message>
    <message>
        <source>Nothing was chosen</source>
        <translation>何も選ばれていません</translation>
    </message>
    <message>
        <source>{reason}. Go back and try again.</source>
        <translation>{reason}。戻って、もう一度試してください。</translation>
    </message>
    <message>
        <source>That was not changed</source>
        <translation>変更されていません</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/pages</name>
    <message>
        <source>{heading} – Practice platform</source>
        <translation>{heading} – 練習用プラットフォーム</translation>
    </message>
    <message>
        <source>See your name and your items</source>
        <translation>名前と項目を見る</translation>
    </message>
    <message>
        <source>Create, change and delete your items</source>
        <translation>項目を作成、変更、削除する</translation>
    </message>
    <message>
        <source>Be told at once when an item changes</source>
        <translation>項目が変わったとき、すぐに知らせを受け取る</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Change anything</source>
        <translation>何かを変更する</translation>
    </message>
    <message>
        <source>See anything of your real accounts</source>
        <translation>実際のアカウントの内容を見る</translation>
    </message>
    <message>
        <source>Done. The program is being told.</source>
        <translation>完了しました。プログラムに知らせています。</translation>
    </message>
</context>
<context>
    <name>connector_app/practice/server</name>
    <message>
        <source>The practice platform</source>
        <translation>練習用プラットフォーム</translation>
    </message>
    <message>
        <source>It is running. Nothing here is real; there is nothing to do.</source>
        <translation>動いています。ここにあるものは本物ではなく、することはありません。</translation>
    </message>
    <message>
        <source>Welcome to the guest network</source>
        <translation>ゲストネットワークへようこそ</translation>
    </message>
    <message>
        <source>Accept the terms of this network to go on.</source>
        <translation>続けるには、このネットワークの規約に同意してください。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/__init__</name>
    <message>
        <source>Your servers, and what a bot of yours sees there.</source>
        <translation>自分のサーバーと、自分のボットがそこで見られるもの。</translation>
    </message>
    <message>
        <source>See your Discord name and the list of your servers</source>
        <translation>Discordでの名前とサーバーの一覧を見る</translation>
    </message>
    <message>
        <source>With a bot’s key: see the channels and messages that this bot can see</source>
        <translation>ボットのキーがあれば：このボットが見られるチャンネルとメッセージを見る</translation>
    </message>
    <message>
        <source>Write or delete anything</source>
        <translation>何かを書き込む、または削除する</translation>
    </message>
    <message>
        <source>See your private conversations</source>
        <translation>個人的な会話を見る</translation>
    </message>
    <message>
        <source>With a bot’s key: write messages in the bot’s name; change and delete what the server lets it</source>
        <translation>ボットのキーがあれば：ボットの名前でメッセージを書き、サーバーが許すものを変更、削除する</translation>
    </message>
    <message>
        <source>With a bot’s key: create, rename and delete channels where the server lets it</source>
        <translation>ボットのキーがあれば：サーバーが許す場所で、チャンネルを作成、名前変更、削除する</translation>
    </message>
    <message>
        <source>Write in your own name</source>
        <translation>あなた自身の名前で書き込む</translation>
    </message>
    <message>
        <source>Discord signs every byte, and a relay writes the bytes anew. Add a bot’s key instead: Discord then tells over its own line.</source>
        <translation>Discordは1バイトごとに署名しますが、リレーはバイトを書き直します。代わりにボットのキーを追加すると、Discordが独自の回線で知らせます。</translation>
    </message>
    <message>
        <source>A bot’s key works until somebody resets it.</source>
        <translation>ボットのキーは、だれかがリセットするまで使えます。</translation>
    </message>
    <message>
        <source>Discord renews the key every seven days, and does not say for how long.</source>
        <translation>Discordは7日ごとにキーを更新しますが、いつまで続くかは示していません。</translation>
    </message>
    <message>
        <source>Choose “Authorize”</source>
        <translation>「Authorize」を選びます</translation>
    </message>
    <message>
        <source>A bot sees only the servers it was let into, and so far that is none. Press “Let it in”.</source>
        <translation>ボットは、入れてもらったサーバーだけを見られます。まだ1つもありません。「中に入れる」を押してください。</translation>
    </message>
    <message>
        <source>Discord asks which server it shall join. Choose one and press “Authorize”.</source>
        <translation>Discordが、どのサーバーに参加させるかを尋ねます。1つ選び、「Authorize」を押してください。</translation>
    </message>
    <message>
        <source>You need the right to manage that server. If you lack it, send the page’s address to somebody who has it.</source>
        <translation>そのサーバーを管理する権限が必要です。ない場合は、ページのアドレスを権限のある人に送ってください。</translation>
    </message>
    <message>
        <source>A bot’s key to make once</source>
        <translation>一度だけ作るボットのキー</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/channels</name>
    <message>
        <source>other</source>
        <comment>a channel</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>nsfw</source>
        <comment>a channel that is not for everybody</comment>
        <translation>年齢制限あり</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/failures</name>
    <message>
        <source>This server has 500 channels already. Discord allows no more.</source>
        <translation>このサーバーにはすでに500個のチャンネルがあります。Discordではこれ以上作れません。</translation>
    </message>
    <message>
        <source>This is too large for Discord.</source>
        <translation>Discordには大きすぎます。</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>これにはすでに応答がありました。</translation>
    </message>
    <message>
        <source>A message cannot be empty.</source>
        <translation>メッセージを空にはできません。</translation>
    </message>
    <message>
        <source>This message is too old: Discord deletes messages of more than two weeks one by one only.</source>
        <translation>このメッセージは古すぎます。2週間より前のメッセージは、Discordでは1件ずつしか削除できません。</translation>
    </message>
    <message>
        <source>Discord did not accept what was typed.</source>
        <translation>Discordが入力内容を受け付けませんでした。</translation>
    </message>
    <message>
        <source>This thread is archived. Open it again in Discord first.</source>
        <translation>このスレッドはアーカイブされています。先にDiscordで開き直してください。</translation>
    </message>
    <message>
        <source>A message that the bot cannot read cannot be passed on.</source>
        <translation>ボットが読めないメッセージは転送できません。</translation>
    </message>
    <message>
        <source>A rule of this server (AutoMod) does not let this text through.</source>
        <translation>このサーバーのルール（AutoMod）が、この文章を許可していません。</translation>
    </message>
    <message>
        <source>Discord does not know this Client ID, or it wants a secret for it. Check the Client ID, and that “Public Client” is switched on at the application’s “OAuth2” page.</source>
        <translation>DiscordがこのClient IDを認識しないか、シークレットを求めています。Client IDと、アプリケーションの「OAuth2」ページで「Public Client」がオンになっていることを確かめてください。</translation>
    </message>
    <message>
        <source>Discord did not accept the permissions that were asked for.</source>
        <translation>Discordが、求めた権限を受け付けませんでした。</translation>
    </message>
    <message>
        <source>{field} has a length that Discord does not accept</source>
        <translation>{field}の長さを、Discordが受け付けません</translation>
    </message>
    <message>
        <source>{field} too short</source>
        <translation>{field}が短すぎます</translation>
    </message>
    <message>
        <source>{field} is not one of those that Discord knows</source>
        <translation>{field}は、Discordが認識するものではありません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Discord did not accept this.</source>
        <translation>Discordがこれを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Message is required</source>
        <translation>メッセージは必須です</translation>
    </message>
    <message>
        <source>{field} was not accepted by Discord</source>
        <translation>{field}がDiscordに受け付けられませんでした</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/invite</name>
    <message>
        <source>Discord does not show this bot the text of messages. Open its “Bot” page at Discord, switch “Message Content Intent” on and press “Save”.</source>
        <translation>Discordは、このボットにメッセージの文章を見せていません。Discordで「Bot」ページを開き、「Message Content Intent」をオンにして「Save」を押してください。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/kinds</name>
    <message>
        <source>announcement-thread</source>
        <comment>a channel</comment>
        <translation>アナウンススレッド</translation>
    </message>
    <message>
        <source>thread</source>
        <comment>a channel</comment>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>private-thread</source>
        <comment>a channel</comment>
        <translation>プライベートスレッド</translation>
    </message>
    <message>
        <source>directory</source>
        <comment>a channel</comment>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>media</source>
        <comment>a channel</comment>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a channel</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>a channel</comment>
        <translation>ボイス</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>a channel</comment>
        <translation>アナウンス</translation>
    </message>
    <message>
        <source>Forum</source>
        <comment>a channel</comment>
        <translation>フォーラム</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>a channel</comment>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>of channels</comment>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>a server</comment>
        <translation>自分のもの</translation>
    </message>
    <message>
        <source>A new server is made in Discord itself: press the plus sign in its list of servers.</source>
        <translation>新しいサーバーはDiscordで作ります。サーバー一覧のプラス記号を押してください。</translation>
    </message>
    <message>
        <source>A server belongs to the people in it. Change its name and settings in Discord itself.</source>
        <translation>サーバーは、そこにいる人たちのものです。名前と設定はDiscordで変更してください。</translation>
    </message>
    <message>
        <source>Deleting a server takes everything in it away for everybody. Only its owner can do that, in Discord.</source>
        <translation>サーバーを削除すると、中のものがすべての人から失われます。できるのは所有者だけで、Discordで行います。</translation>
    </message>
    <message>
        <source>Everyone on the server</source>
        <comment>who can see it</comment>
        <translation>サーバーの全員</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Discord writes the names of text channels in small letters and with dashes.</source>
        <translation>Discordでは、テキストチャンネルの名前は小文字とハイフンになります。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>What the channel is about</source>
        <translation>チャンネルの内容</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>labels on a thing</comment>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a thread</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Everyone in the channel</source>
        <comment>who can see it</comment>
        <translation>チャンネルの全員</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nobody is notified by an @ in it. Only the bot’s own messages can be changed.</source>
        <translation>中の @ でだれかに通知されることはありません。変更できるのはボット自身のメッセージだけです。</translation>
    </message>
    <message>
        <source>Choose a channel from the list.</source>
        <translation>一覧からチャンネルを選んでください。</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>Why there is no text</source>
        <translation>文章がない理由</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/live</name>
    <message>
        <source>Meanwhile the program looks for news by itself.</source>
        <translation>その間は、プログラムが自分で新着を確認します。</translation>
    </message>
    <message>
        <source>A newer version of this program may help.</source>
        <translation>このプログラムの新しいバージョンで解決するかもしれません。</translation>
    </message>
    <message>
        <source>Discord does not accept the bot’s key any more. Open its “Bot” page at Discord, press “Reset Token”, and sign in again here with the new key.</source>
        <translation>Discordがこのボットのキーを受け付けなくなりました。Discordで「Bot」ページを開いて「Reset Token」を押し、新しいキーでここにもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Discord did not accept how the live connection is divided. {looks} {newer}</source>
        <translation>Discordが、ライブ接続の分け方を受け付けませんでした。{looks}{newer}</translation>
    </message>
    <message>
        <source>This bot is in too many servers for the one live connection that this program makes. {looks}</source>
        <translation>このボットは、プログラムの1本のライブ接続に対して参加サーバーが多すぎます。{looks}</translation>
    </message>
    <message>
        <source>Discord no longer knows this version of the live connection. {looks} {newer}</source>
        <translation>Discordが、このバージョンのライブ接続に対応しなくなりました。{looks}{newer}</translation>
    </message>
    <message>
        <source>Discord did not accept what the live connection asks for. {looks} {newer}</source>
        <translation>Discordが、ライブ接続の求めるものを受け付けませんでした。{looks}{newer}</translation>
    </message>
    <message>
        <source>{switch_on} Then turn this account off and on again here. {looks}</source>
        <translation>{switch_on}そのあと、ここでこのアカウントをいったんオフにし、またオンにしてください。{looks}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/messages</name>
    <message>
        <source>(text not shown to this program)</source>
        <translation>（このプログラムには文章が見せられていません）</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>a message</comment>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>(attachment)</source>
        <translation>（添付ファイル）</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（文章なし）</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/signin</name>
    <message>
        <source>Open Discord’s page for developers and sign in.</source>
        <translation>Discordの開発者向けページを開き、サインインします。</translation>
    </message>
    <message>
        <source>Press “New Application”, give it a name, agree, and press “Create”.</source>
        <translation>「New Application」を押して名前を付け、同意して「Create」を押します。</translation>
    </message>
    <message>
        <source>At the left, choose “OAuth2”. Switch “Public Client” on.</source>
        <translation>左側で「OAuth2」を選び、「Public Client」をオンにします。</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste this address.</source>
        <translation>「Redirects」で「Add」を押し、このアドレスを貼り付けます。</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste a second address.</source>
        <translation>「Redirects」で「Add」を押し、2つ目のアドレスを貼り付けます。</translation>
    </message>
    <message>
        <source>Under “Redirects”, press “Add” and paste a third address.</source>
        <translation>「Redirects」で「Add」を押し、3つ目のアドレスを貼り付けます。</translation>
    </message>
    <message>
        <source>Press “Save”, then copy the “Client ID” from the top of the page and paste it here.</source>
        <translation>「Save」を押し、ページの上にある「Client ID」をコピーして、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>32 letters and digits; leave this empty where “Public Client” is on</source>
        <comment>after “It looks like”</comment>
        <translation>32文字の英字と数字です。「Public Client」がオンなら空のままにします</translation>
    </message>
    <message>
        <source>On the “Bot” page, press “Reset Token” and copy what appears.</source>
        <translation>「Bot」ページで「Reset Token」を押し、表示されたものをコピーします。</translation>
    </message>
    <message>
        <source>The bot’s key</source>
        <translation>ボットのキー</translation>
    </message>
    <message>
        <source>With a bot’s key of your own</source>
        <translation>自分のボットのキーで</translation>
    </message>
    <message>
        <source>Connect {name} with a bot’s key</source>
        <translation>ボットのキーで{name}に接続</translation>
    </message>
    <message>
        <source>Make a bot’s key at {name} and paste it here. You can take it back there at any time.</source>
        <translation>{name}でボットのキーを作り、ここに貼り付けてください。キーはそこでいつでも取り消せます。</translation>
    </message>
    <message>
        <source>Next you make a bot’s key at {name} and paste it here.</source>
        <translation>次に、{name}でボットのキーを作り、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>A bot’s key may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>ボットのキーでできることは、{name}でキーを作るときに許したことです。ここでは何も求めません。</translation>
    </message>
    <message>
        <source>At the left, choose “Bot”. Press “Reset Token”, then “Yes”, and copy what appears: it is shown once.</source>
        <translation>左側で「Bot」を選びます。「Reset Token」、「Yes」の順に押し、表示されたものをコピーします。表示は一度だけです。</translation>
    </message>
    <message>
        <source>So that texts can be read: on the same page, switch “Message Content Intent” on and press “Save”.</source>
        <translation>文章を読めるようにするには、同じページで「Message Content Intent」をオンにし、「Save」を押します。</translation>
    </message>
    <message>
        <source>Paste the bot’s key here. If it is in no server yet, the next page lets it into yours.</source>
        <translation>ボットのキーをここに貼り付けます。まだどのサーバーにも入っていなければ、次のページで自分のサーバーに入れます。</translation>
    </message>
    <message>
        <source>a Discord bot’s key</source>
        <comment>after “This does not look like”</comment>
        <translation>Discordのボットのキー</translation>
    </message>
    <message>
        <source>This is the address of a webhook: it can only write into one channel. {how}</source>
        <translation>これはWebhookのアドレスで、1つのチャンネルに書き込むことしかできません。{how}</translation>
    </message>
    <message>
        <source>This is a web address, not a key. {how}</source>
        <translation>これはウェブアドレスで、キーではありません。{how}</translation>
    </message>
    <message>
        <source>This is the key of your own Discord account. Discord forbids programs to use it, and nobody should ever see it. {how}</source>
        <translation>これはあなた自身のDiscordアカウントのキーです。Discordはプログラムによる使用を禁じており、だれにも見せてはいけません。{how}</translation>
    </message>
    <message>
        <source>This is the Application ID (also called Client ID), not the bot’s key. {how}</source>
        <translation>これはApplication ID（Client IDとも呼びます）で、ボットのキーではありません。{how}</translation>
    </message>
    <message>
        <source>This is the Public Key, not the bot’s key. {how}</source>
        <translation>これはPublic Keyで、ボットのキーではありません。{how}</translation>
    </message>
    <message>
        <source>This is the Client Secret, not the bot’s key. {how}</source>
        <translation>これはClient Secretで、ボットのキーではありません。{how}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/walk</name>
    <message>
        <source>A server or channel is not there any more; everything is read anew.</source>
        <translation>サーバーかチャンネルがなくなっています。すべてを読み直します。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/discord/webhooks</name>
    <message>
        <source>Received.</source>
        <translation>受け取りました。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/__init__</name>
    <message>
        <source>Your issues and repositories, all in one list.</source>
        <translation>Issueとリポジトリを1つの一覧に。</translation>
    </message>
    <message>
        <source>See your name at GitHub</source>
        <translation>GitHubでの名前を見る</translation>
    </message>
    <message>
        <source>See your issues and repositories that are public</source>
        <translation>公開されている自分のIssueとリポジトリを見る</translation>
    </message>
    <message>
        <source>Create, change or close anything</source>
        <translation>何かを作成、変更、クローズする</translation>
    </message>
    <message>
        <source>See private repositories: only a key that you make and paste can let them be seen and not changed</source>
        <translation>非公開リポジトリを見る：変更せずに見るだけにできるのは、自分で作って貼り付けたキーだけです</translation>
    </message>
    <message>
        <source>See your issues and repositories, the private ones as well</source>
        <translation>自分のIssueとリポジトリを、非公開のものも含めて見る</translation>
    </message>
    <message>
        <source>Open, change, close and reopen issues</source>
        <translation>Issueをオープン、変更、クローズ、再オープンする</translation>
    </message>
    <message>
        <source>Create, rename, describe and archive repositories</source>
        <translation>リポジトリを作成、名前変更、説明の変更、アーカイブする</translation>
    </message>
    <message>
        <source>What GitHub gives along, and the program does not use: read and change the code in them</source>
        <translation>GitHubが一緒に与え、プログラムは使わないもの：中のコードを読み、変更する</translation>
    </message>
    <message>
        <source>Delete a repository</source>
        <translation>リポジトリを削除する</translation>
    </message>
    <message>
        <source>Change your profile or your keys</source>
        <translation>プロフィールやキーを変更する</translation>
    </message>
    <message>
        <source>GitHub ends a sign-in that nobody used for six months.</source>
        <translation>GitHubは、6か月間使われなかったサインインを終了します。</translation>
    </message>
    <message>
        <source>GitHub ends a key that nobody used for a year.</source>
        <translation>GitHubは、1年間使われなかったキーを終了します。</translation>
    </message>
    <message>
        <source>You chose at GitHub how long your key lasts, and GitHub does not tell this program.</source>
        <translation>キーの有効期間はGitHubで選んだもので、GitHubはこのプログラムに知らせません。</translation>
    </message>
    <message>
        <source>Press the green “Authorize” button</source>
        <translation>緑色の「Authorize」ボタンを押します</translation>
    </message>
    <message>
        <source>If your issues are in an organisation: ask one of its owners to allow this program there.</source>
        <translation>Issueが組織にある場合：組織の所有者の1人に、このプログラムの許可を頼んでください。</translation>
    </message>
    <message>
        <source>If you pasted a key: look on its page at GitHub which repositories it is for, and whether it may see issues.</source>
        <translation>キーを貼り付けた場合：GitHubのキーのページで、対象のリポジトリと、Issueを見られるかを確かめてください。</translation>
    </message>
    <message>
        <source>If your client id belongs to a GitHub App: open the app’s page and install it on your account.</source>
        <translation>クライアントIDがGitHub Appのものの場合：そのAppのページを開き、自分のアカウントにインストールしてください。</translation>
    </message>
    <message>
        <source>If you chose “Read only”: private repositories are not shown. Connect again with “Read and change”.</source>
        <translation>「読み取りのみ」を選んだ場合：非公開リポジトリは表示されません。「読み取りと変更」で接続し直してください。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/failures</name>
    <message>
        <source>GitHub did not accept this.</source>
        <translation>GitHubがこれを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The code has not been typed in at GitHub yet.</source>
        <translation>コードがまだGitHubに入力されていません。</translation>
    </message>
    <message>
        <source>GitHub was asked too often whether the code has been typed in.</source>
        <translation>コードが入力されたかどうかをGitHubに尋ねた回数が多すぎました。</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>コードが古くなっています。新しいコードを求めてください。</translation>
    </message>
    <message>
        <source>GitHub’s answer was too old. Please sign in once more.</source>
        <translation>GitHubの応答が古すぎました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>GitHub does not know this client id with this secret. Look at both again: they stand on the page of your app at GitHub, and a new secret can be made there.</source>
        <translation>GitHubが、このクライアントIDとシークレットの組み合わせを認識しません。両方をもう一度確かめてください。GitHubのアプリのページにあり、新しいシークレットもそこで作れます。</translation>
    </message>
    <message>
        <source>The app at GitHub names another address to come back to. Its “Authorization callback URL” must be http://127.0.0.1/callback/github</source>
        <translation>GitHubのアプリに、別の戻り先アドレスが登録されています。「Authorization callback URL」は http://127.0.0.1/callback/github にしてください</translation>
    </message>
    <message>
        <source>GitHub wants you to confirm your main e-mail address first. You can do that in your e-mail settings there.</source>
        <translation>GitHubは、先にメインのメールアドレスの確認を求めています。GitHubのメール設定で行えます。</translation>
    </message>
    <message>
        <source>The app at GitHub does not allow signing in with a code. Tick “Enable Device Flow” on its page at GitHub.</source>
        <translation>GitHubのアプリが、コードでのサインインを許可していません。GitHubのアプリのページで「Enable Device Flow」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>GitHub does not know this code. Ask for a new one.</source>
        <translation>GitHubがこのコードを認識しません。新しいコードを求めてください。</translation>
    </message>
    <message>
        <source>GitHub does not offer this way to sign in.</source>
        <translation>GitHubはこのサインイン方法に対応していません。</translation>
    </message>
    <message>
        <source>GitHub has suspended the app that this program signs in with.</source>
        <translation>このプログラムがサインインに使うアプリを、GitHubが停止しました。</translation>
    </message>
    <message>
        <source>GitHub ended the sign-in.</source>
        <translation>GitHubがサインインを終了しました。</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository</source>
        <translation>このリポジトリではIssueがオフになっています</translation>
    </message>
    <message>
        <source>GitHub had to close this for legal reasons.</source>
        <translation>法的な理由で、GitHubはこれを閉じる必要がありました。</translation>
    </message>
    <message>
        <source>The organisation wants you to confirm who you are first. Open {address} and then try again.</source>
        <translation>組織が、先に本人確認を求めています。{address} を開いてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This repository is archived, so nothing in it can be changed.</source>
        <translation>このリポジトリはアーカイブされているため、中のものは変更できません。</translation>
    </message>
    <message>
        <source>There is one with this {field} already</source>
        <translation>同じ{field}のものがすでにあります</translation>
    </message>
    <message>
        <source>GitHub does not accept this {field}</source>
        <translation>GitHubがこの{field}を受け付けません</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/issues</name>
    <message>
        <source>GitHub did not take over all of this change.</source>
        <translation>この変更の一部を、GitHubが取り入れませんでした。</translation>
    </message>
    <message>
        <source>GitHub keeps why an issue was closed. Open it again first, then close it the other way</source>
        <translation>GitHubでは、Issueをクローズした理由はそのまま残ります。先に再オープンしてから、別の理由でクローズしてください</translation>
    </message>
    <message>
        <source>Your account may not set these labels in {repository}</source>
        <translation>このアカウントでは、{repository}でこれらのラベルを設定できません</translation>
    </message>
    <message>
        <source>Your account may not set these people in {repository}</source>
        <translation>このアカウントでは、{repository}でこれらの人を設定できません</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/kinds</name>
    <message>
        <source>Open</source>
        <comment>the state</comment>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Closed as completed</source>
        <translation>完了としてクローズ</translation>
    </message>
    <message>
        <source>Closed as not planned</source>
        <translation>予定なしとしてクローズ</translation>
    </message>
    <message>
        <source>Disabled by GitHub</source>
        <translation>GitHubにより無効</translation>
    </message>
    <message>
        <source>Only you and people you invite</source>
        <comment>who can see it</comment>
        <translation>自分と招待した人だけ</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>who can see it</comment>
        <translation>全員</translation>
    </message>
    <message>
        <source>Everyone who can see the repository</source>
        <comment>who can see it</comment>
        <translation>リポジトリを見られる全員</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Where the issue belongs, like octocat/Hello-World</source>
        <translation>Issueの置き場所（例：octocat/Hello-World）</translation>
    </message>
    <message>
        <source>Repository must be an owner and a name, like octocat/Hello-World</source>
        <translation>リポジトリは octocat/Hello-World のように、所有者と名前にしてください</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Words, separated by commas</source>
        <translation>語をコンマで区切ります</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>User names at GitHub, separated by commas</source>
        <translation>GitHubのユーザー名をコンマで区切ります</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>GitHub does not let programs delete an issue. Close it instead: change its status to “Closed as not planned”. It can be opened again.</source>
        <translation>GitHubは、プログラムによるIssueの削除を認めていません。代わりに、状態を「予定なしとしてクローズ」に変えてください。あとで再オープンできます。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the verb</comment>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Letters from a to z, digits, - _ and full stops; spaces become hyphens</source>
        <translation>aからzの英字、数字、- _ とピリオド。空白はハイフンになります</translation>
    </message>
    <message>
        <source>Name may hold letters from a to z, digits, hyphens, underscores, full stops and spaces only</source>
        <translation>名前に使えるのは、aからzの英字、数字、ハイフン、アンダースコア、ピリオド、空白だけです</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>見られる人</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Deleting a repository takes its code and its issues away for good, so the program never asks GitHub for that permission. Archive it instead, or delete it on its page at GitHub.</source>
        <translation>リポジトリを削除するとコードとIssueが完全に失われるため、プログラムはその権限をGitHubに求めません。代わりにアーカイブするか、GitHubのページで削除してください。</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>アーカイブ</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/repositories</name>
    <message>
        <source>GitHub keeps this repository as it is</source>
        <translation>GitHubはこのリポジトリをそのまま残します</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/github/signin</name>
    <message>
        <source>Issues and repositories</source>
        <translation>Issueとリポジトリ</translation>
    </message>
    <message>
        <source>your issues and repositories</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>Issueとリポジトリ</translation>
    </message>
    <message>
        <source>Private repositories</source>
        <translation>非公開リポジトリ</translation>
    </message>
    <message>
        <source>repositories that are private</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>非公開のリポジトリ</translation>
    </message>
    <message>
        <source>a key of GitHub, which begins with github_pat_ or ghp_</source>
        <comment>after “This does not look like”</comment>
        <translation>github_pat_ または ghp_ で始まるGitHubのキー</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>あなたのキー</translation>
    </message>
    <message>
        <source>Open this page at GitHub. It is under “Settings”, “Developer settings”, “Personal access tokens”, “Fine-grained tokens”, “Generate new token”.</source>
        <translation>GitHubでこのページを開きます。「Settings」、「Developer settings」、「Personal access tokens」、「Fine-grained tokens」、「Generate new token」の順に進んだところにあります。</translation>
    </message>
    <message>
        <source>Give it a name, like “Connector Manager”, and choose how long it shall last.</source>
        <translation>「Connector Manager」などの名前を付け、有効期間を選びます。</translation>
    </message>
    <message>
        <source>Under “Repository access”, choose “All repositories”, or only those that you want to see here.</source>
        <translation>「Repository access」で「All repositories」か、ここで見たいものだけを選びます。</translation>
    </message>
    <message>
        <source>Under “Permissions”, “Repositories”, add “Issues” and choose “Read-only”, or “Read and write” if you want to change things here. “Metadata” comes along by itself. To rename or archive repositories, add “Administration” with “Read and write”.</source>
        <translation>「Permissions」の「Repositories」で「Issues」を追加し、「Read-only」を選びます。ここで変更もしたい場合は「Read and write」を選びます。「Metadata」は自動で付きます。リポジトリの名前変更やアーカイブには、「Administration」を「Read and write」で追加します。</translation>
    </message>
    <message>
        <source>Press “Generate token”, copy the key, which is shown only once, and paste it here.</source>
        <translation>「Generate token」を押し、一度だけ表示されるキーをコピーして、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>This key only renews another one and opens nothing. Make a key of your own, as the steps say.</source>
        <translation>このキーは別のキーを更新するだけで、何も開けません。手順に従って、自分のキーを作ってください。</translation>
    </message>
    <message>
        <source>This key was made for another program’s sign-in. Make a key of your own, as the steps say.</source>
        <translation>このキーは別のプログラムのサインイン用に作られたものです。手順に従って、自分のキーを作ってください。</translation>
    </message>
    <message>
        <source>This key belongs to an installed app, not to a person. Make a key of your own, as the steps say.</source>
        <translation>このキーは人ではなく、インストールされたアプリのものです。手順に従って、自分のキーを作ってください。</translation>
    </message>
    <message>
        <source>This is the client id of an app. Make a key of your own, as the steps say.</source>
        <translation>これはアプリのクライアントIDです。手順に従って、自分のキーを作ってください。</translation>
    </message>
    <message>
        <source>This looks like the client secret of an app, or like a key of a kind that GitHub no longer makes. Make a new one, as the steps say.</source>
        <translation>これはアプリのクライアントシークレットか、GitHubがもう作っていない種類のキーのようです。手順に従って、新しく作ってください。</translation>
    </message>
    <message>
        <source>This is an address. Paste the key itself: GitHub shows it once, right after making it.</source>
        <translation>これはアドレスです。キーそのものを貼り付けてください。GitHubは、作った直後に一度だけキーを表示します。</translation>
    </message>
    <message>
        <source>This is a code for another page. Make a key of your own, as the steps say.</source>
        <translation>これは別のページ用のコードです。手順に従って、自分のキーを作ってください。</translation>
    </message>
    <message>
        <source>This is a code for signing in once. Make a key of your own, as the steps say.</source>
        <translation>これは一度だけのサインイン用のコードです。手順に従って、自分のキーを作ってください。</translation>
    </message>
    <message>
        <source>This is another kind of key. Make a key of your own, as the steps say.</source>
        <translation>これは別の種類のキーです。手順に従って、自分のキーを作ってください。</translation>
    </message>
    <message>
        <source>Open this page at GitHub: “Settings”, “Developer settings”, “OAuth Apps”, “New OAuth App”. Type any name, and the address of your GitHub page as “Homepage URL”.</source>
        <translation>GitHubで「Settings」、「Developer settings」、「OAuth Apps」、「New OAuth App」のページを開きます。好きな名前を入力し、「Homepage URL」には自分のGitHubページのアドレスを入力します。</translation>
    </message>
    <message>
        <source>Paste this as “Authorization callback URL”, tick “Enable Device Flow”, and press “Register application”.</source>
        <translation>これを「Authorization callback URL」に貼り付け、「Enable Device Flow」にチェックを入れて「Register application」を押します。</translation>
    </message>
    <message>
        <source>Copy the “Client ID” to here. That is enough to sign in with a code. To sign in without typing a code, press “Generate a new client secret” as well, and copy the secret, which is shown only once.</source>
        <translation>「Client ID」をここにコピーします。コードでのサインインはこれで十分です。コードを入力せずにサインインするには、「Generate a new client secret」も押し、一度だけ表示されるシークレットをコピーします。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/__init__</name>
    <message>
        <source>Your tasks, your calendar, and files made here.</source>
        <translation>ToDo、カレンダー、ここで作ったファイル。</translation>
    </message>
    <message>
        <source>Google’s notifications have no content, and a relay hands on nothing but content. Google is read now and then instead.</source>
        <translation>Googleの通知には中身がなく、リレーは中身だけを渡します。そのため、Googleはときどき読み取ります。</translation>
    </message>
    <message>
        <source>Google ends it after seven days while your project there is “In testing”. “Publish app” changes that.</source>
        <translation>Googleのプロジェクトが「In testing」の間は、7日後に終了します。「Publish app」で変えられます。</translation>
    </message>
    <message>
        <source>Google ends a sign-in that nobody used for six months.</source>
        <translation>Googleは、6か月間使われなかったサインインを終了します。</translation>
    </message>
    <message>
        <source>Your tasks are at tasks.google.com, your events at calendar.google.com: what you add there appears here.</source>
        <translation>ToDoは tasks.google.com、予定は calendar.google.com にあります。そこで追加したものがここに表示されます。</translation>
    </message>
    <message>
        <source>Of your Drive this program sees only files that were made with it. Make one with “New item”.</source>
        <translation>ドライブのうち、このプログラムが見られるのは、このプログラムで作ったファイルだけです。「新しい項目」で作ってください。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/failures</name>
    <message>
        <source>Google does not know this client id, or the secret belongs to another one. Check both.</source>
        <translation>GoogleがこのクライアントIDを認識しないか、シークレットが別のIDのものです。両方を確かめてください。</translation>
    </message>
    <message>
        <source>Google has switched this client id off. Look at it in the Google Cloud console.</source>
        <translation>GoogleがこのクライアントIDをオフにしました。Google Cloudコンソールで確かめてください。</translation>
    </message>
    <message>
        <source>This client id was deleted in the Google Cloud console. It can be restored there for 30 days.</source>
        <translation>このクライアントIDはGoogle Cloudコンソールで削除されました。30日間は、そこで元に戻せます。</translation>
    </message>
    <message>
        <source>This client id is of the wrong type. Create one of the type “Desktop app”.</source>
        <translation>このクライアントIDは種類が違います。「Desktop app」の種類で作成してください。</translation>
    </message>
    <message>
        <source>This client id is for members of one organisation only, and this account is not one of them.</source>
        <translation>このクライアントIDは1つの組織のメンバー専用で、このアカウントはメンバーではありません。</translation>
    </message>
    <message>
        <source>Google lets nobody sign in with this browser. Use another one.</source>
        <translation>Googleは、このブラウザーでのサインインを認めていません。別のブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>Your Google storage is full. Make room there and try again.</source>
        <translation>Googleの保存容量がいっぱいです。空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Google made this event by itself; it cannot be changed here.</source>
        <translation>この予定はGoogleが自動で作ったもので、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Working locations can only be changed in Google Calendar.</source>
        <translation>勤務場所は、Googleカレンダーでだけ変更できます。</translation>
    </message>
    <message>
        <source>Google no longer knows how far this listing came; it has to begin anew.</source>
        <translation>一覧をどこまで読んだかがGoogleでわからなくなりました。最初から読み直す必要があります。</translation>
    </message>
    <message>
        <source>An event must end after it begins</source>
        <translation>予定の終了は開始よりあとにしてください</translation>
    </message>
    <message>
        <source>An event must end after it begins.</source>
        <translation>予定の終了は開始よりあとにしてください。</translation>
    </message>
    <message>
        <source>Google did not accept this.</source>
        <translation>Googleがこれを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Google did not accept this</source>
        <translation>Googleがこれを受け付けませんでした</translation>
    </message>
    <message>
        <source>A Google API that this needs is switched off in the Google project that this client id belongs to.</source>
        <translation>これに必要なGoogleのAPIが、このクライアントIDのGoogleプロジェクトでオフになっています。</translation>
    </message>
    <message>
        <source>The Google {service} API is switched off in the Google project that this client id belongs to.</source>
        <translation>Google {service} APIが、このクライアントIDのGoogleプロジェクトでオフになっています。</translation>
    </message>
    <message>
        <source>Switch it on in the Google Cloud console, under “APIs &amp; Services”, “Library” and wait a minute.</source>
        <translation>Google Cloudコンソールの「APIs &amp; Services」、「Library」でオンにして、1分ほど待ってください。</translation>
    </message>
    <message>
        <source>Switch it on at {address} and wait a minute.</source>
        <translation>{address} でオンにして、1分ほど待ってください。</translation>
    </message>
    <message>
        <source>a box that was not ticked</source>
        <translation>チェックの入っていない欄</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/kinds</name>
    <message>
        <source>Calendars are made, renamed and deleted at calendar.google.com; their events can be changed here.</source>
        <translation>カレンダーの作成、名前変更、削除は calendar.google.com で行います。予定はここで変更できます。</translation>
    </message>
    <message>
        <source>Write the year with four digits, like 2026</source>
        <translation>年は2026のように4桁で入力してください</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>the state</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the state</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>仮の予定</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>A chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>Change events and share it</source>
        <translation>予定の変更と共有</translation>
    </message>
    <message>
        <source>Change events</source>
        <translation>予定の変更</translation>
    </message>
    <message>
        <source>See events</source>
        <translation>予定の表示</translation>
    </message>
    <message>
        <source>See when there is something</source>
        <translation>予定の有無の表示</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Focus time</source>
        <translation>サイレントモード</translation>
    </message>
    <message>
        <source>Made from a message</source>
        <translation>メッセージから作成</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Working location</source>
        <translation>勤務場所</translation>
    </message>
    <message>
        <source>Only you</source>
        <comment>who can see it</comment>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>ToDoリスト</translation>
    </message>
    <message>
        <source>Task lists</source>
        <translation>ToDoリスト</translation>
    </message>
    <message>
        <source>Delete list and its tasks</source>
        <translation>リストとToDoを削除</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ToDo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>ToDo</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>List</source>
        <comment>the noun</comment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the day on which it is</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>A day; Google keeps no time of day</source>
        <translation>日付だけです。Googleは時刻を保存しません</translation>
    </message>
    <message>
        <source>Assigned in</source>
        <translation>割り当て元</translation>
    </message>
    <message>
        <source>Done and cleared away</source>
        <translation>完了して片付け済み</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>You may</source>
        <comment>what somebody may do with a calendar</comment>
        <translation>できること</translation>
    </message>
    <message>
        <source>Everyone who can see the calendar</source>
        <comment>who can see it</comment>
        <translation>カレンダーを見られる全員</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>the time of an event</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>the time of an event</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Left empty: one hour later</source>
        <translation>空の場合：1時間後</translation>
    </message>
    <message>
        <source>All day on</source>
        <translation>終日の日付</translation>
    </message>
    <message>
        <source>In place of a time, such as 2026-03-09</source>
        <translation>時刻の代わりに（例：2026-03-09）</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Left empty: the same day</source>
        <translation>空の場合：同じ日</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where it is</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>主催者</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>that an event comes again</comment>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Sort of event</source>
        <translation>予定の種類</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>スプレッドシート</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>スターなし</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>サイズ（バイト）</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/signin</name>
    <message>
        <source>your tasks</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>ToDo</translation>
    </message>
    <message>
        <source>See your task lists and tasks</source>
        <translation>ToDoリストとToDoを見る</translation>
    </message>
    <message>
        <source>See, create, change and delete your task lists and tasks</source>
        <translation>ToDoリストとToDoを見る、作成、変更、削除する</translation>
    </message>
    <message>
        <source>your calendar</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>See your calendars and their events</source>
        <translation>カレンダーと予定を見る</translation>
    </message>
    <message>
        <source>See your calendars, and see, create, change and delete their events</source>
        <translation>カレンダーを見て、予定を見る、作成、変更、削除する</translation>
    </message>
    <message>
        <source>files in your Drive</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>ドライブのファイル</translation>
    </message>
    <message>
        <source>See the Drive files that were made by this program or opened with it</source>
        <translation>このプログラムで作った、または開いたドライブのファイルを見る</translation>
    </message>
    <message>
        <source>See, create, rename and trash Drive files, if they were made by this program or opened with it</source>
        <translation>このプログラムで作った、または開いたドライブのファイルを見る、作成、名前変更、ゴミ箱に入れる</translation>
    </message>
    <message>
        <source>See your name and e-mail address</source>
        <translation>名前とメールアドレスを見る</translation>
    </message>
    <message>
        <source>Create, change or delete anything, although Google’s own page speaks of changing files</source>
        <translation>何かを作成、変更、削除する（Googleのページにはファイルの変更と書かれていても）</translation>
    </message>
    <message>
        <source>See your mail, your contacts or any other file</source>
        <translation>メール、連絡先、ほかのファイルを見る</translation>
    </message>
    <message>
        <source>Create, share or delete whole calendars</source>
        <translation>カレンダー全体を作成、共有、削除する</translation>
    </message>
    <message>
        <source>If Google says that it has not verified this app, choose “Advanced” and then “Go to …”. Tick every box, then choose “Continue”.</source>
        <translation>このアプリは未確認とGoogleが表示したら、「Advanced」、「Go to …」の順に選びます。すべてにチェックを入れ、「Continue」を選びます。</translation>
    </message>
    <message>
        <source>Open the Google Cloud console, sign in, choose “Select a project”, then “New project”. Give it a name and choose “Create”.</source>
        <translation>Google Cloudコンソールを開いてサインインし、「Select a project」、「New project」の順に選びます。名前を付けて「Create」を選びます。</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, “Library”, find “Google Tasks API”, “Google Calendar API” and “Google Drive API”, and choose “Enable” for each of the three.</source>
        <translation>「APIs &amp; Services」の「Library」で「Google Tasks API」、「Google Calendar API」、「Google Drive API」を探し、3つとも「Enable」を選びます。</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, “OAuth consent screen”, choose “Get started”: a name, your e-mail address, the audience “External”, and “Create”.</source>
        <translation>「APIs &amp; Services」の「OAuth consent screen」で「Get started」を選びます。名前、メールアドレス、対象「External」を入れ、「Create」を選びます。</translation>
    </message>
    <message>
        <source>Under “Data Access” choose “Add or remove scopes”, paste these lines, then “Update” and “Save”.</source>
        <translation>「Data Access」で「Add or remove scopes」を選び、これらの行を貼り付け、「Update」、「Save」の順に選びます。</translation>
    </message>
    <message>
        <source>Under “Audience” choose “Publish app” and confirm. Without this the connection ends after seven days. Google need not verify anything for your own use.</source>
        <translation>「Audience」で「Publish app」を選び、確定します。これがないと、接続は7日後に終了します。自分で使うだけなら、Googleの確認は要りません。</translation>
    </message>
    <message>
        <source>Under “Clients” choose “Create client”, the type “Desktop app”, and “Create”. No address has to be entered there: this program may answer at any port of your own computer.</source>
        <translation>「Clients」で「Create client」、種類「Desktop app」、「Create」の順に選びます。アドレスの入力は不要です。このプログラムは、自分のパソコンのどのポートでも受け取れます。</translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields here before you close that page: Google shows the secret only once.</source>
        <translation>そのページを閉じる前に、クライアントIDとクライアントシークレットをここの欄にコピーします。Googleはシークレットを一度だけ表示します。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/google/tasks</name>
    <message>
        <source>(No title)</source>
        <translation>（題名なし）</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/__init__</name>
    <message>
        <source>Your To Do tasks, Outlook calendar and OneDrive.</source>
        <translation>To Doのタスク、Outlookの予定表、OneDrive。</translation>
    </message>
    <message>
        <source>Microsoft puts a question to the address itself, and a relay cannot answer it. Microsoft is read now and then instead.</source>
        <translation>Microsoftはアドレスそのものに質問し、リレーはそれに答えられません。そのため、Microsoftはときどき読み取ります。</translation>
    </message>
    <message>
        <source>Microsoft ends a sign-in that nobody used for 90 days.</source>
        <translation>Microsoftは、90日間使われなかったサインインを終了します。</translation>
    </message>
    <message>
        <source>Choose your account, then “Accept”</source>
        <translation>アカウントを選び、「Accept」を選びます</translation>
    </message>
    <message>
        <source>This account has no tasks, events or files yet.</source>
        <translation>このアカウントには、タスク、予定、ファイルがまだありません。</translation>
    </message>
    <message>
        <source>If you expected some, check that you chose the right account: personal, or work or school.</source>
        <translation>あるはずの場合は、個人用か職場・学校用か、正しいアカウントを選んだか確かめてください。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/failures</name>
    <message>
        <source>There is no room left in this OneDrive.</source>
        <translation>このOneDriveには空きがありません。</translation>
    </message>
    <message>
        <source>This account has no mailbox at Microsoft, so that it has no tasks and no calendar.</source>
        <translation>このアカウントはMicrosoftのメールボックスがないため、タスクと予定表がありません。</translation>
    </message>
    <message>
        <source>Microsoft found something harmful in this file and keeps it locked.</source>
        <translation>Microsoftがこのファイルに有害なものを見つけ、ロックしています。</translation>
    </message>
    <message>
        <source>Microsoft does not offer this for this account.</source>
        <translation>Microsoftは、このアカウントではこれに対応していません。</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation>同じ名前のものがすでにあります。</translation>
    </message>
    <message>
        <source>There is already something of this name</source>
        <translation>同じ名前のものがすでにあります</translation>
    </message>
    <message>
        <source>Your organisation does not allow this way of signing in on this computer. Ask your IT department, or sign in with the browser if you used a code.</source>
        <translation>組織が、このパソコンでのこのサインイン方法を許可していません。IT部門に尋ねるか、コードを使った場合はブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>Microsoft did not accept this.</source>
        <translation>Microsoftがこれを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The code has not been confirmed.</source>
        <translation>コードが確認されていません。</translation>
    </message>
    <message>
        <source>Microsoft did not accept the sign-in.</source>
        <translation>Microsoftがサインインを受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/kinds</name>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>ほかの人を待機中</translation>
    </message>
    <message>
        <source>Where new tasks go</source>
        <translation>新しいタスクの入る場所</translation>
    </message>
    <message>
        <source>Mail that you flagged</source>
        <translation>フラグを付けたメール</translation>
    </message>
    <message>
        <source>You share it</source>
        <translation>自分が共有</translation>
    </message>
    <message>
        <source>Somebody shares it with you</source>
        <translation>ほかの人が共有</translation>
    </message>
    <message>
        <source>A change here is a change to every date</source>
        <translation>ここでの変更は、すべての日付に及びます</translation>
    </message>
    <message>
        <source>To Do list</source>
        <translation>To Doリスト</translation>
    </message>
    <message>
        <source>To Do lists</source>
        <translation>To Doリスト</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>with others</comment>
        <translation>共有</translation>
    </message>
    <message>
        <source>Delete with its tasks</source>
        <translation>タスクごと削除</translation>
    </message>
    <message>
        <source>Everyone who shares the list</source>
        <comment>who can see it</comment>
        <translation>リストを共有する全員</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>While the task is open</source>
        <translation>タスクが未完了の間</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>importance</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>importance</comment>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <comment>importance</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>You and whoever can see your calendar</source>
        <comment>who can see it</comment>
        <translation>自分と、予定表を見られる人</translation>
    </message>
    <message>
        <source>Starts</source>
        <comment>the time of an event</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>the state</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Delete, telling guests</source>
        <translation>削除してゲストに通知</translation>
    </message>
    <message>
        <source>OneDrive item</source>
        <translation>OneDriveの項目</translation>
    </message>
    <message>
        <source>OneDrive items</source>
        <translation>OneDriveの項目</translation>
    </message>
    <message>
        <source>A new item is a folder</source>
        <translation>新しい項目はフォルダーです</translation>
    </message>
    <message>
        <source>A name cannot hold any of " * : &lt; &gt; ? / \ |</source>
        <translation>名前に " * : &lt; &gt; ? / \ | は使えません</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/signin</name>
    <message>
        <source>See your To Do lists and tasks</source>
        <translation>To Doリストとタスクを見る</translation>
    </message>
    <message>
        <source>See, create, change and delete your To Do lists and tasks</source>
        <translation>To Doリストとタスクを見る、作成、変更、削除する</translation>
    </message>
    <message>
        <source>See the events of your calendar</source>
        <translation>予定表の予定を見る</translation>
    </message>
    <message>
        <source>See, create, change and delete the events of your calendar</source>
        <translation>予定表の予定を見る、作成、変更、削除する</translation>
    </message>
    <message>
        <source>your files in OneDrive</source>
        <comment>goes on after “see” and “change”</comment>
        <translation>OneDriveのファイル</translation>
    </message>
    <message>
        <source>See the names of your files in OneDrive</source>
        <translation>OneDriveのファイルの名前を見る</translation>
    </message>
    <message>
        <source>See and rename your files in OneDrive, make folders, and move things to its recycle bin</source>
        <translation>OneDriveのファイルを見て名前を変更し、フォルダーを作り、ごみ箱に移す</translation>
    </message>
    <message>
        <source>See your name and mail address</source>
        <translation>名前とメールアドレスを見る</translation>
    </message>
    <message>
        <source>Create, change or delete anything</source>
        <translation>何かを作成、変更、削除する</translation>
    </message>
    <message>
        <source>See your mail</source>
        <translation>メールを見る</translation>
    </message>
    <message>
        <source>See what other people keep</source>
        <translation>ほかの人のものを見る</translation>
    </message>
    <message>
        <source>Delete anything in OneDrive for good</source>
        <translation>OneDriveのものを完全に削除する</translation>
    </message>
    <message>
        <source>Sign in at the address below and choose App registrations, then New registration. If it says that something outside of a directory is deprecated, first make a free account at azure.microsoft.com/free (it asks for a card and charges nothing), then come back.</source>
        <translation>下のアドレスでサインインし、App registrations、New registration の順に選びます。ディレクトリ外は非推奨という表示が出たら、先に azure.microsoft.com/free で無料アカウントを作り（カードを求められますが請求はありません）、それから戻ってください。</translation>
    </message>
    <message>
        <source>Type a name. For the supported account types choose the one with any organisational directory and personal Microsoft accounts. Leave the redirect address empty. Choose Register, then copy the Application (client) ID into the field below.</source>
        <translation>名前を入力します。対応するアカウントの種類は、任意の組織ディレクトリと個人のMicrosoftアカウントのものを選びます。リダイレクトアドレスは空のままにします。Register を選び、Application (client) ID を下の欄にコピーします。</translation>
    </message>
    <message>
        <source>Choose Authentication, then Add a platform, then Mobile and desktop applications. Put this address under Custom redirect URIs and choose Configure. Under Advanced settings set Allow public client flows to Yes, and save. Make no client secret: this program needs none.</source>
        <translation>Authentication、Add a platform、Mobile and desktop applications の順に選びます。このアドレスを Custom redirect URIs に入れ、Configure を選びます。Advanced settings で Allow public client flows を Yes にして保存します。クライアントシークレットは作らないでください。このプログラムには不要です。</translation>
    </message>
    <message>
        <source>{id}, or a domain like {domain}</source>
        <translation>{id}、または {domain} のようなドメイン</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/microsoft/tasks</name>
    <message>
        <source>A list is not there any more.</source>
        <translation>リストがなくなっています。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/__init__</name>
    <message>
        <source>Notion connection</source>
        <comment>a name for an account</comment>
        <translation>Notionの接続</translation>
    </message>
    <message>
        <source>Your pages, your tables and the rows in them.</source>
        <translation>ページ、表、その中の行。</translation>
    </message>
    <message>
        <source>See the pages and tables that are shared with it, and the rows in them</source>
        <translation>共有されているページと表、その中の行を見る</translation>
    </message>
    <message>
        <source>See your name at Notion</source>
        <translation>Notionでの名前を見る</translation>
    </message>
    <message>
        <source>Create, change or move anything to the trash (Notion would let it; the program keeps to reading)</source>
        <translation>何かを作成、変更、ゴミ箱に移動する（Notionでは可能でも、プログラムは読み取りだけにします）</translation>
    </message>
    <message>
        <source>See pages that nobody has shared with it</source>
        <translation>だれからも共有されていないページを見る</translation>
    </message>
    <message>
        <source>Create pages and rows, rename, archive and lock them</source>
        <translation>ページと行を作成、名前変更、アーカイブ、ロックする</translation>
    </message>
    <message>
        <source>Move pages and rows to the trash, and take them out of it again</source>
        <translation>ページと行をゴミ箱に移し、また取り出す</translation>
    </message>
    <message>
        <source>Delete anything for good</source>
        <translation>何かを完全に削除する</translation>
    </message>
    <message>
        <source>Change a table’s columns</source>
        <translation>表の列を変更する</translation>
    </message>
    <message>
        <source>Notion names no end for it, and renews it when it is asked to.</source>
        <translation>Notionは期限を示しておらず、求められれば更新します。</translation>
    </message>
    <message>
        <source>You chose at Notion how long your key lasts, a year at most, and Notion does not tell this program.</source>
        <translation>キーの有効期間はNotionで選んだもの（最長1年）で、Notionはこのプログラムに知らせません。</translation>
    </message>
    <message>
        <source>Tick the pages that this program may see, then choose “Allow access”</source>
        <translation>このプログラムに見せるページにチェックを入れ、「Allow access」を選びます</translation>
    </message>
    <message>
        <source>Notion shows a connection only the pages that somebody has shared with it.</source>
        <translation>Notionが接続に見せるのは、だれかが共有したページだけです。</translation>
    </message>
    <message>
        <source>Open a page at Notion, press ••• at its top right, then “Connections”, “Add connection”, and pick yours.</source>
        <translation>Notionでページを開き、右上の •••、「Connections」、「Add connection」の順に押して、自分のものを選びます。</translation>
    </message>
    <message>
        <source>The pages inside that page come along.</source>
        <translation>そのページの中のページも含まれます。</translation>
    </message>
    <message>
        <source>Or let the workspace’s owner tick pages on the connection’s own page, tab “Content access”, “Edit access”.</source>
        <translation>または、ワークスペースの所有者に、接続のページの「Content access」タブ、「Edit access」でページにチェックを入れてもらいます。</translation>
    </message>
    <message>
        <source>If you signed in through the browser: sign in again, and tick pages when Notion asks which ones.</source>
        <translation>ブラウザーでサインインした場合：もう一度サインインし、Notionがどのページかを尋ねたらチェックを入れます。</translation>
    </message>
    <message>
        <source>Then press “Refresh” here. It may take a minute until Notion finds them.</source>
        <translation>それから、ここで「更新」を押します。Notionが見つけるまで1分ほどかかることがあります。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/columns</name>
    <message>
        <source>Notion works it out from other columns</source>
        <translation>Notionがほかの列から計算します</translation>
    </message>
    <message>
        <source>Notion keeps it by itself</source>
        <translation>Notionが自動で管理します</translation>
    </message>
    <message>
        <source>a page is verified at Notion itself</source>
        <translation>ページの認証はNotionで行います</translation>
    </message>
    <message>
        <source>people are chosen at Notion itself</source>
        <translation>人はNotionで選びます</translation>
    </message>
    <message>
        <source>links between pages are made at Notion itself</source>
        <translation>ページ間のリンクはNotionで作ります</translation>
    </message>
    <message>
        <source>files are added at Notion itself</source>
        <translation>ファイルはNotionで追加します</translation>
    </message>
    <message>
        <source>a place is chosen at Notion itself</source>
        <translation>場所はNotionで選びます</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a table, without a name</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Write a date, like 2026-10-01, with a time 2026-10-01T14:00:00+02:00, or two of them with – between</source>
        <translation>2026-10-01 のような日付を書きます。時刻付きは 2026-10-01T14:00:00+02:00、期間は2つを – でつなぎます</translation>
    </message>
    <message>
        <source>Any of: {names}. Separate them with commas</source>
        <translation>次から選びます：{names}。コンマで区切ります</translation>
    </message>
    <message>
        <source>What is changed here loses its looks (bold, links) at Notion</source>
        <translation>ここで変更すると、Notionでの書式（太字、リンク）が失われます</translation>
    </message>
    <message>
        <source>Write a number, like 3 or -2.5</source>
        <translation>3 や -2.5 のような数を書いてください</translation>
    </message>
    <message>
        <source>2026-10-01, or with a time</source>
        <translation>2026-10-01、または時刻付き</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/failures</name>
    <message>
        <source>page, table or row (it may not be shared with this program)</source>
        <comment>what was not found</comment>
        <translation>ページ、表、または行（このプログラムに共有されていない可能性があります）</translation>
    </message>
    <message>
        <source>Notion has stopped taking requests of this connection. Ask your workspace’s owner, or make a new key.</source>
        <translation>Notionが、この接続のリクエストを受け付けなくなりました。ワークスペースの所有者に尋ねるか、新しいキーを作ってください。</translation>
    </message>
    <message>
        <source>This Notion workspace has reached its limit of blocks. Make room there, or choose a larger plan.</source>
        <translation>このNotionワークスペースはブロック数の上限に達しました。空きを作るか、上のプランを選んでください。</translation>
    </message>
    <message>
        <source>Notion does not know this client id and secret. Copy both again from your connection’s page</source>
        <translation>Notionが、このクライアントIDとシークレットを認識しません。接続のページから、両方をコピーし直してください</translation>
    </message>
    <message>
        <source>Notion makes new pages in use. Archive it once it is there</source>
        <translation>Notionの新しいページは使用中で作られます。できてからアーカイブしてください</translation>
    </message>
    <message>
        <source>Notion makes new pages unlocked. Lock it once it is there</source>
        <translation>Notionの新しいページはロックなしで作られます。できてからロックしてください</translation>
    </message>
    <message>
        <source>This title is too long for Notion</source>
        <translation>この題名はNotionには長すぎます</translation>
    </message>
    <message>
        <source>Notion did not accept this title</source>
        <translation>Notionがこの題名を受け付けませんでした</translation>
    </message>
    <message>
        <source>Notion did not accept this table</source>
        <translation>Notionがこの表を受け付けませんでした</translation>
    </message>
    <message>
        <source>Notion did not accept this place. Choose a page to put it in</source>
        <translation>Notionがこの場所を受け付けませんでした。入れるページを選んでください</translation>
    </message>
    <message>
        <source>Notion did not accept this text</source>
        <translation>Notionがこの文章を受け付けませんでした</translation>
    </message>
    <message>
        <source>page (it is in Notion’s trash)</source>
        <comment>what was not found</comment>
        <translation>ページ（Notionのゴミ箱にあります）</translation>
    </message>
    <message>
        <source>Notion did not accept this.</source>
        <translation>Notionがこれを受け付けませんでした。</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <comment>a sentence and its full stop</comment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>Notion did not accept this value</source>
        <translation>Notionがこの値を受け付けませんでした</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/kinds</name>
    <message>
        <source>In use</source>
        <comment>a page</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>a page</comment>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>In the trash</source>
        <comment>a page</comment>
        <translation>ゴミ箱の中</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>ページの状態</translation>
    </message>
    <message>
        <source>An archived page can be put back into use</source>
        <translation>アーカイブしたページは、また使用中に戻せます</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a page</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>A locked page cannot be changed at Notion by mistake</source>
        <translation>ロックしたページは、Notionで誤って変更されません</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a page</comment>
        <translation>本文</translation>
    </message>
    <message>
        <source>What the page says at first. Lines that begin with # become headings, lines with - become lists</source>
        <translation>ページの最初の内容です。# で始まる行は見出しに、- で始まる行はリストになります</translation>
    </message>
    <message>
        <source>Everyone who can see the page it lies in</source>
        <comment>who can see it</comment>
        <translation>置かれているページを見られる全員</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Inside the page</source>
        <translation>親ページ</translation>
    </message>
    <message>
        <source>Choose the page that the new one belongs in</source>
        <translation>新しいページを入れるページを選びます</translation>
    </message>
    <message>
        <source>Left empty: a private page of your own, which a connection of a whole workspace cannot make</source>
        <translation>空の場合：自分の非公開ページになります。ワークスペース全体の接続では作れません</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Everyone who can see the table</source>
        <comment>who can see it</comment>
        <translation>表を見られる全員</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>入れる表</translation>
    </message>
    <message>
        <source>Choose the table that the new row belongs in</source>
        <translation>新しい行を入れる表を選びます</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands in the other columns of this row</source>
        <translation>この行のほかの列の内容</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>A table is set up with its columns at Notion itself. Once it is there, its rows can be made here.</source>
        <translation>表と列の準備はNotionで行います。表ができたら、行はここで作れます。</translation>
    </message>
    <message>
        <source>A table’s name and columns are changed at Notion itself. Its rows can be changed here.</source>
        <translation>表の名前と列はNotionで変更します。行はここで変更できます。</translation>
    </message>
    <message>
        <source>A table holds all its rows, so it is only moved to the trash at Notion itself.</source>
        <translation>表にはすべての行が入っているため、ゴミ箱への移動はNotionでだけ行います。</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Page in the trash</source>
        <translation>ゴミ箱の中のページ</translation>
    </message>
    <message>
        <source>Pages in the trash</source>
        <translation>ゴミ箱の中のページ</translation>
    </message>
    <message>
        <source>“In use” takes it out of the trash</source>
        <translation>「使用中」にするとゴミ箱から出ます</translation>
    </message>
    <message>
        <source>Pages and rows get here when they are moved to the trash.</source>
        <translation>ページと行は、ゴミ箱に移されるとここに来ます。</translation>
    </message>
    <message>
        <source>Programs cannot empty Notion’s trash. You can do that at Notion itself.</source>
        <translation>プログラムはNotionのゴミ箱を空にできません。Notionで行えます。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/properties</name>
    <message>
        <source>Untitled</source>
        <comment>a page or a table</comment>
        <translation>無題</translation>
    </message>
    <message>
        <source>someone</source>
        <comment>a person without a name</comment>
        <translation>だれか</translation>
    </message>
    <message>
        <source>title</source>
        <comment>a type of column</comment>
        <translation>題名</translation>
    </message>
    <message>
        <source>rich text</source>
        <comment>a type of column</comment>
        <translation>リッチテキスト</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a type of column</comment>
        <translation>数値</translation>
    </message>
    <message>
        <source>select</source>
        <comment>a type of column</comment>
        <translation>選択</translation>
    </message>
    <message>
        <source>multi select</source>
        <comment>a type of column</comment>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a type of column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a type of column</comment>
        <translation>日付</translation>
    </message>
    <message>
        <source>people</source>
        <comment>a type of column</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>files</source>
        <comment>a type of column</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>checkbox</source>
        <comment>a type of column</comment>
        <translation>チェックボックス</translation>
    </message>
    <message>
        <source>url</source>
        <comment>a type of column</comment>
        <translation>URL</translation>
    </message>
    <message>
        <source>email</source>
        <comment>a type of column</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>a type of column</comment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>formula</source>
        <comment>a type of column</comment>
        <translation>数式</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>a type of column</comment>
        <translation>リレーション</translation>
    </message>
    <message>
        <source>rollup</source>
        <comment>a type of column</comment>
        <translation>ロールアップ</translation>
    </message>
    <message>
        <source>created time</source>
        <comment>a type of column</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>created by</source>
        <comment>a type of column</comment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>last edited time</source>
        <comment>a type of column</comment>
        <translation>最終更新日時</translation>
    </message>
    <message>
        <source>last edited by</source>
        <comment>a type of column</comment>
        <translation>最終更新者</translation>
    </message>
    <message>
        <source>unique id</source>
        <comment>a type of column</comment>
        <translation>固有ID</translation>
    </message>
    <message>
        <source>verification</source>
        <comment>a type of column</comment>
        <translation>認証</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a type of column</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>button</source>
        <comment>a type of column</comment>
        <translation>ボタン</translation>
    </message>
    <message numerus="yes">
        <source>{n} linked</source>
        <extracomment>For one: {n} linked</extracomment>
        <translation>
            <numerusform>リンク{n}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/shown</name>
    <message>
        <source>page (it was moved, or is in Notion’s trash)</source>
        <comment>what was not found</comment>
        <translation>ページ（移動されたか、Notionのゴミ箱にあります）</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/notion/signin</name>
    <message>
        <source>The Notion key</source>
        <translation>Notionのキー</translation>
    </message>
    <message>
        <source>Open Notion’s page for keys.</source>
        <translation>Notionのキーのページを開きます。</translation>
    </message>
    <message>
        <source>Press “New token”. Give it the name below, pick your workspace and how long it shall last.</source>
        <translation>「New token」を押します。下の名前を付け、ワークスペースと有効期間を選びます。</translation>
    </message>
    <message>
        <source>Copy the key at once: Notion shows it only now. Then paste it here.</source>
        <translation>すぐにキーをコピーします。Notionが表示するのは今だけです。それからここに貼り付けます。</translation>
    </message>
    <message>
        <source>Write down when it ends. Notion does not tell programs, and afterwards you have to make a new one.</source>
        <translation>期限を書き留めておいてください。Notionはプログラムに知らせず、期限のあとは新しいキーを作る必要があります。</translation>
    </message>
    <message>
        <source>No such button? Then ask your workspace’s owner, or let the owner make a connection of the type “Internal” and copy its key from the tab “Configuration”. On its tab “Content access” the owner ticks the pages that it may see.</source>
        <translation>そのボタンがない場合は、ワークスペースの所有者に尋ねるか、所有者に「Internal」の種類の接続を作ってもらい、「Configuration」タブからキーをコピーします。所有者は「Content access」タブで、見せるページにチェックを入れます。</translation>
    </message>
    <message>
        <source>a Notion key, which begins with ntn_ or secret_</source>
        <comment>after “This does not look like”</comment>
        <translation>ntn_ または secret_ で始まるNotionのキー</translation>
    </message>
    <message>
        <source>This is a key that programs renew a sign-in with. Copy the one that begins with ntn_.</source>
        <translation>これは、プログラムがサインインを更新するためのキーです。ntn_ で始まるものをコピーしてください。</translation>
    </message>
    <message>
        <source>This is the address of a page. Open it in your browser and copy the key that is shown there.</source>
        <translation>これはページのアドレスです。ブラウザーで開き、そこに表示されるキーをコピーしてください。</translation>
    </message>
    <message>
        <source>This is the number of a page or of a connection. The key begins with ntn_.</source>
        <translation>これはページか接続の番号です。キーは ntn_ で始まります。</translation>
    </message>
    <message>
        <source>This is a secret of your browser, which opens everything of yours. Never paste it anywhere. Make a key instead.</source>
        <translation>これはブラウザーの秘密の情報で、あなたのものをすべて開けます。どこにも貼り付けないでください。代わりにキーを作ってください。</translation>
    </message>
    <message>
        <source>This key is cut off. Copy it again, from the first to the last character.</source>
        <translation>このキーは途中で切れています。最初から最後の文字まで、コピーし直してください。</translation>
    </message>
    <message>
        <source>This key is covered up. Press “Show” beside it at Notion, then copy it.</source>
        <translation>このキーは伏せ字になっています。Notionで横の「Show」を押してからコピーしてください。</translation>
    </message>
    <message>
        <source>This is a key of another platform, not of Notion.</source>
        <translation>これはNotionではなく、別のプラットフォームのキーです。</translation>
    </message>
    <message>
        <source>Open Notion’s page for connections and press “New connection”.</source>
        <translation>Notionの接続のページを開き、「New connection」を押します。</translation>
    </message>
    <message>
        <source>Choose the type “Public” and fill in what it asks for: your name, a website, an e-mail address.</source>
        <translation>「Public」の種類を選び、求められるものを入力します：名前、ウェブサイト、メールアドレス。</translation>
    </message>
    <message>
        <source>Put this address into the field for redirect addresses.</source>
        <translation>このアドレスを、リダイレクトアドレスの欄に入れます。</translation>
    </message>
    <message>
        <source>Add this one too, for when the first is taken on this computer.</source>
        <translation>これも追加します。最初のアドレスがこのパソコンで使用中のときのためです。</translation>
    </message>
    <message>
        <source>And this one.</source>
        <translation>これも追加します。</translation>
    </message>
    <message>
        <source>Tick what the connection may do: read content, and for “Read and change” also insert and update content.</source>
        <translation>接続に許すことにチェックを入れます：read content。「読み取りと変更」には insert content と update content も。</translation>
    </message>
    <message>
        <source>Save, then copy the client id and the secret from the tab “Configuration” and paste both here.</source>
        <translation>保存し、「Configuration」タブからクライアントIDとシークレットをコピーして、両方をここに貼り付けます。</translation>
    </message>
    <message>
        <source>secret_ and then about 40 letters and digits</source>
        <comment>after “It looks like”</comment>
        <translation>secret_ のあとに約40文字の英字と数字</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/__init__</name>
    <message>
        <source>Practice account</source>
        <translation>練習用アカウント</translation>
    </message>
    <message>
        <source>Try everything with pretend items.</source>
        <translation>架空の項目で何でも試せます。</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>このパソコンの中だけ</translation>
    </message>
    <message>
        <source>See your practice name and your practice items</source>
        <translation>練習用の名前と項目を見る</translation>
    </message>
    <message>
        <source>Create, change and delete your practice items</source>
        <translation>練習用の項目を作成、変更、削除する</translation>
    </message>
    <message>
        <source>The practice platform lets a sign-in last until you take it back there.</source>
        <translation>練習用プラットフォームでは、サインインはそこで取り消すまで続きます。</translation>
    </message>
    <message>
        <source>Choose “Allow”</source>
        <translation>「許可」を選びます</translation>
    </message>
    <message>
        <source>This practice person has no items yet. Create one with “New item”.</source>
        <translation>この練習用の人には、まだ項目がありません。「新しい項目」で作成してください。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/failures</name>
    <message>
        <source>The practice platform did not accept this.</source>
        <translation>練習用プラットフォームがこれを受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/practice/kinds</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/__init__</name>
    <message>
        <source>Your channels, and the messages in them.</source>
        <translation>チャンネルと、その中のメッセージ。</translation>
    </message>
    <message>
        <source>Slack signs every byte, and a relay writes the bytes anew. Add an app-level key instead: Slack then tells over its own line.</source>
        <translation>Slackは1バイトごとに署名しますが、リレーはバイトを書き直します。代わりにapp-levelキーを追加すると、Slackが独自の回線で知らせます。</translation>
    </message>
    <message>
        <source>Slack ends a sign-in that was not renewed for 30 days.</source>
        <translation>Slackは、30日間更新されなかったサインインを終了します。</translation>
    </message>
    <message>
        <source>This key of Slack works until somebody takes it back.</source>
        <translation>このSlackのキーは、だれかが取り消すまで使えます。</translation>
    </message>
    <message>
        <source>Slack shows a program the channels only that you, or your app, are in.</source>
        <translation>Slackがプログラムに見せるのは、自分かアプリが参加しているチャンネルだけです。</translation>
    </message>
    <message>
        <source>In Slack, open a channel that you want to see here and join it.</source>
        <translation>Slackで、ここで見たいチャンネルを開いて参加します。</translation>
    </message>
    <message>
        <source>Did you paste the key of a bot (xoxb-…)? Then type /invite and the name of your app in that channel.</source>
        <translation>ボットのキー（xoxb-…）を貼り付けた場合は、そのチャンネルで /invite とアプリの名前を入力します。</translation>
    </message>
    <message>
        <source>Come back and press “Refresh”.</source>
        <translation>戻って「更新」を押します。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/blocks</name>
    <message>
        <source>text may have {most} characters, here are {n}</source>
        <translation>テキストは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>title may have {most} characters, here are {n}</source>
        <translation>題名は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>address may have {most} characters, here are {n}</source>
        <translation>アドレスは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>description may have {most} characters, here are {n}</source>
        <translation>説明は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>label may have {most} characters, here are {n}</source>
        <translation>ラベルは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>hint may have {most} characters, here are {n}</source>
        <translation>ヒントは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>author’s name may have {most} characters, here are {n}</source>
        <translation>作成者の名前は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>subtitle may have {most} characters, here are {n}</source>
        <translation>副題は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>body may have {most} characters, here are {n}</source>
        <translation>本文は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>a button’s text may have {most} characters, here are {n}</source>
        <translation>ボタンのテキストは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>a button’s value may have {most} characters, here are {n}</source>
        <translation>ボタンの値は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>a button’s address may have {most} characters, here are {n}</source>
        <translation>ボタンのアドレスは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>an image’s address may have {most} characters, here are {n}</source>
        <translation>画像のアドレスは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>an image’s description may have {most} characters, here are {n}</source>
        <translation>画像の説明は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>an image’s title may have {most} characters, here are {n}</source>
        <translation>画像の題名は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>a confirmation’s title may have {most} characters, here are {n}</source>
        <translation>確認の題名は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>a confirmation’s text may have {most} characters, here are {n}</source>
        <translation>確認のテキストは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>a confirmation’s confirm button may have {most} characters, here are {n}</source>
        <translation>確認の承諾ボタンは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>a confirmation’s deny button may have {most} characters, here are {n}</source>
        <translation>確認の拒否ボタンは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>a group’s label may have {most} characters, here are {n}</source>
        <translation>グループのラベルは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>an option’s text may have {most} characters, here are {n}</source>
        <translation>選択肢のテキストは{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>an option’s value may have {most} characters, here are {n}</source>
        <translation>選択肢の値は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>field {number} may have {most} characters, here are {n}</source>
        <translation>フィールド{number}は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>“{name}” may have {most} characters, here are {n}</source>
        <translation>「{name}」は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>all markdown together may have {most} characters, here are {n}</source>
        <translation>マークダウンは合わせて{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>a placeholder may have {most} characters, here are {n}</source>
        <translation>入力例は{most}文字までですが、{n}文字あります</translation>
    </message>
    <message>
        <source>it may have {most} elements, here are {n}</source>
        <translation>要素は{most}個までですが、{n}個あります</translation>
    </message>
    <message>
        <source>it may have {most} fields, here are {n}</source>
        <translation>フィールドは{most}個までですが、{n}個あります</translation>
    </message>
    <message>
        <source>it may have {most} rows, here are {n}</source>
        <translation>行は{most}個までですが、{n}個あります</translation>
    </message>
    <message>
        <source>it may have {most} cards, here are {n}</source>
        <translation>カードは{most}個までですが、{n}個あります</translation>
    </message>
    <message>
        <source>a menu may have {most} groups of options, here are {n}</source>
        <translation>メニューの選択肢グループは{most}個までですが、{n}個あります</translation>
    </message>
    <message>
        <source>a menu may have {most} options, here are {n}</source>
        <translation>メニューの選択肢は{most}個までですが、{n}個あります</translation>
    </message>
    <message>
        <source>row {number} may have {most} columns, here are {n}</source>
        <translation>行{number}の列は{most}個までですが、{n}個あります</translation>
    </message>
    <message>
        <source>Blocks are nested too deeply</source>
        <translation>ブロックの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>Blocks must be JSON: something is wrong in line {line}, column {column}</source>
        <translation>ブロックはJSONにしてください。{line}行目、{column}文字目に間違いがあります</translation>
    </message>
    <message>
        <source>Blocks must be JSON: something is wrong</source>
        <translation>ブロックはJSONにしてください。間違いがあります</translation>
    </message>
    <message>
        <source>Blocks must be a list with at least one block: [{…}, {…}]</source>
        <translation>ブロックは、1つ以上のブロックのリストにしてください：[{…}, {…}]</translation>
    </message>
    <message>
        <source>Blocks: a message holds at most {most} of them, here are {n}</source>
        <translation>ブロック：1つのメッセージに{most}個までですが、{n}個あります</translation>
    </message>
    <message>
        <source>Block {number} must be an object with a “type”</source>
        <translation>ブロック{number}は「type」のあるオブジェクトにしてください</translation>
    </message>
    <message>
        <source>Block {number} ({type}): {words}</source>
        <translation>ブロック{number}（{type}）：{words}</translation>
    </message>
    <message>
        <source>it needs a “text” or “fields”</source>
        <translation>「text」か「fields」が必要です</translation>
    </message>
    <message>
        <source>its text must be of type “plain_text”</source>
        <translation>textの種類は「plain_text」にしてください</translation>
    </message>
    <message>
        <source>card {number}: {words}</source>
        <translation>カード{number}：{words}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/cards</name>
    <message>
        <source>See your channels and who may see them</source>
        <translation>チャンネルと、それを見られる人を見る</translation>
    </message>
    <message>
        <source>Read the messages of the channels you are in</source>
        <translation>参加しているチャンネルのメッセージを読む</translation>
    </message>
    <message>
        <source>Send, change or delete anything</source>
        <translation>何かを送信、変更、削除する</translation>
    </message>
    <message>
        <source>Read your direct messages</source>
        <translation>ダイレクトメッセージを読む</translation>
    </message>
    <message>
        <source>Send, edit and delete messages as you</source>
        <translation>あなたとしてメッセージを送信、編集、削除する</translation>
    </message>
    <message>
        <source>Make, rename, describe and archive channels</source>
        <translation>チャンネルを作成、名前変更、説明の変更、アーカイブする</translation>
    </message>
    <message>
        <source>Slack key</source>
        <translation>Slackのキー</translation>
    </message>
    <message>
        <source>Open Slack. A page for a new app of your own opens, already filled in.</source>
        <translation>Slackを開きます。自分の新しいアプリのページが、入力済みで開きます。</translation>
    </message>
    <message>
        <source>Pick your workspace, press “Next”, then “Create”.</source>
        <translation>ワークスペースを選び、「Next」、「Create」の順に押します。</translation>
    </message>
    <message>
        <source>Press “Install to Workspace”, then “Allow”. Where it says “Request to install”, an administrator has to agree first: press it and wait for the mail.</source>
        <translation>「Install to Workspace」、「Allow」の順に押します。「Request to install」と表示される場合は、先に管理者の同意が必要です。それを押してメールを待ちます。</translation>
    </message>
    <message>
        <source>On the left press “OAuth &amp; Permissions”, copy the key “User OAuth Token” (it begins with xoxp-) and paste it into the first field.</source>
        <translation>左側で「OAuth &amp; Permissions」を押し、キー「User OAuth Token」（xoxp- で始まります）をコピーして、最初の欄に貼り付けます。</translation>
    </message>
    <message>
        <source>For live updates as well: under “Basic Information”, “App-Level Tokens”, press “Generate Token and Scopes”, give it a name, press “Add Scope”, choose connections:write and press “Generate”. Paste this key (it begins with xapp-) into the second field.</source>
        <translation>ライブ更新も使うには：「Basic Information」の「App-Level Tokens」で「Generate Token and Scopes」を押し、名前を付け、「Add Scope」を押して connections:write を選び、「Generate」を押します。このキー（xapp- で始まります）を2番目の欄に貼り付けます。</translation>
    </message>
    <message>
        <source>a key of your own Slack app (xoxp-… or xoxb-…)</source>
        <comment>after “This does not look like”</comment>
        <translation>自分のSlackアプリのキー（xoxp-… または xoxb-…）</translation>
    </message>
    <message>
        <source>This key only renews another one. Copy the one that begins with xoxp-.</source>
        <translation>このキーは別のキーを更新するだけです。xoxp- で始まるものをコピーしてください。</translation>
    </message>
    <message>
        <source>This is a secret of your browser. Nobody should have it; please do not paste it anywhere.</source>
        <translation>これはブラウザーの秘密の情報です。だれにも渡さず、どこにも貼り付けないでください。</translation>
    </message>
    <message>
        <source>This is the key for live updates: it belongs into the second field. Here goes the one that begins with xoxp-.</source>
        <translation>これはライブ更新用のキーで、2番目の欄に入れるものです。ここには xoxp- で始まるものを入れます。</translation>
    </message>
    <message>
        <source>These are two keys. Paste the one that begins with xapp- into the second field.</source>
        <translation>これは2つのキーです。xapp- で始まるものを2番目の欄に貼り付けてください。</translation>
    </message>
    <message>
        <source>This is a webhook address: it can only send. Copy the key that begins with xoxp-.</source>
        <translation>これはWebhookのアドレスで、送信しかできません。xoxp- で始まるキーをコピーしてください。</translation>
    </message>
    <message>
        <source>This is an address. Copy the key that begins with xoxp-.</source>
        <translation>これはアドレスです。xoxp- で始まるキーをコピーしてください。</translation>
    </message>
    <message>
        <source>This is the client secret or the signing secret of your app. Copy the key that begins with xoxp-.</source>
        <translation>これはアプリのクライアントシークレットか署名用シークレットです。xoxp- で始まるキーをコピーしてください。</translation>
    </message>
    <message>
        <source>This is the client ID of your app. Copy the key that begins with xoxp-.</source>
        <translation>これはアプリのクライアントIDです。xoxp- で始まるキーをコピーしてください。</translation>
    </message>
    <message>
        <source>Copy the key alone, without “Bearer”.</source>
        <translation>「Bearer」を除いて、キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>Key for live updates</source>
        <translation>ライブ更新用のキー</translation>
    </message>
    <message>
        <source>a key for live updates (xapp-1-…)</source>
        <comment>after “This does not look like”</comment>
        <translation>ライブ更新用のキー（xapp-1-…）</translation>
    </message>
    <message>
        <source>This is no key for live updates. It belongs into the first field; here goes the one that begins with xapp-.</source>
        <translation>これはライブ更新用のキーではありません。最初の欄に入れるものです。ここには xapp- で始まるものを入れます。</translation>
    </message>
    <message>
        <source>You may leave this out: the program then looks for news by itself, every few minutes.</source>
        <translation>これは省けます。その場合、プログラムが数分ごとに自分で新着を確認します。</translation>
    </message>
    <message>
        <source>Open Slack. A page for a new app of your own opens, already filled in. Pick your workspace, press “Next”, then “Create”.</source>
        <translation>Slackを開きます。自分の新しいアプリのページが、入力済みで開きます。ワークスペースを選び、「Next」、「Create」の順に押します。</translation>
    </message>
    <message>
        <source>On the left press “OAuth &amp; Permissions”. Under “Redirect URLs” this address must be in the list.</source>
        <translation>左側で「OAuth &amp; Permissions」を押します。「Redirect URLs」の一覧に、このアドレスが必要です。</translation>
    </message>
    <message>
        <source>On the left press “Basic Information”, copy the “Client ID” and paste it here. No secret is needed.</source>
        <translation>左側で「Basic Information」を押し、「Client ID」をコピーしてここに貼り付けます。シークレットは不要です。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/channels</name>
    <message>
        <source>Direct message with {user}</source>
        <translation>{user}とのダイレクトメッセージ</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/failures</name>
    <message>
        <source>Only members of this channel can do that. Join it in Slack, or invite your app.</source>
        <translation>これができるのは、このチャンネルのメンバーだけです。Slackで参加するか、アプリを招待してください。</translation>
    </message>
    <message>
        <source>This channel is archived. Set its status back to “Joined” first.</source>
        <translation>このチャンネルはアーカイブされています。先に状態を「参加中」に戻してください。</translation>
    </message>
    <message>
        <source>Slack never archives the channel that everybody is in.</source>
        <translation>Slackでは、全員が参加するチャンネルはアーカイブできません。</translation>
    </message>
    <message>
        <source>An administrator of this workspace does not allow that.</source>
        <translation>このワークスペースの管理者が、それを許可していません。</translation>
    </message>
    <message>
        <source>Slack does not do that with this kind of channel.</source>
        <translation>Slackでは、この種類のチャンネルに対してそれはできません。</translation>
    </message>
    <message>
        <source>There is a channel of this name already; it may be archived.</source>
        <translation>この名前のチャンネルはすでにあります。アーカイブされているかもしれません。</translation>
    </message>
    <message>
        <source>A channel’s name has small letters, digits, hyphens and underscores only.</source>
        <translation>チャンネルの名前に使えるのは、小文字、数字、ハイフン、アンダースコアだけです。</translation>
    </message>
    <message>
        <source>A channel’s name has at most 80 characters.</source>
        <translation>チャンネルの名前は80文字までです。</translation>
    </message>
    <message>
        <source>Slack does not take this name for a channel.</source>
        <translation>Slackでは、この名前はチャンネルに使えません。</translation>
    </message>
    <message>
        <source>This text is too long for Slack.</source>
        <translation>この文章はSlackには長すぎます。</translation>
    </message>
    <message>
        <source>Text is required.</source>
        <translation>本文は必須です。</translation>
    </message>
    <message>
        <source>Slack does not take these blocks.</source>
        <translation>Slackがこれらのブロックを受け付けません。</translation>
    </message>
    <message>
        <source>There are too many attachments for one message.</source>
        <translation>1つのメッセージに対して添付ファイルが多すぎます。</translation>
    </message>
    <message>
        <source>This is too long for Slack.</source>
        <translation>これはSlackには長すぎます。</translation>
    </message>
    <message>
        <source>Slack lets people edit their own messages only.</source>
        <translation>Slackで編集できるのは、自分のメッセージだけです。</translation>
    </message>
    <message>
        <source>It is too late: your workspace allows editing for a short time only.</source>
        <translation>時間が過ぎています。ワークスペースでは、編集できるのは短い間だけです。</translation>
    </message>
    <message>
        <source>Slack does not let this account delete that message.</source>
        <translation>Slackでは、このアカウントでそのメッセージを削除できません。</translation>
    </message>
    <message>
        <source>Your workspace keeps every message, so none can be deleted.</source>
        <translation>ワークスペースがすべてのメッセージを保存するため、削除できません。</translation>
    </message>
    <message>
        <source>Slack does not know this place in the listing any more.</source>
        <translation>一覧のこの位置は、Slackではもうわかりません。</translation>
    </message>
    <message>
        <source>The answer of the browser came too late. Please sign in again.</source>
        <translation>ブラウザーの応答が遅すぎました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Slack does not know this client ID. Copy it again from your app’s page.</source>
        <translation>SlackがこのクライアントIDを認識しません。アプリのページからコピーし直してください。</translation>
    </message>
    <message>
        <source>Slack does not know this client secret. This sign-in needs none: leave it empty.</source>
        <translation>Slackがこのクライアントシークレットを認識しません。このサインインには不要です。空のままにしてください。</translation>
    </message>
    <message>
        <source>The address of this program is not among the redirect URLs of your app at Slack.</source>
        <translation>このプログラムのアドレスが、Slackのアプリのredirect URLにありません。</translation>
    </message>
    <message>
        <source>Your app at Slack does not ask for what this program needs. Make it again with our link.</source>
        <translation>Slackのアプリが、このプログラムに必要なものを求めていません。こちらのリンクから作り直してください。</translation>
    </message>
    <message>
        <source>An administrator of this workspace must approve what this program asks for.</source>
        <translation>このプログラムが求めるものについて、ワークスペースの管理者の承認が必要です。</translation>
    </message>
    <message>
        <source>This client ID works in the workspace only that its app was made in.</source>
        <translation>このクライアントIDは、アプリが作られたワークスペースでだけ使えます。</translation>
    </message>
    <message>
        <source>Slack did not accept this.</source>
        <translation>Slackがこれを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Slack does not take block {number} at “{where}”.</source>
        <translation>Slackがブロック{number}の「{where}」を受け付けません。</translation>
    </message>
    <message>
        <source>Slack does not take block {number}.</source>
        <translation>Slackがブロック{number}を受け付けません。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/kinds</name>
    <message>
        <source>A channel’s name has small letters only</source>
        <translation>チャンネルの名前に使えるのは小文字だけです</translation>
    </message>
    <message>
        <source>Join or leave a channel in Slack itself</source>
        <translation>チャンネルへの参加と退出はSlackで行います</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>a channel</comment>
        <translation>参加中</translation>
    </message>
    <message>
        <source>Not joined</source>
        <comment>a channel</comment>
        <translation>未参加</translation>
    </message>
    <message>
        <source>A channel’s name has small letters, digits, hyphens and underscores only</source>
        <translation>チャンネルの名前に使えるのは、小文字、数字、ハイフン、アンダースコアだけです</translation>
    </message>
    <message>
        <source>like plan-budget</source>
        <translation>例：plan-budget</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <comment>a question</comment>
        <translation>見られる人</translation>
    </message>
    <message>
        <source>Everyone in the workspace</source>
        <translation>ワークスペースの全員</translation>
    </message>
    <message>
        <source>Only people who were invited</source>
        <translation>招待された人だけ</translation>
    </message>
    <message>
        <source>What is being talked about now</source>
        <translation>今話していること</translation>
    </message>
    <message>
        <source>What the channel is for</source>
        <translation>チャンネルの用途</translation>
    </message>
    <message>
        <source>A channel’s id begins with C, G or D and has nine or more signs, like C012AB3CD45</source>
        <translation>チャンネルのIDはC、G、Dのどれかで始まり、C012AB3CD45 のように9文字以上あります</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a message</comment>
        <translation>本文</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>For a layout of your own: Block Kit, as JSON. The text is then shown in notifications</source>
        <translation>独自のレイアウト用：Block Kit（JSON）。本文は通知に表示されます</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who wrote a message</comment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>a message</comment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a message</comment>
        <translation>取り除かれました</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/live</name>
    <message>
        <source>Live updates were switched off at Slack. Open your app’s page “Socket Mode” there, switch it on, then turn this account off and on again here. {looks}</source>
        <translation>ライブ更新がSlackでオフになりました。アプリの「Socket Mode」ページを開いてオンにし、そのあと、ここでこのアカウントをいったんオフにし、またオンにしてください。{looks}</translation>
    </message>
    <message>
        <source>Slack does not accept the key for live updates (xapp-…). Make a new one there, under “Basic Information”, “App-Level Tokens”, and sign in again here with both keys. {looks}</source>
        <translation>Slackがライブ更新用のキー（xapp-…）を受け付けません。Slackの「Basic Information」、「App-Level Tokens」で新しく作り、両方のキーでここにもう一度サインインしてください。{looks}</translation>
    </message>
    <message>
        <source>The key for live updates (xapp-…) lacks a permission. Make one with “connections:write” at Slack, under “Basic Information”, “App-Level Tokens”, and sign in again here with both keys. {looks}</source>
        <translation>ライブ更新用のキー（xapp-…）に権限が足りません。Slackの「Basic Information」、「App-Level Tokens」で「connections:write」のあるキーを作り、両方のキーでここにもう一度サインインしてください。{looks}</translation>
    </message>
    <message>
        <source>Slack does not accept this key for live updates. Copy it again, whole, or make a new one with connections:write, while “Socket Mode” is switched on.</source>
        <translation>Slackがこのライブ更新用のキーを受け付けません。全体をコピーし直すか、「Socket Mode」をオンにして、connections:write のある新しいキーを作ってください。</translation>
    </message>
    <message>
        <source>Another program or computer listens with the same key for live updates. Slack tells each thing to one of them only: make a key of its own for each.</source>
        <translation>別のプログラムかパソコンが、同じライブ更新用のキーで待ち受けています。Slackはどれか1つにだけ知らせるため、それぞれに別のキーを作ってください。</translation>
    </message>
    <message>
        <source>Too many programs or computers listen with the same key for live updates. End some of them, or make a key of its own for each. {looks}</source>
        <translation>同じライブ更新用のキーで待ち受けているプログラムかパソコンが多すぎます。いくつかを終了するか、それぞれに別のキーを作ってください。{looks}</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/messages</name>
    <message>
        <source>Message without text</source>
        <translation>本文のないメッセージ</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/text</name>
    <message>
        <source>Text too long: for Slack “&amp;”, “&lt;” and “&gt;” count as four or five characters each</source>
        <translation>本文が長すぎます。Slackでは「&amp;」、「&lt;」、「&gt;」は1つが4文字か5文字と数えられます</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/slack/webhooks</name>
    <message>
        <source>This channel is read again in Connector Manager.</source>
        <translation>このチャンネルは、Connector Managerで読み直されます。</translation>
    </message>
    <message>
        <source>Connector Manager has it.</source>
        <translation>Connector Managerが受け取りました。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/__init__</name>
    <message>
        <source>Messages to your Zaps and from them, and tables.</source>
        <translation>Zapとやり取りするメッセージと、表。</translation>
    </message>
    <message>
        <source>With a hook: take messages that your Zaps send here</source>
        <translation>フックがあれば：Zapがここに送るメッセージを受け取る</translation>
    </message>
    <message>
        <source>With an id and a secret: see your name, your tables and records, your code workflows and inboxes</source>
        <translation>IDとシークレットがあれば：名前、表とレコード、コードワークフローと受信箱を見る</translation>
    </message>
    <message>
        <source>Fetch what trigger inboxes have taken in that were made here (Zapier then keeps it no longer)</source>
        <translation>ここで作ったトリガー受信箱に届いたものを取り出す（取り出すとZapierには残りません）</translation>
    </message>
    <message>
        <source>Send, create, change or delete anything (the program keeps to reading)</source>
        <translation>何かを送信、作成、変更、削除する（プログラムは読み取りだけにします）</translation>
    </message>
    <message>
        <source>See your Zaps</source>
        <translation>Zapを見る</translation>
    </message>
    <message>
        <source>With a hook: send messages to its Zap, and take messages that your Zaps send here</source>
        <translation>フックがあれば：そのZapにメッセージを送り、Zapがここに送るメッセージを受け取る</translation>
    </message>
    <message>
        <source>With an id and a secret: see your name, your tables, your code workflows and trigger inboxes</source>
        <translation>IDとシークレットがあれば：名前、表、コードワークフロー、トリガー受信箱を見る</translation>
    </message>
    <message>
        <source>Create, change and delete records and code workflows, and switch workflows on and off</source>
        <translation>レコードとコードワークフローを作成、変更、削除し、ワークフローをオン、オフにする</translation>
    </message>
    <message>
        <source>Create, pause and delete trigger inboxes, and fetch what those made here have taken in</source>
        <translation>トリガー受信箱を作成、一時停止、削除し、ここで作ったものに届いたものを取り出す</translation>
    </message>
    <message>
        <source>See, change or switch your Zaps</source>
        <translation>Zapを見る、変更する、切り替える</translation>
    </message>
    <message>
        <source>Know what a Zap made of a message</source>
        <translation>Zapがメッセージをどう処理したかを知る</translation>
    </message>
    <message>
        <source>Change or delete tables</source>
        <translation>表を変更、削除する</translation>
    </message>
    <message>
        <source>The address of a hook works until its Zap is deleted.</source>
        <translation>フックのアドレスは、そのZapが削除されるまで使えます。</translation>
    </message>
    <message>
        <source>Zapier gives a new key each hour for your id and secret, and names no end for those.</source>
        <translation>ZapierはIDとシークレットに対して1時間ごとに新しいキーを渡しますが、IDとシークレットの期限は示していません。</translation>
    </message>
    <message>
        <source>A hook to make there once</source>
        <translation>一度だけ作るフック</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet. Send a first message with “New item”.</source>
        <translation>まだ何も送受信していません。「新しい項目」で最初のメッセージを送ってください。</translation>
    </message>
    <message>
        <source>To take messages here: open an address for live updates, and put it with its secret into a Zap.</source>
        <translation>ここでメッセージを受け取るには、ライブ更新用のアドレスを開き、シークレットと一緒にZapに入れます。</translation>
    </message>
    <message>
        <source>In that Zap add “Webhooks by Zapier” with the event “POST”, and the secret as its header.</source>
        <translation>そのZapに、イベント「POST」の「Webhooks by Zapier」を追加し、ヘッダーにシークレットを入れます。</translation>
    </message>
    <message>
        <source>With an id and a secret: there is no table and no code workflow in this Zapier account yet.</source>
        <translation>IDとシークレットの場合：このZapierアカウントには、表もコードワークフローもまだありません。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/deliveries</name>
    <message>
        <source>A delivery cannot be changed or taken back.</source>
        <translation>配信は変更も取り消しもできません。</translation>
    </message>
    <message>
        <source>Zapier did not take this delivery.</source>
        <translation>Zapierがこの配信を受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/failures</name>
    <message>
        <source>This is more than Zapier takes at once. Send less</source>
        <translation>Zapierが一度に受け取れる量を超えています。量を減らしてください</translation>
    </message>
    <message>
        <source>The rules of your Zapier account do not allow this to programs.</source>
        <translation>Zapierアカウントのルールが、プログラムにこれを許可していません。</translation>
    </message>
    <message>
        <source>Zapier did not accept this</source>
        <translation>Zapierがこれを受け付けませんでした</translation>
    </message>
    <message>
        <source>Zapier did not accept this.</source>
        <translation>Zapierがこれを受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/inboxes</name>
    <message>
        <source>An inbox of this name listens to something else already</source>
        <translation>この名前の受信箱は、すでに別のものを待ち受けています</translation>
    </message>
    <message>
        <source>Zapier cannot sign in to the app any more. Mend the connection at Zapier</source>
        <translation>Zapierがアプリにサインインできなくなりました。Zapierで接続を直してください</translation>
    </message>
    <message>
        <source>The access to the app was withdrawn. Connect it anew at Zapier</source>
        <translation>アプリへのアクセスが取り消されました。Zapierで接続し直してください</translation>
    </message>
    <message>
        <source>The app ended it</source>
        <translation>アプリが終了しました</translation>
    </message>
    <message>
        <source>The app did not take the subscription</source>
        <translation>アプリが登録を受け付けませんでした</translation>
    </message>
    <message>
        <source>Zapier could not move it to a newer version of the app</source>
        <translation>Zapierが、アプリの新しいバージョンに移せませんでした</translation>
    </message>
    <message>
        <source>Nobody had fetched anything for long</source>
        <translation>長い間、だれも取り出しませんでした</translation>
    </message>
    <message>
        <source>The app failed too often</source>
        <translation>アプリの失敗が多すぎました</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/kinds</name>
    <message>
        <source>Your Zap and whoever it tells</source>
        <comment>who can see it</comment>
        <translation>自分のZapと、Zapが知らせる相手</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>what happened</comment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>何が起きたかを短く</translation>
    </message>
    <message>
        <source>Whatever your Zap shall read</source>
        <translation>Zapに読ませるもの</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>One on each line, like “Colour: brown”. Your Zap finds each by its name</source>
        <translation>「Colour: brown」のように1行に1つずつ。Zapは名前で見つけます</translation>
    </message>
    <message>
        <source>Zapier’s number for it</source>
        <translation>Zapierの番号</translation>
    </message>
    <message>
        <source>Handed to Zapier</source>
        <comment>a delivery</comment>
        <translation>Zapierに渡しました</translation>
    </message>
    <message>
        <source>Came from Zapier</source>
        <comment>a delivery or a message</comment>
        <translation>Zapierから届きました</translation>
    </message>
    <message>
        <source>What was handed to Zapier cannot be changed any more. Send another delivery instead.</source>
        <translation>Zapierに渡したものは変更できません。代わりに別の配信を送ってください。</translation>
    </message>
    <message>
        <source>What was handed to Zapier cannot be called back. This entry goes when you disconnect the account.</source>
        <translation>Zapierに渡したものは取り戻せません。この記録は、アカウントの接続を解除すると消えます。</translation>
    </message>
    <message>
        <source>The short name (f1, f2...) is what a new record calls a column</source>
        <translation>新しいレコードで列を表す短い名前（f1、f2…）</translation>
    </message>
    <message>
        <source>A table is set up with its columns at Zapier itself. Once it is there, its records can be made here.</source>
        <translation>表と列の準備はZapierで行います。表ができたら、レコードはここで作れます。</translation>
    </message>
    <message>
        <source>A table’s name and columns are changed at Zapier itself. Its records can be changed here.</source>
        <translation>表の名前と列はZapierで変更します。レコードはここで変更できます。</translation>
    </message>
    <message>
        <source>A table holds all its records, and Zaps may stand on it: it is deleted at Zapier itself.</source>
        <translation>表にはすべてのレコードが入っていて、Zapが使っていることもあるため、削除はZapierで行います。</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>in a table</comment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>in a table</comment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>What stands in the first column that holds words</source>
        <translation>文字の入る最初の列の内容</translation>
    </message>
    <message>
        <source>Choose the table that the new record belongs in</source>
        <translation>新しいレコードを入れる表を選びます</translation>
    </message>
    <message>
        <source>Title goes into column</source>
        <translation>題名を入れる列</translation>
    </message>
    <message>
        <source>A column’s short name is f and a number, like f1. The table shows them</source>
        <translation>列の短い名前は、f1 のように f と数字です。表に表示されます</translation>
    </message>
    <message>
        <source>Its short name, as the table shows it</source>
        <translation>表に表示される短い名前</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>ほかの列</translation>
    </message>
    <message>
        <source>One on each line, like “Price: 3”; in a new record by the short name, like “f2: 3”</source>
        <translation>「Price: 3」のように1行に1つずつ。新しいレコードでは「f2: 3」のように短い名前で</translation>
    </message>
    <message>
        <source>What Zapier finds wrong</source>
        <translation>Zapierが見つけた間違い</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>a record</comment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Has faulty values</source>
        <comment>a record</comment>
        <translation>間違った値あり</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>a workflow or an inbox</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>a workflow or an inbox</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Code workflow</source>
        <translation>コードワークフロー</translation>
    </message>
    <message>
        <source>Code workflows</source>
        <translation>コードワークフロー</translation>
    </message>
    <message>
        <source>Only this, or only the words</source>
        <translation>これだけ、または文字だけ</translation>
    </message>
    <message>
        <source>Seen by</source>
        <comment>who can see it</comment>
        <translation>見られる人</translation>
    </message>
    <message>
        <source>Everyone of the Zapier account</source>
        <translation>Zapierアカウントの全員</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>Begins with</source>
        <comment>what starts a workflow</comment>
        <translation>開始のきっかけ</translation>
    </message>
    <message>
        <source>Why it is off</source>
        <translation>オフの理由</translation>
    </message>
    <message>
        <source>here</source>
        <comment>where messages are fetched</comment>
        <translation>ここ</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>where messages are fetched</comment>
        <translation>ほかの場所</translation>
    </message>
    <message>
        <source>Trigger inbox</source>
        <translation>トリガー受信箱</translation>
    </message>
    <message>
        <source>Trigger inboxes</source>
        <translation>トリガー受信箱</translation>
    </message>
    <message>
        <source>App and version</source>
        <translation>アプリとバージョン</translation>
    </message>
    <message>
        <source>Write it as Zapier’s kit shows it, like RSSCLIAPI@1.2.0</source>
        <translation>RSSCLIAPI@1.2.0 のように、Zapierのキットの表示どおりに書いてください</translation>
    </message>
    <message>
        <source>As Zapier’s kit shows it (“current_implementation_id”), like RSSCLIAPI@1.2.0</source>
        <translation>Zapierのキットの表示（「current_implementation_id」）のとおり（例：RSSCLIAPI@1.2.0）</translation>
    </message>
    <message>
        <source>Trigger</source>
        <comment>what starts something at Zapier</comment>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Write the trigger’s short name, like new_item</source>
        <translation>new_item のように、トリガーの短い名前を書いてください</translation>
    </message>
    <message>
        <source>Its short name, like new_item</source>
        <translation>短い名前（例：new_item）</translation>
    </message>
    <message>
        <source>Your account there</source>
        <translation>そこでのアカウント</translation>
    </message>
    <message>
        <source>Write the number that Zapier’s kit shows for the connection</source>
        <translation>Zapierのキットに表示される接続の番号を書いてください</translation>
    </message>
    <message>
        <source>The number that Zapier’s kit shows for the connection, where the trigger needs one</source>
        <translation>トリガーに必要な場合、Zapierのキットに表示される接続の番号</translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>One on each line, by the short name that the trigger gives it, like “feed_url: https://example.com”</source>
        <translation>「feed_url: https://example.com」のように1行に1つずつ、トリガーが示す短い名前で</translation>
    </message>
    <message>
        <source>Takes in messages</source>
        <comment>a trigger inbox</comment>
        <translation>メッセージを受信中</translation>
    </message>
    <message>
        <source>Why it does not</source>
        <translation>受信していない理由</translation>
    </message>
    <message>
        <source>Its messages are fetched</source>
        <translation>メッセージの取り出し</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a trigger inbox</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Is being set up</source>
        <comment>a trigger inbox</comment>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Could not be set up</source>
        <comment>a trigger inbox</comment>
        <translation>準備できませんでした</translation>
    </message>
    <message>
        <source>From the inbox</source>
        <translation>元の受信箱</translation>
    </message>
    <message>
        <source>May be a double</source>
        <translation>重複の可能性あり</translation>
    </message>
    <message>
        <source>Messages come from Zapier: a trigger inbox takes them in.</source>
        <translation>メッセージはZapierから届き、トリガー受信箱が受け取ります。</translation>
    </message>
    <message>
        <source>What came from Zapier cannot be changed.</source>
        <translation>Zapierから届いたものは変更できません。</translation>
    </message>
    <message>
        <source>Zapier has handed this message over and keeps it no longer. It goes when you disconnect the account.</source>
        <translation>Zapierはこのメッセージを渡し、もう保存していません。アカウントの接続を解除すると消えます。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/lines</name>
    <message>
        <source>Each line needs a name, a colon and a value, like “Price: 3”</source>
        <translation>各行に、「Price: 3」のように名前、コロン、値が必要です</translation>
    </message>
    <message>
        <source>“{name}” comes twice</source>
        <translation>「{name}」が2回あります</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/messages</name>
    <message>
        <source>Message from Zapier</source>
        <translation>Zapierからのメッセージ</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/records</name>
    <message>
        <source>Record {id}</source>
        <translation>レコード{id}</translation>
    </message>
    <message>
        <source>Zapier does not take this value</source>
        <translation>Zapierがこの値を受け付けません</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/signin</name>
    <message>
        <source>This is not the address of a catch hook.</source>
        <translation>これはキャッチフックのアドレスではありません。</translation>
    </message>
    <message>
        <source>Hook {letters}</source>
        <translation>フック{letters}</translation>
    </message>
    <message>
        <source>The address of the hook</source>
        <translation>フックのアドレス</translation>
    </message>
    <message>
        <source>Open Zapier’s editor for a new Zap. “Webhooks by Zapier” needs a paid plan there.</source>
        <translation>Zapierで新しいZapの編集画面を開きます。「Webhooks by Zapier」には有料プランが必要です。</translation>
    </message>
    <message>
        <source>As its trigger choose “Webhooks by Zapier”, and as its event “Catch Hook”. Press “Continue”.</source>
        <translation>トリガーに「Webhooks by Zapier」、イベントに「Catch Hook」を選び、「Continue」を押します。</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows there, and paste it here. It works like a password: keep it to yourself.</source>
        <translation>Zapierに表示されるアドレスをコピーし、ここに貼り付けます。パスワードと同じものなので、人に教えないでください。</translation>
    </message>
    <message>
        <source>When you connect, one message goes there, marked as a test. A Zap that is switched on already runs once because of it.</source>
        <translation>接続すると、テストの印の付いたメッセージが1件送られます。すでにオンのZapは、これで一度動きます。</translation>
    </message>
    <message>
        <source>At Zapier press “Test trigger”, add what your Zap shall do, and publish it.</source>
        <translation>Zapierで「Test trigger」を押し、Zapにさせることを追加して公開します。</translation>
    </message>
    <message>
        <source>the address of a catch hook, which begins with https://hooks.zapier.com/hooks/catch/</source>
        <comment>after “This does not look like”</comment>
        <translation>https://hooks.zapier.com/hooks/catch/ で始まるキャッチフックのアドレス</translation>
    </message>
    <message>
        <source>This is the address of a page at Zapier. Copy the one that its trigger “Catch Hook” shows.</source>
        <translation>これはZapierのページのアドレスです。トリガー「Catch Hook」に表示されるものをコピーしてください。</translation>
    </message>
    <message>
        <source>This address is cut off. Copy it again, from the first to the last character.</source>
        <translation>このアドレスは途中で切れています。最初から最後の文字まで、コピーし直してください。</translation>
    </message>
    <message>
        <source>This address is not encrypted. It begins with https://, with an s.</source>
        <translation>このアドレスは暗号化されていません。s の付いた https:// で始まるものにしてください。</translation>
    </message>
    <message>
        <source>Copy the address whole, with https:// at its beginning.</source>
        <translation>先頭の https:// を含めて、アドレス全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Leave out what comes after the question mark, and paste the rest.</source>
        <translation>「?」より後ろを除いて、残りを貼り付けてください。</translation>
    </message>
    <message>
        <source>There is something behind the address. It ends with the second of its two parts, or with “silent”.</source>
        <translation>アドレスの後ろに余分なものがあります。アドレスは2つ目の部分か「silent」で終わります。</translation>
    </message>
    <message>
        <source>This is the address of a hook of another platform, not of Zapier.</source>
        <translation>これはZapierではなく、別のプラットフォームのフックのアドレスです。</translation>
    </message>
    <message>
        <source>This is an address for assistants. Copy the one of a “Catch Hook” instead.</source>
        <translation>これはアシスタント用のアドレスです。代わりに「Catch Hook」のアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>With a hook of your own</source>
        <translation>自分のフックで</translation>
    </message>
    <message>
        <source>Connect {name} with a hook</source>
        <translation>フックで{name}に接続</translation>
    </message>
    <message>
        <source>Make a hook at {name} and paste its address here. You can take it back there at any time.</source>
        <translation>{name}でフックを作り、そのアドレスをここに貼り付けてください。フックはそこでいつでも取り消せます。</translation>
    </message>
    <message>
        <source>Next you make a hook at {name} and paste its address here.</source>
        <translation>次に、{name}でフックを作り、そのアドレスをここに貼り付けます。</translation>
    </message>
    <message>
        <source>A hook may do what you let it do at {name} when you make it; nothing is asked for here.</source>
        <translation>フックでできることは、{name}でフックを作るときに許したことです。ここでは何も求めません。</translation>
    </message>
    <message>
        <source>This way is Zapier’s trial for programmers. It may change any day, and may cost money later.</source>
        <translation>この方法は、Zapierが開発者向けに試験提供しているものです。いつでも変わることがあり、のちに有料になることがあります。</translation>
    </message>
    <message>
        <source>Install Node.js on this computer if it is not there.</source>
        <translation>Node.jsがなければ、このパソコンにインストールします。</translation>
    </message>
    <message>
        <source>Open a terminal, run this, and sign in in the browser.</source>
        <translation>ターミナルを開いてこれを実行し、ブラウザーでサインインします。</translation>
    </message>
    <message>
        <source>Then run this. It shows an id and a secret, the secret only now.</source>
        <translation>次にこれを実行します。IDとシークレットが表示されます。シークレットが表示されるのは今だけです。</translation>
    </message>
    <message>
        <source>Paste both here.</source>
        <translation>両方をここに貼り付けます。</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/tables</name>
    <message>
        <source>string</source>
        <comment>a type of column</comment>
        <translation>文字列</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a type of column</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>link</source>
        <comment>a type of column</comment>
        <translation>リンク</translation>
    </message>
    <message>
        <source>decimal</source>
        <comment>a type of column</comment>
        <translation>小数</translation>
    </message>
    <message>
        <source>currency</source>
        <comment>a type of column</comment>
        <translation>通貨</translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>a type of column</comment>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>Untitled table</source>
        <translation>無題の表</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/webhooks</name>
    <message>
        <source>Delivery from Zapier</source>
        <translation>Zapierからの配信</translation>
    </message>
</context>
<context>
    <name>connector_app/providers/zapier/workflows</name>
    <message>
        <source>Zapier could not connect what it begins with</source>
        <translation>Zapierが、開始のきっかけを接続できませんでした</translation>
    </message>
    <message>
        <source>Untitled workflow</source>
        <translation>無題のワークフロー</translation>
    </message>
</context>
<context>
    <name>connector_app/services/audit</name>
    <message>
        <source>entry {number}</source>
        <translation>記録{number}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/backup</name>
    <message>
        <source>The backup cannot be written there. Choose a folder that is there and in which you may write.</source>
        <translation>そこにはバックアップを書き込めません。実際にあり、書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is another file of this name, and it is no backup. It was left as it is; choose another name.</source>
        <translation>この名前の別のファイルがあり、バックアップではありません。そのまま残しました。別の名前を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least {n} characters.</source>
        <extracomment>For one: The password needs at least {n} character.</extracomment>
        <translation>
            <numerusform>パスワードは{n}文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup cannot be opened: {reason}.</source>
        <translation>バックアップを開けません：{reason}。</translation>
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
        <translation>Connector Manager：保管し、検証するための履歴

entries.jsonl    書かれたとおりの記録と、その詳細
checkpoints.txt  記録がいくつあり、合わせて何になるかの、署名付きの記述
keys.txt         署名した公開キー
manifest.json    ここに入っているものと、省かれたもの
SHA256SUMS       ファイルのチェックサム
connector_app_verify.py  これらすべてを検証するファイル。必要なのはPython 3.11以降だけです

検証するには、このフォルダーでターミナルを開きます：python3 -I connector_app_verify.py .   （Windowsでは py -I ...）
だれかからこのフォルダーを受け取った場合は、別の入手元から得た同じファイルを使うほうが安全です。履歴を偽造できる人は、
検証するものも偽造できます。別の方法で聞いたことも加えてください：--genesis KEY-ID、--receipt "LINE"。
最新のチェックポイントまでの記録が、その署名のあとに変更、削除、追加、移動されていないことを証明します。
記録が、書かれたときに正しかったことは証明しません。
</translation>
    </message>
    <message>
        <source>There are files in {path} already. Choose an empty folder, or a new name.</source>
        <translation>{path} にはすでにファイルがあります。空のフォルダーか、新しい名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/catalog</name>
    <message>
        <source>endpoint “{name}” of {platform}</source>
        <translation>{platform}のエンドポイント「{name}」</translation>
    </message>
    <message>
        <source>The platform pointed to another address; it was not followed.</source>
        <translation>プラットフォームが別のアドレスを示しましたが、たどりませんでした。</translation>
    </message>
    <message>
        <source>The address of this call is not well formed; nothing was sent.</source>
        <translation>この呼び出しのアドレスは形式が正しくないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>This address is not one the program may call.</source>
        <translation>これは、このプログラムが呼び出してよいアドレスではありません。</translation>
    </message>
    <message>
        <source>Only encrypted addresses (https) may be called.</source>
        <translation>呼び出せるのは、暗号化されたアドレス（https）だけです。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/changes</name>
    <message>
        <source>This item is about to be deleted. Take that back first.</source>
        <translation>この項目は削除されるところです。先にそれを取り消してください。</translation>
    </message>
    <message>
        <source>This change has been sent already.</source>
        <translation>この変更はすでに送信されています。</translation>
    </message>
    <message>
        <source>This change is being sent right now.</source>
        <translation>この変更は今送信されています。</translation>
    </message>
    <message>
        <source>This change may have arrived already, so it cannot be taken back.</source>
        <translation>この変更はもう届いている可能性があるため、取り消せません。</translation>
    </message>
    <message>
        <source>There is a newer change to this item. Undo that one first.</source>
        <translation>この項目にはもっと新しい変更があります。先にそれを元に戻してください。</translation>
    </message>
    <message>
        <source>An earlier change to this item waits for your decision in the outbox.</source>
        <translation>この項目の前の変更が、「送信待ち」であなたの判断を待っています。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/connections</name>
    <message>
        <source>This way to sign in needs a key that you paste.</source>
        <translation>このサインイン方法には、貼り付けるキーが必要です。</translation>
    </message>
    <message>
        <source>This platform takes no such key.</source>
        <translation>このプラットフォームは、そのようなキーを受け付けません。</translation>
    </message>
    <message>
        <source>The client id</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>{platform} does not offer this way to sign in.</source>
        <translation>{platform}はこのサインイン方法に対応していません。</translation>
    </message>
    <message>
        <source>There is no such colour. There is: {names}.</source>
        <translation>その色はありません。使える色：{names}。</translation>
    </message>
    <message>
        <source>{platform} has no “{name}” to leave out.</source>
        <translation>{platform}に、外せる「{name}」はありません。</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>あるもの：{names}。</translation>
    </message>
    <message>
        <source>Leave something in: nothing would be asked for.</source>
        <translation>何か残してください。このままでは何も求めないことになります。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/cutting</name>
    <message>
        <source>The keys were destroyed.</source>
        <translation>キーは破棄されました。</translation>
    </message>
    <message>
        <source>There was no old key left to try.</source>
        <translation>試せる古いキーはありませんでした。</translation>
    </message>
    <message>
        <source>The old key had run out by itself: trying it proves nothing.</source>
        <translation>古いキーは自然に期限が切れていたため、試しても何も証明されません。</translation>
    </message>
    <message>
        <source>The old key was tried once, and {platform} refused it.</source>
        <translation>古いキーを一度試し、{platform}は拒否しました。</translation>
    </message>
    <message>
        <source>{platform} did not answer when the old key was tried.</source>
        <translation>古いキーを試しましたが、{platform}が応答しませんでした。</translation>
    </message>
    <message>
        <source>The old key was tried once, and {platform} still took it. It may need some minutes to forget it.</source>
        <translation>古いキーを一度試したところ、{platform}はまだ受け付けました。無効になるまで数分かかることがあります。</translation>
    </message>
    <message>
        <source>Look at {page}.</source>
        <translation>{page} を見てください。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/decisions</name>
    <message>
        <source>This change waits for your decision.</source>
        <translation>この変更は、あなたの判断を待っています。</translation>
    </message>
    <message>
        <source>Sending is paused. Go on sending first.</source>
        <translation>送信は一時停止中です。先に送信を再開してください。</translation>
    </message>
    <message>
        <source>This change is being sent or has been sent already.</source>
        <translation>この変更は送信中か、すでに送信されています。</translation>
    </message>
    <message>
        <source>There is a newer change to this item. Take that one back first.</source>
        <translation>この項目にはもっと新しい変更があります。先にそれを取り消してください。</translation>
    </message>
    <message>
        <source>There is nothing to decide about this change.</source>
        <translation>この変更について判断することはありません。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/detailed</name>
    <message>
        <source>a line was left out here: a stored secret stood in it</source>
        <translation>ここで1行省きました：保存されたシークレットが含まれていました</translation>
    </message>
</context>
<context>
    <name>connector_app/services/devices</name>
    <message>
        <source>{platform} does not offer this.</source>
        <translation>{platform}はこれに対応していません。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/disconnect</name>
    <message>
        <source>Its keys were given up before the platform withdrew the access.</source>
        <translation>プラットフォームがアクセスを取り消す前に、キーが放棄されました。</translation>
    </message>
    <message>
        <source>Deleted here: nothing. The history stays.</source>
        <translation>ここで削除されたもの：なし。履歴は残ります。</translation>
    </message>
    <message>
        <source>Nothing is read or sent for this account any more.</source>
        <translation>このアカウントでは、もう何も読み取らず、送信しません。</translation>
    </message>
    <message>
        <source>Live updates that still come are not read.</source>
        <translation>まだ届くライブ更新は読み取りません。</translation>
    </message>
    <message>
        <source>{platform} was not asked to send live updates.</source>
        <translation>{platform}にライブ更新の送信は求めていませんでした。</translation>
    </message>
    <message>
        <source>{platform} no longer sends live updates.</source>
        <translation>{platform}はもうライブ更新を送りません。</translation>
    </message>
    <message>
        <source>{platform} may go on sending live updates; they are not read.</source>
        <translation>{platform}がライブ更新を送り続けることがありますが、読み取りません。</translation>
    </message>
    <message numerus="yes">
        <source>{platform} may go on sending live updates about {names} and {n} more; they are not read.</source>
        <extracomment>For one: {platform} may go on sending live updates about {names} and {n} more; they are not read.</extracomment>
        <translation>
            <numerusform>{platform}が、{names}、ほか{n}件についてライブ更新を送り続けることがありますが、読み取りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{platform} may go on sending live updates about {names}; they are not read.</source>
        <translation>{platform}が{names}についてライブ更新を送り続けることがありますが、読み取りません。</translation>
    </message>
    <message>
        <source>Access was not withdrawn: you can do it on the platform’s own pages.</source>
        <translation>アクセスは取り消されていません。プラットフォームのページで取り消せます。</translation>
    </message>
    <message>
        <source>{platform} did not answer. Access is withdrawn as soon as it does.</source>
        <translation>{platform}が応答しませんでした。応答がありしだい、アクセスを取り消します。</translation>
    </message>
    <message>
        <source>You can do it at {page}.</source>
        <translation>{page} で行えます。</translation>
    </message>
    <message>
        <source>There was no key left to withdraw access with.</source>
        <translation>アクセスを取り消すためのキーが残っていませんでした。</translation>
    </message>
    <message>
        <source>{platform} does not let programs withdraw access.</source>
        <translation>{platform}は、プログラムによるアクセスの取り消しを認めていません。</translation>
    </message>
    <message>
        <source>Your computer’s safe did not open. Access is withdrawn when it does.</source>
        <translation>パソコンのキーチェーンが開きませんでした。開いたときにアクセスを取り消します。</translation>
    </message>
    <message>
        <source>{platform} did not accept it.</source>
        <translation>{platform}が受け付けませんでした。</translation>
    </message>
    <message>
        <source>Access was withdrawn at {platform}.</source>
        <translation>{platform}でアクセスが取り消されました。</translation>
    </message>
    <message>
        <source>The keys stay sealed until access is withdrawn.</source>
        <translation>アクセスが取り消されるまで、キーは封じたまま残ります。</translation>
    </message>
    <message>
        <source>The keys were deleted; their last traces go when your computer’s safe opens.</source>
        <translation>キーは削除されました。最後の痕跡は、パソコンのキーチェーンが開いたときに消えます。</translation>
    </message>
    <message>
        <source>This account is being removed.</source>
        <translation>このアカウントを取り除いています。</translation>
    </message>
    <message>
        <source>Access was left as it is at the platform.</source>
        <translation>プラットフォームのアクセスはそのまま残しました。</translation>
    </message>
    <message>
        <source>Access was left as it is at {platform}.</source>
        <translation>{platform}のアクセスはそのまま残しました。</translation>
    </message>
    <message>
        <source>You can withdraw it at {page}.</source>
        <translation>{page} で取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>For one: {n} item</extracomment>
        <translation>
            <numerusform>項目{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting changes</source>
        <extracomment>For one: {n} waiting change</extracomment>
        <translation>
            <numerusform>待っている変更{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that may have arrived</source>
        <extracomment>For one: {n} change that may have arrived</extracomment>
        <translation>
            <numerusform>届いた可能性のある変更{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unread deliveries</source>
        <extracomment>For one: {n} unread delivery</extracomment>
        <translation>
            <numerusform>未読の配信{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted here: {what}. The history stays.</source>
        <translation>ここで削除されたもの：{what}。履歴は残ります。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/exchange</name>
    <message>
        <source>A sign-in is only ever sent to its own platform; nothing was sent.</source>
        <translation>サインインは、そのプラットフォームにだけ送られます。何も送信しませんでした。</translation>
    </message>
    <message>
        <source>This holds characters or numbers that cannot be sent.</source>
        <translation>送信できない文字か数が含まれています。</translation>
    </message>
    <message>
        <source>{platform} refused this.</source>
        <translation>{platform}がこれを拒否しました。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/exports</name>
    <message>
        <source>A sheet holds {most} entries. Choose a shorter time, or CSV.</source>
        <translation>シートに入る記録は{most}件までです。期間を短くするか、CSVを選んでください。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/filters</name>
    <message>
        <source>At most {most} filters are kept. Remove one first.</source>
        <translation>保存できるフィルターは{most}個までです。先に1つ取り除いてください。</translation>
    </message>
    <message>
        <source>Another filter is called “{name}” already.</source>
        <translation>「{name}」というフィルターがすでにあります。</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>フィルターには名前が必要です。</translation>
    </message>
    <message>
        <source>A name is one line of at most {most} characters.</source>
        <translation>名前は1行で、{most}文字までです。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/grants</name>
    <message>
        <source>The platform did not accept the sign-in.</source>
        <translation>プラットフォームがサインインを受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/history_key</name>
    <message>
        <source>the key that signs the history</source>
        <translation>履歴に署名するキー</translation>
    </message>
</context>
<context>
    <name>connector_app/services/inbox</name>
    <message>
        <source>webhooks of {platform}</source>
        <translation>{platform}のWebhook</translation>
    </message>
</context>
<context>
    <name>connector_app/services/invitations</name>
    <message>
        <source>{platform} has no page for that.</source>
        <translation>{platform}には、そのためのページがありません。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/items</name>
    <message>
        <source>{account} may only be read. Connect it again with “Read and change” to change things.</source>
        <translation>{account}は読み取りだけできます。変更するには、「読み取りと変更」で接続し直してください。</translation>
    </message>
    <message>
        <source>There is no change that could be taken back: it has been sent already.</source>
        <translation>取り消せる変更はありません。すでに送信されています。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/keys</name>
    <message>
        <source>The client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
</context>
<context>
    <name>connector_app/services/links</name>
    <message>
        <source>This link leads somewhere the program does not open.</source>
        <translation>このリンクの先は、プログラムが開かない場所です。</translation>
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
        <translation>{program}の履歴、{span}

このフォルダーの中身

history.pdf      記録ごとに1文の、読むためのもの（ウィンドウで作った場合）
history.csv      同じ記録とそのすべての欄。表計算ソフト用
proof            元のままの記録、署名付きチェックポイント、公開キー、それらを検証するプログラム
checksums.txt    全ファイルのSHA-256。"sha256sum -c checksums.txt" で読める形式

検証のしかた

1. これを渡した人に、最初のキーのIDと保管している受領証を、このフォルダーとは別の方法（電話や紙）で
   尋ねてください。このフォルダーの最初のキーは {genesis} です。
2. connector_app_verify.py を、このフォルダーではなく信頼できる入手元から入手します。Python 3.11以降も必要です。
3. このフォルダーで実行します：python3 -I connector_app_verify.py proof --genesis KEY-ID --receipt "LINE"

「unbroken」「damaged」「shortened」「unreadable」のどれかを答え、最初の不正な記録と、まだ有効な範囲を示します。

証明されること：ここにある記録が、それを含むチェックポイントの署名のあとに、変更、削除、追加、移動されて
いないこと。ここにある記録は、全体の履歴の一部です。省かれた番号は示されています。

証明されないこと：記録が、書かれたときに正しかったこと。最初から書かれなかったものがないこと。その人の
パソコンのアカウントを操る人に対すること。その人は偽の新しい記録を書けますが、受領証が対象とする古い記録は
変更できません。表とPDFは読むためのものです。証拠になるのは「proof」の中身です。
</translation>
    </message>
    <message>
        <source>(nobody signed yet)</source>
        <translation>（まだ署名なし）</translation>
    </message>
</context>
<context>
    <name>connector_app/services/passphrase</name>
    <message numerus="yes">
        <source>The passphrase needs at least {n} characters.</source>
        <extracomment>For one: The passphrase needs at least {n} character.</extracomment>
        <translation>
            <numerusform>パスフレーズは{n}文字以上にしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/services/registrations</name>
    <message>
        <source>{platform} sends no webhooks.</source>
        <translation>{platform}はWebhookを送りません。</translation>
    </message>
    <message>
        <source>{platform} has no page for this: the program has to ask for it. Say of what (--at).</source>
        <translation>{platform}にはこのためのページがなく、プログラムから求める必要があります。何についてかを指定してください（--at）。</translation>
    </message>
    <message>
        <source>A secret has {least} to {most} characters on one line.</source>
        <translation>シークレットは{least}文字から{most}文字の1行です。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/relays</name>
    <message>
        <source>A relay needs the secret that the platform signs with.</source>
        <translation>リレーには、プラットフォームが署名に使うシークレットが必要です。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/retention</name>
    <message>
        <source>The history cannot be signed just now, and without a signature nobody could prove that you removed these.</source>
        <translation>今は履歴に署名できません。署名がないと、あなたがこれらを取り除いたことをだれも証明できません。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/rules</name>
    <message>
        <source>The rule “{rule}” could not do this: {why}</source>
        <translation>ルール「{rule}」はこれを実行できませんでした：{why}</translation>
    </message>
    <message>
        <source>“{title}” is on its way to {account}.</source>
        <translation>「{title}」は{account}へ送信中です。</translation>
    </message>
    <message>
        <source>{account} may only be read.</source>
        <translation>{account}は読み取りだけできます。</translation>
    </message>
    <message>
        <source>{account} tells of no commands.</source>
        <translation>{account}はコマンドを知らせません。</translation>
    </message>
    <message>
        <source>A rule needs a name of one line, at most {most} characters.</source>
        <translation>ルールには、1行で{most}文字までの名前が必要です。</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>この名前のルールはすでにあります。</translation>
    </message>
    <message>
        <source>A rule needs the name of a command, like /task.</source>
        <translation>ルールには、/task のようなコマンドの名前が必要です。</translation>
    </message>
    <message>
        <source>A condition can look at these: {names}.</source>
        <translation>条件に使えるもの：{names}。</translation>
    </message>
    <message>
        <source>the account is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>アカウントがもうありません。</translation>
    </message>
    <message>
        <source>the kind “{name}” is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>種類「{name}」がもうありません。</translation>
    </message>
    <message>
        <source>the platform file is not there any more.</source>
        <comment>goes on after a colon</comment>
        <translation>プラットフォームのファイルがもうありません。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/saving</name>
    <message>
        <source>A sheet holds {most} items. Choose a filter, or CSV.</source>
        <translation>シートに入る項目は{most}件までです。フィルターを選ぶか、CSVにしてください。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/screen_lock</name>
    <message numerus="yes">
        <source>Wait {n} seconds before the next try.</source>
        <extracomment>For one: Wait {n} second before the next try.</extracomment>
        <translation>
            <numerusform>次に試すまで{n}秒お待ちください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/services/sealed_file</name>
    <message>
        <source>This is not a backup of this program.</source>
        <translation>これは、このプログラムのバックアップではありません。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Install that version here, then try again.</source>
        <translation>このバックアップは、もっと新しいバージョンのプログラムで作られています。そのバージョンをここにインストールしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The password does not fit this backup. Nothing was changed; try again.</source>
        <translation>パスワードがこのバックアップと合いません。何も変更されていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is missing or was changed. Nothing was changed here. Use another copy of it.</source>
        <translation>このバックアップは壊れています。一部がないか、変更されています。ここでは何も変更されていません。別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>The backup cannot be read to its end. Nothing was changed here. Is what it lies on still connected?</source>
        <translation>バックアップを最後まで読み取れません。ここでは何も変更されていません。保存先はまだつながっていますか？</translation>
    </message>
    <message>
        <source>There is too little free memory to open the backup. Close other programs, then try again.</source>
        <translation>バックアップを開くためのメモリーが足りません。ほかのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/signin</name>
    <message>
        <source>This sign-in is not waiting for the browser.</source>
        <translation>このサインインは、ブラウザーを待っていません。</translation>
    </message>
    <message>
        <source>This sign-in does not wait for an address.</source>
        <translation>このサインインは、アドレスを待っていません。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/support</name>
    <message>
        <source>A stored secret stands in it ({whose}, in “{part}”), so nothing was written. Leave that part out, and please tell us: this must never happen.</source>
        <translation>保存されたシークレットが含まれているため（{whose}、「{part}」の中）、何も書き込みませんでした。その部分を外してください。また、私たちに知らせてください。決して起きてはならないことです。</translation>
    </message>
    <message>
        <source>versions</source>
        <comment>a part of the support file</comment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>a part of the support file</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>a part of the support file</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>failures</source>
        <comment>a part of the support file</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>self-test</source>
        <comment>a part of the support file</comment>
        <translation>自己診断</translation>
    </message>
    <message>
        <source>log</source>
        <comment>a part of the support file</comment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>all of the support file</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the proxy’s name</source>
        <comment>a secret</comment>
        <translation>プロキシの名前</translation>
    </message>
    <message>
        <source>the proxy’s name, plain</source>
        <comment>a secret, as it is without the signs of an address</comment>
        <translation>プロキシの名前（そのままの形）</translation>
    </message>
    <message>
        <source>the proxy’s password</source>
        <comment>a secret</comment>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>the proxy’s password, plain</source>
        <comment>a secret, as it is without the signs of an address</comment>
        <translation>プロキシのパスワード（そのままの形）</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <comment>a secret</comment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>the passphrase in a file</source>
        <comment>a secret</comment>
        <translation>ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>the address for news</source>
        <comment>a secret</comment>
        <translation>新着用のアドレス</translation>
    </message>
    <message>
        <source>the address for news of {account}</source>
        <translation>{account}の新着用のアドレス</translation>
    </message>
</context>
<context>
    <name>connector_app/services/typed</name>
    <message>
        <source>An account needs a name.</source>
        <translation>アカウントには名前が必要です。</translation>
    </message>
    <message>
        <source>{what} is missing.</source>
        <translation>{what}がありません。</translation>
    </message>
    <message>
        <source>{what} is one line without spaces. Copy it again, whole and alone.</source>
        <translation>{what}は、空白のない1行です。それだけを、全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>This does not look like {expected}.</source>
        <translation>{expected}ではないようです。</translation>
    </message>
    <message>
        <source>This does not look right. {what} looks like {example}</source>
        <translation>正しくないようです。{what}は次のような形です：{example}</translation>
    </message>
    <message>
        <source>This does not look right. It looks like {example}</source>
        <translation>正しくないようです。次のような形です：{example}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one}または{other}</translation>
    </message>
</context>
<context>
    <name>connector_app/services/vault</name>
    <message>
        <source>Your keys are not behind a passphrase.</source>
        <translation>あなたのキーは、パスフレーズで守られていません。</translation>
    </message>
</context>
<context>
    <name>connector_app/services/vault_keys</name>
    <message>
        <source>a key of the vault</source>
        <translation>保管庫のキー</translation>
    </message>
    <message>
        <source>the key of the passphrase</source>
        <translation>パスフレーズのキー</translation>
    </message>
</context>
<context>
    <name>connector_app/services/watches</name>
    <message>
        <source>This needs an address at which your computer is reached from outside, a tunnel of your own. It belongs into settings.toml, under [live], in the line that begins with address: the README shows how. Then start again.</source>
        <translation>これには、外からこのパソコンに届くアドレス（自分のトンネル）が必要です。settings.toml の [live] の下、address で始まる行に入れます。方法はREADMEにあります。そのあと起動し直してください。</translation>
    </message>
    <message>
        <source>There is {names}.</source>
        <translation>あるもの：{names}。</translation>
    </message>
    <message>
        <source>There is nothing yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>There is no “{name}” to watch.</source>
        <translation>見守れる「{name}」はありません。</translation>
    </message>
    <message>
        <source>“{name}” is watched already.</source>
        <translation>「{name}」はすでに見守っています。</translation>
    </message>
    <message>
        <source>{platform} cannot be asked by the program to send news here.</source>
        <translation>プログラムから{platform}に、ここへ新着を送るよう求めることはできません。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/ask</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/columns</name>
    <message>
        <source>Title</source>
        <comment>a column</comment>
        <translation>題名</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a column</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a column</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>a column</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a column</comment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a column</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a column</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Last read</source>
        <comment>a column</comment>
        <translation>最後の読み取り</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/delegates/account</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/delegates/row</name>
    <message>
        <source>Practice</source>
        <comment>marks an account that is only for practice</comment>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/frame</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Options of {account}</source>
        <translation>{account}のオプション</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Items, activity and outbox</source>
        <translation>項目、アクティビティ、送信待ち</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/history_pages</name>
    <message>
        <source>{title}, page {n}</source>
        <translation>{title}、{n}ページ</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/item_words</name>
    <message>
        <source>Only here so far</source>
        <translation>まだここだけ</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/main_window</name>
    <message>
        <source>The page of your week, {week}, is in Activity</source>
        <translation>今週のページ（{week}）が「アクティビティ」にあります</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not done</source>
        <extracomment>For one: {n} change is not done</extracomment>
        <translation>
            <numerusform>未完了の変更{n}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/account_log</name>
    <message>
        <source>writing a detailed log of {account} until {clock}</source>
        <translation>{account}の詳しいログを{clock}まで記録中</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/accounts</name>
    <message>
        <source>Stop reading and sending</source>
        <translation>読み取りと送信を止める</translation>
    </message>
    <message>
        <source>End live updates</source>
        <translation>ライブ更新を終了</translation>
    </message>
    <message>
        <source>Withdraw access</source>
        <translation>アクセスを取り消す</translation>
    </message>
    <message>
        <source>Destroy the keys</source>
        <translation>キーを破棄</translation>
    </message>
    <message>
        <source>Delete what was copied</source>
        <translation>コピーしたものを削除</translation>
    </message>
    <message>
        <source>Plum</source>
        <comment>a colour</comment>
        <translation>プラム</translation>
    </message>
    <message>
        <source>Sea</source>
        <comment>a colour</comment>
        <translation>海</translation>
    </message>
    <message>
        <source>Moss</source>
        <comment>a colour</comment>
        <translation>苔</translation>
    </message>
    <message>
        <source>Clay</source>
        <comment>a colour</comment>
        <translation>粘土</translation>
    </message>
    <message>
        <source>Rose</source>
        <comment>a colour</comment>
        <translation>ローズ</translation>
    </message>
    <message>
        <source>Sky</source>
        <comment>a colour</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Sand</source>
        <comment>a colour</comment>
        <translation>砂</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>a colour</comment>
        <translation>スレート</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Turn on</source>
        <comment>an account</comment>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <comment>an account</comment>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>ライブ更新</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a button</comment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>詳しいログ</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button</comment>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Change things at the pretend platform</source>
        <translation>架空のプラットフォームで変更する</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>アカウントの名前を変更</translation>
    </message>
    <message>
        <source>Name of this account</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>Reading and sending for {account} stops, and its items leave this computer.</source>
        <translation>{account}の読み取りと送信を止め、その項目がこのパソコンから消えます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were not sent yet are given up.</source>
        <extracomment>For one: {n} change that was not sent yet is given up.</extracomment>
        <translation>
            <numerusform>まだ送信していない変更{n}件は失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>So it cannot be asked to withdraw the access; the keys are destroyed.</source>
        <translation>そのため、アクセスの取り消しを求められません。キーは破棄されます。</translation>
    </message>
    <message>
        <source>The history keeps every entry.</source>
        <translation>履歴の記録はすべて残ります。</translation>
    </message>
    <message>
        <source>{name} is asked to withdraw the access, and the keys are destroyed.</source>
        <translation>{name}にアクセスの取り消しを求め、キーを破棄します。</translation>
    </message>
    <message>
        <source>Everything worked. The history stays.</source>
        <translation>すべてうまくいきました。履歴は残ります。</translation>
    </message>
    <message>
        <source>Not every step worked yet. The rest is done as soon as it can. The history stays.</source>
        <translation>まだ終わっていない手順があります。残りはできしだい行います。履歴は残ります。</translation>
    </message>
    <message>
        <source>It still has to wait. It is tried again by itself.</source>
        <translation>まだ待つ必要があります。自動で再試行されます。</translation>
    </message>
    <message>
        <source>Take back the access at {name} yourself. The history stays.</source>
        <translation>{name}でのアクセスは、ご自分で取り消してください。履歴は残ります。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/activity</name>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an outcome</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>an outcome</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who did something</comment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Somebody at the platform</source>
        <translation>プラットフォームのだれか</translation>
    </message>
    <message>
        <source>The words of this entry were forgotten. The entry itself stands, and so does the proof.</source>
        <translation>この記録の言葉は消去されました。記録そのものと証明は残っています。</translation>
    </message>
    <message>
        <source>Verify the history to learn which entries are damaged and up to where it is still good.</source>
        <translation>履歴を検証すると、どの記録が壊れていて、どこまでが有効かがわかります。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものなし</translation>
    </message>
    <message>
        <source>No entry of the history fits.</source>
        <translation>当てはまる履歴の記録はありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Everything this program does is written here.</source>
        <translation>このプログラムがすることは、すべてここに書かれます。</translation>
    </message>
    <message>
        <source>Jump to a date…</source>
        <translation>日付へ移動…</translation>
    </message>
    <message>
        <source>The history of “{title}” only</source>
        <translation>「{title}」の履歴だけ</translation>
    </message>
    <message>
        <source>The history of one item only</source>
        <translation>1つの項目の履歴だけ</translation>
    </message>
    <message numerus="yes">
        <source>Activity of the last {days} days: {n} entries, {bad} did not work, busiest on {day}</source>
        <extracomment>For one: Activity of the last {days} days: {n} entry, {bad} did not work, busiest on {day}</extracomment>
        <translation>
            <numerusform>最近{days}日間のアクティビティ：記録{n}件、失敗{bad}件、最も多かった日は{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>最近{days}日間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Jump</source>
        <comment>a button: to a date</comment>
        <translation>移動</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>この項目の履歴</translation>
    </message>
    <message>
        <source>Titles, values and addresses of this entry are erased for good. The entry itself stays, so that the history can still be proved, and a new entry says that you did this.</source>
        <translation>この記録の題名、値、アドレスが完全に消去されます。履歴を証明できるように、記録そのものは残り、あなたがこれを行ったことが新しい記録になります。</translation>
    </message>
    <message>
        <source>Titles, values and addresses of every entry about this item are erased for good. The entry itself stays, so that the history can still be proved, and a new entry says that you did this.</source>
        <translation>この項目についてのすべての記録の題名、値、アドレスが完全に消去されます。履歴を証明できるように、記録そのものは残り、あなたがこれを行ったことが新しい記録になります。</translation>
    </message>
    <message>
        <source>Forget details?</source>
        <translation>詳細を消去しますか？</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a button</comment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a button</comment>
        <translation>消去</translation>
    </message>
    <message numerus="yes">
        <source>The words of {n} entries were forgotten</source>
        <extracomment>For one: The words of {n} entry were forgotten</extracomment>
        <translation>
            <numerusform>記録{n}件の言葉が消去されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changed.</source>
        <translation>ほかは何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/change</name>
    <message>
        <source>Delete it</source>
        <comment>what was meant</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Waiting until {time}</source>
        <translation>{time}まで待機</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing of it has been sent.</source>
        <translation>このパソコンで待っています。まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>It is on its way to {account}.</source>
        <translation>{account}へ送信中です。</translation>
    </message>
    <message>
        <source>{reason}. It goes on by itself; you need not do anything.</source>
        <translation>{reason}。自動で続くので、何もする必要はありません。</translation>
    </message>
    <message>
        <source>{account} has it.</source>
        <translation>{account}に届きました。</translation>
    </message>
    <message>
        <source>{account} did not answer clearly: it may have arrived, or not. Every reading looks for it, and it is never sent again unless you say so.</source>
        <translation>{account}の応答がはっきりしませんでした。届いたかどうか、わかりません。読み取るたびに探し、あなたが指示しないかぎり、二度と送信しません。</translation>
    </message>
    <message>
        <source>It was changed at {account} while yours was on its way. Nothing was overwritten.</source>
        <translation>あなたの変更を送信している間に、{account}でも変更されました。何も上書きしていません。</translation>
    </message>
    <message>
        <source>{account} did not accept it.</source>
        <translation>{account}が受け付けませんでした。</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Tried</source>
        <comment>how often</comment>
        <translation>試行</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For one: once</extracomment>
        <translation>
            <numerusform>{n}回</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最後の応答</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>when</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>What you meant</source>
        <translation>あなたの変更</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>今の内容</translation>
    </message>
    <message>
        <source>At {account}</source>
        <translation>{account}の内容</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>別のものです</translation>
    </message>
    <message numerus="yes">
        <source>{n} items there look like it. The newest stands beside yours.</source>
        <extracomment>For one: One there looks like it, but not in all.</extracomment>
        <translation>
            <numerusform>よく似たものが{n}件あります。いちばん新しいものを、あなたの変更の横に表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing like it at the last reading, {when}.</source>
        <translation>前回の読み取り（{when}）では、似たものはありません。</translation>
    </message>
    <message>
        <source>Not looked for yet.</source>
        <translation>まだ探していません。</translation>
    </message>
    <message>
        <source>Also changed at {account}</source>
        <translation>{account}でも変更されたもの</translation>
    </message>
    <message>
        <source>{fields}. That stays, whatever you choose.</source>
        <translation>{fields}。何を選んでも、これは残ります。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>the value of a field</comment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what was meant</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a button</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>届いている</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>今の内容を残す</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>自分の変更を破棄</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/connecting</name>
    <message>
        <source>The account was saved. Its key opens nothing but the practice platform, so it lies in a file of its own.</source>
        <translation>アカウントを保存しました。キーは練習用プラットフォームだけを開くもので、専用のファイルにあります。</translation>
    </message>
    <message>
        <source>The keys to your accounts are kept in {place}.</source>
        <translation>アカウントのキーは{place}に保管されます。</translation>
    </message>
    <message>
        <source>The account was saved.</source>
        <translation>アカウントを保存しました。</translation>
    </message>
    <message>
        <source>The account was saved. Its key is in {place}.</source>
        <translation>アカウントを保存しました。キーは{place}にあります。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/errands</name>
    <message>
        <source>It is kept sealed on this computer, and sent to nobody but {name}.</source>
        <translation>このパソコンに封をして保管し、{name}以外には送りません。</translation>
    </message>
    <message>
        <source>A key to make there once</source>
        <translation>一度だけ作るキー</translation>
    </message>
    <message>
        <source>Leave this empty unless the app is for one company alone.</source>
        <translation>アプリが1つの会社専用でなければ、空のままにします。</translation>
    </message>
    <message>
        <source>Signed in this way, the program can look at what is at {name}, and change nothing.</source>
        <translation>この方法でサインインすると、プログラムは{name}にあるものを見るだけで、何も変更できません。</translation>
    </message>
    <message>
        <source>{name} may change this at any time without notice: it is offered as an experiment.</source>
        <translation>これは試験的な機能で、{name}が予告なく変えることがあります。</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>ブラウザーで</translation>
    </message>
    <message>
        <source>With a short code</source>
        <translation>短いコードで</translation>
    </message>
    <message>
        <source>With an id and a secret</source>
        <translation>IDとシークレットで</translation>
    </message>
    <message numerus="yes">
        <source>{way} ({n} minutes of set-up)</source>
        <extracomment>For one: {way} ({n} minute of set-up)</extracomment>
        <translation>
            <numerusform>{way}（設定に{n}分）</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>permissions that are asked for</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Read only: {read}. Read and change: {change}.</source>
        <translation>読み取りのみ：{read}。読み取りと変更：{change}。</translation>
    </message>
    <message>
        <source>Next comes a short set-up at {name}. You do it once, and then signing in goes on by itself.</source>
        <translation>次に、{name}で短い設定をします。一度だけで、そのあとサインインは自動で続きます。</translation>
    </message>
    <message>
        <source>Your browser opens next, with {name}’s own question.</source>
        <translation>次にブラウザーが開き、{name}の確認が表示されます。</translation>
    </message>
    <message>
        <source>Next you get a short code, and your browser opens {name} to type it there.</source>
        <translation>次に短いコードが表示され、ブラウザーで{name}が開くので、そこに入力します。</translation>
    </message>
    <message>
        <source>Next you copy an id and a secret at {name} and paste them here.</source>
        <translation>次に{name}でIDとシークレットをコピーし、ここに貼り付けます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes of set-up once</source>
        <extracomment>For one: {n} minute of set-up once</extracomment>
        <translation>
            <numerusform>一度だけ{n}分の設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Client secret (optional)</source>
        <translation>クライアントシークレット（任意）</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>{field} (optional)</source>
        <translation>{field}（任意）</translation>
    </message>
    <message>
        <source>Set up {name} once</source>
        <translation>{name}を一度だけ設定</translation>
    </message>
    <message numerus="yes">
        <source>{name} wants to know each program before anyone can sign in with it. Follow the steps there, then bring back what it shows you. This takes about {n} minutes, and only the first time.</source>
        <extracomment>For one: {name} wants to know each program before anyone can sign in with it. Follow the steps there, then bring back what it shows you. This takes about {n} minute, and only the first time.</extracomment>
        <translation>
            <numerusform>{name}では、サインインに使うプログラムを先に登録する必要があります。そこで手順に従い、表示されたものをここに入れてください。約{n}分かかり、最初の一度だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>a button</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>{name}に接続</translation>
    </message>
    <message>
        <source>Copy the id and the secret that {name} shows you, and paste them here.</source>
        <translation>{name}に表示されるIDとシークレットをコピーし、ここに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/giving</name>
    <message>
        <source>For spreadsheets (*.csv)</source>
        <translation>表計算ソフト用（*.csv）</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック（*.xlsx）</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines（*.jsonl）</translation>
    </message>
    <message>
        <source>With proofs, a folder (*)</source>
        <translation>証明付き、フォルダー（*）</translation>
    </message>
    <message>
        <source>Save a receipt</source>
        <translation>受領証を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト（*.txt）</translation>
    </message>
    <message>
        <source>Print it, or mail it to yourself: {line}</source>
        <translation>印刷するか、自分にメールで送ってください：{line}</translation>
    </message>
    <message>
        <source>A receipt is in {file}</source>
        <translation>受領証は {file} にあります</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Auditor pack</source>
        <translation>監査用パック</translation>
    </message>
    <message>
        <source>A folder that another person can read and check.</source>
        <translation>ほかの人が読み、検証できるフォルダーです。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <comment>a day</comment>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <translation>新しいフォルダー（*）</translation>
    </message>
    <message>
        <source>from {first} to {last}, by the days of the place where it was made</source>
        <translation>{first}から{last}まで（日付は作成した場所のもの）</translation>
    </message>
    <message>
        <source>Entries {days}.</source>
        <comment>from when to when</comment>
        <translation>記録：{days}。</translation>
    </message>
    <message>
        <source>Made {when}. The newest come first.</source>
        <translation>{when}に作成。新しいものから順に並んでいます。</translation>
    </message>
    <message>
        <source>Only the newest {n} stand here; the table and the proof hold all.</source>
        <translation>ここにあるのは新しい{n}件だけです。表と証明にはすべてが入っています。</translation>
    </message>
    <message>
        <source>These pages are for reading. What proves anything lies in the folder “proof”.</source>
        <translation>このページは読むためのものです。証明になるものは「proof」フォルダーにあります。</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries written</source>
        <extracomment>For one: {n} entry written</extracomment>
        <translation>
            <numerusform>記録{n}件を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>書き出しを中止しました</translation>
    </message>
    <message>
        <source>Nothing whole was written.</source>
        <translation>完全なものは書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>Exporting. {done} of {n} entries written.</source>
        <extracomment>For one: Exporting. {done} of {n} entry written.</extracomment>
        <translation>
            <numerusform>書き出し中。記録{n}件のうち{done}件を書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting. Looking for the entries.</source>
        <translation>書き出し中。記録を探しています。</translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}.</source>
        <extracomment>For one: It is in {file}.</extracomment>
        <translation>
            <numerusform>{file} にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}, without what the filters leave out.</source>
        <extracomment>For one: It is in {file}, without what the filters leave out.</extracomment>
        <translation>
            <numerusform>{file} にあります。フィルターで外れたものは含みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in {file}, with pages to read, a table, and the proof.</source>
        <extracomment>For one: It is in {file}, with pages to read, a table, and the proof.</extracomment>
        <translation>
            <numerusform>{file} にあります。読むためのページ、表、証明が付いています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/home_of_keys</name>
    <message>
        <source>Give keys up</source>
        <translation>キーを放棄</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Your keys were put away in {place}. While they are, no other place can be chosen.</source>
        <translation>キーは{place}に保管されました。その間は、ほかの場所を選べません。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_columns</name>
    <message>
        <source>(no room just now)</source>
        <translation>（今は空きがありません）</translation>
    </message>
    <message>
        <source>Arrange</source>
        <comment>columns</comment>
        <translation>並べる</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を元の状態に</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>広げる</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>狭める</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a column</comment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>A to Z, oldest first</source>
        <translation>AからZ、古い順</translation>
    </message>
    <message>
        <source>Z to A, newest first</source>
        <translation>ZからA、新しい順</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_editing</name>
    <message>
        <source>New {kind}</source>
        <translation>新しい{kind}</translation>
    </message>
    <message>
        <source>Create {kind}</source>
        <translation>{kind}を作成</translation>
    </message>
    <message>
        <source>Edit {kind}</source>
        <translation>{kind}を編集</translation>
    </message>
    <message>
        <source>Save {kind}</source>
        <translation>{kind}を保存</translation>
    </message>
    <message numerus="yes">
        <source>Sent after {n} seconds. Until then you can undo it.</source>
        <extracomment>For one: Sent after {n} second. Until then you can undo it.</extracomment>
        <translation>
            <numerusform>{n}秒後に送信されます。それまでは元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at once.</source>
        <translation>すぐに送信されます。</translation>
    </message>
    <message>
        <source>{fields} ({why})</source>
        <translation>{fields}（{why}）</translation>
    </message>
    <message>
        <source>Not changed here: {fields}.</source>
        <translation>ここでは変更されません：{fields}。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_export</name>
    <message>
        <source>JSON lines, with every field (*.jsonl)</source>
        <translation>JSON lines、すべての欄（*.jsonl）</translation>
    </message>
    <message>
        <source>Export items</source>
        <translation>項目を書き出す</translation>
    </message>
    <message numerus="yes">
        <source>{n} items were saved in {file}.</source>
        <extracomment>For one: {n} item was saved in {file}.</extracomment>
        <translation>
            <numerusform>項目{n}件を {file} に保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/item_facts</name>
    <message>
        <source>Your access is read only.</source>
        <translation>アクセスは読み取りのみです。</translation>
    </message>
    <message>
        <source>Created here, being sent</source>
        <translation>ここで作成、送信中</translation>
    </message>
    <message>
        <source>Changed here, being sent</source>
        <translation>ここで変更、送信中</translation>
    </message>
    <message>
        <source>Deleted here, being sent</source>
        <translation>ここで削除、送信中</translation>
    </message>
    <message>
        <source>Created here, waiting for the platform</source>
        <translation>ここで作成、プラットフォーム待ち</translation>
    </message>
    <message>
        <source>Changed here, waiting for the platform</source>
        <translation>ここで変更、プラットフォーム待ち</translation>
    </message>
    <message>
        <source>Deleted here, waiting for the platform</source>
        <translation>ここで削除、プラットフォーム待ち</translation>
    </message>
    <message>
        <source>Created here, sent in {n} s</source>
        <translation>ここで作成、{n}秒後に送信</translation>
    </message>
    <message>
        <source>Changed here, sent in {n} s</source>
        <translation>ここで変更、{n}秒後に送信</translation>
    </message>
    <message>
        <source>Deleted here, sent in {n} s</source>
        <translation>ここで削除、{n}秒後に送信</translation>
    </message>
    <message>
        <source>Created here, waiting</source>
        <translation>ここで作成、待機中</translation>
    </message>
    <message>
        <source>Changed here, waiting</source>
        <translation>ここで変更、待機中</translation>
    </message>
    <message>
        <source>Deleted here, waiting</source>
        <translation>ここで削除、待機中</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>題名なし</translation>
    </message>
    <message>
        <source>It was not accepted</source>
        <translation>受け付けられませんでした</translation>
    </message>
    <message>
        <source>It was changed there too</source>
        <translation>そこでも変更されました</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>a button</comment>
        <translation>判断する</translation>
    </message>
    <message>
        <source>It may have arrived already</source>
        <translation>もう届いている可能性があります</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>when</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>when</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>{when}時点</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/items</name>
    <message numerus="yes">
        <source>Looked through {n} items.</source>
        <extracomment>For one: Looked through {n} item.</extracomment>
        <translation>
            <numerusform>項目{n}件を調べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Reading {account}</source>
        <translation>{account}を読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>{account}, {n} items so far</source>
        <extracomment>For one: {account}, {n} item so far</extracomment>
        <translation>
            <numerusform>{account}、ここまで項目{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {accounts}</source>
        <translation>{accounts}を読み取り中</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/keeping</name>
    <message>
        <source>Removing them. This can take a while.</source>
        <translation>取り除いています。しばらくかかることがあります。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/locking</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>Somebody said that the passphrase is forgotten. Unless you unlock before, the lock goes away: {when}.</source>
        <translation>パスフレーズを忘れたという申し出がありました。それまでに解除しなければ、ロックは{when}になくなります。</translation>
    </message>
    <message>
        <source>Nobody can look the passphrase up. The lock can go away by itself: {hours} hours from now. Nothing is lost then. Whoever knows the passphrase and unlocks before that keeps the lock, and sees that this was asked.</source>
        <translation>パスフレーズを調べることはだれにもできません。ロックは{hours}時間後に自然になくなるようにできます。失われるものはありません。パスフレーズを知る人がその前に解除すれば、ロックは残り、この申し出があったこともわかります。</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>忘れましたか？</translation>
    </message>
    <message>
        <source>Let it go away</source>
        <translation>ロックをなくす</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/news</name>
    <message>
        <source>This needs an address at which your computer is reached from outside, a tunnel of your own. Say it under Settings, Network.</source>
        <translation>これには、外からこのパソコンに届くアドレス（自分のトンネル）が必要です。「設定」の「ネットワーク」で指定してください。</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>It does not fit what is known of the account.</source>
        <translation>アカウントについてわかっていることと合いません。</translation>
    </message>
    <message>
        <source>The program made a mistake with it.</source>
        <translation>プログラムが処理を誤りました。</translation>
    </message>
    <message>
        <source>What it is about is not there any more.</source>
        <translation>対象のものがもうありません。</translation>
    </message>
    <message>
        <source>It was checked.</source>
        <translation>確認しました。</translation>
    </message>
    <message>
        <source>It is watched from now on.</source>
        <translation>今から見守ります。</translation>
    </message>
    <message>
        <source>The relay is listened to.</source>
        <translation>リレーを待ち受けています。</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>取り除きました。</translation>
    </message>
    <message>
        <source>Its news count from now on.</source>
        <translation>今からその新着が有効です。</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>もう一度試しています。</translation>
    </message>
    <message>
        <source>All are tried again.</source>
        <translation>すべてもう一度試しています。</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>破棄しました。</translation>
    </message>
    <message>
        <source>The platform tells what happens over a connection that this program keeps open.</source>
        <translation>プログラムが開いたままにする接続で、プラットフォームが出来事を知らせます。</translation>
    </message>
    <message>
        <source>Nothing yet. The account is read instead.</source>
        <translation>まだありません。代わりにアカウントを読み取ります。</translation>
    </message>
    <message>
        <source>Nothing. The account is read {often} instead.</source>
        <translation>ありません。代わりにアカウントを{often}に読み取ります。</translation>
    </message>
    <message>
        <source>For you to register at the platform. Opened {ago}.</source>
        <translation>プラットフォームに登録するためのもの。開いた時：{ago}。</translation>
    </message>
    <message>
        <source>Address ending in …{end}</source>
        <translation>末尾が …{end} のアドレス</translation>
    </message>
    <message>
        <source>An address of yours</source>
        <translation>自分のアドレス</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Added {ago}.</source>
        <translation>追加：{ago}。</translation>
    </message>
    <message>
        <source>It is being set up at the platform.</source>
        <translation>プラットフォームで準備中です。</translation>
    </message>
    <message>
        <source>It is being taken back at the platform.</source>
        <translation>プラットフォームで取り消し中です。</translation>
    </message>
    <message>
        <source>The platform tells of changes at once.</source>
        <translation>プラットフォームが変更をすぐに知らせます。</translation>
    </message>
    <message>
        <source>The platform sends news, until {when}, then renewed by itself.</source>
        <translation>プラットフォームが{when}まで新着を送り、そのあと自動で更新されます。</translation>
    </message>
    <message>
        <source>News of {thing}</source>
        <translation>{thing}の新着</translation>
    </message>
    <message>
        <source>News of the whole account</source>
        <translation>アカウント全体の新着</translation>
    </message>
    <message>
        <source>It could not be applied ({name}).</source>
        <translation>反映できませんでした（{name}）。</translation>
    </message>
    <message>
        <source>{event}, {ago}</source>
        <translation>{event}、{ago}</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新着</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/outbox</name>
    <message>
        <source>The account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/outcome</name>
    <message>
        <source>Nothing changes.</source>
        <translation>何も変わりません。</translation>
    </message>
    <message>
        <source>Nothing yet: {what} still needs a look.</source>
        <translation>まだ何も起きません：{what}を確かめてください。</translation>
    </message>
    <message>
        <source>{who} creates the {kind} {title} in {place} at {platform}.</source>
        <translation>{who}として、{platform}の{place}に{kind} {title} を作成します。</translation>
    </message>
    <message>
        <source>{who} creates the {kind} {title} at {platform}.</source>
        <translation>{who}として、{platform}に{kind} {title} を作成します。</translation>
    </message>
    <message>
        <source>{who} changes {what} of this {kind} in {place} at {platform}.</source>
        <translation>{who}として、{platform}の{place}にあるこの{kind}の{what}を変更します。</translation>
    </message>
    <message>
        <source>{who} changes {what} of this {kind} at {platform}.</source>
        <translation>{who}として、{platform}のこの{kind}の{what}を変更します。</translation>
    </message>
    <message>
        <source>“{act}” acts as {who} in {place} at {platform}.</source>
        <translation>「{act}」は、{platform}の{place}で{who}として行われます。</translation>
    </message>
    <message>
        <source>“{act}” acts as {who} at {platform}.</source>
        <translation>「{act}」は、{platform}で{who}として行われます。</translation>
    </message>
    <message numerus="yes">
        <source>For {n} seconds you can undo it.</source>
        <extracomment>For one: For {n} second you can undo it.</extracomment>
        <translation>
            <numerusform>{n}秒間は元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent at once and cannot be undone here.</source>
        <translation>すぐに送信され、ここでは元に戻せません。</translation>
    </message>
    <message>
        <source>{who} can see it.</source>
        <translation>見られる人：{who}。</translation>
    </message>
    <message numerus="yes">
        <source>{who} can see it: {n} people.</source>
        <extracomment>For one: {who} can see it: {n} person.</extracomment>
        <translation>
            <numerusform>見られる人：{who}（{n}人）。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can change it back later.</source>
        <translation>あとで元の内容に変更できます。</translation>
    </message>
    <message>
        <source>Once it is sent, it cannot be taken back from here.</source>
        <translation>送信したあとは、ここから取り消せません。</translation>
    </message>
    <message>
        <source>Later you can still take it away: “{act}”.</source>
        <translation>あとで「{act}」で片付けられます。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/picking</name>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>{n} to be sent</source>
        <extracomment>For one: {n} to be sent</extracomment>
        <translation>
            <numerusform>送信待ち{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} can be removed at once.</source>
        <extracomment>For one: At most {n} can be removed at once.</extracomment>
        <translation>
            <numerusform>一度に取り除けるのは{n}件までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} are opened at once.</source>
        <extracomment>For one: At most {n} is opened at once.</extracomment>
        <translation>
            <numerusform>一度に開けるのは{n}件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <comment>how many items of a name</comment>
        <translation>{name}（{n}）</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/proving</name>
    <message>
        <source>This is not a receipt. It is one line that begins with “connector-manager/”.</source>
        <translation>これは受領証ではありません。受領証は「connector-manager/」で始まる1行です。</translation>
    </message>
    <message>
        <source>Old entries were removed</source>
        <translation>古い記録が取り除かれました</translation>
    </message>
    <message>
        <source>This could not be kept</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>まだ検証していません</translation>
    </message>
    <message>
        <source>Every entry is linked to the one before.</source>
        <translation>各記録は、その前の記録につながっています。</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>検証を中止しました</translation>
    </message>
    <message>
        <source>It could not be verified</source>
        <translation>検証できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Verifying. {done} of {n} entries looked at.</source>
        <extracomment>For one: Verifying. {done} of {n} entry looked at.</extracomment>
        <translation>
            <numerusform>検証中。記録{n}件のうち{done}件を調べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying. Looking at every entry.</source>
        <translation>検証中。すべての記録を調べています。</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>受領証を確認</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領証</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a button</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Paste the line that you kept, or choose the file that it was saved to.</source>
        <translation>保管していた行を貼り付けるか、保存したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>受領証を選ぶ</translation>
    </message>
    <message>
        <source>Everything (*)</source>
        <translation>すべて（*）</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} entries were looked at, and nothing was wrong with them.</source>
        <extracomment>For one: {done} of {n} entry was looked at, and nothing was wrong with it.</extracomment>
        <translation>
            <numerusform>記録{n}件のうち{done}件を調べ、問題はありませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/removing</name>
    <message>
        <source>Nothing describes its platform any more.</source>
        <translation>このプラットフォームを説明するものがもうありません。</translation>
    </message>
    <message>
        <source>{account} is connected for reading only.</source>
        <translation>{account}は読み取り専用で接続されています。</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{all}件中{some}件</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <extracomment>For one: Keep it</extracomment>
        <translation>
            <numerusform>残す</numerusform>
        </translation>
    </message>
    <message>
        <source>{act}?</source>
        <comment>asked before it is done</comment>
        <translation>{act}：よろしいですか？</translation>
    </message>
    <message numerus="yes">
        <source>It also removes {n} items in other places.</source>
        <extracomment>For one: It also removes {n} item in other places.</extracomment>
        <translation>
            <numerusform>ほかの場所の項目{n}件も取り除きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for {n} seconds.</source>
        <extracomment>For one: You can undo this for {n} second.</extracomment>
        <translation>
            <numerusform>{n}秒間は元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{deed}: {names}.</source>
        <comment>what is removed, and which</comment>
        <translation>{deed}：{names}。</translation>
    </message>
    <message>
        <source>{deed}.</source>
        <comment>what is removed</comment>
        <translation>{deed}。</translation>
    </message>
    <message numerus="yes">
        <source>{who} can see them.</source>
        <extracomment>For one: {who} can see it.</extracomment>
        <translation>
            <numerusform>見られる人：{who}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} of {account} ({platform})</source>
        <translation>{account}（{platform}）の{things}</translation>
    </message>
    <message>
        <source>{things} of {account} ({platform}) in {place}</source>
        <translation>{account}（{platform}）の{place}にある{things}</translation>
    </message>
    <message numerus="yes">
        <source>{things} of {account} ({platform}) in {n} places</source>
        <extracomment>For one: {things} of {account} ({platform}) in {n} place</extracomment>
        <translation>
            <numerusform>{account}（{platform}）の{n}か所にある{things}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>For one: {n} more</extracomment>
        <translation>
            <numerusform>ほか{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay: {reason}</source>
        <extracomment>For one: {n} stays: {reason}</extracomment>
        <translation>
            <numerusform>{n}件は残ります：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay too.</source>
        <extracomment>For one: {n} stays too.</extracomment>
        <translation>
            <numerusform>ほかの{n}件も残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay.</source>
        <extracomment>For one: {n} stays.</extracomment>
        <translation>
            <numerusform>{n}件は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>None will be {done}.</source>
        <translation>{done}されるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>For one: {n} second</extracomment>
        <translation>
            <numerusform>{n}秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be {done} in {time}.</source>
        <extracomment>For one: {n} item will be {done} in {time}.</extracomment>
        <translation>
            <numerusform>項目{n}件は{time}後に{done}されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be {done} now.</source>
        <extracomment>For one: {n} item will be {done} now.</extracomment>
        <translation>
            <numerusform>項目{n}件は今{done}されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items wait to be {done}.</source>
        <extracomment>For one: {n} item waits to be {done}.</extracomment>
        <translation>
            <numerusform>項目{n}件が待機中です（{done}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were {done}.</source>
        <extracomment>For one: {n} item was {done}.</extracomment>
        <translation>
            <numerusform>項目{n}件が{done}されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items need you, see Outbox.</source>
        <extracomment>For one: {n} item needs you, see Outbox.</extracomment>
        <translation>
            <numerusform>項目{n}件は対応が必要です。「送信待ち」を見てください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are back as before.</source>
        <extracomment>For one: {n} item is back as before.</extracomment>
        <translation>
            <numerusform>項目{n}件が元に戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be taken back: {reason}</source>
        <extracomment>For one: {n} could not be taken back: {reason}</extracomment>
        <translation>
            <numerusform>{n}件は取り消せませんでした：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {many}</source>
        <extracomment>For one: {n} {one}</extracomment>
        <translation>
            <numerusform>{many} {n}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/saved_filters</name>
    <message>
        <source>(its account was removed)</source>
        <translation>（アカウントは取り除かれました）</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>保存したフィルターはまだありません</translation>
    </message>
    <message>
        <source>(search or filter first)</source>
        <translation>（先に検索するか、フィルターを使ってください）</translation>
    </message>
    <message>
        <source>(it is saved already)</source>
        <translation>（すでに保存されています）</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>フィルターの名前</translation>
    </message>
    <message>
        <source>Name of this filter: it needs one</source>
        <translation>フィルターの名前：必要です</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>表示中のものを保存…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Replace the filter?</source>
        <translation>フィルターを置き換えますか？</translation>
    </message>
    <message>
        <source>A filter is called “{name}” already. It shows what is shown now from then on.</source>
        <translation>「{name}」というフィルターがすでにあります。今から、現在表示されているものを示すようになります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>フィルターの名前を変更</translation>
    </message>
    <message>
        <source>The filter “{name}” goes. The items that it shows stay as they are.</source>
        <translation>フィルター「{name}」を取り除きます。表示される項目はそのまま残ります。</translation>
    </message>
    <message>
        <source>Remove the filter?</source>
        <translation>フィルターを取り除きますか？</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>フィルターを取り除く</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/cutting</name>
    <message>
        <source>No account is connected, so there is no access to cut.</source>
        <translation>接続されたアカウントがないため、断つアクセスもありません。</translation>
    </message>
    <message>
        <source>Done last: {when}.</source>
        <translation>最後に行った日時：{when}。</translation>
    </message>
    <message>
        <source>The next step is under way</source>
        <translation>次の手順が進行中です</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>報告は {file} にあります。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/help</name>
    <message>
        <source>The settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The way back from the browser</source>
        <translation>ブラウザーからの戻り道</translation>
    </message>
    <message>
        <source>Your computer’s safe</source>
        <translation>パソコンのキーチェーン</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>The list is missing from this installation.</source>
        <translation>このインストールには一覧がありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} things did not pass</source>
        <extracomment>For one: {n} thing did not pass</extracomment>
        <translation>
            <numerusform>{n}件が不合格でした</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>{heading}. {sentence}</source>
        <translation>{heading}。{sentence}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/locking</name>
    <message>
        <source>Set a passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The window locks from now on: with Ctrl+L, and whenever the program starts.</source>
        <translation>今からウィンドウがロックされます。Ctrl+Lを押したときと、プログラムが起動するたびにです。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>パスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>Take the lock away</source>
        <translation>ロックを取り除く</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>The lock is taken away.</source>
        <translation>ロックを取り除きました。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed.</source>
        <translation>パスフレーズが違います。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/moving</name>
    <message>
        <source>Backups (*.backup)</source>
        <translation>バックアップ（*.backup）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル（*）</translation>
    </message>
    <message>
        <source>There are accounts here already, and a backup is never mixed with them. It is brought back where nothing is kept yet: on the other computer, before an account is added there.</source>
        <translation>ここにはすでにアカウントがあり、バックアップをそこに混ぜることはありません。復元するのは、まだ何もない場所です：もう一方のパソコンで、アカウントを追加する前に行います。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップを作る</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>バックアップを作っています…</translation>
    </message>
    <message>
        <source>{file} holds {accounts}, {waiting}, the history. Take it to the other computer, and delete it after that.</source>
        <translation>{file} には、{accounts}、{waiting}、履歴が入っています。もう一方のパソコンに移し、そのあと削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts</source>
        <extracomment>For one: {n} account</extracomment>
        <translation>
            <numerusform>アカウント{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>バックアップを選ぶ</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/network</name>
    <message>
        <source>{host} shows a certificate that this computer does not trust. In a company, ask your IT department for the file with its certificate.</source>
        <translation>{host}の証明書を、このパソコンは信頼していません。会社では、証明書のファイルをIT部門に求めてください。</translation>
    </message>
    <message>
        <source>{host} shows a certificate whose time is over, or this computer’s clock is wrong.</source>
        <translation>{host}の証明書の期限が切れているか、このパソコンの時計が合っていません。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>It holds from the next start on; Test uses it now.</source>
        <translation>次の起動から有効です。「テスト」では今すぐ使います。</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>証明書を選ぶ</translation>
    </message>
    <message>
        <source>It holds from the next start on.</source>
        <translation>次の起動から有効です。</translation>
    </message>
    <message>
        <source>Nothing to reach yet</source>
        <translation>つなぐ先がまだありません</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>先にアカウントを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>{good} of {n} platforms can be reached</source>
        <extracomment>For one: {good} of {n} platform can be reached</extracomment>
        <translation>
            <numerusform>{n}個のプラットフォームのうち{good}個につながります</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested just now.</source>
        <translation>たった今テストしました。</translation>
    </message>
    <message>
        <source>Tested just now. Slowest: {host}, {n} s.</source>
        <translation>たった今テストしました。最も遅いもの：{host}、{n}秒。</translation>
    </message>
    <message>
        <source>It needs no internet, so this says nothing about your connection.</source>
        <translation>インターネットを使わないため、接続については何もわかりません。</translation>
    </message>
    <message>
        <source>The practice account answered.</source>
        <translation>練習用アカウントが応答しました。</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>動きません</translation>
    </message>
    <message>
        <source>Answers, in {n} s.</source>
        <translation>応答あり、{n}秒。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/permissions</name>
    <message>
        <source>What this key may do is decided at {name}, where it was made.</source>
        <translation>このキーでできることは、作った場所である{name}で決まります。</translation>
    </message>
    <message>
        <source>There is nothing to leave out: it is asked for no more than it needs to be read.</source>
        <translation>外せるものはありません。読み取りに必要な分だけを求めています。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/place</name>
    <message>
        <source>This holds until you quit, but it could not be kept.</source>
        <translation>終了するまでは有効ですが、保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/platforms</name>
    <message>
        <source>Client id from the settings file</source>
        <translation>設定ファイルのクライアントID</translation>
    </message>
    <message>
        <source>The one that settings.toml or the environment names. It comes before any that is given here.</source>
        <translation>settings.toml か環境変数にあるものです。ここで入れるものより優先されます。</translation>
    </message>
    <message>
        <source>Your own client id</source>
        <translation>自分のクライアントID</translation>
    </message>
    <message>
        <source>Your own. It is kept sealed; its secret is never shown again.</source>
        <translation>自分のものです。封をして保管し、シークレットは二度と表示しません。</translation>
    </message>
    <message>
        <source>The program’s client id</source>
        <translation>プログラムのクライアントID</translation>
    </message>
    <message>
        <source>The one that this program brings along. You can use one of your own instead.</source>
        <translation>このプログラムに付属するものです。代わりに自分のものも使えます。</translation>
    </message>
    <message>
        <source>No client id yet</source>
        <translation>クライアントIDはまだありません</translation>
    </message>
    <message>
        <source>None yet. You are asked for it when you add an account, or you give it now.</source>
        <translation>まだありません。アカウントの追加時に求められます。今入れることもできます。</translation>
    </message>
    <message>
        <source>Needs no client id</source>
        <translation>クライアントIDは不要</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>save what was typed</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>{name} is met with your own client id from now on.</source>
        <translation>今から{name}には、自分のクライアントIDを使います。</translation>
    </message>
    <message>
        <source>Forget your client id of {name}, and its secret?</source>
        <translation>{name}のクライアントIDとシークレットを消去しますか？</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts there may then have to sign in again.</source>
        <extracomment>For one: {n} account there may then have to sign in again.</extracomment>
        <translation>
            <numerusform>そこのアカウント{n}件で、もう一度サインインが必要になることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget client id</source>
        <translation>クライアントIDを消去</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Your client id of {name} was forgotten.</source>
        <translation>{name}のクライアントIDを消去しました。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/rules</name>
    <message>
        <source>the words contain “{}”</source>
        <translation>言葉に「{}」を含む</translation>
    </message>
    <message>
        <source>it is given by “{}”</source>
        <translation>「{}」が出した</translation>
    </message>
    <message>
        <source>it is given in “{}”</source>
        <translation>「{}」で出された</translation>
    </message>
    <message>
        <source>When {command} arrives in {source}, make a {kind} in {target}.</source>
        <translation>{source}に{command}が届いたら、{target}に{kind}を作ります。</translation>
    </message>
    <message>
        <source>When {command} arrives in {source} and {besides}, make a {kind} in {target}.</source>
        <translation>{source}に{command}が届き、{besides}場合、{target}に{kind}を作ります。</translation>
    </message>
    <message>
        <source>A rule begins with a command, and none of your accounts tells of any. Slack does: add it first.</source>
        <translation>ルールはコマンドから始まりますが、コマンドを知らせるアカウントがありません。Slackは知らせます。先に追加してください。</translation>
    </message>
    <message>
        <source>None of your accounts lets this program make anything. Sign in with “Read and change” first.</source>
        <translation>このプログラムが何かを作れるアカウントがありません。先に「読み取りと変更」でサインインしてください。</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>an account that is gone</source>
        <translation>なくなったアカウント</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions of a rule</comment>
        <translation>、かつ</translation>
    </message>
    <message>
        <source>{command} from {account}</source>
        <translation>{account}からの{command}</translation>
    </message>
    <message>
        <source>Nothing: this is not what the rule waits for.</source>
        <translation>何も作りません：ルールが待っているものではありません。</translation>
    </message>
    <message>
        <source>The rule “{name}” was made.</source>
        <translation>ルール「{name}」を作りました。</translation>
    </message>
    <message>
        <source>The rule “{name}” was changed.</source>
        <translation>ルール「{name}」を変更しました。</translation>
    </message>
    <message>
        <source>Remove the rule “{name}”? What it made stays.</source>
        <translation>ルール「{name}」を取り除きますか？ ルールが作ったものは残ります。</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールを取り除く</translation>
    </message>
    <message>
        <source>The rule “{name}” was removed. What it made stays.</source>
        <translation>ルール「{name}」を取り除きました。ルールが作ったものは残ります。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/sign_ins</name>
    <message>
        <source>Renew</source>
        <comment>a button</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>The sign-in of {account} was renewed.</source>
        <translation>{account}のサインインを更新しました。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/storage</name>
    <message>
        <source>Its keys are kept sealed until {name} has withdrawn the access. That is tried again by itself.</source>
        <translation>{name}がアクセスを取り消すまで、キーは封じたまま残ります。取り消しは自動で再試行されます。</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>no copies</comment>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies ({room}), the newest of {day}</source>
        <extracomment>For one: {n} copy ({room}), of {day}</extracomment>
        <translation>
            <numerusform>{n}個（{room}）、最新は{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>毎日のコピー</translation>
    </message>
    <message>
        <source>Room on this disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Practice accounts have a key of their own in a file.</source>
        <translation>練習用アカウントには、専用のキーがファイルにあります。</translation>
    </message>
    <message>
        <source>In {place}.</source>
        <comment>where the keys are</comment>
        <translation>{place}にあります。</translation>
    </message>
    <message>
        <source>No account needs one yet.</source>
        <translation>必要なアカウントはまだありません。</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Forget it now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>a button</comment>
        <translation>待つ</translation>
    </message>
    <message>
        <source>Remove the practice account and everything in it? Changes that were not sent yet are given up.</source>
        <translation>練習用アカウントとその中のすべてを取り除きますか？ まだ送信していない変更は失われます。</translation>
    </message>
    <message>
        <source>Remove practice data</source>
        <translation>練習用データを取り除く</translation>
    </message>
    <message>
        <source>The practice data was removed. The history stays.</source>
        <translation>練習用データを取り除きました。履歴は残ります。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/support</name>
    <message>
        <source>Packed (*.zip)</source>
        <translation>圧縮（*.zip）</translation>
    </message>
    <message>
        <source>Putting it together, and searching it for every stored secret …</source>
        <translation>まとめて、保存されたシークレットがないか調べています…</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>サポート用ファイルを保存</translation>
    </message>
    <message>
        <source>The support file is in {file}. It holds what you see here, and nothing else.</source>
        <translation>サポート用ファイルは {file} にあります。中身はここに表示されたものだけです。</translation>
    </message>
    <message>
        <source>The support file was copied.</source>
        <translation>サポート用ファイルをコピーしました。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/settings/updates</name>
    <message>
        <source>Shall the program ask its makers once a day whether there is a new version? Nothing about you is sent, and nothing installs itself. You can change this in the settings.</source>
        <translation>新しいバージョンがあるかどうか、1日に1回、作者に問い合わせますか？ あなたについての情報は送られず、勝手にインストールされることもありません。設定で変更できます。</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Yes, once a day</source>
        <translation>はい、1日1回</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>これはバージョン{version}です。</translation>
    </message>
    <message>
        <source>The page of the makers</source>
        <translation>作者のページ</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/status</name>
    <message>
        <source>No account yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>sending is paused</source>
        <comment>in a row with other states</comment>
        <translation>送信は一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>Undo {n} changes</source>
        <extracomment>For one: Undo {n} change</extracomment>
        <translation>
            <numerusform>変更{n}件を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>({n} s)</source>
        <comment>seconds left</comment>
        <translation>（{n}秒）</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/pages/waiting</name>
    <message>
        <source>{name} will ask. {words}.</source>
        <translation>{name}が確認します。{words}。</translation>
    </message>
    <message>
        <source>{account} stays as it is until you have signed in.</source>
        <translation>もう一度サインインするまで、{account}はそのままです。</translation>
    </message>
    <message>
        <source>The account is saved. Its items are being read.</source>
        <translation>アカウントを保存しました。項目を読み取っています。</translation>
    </message>
    <message>
        <source>This address does not belong to this sign-in. Copy the newest one.</source>
        <translation>このアドレスは、このサインインのものではありません。最新のものをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/records</name>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>In step</source>
        <comment>an item that is the same here and at its platform</comment>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/rows</name>
    <message>
        <source>It may have arrived</source>
        <translation>届いた可能性があります</translation>
    </message>
    <message>
        <source>Changed there too</source>
        <translation>そこでも変更されました</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>受け付けられませんでした</translation>
    </message>
    <message>
        <source>Last read {when}</source>
        <translation>最後の読み取り：{when}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>will retry {time}</source>
        <translation>{time}に再試行</translation>
    </message>
    <message>
        <source>will retry</source>
        <translation>再試行します</translation>
    </message>
    <message>
        <source>by you</source>
        <comment>who turned the account off</comment>
        <translation>あなたがオフに</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>{when}から</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>{time}時点</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>送信は一時停止中です</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the state of a change</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>the state of a change</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent in {n} s</source>
        <translation>{n}秒後に送信</translation>
    </message>
    <message>
        <source>Create {title}</source>
        <translation>{title}を作成</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>{title}を変更</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>{title}を削除</translation>
    </message>
    <message>
        <source>an item</source>
        <comment>in place of its title</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Rename {before} to {title}</source>
        <translation>{before}の名前を{title}に変更</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet</source>
        <translation>まだ何もこのパソコンから出ていません</translation>
    </message>
    <message>
        <source>{n} s</source>
        <comment>seconds that are left</comment>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>Goes out as soon as it can</source>
        <translation>できしだい送信されます</translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>あなたの判断が必要です</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>{time}に送信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Talking to the platform, attempt {n}</source>
        <translation>プラットフォームと通信中、{n}回目</translation>
    </message>
    <message>
        <source>Talking to the platform</source>
        <translation>プラットフォームと通信中</translation>
    </message>
    <message numerus="yes">
        <source>{reason}, tried {n} times</source>
        <extracomment>For one: {reason}, tried {n} time</extracomment>
        <translation>
            <numerusform>{reason}、{n}回試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Made at the platform</source>
        <translation>プラットフォームで作成</translation>
    </message>
    <message>
        <source>Changed at the platform</source>
        <translation>プラットフォームで変更</translation>
    </message>
    <message>
        <source>You renamed it. Before, it was “{before}”.</source>
        <translation>名前を変更しました。前の名前は「{before}」です。</translation>
    </message>
    <message>
        <source>{actor} renamed it. Before, it was “{before}”.</source>
        <translation>{actor}が名前を変更しました。前の名前は「{before}」です。</translation>
    </message>
    <message>
        <source>it</source>
        <comment>an item, where its title stood in a sentence</comment>
        <translation>この項目</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/states</name>
    <message>
        <source>Connecting</source>
        <comment>the state of an account</comment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>the state of an account</comment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>the state of an account</comment>
        <translation>混雑中</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the state of an account</comment>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Sign in needed</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>Access removed</source>
        <translation>アクセス解除済み</translation>
    </message>
    <message>
        <source>Turned off</source>
        <comment>the state of an account</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Platform not known</source>
        <translation>不明なプラットフォーム</translation>
    </message>
    <message>
        <source>Waiting until</source>
        <comment>the state of a change</comment>
        <translation>指定時刻まで待機</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the state of a change</comment>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/tray</name>
    <message>
        <source>Pause sending</source>
        <translation>送信を一時停止</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>送信を再開</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <extracomment>For one: {n} thing needs you</extracomment>
        <translation>
            <numerusform>対応が必要なもの{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/about_history</name>
    <message>
        <source>The first page is made when this week is over.</source>
        <translation>今週が終わると、最初のページが作られます。</translation>
    </message>
    <message>
        <source>Weekly page</source>
        <translation>1週間のページ</translation>
    </message>
    <message>
        <source>Save a page each week</source>
        <translation>毎週ページを保存</translation>
    </message>
    <message>
        <source>About this history</source>
        <translation>この履歴について</translation>
    </message>
    <message>
        <source>Weekly pages</source>
        <translation>1週間のページ</translation>
    </message>
    <message>
        <source>What changed, was sent, did not work and needs a sign-in, to read and to print.</source>
        <translation>変更、送信、失敗、サインインが必要なもの。読んだり印刷したりするためのページです。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>受領証</translation>
    </message>
    <message>
        <source>What this proves</source>
        <translation>証明されること</translation>
    </message>
    <message>
        <source>What it cannot prove</source>
        <translation>証明できないこと</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/access</name>
    <message>
        <source>What should be here?</source>
        <translation>何を見られるようにしますか？</translation>
    </message>
    <message>
        <source>What may Connector Manager do in this account? You can allow less later under Settings, Safety, and more by adding the same account again.</source>
        <translation>このアカウントでConnector Managerに何を許しますか？ あとで「設定」の「安全」で減らすことも、同じアカウントをもう一度追加して増やすこともできます。</translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation>できるようになること</translation>
    </message>
    <message>
        <source>It will also be able to</source>
        <translation>ほかにできるようになること</translation>
    </message>
    <message>
        <source>It will not be able to</source>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>access to an account</comment>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Look, search and be told about news</source>
        <translation>見る、検索する、新着を知らせてもらう</translation>
    </message>
    <message>
        <source>Read and change</source>
        <comment>access to an account</comment>
        <translation>読み取りと変更</translation>
    </message>
    <message>
        <source>Everything Read only can do, and act for you</source>
        <translation>「読み取りのみ」のすべてと、あなたの代わりの操作</translation>
    </message>
    <message>
        <source>Exact permissions</source>
        <translation>正確な権限</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>少なくとも1つ選んでください。</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>すべてのプラットフォーム</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/account_log</name>
    <message>
        <source>Detailed log of {account}</source>
        <translation>{account}の詳しいログ</translation>
    </message>
    <message>
        <source>Keep a detailed log for 15 minutes</source>
        <translation>詳しいログを15分間保存</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>書かれたものを表示</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/activity</name>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>who did something</comment>
        <translation>だれが</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>すべての人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>Verify history</source>
        <translation>履歴を検証</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>受領証を保存</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>a button</comment>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/attention</name>
    <message>
        <source>Each of these goes away by itself as soon as it is settled.</source>
        <translation>どれも、解決するとすぐに自然に消えます。</translation>
    </message>
    <message>
        <source>{who}: {sentence}</source>
        <translation>{who}：{sentence}</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>{when}から</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>対応が必要なこと</translation>
    </message>
    <message>
        <source>When something does, it is said here and above your accounts.</source>
        <translation>対応が必要になると、ここと、アカウントの上に表示されます。</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>Back to accounts</source>
        <translation>アカウントに戻る</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/crash</name>
    <message>
        <source>The part that reads and sends has stopped. Start it again to go on.</source>
        <translation>読み取りと送信を行う部分が止まりました。続けるには、起動し直してください。</translation>
    </message>
    <message>
        <source>Something on the screen did not come to its end. You can go on, or start again to be sure.</source>
        <translation>画面の何かが最後まで終わりませんでした。このまま続けることも、念のため起動し直すこともできます。</translation>
    </message>
    <message>
        <source>What you changed is safe: everything that waits in the outbox still waits, and nothing is sent twice.</source>
        <translation>変更したものは無事です。「送信待ち」のものはすべてまだ待っていて、二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>It names places in the program, and nothing of yours: no titles, no addresses, no keys. Read it before you send it to anybody.</source>
        <translation>プログラム内の場所が示され、あなたのもの（題名、アドレス、キー）は含まれません。だれかに送る前に読んでください。</translation>
    </message>
    <message>
        <source>Something in the program broke</source>
        <translation>プログラムの中で問題が起きました</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>起動し直す</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/credentials</name>
    <message>
        <source>Back</source>
        <comment>a button</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>入力したものを表示</translation>
    </message>
    <message>
        <source>It looks like {example}</source>
        <translation>次のような形です：{example}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/ending</name>
    <message>
        <source>Back to the lessons</source>
        <translation>レッスンに戻る</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/endings</name>
    <message>
        <source>Other ways to keep the key</source>
        <translation>キーのほかの保管方法</translation>
    </message>
    <message>
        <source>Give the lost keys up and sign in again</source>
        <translation>失われたキーを放棄してもう一度サインイン</translation>
    </message>
    <message>
        <source>Give the old keys up and sign in again</source>
        <translation>古いキーを放棄してもう一度サインイン</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing changed at {name}.</source>
        <translation>何も保存されず、{name}でも何も変更されていません。</translation>
    </message>
    <message>
        <source>The account was not saved. Nothing changed at {name} or on this computer.</source>
        <translation>アカウントは保存されませんでした。{name}でもこのパソコンでも、何も変更されていません。</translation>
    </message>
    <message>
        <source>This program can now work with your account at {name}.</source>
        <translation>このプログラムで、{name}のアカウントを使えるようになりました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} items found.</source>
        <extracomment>For one: {n} item found.</extracomment>
        <translation>
            <numerusform>項目が{n}件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you send to {name} and what comes from there is listed.</source>
        <translation>{name}に送るものと、そこから届くものが一覧に表示されます。</translation>
    </message>
    <message>
        <source>Connected as {account}</source>
        <translation>{account}として接続しました</translation>
    </message>
    <message>
        <source>Show items</source>
        <translation>項目を表示</translation>
    </message>
    <message>
        <source>Six short lessons</source>
        <translation>6つの短いレッスン</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>名前を付ける</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>The account was saved. We look again by ourselves, and when you press the button.</source>
        <translation>アカウントを保存しました。自動で、またはボタンを押したときに、もう一度確認します。</translation>
    </message>
    <message>
        <source>You are signed in as {account}. {name} shows a program only what you share with it, and so far that is nothing.</source>
        <translation>{account}としてサインインしています。{name}がプログラムに見せるのは共有されたものだけで、まだ何もありません。</translation>
    </message>
    <message>
        <source>Signed in, but nothing is shared yet</source>
        <translation>サインイン済み、共有はまだなし</translation>
    </message>
    <message>
        <source>Still nothing is shared. It was checked just now.</source>
        <translation>まだ何も共有されていません。たった今確認しました。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Let it in</source>
        <comment>a button</comment>
        <translation>中に入れる</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name}を開く</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>You chose not to give access</source>
        <translation>アクセスを許可しないことを選びました</translation>
    </message>
    <message>
        <source>That is fine. {name} told us that you said no, so we stopped right there.</source>
        <translation>問題ありません。断ったことが{name}から伝えられたので、そこで止めました。</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>断りました</translation>
    </message>
    <message>
        <source>You stopped here</source>
        <translation>ここで中止しました</translation>
    </message>
    <message>
        <source>If a page of {name} is still open in your browser, you can close it. Agreeing there does nothing any more.</source>
        <translation>ブラウザーに{name}のページがまだ開いていれば、閉じてかまいません。そこで同意しても、もう何も起こりません。</translation>
    </message>
    <message>
        <source>We did not hear back</source>
        <translation>応答がありませんでした</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes passed without an answer from your browser, so we stopped waiting. A page of {name} that is still open belongs to this attempt and does nothing any more.</source>
        <extracomment>For one: {n} minute passed without an answer from your browser, so we stopped waiting. A page of {name} that is still open belongs to this attempt and does nothing any more.</extracomment>
        <translation>
            <numerusform>{n}分たってもブラウザーから応答がないため、待つのをやめました。まだ開いている{name}のページは今回のもので、もう何も起こりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>時間切れです</translation>
    </message>
    <message>
        <source>The way back from {name} is blocked</source>
        <translation>{name}からの戻り道がふさがれています</translation>
    </message>
    <message>
        <source>Another program, or a rule of this computer, keeps the door closed through which {name} would answer. Nothing is wrong with your account.</source>
        <translation>別のプログラムかこのパソコンの決まりが、{name}の応答が通る入口を閉じています。アカウントに問題はありません。</translation>
    </message>
    <message>
        <source>Your browser did not open</source>
        <translation>ブラウザーが開きませんでした</translation>
    </message>
    <message>
        <source>So {name} could not ask you, and we stopped waiting. Try again, and if no browser opens, press Copy link and open the link in any browser on this computer.</source>
        <translation>そのため{name}が確認できず、待つのをやめました。もう一度試してください。ブラウザーが開かないときは、「リンクをコピー」を押し、このパソコンのどれかのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Your computer’s safe is locked</source>
        <translation>パソコンのキーチェーンがロックされています</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: the safe did not open. This happens when its password was not typed, or the window asking for it was closed.</source>
        <translation>{name}は同意しましたが、キーチェーンが開かず、アカウントのキーを保管できませんでした。パスワードが入力されないか、入力のウィンドウが閉じられたときに起こります。</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>ロックを解除してもう一度試す</translation>
    </message>
    <message>
        <source>Your computer’s safe does not answer</source>
        <translation>パソコンのキーチェーンが応答しません</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: we asked the safe and waited. Perhaps a window behind this one is asking for its password.</source>
        <translation>{name}は同意しましたが、アカウントのキーを保管できませんでした。キーチェーンに問い合わせて待ちましたが、応答がありません。このウィンドウの後ろで、パスワードを求めるウィンドウが開いているかもしれません。</translation>
    </message>
    <message>
        <source>This computer has no safe</source>
        <translation>このパソコンにはキーチェーンがありません</translation>
    </message>
    <message>
        <source>{name} agreed, but the key to your account could not be put away: no safe answers here. You can protect your keys with a passphrase instead, or keep them only until you quit.</source>
        <translation>{name}は同意しましたが、応答するキーチェーンがなく、アカウントのキーを保管できませんでした。代わりに、キーをパスフレーズで守るか、終了するまでだけ保つことができます。</translation>
    </message>
    <message>
        <source>Choose where to keep keys</source>
        <translation>キーの保管場所を選ぶ</translation>
    </message>
    <message>
        <source>They were put away in {recorded}, and now {found} answers.</source>
        <translation>キーは{recorded}に保管されましたが、今応答しているのは{found}です。</translation>
    </message>
    <message>
        <source>They were put away in {recorded}. It answers, but the key is gone or is another one.</source>
        <translation>キーは{recorded}に保管されました。応答はありますが、キーがないか、別のものになっています。</translation>
    </message>
    <message>
        <source>Your keys are not where they were</source>
        <translation>キーが元の場所にありません</translation>
    </message>
    <message>
        <source>We do not guess: nothing is replaced until you decide.</source>
        <translation>推測はしません。あなたが決めるまで、何も置き換えません。</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was changed. Your other accounts at {name} and elsewhere wait.</source>
        <translation>何も保存されず、何も変更されていません。{name}などのほかのアカウントは待っています。</translation>
    </message>
    <message>
        <source>{name} does not answer</source>
        <translation>{name}が応答しません</translation>
    </message>
    <message>
        <source>{name} has trouble, or this computer is not connected to the internet. Your account is not the cause.</source>
        <translation>{name}に問題があるか、このパソコンがインターネットにつながっていません。アカウントのせいではありません。</translation>
    </message>
    <message>
        <source>It is {time} ahead.</source>
        <translation>{time}進んでいます。</translation>
    </message>
    <message>
        <source>It is {time} behind.</source>
        <translation>{time}遅れています。</translation>
    </message>
    <message>
        <source>{name} refuses sign-ins from computers with another time. Set the clock to follow the internet, then try again.</source>
        <translation>{name}は、時刻の違うパソコンからのサインインを拒否します。時計をインターネットに合わせてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <translation>このパソコンの時計が合っていません</translation>
    </message>
    <message>
        <source>That was another account</source>
        <translation>別のアカウントでした</translation>
    </message>
    <message>
        <source>You signed in to {name} as {actual}, but this entry belongs to {expected}.</source>
        <translation>{name}に{actual}としてサインインしましたが、この欄は{expected}のものです。</translation>
    </message>
    <message>
        <source>{expected} was left as it is. Nothing was saved for {actual}.</source>
        <translation>{expected}はそのままです。{actual}については何も保存されていません。</translation>
    </message>
    <message>
        <source>Try again as {account}</source>
        <translation>{account}としてもう一度試す</translation>
    </message>
    <message>
        <source>Add {account} as a new account</source>
        <translation>{account}を新しいアカウントとして追加</translation>
    </message>
    <message>
        <source>{account} is already in your list</source>
        <translation>{account}はすでに一覧にあります</translation>
    </message>
    <message>
        <source>You signed in to {name} with an account that is here already.</source>
        <translation>{name}に、すでにここにあるアカウントでサインインしました。</translation>
    </message>
    <message>
        <source>No second account was added.</source>
        <translation>2つ目のアカウントは追加されていません。</translation>
    </message>
    <message>
        <source>It now has the access you just chose.</source>
        <translation>今選んだアクセスが使えるようになりました。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>An answer came that we did not ask for</source>
        <translation>求めていない応答が届きました</translation>
    </message>
    <message>
        <source>It did not belong to this sign-in to {name}, so we threw it away. This can happen when an old page of the browser is used, and it also protects you from pages that try to slip in another account.</source>
        <translation>この{name}へのサインインのものではないため、破棄しました。ブラウザーの古いページを使ったときに起こることがあり、別のアカウントを紛れ込ませるページを防ぐことにもなります。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>{name} did not accept the sign-in</source>
        <translation>{name}がサインインを受け付けませんでした</translation>
    </message>
    <message>
        <source>{name} answered with an error we do not know. Its own words are behind Details.</source>
        <translation>{name}から不明なエラーが返りました。元の文面は「詳細」にあります。</translation>
    </message>
    <message>
        <source>The account could not be saved</source>
        <translation>アカウントを保存できませんでした</translation>
    </message>
    <message>
        <source>Nothing was saved. {name} may list this program as allowed; signing in again uses the same permission.</source>
        <translation>何も保存されていません。{name}では、このプログラムが許可済みと表示されることがあります。もう一度サインインすると、同じ許可が使われます。</translation>
    </message>
    <message>
        <source>Your organisation decides about this</source>
        <translation>組織が決めることです</translation>
    </message>
    <message>
        <source>At your {name}, somebody who manages it must agree before programs may be used.</source>
        <translation>{name}では、プログラムを使う前に、管理する人の同意が必要です。</translation>
    </message>
    <message>
        <source>I have the approval</source>
        <translation>承認を得ました</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/entry_details</name>
    <message>
        <source>nothing</source>
        <comment>in place of an empty value</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the history</comment>
        <translation>記録</translation>
    </message>
    <message>
        <source>Forget details</source>
        <translation>詳細を消去</translation>
    </message>
    <message>
        <source>Forget all details of this item</source>
        <translation>この項目の詳細をすべて消去</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/export_choice</name>
    <message>
        <source>A table for spreadsheets (CSV)</source>
        <translation>表計算ソフト用の表（CSV）</translation>
    </message>
    <message>
        <source>An Excel workbook (XLSX)</source>
        <translation>Excelブック（XLSX）</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON lines、プログラム用</translation>
    </message>
    <message>
        <source>With proofs: a folder that can be checked</source>
        <translation>証明付き：検証できるフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be written, oldest first.</source>
        <extracomment>For one: {n} entry will be written, oldest first.</extracomment>
        <translation>
            <numerusform>記録{n}件を、古い順に書き出します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters leave the others out.</source>
        <translation>ほかはフィルターで外れます。</translation>
    </message>
    <message>
        <source>Practice accounts too</source>
        <translation>練習用アカウントも含める</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>場所を選ぶ</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/first_start</name>
    <message>
        <source>You decide for each account what this program may see and do. What it reads stays on this computer.</source>
        <translation>このプログラムが何を見て何をしてよいかは、アカウントごとにあなたが決めます。読み取ったものは、このパソコンに残ります。</translation>
    </message>
    <message>
        <source>This program never asks for the password of an account. The key it is given is kept in your computer’s own safe; where there is none, you choose another place.</source>
        <translation>このプログラムがアカウントのパスワードを尋ねることはありません。受け取るキーは、パソコンのキーチェーンに保管します。ない場合は、別の場所を選びます。</translation>
    </message>
    <message>
        <source>Which account would you like to add first?</source>
        <translation>最初にどのアカウントを追加しますか？</translation>
    </message>
    <message>
        <source>Which account would you like to add?</source>
        <translation>どのアカウントを追加しますか？</translation>
    </message>
    <message>
        <source>Search platforms</source>
        <translation>プラットフォームを検索</translation>
    </message>
    <message>
        <source>No platform has this name.</source>
        <translation>この名前のプラットフォームはありません。</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/item_details</name>
    <message>
        <source>Hold {key} and click to choose more.</source>
        <translation>{key} を押しながらクリックすると、複数選べます。</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>すべての履歴</translation>
    </message>
    <message>
        <source>Open at {name}</source>
        <translation>{name}で開く</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/item_form</name>
    <message>
        <source>Separate them with commas</source>
        <translation>コンマで区切ります</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-03-09</source>
        <translation>年-月-日（例：2026-03-09）</translation>
    </message>
    <message>
        <source>Year-month-day and time here, such as 2026-03-09 14:30</source>
        <translation>年-月-日とここの時刻（例：2026-03-09 14:30）</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>1つ選んでください</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet</source>
        <translation>選べるものがまだありません</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>次のようになります</translation>
    </message>
    <message>
        <source>This cannot be changed afterwards.</source>
        <translation>あとから変更できません。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/items</name>
    <message>
        <source>Any status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters that were saved</comment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>項目を検索</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>a button</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>まだ何も接続されていません</translation>
    </message>
    <message>
        <source>Add an account and its things appear here.</source>
        <translation>アカウントを追加すると、その内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>まだ何も共有されていません</translation>
    </message>
    <message>
        <source>The account is connected, but has shared nothing with this program so far.</source>
        <translation>アカウントは接続されていますが、このプログラムにはまだ何も共有されていません。</translation>
    </message>
    <message>
        <source>The first reading of this account has not come to its end. What it brings appears here.</source>
        <translation>このアカウントの最初の読み取りが終わっていません。届いたものがここに表示されます。</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>今すぐ読み取る</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>New things appear by themselves.</source>
        <translation>新しいものは自動で表示されます。</translation>
    </message>
    <message>
        <source>This filter is about an account that was removed</source>
        <translation>このフィルターのアカウントは取り除かれました</translation>
    </message>
    <message>
        <source>Its items are no longer on this computer.</source>
        <translation>その項目は、もうこのパソコンにありません。</translation>
    </message>
    <message>
        <source>Nothing matches the filter “{name}” now</source>
        <translation>今、フィルター「{name}」に一致するものはありません</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>「{words}」に一致するものはありません</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>これらのフィルターに一致するものはありません</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/keeping</name>
    <message>
        <source>How long it is kept</source>
        <translation>保存する期間</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>古い記録を取り除く</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/keychain</name>
    <message>
        <source>Write the passphrase down where only you find it. This program cannot show it to you again.</source>
        <translation>パスフレーズは、自分だけが見つけられる場所に書き留めてください。このプログラムが再び表示することはできません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Your accounts wait until their keys are open.</source>
        <translation>何も変更されていません。キーが開くまで、アカウントは待っています。</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Nobody can look it up for you.</source>
        <extracomment>For one: At least {n} character. Nobody can look it up for you.</extracomment>
        <translation>
            <numerusform>{n}文字以上。だれも調べることはできません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least {n} characters.</source>
        <extracomment>For one: Use at least {n} character.</extracomment>
        <translation>
            <numerusform>{n}文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度同じもの</translation>
    </message>
    <message>
        <source>Behind a passphrase</source>
        <translation>パスフレーズで守る</translation>
    </message>
    <message>
        <source>Only until I quit</source>
        <translation>終了するまでだけ</translation>
    </message>
    <message>
        <source>You type it once after each start of this program.</source>
        <translation>このプログラムを起動するたびに、一度入力します。</translation>
    </message>
    <message>
        <source>You sign in again after each start. Nothing is written down.</source>
        <translation>起動するたびに、もう一度サインインします。何も書き残しません。</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>このパスフレーズを使う</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>忘れました</translation>
    </message>
    <message>
        <source>Give the old keys up</source>
        <translation>古いキーを放棄</translation>
    </message>
    <message>
        <source>Open your keys</source>
        <translation>キーを開く</translation>
    </message>
    <message>
        <source>Where should the keys be kept?</source>
        <translation>キーをどこに保管しますか？</translation>
    </message>
    <message>
        <source>Your keys are behind the passphrase you chose.</source>
        <translation>キーは、あなたが選んだパスフレーズで守られています。</translation>
    </message>
    <message>
        <source>A key lets this program into your account without your password. Your computer’s own safe cannot keep it just now, so you choose another place.</source>
        <translation>キーがあれば、このプログラムはパスワードなしでアカウントに入れます。今はパソコンのキーチェーンに保管できないため、別の場所を選びます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keep them only until I quit</source>
        <translation>終了するまでだけ保つ</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが同じではありません。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/lessons</name>
    <message>
        <source>To do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Everything here happens on this computer, at a pretend platform. Nothing can break.</source>
        <translation>ここでのことは、すべてこのパソコンの架空のプラットフォームで起こります。何も壊れません。</translation>
    </message>
    <message>
        <source>Back to items</source>
        <translation>項目に戻る</translation>
    </message>
    <message>
        <source>Lessons with {account}</source>
        <translation>{account}で学ぶレッスン</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/lock</name>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Your accounts stay up to date, and changes that wait are sent.</source>
        <translation>アカウントは最新に保たれ、待っている変更は送信されます。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Connector Manager is locked</source>
        <translation>Connector Managerはロックされています</translation>
    </message>
    <message numerus="yes">
        <source>Not the passphrase. The next try is possible in {n} seconds.</source>
        <extracomment>For one: Not the passphrase. The next try is possible in {n} second.</extracomment>
        <translation>
            <numerusform>パスフレーズが違います。次は{n}秒後に試せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Write it down where only you find it.</source>
        <extracomment>For one: At least {n} character. Write it down where only you find it.</extracomment>
        <translation>
            <numerusform>{n}文字以上。自分だけが見つけられる場所に書き留めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation>今のパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/news</name>
    <message>
        <source>Live updates of {account}</source>
        <translation>{account}のライブ更新</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>すべてもう一度試す</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>別に置いたもの</translation>
    </message>
    <message>
        <source>What sends news</source>
        <translation>新着を送るもの</translation>
    </message>
    <message>
        <source>Add a way for news</source>
        <translation>新着の受け取り方を追加</translation>
    </message>
    <message>
        <source>Register this at the platform. The secret is shown this once.</source>
        <translation>これをプラットフォームに登録してください。シークレットが表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Copy this secret</source>
        <translation>このシークレットをコピー</translation>
    </message>
    <message>
        <source>The platform has it</source>
        <translation>プラットフォームに登録済み</translation>
    </message>
    <message>
        <source>Paste it on the platform’s page. When the platform has accepted it, say so here.</source>
        <translation>プラットフォームのページに貼り付けてください。受け付けられたら、ここで知らせてください。</translation>
    </message>
    <message>
        <source>A secret came to this address</source>
        <translation>このアドレスにシークレットが届きました</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a button</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Watch one thing</source>
        <translation>1つのものを見守る</translation>
    </message>
    <message>
        <source>There is nothing here yet that can be watched.</source>
        <translation>見守れるものはまだありません。</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a button</comment>
        <translation>見守る</translation>
    </message>
    <message>
        <source>The platform then tells of it at once, through the address in Settings, Network.</source>
        <translation>「設定」の「ネットワーク」のアドレスを通して、プラットフォームがすぐに知らせます。</translation>
    </message>
    <message>
        <source>An address that you register at the platform</source>
        <translation>プラットフォームに登録するアドレス</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>You get an address and a secret for the platform’s own page. It leads to this computer.</source>
        <translation>プラットフォームのページに入れるアドレスとシークレットを受け取ります。アドレスはこのパソコンにつながります。</translation>
    </message>
    <message>
        <source>Address of the relay</source>
        <translation>リレーのアドレス</translation>
    </message>
    <message>
        <source>Secret of the relay</source>
        <translation>リレーのシークレット</translation>
    </message>
    <message>
        <source>Add relay</source>
        <translation>リレーを追加</translation>
    </message>
    <message>
        <source>A service outside takes the news and hands them on. Whoever runs it can read along.</source>
        <translation>外部のサービスが新着を受け取り、渡します。運営者は内容を読めます。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/outbox</name>
    <message>
        <source>Changes leave this computer in order, a few seconds after you make them.</source>
        <translation>変更は、行ってから数秒後に、順番にこのパソコンを出ます。</translation>
    </message>
    <message>
        <source>What you change here waits in this place until its platform has it.</source>
        <translation>ここで変更したものは、プラットフォームに届くまでこの場所で待ちます。</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>待っているものはありません</translation>
    </message>
    <message>
        <source>Sending is paused. Changes wait here until you go on.</source>
        <translation>送信は一時停止中です。再開するまで、変更はここで待ちます。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の内容</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>今の内容</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/picking</name>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Export these</source>
        <translation>これらを書き出す</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>For one: {n} selected</extracomment>
        <translation>
            <numerusform>{n}件を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/removal</name>
    <message>
        <source>“Forget it now” destroys the keys without waiting for {name}. The access may then still stand there: take it back in the settings of your account at {name}.</source>
        <translation>「今すぐ消去」は、{name}を待たずにキーを破棄します。その場合、アクセスがそこに残ることがあります。{name}のアカウントの設定で取り消してください。</translation>
    </message>
    <message>
        <source>Remove {account}?</source>
        <translation>{account}を取り除きますか？</translation>
    </message>
    <message>
        <source>Withdraw access at {name}</source>
        <translation>{name}でのアクセスを取り消す</translation>
    </message>
    <message>
        <source>{name} forgets that it ever allowed this program.</source>
        <translation>このプログラムへの許可が、{name}から消えます。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを取り除く</translation>
    </message>
    <message>
        <source>Removing {account}</source>
        <translation>{account}を取り除いています</translation>
    </message>
    <message>
        <source>{account} was removed</source>
        <translation>{account}を取り除きました</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/cutting</name>
    <message>
        <source>Cut all access</source>
        <translation>すべてのアクセスを断つ</translation>
    </message>
    <message>
        <source>Show what came of it</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Takes every account out at once: nothing is sent any more, each platform is asked to withdraw the access, and each old key is then tried once. What a platform does not confirm is listed for you to do by hand.</source>
        <translation>すべてのアカウントを一度に外します。もう何も送信されず、各プラットフォームにアクセスの取り消しを求め、古いキーを一度ずつ試します。プラットフォームが確認しないものは、ご自分で行えるように一覧になります。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>報告を閉じる</translation>
    </message>
    <message>
        <source>Keep my accounts</source>
        <translation>アカウントを残す</translation>
    </message>
    <message>
        <source>Cut all access now</source>
        <translation>今すぐすべて断つ</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/general</name>
    <message>
        <source>As this computer does</source>
        <translation>このパソコンに合わせる</translation>
    </message>
    <message>
        <source>Counts from the next start of the program on.</source>
        <translation>プログラムの次の起動から有効です。</translation>
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
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>タスクトレイで動かし続ける</translation>
    </message>
    <message>
        <source>It begins when you log in, and looks after your accounts from then on.</source>
        <translation>ログイン時に始まり、そのあとアカウントの面倒を見ます。</translation>
    </message>
    <message>
        <source>There is an entry that starts this program with the computer, but it was changed by hand or belongs to another copy. Turn it on here to put it right; turn it on and off again to take it away.</source>
        <translation>このプログラムをパソコンと一緒に起動する登録がありますが、手で変更されたか、別のコピーのものです。ここでオンにすると正しくなり、オンにしてからオフにすると消えます。</translation>
    </message>
    <message>
        <source>A small picture beside the clock says whether something needs you.</source>
        <translation>時計の横の小さな絵が、対応が必要かどうかを示します。</translation>
    </message>
    <message>
        <source>Without its window the program still keeps your accounts up to date.</source>
        <translation>ウィンドウがなくても、プログラムはアカウントを最新に保ちます。</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program.</source>
        <translation>このデスクトップには今タスクトレイがないため、ウィンドウを閉じるとプログラムが終了します。</translation>
    </message>
    <message>
        <source>Light and dark</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>元に戻せる時間</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Follows this computer, or stays as you like it.</source>
        <translation>このパソコンに合わせるか、好みのものに固定します。</translation>
    </message>
    <message>
        <source>Stronger colours and lines, no tints.</source>
        <translation>色と線をはっきりさせ、淡い色を使いません。</translation>
    </message>
    <message>
        <source>Everything that holds text grows with it.</source>
        <translation>文字のあるものも一緒に大きくなります。</translation>
    </message>
    <message>
        <source>Pages change at once and nothing turns.</source>
        <translation>ページはすぐに切り替わり、何も回転しません。</translation>
    </message>
    <message>
        <source>What you change waits this long before it leaves this computer.</source>
        <translation>変更は、この時間だけ待ってからパソコンを出ます。</translation>
    </message>
    <message>
        <source>Show in the tray</source>
        <translation>タスクトレイに表示</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>パソコンと一緒に起動</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>how the program looks</comment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of a person’s things</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>when the program runs</comment>
        <translation>動作</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>How this program looks and behaves.</source>
        <translation>このプログラムの見た目と動き。</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>すぐに送信</translation>
    </message>
    <message>
        <source>{n} %</source>
        <comment>a percentage</comment>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/help</name>
    <message>
        <source>Parts and licences</source>
        <translation>部品とライセンス</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a button</comment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Looks at the folder, the network, the safe, the data, the clock and the way back from the browser.</source>
        <translation>フォルダー、ネットワーク、キーチェーン、データ、時計、ブラウザーからの戻り道を調べます。</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自己診断</translation>
    </message>
    <message>
        <source>Version {version}.</source>
        <translation>バージョン{version}。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Find out what does not work.</source>
        <translation>動かないものを見つけます。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/locking</name>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>今すぐロック（Ctrl+L）</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>だれもいないときにロック</translation>
    </message>
    <message>
        <source>Hides the window from people who pass by, until you type a passphrase. It does not seal the files: whoever uses this computer as you can still read them.</source>
        <translation>パスフレーズを入力するまで、通りかかる人からウィンドウを隠します。ファイルは封じません。あなたとしてこのパソコンを使う人は、ファイルを読めます。</translation>
    </message>
    <message>
        <source>When neither keys nor mouse were used for so long.</source>
        <translation>キーボードもマウスもこの時間使われなかったとき。</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>ウィンドウをロック</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>For one: After {n} minute</extracomment>
        <translation>
            <numerusform>{n}分後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/moving</name>
    <message>
        <source>One file with a password: accounts, settings, rules, changes that wait and the whole history. Keys are not in it: sign in once more afterwards.</source>
        <translation>パスワード付きの1つのファイル：アカウント、設定、ルール、待っている変更、履歴全体。キーは入らないので、あとでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Works only before the first account is added. You then sign in to each account once more.</source>
        <translation>最初のアカウントを追加する前だけ使えます。そのあと、各アカウントにもう一度サインインします。</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters. Without it nobody can open the file, not even you.</source>
        <extracomment>For one: At least {n} character. Without it nobody can open the file, not even you.</extracomment>
        <translation>
            <numerusform>{n}文字以上。これがないと、あなたも含めてだれもファイルを開けません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>バックアップから</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>バックアップのパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作る</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>You need it on the other computer.</source>
        <translation>もう一方のパソコンで必要になります。</translation>
    </message>
    <message>
        <source>It was chosen there.</source>
        <translation>もう一方のパソコンで決めたものです。</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/network</name>
    <message>
        <source>Through this proxy</source>
        <translation>このプロキシを使う</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Some companies send everything through one computer. Your IT department knows its name.</source>
        <translation>会社によっては、すべてを1台のパソコン経由で送ります。名前はIT部門が知っています。</translation>
    </message>
    <message>
        <source>Follows the system’s own network settings. Right for most people.</source>
        <translation>システムのネットワーク設定に従います。ほとんどの人に適しています。</translation>
    </message>
    <message>
        <source>Never through a proxy, whatever the system says.</source>
        <translation>システムの設定にかかわらず、プロキシを使いません。</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>まだテストしていません</translation>
    </message>
    <message>
        <source>Asks each of your platforms for a sign of life.</source>
        <translation>各プラットフォームに、応答するかどうかを尋ねます。</translation>
    </message>
    <message>
        <source>How this program reaches your platforms.</source>
        <translation>このプログラムがプラットフォームにつながる方法。</translation>
    </message>
    <message>
        <source>Connect to the internet</source>
        <translation>インターネットへの接続</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>A way in from outside</source>
        <translation>外からの入口</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>None besides those of this computer</source>
        <translation>このパソコンのもの以外はなし</translation>
    </message>
    <message>
        <source>File with certificates to trust as well</source>
        <translation>追加で信頼する証明書のファイル</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>This computer’s own certificates are always used. A company’s network may need one more.</source>
        <translation>このパソコンの証明書は常に使われます。会社のネットワークでは、もう1つ必要なことがあります。</translation>
    </message>
    <message>
        <source>Address at which this computer is reached</source>
        <translation>このパソコンに届くアドレス</translation>
    </message>
    <message>
        <source>Address at which this computer is reached (optional)</source>
        <translation>このパソコンに届くアドレス（任意）</translation>
    </message>
    <message>
        <source>With a tunnel of your own that leads here, platforms can tell at once what happens.</source>
        <translation>ここにつながる自分のトンネルがあれば、プラットフォームが出来事をすぐに知らせられます。</translation>
    </message>
    <message>
        <source>Without one they are asked.</source>
        <translation>ない場合は、プラットフォームに尋ねます。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/notifications</name>
    <message>
        <source>What this program tells you while you look elsewhere. Titles of your items are never in it.</source>
        <translation>ほかのことをしている間に、このプログラムが知らせること。項目の題名は含まれません。</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>問題だけ</translation>
    </message>
    <message>
        <source>Once for each: a sign-in that ended, a change that waits for your decision.</source>
        <translation>それぞれ1回だけ：サインインの終了、判断を待っている変更。</translation>
    </message>
    <message>
        <source>Problems, and when they are over</source>
        <translation>問題と、その解決</translation>
    </message>
    <message>
        <source>Also when what needed you is settled.</source>
        <translation>対応が必要だったことが解決したときも。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What needs you still stands above your accounts when you open the window.</source>
        <translation>対応が必要なことは、ウィンドウを開くとアカウントの上に表示されます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/permissions</name>
    <message>
        <source>Untick something, or choose reading only, to see what will stop.</source>
        <translation>何かのチェックを外すか、読み取りのみを選ぶと、何が止まるかがわかります。</translation>
    </message>
    <message>
        <source>Reduce</source>
        <comment>a button</comment>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Only read, change nothing</source>
        <translation>読み取るだけで変更しない</translation>
    </message>
    <message>
        <source>Sign in with less</source>
        <translation>権限を減らしてサインイン</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>What will stop</source>
        <translation>止まるもの</translation>
    </message>
    <message>
        <source>What should stay</source>
        <translation>残すもの</translation>
    </message>
    <message>
        <source>{may}: {use}</source>
        <comment>a permission, and whether it was used</comment>
        <translation>{may}（{use}）</translation>
    </message>
    <message>
        <source>Leave something in, or remove the account.</source>
        <translation>何か残すか、アカウントを取り除いてください。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/platforms</name>
    <message>
        <source>Some platforms want to know a program before you sign in with it. The name they give it is called a client id. Most people set it up once, while adding an account.</source>
        <translation>プラットフォームによっては、サインインの前にプログラムの登録が必要です。そのとき付けられる名前がクライアントIDです。ふつうは、アカウントの追加時に一度だけ設定します。</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} requests an hour</source>
        <extracomment>For one: at most {n} request an hour</extracomment>
        <translation>
            <numerusform>1時間に{n}回までのリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Limit of your own</source>
        <translation>自分で決める上限</translation>
    </message>
    <message>
        <source>Change client id</source>
        <translation>クライアントIDを変更</translation>
    </message>
    <message>
        <source>Set client id</source>
        <translation>クライアントIDを入力</translation>
    </message>
    <message>
        <source>Which one is used</source>
        <translation>使われるもの</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host}を開く</translation>
    </message>
    <message>
        <source>The page of {name} where client ids are made, and where yours is looked after.</source>
        <translation>クライアントIDを作り、管理する{name}のページ。</translation>
    </message>
    <message>
        <source>Set-up help</source>
        <translation>設定の手引き</translation>
    </message>
    <message>
        <source>{n} an hour</source>
        <translation>1時間に{n}回</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation>1時間あたりのリクエスト</translation>
    </message>
    <message>
        <source>{name}’s own limits are always kept. With one of your own the program asks less, so that room is left for other programs of yours; reading then takes longer. It counts for each account.</source>
        <translation>{name}の上限は常に守られます。自分で上限を決めると、プログラムのリクエストが減り、ほかのプログラムの分が残りますが、読み取りには時間がかかります。アカウントごとに数えます。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/rule_form</name>
    <message>
        <source>The words after the command</source>
        <translation>コマンドのあとの言葉</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>出した人</translation>
    </message>
    <message>
        <source>Where it was given</source>
        <translation>出された場所</translation>
    </message>
    <message>
        <source>The command itself</source>
        <translation>コマンドそのもの</translation>
    </message>
    <message>
        <source>Words in braces are filled in each time: {text} becomes the words after the command. Insert offers them.</source>
        <translation>波かっこの中の言葉は毎回置き換わります。{text} はコマンドのあとの言葉になります。「挿入」から選べます。</translation>
    </message>
    <message>
        <source>The words contain</source>
        <translation>言葉に含むもの</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>出した人</translation>
    </message>
    <message>
        <source>In the channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Would make something</source>
        <translation>作られます</translation>
    </message>
    <message>
        <source>Would make nothing</source>
        <translation>何も作られません</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <translation>作れません</translation>
    </message>
    <message>
        <source>Tasks from Slack</source>
        <translation>Slackからのタスク</translation>
    </message>
    <message>
        <source>{name} (optional)</source>
        <translation>{name}（任意）</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Make a</source>
        <comment>before what is made</comment>
        <translation>作るもの</translation>
    </message>
    <message>
        <source>Name of this rule</source>
        <translation>ルールの名前</translation>
    </message>
    <message>
        <source>On the last commands</source>
        <translation>最近のコマンドの場合</translation>
    </message>
    <message>
        <source>Make rule</source>
        <translation>ルールを作る</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>すべてのルール</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>When this command is given</source>
        <translation>このコマンドが出されたら</translation>
    </message>
    <message>
        <source>This is made</source>
        <translation>これを作る</translation>
    </message>
    <message>
        <source>No command has come from this account yet.</source>
        <translation>このアカウントからのコマンドはまだありません。</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a button</comment>
        <translation>挿入</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/rules</name>
    <message>
        <source>What is asked for at one account is made at another, by itself.</source>
        <translation>あるアカウントで頼まれたものを、別のアカウントで自動的に作ります。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>ルールはまだありません</translation>
    </message>
    <message>
        <source>A rule makes an item whenever somebody gives a command, like /task.</source>
        <translation>だれかが /task のようなコマンドを出すたびに、ルールが項目を作ります。</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>ルール {name}</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/safety</name>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>What this program may do with your accounts, and how you stop it.</source>
        <translation>このプログラムがアカウントでできることと、その止め方。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/storage</name>
    <message>
        <source>Your data is in one folder on this computer. What opens your sign-ins is kept apart, see Keys.</source>
        <translation>データは、このパソコンの1つのフォルダーにあります。サインインを開くものは別に保管されます。「キー」を見てください。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Keys of your accounts</source>
        <translation>アカウントのキー</translation>
    </message>
    <message>
        <source>Takes the pretend account and its things away. The history keeps its entries.</source>
        <translation>架空のアカウントとその中のものを取り除きます。履歴の記録は残ります。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Backup and moving</source>
        <translation>バックアップと引っ越し</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>保存場所</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/support</name>
    <message>
        <source>Prepare</source>
        <comment>a button</comment>
        <translation>準備</translation>
    </message>
    <message>
        <source>What helps others to find out what is wrong. You read it first; nothing is sent.</source>
        <translation>問題を見つけるための、ほかの人に役立つ情報です。まずあなたが読みます。何も送信されません。</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>サポート用ファイル</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>サポート用ファイルを保存</translation>
    </message>
    <message>
        <source>Copy support file</source>
        <translation>サポート用ファイルをコピー</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/settings/updates</name>
    <message>
        <source>Asks the makers once a day. Nothing about you is sent, and nothing installs itself.</source>
        <translation>1日に1回、作者に問い合わせます。あなたについての情報は送られず、勝手にインストールされることもありません。</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>まだ確認していません</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/views/waiting</name>
    <message>
        <source>Ready to receive your answer</source>
        <translation>応答を受け取る準備ができました</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>ブラウザーを開きました</translation>
    </message>
    <message>
        <source>Waiting for you to agree in the browser</source>
        <translation>ブラウザーでの同意を待っています</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <translation>アカウントを確認しています</translation>
    </message>
    <message>
        <source>Reading the first items</source>
        <translation>最初の項目を読み取っています</translation>
    </message>
    <message>
        <source>Code received</source>
        <translation>コードを受け取りました</translation>
    </message>
    <message>
        <source>Waiting for you to type the code</source>
        <translation>コードの入力を待っています</translation>
    </message>
    <message>
        <source>This page follows along by itself.</source>
        <translation>このページは自動で進みます。</translation>
    </message>
    <message>
        <source>{name} will ask whether this program may see your things.</source>
        <translation>このプログラムに内容を見せてよいか、{name}が確認します。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Continue in your browser.</source>
        <translation>ブラウザーで続けてください。</translation>
    </message>
    <message>
        <source>{name} is asked whether this works.</source>
        <translation>これで動くか、{name}に確認しています。</translation>
    </message>
    <message>
        <source>Paste the answer instead</source>
        <translation>代わりに応答を貼り付ける</translation>
    </message>
    <message>
        <source>When the browser shows an error after you agreed with {name}, copy the whole address it shows and paste it here.</source>
        <translation>{name}で同意したあとブラウザーにエラーが出たら、表示されているアドレス全体をコピーし、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>ブラウザーのアドレス</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>この応答を使う</translation>
    </message>
    <message>
        <source>Nothing has been saved yet. If you cancel, everything stays as it was.</source>
        <translation>まだ何も保存されていません。キャンセルすると、すべて元のままです。</translation>
    </message>
    <message>
        <source>Nothing happened?</source>
        <translation>何も起こりませんか？</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>the time that is left</comment>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>Type this code at {place}.</source>
        <translation>このコードを {place} で入力してください。</translation>
    </message>
    <message>
        <source>Paste the address that your browser shows.</source>
        <translation>ブラウザーに表示されたアドレスを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/weekly_page</name>
    <message>
        <source>What did not work</source>
        <translation>うまくいかなかったこと</translation>
    </message>
    <message>
        <source>Everything worked.</source>
        <translation>すべてうまくいきました。</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>拒否されたこと</translation>
    </message>
    <message>
        <source>What you changed and sent</source>
        <translation>あなたが変更して送信したもの</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>What was told to have changed at the platforms</source>
        <translation>プラットフォームでの変更の知らせ</translation>
    </message>
    <message>
        <source>The platforms told of nothing.</source>
        <translation>プラットフォームからの知らせはありません。</translation>
    </message>
    <message>
        <source>When nobody followed</source>
        <translation>見守られていなかった時間</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>below a number of changes</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>told to have changed at the platforms</source>
        <comment>below a number</comment>
        <translation>プラットフォームでの変更の知らせ</translation>
    </message>
    <message>
        <source>did not work</source>
        <comment>below a number of things</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>need a sign-in now</source>
        <comment>below a number of accounts</comment>
        <translation>今サインインが必要</translation>
    </message>
    <message>
        <source>Your week, {week}</source>
        <translation>1週間のまとめ、{week}</translation>
    </message>
    <message numerus="yes">
        <source>What Connector Manager did and saw in your accounts: {n} entries of the history.</source>
        <extracomment>For one: What Connector Manager did and saw in your accounts: {n} entry of the history.</extracomment>
        <translation>
            <numerusform>Connector Managerがアカウントで行ったことと見たこと：履歴の記録{n}件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {when} from the history on this computer. This page is for reading; what proves anything is the history itself.</source>
        <translation>{when}に、このパソコンの履歴から作成。このページは読むためのもので、証明になるのは履歴そのものです。</translation>
    </message>
    <message>
        <source>No account needed a sign-in when this page was made.</source>
        <translation>このページの作成時に、サインインが必要なアカウントはありませんでした。</translation>
    </message>
    <message>
        <source>Access was removed</source>
        <translation>アクセスが解除されました</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more: “{page}” in the program shows all.</source>
        <extracomment>For one: And {n} more: “{page}” in the program shows all.</extracomment>
        <translation>
            <numerusform>ほか{n}件：プログラムの「{page}」ですべて見られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}.</source>
        <comment>a sentence of numbers: 3 new, 1 gone.</comment>
        <translation>{found}。</translation>
    </message>
    <message>
        <source>What readings found</source>
        <translation>読み取りで見つかったもの</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/chart</name>
    <message>
        <source>You</source>
        <comment>what the person did</comment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>At the platforms</source>
        <translation>プラットフォーム</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/filter</name>
    <message>
        <source>All</source>
        <comment>no filter</comment>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/guide</name>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/panels</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
</context>
<context>
    <name>connector_app/ui/widgets/platform_card</name>
    <message>
        <source>Leads to {host}</source>
        <translation>{host}へ移動</translation>
    </message>
</context>
<context>
    <name>connector_app/words/amounts</name>
    <message numerus="yes">
        <source>{n} seen</source>
        <extracomment>For one: {n} seen</extracomment>
        <translation>
            <numerusform>確認{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>For one: {n} new</extracomment>
        <translation>
            <numerusform>新規{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>For one: {n} changed</extracomment>
        <translation>
            <numerusform>変更{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <extracomment>For one: {n} gone</extracomment>
        <translation>
            <numerusform>消えたもの{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>For one: {n} removed</extracomment>
        <translation>
            <numerusform>取り除いたもの{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>For one: {n} entry</extracomment>
        <translation>
            <numerusform>記録{n}件</numerusform>
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
        <translation>サインイン</translation>
    </message>
    <message>
        <source>It is locked, and the keys to your accounts are in it.</source>
        <translation>ロックされていて、アカウントのキーがその中にあります。</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>あなたのキー</translation>
    </message>
    <message>
        <source>They are behind your passphrase. Nothing is read or sent until you enter it.</source>
        <translation>パスフレーズで守られています。入力するまで、何も読み取らず、送信しません。</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>パスフレーズを入力</translation>
    </message>
    <message>
        <source>It does not answer, and the keys are in it.</source>
        <translation>応答がなく、キーがその中にあります。</translation>
    </message>
    <message>
        <source>The key is no longer in your computer’s safe. Without it the saved sign-ins cannot be opened.</source>
        <translation>キーがパソコンのキーチェーンからなくなっています。キーがないと、保存されたサインインを開けません。</translation>
    </message>
    <message>
        <source>Part of the data file cannot be read any more. Start again to go on with a daily copy.</source>
        <translation>データファイルの一部を読み取れなくなりました。起動し直すと、毎日のコピーで続けられます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>The history is not whole any more: something in it was changed or is missing.</source>
        <translation>履歴が完全ではなくなりました。何かが変更されたか、なくなっています。</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>the page that shows the history</comment>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>もう一度検証</translation>
    </message>
    <message>
        <source>It ended unexpectedly the last time. Nothing is lost: what waited to be sent still waits.</source>
        <translation>前回、突然終了しました。失われたものはなく、送信を待っていたものはまだ待っています。</translation>
    </message>
    <message>
        <source>All right</source>
        <comment>a button</comment>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>There is little room left on the disk. When it is full, nothing more can be saved.</source>
        <translation>ディスクの空きが少なくなっています。いっぱいになると、何も保存できません。</translation>
    </message>
    <message>
        <source>Free space</source>
        <comment>a button: to make room</comment>
        <translation>空きを作る</translation>
    </message>
    <message>
        <source>Its clock is wrong, so platforms do not accept what it asks. Set the clock.</source>
        <translation>時計が合っていないため、プラットフォームがリクエストを受け付けません。時計を合わせてください。</translation>
    </message>
    <message>
        <source>Its key is gone from your computer’s safe. Sign in again to go on.</source>
        <translation>キーがパソコンのキーチェーンからなくなっています。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again to go on.</source>
        <translation>サインインが終了しました。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Access was removed at the platform.</source>
        <translation>プラットフォームでアクセスが解除されました。</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>データフォルダーを開く</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules could not do what they should.</source>
        <extracomment>For one: {n} rule could not do what it should.</extracomment>
        <translation>
            <numerusform>ルール{n}個が、すべきことを実行できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule “{rule}” could not do what it should.</source>
        <translation>ルール「{rule}」が、すべきことを実行できませんでした。</translation>
    </message>
    <message>
        <source>Look at the rule</source>
        <translation>ルールを見る</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a button</comment>
        <translation>見る</translation>
    </message>
    <message>
        <source>The sign-in may end soon. Sign in again before, and nothing stops.</source>
        <translation>サインインがまもなく終了するかもしれません。その前にもう一度サインインすれば、何も止まりません。</translation>
    </message>
    <message>
        <source>The sign-in ends soon. Sign in again before, and nothing stops.</source>
        <translation>サインインがまもなく終了します。その前にもう一度サインインすれば、何も止まりません。</translation>
    </message>
    <message>
        <source>It is removed here, but its platform has not withdrawn the access yet.</source>
        <translation>ここからは取り除かれましたが、プラットフォームがまだアクセスを取り消していません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes may have arrived, and nobody can tell. Nothing is sent twice.</source>
        <extracomment>For one: {n} change may have arrived, and nobody can tell. Nothing is sent twice.</extracomment>
        <translation>
            <numerusform>変更{n}件は、届いたかどうかわかりません。二重に送信することはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you changed were changed there too: {n} changes.</source>
        <extracomment>For one: What you changed was changed there too: {n} change.</extracomment>
        <translation>
            <numerusform>あなたが変更したものが、そこでも変更されました：{n}件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were not accepted there.</source>
        <extracomment>For one: {n} change was not accepted there.</extracomment>
        <translation>
            <numerusform>変更{n}件が、そこで受け付けられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes could not be sent for an hour. Nothing is lost.</source>
        <extracomment>For one: {n} change could not be sent for an hour. Nothing is lost.</extracomment>
        <translation>
            <numerusform>変更{n}件を1時間送信できていません。失われたものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of news could not be worked off and were set aside.</source>
        <extracomment>For one: {n} piece of news could not be worked off and was set aside.</extracomment>
        <translation>
            <numerusform>新着{n}件を処理できず、別に置きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to {name}</source>
        <translation>{name}にサインイン</translation>
    </message>
</context>
<context>
    <name>connector_app/words/cutting</name>
    <message>
        <source>Reading and sending</source>
        <translation>読み取りと送信</translation>
    </message>
    <message>
        <source>Access at the platform</source>
        <translation>プラットフォームのアクセス</translation>
    </message>
    <message>
        <source>The old key, tried once</source>
        <translation>古いキー（一度試す）</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>このパソコンのコピー</translation>
    </message>
    <message>
        <source>Nothing is read or sent any more, from this moment on. Changes that were not sent yet are given up.</source>
        <translation>この時点から、もう何も読み取らず、送信しません。まだ送信していない変更は失われます。</translation>
    </message>
    <message>
        <source>Each platform that lets programs do so withdraws the access; the old key is then tried once and must be refused.</source>
        <translation>プログラムによる取り消しを認める各プラットフォームが、アクセスを取り消します。そのあと古いキーを一度試し、拒否されることを確かめます。</translation>
    </message>
    <message>
        <source>Your items leave the data file (daily copies hold them a week more, one made before an update a month), and the keys are destroyed. At the platforms nothing is deleted.</source>
        <translation>項目はデータファイルから消え（毎日のコピーにはあと1週間、更新前のコピーには1か月残ります）、キーは破棄されます。プラットフォームでは何も削除されません。</translation>
    </message>
    <message>
        <source>The history keeps every entry. To go on later you add your accounts again.</source>
        <translation>履歴の記録はすべて残ります。あとで続けるには、アカウントを追加し直します。</translation>
    </message>
    <message>
        <source>There was no account to cut access with.</source>
        <translation>アクセスを断つアカウントはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} accounts done.</source>
        <extracomment>For one: {done} of {n} account done.</extracomment>
        <translation>
            <numerusform>アカウント{n}件のうち{done}件が完了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All access was cut: {n} accounts. Nothing is left to do.</source>
        <extracomment>For one: All access was cut: {n} account. Nothing is left to do.</extracomment>
        <translation>
            <numerusform>すべてのアクセスを断ちました：アカウント{n}件。することは残っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts taken out here.</source>
        <extracomment>For one: {n} account taken out here.</extracomment>
        <translation>
            <numerusform>アカウント{n}件をここから外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {n} of them something may be left to do: see below.</source>
        <extracomment>For one: At {n} of them something may be left to do: see below.</extracomment>
        <translation>
            <numerusform>そのうち{n}件では、することが残っている場合があります。下を見てください。</numerusform>
        </translation>
    </message>
    <message>
        <source>At {place}, see whether Connector Manager still stands among the programs with access.</source>
        <translation>{place} で、アクセスできるプログラムにConnector Managerがまだあるか見てください。</translation>
    </message>
    <message>
        <source>At {place}, see whether it still sends live updates to this program, and end that.</source>
        <translation>{place} で、このプログラムへまだライブ更新を送っているか確かめ、終了してください。</translation>
    </message>
    <message>
        <source>At {place}, take the access of Connector Manager away.</source>
        <translation>{place} で、Connector Managerのアクセスを取り消してください。</translation>
    </message>
    <message>
        <source>It is tried again by itself as long as this program runs; you need not wait for it.</source>
        <translation>このプログラムが動いている間は自動で再試行されます。待つ必要はありません。</translation>
    </message>
    <message>
        <source>All access cut, begun {when}</source>
        <translation>すべてのアクセスを断つ、{when}に開始</translation>
    </message>
    <message>
        <source>Left for you: {what}</source>
        <translation>残っていること：{what}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/detailed</name>
    <message>
        <source>For whoever helps you: when this account was asked for something, what kind of thing, and what the platform answered. Never your titles, texts or keys.</source>
        <translation>助けてくれる人のための情報：このアカウントにいつ何を求めたか、その種類、プラットフォームの応答。題名、文章、キーは決して含みません。</translation>
    </message>
    <message>
        <source>For each request of this account: the time, the method, the path without ids, the platform’s answer as a number, how long it took, and the id of the request. Never what was sent or read, no keys and no queries.</source>
        <translation>このアカウントのリクエストごとに：時刻、メソッド、IDを除いたパス、プラットフォームの応答の番号、かかった時間、リクエストID。送信または読み取った内容、キー、クエリは決して含みません。</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>There was no log to delete.</source>
        <translation>削除するログはありませんでした。</translation>
    </message>
    <message>
        <source>Being written until {clock}, then it stops by itself. It stays on this computer until you remove it.</source>
        <translation>{clock}まで書き込み、自動で止まります。取り除くまで、このパソコンに残ります。</translation>
    </message>
</context>
<context>
    <name>connector_app/words/disk</name>
    <message>
        <source>Your disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>There is no room to save anything. Free some space and try again; nothing that was saved is lost.</source>
        <translation>保存する場所がありません。空きを作ってから、もう一度試してください。保存済みのものは失われていません。</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>データフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>The program may read its folder but not write to it, so it changes nothing. Choose another folder, or make this one writable.</source>
        <translation>プログラムはフォルダーを読めますが書き込めないため、何も変更しません。別のフォルダーを選ぶか、書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>データフォルダーを使えません</translation>
    </message>
    <message>
        <source>The program cannot open its data. Check that the folder is there and belongs to you.</source>
        <translation>プログラムがデータを開けません。フォルダーがあり、ご自分のものであることを確かめてください。</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>データファイルが壊れています</translation>
    </message>
    <message>
        <source>The program will not write to it and keeps it as it is. Where there is a daily copy, you can go on with that; your accounts then ask you to sign in again.</source>
        <translation>プログラムはデータファイルに書き込まず、そのまま残します。毎日のコピーがあれば、それで続けられます。その場合、アカウントでもう一度サインインが必要です。</translation>
    </message>
    <message>
        <source>This data was written by a newer version</source>
        <translation>このデータは、もっと新しいバージョンで書かれています</translation>
    </message>
    <message>
        <source>Please start the newer version. This one leaves everything as it is.</source>
        <translation>新しいバージョンを起動してください。このバージョンはすべてをそのまま残します。</translation>
    </message>
    <message>
        <source>Another program holds the data file</source>
        <translation>別のプログラムがデータファイルを使用中です</translation>
    </message>
    <message>
        <source>A backup or a virus scanner may be reading it. Try again in a moment.</source>
        <translation>バックアップかウイルス検査が読んでいるのかもしれません。少し待って、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>connector_app/words/failures</name>
    <message>
        <source>What these keys opened is thrown away for good: the sign-ins of their accounts, and client ids and secrets that you typed. You sign in to each account once more. Items, changes that wait and the history stay; where the key that signs the history is gone too, a new one signs from then on, and a check of the history says so.</source>
        <translation>これらのキーで開けたものは、完全に捨てられます：アカウントのサインインと、入力したクライアントIDとシークレットです。各アカウントにもう一度サインインします。項目、待っている変更、履歴は残ります。履歴に署名するキーもない場合は、以後新しいキーが署名し、履歴の検証でそのことが示されます。</translation>
    </message>
    <message>
        <source>Mend it in the folder “platforms” of the data folder, then start the program again.</source>
        <translation>データフォルダーの「platforms」フォルダーで直してから、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>What happened here since then is not in it, nor are the keys: your accounts ask you to sign in again, and you are asked about changes that waited. The damaged file is kept. The history goes on from the copy, and says so.</source>
        <translation>その後ここで起きたことは含まれず、キーもありません。アカウントでもう一度サインインが必要になり、待っていた変更については確認があります。壊れたファイルは残します。履歴はコピーから続き、そのことも記録されます。</translation>
    </message>
    <message>
        <source>This was not accepted</source>
        <translation>受け付けられませんでした</translation>
    </message>
    <message>
        <source>{name} does not accept this. Copy it again, whole, or make a new one.</source>
        <translation>{name}がこれを受け付けません。全体をコピーし直すか、新しく作ってください。</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>このネットワークは先にサインインが必要です</translation>
    </message>
    <message>
        <source>Open your browser and sign in to the network. The program goes on by itself.</source>
        <translation>ブラウザーを開き、ネットワークにサインインしてください。プログラムは自動で続きます。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>{where} does not answer. Your accounts are fine; the program goes on when there is a connection.</source>
        <translation>{where}が応答しません。アカウントに問題はなく、接続が戻ればプログラムは続きます。</translation>
    </message>
    <message>
        <source>{name} no longer accepts the sign-in. Sign in again to go on.</source>
        <translation>{name}がサインインを受け付けなくなりました。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>権限が足りません</translation>
    </message>
    <message>
        <source>{name} does not let the program do this, because the access that was given does not include it.</source>
        <translation>与えられたアクセスに含まれていないため、{name}はプログラムにこれを許可していません。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>{name} does not let this account do that.</source>
        <translation>{name}は、このアカウントにそれを許可していません。</translation>
    </message>
    <message>
        <source>Nobody has signed this history yet</source>
        <translation>この履歴にはまだ署名がありません</translation>
    </message>
    <message>
        <source>It is signed once an account is connected and its keys can be opened.</source>
        <translation>アカウントが接続され、キーを開けるようになると署名されます。</translation>
    </message>
    <message>
        <source>Its platform is not known</source>
        <translation>プラットフォームが不明です</translation>
    </message>
    <message>
        <source>Another secret came meanwhile</source>
        <translation>その間に別のシークレットが届きました</translation>
    </message>
    <message>
        <source>The one that was shown was not taken over. Look at what is shown now, and enter that at the platform.</source>
        <translation>表示されていたものは採用されませんでした。今表示されているものを見て、プラットフォームに入力してください。</translation>
    </message>
    <message>
        <source>{what} could not be found at {name}.</source>
        <translation>{name}に{what}が見つかりませんでした。</translation>
    </message>
    <message>
        <source>It is not here</source>
        <translation>ここにはありません</translation>
    </message>
    <message>
        <source>{what} could not be found here.</source>
        <translation>ここに{what}が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Somebody changed it first</source>
        <translation>先にほかの人が変更しました</translation>
    </message>
    <message>
        <source>It was changed at {name} meanwhile. Nothing was overwritten.</source>
        <translation>その間に{name}で変更されました。何も上書きしていません。</translation>
    </message>
    <message>
        <source>Waiting for a moment</source>
        <translation>少し待っています</translation>
    </message>
    <message>
        <source>{name} asked to slow down. The program goes on in {time}.</source>
        <translation>{name}からペースを落とすよう求められました。プログラムは{time}後に続きます。</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>ブラウザーが開きませんでした</translation>
    </message>
    <message>
        <source>We could not start your browser. Copy the link and open it there yourself.</source>
        <translation>ブラウザーを起動できませんでした。リンクをコピーして、ご自分で開いてください。</translation>
    </message>
    <message>
        <source>{name} has a problem</source>
        <translation>{name}に問題があります</translation>
    </message>
    <message>
        <source>{name} is not working properly just now. Try again later.</source>
        <translation>{name}が今正しく動いていません。あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>An answer we do not understand</source>
        <translation>理解できない応答です</translation>
    </message>
    <message>
        <source>{name} answered something the program cannot read. Nothing was changed here.</source>
        <translation>{name}の応答をプログラムが読み取れません。ここでは何も変更されていません。</translation>
    </message>
    <message>
        <source>Your computer’s safe is waiting for you</source>
        <translation>パソコンのキーチェーンがあなたを待っています</translation>
    </message>
    <message>
        <source>A window of your computer’s keychain may be open behind this one. Answer it, then try again.</source>
        <translation>パソコンのキーチェーンのウィンドウが、このウィンドウの後ろで開いているかもしれません。それに答えてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keys to your accounts are in your computer’s keychain, and it is locked. Unlock it and try again.</source>
        <translation>アカウントのキーはパソコンのキーチェーンにあり、ロックされています。ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Your computer has no safe the program may use</source>
        <translation>プログラムが使えるキーチェーンがありません</translation>
    </message>
    <message>
        <source>The keys to your accounts need a place. Choose a passphrase, or keep them only until you quit.</source>
        <translation>アカウントのキーには保管場所が必要です。パスフレーズを選ぶか、終了するまでだけ保ってください。</translation>
    </message>
    <message>
        <source>The key is no longer in your computer’s safe</source>
        <translation>キーがパソコンのキーチェーンからなくなっています</translation>
    </message>
    <message>
        <source>Without it the saved sign-ins cannot be opened. Everything else is here: where the key does not come back, give it up and sign in again to your accounts.</source>
        <translation>キーがないと、保存されたサインインを開けません。ほかはすべてあります。キーが戻らない場合は放棄し、アカウントにもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your keys are in another safe</source>
        <translation>キーは別のキーチェーンにあります</translation>
    </message>
    <message>
        <source>They were kept in {before}, and the program finds {now} now. Start it where the first one is, or give those keys up and sign in again to your accounts. Nothing was deleted.</source>
        <translation>キーは{before}に保管されましたが、今プログラムから見えるのは{now}です。前のものがある場所で起動するか、そのキーを放棄してアカウントにもう一度サインインしてください。何も削除されていません。</translation>
    </message>
    <message>
        <source>This folder holds other things</source>
        <translation>このフォルダーにはほかのものが入っています</translation>
    </message>
    <message>
        <source>The program keeps its data in a private folder of its own, and it did not make {where}. Choose an empty folder, or the name of a new one.</source>
        <translation>プログラムはデータを専用のフォルダーに保管しますが、{where} はプログラムが作ったものではありません。空のフォルダーか、新しいフォルダーの名前を選んでください。</translation>
    </message>
    <message>
        <source>This folder’s name cannot be used</source>
        <translation>このフォルダーの名前は使えません</translation>
    </message>
    <message>
        <source>The name of the data folder is not written in UTF-8 ({where}), and no data file can be opened in it. Choose a folder with another name: --data-dir FOLDER names one.</source>
        <translation>データフォルダーの名前がUTF-8で書かれておらず（{where}）、その中でデータファイルを開けません。別の名前のフォルダーを選んでください：--data-dir FOLDER で指定できます。</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>ファイルを保存できませんでした</translation>
    </message>
    <message>
        <source>Nothing can be written as {where}. Look whether its folder is there and may be written to, or choose another place. Everything else is as it was.</source>
        <translation>{where} に何も書き込めません。フォルダーがあり、書き込めるかを確かめるか、別の場所を選んでください。ほかはすべて元のままです。</translation>
    </message>
    <message>
        <source>You called it off</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was changed.</source>
        <translation>何も保存されず、何も変更されていません。</translation>
    </message>
    <message>
        <source>There was no answer within {time}. Nothing was saved.</source>
        <translation>{time}以内に応答がありませんでした。何も保存されていません。</translation>
    </message>
    <message>
        <source>This answer does not belong to this sign-in</source>
        <translation>この応答は、このサインインのものではありません</translation>
    </message>
    <message>
        <source>Something answered that this program did not ask. Nothing was saved. Please start again.</source>
        <translation>このプログラムが求めていない応答がありました。何も保存されていません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The door for the answer is closed</source>
        <translation>応答の入口が閉じています</translation>
    </message>
    <message>
        <source>Another program, or a rule of your computer, holds the place where {name} would answer. Nothing is wrong with your account.</source>
        <translation>別のプログラムかパソコンの決まりが、{name}の応答が届く場所を使っています。アカウントに問題はありません。</translation>
    </message>
    <message>
        <source>{name} wants another address for this</source>
        <translation>{name}では、これには別のアドレスが必要です</translation>
    </message>
    <message>
        <source>The client id belongs to a company of its own, or to personal accounts only. {name} tells its number on the page of the client id: put it into the set-up, then sign in again.</source>
        <translation>このクライアントIDは、1つの会社か個人アカウント専用です。{name}のクライアントIDのページにその番号があります。設定に入れてから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>{name} needs a little preparation</source>
        <translation>{name}には少し準備が必要です</translation>
    </message>
    <message>
        <source>Once, {name} wants to know this program. It takes three steps; then it goes on by itself.</source>
        <translation>一度だけ、このプログラムを{name}に登録します。3つの手順で、そのあとは自動で続きます。</translation>
    </message>
    <message>
        <source>An administrator must allow this program at {name} first. Nothing was saved.</source>
        <translation>先に管理者が、{name}でこのプログラムを許可する必要があります。何も保存されていません。</translation>
    </message>
    <message>
        <source>The proof does not hold</source>
        <translation>証明が成り立ちません</translation>
    </message>
    <message>
        <source>{what} is not what it was when it was written.</source>
        <translation>{what}が、書かれたときのものと違います。</translation>
    </message>
    <message>
        <source>This is another account</source>
        <translation>これは別のアカウントです</translation>
    </message>
    <message>
        <source>You signed in as {found}, and this entry belongs to {expected}. {expected} was left as it is.</source>
        <translation>{found}としてサインインしましたが、この欄は{expected}のものです。{expected}はそのままです。</translation>
    </message>
    <message>
        <source>Your computer’s clock is wrong</source>
        <translation>パソコンの時計が合っていません</translation>
    </message>
    <message>
        <source>It is {time} ahead, so that {name} refuses the sign-in. Set the clock, then try again.</source>
        <translation>時計が{time}進んでいるため、{name}がサインインを拒否しています。時計を合わせてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>It is {time} behind, so that {name} refuses the sign-in. Set the clock, then try again.</source>
        <translation>時計が{time}遅れているため、{name}がサインインを拒否しています。時計を合わせてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The program is already running</source>
        <translation>プログラムはすでに動いています</translation>
    </message>
    <message>
        <source>Another process uses this data now.</source>
        <translation>別のプロセスが今このデータを使っています。</translation>
    </message>
    <message>
        <source>The program is closing</source>
        <translation>プログラムを終了しています</translation>
    </message>
    <message>
        <source>This was not begun. Start the program again to go on.</source>
        <translation>これは始まっていません。続けるには、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>プログラムの中で問題が起きました</translation>
    </message>
    <message>
        <source>This is our mistake, not yours. Your data is kept. It is written down as {reference}.</source>
        <translation>これはこちらの間違いで、あなたのせいではありません。データは残っています。{reference} として記録されています。</translation>
    </message>
    <message>
        <source>Its window uses this data now.</source>
        <translation>このプログラムのウィンドウが今このデータを使っています。</translation>
    </message>
    <message>
        <source>A program that keeps up live updates without a window uses this data now.</source>
        <translation>ウィンドウなしでライブ更新を続けるプログラムが、今このデータを使っています。</translation>
    </message>
    <message>
        <source>A command that runs right now uses this data now.</source>
        <translation>実行中のコマンドが今このデータを使っています。</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>デスクトップのキーチェーン</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>macOSのキーチェーン</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windowsの資格情報マネージャー</translation>
    </message>
    <message>
        <source>a safe with your passphrase</source>
        <translation>パスフレーズ付きの保管庫</translation>
    </message>
    <message>
        <source>this program’s memory, until it quits</source>
        <translation>このプログラムのメモリー（終了するまで）</translation>
    </message>
    <message>
        <source>a file for practice accounts</source>
        <translation>練習用アカウントのファイル</translation>
    </message>
    <message>
        <source>no safe at all</source>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>request {id}</source>
        <translation>リクエスト {id}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>For one: {n} day</extracomment>
        <translation>
            <numerusform>{n}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>For one: {n} hour</extracomment>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n}分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/forecast</name>
    <message>
        <source>Ends today at {time}</source>
        <translation>今日の{time}に終了</translation>
    </message>
    <message>
        <source>Ends tomorrow at {time}</source>
        <translation>明日の{time}に終了</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>{day}に終了</translation>
    </message>
    <message>
        <source>May end today at {time}</source>
        <translation>今日の{time}に終了する可能性</translation>
    </message>
    <message>
        <source>May end tomorrow at {time}</source>
        <translation>明日の{time}に終了する可能性</translation>
    </message>
    <message>
        <source>May end {day}</source>
        <translation>{day}に終了する可能性</translation>
    </message>
    <message>
        <source>Ends today at {time} if it is not used before</source>
        <translation>それまで使わなければ今日の{time}に終了</translation>
    </message>
    <message>
        <source>Ends tomorrow at {time} if it is not used before</source>
        <translation>それまで使わなければ明日の{time}に終了</translation>
    </message>
    <message>
        <source>Ends {day} if it is not used before</source>
        <translation>それまで使わなければ{day}に終了</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>Does not end by itself</source>
        <translation>自然に終了することはありません</translation>
    </message>
    <message>
        <source>Nobody here knows when it ends</source>
        <translation>いつ終了するかはわかりません</translation>
    </message>
</context>
<context>
    <name>connector_app/words/freshness</name>
    <message>
        <source>Live updates need one more permission. Until then this account is read from time to time. Sign in again to give it.</source>
        <translation>ライブ更新には権限がもう1つ必要です。それまで、このアカウントはときどき読み取られます。もう一度サインインすると与えられます。</translation>
    </message>
    <message>
        <source>The key for live updates is not accepted any more. Sign in again, or paste a new key.</source>
        <translation>ライブ更新用のキーが受け付けられなくなりました。もう一度サインインするか、新しいキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Live updates need a step at the platform first. Its set-up page says which.</source>
        <translation>ライブ更新には、先にプラットフォームでの手順が必要です。設定ページに書いてあります。</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>not checked since {since}</source>
        <translation>{since}から未確認</translation>
    </message>
    <message>
        <source>live</source>
        <comment>how an account is kept up to date</comment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>確認：{ago}</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>{n}秒前</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n}分前</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n}時間前</translation>
    </message>
    <message numerus="yes">
        <source>every {n} hours</source>
        <extracomment>For one: every hour</extracomment>
        <translation>
            <numerusform>{n}時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} minutes</source>
        <extracomment>For one: every minute</extracomment>
        <translation>
            <numerusform>{n}分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} seconds</source>
        <extracomment>For one: every second</extracomment>
        <translation>
            <numerusform>{n}秒ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Something keeps live updates from working.</source>
        <translation>何かがライブ更新を妨げています。</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>最新ではありません</translation>
    </message>
    <message numerus="yes">
        <source>{good} of {n} accounts up to date</source>
        <extracomment>For one: {good} of {n} account up to date</extracomment>
        <translation>
            <numerusform>アカウント{n}件のうち{good}件が最新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} live</source>
        <extracomment>For one: {n} live</extracomment>
        <translation>
            <numerusform>ライブ{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>the others checked {ago}</source>
        <translation>ほかの確認：{ago}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/gaps</name>
    <message>
        <source>This computer was asleep</source>
        <translation>このパソコンはスリープ中でした</translation>
    </message>
    <message>
        <source>This computer was asleep, or the program was halted</source>
        <translation>このパソコンがスリープ中か、プログラムが停止していました</translation>
    </message>
    <message>
        <source>The program was not running</source>
        <translation>プログラムが動いていませんでした</translation>
    </message>
    <message>
        <source>{account} could not be reached</source>
        <translation>{account}につながりませんでした</translation>
    </message>
    <message>
        <source>{account} waited for somebody to sign in</source>
        <translation>{account}はサインインを待っていました</translation>
    </message>
    <message>
        <source>{account} was turned off</source>
        <translation>{account}はオフでした</translation>
    </message>
    <message>
        <source>What was made and deleted again meanwhile is not known, nor what changed more than once.</source>
        <translation>その間に作られて削除されたものや、何度も変更されたものはわかりません。</translation>
    </message>
    <message>
        <source>What was deleted shows at the next whole reading.</source>
        <translation>削除されたものは、次に全体を読み取るとわかります。</translation>
    </message>
    <message>
        <source>what came and went meanwhile</source>
        <translation>その間に現れて消えたもの</translation>
    </message>
    <message>
        <source>what was deleted, until the next whole reading</source>
        <translation>削除されたもの（次に全体を読み取るまで）</translation>
    </message>
    <message>
        <source>Nobody followed the accounts</source>
        <translation>アカウントは見守られていませんでした</translation>
    </message>
    <message>
        <source>{gap}. Caught up with: {found}</source>
        <translation>{gap}。追いついた内容：{found}</translation>
    </message>
    <message>
        <source>{gap}, {when}</source>
        <comment>what happened, from when to when</comment>
        <translation>{gap}、{when}</translation>
    </message>
    <message numerus="yes">
        <source>Caught up: {n} changes.</source>
        <extracomment>For one: Caught up: {n} change.</extracomment>
        <translation>
            <numerusform>追いつきました：変更{n}件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly missed: {missed}.</source>
        <translation>見逃した可能性：{missed}。</translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>新着なし。</translation>
    </message>
</context>
<context>
    <name>connector_app/words/history</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>You looked at the history {viewed}, verified it {verified} and exported it {exported}</source>
        <translation>履歴を{viewed}見て、{verified}検証し、{exported}書き出しました</translation>
    </message>
    <message>
        <source>You looked at the history {viewed} and verified it {verified}</source>
        <translation>履歴を{viewed}見て、{verified}検証しました</translation>
    </message>
    <message>
        <source>You looked at the history {viewed} and exported it {exported}</source>
        <translation>履歴を{viewed}見て、{exported}書き出しました</translation>
    </message>
    <message>
        <source>You verified the history {verified} and exported it {exported}</source>
        <translation>履歴を{verified}検証し、{exported}書き出しました</translation>
    </message>
    <message>
        <source>You looked at the history {viewed}</source>
        <translation>履歴を{viewed}見ました</translation>
    </message>
    <message>
        <source>You verified the history {verified}</source>
        <translation>履歴を{verified}検証しました</translation>
    </message>
    <message>
        <source>You exported the history {exported}</source>
        <translation>履歴を{exported}書き出しました</translation>
    </message>
    <message>
        <source>an account</source>
        <comment>in place of its name</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>a file</source>
        <comment>in place of its name</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>in place of its days</comment>
        <translation>ある週</translation>
    </message>
    <message>
        <source>another place</source>
        <comment>in place of its name</comment>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>a command</source>
        <comment>in place of its name</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in place of a name</comment>
        <translation>だれか</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新着なし</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>別の日</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>別のパソコン</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>where something goes on</comment>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>(its name was forgotten)</source>
        <translation>（名前は消去されました）</translation>
    </message>
    <message>
        <source>the reason was forgotten</source>
        <translation>理由は消去されました</translation>
    </message>
    <message>
        <source>the entries up to number {number}</source>
        <translation>番号{number}までの記録</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day}</source>
        <extracomment>For one: {n} entry from before {day}</extracomment>
        <translation>
            <numerusform>{day}より前の記録{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody at {platform}</source>
        <translation>{platform}のだれか</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>2回</translation>
    </message>
    <message>
        <source>something (its words were forgotten)</source>
        <translation>何か（言葉は消去されました）</translation>
    </message>
    <message>
        <source>an item ({kind})</source>
        <translation>項目（{kind}）</translation>
    </message>
    <message>
        <source>this computer was asleep or the program was not running</source>
        <translation>このパソコンがスリープ中か、プログラムが動いていませんでした</translation>
    </message>
    <message>
        <source>one computer</source>
        <comment>where something began</comment>
        <translation>あるパソコン</translation>
    </message>
    <message>
        <source>another</source>
        <comment>another computer, where something goes on</comment>
        <translation>別のパソコン</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>別の状態</translation>
    </message>
    <message>
        <source>old entries</source>
        <translation>古い記録</translation>
    </message>
</context>
<context>
    <name>connector_app/words/keeping</name>
    <message>
        <source>Everything is kept</source>
        <translation>すべて保存しています</translation>
    </message>
    <message>
        <source>Kept for one year</source>
        <translation>1年間保存</translation>
    </message>
    <message>
        <source>Kept for two years</source>
        <translation>2年間保存</translation>
    </message>
    <message>
        <source>Kept for five years</source>
        <translation>5年間保存</translation>
    </message>
    <message>
        <source>Everything is kept from now on</source>
        <translation>今からすべて保存します</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>2年</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>5年</translation>
    </message>
    <message>
        <source>One year is set; older entries are still here.</source>
        <translation>1年に設定されていますが、もっと古い記録がまだあります。</translation>
    </message>
    <message>
        <source>Two years are set; older entries are still here.</source>
        <translation>2年に設定されていますが、もっと古い記録がまだあります。</translation>
    </message>
    <message>
        <source>Five years are set; older entries are still here.</source>
        <translation>5年に設定されていますが、もっと古い記録がまだあります。</translation>
    </message>
    <message>
        <source>Remove old entries?</source>
        <translation>古い記録を取り除きますか？</translation>
    </message>
    <message>
        <source>Save an auditor pack first</source>
        <translation>先に監査用パックを保存</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>{kept}; {removed}</source>
        <comment>two sentences in one</comment>
        <translation>{kept}。{removed}</translation>
    </message>
    <message>
        <source>what was before {day} was removed on {when}, as the signed note says</source>
        <translation>{day}より前のものは{when}に取り除かれました（署名付きの記述のとおり）</translation>
    </message>
    <message>
        <source>what was up to entry {number} was removed on {when}, as the signed note says</source>
        <translation>記録{number}までのものは{when}に取り除かれました（署名付きの記述のとおり）</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day} go by themselves soon.</source>
        <extracomment>For one: {n} entry from before {day} goes by itself soon.</extracomment>
        <translation>
            <numerusform>{day}より前の記録{n}件が、まもなく自動で消えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries from before {day} wait for your word to be removed.</source>
        <extracomment>For one: {n} entry from before {day} waits for your word to be removed.</extracomment>
        <translation>
            <numerusform>{day}より前の記録{n}件が、取り除く前のあなたの確認を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This removes {n} entries from before {day}. They cannot be brought back; safety copies and backups made before still hold them.</source>
        <extracomment>For one: This removes {n} entry from before {day}. It cannot be brought back; safety copies and backups made before still hold it.</extracomment>
        <translation>
            <numerusform>{day}より前の記録{n}件を取り除きます。元には戻せません。以前の安全用のコピーとバックアップには残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on, what grows too old goes by itself. Save an auditor pack first?</source>
        <translation>以後、古くなったものは自動で消えます。先に監査用パックを保存しますか？</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries removed. They cannot be brought back; what is left holds, as a signed note in the history says.</source>
        <extracomment>For one: {n} entry removed. It cannot be brought back; what is left holds, as a signed note in the history says.</extracomment>
        <translation>
            <numerusform>記録{n}件を取り除きました。元には戻せません。残りは有効で、そのことは履歴の署名付きの記述にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/known</name>
    <message>
        <source>done here</source>
        <translation>ここで実行</translation>
    </message>
    <message>
        <source>signed delivery</source>
        <translation>署名付きの配信</translation>
    </message>
    <message>
        <source>live connection</source>
        <translation>ライブ接続</translation>
    </message>
    <message>
        <source>read afterwards</source>
        <translation>あとから読み取り</translation>
    </message>
    <message>
        <source>the platform’s answer</source>
        <translation>プラットフォームの応答</translation>
    </message>
    <message>
        <source>an unsigned claim</source>
        <translation>署名のない申告</translation>
    </message>
    <message>
        <source>a delivery</source>
        <translation>配信</translation>
    </message>
</context>
<context>
    <name>connector_app/words/lessons</name>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続する</translation>
    </message>
    <message>
        <source>Press “Add account”, choose the practice account, and press Allow in the browser.</source>
        <translation>「アカウントを追加」を押し、練習用アカウントを選び、ブラウザーで「許可」を押します。</translation>
    </message>
    <message>
        <source>The password, if there were one, would be typed in the browser only. This program never sees it.</source>
        <translation>パスワードがあるとしても、入力するのはブラウザーだけです。このプログラムは決して見ません。</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>Sign in again, and press Deny in the browser this time.</source>
        <translation>もう一度サインインし、今度はブラウザーで「拒否」を押します。</translation>
    </message>
    <message>
        <source>A refusal changes nothing: the account goes on as it was.</source>
        <translation>断っても何も変わりません。アカウントはそのまま続きます。</translation>
    </message>
    <message>
        <source>Let the sign-in end</source>
        <translation>サインインを終わらせる</translation>
    </message>
    <message>
        <source>The platform ends this sign-in, as real ones do after a new password. See what the account says then.</source>
        <translation>本物のプラットフォームが新しいパスワードのあとにするように、プラットフォームがこのサインインを終了します。アカウントの表示を見てください。</translation>
    </message>
    <message>
        <source>The account says “Sign in needed”. Nothing you typed is lost: it waits until you have signed in again.</source>
        <translation>アカウントに「サインインが必要」と表示されます。入力したものは失われず、もう一度サインインするまで待っています。</translation>
    </message>
    <message>
        <source>End the sign-in</source>
        <translation>サインインを終了</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Sign in again, and press Allow. This lesson comes after the one before.</source>
        <translation>もう一度サインインし、「許可」を押します。このレッスンは、前のレッスンの続きです。</translation>
    </message>
    <message>
        <source>One sign-in repairs the account, and what waited goes out.</source>
        <translation>一度のサインインでアカウントが直り、待っていたものが送信されます。</translation>
    </message>
    <message>
        <source>Send a change</source>
        <translation>変更を送る</translation>
    </message>
    <message>
        <source>Fill in a new item and press “Create item”. It waits a few seconds, and then it is sent.</source>
        <translation>新しい項目に入力し、「項目を作成」を押します。数秒待ってから送信されます。</translation>
    </message>
    <message>
        <source>A change is kept before it is sent, and sent exactly once. Outbox shows what waits, Activity what is done.</source>
        <translation>変更は送信前に保存され、ちょうど一度だけ送信されます。「送信待ち」には待っているもの、「アクティビティ」には済んだものが表示されます。</translation>
    </message>
    <message>
        <source>Take a change back</source>
        <translation>変更を取り消す</translation>
    </message>
    <message>
        <source>Change or delete an item, and press Undo at the bottom right of the window before its time is over.</source>
        <translation>項目を変更または削除し、時間が切れる前に、ウィンドウの右下の「元に戻す」を押します。</translation>
    </message>
    <message>
        <source>As long as a change waits, taking it back leaves no trace at the platform.</source>
        <translation>変更が待っている間に取り消せば、プラットフォームに跡は残りません。</translation>
    </message>
    <message>
        <source>{name} will ask. This time press Deny.</source>
        <translation>{name}が確認します。今度は「拒否」を押します。</translation>
    </message>
    <message>
        <source>All six are done. The practice account stays as long as you like.</source>
        <translation>6つとも終わりました。練習用アカウントは、好きなだけ残しておけます。</translation>
    </message>
    <message>
        <source>{done} of {all} done.</source>
        <translation>{all}のうち{done}が完了。</translation>
    </message>
</context>
<context>
    <name>connector_app/words/moving</name>
    <message>
        <source>Left out, so that no sign-in and no news goes elsewhere</source>
        <translation>サインインや新着が別の場所へ行かないように、除かれたもの</translation>
    </message>
    <message>
        <source>Set it here where you need it: this computer’s own settings stayed as they were.</source>
        <translation>必要な場所でここに設定してください。このパソコンの設定はそのままです。</translation>
    </message>
    <message>
        <source>Files in the backup describe these platforms, and what you do there goes to the address beside each</source>
        <translation>バックアップのファイルがこれらのプラットフォームを説明しています。そこでの操作は、横のアドレスに送られます</translation>
    </message>
    <message>
        <source>Sign in only where you know the address.</source>
        <translation>アドレスを知っている場合だけサインインしてください。</translation>
    </message>
    <message>
        <source>the address of a proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>a file of certificates that were trusted there</source>
        <translation>そこで信頼されていた証明書のファイル</translation>
    </message>
    <message>
        <source>the permission to do without encryption on one’s own computer</source>
        <translation>自分のパソコンの中で暗号化しないことの許可</translation>
    </message>
    <message>
        <source>the address at which the other computer is reached from outside</source>
        <translation>外からもう一方のパソコンに届くアドレス</translation>
    </message>
    <message>
        <source>What was on {computer} is here now.</source>
        <translation>{computer}にあったものが、ここに移りました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts, with items, settings and the whole history</source>
        <extracomment>For one: {n} account, with items, settings and the whole history</extracomment>
        <translation>
            <numerusform>アカウント{n}件（項目、設定、履歴全体を含む）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that had not gone out. They wait for your word in the outbox.</source>
        <extracomment>For one: {n} change that had not gone out. It waits for your word in the outbox.</extracomment>
        <translation>
            <numerusform>未送信だった変更{n}件。「送信待ち」であなたの確認を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>the keys of your accounts: no backup holds any</source>
        <translation>アカウントのキー：バックアップには入りません</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>移ったもの</translation>
    </message>
    <message>
        <source>Platforms that came</source>
        <translation>移ったプラットフォーム</translation>
    </message>
    <message>
        <source>Sign in once more</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Each of these asks for it in the list of accounts.</source>
        <translation>それぞれ、アカウントの一覧で求められます。</translation>
    </message>
    <message>
        <source>What did not come</source>
        <translation>移らなかったもの</translation>
    </message>
    <message>
        <source>the client id for sign-ins at {name} (you can type it again)</source>
        <translation>{name}のサインイン用のクライアントID（入力し直せます）</translation>
    </message>
    <message>
        <source>addresses of {name} that are not {name}’s own</source>
        <translation>{name}自身のものではない、{name}のアドレス</translation>
    </message>
    <message>
        <source>Settings › Rules says what each of them makes.</source>
        <translation>それぞれが何を作るかは、「設定 › ルール」にあります。</translation>
    </message>
    <message>
        <source>1 rule came along, and it is on.</source>
        <translation>ルール1個が移り、オンになっています。</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules came along, and none of them are on.</source>
        <extracomment>For one: {n} rule came along, and it is off.</extracomment>
        <translation>
            <numerusform>ルール{n}個が移り、すべてオフです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{came} rules came along, and {n} of them are on.</source>
        <extracomment>For one: {came} rules came along, and {n} of them is on.</extracomment>
        <translation>
            <numerusform>ルール{came}個が移り、そのうち{n}個がオンです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>For one: and {n} more</extracomment>
        <translation>
            <numerusform>ほか{n}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/news</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>Nothing newer than {version} was known {ago}.</source>
        <translation>{version}より新しいものはありませんでした（{ago}）。</translation>
    </message>
    <message>
        <source>Version {new} of {date} is there; this is {version}.</source>
        <translation>{date}のバージョン{new}があります。これは{version}です。</translation>
    </message>
</context>
<context>
    <name>connector_app/words/particulars</name>
    <message>
        <source>success</source>
        <comment>an outcome</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>error</source>
        <comment>an outcome</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an outcome</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an outcome</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>情報の出どころ</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of a request</comment>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>番号{number}</translation>
    </message>
</context>
<context>
    <name>connector_app/words/permissions</name>
    <message>
        <source>May see {things}</source>
        <translation>{things}を見ることができます</translation>
    </message>
    <message>
        <source>May create {things}</source>
        <translation>{things}を作成できます</translation>
    </message>
    <message>
        <source>May change {things}</source>
        <translation>{things}を変更できます</translation>
    </message>
    <message>
        <source>May delete {things}</source>
        <translation>{things}を削除できます</translation>
    </message>
    <message>
        <source>May use “{verb}” on {things}</source>
        <translation>{things}に「{verb}」を使えます</translation>
    </message>
    <message>
        <source>not used since {date}</source>
        <translation>{date}から使われていません</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>一度も使われていません</translation>
    </message>
    <message>
        <source>used last {ago}</source>
        <translation>最後の使用：{ago}</translation>
    </message>
    <message numerus="yes">
        <source>used {n} times since {date}, last {ago}</source>
        <extracomment>For one: used {n} time since {date}, last {ago}</extracomment>
        <translation>
            <numerusform>{date}から{n}回使用、最後は{ago}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used {n} times, last {ago}</source>
        <extracomment>For one: used {n} time, last {ago}</extracomment>
        <translation>
            <numerusform>{n}回使用、最後は{ago}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, all of them used.</source>
        <extracomment>For one: {n} permission, all of them used.</extracomment>
        <translation>
            <numerusform>権限{n}件、すべて使用済み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, {unused} never used.</source>
        <extracomment>For one: {n} permission, {unused} never used.</extracomment>
        <translation>
            <numerusform>権限{n}件、うち{unused}件は一度も未使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} permissions, {unused} not used since {date}.</source>
        <extracomment>For one: {n} permission, {unused} not used since {date}.</extracomment>
        <translation>
            <numerusform>権限{n}件、うち{unused}件は{date}から未使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not read or changed any more.</source>
        <translation>「{name}」はもう読み取りも変更もされません。</translation>
    </message>
    <message>
        <source>Nothing can be created, changed or deleted in this account any more.</source>
        <translation>このアカウントでは、もう何も作成、変更、削除できません。</translation>
    </message>
    <message>
        <source>{name} may still list what it gave before; the new key cannot do it any more.</source>
        <translation>{name}に以前の許可が表示されていることがありますが、新しいキーではもうできません。</translation>
    </message>
    <message>
        <source>{name} may still list what it gave before, until you take it back at {page}; the new key cannot do it any more.</source>
        <translation>{page} で取り消すまで、{name}に以前の許可が表示されていることがありますが、新しいキーではもうできません。</translation>
    </message>
    <message>
        <source>Less was given than was asked for.</source>
        <translation>求めたものより少ない許可が与えられました。</translation>
    </message>
    <message>
        <source>{name} gave leave to read only, so nothing can be changed there.</source>
        <translation>{name}は読み取りだけを許可したため、そこでは何も変更できません。</translation>
    </message>
    <message>
        <source>You left out {names}.</source>
        <translation>{names}を外しました。</translation>
    </message>
</context>
<context>
    <name>connector_app/words/phrases</name>
    <message>
        <source>{words}.</source>
        <comment>a sentence and its end</comment>
        <translation>{words}。</translation>
    </message>
</context>
<context>
    <name>connector_app/words/proving</name>
    <message>
        <source>Nothing to verify yet</source>
        <translation>検証するものはまだありません</translation>
    </message>
    <message>
        <source>Entries are missing from {number} on</source>
        <translation>番号{number}以降の記録がありません</translation>
    </message>
    <message>
        <source>The note of it in your computer’s safe, or a receipt, knows of more.</source>
        <translation>パソコンのキーチェーンの控えか受領証には、もっと多くの記録が示されています。</translation>
    </message>
    <message numerus="yes">
        <source>Unbroken since {begin}, {n} entries in all accounts</source>
        <extracomment>For one: Unbroken since {begin}, {n} entry in all accounts</extracomment>
        <translation>
            <numerusform>{begin}から途切れなし、全アカウントの記録{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified {when}.</source>
        <translation>検証：{when}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries came after that.</source>
        <extracomment>For one: {n} entry came after that.</extracomment>
        <translation>
            <numerusform>そのあとの記録：{n}件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest check found that something is wrong</source>
        <translation>最新の検証で異常が見つかりました</translation>
    </message>
    <message>
        <source>Verify again to see where.</source>
        <translation>もう一度検証すると、場所がわかります。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Reaches back to</source>
        <translation>さかのぼれる範囲</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>so much room on the disk</comment>
        <translation>使用量</translation>
    </message>
    <message>
        <source>No entry was changed, removed, added or moved since the checkpoint that covers it was signed. If one was, the check names it, and says up to where everything is still good.</source>
        <translation>各記録は、それを含むチェックポイントの署名のあとに、変更、削除、追加、移動されていません。もしあれば、検証でその記録と、どこまでがまだ有効かが示されます。</translation>
    </message>
    <message>
        <source>Nothing was cut off at the end, as long as the newest checkpoint is known elsewhere: in your computer’s safe, or as a receipt that you kept.</source>
        <translation>最新のチェックポイントがほかの場所（パソコンのキーチェーンや保管した受領証）でもわかるかぎり、終わりから切り取られたものはありません。</translation>
    </message>
    <message>
        <source>An export of a part is a true part: it proves each entry in it, and names the numbers that were left out.</source>
        <translation>一部の書き出しも本物の一部です。中の各記録を証明し、省かれた番号を示します。</translation>
    </message>
    <message>
        <source>Words can be forgotten without harm: the entry and every proof stand.</source>
        <translation>言葉は問題なく消去できます。記録とすべての証明は残ります。</translation>
    </message>
    <message>
        <source>That an entry was true when it was written. A history is a witness, not a judge.</source>
        <translation>記録が、書かれたときに正しかったこと。履歴は証人で、裁判官ではありません。</translation>
    </message>
    <message>
        <source>That nothing was left out from the start: what was never written cannot be missed.</source>
        <translation>最初から書かれなかったものがないこと。一度も書かれなかったものは、欠けていてもわかりません。</translation>
    </message>
    <message>
        <source>Anything against somebody who controls your account on this computer: they can write false new entries, but not change old ones that a receipt of yours covers.</source>
        <translation>このパソコンのあなたのアカウントを操る人に対すること。その人は偽の新しい記録を書けますが、受領証が対象とする古い記録は変更できません。</translation>
    </message>
    <message>
        <source>The newest entries, yet: what comes after the newest checkpoint is linked, not signed.</source>
        <translation>最新の記録は、まだです。最新のチェックポイントより後のものはつながっていますが、署名はありません。</translation>
    </message>
    <message>
        <source>Much, where the key lies in a file: whoever can write that file can sign as well.</source>
        <translation>キーがファイルにある場合の多くのこと。そのファイルに書き込める人は、署名もできます。</translation>
    </message>
    <message>
        <source>The time of day beyond your computer’s clock.</source>
        <translation>パソコンの時計以上の、正確な時刻。</translation>
    </message>
    <message>
        <source>A receipt is one line that says how much the history held. Print it, or mail it to yourself: later it proves that the history you have then is the one you had, grown longer.</source>
        <translation>受領証は、履歴にどれだけの記録があったかを示す1行です。印刷するか、自分にメールで送ってください。あとで、そのときの履歴が今のものの続きであることを証明します。</translation>
    </message>
    <message>
        <source>This is not the history of your receipt</source>
        <translation>これは、受領証の履歴ではありません</translation>
    </message>
    <message>
        <source>Entry {number} lies where the program writes none</source>
        <translation>記録{number}が、プログラムの書かない場所にあります</translation>
    </message>
    <message>
        <source>Entries 1 to {last} are missing, and no signature says that they may be</source>
        <translation>記録1から{last}がなく、それを認める署名もありません</translation>
    </message>
    <message>
        <source>What is left does not join what was signed of the entries 1 to {last}, which are gone</source>
        <translation>残っているものが、なくなった記録1から{last}の署名内容とつながりません</translation>
    </message>
    <message>
        <source>Entry {number} does not say rightly which entries were removed</source>
        <translation>記録{number}は、取り除かれた記録を正しく示していません</translation>
    </message>
    <message>
        <source>What was kept elsewhere of entries 1 to {last} is not what was signed of them; they were removed since</source>
        <translation>ほかの場所にある記録1から{last}の控えが、署名内容と違います。これらの記録は、その後取り除かれました</translation>
    </message>
    <message>
        <source>Entry {number} is missing</source>
        <translation>記録{number}がありません</translation>
    </message>
    <message>
        <source>Entry {number} is not what it was</source>
        <translation>記録{number}が元のものと違います</translation>
    </message>
    <message>
        <source>One of the entries {first} to {last} is not what it was</source>
        <translation>記録{first}から{last}のどれかが元のものと違います</translation>
    </message>
    <message>
        <source>From entry {number} on nothing is sure</source>
        <translation>記録{number}以降は確かではありません</translation>
    </message>
    <message>
        <source>No signature before that holds.</source>
        <translation>それより前に有効な署名はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Still good, by a signature: entries 1 to {n}.</source>
        <extracomment>For one: Still good, by a signature: entry 1.</extracomment>
        <translation>
            <numerusform>署名により有効なもの：記録1から{n}まで。</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with the note of it in a file of its own</source>
        <translation>専用のファイルの控えと照合</translation>
    </message>
    <message>
        <source>compared with the note of it in your computer’s safe</source>
        <translation>パソコンのキーチェーンの控えと照合</translation>
    </message>
    <message numerus="yes">
        <source>the words of {n} entries were forgotten</source>
        <extracomment>For one: the words of {n} entry were forgotten</extracomment>
        <translation>
            <numerusform>記録{n}件の言葉が消去されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sealed with a signature yet</source>
        <translation>まだ署名で封じられていません</translation>
    </message>
    <message>
        <source>It is sealed with a signature</source>
        <translation>署名で封じられています</translation>
    </message>
    <message>
        <source>All are sealed with a signature</source>
        <translation>すべて署名で封じられています</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are sealed with a signature</source>
        <extracomment>For one: {n} of them is sealed with a signature</extracomment>
        <translation>
            <numerusform>そのうち{n}件が署名で封じられています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your receipt of {n} entries agrees with what was signed of them; they were removed since</source>
        <extracomment>For one: your receipt of {n} entry agrees with what was signed of them; they were removed since</extracomment>
        <translation>
            <numerusform>記録{n}件の受領証は署名内容と一致します。これらの記録は、その後取り除かれました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your receipt of {n} entries agrees</source>
        <extracomment>For one: your receipt of {n} entry agrees</extracomment>
        <translation>
            <numerusform>記録{n}件の受領証と一致します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries 1 to {n} were removed on {day}, as a signed note says.</source>
        <extracomment>For one: Entry 1 was removed on {day}, as a signed note says.</extracomment>
        <translation>
            <numerusform>記録1から{n}までは{day}に取り除かれました（署名付きの記述のとおり）。</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues from a copy of {day}; entries {first} to {last} of before are lost.</source>
        <translation>{day}のコピーから続いています。以前の記録{first}から{last}は失われました。</translation>
    </message>
    <message>
        <source>It continues from a copy of {day}; entry {number} of before is lost.</source>
        <translation>{day}のコピーから続いています。以前の記録{number}は失われました。</translation>
    </message>
    <message>
        <source>It continues from a copy of {day}.</source>
        <translation>{day}のコピーから続いています。</translation>
    </message>
</context>
<context>
    <name>connector_app/words/removals</name>
    <message numerus="yes">
        <source>deleted</source>
        <extracomment>For one: deleted</extracomment>
        <translation>
            <numerusform>削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {things}</source>
        <translation>{things}を取り除く</translation>
    </message>
    <message>
        <source>This removes {things}</source>
        <translation>{things}を取り除きます</translation>
    </message>
    <message>
        <source>It also removes {things}</source>
        <translation>{things}も取り除きます</translation>
    </message>
    <message numerus="yes">
        <source>removed</source>
        <extracomment>For one: removed</extracomment>
        <translation>
            <numerusform>除去</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {things}</source>
        <translation>{things}を削除</translation>
    </message>
    <message>
        <source>This deletes {things}</source>
        <translation>{things}を削除します</translation>
    </message>
    <message>
        <source>It also deletes {things}</source>
        <translation>{things}も削除します</translation>
    </message>
    <message>
        <source>Delete {things} for good</source>
        <translation>{things}を完全に削除</translation>
    </message>
    <message>
        <source>This deletes {things} for good</source>
        <translation>{things}を完全に削除します</translation>
    </message>
    <message>
        <source>It also deletes {things} for good</source>
        <translation>{things}も完全に削除します</translation>
    </message>
    <message numerus="yes">
        <source>deleted for good</source>
        <extracomment>For one: deleted for good</extracomment>
        <translation>
            <numerusform>完全に削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {things}, telling guests</source>
        <translation>{things}を削除してゲストに通知</translation>
    </message>
    <message>
        <source>This deletes {things}, telling guests</source>
        <translation>{things}を削除し、ゲストに通知します</translation>
    </message>
    <message>
        <source>It also deletes {things}, telling guests</source>
        <translation>{things}も削除し、ゲストに通知します</translation>
    </message>
    <message numerus="yes">
        <source>Delete {things} with their tasks</source>
        <extracomment>For one: Delete {things} with its tasks</extracomment>
        <translation>
            <numerusform>{things}をタスクごと削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes {things} with their tasks</source>
        <extracomment>For one: This deletes {things} with its tasks</extracomment>
        <translation>
            <numerusform>{things}をタスクごと削除します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deletes {things} with their tasks</source>
        <extracomment>For one: It also deletes {things} with its tasks</extracomment>
        <translation>
            <numerusform>{things}もタスクごと削除します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {things} and their tasks</source>
        <extracomment>For one: Delete {things} and its tasks</extracomment>
        <translation>
            <numerusform>{things}とそのToDoを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes {things} and their tasks</source>
        <extracomment>For one: This deletes {things} and its tasks</extracomment>
        <translation>
            <numerusform>{things}とそのToDoを削除します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deletes {things} and their tasks</source>
        <extracomment>For one: It also deletes {things} and its tasks</extracomment>
        <translation>
            <numerusform>{things}とそのToDoも削除します</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {things} to trash</source>
        <translation>{things}をゴミ箱に移動</translation>
    </message>
    <message>
        <source>This moves {things} to trash</source>
        <translation>{things}をゴミ箱に移動します</translation>
    </message>
    <message>
        <source>It also moves {things} to trash</source>
        <translation>{things}もゴミ箱に移動します</translation>
    </message>
    <message numerus="yes">
        <source>moved to trash</source>
        <extracomment>For one: moved to trash</extracomment>
        <translation>
            <numerusform>ゴミ箱に移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {things} to the recycle bin</source>
        <translation>{things}をごみ箱に移動</translation>
    </message>
    <message>
        <source>This moves {things} to the recycle bin</source>
        <translation>{things}をごみ箱に移動します</translation>
    </message>
    <message>
        <source>It also moves {things} to the recycle bin</source>
        <translation>{things}もごみ箱に移動します</translation>
    </message>
    <message numerus="yes">
        <source>moved to the recycle bin</source>
        <extracomment>For one: moved to the recycle bin</extracomment>
        <translation>
            <numerusform>ごみ箱に移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Close {things}</source>
        <translation>{things}をクローズ</translation>
    </message>
    <message>
        <source>This closes {things}</source>
        <translation>{things}をクローズします</translation>
    </message>
    <message>
        <source>It also closes {things}</source>
        <translation>{things}もクローズします</translation>
    </message>
    <message numerus="yes">
        <source>closed</source>
        <extracomment>For one: closed</extracomment>
        <translation>
            <numerusform>クローズ</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive {things}</source>
        <translation>{things}をアーカイブ</translation>
    </message>
    <message>
        <source>This archives {things}</source>
        <translation>{things}をアーカイブします</translation>
    </message>
    <message>
        <source>It also archives {things}</source>
        <translation>{things}もアーカイブします</translation>
    </message>
    <message numerus="yes">
        <source>archived</source>
        <extracomment>For one: archived</extracomment>
        <translation>
            <numerusform>アーカイブ</numerusform>
        </translation>
    </message>
    <message>
        <source>{verb}: {things}</source>
        <comment>a verb that only its platform knows</comment>
        <translation>{verb}：{things}</translation>
    </message>
    <message>
        <source>This means “{verb}” for {things}</source>
        <translation>{things}に「{verb}」を行います</translation>
    </message>
    <message>
        <source>It also means “{verb}” for {things}</source>
        <translation>{things}にも「{verb}」を行います</translation>
    </message>
</context>
<context>
    <name>connector_app/words/sending</name>
    <message>
        <source>It did not work yet</source>
        <translation>まだうまくいっていません</translation>
    </message>
    <message>
        <source>The platform asked to slow down</source>
        <translation>プラットフォームからペースを落とすよう求められました</translation>
    </message>
    <message>
        <source>The platform has a problem</source>
        <translation>プラットフォームに問題があります</translation>
    </message>
    <message>
        <source>The account needs a sign-in</source>
        <translation>アカウントにサインインが必要です</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>応答を読み取れませんでした</translation>
    </message>
    <message>
        <source>The platform did not accept it</source>
        <translation>プラットフォームが受け付けませんでした</translation>
    </message>
    <message>
        <source>The platform does not allow it</source>
        <translation>プラットフォームが許可していません</translation>
    </message>
    <message>
        <source>This computer’s disk refused</source>
        <translation>このパソコンのディスクに拒否されました</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waiting for the network</source>
        <extracomment>For one: {n} change waiting for the network</extracomment>
        <translation>
            <numerusform>ネットワークを待っている変更{n}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connector_app/words/sentences</name>
    <message>
        <source>You began to connect {account}</source>
        <translation>{account}の接続を始めました</translation>
    </message>
    <message>
        <source>You connected {account}</source>
        <translation>{account}を接続しました</translation>
    </message>
    <message>
        <source>The sign-in to {account} did not happen</source>
        <translation>{account}へのサインインは行われませんでした</translation>
    </message>
    <message>
        <source>The sign-in of {account} was renewed</source>
        <translation>{account}のサインインが更新されました</translation>
    </message>
    <message>
        <source>The sign-in of {account} ended</source>
        <translation>{account}のサインインが終了しました</translation>
    </message>
    <message>
        <source>Access to {account} was withdrawn at the platform</source>
        <translation>{account}へのアクセスがプラットフォームで取り消されました</translation>
    </message>
    <message>
        <source>The earlier sign-in of {account} was ended at the platform</source>
        <translation>{account}の以前のサインインがプラットフォームで終了しました</translation>
    </message>
    <message>
        <source>You removed {account}</source>
        <translation>{account}を取り除きました</translation>
    </message>
    <message>
        <source>You renamed {before} to {account}</source>
        <translation>{before}の名前を{account}に変更しました</translation>
    </message>
    <message>
        <source>You gave {account} another colour</source>
        <translation>{account}の色を変更しました</translation>
    </message>
    <message>
        <source>{account}: {status}</source>
        <translation>{account}：{status}</translation>
    </message>
    <message>
        <source>You cut all access: {counts}</source>
        <translation>すべてのアクセスを断ちました：{counts}</translation>
    </message>
    <message>
        <source>All access was cut</source>
        <translation>すべてのアクセスが断たれました</translation>
    </message>
    <message>
        <source>Reading and sending for {account} stopped</source>
        <translation>{account}の読み取りと送信を止めました</translation>
    </message>
    <message>
        <source>{account} sends no more live updates</source>
        <translation>{account}はもうライブ更新を送りません</translation>
    </message>
    <message>
        <source>{account} may go on sending live updates; they are not read</source>
        <translation>{account}がライブ更新を送り続けることがありますが、読み取りません</translation>
    </message>
    <message>
        <source>Access to {account} is withdrawn as soon as the platform answers</source>
        <translation>プラットフォームの応答がありしだい、{account}へのアクセスを取り消します</translation>
    </message>
    <message>
        <source>Access to {account} is left to be withdrawn by hand</source>
        <translation>{account}へのアクセスの取り消しは、手作業で残っています</translation>
    </message>
    <message>
        <source>The old key of {account} was tried once and refused</source>
        <translation>{account}の古いキーを一度試し、拒否されました</translation>
    </message>
    <message>
        <source>The old key of {account} was tried once and still taken</source>
        <translation>{account}の古いキーを一度試し、まだ受け付けられました</translation>
    </message>
    <message>
        <source>The old key of {account} could not be tried</source>
        <translation>{account}の古いキーを試せませんでした</translation>
    </message>
    <message>
        <source>{actor} sent a change to {account}</source>
        <translation>{actor}が{account}に変更を送信しました</translation>
    </message>
    <message>
        <source>You sent a change to {account}</source>
        <translation>{account}に変更を送信しました</translation>
    </message>
    <message>
        <source>{actor} created {title}</source>
        <translation>{actor}が{title}を作成しました</translation>
    </message>
    <message>
        <source>You created {title}</source>
        <translation>{title}を作成しました</translation>
    </message>
    <message>
        <source>{actor} changed {title}</source>
        <translation>{actor}が{title}を変更しました</translation>
    </message>
    <message>
        <source>You changed {title}</source>
        <translation>{title}を変更しました</translation>
    </message>
    <message>
        <source>{actor} deleted {title}</source>
        <translation>{actor}が{title}を削除しました</translation>
    </message>
    <message>
        <source>You deleted {title}</source>
        <translation>{title}を削除しました</translation>
    </message>
    <message>
        <source>Your change to {title} waits to be sent</source>
        <translation>{title}の変更が送信を待っています</translation>
    </message>
    <message>
        <source>{title} was sent</source>
        <translation>{title}を送信しました</translation>
    </message>
    <message>
        <source>You paused sending</source>
        <translation>送信を一時停止しました</translation>
    </message>
    <message>
        <source>You let sending go on</source>
        <translation>送信を再開しました</translation>
    </message>
    <message>
        <source>You took back the change to {title}</source>
        <translation>{title}の変更を取り消しました</translation>
    </message>
    <message>
        <source>You changed {title} while it waited</source>
        <translation>待っている間に{title}を変更しました</translation>
    </message>
    <message>
        <source>You discarded the change to {title}</source>
        <translation>{title}の変更を破棄しました</translation>
    </message>
    <message>
        <source>You decided about {title}</source>
        <translation>{title}について判断しました</translation>
    </message>
    <message>
        <source>It is not clear whether {title} arrived</source>
        <translation>{title}が届いたかどうかわかりません</translation>
    </message>
    <message>
        <source>{account} did not accept {title}</source>
        <translation>{account}が{title}を受け付けませんでした</translation>
    </message>
    <message>
        <source>Your change to {title} and one made at {account} go together</source>
        <translation>{title}のあなたの変更と、{account}での変更は両立します</translation>
    </message>
    <message>
        <source>{title} was changed at {account} first</source>
        <translation>先に{account}で{title}が変更されました</translation>
    </message>
    <message>
        <source>{account} was read: {counts}</source>
        <translation>{account}を読み取りました：{counts}</translation>
    </message>
    <message>
        <source>{account} could not be read</source>
        <translation>{account}を読み取れませんでした</translation>
    </message>
    <message>
        <source>{account} sent news</source>
        <translation>{account}から新着が届きました</translation>
    </message>
    <message>
        <source>{account} sent the same news again; it was not applied twice</source>
        <translation>{account}から同じ新着がまた届きましたが、二度は反映していません</translation>
    </message>
    <message>
        <source>A message that claimed to come from {account} was refused</source>
        <translation>{account}からと称するメッセージを拒否しました</translation>
    </message>
    <message>
        <source>You discarded news from {account} that had been set aside</source>
        <translation>別に置かれていた{account}の新着を破棄しました</translation>
    </message>
    <message>
        <source>A secret for the news of {account} came; it counts once you confirm it</source>
        <translation>{account}の新着用のシークレットが届きました。確認すると有効になります</translation>
    </message>
    <message>
        <source>News from {account} could not be applied and was set aside</source>
        <translation>{account}の新着を反映できず、別に置きました</translation>
    </message>
    <message>
        <source>Live updates were arranged with {account}</source>
        <translation>{account}のライブ更新を取り決めました</translation>
    </message>
    <message>
        <source>Live updates from {account} were prolonged</source>
        <translation>{account}のライブ更新を延長しました</translation>
    </message>
    <message>
        <source>Live updates from {account} were ended</source>
        <translation>{account}のライブ更新を終了しました</translation>
    </message>
    <message>
        <source>You opened an address for news from {account}</source>
        <translation>{account}の新着用のアドレスを開きました</translation>
    </message>
    <message>
        <source>You had {account} listen to a relay</source>
        <translation>{account}がリレーを待ち受けるようにしました</translation>
    </message>
    <message>
        <source>{account} listens to the relay no longer</source>
        <translation>{account}はもうリレーを待ち受けません</translation>
    </message>
    <message>
        <source>You closed an address for news from {account}</source>
        <translation>{account}の新着用のアドレスを閉じました</translation>
    </message>
    <message>
        <source>You exchanged the secret of {account}’s news</source>
        <translation>{account}の新着用のシークレットを交換しました</translation>
    </message>
    <message>
        <source>Live updates from {account} ended: {why}</source>
        <translation>{account}のライブ更新が終了しました：{why}</translation>
    </message>
    <message>
        <source>Live updates from {account} do not work as they should: {why}</source>
        <translation>{account}のライブ更新が正しく動いていません：{why}</translation>
    </message>
    <message>
        <source>{command} {text} from {user} at {account}</source>
        <translation>{account}の{user}からの {command} {text}</translation>
    </message>
    <message>
        <source>You made the rule “{rule}”</source>
        <translation>ルール「{rule}」を作りました</translation>
    </message>
    <message>
        <source>You changed the rule “{rule}”</source>
        <translation>ルール「{rule}」を変更しました</translation>
    </message>
    <message>
        <source>You switched the rule “{rule}” on</source>
        <translation>ルール「{rule}」をオンにしました</translation>
    </message>
    <message>
        <source>You switched the rule “{rule}” off</source>
        <translation>ルール「{rule}」をオフにしました</translation>
    </message>
    <message>
        <source>You removed the rule “{rule}”</source>
        <translation>ルール「{rule}」を取り除きました</translation>
    </message>
    <message>
        <source>The rule “{rule}” made {title} for {account}</source>
        <translation>ルール「{rule}」が{account}に{title}を作りました</translation>
    </message>
    <message>
        <source>The rule “{rule}” could make nothing for {account}: {why}</source>
        <translation>ルール「{rule}」は{account}に何も作れませんでした：{why}</translation>
    </message>
    <message>
        <source>{account} asked to slow down; the program waited</source>
        <translation>{account}からペースを落とすよう求められ、プログラムは待ちました</translation>
    </message>
    <message>
        <source>You looked at the history</source>
        <translation>履歴を見ました</translation>
    </message>
    <message>
        <source>You checked the history: {counts}</source>
        <translation>履歴を検証しました：{counts}</translation>
    </message>
    <message>
        <source>The history is not the one that was signed last</source>
        <translation>履歴が、最後に署名されたものと違います</translation>
    </message>
    <message>
        <source>You exported {counts} to {file}</source>
        <translation>{counts}を{file}に書き出しました</translation>
    </message>
    <message>
        <source>You exported the history to {file}</source>
        <translation>履歴を{file}に書き出しました</translation>
    </message>
    <message>
        <source>The page of {week} was saved</source>
        <translation>{week}のページを保存しました</translation>
    </message>
    <message>
        <source>{actor} removed {removed} from the history</source>
        <translation>{actor}が履歴から{removed}を取り除きました</translation>
    </message>
    <message>
        <source>You removed {removed} from the history</source>
        <translation>履歴から{removed}を取り除きました</translation>
    </message>
    <message>
        <source>You had words forgotten: {counts}</source>
        <translation>言葉を消去しました：{counts}</translation>
    </message>
    <message>
        <source>This entry was damaged: it cannot be read any more</source>
        <translation>この記録は壊れていて、もう読み取れません</translation>
    </message>
    <message>
        <source>You changed the settings</source>
        <translation>設定を変更しました</translation>
    </message>
    <message>
        <source>You set a passphrase that locks the window</source>
        <translation>ウィンドウをロックするパスフレーズを設定しました</translation>
    </message>
    <message>
        <source>You took the lock of the window away</source>
        <translation>ウィンドウのロックを取り除きました</translation>
    </message>
    <message>
        <source>Somebody typed another passphrase at the locked window</source>
        <translation>ロック中のウィンドウで、だれかが違うパスフレーズを入力しました</translation>
    </message>
    <message>
        <source>Somebody said that the passphrase of the window is forgotten</source>
        <translation>ウィンドウのパスフレーズを忘れたという申し出がありました</translation>
    </message>
    <message>
        <source>The lock of the window went away: its passphrase was forgotten</source>
        <translation>ウィンドウのロックがなくなりました：パスフレーズが忘れられたためです</translation>
    </message>
    <message>
        <source>The keys now live in {home}</source>
        <translation>キーの保管場所が{home}になりました</translation>
    </message>
    <message>
        <source>The keys of {account} were destroyed</source>
        <translation>{account}のキーを破棄しました</translation>
    </message>
    <message>
        <source>The keys of {account} stay sealed until access is withdrawn</source>
        <translation>{account}のキーは、アクセスが取り消されるまで封じたまま残ります</translation>
    </message>
    <message>
        <source>You gave up the keys in {home}; their accounts ask you to sign in again</source>
        <translation>{home}のキーを放棄しました。それらのアカウントでは、もう一度サインインが必要です</translation>
    </message>
    <message>
        <source>The data file was found damaged</source>
        <translation>データファイルが壊れていました</translation>
    </message>
    <message>
        <source>You went on with the copy of {day}, because the data file was damaged; that file is kept as {file}</source>
        <translation>データファイルが壊れていたため、{day}のコピーで続けました。壊れたファイルは{file}として残しています</translation>
    </message>
    <message>
        <source>You made a backup: {file}</source>
        <translation>バックアップを作りました：{file}</translation>
    </message>
    <message>
        <source>You brought the backup {file} back: what began on {from} goes on on {to}</source>
        <translation>バックアップ{file}を復元しました。{from}で始まったものが{to}で続きます</translation>
    </message>
    <message>
        <source>You had a detailed log of {account} kept for 15 minutes</source>
        <translation>{account}の詳しいログを15分間保存しました</translation>
    </message>
    <message>
        <source>You saved a support file: {file}</source>
        <translation>サポート用ファイルを保存しました：{file}</translation>
    </message>
    <message>
        <source>A support file was stopped: a stored secret stood in it</source>
        <translation>保存されたシークレットが含まれていたため、サポート用ファイルを止めました</translation>
    </message>
    <message>
        <source>Today’s safety copy could not be made</source>
        <translation>今日の安全用のコピーを作れませんでした</translation>
    </message>
    <message>
        <source>The clock of this computer was set</source>
        <translation>このパソコンの時計が合わせられました</translation>
    </message>
    <message>
        <source>{account} was caught up with: {caught}</source>
        <translation>{account}に追いつきました：{caught}</translation>
    </message>
    <message>
        <source>{actor} asked {account} for the keys of a sign-in</source>
        <translation>{actor}が{account}にサインインのキーを求めました</translation>
    </message>
    <message>
        <source>You asked {account} for the keys of a sign-in</source>
        <translation>{account}にサインインのキーを求めました</translation>
    </message>
    <message>
        <source>{actor} asked {account} for a code to sign in with</source>
        <translation>{actor}が{account}にサインイン用のコードを求めました</translation>
    </message>
    <message>
        <source>You asked {account} for a code to sign in with</source>
        <translation>{account}にサインイン用のコードを求めました</translation>
    </message>
    <message>
        <source>{actor} asked {account} to withdraw access</source>
        <translation>{actor}が{account}にアクセスの取り消しを求めました</translation>
    </message>
    <message>
        <source>You asked {account} to withdraw access</source>
        <translation>{account}にアクセスの取り消しを求めました</translation>
    </message>
    <message>
        <source>Your new {title} waits to be sent</source>
        <translation>新しい{title}が送信を待っています</translation>
    </message>
    <message>
        <source>Your deletion of {title} waits to be sent</source>
        <translation>{title}の削除が送信を待っています</translation>
    </message>
    <message>
        <source>{account} answers again</source>
        <translation>{account}がまた応答しています</translation>
    </message>
    <message>
        <source>{account} asked to wait</source>
        <translation>{account}から待つよう求められました</translation>
    </message>
    <message>
        <source>{account} needs you to sign in again</source>
        <translation>{account}にもう一度サインインが必要です</translation>
    </message>
    <message>
        <source>{account} took the access away</source>
        <translation>{account}がアクセスを解除しました</translation>
    </message>
    <message>
        <source>You turned off {account}</source>
        <translation>{account}をオフにしました</translation>
    </message>
    <message>
        <source>You turned on {account}</source>
        <translation>{account}をオンにしました</translation>
    </message>
    <message>
        <source>You did not allow the sign-in to {account}</source>
        <translation>{account}へのサインインを許可しませんでした</translation>
    </message>
    <message>
        <source>You stopped the sign-in to {account}</source>
        <translation>{account}へのサインインを中止しました</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in to {account} in time</source>
        <translation>{account}へのサインインが時間内に終わりませんでした</translation>
    </message>
    <message>
        <source>Somebody else than {account} signed in, and was not taken</source>
        <translation>{account}以外の人がサインインしたため、受け付けませんでした</translation>
    </message>
    <message>
        <source>{actor} renamed {before} to {title}</source>
        <translation>{actor}が{before}の名前を{title}に変更しました</translation>
    </message>
    <message>
        <source>You renamed {before} to {title}</source>
        <translation>{before}の名前を{title}に変更しました</translation>
    </message>
    <message>
        <source>{actor} changed {title}: {field} from {old} to {new}</source>
        <translation>{actor}が{title}を変更しました：{field}を{old}から{new}に</translation>
    </message>
    <message>
        <source>You changed {title}: {field} from {old} to {new}</source>
        <translation>{title}を変更しました：{field}を{old}から{new}に</translation>
    </message>
    <message>
        <source>{actor}: {action}</source>
        <translation>{actor}：{action}</translation>
    </message>
    <message>
        <source>You </source>
        <comment>cut off from “You created {title}” and the like, so that “Created an item” is left: write what those sentences begin with in your language, like “Sie haben ”</comment>
        <translation>あなたが</translation>
    </message>
</context>
<context>
    <name>connector_app/words/spans</name>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <comment>days of a week</comment>
        <translation>{year}年{month}{first}日～{last}日</translation>
    </message>
    <message>
        <source>{first} {month} to {last} {next_month} {year}</source>
        <comment>days of a week in two months</comment>
        <translation>{year}年{month}{first}日～{next_month}{last}日</translation>
    </message>
    <message>
        <source>{first} {month} {year} to {last} {next_month} {next_year}</source>
        <comment>days of a week in two years</comment>
        <translation>{year}年{month}{first}日～{next_year}年{next_month}{last}日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近7日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近30日間</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day}まで</translation>
    </message>
</context>
<context>
    <name>connector_app/words/support</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>This program, its libraries, and the system of this computer.</source>
        <translation>このプログラム、そのライブラリー、このパソコンのシステム。</translation>
    </message>
    <message>
        <source>What differs from the start. Addresses and ids that you typed are only said to be there.</source>
        <translation>初期の状態と違うもの。入力したアドレスとIDは、あることだけが示されます。</translation>
    </message>
    <message>
        <source>The state of each account, under a number; how much waits. No titles and no texts.</source>
        <translation>番号で示した各アカウントの状態と、待っているものの数。題名や文章は含みません。</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失敗したもの</translation>
    </message>
    <message>
        <source>What failed lately, by its kind and number. No words of what it was about.</source>
        <translation>最近失敗したものの種類と番号。何についてかの言葉は含みません。</translation>
    </message>
    <message>
        <source>How the self-test goes right now.</source>
        <translation>自己診断の今の結果。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>The newest lines of the program’s own log: times and places in the program.</source>
        <translation>プログラム自身のログの新しい行：時刻とプログラム内の場所。</translation>
    </message>
    <message>
        <source>Names of my accounts</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>Names often are e-mail addresses. Without this each account is only a number.</source>
        <translation>名前はメールアドレスのことがよくあります。これがないと、各アカウントは番号だけになります。</translation>
    </message>
    <message>
        <source>Nothing is sent. It becomes a file that you can read here first, and then give to whoever helps you. No titles, no texts and no keys are in it.</source>
        <translation>何も送信されません。ファイルになるので、まずここで読み、助けてくれる人に渡せます。題名、文章、キーは含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>Searched for {n} stored secrets, in every form one could take: none was found.</source>
        <extracomment>For one: Searched for {n} stored secret, in every form one could take: none was found.</extracomment>
        <translation>
            <numerusform>保存されたシークレット{n}件を、考えられるすべての形で探しました。見つかりませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no stored secret to search for.</source>
        <translation>探すべき保存されたシークレットはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets could not be compared: the safe is shut, and is not opened just for this.</source>
        <extracomment>For one: {n} secret could not be compared: the safe is shut, and is not opened just for this.</extracomment>
        <translation>
            <numerusform>シークレット{n}件は照合できませんでした。キーチェーンが閉じていて、このためだけに開くことはしません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets could not be compared: too short to tell from other words.</source>
        <extracomment>For one: {n} secret could not be compared: too short to tell from other words.</extracomment>
        <translation>
            <numerusform>シークレット{n}件は照合できませんでした。短すぎて、ほかの言葉と区別できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connector Manager: support file</source>
        <translation>Connector Manager：サポート用ファイル</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>作成：{when}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
</context>
<context>
    <name>connector_app/words/things</name>
    <message>
        <source>account</source>
        <comment>what was not found</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>change</source>
        <comment>what was not found</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what was not found</comment>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>client id</source>
        <comment>what was not found</comment>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>what was not found</comment>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>event</source>
        <comment>what was not found</comment>
        <translation>予定</translation>
    </message>
    <message>
        <source>file</source>
        <comment>what was not found</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>what was not found</comment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>history</source>
        <comment>what was not found</comment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>inbox</source>
        <comment>what was not found</comment>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>issue</source>
        <comment>what was not found</comment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>item</source>
        <comment>what was not found</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>what was not found</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>message</source>
        <comment>what was not found</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>page</source>
        <comment>what was not found</comment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>platform</source>
        <comment>what was not found</comment>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>practice account</source>
        <comment>what was not found</comment>
        <translation>練習用アカウント</translation>
    </message>
    <message>
        <source>record</source>
        <comment>what was not found</comment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>repository</source>
        <comment>what was not found</comment>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>row</source>
        <comment>what was not found</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>what was not found</comment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>server</source>
        <comment>what was not found</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>what was not found</comment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>table</source>
        <comment>what was not found</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>task</source>
        <comment>what was not found</comment>
        <translation>タスク</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>what was not found</comment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>what was not found</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>workflow</source>
        <comment>what was not found</comment>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>a detailed log of this account</source>
        <comment>what was not found</comment>
        <translation>このアカウントの詳しいログ</translation>
    </message>
    <message>
        <source>a newer version</source>
        <comment>what was not found</comment>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>a secret that was sent to this address</source>
        <comment>what was not found</comment>
        <translation>このアドレスに送られたシークレット</translation>
    </message>
    <message>
        <source>a sound daily copy</source>
        <comment>what was not found</comment>
        <translation>問題のない毎日のコピー</translation>
    </message>
    <message>
        <source>account or item of this change</source>
        <comment>what was not found</comment>
        <translation>この変更のアカウントか項目</translation>
    </message>
    <message>
        <source>change to edit</source>
        <comment>what was not found</comment>
        <translation>編集する変更</translation>
    </message>
    <message>
        <source>this delivery among those set aside</source>
        <comment>what was not found</comment>
        <translation>別に置かれたものの中のこの配信</translation>
    </message>
    <message>
        <source>this page</source>
        <comment>what was not found</comment>
        <translation>このページ</translation>
    </message>
    <message>
        <source>this relay</source>
        <comment>what was not found</comment>
        <translation>このリレー</translation>
    </message>
    <message>
        <source>this webhook address</source>
        <comment>what was not found</comment>
        <translation>このWebhookのアドレス</translation>
    </message>
    <message>
        <source>words to forget</source>
        <comment>what was not found</comment>
        <translation>消去する言葉</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>passphrase parameters</source>
        <translation>パスフレーズのパラメーター</translation>
    </message>
    <message>
        <source>list</source>
        <comment>what was not found: a list of tasks</comment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a field</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>author</source>
        <comment>a field</comment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>description</source>
        <comment>a field</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a field</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>due date</source>
        <comment>a field</comment>
        <translation>期日</translation>
    </message>
    <message>
        <source>end</source>
        <comment>a field: when something ends</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>guests</source>
        <comment>a field</comment>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>a field</comment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>last day</source>
        <comment>a field</comment>
        <translation>最終日</translation>
    </message>
    <message>
        <source>location</source>
        <comment>a field</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>members</source>
        <comment>a field</comment>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>message</source>
        <comment>a field</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>milestone</source>
        <comment>a field</comment>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a field</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>a field</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>organizer</source>
        <comment>a field</comment>
        <translation>主催者</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>a field</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>reactions</source>
        <comment>a field</comment>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>a field</comment>
        <translation>返信</translation>
    </message>
    <message>
        <source>size</source>
        <comment>a field</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>start</source>
        <comment>a field: when something starts</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a field</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>a field</comment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a field</comment>
        <translation>本文</translation>
    </message>
    <message>
        <source>title</source>
        <comment>a field</comment>
        <translation>題名</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>a field</comment>
        <translation>トピック</translation>
    </message>
    <message>
        <source>topics</source>
        <comment>a field</comment>
        <translation>トピック</translation>
    </message>
    <message>
        <source>type</source>
        <comment>a field</comment>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>connector_app/words/times</name>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since}～{until}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>今日、{day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>昨日、{day}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{date}（{weekday}）</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day and a time of day</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>a short day of the week and a time</comment>
        <translation>{day}曜 {time}</translation>
    </message>
</context>
<context>
    <name>resources/callback-done</name>
    <message>
        <source>Almost done</source>
        <translation>もうすぐ完了</translation>
    </message>
    <message>
        <source>Your answer has arrived. Connector Manager now checks the account.</source>
        <translation>応答が届きました。今、Connector Managerがアカウントを確認しています。</translation>
    </message>
    <message>
        <source>You can close this page and go back to the program.</source>
        <translation>このページを閉じて、プログラムに戻れます。</translation>
    </message>
</context>
<context>
    <name>resources/callback-ended</name>
    <message>
        <source>This attempt has ended</source>
        <translation>このサインインは終了しました</translation>
    </message>
    <message>
        <source>The answer came after the program had stopped waiting for it. It changed nothing.</source>
        <translation>応答が届いたのは、プログラムが待つのをやめたあとでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>To try again, start in Connector Manager.</source>
        <translation>もう一度試すには、Connector Managerから始めてください。</translation>
    </message>
</context>
<context>
    <name>resources/callback-problem</name>
    <message>
        <source>This did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>The platform could not finish the sign-in. Nothing was saved.</source>
        <translation>プラットフォームがサインインを完了できませんでした。何も保存されていません。</translation>
    </message>
    <message>
        <source>Go back to Connector Manager: it says what happened and what you can do.</source>
        <translation>Connector Managerに戻ってください。何が起きたかと、できることが示されています。</translation>
    </message>
</context>
<context>
    <name>resources/callback-refused</name>
    <message>
        <source>You chose not to give access. Nothing was changed and nothing was saved.</source>
        <translation>アクセスを許可しないことを選びました。何も変更されず、何も保存されていません。</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>このページを閉じてかまいません。</translation>
    </message>
</context>
<context>
    <name>resources/callback-stray</name>
    <message>
        <source>Nothing to see here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>This address only takes the answer to a sign-in that was begun in Connector Manager. What arrived belongs to none, and it changed nothing.</source>
        <translation>このアドレスは、Connector Managerで始めたサインインの応答だけを受け取ります。届いたものはどのサインインのものでもなく、何も変更されていません。</translation>
    </message>
    <message>
        <source>If you were signing in, go back to the program and press “Open again”.</source>
        <translation>サインインの途中だった場合は、プログラムに戻って「もう一度開く」を押してください。</translation>
    </message>
</context>
<context>
    <name>resources/practice/authorize</name>
    <message>
        <source>Allow access – Practice platform</source>
        <translation>アクセスの許可 – 練習用プラットフォーム</translation>
    </message>
    <message>
        <source>Practice.</source>
        <translation>練習。</translation>
    </message>
    <message>
        <source>A pretend platform on this computer. Nothing here is real.</source>
        <translation>このパソコンの架空のプラットフォームです。ここにあるものは本物ではありません。</translation>
    </message>
    <message>
        <source>Practice platform</source>
        <translation>練習用プラットフォーム</translation>
    </message>
    <message>
        <source>Connector Manager asks for access</source>
        <translation>Connector Managerがアクセスを求めています</translation>
    </message>
    <message>
        <source>Choose who you are here, then decide. You can take the access back at any time.</source>
        <translation>ここでのあなたを選び、それから決めてください。アクセスはいつでも取り消せます。</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>サインインする人</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Nobody checks a password here, because there is nothing to protect: these people and their items were made up for trying things out.</source>
        <translation>守るものがないため、ここではパスワードを確認しません。この人たちと項目は、試すために作られたものです。</translation>
    </message>
</context>
<context>
    <name>resources/practice/desk-row</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>resources/practice/desk</name>
    <message>
        <source>Items – Practice platform</source>
        <translation>項目 – 練習用プラットフォーム</translation>
    </message>
    <message>
        <source>Change something at the platform</source>
        <translation>プラットフォームで何かを変更する</translation>
    </message>
    <message>
        <source>What you change here is told to Connector Manager at once, where it asked to be told.</source>
        <translation>ここで変更したものは、知らせるよう求められていれば、すぐConnector Managerに知らされます。</translation>
    </message>
    <message>
        <source>Whose items</source>
        <translation>だれの項目か</translation>
    </message>
    <message>
        <source>Title of the new item</source>
        <translation>新しい項目の題名</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Try trouble</source>
        <translation>問題を試す</translation>
    </message>
    <message>
        <source>Each is for the next time only, unless it says more.</source>
        <translation>特に書いていなければ、それぞれ次の1回だけです。</translation>
    </message>
    <message>
        <source>Let the sign-in run out</source>
        <translation>サインインを期限切れにする</translation>
    </message>
    <message>
        <source>Answer “too fast”, 10 s</source>
        <translation>「速すぎる」と応答する（10秒）</translation>
    </message>
    <message>
        <source>Break down three times</source>
        <translation>3回故障する</translation>
    </message>
    <message>
        <source>Be slow five times</source>
        <translation>5回遅くなる</translation>
    </message>
    <message>
        <source>Do it, then cut the line</source>
        <translation>実行してから回線を切る</translation>
    </message>
    <message>
        <source>Lose a message</source>
        <translation>メッセージを1つ失う</translation>
    </message>
    <message>
        <source>Send a message twice</source>
        <translation>メッセージを2回送る</translation>
    </message>
    <message>
        <source>Take the access away</source>
        <translation>アクセスを取り上げる</translation>
    </message>
    <message>
        <source>All well again</source>
        <translation>すべて正常に戻す</translation>
    </message>
</context>
</TS>
