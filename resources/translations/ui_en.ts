<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n backup still opens with an older passphrase.</source>
        <translation>
            <numerusform>%n backup still opens with an older passphrase.</numerusform>
            <numerusform>%n backups still open with an older passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>between two days</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved, and each recorded in the case.</source>
        <translation>
            <numerusform>%n copy saved and recorded in the case.</numerusform>
            <numerusform>%n copies saved, and each recorded in the case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couples</source>
        <translation>
            <numerusform>%n couple</numerusform>
            <numerusform>%n couples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n homes</source>
        <translation>
            <numerusform>%n home</numerusform>
            <numerusform>%n homes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are there</source>
        <translation>
            <numerusform>%n item is there</numerusform>
            <numerusform>%n items are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links of a parent and a child</source>
        <translation>
            <numerusform>%n link of a parent and a child</numerusform>
            <numerusform>%n links of a parent and a child</numerusform>
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
        <source>%n others: done, or without a day</source>
        <translation>
            <numerusform>%n other: done, or without a day</numerusform>
            <numerusform>%n others: done, or without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken in.</source>
        <translation>
            <numerusform>%n person taken in.</numerusform>
            <numerusform>%n people taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more kinds</source>
        <translation>
            <numerusform>and %n more kind</numerusform>
            <numerusform>and %n more kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>died at %n</source>
        <translation>
            <numerusform>died at %n</numerusform>
            <numerusform>died at %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n cases together</source>
        <translation>
            <numerusform>Figures of %n case</numerusform>
            <numerusform>Figures of %n cases together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n copies…</source>
        <translation>
            <numerusform>Save %n copy…</numerusform>
            <numerusform>Save %n copies…</numerusform>
        </translation>
    </message>
</context>
</TS>
