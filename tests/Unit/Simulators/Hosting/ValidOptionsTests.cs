using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Provetjeneste;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>An option out of its range stops the start, and is named.</summary>
public sealed class ValidOptionsTests
{
    [Fact]
    public void An_option_in_its_range_lets_the_simulator_be_made() =>
        Assert.NotNull(new ProvetjenesteSimulator(HelseId(), new ProvetjenesteOptions()));

    [Fact]
    public void An_option_of_HelseID_out_of_its_range_is_named()
    {
        var helseId = HelseId();
        helseId.TilgangstokenVarighet = TimeSpan.Zero;

        var wrong = Assert.Throws<OptionsValidationException>(() => new HelseIdSimulator(helseId));

        Assert.Contains(nameof(HelseIdOptions.TilgangstokenVarighet), wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_of_a_service_out_of_its_range_is_named()
    {
        var wrong = Assert.Throws<OptionsValidationException>(
            () => new KjernejournalSimulator(HelseId(), new KjernejournalOptions { BevisVarighet = TimeSpan.FromDays(1) }));

        Assert.Contains(nameof(KjernejournalOptions.BevisVarighet), wrong.Message, StringComparison.Ordinal);
    }

    private static HelseIdOptions HelseId() => HelseIdOptions.Of(Legekontor.Pki);
}
