# language: no
Egenskap: Det som registreres som kritisk informasjon, har det kjernejournal krever

  @AK-KJ-2-43 @nivå:må @grunnlag:U @fare:F-07 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @antakelse:A-393 @delkrav:a
  Regel: Kritisk informasjon som skrives, skal si hvilken av kjernejournals profiler den følger (a)
    Kilde: Simplifier: prosjektet kjernejournalr4; utviklerportalen til NHN: kritisk informasjon, FHIR-API

    @viser:a
    Scenariomal: Legen registrerer <opplysning>
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen registrerer <opplysning>
      Så sier opplysningen hvilken profil den følger

      Eksempler:
        | opplysning  |
        | en allergi  |
        | en tilstand |
        | et varsel   |

  @AK-KJ-2-45 @nivå:må @grunnlag:U @fare:F-06 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @antakelse:A-392 @delkrav:a @delkrav:b
  Regel: Overfølsomhet for et legemiddel skal ha kategorien medication (a), og skal si hvor alvorlig den er (b)
    Kilde: Simplifier: prosjektet kjernejournalr4; utviklerportalen til NHN: kritisk informasjon, FHIR-API

    @viser:a @viser:b
    Scenario: Legen registrerer overfølsomhet for et legemiddel
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen registrerer en allergi
      Så har opplysningen kategori og alvorlighet for et legemiddel

  @AK-KJ-2-46 @nivå:må @grunnlag:U @fare:F-11 @fare:F-29 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @antakelse:A-388 @delkrav:a
  Regel: Kritisk informasjon skal si hvem som registrerte den, med HPR-nummer og organisasjon (a)
    Kilde: Simplifier: prosjektet kjernejournalr4; utviklerportalen til NHN: kritisk informasjon, FHIR-API

    @viser:a
    Scenariomal: Legen registrerer <opplysning>
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen registrerer <opplysning>
      Så sier opplysningen hvem som registrerte den, og hvor

      Eksempler:
        | opplysning |
        | en allergi |
        | et varsel  |

  @AK-KJ-2-47 @nivå:må @grunnlag:U @fare:F-07 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @delkrav:a
  Regel: Et varsel skal ha en periode med start, og ikke slutte før det begynner (a)
    Kilde: Simplifier: prosjektet kjernejournalr4 (KjFlag)

    @viser:a
    Scenario: Legen registrerer et varsel
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen registrerer et varsel
      Så har varselet en periode med start

  @AK-KJ-2-48 @nivå:må @grunnlag:U @fare:F-07 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @antakelse:A-389 @delkrav:a
  Regel: Overfølsomhet og tilstander skal si hvor opplysningen kommer fra (a)
    Kilde: Simplifier: prosjektet kjernejournalr4 (KjSourceOfInformation)

    @viser:a
    Scenariomal: Legen registrerer <opplysning>
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen registrerer <opplysning>
      Så sier opplysningen hvor den kommer fra

      Eksempler:
        | opplysning  |
        | en allergi  |
        | en tilstand |
