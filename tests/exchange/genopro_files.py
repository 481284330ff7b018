"""Invented GenoPro files: made here, since nobody's real one may be kept."""

from __future__ import annotations

import io
import zipfile

INDIVIDUALS = """
<Individual ID="ind1"><Position BoundaryRect="-26,26,26,-26">0,0</Position>
 <Name>Pekka Esimerkki<First>Pekka</First><Last>Esimerkki</Last></Name><Gender>M</Gender>
 <Birth><Date>15 Mar 1950</Date><Place>place1</Place></Birth>
 <Occupations><Occupation><Title>puuseppä</Title></Occupation></Occupations>
 <Comment>Hiljainen &amp; rauhallinen.</Comment>
</Individual>
<Individual ID="ind2"><Name><First>Maija</First><Last>Malli</Last></Name><Gender>F</Gender>
 <IsDead>Y</IsDead><Death><Date>ABT 2019</Date><Cause>illness</Cause></Death></Individual>
<Individual ID="ind3"><Name>Aino Esimerkki</Name><Gender>F</Gender>
 <Birth><Date>BET 1980 AND 1982</Date></Birth></Individual>
<Individual ID="ind4"><Name><First>Eino</First></Name><Gender>_Blank</Gender></Individual>
<Individual ID="ind5"><Death><Date>1984</Date><Cause>Miscarriage</Cause></Death></Individual>
<Individual ID="ind6"><Birth><Date>Dec 2026</Date><PregnancyLength>3m</PregnancyLength></Birth></Individual>
<Individual ID="ind7"><Name><First>Musti</First></Name><Gender>P</Gender></Individual>
"""
FAMILIES = '<Family ID="fam1"><Relation>Divorce</Relation></Family>'
LINKS = """
<PedigreeLink PedigreeLink="Parent" Family="fam1" Individual="ind1"/>
<PedigreeLink PedigreeLink="Parent" Family="fam1" Individual="ind2"/>
<PedigreeLink PedigreeLink="Biological" Family="fam1" Individual="ind3"/>
<PedigreeLink PedigreeLink="Adopted" Family="fam1" Individual="ind4"/>
<PedigreeLink PedigreeLink="Biological" Family="fam1" Individual="ind5"/>
"""
EMOTIONS = """
<EmotionalRelationship EmotionalLink="HostileClose" Entity1="ind1" Entity2="ind3">
 <Comment>Riitaa.</Comment></EmotionalRelationship>
<EmotionalRelationship EmotionalLink="SomethingNew" Entity1="ind2" Entity2="ind3"/>
<EmotionalRelationship EmotionalLink="Harmony" Entity1="ind1" Entity2="soc1"/>
"""


def xml(
    individuals: str = INDIVIDUALS,
    families: str = FAMILIES,
    links: str = LINKS,
    emotions: str = EMOTIONS,
    more: str = "",
) -> bytes:
    """Return a GenoPro document."""
    return f"""<?xml version='1.0' encoding='UTF-8'?>
<GenoPro><Software>GenoPro<Version>3.0.1.5</Version></Software>
<Individuals>{individuals}</Individuals><Families>{families}</Families><PedigreeLinks>{links}</PedigreeLinks>
<EmotionalRelationships>{emotions}</EmotionalRelationships>
<SocialRelationships><SocialRelationship Connection="Caretaker" Entity1="ind2" Entity2="ind4"/></SocialRelationships>
<Twins><Twin ID="tw1" TwinLink="Identical" Family="fam1" Siblings="ind3,ind4"/></Twins>
<Labels><Label ID="lbl1"><Position>0,-300</Position><Text>Huoltaja: äiti</Text></Label></Labels>{more}
</GenoPro>""".encode()


def gno(data: bytes, method: int = zipfile.ZIP_DEFLATED, name: str = "Data.xml") -> bytes:
    """Return a .gno file: the document in an archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, method)
    return out.getvalue()


def locked(data: bytes) -> bytes:
    """Return an archive that says it is encrypted."""
    changed = bytearray(data)
    changed[changed.find(b"PK\x03\x04") + 6] |= 1
    changed[changed.find(b"PK\x01\x02") + 8] |= 1
    return bytes(changed)
