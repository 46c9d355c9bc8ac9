using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>One attest of the trust framework: who looks at whom, for which organisation, and why.</summary>
internal sealed record Attest
{
    /// <summary>The decision that it rests on.</summary>
    public required string BeslutningId { get; init; }

    /// <summary>The access basis that the user chose; null where the system itself decided, by opening the patient.</summary>
    public string? Grunnlag { get; init; }

    public required CastPatient Pasient { get; init; }

    /// <summary>The user.</summary>
    public required CastUser Bruker { get; init; }

    public required Valgtvirksomhet Virksomhet { get; init; }

    public required DateTimeOffset Laget { get; init; }

    /// <summary>Whether it is about the same user, patient and organisation as another.</summary>
    public bool GjelderSamme(Attest annen) =>
        (Pasient.Nokkel, Bruker.Nokkel, Virksomhet) == (annen.Pasient.Nokkel, annen.Bruker.Nokkel, annen.Virksomhet);
}
