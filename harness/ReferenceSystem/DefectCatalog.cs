using AcceptanceHarness.ReferenceSystem.Defects;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>All seeded defects of the reference system, in reading order.</summary>
public static class DefectCatalog
{
    private static readonly IDefect[] Items =
    [
        new WritesUnknownElement(),
        new AsksInDeadVersion(),
        new ShowsNoDispensingsOnFault(),
        new WritesEmptyElement(),
        new LeavesUnitOut(),
        new LeavesCodeNameOut(),
        new SendsBirthDateBesideFnr(),
        new LeavesSexOut(),
        new LocksWithoutReferenceNumber(),
        new LeavesUseOut(),
        new LeavesPackageInfoOut(),
        new LeavesDosingOut(),
        new KeepsExcludedFestField(),
        new ReimbursesOnWrongGround(),
        new PrescribesSupplements(),
        new NeverUpdatesFest(),
        new MakesUpFestDate(),
        new LetsAllLastAYear(),
        new RepeatsRestricted(),
        new PrescribesInactiveItems(),
        new PicksLookAlike(),
        new DescribesOtherStrength(),
        new SendsUnsigned(),
        new LooksUpUnsigned(),
        new SignsAsOrganisation(),
        new SignsAsAnother(),
        new ChangesAfterSigning(),
        new ReusesPrescriptionId(),
        new NamesWrongOrganisation(),
        new NamesWrongHerId(),
        new ShowsRejectedAsSent(),
        new HidesReason(),
        new ShowsOnlyCode(),
        new SendsRejectedAgain(),
        new ShowsAcceptedAsUnconfirmed(),
        new ShowsMissingReceiptAsSent(),
        new ResendsWithNewId(),
        new LetsLateReceiptUnsettle(),
        new ShowsRefusedRecallAsDone(),
        new ShowsUnansweredRecallAsDone(),
        new HidesConfirmedRecall(),
        new MissesHiddenRecall(),
        new MakesWeeklyDaily(),
        new SaysDailyInText(),
        new LosesDecimalComma(),
        new LosesWeekdays(),
        new ChangesMaximum(),
        new LosesTapering(),
        new SendsTwiceOnDoubleClick(),
        new RetriesWithNewId(),
        new ShowsLateAnswer(),
        new ShowsOtherPatientsAnswer(),
        new ShowsErrorAsNone(),
        new ShowsTimeoutAsNone(),
        new HidesReservation(),
        new HidesLocked(),
        new RenewsWithoutRecall(),
        new RecallsWithoutReference(),
        new HidesOldWhenRecallFailed(),
        new ChangesRhythmOnReuse(),
        new DropsStructureOnReuse(),
        new CarriesConflictOn(),
        new ReusesRejected(),
        new InventsReferenceNumber(),
        new ReusesReferenceNumber(),
        new SendsPaperLater(),
        new KeepsSilentOfOutage(),
        new CutsNote(),
        new LosesSymbols(),
        new LosesLineBreaks(),
        new LetsAnyonePrescribe(),
        new IgnoresLimitedRight(),
        new DatesByUtc(),
        new ShiftsEarliestDispensing(),
        new DropsFormerNumber(),
        new CutsLockedMessage(),
        new RenewsOnFormerNumber(),
        new StopsWithoutRightUntold(),
        new SendsInDoctorsName(),
        new WarnsAndCarriesConflictOn(),
        new StopsRepeatsUntold(),
        new StopsConflictUntold(),
        new StopsRejectedUntold(),
        new CutsLookup(),
        new CutsDispensingLookup(),
        new NeverSends(),
        new NeverSendsRecall(),
        new HidesDispensing(),
        new HidesOthers(),
    ];

    /// <summary>The defects: what each does wrong, which criterion must catch it, and which may fail as well.</summary>
    public static IReadOnlyList<DefectDescription> All { get; } =
        [.. Items.Select(d => new DefectDescription(d.Id, d.Description, d.Criterion, d.Also))];

    internal static EhrPolicies Apply(string? id, EhrPolicies policies) => id is null
        ? policies
        : Items.FirstOrDefault(d => d.Id == id) is { } defect
            ? defect.Apply(policies)
            : throw new ArgumentException($"Feilen «{id}» finnes ikke. Velg en av: {string.Join(", ", Items.Select(d => d.Id))}.");
}
