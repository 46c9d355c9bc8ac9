namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M9.21: asks which of the sender's multidose patients have changed.</summary>
/// <param name="EndringerEtter">Changes after this time are asked for.</param>
/// <param name="Komprimering">Number of patients from which the answer is compressed; 0 means never. Not in the version of 2013.</param>
public sealed record M921(DateTimeOffset EndringerEtter, int? Komprimering = null);
