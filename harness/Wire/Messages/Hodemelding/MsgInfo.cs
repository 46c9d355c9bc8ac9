using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Meldingsinformasjon: what a message is, and whose.</summary>
public sealed record MsgInfo
{
    /// <summary>The only version there is a schema for.</summary>
    public const string Version12 = "v1.2 2006-05-24";

    /// <summary>Kind of message, for example V=ERM1.</summary>
    public required CS Type { get; init; }

    /// <summary>Version of the head; default <see cref="Version12"/>.</summary>
    public string MIGversion { get; init; } = Version12;

    /// <summary>When the message was made.</summary>
    public required DateTimeOffset GenDate { get; init; }

    /// <summary>The message's id; for M1 it is the prescription's ReseptId.</summary>
    public required string MsgId { get; init; }

    /// <summary>Whether an application receipt is asked for.</summary>
    public CS? Ack { get; init; }

    /// <summary>The dialogue it belongs to; null in the first message of one.</summary>
    public ConversationRef? ConversationRef { get; init; }

    /// <summary>The sender's organisation.</summary>
    public required Organisation Sender { get; init; }

    /// <summary>The receiver's organisation.</summary>
    public required Organisation Receiver { get; init; }

    /// <summary>The patient, when the message is about one.</summary>
    public Patient? Patient { get; init; }
}
