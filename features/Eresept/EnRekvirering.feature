# language: no
Egenskap: Én rekvirering gir én resept

  @AK-ERE-3-05 @nivå:må @grunnlag:U @fare:F-04 @årsak:F-04.1 @rolle:rekvirent @gjelder:alle @antakelse:A-006 @delkrav:a @delkrav:b
  Regel: Gjentatt klikk (a), ny innsending eller nettbrudd (b) skal aldri gi mer enn én resept for samme rekvirering
    Kilde: NHN utviklerportal, EDI 2.0 (duplikater); PMC9938824 (doble resepter)

    @viser:a
    Scenario: Legen trykker to ganger på send
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen trykker to ganger på send for samme resept
      Så har Reseptformidleren mottatt nøyaktig 1 resept for pasienten

    @viser:b
    Scenario: Forbindelsen brytes etter at resepten er tatt imot
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at forbindelsen brytes når neste resept er tatt imot
      Når legen forskriver en resept
      Og fagsystemets bakgrunnsjobber har kjørt
      Så har Reseptformidleren mottatt nøyaktig 1 resept for pasienten

    @viser:b
    Scenario: Reseptformidleren er utilgjengelig et øyeblikk
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren er utilgjengelig for neste resept
      Når legen forskriver en resept
      Og legen sender resepten på nytt
      Så har Reseptformidleren mottatt nøyaktig 1 resept for pasienten
