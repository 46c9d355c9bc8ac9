using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>An id and what kind of id it is.</summary>
/// <param name="Id">The id itself.</param>
/// <param name="TypeId">Its kind: kodeverk 8116 for persons, 9051 for organisations.</param>
public sealed record Ident(string Id, CV TypeId)
{
    /// <summary>A fødselsnummer.</summary>
    public static Ident Fnr(string id) => new(id, TypeIdPerson.Fnr);

    /// <summary>A D-nummer.</summary>
    public static Ident Dnr(string id) => new(id, TypeIdPerson.Dnr);

    /// <summary>A HPR-nummer.</summary>
    public static Ident Hpr(string id) => new(id, TypeIdPerson.Hpr);

    /// <summary>An organisation number.</summary>
    public static Ident Enh(string id) => new(id, TypeIdOrganisasjon.Enh);

    /// <summary>A HER-id.</summary>
    public static Ident Her(string id) => new(id, TypeIdOrganisasjon.Her);
}
