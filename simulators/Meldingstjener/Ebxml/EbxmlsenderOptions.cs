using System.ComponentModel.DataAnnotations;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>How a message is sent again until it is acknowledged.</summary>
/// <remarks>Source: NHN's documentation of the message service (eresept.md 2.4).</remarks>
public sealed class EbxmlsenderOptions
{
    /// <summary>How long after an attempt the next one is made.</summary>
    /// <value>12 hours.</value>
    [Range(typeof(TimeSpan), "00:00:01", "3.00:00:00")]
    public TimeSpan MellomForsok { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How many times a message is sent again.</summary>
    /// <value>5.</value>
    [Range(0, 100)]
    public int FlestGjentakelser { get; set; } = 5;

    /// <summary>How long after the first attempt the message is given up.</summary>
    /// <value>72 hours.</value>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan GirOppEtter { get; set; } = TimeSpan.FromHours(72);

    /// <summary>The largest answer that is read, in bytes.</summary>
    /// <value>1 MB: an acknowledgment is a few kilobytes.</value>
    [Range(1024, 64 * 1024 * 1024)]
    public int StorsteSvar { get; set; } = 1024 * 1024;
}
