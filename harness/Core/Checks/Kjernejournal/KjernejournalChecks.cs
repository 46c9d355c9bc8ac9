using AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>Every rule for who calls kjernejournal that the wire shows, in reading order.</summary>
public static class KjernejournalChecks
{
    /// <summary>The checks.</summary>
    public static IReadOnlyList<IKjernejournalCheck> All { get; } =
    [
        new SourceSystemIsSent(),
        new SourceSystemIsWellFormed(),
        new SourceSystemIsStable(),
        new PersonNumberStaysOutOfTheAddress(),
        new PatientIsTheAttests(),
        new SessionIsRenewedForItsPatient(),
        new CodeIsUsedOnce(),
        new CodeOpensTheNewestSession(),
        new NewestTicketIsUsed(),
        new TicketIsUsedByItsUser(),
        new AttestIsForOnePatient(),
        new OldAttestIsGoneAfterPatientSwitch(),
        new SessionIsUsedByItsUser(),
        new EndedSessionIsNotRenewed(),
        new UserHasOneLiveSession(),
        new AccessBasisAgreesWithPurpose(),
        new NoCallAfterErrorUntilIndicator(),
        new EventIdIsWellFormed(),
        new PractitionerIsIdentifiedByNationalNumber(),
        new PractitionerIsTheUser(),
        new LegalEntityIsTheMainUnit(),
        new PointOfCareIsTheSubUnit(),
        new PointOfCareIsAnOrganisation(),
        new PointOfCareIsTheLegalEntityWithoutSubUnits(),
        new DepartmentHasASystem(),
        new LocalDepartmentNamesItsOrganisation(),
        new HprNumberIsGiven(),
        new HprNumberIsLeftOutWithoutOne(),
        new AuthorizationIsFromTheCodeList(),
        new HealthcareServiceIsFromAKnownCodeList(),
        new PurposeIsKnown(),
        new ServiceOrDetailsAreGiven(),
        new PurposeDetailsHaveCodeAndSystem(),
        new DecisionHasAnId(),
        new DecisionSaysWhoDecided(),
        new PatientIsIdentifiedByNationalNumber(),
        new PatientsPointOfCareIsAnOrganisation(),
        new PatientsDepartmentHasASystem(),
        new AttestTimeIsInSeconds(),
    ];
}
