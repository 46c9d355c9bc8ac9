using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Meldingstjener.Forvrengning;

/// <summary>All that can be wrong with what is sent on the bus, in reading order: how often and when it comes, its envelope, its protection, its content.</summary>
internal static class Utsendingsfeilkatalog
{
    private const int Storm = 50;
    private const string Fremmed = "8199999";
    private const string UkjentFunksjon = "DIALOG_INNBYGGER_UKJENT";

    private static readonly TimeSpan Dag = TimeSpan.FromDays(1);
    private static readonly TimeSpan Skjevhet = TimeSpan.FromMinutes(5);

    /// <summary>The faults.</summary>
    public static IReadOnlyList<Utsendingsfeil> Alle { get; } =
    [
        Utsendingsfeil.Sender("melding-dobbelt", "Meldingen sendes to ganger, lik i hver byte", u => Gjentatt(u, 2, sammeId: true)),
        Utsendingsfeil.Sender("melding-dobbelt-ny-id", "Meldingen sendes to ganger, den andre med ny message-id", u => Gjentatt(u, 2, sammeId: false)),
        Utsendingsfeil.Sender("melding-borte", "Meldingen forsvinner underveis", _ => []),
        Utsendingsfeil.Endrer("melding-forsinket", "Meldingen legges i køen fem døgn for sent", u => u with { Forsinkelse = u.Forsinkelse + (5 * Dag) }),
        new("melding-omstokket", "Meldingen holdes igjen og legges i køen etter den neste", () => new Omstokking().Sendes) { Antall = 2 },
        Utsendingsfeil.Sender("feilmelding-storm", $"Meldingen sendes {Storm} ganger, hver med ny message-id", u => Gjentatt(u, Storm, sammeId: false)),
        Utsendingsfeil.Endrer("melding-utlopt", "Meldingen har stått i køen lenger enn levetiden", u => u.MedMelding(m => (m with { Levetid = Dag }).Datert(-2 * Dag))),
        Utsendingsfeil.Endrer("melding-datert-fram", "Meldingen er datert noen minutter fram i tid", u => u.MedMelding(m => m.Datert(Skjevhet))),
        Utsendingsfeil.Endrer("melding-levert-for", "Meldingen er forsøkt levert ni ganger før", u => u.MedMelding(m => m with { TidligereLeveringer = 9 })),
        Utsendingsfeil.Endrer("melding-feil-korrelasjon", "Meldingen viser til en annen forespørsel (correlation-id)", u => u with { KorrelasjonId = Guid.NewGuid().ToString() }),
        Utsendingsfeil.Endrer("melding-uten-funksjon", "Meldingen mangler meldingsfunksjon (subject)", u => u.MedMelding(m => m with { Funksjon = null })),
        Utsendingsfeil.Endrer("melding-uten-innholdstype", "Meldingen mangler innholdstype (content-type)", u => u.MedMelding(m => m with { Innholdstype = null })),
        Utsendingsfeil.Endrer("melding-uten-avsender", "Meldingen mangler avsender (fromHerId)", u => u.MedMelding(m => m.Uten("fromHerId"))),
        Utsendingsfeil.Endrer("melding-uten-mottaker", "Meldingen mangler mottaker (toHerId)", u => u.MedMelding(m => m.Uten("toHerId"))),
        Utsendingsfeil.Endrer("melding-uten-tidspunkt", "Meldingen mangler tidspunkt (applicationTimeStamp)", u => u.MedMelding(m => m.Uten("applicationTimeStamp"))),
        Utsendingsfeil.Endrer(
            "feilmelding-uten-innholdstype", "Feilmeldingen mangler innholdstype (content-type)",
            u => u.Koslag == Konavn.Error ? u.MedMelding(m => m with { Innholdstype = null }) : u),
        Utsendingsfeil.Endrer("melding-i-klartekst", "Meldingen er verken signert eller kryptert (text/plain)", u => u with { Beskyttes = false }),
        Utsendingsfeil.Endrer("melding-endret", "Det krypterte innholdet er endret underveis", u => u.MedKropp(Endret)),
        Utsendingsfeil.Endrer("melding-ikke-kryptert", "Meldingen er signert, men ikke kryptert", u => u with { KrypteresIkke = true }),
        Utsendingsfeil.Endrer("melding-ikke-signert", "Meldingen er kryptert, men ikke signert", u => u with { SigneresIkke = true }),
        Utsendingsfeil.Endrer("melding-til-annet-sertifikat", "Meldingen er kryptert for en annen mottaker", u => u with { KryptertFor = Fremmedsertifikat.Gyldig }),
        Utsendingsfeil.Endrer("melding-fra-annet-sertifikat", "Meldingen er signert av en annen enn avsenderen", u => u with { Signert = Fremmedsertifikat.Gyldig }),
        Utsendingsfeil.Endrer("melding-utlopt-sertifikat", "Meldingen er signert med et sertifikat som er utløpt", u => u with { Signert = Fremmedsertifikat.Utlopt }),
        Utsendingsfeil.Endrer("melding-annen-avsender", "Avsenderen i hodemeldingen er en annen enn den som sender", u => u.MedInnhold(i => Hodeendring.Part(i, "Sender", Fremmed))),
        Utsendingsfeil.Endrer(
            "melding-ukjent-avsender", "Meldingen er fra en HER-id som ikke finnes i Adresseregisteret",
            u => u.MedMelding(m => m.Uten("fromHerId").Med("fromHerId", Fremmed)).MedInnhold(i => Hodeendring.Part(i, "Sender", Fremmed))),
        Utsendingsfeil.Endrer("melding-annen-mottaker", "Mottakeren i hodemeldingen er en annen enn den som får den", u => u.MedInnhold(i => Hodeendring.Part(i, "Receiver", Fremmed))),
        Utsendingsfeil.Endrer("melding-ikke-velformet", "Innholdet i meldingen er XML som er kuttet av", u => u.MedInnhold(i => i[..(i.Length / 2)])),
        Utsendingsfeil.Endrer("melding-uten-meldingsid", "Hodemeldingen mangler MsgId, og følger ikke skjemaet", u => u.MedInnhold(Hodeendring.UtenMsgId)),
        Utsendingsfeil.Endrer(
            "melding-ukjent-funksjon", "Meldingsfunksjonen er en som ingen har avtalt",
            u => (u with { Funksjon = UkjentFunksjon }).MedInnhold(i => Hodeendring.Funksjon(i, UkjentFunksjon))),
    ];

    /// <summary>The fault of an id.</summary>
    public static Utsendingsfeil Av(string id) => Alle.First(feil => feil.Id == id);

    private static IReadOnlyList<Utgaende> Gjentatt(Utgaende utgaende, int antall, bool sammeId)
    {
        var forste = utgaende with { MessageId = utgaende.MessageId ?? Guid.NewGuid().ToString() };
        return [forste, .. Enumerable.Range(1, antall - 1).Select(_ => sammeId ? forste : forste with { MessageId = Guid.NewGuid().ToString() })];
    }

    // Among the last bytes, where the encrypted content stands.
    private static byte[] Endret(byte[] kropp)
    {
        byte[] endret = [.. kropp];
        endret[^40] ^= 0xFF;
        return endret;
    }
}
