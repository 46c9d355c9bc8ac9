using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.AppRec;

/// <summary>An organisation that sends or receives a receipt.</summary>
public sealed record ApprecPart
{
    /// <summary>Name of the organisation.</summary>
    public required string Name { get; init; }

    /// <summary>Its first id.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of that id, for example V=HER.</summary>
    public required CS TypeId { get; init; }

    /// <summary>Its other ids.</summary>
    public IReadOnlyList<ApprecIdent> AdditionalIds { get; init; } = [];

    /// <summary>The persons who act for it.</summary>
    public IReadOnlyList<ApprecPerson> Persons { get; init; } = [];
}
