namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>Only hjemmetjenesten proposes appointments.</summary>
public sealed class ProposalIsFromHomeCare : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "hn-app-proposed-only-servicecategory-7";

    /// <inheritdoc/>
    public override string Rule => "Status proposed skal bare brukes når timen er i hjemmetjenesten (7).";

    private protected override string Nar => "status = 'proposed'";

    private protected override string Krav => Timeuttrykk.Hjemmetjeneste;

    private protected override string Folge => "Innbyggeren ser en time som ikke er avtalt.";

    private protected override string Vis => "status";

    private protected override string Retting => "Send timen når den er avtalt, med status booked.";
}
