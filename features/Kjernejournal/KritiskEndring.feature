# language: no
Egenskap: Kritisk informasjon skrives helt og på siste versjon

  @AK-KJ-2-41 @nivå:må @grunnlag:U @fare:F-06 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @antakelse:A-397 @delkrav:a @delkrav:b
  Regel: Endring og sletting av kritisk informasjon skal bygge på siste versjon (a), og etter en versjonskonflikt skal opplysningen leses på nytt før et nytt forsøk (b)
    Kilde: Utviklerportalen til NHN: kritisk informasjon, FHIR-API, oppdatering; kjernejournals feilkoder (KJF-000065)

    @viser:a
    Scenario: Legen endrer en opplysning
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet kritisk informasjon med samtykke
      Når legen endrer opplysningen
      Så bygger endringen på siste versjon

    @viser:a
    Scenariomal: Legen <handling> en opplysning som er endret før
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet kritisk informasjon med samtykke
      Og at legen har endret opplysningen
      Når legen <handling> opplysningen
      Så bygger endringen på siste versjon

      Eksempler:
        | handling |
        | endrer   |
        | sletter  |

    @viser:b @viser:a
    Scenario: En annen lege har endret opplysningen
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet kritisk informasjon med samtykke
      Og at en annen lege har endret opplysningen etterpå
      Når legen endrer opplysningen
      Så er opplysningen lest på nytt etter konflikten

    @viser:b
    Scenario: Legen prøver på nytt etter konflikten
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn, og har åpnet pasienten og hentet kritisk informasjon
      Og at en annen lege har endret opplysningen etterpå
      Når legen endrer opplysningen
      Og legen prøver på nytt å endre opplysningen
      Så bygger endringen på siste versjon
      Og legen får vite at opplysningen er endret av andre

  @AK-KJ-2-42 @nivå:må @grunnlag:U @fare:F-06 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @delkrav:a
  Regel: En endring av kritisk informasjon skal ha med alle felter som opplysningen hadde (a)
    Kilde: Utviklerportalen til NHN: kritisk informasjon, FHIR-API, oppdatering

    @viser:a
    Scenario: Legen endrer en opplysning som en annen har registrert
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn, og har åpnet pasienten og hentet kritisk informasjon
      Når legen endrer opplysningen
      Så har opplysningen alle feltene den hadde før endringen

  @AK-KJ-2-44 @nivå:må @grunnlag:U @fare:F-06 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @delkrav:a
  Regel: Overfølsomhet og tilstander skal ha clinicalStatus inactive når og bare når de er avkreftet eller feilregistrert (a)
    Kilde: Simplifier: prosjektet kjernejournalr4; utviklerportalen til NHN: kritisk informasjon, FHIR-API

    @viser:a
    Scenario: Legen registrerer en allergi
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen registrerer en allergi
      Så henger statusene i opplysningen sammen

    @viser:a
    Scenario: Legen avkrefter en allergi
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn, og har åpnet pasienten og hentet kritisk informasjon
      Når legen avkrefter opplysningen
      Så henger statusene i opplysningen sammen
      Og opplysningen vises ikke som gjeldende
