using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A message that a national party sends; what is not said is done as the profile has it.</summary>
internal sealed record Utgaende
{
    /// <summary>The sender's HER-id.</summary>
    public required string Fra { get; init; }

    /// <summary>The receiver's HER-id.</summary>
    public required string Til { get; init; }

    /// <summary>The kind of queue it is put in.</summary>
    public required string Koslag { get; init; }

    /// <summary>The message function.</summary>
    public required string Funksjon { get; init; }

    /// <summary>The hodemelding; empty for an error message.</summary>
    public ReadOnlyMemory<byte> Innhold { get; init; }

    /// <summary>The AMQP message-id; null for a new one.</summary>
    public string? MessageId { get; init; }

    /// <summary>The correlation-id; null for the message's own id.</summary>
    public string? KorrelasjonId { get; init; }

    /// <summary>Whether a reply-to is sent: the sender's own queue of the kind.</summary>
    public bool MedSvarTil { get; init; } = true;

    /// <summary>The agreement it is sent by; null for the one that holds now.</summary>
    public string? CpaId { get; init; }

    /// <summary>How long it may wait; null for ever.</summary>
    public TimeSpan? Levetid { get; init; }

    /// <summary>How long it is held back before it is put in the queue, by the case clock.</summary>
    public TimeSpan Forsinkelse { get; init; }

    /// <summary>Application properties beside those of every message.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Egenskaper { get; init; } = [];

    /// <summary>The certificate, with key, that it is signed by; null for the sender's own.</summary>
    public X509Certificate2? Signert { get; init; }

    /// <summary>The certificate that it is encrypted for; null for the receiver's own.</summary>
    public X509Certificate2? KryptertFor { get; init; }

    /// <summary>False for a payload that is sent as it is, without signature and encryption.</summary>
    public bool Beskyttes { get; init; } = true;

    /// <summary>True for a payload that is encrypted and not signed.</summary>
    public bool SigneresIkke { get; init; }

    /// <summary>True for a payload that is signed and not encrypted.</summary>
    public bool KrypteresIkke { get; init; }

    /// <summary>Changes the protected payload.</summary>
    public Func<byte[], byte[]> EndreKropp { get; init; } = kropp => kropp;

    /// <summary>Changes the message as it is put in the queue.</summary>
    public Func<Bussmelding, Bussmelding> EndreMelding { get; init; } = melding => melding;

    /// <summary>What is wrong with it on purpose.</summary>
    public IReadOnlyList<FaultMark> Feil { get; init; } = [];
}
