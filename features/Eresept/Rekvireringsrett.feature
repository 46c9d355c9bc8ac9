# language: no
Egenskap: Bare den som har rett til det, kan rekvirere

  @AK-ERE-1-10 @nivå:må @grunnlag:U @fare:F-15 @rolle:rekvirent @gjelder:alle @antakelse:A-070 @delkrav:a @delkrav:b
  Regel: Bare helsepersonell med rekvireringsrett skal kunne signere en resept (a), og en begrenset rett skal følges (b)
    Kilde: forskrift 2022-06-02 nr. 977 om rekvirering og utlevering av legemidler

    @viser:a
    Scenario: Sykepleieren forskriver
      Gitt at sykepleieren har åpnet en pasient
      Når sykepleieren forskriver en resept
      Så stopper fagsystemet forskrivningen med en forklaring
      Og Reseptformidleren har ikke fått noen resept

    @viser:b
    Scenario: Jordmoren forskriver noe annet enn prevensjon
      Gitt at jordmoren har åpnet en pasient
      Når jordmoren forskriver en resept
      Så stopper fagsystemet forskrivningen med en forklaring
      Og Reseptformidleren har ikke fått noen resept

    @viser:b
    Scenario: Jordmoren forskriver prevensjon
      Gitt at jordmoren har åpnet en pasient
      Når jordmoren forskriver prevensjon
      Så har Reseptformidleren tatt imot resepten

    @viser:a
    Scenario: Legen forskriver
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver en resept
      Så har Reseptformidleren tatt imot resepten
