namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>An organisation that supports the appointment has its place in the address registry.</summary>
public sealed class SupportingOrganizationHasParent : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "supportinginformation-organization-partof";

    /// <inheritdoc/>
    public override string Rule => "En organisasjon i supportingInformation som har en annen profil enn kommunikasjonspart, skal ha identifikator på nivå 2 og partOf til en organisasjon med identifikator på nivå 1.";

    private protected override string Krav =>
        $"{Timeuttrykk.Stottende}.where({AvAnnenProfil}).all(identifier.where(system = '{Timeuttrykk.Niva2}').exists()"
        + $" and partOf.where(reference in {Virksomheter}.select('#' & id)).exists())";

    // One that names no profile is left alone, as by the profile's own expression.
    private static string AvAnnenProfil =>
        $"meta.profile.exists() and meta.profile.where($this = '{Timeuttrykk.Utvidelse}kommunikasjonspart-Organization').empty()";

    private static string Virksomheter =>
        $"%resource.contained.ofType(Organization).where(identifier.where(system = '{Timeuttrykk.Niva1}').exists())";

    private protected override string Folge => "Helsenorge kan ikke vise hvilken virksomhet timen er ved.";

    private protected override string Vis => "contained.ofType(Organization).identifier.system";

    private protected override string Retting => "Sett identifikator på nivå 2, og partOf til virksomheten med identifikator på nivå 1.";
}
