namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M9.12: a patient's list of medicines in use and who is responsible for multidose.</summary>
public sealed record M912
{
    /// <summary>The patient's present id.</summary>
    public required string Fnr { get; init; }

    /// <summary>Former ids; not in the version of 2014.</summary>
    public IReadOnlyList<string> AndreFnr { get; init; } = [];

    /// <summary>MsgId of the present M25.1, which the next one builds on; null when there is none.</summary>
    public string? RefMsgId { get; init; }

    /// <summary>The doctor responsible for multidose; null when none is.</summary>
    public Multidoselege? Multidoselege { get; init; }

    /// <summary>The pharmacy that packs; null when none is registered.</summary>
    public Multidoseapotek? Multidoseapotek { get; init; }

    /// <summary>The patient's prescriptions, where they were asked for; not in the version of 2021.</summary>
    public IReadOnlyList<Reseptinfo> Reseptinfo { get; init; } = [];

    /// <summary>Base64 of whole messages, as they were signed: the newest M25.1, M25.2 and M25.3; at most three.</summary>
    public IReadOnlyList<string> VarerIBrukB64 { get; init; } = [];
}
