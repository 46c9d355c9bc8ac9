using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Simulators.Meldingstjener;

namespace AcceptanceHarness.Simulators.Helsenorge.Dialog;

/// <summary>What a citizen sends through helsenorge.</summary>
public sealed record Innbyggermelding
{
    /// <summary>The message function.</summary>
    public required string Funksjon { get; init; }

    /// <summary>HER-id of the service that it is for.</summary>
    public required string Til { get; init; }

    /// <summary>The service's HER-id in the hodemelding; null for <see cref="Til"/>.</summary>
    public string? Mottaker { get; init; }

    /// <summary>The sender's HER-id in the hodemelding; null for helsenorge's.</summary>
    public string? Avsender { get; init; }

    /// <summary>The hodemelding's MsgId; null for a new one.</summary>
    public string? MsgId { get; init; }

    /// <summary>The AMQP message-id; null for a new one.</summary>
    public string? MessageId { get; init; }

    /// <summary>The patient's person number; null leaves the patient out.</summary>
    public string? Fnr { get; init; }

    /// <summary>The patient's given name.</summary>
    public string? Fornavn { get; init; }

    /// <summary>The patient's family name.</summary>
    public string? Etternavn { get; init; }

    /// <summary>The text; null for what has none.</summary>
    public string? Tekst { get; init; }

    /// <summary>The prescription that it is about; null for none.</summary>
    public string? ReseptId { get; init; }

    /// <summary>The time that is reserved or cancelled; null for a list of free times, and for all that is not about times.</summary>
    public Timeonske? Time { get; init; }

    /// <summary>The message that it answers; null for a new conversation.</summary>
    public string? SvarPa { get; init; }

    /// <summary>The conversation's first message; null for a new conversation.</summary>
    public string? Samtale { get; init; }

    /// <summary>Who acts for the patient; null when the patient does.</summary>
    public Handlende? Handlende { get; init; }

    /// <summary>Attachments: media type and bytes.</summary>
    public IReadOnlyList<(string MimeType, byte[] Innhold)> Vedlegg { get; init; } = [];

    /// <summary>Whether a receipt is asked for.</summary>
    public bool BerOmKvittering { get; init; } = true;

    /// <summary>The certificate, with key, that it is signed by; null for helsenorge's own.</summary>
    public X509Certificate2? Signert { get; init; }

    /// <summary>The certificate that it is encrypted for; null for the receiver's own.</summary>
    public X509Certificate2? KryptertFor { get; init; }

    /// <summary>Changes the payload before it is protected.</summary>
    internal Func<byte[], byte[]> EndreInnhold { get; init; } = innhold => innhold;

    /// <summary>Changes what is sent.</summary>
    internal Func<Utgaende, Utgaende> Endre { get; init; } = utgaende => utgaende;
}
