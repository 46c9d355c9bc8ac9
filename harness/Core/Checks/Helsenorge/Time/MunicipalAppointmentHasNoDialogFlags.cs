namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A municipal appointment offers none of the dialogs that its service does not have.</summary>
public sealed class MunicipalAppointmentHasNoDialogFlags : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "community-services-no-dialog-flags";

    /// <inheritdoc/>
    public override string Rule => "Når timen er i en kommunal tjeneste, skal flaggene canAcknowledge, canChangeAppointmentDialog, canHaveAppointmentDetails og canInitiateDialog ikke brukes.";

    private protected override string Nar => Timeuttrykk.Kommune;

    private protected override string Krav =>
        $"{Timeuttrykk.Flaggkoder}.where(code in ({Timeuttrykk.Dialogflagg})).empty()";

    private protected override string Folge => "Innbyggeren tilbys en dialog som ingen svarer på.";

    private protected override string Vis => "contained.ofType(Flag).code.coding.code";

    private protected override string Retting => "Ta bort flaggene som kommunale tjenester ikke har.";
}
