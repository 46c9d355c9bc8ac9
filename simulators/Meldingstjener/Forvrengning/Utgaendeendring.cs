using System.Globalization;

namespace AcceptanceHarness.Simulators.Meldingstjener.Forvrengning;

/// <summary>Changes what is sent, after whatever was to be changed before.</summary>
internal static class Utgaendeendring
{
    private const string Tidspunkt = "applicationTimeStamp";

    /// <summary>The message as it is put in the queue.</summary>
    public static Utgaende MedMelding(this Utgaende utgaende, Func<Bussmelding, Bussmelding> endre) =>
        utgaende with { EndreMelding = melding => endre(utgaende.EndreMelding(melding)) };

    /// <summary>The protected payload.</summary>
    public static Utgaende MedKropp(this Utgaende utgaende, Func<byte[], byte[]> endre) =>
        utgaende with { EndreKropp = kropp => endre(utgaende.EndreKropp(kropp)) };

    /// <summary>The payload before it is protected; an error message has none.</summary>
    public static Utgaende MedInnhold(this Utgaende utgaende, Func<byte[], byte[]> endre) =>
        utgaende.Innhold.IsEmpty ? utgaende : utgaende with { Innhold = endre(utgaende.Innhold.ToArray()) };

    /// <summary>Without an application property.</summary>
    public static Bussmelding Uten(this Bussmelding melding, string egenskap) =>
        melding with { Egenskaper = [.. melding.Egenskaper.Where(each => each.Key != egenskap)] };

    /// <summary>With one more application property.</summary>
    public static Bussmelding Med(this Bussmelding melding, string egenskap, string verdi) =>
        melding with { Egenskaper = [.. melding.Egenskaper, new(egenskap, verdi)] };

    /// <summary>Sent at another time than it was.</summary>
    public static Bussmelding Datert(this Bussmelding melding, TimeSpan forskyvning)
    {
        var sendt = DateTimeOffset.Parse(melding.Egenskap(Tidspunkt)!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var datert = (sendt + forskyvning).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture);
        return melding with { Egenskaper = [.. melding.Egenskaper.Select(each => each.Key == Tidspunkt ? new KeyValuePair<string, object?>(Tidspunkt, datert) : each)] };
    }
}
