using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class HasOnlyDNumbers : IVariant
{
    public string Id => "d-number-only";

    public string Description => "Alle pasienter med nummer har D-nummer";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { OwnCast = cast => cast with { Pasienter = [.. cast.Pasienter.Select(MedDnummer)] } };

    private static CastPatient MedDnummer(CastPatient patient) => patient.Fnr is not { } fnr
        ? patient
        : patient with { Fnr = null, Dnr = Dnummer(fnr), TidligereFnr = [.. patient.TidligereFnr.Select(Dnummer)] };

    /// <summary>A D-nummer of the same birth and sex as a fødselsnummer; the search begins at its own individual number, so that two differ.</summary>
    private static string Dnummer(string fnr)
    {
        var person = NationalId.Parse(fnr);
        var individual = int.Parse(fnr.AsSpan(6, 3), System.Globalization.CultureInfo.InvariantCulture);
        return Enumerable.Range(0, 250).Select(step => NationalId.Synthetic(person.BirthDate, (individual + (2 * step)) % 500, dNumber: true))
            .OfType<NationalId>().First().Value;
    }
}
