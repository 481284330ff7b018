<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n named conditions</source>
        <comment>on the symbol sheet</comment>
        <translation>
            <numerusform>%n named condition</numerusform>
            <numerusform>%n named conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <comment>in a picture</comment>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <comment>a person</comment>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aged %n</source>
        <comment>at death</comment>
        <translation>
            <numerusform>aged %n</numerusform>
            <numerusform>aged %n</numerusform>
        </translation>
    </message>
</context>
</TS>
