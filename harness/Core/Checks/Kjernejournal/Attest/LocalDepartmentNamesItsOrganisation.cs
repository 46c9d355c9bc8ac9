using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>A department with an id of the organisation's own names the organisation.</summary>
public sealed partial class LocalDepartmentNamesItsOrganisation : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-24";

    /// <inheritdoc/>
    public string Rule => "En avdeling med lokal id skal ha organisasjonsnummeret som authority";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var department = attest.Behandler().Objekt("department");
        return department.Kodeverk() is not { } system || system == Attestdeler.Resh || (department.Tekst("authority") is { } authority && Orgnr().IsMatch(authority))
            ? []
            : [new("practitioner.department.authority med organisasjonsnummer, siden id er lokal.", Vist.Krav(department, "authority"))];
    }

    [GeneratedRegex(@"(?:^|[^0-9])[0-9]{9}(?:[^0-9]|$)")]
    private static partial Regex Orgnr();
}
