using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.AppRec;

/// <summary>The message that a receipt answers.</summary>
/// <param name="MsgType">Its type, for example V=ERM1.</param>
/// <param name="IssueDate">Its GenDate.</param>
/// <param name="Id">Its MsgId.</param>
public sealed record OriginalMsgId(CS MsgType, DateTimeOffset IssueDate, string Id);
