namespace AcceptanceHarness.Features.Drivers;

/// <summary>What is expected of the wire, and what is said when it is wrong.</summary>
internal static class Wiretekster
{
    public static Expectation TattImotResept { get; } = new(
        "resept-mottatt",
        "Reseptformidleren har mottatt og godtatt resepten",
        "Resepten kom ikke fram til Reseptformidleren, eller den ble ikke godtatt.",
        "Se kvitteringen i utvekslingen; uten utveksling ble resepten aldri sendt.")
    {
        SvarPa = Operasjon.Resept,
    };

    public static Expectation TattImotTilbakekalling { get; } = new(
        "tilbakekalling-mottatt",
        "Reseptformidleren har mottatt og utført tilbakekallingen",
        "Tilbakekallingen kom ikke fram til Reseptformidleren, så resepten kan fortsatt utleveres.",
        "Send M5 når rekvirenten tilbakekaller, og se svaret i utvekslingen.")
    {
        SvarPa = Operasjon.Tilbakekalling,
    };

    public static Expectation SammeMeldingsId { get; } = new(
        "samme-meldings-id",
        "den nye sendingen har samme meldings-id som den første",
        "Resepten ble sendt på nytt med ny id, så pasienten kan få to resepter.",
        "Behold MsgHead/MsgId når samme melding sendes på nytt.");

    public static Expectation ValgtDosering { get; } = new(
        "dosering-som-valgt",
        "den strukturerte doseringen i resepten er den legen valgte",
        "Doseringen i resepten er en annen enn den legen valgte.",
        "Hold DosVeiledEnkel og Dosering i M1 mot det rekvirenten valgte.");

    public static Expectation Henvisning { get; } = new(
        "fornyelse-med-henvisning",
        "den gamle resepten er tilbakekalt, og tilbakekallingen viser til den nye",
        "Den gamle resepten ble ikke tilbakekalt med henvisning til den nye, så begge kan utleveres.",
        "Send M5 med Arsak Fornying og NyReseptId når den nye resepten er godtatt.")
    {
        SvarPa = Operasjon.Resept,
    };

    /// <param name="antall">How many prescriptions the prescriber made.</param>
    /// <param name="forMange">True when more came: that is wrong whatever Reseptformidleren answered.</param>
    public static Expectation NoyaktigAntall(int antall, bool forMange) => new(
        "antall-resepter",
        $"nøyaktig {antall} resept(er)",
        "Reseptformidleren fikk et annet antall resepter enn legen forskrev.",
        "Én rekvirering gir én MsgHead/MsgId, også ved gjentatt klikk, brudd og ny sending.")
    {
        SvarPa = forMange ? null : Operasjon.Resept,
    };
}
