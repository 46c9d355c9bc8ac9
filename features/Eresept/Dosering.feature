# language: no
Egenskap: Doseringen kommer fram slik legen valgte den

  @AK-ERE-3-01 @nivå:må @grunnlag:U @fare:F-02 @årsak:F-02.1 @årsak:F-02.2 @årsak:F-02.3 @årsak:F-02.4 @rolle:rekvirent @gjelder:alle @delkrav:a
  Regel: Dosering som sendes, skal være den samme i struktur og i klartekst som legen valgte, også sjeldnere enn daglig, med desimaler, i perioder, nedtrappet og ved behov (a)
    Kilde: Helsedirektoratet, feil i e-reseptkjeden, juni 2024

    @viser:a
    Scenariomal: <dosering>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver med doseringen «<dosering>»
      Så er doseringen i resepten den legen valgte

      Eksempler:
        | dosering                                                                |
        | 1 tablett hver dag                                                      |
        | 1 tablett hver morgen                                                   |
        | 2 tabletter morgen og kveld                                             |
        | 2 tabletter morgen og 1 tablett kveld                                   |
        | 1 tablett hver 8. time                                                  |
        | 1 kapsel hver 12. time                                                  |
        | 1 tablett én gang i uken                                                |
        | 1 tablett hver 14. dag                                                  |
        | 1 tablett annenhver dag                                                 |
        | 1 plaster hver 3. dag                                                   |
        | 1 tablett mandag og torsdag                                             |
        | 1 tablett mandag, onsdag og fredag                                      |
        | 4 tabletter søndag                                                      |
        | 1 tablett i 21 dager og 7 dager pause                                   |
        | 2 kapsler i 5 dager og 2 dager pause                                    |
        | 1 tablett ved behov, høyst 4 i døgnet                                   |
        | 2 tabletter ved behov, høyst 8 i døgnet                                 |
        | 0,5 ml ved behov, høyst 1,5 ml i døgnet                                 |
        | 2,5 ml morgen, midt på dagen og kveld                                   |
        | 0,5 tablett hver dag                                                    |
        | 1,25 ml kveld                                                           |
        | 20 dråper kveld                                                         |
        | 2 inhalasjoner morgen og kveld                                          |
        | 1 tablett morgen og kveld i 7 dager                                     |
        | 4 tabletter i 5 dager, så 2 tabletter i 5 dager, så 1 tablett i 5 dager |
        | 1 tablett i 7 dager, så 2 tabletter fast                                |
