# language: no
Egenskap: Prøvesvar fra kjernejournal vises hele, riktig og samlet

  @AK-KJ-3-04 @nivå:må @grunnlag:D @fare:F-06 @fare:F-07 @årsak:F-06.1 @årsak:F-07.4 @rolle:rekvirent @gjelder:funksjon:kjernejournal @antakelse:A-403 @antakelse:A-404 @delkrav:a @delkrav:b @delkrav:c @delkrav:d @delkrav:e
  Regel: Klinisk innhold hentet via API skal vises komplett (a) og korrekt (b), også ukjente koder (c), fritekst (d) og lange lister (e)
    Kilde: Kravsiden for kjernejournal (786989439), definisjonen av komplett

    @viser:a @viser:b @viser:e @gjelder:funksjon:kjernejournal-provesvar
    Scenariomal: Pasienten har <antall> prøvesvar
      Gitt at pasienten har <antall> prøvesvar i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter prøvesvar med samtykke
      Så viser fagsystemet alle prøvesvarene

      Eksempler:
        | antall |
        | 1      |
        | 60     |
        | 500    |

    @viser:a @viser:c @gjelder:funksjon:kjernejournal-provesvar
    Scenario: Prøvesvar har koder som fagsystemet ikke kjenner
      Gitt at pasienten har prøvesvar med ukjente koder
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter prøvesvar med samtykke
      Så viser fagsystemet alle prøvesvarene

    @viser:b @viser:d @gjelder:funksjon:kjernejournal-provesvar
    Scenario: Prøvesvaret er fritekst med merknad
      Gitt at pasienten har prøvesvar i fritekst
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter prøvesvar med samtykke
      Så viser fagsystemet alle prøvesvarene

    @viser:a @viser:b @viser:c @viser:e @gjelder:funksjon:kjernejournal-dokumenter
    Scenariomal: Pasienten har <antall> dokumenter av en type som fagsystemet ikke kjenner
      Gitt at pasienten har <antall> dokumenter av ukjent type i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter dokumenter uten grunnlag
      Så viser fagsystemet alle dokumentene

      Eksempler:
        | antall |
        | 1      |
        | 60     |

    @viser:a @gjelder:funksjon:kjernejournal-provesvar
    Scenariomal: Tjenesten for prøvesvar svarer med <feil>
      Gitt at pasienten har 3 prøvesvar i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at tjenesten for prøvesvar svarer med <feil>
      Når legen henter prøvesvar med samtykke
      Så viser fagsystemet prøvesvarene som feil

      Eksempler:
        | feil              |
        | utilgjengelig     |
        | brutt forbindelse |
        | teknisk feil      |

  @AK-KJ-3-52 @nivå:må @grunnlag:U @fare:F-07 @årsak:F-07.4 @rolle:rekvirent @gjelder:funksjon:kjernejournal-provesvar @antakelse:A-404 @delkrav:a
  Regel: Et prøvesvar med deler skal vises samlet (a)
    Kilde: Implementasjonsguiden for NILAR (hierarkiske observasjoner, hasMember)

    @viser:a
    Scenario: Prøvesvaret har deler i flere ledd
      Gitt at pasienten har et prøvesvar med deler i flere ledd
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter prøvesvar med samtykke
      Så viser fagsystemet prøvesvaret samlet

  @AK-KJ-1-52 @nivå:må @grunnlag:U @fare:F-29 @rolle:rekvirent @gjelder:funksjon:kjernejournal-provesvar @delkrav:a
  Regel: Rollen i et prøvesvarsøk skal være autorisasjonen i attesten (a)
    Kilde: utviklerportal.nhn.no, Pasientens prøvesvar; tillitsrammeverket ATT-31 og ATT-32

    @viser:a
    Scenario: Legen henter prøvesvar
      Gitt at pasienten har 1 prøvesvar i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter prøvesvar med samtykke
      Så har prøvesvarsøket rollen fra attesten
