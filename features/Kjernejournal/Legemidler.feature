# language: no
Egenskap: Legemidler i kjernejournal stemmer med det som er forskrevet, og det sperrede åpnes bare etter valg

  @AK-SAM-3-02 @nivå:må @grunnlag:U @fare:F-02 @fare:F-05 @fare:F-07 @årsak:F-07.4 @rolle:rekvirent @gjelder:funksjon:kjernejournal-legemidler @antakelse:A-409 @antakelse:A-411 @delkrav:a
  Regel: Det fagsystemet viser etter hvert steg, skal stemme med det det selv sendte (a)
    Kilde: nhn.no, fase 5 (verdikjedetest); rammeverkets regel om kjeder

    @viser:a
    Scenario: Resepten er utlevert på apoteket
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har sendt en resept
      Og at apoteket har utlevert resepten
      Når legen henter legemidler fra kjernejournal med samtykke
      Så viser fagsystemet legemiddelet som utlevert, slik det ble sendt

    @viser:a
    Scenario: Resepten til en pasient med D-nummer og ukentlig dosering er utlevert
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten med D-nummer
      Og at legen har sendt en resept med doseringen «4 tabletter søndag»
      Og at apoteket har utlevert resepten
      Når legen henter legemidler fra kjernejournal med akutt
      Så viser fagsystemet legemiddelet som utlevert, slik det ble sendt

  @AK-KJ-1-04 @nivå:må @grunnlag:U @fare:F-01 @fare:F-10 @årsak:F-01.1 @årsak:F-10.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal-billett @antakelse:A-309 @delkrav:a @delkrav:b @delkrav:c
  Regel: En billett fra helseindikatoren skal bare brukes for pasienten (a) og brukeren (b) den ble gitt for, og den nyeste billetten skal brukes (c)
    Kilde: Kjernejournals integrasjonsveiledning, helseindikator (ticket) og legemiddel-API-et

    @viser:a @gjelder:funksjon:kjernejournal-legemidler
    Scenario: Legen henter legemidler for to pasienter etter hverandre
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet legemidler fra kjernejournal med samtykke
      Når legen bytter til den andre pasienten
      Og legen henter legemidler fra kjernejournal med samtykke
      Så er billetten for den åpne pasienten, og den nyeste

    @viser:b @gjelder:funksjon:kjernejournal-legemidler
    Scenario: To leger henter legemidler for samme pasient
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet legemidler fra kjernejournal med samtykke
      Når en annen lege overtar arbeidsstasjonen og logger inn med HelseID
      Og den andre legen åpner pasienten
      Og legen henter legemidler fra kjernejournal med samtykke
      Så er billetten gitt til brukeren som slår opp

    @viser:c @gjelder:funksjon:kjernejournal-legemidler
    Scenario: Legen henter legemidler på nytt med et annet grunnlag
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet legemidler fra kjernejournal med samtykke
      Når legen henter legemidler fra kjernejournal med akutt
      Så er billetten for den åpne pasienten, og den nyeste

  @AK-KJ-1-05 @nivå:må @grunnlag:U @fare:F-10 @fare:F-23 @årsak:F-10.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal @antakelse:A-402 @antakelse:A-410 @delkrav:a @delkrav:b @delkrav:c
  Regel: Samtykke eller nødrett for sperrede opplysninger og låste resepter skal velges aktivt for hvert oppslag (a), skal ikke sendes før et svar har sagt at noe er sperret (b), og skal ikke huskes til neste oppslag eller pasient (c)
    Kilde: Kjernejournalforskriften; legemiddel-API-et (samtykke-*); utviklerportal.nhn.no, kritisk informasjon (FORHOYET)

    @viser:a @gjelder:funksjon:kjernejournal-legemidler
    Scenario: En resept er låst, og legen har ikke valgt å åpne den
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at pasienten har låste resepter
      Når legen henter legemidler fra kjernejournal med samtykke
      Så har oppslaget ikke åpnet det sperrede
      Og fagsystemet viser legemidlene fra kjernejournal som sperret

    @viser:a @gjelder:funksjon:kjernejournal-provesvar
    Scenariomal: Legen velger å åpne sperrede prøvesvar med <grunnlag>
      Gitt at pasienten har sperret kjernejournalen
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet prøvesvar med samtykke
      Når legen henter også sperrede prøvesvar med <grunnlag>
      Så har oppslaget av prøvesvarene åpnet det sperrede med <grunnlag>

      Eksempler:
        | grunnlag |
        | samtykke |
        | akutt    |

    @viser:b @gjelder:funksjon:kjernejournal-provesvar
    Scenario: Legen vil åpne det sperrede før noe er meldt sperret
      Gitt at pasienten har 3 prøvesvar i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter også sperrede prøvesvar med samtykke
      Så har oppslaget ikke åpnet det sperrede

    @viser:c @gjelder:funksjon:kjernejournal-provesvar
    Scenario: Valget følger ikke med til neste oppslag
      Gitt at pasienten har sperret kjernejournalen
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet prøvesvar med samtykke
      Og at legen har hentet også sperrede prøvesvar med samtykke
      Når legen henter prøvesvar med samtykke
      Så har oppslaget ikke åpnet det sperrede

    @viser:c @gjelder:funksjon:kjernejournal-legemidler
    Scenario: Valget følger ikke med til neste pasient
      Gitt at pasienten har sperret kjernejournalen
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet legemidler fra kjernejournal med samtykke
      Og at legen har hentet også sperrede legemidler fra kjernejournal med samtykke
      Når legen bytter til den andre pasienten
      Og legen henter legemidler fra kjernejournal med samtykke
      Så har oppslaget ikke åpnet det sperrede
