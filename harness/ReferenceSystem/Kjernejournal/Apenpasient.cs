using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>The patient whose kjernejournal it is about, and the attests for that patient.</summary>
internal sealed class Apenpasient(Attestlager lager, KjernejournalPolicies policies, TimeProvider clock)
{
    /// <summary>The open patient; null for none.</summary>
    public CastPatient? Na { get; private set; }

    /// <summary>The patient that was open before.</summary>
    public CastPatient? Forrige { get; private set; }

    public void Apne(CastPatient pasient) => (Forrige, Na) = (Na ?? Forrige, pasient);

    public void Lukk() => (Forrige, Na) = (Na ?? Forrige, null);

    /// <summary>A new attest for the open patient.</summary>
    /// <param name="formal">What it is for.</param>
    /// <param name="bruker">Who looks.</param>
    /// <param name="virksomhet">The organisation that is worked for.</param>
    /// <param name="grunnlag">The access basis; null for the indicator, which has none.</param>
    public Attest Attest(Tokenformal formal, CastUser bruker, Valgtvirksomhet virksomhet, string? grunnlag) => lager.Ny(formal.Bruk, new Attest
    {
        BeslutningId = Guid.NewGuid().ToString(),
        Grunnlag = grunnlag,
        Pasient = policies.PatientOfAttest(Na!, Forrige),
        Bruker = bruker,
        Virksomhet = virksomhet,
        Laget = clock.GetUtcNow(),
    });
}
