<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>  … and %n more kinds</source>
        <translation>
            <numerusform>  … and %n more kind</numerusform>
            <numerusform>  … and %n more kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup still opens with an older passphrase.</source>
        <translation>
            <numerusform>%n backup still opens with an older passphrase.</numerusform>
            <numerusform>%n backups still open with an older passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open points</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were in the case already; what was empty was filled in.</source>
        <translation>
            <numerusform>%n person was in the case already; what was empty was filled in.</numerusform>
            <numerusform>%n people were in the case already; what was empty was filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n cases together</source>
        <translation>
            <numerusform>Figures of %n case</numerusform>
            <numerusform>Figures of %n cases together</numerusform>
        </translation>
    </message>
</context>
</TS>
