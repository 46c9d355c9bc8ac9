using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>Something that is wrong with the TLS of a simulated system's port on purpose, for all who connect.</summary>
/// <remarks>A handshake tells neither patient nor client, so only an exclusive scenario uses one.</remarks>
public sealed record TlsFeil
{
    private TlsFeil(string id, string beskrivelse, CertificateFlaw? feilSertifikat)
    {
        Id = id;
        Beskrivelse = beskrivelse;
        Sertifikatfeil = feilSertifikat;
    }

    /// <summary>The certificate is by an authority that nobody was told to trust; all else about it is right.</summary>
    public static TlsFeil UkjentUtsteder { get; } = new(
        "tls-ukjent-utsteder", "Serversertifikatet er fra en utsteder som fagsystemet ikke har tillit til", CertificateFlaw.UnknownIssuer);

    /// <summary>The certificate has expired; all else about it is right.</summary>
    public static TlsFeil Utlopt { get; } = new(
        "tls-utlopt", "Serversertifikatet er utløpt", CertificateFlaw.Expired);

    /// <summary>The certificate is for another name; all else about it is right.</summary>
    public static TlsFeil FeilNavn { get; } = new(
        "tls-feil-navn", "Serversertifikatet gjelder et annet vertsnavn", CertificateFlaw.WrongName);

    /// <summary>The server speaks TLS 1.1 and nothing newer; its certificate is right.</summary>
    public static TlsFeil BareTls11 { get; } = new(
        "tls-bare-1-1", "Tjeneren tilbyr bare TLS 1.1", feilSertifikat: null);

    /// <summary>Nothing is wrong: the certificate is changed to another that is as good. Not among <see cref="Alle"/>, which must be refused.</summary>
    public static TlsFeil NyttGyldig { get; } = new(
        "tls-nytt-gyldig", "Serversertifikatet er byttet til et nytt som er gyldig", CertificateFlaw.None);

    /// <summary>All that must be refused, in reading order.</summary>
    public static IReadOnlyList<TlsFeil> Alle { get; } = [UkjentUtsteder, Utlopt, FeilNavn, BareTls11];

    /// <summary>The id in ASCII kebab-case.</summary>
    public string Id { get; }

    /// <summary>What is wrong, in bokmål.</summary>
    public string Beskrivelse { get; }

    /// <summary>What is wrong with the certificate; null when it is right.</summary>
    internal CertificateFlaw? Sertifikatfeil { get; }
}
