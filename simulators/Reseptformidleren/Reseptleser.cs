using System.Globalization;
using AcceptanceHarness.Core.Checks.Eresept;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Reads what Reseptformidleren keeps of an M1.</summary>
internal static class Reseptleser
{
    /// <summary>The prescription, or null with the reason when the M1 lacks what it takes.</summary>
    public static LagretResept? Les(EreseptMelding melding, ReadOnlyMemory<byte> original, DateTimeOffset mottatt, out string? feil)
    {
        feil = null;
        if (melding.MeldingId is not { Length: > 0 } id || Dag(melding.Tekst("//m1:Resept/m1:Utloper")) is not { } expires)
        {
            feil = "Resepten mangler MsgId eller lesbar utløpsdato.";
            return null;
        }

        return new LagretResept
        {
            ReseptId = id,
            Original = original,
            Fingeravtrykk = melding.Fingeravtrykk(),
            Fnr = melding.PasientFnr,
            RefNr = melding.Tekst("//m1:Resept/m1:RefNr"),
            ErLast = melding.Tekst("//m1:Resept/m1:LastResept") is "true" or "1",
            Rekvirent = Rekvirenten(melding),
            Utloper = expires,
            Mottatt = mottatt,
            Reiterasjon = int.TryParse(melding.Tekst("//m1:Reiterasjon"), CultureInfo.InvariantCulture, out var count) ? Math.Max(count, 0) : 0,
            Varenr = melding.Tekst("//fs:Legemiddelpakning/fs:Varenr"),
            NavnFormStyrke = melding.Tekst("//fs:Forskrivning//fs:NavnFormStyrke") ?? "",
        };
    }

    /// <summary>Who sent the message.</summary>
    public static Rekvirent Rekvirenten(EreseptMelding melding) =>
        new(melding.AvsenderOrgnr, melding.AvsenderHerId, melding.AvsenderHpr, melding.AvsenderNavn);

    /// <summary>The day a date or time falls on, as written; null when it cannot be read.</summary>
    public static DateOnly? Dag(string? text) =>
        text is { Length: >= 10 }
        && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
