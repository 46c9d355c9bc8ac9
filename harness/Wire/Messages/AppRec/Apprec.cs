using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.AppRec;

/// <summary>Applikasjonskvittering: whether a message was taken in, and if not, why.</summary>
public sealed record Apprec
{
    /// <summary>Version 1.0 as it stands in MIGversion.</summary>
    public const string Version10 = "1.0 2004-11-21";

    /// <summary>Version 1.1 as it stands in MIGversion.</summary>
    public const string Version11 = "v1.1 2012-02-15";

    /// <summary>The version, which decides the namespace; default 1.0.</summary>
    public string MIGversion { get; init; } = Version10;

    /// <summary>When it was made.</summary>
    public required DateTimeOffset GenDate { get; init; }

    /// <summary>The receipt's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Who answers: the receiver of the message.</summary>
    public required ApprecPart Sender { get; init; }

    /// <summary>Who is answered: the sender of the message.</summary>
    public required ApprecPart Receiver { get; init; }

    /// <summary>OK, rejected, or partly OK (kodeverk 8258).</summary>
    public required CS Status { get; init; }

    /// <summary>The reasons (kodeverk 8221); empty when all is well.</summary>
    public IReadOnlyList<CV> Errors { get; init; } = [];

    /// <summary>The message that is answered.</summary>
    public required OriginalMsgId OriginalMsgId { get; init; }
}
