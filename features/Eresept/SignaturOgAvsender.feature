# language: no
Egenskap: Signatur, meldings-id og avsender

  @AK-ERE-1-06 @nivå:må @grunnlag:D @fare:F-11 @fare:F-15 @rolle:rekvirent @gjelder:profil:soap-personlig-signatur @antakelse:A-011 @antakelse:A-012 @antakelse:A-013 @antakelse:A-044 @delkrav:a @delkrav:b
  Regel: Meldinger som krever det, skal være signert på innholdsnivå med gyldig signatur (a), og signaturen skal tilhøre rekvirenten som står i meldingen (b)
    Kilde: ERDOK, side 953976893 og 2162425886 (innholdssignatur)

    @viser:a @viser:b
    Scenario: Signert resept
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver en resept
      Så har Reseptformidleren tatt imot resepten

    @viser:a @viser:b
    Scenario: Signert tilbakekalling
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Når legen tilbakekaller resepten
      Så har Reseptformidleren tatt imot tilbakekallingen

    @viser:a @viser:b
    Scenario: Signert oppslag
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen henter pasientens resepter
      Så har Reseptformidleren godtatt oppslaget

  @AK-ERE-1-07 @nivå:må @grunnlag:U @fare:F-04 @rolle:rekvirent @gjelder:alle @antakelse:A-006 @antakelse:A-032 @antakelse:A-075 @antakelse:A-076 @delkrav:a @delkrav:b
  Regel: Hver ny melding skal ha ny meldings-id (MsgHead/MsgId) (a), og en resept-id skal aldri brukes om igjen for en annen resept (b)
    Kilde: ERDOK, M1 (reseptens id er MsgHead/MsgId); SFM API Basis, Prescription and recall

    @viser:a @viser:b
    Scenario: To ulike resepter til samme pasient
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Når legen forskriver en resept til
      Så har Reseptformidleren mottatt nøyaktig 2 resepter for pasienten

    @viser:a
    Scenario: To oppslag på samme pasient
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har hentet pasientens resepter
      Når legen henter pasientens resepter
      Så har Reseptformidleren godtatt oppslaget

  @AK-ERE-1-09 @nivå:må @grunnlag:U @fare:F-12 @fare:F-17 @rolle:rekvirent @gjelder:alle @antakelse:A-008 @antakelse:A-009 @antakelse:A-010 @delkrav:a
  Regel: Virksomhetssertifikat, organisasjonsnummer og HER-id skal høre sammen i hvert kall (a)
    Kilde: ERDOK, side 2512289901 (kontroller av avsender)

    @viser:a
    Scenario: Resept fra egen virksomhet
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver en resept
      Så har Reseptformidleren tatt imot resepten

    @viser:a
    Scenario: Oppslag fra egen virksomhet
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen henter pasientens resepter
      Så har Reseptformidleren godtatt oppslaget
