CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "activity_kind" CHECK("activity"."kind" in ('created', 'moved', 'edited', 'note', 'posting', 'resume', 'sent', 'offer', 'deleted', 'restored'))
);
--> statement-breakpoint
CREATE INDEX `activity_application` ON `activity` (`application_id`,`at`);--> statement-breakpoint
CREATE TABLE `application` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`stage_id` text NOT NULL,
	`order_key` text NOT NULL,
	`stage_since` integer NOT NULL,
	`title` text NOT NULL,
	`location` text,
	`url` text,
	`pay_min_minor` integer,
	`pay_max_minor` integer,
	`pay_currency` text,
	`pay_period` text,
	`applied_on` text,
	`notes` text DEFAULT '' NOT NULL,
	`role_id` text,
	`resume_id` text,
	`fit` real,
	`fit_version` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`sample` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stage_id`) REFERENCES `stage`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`role_id`) REFERENCES `role_profile`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resume_id`) REFERENCES `resume`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `application_stage_order` ON `application` (`stage_id`,`order_key`);--> statement-breakpoint
CREATE INDEX `application_role` ON `application` (`role_id`);--> statement-breakpoint
CREATE TABLE `company` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`url` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`sample` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `company_name_key` ON `company` (`name_key`);--> statement-breakpoint
CREATE TABLE `offer` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`period` text NOT NULL,
	`received_on` text,
	`respond_by` text,
	`years` real,
	`walk_away_minor` integer,
	`notes` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`sample` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "offer_amount" CHECK("offer"."amount_minor" >= 0)
);
--> statement-breakpoint
CREATE INDEX `offer_application` ON `offer` (`application_id`);--> statement-breakpoint
CREATE TABLE `posting` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`posting` text NOT NULL,
	`keywords` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posting_application` ON `posting` (`application_id`);--> statement-breakpoint
CREATE TABLE `resume` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`parent_id` text,
	`application_id` text,
	`status` text NOT NULL,
	`document` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`sent_at` integer,
	`sent_docx` blob,
	`sent_sha256` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`sample` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `resume`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "resume_status" CHECK("resume"."status" in ('draft', 'sent')),
	CONSTRAINT "resume_sealed" CHECK("resume"."status" = 'draft' or ("resume"."sent_at" is not null and "resume"."sent_sha256" is not null))
);
--> statement-breakpoint
CREATE INDEX `resume_application` ON `resume` (`application_id`);--> statement-breakpoint
CREATE INDEX `resume_parent` ON `resume` (`parent_id`);--> statement-breakpoint
CREATE TABLE `role_profile` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`profile` text NOT NULL,
	`profile_version` integer DEFAULT 1 NOT NULL,
	`done_steps` text DEFAULT '[]' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`sample` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stage` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`colour` text NOT NULL,
	`order_key` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "stage_kind" CHECK("stage"."kind" in ('saved', 'active', 'offer', 'accepted', 'closed'))
);
