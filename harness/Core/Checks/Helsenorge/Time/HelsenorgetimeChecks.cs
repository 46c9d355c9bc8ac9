using Hl7.Fhir.Model;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>Every rule for appointments to Helsenorge that the wire shows, in reading order.</summary>
public static class HelsenorgetimeChecks
{
    /// <summary>The invariants of Helsenorge's own profile.</summary>
    public static IReadOnlyList<Timeinvariant> Invarianter { get; } =
    [
        new CancellationSaysWhy(),
        new SpecialistLocationHasOrganization(),
        new BasisIsForSpecialists(),
        new PartIsForSpecialists(),
        new PostponementIsForSpecialists(),
        new StartIsGiven(),
        new RequestedPeriodIsWhole(),
        new RequestedPeriodIsForProposals(),
        new SpecialistLocationIsOfKnownType(),
        new MunicipalLocationIsHomeOrOffice(),
        new MunicipalLocationIsNotBoth(),
        new MunicipalAppointmentHasNoDialogFlags(),
        new FlagsAreKnownAndOnce(),
        new HomeVisitIsNotNotified(),
        new SupportingOrganizationHasParent(),
        new MunicipalAppointmentHasCommunicationParty(),
        new PlaceIsGiven(),
        new ProposalIsFromHomeCare(),
        new MistakeKeepsItsTime(),
        new SpecialistCancellationIsCoded(),
        new MunicipalCancellationIsCoded(),
        new TextsAreShortEnough(),
        new PatientIsIdentified(),
        new PatientIsNotALink(),
        new CodesHaveASystem(),
    ];

    /// <summary>The checks.</summary>
    public static IReadOnlyList<ITimeCheck> All { get; } =
    [
        new AppointmentCanBeRead(),
        new ServiceAreaIsSet(),
        new SensitiveSenderIsFlagged(),
        new AppointmentHasOneIdentifier(),
        new AppointmentPeriodIsWhole(),
        new AppointmentTimesHaveOffset(),
        new RequiredElementsAreSent(),
        new ForbiddenElementsAreLeftOut(),
        new AppointmentStatusIsKnown(),
        new ServiceCategoryIsKnown(),
        new PersonNumberStaysOutOfTransport(),
        .. Invarianter,
    ];

    /// <summary>The invariants that the service refuses an appointment by.</summary>
    public static IReadOnlyList<Timeinvariant> Brutte(Appointment time)
    {
        ArgumentNullException.ThrowIfNull(time);

        return [.. Invarianter.Where(each => each.ErAvvisende && each.ErBrutt(time))];
    }
}
