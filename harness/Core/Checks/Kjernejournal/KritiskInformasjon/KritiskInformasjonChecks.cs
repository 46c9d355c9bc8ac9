namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>Every rule for critical information that the wire shows and that is not every kjernejournal service's, in reading order.</summary>
public static class KritiskInformasjonChecks
{
    /// <summary>The checks.</summary>
    public static IReadOnlyList<IKritiskCheck> All { get; } =
    [
        new ResourceIsAboutThePatient(),
        new StatusIsAskedFirst(),
        new UserRoleIsSent(),
        new ElevatedBasisOnlyWhenRestricted(),
        new BasisIsKnown(),
        new UpdateBuildsOnLatestVersion(),
        new UpdateSendsAllFields(),
        new ResourceNamesItsProfile(),
        new ClinicalStatusFollowsVerification(),
        new DrugAllergyIsOfCategoryMedication(),
        new AllergySaysItsCriticality(),
        new RecorderIsNamed(),
        new FlagPeriodIsWhole(),
        new SourceOfInformationIsSaid(),
    ];
}
