namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>A party of a message: who it is, and in which role.</summary>
public sealed record EbxmlPart
{
    /// <summary>Its ids, at least one.</summary>
    public required IReadOnlyList<EbxmlPartsid> Ider { get; init; }

    /// <summary>Its role; an acknowledgment may be without.</summary>
    public string? Rolle { get; init; }

    /// <summary>Its HER-id; null when it has none.</summary>
    public string? HerId => Ider.FirstOrDefault(id => id.Type == EbxmlNavn.HerType)?.Verdi;

    /// <summary>A party by its HER-id.</summary>
    public static EbxmlPart Av(string herId, string? rolle) => new() { Ider = [new EbxmlPartsid(EbxmlNavn.HerType, herId)], Rolle = rolle };
}
