# language: no
Egenskap: Journaldokumenter fra andre hentes med rett grunnlag og uten å skjule noe

  @AK-KJ-1-51 @nivå:må @grunnlag:U @fare:F-10 @rolle:rekvirent @gjelder:funksjon:kjernejournal-dokumenter @antakelse:A-405 @delkrav:a
  Regel: Dokumentsøk skal bruke et token med nøyaktig ett av de to scopene for søk (a)
    Kilde: utviklerportal.nhn.no, dokumentdeling (helsepersonelloven § 45 og kjernejournalforskriften)

    @viser:a
    Scenario: Legen søker etter kjernejournalforskriften
      Gitt at pasienten har 3 dokumenter i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter dokumenter med samtykke
      Så har dokumentsøket et token med ett av scopene for søk

    @viser:a
    Scenario: Legen søker etter helsepersonelloven, og åpner et dokument
      Gitt at pasienten har 3 dokumenter i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter dokumenter uten grunnlag
      Og legen åpner det første dokumentet
      Så har dokumentsøket et token med ett av scopene for søk
      Og dokumentet er hentet for pasienten

  @AK-KJ-3-51 @nivå:må @grunnlag:U @fare:F-06 @fare:F-07 @årsak:F-07.4 @rolle:rekvirent @gjelder:funksjon:kjernejournal-dokumenter @delkrav:a
  Regel: Brukeren skal få vite at dokumenter er tilbakeholdt, og hvor mange (a)
    Kilde: utviklerportal.nhn.no, dokumentdeling (NHN-SecurityLabel-Nors-Count)

    @viser:a
    Scenariomal: <antall> dokumenter er tilbakeholdt
      Gitt at pasienten har 3 dokumenter i kjernejournal
      Og at <antall> dokumenter er tilbakeholdt
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter dokumenter med samtykke
      Så viser fagsystemet hvor mange dokumenter som er tilbakeholdt

      Eksempler:
        | antall |
        | 2      |
        | 12     |

    @viser:a
    Scenario: Alle dokumentene er tilbakeholdt
      Gitt at 2 dokumenter er tilbakeholdt
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter dokumenter uten grunnlag
      Så viser fagsystemet hvor mange dokumenter som er tilbakeholdt

  @AK-KJ-3-50 @nivå:må @grunnlag:U @fare:F-07 @årsak:F-07.3 @rolle:rekvirent @gjelder:funksjon:kjernejournal @antakelse:A-403 @antakelse:A-408 @delkrav:a
  Regel: Alle sider av et svar skal hentes, eller brukeren skal få vite at det finnes flere (a)
    Kilde: utviklerportal.nhn.no, Pasientens prøvesvar og dokumentdeling (_count, link next)

    @viser:a @gjelder:funksjon:kjernejournal-provesvar
    Scenario: Prøvesvarene er på flere sider
      Gitt at pasienten har 120 prøvesvar i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter prøvesvar med samtykke
      Så viser fagsystemet alle prøvesvarene, eller sier at det finnes flere

    @viser:a @gjelder:funksjon:kjernejournal-dokumenter
    Scenario: Dokumentene er på flere sider
      Gitt at pasienten har 120 dokumenter i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter dokumenter med samtykke
      Så viser fagsystemet alle dokumentene, eller sier at det finnes flere
