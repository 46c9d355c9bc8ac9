# language: no
Egenskap: Innholdet i meldinger til Reseptformidleren

  @AK-ERE-1-01 @nivå:må @grunnlag:D @fare:F-09 @fare:F-18 @rolle:rekvirent @gjelder:alle @krav:utkast-eresept-rekvirent/EO278-1 @antakelse:A-041 @antakelse:A-072 @delkrav:a
  Regel: Alle meldinger til Reseptformidleren skal være gyldige mot gjeldende XML-skjema og meldingsversjon (a)
    Kilde: ehelse.no, EO278/ERSA7788 punkt 1; meldingskatalogen i e-reseptdokumentasjonen

    @viser:a
    Scenario: Resept på et legemiddel i pakning
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver en resept
      Så har Reseptformidleren tatt imot resepten

    @viser:a
    Scenario: Låst resept med referansenummer
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver en låst resept
      Så har Reseptformidleren tatt imot resepten

    @viser:a
    Scenario: Tilbakekalling av en resept
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Når legen tilbakekaller resepten
      Så har Reseptformidleren tatt imot tilbakekallingen

    @viser:a
    Scenario: Oppslag på resepter
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen henter pasientens resepter
      Så har Reseptformidleren godtatt oppslaget

    @viser:a
    Scenario: Oppslag på utleveringer
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Når legen slår opp utleveringene på resepten
      Så har Reseptformidleren godtatt oppslaget på utleveringer

  @AK-ERE-1-02 @nivå:må @grunnlag:D @fare:F-14 @fare:F-18 @rolle:rekvirent @gjelder:alle @krav:utkast-eresept-rekvirent/EO278-1 @delkrav:a @delkrav:b
  Regel: Meldinger skal ikke ha tomme elementer (a), og mengder (PQ) og koder (CV, CS) skal ha alle påkrevde attributter (b)
    Kilde: ehelse.no, EO278/ERSA7788 punkt 1; Krav for M1 – Resept (ERDOK)

    @viser:a @viser:b
    Scenario: Resept på et legemiddel i pakning
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver en resept
      Så har Reseptformidleren tatt imot resepten

    @viser:a @viser:b
    Scenario: Tilbakekalling av en resept
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Når legen tilbakekaller resepten
      Så har Reseptformidleren tatt imot tilbakekallingen

    @viser:a
    Scenario: Oppslag på resepter
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen henter pasientens resepter
      Så har Reseptformidleren godtatt oppslaget

  @AK-ERE-1-03 @nivå:må @grunnlag:D @fare:F-01 @fare:F-20 @årsak:F-20.1 @rolle:rekvirent @gjelder:alle @krav:utkast-eresept-rekvirent/EO278-2 @krav:utkast-eresept-rekvirent/EO278-3 @krav:utkast-eresept-rekvirent/R0908 @antakelse:A-026 @antakelse:A-190 @delkrav:a @delkrav:b
  Regel: Pasienten skal identifiseres med en av de tillatte kombinasjonene av fødselsnummer, D-nummer, fødselsdato, kjønn og referansenummer (a), og en låst resept skal ha referansenummer (b)
    Kilde: ehelse.no, EO278/ERSA7788 punkt 2 og 3 (regel R0908)

    @viser:a
    Scenariomal: Vanlig resept til pasient med <nummer>
      Gitt at legen har åpnet en pasient med <nummer>
      Når legen forskriver en resept
      Så har Reseptformidleren tatt imot resepten

      Eksempler:
        | nummer        |
        | fødselsnummer |
        | D-nummer      |

    @viser:a
    Scenario: Resept til pasient uten nummer
      Gitt at legen har åpnet en pasient uten fødselsnummer
      Når legen forskriver en resept
      Så har Reseptformidleren tatt imot resepten

    @viser:a @viser:b
    Scenario: Låst resept
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver en låst resept
      Så har Reseptformidleren tatt imot resepten

    @viser:a @viser:b @gjelder:funksjon:i-legens-navn
    Scenario: Resept i legens navn
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver en resept i eget navn
      Så har Reseptformidleren tatt imot resepten

  @AK-ERE-1-04 @nivå:må @grunnlag:D @fare:F-14 @fare:F-02 @rolle:rekvirent @gjelder:alle @antakelse:A-016 @antakelse:A-073 @delkrav:a @delkrav:b
  Regel: En legemiddelresept skal inneholde minimumsfeltene (a), og den skal ikke inneholde FEST-feltene som er unntatt (b)
    Kilde: Krav for M1 – Resept (ERDOK, lest 2026)

    @viser:a @viser:b
    Scenario: Fast behandling
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver en resept
      Så har Reseptformidleren tatt imot resepten

    @viser:a @viser:b
    Scenario: Behandling ved behov
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver med doseringen «1 tablett ved behov, høyst 4 i døgnet»
      Så har Reseptformidleren tatt imot resepten

  @AK-ERE-1-08 @nivå:må @grunnlag:D @fare:F-20 @fare:F-23 @rolle:rekvirent @gjelder:alle @krav:utkast-eresept-rekvirent/EO278-3 @antakelse:A-026 @antakelse:A-034 @delkrav:a
  Regel: Låst resept og resept til pasient uten fødselsnummer skal ha et referansenummer som Reseptformidleren har tildelt, og som er brukt bare én gang (a)
    Kilde: ehelse.no, EO278/ERSA7788 punkt 3; meldingen M4.1

    @viser:a
    Scenario: Låst resept
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver en låst resept
      Så er referansenummeret tildelt av Reseptformidleren og brukt én gang

    @viser:a
    Scenario: Resept til pasient uten nummer
      Gitt at legen har åpnet en pasient uten fødselsnummer
      Når legen forskriver en resept
      Så er referansenummeret tildelt av Reseptformidleren og brukt én gang

    @viser:a
    Scenario: To låste resepter
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en låst resept
      Når legen forskriver en låst resept til
      Så er referansenummeret tildelt av Reseptformidleren og brukt én gang
