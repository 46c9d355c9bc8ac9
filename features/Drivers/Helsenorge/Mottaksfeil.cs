namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>The words of the features for what is wrong with a message, and the faults that they mean.</summary>
internal static class Mottaksfeil
{
    private static readonly Dictionary<string, string> Ord = new(StringComparer.Ordinal)
    {
        ["kuttet av"] = "melding-ikke-velformet",
        ["uten meldings-id"] = "melding-uten-meldingsid",
        ["med ukjent funksjon"] = "melding-ukjent-funksjon",
        ["med en annen avsender i hodet"] = "melding-annen-avsender",
        ["med en annen mottaker i hodet"] = "melding-annen-mottaker",
        ["fra en ukjent avsender"] = "melding-ukjent-avsender",
        ["uten funksjon på konvolutten"] = "melding-uten-funksjon",
        ["uten innholdstype på konvolutten"] = "melding-uten-innholdstype",
        ["uten avsender på konvolutten"] = "melding-uten-avsender",
        ["uten mottaker på konvolutten"] = "melding-uten-mottaker",
        ["uten tidspunkt på konvolutten"] = "melding-uten-tidspunkt",
        ["i klartekst"] = "melding-i-klartekst",
        ["endret underveis"] = "melding-endret",
        ["signert, men ikke kryptert"] = "melding-ikke-kryptert",
        ["kryptert, men ikke signert"] = "melding-ikke-signert",
        ["kryptert for en annen"] = "melding-til-annet-sertifikat",
        ["signert av en annen"] = "melding-fra-annet-sertifikat",
        ["eldre enn levetiden"] = "melding-utlopt",
        ["datert noen minutter fram i tid"] = "melding-datert-fram",
        ["for tiende gang"] = "melding-levert-for",
        ["to ganger"] = "melding-dobbelt",
        ["to ganger med ny id på konvolutten"] = "melding-dobbelt-ny-id",
        ["uten innholdstype"] = "feilmelding-uten-innholdstype",
        ["femti ganger"] = "feilmelding-storm",
    };

    /// <summary>The id of the fault.</summary>
    /// <exception cref="ArgumentException">There is no such word.</exception>
    public static string Av(string ord) => Ord.TryGetValue(ord, out var id)
        ? id
        : throw new ArgumentException($"Forventet en av: {string.Join(", ", Ord.Keys)}; fikk «{ord}». Rett steget i feature-filen.", nameof(ord));
}
